/** The battery's second part: jobs and signals. */
// @ts-nocheck

import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './battery.ts';
import type { Seat } from './terminal.ts';

/** On a system that tells nothing of its processes, time has to do. */
export const started = async (seat: Seat, line: string): Promise<void> => {
  if (process.platform === 'linux') return seat.start(line);
  seat.type(`${line}\r`);
  await sleep(400);
};

export const JOBS: readonly Case[] = [
  {
    name: '^C on a job',
    act: async (seat) => {
      await started(seat, 'sleep 30');
      seat.type('\x03');
      await seat.prompt();
      await seat.line('echo "<$?>"');
    },
    shows: ['<130>'],
  },
  {
    name: '^C on a loop of builtins',
    act: async (seat) => {
      await started(seat, 'while :; do :; done');
      seat.type('\x03');
      await seat.prompt();
      await seat.line('echo alive');
    },
    shows: ['alive'],
  },
  {
    name: '^C on a loop of sleeps',
    act: async (seat) => {
      await started(seat, 'while true; do sleep 0.2; done');
      seat.type('\x03');
      await seat.prompt();
      await seat.line('echo alive');
    },
    shows: ['alive'],
  },
  {
    name: '^\\ on a job',
    act: async (seat) => {
      await started(seat, 'sleep 30');
      seat.type('\x1c');
      await seat.prompt();
      await seat.line('echo "<$?>"');
    },
    shows: ['<131>'],
  },
  {
    name: '^C on the line',
    act: async (seat) => {
      seat.type('echo not-this\x03');
      await seat.prompt();
      await seat.line('echo but-this');
    },
    shows: ['but-this'],
    never: /^not-this$/m,
  },
  {
    name: '^Z, jobs, fg',
    act: async (seat) => {
      await started(seat, 'sleep 2');
      seat.type('\x1a');
      await seat.prompt();
      await seat.line('jobs');
      await seat.line('fg');
      await seat.line('echo "<$?>"');
    },
    shows: [/(Stopped|suspended).*sleep 2/, '<0>'],
  },
  {
    name: '^Z, bg, wait',
    act: async (seat) => {
      await started(seat, 'sleep 1');
      seat.type('\x1a');
      await seat.prompt();
      await seat.line('bg');
      await seat.line('wait; echo waited');
    },
    shows: ['waited'],
  },
  {
    name: 'bg then fg',
    act: async (seat) => {
      await started(seat, 'sleep 2');
      seat.type('\x1a');
      await seat.prompt();
      await seat.line('bg');
      await seat.line('fg');
      await seat.line('echo "<$?>"');
    },
    shows: ['<0>'],
  },
  {
    name: 'a job in the background tells its end',
    lines: ['sleep 0.3 &', 'sleep 0.6', 'echo x'],
    shows: [/(Done|done)\s+sleep 0.3/],
  },
  { name: 'kill %1', lines: ['sleep 30 &', 'kill %1', 'wait', 'echo gone'], shows: ['gone'] },
  { name: 'jobs begin at 1', lines: ['sleep 3 &', 'sleep 3 &'], shows: [/^\[1\] \d+$/, /^\[2\] \d+$/] },
  { name: 'disown', lines: ['sleep 3 &', 'disown %1', 'jobs | wc -l'], shows: [/^\s*0$/] },
  { name: '$! and wait', lines: ['(exit 5) &', 'wait $!; echo "<$?>"'], shows: ['<5>'] },
  {
    name: 'output of the background while idle',
    act: async (seat) => {
      await seat.line('(sleep 0.3; echo from-behind) &');
      await seat.see(/from-behind$/m);
      await sleep(100);
      seat.type('echo still\r');
      await seat.see(/^still$/m);
    },
    shows: ['still'],
  },
  {
    name: 'the line is drawn anew below output of the background',
    act: async (seat) => {
      await seat.line('(sleep 1; echo from-behind; sleep 5) &');
      seat.type('echo un');
      await seat.see(/^ok> echo un *from-behind[ $]*\n+ok> echo un[ $]*$/m);
      seat.type('hurt\r');
      await seat.see(/^unhurt$/m);
    },
    shows: ['ok> echo unhurt', 'unhurt'],
  },
];
