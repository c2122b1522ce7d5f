/**
 * Bytes from a terminal → keys. A pure state machine: what is not finished stays in the state until the next bytes or until
 * `flush` says that none will come (a lone Esc). Names: `C-` control, `M-` alt, `S-` shift, in this order: `C-M-Left`.
 */
import type { KeyEvent } from './key-event.ts';
import { csiKey, ss3Key } from './sequences.ts';

export interface KeyState {
  /** Bytes of a character that is not complete. */
  readonly bytes: Uint8Array;
  /** Text of a sequence that is not complete. */
  readonly text: string;
  /** Parts of a bracketed paste under way. */
  readonly paste: readonly string[] | undefined;
}

export const noKeys: KeyState = { bytes: new Uint8Array(0), text: '', paste: undefined };

const PASTE_END = '\x1b[201~';

/** Bytes of the UTF-8 character that this byte begins; 1 for ASCII and for what begins none. */
const sequenceLength = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);

/** Bytes at the end that begin a UTF-8 character without ending it: 0 to 3. */
const unfinished = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    const continues = byte >= 0x80 && byte < 0xc0;
    if (!continues) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
};

const decode = (left: Uint8Array, bytes: Uint8Array): { text: string; rest: Uint8Array } => {
  const all = left.length === 0 ? bytes : Buffer.concat([left, bytes]);
  const cut = all.length - unfinished(all);
  return {
    text: Buffer.from(all.buffer, all.byteOffset, cut).toString('utf8'),
    rest: new Uint8Array(all.subarray(cut)),
  };
};

const CONTROL: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\x7f': 'Backspace',
  '\x08': 'C-h',
  '\0': 'C-Space',
  '\x1c': 'C-\\',
  '\x1d': 'C-]',
  '\x1e': 'C-^',
  '\x1f': 'C-_',
  ' ': 'Space',
};

/** The name of one character, as it stands behind an Esc or alone. */
const charName = (char: string): string =>
  CONTROL[char] ?? (char < ' ' ? `C-${String.fromCharCode(char.charCodeAt(0) + 96)}` : char);

const altName = (name: string): string => (name.startsWith('C-') ? `C-M-${name.slice(2)}` : `M-${name}`);

/** A complete sequence at the start of the text: its length, and the key where it stands for one. `undefined`: not complete. */
type Cut = { readonly length: number; readonly event: KeyEvent | undefined } | undefined;

const key = (name: string | undefined): KeyEvent | undefined =>
  name === undefined ? undefined : { kind: 'key', name };

const CSI = /^\x1b\[([<-?]?[\d;:]*)([ -/]*)([@-~])/;
const CSI_OPEN = /^\x1b\[[<-?]?[\d;:]*[ -/]*$/;
/** Strings that a terminal may send as an answer: OSC, DCS, APC, PM, up to BEL or ST. */
const STRING = /^\x1b[\]P_^][^\x07\x1b]*(\x07|\x1b\\|\x1b?$)/;

const cutCsi = (text: string): Cut => {
  if (text.startsWith('\x1b[[')) return text.length < 4 ? undefined : { length: 4, event: undefined };
  const match = CSI.exec(text);
  if (match === null) return CSI_OPEN.test(text) ? undefined : { length: 2, event: undefined };
  const [whole, given = '', , final = ''] = match;
  if (given.startsWith('?')) {
    return { length: whole.length, event: final === 'u' ? { kind: 'report', name: 'kitty' } : undefined };
  }
  const cursor = final === 'R' ? /^(\d+);(\d+)$/.exec(given) : null;
  if (cursor !== null) {
    const [row, column] = [Number(cursor[1]), Number(cursor[2])];
    return { length: whole.length, event: { kind: 'report', name: 'cursor', row, column } };
  }
  return { length: whole.length, event: csiKey(given, final) };
};

const cutEscape = (text: string): Cut => {
  const second = text[1];
  if (second === undefined) return undefined;
  if (second === '[') return cutCsi(text);
  if (second === 'O') return text.length < 3 ? undefined : { length: 3, event: key(ss3Key(text[2]!)) };
  if (second === '\x1b') return cutDouble(text);
  const string = STRING.exec(text);
  if (string !== null && text.length > 2)
    return /^\x1b?$/.test(string[1]!) ? undefined : { length: string[0].length, event: undefined };
  if (string !== null) return undefined;
  const char = String.fromCodePoint(text.codePointAt(1)!);
  return { length: 1 + char.length, event: key(altName(charName(char))) };
};

/** Esc before a sequence is Alt on some terminals; Esc Esc alone is Esc twice. */
const cutDouble = (text: string): Cut => {
  if (text.length < 3) return undefined;
  if (text[2] !== '[' && text[2] !== 'O') return { length: 1, event: key('Escape') };
  const inner = cutEscape(text.slice(1));
  if (inner === undefined) return undefined;
  const event = inner.event?.kind === 'key' ? key(altName(inner.event.name)) : inner.event;
  return { length: inner.length + 1, event };
};

const isControl = (char: string): boolean => char < ' ' || char === '\x7f';

/** The end of the run of printable characters that starts at `from`. */
const printableEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !isControl(text[end]!)) end += 1;
  return end;
};

