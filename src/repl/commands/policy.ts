import type { SlashCommand } from './command.ts';

const NAMES = ['auto', 'normal', 'careful', 'read-only'];

export const policy: SlashCommand = {
  name: 'policy',
  summary: 'which policy holds here; with a name, that one from now on',
  run: async (name, { setting, say }) => say(await setting('policy', name === '' ? undefined : name)),
  complete: () => NAMES,
};
