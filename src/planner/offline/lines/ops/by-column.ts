/** Which lines, by what stands in a column of theirs, and by how long they are. */
import { run } from '../../write/command.ts';
import { awk, awkField } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { LINES, RECORDS } from './pick.ts';

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
  const test = testOf(awkField(column), sign, value);
  return test === undefined ? undefined : written((files) => awk(split(given), test, files));
};

export const BY_COLUMN: readonly Operation[] = [
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
      `${LINES} [where|whose|with|having|for_which|if|when|in_which] {col:field} (?:is|are)_(?:not_)?(?:empty|blank|missing)`,
    ],
    reason: 'keep the lines by a column',
    phase: 'pick',
    work: (given) => {
      const [column, more] = given.columns() ?? [];
      if (column === undefined || more !== undefined) return undefined;
      const sign = /not/.test(given.form) ? '!=' : '==';
      return written((files) => awk(split(given), `${awkField(column)} ${sign} ""`, files));
    },
  },
  {
    says: [
      `${LINES} [where|whose|whose_value_in|with|having|for_which|if|when|in_which] {col} [value|values] [is|are|be|has|have] [not] COMPARES {value}`,
      `${RECORDS} [where|whose|with|having|for_which|if|when|in_which] {col:field} [value|values] [is|are|be|has|have] [not] COMPARES {value}`,
    ],
    reason: 'keep the lines by a column',
    phase: 'pick',
    work: (given) => byColumn(given),
  },
];
