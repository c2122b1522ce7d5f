/** Puts images back: byte-exact, with modes, times, links and empty folders; nothing outside the entry's own roots is touched. */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  lchownSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeAttributes } from './attributes.ts';
import { type Image, reasonOf } from './objects.ts';
import { type Found, type Root, sameTime } from './scan.ts';

export interface Restore {
  readonly images: readonly Image[];
  /** What is there now, and what was there when the entry was last touched. */
  readonly now: ReadonlyMap<string, Found>;
  readonly expected: ReadonlyMap<string, Found>;
  readonly folder: string;
}

/** Roots whose folder above is gone or leads elsewhere now: restoring would follow a link out. */
export const astray = (roots: readonly Root[]): readonly string[] =>
  roots
    .filter(({ path, depth }) => {
      if (depth === 'times' || path === '/') return false;
      try {
        return realpathSync(dirname(path)) !== dirname(path);
      } catch {
        return true;
      }
    })
    .map(({ path }) => path);

const CHUNK = 256 * 1024;

const sameBytes = (a: string, b: string): boolean => {
  const fds = [openSync(a, 'r'), openSync(b, 'r')] as const;
  try {
    const [left, right] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)];
    for (;;) {
      const [m, n] = [readSync(fds[0], left), readSync(fds[1], right)];
      if (m !== n || !left.subarray(0, m).equals(right.subarray(0, n))) return false;
      if (m === 0) return true;
    }
  } finally {
    for (const fd of fds) closeSync(fd);
  }
};

/** For root, who may give files away; for others the owner is right already or cannot be changed. */
const own = (path: string, image: Image, now: Found | undefined): void => {
  if (now?.uid === image.uid && now.gid === image.gid) return;
  try {
    lchownSync(path, image.uid, image.gid);
  } catch {}
};

const times = (image: Found): [number, number] => {
  const seconds = Number(BigInt(image.mtimeNs)) / 1e9;
  return [seconds, seconds];
};

const remove = ({ path, kind }: Found): void => {
  if (kind === 'dir') rmdirSync(path);
  else if (kind !== 'absent') unlinkSync(path);
};

const putFile = (image: Image, now: Found | undefined, object: string): void => {
  const { path } = image;
  if (now?.kind === 'file' && now.size === image.size && sameBytes(path, object)) return;
  // Other names of the same file must go on to be the same file.
  if (now?.kind === 'file' && now.links > 1) return copyFileSync(object, path);
  const staged = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.undo`);
  try {
    copyFileSync(object, staged, constants.COPYFILE_FICLONE);
    own(staged, image, undefined);
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
};

const finishFile = (image: Image): void => {
  chmodSync(image.path, image.mode);
  utimesSync(image.path, ...times(image));
};

const putLink = (image: Image, now: Found | undefined): void => {
  if (now?.kind === 'link' && now.leads === image.leads) return;
  if (now?.kind === 'link') unlinkSync(image.path);
  symlinkSync(image.leads ?? '', image.path);
  own(image.path, image, undefined);
};

/** Brings one path to what its image says; folders and files get their final mode and times later. */
const put = (image: Image, now: Found | undefined, folder: string): void => {
  if (now !== undefined && now.kind !== image.kind) remove(now);
  if (image.kind === 'dir' && now?.kind !== 'dir') {
    mkdirSync(image.path, { mode: 0o700 });
    own(image.path, image, undefined);
  }
  if (image.kind === 'file') putFile(image, now, join(folder, image.object ?? ''));
  if (image.kind === 'link') {
    putLink(image, now);
    lutimesSync(image.path, ...times(image));
  }
};

/** A folder's mtime is put back only where nothing else has happened in it since. */
const finishFolder = (image: Image, { now, expected }: Restore): void => {
  const [is, was] = [now.get(image.path), expected.get(image.path)];
  if (image.depth !== 'times') chmodSync(image.path, image.mode);
  const quiet = image.depth === 'whole' || (is && was && sameTime(is.mtimeNs, was.mtimeNs));
  if (quiet) utimesSync(image.path, ...times(image));
};

/** Without permission to write in them, folders could not be worked in; their own mode comes back at the end. */
const unlock = (now: ReadonlyMap<string, Found>): void => {
  for (const { path, kind, depth, mode } of now.values()) {
    if (kind === 'dir' && depth === 'whole' && (mode & 0o700) !== 0o700) chmodSync(path, mode | 0o700);
  }
};

const isThere = ({ kind }: Found): boolean => kind !== 'absent';

/** Returns what could not be put back, each with its reason; never throws. */
export const restore = (what: Restore): readonly string[] => {
  const { images, now, folder } = what;
  const failures: string[] = [];
  const attempt = (path: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      failures.push(`${path}: ${reasonOf(error)}`);
    }
  };
  const kept = images.filter(({ missing }) => missing === undefined);
  const wanted = new Set(images.filter(({ kind, missing }) => kind !== 'absent' || missing).map(({ path }) => path));
  const lost = images.filter(({ missing }) => missing).map(({ path }) => `${path}/`);
  const extra = [...now.values()].filter(({ path }) => !wanted.has(path) && !lost.some((at) => path.startsWith(at)));
  const gone = images.filter(({ path, missing }) => missing && (now.get(path)?.kind ?? 'absent') === 'absent');
  // What is gone and was not kept may have been moved: then what is new may be it, and is all there is.
  const doomed = gone.length === 0 ? extra : [];
  if (doomed !== extra)
    failures.push(...extra.filter(isThere).map(({ path }) => `${path}: left, it may hold ${gone[0]?.path}`));
  attempt('', () => unlock(now));
  for (const found of doomed.sort((a, b) => b.path.length - a.path.length)) attempt(found.path, () => remove(found));
  const content = kept.filter(({ kind, depth }) => kind !== 'absent' && depth !== 'times');
  const files = content.filter(({ kind }) => kind === 'file');
  const arrived = new Set<string>();
  for (const image of content.sort((a, b) => a.path.length - b.path.length)) {
    attempt(image.path, () => {
      put(image, now.get(image.path), folder);
      arrived.add(image.path);
    });
  }
  writeAttributes(
    content.flatMap(({ path, attributes }) => (attributes && arrived.has(path) ? [[path, attributes] as const] : [])),
  );
  for (const image of files) if (arrived.has(image.path)) attempt(image.path, () => finishFile(image));
  const folders = kept.filter(({ kind }) => kind === 'dir').sort((a, b) => b.path.length - a.path.length);
  for (const image of folders) {
    if (image.depth !== 'times') attempt(image.path, () => finishFolder(image, what));
    else attempt('', () => finishFolder(image, what));
  }
  return failures.filter((failure) => !failure.startsWith(': '));
};
