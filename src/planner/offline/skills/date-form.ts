/** Dates in a form that people draw, whole years of the calendar, and the clock set. */
import { intent } from '../intent.ts';
import { dateFormat } from '../recognise/date-format.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';
import { asRoot } from '../write/programs.ts';

const form: Taker<string> = ({ tokens }) => {
  const found = dateFormat(tokens);
  return found && { value: found.format, tokens: found.tokens };
};

const DAYS =
  /\b(yesterday|tomorrow|(?:next|last) (?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\d+ (?:day|week|month|year|hour)s? ago)\b/i;

const when: Taker<string> = ({ text, tokens }, used) => {
  const match =
    DAYS.exec(text) ??
    /\b(\d+ (?:day|week|month|year)s?) (?:from now|ahead|later)\b/i.exec(text) ??
    /\b(\d{4}-\d\d?-\d\d?)\b/.exec(text);
  if (match?.[1] === undefined) return undefined;
  const end = match.index + match[0].length;
  // An example of the form is no day.
  if (tokens.some((token) => used.has(token.index) && token.start === match.index)) return undefined;
  return {
    value: /^\d+ \w+$/.test(match[1]) ? `+${match[1]}` : match[1].toLowerCase(),
    tokens: tokens.filter((token) => token.start >= match.index && token.end <= end + 2).map((token) => token.index),
  };
};

const EVENTS: Readonly<Record<string, string>> = {
  christmas: '12-25',
  'christmas eve': '12-24',
  'new year': '01-01',
  "new year's eve": '12-31',
  halloween: '10-31',
};

/** A feast of the year to come, from the World's clock. */
const feast: Taker<string> = ({ text, tokens, world }) => {
  const name = Object.keys(EVENTS).findLast((one) => text.toLowerCase().includes(one));
  if (name === undefined) return undefined;
  const at = text.toLowerCase().indexOf(name);
  const now = new Date(world.now);
  const day = `${now.getFullYear()}-${EVENTS[name]}`;
  const year = Date.parse(day) < world.now ? now.getFullYear() + 1 : now.getFullYear();
  const end = at + name.length + 2;
  return {
    value: `${year}-${EVENTS[name]}`,
    tokens: tokens.filter((token) => token.start >= at && token.end <= end).map((token) => token.index),
  };
};

export const dateForms: readonly Skill[] = [
  intent({
    name: 'date-form',
    topic: 'dates',
    summary: 'the date in a form that is drawn',
    says: ['DATE|TIME {form}', 'TODAY =day? {form}', '=today|YESTERDAY {form}', '=timestamp {form}'],
    slots: { form, when },
    free: ['DATE', 'TIME', 'TODAY', 'AS', 'TO', 'IN', 'KIND_WORD', 'WITH', 'CURRENT', 'NOT', 'CHANGE'],
    write: ({ form: format, when: day }, world, { text, tokens }) => {
      if (format === undefined || /\b(files?|folders?|modified|log|rename|commits?)\b/i.test(text)) return undefined;
      if (tokens.some((token) => means(token, 'RENAME', 'CREATE', 'COPY'))) return undefined;
      const at = day === undefined ? [] : world.userland === 'gnu' ? ['-d', day] : undefined;
      return at && run('date', at, `+${format}`);
    },
    examples: [
      ['the current date as YYYY-MM-DD', 'date +%F'],
      ["yesterday's date in the format dd/mm/yyyy", 'date -d yesterday +%d/%m/%Y'],
      ['date and time in the format YYYY-MM-DD HH:MM:SS', "date '+%F %T'"],
    ],
  }),
  ...templates('dates', [
    {
      name: 'calendar-year',
      summary: 'the calendar of a whole year',
      says: ['CALENDAR =year {year}', 'CALENDAR WHOLE =year {year?}', 'CALENDAR {year} WHOLE =year'],
      slots: {
        year: ({ tokens }) => {
          const one = tokens.find(({ value }) => /^\d{4}$/.test(value));
          return one && { value: Number(one.value), tokens: [one.index] };
        },
      },
      free: ['CALENDAR', 'OF', 'WHOLE', 'CURRENT'],
      run: 'cal {year}',
      eg: ['calendar of the year 2031', 'cal 2031'],
    },
    {
      name: 'calendar-this-year',
      summary: 'the calendar of this year',
      says: ['CALENDAR =year WHOLE?', 'CALENDAR =this =year'],
      free: ['CALENDAR', 'OF', 'WHOLE', 'CURRENT'],
      run: 'cal -y',
      unless: /\d|next|last/i,
      eg: ['calendar of this year', 'cal -y'],
    },
    {
      name: 'days-to-feast',
      summary: 'days until a feast',
      says: ['=day|=days BEFORE|=until|=till|=to {feast}', '=long|=days =until|BEFORE|=till {feast}'],
      slots: { feast },
      free: ['COUNT', 'BEFORE', 'SPACE_LEFT', 'NUMBER', 'OF', 'EXIST'],
      run: 'echo $(( ($(date -d {feast} +%s) - $(date +%s)) / 86400 + 1 ))',
      fits: (_slots, world) => world.userland === 'gnu',
      eg: ['how many days until halloween', 'echo $(( ($(date -d 2026-10-31 +%s) - $(date +%s)) / 86400 + 1 ))'],
    },
    {
      name: 'day-of-year',
      summary: 'the number of the day in the year',
      says: ['=day =of =year', '=day =number? =year', '=julian =day|DATE'],
      free: ['NUMBER', 'OF', 'IN', 'CURRENT', 'DATE', 'TODAY'],
      run: 'date +%j',
      unless: /\b(days|week|month|calendar)\b|\d{4}/i,
      eg: ['the day of the year', 'date +%j'],
    },
    {
      name: 'date-rfc',
      summary: 'the date in the form of mail',
      says: ['DATE =rfc|=rfc-2822|=rfc2822|=rfc-5322|=email =format?', 'DATE =mail =format'],
      free: ['DATE', 'IN', 'AS', 'CURRENT'],
      run: 'date -R',
      unless: /3339/,
      eg: ['the date in rfc-2822 format', 'date -R'],
    },
    {
      name: 'nanoseconds',
      summary: 'the unix time in finer units',
      says: ['TIME|=timestamp|=epoch|=unix {fine}'],
      slots: {
        fine: ({ tokens }) => {
          const one = tokens.find(({ value }) => /^(nano|milli)seconds?$/i.test(value));
          return one && { value: /^n/i.test(one.value) ? '%s%N' : '%s%3N', tokens: [one.index] };
        },
      },
      free: ['TIME', 'IN', 'CURRENT', 'DATE', 'SINCE'],
      run: 'date +{fine}',
      fits: (_slots, world) => world.userland === 'gnu',
      unless: /\b(sleep|wait|file|convert)\b/i,
      eg: ['current time in milliseconds', 'date +%s%3N'],
    },
  ]),
  intent({
    name: 'set-clock',
    topic: 'dates',
    summary: 'set the clock of the machine',
    says: ['CHANGE HOST? DATE|TIME =to|TO {when}', 'CHANGE DATE AND TIME TO {when}'],
    slots: {
      when: (({ text, tokens }) => {
        const match = /\b(\d{4}-\d\d?-\d\d?(?:[ T]\d\d?:\d\d(?::\d\d)?)?|\d\d?:\d\d(?::\d\d)?)\b/.exec(text);
        if (match?.[1] === undefined) return undefined;
        const end = match.index + match[0].length;
        return {
          value: match[1],
          tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map((one) => one.index),
        };
      }) satisfies Taker<string>,
    },
    free: ['DATE', 'TIME', 'HOST', 'TO', 'AND', 'CURRENT'],
    act: true,
    write: ({ when: moment }, world, { text }) =>
      moment === undefined || /\b(files?|modification|alarm|of \S+\.\w+)\b/i.test(text)
        ? undefined
        : run(asRoot(world), 'date', '-s', moment),
    examples: [['set the system date to 2031-02-03 04:05', "sudo date -s '2031-02-03 04:05'"]],
  }),
];
