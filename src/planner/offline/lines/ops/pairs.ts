/** Two files: their differences, what they share, side by side, joined on a column. */
import { type Command, operand, pipe, run, textOf, type Word } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { partedBy } from '../said-value.ts';
import { splitFlags } from './columns.ts';

const pairOf = (given: Given): readonly [Word, Word] | undefined => {
  const [a, b] = [given.quoted('file'), given.quoted('other')];
  return a === undefined || b === undefined || a === b ? undefined : [operand(a), operand(b)];
};

export const ofPair =
  (write: (a: Word, b: Word, given: Given) => Command | undefined) =>
  (given: Given): Work | undefined => {
    const pair = pairOf(given);
    const command = pair === undefined ? undefined : write(pair[0], pair[1], given);
    return command === undefined ? undefined : written(() => command);
  };

const sorted = (file: Word): Word => ({ raw: `<(${textOf(run('sort', file))})` });

const compared = (a: Word, b: Word, given: Given): Command => {
  const { form } = given;
  const flags = [
    /unified|patch/.test(form) ? '-u' : '',
    /side[- ]by[- ]side|two columns|next to each other/.test(form) ? '-y' : '',
    given.manner.insensitive || /case/.test(form) ? '-i' : '',
    /blank lines|empty lines/.test(form) ? '-B' : '',
    /(?:white ?space|spaces?|blanks)/.test(form) && !/blank lines/.test(form) ? '-w' : '',
    /recursive/.test(form) ? '-r' : '',
    /only (?:if|whether|tell)|brief|briefly/.test(form) ? '-q' : '',
  ].filter((flag) => flag !== '');
  return run('diff', flags, a, b);
};

export const FILES =
  '[LINES|contents|text|both] [of|in|between|files|from] [(?:two|both)(?:_(?:json|csv|text|log|config|yaml|xml|source))?(?:_files)?] {file:file} and|with|to|against|vs|versus|, {other:file}';
const HOW =
  '[in|as|using|with] [(?:unified|side[-_]by[-_]side|context|patch)(?:_(?:format|diff|view))?|(?:ignoring|ignore|without_regard_to|disregarding|except_for)_(?:all_)?(?:white_?space|spaces|blanks|case|blank_lines|empty_lines)(?:_(?:differences|changes))?|line_by_line|in_two_columns|next_to_each_other|briefly]';
const DIFFERENCES =
  '(?:what_|show_|show_what_|find_|how_)?(?:differences?|changes|changed|differs?|is_different|are_different|diff)';
const LINES = '[only|all|every|EVERY] [LINES] [that|which|of] [are|is|appear|exist|occur|found|present|were|there]';

/** The same, counted: "how many lines of a are also in b". */
const orCounted = (form: string): readonly string[] => [form, `COUNT [of] ${form}`];

const isCounted = ({ form }: Given): boolean =>
  /^(?:count|how many|(?:the )?(?:total )?number of|tall)|^\w+ (?:the )?number of/.test(form);

const countedIf = (given: Given, command: Command): Command =>
  isCounted(given) ? pipe(command, run('wc', '-l')) : command;

