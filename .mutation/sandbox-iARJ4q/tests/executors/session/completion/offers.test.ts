// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerOf, groupOf, isDone, type Match } from '../../../../src/executors/session/completion/answer.ts';
import { offersOf } from '../../../../src/executors/session/completion/offers.ts';
import { placeOf } from '../../../../src/executors/session/completion/place.ts';
import { quoted } from '../../../../src/executors/session/completion/quoted.ts';

const offers = (
  text: string,
  matches: readonly [string, string, string?][],
  given: { word?: string; options?: string } = {},
) => {
  const place = placeOf(text);
  return offersOf(
    {
      word: given.word ?? text.slice(place.word.from),
      options: new Set((given.options ?? '').split(' ')),
      matches: matches.map(([kind, name, about = '']): Match => ({ kind, text: name, about })),
    },
    { text, cursor: text.length, place },
  );
};

/** The line once the item is taken. */
const taken = (text: string, match: [string, string], given: { word?: string; options?: string } = {}): string => {
  const found = offers(text, [match], given);
  const item = found?.items[0];
  return item === undefined ? '' : `${text.slice(0, found?.from)}${item.text}${item.end}|`;
};

describe('what is put into the line', () => {
  test.each([
    ['git ch', ['word', 'checkout '], {}, 'git checkout |'],
    ['git ch', ['word', 'checkout '], { options: 'nospace' }, 'git checkout |'],
    ['make --fi', ['word', '--file='], { options: 'nospace' }, 'make --file=|'],
    ['x --color=al', ['word', 'always'], { word: 'al' }, 'x --color=always |'],
    ['ls "che', ['word', 'checkout'], { word: 'che' }, 'ls "checkout" |'],
    ['ls My', ['file', 'My File'], {}, 'ls My\\ File |'],
    ['ls My', ['folder', 'My Docs'], {}, 'ls My\\ Docs/|'],
    ['ls a/b/My', ['file', 'My File'], {}, 'ls a/b/My\\ File |'],
    ['ls "My', ['file', 'My "File"'], {}, 'ls "My \\"File\\"" |'],
    ['ls "a b/My', ['folder', 'My Docs'], {}, 'ls "a b/My Docs/|'],
    ["ls 'My", ['file', "My 'File"], {}, "ls 'My '\\''File' |"],
    ['ls ~/My', ['file', 'My File'], {}, 'ls ~/My\\ File |'],
    ['ls $HOME/My', ['file', 'My File'], {}, 'ls $HOME/My\\ File |'],
    ['ls ne', ['file', 'new\nline'], {}, "ls $'new\\nline' |"],
    ['ls "ne', ['file', 'new\nline'], {}, 'ls ""$\'new\\nline\'"" |'],
    ['A=My', ['file', 'My File'], {}, 'A=My\\ File |'],
    ['cd My\\ Docs/s', ['path/', 'My Docs/src'], {}, 'cd My\\ Docs/src/|'],
    ['cd ~/s', ['path/', '~/src'], {}, 'cd ~/src/|'],
    ['echo $HO', ['variable/', 'HOME'], {}, 'echo $HOME/|'],
    ['echo ${US', ['variable', 'USER'], {}, 'echo ${USER} |'],
    ['echo "$US', ['variable', 'USER'], {}, 'echo "$USER" |'],
    ['ls ~ro', ['home', 'root'], {}, 'ls ~root/|'],
    ['ec', ['builtin', 'echo'], {}, 'echo |'],
  ] as const)('%s', (text, match, given, expected) => {
    expect(taken(text, [...match], given)).toBe(expected);
  });

  it('tells what a command is, once, the first meaning first', () => {
    const found = offers('l', [
      ['program', 'ls'],
      ['alias', 'ls', 'ls --color'],
      ['program', 'less'],
    ]);
    expect(found?.items.map(({ shown, about }) => [shown, about])).toEqual([
      ['less', 'program'],
      ['ls', 'alias: ls --color'],
    ]);
  });

  it('takes what a function says about a word out of it', () => {
    const found = offers('k ', [['word', 'get      (Show what there is)']], { word: '' });
    expect(found?.items).toEqual([{ text: 'get', shown: 'get', about: 'Show what there is', end: ' ' }]);
  });

  it('offers all that a pattern stands for, too', () => {
    const found = offers('ls *.c', [
      ['found', 'b.c'],
      ['found', 'a b.c'],
    ]);
    expect(found?.items.map(({ text }) => text)).toEqual(['a\\ b.c b.c', 'a\\ b.c', 'b.c']);
  });

  it('is nothing where there is no match', () => {
    expect(offers('ls x', [])).toBeUndefined();
    expect(offers('ls x', [['file', '']])).toBeUndefined();
  });
});

describe('the answer', () => {
  const record = (id: string, ...fields: string[]): string => ['\0llmos-match/1', id, ...fields, ''].join('\0');

  it('is read once it is whole, behind anything', () => {
    const whole = `half of an\0other${record('a1', 'ch', 'nospace', 'word', 'checkout', '', 'end')}`;
    for (let at = 0; at < whole.length; at += 1) expect(answerOf(whole.slice(0, at), 'a1')).toBeUndefined();
    expect(answerOf(whole, 'a1')).toEqual({
      word: 'ch',
      options: new Set(['nospace']),
      matches: [{ kind: 'word', text: 'checkout', about: '' }],
    });
    expect(answerOf(whole, 'a2')).toBeUndefined();
  });

  it('is told of by its number, with the group that writes it', () => {
    const told = '\0llmos-match/1\0a1\x00123\0\0llmos-match/1\0a2\x00124\0\0llmos-done/1\0a1\x00123\0';
    expect([groupOf(told, 'a1'), groupOf(told, 'a2'), groupOf(told, 'a3')]).toEqual([123, 124, undefined]);
    expect([isDone(told, 'a1'), isDone(told, 'a2')]).toEqual([true, false]);
  });

  it('does not end at a match that is called end', () => {
    const whole = record('a1', 'e', '', 'word', 'end', 'end', 'end');
    const cuts = Array.from({ length: whole.length }, (_, at) => answerOf(whole.slice(0, at), 'a1'));
    expect(cuts.every((answer) => answer === undefined)).toBe(true);
    expect(answerOf(whole, 'a1')?.matches).toHaveLength(1);
  });
});

test('a name comes back from its quoting', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(name, fc.constantFrom('', '"', "'") as fc.Arbitrary<'' | '"' | "'">, (text, quote) => {
      fc.pre(!/[\x01-\x1f\x7f]/.test(text) && !(quote === '"' && text.includes('!')));
      expect(placeOf(`ls ${quote}${quoted(text, quote)}`).word.value).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
