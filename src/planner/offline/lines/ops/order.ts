/** Order: sort in every manner, each line once, backwards, how often each occurs. */
import { pipe, run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { partedBy } from '../said-value.ts';

/** "order" by itself is a verb only where a clause begins. */
const sort = ({ form, all }: Given): Work | undefined =>
  form === 'order' && !/(?:^|and |then |, )order\b/.test(all) ? undefined : { does: 'sort' };

const keyed = (given: Given) => {
  const keys = given.columns();
  const parted = partedBy(given.said('col'));
  return keys === undefined
    ? undefined
    : { keys: [...(given.manner.keys ?? []), ...keys], ...(parted === undefined ? {} : { parted }) };
};

const byLength = (given: Given): Work =>
  written((files) =>
    pipe(
      run('awk', '{ print length, $0 }', files),
      run('sort', given.manner.reversed ? '-rn' : '-n'),
      run('cut', '-d', ' ', '-f2-'),
    ),
  );

export const ORDERS: readonly Operation[] = [
  {
    says: [
      '(?:keep|keeping|preserve|preserving|maintaining|leave|leaving|but_keep|without_changing|retaining|with)_(?:the_)?(?:lines|rows|order|line_order|order_of_(?:the_)?lines|lines_themselves)(?:_themselves)?(?:_in)?(?:_(?:their|same|original))?(?:_(?:original|same))?(?:_(?:order|place|sequence))?(?:_unchanged|_intact|_as_it_is)?',
    ],
    reason: 'in their order',
    phase: 'source',
    manner: ({ form }) => (/order|place|sequence/.test(form) ? { kept: true } : undefined),
  },
  {
    says: ['SORT [EVERY] (?:numbers|values|integers) [NUMERIC]'],
    reason: 'sort the numbers',
    phase: 'sort',
    work: (given) => {
      const sort = given.manner.reversed ? '-rn' : '-n';
      return given.isText
        ? written((files) => pipe(run('tr', '-s', ' ,;', '\\n', files), run('sort', sort)))
        : { does: 'sort' };
    },
    manner: () => ({ numeric: true }),
  },
  {
    says: [
      'SORT [LINES|it|them|result|output|file|list|everything|all|those|rest|remainder|others|remaining_lines|remaining_rows] [LINES] [in_order]',
      '(?:put|bring|get)(?:s|ting|ing)? [LINES|it|them|result|everything|all|those] [in|into] (?:sorted_)?order',
      'in_sorted_order',
      '(?:alphabetically|numerically)_sorted',
      'in_order',
      'sort',
    ],
    reason: 'sort',
    phase: 'sort',
    work: sort,
  },
  {
    says: [
      'SORT [LINES|it|them|everything|rest|remainder|others] [in] [NUMERIC|ALPHABETIC|ASCENDING|DESCENDING] [by|on|according_to|based_on|using] [their|its|value_of|values_in|numeric_value_of|values_of] {col}',
      'SORT [LINES|it|them|everything] [in] [NUMERIC|ALPHABETIC|ASCENDING|DESCENDING] by|on|according_to|based_on [their|its] {col:field}',
    ],
    reason: 'sort by the column',
    phase: 'sort',
    work: sort,
    manner: (given) => {
      const by = keyed(given);
      return by === undefined ? undefined : { ...by, ...orderIn(given.form) };
    },
  },
  {
    says: [
      'then [by|on] [value_of|values_in] {col:field}',
      'by|on|according_to [value_of|values_in|numeric_value_of] {col}',
      'by|on|according_to {col:field}',
      'on_(?:its|their)_ {col}'.replace('_ ', ' '),
    ],
    reason: 'by the column',
    phase: 'sort',
    manner: (given) => (given.form.startsWith('column') ? undefined : keyed(given)),
  },
  {
    says: [
      '[then|and] by|on [value_of|values_in] {col:field} [in] DESCENDING|ASCENDING|NUMERIC|ALPHABETIC [in] [DESCENDING|ASCENDING] [order]',
    ],
    reason: 'by the column, in its order',
    phase: 'sort',
    manner: (given) => {
      const by = keyed(given);
      const [column, more] = given.columns() ?? [];
      if (by === undefined || column === undefined || more !== undefined) return undefined;
      const order = orderIn(given.form);
      return { ...by, keyOrders: [...(given.manner.keyOrders ?? []), { column, ...order }] };
    },
  },
  {
    says: ['[these_are|they_are|which_are|as] numbers|numeric_values|numeric'],
    reason: 'as numbers',
    phase: 'sort',
    manner: ({ all }) => (/\bsort\w* .*\b(?:columns?|fields?|by)\b/.test(all) ? { numeric: true } : undefined),
  },
  { says: ['NUMERIC', 'numerically'], reason: 'as numbers', phase: 'sort', manner: () => ({ numeric: true }) },
  { says: ['ALPHABETIC'], reason: 'by the alphabet', phase: 'sort', manner: () => ({ alphabetic: true }) },
  {
    says: ['ASCENDING', '[in] ASCENDING [NUMERIC|ALPHABETIC] [order]'],
    reason: 'smallest first',
    phase: 'sort',
    manner: ({ form }) =>
      /alphab|name/.test(form)
        ? { alphabetic: true }
        : /number|numer|small|low|larg|high/.test(form)
          ? { numeric: true }
          : {},
  },
  {
    says: [
      '[in] DESCENDING [NUMERIC|ALPHABETIC|numeric|alphabetical] [order]',
      'in_reverse_(?:alphabetical|alphabetic)_order|reverse_alphabetically|z_to_a|from_z_to_a',
      'in_reverse_numeric(?:al)?_order|reverse_numerically',
    ],
    reason: 'the other way round',
    phase: 'sort',
    manner: ({ form }) => ({
      reversed: true,
      ...(/larg|high|great|big|numer|number|frequent/.test(form) ? { numeric: true } : {}),
    }),
  },
  {
    says: [
      '(?:by|as|in)_version(?:_number|_order|s)?s?|as_versions|version_sort|natural(?:ly)?(?:_version)?(?:_order|_sort)?|in_natural_order|versions',
    ],
    reason: 'as versions',
    phase: 'sort',
    manner: () => ({ sortFlag: 'V' }),
  },
  {
    says: ['by|on [their] (?:last_names?|surnames?|family_names?)'],
    reason: 'by the last name',
    phase: 'sort',
    manner: (given) => (given.names.some((name) => /\.(?:csv|tsv)$/.test(name)) ? undefined : { keys: [2] }),
  },
  {
    says: ['by_month(?:_name|s)?|by_name_of_month|as_months'],
    reason: 'by month',
    phase: 'sort',
    manner: () => ({ sortFlag: 'M' }),
  },
  {
    says: ['by_human[-_]readable_(?:size|number)s?|by_human_sizes?|as_human[-_]readable_(?:sizes|numbers)'],
    reason: 'by sizes as people write them',
    phase: 'sort',
    manner: () => ({ sortFlag: 'h' }),
  },
  {
    says: ['by_ip(?:_address(?:es)?|_number)?s?'],
    reason: 'by address',
    phase: 'sort',
    manner: () => ({ sortFlag: 'V' }),
  },
  {
    says: [
      'SORT [LINES|it|them|words] by|on|according_to [their|its|line] LENGTH [of_each_line|of_line|of_lines]',
      'in_order_of (?:line_)?length|size',
      'SORT [LINES] shortest_first|(?:from_)?shortest_to_longest',
    ],
    reason: 'sort by length',
    phase: 'sort',
    work: byLength,
  },
  {
    says: ['SORT [LINES] longest_first|(?:from_)?longest_to_shortest'],
    reason: 'sort by length',
    phase: 'sort',
    work: byLength,
    manner: () => ({ reversed: true }),
  },
  {
    says: [
      'REVERSE [order_of] [EVERY] LINES [order]',
      '(?:last|bottom)_(?:line|one)_first|from_(?:last|bottom|end)_(?:line_)?to_(?:first|top|beginning|start)(?:_line)?|from_bottom_to_top|bottom_up|bottom_to_top|upside_down|in_reverse_line_order',
      'REVERSE [its] order',
      '[with] [its] (?:last|bottom|final)_(?:line|one|row)_first (?:and|,)_(?:its_|the_)?(?:first|top)_(?:line_|one_|row_)?(?:last|at_the_end|at_end)',
      'REVERSE [order]',
      'LINES backwards|in_reverse|in_reverse_order|in_opposite_order',
      '(?:backwards|in_reverse|in_reverse_order|reversed) line_by_line',
      'order [of_lines] REVERSE',
    ],
    reason: 'the last line first',
    phase: 'sort',
    work: (given) =>
      given.isText
        ? undefined
        : /\b(?:each|every) (?:line|row)\b/.test(given.form)
          ? written((files) => run('rev', files))
          : { does: 'turn' },
  },
  {
    says: [
      '(?:is|are|whether|if|check|check_if|check_whether|verify|verify_that|test|test_if)(?:_it)?(?:_is)? [LINES|is|it_is] (?:already_)?sorted [NUMERIC|ALPHABETIC]',
      'check [that|if|whether] [LINES|it] [is|are] (?:sorted|in_order|in_sorted_order)',
    ],
    reason: 'look whether it is sorted',
    phase: 'form',
    work: (given) =>
      written((files) => run('sort', given.manner.numeric || /numer/.test(given.form) ? '-nc' : '-c', files)),
  },
];

const orderIn = (form: string) => ({
  ...(/descend|decreas|revers|largest first|highest|biggest first/.test(form) ? { reversed: true as const } : {}),
  ...(/numer|as numbers|by number/.test(form) ? { numeric: true as const } : {}),
});
