/**
 * The dictionary: words and multi-word terms → concepts, from a language's plain lists. The lists are searched as one text:
 * a map of all words takes longer to make than a request takes to read. What was found is kept.
 */

import { dictionary, type Lists } from './language/english/dictionary.ts';
import { isOrdinary } from './language/english/ordinary.ts';
import { type Concept, english, type Language } from './language/english.ts';
import { lemmas } from './lemma.ts';
import { repaired } from './spelling.ts';

/** A multi-word term, kept under its first lemma; `rest` are the lemmas after it. */
export interface Term {
  readonly rest: readonly string[];
  readonly concepts: Set<Concept>;
}

interface Found<T> {
  get(word: string): readonly T[] | undefined;
}

export interface Lexicon {
  readonly language: Language;
  readonly words: Found<Concept>;
  readonly terms: Found<Term>;
  /** True for a word that only stands later in a term: "large" of "how large". */
  readonly inTerm: (word: string) => boolean;
  /** Every word, once, those of terms too. */
  readonly all: () => Iterable<string>;
}

const conceptAt = ({ concepts, starts }: Lists, position: number): Concept => {
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return concepts[low] as Concept;
};

const isSingle = (word: string): boolean => word !== '' && !/[\s,]/.test(word);

/** The concepts of every list that holds the word. */
const conceptsOf = (lists: Lists, word: string): readonly Concept[] | undefined => {
  const found = new Set<Concept>();
  const sought = `,${word},`;
  for (let at = lists.text.indexOf(sought); at !== -1; at = lists.text.indexOf(sought, at + 1))
    found.add(conceptAt(lists, at));
  return found.size === 0 ? undefined : [...found];
};

/** The terms that begin with the word, longest first. */
const termsOf = (lists: Lists, word: string): readonly Term[] | undefined => {
  const terms = new Map<string, Term>();
  const sought = `,${word} `;
  for (let at = lists.text.indexOf(sought); at !== -1; at = lists.text.indexOf(sought, at + 1)) {
    const rest = lists.text.slice(at + sought.length, lists.text.indexOf(',', at + 1));
    const term = terms.get(rest) ?? { rest: rest.split(' '), concepts: new Set() };
    term.concepts.add(conceptAt(lists, at));
    terms.set(rest, term);
  }
  return terms.size === 0 ? undefined : [...terms.values()].sort((a, b) => b.rest.length - a.rest.length);
};

/** More words than a session uses. */
const MOST_KEPT = 20_000;

const kept = <T>(find: (word: string) => readonly T[] | undefined): Found<T> => {
  const known = new Map<string, readonly T[] | undefined>();
  return {
    get: (word) => {
      if (known.has(word)) return known.get(word);
      if (known.size >= MOST_KEPT) known.clear();
      const found = isSingle(word) ? find(word) : undefined;
      known.set(word, found);
      return found;
    },
  };
};

const build = (language: Language): Lexicon => {
  const lists = dictionary();
  return {
    language,
    words: kept((word) => conceptsOf(lists, word)),
    terms: kept((word) => termsOf(lists, word)),
    inTerm: (word) => lists.text.includes(` ${word},`) || lists.text.includes(` ${word} `),
    all: () => new Set(lists.text.split(/[, ]/).filter(isSingle)),
  };
};

let built: Lexicon | undefined;

/** The dictionary of the language in use. */
export const lexicon = (): Lexicon => {
  built ??= build(english);
  return built;
};

export interface Reading {
  readonly lemma: string;
  readonly concepts: readonly Concept[];
}

/** What a lower-case word means: as it stands, else by its base form. No concepts when it is in no list. */
export const reading = (word: string, { language, words }: Lexicon): Reading => {
  const direct = words.get(word);
  if (direct !== undefined) return { lemma: word, concepts: direct };
  for (const lemma of lemmas(word, language.irregular)) {
    const concepts = words.get(lemma);
    if (concepts !== undefined) return { lemma, concepts };
  }
  return { lemma: baseForm(word), concepts: [] };
};

/** True where a word of any spelling means one of the concepts. */
export const wordSays = (word: string | undefined, ...concepts: readonly Concept[]): boolean =>
  word !== undefined && reading(word.toLowerCase(), lexicon()).concepts.some((one) => concepts.includes(one));

const baseForm = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

/** True for words that the language layer knows in any role. */
export const isKnown = (word: string, lex: Lexicon): boolean =>
  reading(word, lex).concepts.length > 0 || isTechnical(word, lex) || isTechnical(baseForm(word), lex);

const isTechnical = (word: string, { language }: Lexicon): boolean =>
  Object.hasOwn(language.kinds, word) ||
  language.extensions.has(word) ||
  Object.hasOwn(language.numbers, word) ||
  Object.hasOwn(language.timeUnits, word) ||
  Object.hasOwn(language.sizeUnits, word) ||
  Object.hasOwn(language.homeFolders, word);

/** Names of people and programs that stand near other words. */
const NEVER = new Set(
  'alice jason julia megan charles esther manuel norman stuart discord steam react broke'.split(' '),
);

/** The known word that a misspelt one must be, or undefined. `extra` are words that skills brought with them. */
export const spellingOf = (word: string, lex: Lexicon, extra: ReadonlySet<string>): string | undefined => {
  if (word.length < 5 || !/^[a-z]+$/.test(word) || NEVER.has(word) || lex.inTerm(word) || isOrdinary(word))
    return undefined;
  const dictionary = [
    ...lex.all(),
    ...extra,
    ...Object.keys(lex.language.kinds),
    ...Object.keys(lex.language.timeUnits),
  ];
  const direct = repaired(word, dictionary);
  if (direct !== undefined) return direct;
  // "drectories": the slip may be in what the ending was put to.
  const stem = lemmas(word, {}).find((one) => one !== word && /(ies|s)$/.test(word) && one.length > 5);
  return stem === undefined ? undefined : repaired(stem, dictionary);
};

/** Little words that are run together with the next one by a slip. */
const RUN_ON = /^(the|all|in|of|to|and|each|every|from)(?=[a-z]{4})/;

/** "thecurrent": the position where two known words were run together, or undefined. */
export const runOn = (word: string, lex: Lexicon): number | undefined => {
  const at = RUN_ON.exec(word)?.[0].length;
  return at === undefined || isKnown(word, lex) || reading(word.slice(at), lex).concepts.length === 0 ? undefined : at;
};
