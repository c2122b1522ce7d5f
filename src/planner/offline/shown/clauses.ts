/** The clauses of a request that say how its result is shown, each with what it says and where it stands. */

import { fieldClause, fieldsOfClause } from './field-clauses.ts';
import { formClause, listClause } from './form-clauses.ts';
import type { Manner } from './manner.ts';
import { orderClause } from './order-clauses.ts';
import { setClause } from './set-clauses.ts';
import { sinkClause } from './sink-clauses.ts';
import type { Heard } from './words.ts';

export interface Clause {
  readonly says: Manner;
  readonly to: number;
  /** What stands in its place in the rest of the request. */
  readonly instead?: string;
}

export type Recogniser = (heard: Heard, at: number) => Clause | undefined;

export interface Placed extends Clause {
  readonly from: number;
}

/** A new kind of clause is one function and one line here. */
const RECOGNISERS: readonly Recogniser[] = [sinkClause, fieldClause, orderClause, formClause];
/** A request begins with its deed: only what stands for one may be taken from there. */
const BEGINNING: readonly Recogniser[] = [setClause, fieldsOfClause, listClause];

/** "without sorting them": what is said is denied. */
const isDenied = ({ words }: Heard, at: number): boolean =>
  /^(?:without|not|no|never|don't|doesn't|instead|than|unless)$/.test(words[at - 1] ?? '');

const longestAt = (heard: Heard, at: number): Clause | undefined => {
  let best: Clause | undefined;
  if (isDenied(heard, at)) return undefined;
  for (const recognise of at === 0 ? BEGINNING : RECOGNISERS) {
    const one = recognise(heard, at);
    if (one !== undefined && one.to > (best?.to ?? at)) best = one;
  }
  return best;
};

/** More are no longer a list of manners. */
const MOST = 6;

/** All clauses, from left to right; none overlaps another. */
export const clausesIn = (heard: Heard): readonly Placed[] => {
  const found: Placed[] = [];
  for (let at = 0; at < heard.words.length; ) {
    const clause = longestAt(heard, at);
    if (clause !== undefined) found.push({ ...clause, from: at });
    at = clause?.to ?? at + 1;
  }
  return found.length > MOST ? [] : found;
};
