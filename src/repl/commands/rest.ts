/** The words behind a slash command. A quotation at the start of a word is one, as it is where the same is called in a shell. */
export const restWords = (rest: string): readonly string[] =>
  [...rest.matchAll(/"([^"]*)"(?=\s|$)|'([^']*)'(?=\s|$)|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
