/** Lines as they are typed: what the guard resolves is enough for undo to put everything back. */
// @ts-nocheck

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { survey } from '../../../src/executors/survey.ts';
import { openUndo } from '../../../src/executors/undo.ts';
import { assess } from '../../../src/safety/assess.ts';
import { policyNamed } from '../../../src/safety/policy.ts';
import { planOf } from '../../safety/judged.ts';
import { folder } from '../running.ts';
import { diff, treeOf } from './tree.ts';

const env = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

const bash = (cwd: string, script: string): void =>
  void execFileSync('/bin/bash', ['-c', script], { cwd, env, stdio: 'ignore' });

const plant = (): string => {
  const root = folder();
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  mkdirSync(join(root, 'dest'));
  for (const name of ['a.txt', 'b.txt', 'src/one.ts', 'src/deep/two.ts', 'photo 1.jpg', 'dest/b.txt'])
    writeFileSync(join(root, name), `${name}\nmore\n`);
  writeFileSync(join(root, 'run.sh'), '#!/bin/sh\n');
  chmodSync(join(root, 'run.sh'), 0o755);
  symlinkSync('a.txt', join(root, 'link'));
  writeFileSync(join(root, 'fix.diff'), '--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-a.txt\n+patched\n more\n');
  return root;
};

const has = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;

const undoes = (line: string, prepare = ''): void => {
  const cwd = plant();
  if (prepare !== '') bash(cwd, prepare);
  const before = treeOf(cwd);
  const plan = planOf([line]);
  const world = survey({ cwd, env, shell: 'bash' });
  const { targets } = assess(plan, world, { policy: policyNamed('normal'), tools: new Map() });
  const undo = openUndo(join(folder(), 'undo'));
  const kept = undo.keep({ request: line, targets });
  bash(cwd, line);
  undo.seal(kept.entry);
  expect(diff(before, treeOf(cwd))).not.toEqual([]);
  expect(undo.undo().map(({ kind }) => kind)).toEqual(['undone']);
  expect(diff(before, treeOf(cwd))).toEqual([]);
};

describe('undo takes back', () => {
  test.each([
    'mv a.txt c.txt',
    'mv a.txt b.txt dest',
    'mv -t dest a.txt',
    'mv src dest/',
    'mv *.txt dest/',
    'cp a.txt b.txt',
    'cp -r src dest',
    'cp *.txt dest',
    'ln -sf b.txt link',
    "sed -i 's/more/less/' a.txt b.txt",
    "sed -i 's/more/less/' *.txt",
    'patch -p1 < fix.diff',
    'tar cf all.tar src && tar xf all.tar -C dest',
    'gzip a.txt',
    'split -l 1 a.txt part-',
    'for f in *.txt; do mv "$f" "${f%.txt}.md"; done',
    'for f in *.jpg; do mv "$f" "${f// /_}"; done',
    'for f in a.txt b.txt; do cp "$f" "$f.bak"; done',
    'for i in 1 2 3; do echo "$i" > "n$i"; done',
    'for f in *.txt; do tr a-z A-Z < "$f" > "${f^^}"; done',
    'for d in src dest; do touch "$d/new"; done',
    'ls *.txt | while read -r f; do cp "$f" "copy-$f"; done',
    'd=made; mkdir -p "$d/x" && echo hi > "$d/x/y"',
    "find src -name '*.ts' -exec sed -i 's/more/less/' {} +",
    'find . -name "*.txt" | xargs rm',
    'rm -r src; mkdir src; echo new > src/one.ts',
    'truncate -s 0 a.txt',
    'chmod -R go-rwx src',
    'cd src && rm one.ts && echo x > three.ts',
  ])('%s', (line) => undoes(line));

  test.skipIf(!has('git')).each<[string, string]>([
    ['git init', ''],
    ['git init sub/repo', ''],
    ['git -C dest init', ''],
    ['git add a.txt', 'git init -q'],
    ['git add -A && git commit -qm first', 'git init -q'],
    [
      'git -C dest commit -qam second',
      'git init -q dest && git -C dest add . && git -C dest commit -qm first && echo x >> dest/b.txt',
    ],
    ['git checkout -q -b topic', 'git init -q && git add a.txt && git commit -qm first'],
    ['git mv a.txt z.txt', 'git init -q && git add . && git commit -qm first'],
    ['git rm -q a.txt', 'git init -q && git add . && git commit -qm first'],
    ['git stash -q', 'git init -q && git add . && git commit -qm first && echo x >> a.txt'],
    ['git config user.name sam', 'git init -q'],
  ])('%s', (line, prepare) => undoes(line, prepare));

  test.skipIf(!has('unzip') || !has('zip')).each<[string, string]>([
    ['unzip -q -o a.zip', 'zip -q -r a.zip src b.txt && echo changed > b.txt && rm -r src'],
    ['unzip -q a.zip -d out', 'zip -q a.zip a.txt'],
    ['zip -q a.zip b.txt', 'zip -q a.zip a.txt'],
  ])('%s', (line, prepare) => undoes(line, prepare));
});
