import type { SlashCommand } from './command.ts';

export const why: SlashCommand = {
  name: 'why',
  summary: 'why the last line was read as it was',
  run: (_rest, context) => context.say(`${context.why()}`),
};
