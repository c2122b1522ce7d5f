/** How lines are sorted: by which columns, as numbers, backwards, each once. */
import type { ColumnNumber } from '../recognise/column.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';
import type { Manner } from './operation.ts';

const letters = ({ numeric, reversed, sortFlag, insensitive }: Manner): string =>
  [numeric && sortFlag === undefined ? 'n' : '', sortFlag ?? '', insensitive ? 'f' : '', reversed ? 'r' : ''].join('');

const split = (parted: string | undefined): readonly Word[] =>
  parted === undefined || parted === ' ' ? [] : ['-t', parted];

/** sort counts from the front only: another column is put before the line, and taken off again. */
const byLast = (column: ColumnNumber, manner: Manner): ((files: readonly Word[]) => Command) => {
  const field = column === 'last' ? '$NF' : '$(NF-1)';
  const flags =
    manner.parted === undefined || manner.parted === ' ' ? [] : [`-F${manner.parted === '\t' ? '\\t' : manner.parted}`];
  const how = letters(manner);
  return (files) =>
    pipe(
      run('awk', flags, `{ print ${field} "\\t" $0 }`, files),
      run('sort', how === '' ? [] : `-${how}`),
      run('cut', '-f2-'),
    );
};

export const sortOf = (manner: Manner, isUnique: boolean): ((files: readonly Word[]) => Command) => {
  const { keys = [] } = manner;
  const how = letters(manner);
  const [last] = keys;
  if (last === 'last' || last === 'second last') return byLast(last, manner);
  const unique = isUnique && keys.length === 0 ? 'u' : '';
  if (keys.length === 0) {
    const flags = `${unique}${how}`;
    return (files) => run('sort', flags === '' ? [] : `-${flags}`, files);
  }
  const fields = keys.map((key) => `-k${key},${key}${how}`);
  const sorted = (files: readonly Word[]) => run('sort', split(manner.parted), fields, files);
  return isUnique ? (files) => pipe(sorted(files), run('uniq')) : sorted;
};
