/** Random sequences of writes and deletions, each taken back and brought again: used by the test and by the bench. */
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { openUndo, type UndoStore } from '../../../src/executors/undo.ts';
import type { ResolvedTarget } from '../../../src/plan.ts';
import { target } from '../target.ts';
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
    if (missing.length > 0) throw new Error(`not kept: ${missing.join('; ')}`);
    sh(command, cwd);
    undo.seal(entry);
    trees.push(treeOf(cwd));
  }
  return trees;
};

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

const same = (cwd: string, tree: Tree | undefined, when: string): void => {
  const apart = diff(treeOf(cwd), tree ?? new Map());
  must(apart.length === 0, `${when}: ${apart.join('; ')}`);
};

const kindOf = (moved: ReturnType<UndoStore['redo']>): readonly unknown[] => [moved?.kind, moved?.missing];

/** All back step by step, all again, all back at once. */
const backAndForth = (undo: UndoStore, trees: readonly Tree[], cwd: string): void => {
  const steps = trees.length - 1;
  for (let at = steps - 1; at >= 0; at -= 1) {
    must(isDeepStrictEqual(kindOf(undo.undo()[0]), ['undone', []]), 'it was not undone');
    same(cwd, trees[at], 'undone');
  }
  must(undo.undo().length === 0, 'more was undone than done');
  for (let at = 1; at <= steps; at += 1) {
    must(isDeepStrictEqual(kindOf(undo.redo()), ['redone', []]), 'it was not redone');
    same(cwd, trees[at], 'redone');
  }
  must(undo.redo() === undefined, 'more was redone than undone');
  must(undo.undo(steps).length === steps, 'not all was undone at once');
  same(cwd, trees[0], 'undone at once');
};

/** In folders below `base`. Throws with the shortest failing sequence; gives back how many were run. */
export const runSequences = (count: number, base: string): number => {
  let run = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 7 }), (acts) => {
      run += 1;
      const cwd = join(base, String(run), 'work');
      mkdirSync(cwd, { recursive: true });
      sh(START, cwd);
      const undo = openUndo(join(base, String(run), 'undo'));
      backAndForth(undo, perform(acts, cwd, undo), cwd);
      rmSync(join(base, String(run)), { recursive: true });
    }),
    { numRuns: count },
  );
  return run;
};
