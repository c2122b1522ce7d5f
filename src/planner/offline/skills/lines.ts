/** Works on lines, words and columns, read clause by clause: every word of the request is part of one of them. */
import { isBareFile, literalIn, logIn, variableAt } from '../lines/bare-sources.ts';
import { readLines } from '../lines/reading.ts';
import { isFileToken } from '../lines/spoken.ts';
import { vocabulary } from '../lines/vocabulary.ts';
import type { Proposal, Skill, Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { textOf } from '../write/command.ts';

/** Lines come from somewhere: a file, a quoted text, standard input, a variable, what a program prints. */
const hasSource = (request: Understood): boolean =>
  request.stdin ||
  request.tokens.some(
    (token, at) =>
      token.kind === 'path' ||
      token.kind === 'quoted' ||
      token.kind === 'glob' ||
      isFileToken(token, request) ||
      isBareFile(token, request) ||
      variableAt(request.tokens, at) !== undefined ||
      /^(?:output|result)s?$/.test(token.lemma),
  ) ||
  literalIn(request) !== undefined ||
  logIn(request) !== undefined;

/** What is asked of files is no work on a quoted text, and what is asked of folders none on the fields of a file. */
const isOfOthers = ({ slots, tokens, text }: Understood, command: string): boolean => {
  const kinds = slots.filter((slot) => slot.type === 'kind' && /s$/i.test(tokens[slot.to - 1]?.text ?? ''));
  if (/^(?:echo|printf) /.test(command))
    return kinds.some((slot) => slot.type === 'kind' && slot.value.types.includes('f'));
  // "in which files does x occur": their names are asked for.
  if (/^grep (?!.*-\w*[lc])/.test(command) && /\b(?:which|what) (?:of the )?files\b/i.test(text)) return true;
  // "files named a* but not b*": the names are asked for.
  const isNamed = tokens.some((token, at) => means(token, 'NAMED', 'NAME_HAS') && tokens[at + 1]?.kind === 'glob');
  if (isNamed && command.startsWith('grep ')) return kinds.length > 0;
  return command.startsWith('jq ') && kinds.some((slot) => slot.type === 'kind' && slot.value.types.includes('d'));
};

const match = (request: Understood): Proposal | undefined => {
  if (!hasSource(request)) return undefined;
  const read = readLines(request);
  return read === undefined || isOfOthers(request, textOf(read.command))
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
