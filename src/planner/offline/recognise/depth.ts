/** How far down: "at most 2 levels deep", "max depth 3", "at least 2 levels below", "exactly one level down", "recursively", "top level only". */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { depthSaid } from './depth-said.ts';
import { type Context, isUnknown, numberOf, skip } from './reading.ts';

const DOWN = new Set(['deep', 'down', 'depth', 'below', 'under']);

/** "2 levels below x": the preposition belongs to the place. */
const endsAt = (tokens: readonly Token[], at: number): number => {
  if (!DOWN.has(tokens[at]?.lemma ?? '')) return at;
  const next = tokens[at + 1];
  const isPlace =
    next !== undefined &&
    next.kind !== 'mark' &&
    (next.kind !== 'word' || isUnknown(next) || means(next, 'HERE', 'HOME'));
  const isPreposition = means(tokens[at], 'IN') && (isPlace || /^(the|my)$/.test(next?.lemma ?? ''));
  return isPreposition ? at : at + 1;
};

type Bound = 'max' | 'min' | 'both';

/** Which end of the range a word sets: "at least", "more than" the near one. */
const boundOf = (token: Token | undefined): Bound | undefined => {
  const word = token?.lemma ?? '';
  if (/^(at least|no less than|minimum of|minimum|min)$/.test(word)) return 'min';
  if (means(token, 'EXACTLY')) return 'both';
  return means(token, 'LESS', 'ONLY', 'TO') || /^(maximum|max|no deeper than|up to)$/.test(word) ? 'max' : undefined;
};

const depthSlot = (bound: Bound, count: number, to: number): Found =>
  found(
    'depth',
    { ...(bound === 'min' ? {} : { max: count }), ...(bound === 'max' ? {} : { min: count }), recursive: true },
    to,
  );

/** "depth 2", "maximum depth of 3", "mindepth 2" */
const byNoun = (tokens: readonly Token[], at: number): Found | undefined => {
  const isMin = /^min(imum)?[ -]?depth$/.test(tokens[at]?.lemma ?? '');
  if (!means(tokens[at], 'DEPTH') && !isMin) return undefined;
  const here = skip(tokens, at + 1, 'GLUE', 'OF', 'LESS');
  const count = numberOf(tokens[here]);
  return count === undefined ? undefined : depthSlot(isMin ? 'min' : 'max', count, here + 1);
};

/** "2 levels deep", "more than 3 levels down", "one level" */
const byLevel = (tokens: readonly Token[], at: number): Found | undefined => {
  const bound = boundOf(tokens[at]);
  // "down to the third level"
  const isDownTo = tokens[at]?.lemma === 'down' && means(tokens[at + 1], 'TO');
  let here = bound === undefined && !isDownTo ? at : at + 1;
  while (
    numberOf(tokens[here]) === undefined &&
    (means(tokens[here], 'GLUE', 'TO') || boundOf(tokens[here]) !== undefined)
  )
    here++;
  // "down to level 3"
  const isNounFirst = isDownTo && means(tokens[here], 'LEVEL');
  const count = numberOf(tokens[isNounFirst ? here + 1 : here]);
  if (count === undefined || !(isNounFirst || means(tokens[here + 1], 'LEVEL'))) return undefined;
  const isMore = means(tokens[at], 'MORE') && bound === undefined;
  const end = endsAt(tokens, here + 2);
  return isMore ? depthSlot('min', count + 1, end) : depthSlot(bound ?? 'max', count, end);
};

const moreThan = (tokens: readonly Token[], at: number): Found | undefined => {
  const count =
    means(tokens[at], 'MORE') && !/least/.test(tokens[at]?.lemma ?? '') ? numberOf(tokens[at + 1]) : undefined;
  return count !== undefined && means(tokens[at + 2], 'LEVEL')
    ? depthSlot('min', count + 1, endsAt(tokens, at + 3))
    : undefined;
};

/** "at level 2", "at depth 1": just there. */
const atLevel = (tokens: readonly Token[], at: number): Found | undefined => {
  const isNoun = means(tokens[at + 1], 'LEVEL') || tokens[at + 1]?.lemma === 'depth';
  const count = ['at', 'on'].includes(tokens[at]?.lemma ?? '') && isNoun ? numberOf(tokens[at + 2]) : undefined;
  return count === undefined ? undefined : depthSlot('both', count, at + 3);
};

const LEAST = /^(at least|no less than|minimum)$/;
const MOST = /^(at most|no more than|maximum|up to)$/;

/** "at least 2 levels down and at most 4", "between 2 and 4 levels deep" */
const levelRange = (tokens: readonly Token[], at: number): Found | undefined => {
  const isBetween = means(tokens[at], 'BETWEEN');
  if (!isBetween && !LEAST.test(tokens[at]?.lemma ?? '')) return undefined;
  const min = numberOf(tokens[at + 1]);
  let here = at + 2;
  while (
    means(tokens[here], 'LEVEL', 'AND') ||
    DOWN.has(tokens[here]?.lemma ?? '') ||
    MOST.test(tokens[here]?.lemma ?? '')
  )
    here++;
  const max = numberOf(tokens[here]);
  const isLevels = tokens.slice(at, here + 2).some((token) => means(token, 'LEVEL'));
  if (min === undefined || max === undefined || here === at + 2 || !isLevels) return undefined;
  let to = here + 1;
  while (means(tokens[to], 'LEVEL') || DOWN.has(tokens[to]?.lemma ?? '')) to++;
  return found('depth', { min, max, recursive: true }, to);
};

/** "not counting subdirectories": those that are below, whatever is asked for. */
const withoutBelow = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!means(tokens[at], 'EXCEPT')) return undefined;
  const noun = skip(tokens, at + 1, 'GLUE', 'IN');
  const next = tokens[noun + 1];
  const isEnd = next === undefined || next.kind === 'mark' || means(next, 'AND', 'IN', 'OF');
  if (!means(tokens[noun], 'FOLDER') || !/^sub/i.test(tokens[noun]?.text ?? '') || !isEnd) return undefined;
  const more = means(next, 'OF') && means(tokens[noun + 2], 'FOLDER') ? noun + 3 : noun + 1;
  return found('depth', { max: 1, recursive: false }, more);
};

export const recogniseDepth = ({ tokens }: Context, at: number): Found | undefined => {
  const shallow = withoutBelow(tokens, at);
  if (shallow !== undefined) return shallow;
  const said = depthSaid(tokens, at);
  if (said !== undefined) return said;
  // "with no subdirectories": a condition on folders.
  if (means(tokens[at], 'SHALLOW') && /^(with|having|have|has|contain)/.test(tokens[at - 1]?.lemma ?? ''))
    return undefined;
  if (means(tokens[at], 'SHALLOW')) return found('depth', { max: 1, recursive: false }, skip(tokens, at + 1, 'ONLY'));
  if (means(tokens[at], 'RECURSIVE')) return found('depth', { recursive: true }, at + 1);
  return (
    levelRange(tokens, at) ?? atLevel(tokens, at) ?? byNoun(tokens, at) ?? moreThan(tokens, at) ?? byLevel(tokens, at)
  );
};
