/** A plan on the screen while it is written, and stopping it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { call, type MessagesServer, messagesServer, plan, type Reply } from '../fixtures/messages-server.ts';
import { type Given, LAUNCHER, type Seat, sit } from './terminal.ts';

const REQUEST = 'frobnicate the quarterly widgets thoroughly';
const steps = [1, 2, 3, 4].map((n) => ({ kind: 'shell', command: `touch made-${n}`, reason: `number ${n}` }));

const seated = async (
  script: readonly Reply[],
  act: (seat: Seat, server: MessagesServer) => Promise<void>,
  { settings = {}, ...given }: Partial<Given> & { readonly settings?: object } = {},
) => {
  const server = await messagesServer(...script);
  const endpoints = { scripted: { baseUrl: server.url, model: 'scripted' } };
  const files = { '.config/llmos/config.json': JSON.stringify({ endpoints, ...settings }) };
  const seat = await sit({ shell: 'bash', files, ...given });
  try {
    if (given.launcher === undefined && given.env === undefined) await seat.prompt();
    else await seat.see(/^ok>/m);
    await act(seat, server);
  } finally {
    seat.close();
    await server.close();
  }
};

it('the first step is on the screen while the rest is being written, and goes when the plan is there', () =>
  seated([{ ...plan(...steps), pauseMs: 25 } as Reply], async (seat) => {
    seat.type(`${REQUEST}\r`);
    const early = await seat.see('… 1  touch made-1');
    expect(early).not.toContain('[n] no');
    expect(early).not.toContain('made-4');
    const card = await seat.see('[n] no');
    expect(card).not.toContain('… 1');
    expect(card).toContain('touch made-4');
    seat.type('n');
    await seat.prompt();
    expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
  }));

/** The last sum on the screen. */
const sum = (screen: string): string | undefined => screen.match(/^[\da-f]{32}/gm)?.at(-1);

it.each([
  ['Esc', '\x1b'],
  ['Ctrl-C', '\x03'],
])('%s stops it in the middle of the plan: nothing runs, and the terminal is as it was', (_, key) =>
  seated([{ ...plan(...steps), after: 'stall' } as Reply], async (seat, server) => {
    const before = sum(await seat.line('stty -a | md5sum'));
    expect(before).toBeDefined();
    seat.type(`${REQUEST}\r`);
    await server.asked(1);
    await seat.see(/asking scripted\/scripted|… 1/);
    seat.type(key);
    await seat.prompt();
    expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
    expect(sum(await seat.line('stty -a | md5sum'))).toBe(before);
    expect(await seat.line('echo fine')).toMatch(/^fine$/m);
  }),
);

it('keys that come while a model is asked are for the next line, and answer no question', () =>
  seated([{ ...plan(...steps), pauseMs: 40 } as Reply], async (seat, server) => {
    seat.type(`${REQUEST}\r`);
    await server.asked(1);
    await seat.see(/asking scripted\/scripted|… 1/);
    seat.type('echo r');
    await sleep(100);
    seat.type('eady');
    await seat.see('[n] no');
    await sleep(300);
    expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
    seat.type('n');
    await seat.see('ok> echo ready');
    seat.type('\r');
    expect(await seat.see(/^ready$/m)).toMatch(/^ready$/m);
  }));

it('Ctrl-C drops them', () =>
  seated([{ ...plan(...steps), after: 'stall' } as Reply], async (seat, server) => {
    seat.type(`${REQUEST}\r`);
    await server.asked(1);
    await seat.see(/asking scripted\/scripted|… 1/);
    seat.type('echo gone');
    await sleep(100);
    seat.type('\x03');
    await seat.prompt();
    expect(await seat.line('echo fine')).toMatch(/^fine$/m);
    expect(seat.screen()).not.toContain('gone');
  }));

