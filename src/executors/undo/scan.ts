/** What is at the places that an undo entry speaks of, links not followed. */
import { type BigIntStats, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `whole`: with all below it · `self`: the thing alone, of a folder its mode · `times`: a folder above, of which only the
 * mtime is put back · `folder`: a folder in which something may change; a scan makes it `whole` where it is small, else
 * `level`: the facts of what is directly in it, without content.
 */
export interface Root {
  readonly path: string;
  readonly depth: 'whole' | 'self' | 'times' | 'folder' | 'level';
}

/** Facts of one path. `mtimeNs` in nanoseconds since the epoch, as text: it must survive JSON. */
export interface Found {
  readonly path: string;
  readonly kind: 'absent' | 'file' | 'dir' | 'link' | 'other' | 'unreadable';
  readonly depth: Root['depth'];
  readonly mode: number;
  readonly size: number;
  readonly mtimeNs: string;
  readonly uid: number;
  readonly gid: number;
  readonly links: number;
  /** Where a link leads, as written in it. */
  readonly leads?: string;
}

export interface Scan {
  /** As given, each `folder` resolved. */
  readonly roots: readonly Root[];
  readonly found: ReadonlyMap<string, Found>;
  /** Roots with more below them than `MOST_PATHS`. */
  readonly overflown: readonly string[];
}

/** More than this is a tree that undo does not keep. */
const MOST_PATHS = 10_000;

/** A folder in which something may change is kept whole up to these. */
const SMALL_PATHS = 1000;
const SMALL_BYTES = 32 * 1024 * 1024;

const NOTHING = { mode: 0, size: 0, mtimeNs: '0', uid: 0, gid: 0, links: 0 };

const kindOf = (stat: BigIntStats): Found['kind'] => {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'dir';
  return stat.isSymbolicLink() ? 'link' : 'other';
};

const look = (path: string, depth: Root['depth']): Found => {
  try {
    const stat = lstatSync(path, { bigint: true });
    const kind = kindOf(stat);
    return {
      path,
      kind,
      depth,
      mode: Number(stat.mode & 0o7777n),
      size: kind === 'dir' ? 0 : Number(stat.size),
      mtimeNs: String(stat.mtimeNs),
      uid: Number(stat.uid),
      gid: Number(stat.gid),
      links: Number(stat.nlink),
      ...(kind === 'link' ? { leads: readlinkSync(path) } : {}),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { path, depth, kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'unreadable', ...NOTHING };
  }
};

/** Asked once in so many paths: looking at a clock costs, too. */
const EACH = 64;

interface Below {
  readonly depth: 'whole' | 'level';
  readonly most: number;
  readonly skip: string;
  readonly late: () => boolean;
}

/** Empty where it cannot be read, which is noted. */
const namesIn = (folder: Found, found: Map<string, Found>): readonly string[] => {
  try {
    return readdirSync(folder.path);
  } catch {
    found.set(folder.path, { ...folder, kind: 'unreadable' });
    return [];
  }
};

const enough =
  ({ most, late }: Pick<Below, 'most' | 'late'>) =>
  (count: number): boolean =>
    count >= most || (count % EACH === 0 && late());

/** A folder with its content; undefined when there is too much of it, or too little time. */
const below = (folder: Found, { depth, most, skip, late }: Below): Map<string, Found> | undefined => {
  const found = new Map<string, Found>([[folder.path, { ...folder, depth }]]);
  const open = [folder];
  const isEnough = enough({ most, late });
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const name of namesIn(at, found)) {
      const child = look(join(at.path, name), depth);
      if (child.path === skip) continue;
      if (isEnough(found.size)) return undefined;
      found.set(child.path, child);
      if (child.kind === 'dir' && depth === 'whole') open.push(child);
    }
  }
  return found;
};

const bytesOf = (found: ReadonlyMap<string, Found>): number =>
  [...found.values()].reduce((sum, { size }) => sum + size, 0);

/** What is at a root, and the depth at which it was looked at; undefined when that is too much. */
const at = (
  { path, depth }: Root,
  { skip, late }: Pick<Below, 'skip' | 'late'>,
): ReadonlyMap<string, Found> | undefined => {
  const root = look(path, depth);
  if (root.kind !== 'dir' || depth === 'self' || depth === 'times') return new Map([[path, root]]);
  if (depth !== 'folder') return below(root, { depth, most: MOST_PATHS, skip, late });
  const small = below(root, { depth: 'whole', most: SMALL_PATHS, skip, late });
  if (small !== undefined && bytesOf(small) <= SMALL_BYTES) return small;
  return below(root, { depth: 'level', most: MOST_PATHS, skip, late });
};

/** Looks at every root; `skip` is the store's own folder, which is never part of a tree. */
export const scan = (asked: readonly Root[], skip: string, late: () => boolean = () => false): Scan => {
  const found = new Map<string, Found>();
  const overflown: string[] = [];
  const roots: Root[] = [];
  for (const root of asked) {
    const own = at(root, { skip, late });
    roots.push({ path: root.path, depth: own?.get(root.path)?.depth ?? root.depth });
    if (own === undefined) overflown.push(root.path);
    for (const [path, each] of own ?? []) if (!found.has(path)) found.set(path, each);
  }
  return { roots, found, overflown };
};

const micros = (ns: string): bigint => BigInt(ns) / 1000n;

/** Times can be set to the microsecond only: Node's `utimes` takes seconds as a double. */
export const sameTime = (a: string, b: string): boolean => {
  const apart = micros(a) - micros(b);
  return apart >= -1n && apart <= 1n;
};

/** True where nothing that counts has changed. A folder's own mtime does not count: its content is compared. */
export const sameFacts = (a: Found | undefined, b: Found | undefined): boolean => {
  if (a === undefined || b === undefined) return (a ?? b)?.kind === 'absent' || a === b;
  if (a.kind !== b.kind || a.mode !== b.mode || a.leads !== b.leads) return false;
  return a.kind === 'dir' || (a.size === b.size && sameTime(a.mtimeNs, b.mtimeNs));
};

/** Paths that are not as they were, `times` roots apart. */
export const differences = (before: ReadonlyMap<string, Found>, now: ReadonlyMap<string, Found>): readonly string[] => {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => {
    const was = before.get(path);
    return (was ?? now.get(path))?.depth !== 'times' && !sameFacts(was, now.get(path));
  });
};
