/**
 * The words that the phrases of an expression begin with: asked first, as an expression is long and most words begin none of its
 * phrases. Run from the sources they are found in the expression; in the bundle a table made at build time
 * (scripts/phrase-index.mjs) stands in this file's place.
 */
import { firstWords } from './first-words.ts';

export interface Beginnings {
  /** True where a word begins one of the phrases; '' stands for the end of a text. */
  readonly mayBegin: (word: string) => boolean;
  /** True where there may be no word at all. */
  readonly maybeNothing: boolean;
}

export const beginningsOf = (expression: string): Beginnings => {
  const words = firstWords(expression);
  return { mayBegin: (word) => word !== '' && words.has(word), maybeNothing: words.has('') };
};
