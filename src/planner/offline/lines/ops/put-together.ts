/** Two files put together: one into the other, a line of each in turn, one behind the other. */
import { run } from '../../write/command.ts';
import type { Operation } from '../operation.ts';
import { ofPair } from './pairs.ts';

export const PUT_TOGETHER: readonly Operation[] = [
  {
    says: [
      'INSERT [contents_of|content_of|contents|text_of] {file:file} (?:after|below|behind) line {n} [of|in|into] {other:file}',
    ],
    reason: 'put the one into the other',
    phase: 'source',
    own: true,
    work: ofPair((a, b, given) => {
      const line = given.number('n');
      const name = given.quoted('file') ?? '';
      return line === undefined || given.world.userland === 'bsd' || !/^[\w./-]+$/.test(name) || a === b
        ? undefined
        : run('sed', '-i', `${line}r ${name}`, b);
    }),
  },
  {
    says: [
      '(?:merge|interleave|combine|mix|join|weave|alternate)(?:s|d|ing)? [LINES] [of|from|between] {file:file} and|with {other:file} [by] (?:alternating|alternately|interleaved|line_by_line_alternating|taking_turns)(?:_(?:lines|them))?',
      '(?:interleave|alternate)(?:s|d|ing)? [LINES] [of|from|between] {file:file} and|with {other:file}',
    ],
    reason: 'a line of each in turn',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('paste', '-d', '\\n', a, b)),
  },
  {
    says: [
      `(?:append|add|attach|put|place|stick|tack|concatenate|write) [contents_of|content_of|contents|text_of|LINES|all_of|everything_in|everything_from|what's_in|what_is_in|whatever_is_in|what's|whatever_is] [of|in|from] {file:file} (?:to|at|onto|on)_(?:the_)?(?:very_)?(?:end|bottom)_of {other:file}`,
      `(?:append|add|attach) [contents_of|content_of|contents|text_of|LINES|what's_in|what_is_in|everything_in] [of|in|from] {file:file} [to|at] [end_of|end] {other:file}`,
      `append {file:file} to|onto [end_of] {other:file}`,
    ],
    reason: 'append one to the other',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => ({ type: 'redirect', command: run('cat', a), sign: '>>', file: b })),
  },
];
