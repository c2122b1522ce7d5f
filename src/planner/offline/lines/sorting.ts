/** How lines are sorted: by which columns, as numbers, backwards, each once. */

import { and, type Command, pipe, run, type Word } from '../write/command.ts';
import { awk, awkField, type Column, holdsNumbers, isNamed } from './column.ts';
import type { Manner } from './operation.ts';

const letters = ({ numeric, reversed, sortFlag, insensitive }: Manner): string =>
  [numeric && sortFlag === undefined ? 'n' : '', sortFlag ?? '', insensitive ? 'f' : '', reversed ? 'r' : ''].join('');

const split = (parted: string | undefined): readonly Word[] =>
  parted === undefined || parted === ' ' ? [] : ['-t', parted];

/** sort counts from the front only, and knows no names: another column is put before the line, and taken off again. */
const byLast = (column: Column, manner: Manner): ((files: readonly Word[]) => Command) => {
  const flags =
    manner.parted === undefined || manner.parted === ' ' ? [] : [`-F${manner.parted === '\t' ? '\\t' : manner.parted}`];
  const isNumeric = holdsNumbers(column) && !manner.alphabetic && manner.sortFlag === undefined;
  const how = letters(isNumeric ? { ...manner, numeric: true } : manner);
  return (files) =>
    pipe(
      awk(flags, `{ print ${awkField(column)} "\\t" $0 }`, files),
      run('sort', how === '' ? [] : `-${how}`),
      run('cut', '-f2-'),
    );
};

/** The letters of one key, where its order is said apart, or where another's is. */
const orderOf = (key: Column, { keyOrders, sortFlag, insensitive }: Manner): string | undefined => {
  if (keyOrders === undefined) return undefined;
  const own = keyOrders.find(({ column }) => column === key) ?? {};
  const isNumeric = holdsNumbers(key) ? { numeric: true as const } : {};
  return letters({ ...isNumeric, ...own, ...(sortFlag ? { sortFlag } : {}), ...(insensitive ? { insensitive } : {}) });
};

/** Several columns, some by name: all are put before the line, and taken off again. */
const byNamed = (keys: readonly Column[], manner: Manner): ((files: readonly Word[]) => Command) => {
  const flags =
    manner.parted === undefined || manner.parted === ' ' ? [] : [`-F${manner.parted === '\t' ? '\\t' : manner.parted}`];
  const how = (key: Column): string =>
    orderOf(key, manner) ?? letters(holdsNumbers(key) ? { ...manner, numeric: true } : manner);
  return (files) =>
    pipe(
      awk(flags, `{ print ${keys.map((key) => `${awkField(key)} "\\t" `).join('')}$0 }`, files),
      run(
        'sort',
        '-t',
        { raw: "$'\\t'" },
        keys.map((key, at) => `-k${at + 1},${at + 1}${how(key)}`),
      ),
      run('cut', `-f${keys.length + 1}-`),
    );
};

/** The first line as it is, then the others in order. */
const underHeader =
  (sorted: (files: readonly Word[]) => Command) =>
  (files: readonly Word[]): Command =>
    and(run('head', '-n', '1', files), pipe(run('tail', '-n', '+2', files), sorted([])));

export const sortOf = (manner: Manner, isUnique: boolean): ((files: readonly Word[]) => Command) => {
  if (!manner.headed) return plainSortOf(manner, isUnique);
  const { headed: _, ...others } = manner;
  const [key] = manner.keys ?? [];
  return isNamed(key) ? byNamedUnderHeader(key, others) : underHeader(plainSortOf(others, isUnique));
};

const byNamedUnderHeader = (column: Column, manner: Manner): ((files: readonly Word[]) => Command) => {
  const sorted = byLast(column, manner);
  return (files) => and(run('head', '-n', '1', files), sorted(files));
};

const plainSortOf = (manner: Manner, isUnique: boolean): ((files: readonly Word[]) => Command) => {
  const { keys = [] } = manner;
  const how = letters(manner);
  const [last, another] = keys;
  if (another !== undefined && keys.some(isNamed)) return byNamed(keys, manner);
  if (last === 'last' || last === 'second last' || isNamed(last)) return byLast(last, manner);
  const unique = isUnique && keys.length === 0 ? 'u' : '';
  if (keys.length === 0) {
    const flags = `${unique}${how}`;
    return (files) => run('sort', flags === '' ? [] : `-${flags}`, files);
  }
  const fields = keys.map((key) => `-k${key},${key}${orderOf(key, manner) ?? how}`);
  const sorted = (files: readonly Word[]) => run('sort', split(manner.parted), fields, files);
  return isUnique ? (files) => pipe(sorted(files), run('uniq')) : sorted;
};
