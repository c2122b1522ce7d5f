/** Turns that may speak of a request, found by the journal's index: cheap enough to be asked at each request, however long the journal. */
import { digests, type Found, readFound } from './search.ts';
import type { Turn } from './turns.ts';
import { spanIn } from './when.ts';
import { alike } from './words/alike.ts';
import { stem } from './words/stem.ts';
import { isLight, isName, wordsOf } from './words/terms.ts';

/** Newest finds for each word: a word that is everywhere says little. Turns that are read whole. */
const EACH = 400;
const MOST_WORDS = 14;
const MOST = 120;

/** Texts to look for, those of one word together: names as they are, words by their stem and those of the same meaning. */
const soughtIn = (request: string): readonly (readonly string[])[] =>
  wordsOf(request)
    .filter((word) => !isLight(word))
    .map((word) => (isName(word) ? [word] : alike(stem(word.toLowerCase()))).filter((text) => text.length > 1));

interface Hit {
  readonly found: Found;
  /** Words of the request that it holds; a rare one counts more. */
  weight: number;
}

const keyOf = ({ journal, digest }: Found): string => `${journal} ${digest.offset}`;

/** The finds of one word, each once. */
const findsOf = (
  folder: string,
  texts: readonly string[],
  signal: AbortSignal | undefined,
): ReadonlyMap<string, Found> => {
  const finds = new Map<string, Found>();
  for (const text of texts) {
    let left = EACH;
    if (signal?.aborted) break;
    for (const found of digests(folder, { text })) {
      finds.set(keyOf(found), found);
      left -= 1;
      if (left <= 0) break;
    }
  }
  return finds;
};

const add = (hits: Map<string, Hit>, finds: ReadonlyMap<string, Found>): void => {
  const weight = 1 / Math.log2(2 + finds.size);
  for (const [key, found] of finds) {
    const hit = hits.get(key);
    if (hit === undefined) hits.set(key, { found, weight });
    else hit.weight += weight;
  }
};

/** The finds of a span that is named, whatever their words. */
const inSpan = (folder: string, request: string, now: number): ReadonlyMap<string, Found> => {
  const span = spanIn(request, now);
  const finds = new Map<string, Found>();
  if (span === undefined) return finds;
  for (const found of digests(folder, { since: span.since, until: span.until })) {
    finds.set(keyOf(found), found);
    if (finds.size >= MOST) break;
  }
  return finds;
};

/** Turns newest first, each once: those that hold most of the request. `now` is for words such as "yesterday". */
export const candidates = (
  folder: string,
  request: string,
  { now, signal }: { readonly now: number; readonly signal?: AbortSignal },
): readonly Turn[] => {
  const hits = new Map<string, Hit>();
  for (const texts of soughtIn(request).slice(0, MOST_WORDS)) add(hits, findsOf(folder, texts, signal));
  add(hits, inSpan(folder, request, now));
  return [...hits.values()]
    .sort((a, b) => b.weight - a.weight || b.found.digest.at - a.found.digest.at)
    .slice(0, MOST)
    .flatMap(({ found }) => readFound(folder, found) ?? [])
    .sort((a, b) => b.at - a.at);
};
