import { describe, expect, it, test } from 'vitest';
import { editOf } from '../../../src/repl/editor/edit.ts';
import { emptyMenu, openMenu } from '../../../src/repl/editor/menu.ts';
import { menuUnder } from '../../../src/repl/editor/menu-rows.ts';
import { type Editor, newEditor } from '../../../src/repl/editor/state.ts';
import { colourless } from '../../../src/repl/editor/style.ts';
import type { CompletionItem, Completions } from '../../../src/repl/reader.ts';
import { marked, type } from './typing.ts';

const items = (...texts: string[]): CompletionItem[] => texts.map((text) => ({ text }));

/** The editor once completions came for the text. */
const opened = (text: string, given: Completions): Editor => ({
  ...newEditor({ keys: 'emacs' }),
  ...openMenu(editOf(text), given),
});
const following = (script: string, from: Editor): Editor => type(script, { from }).editor;
const shown = ({ menu }: Editor): string => (menu?.shown ?? []).map(({ text }) => text).join(' ');

describe('what comes into the line', () => {
  test.each<[string, Completions, string]>([
    ['git che', { from: 4, items: items('checkout') }, 'git checkout |'],
    ['cd sr', { from: 3, items: [{ text: 'src/', end: '' }] }, 'cd src/|'],
    ['ls "My', { from: 3, items: [{ text: '"My File', end: '" ' }] }, 'ls "My File" |'],
    ['git ch', { from: 4, items: items('checkout', 'cherry-pick') }, 'git che|'],
    ['ls my', { from: 3, items: items('My\\ File', 'My\\ Docs') }, 'ls my|'],
    ['ls *.c', { from: 3, items: items('a.c b.c', 'a.c', 'b.c') }, 'ls *.c|'],
    ['ls *.c', { from: 3, items: items('a.c') }, 'ls a.c |'],
    ['x', { from: 0, items: items('y'), one: 'shown' }, 'x|'],
    ['x', { from: 0, items: items('xy'), one: 'shown' }, 'xy |'],
    ['x', { from: 5, items: items('xy') }, 'x|'],
  ])('%s', (text, given, expected) => {
    expect(marked(opened(text, given))).toBe(expected);
  });
});

describe('the menu', () => {
  const menu = (): Editor => opened('git ch', { from: 4, items: items('checkout', 'cherry', 'cherry-pick') });

  test.each([
    ['u', 'git cheu|', ''],
    ['r', 'git cher|', 'cherry cherry-pick'],
    ['r<Tab>', 'git cherry|', 'cherry cherry-pick'],
    ['r<Tab><Tab><Enter>', 'git cherry-pick |', ''],
    ['<Enter>', 'git checkout |', ''],
    ['<Down><Enter>', 'git cherry |', ''],
    ['<S-Tab><Enter>', 'git cherry-pick |', ''],
    ['<Escape>', 'git che|', ''],
    ['cko<Tab>', 'git checkout |', ''],
    ['r<Backspace>', 'git che|', 'checkout cherry cherry-pick'],
    ['<C-a>', '|git che', 'checkout cherry cherry-pick'],
  ])('%s', (script, text, left) => {
    const editor = following(script, menu());
    expect(marked(editor)).toBe(text);
    if (script !== '<C-a>') expect(shown(editor)).toBe(left);
  });

  it('says that there is nothing, and no key is lost to that', () => {
    const nothing = (): Editor => ({
      ...newEditor({ keys: 'emacs' }),
      edit: editOf('zz'),
      menu: emptyMenu(editOf('zz')),
    });
    const rows = menuUnder(nothing().menu!, { columns: 30, rows: 10, style: colourless }).rows;
    expect(rows.join()).toContain('nothing to complete');
    expect(marked(following('a', nothing()))).toBe('zza|');
    for (const script of ['<Enter>', '<Down>', '<Tab>']) expect(following(script, nothing()).menu).toBeUndefined();
    expect(type('<Enter>', { from: nothing() }).wishes).toEqual(['accept']);
    expect(type('<Tab>', { from: nothing() }).wishes).toEqual(['complete']);
  });

  it('shows names for what stands in the line otherwise, in a window of any list', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ text: `a\\ ${i}`, shown: `a ${i}` }));
    const editor = opened('ls ', { from: 3, items: many });
    const { rows } = menuUnder(editor.menu!, { columns: 80, rows: 10, style: colourless });
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain('a 0');
    expect(rows.at(-1)).toContain('1 of 10000');
  });
});

describe('Left and Right in a menu of columns', () => {
  // a d g
  // b e
  // c f
  const grid = (): Editor => opened('x', { from: 0, items: items('xa', 'xb', 'xc', 'xd', 'xe', 'xf', 'xg') });

  test.each([
    ['<Right><Enter>', 'xd |'],
    ['<Down><Right><Enter>', 'xe |'],
    ['<Down><Right><Right><Enter>', 'xg |'],
    ['<Right><Right><Right><Enter>', 'xg |'],
    ['<Right><Left><Enter>', 'xa |'],
    ['<Left><Enter>', 'xa |'],
  ])('%s', (script, text) => expect(marked(type(script, { from: grid(), down: 3 }).editor)).toBe(text));

  it('they move in the line where the items stand one below the other', () => {
    expect(marked(type('<Left>', { from: grid() }).editor)).toBe('|x');
  });
});
