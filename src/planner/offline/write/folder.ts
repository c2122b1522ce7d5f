/** Folders that a command needs and that are not there yet. */
import type { World } from '../../../world.ts';
import { and, type Command, run } from './command.ts';

/** False also where the World cannot tell. */
export const isMissing = (path: string, world: World): boolean => {
  const isAbsolute = path.startsWith('/') || path.startsWith('~');
  const canTell = isAbsolute ? world.entry('/') !== undefined : world.children(world.cwd).length > 0;
  const real = path === '~' || path.startsWith('~/') ? world.home + path.slice(1) : path;
  return canTell && !/^[.~]+$/.test(path) && world.entry(real) === undefined;
};

const NEW = /\b(?:into|to|in|inside|under) (?:a|another) (?:new|fresh) (?:sub-?)?(?:folder|directory|dir)\b/i;

/** "into a new folder x": made first, also where the World cannot tell. */
export const withNewFolder = (
  path: string,
  command: Command,
  { text, world }: { text: string; world: World },
): Command =>
  NEW.test(text) && !/^[.~]+$/.test(path)
    ? and(run('mkdir', '-p', { path }), command)
    : withFolder(path, command, world);

/** The command, after a `mkdir -p` of the folder that it needs. */
export const withFolder = (path: string, command: Command, world: World): Command =>
  isMissing(path, world) ? and(run('mkdir', '-p', { path }), command) : command;
