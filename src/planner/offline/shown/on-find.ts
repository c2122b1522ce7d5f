/** A list of files found: each way to show it is tried in turn. */
import { run, type Word } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';
import { cutTo, keyOf, type Way } from './found.ts';
import { foundColumns } from './found-columns.ts';
import { foundLong, foundMeasures } from './found-measures.ts';
import { foundStatistics } from './found-statistics.ts';
import { type Manner, without } from './manner.ts';
import { sorted, type Writer, wordsOf } from './rows.ts';

const ACTIONS = /^-(?:exec|execdir|ok|okdir|delete|print0?|printf|ls|fls|fprint\w*|quit)$/;

const isList = (words: readonly string[] | undefined): boolean =>
  words?.[0] === 'find' && !words.some((word) => ACTIONS.test(word));

const isBare = ({ fields, long, unit }: Manner): boolean =>
  fields === undefined && long === undefined && unit === undefined;

/** The list as it is: what is done with it is done with any lines. */
const asIs: Way = (words, manner) => {
  const key = keyOf(manner);
  if (!isBare(manner)) return undefined;
  if (manner.nulls && manner.order === undefined)
    return {
      parts: [run(...words, '-print0'), ...cutTo(manner, 'z')],
      left: without(manner, 'nulls', 'limit'),
      rows: 'names',
    };
  const isOfNames =
    manner.order === undefined || typeof manner.order.by === 'number' || key === 'path' || key === 'name';
  return isOfNames && !manner.nulls ? { parts: [run(...words)], left: manner, rows: 'names' } : undefined;
};

/** From the place on as it is called from the root. */
const startAbsolute = ([find = '', place = '.', ...rest]: readonly Word[]): readonly Word[] => {
  if (typeof place === 'string' || !('path' in place) || /^[/~]/.test(place.path)) return [find, place, ...rest];
  const below = place.path.replace(/^\.\/?/, '');
  return [find, { raw: below === '' ? '"$PWD"' : `"$PWD"/${quotePath(below)}` }, ...rest];
};

/** Keys that nothing but the name tells. */
const byLength: Way = (words, manner) => {
  if (keyOf(manner) !== 'length' || !isBare(manner) || manner.nulls) return undefined;
  const parts = [
    run(...words),
    run('awk', '{ print length, $0 }'),
    sorted(`n${manner.order?.down ? 'r' : ''}`),
    ...cutTo(manner, ''),
    run('cut', '-d', ' ', '-f2-'),
  ];
  return { parts, left: without(manner, 'order', 'limit'), rows: 'names' };
};

/** Names without their ending, or nothing but it. */
const endings: Way = (words, manner) => {
  const [field, more] = manner.fields ?? [];
  if (more !== undefined || manner.place !== 'only' || (field !== 'stem' && field !== 'extension')) return undefined;
  const end = field === 'stem' ? run('sed', 's/\\.[^.]*$//') : run('sed', '-n', 's/.*\\.//p');
  return { parts: [run(...words, '-printf', '%f\\n'), end], left: without(manner, 'fields', 'place'), rows: 'names' };
};

/** In this order: what is shown by the plainest command first. */
const WAYS: readonly Way[] = [foundStatistics, asIs, foundLong, foundMeasures, byLength, endings, foundColumns];

export const onFind: Writer = ({ parts, left }, world) => {
  const [first, more] = parts;
  if (first?.type !== 'run' || more !== undefined || !isList(wordsOf(first))) return undefined;
  const words = left.fields?.includes('absolute') ? startAbsolute(first.words) : first.words;
  for (const way of WAYS) {
    const shown = way(words, left, world);
    if (shown !== undefined) return shown;
  }
  return undefined;
};
