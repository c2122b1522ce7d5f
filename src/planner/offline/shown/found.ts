/** What all ways to show files found have in common: their keys, how many are kept, what their lines are. */
import type { World } from '../../../world.ts';
import { type Command, run, type Word } from '../write/command.ts';
import type { Field, Manner } from './manner.ts';
import { type Rows, type Shown, wordsOf } from './rows.ts';

/** The words of `find` without an action, and what is to be shown of what it finds. */
export type Way = (words: readonly Word[], manner: Manner, world: World) => Shown | undefined;

export const NUMERIC: readonly Field[] = ['size', 'time', 'access', 'change', 'inode', 'links', 'depth'];
export const NAMES: readonly Field[] = ['name', 'path', 'absolute', 'base', 'folder'];

/** The field that the order goes by. */
export const keyOf = ({ order, fields = [] }: Manner): Field | undefined => {
  if (order === undefined || typeof order.by === 'number') return undefined;
  return order.by === 'it' ? (fields.at(-1) ?? 'path') : (order.by ?? 'path');
};

/** The first or last of them; `z` where names end with a NUL. */
export const cutTo = ({ limit }: Manner, z: '' | 'z'): readonly Command[] =>
  limit === undefined ? [] : [run(limit.which === 'first' ? 'head' : 'tail', `-${z}n`, String(limit.count))];

export const rowsFor = (parts: readonly Command[], manner: Manner): Rows => {
  const [first] = manner.fields ?? [];
  if (first === undefined || NAMES.includes(first)) return 'names';
  if (manner.place === 'only' || manner.place === 'after') return 'plain';
  const words = wordsOf(parts[0]) ?? [];
  if (words.includes('du') && manner.unit === 'h') return 'human';
  return NUMERIC.includes(first) || words.includes('wc') || words.includes('du') ? 'measured' : 'plain';
};
