import type { SlashCommand } from './command.ts';

export const memory: SlashCommand = {
  name: 'memory',
  summary: 'what is remembered: list, remember TEXT, forget TEXT',
  run: (rest, { subcommand }) => subcommand('memory', rest === '' ? [] : rest.split(/\s+/)),
  complete: () => ['list', 'export', 'remember ', 'forget '],
};
