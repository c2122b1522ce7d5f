/** What the text frame does with the lines of one file, done with each file that a query means. */
import { type FileQuery, fileQuery } from '../frames/file-query.ts';
import { isOfLines } from '../frames/file-slots.ts';
import { oneALine, onOneLine } from '../frames/said.ts';
import { stagesOf } from '../frames/text-stages.ts';
import { skip } from '../recognise/reading.ts';
import { looseOf, type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Command, into, pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { isSet } from './find-actions.ts';
import { asks, files, isOpenSet } from './find-each.ts';

/** Slots that speak of lines and texts, not of files. */
const ofLines = (request: Understood): ReadonlySet<Slot> =>
  new Set(
    request.slots.filter(
      (slot) =>
        isOfLines(slot, request) ||
        (slot.type === 'empty' && means(request.tokens[slot.to], 'LINE')) ||
        (slot.type === 'path' &&
          request.tokens[slot.to - 1]?.kind === 'quoted' &&
          slot.value.prepositions.length === 0),
    ),
  );

/** The request without the words that name the files: what is left is said of their lines. */
const withoutFiles = (request: Understood, query: FileQuery): Understood => {
  const named = new Set([...query.used].flatMap((slot) => spanOf(slot)));
  const blank = (token: Token): Token => ({ ...token, kind: 'mark', value: '', lemma: '', concepts: [] });
  return {
    ...request,
    stdin: true,
    tokens: request.tokens.map((token) => (named.has(token.index) ? blank(token) : token)),
    slots: request.slots.filter((slot) => !query.used.has(slot) && slot.type !== 'output'),
  };
};

export const PLACE: Word = '{}';

/** Programs that treat each of several files by itself; the others are started once a file. */
export const isPerFile = (words: readonly Word[]): boolean =>
  ['grep', 'wc', 'cut', 'rev', 'tac', 'head', 'tail'].includes(String(words[0])) ||
  (words[0] === 'sed' && words[1] === '-i');

const runOnEach = (query: FileQuery, request: Understood, words: readonly Word[]): Command =>
  find(query, request.world, '-exec', ...words, isPerFile(words) ? '+' : ';');

/** "individually": one answer a file. */
export const ONE_BY_ONE = /\b(?:one by one|individually|separately|apiece|file by file|one at a time)\b/i;

/** One program runs on each file; a pipeline reads them all one after the other. */
const written = (query: FileQuery, request: Understood, commands: readonly Command[]): Command | undefined => {
  const [first, ...rest] = commands;
  if (first?.type === 'pipe') return written(query, request, [...first.parts, ...rest]);
  if (first?.type !== 'run' || first.words.at(-1) !== PLACE) return undefined;
  const isTotal = asks(request, 'COUNT') && !asks(request, 'EVERY', 'PER') && !ONE_BY_ONE.test(request.text);
  if (rest.length === 0 && !isTotal) return runOnEach(query, request, first.words);
  return pipe(find(query, request.world, '-exec', 'cat', '{}', '+'), run(...first.words.slice(0, -1)), ...rest);
};

/** "replace the spaces in their names": no matter of lines. */
const isOfNames = (request: Understood): boolean =>
  asks(request, 'NAME', 'RENAME') ||
  oneALine(request).length > 0 ||
  onOneLine(request) !== undefined ||
  (asks(request, 'REPLACE', 'CHANGE', 'DELETE') && asks(request, 'IN_NAME', 'NAME_HAS'));

/** A word of the request that speaks of what is in files. */
const speaksOfLines = ({ tokens }: Understood): boolean =>
  tokens.some(
    (token) =>
      token.kind === 'quoted' ||
      means(token, 'LINE', 'WORD', 'CHARACTER', 'BYTE', 'COLUMN', 'OCCURRENCE', 'SPACE', 'TAB', 'NUMBERED'),
  );

const countsFiles = ({ tokens, slots }: Understood): boolean => {
  const count = tokens.findLast((token) => means(token, 'COUNT'));
  const next = slots.find((slot) => slot.type === 'kind' && slot.from > (count?.index ?? Number.POSITIVE_INFINITY));
  return (
    count !== undefined &&
    next !== undefined &&
    tokens.slice(count.index + 1, next.from).every((token) => means(token, 'GLUE', 'THING', 'COUNT', 'OF'))
  );
};

/** The files that a request speaks of, and what it says of the lines in them; undefined where it asks for the files. */
export const linesOfSet = (
  request: Understood,
): { readonly query: FileQuery; readonly inner: Understood } | undefined => {
  const query = fileQuery(request, ofLines(request));
  if (query === undefined || !isSet(query) || !isOpenSet(query) || isOfNames(request)) return undefined;
  // "how many files contain x" counts no lines.
  const counts = request.tokens.findIndex((token) => means(token, 'COUNT'));
  const first = skip(request.tokens, counts + 1, 'GLUE', 'EVERY', 'OF', 'COUNT');
  if (
    counts >= 0 &&
    request.tokens.slice(first, first + 2).some((token) => means(token, 'FILE') && token.kind === 'word')
  )
    return undefined;
  // "how many txt files contain x": the files are counted.
  if (countsFiles(request)) return undefined;
  const inner = withoutFiles(request, query);
  return speaksOfLines(inner) ? { query, inner } : undefined;
};

/** "lines with x, in any case": of the text that is sought, not of the names. */
export const caseOfText = (query: FileQuery, words: readonly Word[]): { query: FileQuery; words: readonly Word[] } => {
  const isAny = query.tests.some((test) => test.is === 'name' && test.insensitive);
  if (!isAny || words[0] !== 'grep') return { query, words };
  const tests = query.tests.map((test) => (test.is === 'name' ? { ...test, insensitive: false } : test));
  const [grep, first = '', ...rest] = words;
  const isFlags = typeof first === 'string' && /^-[a-zA-Z]+$/.test(first) && first !== '-e';
  const isSaid = isFlags && first.includes('i');
  const flags = isSaid ? [first] : isFlags ? [`${first}i`] : ['-i', first];
  return { query: { ...query, tests }, words: [grep, ...flags, ...rest] };
};

const match = (request: Understood): Proposal | undefined => {
  const found = linesOfSet(request);
  // An order that is asked for may be that of the files.
  if (found === undefined || asks(request, 'SORT')) return undefined;
  const { inner } = found;
  const stages = stagesOf(inner, { names: [], explains: [] });
  const isSearch = stages.every((stage) => stage.reason === 'Keep the matching lines') && !asks(request, 'COUNT');
  // "uppercase the first line": the other lines stay, which a filter cannot do.
  const isPartChanged = stages.length > 1 && stages.some((stage) => stage.reason === 'Change the case');
  if (stages.length === 0 || isSearch || isPartChanged) return undefined;
  const [begun, ...others] = stages.map((stage, at) => stage.write(at === 0 ? [PLACE] : []));
  const { query, words } = caseOfText(found.query, begun?.type === 'run' ? begun.words : []);
  const commands = [...(begun?.type === 'run' ? [run(...words)] : begun === undefined ? [] : [begun]), ...others];
  const command = written(files(query), request, commands);
  if (command === undefined) return undefined;
  const [output] = slotsOf(request, 'output');
  return {
    command: output === undefined ? command : into(command, { path: output.value.file }),
    reason: stages.map((stage) => stage.reason).join(', then '),
    explains: new Set([
      ...query.explains,
      ...looseOf(request, 'FIND', 'SHOW', 'EVERY', 'PER', 'FILE'),
      ...stages.flatMap((stage) => stage.explains),
      ...spanOf(output),
    ]),
    bonus: 0.004,
  };
};

export const textFound: Skill = {
  name: 'text-found',
  topic: 'text',
  summary: 'lines of all files that match: choose, count, change',
  examples: [
    ['delete the first line of every csv file in docs', "find docs -type f -name '*.csv' -exec sed -i 1d {} +"],
    ['print line 3 of each log file', "find . -type f -name '*.log' -exec sed -n 3p {} \\;"],
  ],
  match,
};
