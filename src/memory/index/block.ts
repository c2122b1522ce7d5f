/**
 * A block of the index: columns of fixed width, then the turns' text folded to lower case for searching, then the text as
 * it was where that differs, then JSON, then a footer of float64 numbers, so that a file of blocks is read from its end.
 */
import { crc32 } from 'node:zlib';
import type { Digest, Open, Stretch } from './digest.ts';

/** What the footer tells: sizes in bytes, `start` and `end` of the stretch of the journal, times of its first and last turn. */
export interface Footer {
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly folded: number;
  readonly original: number;
  readonly meta: number;
  /** Checksum of the journal's last bytes before `end`: another journal is seen by it. */
  readonly edge: number;
  readonly earliest: number;
  readonly latest: number;
  /** Checksums of the columns, the folded text, and what follows it. */
  readonly sums: readonly [number, number, number];
}

/** Names of folders, turns and commands by their number in the columns; turns that are not settled in this block. */
export interface Meta {
  readonly folders: readonly string[];
  readonly late: readonly Open[];
  readonly open: readonly Open[];
}

const MAGIC = 0x6c6c6d6f7301;
export const FOOTER_BYTES = 14 * 8;
/** Bytes of a turn in the columns: see `columnsAt`. */
const WIDTH = 8 + 8 + 4 + 4 + 4 + 4 + 2 + 2 + 1 + 1 + 1 + 1;
/** Between a line and its commands, and after each turn: no text holds them. */
const PART = '\u0001';
const END = '\u0000';

export const STATUSES = ['unfinished', 'done', 'failed', 'denied', 'cancelled'] as const;
export const ACTORS = ['person', 'plan', 'recipe', 'routine'] as const;
export const SOURCES = [undefined, 'typed', 'recipe', 'offline', 'model'] as const;
/** In the column of codes: none. */
const NO_CODE = -32_768;

export interface Columns {
  readonly at: Float64Array;
  readonly offset: Float64Array;
  readonly bytes: Uint32Array;
  readonly duration: Uint32Array;
  /** Ends of the turns' texts. */
  readonly folded: Uint32Array;
  readonly original: Uint32Array;
  readonly folder: Uint16Array;
  readonly code: Int16Array;
  readonly by: Uint8Array;
  readonly status: Uint8Array;
  readonly source: Uint8Array;
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

export const columnBytes = (count: number): number => padded(count * WIDTH);

/** Views of the columns; `bytes` must begin at a multiple of 8 in its memory. */
export const columnsAt = (bytes: Uint8Array, n: number): Columns => {
  const { buffer } = bytes;
  let at = bytes.byteOffset;
  const next = (width: number): number => {
    const here = at;
    at += n * width;
    return here;
  };
  return {
    at: new Float64Array(buffer, next(8), n),
    offset: new Float64Array(buffer, next(8), n),
    bytes: new Uint32Array(buffer, next(4), n),
    duration: new Uint32Array(buffer, next(4), n),
    folded: new Uint32Array(buffer, next(4), n),
    original: new Uint32Array(buffer, next(4), n),
    folder: new Uint16Array(buffer, next(2), n),
    code: new Int16Array(buffer, next(2), n),
    by: new Uint8Array(buffer, next(1), n),
    status: new Uint8Array(buffer, next(1), n),
    source: new Uint8Array(buffer, next(1), n),
  };
};

const place = <T>(all: readonly T[], one: T): number => Math.max(0, all.indexOf(one));

const small = (value: number): number => Math.min(0xffff_ffff, Math.max(0, Math.round(value)));

const textOf = ({ line, commands }: Digest): string =>
  [line, ...commands].map((text) => text.replace(/[\u0000\u0001]/g, ' ')).join(PART) + END;

/** How text is compared: letter case ignored. */
export const foldText = (text: string): string => text.toLowerCase();

interface Texts {
  readonly folded: Buffer;
  readonly original: Buffer;
  readonly ends: readonly { readonly folded: number; readonly original: number }[];
}

const textsOf = (digests: readonly Digest[]): Texts => {
  const folded: Buffer[] = [];
  const original: Buffer[] = [];
  const sizes = { folded: 0, original: 0 };
  const ends = digests.map((digest) => {
    const text = textOf(digest);
    const low = foldText(text);
    const piece = Buffer.from(low);
    sizes.folded += piece.length;
    folded.push(piece);
    if (low !== text) {
      const own = Buffer.from(text);
      sizes.original += own.length;
      original.push(own);
    }
    return { ...sizes };
  });
  return { folded: Buffer.concat(folded), original: Buffer.concat(original), ends };
};

const fill = (columns: Columns, digests: readonly Digest[], texts: Texts): readonly string[] => {
  const folders = new Map<string, number>();
  digests.forEach((digest, i) => {
    if (!folders.has(digest.cwd)) folders.set(digest.cwd, folders.size);
    columns.at[i] = digest.at;
    columns.offset[i] = digest.offset;
    columns.bytes[i] = small(digest.bytes);
    columns.duration[i] = small(digest.durationMs);
    columns.folded[i] = texts.ends[i]!.folded;
    columns.original[i] = texts.ends[i]!.original;
    columns.folder[i] = folders.get(digest.cwd)!;
    columns.code[i] = digest.code ?? NO_CODE;
    columns.by[i] = place(ACTORS, digest.by);
    columns.status[i] = place(STATUSES, digest.status);
    columns.source[i] = place(SOURCES, digest.source);
  });
  return [...folders.keys()];
};

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly edge: number;
}

