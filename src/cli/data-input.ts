/** Data on standard input: its start for a model, every byte of it for the plan. */
import { fstatSync, readFileSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export interface DataSample {
  readonly head: string;
  /** What there is in all, where that can be told. */
  readonly bytes?: number;
}

export interface DataInput {
  sample(): Promise<DataSample>;
  /** What the plan's first step reads: as if nothing had been looked at. */
  rest(): 'inherit' | Readable;
}

const HEAD_BYTES = 8192;
/** A writer that says nothing must not keep the request waiting. */
const PATIENCE_MS = 2_000;

/** Where a file is read from: it may have been read before. */
const position = (): number => {
  try {
    return Number(/^pos:\s*(\d+)/m.exec(readFileSync('/proc/self/fdinfo/0', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

const ofFile = (size: number): DataSample => {
  const [from, buffer] = [position(), Buffer.alloc(HEAD_BYTES)];
  const count = readSync(0, buffer, 0, HEAD_BYTES, from);
  return { head: buffer.toString('utf8', 0, count), bytes: Math.max(0, size - from) };
};

type Chunks = AsyncIterator<Buffer>;

/** What was read of a pipe already, and a read that is under way. */
interface Begun {
  readonly chunks: Chunks;
  readonly parts: Buffer[];
  pending: Promise<IteratorResult<Buffer>> | undefined;
  over: 'yes' | 'no';
}

const sizeOf = ({ parts }: Begun): number => parts.reduce((sum, part) => sum + part.length, 0);

const fill = async (begun: Begun): Promise<void> => {
  const late = sleep(PATIENCE_MS, undefined, { ref: false });
  while (begun.over === 'no' && sizeOf(begun) < HEAD_BYTES) {
    begun.pending ??= begun.chunks.next();
    const got = await Promise.race([begun.pending, late]);
    if (got === undefined) return;
    begun.pending = undefined;
    if (got.done) begun.over = 'yes';
    else begun.parts.push(got.value);
  }
};

async function* onward({ chunks, parts, pending, over }: Begun): AsyncGenerator<Buffer> {
  yield* parts;
  if (over === 'yes') return;
  for (let next = await (pending ?? chunks.next()); !next.done; next = await chunks.next()) yield next.value;
}

/** For standard input that is a pipe or a file. */
export const openData = (): DataInput => {
  let begun: Begun | undefined;
  return {
    sample: async () => {
      const stat = fstatSync(0);
      if (stat.isFile()) return ofFile(stat.size);
      begun ??= { chunks: process.stdin[Symbol.asyncIterator](), parts: [], pending: undefined, over: 'no' };
      await fill(begun);
      const head = Buffer.concat(begun.parts).toString('utf8', 0, HEAD_BYTES);
      return { head, ...(begun.over === 'yes' && { bytes: sizeOf(begun) }) };
    },
    rest: () => (begun === undefined ? 'inherit' : Readable.from(onward(begun), { objectMode: false })),
  };
};
