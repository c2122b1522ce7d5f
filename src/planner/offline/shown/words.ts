/** A request as clauses about its output are heard: each word by itself, in lower case, with the place where it is written. */
import type { Understood } from '../skill.ts';
import type { Token } from '../understand.ts';

export interface Heard {
  readonly text: string;
  /** In lower case; a quoted text is `"`, so that no phrase holds within it. */
  readonly words: readonly string[];
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** The token that a word belongs to. */
  readonly tokens: readonly Token[];
}

const QUOTED = '"';

/** The words of one token: terms of several words are taken apart. */
const wordsOf = (token: Token): readonly (readonly [word: string, from: number, to: number])[] => {
  if (token.kind === 'quoted') return [[QUOTED, token.start, token.end]];
  return [...token.text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const from = token.start + index;
    return [word.toLowerCase().replace('’', "'"), from, from + word.length] as const;
  });
};

export const heardIn = ({ text, tokens }: Pick<Understood, 'text' | 'tokens'>): Heard => {
  const all = tokens.flatMap((token) => wordsOf(token).map((one) => [...one, token] as const));
  return {
    text,
    words: all.map(([word]) => word),
    spans: all.map(([, from, to]) => [from, to] as const),
    tokens: all.map(([, , , token]) => token),
  };
};

/** Where the longest of the places ends; the place itself where nothing holds. */
export const past = (
  ends: (words: readonly string[], at: number) => readonly number[],
  words: readonly string[],
  at: number,
): number => ends(words, at)[0] ?? at;
