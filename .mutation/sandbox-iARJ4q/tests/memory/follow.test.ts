// @ts-nocheck
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followTyped } from '../../src/memory/follow.ts';
import { openJournal } from '../../src/memory/journal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llmos-follow-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (line: string, { code = 0, by = 'person' as 'person' | 'plan' } = {}): void => {
  const journal = openJournal({ folder });
  const turn = `t-${line}`;
  journal.append({ type: 'turn', turn, line, at: Date.now(), cwd: '/src', host: 'h', by });
  journal.append({ type: 'outcome', turn, outcome: { status: code === 0 ? 'done' : 'failed', code, durationMs: 1 } });
  journal.close();
};

const told = (digests: ReturnType<ReturnType<typeof followTyped>>) => digests.map(({ line, code }) => [line, code]);

it('gives what there is, then what other shells append, each once', () => {
  const look = followTyped(folder, 10);
  expect(look()).toEqual([]);
  write('one');
  write('two', { code: 3 });
  expect(told(look())).toEqual([
    ['two', 3],
    ['one', 0],
  ]);
  expect(look()).toEqual([]);
  write('three');
  write('by a plan', { by: 'plan' });
  expect(told(look())).toEqual([['three', 0]]);
});

it('gives no more than it is asked for', () => {
  for (const line of ['a', 'b', 'c']) write(line);
  expect(told(followTyped(folder, 2)())).toEqual([
    ['c', 0],
    ['b', 0],
  ]);
});
