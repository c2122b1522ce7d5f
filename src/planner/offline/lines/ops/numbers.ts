/** One number out of many, and numbers worked on: sum, average, median, largest, the line that holds it. */
import { pipe, run } from '../../write/command.ts';
import { awk, awkField, headerLines, isNamed } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { bothFlags, partedOf, splitFlags } from './columns.ts';

const lineCount = (field: string): string => (headerLines(field) === 0 ? 'NR' : '(NR - 1)');
const isFirst = (field: string): string => `NR == ${headerLines(field) + 1}`;

/** A program that prints its number with so many decimals. */
export const rounded = (program: string, { manner: { places } }: Given): string =>
  places === undefined ? program : program.replace(/print (.+?)(?= })/, `printf "%.${places}f\\n", $1`);

export const PROGRAMS: Readonly<Record<string, (field: string) => string>> = {
  sum: (field) => `{ s += ${field} } END { print s }`,
  average: (field) => `{ s += ${field} } END { print s / ${lineCount(field)} }`,
  largest: (field) => `${isFirst(field)} || ${field} > m { m = ${field} } END { print m }`,
  smallest: (field) => `${isFirst(field)} || ${field} < m { m = ${field} } END { print m }`,
};

export const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:averages?|means?)\b/, 'average'],
  [/\b(?:sums?|totals?|add)\b/, 'sum'],
  [/\b(?:max|maximum|highest|largest|biggest|greatest)\b/, 'largest'],
  [/\b(?:min|minimum|lowest|smallest|least)\b/, 'smallest'],
];

const fieldIn = (given: Given): string | undefined => {
  if (given.said('col') === undefined) return '$1';
  const [column, more] = given.columns() ?? [];
  return column === undefined || more !== undefined ? undefined : awkField(column);
};

const reduced = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  const kinds = KINDS.filter(([kind]) => kind.test(given.form.replace(/\btotal number of\b/, ''))).map(
    ([, kind]) => kind,
  );
  const [kind, more] = kinds;
  if (field === undefined || kind === undefined) return undefined;
  const flags = splitFlags(partedOf(given));
  // Numbers of a text stand on one line.
  if (given.isText && given.said('col') === undefined && more === undefined)
    return written((files) =>
      pipe(run('tr', '-s', ' ,;', '\\n', files), awk([], rounded(PROGRAMS[kind]?.(field) ?? '', given), [])),
    );
  if (more === undefined) return written((files) => awk(flags, rounded(PROGRAMS[kind]?.(field) ?? '', given), files));
  return given.manner.places === undefined ? several(kinds, field, flags) : undefined;
};

/** "average, min and max" in one pass, in the order that is said. */
const several = (kinds: readonly string[], field: string, flags: readonly string[]): Work => {
  const steps = [
    kinds.includes('sum') || kinds.includes('average') ? `s += ${field}` : '',
    kinds.includes('largest') ? `if (${isFirst(field)} || ${field} > max) max = ${field}` : '',
    kinds.includes('smallest') ? `if (${isFirst(field)} || ${field} < min) min = ${field}` : '',
  ].filter((one) => one !== '');
  const words: Readonly<Record<string, string>> = {
    sum: '"sum", s',
    average: `"average", s / ${lineCount(field)}`,
    largest: '"max", max',
    smallest: '"min", min',
  };
  const printed = kinds.map((kind) => `print ${words[kind] ?? ''}`).join('; ');
  return written((files) => awk(flags, `{ ${steps.join('; ')} } END { ${printed} }`, files));
};

const median = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  if (field === undefined || given.manner.places !== undefined) return undefined;
  const program = '{ a[NR] = $1 } END { print (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2) }';
  return written((files) =>
    given.said('col') === undefined
      ? pipe(run('sort', '-n', files), run('awk', program))
      : pipe(awk(splitFlags(partedOf(given)), `{ print ${field} }`, files), run('sort', '-n'), run('awk', program)),
  );
};

/** The whole line that holds the largest value of a column. */
const lineOf = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  const parted = partedOf(given);
  if (field === undefined) return undefined;
  const isSmall = /lowest|smallest|min|least|cheapest/.test(given.form);
  const program = `${isFirst(field)} || ${field} ${isSmall ? '<' : '>'} m { m = ${field}; s = $0 } END { print s }`;
  if (!/^\$\d+$/.test(field)) return written((files) => awk(splitFlags(parted), program, files));
  const key = field.slice(1);
  const separator = parted === undefined || parted === ' ' ? [] : ['-t', parted];
  return written((files) =>
    pipe(run('sort', separator, `-k${key},${key}${isSmall ? 'n' : 'nr'}`, files), run('head', '-n', '1')),
  );
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
  return isNamed(given.columns()?.[0])
    ? undefined
    : written((files) => run('awk', bothFlags(given), `{ ${field} = ${field} ${sign} ${factor}; print }`, files));
};

export const REDUCED =
  '(?:sums?|totals?|averages?|means?|arithmetic_mean|max|maximum|min|minimum|highest|lowest|largest|smallest|biggest|greatest|grand_total)';
const EXTREME = '(?:largest|smallest|highest|lowest|biggest|greatest|maximum|minimum|maximal|minimal|max|min)';
export const OF = '[of|for|from|in] [NUMBERS|number|value] [of|in|from] ';

