/** A clean clone and the README's first command, with npm and whatever Node the machine has: it sets itself up. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkout, LIMIT_MS, makeSizes, newcomer, registryTrouble, run, sizesIn } from './machine.ts';

const root = mkdtempSync(join(tmpdir(), 'llmos-clone-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Sizes of the largest files under a folder, largest first. */
const largest = (folder: string, count: number): readonly number[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    .sort((a, b) => b - a)
    .slice(0, count);

test('git clone, then ./bin/llmos do', { timeout: LIMIT_MS }, ({ skip }) => {
  const attempt = mkdtempSync(join(root, 'attempt-'));
  const clone = join(attempt, 'clone');
  const home = join(attempt, 'home');
  const place = join(attempt, 'place');
  mkdirSync(home);
  makeSizes(place);
  const env = newcomer(home);
  skip(
    run('git', ['-C', checkout, 'rev-parse', '--verify', 'HEAD'], { cwd: root, env }).code !== 0,
    'this is no git checkout with a commit',
  );
  const trouble = registryTrouble({ cwd: root, env });
  skip(trouble !== undefined, trouble);
  expect(run('git', ['clone', '--quiet', '--no-hardlinks', checkout, clone], { cwd: root, env })).toMatchObject({
    code: 0,
  });

  const first = run('./bin/llmos', ['do', 'show the 5 largest files here'], { cwd: clone, env });
  expect(first.stderr).toMatch(/^llmos: setting up this checkout/m);
  expect(first.stderr).toMatch(/^llmos: building/m);
  expect(first.code).toBe(0);
  const shown = first.stdout
    .trim()
    .split('\n')
    .map((line) => line.slice(line.search(/\.?\.?\/?\S+$/)));
  expect(shown.map((path) => statSync(join(clone, path)).size)).toEqual(largest(clone, 5));

  // Set up once: the second time, from elsewhere and with data on standard input, only the answer comes.
  const second = run(join(clone, 'bin/llmos'), ['do', '--offline', 'show the 5 largest files here'], {
    cwd: place,
    env,
  });
  expect(second).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/setting up|building/) });
  expect([...sizesIn(second.stdout)].sort()).toEqual([3, 4, 5, 6, 7]);
  expect(run('git', ['-C', clone, 'status', '--porcelain'], { cwd: root, env }).stdout).toBe('');
});
