/** Numbers of several columns: worked out for each value of another column, or from two columns of a row. */
import { awk, awkField } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { partedOf, splitFlags } from './columns.ts';
import { KINDS, OF, PROGRAMS, REDUCED, rounded } from './numbers.ts';

/** What is worked out for each value of another column: `k` is that value, `v` the number. */
const FOR_EACH: Readonly<Record<string, (k: string, v: string) => string>> = {
  sum: (k, v) => `{ s[${k}] += ${v} } END { for (k in s) print k, s[k] }`,
  average: (k, v) => `{ s[${k}] += ${v}; n[${k}]++ } END { for (k in s) print k, s[k] / n[k] }`,
  largest: (k, v) => `!(${k} in m) || ${v} > m[${k}] { m[${k}] = ${v} } END { for (k in m) print k, m[k] }`,
  smallest: (k, v) => `!(${k} in m) || ${v} < m[${k}] { m[${k}] = ${v} } END { for (k in m) print k, m[k] }`,
};

const perKey = (given: Given): Work | undefined => {
  const [value, more] = given.columns('col') ?? [];
  const [key, another] = given.columns('by') ?? [];
  if (given.manner.places !== undefined) return undefined;
  if (value === undefined || key === undefined || more !== undefined || another !== undefined || value === key)
    return undefined;
  const kind = KINDS.find(([words]) => words.test(given.form))?.[1] ?? 'sum';
  const program = FOR_EACH[kind]?.(awkField(key), awkField(value)) ?? '';
  return written((files) => awk(splitFlags(partedOf(given)), program, files));
};

const countPerKey = (given: Given): Work | undefined => {
  const [key, more] = given.columns('by') ?? [];
  if (key === undefined || more !== undefined) return undefined;
  const program = `{ n[${awkField(key)}]++ } END { for (k in n) print k, n[k] }`;
  return written((files) => awk(splitFlags(partedOf(given, 'by')), program, files));
};

/** "per region", "for each value of column 2" */
const PER =
  'per|by|for_each|for_every|in_each|of_each|each|grouped_by|group_by [value|unique_value|distinct_value|unique|distinct] [of|in]';
/** "price times units" */
const ofProducts = (given: Given): Work | undefined => {
  const [[a, x], [b, y]] = [given.columns('col') ?? [], given.columns('by') ?? []];
  const kind = KINDS.find(([words]) => words.test(given.form))?.[1];
  if (a === undefined || b === undefined || x !== undefined || y !== undefined || kind === undefined) return undefined;
  const sign = /\bplus\b|\+/.test(given.form)
    ? '+'
    : /\bminus\b/.test(given.form)
      ? '-'
      : /divided|per/.test(given.form)
        ? '/'
        : '*';
  const program = PROGRAMS[kind]?.(`${awkField(a)} ${sign} ${awkField(b)}`) ?? '';
  return kind === 'sum' || kind === 'average'
    ? written((files) => awk(splitFlags(partedOf(given)), rounded(program, given), files))
    : undefined;
};

export const GROUPS: readonly Operation[] = [
  {
    says: [
      `[COMPUTE] ${REDUCED} ${OF}{col:field} ${PER} {by:field}`,
      `[COMPUTE] ${REDUCED} {col:field} ${OF}${PER} {by:field}`,
      `(?:sum|total|average|add_up) [up] [NUMBERS] [of|in] {col:field} ${PER} {by:field}`,
      `${PER} {by:field} , [COMPUTE] ${REDUCED} ${OF}{col:field}`,
    ],
    reason: 'work it out for each',
    phase: 'reduce',
    work: perKey,
  },
  {
    says: [
      `COUNT [EVERY] [LINES|sales|orders|items|people|records|values|requests|hits|visits|users|products] [there_are|are_there] ${PER} {by:field}`,
      'OFTEN each|every [unique|distinct|different] {by:field} [OCCUR]',
      'COUNT [OCCURRENCES|occurrences_of] [of] each|every [unique|distinct|different] {by:field} [OCCUR]',
    ],
    reason: 'count them for each',
    phase: 'reduce',
    work: countPerKey,
  },
  {
    says: [
      `[COMPUTE] ${REDUCED} [of] {col:field} (?:times|multiplied_by|\\*|x|plus|minus|divided_by) {by:field} [EACH_LINE]`,
    ],
    reason: 'work it out from two columns',
    phase: 'reduce',
    work: ofProducts,
  },
];
