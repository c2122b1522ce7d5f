/** Moments as a person writes them in an option: a date, a date with a time, or an age. */

const AGE = /^(\d{1,6})\s*(m|min|h|d|w)$/;
const UNIT: Readonly<Record<string, number>> = { m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

const midnight = (now: number, days: number): number => {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
};

const WORDS: Readonly<Record<string, number>> = { today: 0, yesterday: -1 };

/** A whole day: its first or its last millisecond, in the person's own time zone. */
const ofDay = (start: number, edge: 'start' | 'end'): number => (edge === 'start' ? start : midnight(start, 1) - 1);

/** Milliseconds since the epoch; undefined for what is no moment. `2026-01-31`, `2026-01-31 14:00`, `today`, `3d` (three days ago). */
export const momentOf = (text: string, now: number, edge: 'start' | 'end'): number | undefined => {
  const said = text.trim().toLowerCase();
  if (Object.hasOwn(WORDS, said)) return ofDay(midnight(now, WORDS[said]!), edge);
  const [, count, unit] = AGE.exec(said) ?? [];
  if (count !== undefined) return now - Number(count) * UNIT[unit!]!;
  const [, year, month, day] = DAY.exec(said) ?? [];
  if (year !== undefined) {
    const start = new Date(Number(year), Number(month) - 1, Number(day));
    return start.getDate() === Number(day) ? ofDay(start.getTime(), edge) : undefined;
  }
  const at = TIME.test(text.trim()) ? Date.parse(text.trim().replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
};
