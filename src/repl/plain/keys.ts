/** Bytes of a terminal to keys, one byte at a time: text, control keys, the common escape sequences, bracketed paste. */
import { StringDecoder } from 'node:string_decoder';

export type Key = { readonly name: 'text'; readonly text: string } | { readonly name: KeyName };

export type KeyName =
  | 'enter'
  | 'cancel'
  | 'end-of-file'
  | 'home'
  | 'end'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'backspace'
  | 'delete'
  | 'kill-to-end'
  | 'kill-to-start'
  | 'kill-word'
  | 'yank'
  | 'clear';

const CONTROL: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\u0001': 'home',
  '\u0002': 'left',
  '\u0003': 'cancel',
  '\u0004': 'end-of-file',
  '\u0005': 'end',
  '\u0006': 'right',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u000b': 'kill-to-end',
  '\u000c': 'clear',
  '\u000e': 'down',
  '\u0010': 'up',
  '\u0015': 'kill-to-start',
  '\u0017': 'kill-word',
  '\u0019': 'yank',
};

const SEQUENCES: Readonly<Record<string, KeyName>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  '[H': 'home',
  '[F': 'end',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  OH: 'home',
  OF: 'end',
  '[1~': 'home',
  '[7~': 'home',
  '[4~': 'end',
  '[8~': 'end',
  '[3~': 'delete',
};

const PASTE_END = '\u001b[201~';

/** A sequence is whole with its final byte; two bytes where no bracket follows (Alt and a key). */
const isWhole = (sequence: string): boolean =>
  sequence[0] === '[' ? /^\[[0-?]*[ -/]*[@-~]$/.test(sequence) : sequence[0] === 'O' ? sequence.length === 2 : true;

export interface KeyParser {
  /** Gives the keys that became whole; a sequence may arrive in pieces. */
  take(bytes: Uint8Array): Key[];
  /** Inside of a bracketed paste nothing ends the line. */
  pasting(): boolean;
}

export const keyParser = (): KeyParser => {
  const decoder = new StringDecoder('utf8');
  let sequence: string | undefined;
  let paste: string | undefined;
  const pasted = (char: string): Key[] => {
    paste += char;
    if (char !== '~' || !paste?.endsWith(PASTE_END)) return [];
    const text = paste.slice(0, -PASTE_END.length).replace(/\r\n?/g, '\n');
    paste = undefined;
    return [{ name: 'text', text }];
  };
  const escaped = (char: string): Key[] => {
    sequence += char;
    if (sequence === undefined || !isWhole(sequence)) return [];
    const name = SEQUENCES[sequence];
    if (sequence === '[200~') paste = '';
    sequence = undefined;
    return name === undefined ? [] : [{ name }];
  };
  const one = (char: string): Key[] => {
    if (paste !== undefined) return pasted(char);
    if (sequence !== undefined) return escaped(char);
    if (char === '\u001b') {
      sequence = '';
      return [];
    }
    const name = CONTROL[char];
    if (name !== undefined) return [{ name }];
    return char < ' ' && char !== '\t' ? [] : [{ name: 'text', text: char }];
  };
  return {
    take: (bytes) => [...decoder.write(Buffer.from(bytes))].flatMap(one),
    pasting: () => paste !== undefined,
  };
};
