/** Days that words name, other time zones, and parts of a date. */
import { numberOf } from '../recognise/reading.ts';
import type { Skill, Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { oneOf, templates } from '../template.ts';

const DAY =
  /\b(tomorrow|yesterday|today|(?:next|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|last) (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the day after tomorrow|the day before yesterday)(?:'s)?\b/i;
const SPAN =
  /\b(?:in\s+)?(\w+)\s+(second|minute|hour|day|week|month|year)s?(?:\s+(from now|from today|hence|later|ahead|ago|back|earlier))?\b/i;
const FIXED: Readonly<Record<string, string>> = {
  'the day after tomorrow': '+2 days',
  'the day before yesterday': '2 days ago',
};

const within = ({ tokens }: Understood, from: number, to: number): readonly number[] =>
  tokens.filter((token) => token.start >= from && token.end <= to).map((token) => token.index);

/** A day as `date -d` reads it: "next friday", "+10 days", "2 weeks ago". */
const day: Taker<string> = (request) => {
  const { text, tokens } = request;
  const named = DAY.exec(text);
  if (named?.[1] !== undefined) {
    const said = named[1].toLowerCase();
    return {
      value: FIXED[said] ?? said.replace(/^this /, ''),
      tokens: within(request, named.index, named.index + named[0].length),
    };
  }
  const span = SPAN.exec(text);
  const first = span === null ? undefined : tokens.find(({ value }) => value === span[1]);
  const count = first?.value.toLowerCase() === 'a' || first?.value.toLowerCase() === 'an' ? 1 : numberOf(first);
  if (span === null || count === undefined) return undefined;
  const unit = `${span[2]?.toLowerCase()}${count === 1 ? '' : 's'}`;
  const isBack = /ago|back|earlier/i.test(span[3] ?? '');
  return {
    value: isBack ? `${count} ${unit} ago` : `+${count} ${unit}`,
    tokens: within(request, span.index, span.index + span[0].length),
  };
};

/** Cities that people ask the time of, and the zones' own names. */
const ZONES: Readonly<Record<string, string>> = {
  tokyo: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  'new york': 'America/New_York',
  london: 'Europe/London',
  berlin: 'Europe/Berlin',
  paris: 'Europe/Paris',
  madrid: 'Europe/Madrid',
  rome: 'Europe/Rome',
  moscow: 'Europe/Moscow',
  sydney: 'Australia/Sydney',
  'los angeles': 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  chicago: 'America/Chicago',
  denver: 'America/Denver',
  toronto: 'America/Toronto',
  'hong kong': 'Asia/Hong_Kong',
  singapore: 'Asia/Singapore',
  shanghai: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  india: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  dubai: 'Asia/Dubai',
  'sao paulo': 'America/Sao_Paulo',
  seoul: 'Asia/Seoul',
  zurich: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  amsterdam: 'Europe/Amsterdam',
  stockholm: 'Europe/Stockholm',
  lisbon: 'Europe/Lisbon',
  'mexico city': 'America/Mexico_City',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  auckland: 'Pacific/Auckland',
};

const zone: Taker<string> = (request) => {
  const full = /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w/]+/.exec(
    request.text,
  );
  if (full !== null) return { value: full[0], tokens: within(request, full.index, full.index + full[0].length) };
  const said = request.text.toLowerCase();
  const city = Object.keys(ZONES).find((name) => new RegExp(`\\b${name}\\b`).test(said));
  if (city === undefined) return undefined;
  const at = said.indexOf(city);
  return { value: ZONES[city] ?? '', tokens: within(request, at, at + city.length) };
};

const ISO = /^\d{4}-\d\d?-\d\d?$/;
const isoDate: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => ISO.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

const stamp: Taker<number> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^@?\d{9,10}$/.test(value));
  return token === undefined ? undefined : { value: Number(token.value.replace('@', '')), tokens: [token.index] };
};

const TIMES = [
  'DATE',
  'TIME',
  'TODAY',
  'YESTERDAY',
  'CURRENT',
  'IN',
  'OF',
  'AGO',
  'NEWER',
  'LAST',
  'FROM',
  'CALENDAR',
  'TO',
] as const;
const isGnu = (_slots: unknown, world: { readonly userland: string }): boolean => world.userland === 'gnu';
const FILES =
  /\b(files?|folders?|modified|changed|commits?|calendar|between|logs?|shut|reboot|remind|run|print the lines)\b/i;

