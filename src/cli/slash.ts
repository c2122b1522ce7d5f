/** Slash commands of the interactive shell, bound to its kernel. */
import { slashCommand } from '../repl/commands/list.ts';
import { flow } from '../repl/flow.ts';
import { visible } from '../safety/show.ts';
import { configFile } from '../settings/folders.ts';
import { readSettings } from '../settings.ts';
import { held } from './config.ts';
import { follow, frontFor } from './front.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stderr, stdout } from './output.ts';
import type { Kernel } from './rooms.ts';
import type { Act } from './subcommands.ts';
import { redoTurn, undoTurns } from './undo.ts';

export interface Bound {
  readonly kernel: Kernel;
  readonly options: Options;
  readonly why: () => string;
  readonly leave: () => void;
  readonly fix: () => Promise<void>;
}

const say = (text: string): void => stdout(`${flow(text, process.stdout.columns || 80)}\n`);

/** A refusal is said and no more: the session goes on. */
const orSaid = async (run: () => Promise<unknown> | unknown): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    stderr(`llmos: ${visible(error.message)}\n`);
  }
};

/** As `llmos NAME WORDS` would be, here and now. */
const subcommand = async (machine: Machine, argv: readonly string[]): Promise<void> => {
  const { callProgram } = await import('./program.ts');
  const act: Act = async (run, words, options) => {
    await run(words, options, machine);
  };
  await callProgram(argv, act);
};

/** As the settings are in this folder. */
const asNow = (machine: Machine): Machine => {
  const { folders, env, cwd } = machine;
  return { ...machine, settings: readSettings({ config: folders.config, env, cwd, flags: {} }).settings };
};

const setting = async (machine: Machine, key: string, value: string | undefined): Promise<string> => {
  if (value === undefined) return `${key}: ${held(asNow(machine), key) || 'none'}`;
  const { changeSetting } = await import('../settings/change.ts');
  const done = await changeSetting({ folder: machine.folders.config, key, value });
  if (!done.ok) throw new Refusal(done.reason, 2);
  return `${key}: ${value}, kept in ${configFile(machine.folders.config)}`;
};

/** False where there is no command of that name. */
export const runSlash = async (
  read: { readonly name: string; readonly rest: string },
  { kernel, options, why, leave, fix }: Bound,
): Promise<boolean> => {
  const { machine, state } = kernel;
  const here = (): Machine => ({ ...machine, cwd: state.cwd });
  const command = slashCommand(read.name);
  await orSaid(() =>
    command?.run(read.rest, {
      say,
      undo: (count) => undoTurns(machine, count),
      redo: () => redoTurn(machine),
      plan: async (request) => {
        const front = frontFor(machine, { ...options, dryRun: true });
        await follow(kernel.turn({ line: request, by: 'person', reading: 'ask' }, { mode: 'dry' }), front);
      },
      why,
      fix,
      setting: (key, value) => setting(here(), key, value),
      subcommand: (name, words) => subcommand(here(), [name, ...words]),
      quit: leave,
    }),
  );
  return command !== undefined;
};
