import type { SlashCommand } from './command.ts';
import { restWords } from './rest.ts';

export const memory: SlashCommand = {
  name: 'memory',
  summary: 'what is remembered: list, remember TEXT, forget TEXT',
  run: (rest, { subcommand }) => subcommand('memory', restWords(rest)),
  complete: () => ['list', 'export', 'remember ', 'forget '],
};
