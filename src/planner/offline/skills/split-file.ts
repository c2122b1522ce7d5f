/** One file cut into several: by size, by lines, into so many, with names of their own. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const PIECE = '(piece|chunk|part|file|block|segment|portion|slice|section|volume)s?';

/** "part_00, part_01": what the pieces share in their names, and how they are told apart. */
const named = (first: string, second = ''): { prefix: string; options: string } | undefined => {
  const [, prefix = '', from = ''] = /^([\w.-]*?)(0+|a+|0*1)$/.exec(first) ?? [];
  const isRow = second.startsWith(prefix) && second.length === first.length;
  if (from === '' || !isRow) return undefined;
  const width = from.length === 2 ? '' : `-a ${from.length} `;
  if (from.startsWith('a')) return { prefix, options: width };
  return { prefix, options: `${/1$/.test(from) ? '--numeric-suffixes=1 ' : '-d '}${width}` };
};

export const splitFile: readonly Skill[] = frames('files', [
  {
    name: 'split-file',
    summary: 'split a file into pieces',
    act: true,
    needs: /\b(?:split|cut|chop|divide|break|slice)/i,
    unless:
      /\b(?:columns?|fields?|words?|comma|delimiter|separator|screen|window|pane|half|branch|commit|pdf|pages?|seconds?|minutes?|archive|tar|zip)\b/i,
    heads: [
      [`(split|chop|divide|break|cut|slice) [up] [file] {F} [up] [in|into|to|by|every]`, { path: '$1' }],
      [`(split|chop|divide|break|cut|slice) [up] [file] {M} [up] (in|into) [{#}] [equal] ${PIECE}`, { path: '$1' }],
    ],
    clauses: [
      [`{S} ${PIECE}`, { size: '$1' }],
      [`[${PIECE}] of [at most|exactly|up to|no more than|maximum] {S} [each|in size|at most]`, { size: '$1' }],
      [
        `[${PIECE}] (with|having|containing|of) [at most|exactly|up to|no more than] {#} lines? [each|per ${PIECE}|in each]`,
        { lines: '$1' },
      ],
      [`{#} lines? (each|per ${PIECE})`, { lines: '$1' }],
      [`(every|after) {#} lines?`, { lines: '$1' }],
      [`{#}[- ]lines? ${PIECE}`, { lines: '$1' }],
      [
        `{#} [equal|equally sized|equal-sized|equally large|same-sized|even] ${PIECE} [of equal size|of the same size]`,
        { parts: '$1' },
      ],
      [`(with|using|use) numeric~ suffix~`, { digits: 'd' }],
      [`(with|using|use) number~ as suffix~`, { digits: 'd' }],
      [
        `[${PIECE}] [whose] [names] (named|called|like) {P} [and] {P} [and so on|and so forth|etc|etc.|...|and more]`,
        { first: '$1', second: '$2' },
      ],
      [`[${PIECE}] (use|using|with|having) [the] prefix [of|named] {P}`, { prefix: '$1' }],
      [`[${PIECE}] (prefixed|prefix) [with|by|is|being] {P}`, { prefix: '$1' }],
      [
        `[${PIECE}] [whose] [names] (named|called|starting with|beginning with|start with|begin with|starts with|begins with) {P}`,
        { prefix: '$1' },
      ],
    ],
    write: ({ size, lines, parts, first, second, ...said }) => {
      const row = first === undefined ? undefined : named(first, second);
      if (first !== undefined && row === undefined) return undefined;
      const how =
        size !== undefined
          ? '-b {size}'
          : lines !== undefined
            ? '-l {lines}'
            : parts !== undefined
              ? '-n {parts}'
              : undefined;
      const name = row === undefined ? (said['prefix'] === undefined ? '' : ' {prefix}') : ` ${row.prefix}`;
      const suffixes = row?.options ?? (said['digits'] === undefined ? '' : '-d ');
      return how && `split ${suffixes}${how} {path}${name}`;
    },
    examples: [
      ['split sales.csv into chunks of 2 MB', 'split -b 2M sales.csv'],
      ['cut notes.txt into pieces of 100 lines each, prefixed with part_', 'split -l 100 notes.txt part_'],
      ['cut notes.txt into chunks of 50 lines called bit00, bit01 and so on', 'split -d -l 50 notes.txt bit'],
      ['divide sales.csv into 4 equal parts', 'split -n 4 sales.csv'],
    ],
  },
]);
