// @ts-nocheck
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { next } from '../../src/executors/order.ts';
import { readState } from '../../src/executors/shell/state.ts';
import { openTail } from '../../src/executors/tail.ts';
import { living, treeOf } from '../../src/executors/tree.ts';
import { shell } from './running.ts';

describe('tail', () => {
  test('holds no more than its bound, whatever the pieces', () => {
    for (const size of [1, 7, 100, 5000]) {
      const tail = openTail(100);
      const all = Array.from({ length: 10_000 }, (_, i) => String(i % 10)).join('');
      for (let at = 0; at < all.length; at += size) tail.push(Buffer.from(all.slice(at, at + size)));
      expect(tail.text()).toBe(all.slice(-100));
    }
  });
  test('cuts no character in two', () => {
    const tail = openTail(4);
    tail.push(Buffer.from('aéé'));
    tail.push(Buffer.from('x'));
    expect(tail.text()).toBe('éx');
  });
  test('text that fits is whole', () => {
    const tail = openTail(100);
    tail.push(Buffer.from('日').subarray(0, 1));
    tail.push(Buffer.from('日').subarray(1));
    expect(tail.text()).toBe('日');
  });
});

describe('order', () => {
  const steps = [shell('1', ''), shell('2', ''), shell('3', '', { needs: [] })];
  test.each([
    [{}, { kind: 'run', step: { id: '1' } }],
    [{ 1: 'done' }, { kind: 'run', step: { id: '2' } }],
    [{ 1: 'failed' }, { kind: 'skip', step: { id: '2' }, because: '1' }],
    [
      { 1: 'failed', 2: 'skipped' },
      { kind: 'run', step: { id: '3' } },
    ],
    [{ 1: 'done', 2: 'done', 3: 'failed' }, { kind: 'over' }],
  ] as const)('%j', (fates, expected) => {
    expect(next(steps, new Map(Object.entries(fates)))).toMatchObject(expected);
  });
  test('a need that is not in the plan', () => {
    expect(next([shell('1', '', { needs: ['9'] })], new Map())).toEqual({ kind: 'stuck', steps: ['1'] });
  });
});

describe('state report', () => {
  test.each([
    ['nothing', ''],
    ['half of one', '/tmp\0A=1\0'],
    ['no folder', 'A=1\0\0'],
  ])('%s is none', (_, report) => {
    expect(readState(Buffer.from(report), {})).toBeUndefined();
  });
  test('an empty value at the end is whole', () => {
    expect(readState(Buffer.from('/\0A=\0\0'), { SHLVL: '2' })).toEqual({ cwd: '/', env: { A: '', SHLVL: '2' } });
  });
});

test('a tree holds children, their children, and those that left their parents', async () => {
  const child = spawn('bash', ['-c', 'sleep 50 & (sleep 51 & echo $!) ; echo $!; wait'], { detached: true });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const first = Number(String(line).split('\n')[0]);
  const tree = treeOf(child.pid ?? 0, 'own');
  expect(tree.length).toBeGreaterThanOrEqual(3);
  expect(tree).toContain(first);
  await expect.poll(() => treeOf(child.pid ?? 0, 'shared')).not.toContain(first);
  for (const pid of tree) {
    // The subshell in between may have ended by itself.
    if (living([pid]).length > 0) process.kill(pid, 'SIGKILL');
  }
  await once(child, 'exit');
  await expect.poll(() => living(tree)).toEqual([]);
});
