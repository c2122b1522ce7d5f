/** A folder that is listed: what `ls` shows by its options, and `stat` where it has none. */
import { type Command, run, type Word } from '../write/command.ts';
import { type Field, type Manner, without } from './manner.ts';
import { flagged, isFlags, type OnRun, type Run } from './options.ts';

const NAMES: readonly Field[] = ['name', 'path', 'base'];
/** What its long form has. */
const LONG: readonly Field[] = ['size', 'time', 'mode', 'owner', 'group', 'links', 'type', 'access', 'target'];

const ORDERS: Readonly<Partial<Record<Field, string>>> = {
  size: 'S',
  time: 't',
  access: 'tu',
  change: 'tc',
  extension: 'X',
  name: '',
  path: '',
};

const STAT: Readonly<Partial<Record<Field, string>>> = {
  mode: '%a',
  owner: '%U',
  group: '%G',
  size: '%s',
  inode: '%i',
  name: '%n',
  path: '%n',
};

/** All that is in the folder, as the shell expands it. */
const everythingIn = (folder: Word | undefined): Word | undefined => {
  if (folder === undefined) return { glob: '*' };
  return typeof folder !== 'string' && 'path' in folder ? { glob: `${folder.path.replace(/\/$/, '')}/*` } : undefined;
};

const isNamed = ({ fields = [], place }: Manner): boolean =>
  place === 'only' || fields.some((field) => field === 'name' || field === 'path');

const asStat = (command: Run, manner: Manner): Command | undefined => {
  const [folder, more] = command.words.slice(1).filter((word) => !isFlags(word));
  // The long form of one thing that is named, no folder's.
  const isOne = folder !== undefined && command.words.some((word) => isFlags(word) && word.includes('l'));
  const isHidden = command.words.some((word) => isFlags(word) && /[AaR]/.test(word));
  const things = more === undefined && !isHidden ? (isOne ? folder : everythingIn(folder)) : undefined;
  const columns = (manner.fields ?? (manner.octal ? ['mode' as const] : [])).map((field) => STAT[field]);
  if (things === undefined || columns.includes(undefined)) return undefined;
  const beside = manner.place === 'after' ? ['%n', ...columns] : [...columns, '%n'];
  return run('stat', '-c', (isNamed(manner) ? columns : beside).join(' '), things);
};

const orderOf = ({ order, fields = [] }: Manner): string | undefined => {
  if (order === undefined) return '';
  const by = order.by === 'it' ? fields.at(-1) : order.by;
  if (order.how === 'V') return `v${order.down ? 'r' : ''}`;
  if (typeof by === 'number' || (order.how !== undefined && order.how !== 'f')) return undefined;
  const letter = ORDERS[by ?? 'name'];
  const isByName = letter === '' || letter === 'X';
  const isReversed = isByName ? order.down === true : order.down === false;
  return letter === undefined ? undefined : `${letter}${isReversed ? 'r' : ''}`;
};

const lettersOf = (manner: Manner, { order, isLong }: { order: string; isLong: boolean }): string =>
  [
    isLong ? 'l' : '',
    manner.fields?.includes('inode') ? 'i' : '',
    manner.unit === 'h' ? 'h' : '',
    manner.oneALine && !isLong ? '1' : '',
    manner.fields?.includes('access') && !order.includes('u') ? 'u' : '',
    order,
  ].join('');

/** Octal permissions, or some columns and no others. */
const isOfStat = ({ octal, place, fields = [] }: Manner): boolean =>
  octal === true || (place === 'only' && fields.some((field) => !NAMES.includes(field)));

export const onLs: OnRun = (command, { left }) => {
  if (isOfStat(left)) {
    const stat = asStat(command, left);
    return stat && { parts: [stat], left: without(left, 'fields', 'place', 'octal'), rows: 'plain' };
  }
  const { fields = [], unit } = left;
  const order = orderOf(left);
  const isKnown = fields.every((field) => field === 'inode' || NAMES.includes(field) || LONG.includes(field));
  if (order === undefined || !isKnown || (unit !== undefined && unit !== 'h' && unit !== 'c')) return undefined;
  const isLong = left.long === true || unit !== undefined || fields.some((field) => LONG.includes(field));
  const words = flagged(command, lettersOf(left, { order, isLong }));
  return {
    parts: [run(...words, left.colour ? '--color=always' : undefined)],
    left: without(left, 'fields', 'place', 'unit', 'order', 'long', 'colour', 'oneALine'),
    rows: isLong ? 'long' : 'names',
  };
};
