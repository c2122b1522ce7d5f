/** Words of rhythms: numerals, days of the week, months, times of the day. */

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const numeral = (word = ''): number | undefined => {
  if (/^\d+$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? undefined : at;
};

/** 0 for sunday, also of "sundays" and "sun". */
export const weekdayOf = (word = ''): number | undefined => {
  const at = DAYS.findIndex(
    (day) => word.replace(/s$/, '') === day || (/^[a-z]{3,5}$/.test(word) && day.startsWith(word)),
  );
  return at < 0 ? undefined : at;
};

/** 1 for january, also of "jan". */
export const monthOf = (word = ''): number | undefined => {
  const at = MONTHS.findIndex((month) => word === month || (word.length === 3 && month.startsWith(word)));
  return at < 0 ? undefined : at + 1;
};

/** "1st", "first": a day of a month. */
export const dateOf = (word = ''): number | undefined => {
  if (word === 'first') return 1;
  const date = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
  return date > 0 && date < 32 ? date : undefined;
};

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** How many words say it. */
  readonly length: number;
}

const NAMED: Readonly<Record<string, number>> = { midnight: 0, noon: 12, midday: 12 };

/** Half of the day, said with the hour or behind it, and how many words say both. */
const halfOf = (
  own: string | undefined,
  behind: string,
): { readonly half: string | undefined; readonly length: number } => {
  if (own !== undefined) return { half: own, length: 1 };
  const next = behind.replaceAll('.', '');
  const half = /^(?:am|pm)$/.test(next) ? next : undefined;
  return { half, length: half !== undefined || next === "o'clock" ? 2 : 1 };
};

/** "3am", "3 pm", "14:30", "noon". */
export const clockAt = (words: readonly string[], at: number): Clock | undefined => {
  const word = words[at] ?? '';
  const named = NAMED[word];
  if (named !== undefined) return { hour: named, minute: 0, length: 1 };
  const [, hours, minutes, own] = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(word) ?? [];
  const hour = numeral(hours ?? word);
  if (hour === undefined || hour > 24) return undefined;
  const { half, length } = halfOf(own, words[at + 1] ?? '');
  const of24 = half === undefined ? hour % 24 : (hour % 12) + (half === 'pm' ? 12 : 0);
  return { hour: of24, minute: Number(minutes ?? 0), length };
};

/** How far little words reach from a place. */
export const past = (words: readonly string[], at: number, ...little: readonly string[]): number => {
  let now = at;
  while (little.includes(words[now] ?? '')) now += 1;
  return now;
};

/** Values joined by "and" and commas, and where they end. */
export const listAt = <T>(
  words: readonly string[],
  from: number,
  one: (words: readonly string[], at: number) => { readonly value: T; readonly length: number } | undefined,
): { readonly values: readonly T[]; readonly end: number } => {
  const values: T[] = [];
  let end = from;
  for (let at = from; ; ) {
    const found = one(words, at);
    if (found === undefined) return { values, end };
    values.push(found.value);
    end = at + found.length;
    const next = past(words, end, 'and', ',', 'at', 'on', 'every', 'the');
    if (next === end) return { values, end };
    at = next;
  }
};
