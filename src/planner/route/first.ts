/** What the first word tells: a command, a word of a language, or neither. */
import type { World } from '../../world.ts';
import { type Evidence, forAsk, forShell } from './evidence.ts';
import { commandKind } from './known.ts';
import type { Token } from './scan.ts';
import { isBeyondAscii } from './script.ts';
import { functionWord, isBaseForm, listedWord, type Meaning, meaningOf, requestVerb, swappedVerb } from './words.ts';

const adverb = (word: string): Meaning | undefined =>
  /^[a-z]{4,}ly$/.test(word) ? { role: 'other', language: 'English' } : undefined;

/** How much a first word that is no plain word looks like a command. */
const FIRST_SHAPES: Partial<Record<Token['shape'], number>> = { name: 2, quoted: 1, glob: 1 };

/** Requests open with the base form; `links`, `drawing` may be names of programs, and so may short words of other languages. */
const verbWeight = (word: string, { language }: Meaning): number => {
  if (language === 'English') return /(?:ing|[^s]s)$/.test(word) && !isBaseForm(word) ? 1.9 : 3;
  return word.length < 5 && /^[a-z]+$/.test(word) ? 1.7 : 3;
};

// The cheap test first: the classes of all letters are slow to compile.
const isCapitalised = (text: string): boolean => !/^[a-z]/.test(text) && /^\p{Lu}\p{Ll}/u.test(text);

/** “start/stop the …” */
const firstOfTwo = (word: string): string | undefined =>
  word.includes('/') ? /^(\p{L}+)\/\p{L}+$/u.exec(word)?.[1] : undefined;

/** `isntall chrome`. Short words are too near to too many. */
const verbMeant = (word: string): Meaning | undefined =>
  requestVerb(word) ?? (word.length > 4 && meaningOf(word) === undefined ? swappedVerb(word) : undefined);

const asMeaning = (first: Token, verb: Meaning | undefined, meaning: Meaning): Evidence => {
  const { text, word } = first;
  if (verb !== undefined && functionWord(word)?.role !== 'strong')
    return forAsk(verbWeight(word, verb), `“${text}” is no command but a verb (${verb.language})`);
  const weight = { strong: 4, weak: word.length > 1 ? 1.7 : 0.9, verb: 3, other: 2.5 }[meaning.role];
  return forAsk(weight, `“${text}” is no command but a word of ${meaning.language}`);
};

/** `passe-moi`: a pronoun hangs on the verb. */
const CLITIC = /^\p{L}{3,}-(?:moi|toi|nous|vous|lui|leur|les|le)$/u;

/** A word that no list has. */
const asUnheard = (first: Token): readonly Evidence[] => {
  const { text, word } = first;
  if (isBeyondAscii(word) || (/['’]/.test(word) && /^\p{L}{1,7}['’]\p{L}/u.test(word)))
    return [forAsk(3, `“${text}” is no command`)];
  if (isCapitalised(text)) return [];
  if (CLITIC.test(word)) return [forAsk(3, `“${text}” is said to somebody`)];
  const unheard = forShell(1, `\`${text}\` is no word of a language known here`);
  return /[-_]/.test(text) ? [unheard, forShell(2, `\`${text}\` looks like a command`)] : [unheard];
};

const unknownFirst = (first: Token): readonly Evidence[] => {
  const { text, word, shape } = first;
  const either = firstOfTwo(word);
  if (either !== undefined && requestVerb(either) !== undefined) return [forAsk(3, `“${either}” is a verb`)];
  if (shape === 'number') return [forAsk(2.5, 'a number is no command')];
  if (shape !== 'word') return [forShell(FIRST_SHAPES[shape] ?? 2.5, `\`${text}\` looks like a command`)];
  const verb = verbMeant(word);
  const meaning = functionWord(word) ?? verb ?? listedWord(word) ?? adverb(word);
  const found = meaning === undefined ? asUnheard(first) : [asMeaning(first, verb, meaning)];
  return isCapitalised(text) ? [...found, forAsk(1.5, `“${text}” is written like the start of a sentence`)] : found;
};

/** `./x` and executables by path: their arguments may be anything. */
const runsAsPath = ({ text, shape }: Token, world: World): boolean => {
  if (shape !== 'path') return false;
  const entry = world.entry(text.replace(/^~(?=\/)/, world.home));
  return /^\.{1,2}\//.test(text) || (entry !== undefined && entry.kind !== 'dir' && (entry.mode & 0o111) !== 0);
};

export const ofFirst = (first: Token, world: World): readonly Evidence[] => {
  const kind = commandKind(first.text, world);
  if (kind === undefined && runsAsPath(first, world)) return [forShell(20, `\`${first.text}\` is a path to run`)];
  if (kind === undefined) return unknownFirst(first);
  const ambiguous = (requestVerb(first.word) ?? listedWord(first.word))?.language === 'English';
  return [forShell(ambiguous ? 2.3 : 3, `\`${first.text}\` is ${kind}`)];
};
