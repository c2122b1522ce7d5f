/** The battery on a real terminal, under bash and zsh. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASES, type Case } from './battery.ts';
import { ENDS, HANGUP, PLANS, RC } from './battery-ends.ts';
import { FAULTS } from './battery-faults.ts';
import { JOBS } from './battery-jobs.ts';
import { TERMINAL } from './battery-terminal.ts';
import { type Seat, sit } from './terminal.ts';

const there = (name: string): boolean =>
  ['/bin', '/usr/bin', '/usr/local/bin'].some((at) => existsSync(`${at}/${name}`));

/** In this order, each on a line of its own. */
const expectLines = (screen: string, wanted: readonly (string | RegExp)[]): void => {
  const lines = screen.split('\n');
  let from = 0;
  for (const want of wanted) {
    const at = lines.findIndex((line, i) => i >= from && (typeof want === 'string' ? line === want : want.test(line)));
    expect(at, `${want} on the screen:\n${screen}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
};

const play = async (each: Case, seat: Seat): Promise<void> => {
  if (each.given?.rc === undefined || !each.given.rc.includes('ok> ')) await seat.prompt();
  for (const line of each.lines ?? []) await seat.line(line);
  await each.act?.(seat);
  for (const want of each.shows ?? [])
    await seat.see(typeof want === 'string' ? want : new RegExp(want.source, `${want.flags.replace('m', '')}m`));
  if (each.code !== undefined) expect(await seat.ended()).toBe(each.code);
  expectLines(seat.screen(), each.shows ?? []);
  if (each.never !== undefined) expect(seat.screen()).not.toMatch(each.never);
};

for (const shell of ['bash', 'zsh'] as const) {
  describe.skipIf(!there(shell))(there(shell) ? shell : `${shell} is not installed`, () => {
    const cases = [...CASES, ...JOBS, ...TERMINAL, ...ENDS, ...RC, ...HANGUP, ...PLANS, ...FAULTS].filter(
      ({ only = shell }) => only === shell,
    );
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
