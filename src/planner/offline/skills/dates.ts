/** Dates: forms of now, days ahead, weekdays, spans, calendars of a month. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { run } from '../write/command.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => month === word || (word.length >= 3 && month.slice(0, 3) === word)) + 1;

const month: Taker<number> = ({ tokens }) => {
  const token = tokens.find(({ value }) => monthOf(value.toLowerCase()) > 0);
  return token === undefined ? undefined : { value: monthOf(token.value.toLowerCase()), tokens: [token.index] };
};

const DATE =
  /\b(\d{4}-\d{1,2}-\d{1,2}|(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})|(?:\d{1,2} [a-z]{3,9} \d{4}))\b/gi;

/** Calendar dates as `date -d` reads them. */
const dates: Taker<readonly string[]> = ({ text, tokens }) => {
  const found = [...text.matchAll(DATE)].filter(
    ([one]) => /^\d{4}-/.test(one) || monthOf((/[a-z]{3,}/i.exec(one)?.[0] ?? '').toLowerCase()) > 0,
  );
  if (found.length === 0) return undefined;
  const spans = found.map((match) => [match.index, match.index + match[0].length] as const);
  const inside = tokens.filter((token) => spans.some(([from, to]) => token.start >= from && token.end <= to));
  return {
    value: found.map(([one]) => one.replace(/(\d)(st|nd|rd|th)\b/, '$1')),
    tokens: inside.map((token) => token.index),
  };
};

const span: Taker<string> = ({ tokens }) => {
  const at = tokens.findIndex(
    (token, here) =>
      numberOf(token) !== undefined &&
      /^(day|week|month|year|hour|minute)s?$/.test(tokens[here + 1]?.value.toLowerCase() ?? ''),
  );
  const unit = tokens[at + 1]?.value.toLowerCase();
  return at < 0 || unit === undefined ? undefined : { value: `${numberOf(tokens[at])} ${unit}`, tokens: [at, at + 1] };
};

export const dateSkills: readonly Skill[] = [
  intent({
    name: 'calendar-month',
    topic: 'dates',
    summary: 'the calendar of a month',
    says: ['CALENDAR {month} {year}'],
    slots: { month, year: take.number },
    free: ['CALENDAR', 'OF'],
    write: ({ month: which, year }) =>
      which === undefined || year === undefined || year < 32 ? undefined : run('cal', String(which), String(year)),
    examples: [['calendar of May 1999', 'cal 5 1999']],
  }),
  intent({
    name: 'weekday',
    topic: 'dates',
    summary: 'the weekday of a date',
    says: ['=day =week {when}', '=weekday {when}'],
    slots: { when: dates },
    free: ['OF', 'IN'],
    write: ({ when }) => (when?.length === 1 ? run('date', '-d', when[0] ?? '', '+%A') : undefined),
    examples: [['which weekday was 1999-05-04', 'date -d 1999-05-04 +%A']],
  }),
  intent({
    name: 'days-between',
    topic: 'dates',
    summary: 'the days between two dates',
    says: ['=day|=days {when}'],
    slots: { when: dates },
    free: ['BETWEEN', 'COUNT', 'CALCULATE', 'NUMBER', 'DATE', 'AND', 'FROM', 'TO', 'DIFFERENCE', 'OF'],
    write: ({ when }) => {
      const [from, to] = when ?? [];
      if (when?.length !== 2 || from === undefined || to === undefined || /['"$`\\]/.test(from + to)) return undefined;
      return run('echo', { raw: `$(( ($(date -d '${to}' +%s) - $(date -d '${from}' +%s)) / 86400 ))` });
    },
    examples: [
      [
        'days between 1999-05-04 and 2001-02-03',
        'echo $(( ($(date -d 2001-02-03 +%s) - $(date -d 1999-05-04 +%s)) / 86400 ))',
      ],
    ],
  }),
  intent({
    name: 'date-ahead',
    topic: 'dates',
    summary: 'the date some time from now or ago',
    says: ['DATE {span}', '=day {span}'],
    slots: { span },
    free: ['DATE', 'FROM', 'IN', 'AGO', 'CURRENT', 'OLD', 'TODAY'],
    write: ({ span: length }, _world, { text }) =>
      length === undefined
        ? undefined
        : run('date', '-d', /\bago\b|\bback\b/i.test(text) ? `${length} ago` : `+${length}`),
    examples: [['what date was it 40 days ago', "date -d '40 days ago'"]],
  }),
  intent({
    name: 'date-of-stamp',
    topic: 'dates',
    summary: 'the date of a Unix time stamp',
    says: ['CHANGE? =epoch|=unix TIME? {stamp} DATE?', 'CHANGE TIME {stamp} DATE'],
    slots: { stamp: take.number },
    free: ['DATE', 'TIME', 'TO', 'CHANGE', 'READABLE', 'HUMAN'],
    write: ({ stamp }, world) =>
      stamp === undefined || stamp < 1e6
        ? undefined
        : run('date', world.userland === 'bsd' ? ['-r', String(stamp)] : ['-d', `@${stamp}`]),
    examples: [['convert the unix time 1500000000 to a date', 'date -d @1500000000']],
  }),
  lookup({
    name: 'unix-time',
    topic: 'dates',
    summary: 'seconds since 1970',
    says: ['=unix TIME', '=epoch TIME?', '=seconds SINCE =epoch|1970'],
    command: ['date', '+%s'],
    free: ['TIME', 'DATE', 'SINCE'],
    example: 'the current unix time',
  }),
  lookup({
    name: 'iso-date',
    topic: 'dates',
    summary: 'today as year, month, day',
    says: ['DATE|TODAY =iso', 'DATE|TODAY =yyyy-mm-dd', 'TODAY DATE =iso'],
    command: ['date', '+%F'],
    free: ['DATE', 'TODAY', 'TEXT', 'TIME'],
    example: 'today as an iso date',
  }),
  lookup({
    name: 'week-number',
    topic: 'dates',
    summary: 'the number of the week',
    says: ['=week NUMBER|COUNT', '=which =week', '=what =week'],
    command: ['date', '+%V'],
    free: ['NUMBER', 'TODAY'],
    example: 'week number of today',
  }),
  lookup({
    name: 'today-weekday',
    topic: 'dates',
    summary: 'the weekday of today',
    says: [
      '=weekday TODAY',
      'NAME =weekday TODAY?',
      '=day TODAY',
      '=day =week TODAY?',
      '=day =it',
      '=weekday =it|=now',
    ],
    command: ['date', '+%A'],
    free: ['TODAY', 'NAME', 'WHOLE'],
    example: 'which weekday is today',
  }),
  lookup({
    name: 'utc-now',
    topic: 'dates',
    summary: 'the time in UTC',
    says: ['=utc', '=gmt'],
    command: ['date', '-u'],
    free: ['TIME', 'DATE'],
    example: 'what time is it in utc',
  }),
];
