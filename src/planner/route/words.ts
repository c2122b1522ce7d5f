/** Looks words up in the lists of all languages. Sets are built at the first look-up, not at load. */

import { german } from './language/de.ts';
import { english } from './language/en.ts';
import { spanish } from './language/es.ts';
import { french } from './language/fr.ts';
import { italian } from './language/it.ts';
import type { Language } from './language/language.ts';
import { dutch } from './language/nl.ts';
import { polish } from './language/pl.ts';
import { portuguese } from './language/pt.ts';
import { turkish } from './language/tr.ts';

const LANGUAGES: readonly Language[] = [english, german, french, spanish, portuguese, italian, dutch, polish, turkish];

/** `strong` and `weak` are closed-class words, `verb` may open a request, `other` is everyday vocabulary. */
export interface Meaning {
  readonly role: 'strong' | 'weak' | 'verb' | 'other';
  readonly language: string;
}

const split = (text: string): string[] => text.split(/\s+/);

type Dictionary = Map<string, Meaning>;

const addAll = (dictionary: Dictionary, words: readonly string[], meaning: Meaning): void => {
  for (const word of words) if (word !== '' && !dictionary.has(word)) dictionary.set(word, meaning);
};

const functionWords = (): Dictionary => {
  const dictionary: Dictionary = new Map();
  for (const role of ['strong', 'weak'] as const) {
    for (const language of LANGUAGES) addAll(dictionary, split(language[role]), { role, language: language.name });
  }
  return dictionary;
};

const verbs = (): Dictionary => {
  const dictionary: Dictionary = new Map();
  for (const language of LANGUAGES)
    addAll(dictionary, split(language.verbs), { role: 'verb', language: language.name });
  return dictionary;
};

const inflected = (): readonly { stems: ReadonlySet<string>; endings: ReadonlySet<string>; meaning: Meaning }[] =>
  LANGUAGES.filter((language) => language.endings !== undefined).map((language) => ({
    stems: new Set(split(language.verbs)),
    endings: new Set(language.endings?.split(' ')),
    meaning: { role: 'verb', language: language.name },
  }));

const others = (): Dictionary => {
  const dictionary: Dictionary = new Map();
  for (const language of LANGUAGES)
    addAll(dictionary, split(`${language.said} ${language.others}`), { role: 'other', language: language.name });
  return dictionary;
};

const said = (): Dictionary => {
  const dictionary: Dictionary = new Map();
  for (const language of LANGUAGES)
    addAll(dictionary, split(language.said), { role: 'other', language: language.name });
  return dictionary;
};

interface Lexicon {
  readonly functions: Dictionary;
  readonly verbs: Dictionary;
  readonly inflected: ReturnType<typeof inflected>;
  readonly others: Dictionary;
  readonly said: Dictionary;
}

let lexicon: Lexicon | undefined;
const words = (): Lexicon => {
  lexicon ??= { functions: functionWords(), verbs: verbs(), inflected: inflected(), others: others(), said: said() };
  return lexicon;
};

/** An article, pronoun, preposition, question word … of any of the languages. `word` is lower case. */
export const functionWord = (word: string): Meaning | undefined => words().functions.get(word);

/** `shows`, `showing`, `showed`, `copies` → `show`, `copy`; candidates only. */
const englishBases = (word: string): readonly string[] => {
  const stem = /^(.{3,}?)(?:e?s|e?d|ing)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const undoubled = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, word.replace(/s$/, ''), stem.replace(/i$/, 'y'), ...undoubled];
};

/** Of all the endings listed, pronouns included. */
const LONGEST_ENDING = 5;

/** A stem alone is a word in German (`zeig`), elsewhere when short (`di`) or ending in a vowel (`dammi`). */
const isWhole = (stem: string, ending: string, { language }: Meaning): boolean =>
  ending === '' ? language === 'German' || stem.length <= 3 || /[aeiouéèíì]$/.test(stem) : stem.length > 2;

const inflectedVerb = (word: string): Meaning | undefined => {
  for (let cut = word.length; cut >= Math.max(2, word.length - LONGEST_ENDING); cut -= 1) {
    const stem = word.slice(0, cut);
    const ending = word.slice(word[cut] === '-' ? cut + 1 : cut);
    const found = words().inflected.find(
      (one) => one.stems.has(stem) && one.endings.has(ending) && isWhole(stem, ending, one.meaning),
    );
    if (found !== undefined) return found.meaning;
  }
  return undefined;
};

/** True for an English verb as listed, without an ending. */
export const isBaseForm = (word: string): boolean => words().verbs.get(word)?.language === 'English';

/** A verb that can open a request, in any inflection the lists know. `word` is lower case. */
export const requestVerb = (word: string): Meaning | undefined => {
  const { verbs: known } = words();
  const direct = known.get(word);
  if (direct?.language === 'English') return direct;
  for (const base of englishBases(word)) if (known.get(base)?.language === 'English') return known.get(base);
  const prefix = /^(?:re|un|de|dis|pre|auto|cross|force|bulk|batch|double|over|live)-?(.{3,})$/.exec(word)?.[1];
  if (prefix !== undefined && known.get(prefix)?.language === 'English') return known.get(prefix);
  return (
    inflectedVerb(word) ??
    (direct?.language === 'Dutch' || direct?.language === 'Polish' || direct?.language === 'Turkish'
      ? direct
      : undefined)
  );
};

/** Everyday vocabulary that is neither of the above. */
/** Everyday vocabulary as listed, plurals in -s too. */
export const listedWord = (word: string): Meaning | undefined =>
  words().others.get(word) ?? (/[a-z]{3}s$/.test(word) ? words().others.get(word.slice(0, -1)) : undefined);

/** A greeting, thanks, a question word: said to someone, even alone. */
export const saidAlone = (word: string): Meaning | undefined => words().said.get(word);

/** The same, and what by its ending is an English noun or adverb. */
export const everydayWord = (word: string): Meaning | undefined => {
  const direct = listedWord(word);
  if (direct !== undefined) return direct;
  return /^[a-z]+(?:tion|tions|ness|ment|ments|ingly|ally|able|ible|iest)$/.test(word) && word.length > 6
    ? { role: 'other', language: 'English' }
    : undefined;
};

/** What is known of a word in any role, function words first. */
export const meaningOf = (word: string): Meaning | undefined =>
  functionWord(word) ?? requestVerb(word) ?? everydayWord(word);
