// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { marked, type } from './typing.ts';

const TABLE: readonly (readonly [string, string])[] = [
  ['git status<Escape>', 'git statu|s'],
  ['git status<Escape>0', '|git status'],
  ['git status<Escape>bb', '|git status'],
  ['one two three<Escape>0w', 'one |two three'],
  ['one two three<Escape>02w', 'one two |three'],
  ['one two three<Escape>0e', 'on|e two three'],
  ['a-b c<Escape>0w', 'a|-b c'],
  ['a-b c<Escape>0W', 'a-b |c'],
  ['a-b c<Escape>B', '|a-b c'],
  ['  abc<Escape>^', '  |abc'],
  ['abc<Escape>0$', 'ab|c'],
  ['a(b c)d<Escape>0%', 'a(b c|)d'],
  ['abcabc<Escape>0fc', 'ab|cabc'],
  ['abcabc<Escape>0fc;', 'abcab|c'],
  ['abcabc<Escape>0fc;,', 'ab|cabc'],
  ['abcabc<Escape>0tc', 'a|bcabc'],
  ['abcabc<Escape>Fa', 'abc|abc'],
  ['abcabc<Escape>Ta', 'abca|bc'],
  ['one two<Escape>0dw', '|two'],
  ['one two three<Escape>02dw', '|three'],
  ['one two three<Escape>0d2w', '|three'],
  ['one two<Escape>0de', '| two'],
  ['one two<Escape>0wd$', 'one| '],
  ['one two<Escape>0wD', 'one| '],
  ['one two<Escape>db', 'one |o'],
  ['one two<Escape>0dfw', '|o'],
  ['one two<Escape>dd', '|'],
  ['one two<Escape>0cwTWO<Escape>', 'TW|O two'],
  ['one two<Escape>0wcwx<Escape>', 'one |x'],
  ['one two<Escape>ccx', 'x|'],
  ['one two<Escape>0Cx', 'x|'],
  ['abc<Escape>0x', '|bc'],
  ['abc<Escape>02x', '|c'],
  ['abc<Escape>X', 'a|c'],
  ['abc<Escape>0rz', '|zbc'],
  ['abc<Escape>02rz', 'z|zc'],
  ['aBc<Escape>0~~~', 'Ab|C'],
  ['abc<Escape>0sx', 'x|bc'],
  ['abc<Escape>Ix', 'x|abc'],
  ['abc<Escape>0Ax', 'abcx|'],
  ['abc<Escape>0ax', 'ax|bc'],
  ['one two<Escape>0dwp', 'tone| wo'],
  ['ab<Escape>0xp', 'b|a'],
  ['one<Escape>yyp', 'oneon|e'],
  ['one two<Escape>0ywP', 'one| one two'],
  ['one<Escape>0xu', '|one'],
  ['one<Escape>0xxu', '|ne'],
  ['one<Escape>0xu<C-r>', '|ne'],
  ['one two three<Escape>0dw.', '|three'],
  ['abcd<Escape>0x..', '|d'],
  ['one two<Escape>0cwx<Escape>w.', 'x |x'],
  ['ab<Escape>0iX<Escape>l.', 'X|Xab'],
  ['echo "a b" c<Escape>0fadi"', 'echo "|" c'],
  ['echo "a b" c<Escape>0fada"', 'echo | c'],
  ['f(a, b)<Escape>0faci(x', 'f(x|)'],
  ['one two three<Escape>0wdaw', 'one |three'],
  ['one two three<Escape>0wdiw', 'one | three'],
  ['日本語<Escape>x', '日|本'],
  ['abc<Escape>0d', '|abc'],
  ['abc<Escape>0dz', '|abc'],
  ['abc<Escape>0d<Escape>x', '|bc'],
];

describe('vi keys', () => {
  it.each(TABLE)('%s', (script, expected) => {
    expect(marked(type(script, { keys: 'vi' }).editor)).toBe(expected);
  });

  it('walks through history with k and j', () => {
    const history = ['second', 'first'];
    expect(type('<Escape>k', { keys: 'vi', history }).editor.edit.text).toBe('second');
    expect(type('<Escape>kk', { keys: 'vi', history }).editor.edit.text).toBe('first');
    expect(type('<Escape>kkj', { keys: 'vi', history }).editor.edit.text).toBe('second');
  });

  it('enters the line in both modes and does not take Esc and a letter for Alt', () => {
    expect(type('ls<Enter>', { keys: 'vi' }).wishes).toEqual(['accept']);
    expect(type('ls<Escape><Enter>', { keys: 'vi' }).wishes).toEqual(['accept']);
    expect(marked(type('one two<M-b>', { keys: 'vi' }).editor)).toBe('one |two');
  });
});
