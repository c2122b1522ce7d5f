/** Stages that change or order lines: unique, counts, case, replace, numbering, reversal, wrapping. */

import { numberOf } from '../recognise/reading.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, from, pipe, run, type Word } from '../write/command.ts';
import { OF_FILES } from './file-slots.ts';
import { asks, type Stage, stage } from './text-query.ts';

/** Commands that read standard input only get their file by redirection. */
export const fed = (command: Command, files: readonly Word[]): Command => {
  const [file] = files;
  if (file === undefined) return command;
  return files.length > 1 || (typeof file !== 'string' && 'glob' in file)
    ? pipe(run('cat', files), command)
    : from(command, file);
};

const lemmaTokens = (request: Understood, lemmas: readonly string[]): number[] =>
  request.tokens.filter((token) => lemmas.includes(token.lemma)).map((token) => token.index);

/** "the 5 most common lines": how many of the tally. */
const tallyLimit = (request: Understood): readonly number[] =>
  request.tokens
    .filter((token) => numberOf(token) !== undefined && token.kind !== 'quoted')
    .filter(({ index }) => ['most', 'common', 'frequent'].includes(request.tokens[index + 1]?.lemma ?? ''))
    .map((token) => token.index);

const isTally = (request: Understood): boolean => {
  const often =
    lemmaTokens(request, ['common', 'frequent', 'often', 'frequency', 'frequently']).length > 0 ||
    asks(request, 'COUNTED');
  const isMost = /\bmost (common|frequent|often|frequently)\b|\bfrequenc(y|ies)\b|\bhow often\b/i.test(request.text);
  const counts =
    asks(request, 'COUNT', 'COUNTED') && asks(request, 'EVERY', 'PER', 'UNIQUE') && asks(request, 'OCCURRENCE');
  return (often && isMost) || counts || (asks(request, 'COUNTED') && asks(request, 'UNIQUE', 'EVERY', 'PER'));
};

const OFTEN = 'most common frequent often frequency frequencies frequently appears occurs used'.split(' ');

/** "the most common lines", "how often each line occurs" */
const tally = (request: Understood): Stage | undefined => {
  if (!isTally(request)) return undefined;
  const words = allOf(
    request,
    'UNIQUE',
    'LINE',
    'SHOW',
    'DUPLICATE',
    'COUNT',
    'COUNTED',
    'OCCURRENCE',
    'EVERY',
    'PER',
    'WORD',
    'DESCENDING',
    'NUMBER',
  );
  const limit = tallyLimit(request);
  const [count] = limit.map((at) => numberOf(request.tokens[at]));
  // "the most common word", of which there is one.
  const isOne =
    count === undefined && /\bmost (common|frequent|often used|frequently used) (word|line)\b/i.test(request.text);
  const explains = [...words, ...limit, ...lemmaTokens(request, OFTEN), ...spanOf(...slotsOf(request, 'order'))];
  const last = isOne || count !== undefined ? [run('head', '-n', String(count ?? 1))] : [];
  const split = asks(request, 'WORD')
    ? (files: readonly Word[]) => pipe(fed(run('tr', '-s', '[:space:]', '\\n'), files), run('sort'))
    : (files: readonly Word[]) => run('sort', files);
  return stage('Count how often each occurs', explains, (files) =>
    pipe(split(files), run('uniq', '-c'), run('sort', '-rn'), ...last),
  );
};

export const unique = (request: Understood): Stage | undefined => {
  const counts = tally(request);
  if (counts !== undefined) return counts;
  if (asks(request, 'DUPLICATE') && asks(request, 'LINE') && !asks(request, 'DELETE', 'NOT', 'SORT')) {
    const explains = allOf(request, 'DUPLICATE', 'LINE', 'SHOW', 'FIND');
    return stage('Keep the repeated lines', explains, (files) => pipe(run('sort', files), run('uniq', '-d')));
  }
  const isWanted = asks(request, 'UNIQUE') || (asks(request, 'DUPLICATE') && asks(request, 'LINE'));
  if (!isWanted || asks(request, 'SORT')) return undefined;
  const explains = allOf(request, 'UNIQUE', 'LINE', 'SHOW', 'DUPLICATE', 'DELETE', 'TEXT');
  return stage('Keep each line once', explains, (files) => run('sort', '-u', files));
};

