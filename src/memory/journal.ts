/** The journal: append-only JSONL, one object an event, a file a month. The source from which the rest of memory can be rebuilt. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, TurnEvent } from '../event.ts';
import type { MemoryAct } from './act.ts';
import { type Appended, openAppender } from './append.ts';
import { linesBackward } from './backward.ts';
import { openBatch } from './batch.ts';
import { decodeEntry, encodeEntry, type Head, headOf, type JournalEntry } from './entry.ts';
import { isInside } from './within.ts';

/** An entry matches when it has what a filter speaks of and that fits: `folder` speaks of `turn` entries, `code` of outcomes. */
export interface JournalQuery {
  readonly types?: readonly JournalEntry['type'][];
  readonly turn?: string;
  /** Anywhere in the entry, letter case ignored. */
  readonly text?: string;
  /** That folder or one below it. */
  readonly folder?: string;
  readonly code?: number;
  /** Milliseconds since the epoch, both inclusive. */
  readonly since?: number;
  readonly until?: number;
  readonly by?: Actor;
  /** `typed`: only lines that the person typed. */
  readonly lines?: 'typed';
  readonly limit?: number;
}

export interface RawEntry {
  readonly head: Head;
  readonly line: string;
}

/** Writes the events of one turn after another; each concurrent turn needs its own. */
export type Recorder = (event: TurnEvent) => Appended;

export interface Journal {
  readonly folder: string;
  /** Writes at once; never throws. An event without a turn id belongs to the last `turn` event. */
  readonly append: Recorder;
  /**
   * Events of one go in one write, which comes before anything that they announce is done: before a step runs, before a
   * model is asked, with the outcome, and whenever the program waits. A failure is told with one of the next events.
   */
  recorder(): Recorder;
  /** What was done to the memory itself. */
  note(act: MemoryAct): Appended;
  /** Newest first, lazily. */
  read(query?: JournalQuery): Generator<JournalEntry>;
  /** As `read`, unparsed, for readers that need few of many lines. */
  scan(span?: Pick<JournalQuery, 'since' | 'until'>): Generator<RawEntry>;
  /** The last `n` entries, newest first. */
  last(n: number): readonly JournalEntry[];
  close(): void;
}

export interface JournalOptions {
  readonly folder: string;
  readonly host?: string;
  readonly tty?: string;
  /** Replaces secrets; every string passes it before it is written. */
  readonly mask?: (text: string) => string;
  readonly now?: () => number;
}

const DAY = 86_400_000;
const FILE = /^journal-(\d{4}-\d{2})\.jsonl$/;

const month = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** The file of a time, made anew each day only: an ISO date takes longer than the rest of a short entry. */
const fileOf = (folder: string): ((at: number) => string) => {
  let day = Number.NaN;
  let path = '';
  return (at) => {
    if (Math.floor(at / DAY) !== day) {
      path = join(folder, `journal-${month(at)}.jsonl`);
      day = Math.floor(at / DAY);
    }
    return path;
  };
};

/** After these something is done that may be the end of this process, or nothing more comes. */
const IS_LAST_OF_ITS_GO: ReadonlySet<string> = new Set(['step', 'asking', 'kept', 'outcome']);

/** Paths of all months, newest first. */
export const journalFiles = (folder: string): readonly string[] => {
  try {
    const names = readdirSync(folder).filter((name) => FILE.test(name));
    return names
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const recorder = (
  options: JournalOptions,
  write: (path: string, line: Buffer) => Appended,
): ((event: TurnEvent | MemoryAct) => Appended) => {
  const { folder, host, tty, mask = (text) => text, now = Date.now } = options;
  const file = fileOf(folder);
  let turn = '';
  return (event) => {
    if (event.type === 'output' || event.type === 'proposed') return { ok: true };
    if (event.type === 'turn') turn = event.turn;
    try {
      const at = event.type === 'turn' ? event.at : now();
      const line = encodeEntry(event, { turn: event.type === 'outcome' ? event.turn : turn, at, host, tty }, mask);
      return write(file(at), line);
    } catch {
      // Never unmasked: a line that the mask or the clock spoiled is not written.
      return { ok: false, reason: `the journal entry could not be made: ${event.type}`, told: false };
    }
  };
};

const headFor = (line: string): Head | undefined => headOf(line) ?? decodeEntry(line);

/** Whole lines of all months, newest first. */
export function* scan(
  folder: string,
  { since = -Infinity, until = Infinity }: Pick<JournalQuery, 'since' | 'until'>,
): Generator<RawEntry> {
  for (const path of journalFiles(folder)) {
    for (const line of linesBackward(path)) {
      const head = headFor(line);
      if (head === undefined || head.at > until) continue;
      // Lines are in order of time, but for clocks that were set: a day of grace.
      if (head.at < since - DAY) return;
      if (head.at >= since) yield { head, line };
    }
  }
}

const codeOf = (entry: JournalEntry): number | undefined =>
  entry.type === 'outcome' || entry.type === 'ended' ? entry.outcome.code : undefined;

const matches = (entry: JournalEntry, query: JournalQuery): boolean => {
  const { folder, code, by, lines } = query;
  if (code !== undefined && codeOf(entry) !== code) return false;
  if (folder === undefined && by === undefined && lines === undefined) return true;
  if (entry.type !== 'turn') return false;
  if (lines === 'typed' && entry.by !== 'person') return false;
  return (by === undefined || entry.by === by) && (folder === undefined || isInside(entry.cwd, folder));
};

/** A test for text in an unparsed line: both sides in JSON's escapes and lower case. */
export const textIn = (text: string | undefined): ((line: string) => boolean) => {
  if (text === undefined || text === '') return () => true;
  const sought = JSON.stringify(text).slice(1, -1).toLowerCase();
  return (line) => line.toLowerCase().includes(sought);
};

function* read(folder: string, query: JournalQuery): Generator<JournalEntry> {
  const { types, turn, limit = Infinity } = query;
  const has = textIn(query.text);
  let given = 0;
  for (const { head, line } of scan(folder, query)) {
    if (given >= limit) return;
    if (types !== undefined && !(types as readonly string[]).includes(head.type)) continue;
    if ((turn !== undefined && head.turn !== turn) || !has(line)) continue;
    const entry = decodeEntry(line);
    if (entry === undefined || !matches(entry, query)) continue;
    given += 1;
    yield entry;
  }
}

/** The journal in `folder`; nothing is opened or made before the first append. */
export const openJournal = (options: JournalOptions): Journal => {
  const { folder } = options;
  const appender = openAppender();
  const batch = openBatch(appender.write);
  const append = recorder(options, (path, line) => {
    batch.flush();
    return appender.write(path, line);
  });
  // What is read has all that was recorded before.
  const flushed = (): string => {
    batch.flush();
    return folder;
  };
  return {
    folder,
    append,
    recorder: () => {
      const record = recorder(options, batch.add);
      return (event) => {
        const recorded = record(event);
        return IS_LAST_OF_ITS_GO.has(event.type) && recorded.ok ? batch.flush() : recorded;
      };
    },
    note: (act) => {
      batch.flush();
      return recorder(options, appender.write)(act);
    },
    read: (query = {}) => read(flushed(), query),
    scan: (span = {}) => scan(flushed(), span),
    last: (n) => [...read(flushed(), { limit: n })],
    close: () => {
      batch.flush();
      appender.close();
    },
  };
};
