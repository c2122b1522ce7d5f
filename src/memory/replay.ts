/** The journal from its beginning: whole turns and what was done to the memory, in the order in which they ended. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { MemoryAct } from './act.ts';
import { decodeEntry, type JournalEntry } from './entry.ts';
import { journalFiles } from './journal.ts';
import { foldTurn, type Turn } from './turns.ts';

export type Replayed =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'act'; readonly act: MemoryAct; readonly at: number };

const BLOCK = 1024 * 1024;
const LONGEST = 8 * BLOCK;
/** Turns that were never ended would be held for ever. */
const MOST_OPEN = 256;
const WANTED = /"type":"(?:turn|route|plan|verdict|consent|outcome|memory)"/;

/** Lines first to last. A line longer than any of ours is passed over. */
function* lines(path: string): Generator<string> {
  const fd = openSync(path, 'r');
  const block = Buffer.alloc(BLOCK);
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const count = readSync(fd, block, 0, BLOCK, null);
      if (count === 0) break;
      const bytes = Buffer.concat([rest, block.subarray(0, count)]);
      const end = bytes.lastIndexOf(0x0a) + 1;
      yield* bytes.toString('utf8', 0, end).split('\n');
      rest = bytes.length - end > LONGEST ? Buffer.alloc(0) : Buffer.from(bytes.subarray(end));
    }
  } finally {
    closeSync(fd);
  }
}

function* entries(folder: string): Generator<JournalEntry> {
  for (const path of journalFiles(folder).toReversed()) {
    for (const line of lines(path)) {
      const entry = WANTED.test(line.slice(0, 64)) ? decodeEntry(line) : undefined;
      if (entry !== undefined) yield entry;
    }
  }
}

/** The turn that this entry ends, whole; until then its entries wait. */
const gather = (): ((entry: JournalEntry) => Turn | undefined) => {
  const open = new Map<string, JournalEntry[]>();
  return (entry) => {
    const own = open.get(entry.turn) ?? [];
    own.push(entry);
    open.set(entry.turn, own);
    if (open.size > MOST_OPEN) open.delete(open.keys().next().value!);
    if (entry.type !== 'outcome') return undefined;
    open.delete(entry.turn);
    return foldTurn(own);
  };
};

/** Everything that taught something, oldest first. Errors of the file system are thrown. */
export function* replay(folder: string): Generator<Replayed> {
  const take = gather();
  for (const entry of entries(folder)) {
    if (entry.type === 'memory') {
      yield { kind: 'act', act: entry, at: entry.at };
      continue;
    }
    const turn = take(entry);
    if (turn !== undefined) yield { kind: 'turn', turn };
  }
}
