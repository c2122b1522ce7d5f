import type { Rule } from '../rule.ts';

export const replacedByNothing: Rule = {
  name: 'replaced-by-nothing',
  level: 'dangerous',
  reason: 'it puts nothing in the place of a file',
  match: ({ seen }) =>
    seen
      .filter(({ name, excerpt }) => /^(?:ln|cp|mv|install)$/.test(name) && /\s\/dev\/null\s/.test(excerpt))
      .map(({ excerpt }) => excerpt),
  examples: { match: ['ln -sf /dev/null notes.md', 'cp /dev/null notes.md'], notMatch: ['ln -s a b', 'cp a b'] },
};
