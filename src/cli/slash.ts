/** Slash commands of the interactive shell, bound to its kernel. */
import { openJournal } from '../memory/journal.ts';
import { turns } from '../memory/turns.ts';
import { slashCommand } from '../repl/commands/list.ts';
import { visible } from '../safety/show.ts';
import { follow, frontFor } from './front.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';
import type { Kernel } from './rooms.ts';
import { redoTurn, undoTurns } from './undo.ts';

export interface Bound {
  readonly kernel: Kernel;
  readonly options: Options;
  readonly why: () => string;
  readonly leave: () => void;
}

/** False where there is no command of that name. */
export const runSlash = async (
  read: { readonly name: string; readonly rest: string },
  { kernel, options, why, leave }: Bound,
): Promise<boolean> => {
  const command = slashCommand(read.name);
  await command?.run(read.rest, {
    write: stdout,
    undo: (count) => undoTurns(kernel.machine, count),
    redo: () => redoTurn(kernel.machine),
    plan: async (request) => {
      const front = frontFor(kernel.machine, { ...options, dryRun: true });
      await follow(kernel.turn({ line: request, by: 'person', reading: 'ask' }, { mode: 'dry' }), front);
    },
    history: (text) => recentTurns(kernel.machine, text),
    why,
    policy: () => kernel.machine.settings.policy,
    quit: leave,
  });
  return command !== undefined;
};

const recentTurns = (machine: Machine, text: string): string[] => {
  const journal = openJournal({ folder: machine.folders.state });
  return [...turns(journal, { limit: 20, ...(text !== '' && { text }) })].map((turn) =>
    visible(`${turn.status.padEnd(9)} ${turn.line}`),
  );
};
