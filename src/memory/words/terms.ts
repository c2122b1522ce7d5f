/** A text as the terms that search and comparison work on: meanings of words, and names (paths, hosts, numbers) as they are. */
import { meaning } from './alike.ts';
import { stem } from './stem.ts';

/** Words that say nothing of what is meant. */
const LIGHT = new Set(
  `a an the this that these those there here it its of to in on at by for with from into onto as and or but if then than so such
  i me my mine we us our you your he she they them their who whom whose which what when where why how
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  please pls kindly just again now once also too very really quite some any all every each only own same other
  want wants need needs like let lets go going gonna got thing things stuff one ones way bit lot let's i'd i'm it's what's
  hey hi thanks thank ok okay now up out about over`.split(/\s+/),
);

/** A word with its own letters, or a name with marks inside; closing punctuation is no part of it. */
const WORD = /[\p{L}\p{N}_~/.@$%#][\p{L}\p{N}_~/.@:+$%#'’-]*/gu;
const MARKS = /[\d/@_~$#]|[.:+-]./;

const trimmed = (word: string): string => word.replace(/['’]s$/u, '').replace(/[.:'’-]+$/u, '');

/** The words of a text in their order, closing punctuation off, case kept. */
export const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map(trimmed).filter((word) => word !== '');

/** True for what is no word of a language: a path, a host, a number, an identifier. */
export const isName = (word: string): boolean => MARKS.test(word);

export const isLight = (word: string): boolean => LIGHT.has(word.toLowerCase());

/** A name also counts by its parts: `src/auth-api.ts` is asked for as "auth api". */
const partsOf = (name: string): readonly string[] => {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1);
  return parts.length > 1 || parts[0] !== name.toLowerCase() ? parts : [];
};

const termsOfWord = (word: string): readonly string[] => {
  const low = word.toLowerCase();
  if (!isName(word)) return [meaning(stem(low))];
  return [
    low,
    ...partsOf(word)
      .filter((part) => !LIGHT.has(part))
      .map((part) => meaning(stem(part))),
  ];
};

/** Terms of a text, light words left out. */
export const termsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => !isLight(word))
    .flatMap(termsOfWord);

/** Names in a text: what must be kept letter by letter. */
export const namesOf = (text: string): readonly string[] => [...new Set(wordsOf(text).filter(isName))];
