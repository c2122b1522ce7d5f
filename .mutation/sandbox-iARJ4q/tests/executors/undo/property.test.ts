// @ts-nocheck
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openUndo, type UndoStore } from '../../../src/executors/undo.ts';
import type { ResolvedTarget } from '../../../src/plan.ts';
import { folder, target } from '../running.ts';
import { diff, type Tree, treeOf } from './tree.ts';

const NAMES = ['a', 'b', 'c d', "e'f", 'ünï', 'sub/x', 'sub/y', 'deep/er/z'] as const;

interface Act {
  readonly command: string;
  readonly targets: (cwd: string) => readonly ResolvedTarget[];
}

const quoted = (name: string): string => `'${name.replaceAll("'", "'\\''")}'`;

const isDir = (path: string): boolean => {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** mv and cp put their source into a folder that is there. */
const into = (cwd: string, from: string, to: string): string =>
  isDir(join(cwd, to)) ? join(cwd, to, basename(from)) : join(cwd, to);

const name = fc.constantFrom(...NAMES);
const one =
  (kind: 'write' | 'delete', recursive = false) =>
  (path: string) =>
  (cwd: string) => [target(join(cwd, path), kind, recursive)];
const written = one('write');
const folders = fc.constantFrom('sub', 'deep', 'deep/er', 'new');

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(name, fc.nat(5000)).map(([n, size]) => ({
    command: `head -c ${size} /dev/urandom > ${quoted(n)}`,
    targets: written(n),
  })),
  name.map((n) => ({ command: `printf 'more\\n' >> ${quoted(n)}`, targets: written(n) })),
  name.map((n) => ({ command: `: > ${quoted(n)}`, targets: written(n) })),
  name.map((n) => ({ command: `rm -f ${quoted(n)}`, targets: one('delete')(n) })),
  fc.constantFrom('sub', 'deep', 'a', 'new').map((n) => ({ command: `rm -rf ${n}`, targets: one('delete', true)(n) })),
  fc.constantFrom('new', 'sub', 'deep/er/x/y', 'p/q/r').map((n) => ({ command: `mkdir -p ${n}`, targets: written(n) })),
  fc.constantFrom('new', 'sub').map((n) => ({ command: `rmdir ${n}`, targets: one('delete')(n) })),
  fc.tuple(name, name).map(([from, to]) => ({
    command: `mv ${quoted(from)} ${quoted(to)}`,
    targets: (cwd: string) => [target(join(cwd, from), 'delete', true), target(into(cwd, from, to), 'write', true)],
  })),
  // Targets as coarse as a guard may name them: the two operands, nothing about what lies in them.
  fc.tuple(fc.constantFrom('mv', 'cp -r'), fc.oneof(name, folders), fc.oneof(name, folders)).map(([how, from, to]) => ({
    command: `${how} ${quoted(from)} ${quoted(to)}`,
    targets: (cwd: string) => [target(join(cwd, from), 'write'), target(join(cwd, to), 'write')],
  })),
  fc
    .constantFrom(
      'mkdir -p q/w; echo 1 > q/w/f; echo 2 > a',
      'rm -rf sub; echo x > sub',
      'mv deep q; chmod 700 .; rm -f a',
    )
    .map((command) => ({ command, targets: (cwd: string) => [target(cwd, 'write')] })),
  fc.constantFrom('sub', 'deep').map((n) => ({
    command: `mv ${n} new`,
    targets: (cwd: string) => [target(join(cwd, n), 'delete', true), target(into(cwd, n, 'new'), 'write', true)],
  })),
  fc.tuple(name, name).map(([from, to]) => ({
    command: `cp -r ${quoted(from)} ${quoted(to)}`,
    targets: (cwd: string) => [target(into(cwd, from, to), 'write', true)],
  })),
  fc.tuple(name, name).map(([to, at]) => ({
    command: `ln -sfn ${quoted(to)} ${quoted(at)}`,
    targets: (cwd: string) => [target(into(cwd, to, at), 'write'), target(join(cwd, at), 'write')],
  })),
  fc.tuple(fc.constantFrom('700', '755', '500', '511'), name).map(([mode, n]) => ({
    command: `chmod ${mode} ${quoted(n)}`,
    targets: written(n),
  })),
  fc
    .constantFrom('700', '555')
    .map((mode) => ({ command: `chmod -R ${mode} sub`, targets: one('write', true)('sub') })),
  name.map((n) => ({ command: `touch -d '2001-02-03 04:05:06.789' ${quoted(n)}`, targets: written(n) })),
);

const START = `mkdir -p sub deep/er; echo one > a; echo two > 'c d'; echo x > sub/x; ln -s ../a sub/y; chmod 640 a; touch -d 2010-01-01 sub/x sub`;

const sh = (command: string, cwd: string): void => {
  spawnSync('bash', ['--norc', '-c', command], { cwd, env: { PATH: process.env['PATH'] ?? '' } });
};

const perform = (acts: readonly Act[], cwd: string, undo: UndoStore): Tree[] => {
  const trees = [treeOf(cwd)];
  for (const { command, targets } of acts) {
    const { entry, missing } = undo.keep({ request: command, targets: targets(cwd) });
    expect(missing).toEqual([]);
    sh(command, cwd);
    undo.seal(entry);
    trees.push(treeOf(cwd));
  }
  return trees;
};

test('any sequence of changes is taken back and brought again, byte for byte', () => {
  const base = folder();
  let run = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 7 }), (acts) => {
      run += 1;
      const cwd = join(base, String(run), 'work');
      mkdirSync(cwd, { recursive: true });
      sh(START, cwd);
      const undo = openUndo(join(base, String(run), 'undo'));
      const trees = perform(acts, cwd, undo);
      for (let at = acts.length - 1; at >= 0; at -= 1) {
        expect(undo.undo()).toMatchObject([{ kind: 'undone', missing: [] }]);
        expect(diff(treeOf(cwd), trees[at] as Tree)).toEqual([]);
      }
      expect(undo.undo()).toEqual([]);
      for (let at = 1; at <= acts.length; at += 1) {
        expect(undo.redo()).toMatchObject({ kind: 'redone', missing: [] });
        expect(diff(treeOf(cwd), trees[at] as Tree)).toEqual([]);
      }
      expect(undo.redo()).toBeUndefined();
      expect(undo.undo(acts.length)).toHaveLength(acts.length);
      expect(diff(treeOf(cwd), trees[0] as Tree)).toEqual([]);
      rmSync(join(base, String(run)), { recursive: true });
    }),
    { numRuns: 200 },
  );
}, 600_000);
