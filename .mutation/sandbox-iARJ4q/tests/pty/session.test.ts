/** The battery on a real terminal, under bash and zsh. */
// @ts-nocheck

import { describe, test } from 'vitest';
import { CASES } from './battery.ts';
import { ENDS, HANGUP, PLANS, RC } from './battery-ends.ts';
import { FAULTS } from './battery-faults.ts';
import { HISTORY } from './battery-history.ts';
import { JOBS } from './battery-jobs.ts';
import { LINE } from './battery-line.ts';
import { PAST } from './battery-past.ts';
import { PROMPTS } from './battery-prompts.ts';
import { TERMINAL } from './battery-terminal.ts';
import { play, there } from './play.ts';
import { sit } from './terminal.ts';

for (const shell of ['bash', 'zsh'] as const) {
  describe.skipIf(!there(shell))(there(shell) ? shell : `${shell} is not installed`, () => {
    const cases = [
      ...CASES,
      ...JOBS,
      ...TERMINAL,
      ...LINE,
      ...ENDS,
      ...RC,
      ...HISTORY,
      ...PAST,
      ...PROMPTS,
      ...HANGUP,
      ...PLANS,
      ...FAULTS,
    ].filter(({ only = shell }) => only === shell);
    for (const each of cases)
      test.skipIf(each.needs !== undefined && !there(each.needs)).concurrent(each.name, { retry: 2 }, async () => {
        const seat = await sit({ shell, ...each.given });
        try {
          await play(each, seat);
        } finally {
          seat.close();
        }
      });
  });
}
