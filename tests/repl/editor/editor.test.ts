import { describe, expect, it } from 'vitest';
import { openMenu } from '../../../src/repl/editor/menu.ts';
import { pastOf } from '../../../src/repl/editor/past.ts';
import { hint } from '../../../src/repl/editor/walk.ts';
import { marked, type } from './typing.ts';

const history = ['git push', 'ls', 'git status', 'make\nall', 'git status'];

const lines = history.map((line) => ({ line }));

const HISTORY: readonly (readonly [string, string])[] = [
  ['<Up>', 'git push|'],
  ['<Up><Up><Up>', 'git status|'],
  ['git<Up><Up>', 'git status|'],
  ['git<Up><Up><Up>', 'git status|'],
  ['git<Up><Up><Down>', 'git push|'],
  ['git<Up><Down>', 'git|'],
  ['zzz<Up>', 'zzz|'],
  ['<Down>', '|'],
  ['git<Up>x<Up>', 'git pushx|'],
  ['<M-<>', 'make\nall|'],
  ['<M-<><M->>', '|'],
  ['x<M-.>', 'xpush|'],
  ['x<M-.><M-.><M-.>', 'xstatus|'],
  ['git st<Right>', 'git status|'],
  ['git st<End>', 'git status|'],
  ['git <M-f>', 'git push|'],
  ['git<M-f>', 'git push|'],
  ['gi<Left><Right>', 'gi|'],
  ['zzz<Right>', 'zzz|'],
];

describe('history', () => {
  it.each(HISTORY)('%s', (script, expected) => {
    expect(marked(type(script, { history }).editor)).toBe(expected);
  });

  it('hints at the newest line that begins so, and only at the end of the text', () => {
    const past = pastOf(lines);
    expect(hint(type('git ', { history }).editor, past)).toBe('push');
    expect(hint(type('git <Left>', { history }).editor, past)).toBe('');
    expect(hint(type('', { history }).editor, past)).toBe('');
    expect(hint(type('g<C-r>', { history }).editor, past)).toBe('');
  });

  it('hints at the likely line where there is one, also on an empty line', () => {
    const past = pastOf(lines, { next: (text) => (text === '' || text === 'git ' ? 'git diff' : undefined) });
    expect(hint(type('git ', { history }).editor, past)).toBe('diff');
    expect(hint(type('', { history }).editor, past)).toBe('git diff');
    expect(hint(type('git s', { history }).editor, past)).toBe('tatus');
    expect(hint(type('', { history }).editor, pastOf(lines, { next: () => undefined }))).toBe('');
    expect(hint(type('x', { history }).editor, pastOf(lines, { next: () => 'git diff' }))).toBe('');
  });

  it('reads no more of the history than it needs', () => {
    let taken = 0;
    const lines = function* (): Generator<{ line: string }> {
      for (;;) {
        taken += 1;
        yield { line: `line ${taken}` };
      }
    };
    expect(pastOf(lines()).at(2)).toBe('line 3');
    expect(taken).toBe(3);
  });
});

describe('search', () => {
  it('finds letters in their order and enters what was found', () => {
    const { editor, wishes } = type('<C-r>gst<Enter>', { history });
    expect(editor.edit.text).toBe('git status');
    expect(wishes).toEqual(['accept']);
  });

  it('puts it into the line with Tab, and gives the line back with C-g', () => {
    expect(marked(type('x<C-r><C-u>gst<Tab>', { history }).editor)).toBe('git status|');
    expect(marked(type('x<C-r>gst<C-g>', { history }).editor)).toBe('x|');
    expect(type('x<C-r>gst<C-g>', { history }).wishes).toEqual([]);
    expect(type('x<C-r>gst<C-c>', { history })).toMatchObject({ wishes: ['cancel'], editor: { edit: { text: 'x' } } });
  });

  it('goes on with C-r and does not leave the list', () => {
    expect(type('<C-r>git<C-r><Tab>', { history }).editor.edit.text).toBe('git status');
    expect(type('<C-r>git<C-r><C-r><C-r><C-r><Tab>', { history }).editor.edit.text).toBe('git status');
    expect(type('<C-r>git<C-r><C-s><C-s><Tab>', { history }).editor.edit.text).toBe('git push');
  });

  it('keeps the line when nothing is found', () => {
    expect(type('abc<C-r>qqqq<Enter>', { history: ['ls'] }).editor.edit.text).toBe('abc');
  });
});