export const PAIRS: readonly Operation[] = [
  {
    says: [
      "LINES [that] {file:file} and {other:file} (?:do_not|don't|does_not)_(?:share|have_in_common)",
      '[LINES] [that_are|which_are|THAT] [OCCUR] in only_one|one|exactly_one|either [of] {file:file} and|or [in] {other:file} [but] [not] [in] [both|other|both_of_them]',
      'LINES [that_are|which_are] not common|shared [to|in|by|between] [both] {file:file} and {other:file}',
    ],
    reason: 'the lines of one of them only',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('comm', '-3', sorted(a), sorted(b))),
  },
  {
    says: ['without sorting [them|it|either|first]', 'in (?:their_)?original order'],
    reason: 'in their order',
    phase: 'source',
    own: true,
    manner: () => ({}),
  },
  {
    says: [
      'SORT {file:file} and {other:file} [and|then|,] [then] [SHOW|find] (?:differences?|diff|compare) [between|of] [them|two]',
      '(?:differences?|diff|compare) [between|of] sorted {file:file} and|with|to [sorted] {other:file}',
      '(?:differences?|diff|compare) [between|of] {file:file} and|with|to|against {other:file} [,] (?:after|once|when|as_soon_as|but_first_sort|first_sort|but_sort|sorting|after_first|sort)_(?:both|them|sorting|each|they|both_of_them|two)(?:_(?:both|them|each|files|of_them|two))?(?:_(?:have_been|are|being|is|were|get|files))?(?:_(?:sorted|first|beforehand))?',
      '(?:differences?|diff|compare) [between|of] {file:file} and|with|to|against {other:file} [both|each] (?:sorted|in_sorted_order|sorted_first)',
    ],
    reason: 'compare the sorted files',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('diff', sorted(a), sorted(b))),
  },
  {
    says: [
      `(?:compare|diff|contrast) ${FILES} ${HOW} ${HOW}`,
      `[${DIFFERENCES}] (?:differences?|diff|changes) [between|of|from] ${FILES} ${HOW} ${HOW}`,
      `(?:what|how|where|which_lines) [has|have|is|are|do|does|did] (?:changed?|differs?|different|differ|difference) [between|from|in] ${FILES} ${HOW}`,
      `(?:how|what|where|in_what_way)_(?:do|does) ${FILES} differ ${HOW}`,
      `LINES [that] differ|are_different [between|in] ${FILES} ${HOW}`,
    ],
    reason: 'compare the files',
    phase: 'source',
    own: true,
    work: ofPair(compared),
  },
  {
    says: [
      `${LINES} (?:in|of|only_in|from|unique_to|only_present_in|present_in|that_exist_in|contained_in|of_file)? {file:file} [only|alone] [and|but|that|which] [are|is|do|does] (?:not|missing|absent|isn't|aren't|don't|doesn't|can't|cannot|can_not|cannot_be|can't_be|lacking)(?:_(?:be|exist|appear|occur|present|found|contained|included|also|in_the))?(?:_(?:exist|appear|occur|present|found|contained|included|also|in_the))? [in|from|of|inside] {other:file}`.replace(
        '(?:in|of|only_in|from|unique_to|only_present_in|present_in|that_exist_in|contained_in|of_file)?',
        '[in|of|only_in|from|unique_to|only_present_in|present_in|that_exist_in|contained_in|of_file|only]',
      ),
      `${LINES} [in|of|from] {file:file} WITHOUT|except|minus|less [those|LINES|EVERY|the_ones|ones] [that] [are|is|also|present|found|occurring|appearing|listed|contained|appear|exist]* [in|of|from] {other:file}`.replace(
        '[are|is|also|present|found|occurring|appearing|listed|contained|appear|exist]*',
        '[are|is|also|present|found|appear|exist|are_also|are_found|are_present]',
      ),
      `(?:which|what)_lines [are] [only] [in|of] {file:file} [and|but] [are] not [in] {other:file}`,
      `[LINES] [that|which] [only] {file:file} has|have|contains|holds [and|but|that|which] [not] {other:file} [doesn't|does_not|lacks|misses] [have|contain|hold]`.replace(
        '[not]',
        '[not|only]',
      ),
      `(?:what|which)_(?:lines_)?(?:does_)? {file:file} (?:contain|have|hold|has|contains) [that|which|and|but] {other:file} (?:doesn't|does_not|lacks|misses|has_not)(?:_(?:have|contain))?`.replace(
        '(?:lines_)?(?:does_)? ',
        '(?:lines_)?does ',
      ),
    ].flatMap(orCounted),
    reason: 'the lines of one only',
    phase: 'source',
    own: true,
    work: ofPair((a, b, given) =>
      given.manner.insensitive ? undefined : countedIf(given, run('comm', '-23', sorted(a), sorted(b))),
    ),
  },
  {
    says: [
      `${LINES} [are|is] [in|common_to|common_between|common_in|shared_by|common|shared|present|that_appear|found|contained|exist|occur|appear|duplicated] [in|to|by|between] [both|two|each_of] {file:file} and {other:file} [have_in_common|share]`,
      `${LINES} [in|of|from] {file:file} [and|that|which] [can_be|can_also_be|also_be|be|are|is|do|does] [both|also] [be] [PRESENT] [also|too|as_well] in|by|from {other:file} [too|also|as_well]`,
      `(?:what|which)_(?:lines|words|entries) [do] ${FILES} (?:share|have_in_common)`,
      `intersection of ${FILES}`,
      `(?:common|shared|same)_(?:lines|entries|rows) [of|in|between|to] ${FILES}`,
    ].flatMap(orCounted),
    reason: 'the lines of both',
    phase: 'source',
    own: true,
    work: (given) =>
      /both|common|shar|intersect|same|also|too\b|as well|found|present|appear|exist|occur|contained|listed/.test(
        given.form,
      )
        ? ofPair((a, b, { manner, all }) =>
            manner.insensitive
              ? undefined
              : countedIf(
                  given,
                  /without sorting|unsorted|in order/.test(all)
                    ? run('grep', '-Fxf', b, a)
                    : run('comm', '-12', sorted(a), sorted(b)),
                ),
          )(given)
        : undefined,
  },
  {
    says: [
      `(?:show|print|display|view|see|put|list) ${FILES} (?:side[-_]by[-_]side|next_to_each_other|in_two_columns|in_parallel) [and|,] [(?:with|showing|show|marking|mark|highlighting|highlight|including|to_see|so_that_differences_show)] [all|any] [their|lines] (?:differences?|changes|that_differ|what_differs|where_they_differ|how_they_differ) [marked|highlighted|shown]`,
    ],
    reason: 'compare the files side by side',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('diff', '-y', a, b)),
  },
  {
    says: [
      `JOIN|paste|print|show|put ${FILES} [together] (?:line_by_line|side[-_]by[-_]side|in_parallel|column[-_]wise|as_columns|next_to_each_other|beside_each_other|columnwise|in_two_columns|horizontally) [in|as|into] [two|separate] [(?:tab|comma|semicolon|colon|space|pipe)[-_]separated] [columns|fields] [(?:separated|joined|delimited)_(?:by|with)|with|using|by] [{sign}] [between|between_them|in_between|separator|as_separator|as_delimiter|delimiter]`,
      `(?:paste|put_together|combine|merge|join)_(?:corresponding_|the_)?(?:lines|rows|columns)_(?:of|from) ${FILES} [(?:separated|joined|delimited)_(?:by|with)|with|using|by] [{sign}] [between|between_them|in_between]`,
      `paste ${FILES} [together]`,
    ],
    reason: 'put the files side by side',
    phase: 'source',
    own: true,
    work: ofPair((a, b, given) => {
      const sign = given.said('sign') === undefined ? undefined : given.sign('sign');
      if (given.said('sign') !== undefined && sign === undefined) return undefined;
      const named = partedBy(given.form);
      if (named !== undefined) return run('paste', named === '\t' ? [] : ['-d', named], a, b);
      return run('paste', sign === undefined || sign === '\t' ? [] : ['-d', sign], a, b);
    }),
  },
  {
    says: [
      `(?:inner_)?JOIN ${FILES} [on|by|using] [their|common|shared] (?:first|common|shared|key|1st)_(?:column|field|key)`,
      `(?:inner_)?JOIN ${FILES} [on|by|using] {col} [of_both|of_each]`,
    ],
    reason: 'join on a column',
    phase: 'source',
    own: true,
    work: ofPair((a, b, given) => {
      const [column] = given.columns() ?? [1];
      if (typeof column !== 'number') return undefined;
      const isTable = ['file', 'other'].every((place) => /\.csv$/i.test(given.quoted(place) ?? ''));
      const parted = given.manner.parted ?? (isTable ? ',' : undefined);
      const split = splitFlags(parted).length === 0 ? [] : ['-t', parted ?? ','];
      const key = column === 1 && split.length === 0 ? [] : [`-k${column},${column}`];
      const inOrder = (file: Word): Word => ({ raw: `<(${textOf(run('sort', split, key, file))})` });
      return run(
        'join',
        split,
        column === 1 ? [] : ['-1', String(column), '-2', String(column)],
        inOrder(a),
        inOrder(b),
      );
    }),
  },
  {
    says: [
      'DELETE [EVERY] LINES [THAT] [are] [PRESENT|also] [also|in|of] [in|of|from] {other:file} from|in|out_of {file:file}',
      'DELETE [EVERY] LINES of|from|in {file:file} [THAT] [are|also] [also] [PRESENT] [also] in|by|from {other:file}',
      'DELETE from {file:file} [EVERY] LINES [THAT] [are|also] [also] [PRESENT] [also] in|by|from {other:file}',
      'LINES [of|in|from] {file:file} [THAT] NOT (?:contain|match)(?:s|ing)? any_of|any|one_of [LINES|words|patterns|strings|texts] [in|of|from|PRESENT] [in] {other:file}',
    ],
    reason: 'the lines that the list leaves',
    phase: 'source',
    own: true,
    work: ofPair((a, b, { form }) =>
      /^delete|^remov|^drop|^strip|^filter|^take|^discard|^eliminat|^exclud/.test(form)
        ? run('grep', '-vxFf', b, a)
        : run('grep', '-vFf', b, a),
    ),
  },
  {
    says: [`(?:merge)_(?:the_)?(?:two_)?(?:already_)?sorted files? ${FILES}`, `merge [already] sorted ${FILES}`],
    reason: 'merge the sorted files',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('sort', '-m', a, b)),
  },
  {
    says: [
      `JOIN ${FILES} [together|one_after_(?:the_)?(?:other|another)|into_one|in_order|into_one_file|into_single_file]`,
      `(?:show|print|display|output|list) ${FILES} (?:one_after_(?:the_)?(?:other|another)|in_sequence|together|in_order|consecutively|successively)`,
    ],
    reason: 'one after the other',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('cat', a, b)),
  },
  {
    says: [
      `LINES [THAT] (?:contain|match)(?:s|es|ed|ing|d|ped|ping|ting)? [any_of|any|one_of|at_least_one_of] [LINES|words|patterns|strings|texts] [in|of|from|listed_in] {other:file}`.replace(
        'LINES [THAT]',
        '[LINES] [THAT] [in|of|from] {file:file} [THAT]',
      ),
      `LINES [of|in|from] {file:file} [THAT] (?:contain|match)(?:s|es|ed|ing|d|ped|ping|ting)? [any_of|any|one_of] [LINES|words|patterns|strings|texts|names|entries|word|pattern|string|text|name|keyword|keywords] [in|of|from|listed_in|contained_in|given_in] {other:file}`,
    ],
    reason: 'the lines that match the list',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => pipe(run('grep', '-F', '-f', b, a))),
  },
];
