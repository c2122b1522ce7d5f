/** UndoStore: what plans changed or deleted, kept so that it can be had back. */
import { join } from 'node:path';
import { close, sweep } from './undo/close.ts';
import {
  type Bounds,
  type EntryState,
  entryIds,
  leftovers,
  type Manifest,
  readManifest,
  writeManifest,
} from './undo/entries.ts';
import { type KeepWhat, type Kept, keep } from './undo/keep.ts';
import { type Moved, move } from './undo/move.ts';

export type { Kept, Moved };

export interface UndoEntry {
  readonly id: string;
  readonly at: number;
  readonly request: string;
  readonly state: EntryState;
  readonly paths: readonly string[];
}

export interface UndoStore {
  /** Before a plan runs: keeps what its targets are now. Never throws; `missing` says what could not be kept. */
  keep(what: KeepWhat): Kept;
  /** After it: notes how the plan left them, so that a later change is seen. */
  seal(entry: string): void;
  /** Takes the last `n` entries back, newest first; stops at one that is refused. Empty when there is none. */
  undo(n?: number): readonly Moved[];
  /** Takes exactly these entries back, newest first; one that is refused does not stop the others. */
  undoThese(entries: readonly string[]): readonly Moved[];
  /** Brings back what was undone last. */
  redo(): Moved | undefined;
  /** Newest first; `notes` say what could not be used. */
  list(): { readonly entries: readonly UndoEntry[]; readonly notes: readonly string[] };
}

const MB = 1024 * 1024;
const BOUNDS: Bounds = { bytes: 1024 * MB, entryBytes: 256 * MB, entries: 1000, ageDays: 30 };

const seal = (folder: string, entry: string): void => {
  const manifest = entry === '' ? '' : readManifest(folder, entry);
  if (typeof manifest === 'string') return;
  try {
    const closed = close(folder, manifest);
    writeManifest(join(folder, entry), closed);
    sweep(folder, closed);
  } catch {
    // A disk that is full by now: the entry stays `kept`, and undo says that it was cut off.
  }
};

/** Manifests newest first, read one by one: the newest is mostly all that is needed. */
function* manifests(folder: string): Generator<Manifest> {
  for (const id of [...entryIds(folder)].reverse()) {
    const manifest = readManifest(folder, id);
    if (typeof manifest !== 'string') yield manifest;
  }
}

const safely = (manifest: Manifest, act: () => Moved): Moved => {
  try {
    return act();
  } catch (error) {
    const { id: entry, request } = manifest;
    return { kind: 'refused', entry, request, reason: (error as Error).message, paths: [], missing: [] };
  }
};

const undo = (folder: string, bounds: Bounds, n: number): readonly Moved[] => {
  const moved: Moved[] = [];
  for (const manifest of manifests(folder)) {
    if (moved.length >= n || moved.at(-1)?.kind === 'refused') break;
    if (manifest.state !== 'undone') moved.push(safely(manifest, () => move(folder, bounds, manifest)));
  }
  return moved;
};

const undoThese = (folder: string, bounds: Bounds, entries: readonly string[]): readonly Moved[] =>
  [...entries]
    .sort()
    .reverse()
    .map((id) => readManifest(folder, id))
    .filter((manifest) => typeof manifest !== 'string')
    .filter(({ state }) => state !== 'undone')
    .map((manifest) => safely(manifest, () => move(folder, bounds, manifest)));

const redo = (folder: string, bounds: Bounds): Moved | undefined => {
  let last: Manifest | undefined;
  for (const manifest of manifests(folder)) {
    if (manifest.state === 'undone' && (last === undefined || manifest.movedAt >= last.movedAt)) last = manifest;
  }
  const found = last;
  return found === undefined ? undefined : safely(found, () => move(folder, bounds, found));
};

const list = (folder: string): ReturnType<UndoStore['list']> => {
  const entries: UndoEntry[] = [];
  const notes = leftovers(folder).map((name) => `${name}: cut off while it was made, ignored`);
  for (const id of [...entryIds(folder)].reverse()) {
    const manifest = readManifest(folder, id);
    if (typeof manifest === 'string') notes.push(manifest);
    else {
      const { at, request, state, roots } = manifest;
      entries.push({
        id,
        at,
        request,
        state,
        paths: roots.filter(({ depth }) => depth !== 'times').map(({ path }) => path),
      });
    }
  }
  return { entries, notes };
};

/** Opens the store in `folder`, which is made at the first `keep`. Defaults: 256 MB an entry, 1 GB in all, 1,000 entries, 30 days. */
export const openUndo = (folder: string, bounds: Partial<Bounds> = {}): UndoStore => {
  const all = { ...BOUNDS, ...bounds };
  const limits = { ...all, entryBytes: Math.min(all.entryBytes, all.bytes) };
  return {
    keep: (what) => keep(folder, limits, what),
    seal: (entry) => seal(folder, entry),
    undo: (n = 1) => undo(folder, limits, n),
    undoThese: (entries) => undoThese(folder, limits, entries),
    redo: () => redo(folder, limits),
    list: () => list(folder),
  };
};