const pasted = (parts: readonly string[]): KeyEvent => ({
  kind: 'paste',
  text: parts.join('').replace(/\r\n?/g, '\n'),
});

interface Scan {
  readonly events: KeyEvent[];
  text: string;
  paste: string[] | undefined;
}

/** Takes what belongs to a paste; false when all the text is used up. */
const takePaste = (scan: Scan): boolean => {
  const end = scan.text.indexOf(PASTE_END);
  if (end >= 0) {
    scan.events.push(pasted([...scan.paste!, scan.text.slice(0, end)]));
    scan.text = scan.text.slice(end + PASTE_END.length);
    scan.paste = undefined;
    return true;
  }
  let keep = Math.min(PASTE_END.length - 1, scan.text.length);
  while (keep > 0 && !PASTE_END.startsWith(scan.text.slice(-keep))) keep -= 1;
  const cut = scan.text.length - keep;
  if (cut > 0) scan.paste!.push(scan.text.slice(0, cut));
  scan.text = scan.text.slice(cut);
  return false;
};

/** Takes one sequence; false when it is not complete. */
const takeEscape = (scan: Scan): boolean => {
  if (scan.text.startsWith('\x1b[200~')) {
    scan.text = scan.text.slice(6);
    scan.paste = [];
    return true;
  }
  const cut = cutEscape(scan.text);
  if (cut === undefined) return false;
  if (cut.event !== undefined) scan.events.push(cut.event);
  scan.text = scan.text.slice(cut.length);
  return true;
};

const takePlain = (scan: Scan): boolean => {
  const end = printableEnd(scan.text, 0);
  if (end > 0) scan.events.push({ kind: 'text', text: scan.text.slice(0, end) });
  let at = end;
  while (at < scan.text.length && isControl(scan.text[at]!) && scan.text[at] !== '\x1b') {
    scan.events.push({ kind: 'key', name: charName(scan.text[at]!) });
    at += 1;
  }
  scan.text = scan.text.slice(at);
  return true;
};

/** The keys in these bytes, and what is left over. */
export const feed = (state: KeyState, bytes: Uint8Array): { state: KeyState; events: readonly KeyEvent[] } => {
  const { text, rest } = decode(state.bytes, bytes);
  const scan: Scan = { events: [], text: state.text + text, paste: state.paste && [...state.paste] };
  let going = true;
  while (going && (scan.text !== '' || scan.paste !== undefined)) {
    if (scan.paste !== undefined) going = takePaste(scan);
    else going = scan.text.startsWith('\x1b') ? takeEscape(scan) : takePlain(scan);
  }
  return { state: { bytes: rest, text: scan.text, paste: scan.paste }, events: scan.events };
};

/** Nothing more came: an open sequence is Esc and whatever stands behind it. A paste goes on waiting. */
export const flush = (state: KeyState): { state: KeyState; events: readonly KeyEvent[] } => {
  if (state.text === '' || state.paste !== undefined) return { state, events: [] };
  const { text } = state;
  if (/^\x1b[[O\]P_^]$/.test(text))
    return { state: { ...state, text: '' }, events: [{ kind: 'key', name: `M-${text[1]}` }] };
  const escapes = text.length > 1 && text !== '\x1b\x1b' ? 0 : text.length;
  return {
    state: { ...state, text: '' },
    events: Array.from({ length: escapes }, () => ({ kind: 'key', name: 'Escape' })),
  };
};

/** Is something waiting that only time can decide? */
export const waiting = (state: KeyState): boolean => state.text !== '' && state.paste === undefined;
