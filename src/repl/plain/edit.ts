/** The line being edited, as pure steps: a key and a state give the next state. */
import type { Key, KeyName } from './keys.ts';

export interface Line {
  readonly text: string;
  /** In UTF-16 units, never inside of a character. */
  readonly cursor: number;
  readonly killed: string;
}

export const EMPTY: Line = { text: '', cursor: 0, killed: '' };

const before = ({ text, cursor }: Line): number => cursor - ([...text.slice(0, cursor)].at(-1)?.length ?? 0);

const after = ({ text, cursor }: Line): number => cursor + ((text.codePointAt(cursor) ?? 0) > 0xffff ? 2 : 1);

const insert = (line: Line, text: string): Line => ({
  ...line,
  text: line.text.slice(0, line.cursor) + text + line.text.slice(line.cursor),
  cursor: line.cursor + text.length,
});

const cut = (line: Line, from: number, to: number): Line => ({
  ...line,
  text: line.text.slice(0, from) + line.text.slice(to),
  cursor: from,
});

const kill = (line: Line, from: number, to: number): Line => ({
  ...cut(line, from, to),
  killed: line.text.slice(from, to) || line.killed,
});

const wordStart = ({ text, cursor }: Line): number => text.slice(0, cursor).replace(/\S+\s*$/, '').length;

const next = (line: Line): number => Math.min(after(line), line.text.length);

const EDITS: Partial<Record<KeyName, (line: Line) => Line>> = {
  home: (line) => ({ ...line, cursor: 0 }),
  end: (line) => ({ ...line, cursor: line.text.length }),
  left: (line) => ({ ...line, cursor: before(line) }),
  right: (line) => ({ ...line, cursor: next(line) }),
  backspace: (line) => cut(line, before(line), line.cursor),
  delete: (line) => cut(line, line.cursor, next(line)),
  'kill-to-end': (line) => kill(line, line.cursor, line.text.length),
  'kill-to-start': (line) => kill(line, 0, line.cursor),
  'kill-word': (line) => kill(line, wordStart(line), line.cursor),
  yank: (line) => insert(line, line.killed),
};

/** Keys that do not edit leave the line as it is. */
export const edit = (line: Line, key: Key): Line =>
  key.name === 'text' ? insert(line, key.text) : (EDITS[key.name]?.(line) ?? line);
