/** One number out of many, and numbers worked on: sum, average, median, largest, the line that holds it. */
import { fieldOf } from '../../frames/text-numbers.ts';
import { pipe, run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { bothFlags, partedOf, splitFlags } from './columns.ts';

const PROGRAMS: Readonly<Record<string, (field: string) => string>> = {
  sum: (field) => `{ s += ${field} } END { print s }`,
  average: (field) => `{ s += ${field} } END { print s / NR }`,
  largest: (field) => `NR == 1 || ${field} > m { m = ${field} } END { print m }`,
  smallest: (field) => `NR == 1 || ${field} < m { m = ${field} } END { print m }`,
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:averages?|means?)\b/, 'average'],
  [/\b(?:sums?|totals?|add)\b/, 'sum'],
  [/\b(?:max|maximum|highest|largest|biggest|greatest)\b/, 'largest'],
  [/\b(?:min|minimum|lowest|smallest|least)\b/, 'smallest'],
];

const fieldIn = (given: Given): string | undefined => {
  if (given.said('col') === undefined) return '$1';
  const [column, more] = given.columns() ?? [];
  return column === undefined || more !== undefined ? undefined : fieldOf(column);
};

const reduced = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  const kinds = KINDS.filter(([kind]) => kind.test(given.form.replace(/\btotal number of\b/, ''))).map(
    ([, kind]) => kind,
  );
  const [kind, more] = kinds;
  if (field === undefined || kind === undefined) return undefined;
  const flags = splitFlags(partedOf(given));
  if (more === undefined) return written((files) => run('awk', flags, PROGRAMS[kind]?.(field) ?? '', files));
  return several(kinds, field, flags);
};

/** "average, min and max" in one pass, in the order that is said. */
const several = (kinds: readonly string[], field: string, flags: readonly string[]): Work => {
  const steps = [
    kinds.includes('sum') || kinds.includes('average') ? `s += ${field}` : '',
    kinds.includes('largest') ? `if (NR == 1 || ${field} > max) max = ${field}` : '',
    kinds.includes('smallest') ? `if (NR == 1 || ${field} < min) min = ${field}` : '',
  ].filter((one) => one !== '');
  const words: Readonly<Record<string, string>> = {
    sum: '"sum", s',
    average: '"average", s / NR',
    largest: '"max", max',
    smallest: '"min", min',
  };
  const printed = kinds.map((kind) => `print ${words[kind] ?? ''}`).join('; ');
  return written((files) => run('awk', flags, `{ ${steps.join('; ')} } END { ${printed} }`, files));
};

const median = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  if (field === undefined) return undefined;
  const program = '{ a[NR] = $1 } END { print (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2) }';
  const cut = given.said('col') === undefined ? [] : [`{ print ${field} }`];
  return written((files) =>
    cut.length === 0
      ? pipe(run('sort', '-n', files), run('awk', program))
      : pipe(run('awk', splitFlags(partedOf(given)), cut, files), run('sort', '-n'), run('awk', program)),
  );
};

/** The whole line that holds the largest value of a column. */
const lineOf = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  const parted = partedOf(given);
  if (field === undefined || !/^\$\d+$/.test(field)) return undefined;
  const key = field.slice(1);
  const isSmall = /lowest|smallest|min|least/.test(given.form);
  const separator = parted === undefined || parted === ' ' ? [] : ['-t', parted];
  return written((files) =>
    pipe(run('sort', separator, `-k${key},${key}${isSmall ? 'n' : 'nr'}`, files), run('head', '-n', '1')),
  );
};

const perKey = (given: Given): Work | undefined => {
  const [value, key] = [given.columns('col')?.[0], given.columns('by')?.[0]];
  if (value === undefined || key === undefined) return undefined;
  const [v, k] = [fieldOf(value), fieldOf(key)];
  const isMean = /average|mean/.test(given.form);
  const program = isMean
    ? `{ s[${k}] += ${v}; n[${k}]++ } END { for (k in s) print k, s[k] / n[k] }`
    : `{ s[${k}] += ${v} } END { for (k in s) print k, s[k] }`;
  return written((files) => run('awk', splitFlags(partedOf(given)), program, files));
};

