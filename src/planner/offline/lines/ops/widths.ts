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

/** Lines are broken between words, and none of these is cut. */
const BETWEEN_WORDS =
  /\b(?:at|on|between|after) (?:only |any )*(?:whole )?(?:words?|spaces?|blanks?|white ?space)\b|\b(?:without|not|never|don't) (?:break|split|cutt?|chop)\w* (?:up |apart |any |inside |within |in )*words?\b|\bwords? (?:intact|whole|together|unbroken)\b|\bwhole words\b|\bword[- ]wrap/;

const wrapped = (given: Given): Work | undefined => {
  const count = given.number('n');
  const words = BETWEEN_WORDS.test(given.all) ? ['-s'] : [];
  return count === undefined ? undefined : written((files) => run('fold', words, '-w', String(count), files));
};

const WRAP = '(?:wrap|fold|break|fit|reflow|format|reformat|word[-_]wrap|limit)(?:s|es|ed|ing|d|ped|ping|ting|ted)?';
const WRAPPED = `${WRAP} [EACH_LINE|LINES|it|text|long|overlong|too_long|paragraphs] [LINES|ones]`;
const IN_WIDTH = '[CHARS|columns] [wide|long|per_line|width|in_width|EACH_LINE|each] [or_less|at_most]';
/** A text that is wrapped somewhere, and how wide. */
const isWrapped = ({ all }: Given): boolean =>
  /\b(?:wrap|fold|break|fit|reflow|format|reformat|limit)/.test(all) && /\d/.test(all);

const WIDE =
  '(?:to|in|at|into|within|with)_(?:total_|field_)?(?:width_of_|field_of_|length_of_)? {n} [CHARS|columns] [wide|width|long] [with_spaces] [on_left|on_right|at_end|at_start|on_(?:the_)?(?:left|right)_side]';

export const WIDTHS: readonly Operation[] = [
  {
    says: [
      `${WRAPPED} (?:to|at|in|after|within|into|so_that_they_fit_in|to_fit|to_fit_in|with|to_width_of|to_a_width_of|to_maximum_of|to_at_most|every) [at|to|line] [at_most|maximum_of|width_of|maximum_width_of|line_length_of|length_of|column|maximum|max] {n} ${IN_WIDTH}`,
      `(?:so|so_that|such_that|making_sure|making_sure_that|until|with) (?:no|none) [line|one|row|of_them|of_lines] [is|are|has|have|gets|becomes|exceeds] [LONGER_THAN|wider_than|beyond|past] {n} ${IN_WIDTH}`,
      `(?:so|so_that|such_that|with) (?:each|every|all|lines|they|it) [line|lines] [is|are|has|have|fits?|stays?|with] [in|into|within] [at_most|no_more_than|maximum_of|up_to|under] {n} ${IN_WIDTH}`,
    ],
    reason: 'wrap the lines',
    phase: 'form',
    work: (given) => (isWrapped(given) ? wrapped(given) : undefined),
  },
  {
    says: [
      '[but|and] [break|breaking|split|splitting|wrap|wrapping|fold|folding] [lines|only|them] (?:at|on|between|after) [only|whole] (?:word_boundaries|word_boundary|spaces?|blanks?|words?|whitespace|white_space) [only]',
      "[but] (?:without|not|never|do_not|don't) (?:breaking|splitting|cutting|chopping|break|split|cut) [up|apart|in|inside|within] [any] words? [apart|in_two|in_half|up]",
      '[but] (?:keep|keeping|leave|leaving|with) [whole] words [intact|whole|together|unbroken]',
    ],
    reason: 'between words',
    phase: 'source',
    manner: (given) => (isWrapped(given) ? {} : undefined),
  },
  {
    says: [WRAPPED],
    reason: 'wrap the lines',
    phase: 'source',
    manner: ({ all }) =>
      /\b(?:so|such|with|until)\b.*\b(?:no|none|each|every|all|lines|it|they)\b.*\d/.test(all) ? {} : undefined,
  },
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
