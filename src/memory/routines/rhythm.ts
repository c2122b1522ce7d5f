/** Rhythm: when something is done again and again, in the person's own time of day. Pure; local time as the process has it. */

/** `day`: 0 is Sunday, as in `Date`; `date`: of the month. Minutes since midnight. */
export type Rhythm =
  | { readonly every: 'day'; readonly minute: number }
  | { readonly every: 'workday'; readonly minute: number }
  | { readonly every: 'week'; readonly day: number; readonly minute: number }
  | { readonly every: 'month'; readonly date: number; readonly minute: number };

const DAY_MS = 86_400_000;
/** Of the occasions so many must be within this of their middle. */
const SPREAD = 75;
const MOST = 0.75;
/** Of the days that the rhythm names, so many must have it. */
const COVERED = 0.6;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const minuteOf = (at: number): number => new Date(at).getHours() * 60 + new Date(at).getMinutes();

const dayNumber = (at: number): number => {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
};

const apart = (a: number, b: number): number => {
  const distance = Math.abs(a - b);
  return Math.min(distance, 1440 - distance);
};

/** The minute that most are near to; undefined where they are spread over the day. */
const usualMinute = (occasions: readonly number[]): number | undefined => {
  const minutes = occasions.map(minuteOf);
  let best: { minute: number; near: readonly number[] } = { minute: 0, near: [] };
  for (const minute of minutes) {
    const near = minutes.filter((other) => apart(minute, other) <= SPREAD);
    if (near.length > best.near.length) best = { minute, near };
  }
  if (best.near.length / minutes.length < MOST) return undefined;
  const shifted = best.near.map((minute) => ((minute - best.minute + 2160) % 1440) - 720).sort((a, b) => a - b);
  const middle = best.minute + shifted[Math.floor(shifted.length / 2)]!;
  return (Math.round(middle / 15) * 15 + 1440) % 1440;
};

const share = <T>(items: readonly T[], fits: (item: T) => boolean): number => items.filter(fits).length / items.length;

const weekly = (days: readonly number[], weekdays: readonly number[]): number | undefined => {
  const day = weekdays.find((one) => share(weekdays, (other) => other === one) >= 0.8);
  if (day === undefined) return undefined;
  const own = days.filter((_, at) => weekdays[at] === day);
  const span = (own.at(-1)! - own[0]!) / 7 + 1;
  return own.length >= 3 && own.length / span >= COVERED ? day : undefined;
};

const monthly = (occasions: readonly number[]): number | undefined => {
  const dates = occasions.map((at) => new Date(at));
  const middle = dates.map((date) => date.getDate()).sort((a, b) => a - b)[Math.floor(dates.length / 2)]!;
  const months = new Set(dates.map((date) => date.getFullYear() * 12 + date.getMonth()));
  const span = Math.max(...months) - Math.min(...months) + 1;
  const near = dates.every((date) => Math.abs(date.getDate() - middle) <= 1);
  return near && months.size >= 3 && months.size === dates.length && months.size / span >= COVERED ? middle : undefined;
};

/** `occasions`: milliseconds, oldest first. */
export const rhythmOf = (occasions: readonly number[]): Rhythm | undefined => {
  if (occasions.length < 3) return undefined;
  const minute = usualMinute(occasions);
  if (minute === undefined) return undefined;
  const byDay = new Map(occasions.map((at) => [dayNumber(at), at]));
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const weekdays = days.map((day) => new Date(byDay.get(day)!).getDay());
  const date = monthly(occasions);
  if (date !== undefined) return { every: 'month', date, minute };
  const day = weekly(days, weekdays);
  if (day !== undefined) return { every: 'week', day, minute };
  const span = days.at(-1)! - days[0]! + 1;
  const isWorkday = (each: number): boolean => each > 0 && each < 6;
  if (days.length < 5) return undefined;
  if (days.length / span >= COVERED && weekdays.some((each) => !isWorkday(each))) return { every: 'day', minute };
  return weekdays.every(isWorkday) && days.length / ((span * 5) / 7) >= COVERED
    ? { every: 'workday', minute }
    : undefined;
};

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** "every Monday 09:00" */
export const rhythmWords = (rhythm: Rhythm): string => {
  const at = clock(rhythm.minute);
  if (rhythm.every === 'week') return `every ${DAYS[rhythm.day]} ${at}`;
  if (rhythm.every === 'month') return `on day ${rhythm.date} of each month at ${at}`;
  return `every ${rhythm.every} ${at}`;
};

/** Minute, hour, day of the month, month, day of the week: as cron and croner read them. */
export const cronPattern = (rhythm: Rhythm): string => {
  const at = `${rhythm.minute % 60} ${Math.floor(rhythm.minute / 60)}`;
  if (rhythm.every === 'week') return `${at} * * ${rhythm.day}`;
  if (rhythm.every === 'month') return `${at} ${rhythm.date} * *`;
  return rhythm.every === 'workday' ? `${at} * * 1-5` : `${at} * * *`;
};
