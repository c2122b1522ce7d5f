/** What must leave a usable shell behind. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './battery.ts';
import type { Seat } from './terminal.ts';

const node = `kill -9 $(ps -o pid=,args= -s $$ 2>/dev/null | grep 'llmos.cjs shel[l]' | awk '{print $1}')`;
const plain = /llmos: the prompt ended unexpectedly .*; this is plain (bash|zsh)/;

/** The processes of this terminal that run the program. */
const runtimes = (seat: Seat): string =>
  spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(`llmos.cjs shell ${seat.home}`))
    .join();

export const FAULTS: readonly Case[] = [
  {
    name: 'nothing outlives a shell that was killed',
    act: async (seat) => {
      if (runtimes(seat) === '') throw new Error('no runtime is seen');
      process.kill(seat.pid, 'SIGKILL');
      for (let left = 300; left > 0 && runtimes(seat) !== ''; left -= 1) await sleep(30);
      if (runtimes(seat) !== '') throw new Error('the runtime lives on');
    },
  },
  {
    name: 'SIGKILL in a command',
    act: async (seat) => {
      await seat.line('K=kept; cd /usr');
      seat.type(`${node}; sleep 0.5; echo after\r`);
      await seat.see(plain);
      await sleep(300);
      seat.type('echo "<$K $PWD>"\r');
      await seat.see('<kept /usr>');
      seat.type('exit 3\r');
    },
    code: 3,
    shows: ['after'],
  },
  {
    name: 'SIGKILL at the prompt',
    act: async (seat) => {
      await seat.line('K=kept');
      await seat.line(`(sleep 0.5; ${node}) &`);
      await seat.see(plain);
      await sleep(300);
      seat.type('echo "<$K>"\r');
      await seat.see('<kept>');
      seat.type('exit 3\r');
    },
    code: 3,
  },
  {
    name: 'after a SIGKILL lines can be edited',
    act: async (seat) => {
      seat.type(`${node}\r`);
      await seat.see(plain);
      await sleep(400);
      seat.type('echo ac\x1b[Db\r');
      await seat.see(/^abc$/m);
      seat.type('exit 3\r');
    },
    code: 3,
  },
  {
    name: 'jobs outlive a SIGKILL',
    act: async (seat) => {
      await seat.line('sleep 20 &');
      seat.type(`${node}\r`);
      await seat.see(plain);
      await sleep(400);
      seat.type('jobs\r');
      await seat.see(/(Running|running).*sleep 20/);
      seat.type('kill %1; exit 3\r');
    },
    code: 3,
  },
  {
    name: 'no folder can be made',
    given: { env: { XDG_RUNTIME_DIR: '/nonexistent' }, rc: '' },
    lines: ['echo fine'],
    shows: ['fine'],
  },
];
