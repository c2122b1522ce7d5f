/** Spans of the past as people name them: "yesterday", "this morning", "last week", "on Monday", "3 days ago". In the person's own time. */

export interface Span {
  /** Milliseconds since the epoch, both inclusive. */
  readonly since: number;
  readonly until: number;
  /** The words that named it. */
  readonly words: string;
}

const DAY = 86_400_000;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: DAY, week: 7 * DAY };

/** Midnight `back` days before the day of `now`. */
const midnight = (now: number, back = 0): number => {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - back).getTime();
};

type Range = readonly [since: number, until: number];

const dayRange = (now: number, back: number, hours: Range = [0, 24]): Range => {
  const start = midnight(now, back);
  return [start + hours[0] * 3_600_000, Math.min(now, start + hours[1] * 3_600_000 - 1)];
};

const PARTS: Readonly<Record<string, Range>> = {
  morning: [0, 12],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [18, 24],
};

const weekday = (name: string, now: number): Range => {
  const back = (new Date(now).getDay() - DAYS.indexOf(name) + 7) % 7 || 7;
  return dayRange(now, back);
};

/** The Monday of the week of `now`, as days back. */
const sinceMonday = (now: number): number => (new Date(now).getDay() + 6) % 7;

const ago = (count: number, unit: string, now: number): Range => {
  const at = now - count * UNITS[unit]!;
  return unit === 'day' ? dayRange(now, count) : [at - UNITS[unit]! / 2, Math.min(now, at + UNITS[unit]! / 2)];
};

const month = (now: number, back: number): Range => {
  const day = new Date(now);
  const start = new Date(day.getFullYear(), day.getMonth() - back).getTime();
  return [start, Math.min(now, new Date(day.getFullYear(), day.getMonth() - back + 1).getTime() - 1)];
};

const SPANS: readonly (readonly [RegExp, (found: readonly string[], now: number) => Range])[] = [
  [/\b(?:the )?day before yesterday\b/i, (_, now) => dayRange(now, 2)],
  [/\byesterday(?: (morning|afternoon|evening))?\b/i, ([, part], now) => dayRange(now, 1, PARTS[part ?? ''])],
  [/\blast night\b/i, (_, now) => dayRange(now, 1, PARTS['night'])],
  [/\bthis (morning|afternoon|evening)\b/i, ([, part], now) => dayRange(now, 0, PARTS[part!])],
  [/\b(?:earlier )?today\b/i, (_, now) => dayRange(now, 0)],
  [/\bthis week\b/i, (_, now) => [midnight(now, sinceMonday(now)), now]],
  [/\blast week\b/i, (_, now) => [midnight(now, sinceMonday(now) + 7), midnight(now, sinceMonday(now)) - 1]],
  [/\bthis month\b/i, (_, now) => month(now, 0)],
  [/\blast month\b/i, (_, now) => month(now, 1)],
  [
    /\b(\d{1,3}|an?|two|three) (minute|hour|day|week)s? ago\b/i,
    ([, n, unit], now) => ago(countOf(n!), unit!.toLowerCase(), now),
  ],
  [
    /\b(?:on |last )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    ([, name], now) => weekday(name!.toLowerCase(), now),
  ],
];

const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, two: 2, three: 3 };
const countOf = (text: string): number => COUNTS[text.toLowerCase()] ?? Number(text);

/** The span of the past that a text names; undefined where it names none. `now`: milliseconds since the epoch. */
export const spanIn = (text: string, now: number): Span | undefined => {
  for (const [pattern, range] of SPANS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [since, until] = range(found, now);
    return { since, until, words: found[0] };
  }
  return undefined;
};
