/** The file of a month's index beside its journal. It is derived: whatever is wrong with it, it is made again. */
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Columns, columnBytes, columnsAt, decodeFooter, FOOTER_BYTES, type Footer, type Meta } from './block.ts';

/** Parts are read when they are asked for; one is undefined where it is not as it was written. */
export interface Block {
  readonly footer: Footer;
  columns(): Columns | undefined;
  folded(): Buffer | undefined;
  /** The text as it was where it differs from the folded one, and the names. */
  rest(): { readonly original: Buffer; readonly meta: Meta } | undefined;
}

export const indexFile = (journal: string): string => journal.replace(/\.jsonl$/, '.index');

type Read = (at: number, length: number) => Buffer;

const part = (bytes: Buffer, sum: number): Buffer | undefined => (crc32(bytes) === sum ? bytes : undefined);

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const metaOf = (json: string): Meta | undefined => {
  try {
    return JSON.parse(json) as Meta;
  } catch {
    return undefined;
  }
};

const blockOf = (footer: Footer, read: Read): Block => {
  const { count, folded, original, meta, sums } = footer;
  const first = columnBytes(count);
  return {
    footer,
    columns: () => {
      const bytes = part(read(0, first), sums[0]);
      return bytes && columnsAt(bytes, count);
    },
    folded: () => part(read(first, folded), sums[1]),
    rest: once(() => {
      const bytes = part(read(first + folded, original + meta), sums[2]);
      const names = bytes && metaOf(bytes.toString('utf8', original));
      return bytes && names && { original: bytes.subarray(0, original), meta: names };
    }),
  };
};

/** A block that is in memory only. */
export const blockIn = (bytes: Buffer): Block => {
  const footer = decodeFooter(bytes.subarray(bytes.length - FOOTER_BYTES))!;
  return blockOf(footer, (at, length) => bytes.subarray(at, at + length));
};

const readAt = (fd: number, at: number, length: number): Buffer => {
  // Not from the pool: the columns are read in place and must begin at a multiple of eight.
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, at));
};

/** The blocks that together cover the journal from its start, newest first; undefined where they do not. */
const chain = (fd: number, size: number): readonly Block[] | undefined => {
  const blocks: Block[] = [];
  let expected = Infinity;
  for (let end = size; end > 0; ) {
    const footer = decodeFooter(readAt(fd, end - FOOTER_BYTES, FOOTER_BYTES));
    if (footer === undefined || footer.length > end) return undefined;
    const from = end - footer.length;
    // Two shells may have written the same stretch: the other one's is passed over.
    if (footer.end <= expected) {
      if (expected !== Infinity && footer.end < expected) return undefined;
      blocks.push(blockOf(footer, (at, length) => readAt(fd, from + at, length)));
      expected = footer.start;
    } else if (footer.start < expected) return undefined;
    end = from;
  }
  return expected === 0 || expected === Infinity ? blocks : undefined;
};

/** The blocks of an index, newest first; none where there is no index, or none that is whole. `close` when they are used up. */
export const readSidecar = (path: string): { readonly blocks: readonly Block[]; readonly close: () => void } => {
  const nothing = { blocks: [], close: () => {} };
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return nothing;
  }
  const close = (): void => closeSync(fd);
  try {
    const stat = fstatSync(fd);
    const blocks = stat.isFile() && stat.size >= FOOTER_BYTES ? chain(fd, stat.size) : undefined;
    if (blocks !== undefined) return { blocks, close };
  } catch {
    // Unreadable is as good as broken.
  }
  close();
  return nothing;
};

const put = (fd: number, block: Buffer): boolean => {
  const before = fstatSync(fd).size;
  let written = 0;
  try {
    written = writeSync(fd, block);
  } catch {
    // A full disk: whatever of it was written goes again.
  }
  if (written === block.length) return true;
  if (fstatSync(fd).size <= before + written) ftruncateSync(fd, before);
  return false;
};

const rename = (draft: string, path: string): void => {
  try {
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
};

export interface Sidecar {
  /** One write. False where it could not be written; then no more should be. */
  add(block: Buffer): boolean;
  /** A new file takes its name only here. */
  close(): void;
}

/** To write to; undefined where that cannot be. `anew` puts a new file in the place of what is there. */
export const writeSidecar = (path: string, how: 'add' | 'anew'): Sidecar | undefined => {
  const draft = `${path}.${process.pid}.tmp`;
  const { O_WRONLY, O_APPEND, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  try {
    const target = how === 'add' ? path : draft;
    const fd = openSync(target, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | (how === 'anew' ? O_TRUNC : 0), 0o600);
    return {
      add: (block) => put(fd, block),
      close: () => {
        closeSync(fd);
        if (how === 'anew') rename(draft, path);
      },
    };
  } catch {
    rmSync(draft, { force: true });
    return undefined;
  }
};
