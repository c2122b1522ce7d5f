/** Rhythms in words → the five fields of cron: "every 15 minutes on weekdays", "on the 1st and 15th at noon", "every hour between 9 and 17". */
import type { Token } from '../understand.ts';

import { clockAt, dateOf, listAt, monthOf, numeral, past, weekdayOf } from './rhythm-words.ts';

/** What has been heard; a field that is not said is undefined. */
interface Fields {
  readonly minute?: string;
  readonly hour?: string;
  readonly date?: string;
  readonly month?: string;
  readonly day?: string;
  /** The shortest span that is named: what is smaller and not said is zero. */
  readonly span?: string;
  readonly reboot?: true;
}

export interface Rhythm {
  /** `0 12 1,15 * *`, or `@reboot`. */
  readonly fields: string;
  readonly tokens: readonly number[];
}

interface Heard {
  readonly says: Fields;
  /** How many words say it. */
  readonly length: number;
}

type Words = readonly string[];
type Reader = (words: Words, at: number) => Heard | undefined;

const ONCE: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};

const SPAN = /^(?:minute|hour|day|night|week|month|year)$/;

/** "hourly", "once a week", "twice a day". */
const adverbs: Reader = (words, at) => {
  const word = words[at] ?? '';
  const single = ONCE[word];
  if (single !== undefined) return { says: { span: single }, length: 1 };
  const unit = /^(?:a|an|per|every|each)$/.test(words[at + 1] ?? '') ? (words[at + 2] ?? '') : '';
  if (word === 'twice' && unit === 'day') return { says: { hour: '0,12', span: 'hour' }, length: 3 };
  return word === 'once' && SPAN.test(unit) ? { says: { span: unit }, length: 3 } : undefined;
};

const FIELDS = { minute: ['minute', 60], hour: ['hour', 24], day: ['date', 32], month: ['month', 12] } as const;

const steps = (count: number, unit: string, length: number): Heard | undefined => {
  if (!Object.hasOwn(FIELDS, unit)) return undefined;
  const [field, size] = FIELDS[unit as keyof typeof FIELDS];
  return count < size ? { says: { [field]: `*/${count}`, span: unit }, length } : undefined;
};

/** "every 15 minutes", "every other day", "each hour", "every half hour". */
const spans: Reader = (words, at) => {
  if (!/^(?:every|each)$/.test(words[at] ?? '')) return undefined;
  const next = words[at + 1] ?? '';
  if (next === 'half') {
    const hour = past(words, at + 2, 'an', 'a');
    return words[hour] === 'hour' ? { says: { minute: '*/30', span: 'minute' }, length: hour + 1 - at } : undefined;
  }
  const count = /^(?:other|second)$/.test(next) ? 2 : numeral(next);
  const unit = (count === undefined ? next : (words[at + 2] ?? '')).replace(/s$/, '');
  const length = count === undefined ? 2 : 3;
  if (count !== undefined && count !== 1) return steps(count, unit, length);
  return SPAN.test(unit) ? { says: { span: unit }, length } : undefined;
};

const PAST: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** Hours after noon by a word behind them: "at 6 in the evening". */
const laterAt = (words: Words, at: number): { readonly hours: number; readonly length: number } => {
  const isSaid = words[at] === 'in' && words[at + 1] === 'the';
  const part = isSaid ? (words[at + 2] ?? '') : '';
  if (!/^(?:morning|afternoon|evening)$/.test(part)) return { hours: 0, length: 0 };
  return { hours: part === 'morning' ? 0 : 12, length: 3 };
};

/** "at 3am", "at 9:00 and 17:00", "at half past three". */
const clocks: Reader = (words, at) => {
  if (!/^(?:at|around)$/.test(words[at] ?? '')) return undefined;
  const shift = words[at + 2] === 'past' ? (PAST[words[at + 1] ?? ''] ?? 0) : 0;
  const { values, end } = listAt(words, shift === 0 ? at + 1 : at + 3, (all, from) => {
    const clock = clockAt(all, from);
    return clock && { value: clock, length: clock.length };
  });
  const [first] = values;
  // One line of cron has one list of minutes.
  if (first === undefined || values.some(({ minute }) => minute !== first.minute)) return undefined;
  const later = laterAt(words, end);
  const hours = values.map(({ hour }) => (hour < 12 ? hour + later.hours : hour));
  return { says: { minute: String(first.minute + shift), hour: hours.join(',') }, length: end + later.length - at };
};

/** "at minute 5", "5 minutes past the hour". */
const minutes: Reader = (words, at) => {
  const minute = words[at] === 'at' && words[at + 1] === 'minute' ? numeral(words[at + 2]) : undefined;
  return minute === undefined || minute > 59 ? undefined : { says: { minute: String(minute) }, length: 3 };
};

