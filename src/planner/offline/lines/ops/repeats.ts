/** What repeats: each line once, only the repeated ones, how often each occurs. */
import { type Command, pipe, run, type Word } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { splitWords } from './words.ts';

/** "the 5 most common words", "how often each line occurs" */
const tally = (given: Given): Work => {
  const count = given.said('n') === undefined ? undefined : given.number('n');
  const isRare = /\bleast\b|rarest/.test(given.form);
  const isOne =
    count === undefined &&
    /\b(?:most|least)(?: (?:common|frequent|popular|used|often))?\b/.test(given.form) &&
    /\b(?:word|line|value|name|ip|address|character|letter|item|entry|one)\b(?!s)/.test(given.form);
  const head = count !== undefined || isOne ? [run('head', '-n', String(count ?? 1))] : [];
  const isFolded = given.manner.insensitive === true;
  const counts = [run('uniq', isFolded ? '-ic' : '-c'), run('sort', isRare ? '-n' : '-rn'), ...head];
  const pieces = /\bwords?\b/.test(given.form)
    ? splitWords
    : /\b(?:characters?|letters?)\b/.test(given.form)
      ? (files: readonly Word[]): readonly Command[] => [run('grep', '-o', '.', files)]
      : /\bips?\b|ip addresse?s?/.test(given.form)
        ? (files: readonly Word[]): readonly Command[] => [run('grep', '-Eo', '([0-9]{1,3}\\.){3}[0-9]{1,3}', files)]
        : undefined;
  return written((files) =>
    pieces === undefined
      ? pipe(run('sort', isFolded ? '-f' : [], files), ...counts)
      : pipe(...pieces(files), run('sort', isFolded ? '-f' : []), ...counts),
  );
};

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/at least|or more/, '>='],
  [/more than|over/, '>'],
  [/at most|or less|up to/, '<='],
  [/less|fewer/, '<'],
];

const soOften = (given: Given): Work | undefined => {
  const { form } = given;
  const count = /\btwice\b|\btwo times\b/.test(form) ? 2 : /\bthrice\b/.test(form) ? 3 : given.number('n');
  if (count === undefined) return undefined;
  if (/\btwice$/.test(form) && !/\b(?:exactly|precisely|just|only|at|more|less|fewer|over|up)\b/.test(form))
    return written((files) => pipe(run('sort', files), run('uniq', '-d')));
  const sign = SIGNS.find(([words]) => words.test(form))?.[1] ?? '==';
  const chosen = run('awk', `$1 ${sign} ${count} { sub(/^ *[0-9]+ /, ""); print }`);
  return written((files) =>
    /\bwords\b/.test(form)
      ? pipe(...splitWords(files), run('sort'), run('uniq', '-c'), chosen)
      : pipe(run('sort', files), run('uniq', '-c'), chosen),
  );
};

const THINGS =
  '(?:LINE|words?|values?|ip_addresses|ips?|ip_address|names?|characters?|letters?|items?|entries|entry|ones?|results?|strings?)'.replace(
    'LINE',
    'lines?|rows?',
  );

const COMMON =
  '(?:most|least)_(?:common|frequent|frequently_(?:used|occurring)|popular|used|often_used|repeated|frequently_occuring|commonly_used)';

/** "exactly twice", "at least three times" */
const TIMES =
  '[(?:exactly|precisely|just|only|at_least|at_most|more_than|less_than|fewer_than|over|up_to)] [{n}] (?:times|twice|thrice)';

