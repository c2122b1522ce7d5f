/** What is said beside the lines: their header, several files as one, both ends of a stretch, where they stand. */
import { run } from '../../write/command.ts';
import { type Operation, written } from '../operation.ts';

export const HEADERS: readonly Operation[] = [
  {
    says: [
      'WITHOUT [counting|including] [first_line|column|csv] (?:headers?|header_(?:line|row)|heading|title_row)(?:_line|_row)?',
      'after_header',
      '(?:which|that)_has_header(?:_letters|_characters|_ones|_letter|_line|_row|_changes|_it|_file)?',
    ],
    reason: 'leave the header out',
    phase: 'source',
    heads: true,
    work: () => written((files) => run('tail', '-n', '+2', files), { open: '1!' }),
  },
  {
    says: [
      "[but|note|as|because|since|mind] (?:there_is|there's|it_has|file_has|table_has|has|with|having|first_(?:line|row)_is|which_has|mind|note|beware_of|watch_out_for|there_being) [one|column] (?:headers?|header_(?:line|row)|title_(?:line|row)|heading|headings|column_names|column_titles) [line|row] [in_it|at_top|on_top|first|though|in_first_line|as_first_line|in_line_1]",
    ],
    reason: 'leave the header out',
    phase: 'source',
    heads: true,
    work: ({ all }) =>
      /\b(?:sums?|totals?|add|averages?|mean|max|maximum|min|minimum|highest|lowest|largest|smallest|median|unique|distinct|different)\b/.test(
        all,
      ) && !/\bsort/.test(all)
        ? written((files) => run('tail', '-n', '+2', files), { open: '1!' })
        : undefined,
  },
  {
    says: ['(?:which|what)_(?:columns|fields) [does|do|are|is] [it|there] [there|have|has|contain|in_it]'],
    reads: /\.(?:csv|tsv)$/i,
    reason: 'keep the header',
    phase: 'ends',
    work: () => written((files) => run('head', '-n', '1', files)),
  },
  {
    says: ['header|header_line|header_row|column_names|column_headers|heading'],
    reason: 'keep the header',
    phase: 'ends',
    work: () => written((files) => run('head', '-n', '1', files), { open: '1' }),
  },
  {
    says: [
      '(?:both|each|all|ends|bounds)_(?:lines_|ends_|of_them_)?(?:included|inclusive)|inclusive|inclusively|including_both',
    ],
    reason: 'with both ends',
    phase: 'source',
    manner: ({ all }) => (/\d.*\b(?:and|to|through)\b.*\d/.test(all) ? {} : undefined),
  },
  {
    says: ['[only|just] (?:tail|tail_end|very_end|end|beginning|start|top|bottom|head) [part] [only]'],
    reason: 'there',
    phase: 'source',
    manner: ({ all }) =>
      /\b(?:tail|end|bottom)\b.*\blast\b|\blast\b.*\b(?:tail|end|bottom)\b|\b(?:beginning|start|top|head)\b.*\bfirst\b|\bfirst\b.*\b(?:beginning|start|top|head)\b/.test(
        all,
      )
        ? {}
        : undefined,
  },
  {
    says: [
      '(?:taken|put|counted|read|combined|joined|lumped|pooled|thrown|merged|sorted|all|both)_together|together|combined|altogether|in_total|in_all|as_one|as_a_whole|merged|pooled|jointly|(?:treated|taken|read|seen)_as_one(?:_file)?|all_in_all|in_sum|summed_up|(?:one|single|only|just|grand)_(?:total|sum|number)(?:_only|_for_(?:both|all|them))?|total_only',
    ],
    reason: 'all as one',
    phase: 'source',
    manner: ({ names }) =>
      names.length > 1 || names.some((name) => /[*?[]/.test(name)) ? { pooled: true } : undefined,
  },
  {
    says: [
      '(?:one|each|a_single) (?:numbers?|values?|words?|names?|entry|item|price|amount) OWN_LINE|on_line',
      'one_(?:per|on_each|on_every)_line',
    ],
    reason: 'one on a line',
    phase: 'source',
    manner: ({ all }) =>
      /\b(?:sums?|totals?|add|averages?|mean|max|maximum|min|minimum|highest|lowest|largest|smallest|median)\b/.test(
        all,
      )
        ? {}
        : undefined,
  },
];
