/** Deeds said as nouns: in "perform a quick deletion of x" the noun is the verb, and the verb before it says nothing. */
import type { Concept } from './language/english.ts';
import { means, type Token } from './understand.ts';

const LIGHT = new Set(['perform', 'carry', 'conduct', 'run', 'execute', 'undertake', 'do']);

const DEEDS: readonly Concept[] = [
  'COPY',
  'DELETE',
  'FIND',
  'COUNT',
  'SORT',
  'RENAME',
  'MOVE',
  'COMPRESS',
  'REPLACE',
  'COMPARE',
  'BACKUP',
  'EXTRACT',
  'SHOW',
  'CALCULATE',
  'CHANGE',
  'LONG',
];

/** Adjectives that change nothing of a deed. */
const EMPTY = new Set(['safe', 'quick', 'simple', 'thorough', 'bulk', 'mass', 'batch', 'complete', 'proper', 'clean']);

/** Between the verb and its noun: an article, and how it is done. */
const isBetween = (token: Token): boolean =>
  token.kind === 'word' &&
  (means(token, 'GLUE', 'RECURSIVE', 'INSENSITIVE', 'FORCE', 'VERBOSE', 'REVERSE', 'NUMERIC') ||
    EMPTY.has(token.lemma));

/** The noun that a verb without a meaning of its own stands before: "perform a recursive copy of". */
const nounOf = (tokens: readonly Token[], verb: Token): Token | undefined => {
  let at = tokens[verb.index + 1]?.lemma === 'out' ? verb.index + 2 : verb.index + 1;
  const isArticle = /^(a|an|the|some)$/.test(tokens[at]?.lemma ?? '') || verb.lemma === 'perform';
  if (!LIGHT.has(verb.lemma) || !isArticle) return undefined;
  while (tokens[at] !== undefined && isBetween(tokens[at] as Token) && !means(tokens[at], ...DEEDS)) at++;
  const noun = tokens[at];
  const next = tokens[at + 1];
  const isObject =
    next === undefined || /^(of|on|for|from|in|over|to)$/.test(next.lemma) || / (of|for)$/.test(noun?.lemma ?? '');
  return means(noun, ...DEEDS) && isObject ? noun : undefined;
};

const silent = (token: Token): Token => ({ ...token, concepts: ['GLUE'] });

/** The tokens with verbs that only carry a noun, and the adjectives between, taken for words without a meaning. */
export const withNounsAsVerbs = (tokens: readonly Token[]): readonly Token[] => {
  const [verb, noun] = tokens.flatMap((token) => {
    const one = nounOf(tokens, token);
    return one === undefined ? [] : [token, one];
  });
  if (verb === undefined || noun === undefined) return tokens;
  return tokens.map((token) => {
    const isAdjective = token.index > verb.index && token.index < noun.index && EMPTY.has(token.lemma);
    return token === verb || isAdjective ? silent(token) : token;
  });
};