export const REPEATS: readonly Operation[] = [
  {
    says: [
      '[only|just|SHOW|list_of] [EVERY] UNIQUE [LINES|values|entries|ones|items|results|names|words_only]',
      '[with|and] DELETE [EVERY|any] (?:consecutive|adjacent)? DUPLICATES'.replace('(?:consecutive|adjacent)? ', ''),
      'WITHOUT|no [any] DUPLICATES',
      'DELETE [EVERY] DUPLICATES [of|from|in] [LINES]',
      'de-?duplicate[sd]? [LINES|it|them]',
      '[each|every|each_of_(?:those|them|these)] (?:only_)?(?:single_time|one_time)',
      '(?:only_)?once_each|each_line_(?:only_)?once|each_only_once|eliminating_DUPLICATES|unique'.replace(
        'DUPLICATES',
        'duplicates',
      ),
    ],
    reason: 'each line once',
    phase: 'unique',
    // "whether they are different" asks no such thing.
    work: ({ form, names }) =>
      /\bwords?\b/.test(form) ||
      form === 'different' ||
      // "the different names" of a table are those of a column.
      (/\bnames$/.test(form) && names.some((name) => /\.[ct]sv$/i.test(name)))
        ? undefined
        : { does: 'unique' },
    manner: () => ({ unique: true }),
  },
  {
    says: [
      '[DELETE|WITHOUT] [EVERY] DUPLICATES [,] (?:but_)?(?:preserve|keep|maintain|retain)_(?:the_)?(?:original_)?order',
      '[DELETE|WITHOUT] [EVERY] DUPLICATES [,] (?:without_sorting|keeping_(?:the_)?(?:original_)?order|while_(?:keeping|preserving|maintaining)_(?:the_)?(?:original_)?order|preserving_(?:original_)?order|keep_order|in_original_order|without_changing_order|but_keep_(?:original_)?order)(?:_of_lines)?',
      'UNIQUE LINES (?:in_original_order|keeping_(?:original_)?order|without_sorting|in_order_of_appearance|preserving_(?:original_)?order)',
      'first_occurrence_of_each_(?:line|value)',
    ],
    reason: 'each line once, in its place',
    phase: 'unique',
    work: () => written((files) => run('awk', '!seen[$0]++', files)),
  },
  {
    says: [
      'DELETE (?:consecutive|adjacent|successive) DUPLICATES',
      '(?:squeeze|collapse|merge|reduce|suppress|drop|fold|compress)(?:s|d|ing|ed)? (?:consecutive|adjacent|successive|repeated) DUPLICATES|lines [LINES] [into_one|to_one|together|to_single_line]',
    ],
    reason: 'each run of lines once',
    phase: 'unique',
    work: () => written((files) => run('uniq', files)),
  },
  {
    says: [
      '[EVERY] DUPLICATES (?:and|with|along_with|together_with)_(?:how_(?:often|many_times)_(?:each|they|it)(?:_one)?_(?:occurs?|appears?|repeats?)|their_counts?|counts?|number_of_(?:times_(?:each|they|it)_(?:occurs?|appears?)|occurrences)|the_count)',
      'OFTEN [each|EVERY] DUPLICATES [OCCUR]',
      'LINES [THAT] (?:are|is)_(?:repeated|duplicated|duplicates) [,] WITH_ALSO [their|its] (?:counts?|frequency|frequencies|number_of_occurrences|occurrence_counts?)',
      'LINES [THAT] (?:occur|appear|repeat)(?:s|ing)? (?:more_than_once|multiple_times|several_times) [,] WITH_ALSO [their|its] (?:counts?|frequency|frequencies|number_of_occurrences|occurrence_counts?)',
    ],
    reason: 'count the repeated lines',
    phase: 'unique',
    work: () => written((files) => pipe(run('sort', files), run('uniq', '-cd'))),
  },
  {
    says: [
      '[only|just] [EVERY] DUPLICATES [only|in_it]',
      'LINES|names|values|numbers|ids [THAT] (?:occur|appear|are|repeat|exist|is|show_up|come_up|turn_up)(?:s|es|ed|ing|d|ped|ping|ting)? [listed|found|there|in_it] (?:more_than_once|multiple_times|at_least_twice|twice_or_more|several_times|repeated|duplicated|more_than_one_time)',
      'LINES [THAT] (?:are|is)_(?:repeated|duplicated|duplicates)',
      'LINES [do|does] [it] have|has|contain|contains|hold|holds more_than_once|multiple_times|at_least_twice|several_times|repeatedly',
    ],
    reason: 'the repeated lines',
    phase: 'unique',
    work: () => written((files) => pipe(run('sort', files), run('uniq', '-d'))),
  },
  {
    says: [
      `LINES|words|values|names|entries [THAT] (?:occur|appear|are|repeat|exist|is|show_up|come_up|turn_up|stand|have|has)(?:s|es|ed|ing|d)? [listed|found|repeated|there|in_it] ${TIMES}`,
      `LINES|words|values|names|entries [THAT] (?:it|file) (?:contains?|has|holds?) ${TIMES}`,
    ],
    reason: 'the lines that stand there so often',
    phase: 'unique',
    work: soOften,
  },
  {
    says: [
      'LINES [THAT] (?:occur|appear|are|exist|is|show_up)(?:s|es|ed|ing|d|ped|ping|ting)? [listed|found] (?:only|exactly|just)_once|once|unique|not_repeated|not_duplicated',
    ],
    reason: 'lines that stand there once',
    phase: 'unique',
    work: () => written((files) => pipe(run('sort', files), run('uniq', '-u'))),
  },
  {
    says: [
      `[{n}] ${COMMON} ${THINGS} [WITH_ALSO] [(?:their_)?(?:counts|frequency|frequencies|count)]`,
      `${COMMON} [{n}] ${THINGS}`,
      `top|first {n} ${COMMON} ${THINGS}`,
      `[which|what] ${THINGS} [is|are] [OCCUR|shows_up|comes_up|turns_up|show_up] most|least [often|frequently|common|frequent|times]`,
      `[which|what] ${THINGS} [is|are] (?:most|least)_(?:common|frequent|frequently_(?:used|seen)|often_used|popular)`,
      `OFTEN [do|does|is|are] (?:each|every|all|unique|different|distinct)(?:_(?:unique|distinct|different|single))? ${THINGS} [OCCUR]`,
      `OFTEN (?:each|every|unique) OCCUR`,
      `[EVERY] UNIQUE ${THINGS} (?:prefixed|preceded|together|along)_(?:by|with)_(?:its_|their_)?(?:counts?|number_of_(?:occurrences|times_it_(?:occurs|appears))|frequency|occurrence_count)`,
      `COUNT [OCCURRENCES|occurrences_of|number_of_occurrences_of] [of] (?:each|every|all)(?:_(?:unique|distinct|different|single))? ${THINGS} [OCCUR]`,
      `COUNT OCCURRENCES [of] (?:unique|distinct) ${THINGS}`,
      `(?:(?:each|every|all)_)?(?:unique|distinct|different) ${THINGS} with|and|along_with|together_with [their|its|number_of] (?:counts?|number_of_times_it_(?:occurs|appears)|frequency|frequencies|number_of_occurrences|occurrences|occurrence_counts?|how_often_(?:they|it|each)_(?:occurs?|appears?))`,
      `(?:each|every) ${THINGS} with|and|along_with [their|its] (?:counts?|frequency|number_of_occurrences|number_of_times_it_(?:appears|occurs))`,
      `${THINGS}?_?(?:frequency|frequencies|histogram|counts)`.replace('?_?', '_'),
      `(?:frequency|histogram|tally|frequencies|distribution) of [each|EVERY] ${THINGS}`,
      `WITH_ALSO [their] (?:counts|frequencies|number_of_occurrences|occurrence_counts?)`,
      `and|with (?:how_(?:often|many_times)_(?:each|they|it)(?:_one)?_(?:occurs?|appears?|repeats?)|number_of_times_(?:each|it|they)_(?:occurs?|appears?))`,
    ],
    reason: 'count how often each occurs',
    phase: 'unique',
    tallies: true,
    work: tally,
  },
  {
    says: [
      'SORT [by|in_order_of|on] [number_of] (?:hits|requests|visits|popularity) [in] [DESCENDING|ASCENDING]',
      'SORT [by|in_order_of|on] [their|its] (?:counts?|frequency|number_of_occurrences|occurrences|occurrence_count|number) [in] [DESCENDING|ASCENDING]',
      '(?:most_(?:frequent|common|popular|used)|highest_count)_first',
    ],
    reason: 'the most frequent first',
    phase: 'unique',
    tallies: true,
    work: tally,
    manner: (given) => (/ascend|least|low/.test(given.form) ? undefined : {}),
  },
];
