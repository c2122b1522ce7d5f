/** Plays one case of the battery on a seat. */
// @ts-nocheck

import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import type { Case } from './battery.ts';
import type { Seat } from './terminal.ts';

export const there = (name: string): boolean =>
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

export const play = async (each: Case, seat: Seat): Promise<void> => {
  if (each.given?.rc === undefined || !each.given.rc.includes('ok> ')) await seat.prompt();
  for (const line of each.lines ?? []) await seat.line(line);
  await each.act?.(seat);
  for (const want of each.shows ?? [])
    await seat.see(typeof want === 'string' ? want : new RegExp(want.source, `${want.flags.replace('m', '')}m`));
  if (each.code !== undefined) expect(await seat.ended()).toBe(each.code);
  expectLines(seat.screen(), each.shows ?? []);
  if (each.never !== undefined) expect(seat.screen()).not.toMatch(each.never);
};
