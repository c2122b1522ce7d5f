/** Lines that match: with their numbers, the names of their files, nothing but those, in colour. */

import { run } from '../write/command.ts';
import type { Field, Manner } from './manner.ts';
import { without } from './manner.ts';
import { flagged, isFlags, type OnRun, type Run, withOption } from './options.ts';
import { rowsOf } from './rows.ts';

const NAMES: readonly Field[] = ['name', 'path'];
const COUNTS: readonly Field[] = ['count', 'lines'];

const lettersOf = ({ fields = [], place, numbered, nameless, quiet }: Manner): string => {
  const isNamed = fields.some((field) => NAMES.includes(field));
  return [
    numbered === 'with' ? 'n' : '',
    isNamed ? (place === 'only' ? 'l' : 'H') : '',
    nameless ? 'h' : '',
    quiet ? 'q' : '',
    fields.some((field) => COUNTS.includes(field)) ? 'c' : '',
  ].join('');
};

export const onGrep: OnRun = (command, { left }) => {
  const isKnown = (left.fields ?? []).every((field) => NAMES.includes(field) || COUNTS.includes(field));
  if (!isKnown || left.numbered === 'without') return undefined;
  // What is printed without the names is printed as it stands: the numbers go with them.
  const isBare = left.nameless && left.numbered !== 'with';
  const plain = isBare
    ? run(command.words.map((word) => (isFlags(word) && /r/.test(word) ? word.replace('n', '') : word)))
    : command;
  const list = withOption(flagged(plain as Run, lettersOf(left)), left.colour ? '--color=always' : undefined);
  return {
    parts: [list],
    left: without(left, 'fields', 'place', 'nameless', 'quiet', 'colour', 'numbered'),
    rows: rowsOf([list]),
  };
};
