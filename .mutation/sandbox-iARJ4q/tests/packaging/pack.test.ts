/** `npm pack`, then `npm i -g` of the tarball: what a person gets works on a PATH without any Node. */
// @ts-nocheck

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checkout,
  LIMIT_MS,
  makeSizes,
  newcomer,
  pathWithoutNode,
  type Run,
  registryTrouble,
  run,
  sizesIn,
} from './machine.ts';

const root = mkdtempSync(join(tmpdir(), 'llmos-pack-'));
const [source, prefix, place, home] = ['source', 'prefix', 'place', 'home'].map((name) => join(root, name)) as [
  string,
  string,
  string,
  string,
];
const llmos = join(prefix, 'bin/llmos');
const LEFT_OUT = new Set(['node_modules', '.git', 'dist']);

let trouble: string | undefined;
let tarball = '';
let at: Run;

// The build that packing starts must not replace the dist/ that other tests are using: it happens in a copy.
const pack = (env: NodeJS.ProcessEnv): string => {
  cpSync(checkout, source, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(checkout, 'node_modules'), join(source, 'node_modules'));
  const packed = run('npm', ['pack', '--silent', '--pack-destination', root], { cwd: source, env });
  expect(packed).toMatchObject({ code: 0 });
  return join(root, readdirSync(root).find((name) => name.endsWith('.tgz')) ?? 'no tarball');
};

beforeAll(() => {
  for (const folder of [home, prefix]) mkdirSync(folder);
  makeSizes(place);
  const env = newcomer(home);
  tarball = pack(env);
  at = { cwd: place, env: { ...env, PATH: pathWithoutNode(join(root, 'path')) } };
  trouble = registryTrouble({ cwd: home, env });
  if (trouble === undefined) {
    const installed = run(
      'npm',
      ['install', '-g', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', tarball],
      { cwd: home, env },
    );
    expect(installed).toMatchObject({ code: 0 });
  }
}, LIMIT_MS);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the tarball', () => {
  test('has what runs, and nothing else', () => {
    const names = run('tar', ['-tzf', tarball], { cwd: root, env: process.env }).stdout.trim().split('\n');
    expect(names).toEqual(
      expect.arrayContaining(
        ['bin/llmos', 'dist/llmos.cjs', 'dist/main.cjs', 'package.json', 'README.md', 'LICENSE'].map(
          (name) => `package/${name}`,
        ),
      ),
    );
    expect(names.filter((name) => /^package\/(src|tests|bench|scripts|node_modules|\.)/.test(name))).toEqual([]);
  });
  test('keeps the launcher executable', () => {
    expect(run('tar', ['-tvzf', tarball, 'package/bin/llmos'], { cwd: root, env: process.env }).stdout).toMatch(
      /^-rwxr-xr-x/,
    );
  });
});

describe('installed, without Node on PATH', () => {
  const llmosDoes = (args: readonly string[], input = '') => run(llmos, args, { ...at, input });

  test('the PATH has no Node', ({ skip }) => {
    skip(trouble !== undefined, trouble);
    expect(run('sh', ['-c', 'command -v node'], at)).toMatchObject({ code: 127, stdout: '' });
  });
  test('-c is the real shell', ({ skip }) => {
    skip(trouble !== undefined, trouble);
    expect(llmosDoes(['-c', 'echo "$0 $1"; exit 3', 'name', 'a b'])).toEqual({
      code: 3,
      stdout: 'name a b\n',
      stderr: '',
    });
  });
  test('route', ({ skip }) => {
    skip(trouble !== undefined, trouble);
    const { code, stdout, stderr } = llmosDoes(
      ['route', '--jsonl'],
      '{"id":1,"line":"ls -la"}\n{"id":2,"line":"show me the largest files here"}\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const kinds = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(['shell', 'ask']);
  });
  test('do', ({ skip }) => {
    skip(trouble !== undefined, trouble);
    const { code, stdout } = llmosDoes(['do', '--offline', 'show the 5 largest files here']);
    expect(code).toBe(0);
    expect([...sizesIn(stdout)].sort()).toEqual([3, 4, 5, 6, 7]);
  });
  test('it neither looks for a checkout nor sets anything up', ({ skip }) => {
    skip(trouble !== undefined, trouble);
    const { code, stderr } = llmosDoes(['--version']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
