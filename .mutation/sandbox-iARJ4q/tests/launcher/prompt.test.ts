/** The launcher on a terminal: the prompt's program is started, and whatever becomes of it a shell is left. */
// @ts-nocheck

import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pty from '@lydell/node-pty';
import { afterAll, describe, expect, test } from 'vitest';
import { makeWorld, type World } from './world.ts';

const root = mkdtempSync(join(tmpdir(), 'llmos-prompt-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const world = (boot?: string): World => {
  count += 1;
  return makeWorld(join(root, `w${count}`), boot);
};

interface Ended {
  readonly screen: string;
  readonly code: number;
}

interface Typing {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Each text is typed once the pattern before it has been seen. */
  readonly type?: readonly (readonly [RegExp, string])[];
}

const LIMIT_MS = 15_000;

const onTerminal = (program: string, { args = [], env = {}, type = [] }: Typing = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const base = { PATH: '/usr/bin:/bin', HOME: root, TERM: 'xterm', LANG: 'C.UTF-8', SHLVL: '1', PS1: 'plain> ' };
    const set = Object.entries({ ...base, ...env }).filter(([, value]) => value !== undefined);
    const terminal = pty.spawn(program, [...args], {
      cwd: root,
      env: Object.fromEntries(set) as Record<string, string>,
    });
    const waiting = [...type];
    let screen = '';
    let unread = '';
    const limit = setTimeout(() => terminal.kill('SIGKILL'), LIMIT_MS);
    terminal.onData((text) => {
      screen += text;
      unread += text;
      if (waiting[0]?.[0].test(unread)) {
        unread = '';
        terminal.write(waiting.shift()![1]);
      }
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(limit);
      resolve({ screen, code: exitCode });
    });
  });

/** A shell that answers: it computes, and is left with a code of its own. */
const ANSWERS: Typing['type'] = [
  [/[$#>] $/, 'echo "<$((40 + 2))>"\r'],
  [/<42>[\s\S]*[$#>] $/, 'exit 3\r'],
];
const warnings = (screen: string): readonly string[] => screen.split('\n').filter((line) => line.startsWith('llmos: '));

describe('a shell is left when', () => {
  const breakages: Readonly<Record<string, () => World>> = {
    'the runtime is missing': () => {
      const made = world();
      rmSync(made.runtime);
      return made;
    },
    'the runtime is no program of this machine': () => {
      const made = world();
      rmSync(made.runtime);
      writeFileSync(made.runtime, '\x7fELF\0\0\0garbage');
      chmodSync(made.runtime, 0o755);
      return made;
    },
    'the program is missing': () => {
      const made = world();
      rmSync(made.main);
      return made;
    },
    'the boot file is empty': () => {
      const made = world();
      truncateSync(made.boot);
      return made;
    },
    'the boot file is cut short': () => world('const a = { b: ['),
    'the program says that it is damaged': () => world('process.exitCode = 71'),
    'the runtime is killed': () => world("process.kill(process.pid, 'SIGKILL')"),
    'the program throws': () => world("throw new Error('thrown')"),
    'the program ends without a word': () => world('process.exitCode = 0'),
    'the runtime aborts': () => world("process.kill(process.pid, 'SIGSEGV')"),
    'the terminal was left raw': () => world("process.stdin.setRawMode(true); process.kill(process.pid, 'SIGKILL')"),
  };
  test.each(Object.entries(breakages))('%s', async (_title, breakIt) => {
    const { screen, code } = await onTerminal(breakIt().llmos, { type: ANSWERS });
    expect(warnings(screen)).toHaveLength(1);
    expect(warnings(screen)[0]).toMatch(/; this is plain bash\r?$/);
    expect(screen).toContain('<42>\r\n');
    expect(code).toBe(3);
  });

  test('and it has the environment as it was', async () => {
    const made = world('process.exitCode = 71');
    const type: Typing['type'] = [
      [/[$#>] $/, 'echo "<$NODE_OPTIONS|$(env | grep -c ^LLMOS_)>"\r'],
      [/<--x\|0>[\s\S]*[$#>] $/, 'exit 3\r'],
    ];
    expect(await onTerminal(made.llmos, { type, env: { NODE_OPTIONS: '--x' } })).toMatchObject({ code: 3 });
  });
});

describe('how the runtime is started beside the shell', () => {
  const tell = `require('node:fs').writeFileSync(process.env.HOME + '/called', JSON.stringify(process.argv.slice(2)))`;
  test.each([
    ['plainly', [], {}],
    ['with -l', ['-l'], {}],
    ['with -i', ['-i'], {}],
    ['by login, which sets no SHLVL', [], { SHLVL: undefined }],
  ] as const)('%s', async (_title, args, env) => {
    expect((await onTerminal(world(tell).llmos, { args, env, type: ANSWERS })).code).toBe(3);
    const called = JSON.parse(readFileSync(join(root, 'called'), 'utf8')) as string[];
    expect(called).toEqual(['shell', expect.stringMatching(/\/llmos\./), expect.stringMatching(/^\d+$/)]);
  });
});

describe('on a terminal the real shell still takes', () => {
  test('-c, with the terminal', async () => {
    expect(
      await onTerminal(world().llmos, { args: ['-c', 'test -t 0 && test -t 1 && echo "its own"; exit 6'] }),
    ).toEqual({
      screen: 'its own\r\n',
      code: 6,
    });
  });
  test('an interrupt of -c', async () => {
    const type: Typing['type'] = [[/up/, '\x03']];
    const { screen } = await onTerminal('/bin/sh', {
      args: ['-c', '"$1" -c "echo up; sleep 9; echo no"; echo "<$?>"', 'sh', world().llmos],
      type,
    });
    expect(screen).not.toContain('no');
  });
  test('an interactive shell by options that are its own', async () => {
    const { screen, code } = await onTerminal(world().llmos, { args: ['--norc'], type: ANSWERS });
    expect(warnings(screen)).toEqual([]);
    expect(code).toBe(3);
  });
});
