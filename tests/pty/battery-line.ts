/** The battery: the line editor as the person's shell sets it, and the person's own editor. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './battery.ts';
import type { Seat } from './terminal.ts';

/** Esc alone is Esc after a moment. */
const viKeys = async (seat: Seat): Promise<void> => {
  seat.type('echo xlives\x1b');
  await sleep(250);
  seat.type('0wx\r');
  await seat.prompt();
};

const REWRITE = { '.bin/rewrite': `printf '%s; echo from-editor\\n' "$(cat "$1")" > t && cat t > "$1"\n` };

export const LINE: readonly Case[] = [
  { name: 'vi keys by set -o vi', only: 'bash', given: { rc: 'set -o vi' }, act: viKeys, shows: ['lives'] },
  {
    name: 'vi keys by readline’s file',
    only: 'bash',
    given: { files: { '.inputrc': 'set editing-mode vi\n' } },
    act: viKeys,
    shows: ['lives'],
  },
  { name: 'vi keys by bindkey -v', only: 'zsh', given: { rc: 'bindkey -v' }, act: viKeys, shows: ['lives'] },
  {
    name: 'vi keys once they are wanted',
    act: async (seat) => {
      await seat.line('set -o vi');
      await viKeys(seat);
    },
    shows: ['lives'],
    only: 'bash',
  },
  {
    name: 'the line in the person’s editor',
    given: { files: REWRITE, rc: 'export EDITOR="sh $HOME/.bin/rewrite"' },
    act: async (seat) => {
      await seat.line('(exit 5)');
      seat.type('echo "<$?>"\x18\x05');
      await seat.see(/echo from-editor/);
      seat.type('\r');
      await seat.prompt();
    },
    shows: ['<5>', 'from-editor'],
  },
  {
    name: 'a line that is dropped runs nothing',
    act: async (seat) => {
      seat.type('echo ran > ran.txt\x03');
      await seat.prompt();
      await seat.line('ls ran.txt; echo "<$?>"');
    },
    shows: [/^<[12]>$/],
  },
  {
    name: 'Ctrl-L clears and keeps the line',
    act: async (seat) => {
      await seat.line('echo above');
      seat.type('echo be\x0clow\r');
      await seat.prompt();
    },
    shows: ['ok> echo below', 'below'],
  },
  {
    name: 'Alt-. takes the last argument',
    act: async (seat) => {
      await seat.line('echo one two-three');
      seat.type('echo \x1b.\r');
      await seat.prompt();
    },
    shows: ['two-three'],
  },
  {
    name: 'a paste of 100 KB arrives whole',
    act: async (seat) => {
      seat.type(`\x1b[200~echo ${'0123456789'.repeat(10_240)} | wc -c\x1b[201~`);
      await sleep(500);
      seat.type('\r');
      await seat.prompt();
    },
    shows: ['102401'],
  },
  {
    name: 'many lines typed ahead',
    act: async (seat) => {
      seat.type(Array.from({ length: 40 }, (_, i) => `echo line-${i}\r`).join(''));
      await seat.see(/^line-39$/m);
    },
    shows: Array.from({ length: 40 }, (_, i) => `line-${i}`),
  },
  {
    name: 'marks tell prompt, input, run and end',
    act: async (seat) => {
      await seat.line('(exit 3)');
      await sleep(100);
      for (const mark of ['A', 'B', 'C', 'D;3'])
        if (!seat.raw().includes(`\x1b]133;${mark}\x07`)) throw new Error(`no mark ${mark}`);
      if (!/\x1b\]7;file:\/\/[^/]*\/\S+\x07/.test(seat.raw())) throw new Error('no folder');
    },
  },
  {
    name: 'no marks on a console',
    given: { env: { TERM: 'linux' } },
    act: async (seat) => {
      await seat.line('(exit 3)');
      if (/\x1b\]\d/.test(seat.raw())) throw new Error('a mark');
    },
  },
  {
    name: 'the right prompt by its other name stands there, too, and none where there is none',
    only: 'zsh',
    given: { rc: "PS1='ok> '; RPROMPT='side'" },
    act: async (seat) => {
      await seat.see(/^ok> {40,}side/m);
      await seat.line('unset RPROMPT');
      seat.type('echo "[done]"');
      await seat.see(/^ok> echo "\[done\]" +\$$/m);
      seat.type('\r');
      await seat.prompt();
    },
    shows: ['[done]'],
  },
  {
    name: 'the right prompt stands at the edge',
    only: 'zsh',
    given: { rc: "PS1='ok> '; RPS1='%?|right'" },
    act: async (seat) => {
      await seat.see(/^ok> {40,}0\|right/m);
      seat.type('(exit 7)\r');
      await seat.see(/^ok> {40,}7\|right/m);
    },
  },
];
