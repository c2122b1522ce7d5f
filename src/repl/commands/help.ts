import type { SlashCommand } from './command.ts';

/** Needs the whole list, so it is made from it. */
export const help = (all: () => readonly SlashCommand[]): SlashCommand => ({
  name: 'help',
  summary: 'this list',
  run: (_rest, context) => {
    context.write(
      'A command runs as in your shell; anything else is read as a request. ? in front: a request. \\ in front: a command.\n',
    );
    for (const { name, summary } of all()) context.write(`  /${name.padEnd(9)} ${summary}\n`);
  },
});
