/**
 * The ledger: what of a batch is done, line by line, so that `--resume` repeats nothing. Append-only. Two kinds of
 * entries: JSON of ours, and marks that the shells of the lines write themselves: `b RUN.LINE PID` and `e RUN.LINE CODE`.
 * A mark stands where llmos was killed between the end of a command and its own entry.
 */
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '../../executors/shell/mark.ts';
import { readBounded } from '../../memory/bounded.ts';
import { makeFolder } from '../../memory/folder.ts';
import type { BatchLine } from './lines.ts';
import { type Entry, type Opening, type Past, pastOf } from './past.ts';

export interface Ledger {
  /** Marks for the shells of a line. */
  mark(line: BatchLine): Mark;
  ended(line: BatchLine, entry: Omit<Entry, 'type' | 'at'>): void;
  /** What was done was taken back. */
  undone(lines: readonly number[]): void;
}

export interface Batch {
  /** The file's real path, or a name for standard input. */
  readonly file: string;
  readonly lines: readonly BatchLine[];
  readonly cwd: string;
  readonly host: string;
}

const KEPT = 200;
const LARGEST = 64 * 1024 * 1024;

const hash = (text: string, length: number): string => createHash('sha256').update(text).digest('hex').slice(0, length);

export const hashOf = (text: string): string => hash(text, 16);

const pathOf = (folder: string, { file }: Batch): string => join(folder, `${hash(file, 32)}.ledger`);

/** What the last run of this file left; undefined where none is known. */
export const readPast = (folder: string, batch: Batch): Past | undefined => {
  const read = readBounded(pathOf(folder, batch), LARGEST);
  return read.kind === 'text' ? pastOf(read.text) : undefined;
};

const prune = (folder: string): void => {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.ledger'))
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of all.slice(KEPT)) rmSync(join(folder, name), { force: true });
};

const openingOf = ({ file, lines, cwd, host }: Batch, run: string): Opening => ({
  type: 'batch',
  v: 1,
  run,
  file,
  cwd,
  host,
  pid: process.pid,
  at: Date.now(),
  texts: lines.map(({ text }) => hashOf(text)),
});

/** `anew`: nothing of an earlier run counts any more. Errors of the file system are thrown. */
export const openLedger = (folder: string, batch: Batch, how: 'anew' | 'on'): Ledger => {
  makeFolder(folder);
  const path = pathOf(folder, batch);
  const run = randomBytes(4).toString('hex');
  const add = (entry: unknown): void => appendFileSync(path, `\n${JSON.stringify(entry)}\n`, { mode: 0o600 });
  if (how === 'on') add(openingOf(batch, run));
  else {
    const draft = `${path}.${process.pid}.tmp`;
    writeFileSync(draft, `${JSON.stringify(openingOf(batch, run))}\n`, { mode: 0o600 });
    renameSync(draft, path);
    prune(folder);
  }
  return {
    mark: ({ at }) => ({ file: path, begin: `b ${run}.${at}`, end: `e ${run}.${at}` }),
    ended: ({ at }, entry) => add({ type: 'line', at, ...entry }),
    undone: (lines) => add({ type: 'undone', lines }),
  };
};

/** Where nothing can be written the batch goes on all the same. */
export const noLedger: Pick<Ledger, 'ended' | 'undone'> & { mark(line: BatchLine): undefined } = {
  mark: () => undefined,
  ended: () => {},
  undone: () => {},
};
