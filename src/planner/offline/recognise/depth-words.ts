/** Words for what lies below a place, shared by the readers of depths. */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';

export const wordOf = (token: Token | undefined): string => token?.value.toLowerCase() ?? '';

export const recursive = (to: number): Found => found('depth', { recursive: true }, to);
export const shallow = (to: number): Found => found('depth', { max: 1, recursive: false }, to);

const DETERMINERS = new Set(
  'the,its,their,all,any,of,every,each,other,all of,those,a,an,some,some of,any of'.split(','),
);

export const skipDeterminers = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (DETERMINERS.has(tokens[here]?.lemma ?? '')) here++;
  return here;
};

export const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

export const DEEPER = new Set([
  'deeper',
  'further',
  'farther',
  'below',
  'beneath',
  'underneath',
  'lower',
  'under',
  'inside',
]);

export const PRONOUN = /^(?:it|that|this|them|there)$/;

/** "the ones below it", "those below": of sizes and times more is said. */
const thoseAt = (tokens: readonly Token[], start: number): number | undefined => {
  const those = /^(?:ones|those)$/.test(wordOf(tokens[start])) ? start : start - 1;
  if (!/^(?:ones|those)$/.test(wordOf(tokens[those])) || !DEEPER.has(wordOf(tokens[those + 1]))) return undefined;
  if (PRONOUN.test(wordOf(tokens[those + 2]))) return those + 3;
  return isEnd(tokens[those + 2]) ? those + 2 : undefined;
};

/** "subfolders", "nested folders", "deeper levels", "folders below it", "deeper ones": where such a noun phrase ends. */
export const belowAt = (tokens: readonly Token[], at: number): number | undefined => {
  const start = skipDeterminers(tokens, at);
  const isNoun = (here: number) => means(tokens[here], 'FOLDER', 'LEVEL') || /^ones?$/.test(wordOf(tokens[here]));
  if (/^sub-?(?:folder|dir)/i.test(tokens[start]?.text ?? '') && means(tokens[start], 'FOLDER')) return start + 1;
  if (/^(?:nested|deeper|lower|further|sub|inner)$/.test(wordOf(tokens[start])) && isNoun(start + 1)) return start + 2;
  const those = thoseAt(tokens, start);
  if (those !== undefined) return those;
  const isBelow = DEEPER.has(wordOf(tokens[start + 1]));
  if (!means(tokens[start], 'FOLDER', 'LEVEL') || !isBelow) return undefined;
  return /^(?:it|that|this|them)$/.test(wordOf(tokens[start + 2])) ? start + 3 : start + 2;
};
