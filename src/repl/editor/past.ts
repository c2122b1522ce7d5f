/** Earlier lines, newest first, taken from their source only as far as somebody looks. */
import type { Here, PastLine } from '../past-line.ts';

/** No search goes further back than this many lines. */
const FARTHEST = 20_000;

export interface Past {
  readonly here: Here | undefined;
  /** The n-th newest line, each line once; `undefined` past the oldest. */
  readonly at: (index: number) => string | undefined;
  /** The same with what is known of it. */
  readonly told: (index: number) => PastLine | undefined;
  /** The likely line that begins with the text, where somebody knows more than the order of lines. */
  readonly next?: ((text: string) => string | undefined) | undefined;
}

export interface Around {
  readonly here?: Here | undefined;
  readonly next?: Past['next'];
}

export const pastOf = (lines: Iterable<PastLine>, { here, next }: Around = {}): Past => {
  const distinct: PastLine[] = [];
  const known = new Set<string>();
  let source: Iterator<PastLine> | undefined;
  const more = (): boolean => {
    source ??= lines[Symbol.iterator]();
    const one = source.next();
    if (one.done === true) return false;
    if (known.has(one.value.line)) return true;
    known.add(one.value.line);
    distinct.push(one.value);
    return true;
  };
  const told = (index: number): PastLine | undefined => {
    if (index >= FARTHEST) return undefined;
    while (distinct.length <= index && more());
    return distinct[index];
  };
  return { here, next, told, at: (index) => told(index)?.line };
};

/** The first line from `index` on that begins with `prefix` and is not `but`. */
export const findBack = (past: Past, given: { index: number; prefix: string; but: string }): number | undefined => {
  for (let i = given.index; ; i += 1) {
    const line = past.at(i);
    if (line === undefined) return undefined;
    if (line !== given.but && line.startsWith(given.prefix)) return i;
  }
};

/** The nearest line from `index` towards the newest. */
export const findOn = (past: Past, given: { index: number; prefix: string; but: string }): number | undefined => {
  for (let i = given.index; i >= 0; i -= 1) {
    const line = past.at(i);
    if (line !== undefined && line !== given.but && line.startsWith(given.prefix)) return i;
  }
  return undefined;
};

/** How far back a hint may come from: it is looked for at each key. */
const HINT_DEPTH = 5000;

/** Of what the shell did not find there is nothing to learn. */
const NOT_FOUND = 127;

/** What would complete the text to the likely line, or to the newest that begins with it; '' where there is none. */
export const hintFor = (past: Past, text: string): string => {
  const likely = past.next?.(text);
  if (likely?.startsWith(text)) return likely.slice(text.length);
  if (text.trim() === '') return '';
  for (let i = 0; i < HINT_DEPTH; i += 1) {
    const told = past.told(i);
    if (told === undefined) return '';
    const { line, code } = told;
    if (line.length > text.length && code !== NOT_FOUND && line.startsWith(text)) return line.slice(text.length);
  }
  return '';
};
