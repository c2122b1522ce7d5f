// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { marked, type } from './typing.ts';

const TABLE: readonly (readonly [string, string])[] = [
  ['git status', 'git status|'],
  ['git status<C-a>x', 'x|git status'],
  ['abc<Left><Left><C-e>', 'abc|'],
  ['a日本<Left><Left>', 'a|日本'],
  ['e\u0301x<Left><Left>', '|e\u0301x'],
  ['a👩‍👩‍👧b<Left><Backspace>', 'a|b'],
  ['🇩🇪🇫🇷<Left>', '🇩🇪|🇫🇷'],
  ['git log --oneline<M-b>', 'git log --|oneline'],
  ['git log --oneline<M-b><M-b><M-b>', '|git log --oneline'],
  ['one/two three<C-w>', 'one/two |'],
  ['one/two three<M-Backspace>', 'one/two |'],
  ['cd one/two<M-Backspace>', 'cd one/|'],
  ['cd one/two<C-w>', 'cd |'],
  ['one two<C-a><M-d>', '| two'],
  ['one two<C-a><M-f>', 'one| two'],
  ['one/two three<C-a><C-M-f>', 'one/two| three'],
  ['one/two three<C-M-b><C-M-b>', '|one/two three'],
  ['abc<C-a><C-d>', '|bc'],
  ['abc<Home><Delete>', '|bc'],
  ['abcd<Left><C-t>', 'abdc|'],
  ['abcd<C-t>', 'abdc|'],
  ['one two<M-t>', 'two one|'],
  ['a b c<C-a><M-f><M-t>', 'b a| c'],
  ['hello world<C-a><M-u>', 'HELLO| world'],
  ['HELLO world<C-a><M-l>', 'hello| world'],
  ['hello WORLD<C-a><M-c><M-c>', 'Hello World|'],
  ['ärger<C-a><M-c>', 'Ärger|'],
  ['a    b<Left><Left><M-Space>', 'a |b'],
  ['a<M-Enter>b<Up>c', 'ac|\nb'],
  ['long line<M-Enter>x<Up>', 'l|ong line\nx'],
  ['long line<M-Enter>x<Up><C-e><Down>', 'long line\nx|'],
  ['日本<M-Enter>abc<Up>', '日|本\nabc'],
  ['ab<M-Enter>cd<C-a><C-h>', 'ab|cd'],
  ['ls<M-#>', '#ls|'],
  ['a<C-v><Tab>b', 'a\tb|'],
  ['a<F5><C-M-x>b', 'ab|'],
];

describe('emacs keys', () => {
  it.each(TABLE)('%s', (script, expected) => {
    expect(marked(type(script).editor)).toBe(expected);
  });
});

const KILLS: readonly (readonly [string, string])[] = [
  ['one two<C-a><C-k><C-y><C-y>', 'one twoone two|'],
  ['one two<C-w><C-w><C-y>', 'one two|'],
  ['one two three<C-a><M-d><M-d><C-e> <C-y>', ' three one two|'],
  ['one two<C-w><Left><C-k><C-y>', 'one |'],
  ['aa bb<C-w><C-a><C-k>x<C-y><M-y>', 'xbb|'],
  ['aa bb<C-w><C-a><C-k>x<C-y><M-y><M-y>', 'xaa |'],
  ['aa<C-u>bb<M-y>', 'bb|'],
  ['abc<C-u><C-y>', 'abc|'],
];

describe('the kill ring', () => {
  it.each(KILLS)('%s', (script, expected) => {
    expect(marked(type(script).editor)).toBe(expected);
  });

  it('kills a line and then its break', () => {
    expect(marked(type('ab<M-Enter>cd<Up><C-a><C-k><C-k>').editor)).toBe('|cd');
    expect(marked(type('ab<M-Enter>cd<Up><C-a><C-k><C-k><C-y>').editor)).toBe('ab\n|cd');
  });

  it('does not yank from an empty ring', () => {
    expect(marked(type('a<C-y><M-y>').editor)).toBe('a|');
  });
});

const UNDO: readonly (readonly [string, string])[] = [
  ['hello<C-_>', '|'],
  ['hello world<C-_>', 'hello|'],
  ['hello<C-w><C-_>', 'hello|'],
  ['hello<C-w><C-_><M-_>', '|'],
  ['a<Left>b<C-_><C-_>', '|'],
  ['abc<C-u>x<C-_><C-_><M-_><M-_>', 'x|'],
  ['abc<C-_><M-_>d<M-_>', 'abcd|'],
];

describe('undo', () => {
  it.each(UNDO)('%s', (script, expected) => {
    expect(marked(type(script).editor)).toBe(expected);
  });
});
