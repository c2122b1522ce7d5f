/** Ages: "modified in the last 2 days", "older than a week", "today", "since 2024-05-01", "newer than a.txt". */
import { lexicon } from '../lexicon.ts';
import { type AgeTest, type Found, found, type Sign } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Period, periodAt } from './day.ts';
import { type Context, measured, numberOf, skip, unitOf } from './reading.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

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

/** More than a day: "after 2022" begins when it is over. */
const isLong = (from: string, until: string): boolean => Date.parse(until) - Date.parse(from) > 86_400_000;

const after = (date: string): AgeTest => ({ at: 'date', side: 'after', date });
const before = (date: string): AgeTest => ({ at: 'date', side: 'before', date });

/** "between 2022-01-01 and 2022-02-01" */
const rangeAt = ({ tokens, world }: Context, { from, to }: Period): Part | undefined => {
  const isRange = means(tokens[to], 'AND', 'TO') || tokens[to]?.lemma === 'until';
  const end = isRange ? periodAt(tokens, to + 1, world.now) : undefined;
  if (end === undefined) return undefined;
  // "between march 1 and march 15 2024": the year is said once.
  const year = end.from.slice(0, 5);
  const start = Date.parse(from) > Date.parse(end.from) ? from.replace(/^\d{4}-/, year) : from;
  return { tests: [after(start), before(isLong(end.from, end.until) ? end.until : end.from)], to: end.to };
};

const DURING = new Set(['on', 'in', 'during', 'at', 'of', 'exactly']);

/** The period after a word of time. */
const cuedPeriod = ({ tokens, world }: Context, at: number, isModified: boolean): Period | undefined => {
  const first = tokens[at];
  const word = first?.lemma ?? '';
  const isCued = means(first, 'SINCE', 'NEWER', 'BEFORE', 'OLDER', 'BETWEEN') || word === 'from';
  return isCued || (isModified && DURING.has(word))
    ? periodAt(tokens, skip(tokens, at + 1, 'GLUE', 'DATE'), world.now)
    : undefined;
};

/** "since 2024-05-01", "before March 2023", "on 5 May", "between 2022-01-01 and 2022-02-01" */
const calendarAt = (context: Context, at: number, isModified: boolean): Part | undefined => {
  const first = context.tokens[at];
  const word = first?.lemma ?? '';
  const period = cuedPeriod(context, at, isModified);
  if (period === undefined) return undefined;
  const { from, until, to } = period;
  if (means(first, 'BETWEEN') || word === 'from') return rangeAt(context, period);
  if (means(first, 'BEFORE', 'OLDER')) return { tests: [before(from)], to };
  if (!means(first, 'SINCE', 'NEWER') || word === 'last') return { tests: [after(from), before(until)], to };
  return { tests: [after(isLong(from, until) && word !== 'since' ? until : from)], to };
};

const dateAt = (context: Context, at: number, isModified: boolean): Part | undefined => {
  const { tokens } = context;
  const side = means(tokens[at], 'SINCE', 'NEWER')
    ? 'after'
    : means(tokens[at], 'BEFORE', 'OLDER')
      ? 'before'
      : undefined;
  const calendar = calendarAt(context, at, isModified);
  if (calendar !== undefined) return calendar;
  const here = skipToName(tokens, at + 1);
  const date = tokens[here];
  if (side === undefined || date === undefined) return undefined;
  if (side === 'after' && means(date, 'YESTERDAY')) return { tests: [after('yesterday')], to: here + 1 };
  return fileAt(tokens, at, here);
};

/** "the last time", "the file": what may stand before a name that gives the time. */
const skipToName = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (
    means(tokens[here], 'GLUE', 'FILE') ||
    ['last', 'time', 'last time', 'date'].includes(tokens[here]?.lemma ?? '')
  )
    here++;
  return here;
};

/** "was last modified": said of the other file. */
const skipWas = (tokens: readonly Token[], at: number): number => {
  const here = skip(tokens, at, 'GLUE');
  const isWas = here > at && ['was', 'were', 'is', 'has'].includes(tokens[at]?.lemma ?? '');
  return isWas && means(tokens[here], 'MODIFIED', 'CREATED', 'ACCESSED') ? here + 1 : at;
};

const isFileWord = (token: Token): boolean =>
  ['path', 'quoted'].includes(token.kind) ||
  (token.kind === 'word' && token.concepts.length === 0 && /[_\d-]/.test(token.value));

const COMPARES = /older|newer|recent|earlier|later|^(since|after|before|prior to|on or)/;

