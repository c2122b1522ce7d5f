/** Finds: places in a text that hold a secret or a personal item, and putting something else in their place. Pure. */

export const KINDS = ['secret', 'mail', 'phone', 'card', 'iban', 'name'] as const;

export type Kind = (typeof KINDS)[number];

/** Half-open, in UTF-16 units. */
export interface Find {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

export type Finder = (text: string) => readonly Find[];

/** What stands in place of a value: plain to every shell and every model. The next one may follow at once. */
export const PLACEHOLDER =
  /LLMOS_(SECRET|MAIL|PHONE|CARD|IBAN|NAME)_[A-Z2-7]{6}(?=LLMOS_(?:SECRET|MAIL|PHONE|CARD|IBAN|NAME)_|[^A-Z2-7]|$)/g;

const placeholders = (text: string): readonly { start: number; end: number }[] =>
  text.includes('LLMOS_')
    ? [...text.matchAll(PLACEHOLDER)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    : [];

/** What is left of a find beside the placeholders in it: the rest of a secret is a secret. */
const beside = (text: string, find: Find, masked: ReturnType<typeof placeholders>): readonly Find[] => {
  const pieces: Find[] = [];
  let { start } = find;
  for (const each of masked) {
    if (each.end <= start || each.start >= find.end) continue;
    pieces.push({ ...find, start, end: each.start });
    start = each.end;
  }
  if (start === find.start) return [find];
  pieces.push({ ...find, start });
  return pieces.filter((piece) => /[A-Za-z0-9]{3}/.test(text.slice(piece.start, piece.end)));
};

/** Finds that overlap become one, of the first one's kind. */
const apart = (text: string, finds: readonly Find[]): readonly Find[] => {
  const masked = placeholders(text);
  const sorted = finds
    .flatMap((find) => (masked.length === 0 ? [find] : beside(text, find, masked)))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Find[] = [];
  for (const find of sorted) {
    const last = kept.at(-1);
    if (last === undefined || find.start >= last.end) kept.push(find);
    else if (find.end > last.end) kept[kept.length - 1] = { ...last, end: find.end };
  }
  return kept;
};

/** The text with each find replaced. */
export const replaceFinds = (
  text: string,
  finds: readonly Find[],
  instead: (value: string, kind: Kind) => string,
): string => {
  if (finds.length === 0) return text;
  let out = '';
  let at = 0;
  for (const { start, end, kind } of apart(text, finds)) {
    out += text.slice(at, start) + instead(text.slice(start, end), kind);
    at = end;
  }
  return out + text.slice(at);
};

/** Every match of the pattern, or of its group `secret` where it has one. The pattern is global and tells indices (`gd`). */
export const findAll = (text: string, pattern: RegExp, kind: Kind): Find[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const span = match.indices?.groups?.['secret'] ?? match.indices?.[0];
    return span === undefined ? [] : [{ start: span[0], end: span[1], kind }];
  });
