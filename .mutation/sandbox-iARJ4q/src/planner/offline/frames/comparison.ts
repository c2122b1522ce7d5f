/** Comparisons in lines: "where the third column is greater than 100", "longer than 80 characters", "with more than 3 fields". */
// @ts-nocheck

import { columnAt } from '../recognise/column.ts';
import { numberOf } from '../recognise/reading.ts';
import { means, type Token } from '../understand.ts';
import { fieldOf } from './text-numbers.ts';

export interface Comparison {
  /** An awk expression. */
  readonly awk: string;
  readonly to: number;
}

/** `least` and `most` include the number itself. */
const signOf = (token: Token | undefined): string | undefined => {
  const word = token?.lemma ?? '';
  if (/at least|no less|or more|minimum/.test(word)) return '>=';
  if (/at most|no more|up to|not more|maximum/.test(word)) return '<=';
  if (means(token, 'MORE')) return '>';
  if (means(token, 'LESS')) return '<';
  return means(token, 'EXACTLY', 'SIMILAR') ? '==' : undefined;
};

const FILLER = new Set([
  'is',
  'are',
  'be',
  'was',
  'has',
  'have',
  'a',
  'the',
  'value',
  'to',
  'with',
  'of',
  'that',
  'equals',
  'equal',
  'exactly',
]);

const skipFiller = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (FILLER.has(tokens[here]?.lemma ?? '') && signOf(tokens[here]) !== '>') here++;
  return here;
};

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The value that a column is compared with, as awk writes it. */
const valueAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  if (token?.kind === 'number' && numberOf(token) !== undefined) return String(numberOf(token));
  if (token?.kind === 'quoted') return /^-?\d+(\.\d+)?$/.test(token.value) ? token.value : quoted(token.value);
  return token?.kind === 'word' && token.concepts.length === 0 ? quoted(token.value) : undefined;
};

const VERBS = new Set(['is', 'are', 'be', 'equal', 'equals', 'has', 'match', "isn't", 'exceed', 'exceeds', 'value']);

const isVerb = (token: Token | undefined): boolean =>
  VERBS.has(token?.lemma ?? '') || signOf(token) !== undefined || means(token, 'CONTAIN');

/** The operator after a column, and where its value begins. */
const operatorAt = (tokens: readonly Token[], at: number): { readonly operator: string; readonly to: number } => {
  let here = skipFiller(tokens, at);
  const denied = means(tokens[here], 'NOT');
  if (denied) here = skipFiller(tokens, here + 1);
  const sign = signOf(tokens[here]);
  if (sign !== undefined) return { operator: denied ? '!=' : sign, to: skipFiller(tokens, here + 1) };
  return means(tokens[here], 'CONTAIN')
    ? { operator: denied ? '!~' : '~', to: here + 1 }
    : { operator: denied ? '!=' : '==', to: here };
};

/** "the third column is over 100", "column 2 equals "x"", "the first field is not foo" */
const ofColumn = (tokens: readonly Token[], at: number): Comparison | undefined => {
  const column = columnAt(tokens, at);
  const [number] = column?.numbers ?? [];
  if (column === undefined || number === undefined || column.numbers.length > 1 || !isVerb(tokens[column.to]))
    return undefined;
  const { operator, to } = operatorAt(tokens, column.to);
  const value = valueAt(tokens, to);
  return value === undefined ? undefined : { awk: `${fieldOf(number)} ${operator} ${value}`, to: to + 1 };
};

const MEASURES = [
  ['CHARACTER', 'length'],
  ['WORD', 'NF'],
  ['COLUMN', 'NF'],
] as const;

/** "longer than 80 characters", "with at least 3 words", "of exactly 5 letters" */
const ofLength = (tokens: readonly Token[], at: number): Comparison | undefined => {
  const sign = signOf(tokens[at]);
  const number = sign === undefined ? undefined : numberOf(tokens[at + 1]);
  const unit = tokens[at + 2];
  const measure = MEASURES.find(([concept]) => means(unit, concept))?.[1];
  if (number === undefined || measure === undefined) return undefined;
  const isLong = tokens[at + 3]?.lemma === 'long' || means(tokens[at + 3], 'LONG');
  return { awk: `${measure} ${sign} ${number}`, to: isLong ? at + 4 : at + 3 };
};

export const comparisonAt = (tokens: readonly Token[], at: number): Comparison | undefined =>
  ofColumn(tokens, at) ?? ofLength(tokens, at);
