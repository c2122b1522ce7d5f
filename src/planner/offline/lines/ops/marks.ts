/** Lines by a mark among them: between two, before or behind one, the first and the last match; and by chance. */
import { pipe, run, type Word } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { expressionFor } from '../pipeline.ts';
import { counted } from './places.ts';
import { splitWords } from './words.ts';

const marks = (given: Given): readonly [string, string] | undefined => {
  const [from, to] = [given.what('what'), given.what('to')];
  // "from z to a" is an order.
  const isOrder = from?.text !== undefined && /^(?:z-a|a-z)$/i.test(`${from.text}-${to?.text}`);
  if (
    isOrder ||
    from === undefined ||
    to === undefined ||
    [from, to].some((one) => /^\d+(?:st|nd|rd|th)?$/.test(one.text ?? ''))
  )
    return undefined;
  const [a, b] = [
    expressionFor({ patterns: [from], shape: 'contains' }),
    expressionFor({ patterns: [to], shape: 'contains' }),
  ];
  return a.extended || b.extended ? undefined : [a.text, b.text];
};

const APART =
  '(?:without|excluding|exclusive_of|not_including|but_not|leaving_out|except|not)_(?:printing_|showing_)?(?:both_|two_|those_|these_|either_)*(?:markers?|marker_lines|lines|them|delimiters|ends|themselves|boundaries|boundary_lines|patterns|themselves|marks)(?:_themselves)?|exclusive(?:ly)?'.replace(
    '(?:both_|two_|those_|these_|either_)*',
    '(?:both_|two_|those_|these_|either_)?(?:two_)?',
  );
const BETWEEN =
  'between|from [LINES|markers|patterns] [CONTAIN] {what} [line] and|to|through|until|till|up_to [line] [CONTAIN] {to:what} [line]';
const WHOLE =
  '[everything|all|every|each|LINES|text|part|section|content|block|whatever] [LINES] [THAT] [is|are|lie|lies|comes|stands]';

/** What of the stretch is meant: all of it, or what the marks enclose. */
const stretch =
  (command: 'p' | 'd') =>
  (given: Given): Work | undefined => {
    const pair = marks(given);
    if (pair === undefined || given.isText) return undefined;
    const isApart = /without|exclu|not includ|but not|leaving|except|\bnot\b/.test(given.form);
    const address = `/${pair[0]}/,/${pair[1]}/`;
    const script = isApart ? `${address}{//!${command};}` : `${address}${command}`;
    if (command === 'd') return edit(script);
    return written(
      (files) => run('sed', '-n', script, files),
      isApart ? { open: `${address}{//!`, close: ';}' } : { open: address },
    );
  };

