/** What a person changes twice is so the third time, and the plan says why: at a real terminal, from proposal to proposal. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messagesServer, plan } from '../fixtures/messages-server.ts';
import { LAUNCHER, type Seat, sit } from './terminal.ts';

/** A program that says what it was called with. */
const program = (name: string): readonly [string, string] => [
  `bin/${name}`,
  `#!/bin/sh\nprintf '<%s' ${name}; printf ' %s' "$@"; echo '>'\n`,
];

const PROGRAMS = ['npm', 'pnpm', 'rg', 'tar', 'mail'];

const seated = async (act: (seat: Seat) => Promise<void>, model?: string): Promise<void> => {
  const endpoints = model === undefined ? {} : { scripted: { baseUrl: model, model: 'scripted' } };
  const files = {
    '.config/llmos/config.json': JSON.stringify({ endpoints }),
    ...Object.fromEntries(PROGRAMS.map(program)),
    'package.json': '{"name":"shop","scripts":{"test":"true"}}',
    'src/main.c': 'TODO FIXME HACK\n',
    'docs/a.txt': 'a\n',
    'notes/b.txt': 'b\n',
    'lib/c.txt': 'c\n',
    'archives/.keep': '',
  };
  const seat = await sit({
    shell: 'bash',
    files,
    rc: 'chmod +x ~/bin/*; PATH=~/bin:$PATH',
    env: { ANTHROPIC_API_KEY: undefined },
  });
  try {
    await seat.prompt();
    await act(seat);
  } finally {
    seat.close();
  }
};

/** Asks, presses `e`, and sends another command in place of what is proposed. */
const edit = async (seat: Seat, request: string, proposed: string, wanted: string): Promise<void> => {
  seat.type(`${request}\r`);
  await seat.see(`  1  ${proposed}`);
  await seat.see('[e] edit');
  seat.type('e');
  await seat.see(`edit › ${proposed}`);
  seat.type(`\u0015${wanted}\r`);
  await seat.prompt();
};

const told = (seat: Seat, ...words: readonly string[]): string =>
  execFileSync(LAUNCHER, ['memory', ...words], {
    env: { ...process.env, HOME: seat.home, XDG_STATE_HOME: join(seat.home, '.local/state') },
    encoding: 'utf8',
  });

it('npm was changed to pnpm twice: the third plan says pnpm, and why', { retry: 2, timeout: 40_000 }, () =>
  seated(async (seat) => {
    await edit(seat, 'add zod as a dependency', 'npm install zod', 'pnpm add zod');
    await edit(seat, 'add react as a dependency', 'npm install react', 'pnpm add react');
    seat.type('add vue as a dependency\r');
    const card = await seat.see('[n] no');
    expect(card).toContain('  1  pnpm add vue');
    expect(card).toContain('because you use pnpm instead of npm (2 times, p1)');
    seat.type('n');
    await seat.prompt();
    expect(told(seat, 'why')).toMatch(
      /pnpm add vue[\s\S]*npm install react → pnpm add react[\s\S]*npm install zod → pnpm add zod/,
    );
    told(seat, 'forget', 'p1');
    seat.type('add vite as a dependency\r');
    await seat.see('  1  npm install vite');
  }),
);

it('what was proposed with grep was typed with rg twice: the third plan uses rg', { retry: 2, timeout: 40_000 }, () =>
  seated(async (seat) => {
    for (const word of ['TODO', 'FIXME']) {
      await seat.line(`find ${word} in src`);
      await seat.line(`rg -n ${word} src`);
    }
    await seat.line('find HACK in src');
    expect(seat.screen()).toContain('because you use rg instead of grep (2 times, p1)');
    expect(seat.screen()).toMatch(/<rg .*HACK src>/);
  }),
);

it(
  'a flag that was added twice is there, and an archive goes where the archives are',
  { retry: 2, timeout: 40_000 },
  () =>
    seated(async (seat) => {
      await edit(seat, 'compress docs', 'tar -czf docs.tar.gz docs', 'tar -czf ~/archives/docs.tar.gz docs');
      await edit(seat, 'compress notes', 'tar -czf notes.tar.gz notes', 'tar -czf ~/archives/notes.tar.gz notes');
      seat.type('compress lib\r');
      let card = await seat.see('[n] no');
      expect(card).toContain('  1  tar -czf ~/archives/lib.tar.gz lib');
      expect(card).toContain('because you keep archives in ~/archives (2 times, p1)');
      seat.type('n');
      await seat.prompt();
      await edit(seat, 'add zod as a dependency', 'npm install zod', 'npm install --save-exact zod');
      await edit(seat, 'add react as a dependency', 'npm install react', 'npm install --save-exact react');
      seat.type('add vue as a dependency\r');
      card = await seat.see('npm install --save-exact vue');
      await seat.see(/because you give npm install the flag --save-exact \(2 times, p\d\)/);
    }),
);

it('once is no habit: the second plan says npm as ever', { retry: 2, timeout: 40_000 }, () =>
  seated(async (seat) => {
    await edit(seat, 'add zod as a dependency', 'npm install zod', 'pnpm add zod');
    seat.type('add vue as a dependency\r');
    const card = await seat.see('[n] no');
    expect(card).toContain('  1  npm install vue');
    expect(card).not.toContain('because you');
  }),
);

it('mails of a model that were signed twice are signed', { retry: 2, timeout: 40_000 }, async () => {
  const mail = (to: string, text: string) =>
    plan({ command: `echo '${text}' | mail -s plan ${to}`, reason: 'send it' });
  const server = await messagesServer(
    mail('bo', 'see you at nine'),
    mail('ann', 'all is well'),
    mail('tim', 'here it is'),
  );
  try {
    await seated(async (seat) => {
      const signed = (to: string, text: string) => `echo '${text} -- Sam, Ops' | mail -s plan ${to}`;
      await edit(
        seat,
        'please tell bo by mail when we meet',
        "echo 'see you at nine' |",
        signed('bo', 'see you at nine'),
      );
      await edit(seat, 'please tell ann by mail how it is', "echo 'all is well' |", signed('ann', 'all is well'));
      seat.type('please tell tim by mail where it is\r');
      const card = await seat.see('[n] no');
      expect(card).toContain(`  1  ${signed('tim', 'here it is')}`);
      expect(card).toContain('because you end texts for mail with " -- Sam, Ops" (2 times, p1)');
    }, server.url);
  } finally {
    await server.close();
  }
});
