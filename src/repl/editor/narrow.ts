/** Words that begin with @ narrow the search in history: by folder, time and success. */
import type { Here, PastLine } from '../past-line.ts';

/** Shown beside the query. */
export const NARROWING = '@here @ok @failed @today @week @FOLDER';

const DAY = 86_400_000;

type Test = (told: PastLine, here: Here | undefined) => boolean;

const since =
  (span: (now: number) => number): Test =>
  ({ at }, here) =>
    at !== undefined && here !== undefined && at >= span(here.now);

const midnight = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

const WORDS: Readonly<Record<string, Test>> = {
  '@here': ({ cwd }, here) => cwd !== undefined && cwd === here?.cwd,
  '@ok': ({ code }) => code === 0,
  '@failed': ({ code }) => code !== undefined && code !== 0,
  '@today': since(midnight),
  '@yesterday': ({ at }, here) =>
    at !== undefined && here !== undefined && at < midnight(here.now) && at >= midnight(midnight(here.now) - DAY / 2),
  '@week': since((now) => now - 7 * DAY),
  '@month': since((now) => now - 30 * DAY),
};

const byFolder =
  (name: string): Test =>
  ({ cwd }) =>
    cwd?.toLowerCase().includes(name) === true;

/** A word that is still being typed narrows nothing yet. */
const testOf = (word: string): Test | undefined => {
  const known = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (known !== undefined) return known;
  const begins = word.length === 1 || Object.keys(WORDS).some((each) => each.startsWith(word));
  return begins ? undefined : byFolder(word.slice(1));
};

export interface Narrowed {
  /** What is left of the query. */
  readonly text: string;
  readonly fits: (told: PastLine) => boolean;
}

/** Splits a query into the text that is sought and the tests that its @ words stand for. */
export const narrow = (query: string, here: Here | undefined): Narrowed => {
  const text: string[] = [];
  const tests: Test[] = [];
  for (const word of query.split(' ')) {
    if (!/^@./.test(word) && word !== '@') text.push(word);
    else {
      const test = testOf(word.toLowerCase());
      if (test !== undefined) tests.push(test);
    }
  }
  return { text: text.join(' ').trim(), fits: (told) => tests.every((test) => test(told, here)) };
};
