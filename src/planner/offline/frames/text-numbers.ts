/** One number out of many: sum, average, largest, smallest, of a column or of the numbers in a file. */
import type { ColumnNumber } from '../recognise/column.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { run } from '../write/command.ts';
import { asks, type Stage, stage } from './text-query.ts';

const lemmas = (request: Understood, words: readonly string[]): number[] =>
  request.tokens
    .filter((token) => words.includes(token.lemma) || words.includes(token.value.toLowerCase()))
    .map((token) => token.index);

export const fieldOf = (number: ColumnNumber): string =>
  number === 'last' ? '$NF' : number === 'second last' ? '$(NF-1)' : `$${number}`;

type Reduction = 'sum' | 'average' | 'largest' | 'smallest';

const LARGEST = ['maximum', 'max', 'highest', 'largest', 'biggest', 'greatest'];
const SMALLEST = ['minimum', 'min', 'lowest', 'smallest', 'least'];

const reductionOf = (request: Understood): Reduction | undefined => {
  // Two numbers are no one number.
  if (asks(request, 'AVERAGE') && (asks(request, 'SUM') || lemmas(request, [...LARGEST, ...SMALLEST]).length > 0))
    return undefined;
  if (asks(request, 'AVERAGE')) return 'average';
  if (asks(request, 'SUM') || (asks(request, 'TOTAL') && !asks(request, 'COUNT'))) return 'sum';
  if (lemmas(request, LARGEST).length > 0) return 'largest';
  return lemmas(request, SMALLEST).length > 0 ? 'smallest' : undefined;
};

const PROGRAMS: Readonly<Record<Reduction, (field: string) => string>> = {
  sum: (field) => `{ s += ${field} } END { print s }`,
  average: (field) => `{ s += ${field} } END { print s / NR }`,
  largest: (field) => `NR == 1 || ${field} > m { m = ${field} } END { print m }`,
  smallest: (field) => `NR == 1 || ${field} < m { m = ${field} } END { print m }`,
};

/** "sum the second column", "average of the numbers", "the highest value of column 3" */
export const reduced = (request: Understood, delimiter: string | undefined): Stage | undefined => {
  const kind = reductionOf(request);
  const columns = slotsOf(request, 'column').flatMap((slot) => slot.value.numbers);
  const [column = 1] = columns;
  const nouns = [...allOf(request, 'NUMBER'), ...lemmas(request, ['value', 'values', 'amount', 'figures', 'entries'])];
  const isNumbers = columns.length === 1 || (columns.length === 0 && nouns.length > 0);
  if (kind === undefined || !isNumbers || asks(request, 'CHARACTER', 'SIZE', 'SORT', 'WORD', 'DELETE', 'PER'))
    return undefined;
  const explains = [
    ...nouns,
    ...lemmas(request, [...LARGEST, ...SMALLEST]),
    ...spanOf(...slotsOf(request, 'column'), ...slotsOf(request, 'delimiter'), ...slotsOf(request, 'rank')),
    ...allOf(request, 'SUM', 'TOTAL', 'AVERAGE', 'CALCULATE', 'COLUMN', 'SHOW', 'FIND', 'EVERY', 'LINE', 'THING'),
  ];
  const program = PROGRAMS[kind](fieldOf(column));
  const split = delimiter === undefined ? [] : [`-F${delimiter === '\t' ? '\\t' : delimiter}`];
  return stage('Work out the number', explains, (files) => run('awk', split, program, files));
};
