/** The first and last characters and bytes of a file, and every other line of it. */
import { run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { ends } from './places.ts';

/** Follows what is added. */
const followed = (given: Given): Work | undefined => {
  const count = given.said('n') === undefined ? undefined : given.number('n');
  return given.isText
    ? undefined
    : written((files) => run('tail', count === undefined ? [] : ['-n', String(count)], '-f', files));
};

export const BYTES: readonly Operation[] = [
  {
    says: [
      'last {n} LINES [and|then] (?:keep|continue)_(?:watching|following|updating|printing|showing|monitoring|listening|going|on)(?:_it|_the_file|_file|_for_new_lines|_new_lines|_for_changes|_as_it_grows|_for_updates|_for_more|_for_new_ones|_that_are_added|_to_it|_more)?',
      'last {n} LINES [and|then] (?:follow|watch|wait_for|monitor)(?:_it|_file|_for_new_ones|_for_new_lines|_for_changes|_for_more|_for_updates|_new_lines|_as_it_grows|_changes)?',
      '(?:end|last_lines|tail) [and|then] (?:keep|continue)_(?:watching|following|updating|printing|showing|monitoring)(?:_it|_the_file|_file|_for_new_lines|_new_lines|_for_changes|_as_it_grows|_for_updates|_for_more|_for_new_ones|_that_are_added|_to_it|_more)?',
    ],
    reason: 'follow the file',
    phase: 'ends',
    work: followed,
  },
  {
    says: ['(?:first|initial) {n} (?:characters?|chars?|letters?)'],
    reason: 'keep the first characters',
    phase: 'ends',
    work: (given) => (given.isText ? undefined : ends('head', (count) => ['-c', String(count)])(given)),
  },
  {
    says: ['last {n} (?:characters?|chars?|letters?)'],
    reason: 'keep the last characters',
    phase: 'ends',
    work: (given) => (given.isText ? undefined : ends('tail', (count) => ['-c', String(count)])(given)),
  },
  {
    says: ['(?:first|initial) {n} bytes?'],
    reason: 'keep the first bytes',
    phase: 'source',
    work: ends('head', (count) => ['-c', String(count)]),
  },
  {
    says: ['last {n} bytes?'],
    reason: 'keep the last bytes',
    phase: 'source',
    work: ends('tail', (count) => ['-c', String(count)]),
  },
  {
    says: ['(?:first|last) {bytes}', '(?:first|last) {n} (?:kb|kib|kilobytes?|mb|mib|megabytes?)'],
    reason: 'keep the first or last bytes',
    phase: 'source',
    work: ({ form }) => {
      const [, which, count, unit] = /^(first|last) (\d+) ?(k|m)/.exec(form) ?? [];
      return count === undefined || unit === undefined
        ? undefined
        : written((files) => run(which === 'first' ? 'head' : 'tail', '-c', `${count}${unit.toUpperCase()}`, files));
    },
  },
  {
    says: [
      'every|each {nth} LINES [starting_(?:from|with|at)_(?:first|line_1)]',
      'every|each other|second LINES',
      'one_(?:line_)?(?:out_of|in)_every {n} [LINES]',
      'every|each {n} LINES',
    ],
    reason: 'keep every so many lines',
    phase: 'source',
    work: (given) => {
      const step = /every other|each other|second/.test(given.form)
        ? 2
        : given.number(given.said('nth') === undefined ? 'n' : 'nth');
      if (step === undefined || step < 2) return undefined;
      const isFromFirst = /starting/.test(given.form);
      return written(
        (files) => run('awk', isFromFirst ? `NR % ${step} == 1` : `NR % ${step} == 0`, files),
        given.world.userland === 'gnu' ? { open: `${isFromFirst ? 1 : 0}~${step}` } : undefined,
      );
    },
  },
  {
    says: [
      '(?:skip|skipping|omit|omitting|ignore|ignoring|leave_out|leaving_out|without) every|each other|second LINES',
    ],
    reason: 'keep every other line',
    phase: 'source',
    work: () => written((files) => run('awk', 'NR % 2 == 1', files)),
  },
  {
    says: ['odd(?:_numbered|-numbered)? LINES', 'LINES [with|that_have] odd [line] numbers?'],
    reason: 'keep every other line',
    phase: 'source',
    work: ({ world }) =>
      written((files) => run('awk', 'NR % 2 == 1', files), world.userland === 'gnu' ? { open: '1~2' } : undefined),
  },
  {
    says: ['even(?:_numbered|-numbered)? LINES', 'LINES [with|that_have] even [line] numbers?'],
    reason: 'keep every other line',
    phase: 'source',
    work: ({ world }) =>
      written((files) => run('awk', 'NR % 2 == 0', files), world.userland === 'gnu' ? { open: '0~2' } : undefined),
  },
];
