/** Days and times: so long before or after another, so far apart, as a weekday, a number of seconds, in a standard form. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { type Command, run } from '../write/command.ts';
import { quote } from '../write/quote.ts';

const ASK =
  'what which show tell give get print display output calculate compute convert find is was will be are of the for on at in it as that date day time into to between and from how many much exactly me if does fall falls we have do i';

const FORMS: Readonly<Record<string, string>> = {
  weekday: '+%A',
  epoch: '+%s',
  week: '+%V',
  yearday: '+%j',
  month: '+%B',
  iso: '-Is',
  isoday: '+%F',
  mail: '-R',
  clock: '+%T',
};

const WANTED: readonly (readonly [string, Attributes])[] = [
  ['(weekday|week day|day of week|day of the week|which day|what day)', { want: 'weekday' }],
  [
    '(unix timestamp|unix time stamp|unix time|epoch seconds|epoch time|epoch|posix time|seconds since epoch|seconds since unix epoch|seconds since 1970)',
    { want: 'epoch' },
  ],
  ['(iso week number|iso week|week number|calendar week|week of year)', { want: 'week' }],
  ['(day of year|day number|julian day)', { want: 'yearday' }],
  ['(iso 8601|iso8601|iso-8601) [format|form|notation|style]', { want: 'iso' }],
  ['(rfc 2822|rfc2822|rfc 5322|email format|mail format) [format]', { want: 'mail' }],
  ['[in|as] (yyyy-mm-dd|iso date|iso) [format|form|notation|style]', { want: 'isoday' }],
];

const SHORT: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'd',
  week: 'w',
  month: 'm',
  year: 'y',
};

/** "3 days" → `-3d` of BSD's date. */
const bsdOffset = (offset: string): string => {
  const [, sign = '+', count = '1', unit = 'day'] = /^([+-])(\d+) ([a-z]+?)s?$/.exec(offset) ?? [];
  return `-v${sign}${count}${SHORT[unit] ?? 'd'}`;
};

const dated = (said: Attributes, userland: string): Command | undefined => {
  const { base, ahead, behind, want, zone } = said;
  const form = want === undefined ? undefined : FORMS[want];
  const offset = ahead !== undefined ? `+${ahead}` : behind !== undefined ? `-${behind}` : undefined;
  const utc = zone === undefined ? [] : ['-u'];
  const tail = form === undefined ? [] : [form];
  if (userland !== 'gnu') {
    if (base !== undefined && base !== 'today') return undefined;
    return run(
      'date',
      utc,
      offset === undefined ? [] : bsdOffset(offset),
      form === '-Is' ? '+%Y-%m-%dT%H:%M:%S%z' : tail,
    );
  }
  const when = [base, offset].filter((one) => one !== undefined && one !== 'today').join(' ');
  return run('date', utc, when === '' ? [] : ['-d', when.replace(/^-(\d+ \w+)$/, '$1 ago')], tail);
};

const LENGTHS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/** Without a year nobody can tell which one is meant. */
const isDated = (day: string): boolean => /^(?:now|today|tomorrow|yesterday|next|last)\b|\d{4}/.test(day);

const secondsAt = (day: string): string =>
  /^(?:now|today)$/.test(day) ? '$(date +%s)' : `$(date -d ${quote(day)} +%s)`;

const apart = ({ from, to, unit = 'day' }: Attributes, userland: string): Command | undefined => {
  const length = LENGTHS[unit.replace(/s$/, '')];
  if (userland !== 'gnu' || from === undefined || to === undefined || length === undefined) return undefined;
  if (![from, to].every(isDated)) return undefined;
  const sum = `${secondsAt(to)} - ${secondsAt(from)}`;
  // A day that has begun counts.
  const begun = /^(?:now|today)$/.test(from) && length === LENGTHS['day'] ? ' + 1' : '';
  return run('echo', { raw: length === 1 ? `$(( ${sum} ))` : `$(( (${sum}) / ${length}${begun} ))` });
};

