import type { SlashCommand } from './command.ts';

/** Needs the whole list, so it is made from it. */
export const help = (all: () => readonly SlashCommand[]): SlashCommand => ({
  name: 'help',
  summary: 'this list; with a topic, what can be asked about it',
  run: async (topic, { say, subcommand }) => {
    if (topic !== '') return subcommand('help', [topic]);
    say('A command runs as in your shell; anything else is read as a request.');
    say('? in front: a request. \\ in front: a command. A blank in front: not remembered.');
    for (const { name, summary } of all()) say(`  /${name.padEnd(9)} ${summary}`);
    say('`llmos help` lists what can be asked without a model. Keys: Tab, Ctrl-R, Alt-? and those of your shell.');
  },
});
