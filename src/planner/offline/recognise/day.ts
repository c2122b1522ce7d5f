/** Days, months and years by the calendar: "2024-05-01", "5 May 2024", "March 3rd, 2023", "June 2022", "2021". */
import type { Token } from '../understand.ts';

/** `from` is its first day, `until` the day after its last one; both as YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly until: string;
  readonly to: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LONG = 'january february march april may june july august september october november december'.split(' ');

const monthOf = (token: Token | undefined): number | undefined => {
  const word = token?.kind === 'word' || token?.kind === 'path' ? token.value.toLowerCase().replace(/\.$/, '') : '';
  const at = LONG.indexOf(word) >= 0 ? LONG.indexOf(word) : MONTHS.indexOf(word === 'sept' ? 'sep' : word);
  return at < 0 ? undefined : at + 1;
};

const numberIn = (token: Token | undefined, form: RegExp): number | undefined => {
  const said = form.exec(token?.value ?? '');
  return said === null ? undefined : Number(said[1]);
};

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^((?:19|20)\d\d)$/;

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const day = ([year, which, date]: readonly [number, number, number], to: number): Period | undefined =>
  which < 1 || which > 12 || date < 1 || date > 31
    ? undefined
    : { from: iso(year, which, date), until: iso(year, which, date + 1), to };

const month = (year: number, which: number, to: number): Period => ({
  from: iso(year, which, 1),
  until: iso(year, which + 1, 1),
  to,
});

/** Digits with signs between them, the year first or last. */
const inDigits = (token: Token | undefined, to: number): Period | undefined => {
  const text = token?.value ?? '';
  const plain = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (plain !== null) {
    const [year, which] = [Number(plain[1]), Number(plain[2])];
    if (which < 1 || which > 12) return undefined;
    return plain[3] === undefined ? month(year, which, to) : day([year, which, Number(plain[3])], to);
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return american === null ? undefined : day([Number(american[3]), Number(american[1]), Number(american[2])], to);
};

const skipSmall = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (tokens[here]?.text === ',' || ['of', 'the'].includes(tokens[here]?.lemma ?? '')) here++;
  return here;
};

/** Tokens from `at` on; `year` where none is said. */
interface Written {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly year: number;
}

/** "March 3rd, 2023", "June 2022", "May 5" */
const monthFirst = ({ tokens, at, year }: Written): Period | undefined => {
  const which = monthOf(tokens[at]);
  if (which === undefined) return undefined;
  const date = numberIn(tokens[at + 1], DAY);
  const end = skipSmall(tokens, date === undefined ? at + 1 : at + 2);
  const said = numberIn(tokens[end], YEAR);
  if (date === undefined) return said === undefined ? undefined : month(said, which, end + 1);
  return day([said ?? year, which, date], said === undefined ? at + 2 : end + 1);
};

/** "5 May 2024", "the 3rd of March" */
const dayFirst = ({ tokens, at, year }: Written): Period | undefined => {
  const date = numberIn(tokens[at], DAY);
  const here = skipSmall(tokens, at + 1);
  const which = date === undefined ? undefined : monthOf(tokens[here]);
  if (date === undefined || which === undefined) return undefined;
  const end = skipSmall(tokens, here + 1);
  const said = numberIn(tokens[end], YEAR);
  return day([said ?? year, which, date], said === undefined ? here + 1 : end + 1);
};

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** "Monday", "last Friday": the one before today. */
const weekday = (tokens: readonly Token[], at: number, now: number): Period | undefined => {
  const here = tokens[at]?.lemma === 'last' ? at + 1 : at;
  const which = WEEKDAYS.indexOf(tokens[here]?.value.toLowerCase() ?? '');
  if (which < 0) return undefined;
  const today = new Date(now);
  const date = today.getUTCDate() - ((today.getUTCDay() - which + 6) % 7) - 1;
  return dayOf([today.getUTCFullYear(), today.getUTCMonth() + 1, date], here + 1);
};

const dayOf = ([year, which, date]: readonly [number, number, number], to: number): Period => ({
  from: iso(year, which, date),
  until: iso(year, which, date + 1),
  to,
});

/** The period that is named at a place. `now`: milliseconds since the epoch. */
export const periodAt = (tokens: readonly Token[], at: number, now: number): Period | undefined => {
  const start = skipSmall(tokens, at);
  const token = tokens[start];
  const written = { tokens, at: start, year: new Date(now).getUTCFullYear() };
  const quoted = token?.kind === 'quoted' ? inDigits(token, start + 1) : undefined;
  const found = quoted ?? inDigits(token, start + 1) ?? monthFirst(written) ?? dayFirst(written);
  const named = found ?? weekday(tokens, start, now);
  if (named !== undefined) return named;
  const year = token?.kind === 'number' ? numberIn(token, YEAR) : undefined;
  return year === undefined ? undefined : { from: iso(year, 1, 1), until: iso(year + 1, 1, 1), to: start + 1 };
};