export const daySums: readonly Skill[] = frames('dates', [
  {
    name: 'day-told',
    summary: 'a day or a time so long before or after another, in a form',
    heads: [
      ['(date|day|weekday|time|timestamp|epoch|calendar week|week number|iso week)', {}],
      ['{D} (ago|from now|from today|hence|after|before|later|from|past|prior to)', {}],
      ['{T} (plus|minus) {D}', {}],
      ['(add~|subtract~) {D} (to|from)', {}],
    ],
    clauses: [
      ['(in|to|as) (utc|gmt|universal time|zulu time)', { zone: 'utc' }],
      ['(utc|gmt) (date|time)', { zone: 'utc' }],
      ...WANTED,
      ['{D} (after|from|past) {T}', { ahead: '$1', base: '$2' }],
      ['{D} (before|prior to) {T}', { behind: '$1', base: '$2' }],
      ['add~ {D} to {T}', { ahead: '$1', base: '$2' }],
      ['subtract~ {D} from {T}', { behind: '$1', base: '$2' }],
      ['add~ {D} to [current|present] (time|date|now|date and time)', { ahead: '$1' }],
      ['subtract~ {D} from [current|present] (time|date|now|date and time)', { behind: '$1' }],
      ['{T} (plus|\\+) {D}', { base: '$1', ahead: '$2' }],
      ['{T} minus {D}', { base: '$1', behind: '$2' }],
      ['(now|current time|current date) (plus|\\+) {D}', { ahead: '$1' }],
      ['(now|current time|current date) minus {D}', { behind: '$1' }],
      ['{D} (ago|back|before now|before today|earlier)', { behind: '$1' }],
      ['(in|after) {D} [from now|from today|time]', { ahead: '$1' }],
      ['{D} (from now|from today|hence|later|after now|after today)', { ahead: '$1' }],
      ['{T}', { base: '$1' }],
      ['(current|present|now|right now|today)', {}],
      ['(format|form|notation)', {}],
      ['only', {}],
    ],
    free: `${ASK} current now today with timestamp format write say come comes lie lies`,
    unless:
      /\b(files?|folder|modified|changed|boot\w*|process(es)?|commits?|zone|timezone|sync|set|clock|cron|log|logs|backup|calendar of|uptime|between|until|since (?!(the )?(unix )?epoch|1970)|milli\w*|nano\w*|filename|named|tokyo|london|york|paris|berlin|angeles|strftime|(?<!yyyy-mm-)dd|hh|(?<!yyyy-)mm|like|such as|looking)\b|%|\bas \d/i,
    write: (said, { userland }) =>
      ['base', 'ahead', 'behind', 'want', 'zone'].some((one) => said[one] !== undefined)
        ? dated(said, userland)
        : undefined,
    examples: [
      ['10 days after 2024-03-01', "date -d '2024-03-01 +10 days'"],
      ['the weekday of christmas 2031', "date -d '25 December 2031' +%A"],
      ['add 90 minutes to the current time', "date -d '+90 minutes'"],
      ['current time in UTC in ISO 8601 format', 'date -u -Is'],
      ['unix timestamp of 2025-05-05 10:30', "date -d '2025-05-05 10:30' +%s"],
    ],
  },
  {
    name: 'days-apart',
    summary: 'how far two days are apart',
    heads: [
      [
        '(day~|week~|hour~|minute~|second~) (between|from|until|till|to|since|before|left|remain~|passed|elapsed|have passed|are left|are there|went|old)',
        {},
      ],
      ['(difference|span|distance|time) [in] [day~|week~|hour~|minute~|second~] (between|from|until|till)', {}],
      ['how (old|long|far)', {}],
      ['how many [more] (day~|week~|hour~|minute~|second~)', {}],
    ],
    clauses: [
      ['between {T} and {T}', { from: '$1', to: '$2' }],
      ['between now and {T}', { from: 'now', to: '$1' }],
      ['from {T} (to|until|till) {T}', { from: '$1', to: '$2' }],
      [
        '(until|till|before|to|left until|left till|left to|left before|remaining until) [next] {T}',
        { from: 'now', to: '$1' },
      ],
      ['(since|from) {T}', { from: '$1', to: 'now' }],
      ['(day~|week~|hour~|minute~|second~) old [is|am] {T}', { from: '$1', to: 'now' }],
      ['(born on|born) {T}', { from: '$1', to: 'now' }],
      ['old [in] (days|weeks) [is] {T}', { from: '$1', to: 'now' }],
      ['(in|of|how many|number of) [more] (days|day)', { unit: 'day' }],
      ['(in|of|how many|number of) [more] (weeks|week)', { unit: 'week' }],
      ['(in|of|how many|number of) [more] (hours|hour)', { unit: 'hour' }],
      ['(in|of|how many|number of) [more] (minutes|minute)', { unit: 'minute' }],
      ['(in|of|how many|number of) [more] (seconds|second)', { unit: 'second' }],
    ],
    free: `${ASK} days weeks hours minutes seconds difference span distance time left remaining until passed elapsed has there old long far are number since someone a person count away more whole full still now`,
    unless: /\b(files?|folder|modified|log|logs|process|boot|commits?|uptime|working days|business|password)\b/i,
    write: (said, { userland }) => apart(said, userland),
    examples: [
      [
        'how many weeks are there between 2024-01-01 and 2024-06-30',
        'echo $(( ($(date -d 2024-06-30 +%s) - $(date -d 2024-01-01 +%s)) / 604800 ))',
      ],
      ['days left until 2030-01-01', 'echo $(( ($(date -d 2030-01-01 +%s) - $(date +%s)) / 86400 + 1 ))'],
    ],
  },
]);
