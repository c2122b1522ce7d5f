/** What the words and the punctuation tell of a sentence. */
import { type Evidence, forAsk } from './evidence.ts';
import { isSelf } from './fit.ts';
import type { Grammar, Slot } from './grammar.ts';
import { wellKnown } from './names.ts';
import type { Token } from './scan.ts';
import { isBeyondAscii, isForeignScript, marksSentence } from './script.ts';
import { functionWord, isNumberWord, listedWord, meaningOf, requestVerb } from './words.ts';

/** Where a word stands among the operands. */
export interface Place {
  readonly index: number;
  readonly slot: Slot | undefined;
  /** What an everyday word weighs: little after a name that is no language, where it will be a subcommand. */
  readonly vocabulary: number;
  readonly next: Token | undefined;
  /** It is the only operand. */
  readonly alone: boolean;
}

/** The commonest function words: they stand in nearly every sentence and in no command line. */
const CORE: ReadonlySet<string> = new Set(['the', 'of', 'my', 'please', 'is', 'are', 'your', 'what', "what's"]);

/** Quantities and questions that some commands take as a keyword: `check all`, `why "x"`. In a sentence a word follows. */
const ALSO_KEYWORDS: ReadonlySet<string> = new Set(
  'all any every each both only just more most what why how who where when which like other same self now never already'.split(
    ' ',
  ),
);

const NEEDS_A_NOUN: ReadonlySet<string> = new Set(['the', 'of', 'my', 'your', 'our', 'their', 'its']);

/** Short words of other languages are abbreviations somewhere, and some are English words too. */
const foreignWeight = (word: string): number => {
  if (isBeyondAscii(word)) return 3.3;
  const english = (requestVerb(word) ?? listedWord(word))?.language === 'English';
  if (word.length < 3 || english || wellKnown(word) || /^(?:del|per|con|dem|mod|max|min|alter)$/.test(word)) return 1.3;
  return word.length === 3 ? 2.3 : 3.3;
};

const strongWeight = ({ word }: Token, next: Token | undefined): number => {
  if (word === 'please' && next === undefined) return 8; // whatever else the line has
  if (functionWord(word)?.language !== 'English') return foreignWeight(word);
  if (NEEDS_A_NOUN.has(word) && (next === undefined || next.shape === 'flag')) return 1.3;
  if (ALSO_KEYWORDS.has(word) && next?.shape !== 'word' && next?.shape !== 'number') return 1.3;
  return CORE.has(word) ? 4.2 : 3.3;
};

const weakWeight = ({ word }: Token, next: Token | undefined): number => {
  if (/^an?$/.test(word) && next?.shape === 'word' && next.word.length > 2) return 2;
  if (word === 'i' && next?.shape === 'word' && next.word.length > 1) return 2.5;
  if (isNumberWord(word)) return 0.4;
  if (word.length === 1) return 0.5;
  return functionWord(word)?.language === 'English' ? 1.2 : 0.8;
};

const ofFunctionWord = (token: Token, place: Place): Evidence | undefined => {
  const { word, text } = token;
  const { slot, index, alone, next } = place;
  const found = functionWord(word);
  const says = `“${text}” belongs to a sentence (${found?.language})`;
  if (found?.role === 'strong') {
    const isName = slot === 'phrase' || (slot === 'name' && alone) || (slot === 'target' && next === undefined);
    return forAsk(isName ? 1 : strongWeight(token, next), says);
  }
  if (slot === 'self' && isSelf(word)) return undefined;
  const isSubcommand = index === 0 && slot === undefined && !/^an?$/.test(word);
  return slot === 'phrase' || isSubcommand ? undefined : forAsk(weakWeight(token, next), says);
};

/** `l'archive`, `dell'utente`. */
const ELIDED = /^(?:[cdjlmnst]|qu|un|quest|(?:d|n|s)ell|all|dall|sull)['’]\p{L}{2}/u;

/** Function words are closed classes, so one of them in an operand's place tells much; other words tell little. */
export const ofWord = (token: Token, place: Place): Evidence | undefined => {
  const { word, text, shape } = token;
  if ((shape === 'word' || shape === 'name') && marksSentence(word)) {
    return forAsk(3.5, `“${text}” belongs to a sentence`);
  }
  if (shape !== 'word') return undefined;
  if (/['’]/.test(word) && ELIDED.test(word)) return forAsk(3.3, `“${text}” belongs to a sentence`);
  if (functionWord(word) !== undefined) return ofFunctionWord(token, place);
  if (isBeyondAscii(word) && !isForeignScript(word)) return forAsk(1.2, `“${text}” is a word`);
  return meaningOf(word) === undefined ? undefined : forAsk(place.vocabulary, `“${text}” is a word`);
};

/** Ends and commas as in prose. */
export const ofPunctuation = (tokens: readonly Token[], grammar: Grammar | undefined): readonly Evidence[] => {
  const last = tokens.at(-1);
  const takesPaths = grammar?.slots.includes('old') === true; // `ls file?` is a glob
  const found: Evidence[] = [];
  if (tokens.length > 1 && last?.shape === 'word' && /[?？]/.test(last.after) && !takesPaths)
    found.push(forAsk(2.7, 'it ends like a question'));
  else if (tokens.length > 1 && last !== undefined && /[.?!。？！…]/.test(last.after))
    found.push(forAsk(1.5, 'it ends like a sentence'));
  if (tokens.some(({ after, shape }) => shape === 'word' && /^[,，；:]$/.test(after)))
    found.push(forAsk(1.5, 'it is punctuated like a sentence'));
  return found;
};
