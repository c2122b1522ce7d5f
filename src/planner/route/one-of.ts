/** Searches a list of words as the text that it is: a long expression takes longer to be made ready than a line to be read. */
export const oneOf = (words: string): ((word: string) => boolean) => {
  const list = ` ${words} `;
  return (word) => list.includes(` ${word} `);
};
