/** A slip and a doubt at a real terminal: each key, what it runs, what it leaves behind. */
// @ts-nocheck

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { there } from './play.ts';
import { LAUNCHER, type Seat, sit } from './terminal.ts';

const kept = (seat: Seat): string => {
  try {
    return readFileSync(join(seat.home, '.local/state/llmos/memory.json'), 'utf8');
  } catch {
    return '';
  }
};

const seated = async (shell: 'bash' | 'zsh', act: (seat: Seat) => Promise<void>): Promise<void> => {
  const rc = 'tally() { echo "<tally:$*>"; }; sort() { echo "<sort:$*>"; }';
  const seat = await sit({ shell, rc });
  try {
    await seat.prompt();
    await act(seat);
  } finally {
    seat.close();
  }
};

for (const shell of ['bash', 'zsh'] as const) {
  describe.skipIf(!there(shell))(there(shell) ? shell : `${shell} is not installed`, () => {
    test('Enter runs the correction, and no rule is kept', { retry: 2 }, () =>
      seated(shell, async (seat) => {
        seat.type('tlaly one\r');
        await seat.see('[Enter] tally one');
        seat.type('\r');
        await seat.see('<tally:one>');
        await seat.prompt();
        expect(seat.screen()).not.toContain('[Enter]');
        expect(kept(seat)).not.toContain('tlaly');
      }),
    );

    test('r runs what was typed, and it is not asked again', { retry: 2 }, () =>
      seated(shell, async (seat) => {
        seat.type('tlaly two\r');
        await seat.see('[r] run as typed');
        seat.type('r');
        await seat.see(/not found/);
        await seat.prompt();
        expect(kept(seat)).toContain('tlaly two');
        await seat.line('tlaly two');
        expect(seat.screen()).not.toContain('<tally');
        const env = { ...process.env, HOME: seat.home, XDG_STATE_HOME: join(seat.home, '.local/state') };
        const why = (): string => execFileSync(LAUNCHER, ['route', 'tlaly two'], { env, encoding: 'utf8' });
        expect(why()).toBe('shell: You chose to run it as a command.\n');
        execFileSync(LAUNCHER, ['memory', 'forget', 'tlaly two'], { env });
        expect(why()).not.toContain('You chose');
      }),
    );

    test('a doubt: c runs nothing and keeps nothing, r runs it', { retry: 2 }, () =>
      seated(shell, async (seat) => {
        seat.type('sort names\r');
        await seat.see('[r] run  [a] ask  [c] cancel');
        seat.type('c');
        await seat.see('cancelled');
        await seat.prompt();
        expect(seat.screen()).not.toContain('<sort');
        expect(kept(seat)).not.toContain('sort names');
        seat.type('sort names\r');
        await seat.see('A command or a request?');
        seat.type('r');
        await seat.see('<sort:names>');
        await seat.prompt();
        seat.type('/why\r');
        await seat.see('read as a command: you said so');
      }),
    );

    test('a line with a blank in front leaves no rule', { retry: 2 }, () =>
      seated(shell, async (seat) => {
        seat.type(' sort names\r');
        await seat.see('A command or a request?');
        seat.type('r');
        await seat.see('<sort:names>');
        await seat.prompt();
        expect(kept(seat)).not.toContain('sort names');
      }),
    );
  });
}
