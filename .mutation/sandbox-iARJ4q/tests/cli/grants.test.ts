// @ts-nocheck
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openGrants } from '../../src/cli/grants.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged, planOf } from '../safety/judged.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llmos-grants-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const world = fixedWorld();
const file = (): string => join(folder, 'consents.jsonl');

const keep = (command: string, until: 'session' | 'always') => {
  const grants = openGrants(folder);
  grants.keep(planOf([command]), judged(command), { world, until });
  return grants;
};

const found = (command: string, grants = openGrants(folder)): boolean =>
  grants.find(planOf([command]), judged(command), world) !== undefined;

test('for this session: not in the next', () => {
  const grants = keep('touch a', 'session');
  expect(found('touch a', grants)).toBe(true);
  expect(found('touch a')).toBe(false);
  expect(existsSync(file())).toBe(false);
});

test('always: in the next session, and nobody else can read it', () => {
  keep('rm a', 'always');
  expect(found('rm a')).toBe(true);
  expect(found('rm b')).toBe(false);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('what nobody can tell is not remembered for good, a catastrophe not at all', () => {
  expect(found('./run.sh', keep('./run.sh', 'always'))).toBe(true);
  expect(found('./run.sh')).toBe(false);
  expect(found('rm -rf /', keep('rm -rf /', 'always'))).toBe(false);
  expect(existsSync(file())).toBe(false);
});

test('a line that is taken out is taken back; one that cannot be read grants nothing', () => {
  keep('rm a', 'always');
  const [line] = readFileSync(file(), 'utf8').split('\n');
  writeFileSync(file(), 'not json\n{"steps":["$ rm b"]}\n');
  expect(found('rm a')).toBe(false);
  expect(found('rm b')).toBe(false);
  appendFileSync(file(), `${line}\n`);
  expect(found('rm a')).toBe(true);
});
