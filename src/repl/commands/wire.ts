import type { SlashCommand } from './command.ts';
import { restWords } from './rest.ts';

export const wire: SlashCommand = {
  name: 'wire',
  summary: 'what left this machine for a model in the last turn, or N turns back',
  run: (rest, { subcommand }) => subcommand('wire', restWords(rest)),
};
