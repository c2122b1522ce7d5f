/** The lines of a file, last first, read in blocks from its end: the cost is that of the lines taken, whatever the file's size. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const BLOCK = 256 * 1024;
const FIRST = 16 * 1024;
/** A longer line is no line of ours; it is passed over without being held. */
const LONGEST = 1024 * 1024;
const NEWLINE = 0x0a;

const openFile = (path: string): { fd: number; size: number } | undefined => {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(fd);
    if (stat.isFile()) return { fd, size: stat.size };
    closeSync(fd);
  } catch {
    // Unreadable is the same as empty to a reader of history.
  }
  return undefined;
};

const readBlock = (fd: number, at: number, length: number): Buffer => {
  const block = Buffer.allocUnsafe(length);
  try {
    return block.subarray(0, readSync(fd, block, 0, length, at));
  } catch {
    return Buffer.alloc(0);
  }
};

/** Blocks from the end to the beginning. The first are small: the last twenty lines should not cost a quarter of a megabyte. */
function* blocks(fd: number, size: number): Generator<Buffer> {
  let length = FIRST;
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - length);
    yield readBlock(fd, start, end - start);
    end = start;
    length = Math.min(BLOCK, length * 2);
  }
}

/** The beginning of what follows in the file, still without its own beginning. */
type Rest = Buffer | 'too long';

const EMPTY: Rest = Buffer.alloc(0);

const join = (part: Buffer, rest: Rest): Rest => {
  if (rest === 'too long' || part.length + rest.length > LONGEST) return 'too long';
  return rest.length > 0 ? Buffer.concat([part, rest]) : part;
};

const textOf = (line: Rest): string => (line === 'too long' ? '' : line.toString('utf8'));

const newlineBefore = (block: Buffer, end: number): number => (end > 0 ? block.lastIndexOf(NEWLINE, end - 1) : -1);

function* linesOf(fd: number, size: number): Generator<string> {
  let rest: Rest = EMPTY;
  for (const block of blocks(fd, size)) {
    let end = block.length;
    for (let at = newlineBefore(block, end); at >= 0; at = newlineBefore(block, end)) {
      const line = textOf(join(block.subarray(at + 1, end), rest));
      if (line !== '') yield line;
      rest = EMPTY;
      end = at;
    }
    rest = join(block.subarray(0, end), rest);
  }
  const first = textOf(rest);
  if (first !== '') yield first;
}

/** Lines newest first; empty ones, and those over 1 MB, are left out. An unreadable file has none. */
export function* linesBackward(path: string): Generator<string> {
  const file = openFile(path);
  if (file === undefined) return;
  try {
    yield* linesOf(file.fd, file.size);
  } finally {
    closeSync(file.fd);
  }
}