const changed = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  const factor = /^\d+(?:\.\d+)?$/.exec(given.said('value') ?? '')?.[0];
  if (field === undefined || factor === undefined) return undefined;
  const sign = /^multipl|double|times/.test(given.form)
    ? '*'
    : /^divid/.test(given.form)
      ? '/'
      : /^(?:subtract|decrease|reduce)/.test(given.form)
        ? '-'
        : '+';
  if (given.said('col') === undefined) return written((files) => run('awk', `{ print $1 ${sign} ${factor} }`, files));
  return written((files) => run('awk', bothFlags(given), `{ ${field} = ${field} ${sign} ${factor}; print }`, files));
};

const REDUCED =
  '(?:sums?|totals?|averages?|means?|arithmetic_mean|max|maximum|min|minimum|highest|lowest|largest|smallest|biggest|greatest|grand_total)';
const OF = '[of|for|from|in] [NUMBERS|number|value] [of|in|from] ';

export const REDUCTIONS: readonly Operation[] = [
  {
    says: [
      `[COMPUTE] ${REDUCED} [,] [${REDUCED}] [and|,] [and] [${REDUCED}] [NUMBERS|number|value] ${OF}{col} [values]`,
      `[COMPUTE] ${REDUCED} [,] [${REDUCED}] [and|,] [and] [${REDUCED}] [of|for|from|in] [EVERY] [NUMBERS|number|value]`,
      `sum|add|total|average [up] [EVERY] [NUMBERS] [of|in|from] [EVERY] {col} [values]`,
      `(?:sum|add|total)(?:_up)? [EVERY] [NUMBERS] [up|together]`,
      `average [EVERY] NUMBERS`,
      `{col} (?:sum|total|average|mean|max|min)`,
    ],
    reason: 'work out the number',
    phase: 'reduce',
    work: reduced,
  },
  {
    says: [`[COMPUTE] median [value] ${OF}[{col}]`, '[COMPUTE] median [of] [NUMBERS]'],
    reason: 'work out the median',
    phase: 'reduce',
    work: median,
  },
  {
    says: [
      `LINES [THAT] (?:has|have|with|having|contains|containing|holds)_(?:the_)?(?:highest|lowest|largest|smallest|biggest|greatest|maximum|minimum|max|min) [value|number|NUMBERS] [of|in|for|from|on] {col}`,
      `LINES where {col} is (?:largest|smallest|highest|lowest|biggest|maximal|minimal)`,
    ],
    reason: 'the line with this value',
    phase: 'reduce',
    work: lineOf,
  },
  {
    says: [
      '[COMPUTE] (?:sum|total|average|mean|totals|sums|averages) [of] [NUMBERS] [of|in] {col} (?:per|by|for_each|grouped_by|for_every|group_by|of_each) [value|unique_value|distinct_value] [of|in] {by:col}',
      '(?:sum|total|average|add_up) [up] {col} (?:per|by|for_each|grouped_by|for_every) [value|unique_value] [of|in] {by:col}',
    ],
    reason: 'work it out for each',
    phase: 'reduce',
    work: perKey,
  },
  {
    says: [
      '(?:multiply|divide|increase|decrease) [EVERY] [NUMBERS|value|number] [of|in] {col} by {value}',
      '(?:multiply|divide|increase|decrease) [EVERY] NUMBERS by {value}',
      '(?:add|subtract) {value} to|from [EVERY] [NUMBERS|value|number] [of|in] {col}',
      '(?:add|subtract) {value} to|from (?:each|every|all) NUMBERS',
    ],
    reason: 'change the numbers',
    phase: 'column',
    work: changed,
  },
];
