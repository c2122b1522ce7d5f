/** Real processes, each with an open shell's clock, which runs sixty times as fast: a minute of it is a second. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

const KEEPER = resolve(import.meta.dirname, '../../fixtures/routines/keeper.ts');
const SPEED = 60;

let state: string;
let open: ChildProcess[];
let ran: { readonly pid: number; readonly name: string }[];
let began: number;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'llmos-clock-'));
  [open, ran, began] = [[], [], Date.now()];
});
afterEach(() => {
  for (const child of open) child.kill('SIGKILL');
  rmSync(state, { recursive: true, force: true });
});

/** Local time of the fast clock: 08:58 when the test begins. */
const BASE = new Date(2026, 2, 4, 8, 58).getTime();
const at = (hour: number, minute: number): number => hour * 60 + minute;

const shell = (...jobs: readonly string[]): ChildProcess => {
  const words = [KEEPER, state, String(BASE), String(began), String(SPEED), ...jobs];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout!.on('data', (text: Buffer) => {
    for (const line of text.toString().trim().split('\n')) {
      const [pid = '', name = ''] = line.split(' ');
      ran.push({ pid: Number(pid), name });
    }
  });
  open.push(child);
  return child;
};

const until = async (isSo: () => boolean): Promise<void> => {
  for (let left = 600; !isSo(); left -= 1) {
    if (left === 0) throw new Error(`not within 15 s; ran: ${JSON.stringify(ran)}`);
    await sleep(25);
  }
};

const names = (): string[] => ran.map(({ name }) => name);

test('of several shells one runs what is due, once; another goes on when that one is killed', async () => {
  const jobs = [`tea@${at(9, 0)}`, `cake@${at(9, 6)}`];
  for (let count = 0; count < 4; count += 1) shell(...jobs);
  await until(() => ran.length > 0);
  await sleep(600);
  expect(names()).toEqual(['tea']);
  const { pid } = ran[0]!;
  process.kill(pid, 'SIGKILL');
  await until(() => ran.length > 1);
  await sleep(600);
  expect(names()).toEqual(['tea', 'cake']);
  expect(ran[1]!.pid).not.toBe(pid);
  expect(open.map((child) => child.pid)).toContain(ran[1]!.pid);
});

test('what came due while nobody held the clock is made up for, where that was short', async () => {
  const first = shell(`tea@${at(9, 0)}`, `cake@${at(9, 2)}`);
  await until(() => ran.length > 0);
  first.kill('SIGKILL');
  await until(() => Date.now() - began > 4_500);
  shell(`tea@${at(9, 0)}`, `cake@${at(9, 2)}`);
  await until(() => ran.length > 1);
  expect(names()).toEqual(['tea', 'cake']);
});

test('what was due before any shell was open is not', async () => {
  shell(`night@${at(8, 40)}`, `tea@${at(9, 0)}`);
  await until(() => ran.length > 0);
  await sleep(300);
  expect(names()).toEqual(['tea']);
});

test('one that was stopped for long lets go, and does not run what another one ran', async () => {
  const jobs = [`tea@${at(9, 0)}`, `cake@${at(9, 7)}`];
  const [first, second] = [shell(...jobs), shell(...jobs)];
  await until(() => ran.length > 0);
  const holder = first.pid === ran[0]!.pid ? first : second;
  holder.kill('SIGSTOP');
  await until(() => ran.length > 1);
  holder.kill('SIGCONT');
  await sleep(1_500);
  expect(names()).toEqual(['tea', 'cake']);
  expect(ran[1]!.pid).not.toBe(holder.pid);
});

test('without a routine nothing is locked and nothing is written', async () => {
  shell();
  await sleep(600);
  expect(existsSync(join(state, 'routines.clock'))).toBe(false);
});
