/** A text that a sign parts: its first and last parts, its parts in order, each once, put together again. */
import { pipe, run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { partedBy } from '../said-value.ts';

const PARTS =
  '(?:parts?|items?|elements?|pieces?|fields?|sections?|segments?|components?|values?|tokens?|entries|names?|numbers?|words?)';
const SEPARATED =
  '(?:comma|colon|semicolon|semi-colon|space|pipe|dash|hyphen|underscore|dot|slash)[-_](?:separated|delimited)';
const AT =
  '(?:between|separated_by|split_at|split_by|split_on|split_with|delimited_by|divided_by|parted_by|(?:that_are|which_are|when|if)_(?:separated|split|divided|delimited)_(?:by|at|on|with)|if_split_at|as_split_by)';

/** What parts it: said with the parts, said behind them, seen in the text. */
const signOf = (given: Given): string | undefined => {
  const sign = partedBy(given.form) ?? (given.said('sign') === undefined ? given.manner.parted : given.sign('sign'));
  return sign === undefined || [...sign].length !== 1 || sign === '\n' ? undefined : sign;
};

/** The first so many, or the last. */
const ends = (given: Given): Work | undefined => {
  const [sign, count] = [signOf(given), given.number('n')];
  if (sign === undefined || sign === ' ' || count === undefined) return undefined;
  const isSaid = given.said('sign') !== undefined || partedBy(given.form) !== undefined || given.isText;
  if (!isSaid) return undefined;
  const fields = count === 1 ? '-f1' : `-f1-${count}`;
  return written((files) =>
    /\b(?:last|final)\b/.test(given.form)
      ? pipe(run('rev', files), run('cut', '-d', sign, fields), run('rev'))
      : run('cut', '-d', sign, fields, files),
  );
};

/** The parts as lines, something done to them, and the same sign between them again. */
const reordered = (given: Given): Work | undefined => {
  const sign = signOf(given);
  if (sign === undefined || !given.isText) return undefined;
  const { form, manner } = given;
  const isReversed = /\b(?:reverse|reversed|opposite|backwards?|inverse|invert|flip)\b|\brevers|\bflip/.test(form);
  const isSort = /\b(?:sort|order|arrang|alphab|rank)/.test(form.replace(/(?:reverse|opposite) order/, ''));
  const flags = `${manner.numeric ? 'n' : ''}${manner.reversed || /descend/.test(form) ? 'r' : ''}${manner.unique || /unique|duplic/.test(form) ? 'u' : ''}`;
  const middle = isReversed && !isSort ? run('tac') : run('sort', flags === '' ? [] : `-${flags}`);
  return written(() => pipe(run('tr', sign, '\\n'), middle, run('paste', '-sd', sign)));
};

const NOUN = '(?:list|values|items|elements|entries|string|parts|fields|names|words)';
const LIST = `(?:${SEPARATED}(?:_${NOUN})?|${NOUN})`;

export const ITEMS: readonly Operation[] = [
  {
    says: [
      `[only|just] (?:first|last|final) {n} [of] ${SEPARATED} ${PARTS} [EACH_LINE]`,
      `[only|just] (?:first|last|final) {n} [of] ${PARTS} ${AT} [each] {sign} [EACH_LINE]`,
    ],
    reason: 'the first or last parts',
    phase: 'column',
    work: ends,
  },
  {
    says: [
      `SORT [EVERY] ${LIST} [in|into] [ALPHABETIC|ASCENDING|DESCENDING] [order]`,
      `(?:put|bring|arrange|get|print|write)(?:s|ing)? [EVERY] ${LIST} in|into (?:reverse|reversed|opposite|inverse|backward|sorted|alphabetical|ascending|descending)_order`,
      `${LIST} (?:in|into)_(?:reverse|reversed|opposite|backward|sorted|alphabetical|ascending|descending)_order`,
      `REVERSE [order_of] [EVERY] ${SEPARATED} [${PARTS}] [order]`.replace(
        `[${PARTS}]`,
        '[values|items|elements|parts|list|string]',
      ),
      `${LIST} (?:sorted|reversed|backwards)`,
    ],
    reason: 'the parts in order',
    phase: 'edit',
    work: (given) =>
      /\bwords?\b/.test(given.form) && partedBy(given.form) === undefined ? undefined : reordered(given),
  },
  {
    says: [
      '(?:still|again|printed_again|output_again|print_again|joined_again|put_together_again|keeping_them|keep_them|and_again|back)_(?:separated|joined|delimited|parted|together)_(?:by|with) [same] {sign}',
      '(?:output|print|printed|show|write|joined|put_together|back_together|put_back_together)?_?(?:them_|it_)?again_(?:with|by|using) [same] {sign} [between|between_them|in_between|as_separator|separated]'.replace(
        '(?:output|print|printed|show|write|joined|put_together|back_together|put_back_together)?_?',
        '(?:(?:output|print|printed|show|write|joined|put_together|back_together|put_back_together)_)?',
      ),
      '(?:but_)?(?:keep|keeping|leave|leaving|retain|preserve|preserving) {sign} [as_separator|between_them|in_between|as_they_are|in_place]',
      '(?:with|keeping|leaving) [same] {sign} (?:between|in_between|kept|again|as_before|still_between)(?:_(?:them|it))?',
      '[still|again] {sign} separated [again]',
    ],
    reason: 'parted as before',
    phase: 'source',
    manner: (given) => (given.isText && given.sign('sign') !== undefined ? {} : undefined),
  },
];
