/** Where the person's real shell is. */
// @ts-nocheck

import { accessSync, constants, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { World } from '../../world.ts';

const PLACES = ['/bin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

const runs = (path: string): boolean => {
  // Mostly it is not there, and an error costs more than the answer.
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `SHELL` where it is that shell, else PATH, else the usual places; in the last resort the bare name. */
export const findShell = (name: World['shell'], env: Readonly<Record<string, string | undefined>>): string => {
  const own = env['SHELL'];
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')), ...PLACES];
  const candidates = [
    ...(own !== undefined && basename(own) === name ? [own] : []),
    ...folders.map((at) => join(at, name)),
  ];
  return candidates.find(runs) ?? name;
};
