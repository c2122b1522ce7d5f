/** The shape of a text: lines joined and split, wrapped, aligned; tables turned; encodings and line ends; blanks squeezed. */
import { fed } from '../../frames/text-shape.ts';
import { run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { splitFlags } from './columns.ts';

const spelt = (char: string): string => ({ '\t': '\\t', '\n': '\\n' })[char] ?? char;

const squeezed = (given: Given): Work | undefined => {
  const first = given.said('what') === undefined ? undefined : given.what('what');
  const set = first?.class ?? first?.text ?? ' ';
  const to = given.said('to') === undefined ? (first?.text ?? ' ') : given.sign('to');
  if (to === undefined || [...to].length !== 1 || ([...set].length !== 1 && !/^\[:/.test(set))) return undefined;
  return written((files) => fed(run('tr', '-s', spelt(set), set === to ? [] : spelt(to)), files));
};

const TRANSPOSED =
  '{ for (i = 1; i <= NF; i++) a[NR, i] = $i; if (NF > n) n = NF } END { for (i = 1; i <= n; i++) { for (j = 1; j <= NR; j++) printf "%s%s", a[j, i], (j < NR ? OFS : ORS) } }';

export const SHAPES: readonly Operation[] = [
  {
    says: ['DELETE [EVERY] (?:newlines?|line_breaks?|new_lines?|newline_characters?|line_feeds?)'],
    reason: 'take the line ends out',
    phase: 'edit',
    work: () => written((files) => fed(run('tr', '-d', '\\n'), files)),
  },
  {
    says: [
      '(?:squeeze|collapse|compress|merge|reduce|suppress|replace|shrink|DELETE)(?:s|es|ed|ing|d)? [EVERY] (?:multiple|consecutive|repeated|repeating|several|runs?_of|sequences?_of|adjacent|extra|double|duplicate|successive)_(?:consecutive_|multiple_|repeated_|successive_|adjacent_)?(?:blank|empty)_(?:lines?|rows?) [WITH|down_to] [just] [single|one] [(?:blank|empty)] [line|one]'.replace(
        '|DELETE)',
        '|delete|remove)',
      ),
      'squeeze [EVERY] (?:blank|empty)_lines?',
    ],
    reason: 'one blank line for several',
    phase: 'edit',
    work: () => written((files) => run('cat', '-s', files)),
  },
  {
    says: [
      '(?:squeeze|collapse|compress|merge|replace|reduce|convert|turn|change|substitute)(?:s|es|ed|ing|d|ped|ping|ting)? [EVERY] (?:multiple|consecutive|repeated|repeating|several|runs?_of|sequences?_of|adjacent|extra|double|series_of|duplicate|any_number_of|every_run_of|each_run_of|one_or_more)_(?:consecutive_|multiple_|repeated_)? {what} [WITH|down_to] [just] [single|one] [{to:sign}] [only]'.replace(
        '_)?',
        '_)?',
      ),
      '(?:squeeze|collapse|reduce|shrink) [EVERY] (?:repeated|multiple|runs?_of|sequences?_of|consecutive|extra) {what} (?:in)?to [just|only|single|one] (?:one|ones|single|single_ones?|one_each|one_only)'.replace(
        '(?:in)?to',
        'to|into|down_to',
      ),
      'squeeze [EVERY] [repeated] {what}',
      'DELETE (?:extra|multiple|repeated|duplicate|redundant) {what} [between_words]',
    ],
    reason: 'squeeze the runs',
    phase: 'edit',
    work: squeezed,
  },
  {
    says: [
      '(?:align|format|pretty[-_]?print|line_up|tabulate|arrange|show|display|print|prettify)(?:s|es|ed|ing|d|ped|ping|ting)? [columns|it|LINES|fields|result|output] (?:of|as|in|into)? [nicely|neatly|aligned|well_aligned|pretty|nice|neat|readable] [as|in|into] (?:columns|aligned_columns|table|aligned_table|neat_columns|nice_table|readable_table|aligned)'.replace(
        '(?:of|as|in|into)? ',
        '[of|as|in|into] ',
      ),
      'align [columns|fields|LINES|it] [nicely|neatly|properly|vertically|in_columns]',
      '(?:in|as|into) (?:aligned_columns|table|neat_columns|nice_table|columnar_form|aligned_table|formatted_table|tabular_form)',
      'columns [are] aligned',
      'with_(?:its_|the_)?columns_aligned',
    ],
    reason: 'line the columns up',
    phase: 'form',
    work: (given) =>
      written((files) =>
        run(
          'column',
          '-t',
          given.manner.parted === undefined || given.manner.parted === ' '
            ? []
            : ['-s', given.manner.parted === '\t' ? { raw: "$'\\t'" } : given.manner.parted],
          files,
        ),
      ),
  },
  {
    says: ['in|into|as|across {n} columns [side_by_side]'],
    reason: 'in columns',
    phase: 'form',
    work: (given) => {
      const count = given.number('n');
      return count === undefined || count < 2 || count > 20 || /\b(?:split|break|divide)/.test(given.all)
        ? undefined
        : written((files) => run('pr', `-${count}`, '-t', files));
    },
  },
  {
    says: [
      'transpose [it|rows_and_columns|table|matrix|LINES]',
      '(?:swap|switch|exchange|interchange)_(?:the_)?(?:rows_and_columns|columns_and_rows|rows_with_columns)',
      'turn_rows_into_columns|turn_columns_into_rows|convert_rows_to_columns|convert_columns_to_rows|rows_to_columns|columns_to_rows',
    ],
    reason: 'rows become columns',
    phase: 'form',
    work: (given) =>
      written((files) =>
        run(
          'awk',
          splitFlags(given.manner.parted),
          given.manner.parted === undefined || given.manner.parted === ' '
            ? []
            : ['-v', `OFS=${spelt(given.manner.parted)}`],
          TRANSPOSED,
          files,
        ),
      ),
  },
  {
    says: [
      'REPLACE [LINES|it] [line_endings?|line_ends] [from|of] [unix] [line_endings?] [WITH] (?:dos|windows|crlf) [style|format] [line_endings?|line_ends|newlines|format|ones|endings]',
      'unix2dos|unix_to_dos',
      '(?:give|make|let|have)(?:_it)? [it] [use|have|get|with] (?:dos|windows|crlf) [style] (?:line_endings?|line_ends|newlines|line_breaks|endings)',
      '(?:use|with|in) (?:dos|windows|crlf) [style] (?:line_endings?|line_ends|newlines|line_breaks|endings)',
    ],
    reason: 'line ends of DOS',
    phase: 'edit',
    work: (given) =>
      /dos|windows|crlf/.test(given.form) && !/(?:dos|windows) (?:to|into)/.test(given.form)
        ? edit('s/$/\\r/')
        : undefined,
  },
  {
    says: [
      'REPLACE [it] [from] [dos|windows|crlf] [style|format] [line_endings?|line_ends|newlines] [WITH] (?:unix|lf|linux) [style|format] [line_endings?|line_ends|newlines|format|ones|endings]',
      'DELETE [EVERY] (?:carriage_returns?|\\^m|windows_line_endings|dos_line_endings|cr)(?:_characters?|s)?',
      'dos2unix|dos_to_unix',
    ],
    reason: 'plain line ends',
    phase: 'edit',
    work: () => edit('s/\\r$//'),
  },
  {
    says: [
      '[SHOW] [LINES] [CONTAIN|with] non-?_?ascii [characters?|LINES]'.replace('characters?', 'character|characters'),
      'LINES [THAT] CONTAIN non-?_?ascii [character|characters]',
    ],
    reason: 'what is no ASCII',
    phase: 'pick',
    work: () => written((files) => run('grep', '-nP', '[^\\x00-\\x7F]', files)),
  },
  {
    says: [
      '[EVERY] (?:non-?_?print(?:able|ing)|control|invisible|hidden|special|unprintable) characters [visibly|visible|too|as_well]',
      '(?:with|including|making|show) (?:all_)?(?:tabs_and_line_ends|tabs_and_line_endings|non-?printing_characters|tabs_and_newlines|control_characters) [visible|visibly|shown]',
    ],
    reason: 'signs that are not seen',
    phase: 'form',
    work: (given) =>
      /non|control|invis|hidden|unprint|tabs/.test(given.form)
        ? written((files) => run('cat', '-A', files))
        : undefined,
  },
  {
    says: ['[EVERY] (?:printable_)?strings', 'printable (?:strings|characters|text) [only]'],
    reason: 'strings in a binary file',
    phase: 'words',
    work: (given) => (given.isText ? undefined : written((files) => run('strings', files))),
  },
];
