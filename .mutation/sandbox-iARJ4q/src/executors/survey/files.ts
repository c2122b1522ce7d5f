/** Look-ups in the file system for a World: memoised, and a value also where the system says no. */
// @ts-nocheck

import { lstatSync, opendirSync, realpathSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry, World } from '../../world.ts';

const MOST_NAMES = 10_000;

const kindOf = (stat: Stats): Entry['kind'] => {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'dir';
  return stat.isSymbolicLink() ? 'link' : 'other';
};

const ledTo = (path: string): { target?: string } => {
  try {
    return { target: realpathSync(path) };
  } catch {
    return {};
  }
};

const look = (path: string): Entry | undefined => {
  try {
    const stat = lstatSync(path);
    const kind = kindOf(stat);
    const entry = { kind, size: stat.size, mtime: stat.mtimeMs, mode: stat.mode & 0o7777 };
    return kind === 'link' ? { ...entry, ...ledTo(path) } : entry;
  } catch {
    return undefined;
  }
};

const list = (path: string): readonly string[] => {
  const names: string[] = [];
  try {
    const folder = opendirSync(path);
    try {
      for (let next = folder.readSync(); next !== null && names.length < MOST_NAMES; next = folder.readSync()) {
        names.push(next.name);
      }
    } finally {
      folder.closeSync();
    }
  } catch {
    // Unreadable, gone, or no folder: what was read so far.
  }
  return names;
};

const memoised = <T>(cwd: string, find: (path: string) => T): ((path: string) => T) => {
  const memo = new Map<string, T>();
  return (given) => {
    const path = resolve(cwd, given);
    if (!memo.has(path)) memo.set(path, find(path));
    return memo.get(path) as T;
  };
};

export const openFiles = (cwd: string): Pick<World, 'entry' | 'children'> => ({
  entry: memoised(cwd, look),
  children: memoised(cwd, list),
});
