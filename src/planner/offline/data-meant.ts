/**
 * Whether a request is about the data that waits on standard input. Something waits there in every loop that reads a file, in a
 * cron job, in a pipe by habit: who speaks of files, of folders, or of what is theirs means the machine.
 */
import { means, type Token } from './understand.ts';

/** "these files" in a pipe are the lines of it. */
const POINTS_AT = new Set(['these', 'those', 'them']);

const isPlural = ({ kind, value }: Token): boolean => kind === 'word' && /s$/i.test(value);

/** False where something else is named as what is meant. */
export const meansData = (tokens: readonly Token[]): boolean =>
  !tokens.some(
    (token, at) =>
      token.value.toLowerCase() === 'my' ||
      (isPlural(token) && means(token, 'FILE', 'FOLDER') && !POINTS_AT.has(tokens[at - 1]?.value.toLowerCase() ?? '')),
  );
