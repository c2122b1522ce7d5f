/** Dates asked about: leap years, the week, the hour, the standard form, the seconds between two days. */
import { intent } from '../intent.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { run } from '../write/command.ts';

const dates: Taker<readonly string[]> = ({ tokens }) => {
  const all = tokens.filter(({ value }) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(value));
  return all.length === 0 ? undefined : { value: all.map(({ value }) => value), tokens: all.map(({ index }) => index) };
};
const year: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^[12]\d{3}$/.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

const UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };
const FREE = [
  'DATE',
  'TIME',
  'SHOW',
  'CURRENT',
  'NUMBER',
  'COUNT',
  'BETWEEN',
  'AND',
  'FROM',
  'TO',
  'TODAY',
  'ONLY',
  'IN',
  'WITH',
  'OF',
  'EXIST',
] as const;

export const dateMore: readonly Skill[] = [
  intent({
    name: 'leap-year',
    topic: 'dates',
    summary: 'whether a year is a leap year',
    says: ['{year} =leap', '=leap =year {year}'],
    slots: { year },
    free: [...FREE],
    write: ({ year: said }) =>
      said === undefined
        ? undefined
        : {
            type: 'run',
            words: [{ raw: `date -d ${said}-02-29 +%F > /dev/null 2>&1 && echo yes || echo no` }],
          },
    examples: [['is 2032 a leap year', 'date -d 2032-02-29 +%F > /dev/null 2>&1 && echo yes || echo no']],
  }),
  intent({
    name: 'time-between',
    topic: 'dates',
    summary: 'the seconds, minutes or hours between two days',
    says: ['COUNT? =second|=seconds|=minute|=minutes|=hour|=hours BETWEEN|FROM {days}'],
    slots: { days: dates },
    free: [...FREE],
    write: ({ days }, _world, { text }) => {
      const [from, to, more] = days ?? [];
      const unit = UNITS[/\b(second|minute|hour)s?\b/i.exec(text)?.[1]?.toLowerCase() ?? ''];
      if (from === undefined || to === undefined || more !== undefined || unit === undefined) return undefined;
      const difference = `($(date -d ${to} +%s) - $(date -d ${from} +%s))`;
      return run('echo', { raw: `$(( ${unit === 1 ? difference.slice(1, -1) : `${difference} / ${unit}`} ))` });
    },
    examples: [
      [
        'how many hours between 2025-01-03 and 2025-01-09',
        'echo $(( ($(date -d 2025-01-09 +%s) - $(date -d 2025-01-03 +%s)) / 3600 ))',
      ],
    ],
  }),
  ...templates('dates', [
    {
      name: 'week-asked',
      summary: 'the number of the week',
      says: [
        '=week NUMBER DATE|TODAY|CURRENT?',
        'NUMBER =of? =week',
        '=iso =week NUMBER?',
        '=calendar =week',
        'which =week =year',
      ],
      free: [...FREE],
      run: 'date +%V',
      unless: /\b(?:days?|month|last|next|since|ago)\b/i,
      eg: ['what is the week number', 'date +%V'],
    },
    {
      name: 'hour-and-minute',
      summary: 'the clock without its seconds',
      says: ['=hour|=hours =minute|=minutes', 'TIME =hh:mm', 'CURRENT TIME =without =seconds'],
      free: [...FREE, 'NOT'],
      run: 'date +%H:%M',
      unless: /\b(?:days?|week|month|between|since|ago|in|uptime|running)\b|\d/i,
      eg: ['only the current hour and minute', 'date +%H:%M'],
    },
    {
      name: 'time-iso',
      summary: 'date and time in the standard form',
      says: ['TIME =iso =8601', 'TIME =iso|=iso8601|=iso-8601', '=timestamp =iso|=iso8601 =8601?'],
      free: [...FREE, 'TIME'],
      run: 'date -Is',
      eg: ['the current time in iso 8601 format', 'date -Is'],
    },
  ]),
];
