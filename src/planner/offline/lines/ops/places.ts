/** Lines by where they stand: a range, the first and last ones, every nth, between two marks, a random choice. */
import { pipe, run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';

export const counted = (given: Given, place = 'n'): number | undefined =>
  given.said(place) === undefined ? 1 : given.number(place);

export const ends =
  (
    program: 'head' | 'tail',
    flag: (count: number) => readonly string[],
    open: (count: number) => string | undefined = () => undefined,
  ) =>
  (given: Given): Work | undefined => {
    const count = counted(given);
    if (count === undefined || count < 1) return undefined;
    const address = open(count);
    return written((files) => run(program, flag(count), files), address === undefined ? undefined : { open: address });
  };

const upTo = (count: number): string => (count === 1 ? '1' : `1,${count}`);

const range = (given: Given): { from: number; to: number | '$' } | undefined => {
  const from = given.number('from') ?? given.number('nth');
  if (from === undefined) return undefined;
  if (/^after/.test(given.form)) return { from: from + 1, to: '$' };
  const isOpen = /\b(?:on|onwards?|end|to last|until last|rest)\b|^(?:from|start|begin)/.test(given.form);
  if (isOpen && given.said('to') === undefined) return { from, to: '$' };
  const to = given.said('to') === undefined ? from : given.number('to');
  return to === undefined || to < from ? undefined : { from, to };
};

const addressed =
  (command: 'p' | 'd') =>
  (given: Given): Work | undefined => {
    const found = range(given);
    if (found === undefined) return undefined;
    const address = found.from === found.to ? String(found.from) : `${found.from},${found.to}`;
    return command === 'd'
      ? edit(`${address}d`)
      : written((files) => run('sed', '-n', `${address}p`, files), { open: address });
  };

const RANGES: readonly string[] = [
  'after line {from:n}',
  'lines? from {from:n} (?:to|through|-|until|till|up_to) {to:n}',
  'lines? [from] {from:n} (?:to_end|onwards?|until_end|to_last|to_last_line|till_end|to_end_of|to_last_one)',
  'lines? [number|numbers] {from:n} (?:to|through|-|until|till|and|up_to|thru) [lines?] {to:n}',
  '(?:from|between|starting_from|starting_at)_lines? {from:n} (?:to|through|-|until|till|and|up_to|thru|ending_at) [lines?] {to:n} [inclusive]',
  '{from:nth} (?:to|through|until) {to:nth} LINES',
  'lines? from {from:nth} (?:to|through|until|up_to) {to:nth} [one]',
  '(?:in|inside|within)_(?:the_)?lines? {from:n} (?:to|through|-) {to:n}',
  'lines? [number|numbers] {from:n}',
  '{nth:nth} line',
  '(?:from|starting_from|starting_at|starting_with|beginning_at)_lines? {from:n} (?:to_end|onwards?|on|until_end|to_last|to_last_line|till_end|to_end_of)',
  '(?:from|starting_from|starting_at|starting_with|beginning_at)_lines? {from:n}',
  '{nth:nth} line onwards?|on|and_onwards',
  '(?:from|starting_from|starting_at|starting_with|beginning_at|beginning_with) {from:nth} (?:line|row|one) [to_end|to_very_end|onwards?|on|until_end|till_end|to_last|to_last_line|to_last_one|down|down_to_end]',
];

export const PLACES: readonly Operation[] = [
  {
    says: [
      '(?:first|top|initial|leading) [{n}] LINES',
      '{n} (?:first|top|initial|topmost) LINES',
      'top {n}',
      '(?:first|top) {n} (?:results|matches|ones|of_them|values|words|numbers|names|entries)',
      '(?:only|just)_(?:first|top) {n}',
      'limit_(?:it_)?to {n}',
    ],
    reason: 'keep the first ones',
    phase: 'ends',
    work: (given) =>
      /\bone ones?\b/.test(given.form) ? undefined : ends('head', (count) => ['-n', String(count)], upTo)(given),
  },
  {
    says: ['(?:next|following) {n} LINES'],
    reason: 'keep the next ones',
    phase: 'ends',
    work: ends('head', (count) => ['-n', String(count)]),
  },
  {
    says: [
      '{n} (?:smallest|lowest|largest|biggest|highest|greatest) NUMBERS|ones',
      'SHOW {n} (?:smallest|lowest|largest|biggest|highest|greatest)',
    ],
    reason: 'keep the smallest or largest numbers',
    phase: 'ends',
    work: (given) => {
      const count = given.number('n');
      const flag = /small|low/.test(given.form) ? '-n' : '-rn';
      return count === undefined || given.isText
        ? undefined
        : written((files) => pipe(run('sort', flag, files), run('head', '-n', String(count))));
    },
  },
  {
    says: [
      '{nth} line from (?:end|bottom|last)(?:_of)?',
      '(?:second|next)[-_]to[-_]last line|row',
      'second[-_]last line|row',
      'penultimate line|row',
    ],
    reason: 'keep the line so far from the end',
    phase: 'ends',
    work: (given) => {
      const count = given.said('nth') === undefined ? 2 : given.number('nth');
      return count === undefined
        ? undefined
        : written((files) => pipe(run('tail', '-n', String(count), files), run('head', '-n', '1')));
    },
  },
  {
    says: [
      'lines? {from:n} , {m:n} [,] and {k:n}',
      'lines? {from:n} and {m:n}',
      'lines? [number|numbers] {from:n} , {m:n} , {k:n} [,] and {j:n}',
    ],
    reason: 'keep the lines by number',
    phase: 'source',
    work: (given) => {
      const numbers = ['from', 'm', 'k', 'j'].flatMap((place) => given.number(place) ?? []);
      return written((files) => run('sed', '-n', numbers.map((one) => `${one}p`).join(';'), files));
    },
  },
  {
    says: [
      '(?:last|final|bottom|trailing) [{n}] LINES',
      '{n} (?:last|final|bottom) LINES',
      'last|bottom {n} [results|ones|of_them]',
    ],
    reason: 'keep the last ones',
    phase: 'ends',
    work: ends(
      'tail',
      (count) => ['-n', String(count)],
      (count) => (count === 1 ? '$' : undefined),
    ),
  },
  {
    says: [
      '(?:all|everything|LINES)? WITHOUT first [{n}] LINES',
      '(?:skip|skipping|omit|omitting|ignore|ignoring|drop) (?:first|initial) [{n}] LINES [and_rest|and_print_rest|and_show_rest]',
      'all|everything but|except|after first [{n}] LINES',
      'everything_but first [{n}] LINES',
      'LINES WITHOUT first {n}',
    ].map((one) => one.replace('(?:all|everything|LINES)? ', '[all|everything|LINES] ')),
    reason: 'leave the first ones out',
    phase: 'source',
    work: (given) =>
      counted(given) === 1
        ? written((files) => run('sed', '1d', files), { open: '1!' })
        : ends(
            'tail',
            (count) => ['-n', `+${count + 1}`],
            (count) => `${upTo(count)}!`,
          )(given),
  },
  {
    says: [
      '[all|everything|EVERY] [LINES] WITHOUT last [{n}] LINES',
      'LINES WITHOUT last {n}',
      'all|everything but|except last [{n}] LINES',
    ],
    reason: 'leave the last ones out',
    phase: 'source',
    work: ends(
      'head',
      (count) => ['-n', `-${count}`],
      (count) => (count === 1 ? '$!' : undefined),
    ),
  },
  {
    says: ['(?:middle|central) (?:line|row|record|entry)'],
    reason: 'keep the one in the middle',
    phase: 'ends',
    work: () => written((files) => run('awk', '{ a[NR] = $0 } END { print a[int((NR + 1) / 2)] }', files)),
  },
  {
    says: ['header [row|line] and [first] {n} LINES [of_data|after_it]'],
    reason: 'keep the header and the first rows',
    phase: 'ends',
    work: (given) => {
      const count = given.number('n');
      return count === undefined ? undefined : written((files) => run('head', '-n', String(count + 1), files));
    },
  },
  { says: RANGES, reason: 'keep the lines by number', phase: 'source', work: addressed('p') },
  {
    says: [...RANGES.map((one) => `DELETE ${one}`)],
    reason: 'delete the lines by number',
    phase: 'edit',
    work: addressed('d'),
  },
  {
    says: ['DELETE first [{n}] LINES', 'DELETE header|header_line|header_row'],
    reason: 'delete the first lines',
    phase: 'edit',
    work: (given) => {
      const count = counted(given);
      return count === undefined ? undefined : edit(count === 1 ? '1d' : `1,${count}d`);
    },
  },
  { says: ['DELETE last line'], reason: 'delete the last line', phase: 'edit', work: () => edit('$d') },
];
