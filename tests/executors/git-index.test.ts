import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { namesIn, trackedBelow } from '../../src/executors/survey/git-index.ts';
import { survey } from '../../src/executors/survey.ts';
import { folder } from './running.ts';

const NAMES = ['a', 'd/one', 'd/one-more', 'd/ö', 'e e/f', `long/${'n'.repeat(200)}`];
let root = '';
const git = (...words: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: root });

beforeEach(() => {
  root = folder();
  git('init', '-q');
  for (const name of [...NAMES, 'mine']) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), name);
  }
});

describe('the index of a repository', () => {
  test.each(['2', '3', '4'])('version %s names what git keeps', (version) => {
    git('add', ...NAMES);
    git('update-index', '--index-version', version);
    expect([...(trackedBelow(root) ?? [])].sort()).toEqual([...NAMES].sort());
  });

  test('entries with further flags', () => {
    git('add', ...NAMES);
    git('update-index', '--skip-worktree', 'a');
    git('add', '-N', 'mine');
    expect([...(trackedBelow(root) ?? [])].sort()).toEqual([...NAMES, 'mine'].sort());
  });

  test('of a work tree beside', () => {
    git('add', ...NAMES);
    git('commit', '-qm', 'x');
    const beside = join(folder(), 'beside');
    git('worktree', 'add', '-q', beside);
    expect(trackedBelow(beside)?.has('d/one')).toBe(true);
  });

  test('nothing was added yet', () => expect(trackedBelow(root)).toEqual(new Set()));

  test('what is no index is not read', () => {
    expect(() => namesIn(Buffer.from('DIRC\0\0\0\u0009\0\0\0\u0001'))).toThrow();
    expect(() => namesIn(Buffer.from('garbage of some length'))).toThrow();
    writeFileSync(join(root, '.git/index'), 'garbage of some length');
    expect(trackedBelow(root)).toBeUndefined();
  });
});

test('a World tells what is kept, and nothing of what lies outside', () => {
  git('add', 'a');
  const world = survey({ cwd: join(root, 'd'), env: {}, shell: 'bash' });
  expect([world.tracked('../a'), world.tracked('one'), world.tracked('/etc/passwd')]).toEqual([true, false, undefined]);
});
