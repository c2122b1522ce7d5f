/** `llmos memory` and `llmos history` from the command line: what is kept, who said it, what is left after it was forgotten. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Place, place } from './llmos.ts';

let at: Place;
beforeEach(() => {
  at = place();
});
afterEach(() => at.remove());

const memory = (...words: readonly string[]): string => {
  const { code, out, err } = at.run(['memory', ...words]);
  expect([code, err]).toEqual([0, '']);
  return out;
};

const state = (): string => join(at.env['HOME']!, '.local/state/llmos');

/** Every file below the state folder. */
const files = (): readonly string[] =>
  readdirSync(state(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const today = '\\d{4}-\\d\\d-\\d\\d';

test('a fact names who said it and when; a newer one ends it, and it stays visible', () => {
  memory('remember', 'the wiki is on box-1');
  at.run(['do', '--yes', 'remember that the staging server is at 10.0.0.5']);
  at.run(['do', '--yes', 'remember that the staging server is at 10.0.0.9']);
  const list = memory('list');
  expect(list).toMatch(new RegExp(`f3  the staging server is at 10.0.0.9  \\(you said so, since ${today}\\)`));
  expect(list).toMatch(
    new RegExp(`f2  the staging server is at 10.0.0.5  \\(you said so, ${today} to ${today}, no longer so\\)`),
  );
  expect(memory('why', 'f1')).toMatch(new RegExp(`  you said on the command line, ${today} \\d\\d:\\d\\d\n$`));
  expect(memory('why', 'f2')).toMatch(
    new RegExp(`  ${today} \\d\\d:\\d\\d in .*: remember that the staging server is at 10.0.0.5`),
  );
  expect(at.run(['do', 'what do you know about the staging server']).out.split('\n')[0]).toContain('10.0.0.9');
});

test('what was forgotten is in no file any more, and a rebuild does not bring it back', () => {
  writeFileSync(join(at.cwd, 'zebra.txt'), 'x\n');
  writeFileSync(join(at.cwd, 'notes.md'), 'the zebra document\n');
  writeFileSync(join(at.cwd, 'batch'), 'touch zebra-made\nrm zebra.txt\nfalse\n');
  memory('remember', 'the zebra server is at 10.0.0.5');
  memory('remember', 'put archives in ~/zebra');
  memory('add', 'notes.md');
  at.run(['run', 'batch', '--yes=dangerous']);
  at.run(['do', 'show zebra-unknown things of the moon']);
  const holding = () => files().filter((path) => readFileSync(path, 'latin1').toLowerCase().includes('zebra'));
  expect(holding().length).toBeGreaterThan(4);
  expect(memory('forget', 'zebra')).toMatch(/^forgotten: 2 entries, \d+ lines of history\n$/);
  expect(holding()).toEqual([]);
  expect(memory('rebuild')).toBe('rebuilt: 0 facts, 0 preferences, 0 recipes, 0 rules\n');
  for (const path of files()) expect([path, statSync(path).mode & 0o777]).toEqual([path, 0o600]);
});

test('an export and what changed since; one entry is one', () => {
  memory('remember', 'the wiki is on box-1');
  writeFileSync(join(at.cwd, 'old.json'), memory('export'));
  memory('remember', 'use rg instead of grep');
  const changed = at.run(['memory', 'diff', 'old.json']);
  expect([changed.code, changed.out]).toEqual([1, '+ prefers  use rg instead of grep  (you said so)\n']);
  expect(at.run(['memory', 'diff']).out).toBe('');
  expect(memory('forget', 'f1')).toMatch(/^forgotten: 1 entry, /);
});

test('history tells what ran from what was only shown', () => {
  writeFileSync(join(at.cwd, 'a.txt'), 'x\n');
  at.run(['do', 'count the lines in a.txt']);
  at.run(['plan', 'count the words in a.txt']);
  const rows = at.run(['history']).out.trim().split('\n');
  expect(rows.map((row) => row.slice(18).replace(/ +→.*/, ''))).toEqual([
    'planned    count the words in a.txt',
    'ok         count the lines in a.txt',
  ]);
  expect(at.run(['history', '--ok']).out).not.toContain('words');
  expect(at.run(['history', '--by', 'plan', 'lines']).out).toContain('wc -l a.txt');
});

test('a file that was set aside is said', () => {
  memory('remember', 'the wiki is on box-1');
  writeFileSync(join(state(), 'memory.json'), 'garbage');
  const { code, err } = at.run(['memory', 'remember', 'I like tea']);
  expect(code).toBe(0);
  expect(err).toMatch(/it is kept as .*memory\.json\.unreadable-/);
});
