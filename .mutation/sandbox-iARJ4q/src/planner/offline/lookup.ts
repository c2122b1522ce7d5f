/** A look-up: something people ask of the machine that one fixed command answers. */
// @ts-nocheck

import { intent } from './intent.ts';
import type { Concept } from './language/english.ts';
import type { Rows } from './rows.ts';
import type { Skill, Topic } from './skill.ts';
import { type Command, run, textOf } from './write/command.ts';

export interface Lookup {
  readonly name: string;
  readonly topic: Topic;
  readonly summary: string;
  readonly says: readonly string[];
  readonly command: readonly string[] | Command;
  readonly example: string;
  readonly free?: readonly Concept[];
  /** It changes something. */
  readonly act?: true;
  readonly terminal?: true;
  /** It prints a list: see `rows.ts`. */
  readonly rows?: Rows;
}

const isWords = (command: Lookup['command']): command is readonly string[] => Array.isArray(command);

export const lookup = ({ command, example, ...rest }: Lookup): Skill => {
  const written = isWords(command) ? run(command) : command;
  return intent({
    ...rest,
    write: () => written,
    // Written out when help asks for it: a start has no use for it.
    get examples() {
      return [[example, textOf(written)]] as const;
    },
  });
};
