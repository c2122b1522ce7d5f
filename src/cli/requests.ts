/** Requests that go on as the typed text begins, or that hold its words. */
import type { CompletionItem } from '../repl/reader.ts';

export interface Said {
  readonly said: string;
  readonly about: string;
}

const MOST = 60;
/** Fewer letters are in everything. */
const SHORTEST = 3;

const WORDS = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

/** Each word of the typed text begins a word of the other, in any order. */
const holds = (words: readonly string[], said: string): boolean => {
  const others = wordsOf(said);
  return words.every((word) => others.some((other) => other.startsWith(word)));
};

/** Those that begin so, or those that hold the words, each once and in their order; the typed text itself is none. */
export const requestsLike = (
  typed: string,
  known: readonly Said[],
  how: 'begins' | 'holds',
): readonly CompletionItem[] => {
  const lower = typed.toLowerCase().trimStart();
  const words = wordsOf(typed);
  const seen = new Set([lower.trim()]);
  const fresh = ({ said }: Said): boolean => {
    const key = said.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  if (how === 'holds' && lower.length < SHORTEST) return [];
  const fits = ({ said }: Said): boolean =>
    how === 'begins' ? said.toLowerCase().startsWith(lower) : holds(words, said);
  const found = known.filter((one) => fits(one) && fresh(one));
  return found.slice(0, MOST).map(({ said, about }) => ({ text: said, about, end: '' }));
};
