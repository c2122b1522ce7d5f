import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../..');
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'llmos-parts-'));
  cpSync(join(SOURCE, 'bin'), join(root, 'bin'), { recursive: true });
  symlinkSync(join(SOURCE, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true }));

const plan = (env: Record<string, string> = {}) => {
  const words = ['plan', '--offline', 'kill the process on port 3000'];
  const all = { PATH: process.env['PATH'], HOME: root, LLMOS_NO_SETUP: '1', ...env };
  return spawnSync(join(root, 'bin/llmos'), words, { cwd: root, env: all, encoding: 'utf8' });
};

const withParts = (change: () => void): ReturnType<typeof plan> => {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  cpSync(join(SOURCE, 'dist'), join(root, 'dist'), { recursive: true });
  change();
  return plan();
};

test('a request goes without the part that is seldom needed', () => {
  const { stdout, status } = withParts(() => rmSync(join(root, 'dist/rest.cjs')));
  expect(stdout).toContain('3000');
  expect(status).toBe(0);
});

test.each([
  ['is gone', () => rmSync(join(root, 'dist/often.cjs'))],
  ['is cut off', () => writeFileSync(join(root, 'dist/often.cjs'), '(function(')],
])('a part that %s is said in one line', (_, change) => {
  const { stderr, status } = withParts(change);
  expect(stderr).toMatch(/^llmos: [^\n]*the program is damaged \(often\.cjs: [^\n]*\); install it again\n$/);
  expect(status).toBe(70);
});

test('a part of another build is not taken', () => {
  const { stderr, status } = withParts(() =>
    execFileSync('sed', ['-i.old', 's/__stamp!=="[0-9a-f]*"/__stamp!=="0"/', join(root, 'dist/often.cjs')]),
  );
  expect(stderr).toMatch(/^llmos: [^\n]*installed anew while it ran[^\n]*\n$/);
  expect(status).toBe(70);
});

test.each([
  ['is gone', () => rmSync(join(root, 'dist/texts')), 'ENOENT'],
  ['is of another build', () => writeFileSync(join(root, 'dist/texts'), 'x'.repeat(2_000_000)), 'installed anew'],
  ['is cut off', () => truncateSync(join(root, 'dist/texts'), 1000), 'texts is cut off'],
])('a file of texts that %s is said in one line', (_, change, says) => {
  const { stderr, stdout, status } = withParts(change);
  expect(stderr).toMatch(/^llmos: [^\n]+\n$/);
  expect(stderr).toContain(says);
  expect(stdout).toBe('');
  expect([70, 71]).toContain(status);
});
