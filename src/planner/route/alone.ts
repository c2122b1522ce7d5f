/** Reads one word that stands alone on its line. */
import type { Route } from '../../plan.ts';
import type { World } from '../../world.ts';
import { commandKind } from './known.ts';
import type { Token } from './scan.ts';
import { isBeyondAscii } from './script.ts';
import { functionWord, listedWord, type Meaning, meaningOf, requestVerb, saidAlone } from './words.ts';

const ask = (reason: string): Route => ({ kind: 'ask', reason });

/** What is said to someone is language also when it stands alone; any other lone word is rather the name of a command. */
export const aloneMeaning = (word: string): Meaning | undefined => {
  if (word.length < 2) return undefined;
  if (/['’]/.test(word) && /^(?:j|d|l|c|n|qu|s|m|t)['’]\p{L}+/u.test(word))
    return { role: 'other', language: 'French' };
  const meaning = saidAlone(word) ?? functionWord(word);
  return meaning?.role === 'weak' ? undefined : (meaning ?? foreignVerb(word) ?? longForeign(word));
};

/** `speicherplatz`: too long for a name that happens to be a word elsewhere. */
const longForeign = (word: string): Meaning | undefined => {
  const meaning = word.length > 7 ? listedWord(word) : undefined;
  return meaning?.language === 'English' ? undefined : meaning;
};

/** A lone `muéstrame` is no command; a lone `aider` may be one. */
const foreignVerb = (word: string): Meaning | undefined => (isBeyondAscii(word) ? requestVerb(word) : undefined);

/** One word alone: the shell's, unless it is a word of a language and no command. */
export const alone = (first: Token, world: World): Route | undefined => {
  const kind = commandKind(first.text, world);
  if (kind !== undefined) {
    const outOfLoop = /^(?:continue|break|do|then|else|in)$/.test(first.text);
    return outOfLoop
      ? ask(`\`${first.text}\` means something to the shell only inside a loop or condition.`)
      : { kind: 'shell', reason: `\`${first.text}\` is ${kind}.` };
  }
  const meaning = first.shape === 'word' ? aloneMeaning(first.word) : undefined;
  if (/[!?.]$/.test(first.after) && meaningOf(first.word) !== undefined)
    return ask(`“${first.text}” is said, not run.`);
  if (meaning === undefined && meaningOf(first.word) !== undefined) {
    return { kind: 'shell', reason: `One word that is no sentence: the shell will tell what \`${first.text}\` is.` };
  }
  return meaning === undefined ? undefined : ask(`“${first.text}” is no command but a word of ${meaning.language}.`);
};
