/** Turns that may speak of a request, found by the journal's index: cheap enough to be asked at each request, however long the journal. */
import { searchTurns } from './search.ts';
import type { Turn } from './turns.ts';
import { spanIn } from './when.ts';
import { alike } from './words/alike.ts';
import { stem } from './words/stem.ts';
import { isLight, isName, wordsOf } from './words/terms.ts';

/** Newest turns taken for each word: a word that is everywhere says little. */
const EACH = 60;
const MOST_WORDS = 12;

/** Texts to look for: names as they are, words by their stem and those of the same meaning. */
const soughtIn = (request: string): readonly string[] => {
  const words = wordsOf(request).filter((word) => !isLight(word));
  const texts = words.flatMap((word) => (isName(word) ? [word] : [...alike(stem(word.toLowerCase()))]));
  return [...new Set(texts.filter((text) => text.length > 1))];
};

/** Rarest first would need a count of each; the longest words are the rarest, near enough. */
const telling = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);

/** Turns newest first, each once. `now` is for words such as "yesterday". */
export const candidates = (
  folder: string,
  request: string,
  { now, signal }: { readonly now: number; readonly signal?: AbortSignal },
): readonly Turn[] => {
  const span = spanIn(request, now);
  const found = new Map<string, Turn>();
  const take = (turns: Iterable<Turn>): void => {
    for (const turn of turns) found.set(turn.turn, turn);
  };
  if (span !== undefined) take(searchTurns(folder, { since: span.since, until: span.until, limit: EACH }));
  for (const text of telling(soughtIn(request))) {
    if (signal?.aborted) break;
    take(searchTurns(folder, { text, limit: EACH }));
  }
  return [...found.values()].sort((a, b) => b.at - a.at);
};
