// @ts-nocheck
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flow } from '../../src/repl/flow.ts';

it.each<[string, string, number, string]>([
  ['what fits', 'one two', 20, 'one two'],
  ['at words', 'one two three four five six', 20, 'one two three four\n  five six'],
  ['under an indented row', '  - one two three four', 20, '  - one two three\n    four'],
  ['by width, not by length', '日本語 日本語 日本語 日本', 20, '日本語 日本語 日本語\n  日本'],
  ['a word that is too long', `${'x'.repeat(30)} y`, 20, `${'x'.repeat(30)}\n  y`],
  ['several rows', 'a b\nc d', 20, 'a b\nc d'],
  ['nothing on a screen of a few columns', 'one two three four', 5, 'one two three four'],
])('breaks %s', (_, text, columns, expected) => {
  expect(flow(text, columns)).toBe(expected);
});

it('keeps every word', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '日', '\t') }), fc.nat(40), (text, columns) => {
      expect(words(flow(text, columns))).toEqual(words(text));
    }),
  );
});
