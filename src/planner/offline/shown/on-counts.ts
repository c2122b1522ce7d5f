/** Counts and sizes of each: `wc` and `du`, with their sum, without it, or with nothing else. */
import { from, run } from '../write/command.ts';
import { type Field, without } from './manner.ts';
import { isFlags, type OnRun } from './options.ts';
import { rowsOf } from './rows.ts';

const OWN: readonly Field[] = ['lines', 'words', 'characters', 'count', 'size', 'name', 'path'];

export const onDu: OnRun = (command, { left }) => {
  const [program = '', first = '', ...rest] = command.words;
  const { unit, total } = left;
  const isOfSizes = (left.fields ?? []).every((field) => ['size', 'name', 'path'].includes(field));
  if (!isFlags(first) || !isOfSizes || total === 'only') return undefined;
  const letter = unit === 'g' ? 'BG' : unit === 'c' ? 'b' : unit;
  const bare = letter === undefined ? first : first.replace(/[hkmb]/, '');
  const list = run(program, `${bare}${total === 'after' ? 'c' : ''}${letter ?? ''}`, ...rest);
  return {
    parts: [list],
    left: without(left, 'unit', 'fields', 'place', ...(total === 'after' ? ['total' as const] : [])),
    rows: rowsOf([list]),
  };
};

/** Of one file, without its name. */
export const onWc: OnRun = (command, { left }) => {
  const [program = '', flag = '', file, more] = command.words;
  if (!left.nameless) return { parts: [command], left, rows: rowsOf([command]) };
  if (file === undefined || more !== undefined || (typeof file !== 'string' && 'glob' in file)) return undefined;
  return { parts: [from(run(program, flag), file)], left: without(left, 'nameless'), rows: 'number' };
};

/** `find … -exec wc -l {} +`: the sum comes with it, unless each file is counted by itself. */
export const onFoundCounts: OnRun = (command, { left }) => {
  const at = command.words.indexOf('wc');
  const flag = command.words[at + 1] ?? '';
  const list = command.words.slice(0, at);
  if (!(left.fields ?? []).every((field) => OWN.includes(field))) return undefined;
  const isEach = left.order !== undefined || left.limit !== undefined || left.total === 'none';
  const isSum = left.total === 'only' || left.nameless === true;
  if (isEach && (isSum || left.total === 'after')) return undefined;
  const rest = without(left, 'total', 'fields', 'place', ...(isSum ? ['nameless' as const] : []));
  if (isSum) return { parts: [run(...list, 'cat', '{}', '+'), run('wc', flag)], left: rest, rows: 'number' };
  return { parts: [run(...list, 'wc', flag, '{}', isEach ? ';' : '+')], left: rest, rows: 'measured' };
};
