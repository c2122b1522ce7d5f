import type { SlashCommand } from './command.ts';

export const model: SlashCommand = {
  name: 'model',
  summary: 'which models would be asked; with a name, that one first',
  run: async (name, { setting, say, subcommand }) => {
    if (name !== '') say(await setting('model', name));
    await subcommand('models', []);
  },
};
