/** Ends a child and all that descends from it: asked first, then forced, within a bound. */
// @ts-nocheck

import { setTimeout as sleep } from 'node:timers/promises';
import { living, signalTo, treeOf } from '../tree.ts';

export type StopCause = 'cancelled' | 'timeout';

export interface Guarded {
  readonly pid: number;
  readonly group: 'own' | 'shared';
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
}

export interface Watch {
  /** Why the child was told to stop, if it was. */
  cause(): StopCause | undefined;
  /** Stops a child that nobody reads any more. */
  abandon(): void;
  /** To be awaited when the child has ended: the rest of a stopped tree gets its time, then is killed. Bound: 2 × GRACE_MS. */
  close(): Promise<void>;
}

/** Between asking and forcing. */
export const GRACE_MS = 1500;
/** Some programs clean up at SIGINT only, others (background jobs of a shell) ignore it. */
const INSIST_MS = 100;
const POLL_MS = 15;

const tell = ({ pid, group }: Guarded, known: Set<number>, signal: NodeJS.Signals): void => {
  for (const found of treeOf(pid, group)) known.add(found);
  for (const each of living(known)) signalTo(each, signal);
};

const gone = async (known: ReadonlySet<number>, within: number): Promise<boolean> => {
  for (let waited = 0; waited < within; waited += POLL_MS) {
    if (living(known).length === 0) return true;
    await sleep(POLL_MS);
  }
  return false;
};

const reap = async (guarded: Guarded, known: Set<number>): Promise<void> => {
  if (await gone(known, GRACE_MS)) return;
  tell(guarded, known, 'SIGKILL');
  await gone(known, GRACE_MS);
};

/** Watches the signal and the clock from now on. */
export const watch = (guarded: Guarded): Watch => {
  const known = new Set<number>();
  const timers: NodeJS.Timeout[] = [];
  let cause: StopCause | undefined;
  const later = (ms: number, act: () => void): void => void timers.push(setTimeout(act, ms));
  const stop = (why: StopCause): void => {
    if (cause !== undefined) return;
    cause = why;
    tell(guarded, known, why === 'cancelled' ? 'SIGINT' : 'SIGTERM');
    later(INSIST_MS, () => tell(guarded, known, 'SIGTERM'));
    later(INSIST_MS, () => tell(guarded, known, 'SIGCONT'));
    later(GRACE_MS, () => tell(guarded, known, 'SIGKILL'));
  };
  const cancel = (): void => stop('cancelled');
  // A child in a session of its own would outlive this program.
  const leave = (): void => tell(guarded, known, 'SIGTERM');
  guarded.signal.addEventListener('abort', cancel);
  if (guarded.signal.aborted) cancel();
  if (guarded.timeoutMs !== undefined) later(guarded.timeoutMs, () => stop('timeout'));
  process.on('exit', leave);
  return {
    cause: () => cause,
    abandon: cancel,
    close: async () => {
      guarded.signal.removeEventListener('abort', cancel);
      if (cause !== undefined) await reap(guarded, known);
      process.off('exit', leave);
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
