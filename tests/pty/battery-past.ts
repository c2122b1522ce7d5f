/** The battery: what was typed before, in this shell, in others, and in the shells' own history files; slash commands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './battery.ts';
import { type Seat, sit } from './terminal.ts';

const journal = (seat: Seat): string => {
  const folder = join(seat.home, '.local/state/llmos');
  const names = readdirSync(folder).filter((name) => /^journal-.*\.jsonl$/.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
};

const FILES = {
  '.bash_history': 'echo from-bash\nexport API_TOKEN=verysecretvalue1\n',
  '.zsh_history': ': 1700000000:0;echo from-zsh\n',
};

export const PAST: readonly Case[] = [
  {
    name: 'lines of the history files come with Up, and hints',
    given: { files: FILES },
    act: async (seat) => {
      seat.type('echo from-b\x1b[C\r');
      await seat.see(/^from-bash$/m);
      await seat.prompt();
      seat.type('echo from-z\x1b[A\r');
      await seat.see(/^from-zsh$/m);
    },
  },
  {
    name: 'secrets of the history files are masked',
    given: { files: FILES },
    act: async (seat) => {
      seat.type('\x12API');
      await seat.see(/> export API_TOKEN=\[masked\]/);
      seat.type('\x07');
    },
    never: /verysecretvalue1/,
  },
  {
    name: 'a leading blank keeps a line out of what is remembered',
    lines: [' echo never-kept', 'echo well-kept'],
    act: async (seat) => {
      const kept = journal(seat);
      if (!kept.includes('well-kept')) throw new Error('the journal has nothing');
      if (kept.includes('never-kept')) throw new Error('the journal has it');
      seat.type('\x12never-k');
      await seat.see(/nothing found/);
      seat.type('\x07');
    },
  },
  {
    name: 'what a plan ran is not recalled, the request that it ran for is',
    lines: ['echo one > a.txt', 'count the lines in a.txt', 'history'],
    act: async (seat) => {
      if (/\d {2}wc -l a\.txt/.test(seat.screen())) throw new Error("the shell's history has it");
      seat.type('\x12wc -l');
      await seat.see(/nothing found/);
      seat.type('\x07\x12count the');
      await seat.see(/> count the lines in a\.txt/);
      seat.type('\x07');
    },
  },
  {
    name: 'a secret that is exported here is kept nowhere from then on, and the terminal has its name',
    lines: ['export DEPLOY_TOKEN=correct-horse-battery', 'echo to correct-horse-battery'],
    act: async (seat) => {
      const kept = journal(seat);
      if (!kept.includes('"line":"echo to [masked]"')) throw new Error('it is not masked');
      if (kept.includes('correct-horse-battery')) throw new Error('the journal has it');
      if (!/"tty":"\/dev\/(?:pts\/|tty)\d/.test(kept)) throw new Error('the terminal has no name of its own');
    },
  },
  {
    name: 'the search is narrowed by folder and end',
    lines: ['mkdir sub', 'cd sub', 'ls /nonexistent-one', 'cd ..'],
    act: async (seat) => {
      seat.type('\x12@failed ');
      await seat.see(/> ls \/nonexistent-one +failed [12] · ~\/sub/);
      seat.type('@here');
      await seat.see(/nothing found/);
      seat.type('\x07');
    },
  },
  {
    name: 'what another shell ran is there at the next prompt',
    act: async (seat) => {
      const other = await sit({ shell: 'bash', home: seat.home });
      try {
        await other.prompt();
        await other.line('echo in-the-other-one');
      } finally {
        other.close();
      }
      await sleep(100);
      await seat.line('true');
      seat.type('echo in-the-o\x1b[A\r');
      await seat.see(/^in-the-other-one$/m);
    },
  },
  {
    name: 'slash commands that look',
    lines: ['/model', '/memory', '/policy', '/wire', '/usage', '/history true', '/nosuch'],
    shows: [
      /no model is set up/,
      'nothing is remembered yet',
      'policy: normal',
      /nothing has left this machine for a model/,
      /there is no \/nosuch/,
    ],
  },
  {
    name: 'a policy that is set holds from the next line on',
    lines: ['/policy read-only', '/policy', 'llmos config get policy || true', '/policy nosuch'],
    shows: [/^policy: read-only, kept in/, 'policy: read-only', /policy should be one of/],
  },
  {
    name: 'the slash commands are offered by Tab',
    act: async (seat) => {
      seat.type('/\t');
      await seat.see(/^ {2}\/help +this list/m);
      seat.type('wh\t\r');
      await seat.see(/nothing was typed yet/);
    },
  },
];
