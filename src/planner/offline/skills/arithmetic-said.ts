/** Sums that are said in words: shares in per cent, squares and cubes, powers, roots to so many places. */
import { phrasing } from '../phrasing.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import type { Token } from '../understand.ts';
import { type Command, pipe, run } from '../write/command.ts';

const amountOf = (token: Token | undefined): number | undefined => {
  if (token === undefined) return undefined;
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(token.value)?.[1];
  const number = Number(ordinal ?? token.value);
  return Number.isFinite(number) ? number : numberOf(token);
};

const numbersIn = (tokens: readonly (Token | undefined)[]): readonly number[] =>
  tokens.flatMap((token) => amountOf(token) ?? []);

const bc = (sum: string): Command => pipe(run('echo', sum), run('bc', '-l'));

/** So many per cent: whole where it is whole. */
const share = (part: number, whole: number): Command | undefined => {
  if (whole === 0) return undefined;
  const isWhole = Number.isInteger(part) && Number.isInteger(whole) && (part * 100) % whole === 0;
  return isWhole ? run('echo', { raw: `$((${part}*100/${whole}))` }) : bc(`${part}*100/${whole}`);
};

const PERCENT = '(?:percent|percentage|per cent|%)';
const ASIDE = '(?:be |is |are |it |that |this |what |which |how much |how many |a |the |in |as |, |make )*';

/** The word of a power, and the power. */
const POWERS: Readonly<Record<string, number>> = { square: 2, squared: 2, cube: 3, cubed: 3 };

const raised = (base: number | undefined, power: number | undefined): Command | undefined => {
  if (base === undefined || power === undefined || !Number.isInteger(power) || power < 0) return undefined;
  return Number.isInteger(base) ? run('echo', { raw: `$((${base}**${power}))` }) : bc(`${base}^${power}`);
};

export const arithmeticSaid: readonly Skill[] = [
  phrasing({
    name: 'per-cent-of-whole',
    topic: 'other',
    summary: 'how many per cent one number is of another',
    forms: [`${ASIDE}${PERCENT} of {W} ${ASIDE}{W}`],
    mentions: 'percent|percentage|per cent',
    write: ({ tokens, request }) => {
      const [whole, part, more] = numbersIn(tokens);
      const isAsked = /\b(?:what|which|how)\b.*\b(?:percent|percentage|per cent) of\b/i.test(request.text);
      return whole === undefined || part === undefined || more !== undefined || !isAsked
        ? undefined
        : share(part, whole);
    },
    examples: [['what percentage of 80 is 20', 'echo $((20*100/80))']],
  }),
  phrasing({
    name: 'per-cent-of-part',
    topic: 'other',
    summary: 'how many per cent one number is of another',
    forms: [
      `{W} (?:be |is |are |make |makes )+(?:a |the |what |which |how much |how many )*${PERCENT} (?:of|out of) {W}`,
      `${ASIDE}${PERCENT} ${ASIDE}{W} (?:of|out of|from) {W}`,
      `{W} (?:of|out of|from) {W} ${ASIDE}(?:express |give |write |show )?${ASIDE}${PERCENT}${' (?:be |is |that |it |this )*'.trimEnd()}`,
    ],
    mentions: 'percent|percentage|per cent',
    write: ({ tokens }) => {
      const [part, whole, more] = numbersIn(tokens);
      return whole === undefined || part === undefined || more !== undefined ? undefined : share(part, whole);
    },
    examples: [
      ['30 is what percent of 120', 'echo $((30*100/120))'],
      ['30 out of 120 as a percentage', 'echo $((30*100/120))'],
    ],
  }),
  phrasing({
    name: 'named-power',
    topic: 'other',
    summary: 'the square or cube of a number',
    forms: ['(square|cube) of (?:the number |number )?{W}', '{W} (squared|cubed|square|cube)'],
    mentions: 'squared|cubed|square|cube',
    write: ({ values, tokens, request }) => {
      const [base] = numbersIn(tokens);
      const word = values.find((value) => value !== undefined && Object.hasOwn(POWERS, value.toLowerCase()));
      const isRoot = /\b(?:root|numbers|integers|to \d|through)\b/i.test(request.text);
      return word === undefined || isRoot ? undefined : raised(base, POWERS[word.toLowerCase()]);
    },
    examples: [
      ['what is 12 squared', 'echo $((12**2))'],
      ['cube of 6', 'echo $((6**3))'],
    ],
  }),
  phrasing({
    name: 'nth-power',
    topic: 'other',
    summary: 'a number raised to a power',
    forms: [
      '{W} (?:raise|raised) to (?:the )?(?:power )?(?:of )?{W}',
      '{W} to the {W}(?: power)?',
      '(?:the )?{W} power of {W}',
    ],
    write: ({ tokens, request }) => {
      const [a, b] = tokens;
      const isTurned = /\bpower of\b/i.test(request.text) && /(?:st|nd|rd|th)$/.test(a?.value ?? '');
      const [base, power] = isTurned ? [b, a] : [a, b];
      const isSaid = /\d(?:st|nd|rd|th)$/.test(power?.value ?? '') || /\b(?:power|raised?)\b/i.test(request.text);
      return isSaid && !/\b(?:lines?|columns?|fields?|bytes?|characters?)\b/i.test(request.text)
        ? raised(amountOf(base), amountOf(power))
        : undefined;
    },
    examples: [['2 to the 12th', 'echo $((2**12))']],
  }),
  phrasing({
    name: 'root-to-places',
    topic: 'other',
    summary: 'a square root to so many places',
    forms: [
      'square root of {W} (?:, )?(?:to|with|at|round to|rounded to|precise to) (?:the )?{W} (?:decimal|decimal place|decimals|digit|place|decimal digit|digits after the (?:point|comma))',
    ],
    mentions: 'root',
    write: ({ tokens }) => {
      const [of, places] = numbersIn(tokens);
      return of === undefined || places === undefined || places > 50
        ? undefined
        : pipe(run('echo', `scale=${places}; sqrt(${of})`), run('bc'));
    },
    examples: [['square root of 3 to 4 decimals', "echo 'scale=4; sqrt(3)' | bc"]],
  }),
];
