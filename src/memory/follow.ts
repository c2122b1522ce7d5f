/** Lines that the person typed, in any shell: what is there at first, by the index; then only what was appended since. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type Digest, Digester, type Open } from './index/digest.ts';
import { journalFiles } from './journal.ts';
import { digests } from './search.ts';

/** Where the reading of the newest month stands. */
interface Standing {
  readonly path: string;
  readonly size: number;
  readonly open: readonly Open[];
}

/** A look takes no more than this; what a busy machine appends beyond it is left out. */
const MOST_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Whole lines between `from` and the end; undefined where the file cannot be read. */
const appended = (path: string, from: number): { readonly bytes: Buffer; readonly at: number } | undefined => {
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const { size } = fstatSync(fd);
    const at = Math.max(Math.min(from, size), size - MOST_BYTES);
    const bytes = Buffer.allocUnsafe(size - at);
    const read = bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, at));
    return { bytes: read.subarray(0, read.lastIndexOf(NEWLINE) + 1), at };
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
};

const endOf = (path: string): number => {
  const found = appended(path, Number.MAX_SAFE_INTEGER);
  return found === undefined ? 0 : found.at + found.bytes.length;
};

/** The newest `most` lines there are, newest first. */
const first = (folder: string, most: number): readonly Digest[] => {
  const found: Digest[] = [];
  for (const { digest } of digests(folder, { lines: 'typed' })) {
    found.push(digest);
    if (found.length >= most) break;
  }
  return found;
};

/** Each call gives what is new, newest first; the first call what there is, at most `most`. */
export const followTyped = (folder: string, most: number): (() => readonly Digest[]) => {
  let standing: Standing | undefined;
  const begin = (path: string): readonly Digest[] => {
    standing = { path, size: endOf(path), open: [] };
    return first(folder, most);
  };
  const go = (path: string, { size, open }: Pick<Standing, 'size' | 'open'>): readonly Digest[] => {
    const found = appended(path, size);
    if (found === undefined || found.bytes.length === 0) return [];
    const digester = new Digester(basename(path), open);
    digester.take(found.bytes, found.at, Number.POSITIVE_INFINITY);
    const stretch = digester.done();
    standing = { path, size: found.at + found.bytes.length, open: stretch.open };
    return stretch.begun.filter(({ by }) => by === 'person').reverse();
  };
  return () => {
    const path = journalFiles(folder)[0];
    if (path === undefined) return [];
    if (standing === undefined) return begin(path);
    return standing.path === path ? go(path, standing) : go(path, { size: 0, open: [] });
  };
};
