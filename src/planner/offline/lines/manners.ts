/** What is said of other operations: the separator, the case, whole words, context, order, where the result goes. */
import { SIGN_NAMES } from '../recognise/text.ts';
import type { Given, Manner, Operation } from './operation.ts';

/** `{n}` lines before a match and `{m}` behind it. */
export const aroundBoth = (given: Given): Manner | undefined => {
  const [before, after] = [given.number('n'), given.number('m')];
  return before === undefined || after === undefined
    ? undefined
    : { context: ['-B', String(before), '-A', String(after)] };
};

const signManner = (given: Given, place = 'sign') => {
  const sign = given.sign(place);
  return sign === undefined || [...sign].length !== 1 ? undefined : sign;
};

const parted = (given: Given) => {
  const sign = signManner(given);
  return sign === undefined ? undefined : { parted: sign };
};

const context = (letter: 'A' | 'B' | 'C') => (given: Given) => {
  const count = given.said('n') === undefined ? 1 : given.number('n');
  return count === undefined ? undefined : { context: [`-${letter}`, String(count)] };
};

const AS = 'using|with|use|by|having|where|when|if|given|taking|taken|considering';
const SEPARATOR =
  'separator|delimiter|delimeter|seperator|field_separator|input_separator|column_separator|field_delimiter|column_delimiter|separator_character|delimiter_character|field_seperator';

