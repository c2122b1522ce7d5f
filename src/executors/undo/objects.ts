/** Images: facts of a path, and for files a copy of the content in the entry's own folder. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Attributes, readAttributes } from './attributes.ts';
import { type Found, type Scan, sameTime } from './scan.ts';

export interface Image extends Found {
  /** Name of the copy in the objects' folder: the hash of its content, or a number. Images may share it. */
  readonly object?: string;
  /** The object is the file itself under a second name: good only while nobody writes to it. */
  readonly linked?: true;
  /** Of folders and files; missing where nothing could be read. */
  readonly attributes?: Attributes;
  /** Why there is none; such a path is left alone. */
  readonly missing?: string;
}

export interface Take {
  readonly scan: Scan;
  readonly folder: string;
  /** Most bytes of content. */
  readonly bytes: number;
  /** `link` where the step only deletes: large files then need neither time nor room. */
  readonly how: 'copy' | 'link';
  /** True once there is no more time. */
  readonly late?: () => boolean;
}

export interface Taken {
  readonly images: readonly Image[];
  readonly bytes: number;
}

/** Below this a copy costs nothing and is safe from all later writing. */
const WORTH_A_LINK = 1024 * 1024;
/** More files than that are linked whatever their size. */
const MANY = 100;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it cannot be read',
  EPERM: 'it cannot be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the folder for undo is read-only',
  ENOENT: 'it is gone',
};

export const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code || message);
};

/** A clone where the file system can, else a copy; private, whatever the original's mode is. */
const copy = (from: string, to: string): void => {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    chmodSync(to, 0o600);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
};

const linked = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
};

/** Nobody has written to it for a while: whoever still had it open would have. A link keeps its attributes, too. */
const QUIET_MS = 60_000;

const isQuiet = ({ mtimeNs }: Found): boolean => Date.now() - Number(BigInt(mtimeNs) / 1_000_000n) > QUIET_MS;

/** Up to this a copy is named by its content, so that the same is kept once; to read more of it would take time. */
const HASHED = WORTH_A_LINK;

/** The name of the copy. */
const keepCopy = ({ path, size }: Found, folder: string, name: string): string => {
  if (size > HASHED) {
    copy(path, join(folder, name));
    return name;
  }
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('hex');
  try {
    writeFileSync(join(folder, hash), content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return hash;
    rmSync(join(folder, hash), { force: true });
    throw error;
  }
  return hash;
};

const store = (
  found: Found,
  { folder, name, how }: { folder: string; name: string; how: Take['how'] | 'link all' },
): Pick<Image, 'object' | 'linked'> => {
  const byLink = how === 'link all' || (how === 'link' && (found.size >= WORTH_A_LINK || isQuiet(found)));
  if (byLink && found.links === 1 && linked(found.path, join(folder, name))) return { object: name, linked: true };
  return { object: keepCopy(found, folder, name) };
};

const LATE = 'there was no time to keep it';

const mayHaveThem = ({ kind, depth, object }: Image): boolean =>
  kind === 'file' ? object !== undefined : kind === 'dir' && (depth === 'whole' || depth === 'self');

/** One process for all of them. */
const withAttributes = (images: readonly Image[]): readonly Image[] => {
  const asked = images.filter(mayHaveThem);
  const read = readAttributes(asked.map(({ path }) => path));
  if (read === undefined) return images;
  const found = new Map(asked.map((image, at) => [image, read[at] ?? {}]));
  return images.map((image) => {
    const attributes = found.get(image);
    return attributes === undefined ? image : { ...image, attributes };
  });
};

/** Makes images of all that was found; what cannot be kept says why. Never throws. */
export const take = ({ scan, folder, bytes: most, how, late = () => false }: Take): Taken => {
  const way = how === 'link' && scan.found.size > MANY ? 'link all' : how;
  const images: Image[] = scan.overflown.map((path) => ({ ...blank(path), missing: 'there is too much below it' }));
  let bytes = 0;
  const one = (found: Found): Image => {
    if (found.kind === 'unreadable') return { ...found, missing: 'it cannot be read' };
    if (found.kind === 'other') return { ...found, missing: 'it is not a plain file' };
    if (found.kind !== 'file' || found.depth === 'times' || found.depth === 'level') return found;
    if (late()) return { ...found, missing: LATE };
    if (bytes + found.size > most) return { ...found, missing: `more than ${Math.round(most / 1024 / 1024)} MB` };
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const kept = store(found, { folder, name: String(images.length), how: way });
      bytes += found.size;
      return { ...found, ...kept };
    } catch (error) {
      return { ...found, missing: reasonOf(error) };
    }
  };
  for (const found of scan.found.values()) images.push(one(found));
  return { images: late() ? images : withAttributes(images), bytes };
};

/** Nothing is known of it. */
export const blank = (path: string): Found => ({
  path,
  kind: 'unreadable',
  depth: 'whole',
  mode: 0,
  size: 0,
  mtimeNs: '0',
  uid: 0,
  gid: 0,
  links: 0,
});

/** After the step: a file that was linked but is still in use becomes a copy; one that was written to meanwhile is lost. */
export const settle = (images: readonly Image[], folder: string): readonly Image[] =>
  images.map((image) => {
    if (!image.linked || image.object === undefined) return image;
    const { linked: _, object, ...rest } = image;
    const path = join(folder, object);
    try {
      const stat = lstatSync(path, { bigint: true });
      const intact = Number(stat.size) === image.size && sameTime(String(stat.mtimeNs), image.mtimeNs);
      if (!intact) return { ...rest, missing: 'it was written to while it was deleted' };
      if (stat.nlink === 1n) return { ...rest, object };
      copy(path, `${path}c`);
      rmSync(path);
      return { ...rest, object: `${object}c` };
    } catch (error) {
      return { ...rest, missing: reasonOf(error) };
    }
  });
