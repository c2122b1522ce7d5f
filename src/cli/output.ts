/**
 * Standard output and standard error, written at once and whole. Not by `process.stdout`: it costs milliseconds at the
 * first use, and an error of the last write would come after the exit code was decided.
 */
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';

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

export const stdoutIsTerminal = (): boolean => isatty(1);
export const stderrIsTerminal = (): boolean => isatty(2);
