/** A date's form, as people draw it: "YYYY-MM-DD HH:MM", "dd/mm/yy", "day-month-year" → the format of `date`. */
import type { Token } from '../understand.ts';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^Y{4}/i, '%Y'],
  [/^Y{2}/i, '%y'],
  [/^M{3,4}/i, '%b'],
  [/^D{1,2}/i, '%d'],
  [/^H{2}/i, '%H'],
  [/^S{2}/i, '%S'],
  [/^Z{1,3}/i, '%Z'],
];
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^year/i, '%Y'],
  [/^month/i, '%m'],
  [/^day/i, '%d'],
  [/^hours?/i, '%H'],
  [/^minutes?/i, '%M'],
  [/^seconds?/i, '%S'],
];

/** A bare "MM" is a month, unless an hour stands before it. */
const pieceAt = (rest: string, written: string): readonly [string, number] | undefined => {
  const two = /^M{2}/i.exec(rest);
  if (two !== null && !/^M{3}/i.test(rest)) return [/%H:?$/.test(written) ? '%M' : '%m', 2];
  for (const [pattern, code] of [...WORDS, ...LETTERS]) {
    const match = pattern.exec(rest);
    if (match !== null) return [code, match[0].length];
  }
  const mark = /^[-/.:_,T ]/.exec(rest);
  return mark === null ? undefined : [mark[0], 1];
};

/** The format of one drawn word, or undefined where it draws none. */
const formatOf = (drawn: string): string | undefined => {
  let written = '';
  for (let at = 0; at < drawn.length; ) {
    const piece = pieceAt(drawn.slice(at), written);
    if (piece === undefined) return undefined;
    written += piece[0];
    at += piece[1];
  }
  return (written.match(/%/g) ?? []).length > 1 ? written : undefined;
};

const NAMED: Readonly<Record<string, string>> = {
  iso: '%F',
  'iso-8601': '%F',
  iso8601: '%F',
  'rfc-3339': '%F %T',
};

const two = (day: string | undefined): string => (Number(day) > 12 ? '%m/%d' : '%d/%m');

/** The format of a day or an hour that stands as an example: "like 2031-02-03". */
const formatLike = (example: string): string | undefined => {
  if (/^\d\d:\d\d(?::\d\d)?$/.test(example)) return example.length > 5 ? '%H:%M:%S' : '%H:%M';
  if (/^\d{8}$/.test(example)) return '%Y%m%d';
  const from = /^\d{4}([-/.])\d\d\1\d\d$/.exec(example);
  if (from !== null) return `%Y${from[1]}%m${from[1]}%d`;
  const to = /^\d\d([-/.])(\d\d)\1\d{4}$/.exec(example);
  return to === null ? undefined : `${two(to[2]).replace('/', to[1] ?? '/')}${to[1]}%Y`;
};

/** True behind what an example stands behind. */
const isExample = (tokens: readonly Token[], at: number): boolean =>
  /^(?:like|as|such as|e\.g\.|example|format|form|style)$/.test(tokens[at - 1]?.value.toLowerCase() ?? '');

/** What `date` has a letter of its own for. */
const short = (format: string): string => format.replace('%Y-%m-%d', '%F').replace('%H:%M:%S', '%T');

/** The tokens that draw a date, and its format. Adjoining drawings are one: "YYYY-MM-DD HH:MM:SS". */
export const dateFormat = (tokens: readonly Token[]): { format: string; tokens: readonly number[] } | undefined => {
  const drawn: { format: string; index: number }[] = [];
  for (const token of tokens) {
    const said = token.value.replace(/^\+/, '');
    const isNext = drawn.length === 0 || drawn.at(-1)?.index === token.index - 1;
    const like = drawn.length > 0 || isExample(tokens, token.index) ? formatLike(said) : undefined;
    const own = /^%[a-zA-Z][-/.:_ %a-zA-Z]*$/.test(said) ? said : (NAMED[said.toLowerCase()] ?? like ?? formatOf(said));
    if (own !== undefined && own !== '' && isNext && /%/.test(own)) drawn.push({ format: own, index: token.index });
  }
  return drawn.length === 0
    ? undefined
    : { format: short(drawn.map((one) => one.format).join(' ')), tokens: drawn.map((one) => one.index) };
};
