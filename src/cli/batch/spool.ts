/** Events of a line that has to wait for its turn on the screen: what is much goes to a file without a name. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnEvent } from '../../event.ts';

const IN_MEMORY = 4 * 1024 * 1024;

type Held = TurnEvent | { readonly at: number; readonly length: number; readonly like: TurnEvent & { type: 'output' } };

export interface Spool {
  push(event: TurnEvent): void;
  /** Gives everything in order, and holds nothing any more. */
  empty(take: (event: TurnEvent) => void): void;
}

/** The file is removed at once; its descriptor keeps it. */
const openFile = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-batch-'));
  try {
    return openSync(join(folder, 'output'), 'w+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const openSpool = (inMemory = IN_MEMORY): Spool => {
  let held: Held[] = [];
  let bytes = 0;
  let file: number | undefined;
  let end = 0;
  const toFile = (event: TurnEvent & { type: 'output' }): Held => {
    file ??= openFile();
    const { length } = event.chunk;
    writeSync(file, event.chunk, 0, length, end);
    end += length;
    return { at: end - length, length, like: { ...event, chunk: new Uint8Array(0) } };
  };
  const fromFile = ({ at, length, like }: Exclude<Held, TurnEvent>): TurnEvent => {
    const chunk = Buffer.alloc(length);
    readSync(file!, chunk, 0, length, at);
    return { ...like, chunk };
  };
  return {
    push: (event) => {
      if (event.type === 'output') bytes += event.chunk.length;
      held.push(event.type === 'output' && bytes > inMemory ? toFile(event) : event);
    },
    empty: (take) => {
      for (const each of held) take('like' in each ? fromFile(each) : each);
      held = [];
      bytes = 0;
      if (file !== undefined) closeSync(file);
      file = undefined;
      end = 0;
    },
  };
};

export interface Voices {
  /** What one line says: at once where it is the first of those not over, later otherwise. */
  voice(at: number): (event: TurnEvent) => void;
  over(at: number): void;
}

/** Outputs of lines side by side, kept apart and in their order. `order`: the lines that will speak. */
export const openVoices = (order: readonly number[], say: (at: number, event: TurnEvent) => void): Voices => {
  const spools = new Map<number, Spool>();
  const ended = new Set<number>();
  let first = 0;
  const flush = (at: number): void => spools.get(at)?.empty((event) => say(at, event));
  return {
    voice: (at) => {
      spools.set(at, openSpool());
      return (event) => {
        if (order[first] !== at) spools.get(at)?.push(event);
        else {
          flush(at);
          say(at, event);
        }
      };
    },
    over: (at) => {
      ended.add(at);
      for (let now = order[first]; now !== undefined; now = order[first]) {
        flush(now);
        if (!ended.has(now)) return;
        spools.delete(now);
        first += 1;
      }
    },
  };
};