/** At most 65,535 turns. */
export const encodeBlock = ({ begun, late, open }: Stretch, span: Span): Buffer => {
  const texts = textsOf(begun);
  const columns = Buffer.alloc(columnBytes(begun.length));
  const meta: Meta = { folders: fill(columnsAt(columns, begun.length), begun, texts), late, open };
  const json = Buffer.from(JSON.stringify(meta));
  const rest = Buffer.concat([texts.original, json]);
  const unpadded = columns.length + texts.folded.length + rest.length;
  const length = padded(unpadded) + FOOTER_BYTES;
  const times = begun.map(({ at }) => at);
  const stretch = [length, span.start, span.end, begun.length];
  const sizes = [texts.folded.length, texts.original.length, json.length, span.edge];
  const range = [Math.min(Infinity, ...times), Math.max(-Infinity, ...times)];
  const sums = [crc32(columns), crc32(texts.folded), crc32(rest)];
  const footer = Buffer.alloc(FOOTER_BYTES);
  const numbers = [...stretch, ...sizes, ...range, ...sums, MAGIC];
  for (const [i, value] of numbers.entries()) footer.writeDoubleLE(value, i * 8);
  return Buffer.concat([columns, texts.folded, rest, Buffer.alloc(padded(unpadded) - unpadded), footer]);
};

/** Undefined where the bytes are no footer of this version. */
export const decodeFooter = (bytes: Buffer): Footer | undefined => {
  if (bytes.length !== FOOTER_BYTES) return undefined;
  const at = (i: number): number => bytes.readDoubleLE(i * 8);
  if (at(13) !== MAGIC) return undefined;
  const footer: Footer = {
    length: at(0),
    start: at(1),
    end: at(2),
    count: at(3),
    folded: at(4),
    original: at(5),
    meta: at(6),
    edge: at(7),
    earliest: at(8),
    latest: at(9),
    sums: [at(10), at(11), at(12)],
  };
  const { length, start, end, count, folded, original, meta } = footer;
  const sized = [length, start, end, count, folded, original, meta].every((n) => Number.isSafeInteger(n) && n >= 0);
  const sum = padded(columnBytes(count) + folded + original + meta) + FOOTER_BYTES;
  return sized && sum === length && end >= start ? footer : undefined;
};

const textAt = (bytes: Buffer, ends: Uint32Array, i: number): string =>
  bytes.toString('utf8', i === 0 ? 0 : ends[i - 1]!, ends[i]);

/** The digest of the turn with that number in the block; its id stands in the journal only. */
export const digestAt = (
  columns: Columns,
  texts: { folded: Buffer; original: Buffer },
  folders: readonly string[],
  i: number,
): Digest => {
  const own = textAt(texts.original, columns.original, i);
  const [line = '', ...commands] = (own === '' ? textAt(texts.folded, columns.folded, i) : own)
    .slice(0, -1)
    .split(PART);
  const code = columns.code[i]!;
  return {
    turn: '',
    offset: columns.offset[i]!,
    bytes: columns.bytes[i]!,
    at: columns.at[i]!,
    cwd: folders[columns.folder[i]!] ?? '',
    by: ACTORS[columns.by[i]!] ?? 'person',
    line,
    commands,
    source: SOURCES[columns.source[i]!],
    status: STATUSES[columns.status[i]!] ?? 'unfinished',
    code: code === NO_CODE ? undefined : code,
    durationMs: columns.duration[i]!,
  };
};
