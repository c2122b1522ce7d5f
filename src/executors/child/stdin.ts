/** What a child finds on its standard input. */
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Child, Stdio } from './start.ts';

/** `inherit` is this program's own; nothing at all is an empty input. */
export type Input = 'inherit' | Uint8Array | Readable | undefined;

export interface Stdin {
  readonly stdio: Stdio;
  /** To be called with the child once it runs, or with nothing where it could not be started. */
  attach(child: Child | undefined): void;
}

/** A file without a name: unlike a pipe it can be opened again as /dev/stdin, and nobody has to wait for its reader. */
const asFile = (bytes: Uint8Array): number | undefined => {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'llmos-'));
    const path = join(folder, 'in');
    const out = openSync(path, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at);
    } finally {
      closeSync(out);
    }
    return openSync(path, constants.O_RDONLY);
  } catch {
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const fromBytes = (bytes: Uint8Array): Stdin => {
  const fd = asFile(bytes);
  if (fd !== undefined) return { stdio: fd, attach: () => closeSync(fd) };
  return { stdio: 'pipe', attach: (child) => void child?.stdin?.end(bytes) };
};

/** A child that ends early closes its end; the rest of the stream stays with whoever gave it. */
const fromStream = (stream: Readable): Stdin => ({
  stdio: 'pipe',
  attach: (child) => {
    const into = child?.stdin;
    if (!into) return;
    stream.pipe(into);
    const leave = (): void => void stream.unpipe(into);
    into.once('error', leave);
    into.once('close', leave);
  },
});

export const openStdin = (input: Input): Stdin => {
  if (input === undefined) return { stdio: 'ignore', attach: () => {} };
  if (input === 'inherit') return { stdio: 'inherit', attach: () => {} };
  return input instanceof Uint8Array ? fromBytes(input) : fromStream(input);
};
