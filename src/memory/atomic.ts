/** An adapter for lowdb that replaces a JSON file in one step, 0600, and only while the lock is held. */
import { open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { reasonOf } from './bounded.ts';
import type { Held } from './lock.ts';

/** An unfinished copy, one a process: whoever lost the lock must not disturb the one who has it now. A crash may leave it. */
const unfinished = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

const writeWhole = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(text);
    // Without this a power cut can leave the new name on an empty file.
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A link stays a link: what it leads to is replaced. */
const follow = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Errors of the file system are thrown; the file is then as it was. */
export const atomicJson = <T>(path: string, held: Held): Adapter<T> => ({
  read: async () => {
    try {
      return JSON.parse(await readFile(path, 'utf8')) as T;
    } catch (error) {
      if (reasonOf(error) === 'ENOENT') return null;
      throw error;
    }
  },
  write: async (value) => {
    const target = await follow(path);
    const draft = unfinished(target);
    try {
      await writeWhole(draft, `${JSON.stringify(value, null, 1)}\n`);
      if (held.lost()) throw new Error('the lock was lost');
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  },
});
