/** Appending whole lines to a file that other processes append to at the same time. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './bounded.ts';
import { makeFolder } from './folder.ts';

/** `reason` is a system code and the path. `told`: an append failed before as well, so that the person need not hear of it again. */
export type Appended = { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly told: boolean };

export interface Appender {
  /** One write(2) of one line, newline included. Never throws. */
  write(path: string, line: Buffer): Appended;
  close(): void;
}

interface Opened {
  readonly path: string;
  readonly fd: number;
  /** Size after our own last write; another size means that someone else wrote. */
  end: number;
}

const FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;

const open = (path: string): Opened => {
  makeFolder(dirname(path));
  return { path, fd: openSync(path, FLAGS, 0o600), end: -1 };
};

/** True when the file ends in the middle of a line: its writer died, or its disk was full. */
const isTorn = (file: Opened, stat: Stats): boolean => {
  if (stat.size === 0 || stat.size === file.end) return false;
  const last = Buffer.alloc(1);
  return readSync(file.fd, last, 0, 1, stat.size - 1) === 1 && last[0] !== 0x0a;
};

const put = (file: Opened, line: Buffer, stat: Stats): void => {
  const whole = isTorn(file, stat) ? Buffer.concat([Buffer.from('\n'), line]) : line;
  file.end = -1;
  const written = writeSync(file.fd, whole);
  if (written < whole.length) throw new Error(`only ${written} of ${whole.length} bytes could be written`);
  file.end = stat.size + whole.length;
};

/** An appender with one descriptor, opened at the first write (file 0600, folder 0700) and again when the file was replaced. */
export const openAppender = (): Appender => {
  let file: Opened | undefined;
  let told = false;
  const close = (): void => {
    if (file !== undefined) closeSync(file.fd);
    file = undefined;
  };
  const write = (path: string, line: Buffer): Appended => {
    try {
      // A removed or replaced file keeps its old descriptor: lines written there would be lost.
      let stat = file === undefined ? undefined : fstatSync(file.fd);
      if (file !== undefined && (file.path !== path || stat?.nlink === 0)) {
        close();
        stat = undefined;
      }
      file ??= open(path);
      put(file, line, stat ?? fstatSync(file.fd));
      return { ok: true };
    } catch (error) {
      const failed: Appended = {
        ok: false,
        reason: `${reasonOf(error)} (${path})`,
        told,
      };
      told = true;
      // The next append opens afresh: by then the disk may have room, or the path lead elsewhere.
      close();
      return failed;
    }
  };
  return { write, close };
};
