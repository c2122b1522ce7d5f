/** Rows of numbers and signs, and the arithmetic of whole numbers that people ask for by name. */
import { intent } from '../intent.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill, Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { type Command, pipe, run } from '../write/command.ts';

const numbers: Taker<readonly number[]> = ({ tokens }) => {
  const all = tokens.filter((token) => token.kind !== 'quoted' && numberOf(token) !== undefined);
  return all.length === 0
    ? undefined
    : { value: all.map((token) => numberOf(token) ?? 0), tokens: all.map((token) => token.index) };
};

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bcommas?\b|comma-/i, ','],
  [/\bspaces?\b|space-|\b(?:one|a single|the same) line\b/i, ' '],
  [/\bcolons?\b/i, ':'],
  [/\bdash(?:es)?\b|\bhyphens?\b/i, '-'],
];

/** The row as it is wanted: a number a line, or joined. */
const joined = (row: Command, { text }: Understood): Command => {
  const sign = SIGNS.find(([form]) => form.test(text))?.[1];
  return sign === undefined ? row : pipe(row, run('paste', '-sd', sign));
};

const FREE = [
  'NUMBER',
  'TO',
  'FROM',
  'THING',
  'EVERY',
  'SPACE',
  'COMMA',
  'LINE',
  'BY',
  'WITH',
  'BETWEEN',
  'AND',
  'SHOW',
  'IN',
  'ODD',
  'EVEN',
  'COUNT',
  'CREATE',
  'LESS',
] as const;

/** First number and last number of a row of every second one. */
const everySecond = (all: readonly number[], start: 0 | 1): readonly [number, number] | undefined => {
  const [from, to] = all.length === 1 ? [start === 0 ? 2 : 1, all[0] ?? 0] : [all[0] ?? 0, all[1] ?? 0];
  if (all.length > 2 || to <= from) return undefined;
  return [Math.abs(from % 2) === start ? from : from + 1, to];
};

