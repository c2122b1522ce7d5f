/** Whether a word is a subcommand of the tool before it. */
import { isBeyondAscii, isForeignScript } from './script.ts';
import type { Operand, Strain } from './strain.ts';
import { subcommandOf } from './subcommands.ts';
import { everydayWord, functionWord, meaningOf, requestVerb } from './words.ts';

const isEnglishContent = (word: string): boolean =>
  requestVerb(word)?.language === 'English' || everydayWord(word)?.language === 'English';

/** No subcommand is written beyond ASCII; short words of other languages may be anybody's alias. */
const ofForeign = (word: string): Strain => {
  if (isBeyondAscii(word)) return 3.5;
  if (meaningOf(word) === undefined) return 0;
  return word.length < 4 ? 0.6 : 2.5;
};

export const asSub = ({ command, token }: Operand): Strain => {
  const { word, shape } = token;
  if (shape === 'name') return isForeignScript(word) ? 3.5 : 0;
  const known = subcommandOf(command, word);
  if (known === 'known') return 0;
  const role = functionWord(word);
  if (role?.language === 'English') return 2.5;
  if (role !== undefined || !isEnglishContent(word)) return ofForeign(word);
  return known === 'unknown' ? 2.4 : 1.6;
};

/** `service nginx restart`. */
export const asVerb = ({ token }: Operand): Strain => {
  if (/^(?:start|stop|restart|status|reload|force-reload|try-restart|condrestart)$/.test(token.word)) return 0;
  return functionWord(token.word) === undefined ? 1 : 2.5;
};
