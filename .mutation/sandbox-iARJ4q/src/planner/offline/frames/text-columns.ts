/** Stages over columns, and the order of lines: print, sum, average, sort. */
// @ts-nocheck

import type { ColumnNumber } from '../recognise/column.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, run, type Word } from '../write/command.ts';
import { fieldOf, reduced } from './text-numbers.ts';
import { asks, type Stage, stage } from './text-query.ts';

/** Files whose columns are known to be parted by a sign. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/i, ','],
  [/\.tsv$/i, '\t'],
  [/^\/etc\/(passwd|group|shadow)$/, ':'],
];

const ownDelimiter = (names: readonly string[]): string | undefined =>
  KNOWN.find(([name]) => names.some((one) => name.test(one)))?.[1];

const isInput = (request: Understood): boolean => /\b(separator|delimiter|delimited)\b/i.test(request.text);

/** What parts the columns, and what is to part them in the answer where that is said as well. */
export const delimitersOf = (request: Understood, names: readonly string[]): { input?: string; output?: string } => {
  const split = slotsOf(request, 'column').find((slot) => slot.value.delimiter !== undefined)?.value.delimiter;
  const said = split === ' ' ? undefined : (split ?? slotsOf(request, 'delimiter')[0]?.value.char);
  const own = ownDelimiter(names);
  if (own !== undefined)
    return said === undefined || said === own
      ? { input: own }
      : isInput(request)
        ? { input: said }
        : { input: own, output: said };
  return said === undefined ? {} : { input: said };
};

const spelt = (char: string): string => (char === '\t' ? '\\t' : char);

/** Columns of the system's own tables, by name. */
const PASSWD: Readonly<Record<string, number>> = {
  username: 1,
  user: 1,
  login: 1,
  uid: 3,
  gid: 4,
  home: 6,
  shell: 7,
  'home directory': 6,
  'user name': 1,
};

const namedColumns = (
  request: Understood,
  names: readonly string[],
): { numbers: readonly number[]; explains: readonly number[] } => {
  if (!names.includes('/etc/passwd')) return { numbers: [], explains: [] };
  const found = request.tokens.filter((token) => token.kind === 'word' && Object.hasOwn(PASSWD, singular(token.lemma)));
  return {
    numbers: [...new Set(found.map((token) => PASSWD[singular(token.lemma)] ?? 1))],
    explains: found.map((token) => token.index),
  };
};

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

const columnTokens = (request: Understood) => [
  ...spanOf(...slotsOf(request, 'column'), ...slotsOf(request, 'delimiter')),
  ...allOf(request, 'COLUMN', 'SHOW', 'EVERY', 'PER', 'LINE', 'FIND', 'EXTRACT', 'NAME', 'ONLY', 'THING'),
  ...request.tokens
    .filter((token) => ['value', 'cut', 'select', 'part'].includes(token.lemma))
    .map((token) => token.index),
];

interface Wanted {
  readonly numbers: readonly ColumnNumber[];
  readonly input?: string;
  readonly output?: string;
}

const projected = ({ numbers, input, output }: Wanted, files: readonly Word[]): Command => {
  const isPlain = numbers.every((one) => typeof one === 'number');
  const isOrdered = numbers.every((one, at) => at === 0 || (one as number) > (numbers[at - 1] as number));
  if (input !== undefined && output === undefined && isPlain && isOrdered)
    return run('cut', input === '\t' ? [] : ['-d', input], `-f${numbers.join(',')}`, files);
  const parting = output ?? (input === undefined || numbers.length < 2 ? undefined : input);
  const flags = [
    ...(input === undefined ? [] : [`-F${spelt(input)}`]),
    ...(parting === undefined || (parting === ' ' && input === undefined) ? [] : ['-v', `OFS=${spelt(parting)}`]),
  ];
  return run('awk', flags, `{ print ${numbers.map(fieldOf).join(', ')} }`, files);
};

/** "remove the second column": all the others. */
const without = ({ numbers, input }: Wanted, explains: readonly number[], request: Understood): Stage | undefined => {
  if (numbers.some((one) => typeof one !== 'number') || request.world.userland !== 'gnu') return undefined;
  const split = input === '\t' ? [] : ['-d', input ?? ' '];
  return stage(
    'Leave the columns out',
    [...explains, ...allOf(request, 'DELETE', 'EXCEPT', 'EXCLUDE_LINES')],
    (files) => run('cut', split, '--complement', `-f${numbers.join(',')}`, files),
  );
};

