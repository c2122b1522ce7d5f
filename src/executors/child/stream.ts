/** Output of a child as an async generator: nothing is read before it is asked for, so a slow reader slows the child. */

import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Chunk {
  readonly stream: 'stdout' | 'stderr';
  readonly chunk: Uint8Array;
}

export interface Source {
  readonly stream: Chunk['stream'];
  readonly from: Readable;
}

/** How long pipes are still read after the shell has ended: a background process may hold them open for ever. */
export const DRAIN_MS = 100;

const over = ({ from }: Source): boolean => from.readableEnded || from.destroyed || from.errored !== null;

/** Resolves at the next sign of life of any source. */
const stir = (sources: readonly Source[], quit: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const names = ['readable', 'end', 'close', 'error'] as const;
    const done = (): void => {
      for (const { from } of sources) for (const name of names) from.off(name, done);
      quit.removeEventListener('abort', done);
      resolve();
    };
    for (const { from } of sources) for (const name of names) from.on(name, done);
    quit.addEventListener('abort', done);
    if (quit.aborted) done();
  });

const take = (sources: readonly Source[]): Chunk[] =>
  sources.flatMap(({ stream, from }) => {
    const chunk = over({ stream, from }) ? null : (from.read() as Uint8Array | null);
    return chunk === null ? [] : [{ stream, chunk }];
  });

/** Waits for something to read; false when the shell has ended and nothing came for DRAIN_MS. */
const more = async (open: readonly Source[], exited: Promise<unknown>): Promise<boolean> => {
  const quit = new AbortController();
  const idle = exited.then(() => sleep(DRAIN_MS, 'idle', { signal: quit.signal, ref: true })).catch(() => 'idle');
  const first = await Promise.race([stir(open, quit.signal).then(() => 'stirred'), idle]);
  quit.abort();
  return first !== 'idle';
};

/** Yields chunks as they come, in the order in which they were seen, until all sources end or `exited` is DRAIN_MS past. */
export async function* read(sources: readonly Source[], exited: Promise<unknown>): AsyncGenerator<Chunk, void> {
  try {
    for (;;) {
      const chunks = take(sources);
      yield* chunks;
      if (chunks.length > 0) continue;
      const open = sources.filter((source) => !over(source));
      if (open.length === 0 || !(await more(open, exited))) return;
    }
  } finally {
    for (const { from } of sources) from.destroy();
  }
}
