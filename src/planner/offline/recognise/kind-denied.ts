/** Kinds of files that are denied, said without their noun: "that isn't a zip", "except markdown", "neither .c nor .h". */
import { lexicon } from '../lexicon.ts';
import { means, type Token } from '../understand.ts';
import type { Context } from './reading.ts';

/** "that isn't a zip" */
export const isDeniedOne = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.value.toLowerCase() ?? '';
  if (['a', 'an', 'any', 'no'].includes(tokens[at - 1]?.lemma ?? ''))
    return means(tokens[at - 2], 'NOT', 'EXCEPT') && lexicon().language.extensions.has(word);
  const next = tokens[at + 1];
  const isEnd = next === undefined || next.kind === 'mark' || means(next, 'AND', 'OR', 'IN', 'FROM');
  const { extensions, kinds } = lexicon().language;
  return (
    /^(are|is|be) not$|^(aren't|isn't|not)$/.test(tokens[at - 1]?.lemma ?? '') &&
    tokens.slice(0, at - 1).some((token) => means(token, 'FILE', 'THING')) &&
    isEnd &&
    (extensions.has(word) || Object.hasOwn(kinds, word))
  );
};

/** "except markdown": a kind where nothing is called so. */
export const isExcepted = ({ tokens, world }: Context, at: number, to: number): boolean => {
  const word = tokens[at]?.value.toLowerCase() ?? '';
  const next = tokens[to];
  const isEnd = next === undefined || next.kind === 'mark' || means(next, 'AND', 'OR');
  const before = /^(?:the|any|all)$/.test(tokens[at - 1]?.lemma ?? '') ? at - 2 : at - 1;
  return (
    isEnd &&
    means(tokens[before], 'EXCEPT') &&
    tokens[at]?.kind === 'word' &&
    Object.hasOwn(lexicon().language.kinds, word) &&
    tokens.slice(0, before).some((token) => means(token, 'FILE', 'THING')) &&
    world.entry(word) === undefined
  );
};

/** "that are neither .c nor .h", "that isn't a .txt": said of files behind a denial. */
export const isDeniedEnding = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (
    /^(?:a|an|any|with|having|in|or|nor|and|either)$/.test(tokens[before]?.lemma ?? '') ||
    tokens[before]?.text === ',' ||
    (before < at && /^\*?\.[a-z\d]+$/i.test(tokens[before]?.value ?? ''))
  )
    before--;
  const denies = tokens.slice(before, at).some((token) => means(token, 'NOT') && token.lemma !== 'without');
  return denies && tokens.slice(0, before).some((token) => means(token, 'FILE', 'THING'));
};
