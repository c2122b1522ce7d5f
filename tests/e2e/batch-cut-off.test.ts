/** `llmos run` cut off at the worst moment: real processes, real kills. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { living } from '../../src/executors/tree.ts';
import { LAUNCHER, type Place, place } from './llmos.ts';

let at: Place;
beforeEach(() => {
  at = place();
});
afterEach(() => at.remove());

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(at.cwd, name), lines.map((line) => `${line}\n`).join(''));
const read = (name: string): string => readFileSync(join(at.cwd, name), 'utf8');
const has = (name: string): boolean => existsSync(join(at.cwd, name));

const start = (...args: readonly string[]): ChildProcess =>
  spawn(LAUNCHER, ['run', ...args], { cwd: at.cwd, env: at.env, stdio: 'ignore', detached: true });

const exit = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

const until = async (what: () => boolean): Promise<void> => {
  for (let left = 1000; left > 0 && !what(); left -= 1) await sleep(10);
  expect(what()).toBe(true);
};

describe('at the worst moment', () => {
  it('Ctrl-C ends the whole tree with 130, and the batch can be resumed', async () => {
    write('b', [
      'echo one >> log',
      'echo $$ > pids; sleep 47 & echo $! >> pids; test -e gate || wait',
      'echo two >> log',
    ]);
    const child = start('b');
    await until(() => has('pids') && read('pids').split('\n').length > 2);
    process.kill(child.pid!, 'SIGINT');
    expect(await exit(child)).toBe(130);
    expect(living(read('pids').trim().split('\n').map(Number))).toEqual([]);
    write('gate', []);
    const on = at.run(['run', '--resume', 'b']);
    expect(on.code, on.err).toBe(0);
    expect(read('log')).toBe('one\ntwo\n');
    for (const pid of read('pids').trim().split('\n').map(Number)) if (living([pid]).length > 0) process.kill(pid);
  });

  it('kill -9: a line that still runs is not begun a second time', async () => {
    write('b', ['echo $$ > pid; echo begun >> log; sleep 47']);
    const child = start('b');
    await until(() => has('pid') && read('pid') !== '');
    process.kill(child.pid!, 'SIGKILL');
    await exit(child);
    const on = at.run(['run', '--resume', 'b']);
    expect(on.code).toBe(1);
    expect(on.err).toContain('still running');
    process.kill(-Number(read('pid')), 'SIGKILL');
    expect(read('log')).toBe('begun\n');
  });

  it('kill -9 at any moment: resumed until it is done, no line has run twice', async () => {
    const count = 60;
    const asked = (n: number) => `append part${n}.txt to log.txt`;
    for (let n = 0; n < count; n += 2) write(`part${n}.txt`, [`said${n}`]);
    write('log.txt', []);
    write(
      'b',
      Array.from({ length: count }, (_, n) => (n % 2 ? `echo line${n} >> log.txt` : asked(n))),
    );
    let kills = 0;
    for (let round = 0; round < 40; round += 1) {
      const child = start('--yes', '--resume', 'b');
      const ended = exit(child);
      const first = await Promise.race([ended, sleep(150 + Math.random() * 250, 'late' as const)]);
      if (first === 0) break;
      if (first === 'late') {
        process.kill(child.pid!, 'SIGKILL');
        kills += 1;
        await ended;
        await sleep(60);
      }
    }
    const last = at.run(['run', '--yes', '--resume', 'b']);
    expect(last.code, last.err).toBe(0);
    expect(kills).toBeGreaterThan(0);
    const lines = read('log.txt').trim().split('\n');
    expect(lines.filter((line, n) => lines.indexOf(line) !== n)).toEqual([]);
    expect(lines).toHaveLength(count);
  }, 60_000);
});
