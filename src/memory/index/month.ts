/** The index of one month brought up to its journal: what is not indexed yet is read, and kept when it is worth a block. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { encodeBlock } from './block.ts';
import { Digester, type Open } from './digest.ts';
import { type Block, blockIn, indexFile, readSidecar, type Sidecar, writeSidecar } from './sidecar.ts';

/** Blocks newest first. `close` when they are used up. */
export interface Month {
  readonly journal: string;
  readonly blocks: readonly Block[];
  close(): void;
}

export interface Given {
  /** `last`: the journal is still written to, and a small rest at its end is not worth a block. */
  readonly place: 'last' | 'earlier';
  /** Turns left open by the month before; asked only when an index is made from its beginning. */
  readonly before: () => readonly Open[];
  /** `anew`: whatever index there is, it is not believed. */
  readonly trust?: 'anew';
}

const MOST_TURNS = 8192;
/** A stretch of so many bytes is kept. Less is read again each time, which takes milliseconds. */
const WORTH = 1024 * 1024;
const PIECE = 4 * 1024 * 1024;
const EDGE = 256;
const NEWLINE = 0x0a;

interface Journal {
  readonly fd: number;
  readonly size: number;
}

const read = ({ fd }: Journal, at: number, length: number): Buffer => {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, at));
};

const edgeOf = (journal: Journal, end: number): number => {
  const from = Math.max(0, end - EDGE);
  return crc32(read(journal, from, end - from));
};

/** Whole lines from `at`; empty at the end. A piece without a newline is no journal's and is passed over. */
const lines = (journal: Journal, at: number): Buffer => {
  const piece = read(journal, at, Math.min(PIECE, journal.size - at));
  const end = piece.lastIndexOf(NEWLINE) + 1;
  return end === 0 && piece.length === PIECE ? piece : piece.subarray(0, end);
};

interface Made {
  readonly bytes: Buffer;
  readonly open: readonly Open[];
  readonly size: number;
  readonly turns: number;
}

/** Blocks of what lies between `from` and the journal's end. */
function* blocks(journal: Journal, file: string, from: number, open: readonly Open[]): Generator<Made> {
  let start = from;
  let digester = new Digester(file, open);
  const make = (end: number): Made => {
    const stretch = digester.done();
    const bytes = encodeBlock(stretch, { start, end, edge: edgeOf(journal, end) });
    const made = { bytes, open: stretch.open, size: end - start, turns: stretch.begun.length };
    start = end;
    digester = new Digester(file, stretch.open);
    return made;
  };
  let at = from;
  for (let piece = lines(journal, at); piece.length > 0; piece = lines(journal, at)) {
    at += digester.take(piece, at, MOST_TURNS);
    if (digester.count >= MOST_TURNS) yield make(at);
  }
  if (at > start) yield make(at);
}

/** Does the index speak of this journal as it is? */
const fits = (newest: Block | undefined, journal: Journal): boolean => {
  if (newest === undefined) return false;
  const { end, edge } = newest.footer;
  return end <= journal.size && edgeOf(journal, end) === edge && newest.rest() !== undefined;
};

/** Adds the blocks that are missing; newest first. */
const grow = (journal: Journal, path: string, known: readonly Block[], { place, before }: Given): readonly Block[] => {
  const [newest] = known;
  const open = newest?.rest()?.meta.open ?? before();
  const fresh: Block[] = [];
  let sidecar: Sidecar | 'none' | undefined;
  for (const made of blocks(journal, basename(path), newest?.footer.end ?? 0, open)) {
    fresh.unshift(blockIn(made.bytes));
    const worth = place === 'earlier' || made.size >= WORTH || made.turns >= MOST_TURNS;
    if (!worth || sidecar === 'none') continue;
    sidecar ??= writeSidecar(indexFile(path), newest === undefined ? 'anew' : 'add') ?? 'none';
    if (sidecar === 'none' || sidecar.add(made.bytes)) continue;
    sidecar.close();
    sidecar = 'none';
  }
  if (sidecar !== undefined && sidecar !== 'none') sidecar.close();
  return [...fresh, ...known];
};

const openJournal = (path: string): Journal | undefined => {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(fd);
    if (stat.isFile()) return { fd, size: stat.size };
    closeSync(fd);
  } catch {
    // A journal that cannot be read has no turns.
  }
  return undefined;
};

/** The month of that journal, up to date. */
export const openMonth = (path: string, given: Given): Month => {
  const journal = openJournal(path);
  if (journal === undefined) return { journal: path, blocks: [], close: () => {} };
  const { blocks: kept, close } = readSidecar(indexFile(path));
  try {
    const known = given.trust !== 'anew' && fits(kept[0], journal) ? kept : [];
    return { journal: path, blocks: grow(journal, path, known, given), close };
  } finally {
    closeSync(journal.fd);
  }
};
