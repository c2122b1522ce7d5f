/** Files found, with what another program tells of each: `du`, `wc`, `ls -l`. */
import { run } from '../write/command.ts';
import { cutTo, keyOf, rowsFor, type Way } from './found.ts';
import { type Field, type Manner, type Part, without } from './manner.ts';
import { sorted } from './rows.ts';

const CONTENT: Readonly<Partial<Record<Field, string>>> = { lines: '-l', words: '-w', characters: '-m' };

/** Where the result goes says nothing of the files. */
const SINKS: readonly Part[] = ['file', 'both', 'silent', 'oneALine', 'toErrors'];

const saysOnly = (manner: Manner, ...parts: readonly Part[]): boolean =>
  Object.keys(manner).every((part) => parts.includes(part as Part) || SINKS.includes(part as Part));

const inOrder = ({ order }: Manner, how: 'n' | 'h') =>
  order === undefined ? [] : [sorted(`${order.how ?? how}${order.down ? 'r' : ''}`)];

const isOfItself = (field: Field, manner: Manner): boolean => {
  const key = keyOf(manner);
  return key === undefined || key === field || manner.order?.by === undefined;
};

/** One field, which `find` cannot print. */
export const foundMeasures: Way = (words, manner) => {
  const { unit = 'c', total, order } = manner;
  // "sorted by their number of lines": what is sorted by is shown, too.
  const [field, more] = manner.fields ?? (CONTENT[order?.by as Field] === undefined ? [] : [order?.by as Field]);
  if (field === undefined || more !== undefined || manner.place === 'only' || !isOfItself(field, manner))
    return undefined;
  if (!saysOnly(manner, 'fields', 'place', 'unit', 'order', 'limit', 'total')) return undefined;
  const left = without(manner, 'fields', 'place', 'unit', 'order', 'limit', 'total');
  const flag = CONTENT[field];
  if (flag !== undefined) {
    const isWhole = manner.order === undefined && manner.limit === undefined && total !== 'none';
    const list = run(...words, '-exec', 'wc', flag, '{}', isWhole ? '+' : ';');
    const parts = [list, ...inOrder(manner, 'n'), ...cutTo(manner, '')];
    return { parts, left, rows: rowsFor(parts, manner) };
  }
  if (field !== 'size' || (['c', 'k'].includes(unit) && total === undefined) || total === 'only') return undefined;
  const letter = { h: 'h', m: 'm', g: 'BG', c: 'b', k: 'k' }[unit];
  const list = run(...words, '-exec', 'du', `-${total === 'after' ? 'c' : ''}${letter}`, '{}', '+');
  const parts = [list, ...inOrder(manner, unit === 'h' ? 'h' : 'n'), ...cutTo(manner, '')];
  return { parts, left, rows: rowsFor(parts, manner) };
};

const LS_ORDERS: Readonly<Record<string, string>> = {
  size: 'S',
  time: 't',
  access: 'tu',
  extension: 'X',
  path: '',
  name: '',
};

/** All that `ls -l` tells. */
export const foundLong: Way = (words, manner) => {
  const { order, unit } = manner;
  if (!manner.long || !saysOnly(manner, 'long', 'unit', 'order', 'limit')) return undefined;
  const left = without(manner, 'long', 'unit', 'order', 'limit');
  if (order === undefined && unit === undefined)
    return { parts: [run(...words, '-ls'), ...cutTo(manner, '')], left, rows: 'plain' };
  const by = LS_ORDERS[String(order?.by ?? 'name')];
  if (by === undefined || order?.how !== undefined || (unit !== undefined && unit !== 'h')) return undefined;
  const isByName = by === '' || by === 'X';
  const isReversed = order !== undefined && (isByName ? order.down === true : order.down === false);
  const flags = `-l${unit === 'h' ? 'h' : ''}d${by}${isReversed ? 'r' : ''}`;
  return { parts: [run(...words, '-exec', 'ls', flags, '{}', '+'), ...cutTo(manner, '')], left, rows: 'plain' };
};
