/** Counts in words: "1 entry", "2 entries". */

const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** `rest`: what stands behind the word ("lines of history"). */
export const count = (number: number, word: string, rest = ''): string =>
  `${number} ${number === 1 ? word : plural(word)}${rest === '' ? '' : ` ${rest}`}`;
