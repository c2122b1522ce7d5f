// The dictionary, as the bundle has it: one text, as to put a hundred lists together takes a start half a millisecond.

/** What stands in the place of language/english/dictionary.ts. `root`: of the checkout, with a slash at its end. */
export const dictionarySource = async (root) => {
  const { dictionary } = await import(`${root}src/planner/offline/language/english/dictionary.ts`);
  const { text, concepts, starts } = dictionary();
  return `
export const dictionary = () => ({
  text: ${JSON.stringify(text)},
  concepts: ${JSON.stringify(concepts.join(' '))}.split(' '),
  starts: ${JSON.stringify(starts.join(' '))}.split(' ').map(Number),
});
`;
};
