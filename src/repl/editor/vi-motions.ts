/** vi's motions and text objects: pure functions of the text and a place. */
import { borderAfter, borderBefore } from './width.ts';
import { isSpace, isWordChar, lineEnd, lineStart } from './words.ts';

/** Where a motion leads. `inclusive`: an operator takes the character there too. `start`: set by text objects. */
export interface Target {
  readonly to: number;
  readonly inclusive: boolean;
  readonly start?: number;
}

export interface Find {
  readonly key: 'f' | 'F' | 't' | 'T';
  readonly char: string;
}

type Size = 'word' | 'big';

const classOf = (text: string, at: number, size: Size): 0 | 1 | 2 => {
  const char = text[at] ?? ' ';
  if (isSpace(char)) return 0;
  return size === 'big' || isWordChar(char) || char > '\x7f' ? 1 : 2;
};

const nextWord = (text: string, from: number, size: Size): number => {
  let at = from;
  const here = classOf(text, at, size);
  while (at < text.length && here !== 0 && classOf(text, at, size) === here) at += 1;
  while (at < text.length && classOf(text, at, size) === 0) at += 1;
  return at;
};

const endOfWord = (text: string, from: number, size: Size): number => {
  let at = from + 1;
  while (at < text.length && classOf(text, at, size) === 0) at += 1;
  while (at + 1 < text.length && classOf(text, at + 1, size) === classOf(text, at, size)) at += 1;
  return Math.min(at, Math.max(0, text.length - 1));
};

const startOfWord = (text: string, from: number, size: Size): number => {
  let at = from - 1;
  while (at > 0 && classOf(text, at, size) === 0) at -= 1;
  while (at > 0 && classOf(text, at - 1, size) === classOf(text, at, size)) at -= 1;
  return Math.max(0, at);
};

const firstInk = (text: string, at: number): number => {
  const start = lineStart(text, at);
  return start + /^[ \t]*/.exec(text.slice(start, lineEnd(text, at)))![0].length;
};

const PAIRS = '()[]{}';

/** The bracket that answers the first one at or after the place, on its line. */
const matching = (text: string, at: number): number | undefined => {
  let from = at;
  const end = lineEnd(text, at);
  while (from < end && !PAIRS.includes(text[from]!)) from += 1;
  if (from >= end) return undefined;
  const own = PAIRS.indexOf(text[from]!);
  const step = own % 2 === 0 ? 1 : -1;
  for (let i = from, depth = 0; i >= 0 && i < text.length; i += step) {
    if (text[i] === PAIRS[own]) depth += 1;
    else if (text[i] === PAIRS[own + step]) depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
};

/** `f`, `F`, `t`, `T` on the line of the cursor. */
export const findTarget = (text: string, at: number, find: Find): Target | undefined => {
  const back = find.key === 'F' || find.key === 'T';
  const found = back
    ? text.slice(lineStart(text, at), at - (find.key === 'T' ? 1 : 0)).lastIndexOf(find.char) + lineStart(text, at)
    : text.indexOf(find.char, at + (find.key === 't' ? 2 : 1));
  if (back ? found < lineStart(text, at) || at === lineStart(text, at) : found < 0 || found >= lineEnd(text, at))
    return undefined;
  if (text.slice(found, found + find.char.length) !== find.char) return undefined;
  if (find.key === 't') return { to: borderBefore(text, found), inclusive: true };
  if (find.key === 'T') return { to: borderAfter(text, found), inclusive: false };
  return { to: found, inclusive: !back };
};

const QUOTES = '"\'`';

const quoted = (text: string, at: number, mark: string): { start: number; end: number } | undefined => {
  const open = text[at] === mark ? at : text.lastIndexOf(mark, at);
  const start = open >= lineStart(text, at) && open >= 0 ? open : text.indexOf(mark, at);
  const end = start < 0 ? -1 : text.indexOf(mark, start + 1);
  return start < 0 || end < 0 ? undefined : { start, end };
};

const bracketed = (text: string, at: number, mark: string): { start: number; end: number } | undefined => {
  const own = PAIRS.indexOf(mark === 'b' ? '(' : mark === 'B' ? '{' : mark) & ~1;
  let depth = text[at] === PAIRS[own + 1] ? 0 : 1;
  let start = text[at] === PAIRS[own] ? at : -1;
  for (let i = at; start < 0 && i >= 0; i -= 1) {
    if (text[i] === PAIRS[own + 1]) depth += 1;
    else if (text[i] === PAIRS[own]) depth -= 1;
    if (depth === 0) start = i;
  }
  const end = start < 0 ? undefined : matching(text, start);
  return end === undefined ? undefined : { start, end };
};

const wordObject = (text: string, at: number, { reach, size }: { reach: 'inner' | 'around'; size: Size }): Target => {
  const here = classOf(text, at, size);
  let start = at;
  let to = at;
  while (start > lineStart(text, at) && classOf(text, start - 1, size) === here) start -= 1;
  while (to < lineEnd(text, at) && classOf(text, to, size) === here) to += 1;
  if (reach === 'around') while (to < lineEnd(text, at) && classOf(text, to, size) === 0) to += 1;
  return { start, to, inclusive: false };
};

/** `iw`, `a"`, `i(` …: the span of the object. */
export const objectTarget = (text: string, at: number, keys: string): Target | undefined => {
  const reach = keys[0] === 'i' ? 'inner' : 'around';
  const mark = keys[1] ?? '';
  if (mark === 'w' || mark === 'W') return wordObject(text, at, { reach, size: mark === 'w' ? 'word' : 'big' });
  const span = QUOTES.includes(mark)
    ? quoted(text, at, mark)
    : `${PAIRS}bB`.includes(mark)
      ? bracketed(text, at, mark)
      : undefined;
  if (span === undefined) return undefined;
  return reach === 'inner'
    ? { start: span.start + 1, to: span.end, inclusive: false }
    : { start: span.start, to: span.end + 1, inclusive: false };
};

type Motion = (text: string, at: number) => Target | undefined;

const plain =
  (place: (text: string, at: number) => number): Motion =>
  (text, at) => ({ to: place(text, at), inclusive: false });

const inclusive =
  (place: (text: string, at: number) => number | undefined): Motion =>
  (text, at) => {
    const to = place(text, at);
    return to === undefined ? undefined : { to, inclusive: true };
  };

/** Motions of one key (and `gg`). Those over lines live in the editor, as they may lead into history. */
export const MOTIONS: Readonly<Record<string, Motion>> = {
  h: plain((text, at) => Math.max(lineStart(text, at), borderBefore(text, at))),
  l: plain((text, at) => Math.min(lineEnd(text, at), borderAfter(text, at))),
  w: plain((text, at) => nextWord(text, at, 'word')),
  W: plain((text, at) => nextWord(text, at, 'big')),
  b: plain((text, at) => startOfWord(text, at, 'word')),
  B: plain((text, at) => startOfWord(text, at, 'big')),
  e: inclusive((text, at) => endOfWord(text, at, 'word')),
  E: inclusive((text, at) => endOfWord(text, at, 'big')),
  '0': plain(lineStart),
  '^': plain(firstInk),
  $: plain(lineEnd),
  '|': plain(lineStart),
  '%': inclusive(matching),
  gg: plain(() => 0),
  G: plain((text) => text.length),
};
