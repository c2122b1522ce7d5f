/** Sums of two numbers that are said in words, and one number rounded. */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, pipe, run } from '../write/command.ts';

const isNumber = (value: string | undefined): value is string => value !== undefined && /^-?\d+(?:\.\d+)?$/.test(value);

/** The signs of the words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/plus|add|sum/, '+'],
  [/minus|subtract|less|difference/, '-'],
  [/times|multipl|product/, '*'],
  [/divid|over/, '/'],
];

const worked = (sum: string): Command =>
  /[./]/.test(sum) ? pipe(run('echo', sum), run('bc', '-l')) : run('echo', { raw: `$((${sum}))` });

/** Files, lines and times are counted otherwise. */
const OTHERS = /["'/~](?!s )|\b(?:files?|lines?|columns?|fields?|names?|words?|print|repeat|run|ping|kill|pid)\b/i;

const ASKED =
  '(?:what be |what is |what are |how much is |how much be |calculate |compute |work out |what do |what does )?';

export const sumsInWords: readonly Skill[] = [
  phrasing({
    name: 'sum-in-words',
    topic: 'other',
    summary: 'a sum of two numbers that is said in words',
    forms: [
      `${ASKED}{W} (?:plus|minus|times?|multiply by|multiplied by|divide by|divided by) {W}`,
      '(?:add|subtract|multiply|divide) (?:the )?(?:numbers? )?{W} (?:and|to|from|by|with|plus) {W}',
    ],
    mentions: 'plus|minus|times|multipl|divid|add|subtract',
    write: ({ values, request }) => {
      const [a, b, more] = values.filter(isNumber);
      const said = request.text.replace(/what's/i, '');
      const sign = SIGNS.find(([words]) => words.test(said))?.[1];
      if (a === undefined || b === undefined || more !== undefined || sign === undefined || OTHERS.test(said))
        return undefined;
      return worked(/\bsubtract\b.*\bfrom\b/i.test(said) ? `${b}-${a}` : `${a}${sign}${b}`);
    },
    examples: [
      ['what is 12 times 34', 'echo $((12*34))'],
      ['subtract 5 from 20', 'echo $((20-5))'],
    ],
  }),
  phrasing({
    name: 'rounded',
    topic: 'other',
    summary: 'a number rounded',
    forms: [
      'round (?:off )?{W} (?:off )?to (?:the )?(?:nearest )?(?:{W} )?(?:whole number|integer|decimal place|decimal|decimals|decimal places|digit|digits|places|place)',
    ],
    mentions: 'round',
    write: ({ values }) => {
      const [number, places = '0'] = values.filter(isNumber);
      return number === undefined || !/^\d$/.test(places) ? undefined : run('printf', `%.${places}f\\n`, number);
    },
    examples: [['round 2.71828 to 3 decimals', "printf '%.3f\\n' 2.71828"]],
  }),
];