/** "the words in the first 10 lines", "line by line": what is counted in, not what is counted. */
const isMeasure = (token: Token, request: Understood): boolean =>
  slotsOf(request, 'rank').some((slot) => slot.to === token.index) ||
  slotsOf(request, 'lines').some((slot) => slot.from <= token.index && token.index < slot.to) ||
  ['by', 'per', 'every', 'each'].includes(request.tokens[token.index - 1]?.lemma ?? '');

export const counted = (request: Understood): Stage | undefined => {
  if (!asks(request, 'COUNT') || asks(request, 'OCCURRENCE')) return undefined;
  const units = [
    ['LINE', 'l'],
    ['WORD', 'w'],
    ['CHARACTER', 'm'],
    ['BYTE', 'c'],
  ] as const;
  const flags = units
    .filter(([concept]) => request.tokens.some((token) => means(token, concept) && !isMeasure(token, request)))
    .map(([, flag]) => flag)
    .join('');
  if (flags === '') return undefined;
  const explains = allOf(request, 'COUNT', 'LINE', 'WORD', 'CHARACTER', 'BYTE', 'SHOW', 'NUMBER', 'TOTAL');
  return stage('Count', explains, (files) => run('wc', flags === 'lwm' ? undefined : `-${flags}`, files));
};

const CHARACTERS = [
  ['TAB', '\t'],
  ['SPACE', ' '],
  ['COMMA', ','],
  ['SEMICOLON', ';'],
  ['COLON', ':'],
] as const;

const isCharacter = (token: Token): boolean =>
  token.repaired === undefined && CHARACTERS.some(([concept]) => means(token, concept));

const SIGNS: Readonly<Record<string, string>> = { underscore: '_', hyphen: '-', dash: '-', slash: '/', dot: '.' };

/** The text that a token stands for: "tabs" and "underscores" are characters, unless quoted. */
const textAt = (token: Token): string => {
  if (token.kind !== 'word') return token.value;
  if (Object.hasOwn(SIGNS, token.lemma)) return SIGNS[token.lemma] ?? token.value;
  return CHARACTERS.find(([concept]) => means(token, concept))?.[1] ?? token.value;
};

/** The two texts of "replace a with b". */
export const pair = (
  request: Understood,
): { texts: readonly [string, string]; explains: readonly number[] } | undefined => {
  const verb = request.tokens.find((token) => token.concepts.includes('REPLACE') || token.concepts.includes('CHANGE'));
  // "all css files" names the files; a bare word in it is no text.
  const named = new Set(spanOf(...request.slots.filter((slot) => OF_FILES.includes(slot.type))));
  const texts = request.tokens.filter(
    (token) =>
      verb !== undefined &&
      (token.kind !== 'word' || !named.has(token.index)) &&
      token.index > verb.index &&
      (token.kind === 'quoted' ||
        token.kind === 'url' ||
        (token.kind === 'word' && (token.concepts.length === 0 || isCharacter(token)))),
  );
  const [old, next] = texts;
  if (old === undefined || next === undefined || texts.length > 2) return undefined;
  if (isCharacter(old) && isCharacter(next) && textAt(old) === textAt(next)) return undefined;
  return { texts: [textAt(old), textAt(next)], explains: [old.index, next.index] };
};

