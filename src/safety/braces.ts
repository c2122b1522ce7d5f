/** Brace expansion of plain text, `{a,b}` and `{1..5}`, bounded. */

const MAX = 64;

const padded = (number: number, width: number): string => {
  const sign = number < 0 ? '-' : '';
  return sign + String(Math.abs(number)).padStart(width - sign.length, '0');
};

const range = (text: string): string[] | undefined => {
  const numbers = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text);
  if (numbers === null) return undefined;
  const [from, to] = [Number(numbers[1]), Number(numbers[2])];
  if (Math.abs(to - from) >= MAX) return undefined;
  const step = from <= to ? 1 : -1;
  // a leading zero in either end makes all as wide as the wider one
  const ends = [numbers[1] ?? '', numbers[2] ?? ''];
  const width = ends.some((end) => /^-?0\d/.test(end)) ? Math.max(...ends.map((end) => end.length)) : 0;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => padded(from + index * step, width));
};

/** The alternatives of `{…}`; undefined where quotes, escapes, expansions or further braces stand inside, or there are too many. */
export const expandBraces = (text: string): string[] | undefined => {
  const inner = text.slice(1, -1);
  if (text.length > 1000 || /["'\\$`{}]/.test(inner)) return undefined;
  const parts = inner.split(',');
  if (parts.length === 1) return range(inner);
  return parts.length > MAX ? undefined : parts;
};
