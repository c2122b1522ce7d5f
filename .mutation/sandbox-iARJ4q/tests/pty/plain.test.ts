/** A part of the battery with the plain editor, and with a terminal that can do nothing. */
// @ts-nocheck

import { describe, expect, test } from 'vitest';
import { TEXT } from './battery.ts';
import { PLANS } from './battery-ends.ts';
import { TERMINAL } from './battery-terminal.ts';
import { play, there } from './play.ts';
import { sit } from './terminal.ts';

const PLAIN = { '.config/llmos/config.json': '{"editor":"plain"}' };

for (const shell of ['bash', 'zsh'] as const) {
  describe.skipIf(!there(shell))(there(shell) ? `${shell}, plain` : `${shell} is not installed`, () => {
    const cases = [...TEXT, ...TERMINAL, ...PLANS].filter(({ only = shell }) => only === shell);
    for (const each of cases)
      test.skipIf(each.needs !== undefined && !there(each.needs)).concurrent(each.name, { retry: 2 }, async () => {
        const seat = await sit({ shell, ...each.given, files: { ...PLAIN, ...each.given?.files } });
        try {
          await play(each, seat);
        } finally {
          seat.close();
        }
      });

    test('a dumb terminal gets text alone', { retry: 2 }, async () => {
      const seat = await sit({ shell, env: { TERM: 'dumb' } });
      try {
        await seat.see(/ok>/);
        seat.type('echo "<$((6*7))>"\r');
        await seat.see('<42>');
        await seat.see(/<42>\s+ok>/);
        expect(seat.raw()).not.toContain('\u001b');
      } finally {
        seat.close();
      }
    });
  });
}
