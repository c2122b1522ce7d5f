/** What can be done with the lines of any output: put in order, cut, counted, added up, joined, numbered, saved. */
import { shapeOf } from '../looks/output.ts';
import { type Command, into, pipe, quiet, run, type Word } from '../write/command.ts';
import { type Manner, type Order, type Part, without } from './manner.ts';
import { type Rows, sorted, type Writer } from './rows.ts';

const NAMES = ['name', 'path', 'base', 'absolute'];

const flagsOf = ({ down, how }: Order, numeric: string): string => `${how ?? numeric}${down ? 'r' : ''}`;

/** Keys that the lines of a kind are sorted by; undefined where they do not show what is asked for. */
const SORTS: Readonly<Partial<Record<Rows, (order: Order, isName: boolean) => Command | undefined>>> = {
  measured: (order, isName) => ofMeasures(order, isName ? '' : 'n'),
  human: (order, isName) => ofMeasures(order, isName ? '' : 'h'),
  tallied: (order, isName) =>
    isName || (order.by === undefined && order.down === undefined)
      ? sorted(flagsOf(order, ''))
      : sorted('t:', `-k2,2${flagsOf(order, 'n')}`),
  hashed: (order, isName) => (isName ? ofMeasures(order, '') : ofNames(order, isName)),
  names: (order, isName) => ofNames(order, isName),
  plain: (order, isName) => ofNames(order, isName),
};

const ofMeasures = (order: Order, how: string): Command | undefined => {
  if (how === '') return sorted(flagsOf(order, ''), '-k2');
  return order.by === 'time' || order.by === 'depth' ? undefined : sorted(flagsOf(order, how));
};

const ofNames = (order: Order, isName: boolean): Command | undefined =>
  order.by === undefined || order.by === 'it' || isName ? sorted(flagsOf(order, '')) : undefined;

/** The `sort` of an order. */
const sortOf = (order: Order, rows: Rows): Command | undefined =>
  typeof order.by === 'number'
    ? sorted(flagsOf(order, ''), `-k${order.by}`)
    : SORTS[rows]?.(order, order.by !== undefined && NAMES.includes(order.by));

/** Sorted, each line once where that is said; none where neither is. */
const inOrder = ({ order, once }: Manner, rows: Rows): readonly Command[] | undefined => {
  if (order === undefined && !once) return [];
  const sort =
    order === undefined ? (rows === 'headed' || rows === 'line' ? undefined : sorted('')) : sortOf(order, rows);
  if (sort?.type !== 'run') return undefined;
  return [once ? run(...withUnique(sort.words)) : sort];
};

const withUnique = ([sort = '', flags, ...keys]: readonly Word[]): readonly Word[] =>
  typeof flags === 'string' ? [sort, `${flags}u`, ...keys] : [sort, '-u'];

const limited = ({ limit }: Manner, rows: Rows): readonly Command[] => {
  if (limit === undefined) return [];
  const isHeaded = rows === 'headed' || rows === 'long';
  if (limit.which === 'last') return [run('tail', '-n', String(limit.count))];
  return [run('head', '-n', String(limit.count + (isHeaded ? 1 : 0)))];
};

/** What has one line is not cut by lines. */
const isCuttable = ({ limit }: Manner, rows: Rows): boolean =>
  limit === undefined || (rows !== 'line' && rows !== 'number');

const SUM = '{ s += $1 } END { print s }';

const totalled = ({ total }: Manner, rows: Rows): readonly Command[] | undefined => {
  if (total === undefined) return [];
  if (rows !== 'measured' || total === 'none') return undefined;
  return [run('awk', total === 'only' ? SUM : '{ s += $1; print } END { print s, "total" }')];
};

const counted = ({ count }: Manner, rows: Rows): readonly Command[] | undefined => {
  if (count === undefined) return [];
  if (rows === 'headed' || rows === 'long' || rows === 'number') return undefined;
  return [count === 'only' ? run('wc', '-l') : run('awk', '{ print } END { print NR }')];
};

const joinedBy = (sign: string | undefined): readonly Command[] => {
  if (sign === undefined) return [];
  return [...sign].length === 1 ? [run('paste', '-sd', sign)] : [];
};

const formed = (manner: Manner): readonly Command[] => [
  ...(manner.numbered === 'with' ? [run('cat', '-n')] : []),
  ...(manner.table ? [run('column', '-t')] : []),
  ...joinedBy(manner.joined),
  ...(manner.nulls ? [run('tr', '\\n', '\\0')] : []),
];

const beheaded = (manner: Manner, rows: Rows): readonly Command[] | undefined => {
  if (manner.headless === undefined) return [];
  return rows === 'headed' ? [run('tail', '-n', '+2')] : undefined;
};

const DONE: readonly Part[] = [
  'order',
  'once',
  'limit',
  'total',
  'count',
  'numbered',
  'table',
  'joined',
  'nulls',
  'headless',
  'oneALine',
  'silent',
];

/** `groups` puts all on one line. */
const isOneALine = (parts: readonly Command[], rows: Rows): boolean =>
  (rows === 'names' || rows === 'plain') && shapeOf(pipe(...parts)) !== 'words';

/** Stages behind what is there by now. */
export const onLines: Writer = (shown) => {
  const { parts, left, rows } = shown;
  if (left.numbered === 'without' || (left.oneALine && !isOneALine(parts, rows))) return undefined;
  const header = beheaded(left, rows);
  const bare = header === undefined || header.length === 0 ? rows : 'plain';
  const order = inOrder(left, bare);
  const sums = totalled(left, bare);
  const counts = counted(left, bare);
  if (!isCuttable(left, bare)) return undefined;
  if (header === undefined || order === undefined || sums === undefined || counts === undefined) return undefined;
  const all = [...parts, ...header, ...order, ...limited(left, bare), ...sums, ...counts, ...formed(left)];
  const [first, ...rest] = all;
  const quieter = left.silent && first !== undefined ? [quiet(first), ...rest] : all;
  return { parts: quieter, left: without(left, ...DONE), rows: bare };
};

/** The whole, where its output is to go. */
export const sunk = (command: Command, { file, both, toErrors }: Manner): Command | undefined => {
  if (toErrors && file === undefined && both === undefined)
    return command.type === 'run' ? { ...command, words: [...command.words, { raw: '>&2' }] } : undefined;
  if (file === undefined) return both ? undefined : command;
  if (both) {
    const tee = run('tee', file.append ? '-a' : [], { path: file.path });
    return command.type === 'pipe'
      ? { ...command, parts: [...command.parts, tee] }
      : { type: 'pipe', parts: [command, tee] };
  }
  return into(command, { path: file.path }, file.append ? '>>' : '>');
};
