/** Undo and redo are one move: check that all is as it was left, keep what is there, put back what was. */
// @ts-nocheck

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close } from './close.ts';
import { type Bounds, type Manifest, writeManifest } from './entries.ts';
import { type Image, take } from './objects.ts';
import { astray, restore } from './restore.ts';
import { differences, type Found, scan } from './scan.ts';

/** `paths` are the files that were put back, or those that stand in the way. */
export interface Moved {
  readonly kind: 'undone' | 'redone' | 'refused';
  readonly entry: string;
  readonly request: string;
  readonly reason: string;
  readonly paths: readonly string[];
  /** What could not be put back, each with its reason. */
  readonly missing: readonly string[];
}

const byPath = (all: readonly Found[]): ReadonlyMap<string, Found> => new Map(all.map((each) => [each.path, each]));

const refused = (manifest: Manifest, reason: string, paths: readonly string[]): Moved => ({
  kind: 'refused',
  entry: manifest.id,
  request: manifest.request,
  reason,
  paths,
  missing: [],
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const obstacle = (manifest: Manifest, now: ReadonlyMap<string, Found>): Moved | undefined => {
  if (manifest.state === 'kept' && isAlive(manifest.pid)) return refused(manifest, 'it is still running', []);
  const strays = astray(manifest.roots);
  if (strays.length > 0)
    return refused(manifest, `the folder above ${strays[0]} is gone or leads elsewhere now`, strays);
  // Cut off: how it was left is not known; what is there now is kept, so that nothing is lost either way.
  if (manifest.state === 'kept' || manifest.state === 'moving') return undefined;
  const changed = differences(byPath(manifest.expected), now);
  if (changed.length === 0) return undefined;
  const more = changed.length > 1 ? ` (and ${changed.length - 1} more)` : '';
  return refused(manifest, `${changed[0]}${more} changed since`, changed);
};

const missingOf = (images: readonly Image[]): string[] =>
  images.flatMap(({ path, missing }) => (missing === undefined ? [] : [`${path}: ${missing}`]));

/** Takes one entry back, or forward again. On `refused` nothing was touched. */
export const move = (folder: string, bounds: Bounds, found: Manifest): Moved => {
  const path = join(folder, found.id);
  const manifest = found.state === 'kept' ? { ...close(folder, found), state: found.state } : found;
  const before = scan(manifest.roots, folder);
  const stop = obstacle(manifest, before.found);
  if (stop !== undefined) return stop;
  const redo = manifest.state === 'undone';
  const fresh = `objects-${Number(manifest.objects.split('-')[1] ?? 0) + 1}`;
  const taken = take({ scan: before, folder: join(path, fresh), bytes: bounds.entryBytes, how: 'copy' });
  writeManifest(path, { ...manifest, state: 'moving' });
  const expected = byPath(manifest.expected);
  const failures = restore({
    images: manifest.images,
    now: before.found,
    expected,
    folder: join(path, manifest.objects),
  });
  const after = scan(manifest.roots, folder).found;
  writeManifest(path, {
    ...manifest,
    state: redo ? 'done' : 'undone',
    movedAt: Date.now(),
    images: taken.images,
    objects: fresh,
    expected: [...after.values()],
  });
  rmSync(join(path, manifest.objects), { recursive: true, force: true });
  return {
    kind: redo ? 'redone' : 'undone',
    entry: manifest.id,
    request: manifest.request,
    reason: manifest.state === 'kept' || manifest.state === 'moving' ? 'it had been cut off' : '',
    paths: differences(before.found, after),
    missing: [...missingOf(manifest.images), ...failures],
  };
};
