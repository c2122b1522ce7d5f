/** Which lines, by what stands in a column of theirs, and by how long they are. */
import { run } from '../../write/command.ts';
import { awk, awkField, headerLines, isNamed } from '../column.ts';
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

/** "delete the rows with …": what is left is shown. */
const isDeleted = ({ form }: Given): boolean =>
  /^(?:delete|remov|strip|drop|eras|discard|eliminat|omit|filter(?:s|ed|ing)? out|get rid|throw)/.test(form);

const byColumn = (given: Given): Work | undefined => {
  const [column, more] = given.columns() ?? [];
  const value = given.quoted('value') ?? given.said('value');
  if (column === undefined || more !== undefined || value === undefined || /["\\]/.test(value)) return undefined;
  const sign = TESTS.find(([words]) => words.test(given.form))?.[1] ?? '==';
  // A shell is known by its name, and stands there with its path.
  const isShell = sign === '==' && column === 7 && given.names.includes('/etc/passwd') && /^\w+$/.test(value);
  const test = isShell ? `$7 ~ "/${value}$"` : testOf(awkField(column), sign, value);
  return test === undefined
    ? undefined
    : written((files) => awk(split(given), isDeleted(given) ? `!(${test})` : test, files));
};

/** The form, and the same with a verb that takes those lines out. */
const orDeleted = (form: string): readonly string[] => [form, `DELETE ${form}`];

/** Two conditions: "where region is north and units > 8". */
const byTwo = (given: Given): Work | undefined => {
  const [first, second] = [oneTest(given, ['a', 'x', 'vala']), oneTest(given, ['b', 'y', 'valb'])];
  if (first === undefined || second === undefined) return undefined;
  const both = `${first} ${/\bor\b/.test(given.form) ? '||' : '&&'} ${second}`;
  return written((files) => awk(split(given), isDeleted(given) ? `!(${both})` : both, files));
};

const oneTest = (given: Given, [col, sign, val]: readonly [string, string, string]): string | undefined => {
  const [column, more] = given.columns(col) ?? [];
  const value = given.quoted(val) ?? given.said(val);
  if (column === undefined || more !== undefined || value === undefined || /["\\]/.test(value)) return undefined;
  const said = given.said(sign) ?? '';
  return testOf(awkField(column), TESTS.find(([words]) => words.test(said))?.[1] ?? '==', value);
};

/** "rows that have status shipped": the value behind the name of its column. */
const withValue = (given: Given): Work | undefined => {
  const [column, more] = given.columns() ?? [];
  const value = given.quoted('value') ?? given.word('value')?.text;
  if (!isNamed(column) || more !== undefined || value === undefined || /["\\]/.test(value)) return undefined;
  const test = testOf(awkField(column), '==', value);
  return test === undefined ? undefined : written((files) => awk(split(given), test, files));
};

export const BY_COLUMN: readonly Operation[] = [
  {
    says: [
      'have|has|having|with {col:field} {value}',
      `${RECORDS} [that|which|who] (?:have|has|having|with) {col:field} {value}`,
    ],
    reads: /\.(?:csv|tsv)$/i,
    reason: 'choose the lines by a column',
    phase: 'pick',
    work: withValue,
  },
  {
    says: [
      `${LINES} (?:have|has|with|having|contain|contains|containing|of) LONGER_THAN|SHORTER_THAN|exactly|at_least|at_most {n} words|word|fields|field|columns|column|items|values|entries`,
    ].flatMap(orDeleted),
    reason: 'choose the lines by how many parts they have',
    phase: 'pick',
    work: (given) => {
      const count = given.number('n');
      if (count === undefined || !/\b(?:lines?|rows?|records?|entries|that|which|those)\b/.test(given.form))
        return undefined;
      const sign = TESTS.find(([words]) => words.test(given.form))?.[1] ?? '==';
      const test = `NF ${sign} ${count}`;
      const flags = /words/.test(given.form) ? [] : split(given);
      return written((files) => run('awk', flags, isDeleted(given) ? `!(${test})` : test, files));
    },
  },
  {
    says: [
      `${RECORDS} where|whose|with|having|when|if {a:field} {x:compares} {vala:value} and|or [where|whose|with] {b:field} {y:compares} {valb:value}`,
    ].flatMap(orDeleted),
    reason: 'choose the lines by two columns',
    phase: 'pick',
    work: byTwo,
  },
  {
    says: [
      '[only|just|EVERY] (?:numbers|values|integers) [THAT] [are|is] COMPARES {value}',
      '[only|just|EVERY] (?:numbers|values|integers) COMPARES {value}',
    ].flatMap(orDeleted),
    reason: 'choose the numbers',
    phase: 'pick',
    work: (given) => {
      const value = given.said('value') ?? '';
      const sign = TESTS.find(([words]) => words.test(given.form))?.[1] ?? '==';
      const test = isNumber(value) && !sign.startsWith('~') ? testOf('$1', sign, value) : undefined;
      return test === undefined
        ? undefined
        : written((files) => run('awk', isDeleted(given) ? `!(${test})` : test, files));
    },
  },
  {
    says: [
      '[only|just|EVERY] even|odd (?:numbers|values|integers)',
      '(?:numbers|values|integers) [THAT] are even|odd',
      'LINES [THAT] (?:are|contain|hold) [an] even|odd [number|numbers]',
    ],
    reason: 'choose the even or the odd numbers',
    phase: 'pick',
    work: ({ form }) => written((files) => run('awk', `$1 % 2 == ${/odd/.test(form) ? 1 : 0}`, files)),
  },
  {
    says: [
      '(?:which|what) {by:field} has|have|with|is [highest|lowest|largest|smallest|biggest|greatest|maximum|minimum|most|max|min] [value|number|NUMBERS] [of|in|for] {col:field}',
      '{by:field} [of|in|from] [LINES] [with|that_has|having] (?:largest|smallest|highest|lowest|biggest|greatest|maximum|minimum) {col:field}',
    ],
    reason: 'whose number is the largest',
    phase: 'reduce',
    work: (given) => {
      const [[key, more], [value, another]] = [given.columns('by') ?? [], given.columns() ?? []];
      if (key === undefined || value === undefined || more !== undefined || another !== undefined || key === value)
        return undefined;
      if (!/larg|small|high|low|big|great|max|min|most/.test(given.form)) return undefined;
      const [k, v] = [awkField(key), awkField(value)];
      const first = `NR == ${headerLines(k + v) + 1}`;
      const sign = /small|low|min/.test(given.form) ? '<' : '>';
      return written((files) =>
        awk(split(given), `${first} || ${v} ${sign} m { m = ${v}; s = ${k} } END { print s }`, files),
      );
    },
  },
  {
    says: [
      `${LINES} (?:are|is)? LONGER_THAN {n} [CHARS] [long|in_length|wide]`.replace('(?:are|is)?', '[are|is]'),
      `${LINES} (?:whose_length_is|of_length|with_length|with_length_of|are|is|have|has|with|of|having|contain|contains|containing) [LONGER_THAN|SHORTER_THAN|exactly] {n} [CHARS] [long|in_length|wide]`,
      `${LINES} [are|is] SHORTER_THAN {n} [CHARS] [long|in_length|wide]`,
    ].flatMap(orDeleted),
    reason: 'choose the lines by length',
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
      return written((files) =>
        run('awk', isDeleted(given) ? `!(length ${sign} ${count})` : `length ${sign} ${count}`, files),
      );
    },
  },
  {
    says: [
      `${LINES} [where|whose|with|having|for_which|if|when|in_which] {col:field} (?:is|are)_(?:not_)?(?:empty|blank|missing)`,
    ].flatMap(orDeleted),
    reason: 'choose the lines by a column',
    phase: 'pick',
    work: (given) => {
      const [column, more] = given.columns() ?? [];
      if (column === undefined || more !== undefined) return undefined;
      const sign = /not/.test(given.form) ? '!=' : '==';
      const test = `${awkField(column)} ${isDeleted(given) ? (sign === '==' ? '!=' : '==') : sign} ""`;
      return written((files) => awk(split(given), test, files));
    },
  },
  {
    says: [
      `${LINES} [where|whose|whose_value_in|with|having|for_which|if|when|in_which] {col} [value|values] [is|are|be|has|have] [not] COMPARES {value}`,
      `${RECORDS} [where|whose|with|having|for_which|if|when|in_which] {col:field} [value|values] [is|are|be|has|have] [not] COMPARES {value}`,
    ].flatMap(orDeleted),
    reason: 'choose the lines by a column',
    phase: 'pick',
    work: (given) => byColumn(given),
  },
];