export const numberRows: readonly Skill[] = [
  ...(['even', 'odd'] as const).map((kind) =>
    intent({
      name: `${kind}-numbers`,
      topic: 'other',
      summary: `the ${kind} numbers of a range`,
      says: [`=${kind} NUMBER {all}`, `=${kind} =integers {all}`],
      slots: { all: numbers },
      free: FREE,
      write: ({ all }, _world, request) => {
        const limits = everySecond(all ?? [], kind === 'even' ? 0 : 1);
        return limits === undefined
          ? undefined
          : joined(run('seq', String(limits[0]), '2', String(limits[1])), request);
      },
      examples: [
        [`print the ${kind} numbers from ${kind === 'even' ? 2 : 1} to 30`, `seq ${kind === 'even' ? 2 : 1} 2 30`],
      ],
    }),
  ),
  intent({
    name: 'count-down',
    topic: 'other',
    summary: 'the numbers of a range, backwards',
    says: ['COUNT =down {all}', '=countdown {all}', 'SHOW NUMBER {all} DESCENDING|REVERSE?', 'NUMBER {all}'],
    slots: { all: numbers },
    free: [...FREE, 'DESCENDING', 'REVERSE', 'SORT'],
    write: ({ all = [] }, _world, request) => {
      const [from = 0, to = 1] = all;
      const isDown = /\bdown\b|countdown|revers|descend|backward/i.test(request.text);
      const isRange =
        /\b(?:to|through|until|down to|and)\b/i.test(request.text) &&
        /\b(?:numbers?|integers|count\w*)\b/i.test(request.text);
      if (all.length > 2 || all.length === 0 || !(isRange || isDown) || (from <= to && !isDown)) return undefined;
      return joined(run('seq', String(Math.max(from, to)), '-1', String(Math.min(from, to))), request);
    },
    examples: [['count down from 9 to 3', 'seq 9 -1 3']],
  }),
  intent({
    name: 'stepped-numbers',
    topic: 'other',
    summary: 'the numbers of a range in steps',
    says: [
      'NUMBER {all} =step|=steps|=increments|=increment|=interval|=stepping|=jumping',
      'COUNT {all} =by|=step|=steps',
      'EVERY NUMBER {all} =step',
      '=sequence {all} =step|=steps|=increment|=increments',
    ],
    slots: { all: numbers },
    free: [...FREE, 'OF'],
    write: ({ all }, _world, request) =>
      all?.length === 3 && (all[1] ?? 0) > (all[0] ?? 0)
        ? joined(run('seq', String(all[0]), String(all[2]), String(all[1])), request)
        : undefined,
    examples: [['numbers from 5 to 60 in steps of 7', 'seq 5 7 60']],
  }),
  intent({
    name: 'several-random',
    topic: 'other',
    summary: 'several random numbers of a range',
    says: ['=random NUMBER {all}', '=random =integers {all}', '=dice {all}'],
    slots: { all: numbers },
    free: [...FREE, 'CREATE', 'FIND'],
    write: ({ all }, _world, request) =>
      all?.length === 3 && (all[2] ?? 0) > (all[1] ?? 0)
        ? joined(run('shuf', '-r', '-i', `${all[1]}-${all[2]}`, '-n', String(all[0])), request)
        : undefined,
    examples: [['4 random numbers between 10 and 99', 'shuf -r -i 10-99 -n 4']],
  }),
  intent({
    name: 'factorial',
    topic: 'other',
    summary: 'the factorial of a number',
    says: ['=factorial {all}'],
    slots: { all: numbers },
    free: ['CALCULATE', 'OF', 'NUMBER'],
    write: ({ all }) =>
      all?.length === 1 && (all[0] ?? 0) > 0 ? pipe(run('seq', '-s', '*', String(all[0])), run('bc')) : undefined,
    examples: [['factorial of 7', "seq -s '*' 7 | bc"]],
  }),
  intent({
    name: 'remainder',
    topic: 'other',
    summary: 'the remainder of a division',
    says: ['=remainder {all}', '=modulo|=mod|=modulus {all}'],
    slots: { all: numbers },
    free: ['CALCULATE', 'OF', 'NUMBER', 'SPLIT', 'BY', 'AND', 'WITH', 'FROM'],
    write: ({ all }) => (all?.length === 2 ? run('echo', { raw: `$((${all[0]} % ${all[1]}))` }) : undefined),
    examples: [['remainder of 47 divided by 6', 'echo $((47 % 6))']],
  }),
  intent({
    name: 'decimal-division',
    topic: 'other',
    summary: 'a division to so many places',
    says: ['SPLIT|=divided {all} =decimal|=decimals|=digits|=places|=precision'],
    slots: { all: numbers },
    free: ['CALCULATE', 'NUMBER', 'SPLIT', 'BY', 'WITH', 'TO', 'AND', 'DIGIT'],
    write: ({ all }) =>
      all?.length === 3 ? pipe(run('echo', `scale=${all[2]}; ${all[0]}/${all[1]}`), run('bc')) : undefined,
    examples: [['divide 50 by 9 with 3 decimals', "echo 'scale=3; 50/9' | bc"]],
  }),
  intent({
    name: 'padded-number',
    topic: 'other',
    summary: 'a number with leading zeros',
    says: [
      '=pad NUMBER? {all} =zero|=zeros|=zeroes',
      'NUMBER {all} =leading =zero|=zeros|=zeroes',
      '{all} =padded =zero|=zeros|=zeroes',
    ],
    slots: { all: numbers },
    free: ['NUMBER', 'WITH', 'TO', 'DIGIT', 'SHOW', 'CHARACTER', 'FIRST', 'LAST'],
    write: ({ all }) =>
      all?.length === 2 && (all[1] ?? 0) < 30 ? run('printf', `%0${all[1]}d\\n`, String(all[0])) : undefined,
    examples: [['pad 42 with zeros to 6 digits', "printf '%06d\\n' 42"]],
  }),
  intent({
    name: 'letters-of-alphabet',
    topic: 'other',
    summary: 'the letters of the alphabet',
    says: ['SHOW? =alphabet', 'CHARACTER =alphabet', 'CHARACTER =a =z'],
    free: ['SHOW', 'CHARACTER', 'OF', 'EVERY', 'LOWER', 'FROM', 'TO', 'LINE'],
    write: (_slots, _world, request) =>
      /\bupper|capital/i.test(request.text)
        ? undefined
        : /\bline\b/i.test(request.text) && /each|own|per|separate/i.test(request.text)
          ? pipe(run('echo', { raw: '{a..z}' }), run('tr', ' ', '\\n'))
          : run('echo', { raw: '{a..z}' }),
    examples: [['print the alphabet', 'echo {a..z}']],
  }),
  intent({
    name: 'row-of-signs',
    topic: 'other',
    summary: 'a row of the same sign',
    says: [
      'SHOW? LINE {all} =dashes|=hyphens|=stars|=asterisks|=equals|=underscores|=dots|=hashes|=zeros',
      'SHOW {all} =dashes|=hyphens|=stars|=asterisks|=underscores|=dots|=hashes',
    ],
    slots: { all: numbers },
    free: ['SHOW', 'LINE', 'OF', 'CHARACTER', 'CREATE', 'IN'],
    write: ({ all }, _world, { text }) => {
      const sign = [
        ['dash', '-'],
        ['hyphen', '-'],
        ['star', '*'],
        ['asterisk', '*'],
        ['equals', '='],
        ['underscore', '_'],
        ['dot', '.'],
        ['hash', '#'],
        ['zero', '0'],
      ].find(([name]) => text.toLowerCase().includes(name ?? ''))?.[1];
      return all?.length === 1 && sign !== undefined
        ? pipe(run('printf', `%${all[0]}s\\n`), run('tr', ' ', sign))
        : undefined;
    },
    examples: [['print a line of 30 dashes', "printf '%30s\\n' | tr ' ' -"]],
  }),
];