export const daySkills: readonly Skill[] = templates('dates', [
  {
    name: 'weekday-ahead',
    summary: 'the weekday of a day that words name',
    says: ['=weekday {when}', '=which|=what =day =of =the? =week {when}', '=what|=which =day =is|=was|=will {when}'],
    slots: { when: day },
    free: TIMES,
    run: 'date -d {when} +%A',
    unless: FILES,
    // "in 10 days": the date is what is asked, too.
    fits: (slots, world) => isGnu(slots, world) && slots['when'] !== 'today' && !/\d/.test(String(slots['when'])),
    eg: ['which weekday is tomorrow', 'date -d tomorrow +%A'],
  },
  {
    name: 'date-of-day',
    summary: 'the date of a day that words name',
    says: ['DATE {when}', '{when} DATE', '=when =is {when}'],
    slots: { when: day },
    free: TIMES,
    run: 'date -d {when}',
    unless: /\b(files?|folders?|modified|changed|commits?|calendar|between|logs?|until|days?|unix|stamp|timestamp)\b/i,
    fits: (slots, world) => isGnu(slots, world) && slots['when'] !== 'today',
    eg: ['what date is next friday', "date -d 'next friday'"],
  },
  {
    name: 'days-until',
    summary: 'the days until a date',
    says: ['=day|=days BEFORE|=until|=till|=to|=left {date}', '=long|=days =until|BEFORE {date}'],
    slots: { date: isoDate },
    free: [...TIMES, 'COUNT', 'BEFORE', 'SINCE'],
    run: 'echo $(( ($(date -d {date} +%s) - $(date +%s)) / 86400 + 1 ))',
    unless: /\b(files?|commits?|since|ago|modified)\b/i,
    fits: isGnu,
    eg: ['how many days until 2031-01-01', 'echo $(( ($(date -d 2031-01-01 +%s) - $(date +%s)) / 86400 + 1 ))'],
  },
  {
    name: 'days-since',
    summary: 'the days since a date',
    says: ['=day|=days SINCE|=since|=passed {date}', '=days =ago {date}'],
    slots: { date: isoDate },
    free: [...TIMES, 'COUNT', 'SINCE', 'AGO'],
    run: 'echo $(( ($(date +%s) - $(date -d {date} +%s)) / 86400 ))',
    unless: /\b(files?|commits?|until|modified|changed|journal|logs?|errors?)\b/i,
    fits: isGnu,
    eg: ['how many days since 2011-01-01', 'echo $(( ($(date +%s) - $(date -d 2011-01-01 +%s)) / 86400 ))'],
  },
  {
    name: 'stamp-of-date',
    summary: 'a date as seconds since 1970',
    says: ['=unix|=epoch TIME|DATE? {date}', '=timestamp =of {date}', 'CHANGE {date} =to =unix|=epoch TIME|=seconds?'],
    slots: { date: isoDate },
    free: [...TIMES, 'CHANGE'],
    run: 'date -d {date} +%s',
    fits: isGnu,
    eg: ['unix timestamp of 2011-01-01', 'date -d 2011-01-01 +%s'],
  },
  {
    name: 'date-of-seconds',
    summary: 'the date of a Unix time stamp',
    says: ['CHANGE {stamp} DATE|=human|HUMAN|TIME', 'DATE =of? {stamp}', '{stamp} =as? DATE|TIME'],
    slots: { stamp },
    free: [...TIMES, 'CHANGE', 'HUMAN', 'READABLE', 'AS'],
    run: 'date -d @{stamp}',
    fits: isGnu,
    eg: ['convert 1500000001 to a date', 'date -d @1500000001'],
  },
  {
    name: 'time-elsewhere',
    summary: 'the time in another place',
    says: ['TIME {zone}', 'DATE {zone}', '=late {zone}'],
    slots: { zone },
    free: TIMES,
    run: 'TZ={zone} date',
    unless: /\b(set|change|convert|weather)\b/i,
    eg: ['what time is it in Tokyo', 'TZ=Asia/Tokyo date'],
  },
  {
    name: 'part-of-date',
    summary: 'the year, the month, the day of the year',
    says: [
      '=current|CURRENT|=which|=what =year|=month|=hour|=minute|=second',
      '=day =of =the? =year',
      '=name|NAME =of =the? CURRENT? =month',
    ],
    slots: { part: oneOf({ month: '%B', hour: '%H', minute: '%M', second: '%S', day: '%j', year: '%Y' }) },
    free: [...TIMES, 'NAME', 'NUMBER'],
    run: 'date +{part}',
    unless: /\d|\b(files?|last|next|first|ago|calendar|commits?|and|days)\b/i,
    eg: ['what year is it', 'date +%Y'],
  },
  {
    name: 'only-time',
    summary: 'the time without the date',
    says: ['ONLY TIME', 'TIME ONLY|NOT =without? DATE'],
    free: [...TIMES, 'ONLY', 'NOT'],
    run: 'date +%T',
    unless: /\d|\bfiles?\b/i,
    eg: ['only the time', 'date +%T'],
  },
  {
    name: 'monday-calendar',
    summary: 'a calendar whose weeks begin on Monday',
    says: ['CALENDAR =monday =day? FIRST|=start|=begin|BEGINS|=starting'],
    free: [...TIMES, 'FIRST', 'START', 'WITH', 'BEGINS', 'AS'],
    run: 'ncal -bM',
    eg: ['calendar with monday as the first day', 'ncal -bM'],
  },
  {
    name: 'three-months',
    summary: 'the month before, this one and the next',
    says: ['CALENDAR =three|=3 =month|=months', 'CALENDAR =previous|LAST AND? =next AND? CURRENT? =month'],
    free: [...TIMES, 'AND', 'NEWER', 'SHOW', 'THEN'],
    run: 'cal -3',
    unless: /\d{4}|\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
    eg: ['calendar of three months', 'cal -3'],
  },
]);
