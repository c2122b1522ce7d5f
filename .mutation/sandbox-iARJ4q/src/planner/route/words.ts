/**
 * Looks words up in the lists of all languages. The lists are searched as the texts they are: a set of each would take
 * longer to build than one line takes to read. What was found is kept for the next line.
 */
// @ts-nocheck

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

type List = Exclude<keyof Language, 'name'>;

const padded = new Map<Language, Partial<Record<List, string>>>();

/** A list with a space on both sides of each word. */
const listOf = (language: Language, list: List): string => {
  const lists = padded.get(language) ?? {};
  const known = lists[list];
  if (known !== undefined) return known;
  const text = ` ${(language[list] ?? '').replaceAll('\n', ' ')} `;
  padded.set(language, { ...lists, [list]: text });
  return text;
};

const holds = (language: Language, list: List, word: string): boolean => listOf(language, list).includes(` ${word} `);

/** The first language that has the word in one of the lists. */
const languageOf = (word: string, ...lists: readonly List[]): Language | undefined =>
  LANGUAGES.find((language) => lists.some((list) => holds(language, list, word)));

const meaning = (role: Meaning['role'], language: Language | undefined): Meaning | undefined =>
  language === undefined ? undefined : { role, language: language.name };

/** More words than a session uses. */
const MOST_KEPT = 20_000;

/** A look-up that is made once for each word. What is no single word is in no list. */
const kept = (look: (word: string) => Meaning | undefined): ((word: string) => Meaning | undefined) => {
  const known = new Map<string, Meaning | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    if (known.size >= MOST_KEPT) known.clear();
    const found = word === '' || /\s/.test(word) ? undefined : look(word);
    known.set(word, found);
    return found;
  };
};

/** An article, pronoun, preposition, question word … of any of the languages. `word` is lower case. */
export const functionWord = kept(
  (word) => meaning('strong', languageOf(word, 'strong')) ?? meaning('weak', languageOf(word, 'weak')),
);

/** `shows`, `showing`, `showed`, `copies` → `show`, `copy`; candidates only. */
const englishBases = (word: string): readonly string[] => {
  const stem = /^(.{3,}?)(?:e?s|(?<=e)d|ed|ing)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const undoubled = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, word.replace(/s$/, ''), stem.replace(/i$/, 'y'), ...undoubled];
};

/** Of all the endings listed, pronouns included. */
const LONGEST_ENDING = 5;

/** A stem alone is a word in German (`zeig`), elsewhere when short (`di`) or ending in a vowel (`dammi`). */
const isWhole = (stem: string, ending: string, { name }: Language): boolean =>
  ending === '' ? name === 'German' || stem.length <= 3 || /[aeiouéèíì]$/.test(stem) : stem.length > 2;

const INFLECTED = LANGUAGES.filter((language) => language.endings !== undefined);

const inflects = (language: Language, word: string, cut: number): boolean => {
  const stem = word.slice(0, cut);
  const ending = word.slice(word[cut] === '-' ? cut + 1 : cut);
  return holds(language, 'endings', ending) && holds(language, 'verbs', stem) && isWhole(stem, ending, language);
};

const inflectedVerb = (word: string, languages: readonly Language[] = INFLECTED): Meaning | undefined => {
  for (let cut = word.length; cut >= Math.max(2, word.length - LONGEST_ENDING); cut -= 1) {
    const found = languages.find((language) => inflects(language, word, cut));
    if (found !== undefined) return meaning('verb', found);
  }
  return undefined;
};

/** A verb as listed, or its stem where the language has endings. */
const verb = kept((word) => meaning('verb', languageOf(word, 'verbs')));

/** True for an English verb as listed, without an ending. */
export const isBaseForm = (word: string): boolean => verb(word)?.language === 'English';

/** An English verb with two letters swapped. Other slips are too near to names: `sshare`, `scrapy`. */
export const swappedVerb = kept((word) => {
  for (let i = 0; i + 1 < word.length; i += 1) {
    const swapped = `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
    if (holds(english, 'verbs', swapped)) return { role: 'verb', language: english.name };
  }
  return undefined;
});

/** A verb that can open a request, in any inflection the lists know. `word` is lower case. */
export const requestVerb = kept((word) => {
  const direct = verb(word);
  if (direct?.language === 'English') return direct;
  for (const base of englishBases(word)) if (verb(base)?.language === 'English') return verb(base);
  const prefix = /^(?:re|un|de|dis|pre|auto|cross|force|bulk|batch|double|over|live)-?(.{3,})$/.exec(word)?.[1];
  if (prefix !== undefined && verb(prefix)?.language === 'English') return verb(prefix);
  return (
    inflectedVerb(word) ??
    (direct?.language === 'Dutch' || direct?.language === 'Polish' || direct?.language === 'Turkish'
      ? direct
      : undefined)
  );
});

const other = (word: string): Meaning | undefined => meaning('other', languageOf(word, 'said', 'others'));

/** Everyday vocabulary as listed, plurals in -s too. */
export const listedWord = kept(
  (word) => other(word) ?? (/[a-z]{3}s$/.test(word) ? other(word.slice(0, -1)) : undefined),
);

/** A greeting, thanks, a question word: said to someone, even alone. */
export const saidAlone = kept((word) => meaning('other', languageOf(word, 'said')));

/** The same, and what by its ending is an English noun or adverb. */
export const everydayWord = (word: string): Meaning | undefined => {
  const direct = listedWord(word);
  if (direct !== undefined) return direct;
  return /^[a-z]+(?:tion|tions|ness|ment|ments|ingly|ally|able|ible|iest)$/.test(word) && word.length > 6
    ? { role: 'other', language: 'English' }
    : undefined;
};

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** `one` … `ten`: function words, but names of things too. */
export const isNumberWord = (word: string): boolean => NUMBERS.test(word);

const speaks = (language: Language, word: string): boolean =>
  (['strong', 'weak', 'said', 'others'] as const).some((list) => holds(language, list, word)) ||
  (language.endings === undefined ? holds(language, 'verbs', word) : inflectedVerb(word, [language]) !== undefined);

/** True when one language, English aside, has both words. */
export const shareLanguage = (a: string, b: string): boolean =>
  LANGUAGES.some((language) => language !== english && speaks(language, a) && speaks(language, b));

const grammatical = (language: Language, word: string): boolean =>
  holds(language, 'strong', word) || holds(language, 'weak', word);

/** English aside: the language that has two of the words and more, all of them or one of its grammar: `o servidor`. */
export const agreedLanguage = (words: readonly string[]): string | undefined =>
  LANGUAGES.find((language) => {
    if (language === english) return false;
    const spoken = words.filter((word) => speaks(language, word)).length;
    return spoken > 1 && (spoken === words.length || words.some((word) => grammatical(language, word)));
  })?.name;

/** What is known of a word in any role, function words first. */
export const meaningOf = (word: string): Meaning | undefined =>
  functionWord(word) ?? requestVerb(word) ?? everydayWord(word);