/** "swap the first two columns" */
const swapped = ({ numbers, input }: Wanted, explains: readonly number[], request: Understood): Stage | undefined => {
  const [a, b, more] = numbers;
  if (a === undefined || b === undefined || more !== undefined) return undefined;
  const [left, right] = [fieldOf(a), fieldOf(b)];
  const flags = input === undefined ? [] : [`-F${spelt(input)}`, '-v', `OFS=${spelt(input)}`];
  const said = request.tokens
    .filter((token) => ['swap', 'exchange', 'switch'].includes(token.lemma))
    .map((token) => token.index);
  return stage('Swap the columns', [...explains, ...said, ...allOf(request, 'REPLACE')], (files) =>
    run('awk', flags, `{ t = ${left}; ${left} = ${right}; ${right} = t; print }`, files),
  );
};

export const columns = (
  request: Understood,
  names: readonly string[],
  used: readonly number[] = [],
): Stage | undefined => {
  const said = slotsOf(request, 'column').filter((slot) => !slot.not && !used.includes(slot.to - 1));
  const named = said.length === 0 ? namedColumns(request, names) : { numbers: [], explains: [] };
  const { input, output } = delimitersOf(request, names);
  const number = reduced(request, input);
  if (number !== undefined) return number;
  const numbers = [...said.flatMap((slot) => slot.value.numbers), ...named.numbers];
  const [first] = numbers;
  if (first === undefined || asks(request, 'WRAP') || (named.numbers.length > 0 && asks(request, 'COUNT', 'SORT')))
    return undefined;
  const what: Wanted = {
    numbers,
    ...(input === undefined ? {} : { input }),
    ...(output === undefined ? {} : { output }),
  };
  const explains = [...columnTokens(request), ...named.explains];
  if (asks(request, 'REPLACE') && /\b(swap|exchange|switch)\b/i.test(request.text))
    return swapped(what, explains, request);
  if (asks(request, 'DELETE', 'EXCLUDE_LINES') && !asks(request, 'DUPLICATE')) return without(what, explains, request);
  if (asks(request, 'SORT') && sortsBy(request)) return sortBy(request, { first, delimiter: input });
  if (asks(request, 'SORT') && isFileSort(request)) return undefined;
  return stage('Print the columns', explains, (files) => projected(what, files));
};

const sortFlags = (request: Understood): string => {
  const order = slotsOf(request, 'order');
  const numeric = asks(request, 'NUMERIC') || order.some((slot) => slot.value.by === 'number');
  const down =
    order.some((slot) => slot.value.direction === 'down') ||
    asks(request, 'DESCENDING') ||
    (asks(request, 'REVERSE') && asks(request, 'SORT'));
  return [
    numeric ? 'n' : '',
    down ? 'r' : '',
    asks(request, 'UNIQUE') || (asks(request, 'DUPLICATE') && asks(request, 'DELETE', 'NOT', 'EXCLUDE_LINES'))
      ? 'u'
      : '',
    slotsOf(request, 'insensitive').length > 0 ? 'f' : '',
  ].join('');
};

const sortTokens = (request: Understood) => [
  ...spanOf(...slotsOf(request, 'order'), ...slotsOf(request, 'insensitive')),
  ...allOf(
    request,
    'SORT',
    'LINE',
    'SHOW',
    'UNIQUE',
    'NUMERIC',
    'ALPHABETIC',
    'DESCENDING',
    'ASCENDING',
    'REVERSE',
    'TEXT',
    'EVERY',
    ...(asks(request, 'DUPLICATE') ? (['DUPLICATE', 'DELETE', 'NOT', 'EXCLUDE_LINES'] as const) : []),
  ),
];

const isFileSort = (request: Understood): boolean =>
  slotsOf(request, 'order').some((slot) => slot.value.by === 'size' || slot.value.by === 'time');

/** "sort by the second column", not "print the second column, sorted"; lines have no date or size. */
const sortsBy = (request: Understood): boolean => {
  const verb = request.tokens.find((token) => means(token, 'SORT'));
  const [column] = slotsOf(request, 'column');
  return !isFileSort(request) && (verb?.index ?? 0) <= (column?.from ?? 0);
};

const sortBy = (request: Understood, by: { first: ColumnNumber; delimiter: string | undefined }): Stage | undefined => {
  if (typeof by.first !== 'number') return undefined;
  const flags = sortFlags(request);
  const key = `${by.first},${by.first}`;
  return stage('Sort by the column', [...columnTokens(request), ...sortTokens(request)], (files) =>
    run('sort', by.delimiter === undefined ? [] : ['-t', by.delimiter], `-k${key}${flags}`, files),
  );
};

export const sorted = (request: Understood): Stage | undefined => {
  if (!asks(request, 'SORT') && !slotsOf(request, 'order').some((slot) => slot.value.by !== undefined))
    return undefined;
  if (slotsOf(request, 'column').length > 0 && sortsBy(request)) return undefined;
  if (isFileSort(request)) return undefined;
  const flags = sortFlags(request);
  return stage('Sort the lines', sortTokens(request), (files) =>
    run('sort', flags === '' ? undefined : `-${flags}`, files),
  );
};
