/** Blotting a text out of every file below a memory folder: journals, what was sent, backups, documents, what undo keeps. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { blotBytes, blotLines } from './blot.ts';
import { reasonOf } from './bounded.ts';
import { patternBytes } from './pattern.ts';

const MEMORY = 'memory.json';
/** Made anew from the journal: gone is quicker than blotted. */
const DERIVED = /\.index(?:\..*tmp)?$|^\.memory\.json\..*tmp$/;
const LOCK = /\.lock$/;
const DEEPEST = 6;

/** What an entry of undo keeps would be put back to a name that is no more: the whole entry goes. */
const dropUndo = async (folder: string, pattern: RegExp): Promise<number> => {
  let gone = 0;
  for (const entry of await list(folder)) {
    const own = join(folder, entry.name);
    if (entry.isDirectory() && (await holds(own, pattern))) {
      await rm(own, { recursive: true, force: true });
      gone += 1;
    }
  }
  return gone;
};

const list = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** In a name or in the bytes of any file below. */
const holds = async (folder: string, pattern: RegExp): Promise<boolean> => {
  for (const entry of await list(folder)) {
    const path = join(folder, entry.name);
    if (pattern.test(entry.name)) return true;
    if (entry.isDirectory() && (await holds(path, pattern))) return true;
    if (entry.isFile() && patternBytes(pattern).test((await readFile(path)).toString('latin1'))) return true;
  }
  return false;
};

const blotFile = async (
  path: string,
  name: string,
  given: { pattern: RegExp; signal: AbortSignal | undefined },
): Promise<number> => {
  if (name === MEMORY || LOCK.test(name)) return 0;
  if (DERIVED.test(name)) {
    await rm(path, { force: true });
    return 0;
  }
  return name.endsWith('.jsonl') ? blotLines(path, given.pattern, given.signal) : blotBytes(path, given.pattern);
};

/** Places blotted out. Errors of the file system are thrown. `memory.json` itself is the store's. */
export const blotFolder = async (folder: string, pattern: RegExp, signal?: AbortSignal, depth = 0): Promise<number> => {
  let lines = 0;
  for (const entry of await list(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth === 0 && entry.name === 'undo') lines += await dropUndo(path, pattern);
    else if (entry.isDirectory() && depth < DEEPEST && !LOCK.test(entry.name))
      lines += await blotFolder(path, pattern, signal, depth + 1);
    else if (entry.isFile()) lines += await blotFile(path, entry.name, { pattern, signal });
  }
  return lines;
};
