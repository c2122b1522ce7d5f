/** scripts/setup.sh in a small checkout with a stand-in npm that writes down when it was called. */
// @ts-nocheck

import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../scripts/setup.sh', import.meta.url));

const NPM = `#!/bin/sh
echo begin >>calls; sleep 0.3
[ ! -e npm-fails ] || { echo 'npm error no network' >&2; exit 1; }
mkdir -p node_modules/.bin; ln -sf "$NODE" node_modules/.bin/node
echo 'npm speaks'; echo end >>calls
`;
const BUILD = `import { mkdirSync, writeFileSync, appendFileSync } from 'node:fs';
console.log('the build speaks'); appendFileSync('builds', '.'); mkdirSync('dist', { recursive: true });
for (const name of ['llmos', 'main']) writeFileSync('dist/' + name + '.cjs', '//');`;

let root: string;
const at = (name: string): string => join(root, name);
const text = (name: string): string => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'llmos-setup-'));
  for (const folder of ['scripts', 'src', 'tools']) mkdirSync(at(folder));
  copyFileSync(source, at('scripts/setup.sh'));
  for (const [name, content] of Object.entries({
    'package.json': '{}',
    'package-lock.json': '{}',
    'src/a.ts': '1',
    'scripts/build.mjs': BUILD,
    'tools/npm': NPM,
  }))
    writeFileSync(at(name), content);
  chmodSync(at('tools/npm'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const setup = () => {
  const child = spawn('sh', [at('scripts/setup.sh')], {
    cwd: '/',
    detached: true,
    env: { PATH: `${at('tools')}:/usr/bin:/bin`, NODE: process.execPath },
  });
  const read = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => (read[stream] += chunk));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...read })));
  return { ended, stop: (signal: NodeJS.Signals) => process.kill(-child.pid!, signal) };
};

const until = async (there: () => boolean): Promise<void> => {
  for (let left = 500; left > 0 && !there(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 10));
};

test('installs and builds once, and speaks on standard error only', async () => {
  const first = await setup().ended;
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.stderr).toMatch(/llmos: setting up .*\n.*npm speaks\n.*llmos: building …\nthe build speaks\n/s);
  expect(await setup().ended).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(text('calls')).toBe('begin\nend\n');
  expect(text('builds')).toBe('.');
  expect(existsSync(at('.setup-lock'))).toBe(false);
});

test('three at once install once', async () => {
  const all = await Promise.all([setup(), setup(), setup()].map(({ ended }) => ended));
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(all.map(({ stdout }) => stdout).join('')).toBe('');
  expect(text('calls')).toBe('begin\nend\n');
  expect(text('builds')).toBe('.');
});

test('a changed lock file installs again; one that was only touched does not', async () => {
  await setup().ended;
  const later = new Date(Date.now() + 5000);
  utimesSync(at('package-lock.json'), later, later);
  await setup().ended;
  expect(text('calls')).toBe('begin\nend\n');
  writeFileSync(at('package-lock.json'), '{"other":1}');
  await setup().ended;
  expect(text('calls')).toBe('begin\nend\nbegin\nend\n');
});

test('a newer source builds again and installs nothing', async () => {
  await setup().ended;
  const past = new Date(Date.now() - 60_000);
  utimesSync(at('dist/llmos.cjs'), past, past);
  await setup().ended;
  expect(text('builds')).toBe('..');
  expect(text('calls')).toBe('begin\nend\n');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'an installation ended by %s is done again',
  async (signal) => {
    const first = setup();
    await until(() => text('calls') === 'begin\n');
    first.stop(signal);
    expect((await first.ended).code).not.toBe(0);
    expect(existsSync(at('.setup-lock'))).toBe(signal === 'SIGKILL');
    expect((await setup().ended).code).toBe(0);
    expect(text('calls')).toBe('begin\nbegin\nend\n');
  },
);

test('a lock of a living process is waited for, not taken', async () => {
  mkdirSync(at('.setup-lock'));
  writeFileSync(at('.setup-lock/pid'), `${process.pid}\n`);
  const waiting = setup();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(text('calls')).toBe('');
  rmSync(at('.setup-lock'), { recursive: true });
  expect(await waiting.ended).toMatchObject({ code: 0, stderr: expect.stringContaining('waiting for it') });
  expect(text('calls')).toBe('begin\nend\n');
});

test('a lock older than twenty minutes is taken, whoever holds it', async () => {
  mkdirSync(at('.setup-lock'));
  writeFileSync(at('.setup-lock/pid'), `${process.pid}\n`);
  const past = new Date(Date.now() - 21 * 60_000);
  utimesSync(at('.setup-lock'), past, past);
  expect((await setup().ended).code).toBe(0);
  expect(readdirSync(root).filter((name) => name.startsWith('.setup-lock'))).toEqual([]);
});

test('a failing npm is an error, said once, and leaves no lock and no mark', async () => {
  writeFileSync(at('npm-fails'), '');
  const ended = await setup().ended;
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('no network') });
  expect(existsSync(at('.setup-lock'))).toBe(false);
  expect(existsSync(at('node_modules/.llmos-installed'))).toBe(false);
  expect(existsSync(at('dist'))).toBe(false);
});
