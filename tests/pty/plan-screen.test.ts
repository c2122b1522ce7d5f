/** A plan of several steps on the screen: card, progress, output, result; and Ctrl-C at each stage. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type MessagesServer, messagesServer, plan, type Reply } from '../fixtures/messages-server.ts';
import { type Seat, sit } from './terminal.ts';

const STEPS = [
  { command: 'mkdir made', reason: 'a place for the list' },
  { command: 'sleep 2.5; echo listed', reason: 'takes a while', needs: [1] },
  { command: 'touch made/end', reason: 'so that it can be seen', needs: [2] },
];
const REQUEST = 'frobnicate the quarterly widgets thoroughly';

const seated = async (
  script: readonly Reply[],
  act: (seat: Seat, server: MessagesServer) => Promise<void>,
  size?: readonly [number, number],
): Promise<void> => {
  const server = await messagesServer(...script);
  const endpoints = JSON.stringify({ scripted: { baseUrl: server.url, model: 'scripted' } });
  const files = { '.config/llmos/config.json': `{"endpoints":${endpoints}}` };
  const seat = await sit({ shell: 'bash', files, ...(size && { size }) });
  try {
    await seat.prompt();
    await act(seat, server);
  } finally {
    seat.close();
    await server.close();
  }
};

const made = (seat: Seat, name: string): boolean => existsSync(join(seat.home, 'made', name));

it('shows the card, then each step as it begins, what goes on, the output and how it is put back', () =>
  seated([plan(...STEPS)], async (seat) => {
    seat.type(`${REQUEST}\r`);
    const card = await seat.see('[n] no');
    expect(card).toMatch(/3 steps · /);
    expect(card).toContain('     takes a while');
    expect(card).toContain('made');
    seat.type('y');
    await seat.see(/^· step 2\/3 · \d s · Ctrl-C stops$/m);
    await seat.prompt();
    const lines = seat.screen().split('\n');
    expect(lines.slice(lines.indexOf('› 1/3 mkdir made'), -1)).toEqual([
      '› 1/3 mkdir made',
      '› 2/3 sleep 2.5; echo listed',
      'listed',
      '› 3/3 touch made/end',
      expect.stringMatching(/^done, not checked; \/undo puts it back$/),
    ]);
    await seat.line('/undo');
    expect(made(seat, 'end')).toBe(false);
    await seat.line('redo that');
    expect(made(seat, 'end')).toBe(true);
    await seat.line('undo that');
    expect(made(seat, 'end')).toBe(false);
  }));

it('says what may run beside what, and tells what ran so in order', () =>
  seated(
    [
      plan(
        { command: 'date +%s%N > began-1; sleep 0.5; echo one; date +%s%N > over-1', needs: [] },
        { command: 'date +%s%N > began-2; sleep 0.5; echo two', needs: [] },
        { command: 'cat began-2 over-1 > all', needs: [1, 2] },
      ),
    ],
    async (seat) => {
      seat.type(`${REQUEST}\r`);
      const card = await seat.see('[n] no');
      expect(card).toMatch(/began-1[\s\S]*beside 2[\s\S]*began-2[\s\S]*beside 1[\s\S]*after 1 and 2/);
      seat.type('y');
      await seat.prompt();
      expect(seat.screen()).toMatch(/› 1\/3 .*\none\n› 2\/3 .*\ntwo\n› 3\/3 /);
      const [second, first] = readFileSync(join(seat.home, 'all'), 'utf8').split('\n').map(Number);
      expect(second).toBeLessThan(first!);
    },
    [100, 40],
  ));

it('says which step failed, and leaves out what needs it', () =>
  seated(
    [
      plan(
        { command: 'mkdir made' },
        { command: 'ls /nonexistent-folder', needs: [1] },
        { command: 'touch made/end', needs: [2] },
      ),
    ],
    async (seat) => {
      seat.type(`${REQUEST}\r`);
      await seat.see('[n] no');
      seat.type('y');
      await seat.see('✗ step 2/3 failed with code 2');
      await seat.prompt();
      expect(made(seat, 'end')).toBe(false);
    },
  ));

it('fits a screen of 30 columns, and the question goes away whole', () =>
  seated(
    [plan(...STEPS)],
    async (seat) => {
      seat.type(`${REQUEST}\r`);
      await seat.see('[n] no');
      seat.type('n');
      await seat.prompt();
      const screen = seat.screen();
      expect(screen).toContain('it was discarded');
      expect(screen).not.toContain('[n] no');
      expect(Math.max(...screen.split('\n').map((row) => row.length))).toBeLessThanOrEqual(30);
      expect(existsSync(join(seat.home, 'made'))).toBe(false);
    },
    [30, 24],
  ));

it('is cancelled while the model thinks', () =>
  seated([{ fault: 'stall' }], async (seat, server) => {
    seat.type(`${REQUEST}\r`);
    await server.asked(1);
    await seat.see(/^· asking scripted\/scripted · \d s/m);
    seat.type('\x03');
    await seat.prompt();
    expect(seat.screen()).not.toContain('planning');
    await seat.line('echo "<$?>"');
  }));

it('is cancelled at the question', () =>
  seated([plan(...STEPS)], async (seat) => {
    seat.type(`${REQUEST}\r`);
    await seat.see('[n] no');
    seat.type('\x03');
    await seat.prompt();
    expect(existsSync(join(seat.home, 'made'))).toBe(false);
    await seat.line('echo fine');
  }));

it('is cancelled in a running step, and no further one begins', () =>
  seated([plan(...STEPS)], async (seat) => {
    seat.type(`${REQUEST}\r`);
    await seat.see('[n] no');
    seat.type('y');
    await seat.see(/^· step 2\/3/m);
    seat.type('\x03');
    await seat.prompt();
    expect(seat.screen()).not.toContain('› 3/3');
    expect(made(seat, 'end')).toBe(false);
    expect(await seat.line('echo fine')).toMatch(/^fine$/m);
  }));