/** "the average line length", "the largest number of words per line" */
const ofLengths = (given: Given): Work | undefined => {
  const kinds = KINDS.filter(([kind]) => kind.test(given.form.replace(/\bnumber of\b/, '')));
  const [kind, more] = kinds;
  const field = /\bwords?\b/.test(given.form) ? 'NF' : 'length';
  if (kind === undefined || more !== undefined || kind[1] === 'sum') return undefined;
  return written((files) => awk([], rounded(PROGRAMS[kind[1]]?.(field) ?? '', given), files));
};

const SPREADS: readonly (readonly [RegExp, (field: string) => string])[] = [
  [/running|cumulative/, (field) => `{ s += ${field}; print s }`],
  [
    /deviation|variance/,
    (field) =>
      `{ s += ${field}; q += ${field} * ${field} } END { m = s / ${lineCount(field)}; print sqrt(q / ${lineCount(field)} - m * m) }`,
  ],
  [
    /range|difference/,
    (field) =>
      `${isFirst(field)} { min = max = ${field} } ${field} > max { max = ${field} } ${field} < min { min = ${field} } END { print max - min }`,
  ],
];

const spread = (given: Given): Work | undefined => {
  const field = fieldIn(given);
  const program = SPREADS.find(([words]) => words.test(given.form))?.[1];
  if (field === undefined || program === undefined) return undefined;
  const text = /variance/.test(given.form) ? program(field).replace(/sqrt\((.*)\) }/, '$1 }') : program(field);
  return written((files) => awk(splitFlags(partedOf(given)), rounded(text, given), files));
};

export const REDUCTIONS: readonly Operation[] = [
  {
    says: [
      `[COMPUTE] (?:running|cumulative)_(?:totals?|sums?) ${OF}[{col:field}]`,
      `[COMPUTE] (?:standard_deviation|stddev|std_dev|variance) ${OF}[{col:field}]`,
      `[COMPUTE] (?:difference|range) between|of ${EXTREME} [and] [${EXTREME}] [number|value|NUMBERS] [of|in] [{col:field}]`,
    ],
    reason: 'work out how they spread',
    phase: 'reduce',
    work: spread,
  },
  {
    says: [
      `[COMPUTE] ${REDUCED} line length|lengths`,
      `[COMPUTE] ${REDUCED} (?:length|number_of_(?:characters|words)|word_count|words)_(?:of_(?:the_)?lines|per_line|in_(?:a_)?line|of_(?:a_)?line|of_(?:each|every)_line|in_(?:each|every)_line)`,
    ],
    reason: 'work out the length of lines',
    phase: 'reduce',
    work: ofLengths,
  },
  {
    says: [
      `[COMPUTE] ${REDUCED} [,] [${REDUCED}] [and|,] [and] [${REDUCED}] [NUMBERS|number|value] ${OF}{col:field} [values]`,
      `[COMPUTE] ${REDUCED} [,] [${REDUCED}] [and|,] [and] [${REDUCED}] [of|for|from|in] [EVERY] [NUMBERS|number|value]`,
      `sum|add|total|average [up] [EVERY] [NUMBERS] [of|in|from] [EVERY] {col:field} [values]`,
      `(?:sum|add|total)(?:_up)? [EVERY] [NUMBERS] [up|together]`,
      `average [EVERY] NUMBERS`,
      `{col:field} (?:sum|total|average|mean|max|min)`,
    ],
    reason: 'work out the number',
    phase: 'reduce',
    work: reduced,
  },
  {
    says: [
      `{nth} ${EXTREME} [NUMBERS|number|value] [of|in] {col:field}`,
      `{nth} ${EXTREME} (?:NUMBERS|number|value|entry)`.replace(
        '(?:NUMBERS|number|value|entry)',
        'number|value|entry|numbers|values',
      ),
    ],
    reason: 'the one so far from the largest',
    phase: 'reduce',
    work: (given) => {
      const [place, field] = [given.number('nth'), fieldIn(given)];
      if (place === undefined || field === undefined || given.isText || /^last/.test(given.said('nth') ?? ''))
        return undefined;
      const ends = [run('sort', /small|low|min/.test(given.form) ? '-n' : '-rn'), run('sed', '-n', `${place}p`)];
      return written((files) =>
        given.said('col') === undefined
          ? pipe(run('sort', /small|low|min/.test(given.form) ? '-n' : '-rn', files), run('sed', '-n', `${place}p`))
          : pipe(awk(splitFlags(partedOf(given)), `{ print ${field} }`, files), ...ends),
      );
    },
  },
  {
    says: [`[COMPUTE] median [value] ${OF}[{col:field}]`, '[COMPUTE] median [of] [NUMBERS]'],
    reason: 'work out the median',
    phase: 'reduce',
    work: median,
  },
  {
    says: [
      `LINES [THAT] (?:has|have|with|having|contains|containing|holds|of)_(?:the_)?${EXTREME} [value|number|NUMBERS] [of|in|for|from|on] {col:field}`,
      `LINES where|whose {col:field} is ${EXTREME}`,
    ],
    reason: 'the line with this value',
    phase: 'reduce',
    work: lineOf,
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
