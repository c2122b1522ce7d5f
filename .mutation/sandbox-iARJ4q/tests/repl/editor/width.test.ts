// @ts-nocheck
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { borderAfter, borderBefore, onBorder, textWidth } from '../../../src/repl/editor/width.ts';

const TEXTS = [
  'a',
  'é',
  'e\u0301',
  'ß',
  '─',
  '❯',
  '日',
  'か',
  'か\u3099',
  'ハ',
  '한',
  '\u1112\u1161\u11ab',
  '한\u11a8',
  '，',
  '👩‍👩‍👧',
  '👍🏽',
  '🇩🇪',
  '1️⃣',
  'नि',
  '\u200b',
  ' ',
  '-',
  '\n',
  '\t',
  '©',
  '…',
];
const text = fc.array(fc.constantFrom(...TEXTS), { maxLength: 20 }).map((parts) => parts.join(''));

const segments = (whole: string): { index: number; segment: string }[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(whole));

describe('graphemes', () => {
  it('have the borders that Unicode gives them', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const expected = [...segments(whole).map(({ index }) => index), whole.length];
        const forward = [0];
        while (forward.at(-1)! < whole.length) forward.push(borderAfter(whole, forward.at(-1)!));
        const back = [whole.length];
        while (back.at(-1)! > 0) back.push(borderBefore(whole, back.at(-1)!));
        expect(forward).toEqual([...new Set(expected)]);
        expect(back.reverse()).toEqual([...new Set(expected)]);
        for (let at = 0; at <= whole.length; at += 1)
          expect(onBorder(whole, at)).toBe(expected.findLast((place) => place <= at));
      }),
      { numRuns: 500 },
    );
  });

  it('are as wide as string-width says, where there are no controls', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const shown = whole.replace(/[\n\t]/g, ' ');
        expect(textWidth(shown)).toBe(stringWidth(shown));
      }),
      { numRuns: 500 },
    );
  });
});
