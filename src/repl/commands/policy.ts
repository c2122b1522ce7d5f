import type { SlashCommand } from './command.ts';

export const policy: SlashCommand = {
  name: 'policy',
  summary: 'which policy holds here',
  run: (_rest, context) => context.write(`${context.policy()}\n`),
};
