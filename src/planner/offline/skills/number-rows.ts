/** Rows of numbers and signs, and the arithmetic of whole numbers that people ask for by name. */
import { signNamed } from '../frames/pattern.ts';
import { intent } from '../intent.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { pipe, run } from '../write/command.ts';

const numbers: Taker<readonly number[]> = ({ tokens }) => {
  const all = tokens.filter((token) => token.kind !== 'quoted' && numberOf(token) !== undefined);
  return all.length === 0
    ? undefined
    : { value: all.map((token) => numberOf(token) ?? 0), tokens: all.map((token) => token.index) };
};

const FREE = ['NUMBER', 'TO', 'FROM', 'BETWEEN', 'AND', 'SHOW'] as const;

export const numberRows: readonly Skill[] = [
  intent({
    name: 'several-random',
    topic: 'other',
    summary: 'several random numbers of a range',
    says: ['=random NUMBER {all}', '=random =integers {all}', '=dice {all}'],
    slots: { all: numbers },
    free: [...FREE, 'CREATE', 'FIND'],
    write: ({ all }) =>
      all?.length === 3 && (all[2] ?? 0) > (all[1] ?? 0)
        ? run('shuf', '-r', '-i', `${all[1]}-${all[2]}`, '-n', String(all[0]))
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
    write: ({ all }, _world, { text }) =>
      all?.length === 2 && (all[1] ?? 0) < 30 && !/\bnumbers\b|\d ?(?:-|to|through) ?\d/i.test(text)
        ? run('printf', `%0${all[1]}d\\n`, String(all[0]))
        : undefined,
    examples: [['pad 42 with zeros to 6 digits', "printf '%06d\\n' 42"]],
  }),
  intent({
    name: 'row-of-signs',
    topic: 'other',
    summary: 'a row of the same sign',
    says: [
      'SHOW? LINE {all} =dashes|=hyphens|=stars|=asterisks|=equals|=equal|=underscores|=dots|=hashes|=zeros|=plus|=pluses|=tildes =sign|=signs?',
      'SHOW? {all} =dashes|=hyphens|=stars|=asterisks|=equals|=equal|=underscores|=dots|=hashes|=plus|=pluses|=tildes =sign|=signs?',
    ],
    slots: { all: numbers },
    free: ['SHOW', 'LINE', 'OF', 'CHARACTER', 'CREATE', 'IN', 'SIMILAR'],
    write: ({ all }, _world, { text }) => {
      const name = /\b\d+ ([a-z]+(?: (?:signs?|marks?))?)\b/i.exec(text)?.[1] ?? '';
      const sign = /^zeros?$/i.test(name) ? '0' : signNamed(name.replace(/ (?:signs?|marks?)$/i, ''));
      return all?.length === 1 && sign !== undefined
        ? pipe(run('printf', `%${all[0]}s\\n`), run('tr', ' ', sign))
        : undefined;
    },
    examples: [['print a line of 30 dashes', "printf '%30s\\n' | tr ' ' -"]],
  }),
];
