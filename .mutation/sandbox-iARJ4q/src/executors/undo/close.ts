/** Ends the keeping: what the step did is known now. */
// @ts-nocheck

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './entries.ts';
import { narrow } from './narrow.ts';
import { settle } from './objects.ts';
import { scan } from './scan.ts';

/** The manifest with what changed, and what must be there for undo; content that is not needed is removed. */
export const close = (folder: string, manifest: Manifest): Manifest => {
  const objects = join(folder, manifest.id, manifest.objects);
  const settled = { roots: manifest.roots, images: settle(manifest.images, objects) };
  const { roots, images } = narrow(settled, scan(manifest.roots, folder).found);
  const expected = [...scan(roots, folder).found.values()];
  return { ...manifest, roots, images, expected, state: 'done' };
};

/** Removes objects that no image names; only after the manifest was written. */
export const sweep = (folder: string, { id, objects, images }: Manifest): void => {
  const path = join(folder, id, objects);
  const named = new Set(images.map(({ object }) => object));
  try {
    for (const name of readdirSync(path)) if (!named.has(name)) rmSync(join(path, name));
  } catch {
    // There is no content at all, or it stays until the entry is pruned.
  }
};
