/** What the person will probably type next: from what they typed before, in which folder, after what, and how that ended. Pure. */

/** A line that ran. `at`: its beginning, milliseconds since the epoch; `code` is missing where no end was written. */
export interface Typed {
  readonly line: string;
  readonly cwd: string;
  readonly at: number;
  readonly code?: number | undefined;
  /** The shell it was typed in; the same for all where none is told. */
  readonly shell?: string;
}

export interface Moment {
  /** What stands in the line so far. */
  readonly text: string;
  readonly cwd: string;
  /** The last line of this session, and how it ended. */
  readonly previous?: Pick<Typed, 'line' | 'code'> | undefined;
}

/** Lines further apart than this have nothing to do with one another. */
const FARTHEST_APART = 30 * 60_000;
/** After so many lines one counts half. */
const HALF = 400;
/** On an empty line a guess is offered only where it came true so often, and in so large a share of the cases. */
const OFTEN = 3;
const SHARE = 0.6;
const NOT_FOUND = 127;

const sameEnd = (a: number | undefined, b: number | undefined): boolean => (a === 0) === (b === 0);

/** A masked line is none that could run again. */
const isWhole = ({ line }: Typed): boolean => !line.includes('[masked]') && !line.includes('\n');

/** The line before it in the same shell, where it was soon before. `typed` is newest first. */
const before = (typed: readonly Typed[], index: number): Typed | undefined => {
  const { at, shell } = typed[index]!;
  for (let older = index + 1; older < typed.length; older += 1) {
    const earlier = typed[older]!;
    if (at - earlier.at > FARTHEST_APART) return undefined;
    if (earlier.shell === shell) return earlier;
  }
  return undefined;
};

const tally = (counts: Map<string, number>, line: string, weight: number): void =>
  void counts.set(line, (counts.get(line) ?? 0) + weight);

const best = (counts: ReadonlyMap<string, number>): { line: string; weight: number } | undefined => {
  let found: { line: string; weight: number } | undefined;
  for (const [line, weight] of counts) if (found === undefined || weight > found.weight) found = { line, weight };
  return found;
};

/** What followed the previous line when it ended alike; in this folder where that is often enough. */
const follower = (typed: readonly Typed[], { cwd, previous }: Moment): string | undefined => {
  if (previous === undefined) return undefined;
  const here = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (let index = 0; index < typed.length; index += 1) {
    const earlier = before(typed, index);
    if (earlier?.line !== previous.line || !sameEnd(earlier.code, previous.code)) continue;
    const { line, cwd: folder } = typed[index]!;
    if (!isWhole(typed[index]!)) continue;
    tally(anywhere, line, 1);
    if (folder === cwd) tally(here, line, 1);
  }
  for (const counts of [here, anywhere]) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const found = best(counts);
    if (found !== undefined && found.weight >= OFTEN && found.weight / all >= SHARE) return found.line;
  }
  return undefined;
};

/** How much one earlier line speaks for itself now. */
const weightOf = (typed: readonly Typed[], index: number, { cwd, previous }: Moment): number => {
  const { cwd: folder, code } = typed[index]!;
  let weight = folder === cwd ? 3 : 1;
  const earlier = previous === undefined ? undefined : before(typed, index);
  if (earlier !== undefined && earlier.line === previous?.line) weight += sameEnd(earlier.code, previous.code) ? 6 : 3;
  // A slip of the fingers is not offered again.
  if (code === NOT_FOUND) weight *= 0.05;
  return weight * 0.5 ** (index / HALF);
};

const completed = (typed: readonly Typed[], moment: Moment): string | undefined => {
  const { text } = moment;
  const counts = new Map<string, number>();
  for (let index = 0; index < typed.length; index += 1) {
    const one = typed[index]!;
    if (one.line.length <= text.length || !one.line.startsWith(text) || !isWhole(one)) continue;
    tally(counts, one.line, weightOf(typed, index, moment));
  }
  return best(counts)?.line;
};

/**
 * The whole line, which begins with `text`; undefined where nothing speaks for one. `typed` is newest first. With a text
 * each earlier line counts by folder, by what stood before it and by age; without one only a habit is offered.
 */
export const nextCommand = (typed: readonly Typed[], moment: Moment): string | undefined => {
  if (moment.text === '') return follower(typed, moment);
  return moment.text.trim() === '' ? undefined : completed(typed, moment);
};
