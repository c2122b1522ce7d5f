/** Which lines: by what they contain, how they begin and end, how long they are, what their columns hold, where they stand. */
import type { Pattern } from '../../frames/pattern.ts';
import { fieldOf } from '../../frames/text-numbers.ts';
import { run } from '../../write/command.ts';
import { type Given, type Operation, type Shape, type Work, written } from '../operation.ts';
import { expressionFor } from '../pipeline.ts';

const patternsIn = (given: Given): readonly Pattern[] | undefined => {
  const said = ['what', 'or', 'else'].filter((place) => given.said(place) !== undefined);
  const all = said.map((place) => given.what(place));
  return all.length > 0 && all.every((one) => one !== undefined) ? (all as readonly Pattern[]) : undefined;
};

const kept =
  (shape: Shape, not: boolean) =>
  (given: Given): Work | undefined => {
    const patterns = patternsIn(given);
    return patterns === undefined ? undefined : { does: 'match', patterns, shape, not };
  };

const deleted =
  (shape: Shape, not: boolean) =>
  (given: Given): Work | undefined => {
    const patterns = patternsIn(given);
    if (patterns === undefined) return undefined;
    const { text, extended } = expressionFor({ patterns, shape });
    const flag = given.manner.insensitive ? 'I' : '';
    return { does: 'edit', script: `/${text.replaceAll(/(?<!\\)\//g, '\\/')}/${flag}${not ? '!' : ''}d`, extended };
  };

/** "x", "x or y", "either x, y or z" */
const forms = (before: string): readonly string[] => [
  `${before} [either|any_of] {what}`,
  `${before} either|any_of {what} [,] or {or:what}`,
  `${before} {what} [,] or {or:what}`,
  `${before} {what} , {or:what} [,] or {else:what}`,
];

const LINES = '[every|all|each|only|those|any|just] [LINES] [THAT]';

