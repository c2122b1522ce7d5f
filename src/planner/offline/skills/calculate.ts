/** Small sums, number forms, random things. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { arithmeticSaid } from './arithmetic-said.ts';
import { measuresSaid } from './measures-said.ts';
import { sumsInWords } from './sums-in-words.ts';

/** All numbers of the request, in order. */
const numbers: Taker<readonly number[]> = ({ tokens }) => {
  const some = tokens.filter((token) => token.kind === 'number' || numberOf(token) !== undefined);
  const values = some.map((token) => numberOf(token) ?? Number(token.value.replace(/%$/, '')));
  return some.length === 0 || values.some(Number.isNaN)
    ? undefined
    : { value: values, tokens: some.map((token) => token.index) };
};

/** An arithmetic expression as written: "3 * (4 + 5)", "17/4". */
const expression: Taker<string> = ({ text, tokens }) => {
  const match = /(?<![\w./-])[\d(][\d\s.+*/()^%-]*[\d)](?![\w/])/.exec(text);
  const body = match?.[0] ?? '';
  if (match === null || !/\d\s*[+*/^%-]\s*[\d(]/.test(body) || /^\d{4}-\d\d?-\d\d?$/.test(body)) return undefined;
  const end = match.index + body.length;
  const inside = tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index);
  return { value: body.replace(/\s+/g, ''), tokens: inside };
};

const bc = (sum: string): Command => pipe(run('echo', sum), run('bc', '-l'));

const base = (given: {
  name: string;
  summary: string;
  says: readonly string[];
  form: string;
  example: readonly [string, string];
}): Skill =>
  intent({
    name: given.name,
    topic: 'other',
    summary: given.summary,
    says: given.says,
    slots: { all: numbers },
    free: ['CHANGE', 'NUMBER', 'HEX', 'TO', 'CALCULATE'],
    write: ({ all }) =>
      all?.length === 1 && Number.isInteger(all[0]) ? run('printf', given.form, String(all[0])) : undefined,
    examples: [given.example],
  });

export const calculateSkills: readonly Skill[] = [
  ...arithmeticSaid,
  ...measuresSaid,
  ...sumsInWords,
  intent({
    name: 'arithmetic',
    topic: 'other',
    summary: 'work out an arithmetic expression',
    says: ['CALCULATE? {sum}'],
    slots: { sum: expression },
    free: ['CALCULATE', 'SIMILAR', 'SUM'],
    write: ({ sum }) =>
      sum === undefined ? undefined : /[/%.^]/.test(sum) ? bc(sum) : run('echo', { raw: `$((${sum}))` }),
    examples: [
      ['calculate 12 * 34', 'echo $((12*34))'],
      ['what is 22/7', 'echo 22/7 | bc -l'],
    ],
  }),
  intent({
    name: 'per-cent',
    topic: 'other',
    summary: 'a share of a number',
    says: ['CALCULATE? {all} =percent =of', 'CALCULATE? {all}'],
    slots: { all: numbers },
    free: ['CALCULATE', 'OF'],
    write: ({ all }, _world, { text }) =>
      all?.length === 2 && /\d ?(?:%|per ?cent\b)/i.test(text) && /\bof\b/i.test(text)
        ? bc(`${all[1]}*${all[0]}/100`)
        : undefined,
    examples: [['what is 12 percent of 300', "echo '300*12/100' | bc -l"]],
  }),
  intent({
    name: 'power',
    topic: 'other',
    summary: 'a number raised to a power',
    says: ['CALCULATE? {all} =power', 'CALCULATE? {all} =squared'],
    slots: { all: numbers },
    free: ['CALCULATE', 'TO', 'OF'],
    write: ({ all }) =>
      all?.length === 2 && all.every(Number.isInteger) ? run('echo', { raw: `$((${all[0]}**${all[1]}))` }) : undefined,
    examples: [['3 to the power of 7', 'echo $((3**7))']],
  }),
  intent({
    name: 'square-root',
    topic: 'other',
    summary: 'the square root of a number',
    says: ['=square =root {all}'],
    slots: { all: numbers },
    free: ['CALCULATE', 'OF'],
    write: ({ all }) => (all?.length === 1 ? bc(`sqrt(${all[0]})`) : undefined),
    examples: [['square root of 50', "echo 'sqrt(50)' | bc -l"]],
  }),
  base({
    name: 'to-hex',
    summary: 'a number in hexadecimal',
    says: ['CHANGE|CALCULATE? {all} HEX'],
    form: '%x\\n',
    example: ['convert 4095 to hexadecimal', "printf '%x\\n' 4095"],
  }),
  base({
    name: 'to-octal',
    summary: 'a number in octal',
    says: ['CHANGE|CALCULATE? {all} =octal'],
    form: '%o\\n',
    example: ['convert 64 to octal', "printf '%o\\n' 64"],
  }),
  intent({
    name: 'to-binary',
    topic: 'other',
    summary: 'a number in binary',
    says: ['CHANGE|CALCULATE? {all} =binary'],
    slots: { all: numbers },
    free: ['CHANGE', 'NUMBER', 'TO', 'CALCULATE'],
    write: ({ all }) => (all?.length === 1 ? pipe(run('echo', `obase=2; ${all[0]}`), run('bc')) : undefined),
    examples: [['convert 37 to binary', "echo 'obase=2; 37' | bc"]],
  }),
  intent({
    name: 'random-number',
    topic: 'other',
    summary: 'a random number of a range',
    says: ['CREATE|SHOW|=pick? =random NUMBER {all}'],
    slots: { all: numbers },
    free: ['NUMBER', 'BETWEEN', 'AND', 'TO', 'FROM', 'CREATE'],
    write: ({ all }) => (all?.length === 2 ? run('shuf', '-i', `${all[0]}-${all[1]}`, '-n', '1') : undefined),
    examples: [['a random number between 4 and 40', 'shuf -i 4-40 -n 1']],
  }),
  intent({
    name: 'random-password',
    topic: 'other',
    summary: 'a random password',
    says: [
      'CREATE? =random =password {length?}',
      'CREATE =password {length?}',
      'CREATE? =random {length} CHARACTER TEXT|=password|=token|=key|=id',
      'CREATE? =random TEXT|=token {length}',
      'CREATE? =random =alphanumeric TEXT {length}',
    ],
    slots: { length: take.number },
    free: ['CREATE', 'CHARACTER', 'WITH', 'OF', 'TEXT'],
    write: ({ length = 16 }) =>
      pipe(run('tr', '-dc', 'A-Za-z0-9', { raw: '<' }, '/dev/urandom'), run('head', '-c', String(length))),
    examples: [['generate a random password of 20 characters', 'tr -dc A-Za-z0-9 < /dev/urandom | head -c 20']],
  }),
  lookup({
    name: 'uuid',
    topic: 'other',
    summary: 'a new UUID',
    says: ['=uuid', '=guid'],
    command: ['uuidgen'],
    free: ['CREATE', 'UNIQUE'],
    example: 'make me a uuid',
  }),
];
