import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budgetFor, keepSummary, keptSummary, recentOf, whole } from '../../src/cli/recent.ts';
import { foldTurn, type Turn } from '../../src/memory/turns.ts';
import { complete } from '../../src/planner/model/endpoints.ts';
import { plan, turnEvents } from '../memory/events.ts';

/** Newest first, as history gives them. */
const turns = (count: number): readonly Turn[] =>
  Array.from({ length: count }, (_, at) => {
    const line = `copy /srv/in/part-${count - at}.bin to the other disk and look whether it is whole`;
    return foldTurn(turnEvents({ turn: `t${count - at}`, line, plans: [plan(line, 'typed', line)], route: 'shell' }))!;
  });

test('it warns once, before anything falls out', () => {
  const all = Array.from({ length: 60 }, (_, n) => recentOf(turns(n + 1), 1_000));
  const warned = all.flatMap(({ notice }, n) => (notice === 'nearly full' ? [n] : []));
  const fell = all.findIndex(({ evicted }) => evicted !== '');
  expect(warned.filter((n) => n < fell)).toHaveLength(1);
  expect(fell).toBeGreaterThan(warned[0]!);
});

test('what is told begins the same as long as nothing more falls out', () => {
  const [few, more] = [recentOf(turns(10), 2_400), recentOf(turns(14), 2_400)];
  expect(more.turns.slice(0, 10)).toEqual(few.turns);
});

test('nothing is lost: every turn is told or in what fell out', () => {
  const { turns: told, evicted, earlier } = recentOf(turns(80), 1_000);
  for (let n = 1; n <= 80; n += 1) expect(`${told.join('\n')}\n${evicted}`).toContain(`/srv/in/part-${n}.bin`);
  expect(earlier).toMatch(/^Earlier, in short:/);
});

test('the room is a tenth of the smallest window that is more than little', () => {
  const of = (...windows: readonly (number | undefined)[]) =>
    budgetFor(
      windows.map((window) =>
        complete({ name: 'a', baseUrl: 'http://127.0.0.1:1', model: 'm', ...(window !== undefined && { window }) }),
      ),
    );
  expect([of(), of(undefined), of(4_096), of(16_384), of(4_096, 32_768, 1_000_000)]).toEqual([
    2_400, 2_400, 2_400, 1_638, 3_276,
  ]);
  expect(of(1_000_000)).toBe(6_000);
});

test('names that a summary left out stand behind it; those that it has do not', () => {
  expect(whole('Sorted a.csv.', 'sort a.csv and b-7.csv on 10.0.0.3')).toBe('Sorted a.csv.\n[b-7.csv 10.0.0.3]');
  expect(whole('Sorted a.csv.', 'sort a.csv')).toBe('Sorted a.csv.');
});

test('a summary is kept for exactly its text, for the person alone', () => {
  const state = mkdtempSync(join(tmpdir(), 'llmos-recent-'));
  try {
    expect(keptSummary(state, 'x')).toBeUndefined();
    keepSummary(state, 'x', 'short');
    expect([keptSummary(state, 'x'), keptSummary(state, 'y')]).toEqual(['short', undefined]);
    const path = join(state, 'window-summary.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('short');
    writeFileSync(path, '{"key":');
    expect(keptSummary(state, 'x')).toBeUndefined();
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
});
