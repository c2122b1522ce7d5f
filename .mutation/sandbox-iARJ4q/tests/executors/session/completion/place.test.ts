// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { placeOf, wordsBehind } from '../../../../src/executors/session/completion/place.ts';

/** The kind, and the words of the simple command with `·` between them; the last one is the word at the cursor. */
const told = (line: string): string => {
  const { kind, words } = placeOf(line);
  return `${kind}: ${words.join('·')}`;
};

describe('the place of the cursor', () => {
  test.each([
    ['', 'command: '],
    ['gi', 'command: gi'],
    ['git ch', 'argument: git·ch'],
    ['git ', 'argument: git·'],
    ['a; b x', 'argument: b·x'],
    ['a && b', 'command: b'],
    ['a |& b', 'command: b'],
    ['a & b', 'command: b'],
    ['a\nb c', 'argument: b·c'],
    ['X=1 Y="a b" make al', 'argument: make·al'],
    ['X=/us', 'file: X=/us'],
    ['if gr', 'command: gr'],
    ['while read x; do ec', 'command: ec'],
    ['! tes', 'command: tes'],
    ['{ ec', 'command: ec'],
    ['(cd /us', 'argument: cd·/us'],
    ['x=$(git ch', 'argument: git·ch'],
    ['echo "$(git ch', 'argument: git·ch'],
    ['echo `git ch', 'argument: git·ch'],
    ['echo $(date) x', 'argument: echo·$(date)·x'],
    ['diff <(sort a) <(sor', 'command: sor'],
    ['cat < fi', 'file: cat·fi'],
    ['make 2>lo', 'file: make·lo'],
    ['make &>lo', 'file: make·lo'],
    ['make >lo al', 'argument: make·al'],
    ['make 2>&1 al', 'argument: make·al'],
    ['cat <<EN', 'none: cat·EN'],
    ['echo "a; b', 'argument: echo·"a; b'],
    ["echo 'a | b", "argument: echo·'a | b"],
    ['echo a\\ b', 'argument: echo·a\\ b'],
    ['ls # gi', 'none: ls·'],
    ['ls a#b', 'argument: ls·a#b'],
    ['echo $HO', 'variable: echo·$HO'],
    ['echo "x $', 'variable: echo·"x $'],
    ['echo ${HO', 'variable: echo·${HO'],
    ["echo '$HO", "argument: echo·'$HO"],
    ['echo $HOME/x', 'argument: echo·$HOME/x'],
    ['git \\\n ch', 'argument: git·ch'],
  ])('%s', (line, expected) => {
    expect(told(line)).toBe(expected);
  });

  test.each([
    ['ls a\\ b', 'a b', ''],
    ['ls "a b', 'a b', '"'],
    ["ls 'a b", 'a b', "'"],
    ['ls a"b c"d', 'ab cd', ''],
    ["ls $'a\\nb", 'a\nb', "$'"],
    ['ls ~/x', '\x1c~\x1d/x', ''],
    ['ls ~sam/x', '\x1c~sam\x1d/x', ''],
    ['ls "~/x', '~/x', '"'],
    ['ls $HOME/x', '\x1cHOME\x1d/x', ''],
    ['ls "${HOME}/x', '\x1cHOME\x1d/x', '"'],
    ["ls '$HOME/x", '$HOME/x', "'"],
  ])('reads what %s means', (line, value, quote) => {
    expect(placeOf(line).word).toMatchObject({ value, quote });
  });

  test.each([
    ['ls *.c', '*.c'],
    ['ls a\\*', undefined],
    ['ls "*"', undefined],
    ['ls "a*"*', 'a\\**'],
  ])('takes wildcards for such only where they are bare: %s', (line, pattern) => {
    expect(placeOf(line).word.pattern).toBe(pattern);
  });

  it('is found in any text, and never behind its end', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '$',
      '(',
      ')',
      '`',
      '\\',
      '{',
      '}',
      ' ',
      '\n',
      ';',
      '|',
      '&',
      '<',
      '>',
      '#',
      'a',
      '=',
      '~',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const line = pieces.join('');
        const { word, words, from } = placeOf(line);
        expect(word.from).toBeLessThanOrEqual(line.length);
        expect(from).toBeLessThanOrEqual(word.from);
        expect(line.slice(word.from)).toBe(words.at(-1));
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ['', []],
  [' b c', ['', 'b', 'c']],
  ['ut b; c', ['ut', 'b']],
  [' "b c" d | e', ['', '"b c"', 'd']],
])('the words behind the cursor: %j', (text, words) => {
  expect(wordsBehind(text)).toEqual(words);
});
