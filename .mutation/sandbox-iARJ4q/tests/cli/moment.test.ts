// @ts-nocheck
import { expect, test } from 'vitest';
import { momentOf } from '../../src/cli/moment.ts';

const now = new Date(2026, 2, 10, 15, 30).getTime();
const at = (...parts: [number, number, number, number?, number?, number?, number?]) => new Date(...parts).getTime();

test.each([
  ['2026-01-31', 'start', at(2026, 0, 31)],
  ['2026-01-31', 'end', at(2026, 0, 31, 23, 59, 59, 999)],
  ['2026-01-31 14:05', 'start', at(2026, 0, 31, 14, 5)],
  ['2026-01-31T14:05:06Z', 'start', Date.UTC(2026, 0, 31, 14, 5, 6)],
  ['today', 'start', at(2026, 2, 10)],
  ['Yesterday', 'end', at(2026, 2, 9, 23, 59, 59, 999)],
  ['90m', 'start', now - 5_400_000],
  ['2h', 'start', now - 7_200_000],
  ['3d', 'start', now - 3 * 86_400_000],
  ['1w', 'end', now - 7 * 86_400_000],
  ['soon', 'start', undefined],
  ['2026-02-31', 'start', undefined],
  ['12', 'start', undefined],
  ['', 'start', undefined],
] as const)('%s (%s)', (text, edge, expected) => {
  expect(momentOf(text, now, edge)).toBe(expected);
});
