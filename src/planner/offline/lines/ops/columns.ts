/** Columns: print them, leave them out, change their order, fill or number them. */
import { fed } from '../../frames/text-shape.ts';
import { type Command, pipe, run, type Word } from '../../write/command.ts';
import { awk, awkField, type Column, isNamed } from '../column.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { partedBy } from '../said-value.ts';

const spelt = (char: string): string => ({ '\t': '\\t', '\n': '\\n' })[char] ?? char;

export const inAwk = (char: string): string => (char === '\t' ? '\\t' : char);

/** What parts the columns: said with the column, said by itself, known from the name of the file. */
export const partedOf = (given: Given, place = 'col'): string | undefined =>
  partedBy(given.said(place)) ?? given.manner.parted;

export const splitFlags = (parted: string | undefined): readonly string[] =>
  parted === undefined || parted === ' ' ? [] : [`-F${inAwk(parted)}`];

export const bothFlags = (given: Given, place = 'col'): readonly string[] => {
  const parted = partedOf(given, place);
  const out = given.manner.joined ?? parted;
  return [...splitFlags(parted), ...(out === undefined || out === ' ' ? [] : ['-v', `OFS=${inAwk(out)}`])];
};

const isRising = (all: readonly Column[]): all is readonly number[] =>
  all.every((one, at) => typeof one === 'number' && (at === 0 || one > (all[at - 1] as number)));

const projected = (given: Given): Work | undefined => {
  const columns = given.columns();
  if (columns === undefined) return undefined;
  const parted = partedOf(given);
  if (parted !== undefined && parted !== ' ' && given.manner.joined === undefined && isRising(columns))
    return written((files) => run('cut', parted === '\t' ? [] : ['-d', parted], `-f${columns.join(',')}`, files));
  const flags = columns.length === 1 ? splitFlags(parted) : bothFlags(given);
  return written((files) => awk(flags, `{ print ${columns.map(awkField).join(', ')} }`, files));
};

const withoutColumns = (given: Given): Work | undefined => {
  const columns = given.columns();
  if (columns === undefined || given.world.userland !== 'gnu') return undefined;
  const parted = partedOf(given) ?? ' ';
  const [first] = columns;
  if (isNamed(first) && columns.length === 1 && [...parted].length === 1) {
    const program = `NR == 1 { for (i = 1; i <= NF; i++) if ($i == "${first.slice(1)}") d = i } { n = 0; for (i = 1; i <= NF; i++) if (i != d) printf "%s%s", (n++ ? OFS : ""), $i; print "" }`;
    return written((files) => run('awk', bothFlags(given), program, files));
  }
  if (columns.length === 1 && columns[0] === 'last' && [...parted].length === 1 && !/[\\\]^/]/.test(parted))
    return edit(
      `s/${parted === ' ' ? '[[:space:]]*[^[:space:]]*$' : `${parted === '|' || parted === '.' ? `[${parted}]` : spelt(parted)}[^${spelt(parted)}]*$`}//`,
    );
  if (!columns.every((one) => typeof one === 'number')) return undefined;
  return written((files) =>
    run('cut', parted === '\t' ? [] : ['-d', parted], '--complement', `-f${columns.join(',')}`, files),
  );
};

const swapped = (given: Given): Work | undefined => {
  const all = given.said('m') === undefined ? given.columns() : [...(given.columns() ?? []), given.number('m')];
  const [a, b, more] = all ?? [];
  if (typeof a !== 'number' || typeof b !== 'number' || more !== undefined) return undefined;
  const program = `{ t = $${a}; $${a} = $${b}; $${b} = t; print }`;
  return written((files) => run('awk', bothFlags(given), program, files));
};

/** "move the third column to the front" */
const moved = (given: Given): Work | undefined => {
  const [column, more] = given.columns() ?? [];
  if (typeof column !== 'number' || more !== undefined || column < 2) return undefined;
  const parted = partedOf(given);
  const program = `{ t = $${column}; for (i = ${column}; i > 1; i--) $i = $(i - 1); $1 = t; print }`;
  return written((files): Command => run('awk', bothFlags(given), parted === undefined ? program : program, files));
};

