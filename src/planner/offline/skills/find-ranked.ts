/** Files found, put in order: by size, time, name or extension, all or the first of them. */
import type { FileQuery } from '../frames/file-query.ts';
import { allOf, looseOf, type Understood } from '../skill.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { LS_ORDER, type Ranking } from './find-ls.ts';

const FIELD = {
  size: '%s %p\\n',
  time: '%T@ %p\\n',
  access: '%A@ %p\\n',
} as const;
const BSD_FIELD = { size: '%z %N', time: '%m %N', access: '%a %N' } as const;

/** How many of the list are kept: the first ones, or the one in that place. */
const cut = ({ count, nth }: Ranking): readonly Command[] => {
  if (count === undefined) return [];
  return [nth ? run('sed', '-n', `${count}p`) : run('head', '-n', String(count))];
};

/** "with their dates": the time is shown, not only what the list is sorted by. */
export const asksTimes = ({ text }: Understood): boolean =>
  /\b(with|and|including|along with|together with|showing|plus|show|print|display)\b[^,]*?\b(modification |last |their |its |the )*(dates?|times?|timestamps?)\b/i.test(
    text,
  ) && !/\b(sort\w*|order\w*) (by|on)[^,]*\b(dates?|times?|timestamps?)$/i.test(text);

export const ranked = (query: FileQuery, by: Ranking, request: Understood): Command => {
  const { world } = request;
  if (looseOf(request, 'LONG').length > 0) return longRanked(query, by, request);
  // Extensions are put in order by `ls` alone.
  if (by.key === 'extension') return pipe(find(query, world, '-exec', 'ls', '-dX', '{}', '+'), ...cut(by));
  if (by.key === 'name') return pipe(find(query, world), run('sort', by.down ? '-r' : undefined), ...cut(by));
  return measured(query, { ...by, key: by.key }, request);
};

const KILO = /\b(in|as) (kb|kib|kilobytes|k|kbytes)\b/i;

/** Each name behind its measure. */
const withMeasure = (
  query: FileQuery,
  key: 'size' | 'time' | 'access',
  { request, isKilo }: { readonly request: Understood; readonly isKilo: boolean },
): Command =>
  request.world.userland === 'gnu'
    ? find(query, request.world, '-printf', isKilo ? '%k %p\\n' : FIELD[key])
    : find(query, request.world, '-exec', 'stat', '-f', BSD_FIELD[key], '{}', '+');

/** By size or time: with the measure in front of each name where it is asked for, cut off otherwise. */
const measured = (query: FileQuery, by: Ranking & { key: 'size' | 'time' }, request: Understood): Command => {
  const { world } = request;
  const limit = cut(by);
  if (by.key === 'size' && looseOf(request, 'HUMAN').length > 0)
    return pipe(find(query, world, '-exec', 'du', '-h', '{}', '+'), run('sort', by.down ? '-rh' : '-h'), ...limit);
  if (by.key === 'time' && asksTimes(request) && world.userland === 'gnu')
    return pipe(
      find(query, world, '-printf', by.accessed ? '%A+ %p\\n' : '%T+ %p\\n'),
      run('sort', by.down ? '-r' : undefined),
      ...limit,
    );
  const keepSize = by.key === 'size' && allOf(request, 'SIZE').length > 0;
  const listed = withMeasure(query, by.accessed ? 'access' : by.key, {
    request,
    isKilo: keepSize && KILO.test(request.text),
  });
  const sort = run('sort', by.down ? '-rn' : '-n');
  return pipe(listed, sort, ...limit, ...(keepSize ? [] : [run('cut', '-d', ' ', '-f2-')]));
};

/** `ls` shows them in order by itself. */
const longRanked = (query: FileQuery, by: Ranking, { world }: Understood): Command => {
  const isReversed = by.key === 'name' ? by.down : !by.down;
  const flags = `-ld${by.accessed ? 'u' : ''}${LS_ORDER[by.key]}${isReversed ? 'r' : ''}`;
  const listed = find(query, world, '-exec', 'ls', flags, '{}', '+');
  return pipe(listed, ...cut(by));
};
