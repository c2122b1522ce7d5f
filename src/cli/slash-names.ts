/** Names of slash commands, and what may follow them. */
import { slashCommand, slashCommands } from '../repl/commands/list.ts';
import type { CompletionItem } from '../repl/reader.ts';

/** `typed`: the line without its slash. */
export const slashLike = (typed: string): readonly CompletionItem[] => {
  const [, name = '', rest] = /^(\S*)(?:\s+(.*))?$/s.exec(typed) ?? [];
  if (rest === undefined) {
    const fit = slashCommands.filter((command) => command.name.startsWith(name));
    return fit.map((command) => ({ text: `/${command.name}`, about: command.summary }));
  }
  const more = slashCommand(name)?.complete?.(rest) ?? [];
  return more.filter((word) => word.startsWith(rest)).map((word) => ({ text: `/${name} ${word}`, shown: word }));
};
