/** The next line as the journal makes it likely: read once the first prompt stands, kept up to date line by line. */
import { openJournal } from '../memory/journal.ts';
import { type Typed as DoneLine, openHabits } from '../memory/next-command.ts';
import { shellOf } from '../memory/shell-of.ts';
import { turns } from '../memory/turns.ts';
import type { Machine } from './machine.ts';

const REMEMBERED = 1500;
/** As in the ids of this process's turns. */
const OWN = process.pid.toString(36);

export type { DoneLine };

export interface Next {
  ran(done: DoneLine): void;
  /** The whole line, which begins with `text`. */
  guess(text: string, cwd: string): string | undefined;
}

/** `last`: the last line of this session, if any. */
export const openNext = (machine: Machine, last: DoneLine | undefined): Next => {
  const habits = openHabits(REMEMBERED);
  const typed: DoneLine[] = [];
  for (const turn of turns(openJournal({ folder: machine.folders.state }), { limit: REMEMBERED, lines: 'typed' }))
    if (turn.status !== 'unfinished' && turn.cut === undefined && !turn.line.startsWith(' '))
      typed.push({ ...turn, shell: shellOf(turn.turn) });
  for (const one of typed.reverse()) habits.add(one);
  let previous = last;
  return {
    ran: (one) => {
      previous = one;
      // A blank in front says that the line is not to be remembered.
      if (!one.line.startsWith(' ')) habits.add({ ...one, shell: OWN });
    },
    guess: (text, cwd) => habits.next({ text, cwd, previous }),
  };
};
