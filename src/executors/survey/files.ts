/** Look-ups in the file system for a World: memoised, and a value also where the system says no. */
import { lstatSync, opendirSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
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

/** A folder of so many bytes has a few thousand names at most; where a file system tells no size it says zero. */
const SMALL_BYTES = 65_536;

const isSmall = (path: string): boolean => {
  const { size } = statSync(path);
  return size > 0 && size <= SMALL_BYTES;
};

/** Name by name, so that a folder without end takes no longer than one of `MOST_NAMES`. */
const namesOneByOne = (path: string): readonly string[] => {
  const names: string[] = [];
  const folder = opendirSync(path);
  try {
    for (let next = folder.readSync(); next !== null && names.length < MOST_NAMES; next = folder.readSync())
      names.push(next.name);
  } catch {
    // What was read so far.
  } finally {
    folder.closeSync();
  }
  return names;
};

/** Nothing where it is unreadable, gone, or no folder. A small one is read at once, as what reads name by name takes half a millisecond to load. */
const list = (path: string): readonly string[] => {
  try {
    return isSmall(path) ? readdirSync(path).slice(0, MOST_NAMES) : namesOneByOne(path);
  } catch {
    return [];
  }
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
