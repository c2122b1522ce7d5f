/** Measures from one unit to another (times, amounts of data, temperatures), and one number out of several that are said. */
import { phrasing } from '../phrasing.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import { type Command, pipe, run } from '../write/command.ts';

/** In seconds, in bytes: units of one kind go into one another. */
const TIMES: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 };
const DATA: Readonly<Record<string, number>> = {
  byte: 1,
  kilobyte: 1024,
  kb: 1024,
  kib: 1024,
  megabyte: 1024 ** 2,
  mb: 1024 ** 2,
  mib: 1024 ** 2,
  gigabyte: 1024 ** 3,
  gb: 1024 ** 3,
  gib: 1024 ** 3,
  terabyte: 1024 ** 4,
  tb: 1024 ** 4,
  tib: 1024 ** 4,
};

const singular = (unit = ''): string => unit.toLowerCase().replace(/s$/, '');

const factorOf = (from: string, to: string): readonly [number, number] | undefined => {
  const table = [TIMES, DATA].find((one) => from in one && to in one);
  const [a, b] = [table?.[from], table?.[to]];
  return a === undefined || b === undefined || a === b ? undefined : [a, b];
};

const converted = (amount: number, from: string, to: string): Command | undefined => {
  const [a, b] = factorOf(singular(from), singular(to)) ?? [];
  if (a === undefined || b === undefined) return undefined;
  if (amount === 1 && a > b) return run('echo', String(a / b));
  const sum = a > b ? `${amount}*${a / b}` : `${amount}/${b / a}`;
  const isWhole = Number.isInteger(amount) && (a > b || Number.isInteger((amount * a) / b));
  return isWhole ? run('echo', { raw: `$((${sum}))` }) : pipe(run('echo', sum), run('bc', '-l'));
};

const amountIn = (value: string | undefined): number | undefined =>
  value === undefined
    ? undefined
    : /^\d+(?:\.\d+)?$/.test(value)
      ? Number(value)
      : /^(?:an?|one)$/i.test(value)
        ? 1
        : undefined;

const UNITS = [...Object.keys(TIMES), ...Object.keys(DATA)].flatMap((one) => [one, `${one}s`]).join('|');

const STATISTICS: Readonly<Record<string, readonly Command[]>> = {
  average: [run('awk', '{ s += $1 } END { print s / NR }')],
  mean: [run('awk', '{ s += $1 } END { print s / NR }')],
  sum: [run('paste', '-sd+'), run('bc')],
  total: [run('paste', '-sd+'), run('bc')],
  product: [run('paste', '-sd*'), run('bc')],
  maximum: [run('sort', '-n'), run('tail', '-n', '1')],
  max: [run('sort', '-n'), run('tail', '-n', '1')],
  minimum: [run('sort', '-n'), run('head', '-n', '1')],
  min: [run('sort', '-n'), run('head', '-n', '1')],
};
const SORTS = Object.keys(STATISTICS).join('|');
const SOME = '{W}(?: ?,? ?(?:and |or )?{W})+';

export const measuresSaid: readonly Skill[] = [
  phrasing({
    name: 'measure-in-units',
    topic: 'other',
    summary: 'a measure in another unit',
    forms: [
      `how many (${UNITS}) (?:be |is |are |there |do |does |has |have )*(?:in|make|make up|make out) (?:a |an |the )?(?:{W} )?(${UNITS})(?: have| has| make)?`,
      `how many (${UNITS}) (?:do |does |be |is |are )+(?:a |an |the )?(?:{W} )?(${UNITS}) (?:have|has|take|last|contain|hold|make)`,
      `(?:convert |change |turn |express |what be |what is |how much is |how much be |what are )?{W} (${UNITS}) (?:be |is |are )?(?:in|to|into|as|in terms of) (${UNITS})`,
    ],
    mentions: 'second|minute|hour|day|week|byte|kb|mb|gb|tb|kib|mib|gib|tib',
    write: ({ values, request }) => {
      const isAsked = /^\W*how many/i.test(request.text);
      const units = values.filter((one) => one !== undefined && (singular(one) in TIMES || singular(one) in DATA));
      const amount = values.map(amountIn).find((one) => one !== undefined) ?? (isAsked ? 1 : undefined);
      const [first, second] = units;
      if (first === undefined || second === undefined || amount === undefined) return undefined;
      if (/[/~]|\.\w*[a-z]|\b(?:files?|ago|last|older|newer)\b/i.test(request.text)) return undefined;
      return isAsked ? converted(amount, second, first) : converted(amount, first, second);
    },
    examples: [
      ['how many seconds are in 3 hours', 'echo $((3*3600))'],
      ['convert 90 minutes to hours', 'echo 90/60 | bc -l'],
    ],
  }),
  phrasing({
    name: 'number-of-several',
    topic: 'other',
    summary: 'the sum, the average or the maximum of the numbers that are said',
    forms: [`(${SORTS}) (?:of |value of |number of |among |from )*(?:the |these |numbers |number )*(?:: )?${SOME}`],
    mentions: 'average|mean|sum|total|product|maximum|minimum|max|min',
    write: ({ values, tokens, request }) => {
      const kind = values
        .map((one) => one?.toLowerCase().replace(/ of$/, ''))
        .find((one) => one !== undefined && Object.hasOwn(STATISTICS, one));
      const said = request.tokens.filter(
        (token) => token.kind === 'number' || (numberOf(token) !== undefined && /^\d/.test(token.value)),
      );
      const rest = request.text.replace(/\d+(?:\.\d+)?/g, ' ');
      const isBare =
        !/[/~"]|(?<!what)'|\b(?:files?|lines?|columns?|fields?|in|first|last|top|than|to|from|through|between)\b/i.test(
          rest,
        );
      const numbers = said.map(({ value }) => value);
      return kind === undefined ||
        numbers.length < 2 ||
        !isBare ||
        tokens.length === 0 ||
        numbers.some((one) => !/^-?\d+(?:\.\d+)?$/.test(one))
        ? undefined
        : pipe(run('printf', '%s\\n', numbers), ...(STATISTICS[kind] ?? []));
    },
    examples: [['average of 4, 8 and 15', "printf '%s\\n' 4 8 15 | awk '{ s += $1 } END { print s / NR }'"]],
  }),
];
