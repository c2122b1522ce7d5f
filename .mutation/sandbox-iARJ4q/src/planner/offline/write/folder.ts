/** Folders that a command needs and that are not there yet. */
// @ts-nocheck

import type { World } from '../../../world.ts';
import { and, type Command, run } from './command.ts';

/** False also where the World cannot tell. */
export const isMissing = (path: string, world: World): boolean => {
  const isAbsolute = path.startsWith('/') || path.startsWith('~');
  const canTell = isAbsolute ? world.entry('/') !== undefined : world.children(world.cwd).length > 0;
  const real = path === '~' || path.startsWith('~/') ? world.home + path.slice(1) : path;
  return canTell && !/^[.~]+$/.test(path) && world.entry(real) === undefined;
};

/** The command, after a `mkdir -p` of the folder that it needs. */
export const withFolder = (path: string, command: Command, world: World): Command =>
  isMissing(path, world) ? and(run('mkdir', '-p', { path }), command) : command;
