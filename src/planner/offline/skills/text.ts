/** Lines of named files, or of standard input: the stages that the request names, in a pipeline. */

import { feedOf } from '../frames/feed.ts';
import { asks, type Source, sourceOf } from '../frames/text-query.ts';
import { shown } from '../frames/text-shape.ts';
import { stagesOf } from '../frames/text-stages.ts';
import { looksLikeFolder } from '../recognise/path.ts';
import { type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Command, into, pipe, run, textOf } from '../write/command.ts';

/** "merge a and b into c": c is written, not read. Undefined where nothing would be left to read. */
const joined = (source: Source, request: Understood): { files: Source['files']; target?: string } | undefined => {
  const target = slotsOf(request, 'path').find(
    (slot) => slot.value.prepositions.includes('TO') && !looksLikeFolder(slot.value, request.world),
  )?.value.path;
  if (target === undefined) return { files: source.files };
  const files = source.files.filter((_, at) => source.names[at] !== target);
  // "add line numbers to x": x is read.
  if (files.length === 0 && asks(request, 'APPEND', 'INSERT')) return { files: source.files };
  return files.length === 0 || files.length === source.files.length ? undefined : { files, target };
};

/** Nobody wants to read these as they are. */
const isReadable = (name: string): boolean =>
  !/\.(zip|tar|gz|tgz|bz2|xz|7z|png|jpe?g|gif|pdf|mp[34]|iso)$|^\d+\/\d+$/i.test(name);

/** The whole file, where no stage was asked for. */
const asWhole = (source: Source, request: Understood): Proposal | undefined => {
  const isOfData = request.stdin && source.names.length === 0;
  const stage = isOfData || !source.names.every(isReadable) ? undefined : shown(request);
  const parts = joined(source, request);
  if (stage === undefined || parts === undefined) return undefined;
  const [output] = slotsOf(request, 'output');
  const command = stage.write(parts.files);
  const file = parts.target ?? output?.value.file;
  return {
    command: file === undefined ? command : into(command, { path: file }, output?.value.append ? '>>' : '>'),
    reason: stage.reason,
    explains: new Set([...source.explains, ...stage.explains, ...spanOf(output)]),
    bonus: 0.003,
  };
};

/** "into a new file" without a name: nobody can tell where. */
const hasUnnamedOutput = (request: Understood): boolean =>
  /\b(to|into|as|in) (a|another) (new |separate |different )?file\b/i.test(request.text) &&
  slotsOf(request, 'output').length === 0;

/** BSD's sed wants a suffix after -i. */
const inUserland = (command: Command, { world }: Understood): Command => {
  const isEdit = command.type === 'run' && command.words[0] === 'sed' && command.words[1] === '-i';
  return isEdit && world.userland === 'bsd' ? run('sed', '-i', '', command.words.slice(2)) : command;
};

/** "print … and delete it": two deeds, and "it" is the file. */
const deletesAfter = (request: Understood): boolean =>
  /\b(and|then) (then )?(delete|remove|erase) it\b/i.test(request.text);

/** "… then …" is told in clauses, "unless …" depends on something: neither is one work on lines. */
const isMore = ({ text }: Understood): boolean =>
  /\bunique to\b|\b(?:also|do not|don't|neither) (?:\w+ )?(?:in|exist|appear|occur|share|have)\b/i.test(text) ||
  /\bthen (?!the same)|\bunless\b/i.test(text) ||
  (/^(?:convert|change|make|turn)\b/i.test(text) &&
    /\b(?:first|last|\d+(?:st|nd|rd|th)|line \d+)\b/i.test(text) &&
    /upper|lower|capital/i.test(text));

/** A quoted text, or what a command prints, goes through the same stages. */
const fed = (request: Understood): Proposal | undefined => {
  const feed = feedOf(request);
  const proposal = feed === undefined ? undefined : ofLines(feed.request);
  if (feed === undefined || proposal === undefined) return undefined;
  const { command, explains } = proposal;
  const whole =
    command.type === 'redirect'
      ? { ...command, command: pipe(feed.command, command.command) }
      : pipe(feed.command, command);
  return { ...proposal, command: whole, explains: new Set([...explains, ...feed.explains]), bonus: -0.01 };
};

const match = (request: Understood): Proposal | undefined => ofLines(request) ?? fed(request);

const ofLines = (request: Understood): Proposal | undefined => {
  const source = sourceOf(request);
  if (source === undefined || hasUnnamedOutput(request) || deletesAfter(request) || isMore(request)) return undefined;
  const stages = stagesOf(request, source);
  if (stages.length === 0) return asWhole(source, request);
  const parts = joined(source, request);
  if (parts === undefined) return undefined;
  const isInPlace = /\bin[- ]?place\b/i.test(request.text);
  if (isInPlace && !stages.some((stage) => /^sed -i|^sort -o/.test(textOf(stage.write(source.files)))))
    return undefined;
  const [output] = slotsOf(request, 'output');
  const commands = stages.map((stage, at) => stage.write(at === 0 ? parts.files : []));
  // What edits the file writes nothing that a later stage could read.
  const edits = stages.some((stage) => textOf(stage.write(source.files)).startsWith('sed -i'));
  const file = parts.target ?? output?.value.file;
  if (edits && (commands.length > 1 || parts.target !== undefined)) return undefined;
  const command = pipe(...commands.map((one) => inUserland(one, request)));
  return {
    command: file === undefined ? command : into(command, { path: file }, output?.value.append ? '>>' : '>'),
    reason: stages.map((stage) => stage.reason).join(', then '),
    explains: new Set([...source.explains, ...stages.flatMap((stage) => stage.explains), ...spanOf(output)]),
    bonus: 0.005,
  };
};

export const text: Skill = {
  name: 'text',
  topic: 'text',
  words: [
    'context',
    'surrounding',
    'squeeze',
    'collapse',
    'shuffle',
    'underscore',
    'hyphen',
    'vowel',
    'consonant',
    'punctuation',
    'octal',
    'alphanumeric',
    'penultimate',
    'consecutive',
    'frequency',
    'minimum',
    'maximum',
  ],
  summary: 'lines and columns of files or of standard input: choose, count, sort, sum, replace',
  examples: [
    ['show the first 3 lines of notes.txt', 'head -n 3 notes.txt'],
    ['count the words in notes.txt', 'wc -w notes.txt'],
    ['sum the second column of sales.csv', "awk -F, '{ s += $2 } END { print s }' sales.csv"],
    ['print lines 4 to 9 of notes.txt', 'sed -n 4,9p notes.txt'],
    ['sort notes.txt in reverse order', 'sort -r notes.txt'],
    ['replace "old" with "new" in notes.txt', 'sed -i s/old/new/g notes.txt'],
    ['show the lines in notes.txt that do not contain "draft"', 'grep -v draft notes.txt'],
    ['show 5 random lines of notes.txt', 'shuf -n 5 notes.txt'],
    ['convert notes.txt to upper case', "tr '[:lower:]' '[:upper:]' < notes.txt"],
  ],
  match,
};
