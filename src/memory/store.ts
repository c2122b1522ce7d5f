/** `memory.json`: read at once and without a lock, changed under the lock and written atomically. */
import { join } from 'node:path';
import { readBounded, reasonOf } from './bounded.ts';
import { type Held, type LockOptions, withLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { type Checked, checkMemory, EMPTY, type Memory } from './shape.ts';

/** `note`: one line for the person when the file was not as it should be. */
export interface Recalled {
  readonly memory: Memory;
  readonly note?: string;
}

export type Updated =
  | { readonly ok: true; readonly memory: Memory; readonly note?: string }
  | { readonly ok: false; readonly reason: string };

export interface Store {
  readonly folder: string;
  read(): Recalled;
  /** Read, change, write, alone. `change` is pure; returning its argument writes nothing. */
  update(change: (memory: Memory) => Memory, options?: LockOptions): Promise<Updated>;
}

const LARGEST = 16 * 1024 * 1024;

export const memoryFile = (folder: string): string => join(folder, 'memory.json');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An empty file is what a crash of the machine can leave of a new one. */
const look = (text: string): Checked =>
  text === '' ? { kind: 'memory', memory: EMPTY, malformed: 0 } : checkMemory(parse(text));

const upgrade = (raw: Readonly<Record<string, unknown>>, from: number): Checked => checkMemory(migrate(raw, from));

/** What is remembered, for the hot path: synchronous, bounded, never throws, changes nothing. */
export const readMemory = (folder: string): Recalled => {
  const path = memoryFile(folder);
  const read = readBounded(path, LARGEST);
  if (read.kind === 'missing') return { memory: EMPTY };
  if (read.kind === 'unreadable') return { memory: EMPTY, note: `memory: ${path} cannot be read: ${read.reason}` };
  const seen = look(read.text);
  const checked = seen.kind === 'older' ? upgrade(seen.value, seen.version) : seen;
  if (checked.kind === 'memory') return { memory: checked.memory };
  if (checked.kind === 'newer') return { memory: EMPTY, note: newer(path, checked.version) };
  return { memory: EMPTY, note: `memory: ${path} is not readable as memory; it will be set aside` };
};

const newer = (path: string, version: number): string =>
  `memory: ${path} is of version ${version}, made by a newer llmos; it is left as it is and nothing is learned`;

// Loaded only to change the file: it costs a millisecond.
const files = () => import('node:fs/promises');

const stampOf = (now: Date): string => now.toISOString().replace(/[:.]/g, '-');

/** `changed`: what was loaded is not what the file says, so it is to be written whatever `change` does. */
type Loaded =
  | { readonly memory: Memory; readonly changed: boolean; readonly note?: string }
  | { readonly refused: string };

const setAside = async (path: string, how: 'rename' | 'copyFile', text: string): Promise<string> => {
  const aside = `${path}.unreadable-${stampOf(new Date())}`;
  await (await files())[how](path, aside);
  const { explainMemory } = await import('../schema.ts');
  return `memory: ${path} was not readable (${explainMemory(parse(text))}); it is kept as ${aside}`;
};

const backUp = async (path: string, version: number): Promise<void> => {
  const backup = `${path}.v${version}.bak`;
  const { constants, copyFile } = await files();
  try {
    await copyFile(path, backup, constants.COPYFILE_EXCL);
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
    await copyFile(path, `${backup}-${stampOf(new Date())}`);
  }
};

/** The file as it is to be changed: migrated after a backup, set aside when nothing can be made of it. Under the lock. */
const load = async (path: string): Promise<Loaded> => {
  const read = readBounded(path, LARGEST);
  if (read.kind === 'missing') return { memory: EMPTY, changed: false };
  if (read.kind === 'unreadable') return { refused: `memory: ${path} cannot be read: ${read.reason}` };
  let checked = look(read.text);
  const changed = checked.kind === 'older';
  if (checked.kind === 'older') {
    await backUp(path, checked.version);
    checked = upgrade(checked.value, checked.version);
  }
  if (checked.kind === 'newer') return { refused: newer(path, checked.version) };
  if (checked.kind !== 'memory')
    return { memory: EMPTY, changed: true, note: await setAside(path, 'rename', read.text) };
  if (checked.malformed === 0) return { memory: checked.memory, changed };
  return { memory: checked.memory, changed: true, note: await setAside(path, 'copyFile', read.text) };
};

const save = async (path: string, memory: Memory, held: Held): Promise<void> => {
  const [{ Low }, { atomicJson }] = await Promise.all([import('lowdb'), import('./atomic.ts')]);
  await new Low<Memory>(atomicJson(path, held), memory).write();
};

const update = async (folder: string, change: (memory: Memory) => Memory, held: Held): Promise<Updated> => {
  const path = memoryFile(folder);
  const loaded = await load(path);
  if ('refused' in loaded) return { ok: false, reason: loaded.refused };
  const memory = change(loaded.memory);
  if (loaded.changed || memory !== loaded.memory) await save(path, memory, held);
  return { ok: true, memory, ...(loaded.note !== undefined && { note: loaded.note }) };
};

/** The store in `folder`; nothing is opened or made before the first update. */
export const openStore = (folder: string): Store => ({
  folder,
  read: () => readMemory(folder),
  update: async (change, options) => {
    const locked = await withLock(
      folder,
      async (held): Promise<Updated> => {
        try {
          return await update(folder, change, held);
        } catch (error) {
          return { ok: false, reason: `memory: ${memoryFile(folder)} cannot be written: ${reasonOf(error)}` };
        }
      },
      options,
    );
    return locked.ok ? locked.value : { ok: false, reason: locked.reason };
  },
});
