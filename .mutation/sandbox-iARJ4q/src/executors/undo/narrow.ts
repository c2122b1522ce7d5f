/**
 * After a step: of the folders that were kept because something in them might change, only what did change stays in the
 * entry. Otherwise any later change in such a folder would stand in the way of undo.
 */
// @ts-nocheck

import { dirname } from 'node:path';
import { blank, type Image } from './objects.ts';
import type { Found, Root } from './scan.ts';

export interface Entry {
  readonly roots: readonly Root[];
  readonly images: readonly Image[];
}

interface Narrowing {
  readonly before: ReadonlyMap<string, Image>;
  readonly now: ReadonlyMap<string, Found>;
  readonly roots: Map<string, Root>;
  readonly images: Map<string, Image>;
}

const isThere = (found: Found | undefined): found is Found => found !== undefined && found.kind !== 'absent';

/** To the nanosecond: nothing was put back yet. Of a folder the mode; its content is looked at by itself. */
const unchanged = (image: Image, now: Found | undefined): boolean => {
  if (now === undefined || image.kind !== now.kind || image.mode !== now.mode || image.leads !== now.leads)
    return false;
  return image.kind === 'dir' || (image.size === now.size && image.mtimeNs === now.mtimeNs);
};

/** A folder whose mtime alone moved, by `touch` or by what happened in it, gets that back and nothing else. */
const onlyTimes = (image: Image, { roots, images }: Narrowing): void => {
  const { path } = image;
  if (images.has(path) || roots.has(path)) return;
  roots.set(path, { path, depth: 'times' });
  images.set(path, { ...image, depth: 'times' });
};

/** The folder above gets its mtime back, unless it is part of the entry itself. */
const above = (path: string, narrowing: Narrowing): void => {
  const parent = dirname(path);
  const image = narrowing.before.get(parent);
  if (image !== undefined) onlyTimes(image, narrowing);
};

/** A folder that was removed and made again moved the time of the one above. */
const remade = (path: string, narrowing: Narrowing): void => {
  const parent = narrowing.before.get(dirname(path));
  if (parent !== undefined && narrowing.now.get(parent.path)?.mtimeNs !== parent.mtimeNs) above(path, narrowing);
};

const timesAbove = (firm: readonly Root[], loose: readonly Root[], narrowing: Narrowing): void => {
  for (const { path } of firm) above(path, narrowing);
  for (const { path } of loose) remade(path, narrowing);
};

const isNew = (path: string, narrowing: Narrowing): void => {
  // Below a folder that is itself new, the folder's own root covers it.
  if (!isThere(narrowing.before.get(dirname(path)))) return;
  narrowing.roots.set(path, { path, depth: 'whole' });
  narrowing.images.set(path, { ...blank(path), kind: 'absent' });
  above(path, narrowing);
};

const isChanged = (image: Image, narrowing: Narrowing): void => {
  const { path, depth } = image;
  const { before, now, roots, images } = narrowing;
  const stays = image.kind === 'dir' && now.get(path)?.kind === 'dir';
  const lost = depth === 'level' && !stays && image.kind !== 'link';
  images.set(path, { ...image, depth: stays ? 'self' : 'whole', ...(lost ? { missing: 'it had not been kept' } : {}) });
  const parent = dirname(path);
  const covered = before.has(parent) && !isThere(now.get(parent)) && parent !== path;
  if (covered) return;
  roots.set(path, { path, depth: stays ? 'self' : 'whole' });
  above(path, narrowing);
};

const within = (path: string, root: string): boolean =>
  path === root || path.startsWith(root === '/' ? '/' : `${root}/`);

/** `now` is a scan of the entry's roots after the step. */
export const narrow = (entry: Entry, now: ReadonlyMap<string, Found>): Entry => {
  const before = new Map(entry.images.map((image) => [image.path, image]));
  const loose = entry.roots.filter(
    ({ path, depth }) => (depth === 'whole' || depth === 'level') && before.get(path)?.kind === 'dir',
  );
  const isLoose = (path: string): boolean => loose.some((root) => within(path, root.path));
  const firm = entry.roots.filter(({ path, depth }) => depth !== 'times' && !isLoose(path));
  const narrowing: Narrowing = { before, now, roots: new Map(), images: new Map() };
  for (const root of firm) narrowing.roots.set(root.path, root);
  for (const image of entry.images) {
    if (image.depth !== 'times' && !isLoose(image.path)) narrowing.images.set(image.path, image);
  }
  // Parents first, so that a folder that changed itself is known before what is in it.
  for (const path of [...new Set([...before.keys(), ...now.keys()])].filter(isLoose).sort()) {
    const image = before.get(path);
    if (!isThere(image)) isThere(now.get(path)) && isNew(path, narrowing);
    else if (!unchanged(image, now.get(path))) isChanged(image, narrowing);
    else if (image.kind === 'dir' && image.mtimeNs !== now.get(path)?.mtimeNs) onlyTimes(image, narrowing);
  }
  timesAbove(firm, loose, narrowing);
  return { roots: [...narrowing.roots.values()], images: [...narrowing.images.values()] };
};
