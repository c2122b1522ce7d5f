/** Lines that the person typed before, for Up, hints and the search. */
import { openJournal } from '../memory/journal.ts';
import { turns } from '../memory/turns.ts';
import type { Machine } from './machine.ts';

const REMEMBERED = 500;

/** What the person typed, and nothing that a plan ran. Newest first, each line once. */
export const recentLines = (machine: Machine, seen: Set<string>): string[] => {
  const journal = openJournal({ folder: machine.folders.state });
  return [...turns(journal, { limit: REMEMBERED, lines: 'typed' })]
    .map((turn) => turn.line)
    .filter((line) => !seen.has(line) && seen.add(line));
};
