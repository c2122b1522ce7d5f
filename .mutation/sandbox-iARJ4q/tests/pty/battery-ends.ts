/** The battery, third part: how a session ends, rc files, and what breaks. */
// @ts-nocheck

import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './battery.ts';
import { started } from './battery-jobs.ts';

export const ENDS: readonly Case[] = [
  { name: 'exit 7', act: async (seat) => seat.type('exit 7\r'), code: 7 },
  {
    name: 'exit with the last code',
    act: async (seat) => {
      await seat.line('(exit 3)');
      seat.type('exit\r');
    },
    code: 3,
  },
  { name: '^D on an empty line', act: async (seat) => seat.type('\x04'), code: 0 },
  {
    name: 'set -e ends it',
    act: async (seat) => {
      await seat.line('set -e');
      await seat.line('true');
      seat.type('(exit 9)\r');
    },
    code: 9,
  },
  {
    name: 'exit with a stopped job warns first',
    act: async (seat) => {
      await started(seat, 'sleep 30');
      seat.type('\x1a');
      await seat.prompt();
      await seat.line('exit 5');
      await seat.see(/stopped|suspended/i);
      seat.type('exit 5\r');
    },
    code: 5,
  },
  {
    name: 'a trap on EXIT runs',
    act: async (seat) => {
      await seat.line(`trap 'echo bye > bye.txt' EXIT`);
      await seat.line('trap | grep -c bye');
      seat.type('exit 0\r');
    },
    code: 0,
  },
  { name: 'exec true', act: async (seat) => seat.type('exec true\r'), code: 0 },
  {
    name: 'exec of another shell',
    act: async (seat) => {
      seat.type('exec sh -c "echo another; exit 6"\r');
      await seat.see('another');
    },
    code: 6,
  },
  {
    name: 'exec bash',
    needs: 'bash',
    act: async (seat) => {
      seat.type('exec bash --norc\r');
      await seat.see(/bash-\S*[$#]/);
      seat.type('echo "<$((6*7))>"; exit 4\r');
      await seat.see('<42>');
    },
    code: 4,
  },
];

const gone = async (pid: number): Promise<boolean> => {
  for (let i = 0; i < 100; i += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(30);
  }
  return false;
};

export const HANGUP: readonly Case[] = [
  {
    name: 'a terminal that closes takes its jobs along',
    act: async (seat) => {
      const screen = await seat.line('sleep 60 & echo pid=$!');
      const pid = Number(/^pid=(\d+)$/m.exec(screen)?.[1]);
      process.kill(seat.pid, 'SIGHUP');
      if (!(await gone(pid))) throw new Error(`${pid} lives on`);
    },
  },
];

export const PLANS: readonly Case[] = [
  {
    name: 'a request becomes a plan that runs in the session',
    act: async (seat) => {
      seat.type('create a folder called zed\r');
      await seat.see('[Enter] run');
      seat.type('y');
      await seat.prompt();
      await seat.line('ls -d zed');
    },
    shows: ['zed'],
  },
  {
    name: 'a discarded plan runs nothing',
    act: async (seat) => {
      seat.type('create a folder called zed\r');
      await seat.see('[Enter] run');
      seat.type('n');
      await seat.prompt();
      await seat.line('ls -d zed; echo "<$?>"');
    },
    shows: [/^<[12]>$/],
  },
  {
    name: 'a plan changes the folder of the session',
    act: async (seat) => {
      seat.type('go to the folder /usr/bin\r');
      await seat.prompt();
      await seat.line('pwd');
    },
    shows: ['/usr/bin'],
  },
  { name: 'slash commands', lines: ['/policy', '/why'], shows: [/normal/] },
  { name: '/quit ends the session', act: async (seat) => seat.type('/quit\r'), code: 0 },
];

export const RC: readonly Case[] = [
  {
    name: 'PROMPT_COMMAND, a string',
    only: 'bash',
    given: { rc: `PROMPT_COMMAND='PC=$((PC+1)); false'` },
    lines: ['(exit 4)', 'echo "<$?>"', '[ $PC -ge 3 ] && echo counted'],
    shows: ['<4>', 'counted'],
  },
  {
    name: 'PROMPT_COMMAND, an array',
    only: 'bash',
    given: { rc: `PROMPT_COMMAND=('PA=$?' 'PB=$?; true')` },
    lines: ['(exit 4)', 'echo "<$PA $PB $?>"'],
    shows: ['<4 4 4>'],
  },
  { name: 'PROMPT_COMMAND set anew', only: 'bash', lines: ["PROMPT_COMMAND='PN=1'", 'echo "<$PN>"'], shows: ['<1>'] },
  {
    name: 'a DEBUG trap',
    only: 'bash',
    given: { rc: `trap 'DT=$((DT+1))' DEBUG` },
    lines: ['true', '[ $DT -gt 0 ] && echo trapped'],
    shows: ['trapped'],
  },
  {
    name: 'a PS1 with $? and a command',
    only: 'bash',
    given: { rc: `PS1='$?$(echo r) ok> '` },
    act: async (seat) => {
      await seat.see('0r ok>');
      seat.type('(exit 6)\r');
      await seat.see('6r ok>');
    },
  },
  { name: 'set -e in the rc file', given: { rc: 'set -e' }, lines: ['true', 'echo lives'], shows: ['lives'] },
  { name: 'set -u in the rc file', given: { rc: 'set -u' }, lines: ['echo lives'], shows: ['lives'] },
  { name: 'set -x in the rc file', given: { rc: 'set -x' }, lines: ['echo lives'], shows: ['lives'] },
  { name: 'an odd IFS in the rc file', given: { rc: 'IFS=x' }, lines: ['echo lives'], shows: ['lives'] },
  {
    name: 'set -o vi in the rc file',
    only: 'bash',
    given: { rc: 'set -o vi' },
    lines: ['echo lives'],
    shows: ['lives'],
    never: /__llmos/,
  },
  {
    name: 'set -o vi at the prompt',
    only: 'bash',
    lines: ['set -o vi', 'echo lives'],
    shows: ['lives'],
    never: /__llmos/,
  },
  {
    name: 'bind in the rc file is silent',
    only: 'bash',
    given: { rc: `bind '"\\e[A": history-search-backward'` },
    lines: ['echo lives'],
    shows: ['lives'],
    never: /warning/,
  },
  { name: 'sourcing the rc file again', lines: ['. ~/.bashrc', 'echo lives'], only: 'bash', shows: ['lives'] },
  {
    name: 'a login shell reads the profile',
    only: 'bash',
    given: { args: ['-l'], files: { '.bash_profile': "LP=profile; PS1='ok> '\n" } },
    lines: ['echo "<$LP>"'],
    shows: ['<profile>'],
  },
  {
    name: 'a login shell reads its files in order',
    only: 'zsh',
    given: { args: ['-l'], files: { '.zshenv': 'O=env', '.zprofile': 'O=$O,profile', '.zlogin': 'O=$O,login' } },
    lines: ['echo "<$O>"', 'echo "<${ZDOTDIR-none}>"'],
    shows: ['<env,profile,login>', '<none>'],
  },
  { name: 'nothing of ours is exported', lines: ['env | grep -ci "llmos_[a-mo-z]" | sed s/^/n=/'], shows: ['n=0'] },
];
