import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from '../../../src/planner/offline/lines/phrases.ts';

const ends = (expression: string, text: string, at = 0): readonly number[] =>
  phrasesOf(expression)(text === '' ? [] : text.split(' '), at);

test.each([
  ['colou?r', 'color', [1]],
  ['colou?r', 'colour red', [1]],
  ['colou?r', 'colr', []],
  ['gr[ae]y', 'grey', [1]],
  ['gr[ae]y', 'griy', []],
  ['full_stops?|full', 'full stops', [2, 1]],
  ['full_stops?|full', 'full moon', [1]],
  ['(?:the )?last( of)? lines?', 'the last of lines', [4]],
  ['(?:the )?last( of)? lines?', 'last line', [2]],
  ['(?:the )?last( of)? lines?', 'lastline', []],
  ['on (?:its)? ?own', 'on own', [2]],
  ['in (?:the )?', 'in', [1]],
  ['a\\?b', 'a?b', [1]],
  ['a\\?b', 'b', []],
  ['(?:no )?', 'yes', [0]],
])('%s in "%s"', (expression, text, expected) => {
  expect(ends(expression, text)).toEqual(expected);
});

test('a phrase begins where it is asked for, with a whole word', () => {
  expect(ends('b c', 'a b c d', 1)).toEqual([3]);
  expect(ends('b c', 'a b c d', 0)).toEqual([]);
  expect(ends('b', 'ab b', 0)).toEqual([]);
  expect(ends('a', 'a b', 2)).toEqual([]);
});

/** An expression, and the phrases that it stands for. */
interface Made {
  readonly expression: string;
  readonly phrases: readonly string[];
}

const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'ab'), { minLength: 1, maxLength: 3 })
  .map((chars): Made => ({ expression: chars.join(''), phrases: [chars.join('')] }));

const { made } = fc.letrec<{ made: Made }>((tie) => {
  const several = fc.array(tie('made'), { minLength: 2, maxLength: 3 });
  const joined = (all: readonly Made[]): readonly string[] =>
    all.reduce<string[]>((left, { phrases }) => left.flatMap((a) => phrases.map((b) => a + b)), ['']);
  return {
    made: fc.oneof(
      { maxDepth: 3 },
      text,
      several.map((all) => ({
        expression: all.map(({ expression }) => `(?:${expression})`).join(''),
        phrases: joined(all),
      })),
      several.map((all) => ({
        expression: `(${all.map(({ expression }) => expression).join('|')})`,
        phrases: all.flatMap(({ phrases }) => phrases),
      })),
      tie('made').map(({ expression, phrases }) => ({ expression: `(${expression})?`, phrases: [...phrases, ''] })),
    ),
  };
});

test('finds exactly the phrases that the expression stands for', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aa'), { maxLength: 4 });
  fc.assert(
    fc.property(made, words, ({ expression, phrases }, said) => {
      const known = new Set(phrases.map((phrase) => phrase.split(' ').filter(Boolean).join(' ')));
      const expected = said.map((_, at) => at + 1).filter((end) => known.has(said.slice(0, end).join(' ')));
      expect(phrasesOf(expression)(said, 0)).toEqual([...expected.reverse(), ...(known.has('') ? [0] : [])]);
    }),
    { numRuns: 1000 },
  );
});
