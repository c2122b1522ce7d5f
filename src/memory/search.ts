/** Turns found by the index of the journal: newest first, only what is given is read from the journal itself. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeEntry } from './entry.ts';
import type { Digest, Open } from './index/digest.ts';
import { type Month, openMonth } from './index/month.ts';
import { type Late, pick, soughtBy } from './index/pick.ts';
import { journalFiles, scan } from './journal.ts';
import { foldTurn, matchesTurn, type Turn, type TurnQuery, turns } from './turns.ts';

/** `journal`: the path of the file that the turn began in. */
export interface Found {
  readonly journal: string;
  readonly digest: Digest;
}

type Trust = 'as it is' | 'anew';

/** The months of a folder, opened one by one, newest first; each made from its beginning asks the one before. */
const opener = (folder: string, trust: Trust) => {
  const paths = journalFiles(folder);
  const opened = new Map<number, Month>();
  const open = (index: number): Month => {
    const known = opened.get(index);
    if (known !== undefined) return known;
    const month = openMonth(paths[index]!, {
      place: index === 0 ? 'last' : 'earlier',
      before: () => openAt(index + 1),
      ...(trust === 'anew' && { trust }),
    });
    opened.set(index, month);
    return month;
  };
  const openAt = (index: number): readonly Open[] =>
    index < paths.length ? (open(index).blocks[0]?.rest()?.meta.open ?? []) : [];
  const close = (): void => {
    for (const month of opened.values()) month.close();
  };
  return { count: paths.length, open, close };
};

/** What an index says that is broken is worth nothing: it is made anew, and the search goes on behind what it gave. */
export function* digests(folder: string, query: TurnQuery = {}): Generator<Found> {
  let given = 0;
  for (const trust of ['as it is', 'anew'] as const) {
    let seen = 0;
    let broken = false;
    for (const found of searched(folder, query, trust)) {
      if (found === 'broken') {
        broken = true;
        break;
      }
      seen += 1;
      if (seen <= given) continue;
      given += 1;
      yield found;
    }
    if (!broken) return;
  }
}

function* searched(folder: string, query: TurnQuery, trust: Trust): Generator<Found | 'broken'> {
  const months = opener(folder, trust);
  const sought = soughtBy(query);
  const late: Late = new Map();
  try {
    for (let index = 0; index < months.count; index += 1) {
      const { journal, blocks } = months.open(index);
      for (const block of blocks) {
        for (const picked of pick(block, sought, { file: basename(journal), late }))
          yield picked.kind === 'broken' ? 'broken' : { journal, digest: picked.digest };
      }
    }
  } finally {
    months.close();
  }
}

const LONGEST = 8 * 1024 * 1024;
/** How far an unfinished turn is looked for. */
const UNFINISHED = 256 * 1024;

const readAt = (path: string, at: number, length: number): string => {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const bytes = Buffer.allocUnsafe(Math.min(length, Math.max(0, fstatSync(fd).size - at)));
      return bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, at));
    } finally {
      closeSync(fd);
    }
  } catch {
    return '';
  }
};

/** The whole turn as the journal has it; undefined where it has none there. */
const turnOf = ({ journal, digest }: Found): Turn | undefined => {
  const length = digest.bytes === 0 ? UNFINISHED : Math.min(digest.bytes, LONGEST);
  const [first = '', ...others] = readAt(journal, digest.offset, length).split('\n');
  const start = decodeEntry(first);
  if (start?.type !== 'turn') return undefined;
  const own = others
    .filter((line) => line.includes(start.turn))
    .map(decodeEntry)
    .filter((entry) => entry?.turn === start.turn);
  return foldTurn([start, ...own.filter((entry) => entry !== undefined)]);
};

/** A turn over the end of a month stands in two files; rare, and then near the journal's end. */
const walkedTo = (folder: string, { digest }: Found): Turn | undefined => {
  const { at, line } = digest;
  for (const turn of turns({ scan: (span = {}) => scan(folder, span) }, { since: at, until: at })) {
    if (turn.line === line) return turn;
  }
  return undefined;
};

const isOverMonths = ({ digest }: Found): boolean => digest.bytes === 0 && digest.status !== 'unfinished';

/** The whole turn of a find; undefined where the journal has it no longer. */
export const readFound = (folder: string, found: Found): Turn | undefined =>
  isOverMonths(found) ? walkedTo(folder, found) : turnOf(found);

/** Turns newest first, found by the index, each as the journal has it. The same as `turns`, sooner. */
export function* searchTurns(folder: string, query: TurnQuery = {}): Generator<Turn> {
  let left = query.limit ?? Infinity;
  if (left <= 0) return;
  for (const found of digests(folder, query)) {
    const turn = readFound(folder, found);
    if (turn === undefined || !matchesTurn(turn, query)) continue;
    yield turn;
    left -= 1;
    if (left <= 0) return;
  }
}