export const PICKS: readonly Operation[] = [
  {
    says: forms(`${LINES} CONTAIN [at_least_one|one_of|any]`),
    reason: 'keep the lines that match',
    phase: 'pick',
    work: kept('contains', false),
  },
  {
    says: ['SEARCH_FOR [EVERY] {what} [OCCURRENCES]', 'SEARCH_FOR [EVERY] {what} or {or:what}'],
    reason: 'look for the text',
    phase: 'pick',
    work: (given) =>
      given.isFirm('what') || /\bfor |grep/.test(given.form) ? kept('contains', false)(given) : undefined,
  },
  {
    says: [
      ...forms(`${LINES} NOT CONTAIN`),
      ...forms('WITHOUT [LINES|those|ones|any|EVERY] [THAT] [CONTAIN]'),
      'not|nor [CONTAIN] {what}',
    ],
    reason: 'leave the matching lines out',
    phase: 'pick',
    // "without vowels" may mean the lines, or only the letters.
    work: (given) =>
      given.what('what')?.class !== undefined && !/\blines?\b|\brows?\b|contain|match/.test(given.form)
        ? undefined
        : kept('contains', true)(given),
  },
  { says: forms(`${LINES} BEGIN`), reason: 'keep the lines that begin so', phase: 'pick', work: kept('begins', false) },
  {
    says: [...forms(`${LINES} NOT BEGIN`), ...forms('WITHOUT LINES [THAT] BEGIN')],
    reason: 'leave out the lines that begin so',
    phase: 'pick',
    work: kept('begins', true),
  },
  { says: forms(`${LINES} END`), reason: 'keep the lines that end so', phase: 'pick', work: kept('ends', false) },
  {
    says: forms(`${LINES} NOT END`),
    reason: 'leave out the lines that end so',
    phase: 'pick',
    work: kept('ends', true),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] CONTAIN'),
    reason: 'delete the lines that match',
    phase: 'pick',
    work: deleted('contains', false),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] NOT CONTAIN'),
    reason: 'delete the lines that do not match',
    phase: 'pick',
    work: deleted('contains', true),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] BEGIN'),
    reason: 'delete the lines that begin so',
    phase: 'pick',
    work: deleted('begins', false),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] END'),
    reason: 'delete the lines that end so',
    phase: 'pick',
    work: deleted('ends', false),
  },
  {
    says: [
      'DELETE [EVERY] (?:empty|blank)_(?:LINE_NOUN)',
      'DELETE [EVERY] LINES [THAT] (?:are|is)_(?:empty|blank)',
    ].map((one) => one.replace('LINE_NOUN', 'lines?|rows?')),
    reason: 'delete the blank lines',
    phase: 'pick',
    work: () => ({ does: 'edit', script: '/^[[:space:]]*$/d' }),
  },
  {
    says: [
      '[WITHOUT|except|skip|but] (?:non[-_]?(?:empty|blank)|nonblank)_(?:lines?|rows?)',
      'WITHOUT [EVERY] (?:empty|blank)_(?:lines?|rows?|ones)',
      "[LINES] THAT (?:are_not|is_not|aren't|isn't|not)_(?:empty|blank)",
    ],
    reason: 'leave the blank lines out',
    phase: 'pick',
    work: () => ({ does: 'match', patterns: [{ one: '[[:space:]]*', from: 0, to: 0 }], shape: 'is', not: true }),
  },
  {
    says: ['(?:empty|blank)_(?:lines?|rows?)', 'LINES [THAT] (?:are|is)_(?:empty|blank)'],
    reason: 'keep the blank lines',
    phase: 'pick',
    work: () => ({ does: 'match', patterns: [{ one: '[[:space:]]*', from: 0, to: 0 }], shape: 'is', not: false }),
  },
  {
    says: [
      'WITHOUT [EVERY] comments? [LINES]',
      'WITHOUT [EVERY] comments? (?:and|or|and_without|as_well_as) [without] (?:empty|blank)_lines?',
      '(?:non-comment|uncommented)_LINES'.replace('LINES', 'lines?'),
      'WITHOUT [EVERY] (?:empty|blank)_lines? (?:and|or) [without] comments?',
      "[LINES] THAT (?:are_not|is_not|aren't|isn't)_(?:comments?|commented|commented_out|comment_lines)",
      'WITHOUT [EVERY] comment_lines? [and] [(?:empty|blank)_lines?]',
    ],
    reason: 'leave the comments out',
    phase: 'pick',
    work: ({ form }) => ({
      does: 'match',
      patterns: [{ one: /blank|empty/.test(form) ? '[[:space:]]*(#|$)' : '[[:space:]]*#', from: 0, to: 0 }],
      shape: 'begins',
      not: true,
    }),
  },
  {
    says: [
      `${LINES} (?:are|is)? LONGER_THAN {n} [CHARS] [long|in_length|wide]`.replace('(?:are|is)?', '[are|is]'),
      `${LINES} (?:whose_length_is|of_length|with_length|with_length_of|are|is|have|has|with|of|having) [LONGER_THAN|SHORTER_THAN|exactly] {n} [CHARS] [long|in_length|wide]`,
      `${LINES} [are|is] SHORTER_THAN {n} [CHARS] [long|in_length|wide]`,
    ],
    reason: 'keep the lines by length',
    phase: 'pick',
    work: (given) => {
      const count = given.number('n');
      const isOfWords = /\bwords?\b/.test(given.all) && !/\b(?:lines?|rows?)\b/.test(given.form);
      if (count === undefined || isOfWords || !/char|letter|long|short|length|wide/.test(given.form)) return undefined;
      const sign = /at least|or more/.test(given.form)
        ? '>='
        : /at most|or less|or fewer|no more/.test(given.form)
          ? '<='
          : /longer|more|over|exceed|greater/.test(given.form)
            ? '>'
            : /shorter|less|fewer|under/.test(given.form)
              ? '<'
              : '==';
      return written((files) => run('awk', `length ${sign} ${count}`, files));
    },
  },
  {
    says: [
      `${LINES} [where|whose|with|having|for_which|if|when|in_which] {col} (?:is|are)_(?:not_)?(?:empty|blank|missing)`,
    ],
    reason: 'keep the lines by a column',
    phase: 'pick',
    work: (given) => {
      const [column, more] = given.columns() ?? [];
      if (column === undefined || more !== undefined) return undefined;
      const sign = /not/.test(given.form) ? '!=' : '==';
      return written((files) => run('awk', split(given), `${fieldOf(column)} ${sign} ""`, files));
    },
  },
  {
    says: [
      `${LINES} [where|whose|whose_value_in|with|having|for_which|if|when|in_which] {col} [value] COMPARES {value}`,
    ],
    reason: 'keep the lines by a column',
    phase: 'pick',
    work: (given) => byColumn(given),
  },
];

const split = ({ manner }: Given): readonly string[] =>
  manner.parted === undefined || manner.parted === ' ' ? [] : [`-F${manner.parted === '\t' ? '\\t' : manner.parted}`];

/** How the words of a comparison are written; the first that holds. */
const TESTS: readonly (readonly [RegExp, string])[] = [
  [/start|begin/, '~^'],
  [/contain|match|includ/, '~'],
  [/at least|no less|greater than or equal|>=/, '>='],
  [/at most|no more|less than or equal|<=/, '<='],
  [/more|greater|above|over|larger|bigger|exceed|higher|>/, '>'],
  [/less|below|under|smaller|fewer|lower|</, '<'],
  [/\bnot\b|n't|!=|differ/, '!='],
];

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);

const testOf = (field: string, sign: string, value: string): string | undefined => {
  if (sign.startsWith('~')) return value.includes('/') ? undefined : `${field} ~ /${sign === '~^' ? '^' : ''}${value}/`;
  if (/[<>]/.test(sign)) return isNumber(value) ? `${field} ${sign} ${value}` : undefined;
  return `${field} ${sign} ${isNumber(value) ? value : `"${value}"`}`;
};

const byColumn = (given: Given): Work | undefined => {
  const [column, more] = given.columns() ?? [];
  const value = given.quoted('value') ?? given.said('value');
  if (column === undefined || more !== undefined || value === undefined || /["\\]/.test(value)) return undefined;
  const sign = TESTS.find(([words]) => words.test(given.form))?.[1] ?? '==';
  const test = testOf(fieldOf(column), sign, value);
  return test === undefined ? undefined : written((files) => run('awk', split(given), test, files));
};
