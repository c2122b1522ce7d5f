/** A file that is named but not here, while one of the same name is in a folder below: proposed, never used unasked. */
// @ts-nocheck

import type { World } from '../../world.ts';
import type { Command, Word } from './write/command.ts';

/** Programs whose operands must exist. */
const READERS = new Set(
  'cat head tail wc sort uniq grep sed awk cut tar unzip gunzip mv cp rm chmod stat file md5sum sha256sum du diff'.split(
    ' ',
  ),
);

/** How many folders are looked into. */
const MOST = 40;

const isMissing = (word: Word, world: World): word is { readonly path: string } =>
  typeof word !== 'string' &&
  'path' in word &&
  !/[/~]/.test(word.path) &&
  !/^\.+$/.test(word.path) &&
  world.entry(word.path) === undefined;

/** What must exist of a command's operands: the last one of `cp` and `mv`, and archives to be made, need not. */
const sources = (words: readonly Word[]): readonly Word[] => {
  const [program = ''] = words;
  if (program === 'mv' || program === 'cp') return words.slice(1, -1);
  if (program === 'tar' && typeof words[1] === 'string' && words[1].includes('c')) return words.slice(3);
  return words.slice(1);
};

const missing = (command: Command, world: World): readonly string[] => {
  if (command.type === 'redirect') {
    const read = command.sign === '<' && isMissing(command.file, world) ? [command.file.path] : [];
    return [...read, ...missing(command.command, world)];
  }
  if (command.type !== 'run') return command.parts.flatMap((part) => missing(part, world));
  const [program] = command.words;
  if (typeof program !== 'string' || !READERS.has(program)) return [];
  return sources(command.words).flatMap((word) => (isMissing(word, world) ? [word.path] : []));
};

/** Where the missing file's namesake is, relative to cwd; undefined when nothing is missing or nothing is like it. */
export const namesake = (command: Command, world: World): { missing: string; found: string } | undefined => {
  for (const name of missing(command, world)) {
    const folders = world.children(world.cwd).filter((child) => world.entry(child)?.kind === 'dir');
    const found = folders.slice(0, MOST).find((folder) => world.entry(`${folder}/${name}`) !== undefined);
    if (found !== undefined) return { missing: name, found: `${found}/${name}` };
  }
  return undefined;
};
