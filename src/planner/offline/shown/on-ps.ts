/** A list of processes: its columns, its order, its header. */
import { run, type Word } from '../write/command.ts';
import { type Field, type Manner, without } from './manner.ts';
import type { OnRun } from './options.ts';

const COLUMNS: Readonly<Partial<Record<Field, string>>> = {
  pid: 'pid',
  parent: 'ppid',
  owner: 'user',
  group: 'group',
  name: 'comm',
  command: 'args',
  path: 'args',
  cpu: '%cpu',
  memory: '%mem',
  state: 'stat',
  nice: 'ni',
  elapsed: 'etime',
  time: 'time',
  start: 'lstart',
  terminal: 'tty',
  size: 'rss',
};

/** The most of them is asked for. */
const DOWNWARD: readonly string[] = ['cpu', 'memory', 'time', 'size', 'start'];

/** The words that choose the processes. */
const chosen = (words: readonly Word[]): readonly Word[] | undefined => {
  if (['aux', '-e', '-ef', '-eo'].includes(String(words[1]))) return ['-e'];
  return words[1] === '-u' ? words.slice(1, 3) : undefined;
};

const orderOf = ({ order, fields = [] }: Manner): readonly string[] | undefined => {
  if (order === undefined) return [];
  const by = order.by === 'it' ? fields.at(-1) : order.by;
  const key = typeof by === 'number' || by === undefined ? undefined : COLUMNS[by];
  if (key === undefined || order.how !== undefined) return undefined;
  const isDown = order.down ?? DOWNWARD.includes(String(by));
  return [`--sort=${isDown ? '-' : ''}${key === 'lstart' ? 'start_time' : key}`];
};

/** Columns beside what tells the process, or those that are named where one of them tells it. */
const columnsOf = ({ fields, place }: Manner): readonly string[] | undefined => {
  const columns = fields?.map((field) => COLUMNS[field] ?? '');
  const isNamed = fields?.some((field) => ['pid', 'name', 'command'].includes(field));
  if (columns === undefined || place === 'only' || (isNamed && columns.length > 1)) return columns;
  return ['pid', ...columns, 'args'];
};

const listed = (words: readonly Word[], columns: readonly string[] | undefined): readonly Word[] | undefined => {
  const bare = words.filter((word) => typeof word !== 'string' || !word.startsWith('--sort'));
  if (columns === undefined) return bare;
  const who = chosen(words);
  if (who === undefined || columns.includes('')) return undefined;
  const of = [...new Set(columns)].join(',');
  return who.length === 1 ? ['ps', '-eo', of] : ['ps', ...who, '-o', of];
};

export const onPs: OnRun = (command, { left }) => {
  const order = orderOf(left);
  const words = listed(command.words, columnsOf(left));
  if (order === undefined || words === undefined) return undefined;
  const isBare = left.headless === true || left.count !== undefined;
  return {
    parts: [run(...words, ...order, isBare ? '--no-headers' : undefined)],
    left: without(left, 'fields', 'place', 'order', 'headless'),
    rows: isBare ? 'plain' : 'headed',
  };
};
