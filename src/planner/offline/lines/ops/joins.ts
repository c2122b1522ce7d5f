/** Lines put together and taken apart: on one line, so many on a line, each part on its own. */
import { fed } from '../../frames/text-shape.ts';
import { pipe, run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

const spelt = (char: string): string => ({ '\t': '\\t', '\n': '\\n' })[char] ?? char;

const joined = (given: Given): Work | undefined => {
  const sign =
    given.said('sign') === undefined
      ? (given.manner.parted ?? (/comma[- ]sep/.test(given.form) ? ',' : ' '))
      : given.sign('sign');
  if (sign === undefined) return undefined;
  if ([...sign].length > 1) {
    if (sign === ', ') return written((files) => pipe(run('paste', '-sd', ',', files), run('sed', 's/,/, /g')));
    if (/["\\\n]/.test(sign)) return undefined;
    return written((files) =>
      run('awk', `NR > 1 { printf "%s", "${sign}" } { printf "%s", $0 } END { print "" }`, files),
    );
  }
  return written((files) => run('paste', '-sd', spelt(sign), files));
};

const broken = (given: Given): Work | undefined => {
  const sign = given.said('sign') === undefined ? given.manner.parted : given.sign('sign');
  // "at spaces, so that none is longer than 40": they are wrapped.
  if (/\b(?:longer|wider|exceed\w*|more than|at most|width)\b.*\d/.test(given.all)) return undefined;
  // "the comma separated file": nothing is taken apart.
  // "the second part, split by x": only that one is wanted.
  if (
    /(?:\b\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last) (?:parts?|fields?|columns?|items?|elements?|pieces?|words?|tokens?|sections?|values?|components?)\b/.test(
      given.all,
    )
  )
    return undefined;
  const isOfParts = !/(?:separated|delimited)$/.test(given.form) || given.isText;
  return sign === undefined || [...sign].length !== 1 || !isOfParts
    ? undefined
    : written((files) => fed(run('tr', spelt(sign), '\\n'), files));
};

const swapped = (given: Given): Work | undefined => {
  const [from, to] = [given.sign('sign'), given.sign('to')];
  if (from === undefined || to === undefined || [...from, ...to].length !== 2 || from === to) return undefined;
  return written((files) => fed(run('tr', spelt(from), spelt(to)), files));
};

const everyN = (given: Given): Work | undefined => {
  const count = given.number('n') ?? 2;
  const sign = given.said('sign') === undefined ? ' ' : given.sign('sign');
  const columns = Array.from({ length: count }, () => '-');
  return count < 2 || count > 20 || sign === undefined || [...sign].length !== 1
    ? undefined
    : written((files) => fed(run('paste', '-d', spelt(sign), columns), files));
};

const SIGNS: Readonly<Record<string, string>> = {
  comma: ',',
  space: ' ',
  tab: '\\t',
  semicolon: ';',
  pipe: '|',
  colon: ':',
};

const namedJoin = ({ form }: Given): Work | undefined => {
  const sign = SIGNS[/(\w+)[- ](?:separated|delimited)/.exec(form)?.[1] ?? ''];
  return sign === undefined ? undefined : written((files) => run('paste', '-sd', sign, files));
};

export const JOINS: readonly Operation[] = [
  {
    says: [
      'REVERSE [order_of] [EVERY] (?:comma|colon|semicolon|space|pipe|dash|hyphen)[-_](?:separated|delimited) (?:list|values|items|string|elements)',
      'REVERSE [order_of] [EVERY] (?:list|items|elements|values|fields) [order]',
    ],
    reason: 'the items backwards',
    phase: 'edit',
    work: (given) => {
      const name = /(\w+)[- ](?:separated|delimited)/.exec(given.form)?.[1];
      const sign = name === undefined ? given.manner.parted : SIGNS[name];
      return sign === undefined || !given.isText
        ? undefined
        : written(() => pipe(run('tr', sign, '\\n'), run('tac'), run('paste', '-sd', sign)));
    },
  },
  {
    says: [
      '(?:page|scroll|browse) [interactively] (?:through_it|through_result|through_them|it|result|interactively)',
      '(?:page_by_page|one_page_at_a_time|in_a_pager|in_pager|through_less|with_less|in_less|screen_by_screen|one_screen_at_a_time|pipe_it_to_less|through_pager)',
      'page interactively [through] [result|it|output]',
    ],
    reason: 'page through it',
    phase: 'form',
    work: () => written((files) => run('less', files)),
  },
  {
    says: [
      '(?:separated|joined|delimited) by {sign} [OUT]',
      '(?:comma|semicolon|space|tab|pipe|colon)[-_](?:separated|delimited) [list|line|string]',
    ],
    reason: 'join the lines',
    phase: 'form',
    // Without anything that makes lines it is said of the columns.
    work: (given) =>
      /\b(?:sort\w*|unique|distinct|duplicates|words|list|names|one line|single line)\b/.test(given.all) &&
      !/\b(?:column|field)/.test(given.all)
        ? given.said('sign') === undefined
          ? namedJoin(given)
          : joined(given)
        : undefined,
  },
  {
    says: [
      'JOIN [EVERY] [LINES|it|them|words|items|numbers] OUT [(?:separated|joined|delimited|split)_(?:by|with)|with|using|by] [{sign}] [between_them|in_between|between|as_separator]',
      'JOIN [EVERY] [LINES|it|them|words|items|numbers] into|to|as one [line] [,] [(?:separated|joined|delimited)_(?:by|with)|with|using|by] [{sign}] [separated|delimited]',
      'JOIN [EVERY] [LINES|it|them|words|items|numbers] into|to|as one [line] [,] (?:comma|space|tab|semicolon|pipe|colon)[-_](?:separated|delimited)',
      'JOIN [EVERY] [LINES|it|them|values|results|items|words|numbers] (?:with|by|using|separated_by|into|to) [{sign}] [between_them|in_between|as_separator|separated_list]',
      'REPLACE [LINES|it|them|everything] into|to one|single line [,] [names|words|items|values|entries|lines|they|numbers] (?:(?:separated|joined|delimited|parted)_(?:by|with)|with|using) {sign} [between|in_between|between_them]',
      '[with] [EVERY] LINES [are] (?:joined|separated|glued|concatenated|connected)_(?:by|with|using) {sign}',
      'with {sign} between|in_between LINES|them [OUT]',
      '[EVERY] LINES OUT [(?:separated|joined|delimited)_(?:by|with)|with|using] [{sign}]',
      'REPLACE [LINES|it|them|list] [WITH|as] (?:a_)?(?:comma|space|tab|semicolon|pipe|colon)[-_]separated (?:list|string|line)',
      'OUT [(?:separated|joined|delimited)_(?:by|with)|with|using] [{sign}] [between_them]',
      '(?:as|into|to) [one|single] (?:comma|space|tab|semicolon|pipe|colon)[-_]separated (?:list|string|line)',
      'REPLACE [LINES|it] into|to|as [one|single] (?:comma|space|tab|semicolon|pipe|colon)[-_]separated (?:list|string|line)',
      '(?:make|create|build|produce) [one|single] (?:comma|space|tab|semicolon|pipe|colon)[-_]separated (?:list|string|line) [(?:out_of|from|of)] [EVERY] [LINES|words|items]',
    ],
    reason: 'join the lines',
    phase: 'form',
    work: (given) =>
      given.said('sign') === undefined && /(?:separated|delimited)(?: (?:list|string|line))?$/.test(given.form)
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
    says: [
      'JOIN (?:every|each) {n} [consecutive] LINES [OUT|together|into_one] [(?:with|by|using|separated_by)] [{sign}]',
      'JOIN (?:every_two|pairs_of|every_pair_of|consecutive_pairs_of|every_other) LINES [OUT|together] [(?:with|by|using|separated_by)] [{sign}]',
      '{n} LINES (?:per|on_each|on_a|at_a_time)(?:_(?:line|row))?',
    ],
    reason: 'join so many lines',
    phase: 'form',
    work: everyN,
  },
];
