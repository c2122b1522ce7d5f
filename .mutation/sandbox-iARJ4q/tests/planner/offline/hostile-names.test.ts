// @ts-nocheck
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { type Entry, fixedWorld, type World } from '../../../src/world.ts';

const NAMES = [
  'two words.txt',
  "it's.txt",
  '$(touch owned).txt',
  '`touch owned`.txt',
  'a;touch owned;.txt',
  '-rf.txt',
  '--help.txt',
  'new\nline.txt',
  'tab\there.txt',
  'star*.txt',
  'q?.txt',
  '[ab].txt',
  '~.txt',
  '!x.txt',
  '&& touch owned.txt',
  '| touch owned.txt',
  '> owned.txt',
  '#hash.txt',
  'back\\slash.txt',
  'é日本.txt',
  '$HOME.txt',
  '{a,b}.txt',
];

/** A file system as the World shows it: everything that is really there. */
const worldOf = (folder: string): World => {
  const entry = (path: string): Entry | undefined =>
    existsSync(join(folder, path)) ? { kind: 'file', size: 1, mtime: 0, mode: 0o644 } : undefined;
  return { ...fixedWorld({ cwd: folder }), entry, children: () => readdirSync(folder) };
};

const quoted = (name: string): string => (name.includes('"') ? `'${name}'` : `"${name}"`);

const planned = (request: string, world: World): string | undefined => {
  const plan = planOffline(request, world);
  return plan.kind === 'plan'
    ? plan.plan.steps.map((step) => (step.kind === 'shell' ? step.command : '')).join(' && ')
    : undefined;
};

const inFolder = (names: readonly string[], act: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-names-'));
  try {
    for (const name of names) writeFileSync(join(folder, name), 'one\ntwo\n');
    act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const NEIGHBOURS = ['ab.txt', 'a.txt', 'star1.txt', 'qq.txt', 'two', 'words.txt', 'owned.keep'];

test.each(NAMES)('deleting %j deletes exactly that', (name) => {
  inFolder([...NEIGHBOURS, name], (folder) => {
    const command = planned(`delete the file ${quoted(name)}`, worldOf(folder));
    if (command === undefined) return;
    execFileSync('bash', ['-c', command], { cwd: folder, stdio: 'ignore' });
    expect(readdirSync(folder).sort()).toEqual([...NEIGHBOURS].sort());
  });
});

test.each(NAMES)('copying %j makes exactly one copy', (name) => {
  inFolder([...NEIGHBOURS, name], (folder) => {
    mkdirSync(join(folder, 'into'));
    const command = planned(`copy the file ${quoted(name)} to into/`, worldOf(folder));
    if (command === undefined) return;
    execFileSync('bash', ['-c', command], { cwd: folder, stdio: 'ignore' });
    expect(readdirSync(join(folder, 'into'))).toEqual([name]);
    expect(readdirSync(folder).sort()).toEqual([...NEIGHBOURS, name, 'into'].sort());
  });
});

test('most of these names are planned at all', () => {
  const world = fixedWorld({ cwd: '/home/ann/things' });
  const all = NAMES.filter((name) => planned(`delete the file ${quoted(name)}`, world) !== undefined);
  expect(all.length).toBeGreaterThan(NAMES.length * 0.7);
});

test.each(["it's", 'a/b&c', '\\1', '$(id)', 'x|y', '.*', '[a]', '^', '-e', '"', 'tab\t'])(
  'the text %j is looked for and replaced as it stands',
  (text) => {
    inFolder(['notes.txt'], (folder) => {
      const line = `before ${text} behind`;
      writeFileSync(join(folder, 'notes.txt'), `${line}\nother\n`);
      const said = text.includes('"') ? `'${text}'` : `"${text}"`;
      const world = worldOf(folder);
      const search = planned(`show the lines of notes.txt that contain the string ${said}`, world);
      const isExpression = ['.*', '[a]'].includes(text);
      if (search !== undefined && !isExpression)
        expect(execFileSync('bash', ['-c', search], { cwd: folder, encoding: 'utf8' })).toBe(`${line}\n`);
      const replace = planned(`replace ${said} with "new" in notes.txt`, world);
      if (replace === undefined || isExpression) return;
      execFileSync('bash', ['-c', replace], { cwd: folder, stdio: 'ignore' });
      expect(execFileSync('cat', ['notes.txt'], { cwd: folder, encoding: 'utf8' })).toBe('before new behind\nother\n');
    });
  },
);
