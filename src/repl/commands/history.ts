import type { SlashCommand } from './command.ts';
import { restWords } from './rest.ts';

export const history: SlashCommand = {
  name: 'history',
  summary: 'what was asked and run; with a text, only what speaks of it',
  run: (text, { subcommand }) => subcommand('history', restWords(text)),
};
