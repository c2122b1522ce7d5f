/** Whatever can be done with the lines of one file, done with those of all files that a query means. */

import type { FileQuery } from '../frames/file-query.ts';
import { readLinesOf } from '../lines/reading.ts';
import type { Proposal, Skill, Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { files } from './find-each.ts';
import { caseOfText, isPerFile, linesOfSet, ONE_BY_ONE, PLACE } from './text-found.ts';

const NAME = '{}';

const isPlace = (word: Word | undefined): boolean => typeof word === 'object' && 'path' in word && word.path === NAME;

/** "of each file", "one by one": one answer a file; else all are read as one. */
const isOfEach = ({ tokens, slots, text }: Understood): boolean =>
  ONE_BY_ONE.test(text) ||
  tokens.some(({ value }, at) => /^(?:each|every|per)$/i.test(value) && means(tokens[at + 1], 'FILE')) ||
  slots.some(({ type, from }) => type === 'kind' && /^(?:each|per)$/i.test(tokens[from - 1]?.value ?? '')) ||
  tokens.some((token) => /^(?:each|every) .*files?$/i.test(token.value));

/** "of every" before the files says nothing of their lines. */
const withoutEach = (inner: Understood): Understood => ({
  ...inner,
  tokens: inner.tokens.map((token, at) =>
    /^(?:each|every|any)$/i.test(token.value) && inner.tokens[at + 1]?.value === ''
      ? { ...token, value: 'all', text: 'all' }
      : token,
  ),
});

/** Tables by the ending of their names. */
const partedIn = ({ tests }: FileQuery): string | undefined => {
  const names = tests.flatMap((test) => (test.is === 'name' && !test.not ? test.patterns : []));
  if (names.length === 0) return undefined;
  if (names.every((name) => name.endsWith('.csv'))) return ',';
  return names.every((name) => name.endsWith('.tsv')) ? '\t' : undefined;
};

interface Stages {
  /** Without the file that it reads. */
  readonly first: readonly Word[];
  readonly rest: readonly Command[];
}

/** The command that reads the file, and those behind it; undefined where the file is read in another way. */
const stagesOf = (command: Command): Stages | undefined => {
  if (command.type === 'pipe') {
    const [head, ...rest] = command.parts;
    const stages = head === undefined ? undefined : stagesOf(head);
    return stages && { first: stages.first, rest: [...stages.rest, ...rest] };
  }
  if (command.type === 'redirect' && command.sign === '<' && isPlace(command.file))
    return command.command.type === 'run' ? { first: command.command.words, rest: [] } : undefined;
  if (command.type !== 'run' || !isPlace(command.words.at(-1)) || command.words.slice(0, -1).some(isPlace))
    return undefined;
  return { first: command.words.slice(0, -1), rest: [] };
};

const isCount = (words: readonly Word[]): boolean =>
  words[0] === 'wc' || (words[0] === 'grep' && /^-\w*c/.test(String(words[1])));

const match = (request: Understood): Proposal | undefined => {
  const found = linesOfSet(request);
  const read = found && readLinesOf(withoutEach(found.inner), { name: NAME, parted: partedIn(found.query) });
  const stages = read && stagesOf(read.command);
  if (found === undefined || read === undefined || stages === undefined) return undefined;
  const { rest } = stages;
  const { query: cased, words: first } = caseOfText(found.query, stages.first);
  const query = files(cased);
  const isPlainSearch =
    first[0] === 'grep' && rest.length === 0 && !found.inner.tokens.some((one) => means(one, 'LINE'));
  if (isPlainSearch) return undefined;
  const isEdit = first[0] === 'sed' && first[1] === '-i';
  const isEach = isEdit || isOfEach(request) || (isPerFile([...first]) && !isCount(first));
  if (isEach && rest.length > 0) return undefined;
  const command = isEach
    ? find(query, request.world, '-exec', ...first, PLACE, isPerFile([...first]) ? '+' : ';')
    : pipe(find(query, request.world, '-exec', 'cat', PLACE, '+'), run(first), ...rest);
  const named = new Set(
    [...found.query.used].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const others = request.tokens.filter(({ index }) => !named.has(index)).map(({ index }) => index);
  return { command, reason: read.reason, explains: new Set([...found.query.explains, ...others]), bonus: 0.006 };
};

export const linesOfFound: Skill = {
  name: 'lines-of-found',
  topic: 'text',
  summary: 'lines of all files that match: whatever is done with those of one',
  examples: [
    [
      'comment out the lines that start with "debug" in all ini files in docs',
      "find docs -type f -name '*.ini' -exec sed -i '/^debug/s/^/#/' {} +",
    ],
  ],
  match,
};
