import type { SlashCommand } from './command.ts';
import { restWords } from './rest.ts';

/** Words that `llmos models` knows; anything else is the name of a model. */
const VERBS = ['list', 'find', 'use ', 'key '];

export const model: SlashCommand = {
  name: 'model',
  summary: 'which models would be asked; with a name, that one first',
  run: async (rest, { setting, say, subcommand }) => {
    const words = restWords(rest);
    const isVerb = VERBS.some((verb) => verb.trim() === words[0]);
    if (words.length > 0 && !isVerb) say(await setting('model', rest));
    await subcommand('models', isVerb ? words : []);
  },
  complete: () => VERBS,
};
