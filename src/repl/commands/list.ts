/** Every slash command. A new one is a new file and a line here. */
import type { SlashCommand } from './command.ts';
import { fix } from './fix.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { memory } from './memory.ts';
import { model } from './model.ts';
import { plan } from './plan.ts';
import { policy } from './policy.ts';
import { quit } from './quit.ts';
import { redo } from './redo.ts';
import { undo } from './undo.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';
import { wire } from './wire.ts';

export const slashCommands: readonly SlashCommand[] = [
  fix,
  help(() => slashCommands),
  history,
  memory,
  model,
  plan,
  policy,
  quit,
  redo,
  undo,
  usage,
  why,
  wire,
];

export const slashCommand = (name: string): SlashCommand | undefined =>
  slashCommands.find((each) => each.name === name);
