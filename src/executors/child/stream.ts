/** Output of a child as an async generator: nothing is read before it is asked for, so a slow reader slows the child. */

export interface Chunk {
  readonly stream: 'stdout' | 'stderr';
  readonly chunk: Uint8Array;
}

type Sign = 'readable' | 'end' | 'close' | 'error';

/** As much of Node's Readable as is asked for here. */
export interface Flow {
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  readonly errored: unknown;
  read(): unknown;
  on(sign: Sign, heard: () => void): unknown;
  off(sign: Sign, heard: () => void): unknown;
  destroy(): unknown;
}

export interface Source {
  readonly stream: Chunk['stream'];
  readonly from: Flow;
}

/** How long pipes are still read after the shell has ended: a background process may hold them open for ever. */
export const DRAIN_MS = 100;

const over = ({ from }: Source): boolean => from.readableEnded || from.destroyed || from.errored !== null;

const take = (sources: readonly Source[]): Chunk[] =>
  sources.flatMap(({ stream, from }) => {
    const chunk = over({ stream, from }) ? null : (from.read() as Uint8Array | null);
    return chunk === null ? [] : [{ stream, chunk }];
  });

const SIGNS: readonly Sign[] = ['readable', 'end', 'close', 'error'];

/** Waits for the next sign of life of any source; false when the shell has ended and none came for DRAIN_MS. */
const more = (sources: readonly Source[], exited: Promise<unknown>): Promise<boolean> =>
  new Promise((resolve) => {
    let decided = false;
    let bound: NodeJS.Timeout | undefined;
    const decide = (stirred: boolean): void => {
      decided = true;
      clearTimeout(bound);
      for (const { from } of sources) for (const sign of SIGNS) from.off(sign, stir);
      resolve(stirred);
    };
    const stir = (): void => decide(true);
    const drain = (): void => {
      if (!decided) bound = setTimeout(() => decide(false), DRAIN_MS);
    };
    for (const { from } of sources) for (const sign of SIGNS) from.on(sign, stir);
    exited.then(drain, drain);
  });

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
