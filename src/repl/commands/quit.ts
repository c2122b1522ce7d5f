import type { SlashCommand } from './command.ts';

export const quit: SlashCommand = {
  name: 'quit',
  summary: 'leave the shell',
  run: (_rest, context) => context.quit(),
};