it.each<[string, Partial<Given> & { readonly settings?: object }]>([
  ['the plain editor', { settings: { editor: 'plain' } }],
  ['a dumb terminal', { env: { TERM: 'dumb' } }],
])('%s keeps them as well', (_, given) =>
  seated(
    [{ ...plan(...steps), pauseMs: 80 } as Reply],
    async (seat, server) => {
      seat.type(`${REQUEST}\r`);
      await server.asked(1);
      await sleep(200);
      seat.type('echo rX\x7feady');
      await seat.see('[n] no');
      seat.type('n');
      await seat.see('ok> echo ready');
      seat.type('\r');
      await seat.see(/^ready$/m);
      expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
    },
    given,
  ),
);

const LOOKS = {
  content: [
    call('propose_plan', { more: true, steps: [{ kind: 'shell', command: 'echo look; sleep 1.5', reason: 'looks' }] }),
  ],
} as const;

it('keys that come while a step runs consent to nothing that follows', () =>
  seated([LOOKS, plan(...steps)], async (seat, server) => {
    seat.type(`${REQUEST}\r`);
    await seat.see(/^look$/m);
    seat.type('y');
    await server.asked(2);
    await seat.see('[n] no');
    await sleep(300);
    expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
    seat.type('n');
    await seat.see(/^ok> y\b/m);
  }));

it('nor do those of whoever types on while the question comes up, until there is a pause', () =>
  seated([{ ...plan(...steps), pauseMs: 40 } as Reply], async (seat, server) => {
    seat.type(`${REQUEST}\r`);
    await server.asked(1);
    await seat.see(/asking scripted\/scripted|… 1/);
    for (let asked = false; !asked; asked = seat.screen().includes('writes: can be had back')) {
      seat.type('y');
      await sleep(60);
    }
    for (let n = 0; n < 4; n += 1) {
      seat.type('y');
      await sleep(60);
    }
    await seat.see('[n] no');
    expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
    seat.type('n');
    await seat.see(/^ok> yyyyy+/m);
    expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
  }));

const BASH = { launcher: '/bin/bash', args: ['--norc', '-i'], env: { PS1: 'ok> ' } } as const;

it('`llmos do` gives them back to the shell that started it, or says what they were', () =>
  seated(
    [{ ...plan(...steps), pauseMs: 40 } as Reply],
    async (seat, server) => {
      seat.type(`${LAUNCHER} do ${REQUEST}\r`);
      await server.asked(1);
      await seat.see(/asking scripted\/scripted|… 1/);
      seat.type('echo rea"d"y');
      await seat.see('[n] no');
      await sleep(300);
      expect(existsSync(join(seat.home, 'made-1'))).toBe(false);
      seat.type('n');
      await seat.see(/ok> echo rea"d"y$|read by nobody: echo rea"d"y$/m);
      if (seat.screen().includes('read by nobody')) return;
      seat.type('\r');
      await seat.see(/^ready$/m);
    },
    BASH,
  ));

it('says what they were where the terminal takes nothing back', () =>
  seated(
    [{ ...plan(...steps), pauseMs: 40 } as Reply],
    async (seat, server) => {
      seat.type('mkdir bin; ln -s /bin/false bin/perl\r');
      seat.type(`${LAUNCHER} do ${REQUEST}\r`);
      await server.asked(1);
      await seat.see(/asking scripted\/scripted|… 1/);
      seat.type('echo rea"d"y');
      await seat.see('[n] no');
      seat.type('n');
      await seat.see('llmos: typed meanwhile, and read by nobody: echo rea"d"y');
      await sleep(200);
      expect(seat.screen().split('\n').at(-1)).toBe('ok>');
    },
    { ...BASH, env: { ...BASH.env, PATH: 'bin:/usr/local/bin:/usr/bin:/bin' } },
  ));

it('and none where there were none, nor those before Esc', () =>
  seated(
    [{ ...plan(...steps), after: 'stall' } as Reply],
    async (seat, server) => {
      seat.type(`${LAUNCHER} do ${REQUEST}\r`);
      await server.asked(1);
      await seat.see(/asking scripted\/scripted|… 1/);
      seat.type('gone');
      await sleep(200);
      seat.type('\x1b');
      await seat.see(/^ok>$/m);
      await sleep(300);
      expect(seat.screen()).not.toContain('gone');
    },
    BASH,
  ));
