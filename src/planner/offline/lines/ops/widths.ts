/** How wide a text stands, what its characters are as numbers, and how many there are without the blanks. */
import { fed } from '../../frames/text-shape.ts';
import { run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

/** A field as wide as is said, its text at the left, the right or in the middle. */
const padded = (given: Given): Work | undefined => {
  const count = given.number('n');
  if (count === undefined || count > 1000) return undefined;
  const { form } = given;
  if (/cent(?:er|re)/.test(form))
    return written((files) => run('awk', `{ printf "%*s\\n", int((${count} + length) / 2), $0 }`, files));
  const isRight =
    /right[- ]align|align right|align \w+ to right|(?:at|on|to|from|in) (?:left|front|start|beginning)|right[- ]justif|leading|before/.test(
      form,
    );
  return written((files) => run('awk', `{ printf "%${isRight ? '' : '-'}${count}s\\n", $0 }`, files));
};

const WIDE =
  '(?:to|in|at|into|within|with)_(?:total_|field_)?(?:width_of_|field_of_|length_of_)? {n} [CHARS|columns] [wide|width|long] [with_spaces] [on_left|on_right|at_end|at_start|on_(?:the_)?(?:left|right)_side]';

export const WIDTHS: readonly Operation[] = [
  {
    says: [
      '(?:pad|zero[-_]pad|fill)(?:s|ded|ding)? [EVERY] NUMBERS [with] [leading] [zeros|zeroes] to|with|of [width|length|total_of] [of] {n} [digits|characters|places] [wide]',
    ],
    reason: 'pad the numbers with zeros',
    phase: 'form',
    work: (given) => {
      const count = given.number('n');
      return count === undefined || count > 30 || !/zero/.test(given.form)
        ? undefined
        : written((files) => run('awk', `{ printf "%0${count}d\\n", $1 }`, files));
    },
  },
  {
    says: [
      `(?:pad|right[-_]align|left[-_]align|right[-_]justify|left[-_]justify|center|centre|align|justify)(?:s|ed|ding|ing)? [EACH_LINE|LINES|it|text] [right|left|to_right|to_left] ${WIDE}`,
      `(?:left|right)[-_]pad(?:ded)? [EACH_LINE|LINES|it] ${WIDE}`,
      `[EACH_LINE|it] (?:right[-_]aligned|left[-_]aligned|centered|centred|padded|right[-_]justified) ${WIDE}`,
    ],
    reason: 'pad to the width',
    phase: 'form',
    work: padded,
  },
  {
    says: [
      '[ascii|decimal] (?:codes?|values?|code_points?|numbers) of EVERY (?:letters|characters|letter|character)',
      'ascii codes|values of (?:letters|characters)',
      '(?:ascii|character)_(?:codes|values) [of] [it|text|EVERY] [letters|characters]',
      'REPLACE [it|to] [WITH] ascii_(?:codes|values)',
    ],
    reason: 'the number of each character',
    phase: 'form',
    work: (given) => (given.isText ? { does: 'run', bare: true, write: () => run('od', '-An', '-tu1') } : undefined),
  },
  {
    says: [
      '(?:without|excluding|ignoring|not_counting|not_including|except|but_not) [counting] SPACES [in_it|in_between]',
    ],
    reason: 'without the blanks',
    phase: 'edit',
    work: (given) =>
      /\bcount|\bhow many|\blength|\bnumber of/.test(given.all) && /char|letter|length/.test(given.all)
        ? written((files) => fed(run('tr', '-d', '[:space:]'), files))
        : undefined,
  },
];
