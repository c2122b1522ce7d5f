/** Files found, with columns that `find` itself can print: sorted by one of them, or by what is cut off again. */
import { type Command, run, type Word } from '../write/command.ts';
import { cutTo, keyOf, NAMES, NUMERIC, rowsFor, type Way } from './found.ts';
import { type Field, type Manner, type Order, without } from './manner.ts';
import { sorted } from './rows.ts';

/** What `find -printf` prints for each of them. */
const DIRECTIVES: Readonly<Partial<Record<Field, string>>> = {
  size: '%s',
  time: '%T+',
  access: '%A+',
  change: '%C+',
  mode: '%M',
  owner: '%u',
  group: '%g',
  inode: '%i',
  links: '%n',
  type: '%y',
  depth: '%d',
  name: '%p',
  path: '%p',
  absolute: '%p',
  base: '%f',
  folder: '%h',
  target: '-> %l',
};

const TIMES: readonly Field[] = ['time', 'access', 'change'];

/** How a key is written to be sorted by. */
const keyDirective = (key: Field): string | undefined =>
  (({ time: '%T@', access: '%A@', change: '%C@' }) as Partial<Record<Field, string>>)[key] ?? DIRECTIVES[key];

interface Columns {
  readonly directives: readonly string[];
  readonly fields: readonly Field[];
}

const directive = (field: Field, { octal, unit }: Manner): string | undefined => {
  if (field === 'mode' && octal) return '%m';
  if (field === 'size' && unit === 'k') return '%k';
  return field === 'size' && unit !== undefined && unit !== 'c' ? undefined : DIRECTIVES[field];
};

/** Nothing but the name: the last part of each, as nothing stands beside it. */
const namedIn = ({ fields = [], place }: Manner): readonly Field[] =>
  fields.length === 1 && fields[0] === 'name' && place === 'only' ? ['base'] : fields;

const columnsOf = (manner: Manner): Columns | undefined => {
  const fields = namedIn(manner);
  const shown = fields.map((field) => directive(field, manner));
  const isSaid = (manner.unit === undefined || fields.includes('size')) && (!manner.octal || fields.includes('mode'));
  if (!isSaid || shown.some((one) => one === undefined)) return undefined;
  const directives = [...new Set(shown.filter((one) => one !== undefined))];
  if (manner.place === 'only' || fields.some((field) => NAMES.includes(field))) return { directives, fields };
  // "-> target" stands behind its link.
  return manner.place === 'after' || fields.includes('target')
    ? { directives: ['%p', ...directives], fields: ['path', ...fields] }
    : { directives: [...directives, '%p'], fields: [...fields, 'path'] };
};

/** Where a key stands among the columns; a name in front may hold blanks, so what is behind it has no number. */
const placeOf = (key: Field, { fields }: Columns): number | undefined => {
  const at = fields.findIndex((field) => field === key || (key === 'path' && NAMES.includes(field)));
  return at >= 0 && fields.slice(0, at).every((field) => !NAMES.includes(field)) ? at : undefined;
};

interface Sorting {
  readonly words: readonly Word[];
  readonly manner: Manner;
  readonly order: Order;
  readonly key: Field;
}

const inOrder = (columns: Columns, { words, manner, order, key }: Sorting): readonly Command[] | undefined => {
  const z = manner.nulls ? 'z' : '';
  const at = placeOf(key, columns);
  // Times are printed so that they sort as texts.
  const isNumeric = NUMERIC.includes(key) && !(at !== undefined && TIMES.includes(key));
  const flags = `${order.how ?? (isNumeric ? 'n' : '')}${order.down ? 'r' : ''}${manner.once ? 'u' : ''}`;
  const list = (format: string) => run(...words, '-printf', `${format}${manner.nulls ? '\\0' : '\\n'}`);
  const line = columns.directives.join(' ');
  if (at === 0) return [list(line), sorted(`${z}${flags}`), ...cutTo(manner, z)];
  const isLast = at === columns.fields.length - 1;
  if (at !== undefined)
    return [list(line), run('sort', `-${z}k${at + 1}${isLast ? '' : `,${at + 1}`}${flags}`), ...cutTo(manner, z)];
  const by = keyDirective(key);
  if (by === undefined || manner.once) return undefined;
  const bare = run('cut', z === '' ? [] : '-z', '-d', ' ', '-f2-');
  return [list(`${by} ${line}`), sorted(`${z}${flags}`), ...cutTo(manner, z), bare];
};

const isPathAlone = ({ directives }: Columns): boolean => directives.length === 1 && directives[0] === '%p';

export const foundColumns: Way = (words, manner, world) => {
  const columns = columnsOf(manner);
  const { order } = manner;
  const key = keyOf(manner);
  if (columns === undefined || world.userland !== 'gnu' || (order !== undefined && key === undefined)) return undefined;
  if (isPathAlone(columns) && order === undefined)
    return { parts: [run(...words)], left: without(manner, 'fields', 'place'), rows: 'names' };
  const end = manner.nulls ? '\\0' : '\\n';
  const parts =
    order === undefined || key === undefined
      ? [run(...words, '-printf', `${columns.directives.join(' ')}${end}`), ...cutTo(manner, manner.nulls ? 'z' : '')]
      : inOrder(columns, { words, manner, order, key });
  const once = order === undefined ? [] : ['once' as const];
  const left = without(manner, 'fields', 'place', 'unit', 'octal', 'order', 'limit', 'nulls', ...once);
  return parts && { parts, left, rows: rowsFor(parts, manner) };
};
