/** Lines by what stands in them, said in other ways: with the lines around, both of two texts, this and nothing else, dated, logged. */
import { escaped } from '../../frames/pattern.ts';
import { pipe, run, type Word } from '../../write/command.ts';
import { aroundBoth } from '../manners.ts';
import { type Operation, written } from '../operation.ts';
import { kept, LINES } from './pick.ts';

export const AROUND: readonly Operation[] = [
  {
    says: [
      '[SHOW] {n} LINES before|above and {m:n} [LINES] after|below|following [EVERY] [LINES] [THAT] [CONTAIN] {what} [OCCURRENCES]',
    ],
    reason: 'keep the lines around',
    phase: 'pick',
    work: (given) => (given.isFirm('what') ? kept('contains', false)(given) : undefined),
    manner: aroundBoth,
  },
  {
    says: [
      '[only|EVERY] {what} lines|messages|entries|requests|log_entries',
      'each|every {what} line|message|entry|request',
      '[only|just] {what} line|message|entry',
      '[only|EVERY] {what} and|or {or:what} lines|messages|entries|requests|log_entries',
      '[only|EVERY] LINES [THAT] [are] (?:from|on|dated|logged_on|logged_at|recorded_on|written_on|created_on|at) {what}',
    ],
    reason: 'keep the lines that say so',
    phase: 'pick',
    work: (given) => {
      const text = given.what('what')?.text ?? '';
      const isNumber = /^\d+$/.test(text) && given.said('what') === text;
      const isDated = /\d[-:./]\d/.test(text) || !/\b(?:from|on|dated|at)\b/.test(given.form);
      return given.isFirm('what') && !isNumber && isDated ? kept('contains', false)(given) : undefined;
    },
  },
  {
    says: [
      '[EVERY] errors? [lines|messages|entries]',
      '[EVERY] warnings? [lines|messages|entries]',
      '[EVERY] (?:error|warning) (?:lines|messages|entries)',
      '[EVERY] (?:errors?_(?:and|or)_warnings?|warnings?_(?:and|or)_errors?) [lines|messages|entries]',
    ],
    reason: 'keep what says so',
    phase: 'pick',
    work: ({ form, names }) =>
      names.some((name) => /log/i.test(name))
        ? {
            does: 'match',
            patterns: ['warn', 'error']
              .filter((one) => form.includes(one))
              .map((one) => ({ one, text: one, from: 0, to: 0 })),
            shape: 'contains',
            not: false,
          }
        : undefined,
    manner: () => ({ insensitive: true }),
  },
  {
    says: [
      '[SHOW] {n} LINES [of] [context] (?:around|surrounding|on_either_side_of|on_both_sides_of|either_side_of|before_and_after) [EVERY] [OCCURRENCES|LINES] [of] [THAT] [CONTAIN] {what} [OCCURRENCES|LINES]',
      '[SHOW] {n} LINES [of] [context] (?:before|above|preceding|leading_up_to|after|below|following) [EVERY] [OCCURRENCES|LINES] [of] [THAT] [CONTAIN] {what} [OCCURRENCES|LINES]',
      '[EVERY] {what} [OCCURRENCES|LINES] with|and|plus {n} LINES [of] [context] around|before|after|either_side [it|them]',
    ],
    reason: 'keep the lines around',
    phase: 'pick',
    work: (given) => (given.isFirm('what') ? kept('contains', false)(given) : undefined),
    manner: (given) => {
      const count = given.number('n');
      const form = given.form.replace(/before and after/, 'around');
      const side = /\b(?:after|below|following)\b/.test(form)
        ? 'A'
        : /\b(?:before|above|preceding|leading)\b/.test(form)
          ? 'B'
          : 'C';
      return count === undefined ? undefined : { context: [`-${side}`, String(count)] };
    },
  },
  {
    says: [
      '[SHOW] {n} LINES (?:after|below|following|before|above|around) first [line|occurrence_of|match_of|LINES] [THAT] [CONTAIN] {what} [OCCURRENCES|line]',
    ],
    reason: 'keep the lines at the first match',
    phase: 'pick',
    work: (given) => (given.isFirm('what') ? kept('contains', false)(given) : undefined),
    manner: (given) => {
      const count = given.number('n');
      const side = /\b(?:after|below|following)\b/.test(given.form)
        ? 'A'
        : /\b(?:before|above)\b/.test(given.form)
          ? 'B'
          : 'C';
      return count === undefined ? undefined : { context: [`-${side}`, String(count)], most: 1 };
    },
  },
  {
    says: [
      '(?:only_)?(?:matching|matched)_(?:parts?|text|portions?|strings?|pieces?) [of|for] [LINES] [THAT] [CONTAIN|for|of] {what}',
    ],
    reason: 'what matches',
    phase: 'pick',
    work: (given) => (given.isFirm('what') ? kept('contains', false)(given) : undefined),
    manner: () => ({ matchOnly: true }),
  },
  {
    says: [
      '(?:last|first|latest|most_recent) [{n}] errors?|warnings? [line|lines|message|messages|entry|entries]'.replace(
        'errors?|warnings?',
        'error|errors|warning|warnings',
      ),
    ],
    reason: 'the last or first that says so',
    phase: 'pick',
    work: (given) => {
      const count = given.said('n') === undefined ? 1 : given.number('n');
      if (count === undefined || !given.names.some((name) => /log/i.test(name))) return undefined;
      const text = /warn/.test(given.form) ? 'warn' : 'error';
      const { context } = given.manner;
      const [side, lines = '0'] = context ?? [];
      if (context !== undefined)
        return side === '-B' && context.length === 2 && count === 1 && !/^first/.test(given.form)
          ? written((files) =>
              pipe(run('grep', '-i', context, text, files), run('tail', '-n', String(Number(lines) + 1))),
            )
          : undefined;
      return /^first/.test(given.form)
        ? written((files) => run('grep', '-i', '-m', String(count), text, files))
        : written((files) => pipe(run('grep', '-i', text, files), run('tail', '-n', String(count))));
    },
  },
  {
    says: [
      `${LINES} CONTAIN both {what} and {or:what}`,
      `${LINES} CONTAIN {what} and also [CONTAIN] {or:what}`,
      `${LINES} CONTAIN {what} as_well_as|together_with|along_with {or:what}`,
      `${LINES} with both {what} and {or:what} [in_them]`,
      `${LINES} CONTAIN [all|all_of] [words|strings] {what} , {or:what} [,] and {else:what}`,
    ],
    reason: 'keep the lines that hold both',
    phase: 'pick',
    work: (given) => {
      const places = ['what', 'or', 'else'].filter((place) => given.said(place) !== undefined);
      const texts = places.map((place) => given.what(place)?.text ?? '');
      const { context, most, numbered, matchOnly } = given.manner;
      const isPlain = context === undefined && most === undefined && !numbered && !matchOnly;
      if (texts.includes('') || !isPlain || /^\d+$/.test(given.said('or') ?? '')) return undefined;
      const flags = `${given.manner.insensitive ? 'i' : ''}${given.manner.whole ? 'w' : ''}`;
      const grep = (text: string, files: readonly Word[]) => run('grep', flags === '' ? [] : `-${flags}`, text, files);
      return written((files) => pipe(...texts.map((text, at) => grep(text, at === 0 ? files : []))));
    },
  },
  {
    says: [
      `${LINES} are|is [exactly|identical_to|equal_to|just] {quoted}`,
      `${LINES} (?:exactly_)?(?:equal|equals|equalling|matching_exactly|match_exactly|identical_to|equal_to|exactly_matching|that_exactly_match) {quoted}`,
      `${LINES} CONTAIN exactly {quoted}`,
      `${LINES} (?:consisting|that_consist|that_consists|made_up)_(?:only_|entirely_|exactly_|solely_)?of [only|exactly] {quoted}`,
    ],
    reason: 'keep the lines that are this',
    phase: 'pick',
    work: (given) => {
      const text = given.quoted('quoted');
      return text === undefined
        ? undefined
        : { does: 'match', patterns: [{ one: escaped(text), text, from: 0, to: 0 }], shape: 'is', not: false };
    },
  },
];
