import type { SlashCommand } from './command.ts';

export const redo: SlashCommand = {
  name: 'redo',
  summary: 'do again what was undone last',
  run: async (_rest, context) => context.say(`${await context.redo()}`),
};
