// @ts-nocheck
import { expect, test } from 'vitest';
import type { Failure } from '../../../src/planner/model/failure.ts';
import { retryAfter, withRetries } from '../../../src/planner/model/retry.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

test.each([
  ['2', 2_000],
  ['0.5', 500],
  ['0', 0],
  ['-3', 0],
  ['Thu, 15 Jan 2026 12:00:07 GMT', 7_000],
  ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('retry-after %j is %j ms', (header, expected) => {
  expect(retryAfter(header, NOW)).toBe(expected);
});

const tries = async (failure: Failure): Promise<number> => {
  let count = 0;
  const attempt = async () => {
    count += 1;
    return failure;
  };
  await withRetries(attempt, { backoffMs: 0, longestWaitMs: 1_000 }, new AbortController().signal);
  return count;
};

const status = (code: number): Failure => ({ kind: 'status', status: code, said: '' });

test.each<[Failure, number]>([
  [status(408), 3],
  [status(429), 3],
  [status(500), 3],
  [status(529), 3],
  [{ kind: 'connection', code: 'ECONNRESET' }, 3],
  [status(400), 1],
  [status(401), 1],
  [status(403), 1],
  [status(501), 1],
  [{ ...status(429), waitMs: 1_001 } as Failure, 1],
  [{ kind: 'connection', code: 'ECONNREFUSED' }, 1],
  [{ kind: 'connection', code: 'ENOTFOUND' }, 1],
  [{ kind: 'connection', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 1],
  [{ kind: 'timeout', ms: 1 }, 1],
  [{ kind: 'foreign', looks: '' }, 1],
  [{ kind: 'cancelled' }, 1],
])('%j is tried %i times', async (failure, expected) => {
  expect(await tries(failure)).toBe(expected);
});

test('the first success ends it', async () => {
  let count = 0;
  const attempt = async () => {
    count += 1;
    return count === 2 ? ({ kind: 'received' } as const) : status(500);
  };
  const got = await withRetries(attempt, { backoffMs: 0, longestWaitMs: 1 }, new AbortController().signal);
  expect([got.kind, count]).toEqual(['received', 2]);
});
