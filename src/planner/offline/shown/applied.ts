/** A command that shows its result as it is said; undefined where something of what is said would not show. */
import type { World } from '../../../world.ts';
import { type Command, pipe } from '../write/command.ts';
import { looksOnly } from './looks.ts';
import { type Manner, without } from './manner.ts';
import { onFind } from './on-find.ts';
import { onLines, sunk } from './on-lines.ts';
import { onPrograms } from './on-programs.ts';
import { programOf, rowsOf, type Shown, wordsOf } from './rows.ts';

const NAMES = ['name', 'path', 'base', 'absolute', 'it'];

const partsOf = (command: Command): readonly Command[] => (command.type === 'pipe' ? command.parts : [command]);

const onFirst = (shown: Shown, world: World): Shown | undefined => {
  const [first] = shown.parts;
  const isPlainFind =
    programOf(first) === 'find' && !wordsOf(first)?.some((word) => /^-(?:exec|print|ls|ok|delete)/.test(word));
  return shown.parts.length === 1 && isPlainFind ? onFind(shown, world) : onPrograms(shown, world);
};

/** Only where the result goes, or that nothing is said of errors: any command can have that. */
const isSink = (manner: Manner): boolean =>
  Object.keys(without(manner, 'file', 'both', 'toErrors', 'silent')).length === 0;

/** "sort by size and keep the top three": the largest. */
const directed = (manner: Manner): Manner => {
  const { order, limit } = manner;
  const isOpen = order?.by !== undefined && order.down === undefined && !NAMES.includes(String(order.by));
  return limit?.top && isOpen ? { ...manner, order: { ...order, down: true } } : manner;
};

export const applied = (command: Command, manner: Manner, world: World): Command | undefined => {
  if (!looksOnly(command)) return undefined;
  const parts = partsOf(command);
  const start: Shown = { parts, left: directed(manner), rows: rowsOf(parts) };
  const first = isSink(manner) ? start : onFirst(start, world);
  const last = first && onLines(first, world);
  const rest = last && without(last.left, 'file', 'both', 'toErrors');
  if (last === undefined || rest === undefined || Object.keys(rest).length > 0) return undefined;
  return sunk(pipe(...last.parts), last.left);
};
