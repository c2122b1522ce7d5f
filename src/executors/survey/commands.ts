/** What a first word would run: a look at one name in each folder of PATH, and the whole list only when it is asked for. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandKind, World } from '../../world.ts';
import { BUILTINS, KEYWORDS } from '../builtins.ts';

export interface Names {
  readonly shell: World['shell'];
  readonly cwd: string;
  readonly path: string;
  readonly aliases: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

const isProgram = (path: string): boolean => {
  try {
    // Mostly it is not there, and an error costs ten times what the answer does.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

let divided: { readonly path: string; readonly cwd: string; readonly folders: readonly string[] } | undefined;

/** An empty part of PATH is the working folder. Kept for the next world, as both seldom change. */
const foldersOf = ({ path, cwd }: Names): readonly string[] => {
  if (divided?.path !== path || divided.cwd !== cwd) {
    const folders = path === '' ? [] : path.split(':').map((folder) => resolve(cwd, folder));
    divided = { path, cwd, folders };
  }
  return divided.folders;
};

const known = (names: Names): ReadonlyMap<string, CommandKind> => {
  const kinds = new Map<string, CommandKind>();
  for (const name of BUILTINS[names.shell]) kinds.set(name, 'builtin');
  for (const name of names.functions) kinds.set(name, 'function');
  for (const name of KEYWORDS[names.shell]) kinds.set(name, 'keyword');
  for (const name of names.aliases) kinds.set(name, 'alias');
  return kinds;
};

const listed = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** `command` and `commands` of a World; the shell's own order: alias, keyword, function, builtin, file. */
export const openCommands = (names: Names): Pick<World, 'command' | 'commands'> => {
  let own: ReadonlyMap<string, CommandKind> | undefined;
  let folders: readonly string[] | undefined;
  const memo = new Map<string, CommandKind | undefined>();
  const look = (name: string): CommandKind | undefined => {
    if (name === '' || name.includes('\0')) return undefined;
    if (name.includes('/')) return isProgram(resolve(names.cwd, name)) ? 'file' : undefined;
    own ??= known(names);
    folders ??= foldersOf(names);
    return own.get(name) ?? (folders.some((folder) => isProgram(`${folder}/${name}`)) ? 'file' : undefined);
  };
  const all = (): ReadonlySet<string> => {
    own ??= known(names);
    // Whether each may be run is asked only of the few that become a correction.
    return new Set([...own.keys(), ...foldersOf(names).flatMap(listed)]);
  };
  let listing: ReadonlySet<string> | undefined;
  return {
    command: (name) => {
      if (!memo.has(name)) memo.set(name, look(name));
      return memo.get(name);
    },
    commands: () => (listing ??= all()),
  };
};
