import type { SlashCommand } from './command.ts';

export const undo: SlashCommand = {
  name: 'undo',
  summary: 'put back what the last turn changed; with a number, the last so many',
  run: async (rest, context) => {
    const count = rest === '' ? 1 : Number(rest);
    if (!Number.isInteger(count) || count < 1) return context.write(`undo takes a number, not '${rest}'\n`);
    context.write(`${await context.undo(count)}\n`);
  },
};
