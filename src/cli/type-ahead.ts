/** What was typed while nobody read lines: kept in its order for the next line, and never an answer to a question. */
import type { Ahead } from '../repl/one-key.ts';

export interface TypeAhead extends Ahead {
  /** As the terminal does it at Ctrl-C. */
  drop(): void;
  /** All of it, once. */
  taken(): Uint8Array;
}

export const openTypeAhead = (): TypeAhead => {
  let kept: Uint8Array[] = [];
  let last = Number.NEGATIVE_INFINITY;
  return {
    take: (bytes) => {
      kept.push(bytes);
      last = performance.now();
    },
    since: () => performance.now() - last,
    drop: () => {
      kept = [];
    },
    taken: () => {
      const all = Buffer.concat(kept);
      kept = [];
      return all;
    },
  };
};

/** For a front that reads no further line: whoever acts keeps in `typed` what it read and did not use. */
export const givingBack = async <T>(act: (typed: TypeAhead) => Promise<T>): Promise<T> => {
  const typed = openTypeAhead();
  try {
    return await act(typed);
  } finally {
    const left = typed.taken();
    if (left.length > 0) (await import('./give-back.ts')).giveBack(left);
  }
};
