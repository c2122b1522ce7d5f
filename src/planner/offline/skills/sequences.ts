/** Rows of numbers and letters: from here to there, in steps, backwards, padded, joined, summed. */
import { type NumberRow, numberRowIn } from '../frames/number-row.ts';
import { allOf, type Proposal, type Skill, tokensWithin, type Understood } from '../skill.ts';
import { type Command, pipe, run } from '../write/command.ts';

interface Ends {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

/** The least number from `at` on that leaves the rest. */
const firstOf = (at: number, { of, rest }: { readonly of: number; readonly rest: number }): number =>
  at + ((((rest - at) % of) + of) % of);

const endsOf = (row: NumberRow): Ends | undefined => {
  const step = row.only?.of ?? row.step ?? 1;
  const start = row.from ?? (row.only?.rest === 0 ? row.only.of : 1);
  const low = Math.min(start, row.to ?? start);
  const first = row.only === undefined ? low : firstOf(low, row.only);
  const high = row.to === undefined ? undefined : Math.max(start, row.to);
  const last = high ?? (row.count === undefined ? undefined : first + (row.count - 1) * step);
  if (last === undefined || last < first || step < 1 || (row.only !== undefined && row.step !== undefined))
    return undefined;
  const isDown = row.down === true || (row.from !== undefined && row.to !== undefined && row.from > row.to);
  if (!isDown) return { first, last, step };
  // From above, steps begin at what is said first.
  const top = row.only === undefined ? last : last - ((((last - row.only.rest) % step) + step) % step);
  return { first: top, last: first, step: -step };
};

const rowOf = ({ first, last, step }: Ends, { padded }: NumberRow): Command => {
  const ends = [String(first), ...(step === 1 ? [] : [String(step)]), String(last)];
  if (padded === true) return run('seq', '-w', ends);
  return padded === undefined ? run('seq', ends) : run('seq', '-f', `%0${padded}g`, ends);
};

const EACH = { square: '$1*$1', cube: '$1*$1*$1', double: '2*$1' } as const;

const eachOf = (all: Command, { each }: NumberRow): Command =>
  each === undefined ? all : pipe(all, run('awk', `{ print ${EACH[each]} }`));

/** The numbers on one line, with this between them. */
const joined = (all: Command, { between = ' ', each }: NumberRow, { world }: Understood): Command | undefined => {
  if ([...between].length === 1) return pipe(all, run('paste', '-sd', between === '\t' ? '\\t' : between));
  return world.userland === 'bsd' || each !== undefined
    ? undefined
    : run('seq', '-s', between, ...(all.type === 'run' ? [all.words.slice(1)] : []));
};

const written = (row: NumberRow, request: Understood): Command | undefined => {
  const ends = endsOf(row);
  if (ends === undefined) return undefined;
  const all = eachOf(rowOf(ends, row), row);
  if (row.reduced !== undefined)
    return row.between !== undefined
      ? undefined
      : pipe(all, run('paste', `-sd${row.reduced === 'sum' ? '+' : '*'}`), run('bc'));
  return row.between === undefined ? all : joined(all, row, request);
};

const ALSO = ['SHOW', 'WRITE', 'CREATE', 'EVERY', 'THING', 'CALCULATE', 'SCREEN'] as const;

/** "the letters from a to f, each on its own line" */
const lettersIn = (request: Understood): Proposal | undefined => {
  const found =
    /\b(?:all )?(?:the )?(?:(lower|upper)[- ]?case )?(?:letters|characters|alphabet)(?: of the alphabet)?(?:,? (?:from )?([a-zA-Z])(?: to | through | ?- ?|\.\.)([a-zA-Z]))?(?:,? in (upper|lower)[- ]?case)?(,? (?:each |one )?(?:on|per) (?:its own |their own |a new |a separate |separate |a )?lines?)?(?![\w'])/i.exec(
      request.text,
    );
  if (found === null || request.tokens.some(({ kind }) => kind === 'quoted' || kind === 'path')) return undefined;
  const [, before, from = 'a', to = 'z', behind, ownLines] = found;
  if (found[2] === undefined && !/alphabet/i.test(found[0])) return undefined;
  const isUpper = /upper/i.test(before ?? behind ?? '');
  const isBack = /\b(?:in )?(?:reverse|backwards?|descending)(?: order)?\b/i.exec(request.text);
  const cased = (letter: string): string => (isUpper ? letter.toUpperCase() : letter);
  const row = isBack === null ? `{${cased(from)}..${cased(to)}}` : `{${cased(to)}..${cased(from)}}`;
  return {
    command: ownLines === undefined ? run('echo', { raw: row }) : run('printf', '%s\\n', { raw: row }),
    reason: 'Write the letters',
    explains: new Set([
      ...tokensWithin(request.tokens, found),
      ...(isBack === null ? [] : tokensWithin(request.tokens, isBack)),
      ...allOf(request, ...ALSO),
    ]),
    bonus: 0.01,
  };
};

const match = (request: Understood): Proposal | undefined => {
  if (request.stdin || request.tokens.some(({ kind }) => kind === 'path' || kind === 'glob')) return undefined;
  const letters = lettersIn(request);
  if (letters !== undefined) return letters;
  const found = numberRowIn(request.text, request.tokens);
  if (found === undefined || found.row.named !== true) return undefined;
  const command = written(found.row, request);
  if (command === undefined) return undefined;
  return {
    command,
    reason: found.row.reduced === undefined ? 'Write the numbers' : 'Add the numbers up',
    explains: new Set([...found.explains, ...allOf(request, ...ALSO)]),
    bonus: 0.01,
  };
};

export const sequences: Skill = {
  name: 'sequences',
  topic: 'other',
  summary: 'rows of numbers and letters: in steps, backwards, padded, joined, summed',
  says: [
    'NUMBER',
    '=integers',
    '=even',
    '=odd',
    '=multiples',
    '=divisible',
    '=sequence',
    '=countdown',
    'COUNT',
    'CHARACTER',
    '=letters',
    '=alphabet',
    'WRITE|SHOW =to',
    '=squares|=cubes',
    '=joined|=separated|=row',
    '=up|=down',
  ],
  words: ['integers', 'multiples', 'divisible', 'countdown', 'padded', 'alphabet', 'incrementing'],
  examples: [
    ['print the numbers from 3 to 30', 'seq 3 30'],
    ['count down from 9 to 3', 'seq 9 -1 3'],
    ['even numbers between 5 and 21 separated by commas', 'seq 6 2 21 | paste -sd ,'],
    ['the first 4 multiples of 7', 'seq 7 7 28'],
    ['numbers from 5 to 60 in steps of 7', 'seq 5 7 60'],
    ['list the numbers 8 to 12 with leading zeros', 'seq -w 8 12'],
    ['sum of the numbers from 5 to 50', 'seq 5 50 | paste -sd+ | bc'],
    ['print the letters from c to k', 'echo {c..k}'],
  ],
  match,
};
