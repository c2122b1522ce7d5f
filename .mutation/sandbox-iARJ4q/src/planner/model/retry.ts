/** The one owner of retries for model requests: what is worth another try, how long to wait, and when to stop. */
// @ts-nocheck

import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, TLS_CODES } from './failure.ts';

/** Milliseconds. */
export interface Pace {
  /** Before the first retry; doubled before the second. */
  readonly backoffMs: number;
  /** A server that asks for a longer pause than this is given up for now. */
  readonly longestWaitMs: number;
}

export const PACE: Pace = { backoffMs: 500, longestWaitMs: 20_000 };

const RETRIES = 2;

/** Answers of the system that another try a second later would only repeat. */
const FINAL_CODES = /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EACCES|EPERM|EMSGSIZE)$/;

const maySucceedLater = (failure: Failure): boolean => {
  if (failure.kind === 'connection') return !FINAL_CODES.test(failure.code) && !TLS_CODES.test(failure.code);
  if (failure.kind !== 'status') return false;
  return failure.status === 408 || failure.status === 429 || (failure.status >= 500 && failure.status !== 501);
};

/** Milliseconds that `retry-after` asks for (seconds or an HTTP date, RFC 9110 §10.2.3), or undefined. */
export const retryAfter = (header: string | null, now: number): number | undefined => {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
};

/** Runs `attempt` up to three times. Returns what it returned last; cancelling ends a wait at once. */
export const withRetries = async <T extends { readonly kind: string }>(
  attempt: () => Promise<T | Failure>,
  pace: Pace,
  signal: AbortSignal,
): Promise<T | Failure> => {
  for (let tried = 0; ; tried += 1) {
    const got = await attempt();
    const failure = got as Failure;
    if (tried === RETRIES || !maySucceedLater(failure)) return got;
    const wait = (failure.kind === 'status' ? failure.waitMs : undefined) ?? pace.backoffMs * 2 ** tried;
    if (wait > pace.longestWaitMs) return got;
    const woken = await sleep(wait, true, { signal }).catch(() => false);
    if (!woken) return { kind: 'cancelled' };
  }
};
