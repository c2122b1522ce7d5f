/**
 * The clock of the routines that no scheduler of the system has: one shell of all that are open holds it. When that one is
 * gone, killed or stopped, another takes it at its next look; what came due in between is run then, once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../memory/folder.ts';
import type { Routine } from '../../memory/routines/kept.ts';
import { cronPattern } from '../../memory/routines/rhythm.ts';

export interface ClockGiven {
  /** The folder of the state, which all shells share. */
  readonly state: string;
  /** Those that are to be run by an open shell, as they are now. */
  readonly routines: () => readonly Pick<Routine, 'name' | 'rhythm'>[];
  readonly run: (name: string) => void;
}

/** Milliseconds. `everyMs`: between two looks; `staleMs`: a holder that gives no sign for so long is gone. */
export interface Pace {
  readonly now: () => number;
  readonly everyMs: number;
  readonly staleMs: number;
}

export const PACE: Pace = { now: Date.now, everyMs: 20_000, staleMs: 30_000 };

/** A clock that nobody held for longer has no past: what was due while no shell was open is not made up for. */
const GAP_MS = 10 * 60_000;

const stampOf = (path: string): number => {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch {
    return 0;
  }
};

interface Held {
  release(): Promise<void>;
}

/** Undefined where another shell has it. `lost` is called when it was taken away: this shell was stopped for too long. */
const take = async (stamp: string, staleMs: number, lost: () => void): Promise<Held | undefined> => {
  const { default: lockfile } = await import('proper-lockfile');
  try {
    const lockfilePath = `${stamp}.lock`;
    // A file of its own: the library takes two locks on one file for the same.
    const release = await lockfile.lock(stamp, { lockfilePath, realpath: false, stale: staleMs, onCompromised: lost });
    return { release: () => release().catch(() => {}) };
  } catch {
    return undefined;
  }
};

const dueIn = async (routines: ReturnType<ClockGiven['routines']>, from: number, to: number) => {
  const { Cron } = await import('croner');
  return routines.filter(({ rhythm }) => {
    if (rhythm === undefined) return false;
    const next = new Cron(cronPattern(rhythm), { paused: true }).nextRun(new Date(from));
    return next !== null && next.getTime() <= to;
  });
};

/** Looks again and again as long as the process lives, and keeps it from ending by nothing. */
export const openClock = ({ state, routines, run }: ClockGiven, { now, everyMs, staleMs }: Pace = PACE): void => {
  const stamp = join(state, 'routines.clock');
  let held: Held | undefined;
  /** What was read or written last: another stamp means that another shell was here. */
  let [looked, stamped] = [0, 0];
  const letGo = async (): Promise<void> => {
    const had = held;
    held = undefined;
    await had?.release();
  };
  const look = async (): Promise<void> => {
    const own = routines();
    if (own.length === 0) return letGo();
    if (held === undefined) {
      makeFolder(state);
      held = await take(stamp, staleMs, () => {
        held = undefined;
      });
      if (held === undefined) return;
      stamped = stampOf(stamp);
      looked = Math.max(stamped, now() - GAP_MS);
    }
    const to = now();
    const due = await dueIn(own, looked, to);
    if (held === undefined) return;
    if (stampOf(stamp) !== stamped) {
      // The lock is another shell's by now: giving it back would take it from that one.
      held = undefined;
      return;
    }
    // Written first: whoever takes over after a kill in between runs it never rather than twice.
    writeFileSync(stamp, String(to), { mode: 0o600 });
    [looked, stamped] = [to, to];
    for (const { name } of due) run(name);
  };
  let looking = false;
  const tick = (): void => {
    if (looking) return;
    looking = true;
    void look()
      // Without a place to write there are no routines.
      .catch(letGo)
      .finally(() => {
        looking = false;
      });
  };
  setInterval(tick, everyMs).unref();
  tick();
};
