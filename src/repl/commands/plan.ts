import type { SlashCommand } from './command.ts';

export const plan: SlashCommand = {
  name: 'plan',
  summary: 'show the plan for a request, run nothing',
  run: (request, context) => context.plan(request),
};
