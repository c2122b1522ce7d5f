/** Reading a small file whole, safely: never blocks on a pipe, never takes more than `max` bytes, never throws. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

export type Bounded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The system's code of an error (`EACCES`), or its message. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code ?? error.message;
};

const readAll = (fd: number, size: number): string => {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(fd, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.toString('utf8', 0, filled);
};

/** The text of a regular file of at most `max` bytes. Errors are values. */
export const readBounded = (path: string, max: number): Bounded => {
  let fd: number;
  try {
    // O_NONBLOCK: opening a named pipe must not wait for its writer.
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason };
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'it is not a regular file' };
    if (stat.size > max) return { kind: 'unreadable', reason: `it is larger than ${max} bytes` };
    return { kind: 'text', text: readAll(fd, stat.size) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    closeSync(fd);
  }
};
