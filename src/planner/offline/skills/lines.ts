/** Works on lines, words and columns, read clause by clause: every word of the request is part of one of them. */
import { readLines } from '../lines/reading.ts';
import { vocabulary } from '../lines/vocabulary.ts';
import type { Proposal, Skill, Understood } from '../skill.ts';

/** Lines come from somewhere: a file, a quoted text, standard input. */
const hasSource = ({ tokens, stdin, world }: Understood): boolean =>
  stdin ||
  tokens.some(
    ({ kind, value, concepts }) =>
      kind === 'path' ||
      kind === 'quoted' ||
      kind === 'glob' ||
      (kind === 'word' && concepts.length === 0 && (/\d$/.test(value) || world.entry(value)?.kind === 'file')),
  );

const match = (request: Understood): Proposal | undefined => {
  if (!hasSource(request)) return undefined;
  const read = readLines(request);
  return read === undefined
    ? undefined
    : {
        command: read.command,
        reason: read.reason,
        explains: new Set(request.tokens.map((token) => token.index)),
        bonus: 0.02,
      };
};

export const lines: Skill = {
  name: 'lines',
  topic: 'text',
  summary: 'lines, words and columns of files or texts, one thing done after another',
  get keeps() {
    return [...vocabulary()];
  },
  examples: [['skip the first 2 lines of notes.txt and print the rest', 'tail -n +3 notes.txt']],
  match,
};
