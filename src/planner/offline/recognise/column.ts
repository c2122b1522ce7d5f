/** Columns: "second column", "columns 1 and 3", "the last field", "first two columns", "column 2 to 4", "second to last field". */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, joins, numberOf, skipGlue } from './reading.ts';

export type ColumnNumber = number | 'last' | 'second last';

export interface Columns {
  readonly numbers: readonly ColumnNumber[];
  readonly to: number;
  /** "the second comma-separated field" */
  readonly delimiter?: string;
}

const PIECES = new Set(['section', 'part', 'component', 'element', 'token', 'item', 'segment', 'piece']);

/** "section" and its like are columns where the request says what parts them. */
const isNoun = (token: Token | undefined): boolean => means(token, 'COLUMN') || PIECES.has(token?.lemma ?? '');

const isSecondLast = (tokens: readonly Token[], at: number): number => {
  const word = tokens[at]?.lemma ?? '';
  if (['penultimate', 'second-last', 'second-to-last'].includes(word)) return at + 1;
  if (word !== 'second' && word !== 'next') return at;
  const to = tokens[at + 1]?.lemma === 'to' ? at + 2 : at + 1;
  return means(tokens[to], 'LAST') ? to + 1 : at;
};

const numberAt = (
  tokens: readonly Token[],
  at: number,
): { readonly number: ColumnNumber; readonly to: number } | undefined => {
  const second = isSecondLast(tokens, at);
  if (second > at) return { number: 'second last', to: second };
  if (means(tokens[at], 'LAST')) return { number: 'last', to: at + 1 };
  const number = numberOf(tokens[at]);
  return number === undefined || number < 1 ? undefined : { number, to: at + 1 };
};

const UP = new Set(['to', 'through', '-', 'until', 'thru']);

/** One number, or "2-4", or "2 to 4": each number between. */
const stretchAt = (tokens: readonly Token[], at: number): Columns | undefined => {
  const dashed = /^(\d+)-(\d+)$/.exec(tokens[at]?.value ?? '');
  if (dashed !== null) return { numbers: between(Number(dashed[1]), Number(dashed[2])), to: at + 1 };
  const one = numberAt(tokens, skipThe(tokens, at));
  if (one === undefined) return undefined;
  const end = UP.has(tokens[one.to]?.lemma ?? '') ? numberOf(tokens[one.to + 1]) : undefined;
  return end === undefined || typeof one.number !== 'number'
    ? { numbers: [one.number], to: one.to }
    : { numbers: between(one.number, end), to: one.to + 2 };
};

/** "1, 3 and last" */
const list = (tokens: readonly Token[], at: number): Columns | undefined => {
  const numbers: ColumnNumber[] = [];
  let to = at;
  for (let here = at; ; ) {
    const some = stretchAt(tokens, here);
    if (some === undefined) break;
    numbers.push(...some.numbers);
    to = some.to;
    here = joins(tokens, to);
    if (here === to) break;
  }
  return numbers.length === 0 ? undefined : { numbers, to };
};

const skipThe = (tokens: readonly Token[], at: number): number =>
  means(tokens[at], 'GLUE') && numberOf(tokens[at]) === undefined ? at + 1 : at;

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(50, Math.max(0, to - from + 1)) }, (_, n) => from + n);

/** "first two columns", "last 3 fields" (the first only: awk has no end to count from). */
const counted = (tokens: readonly Token[], at: number): Columns | undefined => {
  const count = means(tokens[at], 'FIRST') ? numberOf(tokens[at + 1]) : undefined;
  return count !== undefined && isNoun(tokens[at + 2]) ? { numbers: between(1, count), to: at + 3 } : undefined;
};

const SPELT: Readonly<Record<string, string>> = {
  colon: ':',
  comma: ',',
  dash: '-',
  dot: '.',
  hyphen: '-',
  pipe: '|',
  semicolon: ';',
  slash: '/',
  space: ' ',
  tab: '\t',
  underscore: '_',
  whitespace: ' ',
};

/** "comma-separated", "colon delimited" */
const separated = (
  tokens: readonly Token[],
  at: number,
): { readonly char: string; readonly to: number } | undefined => {
  const word = tokens[at]?.value.toLowerCase() ?? '';
  const joined = /^([a-z]+)-(separated|delimited)$/.exec(word);
  const name = joined?.[1] ?? (/^(separated|delimited)$/.test(tokens[at + 1]?.lemma ?? '') ? word : '');
  return Object.hasOwn(SPELT, name) ? { char: SPELT[name] ?? ',', to: joined === null ? at + 2 : at + 1 } : undefined;
};

const isCardinal = (token: Token | undefined): boolean =>
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/i.test(token?.value ?? '');

export const columnAt = (tokens: readonly Token[], at: number): Columns | undefined => {
  const some = counted(tokens, at);
  if (some !== undefined) return some;
  const before = list(tokens, at);
  const split = before === undefined ? undefined : separated(tokens, before.to);
  if (before !== undefined && split !== undefined && isNoun(tokens[split.to]))
    return { numbers: before.numbers, to: split.to + 1, delimiter: split.char };
  // "in 3 columns" counts them.
  const isCount = before?.to === at + 1 && isCardinal(tokens[at]) && /s$/i.test(tokens[before.to]?.text ?? '');
  if (before !== undefined && !isCount && isNoun(tokens[before.to]))
    return { numbers: before.numbers, to: before.to + 1 };
  // "the first field and the third field"
  if (!isNoun(tokens[at])) return undefined;
  const after = list(tokens, skipNumber(tokens, at + 1));
  return after === undefined || isNoun(tokens[after.to]) ? undefined : after;
};

const skipNumber = (tokens: readonly Token[], at: number): number => (means(tokens[at], 'NUMBER') ? at + 1 : at);

/** "the first field and the third field": a second noun for a second number. */
export const recogniseColumn = ({ tokens }: Context, at: number): Found | undefined => {
  const first = columnAt(tokens, at);
  if (first === undefined) return undefined;
  const numbers = [...first.numbers];
  let { to } = first;
  for (;;) {
    const joint = joins(tokens, to);
    const next = joint === to ? undefined : columnAt(tokens, skipGlue(tokens, joint));
    if (next === undefined) break;
    numbers.push(...next.numbers);
    to = next.to;
  }
  return found('column', { numbers, ...(first.delimiter === undefined ? {} : { delimiter: first.delimiter }) }, to);
};
