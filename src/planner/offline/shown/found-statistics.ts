/** One number of all files found: the average, the median, the largest or smallest, the sum of what each of them has. */
import { type Command, run, type Word } from '../write/command.ts';
import type { Way } from './found.ts';
import { type Field, type Statistic, without } from './manner.ts';
import { sorted } from './rows.ts';

const DIRECTIVES: Readonly<Partial<Record<Field, string>>> = { size: '%s', depth: '%d', links: '%n' };
const CONTENT: Readonly<Partial<Record<Field, string>>> = { lines: '-l', words: '-w', characters: '-m' };

/** A number a line. */
const valuesOf = (words: readonly Word[], field: Field): readonly Command[] | undefined => {
  const directive = DIRECTIVES[field];
  const flag = CONTENT[field];
  if (directive !== undefined) return [run(...words, '-printf', `${directive}\\n`)];
  if (flag !== undefined) return [run(...words, '-exec', 'wc', flag, '{}', ';')];
  return field === 'length' ? [run(...words, '-printf', '%f\\n'), run('awk', '{ print length }')] : undefined;
};

const MEDIAN = '{ a[NR] = $1 } END { print (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2) }';

const reduced = (of: Statistic): readonly Command[] =>
  ({
    mean: [run('awk', '{ s += $1 } END { if (NR) print s / NR }')],
    median: [sorted('n'), run('awk', MEDIAN)],
    max: [run('awk', 'NR == 1 || $1 > m { m = $1 } END { print m }')],
    min: [run('awk', 'NR == 1 || $1 < m { m = $1 } END { print m }')],
    sum: [run('awk', '{ s += $1 } END { print s }')],
  })[of];

export const foundStatistics: Way = (words, manner, world) => {
  const { statistic } = manner;
  const values = statistic && valuesOf(words, statistic.field);
  if (statistic === undefined || values === undefined || world.userland !== 'gnu') return undefined;
  return { parts: [...values, ...reduced(statistic.of)], left: without(manner, 'statistic', 'unit'), rows: 'number' };
};