export const MARKED: readonly Operation[] = [
  {
    says: [
      `${WHOLE} ${BETWEEN} [,] [inclusive|included|(?:including|with)_(?:both_)?(?:markers|them|those_lines|marker_lines)|both_included|${APART}]`,
      `${WHOLE} ${BETWEEN} , but [${APART}]`,
    ],
    reason: 'keep what stands between',
    phase: 'source',
    work: stretch('p'),
  },
  {
    says: [
      `${WHOLE} from|starting_from|starting_at|starting_with|beginning_at|beginning_with [and_including] [first|line|first_line|first_one|one] [of] [line|occurrence_of|match_of] [THAT] [CONTAIN] {what} [line] (?:to|up_to|until|till|through)_(?:end|bottom|last_line)(?:_of)?`,
      `${WHOLE} starting_from|starting_at|starting_with|beginning_at|beginning_with|beginning_from|from [first|line|first_line|first_one] [of] [line|occurrence_of] [THAT] CONTAIN {what} [line]`,
      `${WHOLE} from|starting_from|starting_at [first|line|first_line|first_one] [of] [line|occurrence_of] [THAT] [CONTAIN] {what} [line] on|onwards?|down`,
    ],
    reason: 'keep what follows, and the mark',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || /^\d+$/.test(what.text ?? '')) return undefined;
      const { text, extended } = expressionFor({ patterns: [what], shape: 'contains' });
      return extended
        ? undefined
        : written((files) => run('sed', '-n', `/${text}/,$p`, files), { open: `/${text}/,$` });
    },
  },
  {
    says: [`DELETE ${WHOLE} ${BETWEEN} [,] [inclusive|included|both_included|${APART}]`],
    reason: 'delete what stands between',
    phase: 'edit',
    work: stretch('d'),
  },
  {
    says: [
      '[only|just|next] [EVERY] line (?:right_|immediately_|directly_|just_)?(?:after|following|below|behind|that_follows|which_follows) [EVERY] [line|lines|one|first_line] [THAT] [CONTAIN] {what}',
    ],
    reason: 'keep the next line',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || /^\d+$/.test(what.text ?? '')) return undefined;
      const { text, extended } = expressionFor({ patterns: [what], shape: 'contains' });
      return extended
        ? undefined
        : written((files) => run('sed', '-n', `/${text}/{n;p;}`, files), { open: `/${text}/{n;`, close: ';}' });
    },
  },
  {
    says: [
      '[only|just] line (?:right_|immediately_|directly_|just_)?(?:before|above|preceding|that_precedes) [EVERY] [line|one|match|occurrence] [of] [THAT] [CONTAIN] {what}',
    ],
    reason: 'keep the line before',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || /^\d+$/.test(what.text ?? '')) return undefined;
      const { text } = expressionFor({ patterns: [{ one: what.one, from: 0, to: 0 }], shape: 'contains' });
      return written((files) =>
        run('awk', `/${text.replaceAll('/', '\\/')}/ && NR > 1 { print last } { last = $0 }`, files),
      );
    },
  },
  {
    says: [
      '[everything|all|every|each|LINES|part|text|rest|section|content|portion|what] [LINES] [that_(?:come|comes|follow|follows|appear|are|is)|which_(?:come|comes|follow|follows|appear)] after [line|first_line|one|first_occurrence] [of] [THAT] [CONTAIN] {what}',
      'everything_after [first] (?:line|one|match) [of|THAT] [CONTAIN] {what}',
    ],
    reason: 'keep what follows',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || /^\d+$/.test(what.text ?? '') || !/line|row|match|one/.test(given.form))
        return undefined;
      const { text, extended } = expressionFor({ patterns: [what], shape: 'contains' });
      return extended ? undefined : written((files) => run('sed', `1,/${text}/d`, files), { open: `1,/${text}/!` });
    },
  },
  {
    says: [
      '[everything|all|every|each|LINES] [LINES] [that_(?:come|comes|appear|are|is)|which_(?:come|comes|appear)] (?:before|up_to|until|preceding) [and_including] [line|first_line|one|first_occurrence] [of] [THAT] [CONTAIN] {what}',
    ],
    reason: 'keep what comes before',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || !/line|row|one/.test(given.form) || /^line /.test(given.form))
        return undefined;
      const { text, extended } = expressionFor({ patterns: [what], shape: 'contains' });
      return extended
        ? undefined
        : written((files) =>
            /including|up to/.test(given.form) ? run('sed', `/${text}/q`, files) : run('sed', `/${text}/,$d`, files),
          );
    },
  },
  {
    says: [
      '[{n}] random|randomly_(?:chosen|selected|picked) LINES|WORDS|NUMBERS|names',
      'random (?:line|row|entry|word|name|value|item)',
      '(?:sample|random_sample) of {n} LINES',
    ],
    reason: 'choose at random',
    phase: 'ends',
    work: (given) => {
      const count = counted(given);
      if (count === undefined) return undefined;
      const shuf = (files: readonly Word[]) => run('shuf', '-n', String(count), files);
      return /\bwords?\b/.test(given.form) ? written((files) => pipe(...splitWords(files), shuf([]))) : written(shuf);
    },
  },
  {
    says: [
      'shuffle|randomi[sz]e|scramble [order_of|LINES] [LINES|WORDS]',
      'in_random_order|random_order|randomly SORT',
      'SORT [LINES] randomly|in_random_order',
      'LINES [in] random_order|in_random_order',
    ],
    reason: 'shuffle',
    phase: 'sort',
    work: () => written((files) => run('shuf', files)),
  },
  {
    says: [
      'last (?:occurrence|match|one) [of|THAT] [CONTAIN] {what}',
      'line [THAT] CONTAIN last (?:occurrence|match|instance)_of {what}',
    ],
    reason: 'keep the last match',
    phase: 'pick',
    work: (given) => {
      const what = given.what('what');
      return what?.text === undefined
        ? undefined
        : written((files) => ({ type: 'pipe', parts: [run('grep', what.text ?? '', files), run('tail', '-n', '1')] }));
    },
  },
  {
    says: [
      '[stop(?:ping)?_(?:after|at)|only] first (?:line|occurrence|match|one) [of|THAT] [CONTAIN] {what}',
      'line [THAT] CONTAIN first (?:occurrence|match|instance)_of {what}',
    ],
    reason: 'keep the first match',
    phase: 'pick',
    work: (given) => {
      const what = given.what('what');
      return what?.text === undefined ? undefined : written((files) => run('grep', '-m', '1', what.text ?? '', files));
    },
  },
];
