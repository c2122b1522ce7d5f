/** A name with wildcards in it that is really there is that name, no pattern. */
// @ts-nocheck

import type { World } from '../../../world.ts';
import type { Command, Word } from './command.ts';

const named = (word: Word, world: World): Word =>
  typeof word !== 'string' && 'glob' in word && world.entry(word.glob) !== undefined ? { path: word.glob } : word;

/** The command with every such pattern made a path. */
export const asNamed = (command: Command, world: World): Command => {
  switch (command.type) {
    case 'run':
      return { ...command, words: command.words.map((word) => named(word, world)) };
    case 'redirect':
      return { ...command, command: asNamed(command.command, world), file: named(command.file, world) };
    default:
      return { ...command, parts: command.parts.map((part) => asNamed(part, world)) };
  }
};
