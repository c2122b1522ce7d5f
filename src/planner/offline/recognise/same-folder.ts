/** "… in the same directory": the folder that was spoken of before. */
import { means, type Token } from '../understand.ts';
import { skip } from './reading.ts';

/** "… in a file named x in the same directory": in the folder that was spoken of. */
export const inSameFolder = (
  tokens: readonly Token[],
  verb: number,
  at: number,
): { file: string; to: number } | undefined => {
  const same = skip(tokens, at + 2, 'GLUE');
  const isSame = means(tokens[at + 1], 'IN') && (tokens[same]?.lemma === 'same' || tokens[same - 1]?.lemma === 'that');
  const noun = tokens[same]?.lemma === 'same' ? same + 1 : same;
  const place = tokens.slice(0, verb).findLast((token) => token.kind === 'path');
  const file = tokens[at]?.value ?? '';
  if (!isSame || !means(tokens[noun], 'FOLDER') || place === undefined || file.includes('/')) return undefined;
  return { file: `${place.value.replace(/\/$/, '')}/${file}`, to: noun + 1 };
};