export const sedText = (text: string): string =>
  text
    .replace(/[\\/&.*[\]^$]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');

export const replaced = (request: Understood): Stage | undefined => {
  const two = asks(request, 'REPLACE', 'CHANGE') ? pair(request) : undefined;
  if (two === undefined) return undefined;
  const [old, next] = two.texts;
  const slots = [...slotsOf(request, 'literal'), ...slotsOf(request, 'content')];
  const explains = [
    ...two.explains,
    ...spanOf(...slots, ...slotsOf(request, 'insensitive')),
    ...allOf(request, 'REPLACE', 'CHANGE', 'TEXT', 'WORD', 'OCCURRENCE', 'EVERY', 'LINE'),
  ];
  const shown = asks(request, 'SHOW');
  const flags = slotsOf(request, 'insensitive').length > 0 ? 'gI' : 'g';
  return stage('Replace the text', [...explains, ...allOf(request, 'SHOW')], (files) =>
    run('sed', files.length > 0 && !shown ? '-i' : undefined, `s/${sedText(old)}/${sedText(next)}/${flags}`, files),
  );
};

export const recased = (request: Understood): Stage | undefined => {
  // Of "upper case letters to lower case", the last is what they become.
  const upper = means(
    request.tokens.findLast((token) => means(token, 'UPPER', 'LOWER')),
    'UPPER',
  );
  if (!asks(request, 'UPPER', 'LOWER')) return undefined;
  const explains = allOf(request, 'UPPER', 'LOWER', 'CASE', 'CHANGE', 'SHOW', 'TEXT', 'CHARACTER', 'REPLACE', 'LINE');
  const [a, b] = upper ? ['[:lower:]', '[:upper:]'] : ['[:upper:]', '[:lower:]'];
  return stage('Change the case', explains, (files) => fed(run('tr', a, b), files));
};

export const numbered = (request: Understood): Stage | undefined => {
  if (!asks(request, 'NUMBERED') || slotsOf(request, 'content').length > 0 || slotsOf(request, 'literal').length > 0)
    return undefined;
  if (slotsOf(request, 'column').length > 0 || asks(request, 'DELETE', 'COUNT', 'REPLACE')) return undefined;
  const adds = allOf(
    request,
    'NUMBERED',
    'SHOW',
    'LINE',
    'TEXT',
    'WITH',
    'APPEND',
    'INSERT',
    'EVERY',
    'PER',
    'FIRST',
    'THING',
  );
  const said = lemmaTokens(request, ['prefix', 'front', 'start', 'beginning', 'precede', 'put']);
  const [blank] = slotsOf(request, 'empty');
  return stage('Number the lines', [...adds, ...said, ...spanOf(blank)], (files) =>
    blank === undefined ? run('cat', '-n', files) : run('nl', files),
  );
};

export const reversed = (request: Understood): Stage | undefined => {
  if (!asks(request, 'REVERSE') || asks(request, 'SORT')) return undefined;
  const each = asks(request, 'EVERY', 'CHARACTER');
  return stage(
    'Reverse',
    allOf(request, 'REVERSE', 'SHOW', 'LINE', 'EVERY', 'CHARACTER', 'SORT', 'DESCENDING'),
    (files) => run(each ? 'rev' : 'tac', files),
  );
};

export const wrapped = (request: Understood): Stage | undefined => {
  const width = request.tokens.find((token) => token.kind === 'number');
  if (!asks(request, 'WRAP') || width === undefined) return undefined;
  const explains = [
    width.index,
    ...allOf(request, 'WRAP', 'LINE', 'CHARACTER', 'COLUMN', 'SHOW', 'TEXT'),
    ...request.tokens.filter((token) => token.lemma === 'width').map((token) => token.index),
  ];
  return stage('Wrap the lines', explains, (files) => run('fold', '-w', String(numberOf(width) ?? 80), files));
};

export const shown = (request: Understood): Stage | undefined => {
  if (!asks(request, 'SHOW', 'CONCATENATE', 'JOIN')) return undefined;
  return stage(
    'Print the file',
    allOf(request, 'SHOW', 'CONCATENATE', 'JOIN', 'TEXT', 'WHOLE', 'LINE', 'THING', 'EVERY'),
    (files) => run('cat', files),
  );
};
