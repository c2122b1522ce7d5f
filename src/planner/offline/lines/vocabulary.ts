/** The words of the grammar of lines. */
import { CLASSES } from './classes.ts';
import { PLAIN } from './operations.ts';

const OTHERS =
  'sentence phrase word string text value filename pathname double single quote parenthesis bracket column field';

let spelt: ReadonlySet<string> | undefined;

/** Every word that a form spells: none of them is a slip, or a text. */
export const vocabulary = (): ReadonlySet<string> => {
  if (spelt === undefined) {
    const forms = PLAIN.flatMap(({ says }) => says).join(' ');
    spelt = new Set(`${forms} ${Object.values(CLASSES).join(' ')} ${OTHERS}`.match(/[a-z]{4,}/g) ?? []);
  }
  return spelt;
};

export const isSpelt = (word: string): boolean => vocabulary().has(word) || vocabulary().has(word.replace(/s$/, ''));
