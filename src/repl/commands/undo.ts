import type { SlashCommand } from './command.ts';

export const undo: SlashCommand = {
  name: 'undo',
  summary: 'put back what the last turn changed, or the last N',
  run: async (rest, context) => {
    const count = rest === '' ? 1 : Number(rest);
    if (!Number.isInteger(count) || count < 1) return context.say(`undo takes a number, not '${rest}'`);
    context.say(`${await context.undo(count)}`);
  },
};
