/** Past: what a ledger tells of earlier runs of a batch. Pure. */
import type { Outcome } from '../../plan.ts';

export interface Opening {
  readonly type: 'batch';
  readonly v: 1;
  /** Marks of this run begin with it. */
  readonly run: string;
  readonly file: string;
  readonly cwd: string;
  readonly host: string;
  readonly pid: number;
  readonly at: number;
  /** A hash of each line, in order. */
  readonly texts: readonly string[];
}

/** What a line left for the next ones, where that is something. `hidden`: names of variables whose values are not written down. */
export interface Left {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly unset: readonly string[];
  readonly hidden: readonly string[];
}

export interface Entry extends Pick<Outcome, 'status' | 'code' | 'durationMs'> {
  readonly type: 'line';
  readonly at: number;
  /** Undo entries that its steps made. */
  readonly kept: readonly string[];
  readonly left?: Left;
}

interface Undone {
  readonly type: 'undone';
  readonly lines: readonly number[];
}

/** `marked`: its shell says that it ended well, and nobody wrote down more of it. */
export type Fate =
  | { readonly kind: 'ended'; readonly entry: Entry }
  | { readonly kind: 'marked'; readonly code: number }
  | { readonly kind: 'cut off'; readonly pid: number };

export interface Past {
  /** Of the last run. */
  readonly opening: Opening;
  readonly fates: ReadonlyMap<number, Fate>;
  /** What the lines that are done left in the end. */
  readonly left: Left | undefined;
}

const MARK = /^(b|e) ([0-9a-f]+)\.(\d+) (\d+)$/;

const parsed = (line: string): Opening | Entry | Undone | undefined => {
  try {
    const value = JSON.parse(line) as { type?: unknown; v?: unknown };
    if (value.type === 'batch' && value.v === 1) return value as Opening;
    return value.type === 'line' || value.type === 'undone' ? (value as Entry | Undone) : undefined;
  } catch {
    // The end of a line that was cut off.
    return undefined;
  }
};

interface Reading {
  opening: Opening | undefined;
  readonly runs: Set<string>;
  readonly fates: Map<number, Fate>;
  left: Left | undefined;
}

const takeMark = ({ runs, fates }: Reading, [, kind, run, at, value]: RegExpExecArray): void => {
  if (!runs.has(run!)) return;
  const known = fates.get(Number(at));
  if (kind === 'b') fates.set(Number(at), { kind: 'cut off', pid: Number(value) });
  else if (known?.kind === 'cut off') fates.set(Number(at), { kind: 'marked', code: Number(value) });
};

const takeEntry = (reading: Reading, entry: Opening | Entry | Undone): void => {
  if (entry.type === 'batch') {
    reading.opening = entry;
    reading.runs.add(entry.run);
  } else if (entry.type === 'line') {
    reading.fates.set(entry.at, { kind: 'ended', entry });
    reading.left = entry.left ?? reading.left;
  } else {
    for (const at of entry.lines) reading.fates.delete(at);
    reading.left = undefined;
  }
};

export const pastOf = (text: string): Past | undefined => {
  const reading: Reading = { opening: undefined, runs: new Set(), fates: new Map(), left: undefined };
  for (const line of text.split('\n')) {
    const mark = MARK.exec(line);
    if (mark !== null) takeMark(reading, mark);
    else if (line.startsWith('{')) {
      const entry = parsed(line);
      if (entry !== undefined) takeEntry(reading, entry);
    }
  }
  const { opening, fates, left } = reading;
  return opening === undefined ? undefined : { opening, fates, left };
};

export const isOver = (fate: Fate | undefined): boolean =>
  (fate?.kind === 'ended' && fate.entry.status === 'done') || (fate?.kind === 'marked' && fate.code === 0);

/** Lines that are done, in order. */
export const doneIn = ({ fates }: Past): readonly number[] =>
  [...fates]
    .filter(([, fate]) => isOver(fate))
    .map(([at]) => at)
    .sort((a, b) => a - b);
