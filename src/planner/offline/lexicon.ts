/** The dictionary: words and multi-word terms → concepts. Built once, at first use, from a language's plain lists. */
import { type Concept, english, type Language } from './language/english.ts';
import { lemmas } from './lemma.ts';
import { repaired } from './spelling.ts';

/** A multi-word term, kept under its first lemma; `rest` are the lemmas after it. */
interface Term {
  readonly rest: readonly string[];
  readonly concepts: Set<Concept>;
}

export interface Lexicon {
  readonly language: Language;
  readonly words: ReadonlyMap<string, readonly Concept[]>;
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

const addWord = (words: Map<string, Concept[]>, word: string, concept: Concept): void => {
  const known = words.get(word);
  if (known === undefined) words.set(word, [concept]);
  else if (!known.includes(concept)) known.push(concept);
};

const addTerm = (terms: Map<string, Term[]>, [first = '', ...rest]: readonly string[], concept: Concept): void => {
  const list = terms.get(first) ?? [];
  terms.set(first, list);
  const same = list.find(
    (term) => term.rest.length === rest.length && term.rest.every((word, at) => word === rest[at]),
  );
  if (same === undefined) list.push({ rest, concepts: new Set([concept]) });
  else same.concepts.add(concept);
};

const build = (language: Language): Lexicon => {
  const words = new Map<string, Concept[]>();
  const terms = new Map<string, Term[]>();
  for (const [concept, list] of Object.entries(language.concepts) as [Concept, string][]) {
    for (const entry of list.split(',')) {
      const parts = entry.trim().split(' ');
      if (parts.length === 1) addWord(words, parts[0] ?? '', concept);
      else addTerm(terms, parts, concept);
    }
  }
  for (const list of terms.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { language, words, terms };
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
  for (const lemma of lemmas(word, language.irregular)) {
    const concepts = words.get(lemma);
    if (concepts !== undefined) return { lemma, concepts };
  }
  return { lemma: baseForm(word), concepts: [] };
};

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

/** The known word that a misspelt one must be, or undefined. `extra` are words that skills brought with them. */
export const spellingOf = (word: string, lex: Lexicon, extra: ReadonlySet<string>): string | undefined => {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
  return repaired(word, [
    ...lex.words.keys(),
    ...extra,
    ...Object.keys(lex.language.kinds),
    ...Object.keys(lex.language.timeUnits),
  ]);
};