describe('entering', () => {
  it('goes on in a new line while the text is not complete', () => {
    const incomplete = (text: string): boolean => text.split("'").length % 2 === 0;
    const first = type("echo 'a<Enter>b", { incomplete });
    expect(first.wishes).toEqual([]);
    expect(marked(first.editor)).toBe("echo 'a\nb|");
    expect(type("'<Enter>", { from: first.editor, incomplete }).wishes).toEqual(['accept']);
  });

  it('ends on C-d only when the line is empty, and drops on C-c', () => {
    expect(type('<C-d>').wishes).toEqual(['end']);
    expect(type('a<C-d>').wishes).toEqual([]);
    expect(type('a<C-c>').wishes).toEqual(['cancel']);
  });
});

const words = (...texts: string[]): { from: number; items: { text: string }[] } => ({
  from: 4,
  items: texts.map((text) => ({ text })),
});

const withMenu = (typed: string, given: ReturnType<typeof words>): ReturnType<typeof type>['editor'] => {
  const { editor } = type(typed);
  return { ...editor, ...openMenu(editor.edit, given) };
};

describe('the completion menu', () => {
  it('puts a single item into the line', () => {
    expect(marked(withMenu('git ch', words('checkout')))).toBe('git checkout |');
    expect(marked(withMenu('cat sr', words('src/')))).toBe('cat src/|');
  });

  it('shares what all items begin with', () => {
    const editor = withMenu('git c', words('cherry', 'cherry-pick'));
    expect(marked(editor)).toBe('git cherry|');
    expect(editor.menu?.shown).toHaveLength(2);
  });

  it('filters while one types, and closes when nothing fits', () => {
    const open = withMenu('git c', words('checkout', 'cherry', 'clone'));
    expect(type('h', { from: open }).editor.menu?.shown.map(({ text }) => text)).toEqual(['checkout', 'cherry']);
    expect(type('x', { from: open }).editor.menu).toBeUndefined();
    expect(type('<Backspace><Backspace><Backspace>', { from: open }).editor.menu).toBeUndefined();
  });

  it('takes the picked item with Enter and does not enter the line', () => {
    const open = withMenu('git c', words('checkout', 'cherry', 'clone'));
    expect(type('<C-c>', { from: open }).wishes).toEqual(['cancel']);
    expect(type('<C-g>', { from: open })).toMatchObject({ wishes: [], editor: { menu: undefined } });
    const taken = type('<Tab><Enter>', { from: open });
    expect(marked(taken.editor)).toBe('git cherry |');
    expect(taken.wishes).toEqual([]);
    expect(marked(type('<Up><Enter>', { from: open }).editor)).toBe('git clone |');
    expect(marked(type('<Escape>', { from: open }).editor)).toBe('git c|');
  });

  it('does nothing with what begins behind the cursor', () => {
    expect(withMenu('gi', words('checkout')).edit.text).toBe('gi');
  });
});

describe('a line that one key enters', () => {
  const offer = { key: 'F2', line: '/fix', words: 'F2: fix' };
  it('is entered while nothing is typed', () => {
    const { editor, wishes } = type('<F2>', { offer });
    expect([editor.edit.text, wishes]).toEqual(['/fix', ['accept']]);
  });
  it('also in vi, in both modes', () => {
    expect(type('<F2>', { offer, keys: 'vi' }).wishes).toEqual(['accept']);
    expect(type('<Escape><F2>', { offer, keys: 'vi' }).wishes).toEqual(['accept']);
  });
  it('is not where something is typed, by another key, or where none is offered', () => {
    expect(type('x<F2>', { offer }).wishes).toEqual([]);
    expect(type('<F3>', { offer }).wishes).toEqual([]);
    expect(type('<F2>').wishes).toEqual([]);
  });
});
