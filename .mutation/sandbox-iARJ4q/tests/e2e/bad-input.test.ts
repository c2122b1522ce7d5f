// @ts-nocheck
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, type Place, place, type Ran } from './llmos.ts';

const noTrace = (ran: Ran): void => {
  expect(ran.err).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(ran.err).not.toContain('a defect');
};

const oneLine = (ran: Ran): void => {
  noTrace(ran);
  expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
};

describe('bad input', () => {
  let at: Place;
  beforeAll(() => {
    at = place();
  });
  afterAll(() => at.remove());

  const refused: readonly [string, readonly string[], { input?: string | Buffer }, number, RegExp][] = [
    ['an empty request', ['do', ''], {}, 2, /empty/],
    ['white space', ['do', '  \t '], {}, 2, /empty/],
    ['nothing on standard input', ['do'], { input: '' }, 2, /empty|request/],
    ['1 MB of text', ['do'], { input: 'list files '.repeat(100_000) }, 2, /too long/],
    ['NUL bytes', ['do'], { input: 'list\0files' }, 2, /NUL/],
    ['invalid UTF-8', ['do'], { input: Buffer.from([0x6c, 0x73, 0x20, 0xff, 0xfe]) }, 2, /UTF-8/],
    ['an unknown option', ['do', '--bogus', 'list files'], {}, 2, /unknown option/],
    ['an unknown option of the program', ['--bogus'], {}, 2, /unknown option/],
    ['an unknown level', ['do', '--yes=everything', 'list files'], {}, 2, /--yes takes/],
    ['a batch that is not there', ['run', 'missing.txt'], {}, 127, /cannot be read/],
    ['an unknown setting', ['config', 'get', 'nothing'], {}, 2, /no setting/],
    ['an unknown memory verb', ['memory', 'dance'], {}, 2, /memory knows/],
    ['a bad count', ['undo', 'many'], {}, 2, /number/],
  ];
  it.each(refused)('%s: one line, the right code', (_name, args, given, code, says) => {
    const ran = at.run(args, given);
    expect(ran.code, ran.err).toBe(code);
    expect(ran.err).toMatch(says);
    oneLine(ran);
  });

  it('unbalanced quotes are said to be incomplete, and nothing runs', () => {
    const ran = at.run(['do', 'echo "abc > made.txt']);
    expect(ran.code, ran.err).toBe(2);
    oneLine(ran);
  });

  it('a request in Chinese that no planner knows: code 3, no stack', () => {
    const ran = at.run(['do', '请帮我写一首关于大海的诗']);
    expect(ran.code, ran.err).toBe(3);
    noTrace(ran);
  });

  const odd: readonly [string, Record<string, string | undefined>][] = [
    ['HOME unset', { HOME: undefined }],
    ['TERM unset', { TERM: undefined }],
    ['a HOME that cannot be written', { HOME: '/proc/none' }],
    ['a HOME that is a file', { HOME: '/etc/hostname' }],
    ['nothing but PATH', { HOME: undefined, TERM: undefined, LANG: undefined, SHLVL: undefined }],
    ['an empty PATH entry and NODE_OPTIONS of garbage', { NODE_OPTIONS: '--no-such-option' }],
  ];
  it.each(odd)('%s: the request is still answered', (_name, env) => {
    const ran = at.run(['do', 'pwd'], { env });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out.trim()).toBe(at.cwd);
    noTrace(ran);
  });

  it('a folder that is gone: one line and a code', () => {
    const gone = join(at.cwd, 'gone');
    mkdirSync(gone);
    const ran = spawnSync('sh', ['-c', `cd "$1" && rmdir "$1" && exec "$2" do "list files"`, 'sh', gone, LAUNCHER], {
      env: at.env,
      encoding: 'utf8',
    });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/folder/);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  it('a folder that cannot be read still runs what does not need it', () => {
    const shut = join(at.cwd, 'shut');
    mkdirSync(shut);
    chmodSync(shut, 0o100);
    const ran = at.run(['do', 'echo fine'], { cwd: shut });
    chmodSync(shut, 0o700);
    rmSync(shut, { recursive: true });
    expect(ran.out).toBe('fine\n');
  });

  it('a reader that goes away ends it quietly', () => {
    const ran = spawnSync('bash', ['-c', '"$0" do "seq 1 200000" | head -n 1; echo "${PIPESTATUS[0]}"', LAUNCHER], {
      env: at.env,
      cwd: at.cwd,
      encoding: 'utf8',
    });
    expect(ran.stdout.split('\n')[0]).toBe('1');
    expect(['141', '0']).toContain(ran.stdout.split('\n')[1]);
    expect(ran.stderr).not.toMatch(/\n\s+at |EPIPE/);
  });

  it('a full disk on standard output is said once, code 1', () => {
    const full = openSync('/dev/full', 'w');
    const ran = spawnSync(LAUNCHER, ['route', 'ls'], {
      env: at.env,
      cwd: at.cwd,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect(ran.status).toBe(1);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.stderr).toContain('ENOSPC');
  });

  it('a journal that cannot be written costs one note and nothing else', () => {
    const ran = at.run(['do', 'echo fine'], { env: { XDG_STATE_HOME: '/proc/none' } });
    expect(ran.code).toBe(0);
    expect(ran.out).toBe('fine\n');
    oneLine(ran);
  });

  it('settings of garbage: a note, and the defaults hold', () => {
    const config = join(at.env['HOME'] ?? '', '.config/llmos');
    mkdirSync(config, { recursive: true });
    writeFileSync(join(config, 'config.json'), '{ not json');
    const ran = at.run(['do', 'echo fine']);
    rmSync(config, { recursive: true });
    expect(ran.out).toBe('fine\n');
    expect(ran.err).toMatch(/config\.json/);
    noTrace(ran);
  });
});
