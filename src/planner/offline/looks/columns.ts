/** A list with the columns that a request names, or sorted by one of them. */
import type { World } from '../../../world.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';
import { behind, partsOf, told } from './command-parts.ts';
import { keyOf, shapeOf } from './output.ts';
import { columnIn, type Table, tableOf } from './tables.ts';

/** What says the columns already. */
const FORMAT = /^(?:--oneline|--format=.*|--pretty=.*|--output=.*|-T|-hT)$/;

/** `ps` takes its columns in place of the old form that shows them all. */
const processes = (given: readonly Word[], columns: readonly string[]): Command | undefined => {
  const options = given.slice(1);
  const rest = options.filter((word) => word !== 'aux' && word !== '-ef' && word !== '-e' && word !== 'u');
  const isPlain = rest.every((word) => typeof word !== 'string' || /^(?:--sort=.*|-[uUCp]|\w+)$/.test(word));
  if (!isPlain) return undefined;
  const isOfAll = options.length > rest.length && !options.includes('u');
  return isOfAll ? run('ps', '-eo', columns.join(','), rest) : run('ps', rest, '-o', columns.join(','));
};

interface Asked {
  readonly names: readonly string[];
  readonly isOnly: boolean;
}

const shows = ({ shown }: Table, { names, isOnly }: Asked): boolean => {
  const all = shown.split(' ');
  return names.every((name) => all.includes(name)) && (!isOnly || names.length === all.length);
};

/** The columns by the program's names; undefined where it has no such. */
const columnsOf = (table: Table, names: readonly string[]): readonly string[] | undefined => {
  const columns = names.map((name) => columnIn(table, name));
  return columns.includes(undefined) ? undefined : (columns as readonly string[]);
};

const chosen = (words: readonly Word[], table: Table, { names, isOnly }: Asked): Command | undefined => {
  const shown = table.shown.split(' ').filter((name) => columnIn(table, name) !== undefined);
  const more = columnsOf(
    table,
    names.filter((name) => !shown.includes(name)),
  );
  if (!isOnly && table.more !== undefined && more !== undefined) return told(words, table.more(more));
  const columns = columnsOf(table, isOnly ? names : [...new Set([...shown, ...names])]);
  if (columns === undefined) return undefined;
  if (keyOf(words) === 'ps') return processes(words, columns);
  const plain = words.filter((word) => typeof word !== 'string' || !FORMAT.test(word));
  return table.flag && told(plain, table.flag(columns));
};

/** The command with just these columns, or with them beside what it shows; undefined where it has none of that name. */
export const withColumns = (command: Command, asked: Asked, world: World): Command | undefined => {
  const [first, ...after] = partsOf(command);
  const table = first?.type === 'run' ? tableOf(keyOf(first.words)) : undefined;
  if (first?.type !== 'run' || table === undefined) return undefined;
  if (shows(table, asked)) return command;
  if (table.cut !== undefined) {
    const columns = columnsOf(table, asked.names);
    return asked.isOnly && columns !== undefined ? behind(command, table.cut(columns)) : undefined;
  }
  if (world.userland !== 'gnu' && !/^(?:git|docker|ps)/.test(keyOf(first.words))) return undefined;
  const now = chosen(first.words, table, asked);
  return now && pipe(now, ...after);
};

/** The command sorted by a column; undefined where it cannot be. */
export const sortedBy = (command: Command, name: string, isDown: boolean): Command | undefined => {
  if (command.type !== 'run') return undefined;
  const key = keyOf(command.words);
  const table = tableOf(key);
  const column = table && columnIn(table, name);
  if (column === undefined) return undefined;
  const sort = table?.sort?.(column, isDown);
  if (sort !== undefined) return told(command.words, sort);
  // Below a line of names nothing is sorted by lines.
  if (!/^\d$/.test(column) || shapeOf(command) !== 'rows') return undefined;
  return pipe(command, run('sort', `-k${column}${name === 'size' ? 'n' : ''}`, isDown ? '-r' : []));
};