const numberedColumn = (given: Given): Work => {
  const parted = given.manner.parted ?? ' ';
  return written((files: readonly Word[]) =>
    run('awk', parted === ' ' ? '{ print NR, $0 }' : `{ print NR "${inAwk(parted)}" $0 }`, files),
  );
};

const REPARTED: Readonly<Record<string, string>> = { csv: ',', tsv: '\t' };

/** "into a tab separated file", "to csv" */
const retabled = (given: Given): Work | undefined => {
  const [first, second] = [...given.form.matchAll(/(\w+)[- ](?:separated|delimited)/g)].map(([, name]) => name);
  const from = second === undefined ? given.manner.parted : partedBy(`${first}-separated`);
  const named = second ?? first;
  const to =
    named === undefined ? REPARTED[/\b(csv|tsv)\b/.exec(given.form)?.[1] ?? ''] : partedBy(`${named}-separated`);
  return from === undefined || to === undefined || from === to
    ? undefined
    : written((files) => fed(run('tr', spelt(from), spelt(to)), files));
};

const reparted = (given: Given): Work | undefined => {
  const [from, to] = [given.sign('from') ?? given.manner.parted, given.sign('to')];
  if (from === undefined || to === undefined || from === to) return undefined;
  if ([...from].length !== 1 || [...to].length !== 1) return undefined;
  return written((files) => fed(run('tr', spelt(from), spelt(to)), files));
};

/** Print, in every line, "the value(s) of column 2". */
const VALUES =
  '(?:what|whatever|text_that|that_which)_(?:stands|is|comes|appears|is_written|is_found)_(?:in|at|under)|(?:all_|the_|each_|every_)?(?:values?|contents?|entries|data|text|items?)_(?:of|in|from)';

/** Nothing is asked for but these. */
const ALONE =
  /^(?:(?:show|print|list|display|give|get|extract|select|output|see|pick) )?(?:only |just )*\S+ (?:, \S+ )?(?:, )?and \S+ (?:only |alone )?(?:(?:of|for|from) .*)?$/;