export const MANNERS: readonly Operation[] = [
  {
    says: [
      '(?:so_that|so|such_that|leaving|to_get|giving|to_leave|which_gives|resulting_in) [only|just] {quoted} [remains|is_left|stays|is_what_remains|left|remain]',
    ],
    reason: 'as the example shows',
    phase: 'source',
    manner: ({ isText }) => (isText ? {} : undefined),
  },
  {
    says: [
      '[SHOW] (?:only|just)_(?:their_|matching_)?line_numbers?',
      '[SHOW] [their] line_numbers?_only',
      '[SHOW] line_number of',
    ],
    reason: 'only the numbers of the lines',
    phase: 'source',
    manner: () => ({ numbersOnly: true }),
  },
  {
    says: [
      '(?:without|no|omit|omitting|suppress|suppressing|hide|hiding|not)_(?:showing_|printing_|the_|any_|its_)?(?:file_?names?|names?_of_files?|file_name_prefix|filename_prefix|name_of_file|names)(?:_prefix(?:es)?)?',
      '(?:only|just)_number',
    ],
    reason: 'without the name of the file',
    phase: 'source',
    manner: () => ({ nameless: true }),
  },
  {
    says: [
      '{sign} between|in_between [them|columns|fields|values|two|it]',
      '[with|using|put|putting] {sign} between|in_between [them|columns|fields|values|two]',
      `[${AS}] {sign} (?:as|for|in)_(?:the_)?output [${SEPARATOR}]`,
      `output ${SEPARATOR} [is|of|=] {sign}`,
      '(?:separate|separating|delimit|delimiting)_(?:them|columns|fields|two|output) with|by {sign}',
    ],
    reason: 'with this between them',
    phase: 'source',
    manner: (given) => {
      const sign = signManner(given);
      return sign === undefined ? undefined : { joined: sign };
    },
  },
  {
    says: [
      '(?:rounded|round|rounding) [it|result|to] [to] {n} (?:decimals?|decimal_places?|digits|places|decimal_digits)',
      '(?:with|to|using) {n} (?:decimals?|decimal_places?|digits_after_(?:decimal_)?(?:point|comma)|decimal_digits)',
    ],
    reason: 'rounded',
    phase: 'form',
    manner: (given) => {
      const places = given.number('n');
      return places === undefined || places > 15 ? undefined : { places };
    },
  },
  {
    says: [
      '(?:keep|keeping|preserve|preserving|leave|leaving|but_keep|with|retain|retaining|while_keeping)_(?:the_)?(?:header|first)(?:_line|_row|_column_names)? [at|on|in|as] [top|first|place|first_line|intact|untouched|it_is|front|beginning]',
      'header [line|row] [should] (?:stays?|remains?|kept|is_kept|must_stay|should_stay|be|goes|comes|remaining) [on|at|in|as] [top|first|place|first_line|where_it_is|it_is]',
      '(?:but_|and_)?(?:not|except|excluding|without|ignoring|skipping)_(?:sorting_)?(?:header|first)(?:_line|_row)',
    ],
    reason: 'with its header first',
    phase: 'sort',
    manner: () => ({ headed: true }),
  },
  {
    says: [
      `${AS} {sign} as ${SEPARATOR}`,
      `${AS} ${SEPARATOR} [is|of|set_to|=] {sign}`,
      `${AS} {sign} (?:${SEPARATOR})s?`,
      `${SEPARATOR} [is|=|being|:] {sign}`,
      '(?:separated|delimited|split|parted|divided|seperated) by|with|on|at|using {sign}',
      `[${AS}] (?:fields|columns|values|which|that|they|it)_(?:is|are) separated|delimited|split by|with {sign}`,
      `{sign} [being|as|is] ${SEPARATOR}`,
      '{sign} separated|delimited',
    ],
    reason: 'with this separator',
    phase: 'source',
    manner: parted,
  },
  {
    says: [
      '(?:comma|colon|semicolon|tab|space|whitespace|pipe|dash|hyphen|slash|dot|underscore)[-_](?:separated|delimited)',
    ],
    reason: 'with this separator',
    phase: 'source',
    manner: (given) => {
      const sign = given.form.replace(/[-_](?:separated|delimited)$/, '');
      const known = SIGN_NAMES[sign];
      return known === undefined ? undefined : { parted: known };
    },
  },
  {
    says: ['in_(?:any|whatever|no_particular)_order|(?:regardless_of|no_matter_(?:in_)?what|in_whichever)_order'],
    reason: 'in any order',
    phase: 'source',
    manner: () => ({}),
  },
  {
    says: [
      '[as|by|matching] whole_words?(?:_only)?',
      'whole_words?_only|only_whole_words?|as_whole_word|as_(?:its|their)_own_word',
      '(?:only_)?(?:where|when|if)_it_(?:stands_alone|is_whole_word|is_word_of_its_own|stands_by_itself|is_separate_word)|standing_alone|on_its_own|as_separate_word',
    ],
    reason: 'whole words',
    phase: 'source',
    manner: () => ({ whole: true }),
  },
  {
    says: [
      '(?:only_)?matching_(?:parts?|text|portions?|pieces?|bits?) [of] [LINES]',
      '(?:only_)?matched_(?:parts?|text|portions?|strings?) [of] [LINES]',
      'matching_(?:part|portion|text)_only',
      'only_matches|only_what_matches|not_whole_lines?|rather_than_whole_lines?|instead_of_whole_lines?',
    ],
    reason: 'only what matches',
    phase: 'source',
    manner: () => ({ matchOnly: true }),
  },
  {
    says: [
      '(?:with|including|along_with|together_with|preceded_by|prefixed_by|prefixed_with|showing|show|plus|include|alongside|and)_(?:all_)?(?:their_|its_)?(?:corresponding_)?line_numbers?',
      '(?:show|print|give|display|include|add)_(?:their_)?line_numbers?_(?:with|beside|next_to|for|to|before)_(?:them|each|it|those)|(?:their_)?line_numbers?_(?:too|as_well|included)',
      '(?:with|and|plus|including|showing|show|preceded_by|tell|give|say|print|report)_(?:also_)?(?:their|its)_(?:line_)?numbers?|what_its_(?:line_)?number_is',
      'each_(?:with|preceded_by|prefixed_with)_(?:its_)?(?:line_)?number',
    ],
    reason: 'with line numbers',
    phase: 'source',
    manner: () => ({ numbered: true }),
  },
  {
    says: [
      '[WITH_ALSO] {n} LINES [of] context|around|surrounding [context|it|them|each_match]',
      '[WITH_ALSO] {n} LINES (?:before_and_after|above_and_below|on_either_side|on_both_sides|either_side|each_side) [OF_MATCH]',
    ],
    reason: 'with lines around',
    phase: 'source',
    manner: context('C'),
  },
  {
    says: [
      '[WITH_ALSO] {n} LINES (?:that_)?(?:follow(?:s|ing)?|after|below) [OF_MATCH]',
      '[WITH_ALSO] (?:following|next|subsequent) {n} LINES',
      '[WITH_ALSO] line [just|right|directly|immediately] (?:after|following|below|under) OF_MATCH',
    ],
    reason: 'with lines after',
    phase: 'source',
    manner: context('A'),
  },
  {
    says: [
      '[WITH_ALSO] {n} LINES (?:that_)?(?:precede(?:s)?|preceding|before|above) [OF_MATCH]',
      '[WITH_ALSO] (?:previous|preceding) {n} LINES',
      '[WITH_ALSO] line [just|right|directly|immediately] (?:before|preceding|above|over) OF_MATCH',
    ],
    reason: 'with lines before',
    phase: 'source',
    manner: context('B'),
  },
  {
    says: ['[WITH_ALSO] {n} LINES before|above [OF_MATCH] and {m:n} [LINES] after|below|following [OF_MATCH]'],
    reason: 'with lines around',
    phase: 'source',
    manner: aroundBoth,
  },
  {
    says: [
      'first {n} matches|matching_lines|occurrences|hits',
      'at_most|no_more_than|up_to {n} matches|matching_lines|hits',
      'stop(?:ping)?_after_(?:the_)?first_(?:match|occurrence|one|hit)',
      'first_match(?:ing_line)?(?:_only)?|only_first_match',
    ],
    reason: 'the first matches',
    phase: 'source',
    manner: (given) => {
      const most = given.said('n') === undefined ? 1 : given.number('n');
      return most === undefined ? undefined : { most };
    },
  },
  {
    says: [
      'in_?-?place|(?:and_)?(?:keep|put|store|save|write|leave|keeping|storing|saving|writing)_(?:(?:it|result|them|lines|output|that)_)?(?:in|to|into|as|under)_(?:that_|this_)?(?:very_)?same_(?:file|name)(?:_again)?|directly_in_file|in_file_itself|overwriting_it|overwrite_it|overwriting_file|and_save_changes|modifying_it|changing_file_itself|save_it_back|back_to_same_file|overwrite_file|to_same_file|in_same_file|and_save|and_(?:save|write)_(?:it|file|result|changes|them)(?:_back)?|(?:save|saving|write|writing|update|updating|edit|editing|change|changing|modify|modifying)_(?:it_|file_|result_|changes_|them_)?(?:in_?-?place|back)(?:_to_file)?',
    ],
    reason: 'in place',
    phase: 'source',
    manner: () => ({ inPlace: true }),
  },
  {
    says: [
      '(?:keep|keeping|make|making|leave|leaving|create|creating|save|saving|with)_(?:original_as_)?backup(?:_copy|_file)?(?:_of_(?:original|file|it))?(?:_first)?|keep(?:ing)?_copy_of_original|keep(?:ing)?_original(?:_file)?_as_backup|back(?:ing)?_(?:it|file|original)?_?up_(?:it_)?first',
    ],
    reason: 'with a backup',
    phase: 'source',
    manner: () => ({ backup: true }),
  },
  {
    says: [
      'without_(?:changing|modifying|editing|altering|touching)_(?:file|it|original|original_file|file_itself)|do_not_change_file|leav(?:e|ing)_(?:file|original|it)_(?:unchanged|as_it_is|untouched|alone|intact)|(?:just|only)_show_result|(?:but_|and_)?(?:just|only)_(?:on|to)_(?:the_)?(?:screen|terminal|console)|(?:just|only)_for_display|(?:on|to)_(?:the_)?(?:screen|terminal|console)_only',
      "(?:and_|but_)?(?:do_not|don't|dont|never)_(?:change|modify|edit|alter|touch|overwrite|write_to)_(?:original_?)?(?:file|it|original|itself|anything)?",
    ],
    reason: 'on the screen',
    phase: 'source',
    manner: () => ({ shown: true }),
  },
];
