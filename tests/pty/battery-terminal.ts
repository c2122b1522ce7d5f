/** The battery: programs that have the terminal to themselves, and keys. */
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './battery.ts';
import { started } from './battery-jobs.ts';
import { LAUNCHER } from './terminal.ts';

export const TERMINAL: readonly Case[] = [
  {
    name: 'read takes the next line',
    act: async (seat) => {
      await started(seat, 'read x');
      seat.type('given\r');
      await seat.prompt();
      await seat.line('echo "<$x>"');
    },
    shows: ['<given>'],
  },
  {
    name: '^D ends a program, not the shell',
    act: async (seat) => {
      await started(seat, 'cat');
      seat.type('in cat\r\x04');
      await seat.prompt();
      await seat.line('echo here');
    },
    shows: ['in cat', 'in cat', 'here'],
  },
  {
    name: 'type-ahead',
    act: async (seat) => {
      seat.type('sleep 0.5\recho first\recho second\r');
      await seat.see(/^second$/m);
    },
    shows: ['first', 'second'],
  },
  {
    name: 'type-ahead for read',
    act: async (seat) => {
      seat.type('read y\r');
      for (let i = 0; i < 200 && !/read y[\s\S]*\x1b\[\?2004l/.test(seat.raw()); i += 1) await sleep(20);
      await sleep(300);
      seat.type('ahead\recho "<$y>"\r');
      await seat.see('<ahead>');
    },
    shows: ['<ahead>'],
  },
  {
    name: 'resize while idle',
    act: async (seat) => {
      seat.resize(100, 30);
      await sleep(200);
      await seat.line('stty size');
    },
    shows: ['30 100'],
  },
  {
    name: 'resize while running',
    act: async (seat) => {
      await started(seat, 'sleep 0.8');
      seat.resize(60, 20);
      await seat.prompt();
      await seat.line('stty size');
    },
    shows: ['20 60'],
  },
  {
    name: 'a hidden question',
    act: async (seat) => {
      seat.type('stty -echo; echo word:; read p; stty echo; echo "<${#p}>"\r');
      await seat.see(/^word:/m); // the echo is off
      seat.type('hush\r');
      await seat.prompt();
    },
    shows: ['<4>'],
    never: /hush/,
  },
  {
    name: 'a nested session that ends leaves the terminal to the outer one',
    act: async (seat) => {
      await seat.line(LAUNCHER);
      await seat.line('nested=yes');
      seat.type('exit\r');
      await seat.prompt();
      await sleep(700); // by then the nested sidecar has gone, too
      seat.type('echo "<${nested-no}>"');
      await seat.see(/<\$\{nested-no\}>"/);
      const stty = spawnSync('ps', ['-o', 'tty=', '-p', String(seat.pid)], { encoding: 'utf8' }).stdout.trim();
      if (!/-icanon/.test(spawnSync('stty', ['-a', '-F', `/dev/${stty}`], { encoding: 'utf8' }).stdout))
        throw new Error('the terminal is cooked at the prompt');
      seat.type('\r');
      await seat.prompt();
    },
    shows: ['<no>'],
  },
  {
    name: 'vim starts and leaves',
    needs: 'vim',
    act: async (seat) => {
      seat.type('vim -u NONE t.txt\r');
      await seat.see(/t\.txt|~\n~/);
      seat.type('ihello\x1b:wq\r');
      await seat.prompt();
      await seat.line('cat t.txt');
    },
    shows: ['hello'],
  },
  {
    name: 'less starts and leaves',
    needs: 'less',
    act: async (seat) => {
      await seat.line('seq 100 > n.txt');
      seat.type('less n.txt\r');
      await seat.see(/n\.txt/);
      await sleep(300);
      seat.type('q');
      await seat.prompt();
      await seat.line('echo left');
    },
    shows: ['left'],
  },
  {
    name: 'top starts and leaves',
    needs: 'top',
    act: async (seat) => {
      seat.type('top\r');
      await seat.see(/load average/);
      seat.type('q');
      await seat.prompt();
      await seat.line('echo left');
    },
    shows: ['left'],
  },
  {
    name: 'the terminal is in order for commands',
    lines: ['stty -a | tr " " "\\n" | grep icanon', 'stty -a | tr " " "\\n" | grep -x isig'],
    shows: ['icanon', 'isig'],
  },
  { name: 'standard input is the terminal', lines: ['[ -t 0 ] && [ -t 1 ] && [ -t 2 ] && echo tty'], shows: ['tty'] },
  { name: 'a command has no descriptor of ours', lines: ['ls -l /proc/self/fd | grep -c "llmos[.]"'], shows: ['0'] },
  {
    name: 'arrows, home, end, delete',
    act: async (seat) => {
      seat.type('cho ac\x1b[D\x1b[Db\x1b[Ce\x1b[He\x1b[F!\x7f');
      await sleep(200);
      seat.type('\r');
      await seat.prompt();
    },
    shows: ['baec'],
  },
  {
    name: 'kill and yank',
    act: async (seat) => {
      seat.type('one two\x17\x15echo \x19\r');
      await seat.prompt();
    },
    shows: [/^(one|two)/],
  },
  {
    name: 'up recalls',
    act: async (seat) => {
      await seat.line('echo recall-me');
      seat.type('\x1b[A\r');
      await seat.prompt();
    },
    shows: ['recall-me', 'recall-me'],
  },
  {
    name: 'a bracketed paste runs nothing by itself',
    act: async (seat) => {
      seat.type('\x1b[200~echo p1\necho p2\x1b[201~');
      await sleep(400);
      if (/^p1$/m.test(seat.screen())) throw new Error('it ran');
      seat.type('\r');
      await seat.see(/^p2$/m);
    },
    shows: ['p1', 'p2'],
  },
];
