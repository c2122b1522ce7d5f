/** Lines by a mark among them: between two, before or behind one, the first and the last match; and by chance. */
import { run } from '../../write/command.ts';
import { type Given, type Operation, written } from '../operation.ts';
import { expressionFor } from '../pipeline.ts';
import { counted } from './places.ts';

const marks = (given: Given): readonly [string, string] | undefined => {
  const [from, to] = [given.what('what'), given.what('to')];
  if (from === undefined || to === undefined || [from, to].some((one) => /^\d+$/.test(one.text ?? '')))
    return undefined;
  const [a, b] = [
    expressionFor({ patterns: [from], shape: 'contains' }),
    expressionFor({ patterns: [to], shape: 'contains' }),
  ];
  return a.extended || b.extended ? undefined : [a.text, b.text];
};

export const MARKED: readonly Operation[] = [
  {
    says: [
      '[everything|all|LINES|text|part|section|content|block] [that_(?:is|are|lie|lies)] between|from [LINES|markers|patterns] [CONTAIN] {what} and|to|through|until [line] [CONTAIN] {to:what} [inclusive|(?:including|with)_(?:both_)?(?:markers|them|those_lines)]',
    ],
    reason: 'keep what stands between',
    phase: 'source',
    work: (given) => {
      const pair = marks(given);
      return pair === undefined || given.isText
        ? undefined
        : written((files) => run('sed', '-n', `/${pair[0]}/,/${pair[1]}/p`, files));
    },
  },
  {
    says: [
      '[everything|all|LINES] [LINES] [that_(?:come|comes|follow|follows|appear|are|is)] after [line|first_line|one|first_occurrence] [of] [THAT] [CONTAIN] {what}',
      'everything_after [first] (?:line|one|match) [of|THAT] [CONTAIN] {what}',
    ],
    reason: 'keep what follows',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || /^\d+$/.test(what.text ?? '') || !/line|row|match|one/.test(given.form))
        return undefined;
      const { text, extended } = expressionFor({ patterns: [what], shape: 'contains' });
      return extended ? undefined : written((files) => run('sed', `1,/${text}/d`, files));
    },
  },
  {
    says: [
      '[everything|all|LINES] [LINES] [that_(?:come|comes|appear|are|is)] (?:before|up_to|until|preceding) [and_including] [line|first_line|one|first_occurrence] [of] [THAT] [CONTAIN] {what}',
    ],
    reason: 'keep what comes before',
    phase: 'source',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || given.isText || !/line|row|one/.test(given.form)) return undefined;
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
      return count === undefined ? undefined : written((files) => run('shuf', '-n', String(count), files));
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
      'last (?:line|occurrence|match|one) [of|THAT] [CONTAIN] {what}',
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
