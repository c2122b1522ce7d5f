/**
 * Requests of several clauses, planned one after another: each clause is read as a request of its own, with what it points back to said
 * in full; what it says of the output before is read by a pipe. One clause that is not understood leaves the whole unread.
 */
import type { Reading } from '../offline.ts';
import type { Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { afterClause } from './clause-read.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { leavesOut } from './cut-short.ts';
import type { Read, State } from './state.ts';

/** More clauses than this are a text. */
const MOST = 7;
/** A stretch of several clauses is one request only where nothing of it is left over. */
const WHOLE = 0.99;

const spanned = (clauses: readonly Clause[], request: Understood): readonly Token[] => {
  const first = clauses[0]?.tokens[0]?.index ?? 0;
  const last = clauses.at(-1)?.tokens.at(-1)?.index ?? 0;
  return request.tokens.slice(first, last + 1);
};

interface Search {
  readonly request: Understood;
  readonly clauses: readonly Clause[];
  readonly read: Read;
}

/** The state after a stretch of clauses read as one; undefined where it is not understood, or not to the end. */
const afterSome = (state: State, some: readonly Clause[], search: Search): State | undefined => {
  const { request, read } = search;
  const given = { text: request.text, read };
  const [first] = some;
  if (some.length === 1) return first && afterClause(state, first.tokens, given);
  if (some.length === search.clauses.length || some.slice(1).some(({ apart }) => apart)) return undefined;
  const next = afterClause(state, spanned(some, request), given);
  const last = next?.steps.at(-1);
  const isPart = last !== undefined && (last.confidence < WHOLE || leavesOut(last.proposal.command, some, request));
  return isPart ? undefined : next;
};

/** The fewest clauses from one on that are all understood. */
const solved = (state: State, at: number, search: Search): State | undefined => {
  const { clauses } = search;
  if (at === clauses.length) return state;
  for (let to = clauses.length; to > at; to--) {
    const next = afterSome(state, clauses.slice(at, to), search);
    const rest = next && solved(next, to, search);
    if (rest !== undefined) return rest;
  }
  return undefined;
};

/** The steps of a request of several clauses; undefined where it has one, or one of them is not understood. */
export const inSequence = (request: Understood, read: Read): readonly Reading[] | undefined => {
  const clauses = clausesOf(request);
  if (clauses.length < 2 || clauses.length > MOST) return undefined;
  const start: State = {
    steps: [],
    spoken: { results: { from: [], prints: false } },
    world: request.world,
    isSearch: false,
  };
  return solved(start, 0, { request, clauses, read })?.steps;
};
