/** Real processes, each with an open shell's clock. The time is what the test says it is, and nothing waits for anything but what a shell did. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

const KEEPER = resolve(import.meta.dirname, '../../fixtures/routines/keeper.ts');
/** A lock whose holder is gone is taken after two seconds; a busy machine may need many more. */
const TIMEOUT = 90_000;

interface Shell {
  readonly child: ChildProcess;
  looks: number;
}

let folder: string;
let open: Shell[];
let ran: { readonly shell: Shell; readonly name: string }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llmos-clock-'));
  [open, ran] = [[], []];
  itIs(8, 58);
});
afterEach(() => {
  for (const { child } of open) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const itIs = (hour: number, minute: number): void => {
  writeFileSync(join(folder, 'time.new'), String(new Date(2026, 2, 4, hour, minute).getTime()));
  renameSync(join(folder, 'time.new'), join(folder, 'time'));
};

const at = (hour: number, minute: number): number => hour * 60 + minute;

const shell = (...jobs: readonly string[]): Shell => {
  const words = [KEEPER, folder, join(folder, 'time'), ...jobs];
  const own: Shell = { child: spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] }), looks: 0 };
  let rest = '';
  own.child.stdout!.on('data', (text: Buffer) => {
    const lines = (rest + text.toString()).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const [, what, name = ''] = line.split(' ');
      if (what === 'look') own.looks += 1;
      else ran.push({ shell: own, name });
    }
  });
  open.push(own);
  return own;
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(10);
};

/** Until each of them has begun a look after this moment and ended it. */
const looked = async (...shells: readonly Shell[]): Promise<void> => {
  const before = shells.map(({ looks }) => looks);
  await until(() => shells.every(({ looks }, i) => looks >= before[i]! + 2));
};

const ended = async ({ child }: Shell): Promise<void> => {
  child.kill('SIGKILL');
  await until(() => child.signalCode !== null);
};

const names = (): string[] => ran.map(({ name }) => name);

test('of several shells one runs what is due, once; another goes on when that one is killed', {
  timeout: TIMEOUT,
}, async () => {
  const jobs = [`tea@${at(9, 0)}`, `cake@${at(9, 6)}`];
  const shells = [1, 2, 3, 4].map(() => shell(...jobs));
  await looked(...shells);
  expect(names()).toEqual([]);
  itIs(9, 0);
  await until(() => ran.length > 0);
  await looked(...shells);
  expect(names()).toEqual(['tea']);
  const holder = ran[0]!.shell;
  await ended(holder);
  itIs(9, 6);
  await until(() => ran.length > 1);
  await looked(...shells.filter((one) => one !== holder));
  expect(names()).toEqual(['tea', 'cake']);
  expect(ran[1]!.shell).not.toBe(holder);
});

test('what came due while nobody held the clock is made up for, where that was short', {
  timeout: TIMEOUT,
}, async () => {
  const jobs = [`tea@${at(9, 0)}`, `cake@${at(9, 2)}`];
  const first = shell(...jobs);
  await looked(first);
  itIs(9, 0);
  await until(() => ran.length > 0);
  await ended(first);
  itIs(9, 5);
  const second = shell(...jobs);
  await until(() => ran.length > 1);
  await looked(second);
  expect(names()).toEqual(['tea', 'cake']);
});

test('what was due before any shell was open is not', { timeout: TIMEOUT }, async () => {
  const only = shell(`night@${at(8, 40)}`, `tea@${at(9, 0)}`);
  await looked(only);
  itIs(9, 0);
  await until(() => ran.length > 0);
  await looked(only);
  expect(names()).toEqual(['tea']);
});

test('one that was stopped for long lets go, and does not run what another one ran', { timeout: TIMEOUT }, async () => {
  const jobs = [`tea@${at(9, 0)}`, `cake@${at(9, 7)}`];
  const shells = [shell(...jobs), shell(...jobs)];
  await looked(...shells);
  itIs(9, 0);
  await until(() => ran.length > 0);
  const holder = ran[0]!.shell;
  holder.child.kill('SIGSTOP');
  itIs(9, 7);
  await until(() => ran.length > 1);
  holder.child.kill('SIGCONT');
  await looked(...shells);
  expect(names()).toEqual(['tea', 'cake']);
  expect(ran[1]!.shell).not.toBe(holder);
});

test('without a routine nothing is locked and nothing is written', { timeout: TIMEOUT }, async () => {
  await looked(shell());
  expect(existsSync(join(folder, 'routines.clock'))).toBe(false);
});
