/** Puts a previewed layer into place, where everything it replaces is still what it was. */
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { type Change, fingerprint, look } from './changes.ts';

const stampNow = ({ kind, path, from, entry }: Change): string | undefined => {
  const asked = kind === 'moved' ? (from ?? path) : path;
  const stat = look(asked);
  if (stat === undefined) return undefined;
  const whole = kind === 'deleted' || (kind !== 'mode' && entry !== 'dir' && stat.isDirectory());
  return whole ? fingerprint(asked) : `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs}`;
};

/** What is not as it was any more; each as a sentence. */
export const staleChanges = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => {
    if (stampNow(change) !== change.before) return [`${change.from ?? change.path} changed since it was shown`];
    return change.kind === 'moved' && look(change.path) !== undefined
      ? [`${change.path} is new since it was shown`]
      : [];
  });

/** Two names for one content: a layer breaks such links, so the command itself has to run. */
export const breaksLinks = (changes: readonly Change[]): Change | undefined =>
  changes.find(({ kind, linked }) => linked && (kind === 'changed' || kind === 'mode' || kind === 'times'));

/** A copy without the layer's own marks, then into place in one go. */
const replaceFile = (layer: string, path: string): void => {
  const stat = lstatSync(layer);
  const fresh = `${path}.llmos-${process.pid}`;
  copyFileSync(layer, fresh, constants.COPYFILE_FICLONE);
  chmodSync(fresh, stat.mode & 0o7777);
  utimesSync(fresh, stat.atime, stat.mtime);
  renameSync(fresh, path);
};

const placeLink = (layer: string, path: string): void => {
  const stat = lstatSync(layer);
  symlinkSync(readlinkSync(layer), path);
  lutimesSync(path, stat.atime, stat.mtime);
};

const moveFile = (layer: string, path: string): void => {
  try {
    renameSync(layer, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    replaceFile(layer, path);
  }
};

/** Smaller files are copied: what was moved about in the layer bears its marks. */
const LARGE = 1024n * 1024n;

/** A file replaces a file in one go; everything else needs the name to be free. */
const makeRoom = (path: string, how: 'replaced' | 'made'): void => {
  const was = look(path);
  if (was !== undefined && (how === 'made' || !was.isFile())) rmSync(path, { recursive: true });
};

/** Names in the layer that share one content share it in place, too. */
const place = (change: Change, placed: Map<bigint, string>): void => {
  const { layer = '', path, entry, before } = change;
  const stat = look(layer);
  if (stat === undefined) return;
  const twin = entry === 'file' && stat.nlink > 1n ? placed.get(stat.ino) : undefined;
  makeRoom(path, twin === undefined && entry === 'file' ? 'replaced' : 'made');
  if (twin !== undefined) linkSync(twin, path);
  else if (entry === 'dir') {
    mkdirSync(path);
    chmodSync(path, Number(stat.mode & 0o7777n) | 0o700);
  } else if (entry === 'link') placeLink(layer, path);
  else if (entry === 'other') renameSync(layer, path);
  else if (before === undefined && stat.nlink === 1n && stat.size > LARGE) moveFile(layer, path);
  else replaceFile(layer, path);
  if (entry === 'file') placed.set(stat.ino, path);
};

const move = ({ from, path, layer = '' }: Change, placed: Map<bigint, string>): void => {
  const stat = look(layer);
  if (from === undefined || stat === undefined) return;
  renameSync(from, path);
  placed.set(stat.ino, path);
};

const adjust = ({ kind, layer = '', path }: Change): void => {
  const stat = lstatSync(layer);
  if (kind === 'mode') chmodSync(path, stat.mode & 0o7777);
  if (!stat.isDirectory()) lutimesSync(path, stat.atime, stat.mtime);
};

/**
 * Moves, deletes, places, then modes: throws where the file system refuses half-way, and the caller's undo has what was.
 * `twins`: inode in the layer → path in place, of what did not change.
 */
export const putInPlace = (changes: readonly Change[], twins: ReadonlyMap<bigint, string>): void => {
  const placed = new Map(twins);
  const of = (...kinds: readonly Change['kind'][]): readonly Change[] =>
    changes.filter(({ kind }) => kinds.includes(kind));
  const folders = of('created').filter(({ entry }) => entry === 'dir');
  const newFolders = new Set(folders.map(({ path }) => path));
  // a folder in the place of a file: its name has to be free first
  const taken = of('changed').filter(({ entry }) => entry === 'dir');
  for (const change of [...taken, ...folders].sort((a, b) => a.path.length - b.path.length)) place(change, placed);
  for (const change of of('moved')) move(change, placed);
  for (const { path } of of('deleted')) rmSync(path, { recursive: true, force: true });
  for (const change of of('created', 'changed'))
    if (change.entry !== 'dir' && !newFolders.has(change.path)) place(change, placed);
  for (const change of of('mode', 'times')) adjust(change);
  for (const { path, layer = '' } of [...folders].reverse()) chmodSync(path, lstatSync(layer).mode & 0o7777);
};
