/** The phrases of intents: what their words accept, and a first look whether a request can fit one at all. */
import type { Concept } from './language/english.ts';
import { lexicon, reading } from './lexicon.ts';
import type { Token } from './understand.ts';

/** A word of a phrase: `spells` accepts only what stands in it literally. */
export interface WordItem {
  readonly accepts: (token: Token) => boolean;
  readonly spells: (token: Token) => boolean;
}

export type Item = { readonly optional: boolean } & ({ readonly slot: string } | WordItem);

const isOptional = (part: string): boolean => part.endsWith('?') || part.endsWith('?}');

/** The alternatives of a part. */
const wordsOf = (part: string): readonly string[] => (/[?{]/.test(part) ? part.replace(/[?{}]/g, '') : part).split('|');

/** What in a vocabulary says the word. */
const keysOf = (word: string): readonly string[] => {
  if (word.startsWith('=') || /^[A-Z_0-9]+$/.test(word)) return [word];
  const plain = word.replaceAll('_', ' ');
  const { lemma, concepts } = reading(plain, lexicon());
  return [word, plain, lemma, ...(concepts.includes('GLUE') ? [] : concepts)];
};

const keys = new Map<string, readonly string[]>();

/** Phrases share their words, and each is asked for again and again. */
export const keysOfPart = (part: string): readonly string[] => {
  const known = keys.get(part) ?? ready(part) ?? [...new Set(wordsOf(part).flatMap(keysOf))];
  keys.set(part, known);
  return known;
};

let ready: (part: string) => readonly string[] | undefined = () => undefined;

/** Keys of parts that were found out ahead: looking words up costs a start more than all else in a phrase. @public */
export const readyKeys = (found: typeof ready): void => {
  ready = found;
};

const isConcept = (key: string): boolean => /^[A-Z]/.test(key);

/** True where the token by itself says one of the keys. */
const says = ({ lemma, value, concepts }: Token, sought: readonly string[]): boolean =>
  sought.some((key) => {
    if (key.startsWith('=')) return lemma === key.slice(1) || value.toLowerCase() === key.slice(1);
    return isConcept(key) ? concepts.includes(key as Concept) : lemma === key;
  });

const compile = (part: string): Item => {
  const optional = isOptional(part);
  if (part.startsWith('{')) return { optional, slot: wordsOf(part).join('|') };
  const all = keysOfPart(part);
  const exact = all.filter((key) => key.startsWith('='));
  return { optional, accepts: (token) => says(token, all), spells: (token) => says(token, exact) };
};

const items = new Map<string, Item>();

/** Most of a phrase is never reached: each part is made when it is first asked for. */
export const itemOf = (part: string): Item => {
  const item = items.get(part) ?? compile(part);
  items.set(part, item);
  return item;
};

/** Everything that the tokens say: concepts, `=` before lemmas and values, lemmas bare too. */
const vocabularyOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const said = new Set<string>();
  for (const { lemma, value, concepts } of tokens) {
    said.add(lemma).add(`=${lemma}`).add(`=${value.toLowerCase()}`);
    for (const concept of concepts) said.add(concept);
  }
  return said;
};

/** What is known of one request: its vocabulary, and which parts of phrases it says. */
interface Heard {
  readonly said: ReadonlySet<string>;
  readonly parts: Map<string, boolean>;
}

const heard = new WeakMap<readonly Token[], Heard>();

const heardIn = (tokens: readonly Token[]): Heard => {
  const known = heard.get(tokens) ?? { said: vocabularyOf(tokens), parts: new Map<string, boolean>() };
  heard.set(tokens, known);
  return known;
};

/** True for a part without which the phrase does not fit. */
const isNeeded = (part: string): boolean => !isOptional(part) && !part.startsWith('{');

const isPartSaid = (part: string, { said, parts }: Heard): boolean => {
  const known = parts.get(part);
  if (known !== undefined) return known;
  const found = !isNeeded(part) || keysOfPart(part).some((key) => said.has(key));
  parts.set(part, found);
  return found;
};

/** A phrase taken apart. */
/** Who asks wants nothing changed. */
export const ASKS =
  /^\W*(what|which|who|whose|when|where|why|how (many|much|long|big|old|large)|is|are|was|were|does|did|has|am)\b/i;

const BEFORE_STATES = /^(?:a|an|already|is|are|was|were|been|ever|yet|which|that|n't)$/;

/** "a deleted branch", "already merged": it says how something is, and orders nothing. */
const isStated = ({ value, lemma, index }: Token, tokens: readonly Token[], says: readonly string[]): boolean =>
  /ed$/i.test(value) &&
  lemma !== value.toLowerCase() &&
  BEFORE_STATES.test(tokens[index - 1]?.value.toLowerCase() ?? '') &&
  !says.some((phrase) => phrase.includes(value.toLowerCase()));

/** True where a word that is read says of a deed that it is done: such a deed is not ordered. */
export const statesOnly = (says: readonly string[], explains: ReadonlySet<number>, tokens: readonly Token[]): boolean =>
  tokens.some((token) => explains.has(token.index) && isStated(token, tokens, says));

export const phraseOf = (text: string): readonly string[] => text.split(' ');

/** What a request must say for the phrase to fit: of each list at least one, in the words of `saidIn`. @public */
export const needsOfPhrase = (phrase: string): readonly (readonly string[])[] =>
  phraseOf(phrase).filter(isNeeded).map(keysOfPart);

/** Everything that the tokens say, as `needsOfPhrase` puts it. @public */
export const saidIn = (tokens: readonly Token[]): ReadonlySet<string> => heardIn(tokens).said;

/** False where a word that the phrase needs is not said; most phrases end here, and cost a look-up each. */
export const maySay = (parts: readonly string[], tokens: readonly Token[]): boolean => {
  const known = heardIn(tokens);
  return parts.every((part) => isPartSaid(part, known));
};
