import type { SlashCommand } from './command.ts';
import { restWords } from './rest.ts';

export const usage: SlashCommand = {
  name: 'usage',
  summary: 'what models took, in tokens and money',
  run: (rest, { subcommand }) => subcommand('usage', restWords(rest)),
};
