/** Small look-ups that every recogniser needs: skipping glue, reading numbers and lists. */
// @ts-nocheck

import type { World } from '../../../world.ts';
import type { Concept } from '../language/english.ts';
import { lexicon } from '../lexicon.ts';
import { means, type Token } from '../understand.ts';

export interface Context {
  readonly tokens: readonly Token[];
  readonly world: World;
}

/** Position of the first token at or after `at` that has none of the concepts. */
export const skip = (tokens: readonly Token[], at: number, ...concepts: readonly Concept[]): number => {
  let here = at;
  while (means(tokens[here], ...concepts)) here++;
  return here;
};

/** Skips words that mean nothing by themselves. */
export const skipGlue = (tokens: readonly Token[], at: number): number => skip(tokens, at, 'GLUE');

/** Value of a number token or number word ("10", "1,000", "3rd", "ten"); undefined otherwise. `a` counts as one only where `articles`. */
export const numberOf = (token: Token | undefined): number | undefined => {
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const digits = /^([\d,]*\d(?:\.\d+)?)(st|nd|rd|th)?$/.exec(token.value);
    return digits ? Number(digits[1]?.replaceAll(',', '')) : undefined;
  }
  if (token.kind !== 'word' || token.value.length < 2 || token.value.toLowerCase() === 'an') return undefined;
  const { numbers } = lexicon().language;
  const word = token.value.toLowerCase();
  return Object.hasOwn(numbers, word) ? numbers[word] : undefined;
};

/** Number with the unit written into it ("10MB") or in the next token ("10 megabytes"). */
export const measured = (tokens: readonly Token[], at: number, units: Readonly<Record<string, string>>) => {
  const token = tokens[at];
  const glued = token?.kind === 'number' ? /^(\d[\d,]*(?:\.\d+)?)([a-z]+)$/i.exec(token.value) : null;
  const joined = glued ? unitOf(glued[2]?.toLowerCase() ?? '', units) : undefined;
  if (glued && joined) return { count: Number(glued[1]?.replaceAll(',', '')), unit: joined, to: at + 1 };
  const count = numberOf(token);
  const unit = unitOf(tokens[at + 1]?.lemma ?? '', units) ?? unitOf(tokens[at + 1]?.value.toLowerCase() ?? '', units);
  return count === undefined || unit === undefined ? undefined : { count, unit, to: at + 2 };
};

export const unitOf = (word: string, units: Readonly<Record<string, string>>): string | undefined => {
  for (const form of [word, word.replace(/s$/, '')]) if (Object.hasOwn(units, form)) return units[form];
  return undefined;
};

/** True for ",", "and", "or" and ", and". */
export const joins = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (tokens[here]?.text === ',' || means(tokens[here], 'AND', 'OR')) here++;
  return here;
};

/** True when the token carries no meaning in any dictionary: a name, then, or a word nobody taught us. */
export const isUnknown = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (token.concepts.length === 0 || token.repaired !== undefined);

/** Tokens that can be a name or a text as they stand. */
export const isVerbatim = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'word' && token.kind !== 'mark';
