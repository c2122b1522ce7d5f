// @ts-nocheck
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { target } from '../running.ts';
import { at, cwd, freshPlace, store, undo } from './place.ts';
import { diff, treeOf } from './tree.ts';

beforeEach(() => {
  freshPlace();
  for (const name of ['d', 'e']) mkdirSync(at(name));
  writeFileSync(at('a'), 'a');
  writeFileSync(at('d/kept'), 'kept');
});

/** Targets name the folders only, as `mv a d` does. */
const run = (command: string, names: readonly string[]) => {
  const kept = undo.keep({ request: command, targets: names.map((name) => target(at(name), 'write')) });
  spawnSync('bash', ['-c', command], { cwd });
  undo.seal(kept.entry);
  return kept;
};

const fill = (name: string, count: number): void => {
  for (let n = 0; n < count; n += 1) writeFileSync(at(`${name}/${n}`), 'x');
};

describe('a folder in which something changed', () => {
  test.each([
    ['mv a d', ['a', 'd']],
    ['cp a d/kept', ['d']],
    ['mv d e', ['d', 'e']],
    ['mv d f', ['d', 'f']],
    ['rm d/kept; mkdir -p d/n/m; echo 1 > d/n/m/f', ['d']],
    ['chmod 700 d; touch d', ['d']],
  ])('%s is taken back', (command, names) => {
    const before = treeOf(cwd);
    expect(run(command, names).missing).toEqual([]);
    expect(diff(treeOf(cwd), before)).not.toEqual([]);
    expect(undo.undo()).toMatchObject([{ kind: 'undone', missing: [] }]);
    expect(diff(treeOf(cwd), before)).toEqual([]);
  });

  test('what happens to other files in it later is no hindrance, and stays', () => {
    run('mv a d', ['a', 'd']);
    writeFileSync(at('d/kept'), 'mine');
    writeFileSync(at('d/other'), 'mine too');
    expect(undo.undo()).toMatchObject([{ kind: 'undone' }]);
    expect(readdirSync(at('d')).sort()).toEqual(['kept', 'other']);
    expect(readFileSync(at('d/kept'), 'utf8')).toBe('mine');
  });

  test('only what changed takes room afterwards', () => {
    const { entry } = run('echo more >> d/kept', ['d', 'a']);
    expect(readdirSync(join(store, entry, 'objects-0'))).toHaveLength(2);
    run('true', ['d']);
    const [latest] = undo.list().entries;
    expect(latest?.paths).toEqual([]);
  });
});

describe('a folder with too much in it', () => {
  beforeEach(() => fill('d', 1200));

  test('it is said, and what is new in it is taken back', () => {
    const before = treeOf(cwd);
    expect(run('mv a d', ['a', 'd']).missing).toEqual([expect.stringContaining(at('d'))]);
    expect(undo.undo()).toMatchObject([{ kind: 'undone', missing: [] }]);
    expect(diff(treeOf(cwd), before)).toEqual([]);
  });
  test('what was replaced in it is named, and left', () => {
    run('echo new > d/kept', ['d']);
    expect(undo.undo()).toMatchObject([{ kind: 'undone', missing: [expect.stringContaining(at('d/kept'))] }]);
    expect(readFileSync(at('d/kept'), 'utf8')).toBe('new\n');
  });
  test('where it was moved away, nothing of it is lost', () => {
    run('mv d f', ['d', 'f']);
    const [moved] = undo.undo();
    expect(moved?.missing.join()).toContain('f');
    expect(readdirSync(at('f'))).toHaveLength(1201);
  });
});
