/** Reads a line whose first word is a slip of the fingers. */
import type { Route } from '../../plan.ts';
import type { World } from '../../world.ts';
import { isSwap, meantCommand } from './correction.ts';
import { oneEditApart } from './edit-distance.ts';
import { strongest, total } from './evidence.ts';
import { wellKnown } from './names.ts';
import type { Token } from './scan.ts';
import { syntaxOf } from './syntax.ts';
import { weigh } from './weigh.ts';
import { functionWord, listedWord, meaningOf, requestVerb, shareLanguage } from './words.ts';

/** A short foreign word may be a slip (`nom install`): what follows has to be of its language. */
const continues = (first: string, { word, shape }: Token): boolean =>
  shape === 'quoted' || shareLanguage(first, word) || (first.length > 4 && meaningOf(word) !== undefined);

/** A word of a language is no slip, unless it is a foreign one in front of nothing of a language, or flags follow a verb. */
const isSentenceStart = ({ word }: Token, rest: readonly Token[]): boolean => {
  const meaning = functionWord(word) ?? requestVerb(word) ?? listedWord(word);
  if (meaning === undefined) return false;
  if (meaning.language !== 'English') return rest.some((token) => continues(word, token));
  // `was s3 ls`: no other word of a language
  const lonely = word.length < 4 && rest.length > 1 && !rest.some((token) => meaningOf(token.word) !== undefined);
  return !lonely && (meaning.role === 'strong' || rest[0]?.shape !== 'flag');
};

const OPENERS: readonly string[] = ['for', 'while', 'until', 'if', 'case', 'select', 'function'];

/** `ofr f in …; do …; done`. */
export const misspeltKeyword = (line: string, first: Token): Route | undefined => {
  const meant = OPENERS.find((keyword) => oneEditApart(first.text, keyword));
  if (meant === undefined) return undefined;
  const correction = line.replace(first.text, meant);
  const { state, compound } = syntaxOf(correction);
  if (state !== 'whole' || !compound) return undefined;
  return { kind: 'shell', reason: `\`${first.text}\` is no command, but \`${meant}\` begins a clause.`, correction };
};

/** `sl` is known, but where it is not installed `ls` was meant. */
const isLikelier = (typed: string, meant: { name: string; here: boolean }): boolean =>
  meant.here && typed.length < 4 && isSwap(typed, meant.name);

/** A slip of the fingers in the first word, when the rest suits what was meant. */
export const misspelt = (line: string, tokens: readonly Token[], world: World): Route | undefined => {
  const [first, ...rest] = tokens;
  if (first === undefined || !/^[a-z][\w+.-]*$/.test(first.text) || world.command(first.text) !== undefined)
    return undefined;
  if (isSentenceStart(first, rest)) return undefined;
  const meant = meantCommand(first.text, world, rest[0]?.text);
  if (meant === undefined || (wellKnown(first.text) && !isLikelier(first.text, meant))) return undefined;
  const evidence = weigh([{ ...first, text: meant.name, word: meant.name }, ...rest], world);
  // no sentence opens with a word that no language has
  const margin = isSwap(first.text, meant.name) || meaningOf(first.word) === undefined ? 1.1 : 2;
  const [said, typed] = [total(evidence, 'ask'), total(evidence, 'shell')];
  const isVerb = requestVerb(meant.name)?.language === 'English';
  if (isVerb && isSwap(first.text, meant.name) && said >= 2 && said > 1.3 * typed) {
    return {
      kind: 'ask',
      reason: `\`${first.text}\` may be meant for “${meant.name}”, and ${strongest(evidence, 'ask')}.`,
    };
  }
  if (margin * said >= typed) return undefined;
  const correction = meant.here ? line.replace(first.text, meant.name) : undefined;
  const reason = `\`${first.text}\` is no command, but \`${meant.name}\` is.`;
  return correction === undefined ? { kind: 'shell', reason } : { kind: 'shell', reason, correction };
};
