/** The shape of a text: lines joined and split, wrapped, aligned; tables turned; encodings and line ends; blanks squeezed. */
import { fed } from '../../frames/text-shape.ts';
import { pipe, run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { splitFlags } from './columns.ts';

const spelt = (char: string): string => ({ '\t': '\\t', '\n': '\\n' })[char] ?? char;

const joined = (given: Given): Work | undefined => {
  const sign =
    given.said('sign') === undefined
      ? (given.manner.parted ?? (/comma[- ]sep/.test(given.form) ? ',' : ' '))
      : given.sign('sign');
  if (sign === undefined) return undefined;
  if ([...sign].length > 1) {
    const chars = sign === ', ' ? sign : undefined;
    return chars === undefined
      ? undefined
      : written((files) => pipe(run('paste', '-sd', ',', files), run('sed', 's/,/, /g')));
  }
  return written((files) => run('paste', '-sd', spelt(sign), files));
};

const broken = (given: Given): Work | undefined => {
  const sign = given.said('sign') === undefined ? given.manner.parted : given.sign('sign');
  return sign === undefined || [...sign].length !== 1
    ? undefined
    : written((files) => fed(run('tr', spelt(sign), '\\n'), files));
};

const swapped = (given: Given): Work | undefined => {
  const [from, to] = [given.sign('sign'), given.sign('to')];
  if (from === undefined || to === undefined || [...from, ...to].length !== 2 || from === to) return undefined;
  return written((files) => fed(run('tr', spelt(from), spelt(to)), files));
};

const squeezed = (given: Given): Work | undefined => {
  const first = given.said('what') === undefined ? undefined : given.what('what');
  const set = first?.class ?? first?.text ?? ' ';
  const to = given.said('to') === undefined ? (first?.text ?? ' ') : given.sign('to');
  if (to === undefined || [...to].length !== 1 || ([...set].length !== 1 && !/^\[:/.test(set))) return undefined;
  return written((files) => fed(run('tr', '-s', spelt(set), set === to ? [] : spelt(to)), files));
};

const everyN = (given: Given): Work | undefined => {
  const count = given.number('n') ?? 2;
  const columns = Array.from({ length: count }, () => '-');
  return count < 2 || count > 20 ? undefined : written((files) => fed(run('paste', '-d', ' ', columns), files));
};

const width = (given: Given, words: readonly string[]): Work | undefined => {
  const count = given.number('n');
  return count === undefined ? undefined : written((files) => run('fold', words, '-w', String(count), files));
};

const TRANSPOSED =
  '{ for (i = 1; i <= NF; i++) a[NR, i] = $i; if (NF > n) n = NF } END { for (i = 1; i <= n; i++) { for (j = 1; j <= NR; j++) printf "%s%s", a[j, i], (j < NR ? OFS : ORS) } }';

export const SHAPES: readonly Operation[] = [
  {
    says: [
      'JOIN [EVERY] [LINES|it|them|words|items|numbers] OUT [(?:separated|joined|delimited|split)_(?:by|with)|with|using|by] [{sign}] [between_them|in_between|between|as_separator]',
      'JOIN [EVERY] [LINES] (?:with|by|using|separated_by|into|to) [{sign}] [between_them|in_between|as_separator|separated_list]',
      '[EVERY] LINES OUT [(?:separated|joined|delimited)_(?:by|with)|with|using] [{sign}]',
      'REPLACE [LINES|it|them|list] [WITH|as] (?:a_)?(?:comma|space|tab|semicolon|pipe|colon)[-_]separated (?:list|string|line)',
      'OUT [(?:separated|joined|delimited)_(?:by|with)|with|using] [{sign}] [between_them]',
      '(?:as|into|to) (?:a_)?(?:comma|space|tab|semicolon|pipe|colon)[-_]separated (?:list|string|line)',
    ],
    reason: 'join the lines',
    phase: 'form',
    work: (given) =>
      given.said('sign') === undefined && /separated (?:list|string|line)/.test(given.form)
        ? namedJoin(given)
        : joined(given),
  },
  {
    says: [
      'SPLIT [it|LINES|items|values|them] (?:on|at|by|with|using) [each|every] {sign} [EVERY] [ITEMS] [OWN_LINE]',
      'SPLIT [it|LINES|values] (?:on|at|by|with|using) [each|every] {sign} (?:and|then|,)_(?:print|show|put|display|output|list)(?:s|ing)? [EVERY] ITEMS [OWN_LINE]',
      '[EVERY] ITEMS OWN_LINE',
      '[EVERY] {sign} separated [ITEMS] [OWN_LINE]',
      'SPLIT [it|LINES] into [separate|individual|its] (?:lines|items|elements|parts|fields) [(?:on|at|by|using)] [{sign}]',
      'one (?:item|element|value|entry|field|part) OWN_LINE',
    ],
    reason: 'each part on a line',
    phase: 'words',
    work: broken,
  },
  {
    says: ['REPLACE [EVERY] {sign} WITH [single|one] {to:sign}', 'REPLACE [EVERY] {sign} WITH {to:sign} characters?'],
    reason: 'replace the character',
    phase: 'edit',
    work: (given) => (given.sign('sign') === '\n' || given.sign('to') === '\n' ? swapped(given) : undefined),
  },
  {
    says: ['DELETE [EVERY] (?:newlines?|line_breaks?|new_lines?|newline_characters?|line_feeds?)'],
    reason: 'take the line ends out',
    phase: 'edit',
    work: () => written((files) => fed(run('tr', '-d', '\\n'), files)),
  },
  {
    says: [
      '(?:squeeze|collapse|compress|merge|replace|reduce|convert|turn|change|substitute)(?:s|es|ed|ing|d|ped|ping|ting)? [EVERY] (?:multiple|consecutive|repeated|repeating|several|runs?_of|sequences?_of|adjacent|extra|double|series_of|duplicate|any_number_of|every_run_of|each_run_of|one_or_more)_(?:consecutive_|multiple_|repeated_)? {what} [WITH|down_to] [just] [single|one] [{to:sign}] [only]'.replace(
        '_)?',
        '_)?',
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
      'JOIN (?:every|each) {n} LINES [OUT|together|with_space]',
      'JOIN (?:every_two|pairs_of|every_pair_of|consecutive_pairs_of|every_other) LINES [OUT|together]',
      '{n} LINES (?:per|on_each|on_a|at_a_time)(?:_(?:line|row))?',
    ],
    reason: 'join so many lines',
    phase: 'form',
    work: everyN,
  },
  {
    says: [
      '(?:wrap|fold|break|fit|reflow|format|word[-_]wrap)(?:s|es|ed|ing|d|ped|ping|ting)? [EACH_LINE|LINES|it|text|long_lines|paragraphs] (?:to|at|in|after|within|into|so_that_they_fit_in|to_fit|to_fit_in|with|to_width_of|to_a_width_of|to_maximum_of|to_at_most) [at|to|a] [at_most|maximum_of|width_of|maximum_width_of|line_length_of] {n} [CHARS|columns] [wide|per_line|width|in_width|EACH_LINE] [(?:without_(?:breaking|splitting|cutting)(?:_up)?_words|(?:at|on)_(?:word_boundaries|spaces|words|word_boundary|whitespace)|breaking_(?:only_)?at_(?:spaces|words))]',
    ],
    reason: 'wrap the lines',
    phase: 'form',
    work: (given) =>
      width(given, /words?|spaces|whitespace/.test(given.form) && !/word[- ]wrap$/.test(given.form) ? ['-s'] : []),
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
      'REPLACE [LINES|it] [line_endings?|line_ends] [from|of] [unix] [line_endings?] [WITH] (?:dos|windows|crlf) [style|format] [line_endings?|line_ends|newlines|format]',
      'unix2dos|unix_to_dos',
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
      'REPLACE [it] [from] [dos|windows|crlf] [style|format] [line_endings?|line_ends|newlines] [WITH] (?:unix|lf|linux) [style|format] [line_endings?|line_ends|newlines|format]',
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
  {
    says: [
      '(?:hex|hexadecimal)_?dump|dump_(?:it_)?in_hex(?:adecimal)?|in_hex(?:adecimal)?(?:_format|_form|_bytes)?|hex_(?:bytes|view|values?)|as_hex(?:adecimal)?|bytes_in_hex(?:adecimal)?|hexdump [LINES]',
    ],
    reason: 'bytes in hex',
    phase: 'form',
    work: (given) => (given.isText ? written(() => run('xxd', '-p')) : written((files) => run('xxd', files))),
  },
];

const SIGNS: Readonly<Record<string, string>> = {
  comma: ',',
  space: ' ',
  tab: '\\t',
  semicolon: ';',
  pipe: '|',
  colon: ':',
};

const namedJoin = ({ form }: Given): Work | undefined => {
  const sign = SIGNS[/(\w+)[- ]separated/.exec(form)?.[1] ?? ''];
  return sign === undefined ? undefined : written((files) => run('paste', '-sd', sign, files));
};
