/** Attacks and harmless lines written by hand, each a line of `tests/fixtures/guard`. */
// @ts-nocheck

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/guard');

const world = fixedWorld({ env: { TMPDIR: '/tmp/sam', SHELL: '/bin/bash' }, files: { '/home/sam/notes.md': 5 } });

const lines = (name: string): string[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const levelOf = (line: string): string => judged(line.split(' ⏎ '), { world }).level;

describe('attacks are never taken for less than they are', () => {
  const all = lines('attacks.txt');
  const rest = all.indexOf('== never safe');
  test.each(all.slice(0, rest))('%s', (line) => expect(['dangerous', 'opaque']).toContain(levelOf(line)));
  test.each(all.slice(rest + 1))('%s', (line) => expect(levelOf(line)).not.toBe('safe'));
});

describe('harmless lines', () => {
  const all = lines('harmless.txt');
  const [safe, write] = [all.indexOf('== safe'), all.indexOf('== write')];
  test.each(all.slice(safe + 1, write))('%s is safe', (line) => expect(levelOf(line)).toBe('safe'));
  test.each(all.slice(write + 1))('%s can be had back', (line) => expect(['safe', 'write']).toContain(levelOf(line)));
});
