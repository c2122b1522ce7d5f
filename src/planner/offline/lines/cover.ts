/** Covers a text with the forms of operations: every word belongs to one of them, or to the few words that mean nothing here. */
import { type Candidate, candidatesFor, type Which } from './candidates.ts';
import { fitOf, formOf } from './form.ts';
import type { Operation } from './operation.ts';
import { linesAt } from './selection.ts';

export interface Piece {
  readonly operation: Operation;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** What the form covers, in lower case. */
  readonly form: string;
  /** Which clause it belongs to: "and then sort …" begins one. */
  readonly clause: number;
  /** Introduced by "in", "of" or "from": it narrows what the clause before it reads. */
  readonly inner: boolean;
  /** A comma or an "and" stands before it. */
  readonly joined: boolean;
}

export interface Cover {
  readonly pieces: readonly Piece[];
  /** "print", "show": the result is wanted on the screen. */
  readonly shown: boolean;
}

const JOINTS = new Set(', ; and then but also afterwards finally next while plus'.split(' '));
const INNER = new Set('in of from among on within'.split(' '));
const VERB = new Set(
  'show display print output find search look select extract delete remove strip drop replace substitute change convert turn count sort order arrange insert add append prepend put join merge combine split swap reverse number calculate compute sum keep filter capitalize capitalise trim get list squeeze shuffle'.split(
    ' ',
  ),
);

interface Way {
  readonly next: number;
  readonly piece?: Piece;
  readonly shown?: true;
}

interface Search {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly fits: (piece: Piece) => boolean;
  readonly failed: Set<number>;
  steps: number;
}

/** All forms that stand at a place, the longest first. */
const piecesAt = ({ words, lower, candidates, fits }: Search, at: number, clause: number): readonly Way[] => {
  const inner = INNER.has(lower[at - 1] ?? '');
  const joined = JOINTS.has(lower[at - 1] ?? '');
  const found: Way[] = [];
  for (const { operation, form } of candidates) {
    const fit = fitOf(form, lower, at, linesAt);
    if (fit === undefined) continue;
    const groups = Object.fromEntries(
      Object.entries(fit.groups).map(([name, [from, to]]) => [name, words.slice(from, to).join(' ')]),
    );
    const piece = { operation, groups, form: lower.slice(at, fit.end).join(' '), clause, inner, joined };
    if (fits(piece)) found.push({ next: fit.end, piece });
  }
  return found.sort((a, b) => b.next - a.next);
};

const SHOWN = formOf('SHOWN [SHOWN_ALSO] [SHOWN_ALSO] [SHOWN_ALSO]');
const EMPTY = formOf('EMPTY');
const BY_TOOL = formOf('BY_TOOL TOOL [command|commands] [to]');

const isKeptAll = (lower: readonly string[], end: number): boolean =>
  ['all', 'everything'].includes(lower[end - 1] ?? '') &&
  /^(?:but|except|after|before|between|up)$/.test(lower[end] ?? '');

/** "only on the lines that …": what it says of them is a piece by itself. */
const isOnLines = (lower: readonly string[], at: number): boolean =>
  /^(?:on|for|within|inside|at|only|just)$/.test(lower[at] ?? '') && linesAt(lower, at + 1).length > 0;

const waysFrom = (search: Search, at: number, clause: number): readonly Way[] => {
  const { lower } = search;
  const shown = fitOf(SHOWN, lower, at)?.end;
  const tool = fitOf(BY_TOOL, lower, at)?.end;
  const empty = fitOf(EMPTY, lower, at)?.end;
  return [
    // "with sed" is said of how, before it can be a text.
    ...(tool === undefined ? [] : [{ next: tool }]),
    ...piecesAt(search, at, clause),
    ...(shown === undefined ? [] : [{ next: isKeptAll(lower, shown) ? shown - 1 : shown, shown: true as const }]),
    ...(empty === undefined ? [] : [{ next: empty }]),
    ...(isOnLines(lower, at) ? [{ next: at + 1 }] : []),
  ];
};

const MOST_STEPS = 400;

const afterJoint = (lower: readonly string[], at: number): number => {
  let here = at;
  while (JOINTS.has(lower[here] ?? '') && !(lower[here] === 'but' && ['last', 'first'].includes(lower[here + 1] ?? '')))
    here++;
  return here;
};

/** "then" always begins a clause, "and" where a verb follows. */
const isNextClause = (lower: readonly string[], at: number, start: number): boolean =>
  start > at &&
  (lower.slice(at, start).some((word) => /^(?:then|;|afterwards|finally|next)$/.test(word)) ||
    VERB.has((lower[start] ?? '').replace(/s$/, '')));

function* coversFrom(search: Search, at: number, clause: number): Generator<Cover> {
  const { lower } = search;
  const start = afterJoint(lower, at);
  if (start >= lower.length) return yield { pieces: [], shown: false };
  if (search.failed.has(at) || search.steps++ > MOST_STEPS) return;
  const next = isNextClause(lower, at, start) ? clause + 1 : clause;
  let isCovered = false;
  for (const way of waysFrom(search, start, next)) {
    for (const after of coversFrom(search, way.next, next)) {
      isCovered = true;
      yield withWay(way, after);
    }
  }
  if (!isCovered) search.failed.add(at);
}

const withWay = ({ piece, shown }: Way, after: Cover): Cover => ({
  pieces: piece === undefined ? after.pieces : [piece, ...after.pieces],
  shown: after.shown || shown === true,
});

/** Full covers, the likeliest first; none where a word stays that no form says. `fits` turns a piece down by its values. */
export const coversOf = (
  text: string,
  { which, names }: { readonly which: Which; readonly names: readonly string[] },
  fits: (piece: Piece) => boolean,
): Generator<Cover> => {
  const words = text.split(' ').filter((word) => word !== '');
  const lower = words.map((word) => word.toLowerCase());
  const candidates = candidatesFor(which, lower).filter(
    ({ operation: { reads } }) => reads === undefined || names.some((name) => reads.test(name)),
  );
  return coversFrom({ words, lower, candidates, fits, failed: new Set(), steps: 0 }, 0, 0);
};
