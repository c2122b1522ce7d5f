/** The clauses of a request that is not understood as it stands, each in plain and other words: turns of phrase that begin a sentence begin a clause, too. */

import { clausesOf } from '../sequence/clauses.ts';
import type { Understood } from '../skill.ts';
import { otherWordings } from './other-wording.ts';
import { plainly } from './plain-wording.ts';

/** More clauses than this are a text. */
const MOST = 5;

const reworded = (clause: string): string => {
  const plain = plainly(clause);
  return otherWordings(plain)[0] ?? plain;
};

/** The request with such clauses; undefined where it has one, or none of them is said otherwise. */
export const clausewise = (request: Understood): string | undefined => {
  const clauses = clausesOf(request);
  if (clauses.length < 2 || clauses.length > MOST) return undefined;
  const said = clauses.map(({ tokens }) => request.text.slice(tokens[0]?.start, tokens.at(-1)?.end));
  const meant = said.map(reworded);
  return meant.every((one, at) => one === said[at]) ? undefined : meant.join(', then ');
};
