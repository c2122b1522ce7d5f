/** Earlier lines, newest first, taken from their source only as far as somebody looks. */

/** No search goes further back than this many lines. */
const FARTHEST = 20_000;

export interface Past {
  /** The n-th newest line; `undefined` past the oldest. */
  readonly at: (index: number) => string | undefined;
  /** The likely line that begins with the text, where somebody knows more than the order of lines. */
  readonly next?: ((text: string) => string | undefined) | undefined;
}

export const pastOf = (lines: Iterable<string>, next?: Past['next']): Past => {
  const seen: string[] = [];
  let source: Iterator<string> | undefined;
  return {
    next,
    at: (index) => {
      if (index >= FARTHEST) return undefined;
      source ??= lines[Symbol.iterator]();
      while (seen.length <= index) {
        const next = source.next();
        if (next.done) return undefined;
        seen.push(next.value);
      }
      return seen[index];
    },
  };
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

/** What would complete the text to the likely line, or to the newest that begins with it; '' where there is none. */
export const hintFor = (past: Past, text: string): string => {
  const likely = past.next?.(text);
  if (likely?.startsWith(text)) return likely.slice(text.length);
  if (text.trim() === '') return '';
  for (let i = 0; i < HINT_DEPTH; i += 1) {
    const line = past.at(i);
    if (line === undefined) return '';
    if (line.length > text.length && line.startsWith(text)) return line.slice(text.length);
  }
  return '';
};
