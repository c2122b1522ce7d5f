/**
 * Standard output and standard error, written at once and whole. Not by `process.stdout`: it costs milliseconds at the
 * first use, and an error of the last write would come after the exit code was decided.
 */
import { fstatSync, writeSync } from 'node:fs';

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);

/** Writes everything; waits where the other end is slow. Errors of the file system are thrown. */
const writeAll = (fd: number, chunk: Uint8Array | string): void => {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      pause();
    }
  }
};

/** A reader that went away ends us as SIGPIPE would; a full disk is said once. */
export const stdout = (chunk: Uint8Array | string): void => {
  try {
    writeAll(1, chunk);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(141);
    stderr(`llmos: standard output cannot be written (${code})\n`);
    process.exit(1);
  }
};

/** Nobody to tell when this one fails: the result is still worth having. */
export const stderr = (chunk: Uint8Array | string): void => {
  try {
    writeAll(2, chunk);
  } catch {
    // The message is lost; standard output and the exit code are not.
  }
};

/** The null device of Linux: the commonest character device that is no terminal. */
const NULL_DEVICE = 0x103;

/** Asked of the descriptor first: the terminal's module takes milliseconds, and most that is no terminal is no device. */
export const isTerminal = (fd: 0 | 1 | 2): boolean => {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice() || stat.rdev === NULL_DEVICE) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(fd);
};

export const stdoutIsTerminal = (): boolean => isTerminal(1);
export const stderrIsTerminal = (): boolean => isTerminal(2);
