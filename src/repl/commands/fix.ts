import type { SlashCommand } from './command.ts';

export const fix: SlashCommand = {
  name: 'fix',
  summary: 'ask a model to mend the command that just failed (F2)',
  run: (_rest, context) => context.fix(),
};
