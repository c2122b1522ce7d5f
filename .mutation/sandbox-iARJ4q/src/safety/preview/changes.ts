/** What lies in the layer, against what is there: created, changed, deleted, moved, other modes and times. */
// @ts-nocheck

import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './sandbox.ts';

export interface Change {
  readonly kind: 'created' | 'changed' | 'deleted' | 'moved' | 'mode' | 'times';
  /** Absolute. */
  readonly path: string;
  readonly entry: 'file' | 'dir' | 'link' | 'other';
  /** Where it lies in the layer; of what is deleted, nothing does. */
  readonly layer?: string;
  /** Of `moved`: where it was. */
  readonly from?: string;
  /** Bytes that it has afterwards; of what is deleted, had. */
  readonly size: number;
  /** What it was when it was looked at; applying compares. Undefined where nothing was. */
  readonly before?: string;
  /** More than one name leads to the same content. */
  readonly linked: boolean;
}

/** More entries than that are not listed. */
const MOST = 20_000;

export const look = (path: string): BigIntStats | undefined => {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
};

const entryOf = (stat: BigIntStats): Change['entry'] => {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'dir';
  return stat.isSymbolicLink() ? 'link' : 'other';
};

const isWhiteout = (stat: BigIntStats): boolean => stat.isCharacterDevice() && stat.rdev === 0n;

const children = (path: string): string[] => {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
};

/** Inode, kind, mode, size and time; of a folder, of all that is in it. */
export const fingerprint = (path: string): string | undefined => {
  const stat = look(path);
  if (stat === undefined) return undefined;
  const own = `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs}`;
  if (!stat.isDirectory()) return own;
  const hash = createHash('sha256').update(own);
  for (const name of children(path)) hash.update(`\0${name}\0${fingerprint(join(path, name)) ?? ''}`);
  return hash.digest('hex');
};

const own = (stat: BigIntStats): string => `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs}`;

const sameContent = (a: string, b: string, stat: BigIntStats): boolean => {
  if (stat.isSymbolicLink()) return readlinkSync(a) === readlinkSync(b);
  return stat.isFile() && readFileSync(a).equals(readFileSync(b));
};

interface Reading {
  readonly stage: Stage;
  readonly seen: ReadonlySet<string>;
  readonly changes: Change[];
  readonly twins: Map<bigint, string>;
}

const add = (reading: Reading, change: Change): void => {
  if (reading.changes.length >= MOST) throw new RangeError('too many changes to list');
  reading.changes.push(change);
};

const sizeBelow = (path: string, stat: BigIntStats): number =>
  stat.isDirectory()
    ? children(path).reduce((sum, name) => {
        const child = look(join(path, name));
        return child === undefined ? sum : sum + sizeBelow(join(path, name), child);
      }, 0)
    : Number(stat.size);

const noteDeleted = (reading: Reading, path: string): void => {
  const stat = look(path);
  if (stat === undefined) return;
  const before = fingerprint(path);
  add(reading, {
    kind: 'deleted',
    path,
    entry: entryOf(stat),
    size: sizeBelow(path, stat),
    linked: stat.isFile() && stat.nlink > 1n,
    ...(before === undefined ? {} : { before }),
  });
};

const compare = (layer: string, path: string, now: BigIntStats): Change['kind'] | undefined => {
  const was = look(path);
  if (was === undefined) return 'created';
  if (entryOf(was) !== entryOf(now)) return 'changed';
  if (now.isDirectory()) return was.mode === now.mode ? undefined : 'mode';
  if (was.size !== now.size || !sameContent(layer, path, now)) return 'changed';
  if (was.mode !== now.mode) return 'mode';
  return was.mtimeNs === now.mtimeNs ? undefined : 'times';
};

const changeAt = (
  kind: Change['kind'],
  { layer, path, now }: { layer: string; path: string; now: BigIntStats },
): Change => {
  const was = look(path);
  const base = { kind, path, layer, entry: entryOf(now), size: Number(now.isDirectory() ? 0n : now.size) };
  if (was === undefined) return { ...base, linked: false };
  const before = was.isDirectory() && kind !== 'mode' ? (fingerprint(path) ?? '') : own(was);
  return { ...base, before, linked: was.isFile() && was.nlink > 1n };
};

const readEntry = (reading: Reading, relative: string): void => {
  const { stage } = reading;
  const layer = join(stage.upper, relative);
  const path = join(stage.root, relative);
  const now = look(layer);
  if (now === undefined || isWhiteout(now)) return;
  const kind = compare(layer, path, now);
  if (kind !== undefined) add(reading, changeAt(kind, { layer, path, now }));
  if (now.isFile() && (kind === undefined || kind === 'mode' || kind === 'times')) reading.twins.set(now.ino, path);
  if (now.isDirectory()) readFolder(reading, relative);
};

/** What the folder had and the layer does not show is gone, by a whiteout or because the folder was made anew. */
const readFolder = (reading: Reading, relative: string): void => {
  const { stage, seen } = reading;
  const had = look(join(stage.root, relative))?.isDirectory() === true ? children(join(stage.root, relative)) : [];
  for (const name of had)
    if (!seen.has(`./${join(relative, name)}`)) noteDeleted(reading, join(stage.root, relative, name));
  for (const name of children(join(stage.upper, relative))) readEntry(reading, join(relative, name));
};

/** A created file that is a deleted one under another name. */
const pairMoves = (changes: readonly Change[]): readonly Change[] => {
  const gone = changes.filter(({ kind, entry, linked }) => kind === 'deleted' && entry === 'file' && !linked);
  const taken = new Set<Change>();
  const paired = changes.map((change): Change => {
    if (change.kind !== 'created' || change.entry !== 'file' || change.layer === undefined) return change;
    const now = look(change.layer);
    const from = gone.find((each) => {
      const was = look(each.path);
      const alike = was !== undefined && was.size === now?.size && was.mtimeNs === now.mtimeNs && was.mode === now.mode;
      return alike && !taken.has(each) && readFileSync(each.path).equals(readFileSync(change.layer ?? ''));
    });
    if (from === undefined) return change;
    taken.add(from);
    return { ...change, kind: 'moved', from: from.path, ...(from.before === undefined ? {} : { before: from.before }) };
  });
  return paired.filter((change) => !taken.has(change));
};

export interface Layer {
  /** Parents before what is in them. */
  readonly changes: readonly Change[];
  /** Inode in the layer → path, of files whose content is what it was: a new name may share it. */
  readonly twins: ReadonlyMap<bigint, string>;
}

/** Reads a layer after its run. Throws RangeError where there are too many changes. */
export const readLayer = (stage: Stage, seen: ReadonlySet<string>): Layer => {
  const reading: Reading = { stage, seen, changes: [], twins: new Map() };
  readFolder(reading, '');
  return { changes: pairMoves(reading.changes), twins: reading.twins };
};
