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
/** Of what followed a line, so many newest tell the habit. */
const LATEST = 200;
const NOT_FOUND = 127;

const sameEnd = (a: number | undefined, b: number | undefined): boolean => (a === 0) === (b === 0);

/** A masked line is none that could run again. */
const isWhole = ({ line }: Typed): boolean => !line.includes('[masked]') && !line.includes('\n');

const tally = (counts: Map<string, number>, line: string, weight: number): void =>
  void counts.set(line, (counts.get(line) ?? 0) + weight);

const best = (counts: ReadonlyMap<string, number>): { line: string; weight: number } | undefined => {
  let found: { line: string; weight: number } | undefined;
  for (const [line, weight] of counts) if (found === undefined || weight > found.weight) found = { line, weight };
  return found;
};

/** A line, and the one before it in the same shell, where it was soon before. */
interface Kept {
  readonly typed: Typed;
  readonly earlier: Typed | undefined;
}

/** What followed a line when it ended as the previous one did; in this folder where that is often enough. `followed` is oldest first. */
const follower = (followed: readonly Kept[], { cwd, previous }: Moment): string | undefined => {
  const here = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (let index = followed.length - 1; index >= Math.max(0, followed.length - LATEST); index -= 1) {
    const { typed, earlier } = followed[index]!;
    if (!sameEnd(earlier?.code, previous?.code) || !isWhole(typed)) continue;
    tally(anywhere, typed.line, 1);
    if (typed.cwd === cwd) tally(here, typed.line, 1);
  }
  for (const counts of [here, anywhere]) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const found = best(counts);
    if (found !== undefined && found.weight >= OFTEN && found.weight / all >= SHARE) return found.line;
  }
  return undefined;
};

/** How much one earlier line speaks for itself now; `age` in lines. */
const weightOf = ({ typed, earlier }: Kept, age: number, { cwd, previous }: Moment): number => {
  let weight = typed.cwd === cwd ? 3 : 1;
  if (earlier !== undefined && earlier.line === previous?.line) weight += sameEnd(earlier.code, previous.code) ? 6 : 3;
  // A slip of the fingers is not offered again.
  if (typed.code === NOT_FOUND) weight *= 0.05;
  return weight * 0.5 ** (age / HALF);
};

/** `kept` is oldest first. */
const completed = (kept: readonly Kept[], moment: Moment): string | undefined => {
  const { text } = moment;
  const counts = new Map<string, number>();
  for (let age = 0; age < kept.length; age += 1) {
    const one = kept[kept.length - 1 - age]!;
    const { line } = one.typed;
    if (line.length <= text.length || !line.startsWith(text) || !isWhole(one.typed)) continue;
    tally(counts, line, weightOf(one, age, moment));
  }
  return best(counts)?.line;
};

/** What was typed, by what it followed: a prompt asks without going through all of it. */
export interface Habits {
  /** The newest line; at most `most` are remembered. */
  add(typed: Typed): void;
  /**
   * The whole line, which begins with the moment's text; undefined where nothing speaks for one. With a text each
   * earlier line counts by folder, by what stood before it and by age; without one only a habit is offered.
   */
  next(moment: Moment): string | undefined;
}

export const openHabits = (most: number): Habits => {
  const kept: Kept[] = [];
  const following = new Map<string, Kept[]>();
  const before = ({ at, shell }: Typed): Typed | undefined => {
    for (let index = kept.length - 1; index >= 0; index -= 1) {
      const { typed } = kept[index]!;
      if (at - typed.at > FARTHEST_APART) return undefined;
      if (typed.shell === shell) return typed;
    }
    return undefined;
  };
  const forgetOldest = (): void => {
    const line = kept.shift()?.earlier?.line;
    const all = line === undefined ? undefined : following.get(line);
    all?.shift();
    if (line !== undefined && all?.length === 0) following.delete(line);
  };
  return {
    add: (typed) => {
      const one = { typed, earlier: before(typed) };
      kept.push(one);
      if (one.earlier !== undefined) {
        const { line } = one.earlier;
        const all = following.get(line);
        if (all === undefined) following.set(line, [one]);
        else all.push(one);
      }
      if (kept.length > most) forgetOldest();
    },
    next: (moment) => {
      if (moment.text === '') return follower(following.get(moment.previous?.line ?? '') ?? [], moment);
      return moment.text.trim() === '' ? undefined : completed(kept, moment);
    },
  };
};
