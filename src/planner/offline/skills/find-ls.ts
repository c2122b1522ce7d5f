/** Where nothing but a folder is named: `ls`, with the order and the details asked for. */
import { DEEP, type FileQuery, isBare } from '../frames/file-query.ts';
import { emphasis } from '../frames/file-slots.ts';
import { oneALine } from '../frames/said.ts';
import { allOf, looseOf, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { type Command, operand, run } from '../write/command.ts';

/** "only the files in x", "the files in x, no folders": their sort is what is asked for, and `ls` does not tell it. */
export const isOnlyFiles = (query: FileQuery, request: Understood): boolean =>
  isBare(query) &&
  query.tests.some((test) => test.is === 'type' && test.types.join() === 'f') &&
  (emphasis(request, [...query.used]).length > 0 ||
    request.slots.some((slot) => slot.type === 'kind' && slot.not && slot.value.types.includes('d')));

export type Key = 'size' | 'time' | 'name' | 'extension';

export interface Ranking {
  readonly key: Key;
  readonly down: boolean;
  readonly count?: number;
  /** Only the last of them. */
  readonly nth?: true;
  /** By when they were read. */
  readonly accessed?: true;
  readonly slots: readonly Slot[];
}

export const LS_ORDER: Readonly<Record<Key, string>> = { size: 'S', time: 't', name: '', extension: 'X' };

const lsFlags = (request: Understood, by: Ranking | undefined): string => {
  const hidden = slotsOf(request, 'kind').some((slot) => slot.value.hidden);
  const long = looseOf(request, 'LONG', 'SIZE', 'HUMAN').length > 0;
  return [
    long ? 'l' : '',
    hidden ? 'A' : '',
    looseOf(request, 'HUMAN').length > 0 ? 'h' : '',
    oneALine(request).length > 0 ? '1' : '',
    by === undefined ? '' : `${by.accessed ? 'u' : ''}${LS_ORDER[by.key]}`,
    by && !by.down && by.key !== 'name' && slotsOf(request, 'order')[0]?.value.direction === 'up'
      ? 'r'
      : by?.down && by.key === 'name'
        ? 'r'
        : '',
  ].join('');
};

/** Where nothing but a folder is named, an expert types `ls`. */
export const asLs = (query: FileQuery, request: Understood, by: Ranking | undefined): Command | undefined => {
  const isShown = allOf(request, 'SHOW').length > 0 || /^(?:the )?contents? of\b/i.test(request.text);
  const isList = isShown && looseOf(request, 'FIND').length === 0;
  const types = query.tests.flatMap((test) => (test.is === 'type' ? test.types : []));
  const onlyFiles = types.every((type) => type === 'f');
  if (
    !isList ||
    !isBare(query) ||
    query.descend === 'yes' ||
    query.max !== undefined ||
    request.tokens.some((token) => DEEP.has(token.lemma)) ||
    !onlyFiles ||
    isOnlyFiles(query, request) ||
    by?.count !== undefined ||
    query.options.length > 0 ||
    (query.places.includes('/') && by !== undefined) ||
    /\b(full|absolute|complete) ?(path|file ?path)|\bpaths\b/i.test(request.text)
  )
    return undefined;
  const flags = lsFlags(request, by);
  return run('ls', flags === '' ? undefined : `-${flags}`, query.places.filter((place) => place !== '.').map(operand));
};