export const COLUMNS: readonly Operation[] = [
  {
    says: [
      'REPLACE [it|file|LINES] WITH [file_with] (?:tab|comma|semicolon|colon|pipe|space)[-_](?:separated|delimited) [file|values|format|text|one]',
      'REPLACE [it|file] WITH csv|tsv [file|format]',
      'REPLACE [it|file|LINES|EVERY] (?:tab|comma|semicolon|colon|pipe|space)[-_](?:separated|delimited) [words|values|list|text|string|items|fields|columns|file] WITH (?:tab|comma|semicolon|colon|pipe|space)[-_](?:separated|delimited) [words|values|list|text|string|items|fields|columns|file|one|ones]',
      '(?:change|convert|turn|make) [it|file] (?:to|into) [use|using] (?:tab|comma|semicolon|colon|pipe|space)s? [instead_of] [commas|tabs|semicolons|spaces|colons|pipes]',
      'REPLACE WITH use {to:sign} instead_of {from:sign}',
    ],
    reason: 'change the separator',
    phase: 'column',
    work: (given) => (given.said('to') === undefined ? retabled(given) : reparted(given)),
  },
  {
    says: ['REPLACE [it|file|csv|tsv|table|csv_file] [WITH|as] json [format|array|file]', 'as json [array]'],
    reason: 'the table as JSON',
    phase: 'form',
    work: ({ manner: { parted }, names }) =>
      parted === undefined || names.length !== 1 || (parted !== ',' && parted !== '\t')
        ? undefined
        : written((files) =>
            fed(
              run(
                'python3',
                '-c',
                `import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin${parted === ',' ? '' : ", delimiter='\\t'"})), indent=2))`,
              ),
              files,
            ),
          ),
  },
  {
    says: [
      '[only|just] {a:field} and {b:field} [only|alone] [of|for|from] [EACH_LINE|every_row|each_row|everyone|everybody]',
      '[only|just] {a:field} , {b:field} [,] and {c:field} [only|alone] [of|for|from] [EACH_LINE|every_row|each_row]',
    ],
    reads: /\.(?:csv|tsv)$/i,
    reason: 'print the columns',
    phase: 'column',
    work: (given) => {
      const all = ['a', 'b', 'c'].flatMap((place) =>
        given.said(place) === undefined ? [] : (given.columns(place) ?? []),
      );
      return ALONE.test(given.all) && all.every(isNamed) && all.length > 1
        ? written((files) => awk(bothFlags(given), `{ print ${all.map(awkField).join(', ')} }`, files))
        : undefined;
    },
  },
  {
    says: ['[EVERY|list_of] UNIQUE {col:field} [values]'],
    reads: /\.(?:csv|tsv)$/i,
    reason: 'the different values of the column',
    phase: 'column',
    work: (given) => {
      const [column, more] = given.columns() ?? [];
      return isNamed(column) && more === undefined && !/\bhow|\bcount|\bnumber of/.test(given.all)
        ? written((files) =>
            pipe(awk(splitFlags(given.manner.parted), `{ print ${awkField(column)} }`, files), run('sort', '-u')),
          )
        : undefined;
    },
  },
  {
    says: [`[${VALUES}] {col} [only] [EACH_LINE]`, '{col} values', 'cut [out] {col}'],
    reason: 'print the columns',
    phase: 'column',
    work: projected,
  },
  {
    says: [
      'DELETE|EXCLUDE [EVERY] {col}',
      'all|every columns|fields but|except|besides {col}',
      'WITHOUT [its|their] {col}',
      'all|every columns|fields WITHOUT {col}',
      'everything WITHOUT {col}',
      'all_but {col}',
    ].map((one) => one.replace('|EXCLUDE', '')),
    reason: 'leave the columns out',
    phase: 'column',
    work: withoutColumns,
  },
  {
    says: [
      'rename {col:field} to|as|into {to:value}',
      'rename column {col:field} to|as {to:value}',
      '(?:change|replace) (?:name_of_column|column_name|header|heading) {col:value} to|with|by|into {to:value}',
    ],
    reason: 'rename the column',
    phase: 'edit',
    work: (given) => {
      const name =
        given.quoted('col') ??
        given.said('col')?.replace(/^(?:column|field) (?:called |named )?| (?:column|field)$/g, '');
      const next = given.quoted('to') ?? given.said('to') ?? '';
      return name === undefined ||
        !/^[\w-]+$/.test(name) ||
        !/^[\w -]+$/.test(next) ||
        given.manner.parted === undefined
        ? undefined
        : edit(`1s/\\b${name}\\b/${next}/`);
    },
  },
  {
    says: ['SWAP|reverse {col}', 'SWAP {col} with|and {m:n}', 'SWAP [order_of] {col}'],
    reason: 'swap the columns',
    phase: 'column',
    work: swapped,
  },
  {
    says: [
      'move|put|bring|make {col} [to|as|at|become|into] (?:first|front|beginning|start)(?:_(?:column|position|place|one))?',
    ],
    reason: 'put the column first',
    phase: 'column',
    work: moved,
  },
  {
    says: [
      'INSERT column with|of|containing|for [incrementing] (?:line|row)_numbers?',
      'INSERT (?:row|line)_numbers? as [first|new] column',
      'INSERT (?:line|row)_number_column',
    ],
    reason: 'put a column with the line numbers first',
    phase: 'column',
    work: numberedColumn,
  },
  {
    says: [
      '(?:change|convert|replace|switch)_(?:field_|column_)?(?:delimiters?|separators?) from {from:sign} to|with|into {to:sign}',
      '(?:change|convert|switch)_from {from:sign} separated|delimited to|into {to:sign} separated|delimited',
      '(?:change|convert|set|turn|replace|switch)_(?:field_|column_)?(?:delimiters?|separators?) to|with|into {to:sign}',
    ],
    reason: 'change the separator',
    phase: 'column',
    work: reparted,
  },
];
