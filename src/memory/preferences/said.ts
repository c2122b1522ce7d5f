/** Preferences that a person tells in so many words: "use rg instead of grep", "always give ls the flag -h". */
import type { Rule } from './rule.ts';

const PROGRAM = '([a-z][\\w.+-]*)';
const COMMAND = '([a-z][\\w.+-]*(?: [a-z][a-z-]*)?)';
const FLAG = '(--?[A-Za-z][\\w=-]*)';
const LEAD = '^(?:please )?(?:i )?(?:(?:would|always) )?(?:always )?';

type Reading = readonly [RegExp, (found: readonly string[]) => Rule];

const pattern = (text: string): RegExp => new RegExp(text, 'i');
const swap = (to: string, of: string): Rule => ({ kind: 'swap', of, to, flags: {}, verbs: {} });
const add = (of: string, flag: string): Rule => ({ kind: 'add', of, flag });
const drop = (of: string, flag: string): Rule => ({ kind: 'drop', of, flag });

const READINGS: readonly Reading[] = [
  [
    pattern(`${LEAD}use ${PROGRAM} (?:instead of|rather than|in place of|and not|, not) ${PROGRAM}$`),
    ([, to, of]) => swap(to!, of!),
  ],
  [pattern(`${LEAD}prefer ${PROGRAM} (?:to|over|instead of|rather than) ${PROGRAM}$`), ([, to, of]) => swap(to!, of!)],
  [pattern(`^never use ${PROGRAM},? (?:but )?use ${PROGRAM}(?: instead)?$`), ([, of, to]) => swap(to!, of!)],
  [pattern(`^instead of ${PROGRAM},? (?:always )?use ${PROGRAM}$`), ([, of, to]) => swap(to!, of!)],
  [pattern(`${LEAD}(?:add|use|put) ${FLAG} (?:to|with|for|in) ${COMMAND}$`), ([, flag, of]) => add(of!, flag!)],
  [pattern(`${LEAD}(?:run|use|call) ${COMMAND} with ${FLAG}$`), ([, of, flag]) => add(of!, flag!)],
  [pattern(`${LEAD}give ${COMMAND} (?:the flag |the option )?${FLAG}$`), ([, of, flag]) => add(of!, flag!)],
  [pattern(`^never (?:use|add|give) ${FLAG} (?:with|to|for) ${COMMAND}$`), ([, flag, of]) => drop(of!, flag!)],
  [pattern(`^never (?:run|use|give) ${COMMAND} (?:with )?${FLAG}$`), ([, of, flag]) => drop(of!, flag!)],
  [
    pattern(`${LEAD}(?:put|keep|store|save|make) (?:all |my |the )*archives in (\\S+)$`),
    ([, to]) => ({ kind: 'folder', of: 'tar', ending: 'archive', to: to!.replace(/(.)\/$/, '$1') }),
  ],
];

/** The rule that a sentence states; undefined where it states none that can be applied. */
export const ruleSaid = (sentence: string): Rule | undefined => {
  const text = sentence
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/[`'"]/g, '')
    .replace(/\s+/g, ' ');
  for (const [reading, rule] of READINGS) {
    const found = reading.exec(text);
    if (found !== null) return rule(found);
  }
  return undefined;
};
