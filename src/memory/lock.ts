/** One lock for a memory folder, between processes and within one: `proper-lockfile`, wrapped here and nowhere else. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from './bounded.ts';
import { makeFolder } from './folder.ts';

export type Locked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export interface Held {
  /** True when somebody else took the lock for stale (this process was stopped too long): write nothing any more. */
  lost(): boolean;
}

export interface LockOptions {
  readonly signal?: AbortSignal;
  /** How long to wait for the lock, milliseconds. Longer than STALE, so that a killed holder does not fail the next. */
  readonly waitMs?: number;
}

const STALE = 5000;
const WAIT = 15_000;

type Acquired = { readonly release: () => Promise<void>; readonly held: Held };

const acquire = async (folder: string, deadline: number, signal: AbortSignal | undefined): Promise<Acquired> => {
  const { default: lockfile } = await import('proper-lockfile');
  let lost = false;
  const onCompromised = (): void => {
    lost = true;
  };
  const lockfilePath = join(folder, 'memory.lock');
  for (;;) {
    signal?.throwIfAborted();
    try {
      const release = await lockfile.lock(folder, { lockfilePath, realpath: false, stale: STALE, onCompromised });
      return { release, held: { lost: () => lost } };
    } catch (error) {
      if (reasonOf(error) !== 'ELOCKED' || Date.now() > deadline) throw error;
    }
    // Random, so that twenty waiting shells do not all come back at once.
    await sleep(4 + Math.random() * 16, undefined, signal && { signal });
  }
};

const sentence = (error: unknown): string => {
  const reason = reasonOf(error);
  return reason === 'ELOCKED' ? 'another llmos holds the memory' : reason;
};

/** Runs `work` alone. Failing to get the lock is a value; what `work` throws is passed on. */
export const withLock = async <T>(
  folder: string,
  work: (held: Held) => Promise<T>,
  { signal, waitMs = WAIT }: LockOptions = {},
): Promise<Locked<T>> => {
  let acquired: Acquired;
  try {
    makeFolder(folder);
    acquired = await acquire(folder, Date.now() + waitMs, signal);
  } catch (error) {
    return { ok: false, reason: `the memory cannot be locked: ${sentence(error)} (${folder})` };
  }
  try {
    return { ok: true, value: await work(acquired.held) };
  } finally {
    // A lock that was lost cannot be given back; whoever has it now is right.
    await acquired.release().catch(() => undefined);
  }
};