/** "between 9 and 17", "from 9am to 5pm": hours within which it is repeated. */
const ranges: Reader = (words, at) => {
  const first = /^(?:between|from)$/.test(words[at] ?? '') ? clockAt(words, at + 1) : undefined;
  const to = at + 1 + (first?.length ?? 0);
  const last = /^(?:and|to|until|till|through)$/.test(words[to] ?? '') ? clockAt(words, to + 1) : undefined;
  if (first === undefined || last === undefined || first.minute + last.minute > 0) return undefined;
  return { says: { hour: `${first.hour}-${last.hour}` }, length: to + 1 + last.length - at };
};

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:weekday|workday)s?$/, '1-5'],
  [/^weekends?$/, '6,0'],
];

const oneDay = (words: Words, at: number) => {
  const value = weekdayOf(words[at]);
  return value === undefined ? undefined : { value, length: 1 };
};

/** "on mondays and fridays", "every sunday", "monday to friday", "on weekdays". */
const weekdays: Reader = (words, at) => {
  const from = past(words, at, 'on', 'every', 'each', 'from', 'only', 'during', 'the');
  const group = GROUPS.find(([form]) => form.test(words[from] ?? ''))?.[1];
  if (group !== undefined) return { says: { day: group }, length: from + 1 - at };
  const isWorking = /^(?:working|business)$/.test(words[from] ?? '') && words[from + 1] === 'days';
  if (isWorking) return { says: { day: '1-5' }, length: from + 2 - at };
  const last = /^(?:to|through|until|till|-)$/.test(words[from + 1] ?? '') ? weekdayOf(words[from + 2]) : undefined;
  const { values, end } = listAt(words, from, oneDay);
  if (values.length === 0) return undefined;
  if (last !== undefined) return { says: { day: `${values[0]}-${last === 0 ? 7 : last}` }, length: from + 3 - at };
  return { says: { day: values.join(',') }, length: end - at };
};

/** "in january", "every june". */
const months: Reader = (words, at) => {
  const month = /^(?:in|every)$/.test(words[at] ?? '') ? monthOf(words[at + 1]) : undefined;
  return month === undefined ? undefined : { says: { month: String(month) }, length: 2 };
};

/** "on the 1st and 15th of each month", "on the first day of january". */
const dates: Reader = (words, at) => {
  if (words[at] !== 'on') return undefined;
  const { values, end } = listAt(words, past(words, at + 1, 'the', 'day'), (all, from) => {
    const value = dateOf(all[from]);
    return value === undefined ? undefined : { value, length: 1 };
  });
  if (values.length === 0) return undefined;
  const to = past(words, end, 'day', 'of', 'the', 'each', 'every', 'month');
  const month = monthOf(words[to]);
  const date = values.join(',');
  return month === undefined
    ? { says: { date, span: 'month' }, length: to - at }
    : { says: { date, month: String(month) }, length: to + 1 - at };
};

/** "at boot", "after every reboot". */
const boots: Reader = (words, at) => {
  if (!/^(?:at|on|after)$/.test(words[at] ?? '')) return undefined;
  const from = past(words, at + 1, 'every', 'each', 'system', 'the');
  const isBoot = /^(?:boot|startup|reboot|start-up)$/.test(words[from] ?? '');
  return isBoot ? { says: { reboot: true }, length: from + 1 - at } : undefined;
};

const READERS: readonly Reader[] = [boots, adverbs, spans, ranges, minutes, clocks, dates, months, weekdays];

/** A field that is not said: anything above the span that is named, zero below it. */
const fieldsOf = ({ minute, hour, date, month, day, span, reboot }: Fields): string | undefined => {
  if (reboot) return '@reboot';
  if ([span, date, month, day].every((one) => one === undefined)) return undefined;
  const isOf = (...all: readonly string[]) => span !== undefined && all.includes(span);
  const ofMinutes = minute ?? (isOf('minute') ? '*' : '0');
  const ofHours = hour ?? (isOf('minute', 'hour') ? '*' : '0');
  const ofDates = date ?? (isOf('month', 'year') ? '1' : '*');
  return [ofMinutes, ofHours, ofDates, month ?? (isOf('year') ? '1' : '*'), day ?? (isOf('week') ? '0' : '*')].join(
    ' ',
  );
};

/** True where two readings of one field contradict each other. */
const contradicts = (fields: Fields, says: Fields): boolean =>
  Object.entries(says).some(([name, value]) => name !== 'span' && (fields[name as keyof Fields] ?? value) !== value);

/** The rhythm that a request names, and the tokens that say it. */
export const rhythmIn = (tokens: readonly Token[]): Rhythm | undefined => {
  // A term of several words is taken apart; each word knows its token.
  const parts = tokens.flatMap(({ kind, value, index }) =>
    (kind === 'quoted' ? ['"'] : value.toLowerCase().split(/\s+/)).map((word) => ({ word, index })),
  );
  const words = parts.map(({ word }) => word);
  let fields: Fields = {};
  const said = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const heard = READERS.map((read) => read(words, at)).find((one) => one !== undefined);
    if (heard !== undefined && contradicts(fields, heard.says)) return undefined;
    fields = { ...heard?.says, ...fields };
    for (const { index } of parts.slice(at, at + (heard?.length ?? 0))) said.add(index);
    at += heard?.length ?? 1;
  }
  const line = fieldsOf(fields);
  return line === undefined ? undefined : { fields: line, tokens: [...said] };
};
