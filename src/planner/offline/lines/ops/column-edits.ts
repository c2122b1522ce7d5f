/** What is done within one column, where the others stay: another case, one text for another; and columns by two bounds. */

import { pipe, run } from '../../write/command.ts';
import { awkField, type Column, headerLines, isNamed } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { bothFlags, splitFlags } from './columns.ts';

/** The header names the columns, and stays as it is. */
const NAMES = 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; print; next } ';

const changed = (given: Given, change: (field: string) => string): Work | undefined => {
  const [column, more] = given.columns() ?? [];
  if (column === undefined || more !== undefined) return undefined;
  const field = awkField(column);
  const program = `${isNamed(column) ? NAMES : ''}{ ${change(field)}; print }`;
  return written((files) => run('awk', bothFlags(given), program, files));
};

const CASES = '(?:all_)?(?:upper[-_]?case|capitals|capital_letters|lower[-_]?case|small_letters)(?:_letters)?';

/** "where price is between 10 and 20" */
const between = (given: Given): Work | undefined => {
  const [column, more]: readonly Column[] = given.columns() ?? [];
  const [from, to] = ['from', 'to'].map((place) => given.said(place) ?? '');
  const isNumber = (one: string | undefined): boolean => /^-?\d+(?:\.\d+)?$/.test(one ?? '');
  if (column === undefined || more !== undefined || !isNumber(from) || !isNumber(to)) return undefined;
  const field = awkField(column);
  const test = `${field} >= ${from} && ${field} <= ${to}`;
  const head = headerLines(test) === 0 ? '' : 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } ';
  return written((files) => run('awk', splitFlags(given.manner.parted), `${head}${test}`, files));
};

export const COLUMN_EDITS: readonly Operation[] = [
  {
    says: [
      `(?:convert|change|turn|make|put|set|bring)(?:s|ed|ing)? [EVERY] [values_in|text_in|text_of|contents_of] {col} [to|into|in|all] ${CASES}`,
      '(?:upper[-_]?case|lower[-_]?case)[sd]? [only] {col}',
    ],
    reason: 'the column in another case',
    phase: 'column',
    work: (given) =>
      changed(given, (field) => `${field} = ${/lower|small/.test(given.form) ? 'tolower' : 'toupper'}(${field})`),
  },
  {
    says: [
      'REPLACE [EVERY] {what} WITH {to:what} [,] [but] [only] (?:in|within|of) {col} [only]',
      'REPLACE [EVERY] {what} [only] (?:in|within|of) {col} [only] WITH {to:what}',
    ],
    reason: 'replace within the column',
    phase: 'column',
    work: (given) => {
      const [what, to] = [given.what('what'), given.quoted('to') ?? given.what('to')?.text];
      return what === undefined || to === undefined || /["\\&]/.test(to)
        ? undefined
        : changed(given, (field) => `gsub(/${what.one.replaceAll('/', '\\/')}/, "${to}", ${field})`);
    },
  },
  {
    says: [
      '[LINES|products|people|orders|users|records|entries|items] (?:where|whose|with|having) {col:field} [is|are|lies|lie] between|from {from:value} and|to {to:value}',
    ],
    reason: 'choose the lines by a column',
    phase: 'pick',
    work: between,
  },
  {
    says: [
      'of|for|among|over [EVERY] (?:people|persons|users|customers|employees|students|orders|products|items|rows|records)',
    ],
    reads: /\.(?:csv|tsv)$/i,
    reason: 'of all rows',
    phase: 'source',
    manner: ({ all }) =>
      /\b(?:averages?|mean|sum|total|max|maximum|min|minimum|highest|lowest|median)\b/.test(all) ? {} : undefined,
  },
  {
    says: ['COUNT [EVERY] {noun:value} [there_are|are_there|are|exist|listed|do_we_have|is_there]'],
    reads: /\.(?:csv|tsv)$/i,
    reason: 'count the rows',
    phase: 'reduce',
    // "how many products are in products.csv": a row each, and the header is none.
    work: ({ names, said, all }) => {
      const stem = /([^/]+)\.[ct]sv$/i.exec(names[0] ?? '')?.[1]?.toLowerCase();
      if (names.length !== 1 || said('noun')?.toLowerCase() !== stem) return undefined;
      return /\bheader\b/.test(all)
        ? { does: 'count', flag: '-l' }
        : written((files) => pipe(run('tail', '-n', '+2', files), run('wc', '-l')));
    },
  },
];
