/** Keeps what a plan is about to change. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedTarget } from '../../plan.ts';
import { milliseconds } from '../clock.ts';
import { type Bounds, commit, newId, prune, stage, VERSION, writeManifest } from './entries.ts';
import { blank, type Image, reasonOf, type Taken, take } from './objects.ts';
import { placesOf } from './roots.ts';
import { type Root, scan } from './scan.ts';

export interface KeepWhat {
  readonly request: string;
  readonly targets: readonly ResolvedTarget[];
  /** What cannot be kept in that time is said to be missing; all the time it takes when left out. */
  readonly withinMs?: number;
}

/** `entry` is empty where nothing could be kept; `missing` says of each path why. */
export interface Kept {
  readonly entry: string;
  readonly files: number;
  readonly bytes: number;
  readonly missing: readonly string[];
}

const MOST_LINES = 100;

const missingOf = (images: readonly Image[], lost: readonly string[]): readonly string[] => {
  const lines = [
    ...images.flatMap(({ path, missing }) => (missing === undefined ? [] : [`${path}: ${missing}`])),
    ...lost.map((path) => `${path}: it cannot be reached`),
  ];
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `and ${rest} more`] : lines;
};

const SHALLOW = 'too much is in it to keep; only what is new there can be taken back';

const shallow = (roots: readonly Root[]): readonly Image[] =>
  roots.flatMap((root) => (root.depth === 'level' ? [{ ...blank(root.path), missing: SHALLOW }] : []));

const save = (
  folder: string,
  staged: string,
  what: { request: string; taken: Taken; roots: readonly Root[] },
): string => {
  const { taken, roots, request } = what;
  const at = Date.now();
  const id = newId(at, taken.bytes);
  writeManifest(staged, {
    version: VERSION,
    id,
    at,
    movedAt: at,
    pid: process.pid,
    request,
    state: 'kept',
    roots,
    images: taken.images,
    objects: 'objects-0',
    expected: [],
  });
  commit(staged, folder, id);
  return id;
};

/** Never throws: a full disk or a read-only folder shows in `missing`. */
export const keep = (folder: string, bounds: Bounds, { request, targets, withinMs }: KeepWhat): Kept => {
  let staged: string | undefined;
  const until = withinMs === undefined ? Number.POSITIVE_INFINITY : milliseconds() + withinMs;
  const late = (): boolean => milliseconds() > until;
  try {
    const { roots, lost } = placesOf(targets);
    if (roots.length === 0) return { entry: '', files: 0, bytes: 0, missing: missingOf([], lost) };
    staged = stage(folder, Date.now());
    const how = targets.every(({ kind }) => kind === 'delete') ? 'link' : 'copy';
    const seen = scan(roots, folder, late);
    const taken = take({ scan: seen, folder: join(staged, 'objects-0'), bytes: bounds.entryBytes, how, late });
    const entry = save(folder, staged, { request, taken, roots: seen.roots });
    prune(folder, bounds, Date.now());
    const files = taken.images.filter(({ object }) => object !== undefined).length;
    return { entry, files, bytes: taken.bytes, missing: missingOf([...taken.images, ...shallow(seen.roots)], lost) };
  } catch (error) {
    if (staged !== undefined) rmSync(staged, { recursive: true, force: true });
    const reason = reasonOf(error);
    return { entry: '', files: 0, bytes: 0, missing: targets.map(({ path }) => `${path}: ${reason}`) };
  }
};
