/** The store's folder: one folder an entry, `manifest.json` and `objects-*` in it. An entry appears whole, by rename, or not at all. */
// @ts-nocheck

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Image } from './objects.ts';
import type { Found, Root } from './scan.ts';

export const VERSION = 1;

/** `kept`: the step runs or was cut off · `done` · `undone` · `moving`: an undo or redo was cut off. */
export type EntryState = 'kept' | 'done' | 'undone' | 'moving';

export interface Manifest {
  readonly version: number;
  readonly id: string;
  /** Milliseconds since the epoch; `movedAt` of the last undo or redo. */
  readonly at: number;
  readonly movedAt: number;
  readonly pid: number;
  readonly request: string;
  readonly state: EntryState;
  readonly roots: readonly Root[];
  /** What undo (or, when undone, redo) puts back, and the folder with its content. */
  readonly images: readonly Image[];
  readonly objects: string;
  /** What must be there for that. */
  readonly expected: readonly Found[];
}

export interface Bounds {
  /** Most bytes of all entries, and of one. */
  readonly bytes: number;
  readonly entryBytes: number;
  readonly entries: number;
  readonly ageDays: number;
}

const STAGED = '.new-';
let last = 0;

/** Sorts by time; the size stands in the name so that pruning reads no manifest. */
export const newId = (now: number, bytes: number): string => {
  last = Math.max(last + 1, now);
  const random = Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return `${last.toString(36).padStart(9, '0')}${random}-${bytes.toString(36)}`;
};

const madeAt = (id: string): number => Number.parseInt(id.slice(0, 9), 36);
const bytesOf = (id: string): number => Number.parseInt(id.split('-')[1] ?? '0', 36);

const isEntry = (name: string): boolean => /^[0-9a-z]{13}-[0-9a-z]+$/.test(name);

const names = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Oldest first. */
export const entryIds = (folder: string): readonly string[] => names(folder).filter(isEntry).sort();

/** Node's own recursive mkdir never returns where a system answers ENOENT for a folder that is there (/proc). */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
};

/** A place to build an entry in; not an entry yet. Throws where the folder cannot be written to. */
export const stage = (folder: string, now: number): string => {
  makeFolder(folder);
  const path = join(folder, `${STAGED}${newId(now, 0)}`);
  mkdirSync(path, { mode: 0o700 });
  return path;
};

export const writeManifest = (path: string, manifest: Manifest): void => {
  const staged = join(path, `manifest.${process.pid}.new`);
  writeFileSync(staged, JSON.stringify(manifest), { mode: 0o600 });
  renameSync(staged, join(path, 'manifest.json'));
};

export const commit = (staged: string, folder: string, id: string): void => renameSync(staged, join(folder, id));

/** The manifest, or one line that says why it cannot be used. */
export const readManifest = (folder: string, id: string): Manifest | string => {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, id, 'manifest.json'), 'utf8')) as Manifest;
    if (manifest.version !== VERSION)
      return `undo entry ${id} has version ${manifest.version}; this program knows ${VERSION}`;
    return Array.isArray(manifest.images) && Array.isArray(manifest.roots) ? manifest : `undo entry ${id} is not whole`;
  } catch {
    return `undo entry ${id} cannot be read`;
  }
};

const DAY = 24 * 60 * 60_000;

/** Entries that were cut off while they were made. */
export const leftovers = (folder: string): readonly string[] => names(folder).filter((name) => name.startsWith(STAGED));

/** Removes what is too old, too many or too much; the newest entry stays. */
export const prune = (folder: string, bounds: Bounds, now: number): void => {
  const ids = [...entryIds(folder)].reverse();
  let total = 0;
  ids.forEach((id, index) => {
    total += bytesOf(id);
    const over = index >= bounds.entries || total > bounds.bytes || now - madeAt(id) > bounds.ageDays * DAY;
    if (over && index > 0) rmSync(join(folder, id), { recursive: true, force: true });
  });
  for (const name of leftovers(folder)) {
    if (now - madeAt(name.slice(STAGED.length)) > DAY) rmSync(join(folder, name), { recursive: true, force: true });
  }
};
