/** Coverage is confidence: the share of a request's weight that a reading explains. */
// @ts-nocheck

import type { Concept } from './language/english.ts';
import type { Token } from './understand.ts';
import { means } from './understand.ts';

/** Below this a plan is not offered: a wrong answer costs four times an abstention. */
export const THRESHOLD = 0.86;

/** Verbs that change something, or the form of the answer: a reading without them is another request. */
const DEEDS: readonly Concept[] = [
  'DELETE',
  'COPY',
  'MOVE',
  'RENAME',
  'CREATE',
  'CHANGE',
  'COMPRESS',
  'EXTRACT',
  'REPLACE',
  'COUNT',
  'SUM',
  'AVERAGE',
  'COMPARE',
  'JOIN',
  'SPLIT',
  'DOWNLOAD',
  'INSTALL',
  'UNINSTALL',
  'KILL',
  'STOP',
  'START',
  'RUN',
  'ENCRYPT',
  'DECRYPT',
  'CALCULATE',
  'APPEND',
  'INSERT',
  'DUPLICATE',
  'UNIQUE',
  'SIMILAR',
  'TREE',
];

/** What leaving a token unexplained costs. Function words and punctuation are free. */
export const weightOf = (token: Token): number => {
  if (means(token, 'NOT', 'EXCEPT') && !means(token, 'GLUE')) return 4;
  if (token.kind === 'mark' || means(token, 'GLUE', 'AND', 'OR', 'IN', 'TO', 'FROM', 'OF', 'WITH', 'BY', 'PER', 'THEN'))
    return isLoaded(token) ? 1 : 0;
  if (token.kind === 'number') return 3;
  if (token.kind !== 'word') return 3;
  if (token.concepts.length === 0) return 2;
  if (means(token, ...DEEDS) && !means(token, 'SHOW', 'FIND', 'FILE')) return 4;
  return means(token, 'SHOW', 'FILE', 'THING', 'CURRENT', 'INFO') ? 0.6 : 1.5;
};

/** "that have", "who have": what follows carries the meaning. */
const RELATIVE = /^(that|which|who|whose|with|and) (have|has|a)$/;

/** Function words that double as something with meaning are not free when they stand as that. */
const isLoaded = (token: Token): boolean =>
  token.lemma.includes(' ') && !means(token, 'GLUE', 'AND', 'IN') && !RELATIVE.test(token.lemma);

/** A reading that leaves a word of content aside answers another request, however long the rest is. */
const isVital = (token: Token, next: Token | undefined): boolean => {
  if (token.kind === 'mark') return false;
  if (weightOf(token) === 0) return isEach(token, next);
  if (token.kind !== 'word' || numberLike(token)) return true;
  return !means(token, ...ASIDE) || means(token, ...QUALIFIERS);
};

const numberLike = (token: Token): boolean => /^\d/.test(token.value);

/** "per folder", "for each user": one answer for all is another answer. */
const isEach = (token: Token, next: Token | undefined): boolean =>
  token.lemma === 'per' || (['each', 'every'].includes(token.lemma) && means(next, 'FOLDER'));

/** "see if" asks; an "if" further on makes the deed depend on something. */
const isCondition = (token: Token, tokens: readonly Token[]): boolean =>
  token.value.toLowerCase() === 'if' &&
  token.index > 0 &&
  !means(tokens[token.index - 1], 'SHOW', 'FIND') &&
  !['me', 'out', 'know', 'and', 'test'].includes(tokens[token.index - 1]?.lemma ?? '');

/** What can stay unexplained: these say of any request that it is one. */
const ASIDE: readonly Concept[] = [
  'SHOW',
  'FIND',
  'FILE',
  'THING',
  'CURRENT',
  'INFO',
  'GLUE',
  'IN',
  'TO',
  'OF',
  'AND',
  'THEN',
];

/** Words that can stand aside in one sense and change the answer in another. */
const QUALIFIERS: readonly Concept[] = [
  'NEWER',
  'MORE',
  'LESS',
  'EMPTY',
  'FOLDER',
  'DIFFERENCE',
  'LISTED',
  'INCLUDING',
  'ONLY',
];

/** The most that a reading gets which leaves something vital aside. */
const INCOMPLETE = 0.8;

export interface Coverage {
  /** 0…1 */
  readonly confidence: number;
  readonly unknown: readonly string[];
}

export const coverage = (tokens: readonly Token[], explains: ReadonlySet<number>): Coverage => {
  let total = 0;
  let explained = 0;
  const unknown: string[] = [];
  let whole = true;
  for (const token of tokens) {
    const weight = weightOf(token);
    total += weight;
    if (explains.has(token.index)) explained += weight * (token.repaired === undefined ? 1 : 0.95);
    else {
      const condition = isCondition(token, tokens);
      if (weight > 0 || condition) unknown.push(token.text);
      whole &&= !(condition || isVital(token, tokens[token.index + 1]));
    }
  }
  const share = total === 0 ? Math.min(1, explains.size) : explained / total;
  return { confidence: whole ? share : Math.min(share, INCOMPLETE), unknown };
};
