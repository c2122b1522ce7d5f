/** Stages over columns, and the order of lines: print, sum, average, sort. */
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, run, type Word } from '../write/command.ts';
import { asks, type Stage, stage } from './text-query.ts';

const delimiterOf = (request: Understood, names: readonly string[]): string | undefined =>
  slotsOf(request, 'delimiter')[0]?.value.char ??
  (names.some((name) => /\.csv$/i.test(name)) ? ',' : names.some((name) => /\.tsv$/i.test(name)) ? '\t' : undefined);

const awk = (delimiter: string | undefined, program: string, files: readonly Word[]): Command =>
  run('awk', delimiter === undefined ? [] : [`-F${delimiter === '\t' ? '\\t' : delimiter}`], program, files);

const columnTokens = (request: Understood) => [
  ...spanOf(...slotsOf(request, 'column'), ...slotsOf(request, 'delimiter')),
  ...allOf(request, 'COLUMN', 'SHOW', 'EVERY', 'LINE', 'FIND'),
];

/** "sum of", "average of": one number out of a column. */
const reduced = (request: Understood, field: string, delimiter: string | undefined): Stage | undefined => {
  const sums = asks(request, 'SUM', 'TOTAL');
  if (!sums && !asks(request, 'AVERAGE')) return undefined;
  const explains = [...columnTokens(request), ...allOf(request, 'SUM', 'TOTAL', 'AVERAGE', 'NUMBER', 'CALCULATE')];
  const program = `{ s += ${field} } END { print s${sums ? '' : ' / NR'} }`;
  return stage(sums ? 'Add up the column' : 'Average the column', explains, (files) => awk(delimiter, program, files));
};

const fieldOf = (number: number | 'last'): string => (number === 'last' ? '$NF' : `$${number}`);

export const columns = (request: Understood, names: readonly string[]): Stage | undefined => {
  const numbers = slotsOf(request, 'column').flatMap((slot) => slot.value.numbers);
  const [first] = numbers;
  if (first === undefined) return undefined;
  const delimiter = delimiterOf(request, names);
  // "column 1 of x.csv separated by tabs" asks for another form of the output.
  if (names.some((name) => /\.csv$/i.test(name)) && delimiter === '\t') return undefined;
  const number = reduced(request, fieldOf(first), delimiter);
  if (number !== undefined) return number;
  if (asks(request, 'SORT')) return sortsBy(request) ? sortBy(request, { first, delimiter }) : undefined;
  const explains = columnTokens(request);
  if (delimiter === undefined || numbers.includes('last')) {
    const program = `{ print ${numbers.map(fieldOf).join(', ')} }`;
    return stage('Print the columns', explains, (files) => awk(delimiter, program, files));
  }
  const cut = delimiter === '\t' ? [] : ['-d', delimiter];
  return stage('Print the columns', explains, (files) => run('cut', cut, `-f${numbers.join(',')}`, files));
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

/** "sort by the second column", not "print the second column, sorted"; lines have no date or size. */
const sortsBy = (request: Understood): boolean => {
  const verb = request.tokens.find((token) => means(token, 'SORT'));
  const [column] = slotsOf(request, 'column');
  const isFileKey = slotsOf(request, 'order').some((slot) => slot.value.by === 'size' || slot.value.by === 'time');
  return !isFileKey && (verb?.index ?? 0) <= (column?.from ?? 0);
};

const sortBy = (
  request: Understood,
  by: { first: number | 'last'; delimiter: string | undefined },
): Stage | undefined => {
  if (by.first === 'last') return undefined;
  const flags = sortFlags(request);
  const key = `${by.first},${by.first}`;
  return stage('Sort by the column', [...columnTokens(request), ...sortTokens(request)], (files) =>
    run('sort', by.delimiter === undefined ? [] : ['-t', by.delimiter], `-k${key}${flags}`, files),
  );
};

export const sorted = (request: Understood): Stage | undefined => {
  if (!asks(request, 'SORT') && !slotsOf(request, 'order').some((slot) => slot.value.by !== undefined))
    return undefined;
  if (slotsOf(request, 'column').length > 0) return undefined;
  if (slotsOf(request, 'order').some((slot) => slot.value.by === 'size' || slot.value.by === 'time')) return undefined;
  const flags = sortFlags(request);
  return stage('Sort the lines', sortTokens(request), (files) =>
    run('sort', flags === '' ? undefined : `-${flags}`, files),
  );
};
