/** Reads a line whose first word is a slip of the fingers. */
import type { Route } from '../../plan.ts';
import type { World } from '../../world.ts';
import { meantCommand } from './correction.ts';
import { total } from './evidence.ts';
import { commandKind } from './known.ts';
import type { Token } from './scan.ts';
import { weigh } from './weigh.ts';
import { functionWord, listedWord, meaningOf, requestVerb } from './words.ts';

/** A word of a language is no slip, unless it is a foreign one in front of nothing of a language, or flags follow a verb. */
const isSentenceStart = ({ word }: Token, rest: readonly Token[]): boolean => {
  const meaning = functionWord(word) ?? requestVerb(word) ?? listedWord(word);
  if (meaning === undefined) return false;
  if (meaning.language !== 'English')
    return rest.some((token) => meaningOf(token.word) !== undefined || token.shape === 'quoted');
  return meaning.role === 'strong' || rest[0]?.shape !== 'flag';
};

/** A slip of the fingers in the first word, when the rest suits what was meant. */
export const misspelt = (line: string, tokens: readonly Token[], world: World): Route | undefined => {
  const [first, ...rest] = tokens;
  if (first === undefined || !/^[a-z][\w+.-]*$/.test(first.text) || commandKind(first.text, world) !== undefined)
    return undefined;
  if (isSentenceStart(first, rest)) return undefined;
  const meant = meantCommand(first.text, world);
  if (meant === undefined) return undefined;
  const evidence = weigh([{ ...first, text: meant.name, word: meant.name }, ...rest], world);
  if (2 * total(evidence, 'ask') >= total(evidence, 'shell')) return undefined;
  const correction = meant.here ? line.replace(first.text, meant.name) : undefined;
  const reason = `\`${first.text}\` is no command, but \`${meant.name}\` is.`;
  return correction === undefined ? { kind: 'shell', reason } : { kind: 'shell', reason, correction };
};