/** "newer than a.txt", "modified after x was": another file gives the time. */
const fileAt = (tokens: readonly Token[], at: number, here: number): Part | undefined => {
  const name = tokens[here];
  // "at least one .c" compares no times.
  const isFile = name !== undefined && isFileWord(name) && COMPARES.test(tokens[at]?.lemma ?? '');
  if (!isFile || !(means(tokens[at], 'NEWER', 'OLDER') || /^(after|since|before)$/.test(tokens[at]?.lemma ?? '')))
    return undefined;
  const older = means(tokens[at], 'OLDER', 'BEFORE') && !means(tokens[at], 'NEWER', 'SINCE');
  return { tests: [{ at: 'file', file: name.value, older }], to: skipWas(tokens, here + 1) };
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

const whenAt = (context: Context, at: number, isModified: boolean): Part | undefined => {
  const { tokens } = context;
  const token = tokens[at];
  if (means(token, 'TODAY')) return { tests: [{ at: 'day', ago: 0 }], to: at + 1 };
  if (means(token, 'YESTERDAY')) return { tests: [{ at: 'day', ago: 1 }], to: at + 1 };
  const fixed = dateAt(context, at, isModified) ?? betweenAt(tokens, at) ?? boundedAt(tokens, at);
  if (fixed !== undefined) return fixed;
  return lengthAt(tokens, at, isModified);
};

/** The sign of a length of time, where the words before it give one: "this week", "not touched for 30 days" (within them). */
const signBefore = (tokens: readonly Token[], at: number, sign: Sign | undefined): Sign | undefined => {
  if (sign === undefined && [tokens[at]?.lemma, tokens[at - 1]?.lemma].includes('this')) return '-';
  const cue = ['a', 'an', 'one', 'the'].includes(tokens[at - 1]?.lemma ?? '') ? at - 2 : at - 1;
  const isDuring = ['for', 'in', 'since'].includes(tokens[cue]?.lemma ?? '');
  // "there for more than 60 days" is old; "not touched for more than 60 days" denies what is young.
  const isDenied = tokens.slice(Math.max(0, at - 8), at).some((token) => means(token, 'NOT'));
  return isDuring && sign !== '=' && (isDenied || sign !== '+') ? '-' : sign;
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

/** "more than 2 but less than 5 hours ago": the unit is said once, behind the second bound. */
const boundedAt = (tokens: readonly Token[], at: number): Part | undefined => {
  const sign = signAt(tokens[at]);
  const first = skip(tokens, at + 1, 'THAN');
  const count = sign === undefined ? undefined : numberOf(tokens[first]);
  const other = skip(tokens, tokens[first + 1]?.text === ',' ? first + 2 : first + 1, 'AND');
  const bound = signAt(tokens[other]);
  if (sign === undefined || count === undefined || other === first + 1 || bound === undefined) return undefined;
  const last = span(tokens, skip(tokens, other + 1, 'THAN'));
  if (last === undefined) return undefined;
  const to = means(tokens[last.to], 'AGO') ? last.to + 1 : last.to;
  return { tests: [test(sign, count, last.unit), test(bound, last.count, last.unit)], to };
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
  const isNow = means(tokens[at + 1], 'TODAY', 'YESTERDAY', 'NEWER') || tokens[at + 1]?.lemma === 'this';
  return (isTimed || isNow) && at > 0 && Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
};

/** What a word says was done to a file, as `find` tells it. */
export const fieldAt = (token: Token | undefined): 'm' | 'a' | 'c' | undefined => {
  if (means(token, 'MODIFIED')) return 'm';
  if (means(token, 'ACCESSED')) return 'a';
  return means(token, 'CREATED') ? 'c' : undefined;
};

export const recogniseAge = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  let here = skip(tokens, at, 'GLUE');
  const field = fieldAt(tokens[here]) ?? verbAt(tokens, here);
  if (field !== undefined) here = skipTo(tokens, here + 1);
  else here = at;
  const cue = tokens[here - 1]?.lemma === 'the' ? here - 2 : here - 1;
  const isOn = field !== undefined && DURING.has(tokens[cue]?.lemma ?? '');
  const when = whenAt(context, here, field !== undefined) ?? (isOn ? calendarAt(context, cue, true) : undefined);
  if (when === undefined) return undefined;
  const more = means(tokens[when.to], 'AND') ? whenAt(context, when.to + 1, true) : undefined;
  const tests = more === undefined ? when.tests : [...when.tests, ...more.tests];
  const end = more?.to ?? when.to;
  const after = field === undefined ? fieldAt(tokens[skip(tokens, end, 'GLUE')]) : undefined;
  return found(
    'age',
    { field: field ?? after ?? 'm', tests },
    after === undefined ? end : skip(tokens, end, 'GLUE') + 1,
  );
};

/** "… is", "… dates from", "… lies": what joins the noun for a change with its time. */
const isStanding = (token: Token | undefined): boolean =>
  means(token, 'GLUE', 'TIME') || /^(?:lie|date|happen|go|took place)$/.test(token?.lemma ?? '');

/** Glue between the verb and the time, but not a preposition that is a comparator itself. */
const skipTo = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (isStanding(tokens[here]) && signAt(tokens[here]) === undefined && !means(tokens[here], 'SINCE')) here++;
  return here;
};
