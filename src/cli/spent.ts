/** What endpoints took this month, from the journal: for those that have a budget. */
import { openJournal } from '../memory/journal.ts';
import type { Machine } from './machine.ts';

const monthStart = (now: number): number => {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), 1).getTime();
};

/** Dollars of an endpoint, whatever model was asked there. What this turn took so far is in it. */
export const spentBy =
  ({ folders }: Pick<Machine, 'folders'>, now: () => number) =>
  (endpoint: string): number => {
    let dollars = 0;
    for (const entry of openJournal({ folder: folders.state }).read({ types: ['usage'], since: monthStart(now()) }))
      if (entry.type === 'usage' && entry.usage.endpoint === endpoint) dollars += entry.usage.dollars ?? 0;
    return dollars;
  };
