/** Ages: "modified in the last 2 days", "older than a week", "today", "since 2024-05-01", "newer than a.txt". */
import { lexicon } from '../lexicon.ts';
import { type AgeTest, type Found, found, type Sign } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, measured, numberOf, skip, unitOf } from './reading.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

const test = (sign: Sign, count: number, unit: string): AgeTest => {
  if (unit === 'minute') return { at: 'relative', sign, count, unit: 'min' };
  if (unit === 'hour') return { at: 'relative', sign, count: count * 60, unit: 'min' };
  return { at: 'relative', sign, count: count * (DAYS[unit] ?? 1), unit: 'day' };
};

/** "2 days", "a week", "week" (one), "fortnight" (two weeks). */
const span = (tokens: readonly Token[], at: number) => {
  const units = lexicon().language.timeUnits;
  const here = means(tokens[at], 'GLUE') && numberOf(tokens[at]) === undefined ? at + 1 : at;
  const counted = measured(tokens, here, units);
  if (counted !== undefined) return counted.unit === 'second' ? undefined : counted;
  const unit = tokens[here]?.kind === 'word' ? unitOf(tokens[here]?.lemma ?? '', units) : undefined;
  if (unit === undefined || unit === 'second' || (tokens[here]?.value.length ?? 0) < 3) return undefined;
  const count = tokens[here]?.lemma === 'fortnight' ? 2 : 1;
  return { count, unit, to: here + 1 };
};

const signAt = (token: Token | undefined): Sign | undefined => {
  if (means(token, 'OLDER')) return '+';
  if (means(token, 'NEWER')) return '-';
  return means(token, 'EXACTLY') ? '=' : undefined;
};

type Part = { readonly tests: readonly AgeTest[]; readonly to: number };

const dateAt = (tokens: readonly Token[], at: number): Part | undefined => {
  const side = means(tokens[at], 'SINCE', 'NEWER')
    ? 'after'
    : means(tokens[at], 'BEFORE', 'OLDER')
      ? 'before'
      : undefined;
  const here = skip(tokens, at + 1, 'GLUE');
  const date = tokens[here];
  if (side === undefined || date === undefined) return undefined;
  if (date.kind === 'number' && DATE.test(date.value))
    return { tests: [{ at: 'date', side, date: date.value }], to: here + 1 };
  if (side === 'after' && means(date, 'YESTERDAY'))
    return { tests: [{ at: 'date', side, date: 'yesterday' }], to: here + 1 };
  if (means(tokens[at], 'NEWER') && ['path', 'quoted'].includes(date.kind))
    return { tests: [{ at: 'file', file: date.value }], to: here + 1 };
  return undefined;
};

const betweenAt = (tokens: readonly Token[], at: number): Part | undefined => {
  if (!means(tokens[at], 'BETWEEN')) return undefined;
  const first = span(tokens, at + 1);
  const second = span(tokens, (first?.to ?? at + 2) + 1);
  const count = first?.count ?? numberOf(tokens[at + 1]);
  if (second === undefined || count === undefined) return undefined;
  const a = test('+', count, first?.unit ?? second.unit);
  const b = test('+', second.count, second.unit);
  const size = (one: AgeTest) => (one.at === 'relative' ? one.count * (one.unit === 'day' ? 1440 : 1) : 0);
  const [near, far] = size(a) < size(b) ? [a, b] : [b, a];
  const to = means(tokens[second.to], 'AGO') ? second.to + 1 : second.to;
  return { tests: [near, { ...far, sign: '-' } as AgeTest], to };
};

const whenAt = (tokens: readonly Token[], at: number, isModified: boolean): Part | undefined => {
  const token = tokens[at];
  if (means(token, 'TODAY')) return { tests: [{ at: 'day', ago: 0 }], to: at + 1 };
  if (means(token, 'YESTERDAY')) return { tests: [{ at: 'day', ago: 1 }], to: at + 1 };
  const fixed = dateAt(tokens, at) ?? betweenAt(tokens, at);
  if (fixed !== undefined) return fixed;
  return lengthAt(tokens, at, isModified);
};

/** The sign of a length of time, where the words before it give one: "this week", "not touched for 30 days" (within them). */
const signBefore = (tokens: readonly Token[], at: number, sign: Sign | undefined): Sign | undefined => {
  if (sign === undefined && [tokens[at]?.lemma, tokens[at - 1]?.lemma].includes('this')) return '-';
  const isDuring = ['for', 'in', 'since'].includes(tokens[at - 1]?.lemma ?? '');
  return isDuring && sign !== '=' ? '-' : sign;
};

/** "2 days ago", "more than a week", "for 30 days" */
const lengthAt = (tokens: readonly Token[], at: number, isModified: boolean): Part | undefined => {
  const said = signAt(tokens[at]);
  const length = span(tokens, said === undefined ? at : skip(tokens, at + 1, 'GLUE', 'THAN'));
  if (length === undefined) return undefined;
  const ago = means(tokens[length.to], 'AGO');
  const isThis = [tokens[at]?.lemma, tokens[at - 1]?.lemma].includes('this');
  if (said === undefined && !ago && !isModified && !isThis) return undefined;
  const sign = ago ? said : signBefore(tokens, at, said);
  return { tests: [test(sign ?? '=', length.count, length.unit)], to: ago ? length.to + 1 : length.to };
};

const VERBS: Readonly<Record<string, 'm' | 'a'>> = {
  touch: 'm',
  modify: 'm',
  change: 'm',
  edit: 'm',
  update: 'm',
  access: 'a',
  open: 'a',
  read: 'a',
  use: 'a',
};

/** "did i not touch for a year": the bare verb, where a time follows. */
const verbAt = (tokens: readonly Token[], at: number): 'm' | 'a' | undefined => {
  const word = tokens[at]?.lemma ?? '';
  const isTimed = ['for', 'in', 'since', 'within', 'in the last', 'in the past'].includes(tokens[at + 1]?.lemma ?? '');
  return isTimed && at > 0 && Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
};

const fieldAt = (token: Token | undefined): 'm' | 'a' | 'c' | undefined => {
  if (means(token, 'MODIFIED')) return 'm';
  if (means(token, 'ACCESSED')) return 'a';
  return means(token, 'CREATED') ? 'c' : undefined;
};

export const recogniseAge = ({ tokens }: Context, at: number): Found | undefined => {
  let here = skip(tokens, at, 'GLUE');
  const field = fieldAt(tokens[here]) ?? verbAt(tokens, here);
  if (field !== undefined) here = skipTo(tokens, here + 1);
  else here = at;
  const when = whenAt(tokens, here, field !== undefined);
  if (when === undefined) return undefined;
  const more = means(tokens[when.to], 'AND') ? whenAt(tokens, when.to + 1, true) : undefined;
  const tests = more === undefined ? when.tests : [...when.tests, ...more.tests];
  const end = more?.to ?? when.to;
  const after = field === undefined ? fieldAt(tokens[skip(tokens, end, 'GLUE')]) : undefined;
  return found(
    'age',
    { field: field ?? after ?? 'm', tests },
    after === undefined ? end : skip(tokens, end, 'GLUE') + 1,
  );
};

/** Glue between the verb and the time, but not a preposition that is a comparator itself. */
const skipTo = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (means(tokens[here], 'GLUE', 'TIME') && signAt(tokens[here]) === undefined && !means(tokens[here], 'SINCE'))
    here++;
  return here;
};
