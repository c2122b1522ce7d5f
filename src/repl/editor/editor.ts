/** The line editor as a pure reducer: one state, one key, the next state and what the world must do. */
import { type ActionName, act } from './actions.ts';
import { insert, moved, paste } from './edit.ts';
import { type Command, EMACS, SHARED } from './emacs.ts';
import type { KeyEvent } from './key-event.ts';
import { pickBeside, pickItem, tabAgain, takeItem } from './menu.ts';
import type { Past } from './past.ts';
import { searchFor } from './search.ts';
import { searchKey } from './search-keys.ts';
import { type Around, changed, done, type Editor, type Step } from './state.ts';
import { newVi, viEscape, viKey } from './vi.ts';
import { historyDown, historyFirst, historyLast, historyUp, lastArgument, overLinesOr, takeHint } from './walk.ts';

const accept = (editor: Editor, around: Around): Step => {
  const { edit, menu } = editor;
  if (menu !== undefined) return done({ ...changed(editor, takeItem(menu, edit)), menu: undefined });
  if (around.incomplete(edit.text)) return done(changed(editor, act({ ...edit, cursor: edit.text.length }, 'newline')));
  return done({ ...editor, walk: undefined, edit: moved(edit, edit.text.length) }, 'accept');
};

type Run = (editor: Editor, around: Around) => Step;

const only =
  (change: (editor: Editor, past: Past) => Editor): Run =>
  (editor, { past }) =>
    done(change(editor, past));

const COMMANDS: Readonly<Record<Command, Run>> = {
  accept,
  cancel: (editor) => done(editor, 'cancel'),
  'delete-or-end': (editor) =>
    editor.edit.text === '' ? done(editor, 'end') : done(changed(editor, act(editor.edit, 'erase-right'))),
  up: only((editor, past) => overLinesOr(editor, -1, (here) => historyUp(here, past))),
  down: only((editor, past) => overLinesOr(editor, 1, (here) => historyDown(here, past))),
  'history-up': only(historyUp),
  'history-down': only(historyDown),
  'history-first': only(historyFirst),
  'history-last': only(historyLast),
  'hint-char': only((editor, past) => takeHint(editor, past, 'all') ?? changed(editor, act(editor.edit, 'char-right'))),
  'hint-word': only(
    (editor, past) => takeHint(editor, past, 'word') ?? changed(editor, act(editor.edit, 'word-right')),
  ),
  'hint-end': only((editor, past) => {
    const atEnd = editor.edit.cursor === editor.edit.text.length;
    return (atEnd ? takeHint(editor, past, 'all') : undefined) ?? changed(editor, act(editor.edit, 'line-end'));
  }),
  search: only((editor, past) => ({ ...editor, menu: undefined, search: searchFor(past, editor.edit.text) })),
  complete: (editor) => done(editor, 'complete'),
  clear: (editor) => done(editor, 'clear'),
  explain: (editor) => done({ ...editor, explained: editor.explained === 'yes' ? 'no' : 'yes' }),
  'quote-next': (editor) => done({ ...editor, quoting: 'yes' }),
  'last-argument': only(lastArgument),
  outside: (editor) => done(editor, 'outside'),
  chord: (editor) => done({ ...editor, chord: 'C-x ' }),
  nothing: (editor) => done(editor),
};

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

const runNamed = (editor: Editor, around: Around, name: ActionName | Command): Step =>
  isCommand(name) ? COMMANDS[name](editor, around) : done(changed(editor, act(editor.edit, name)));

/** Keys while the menu is open; `undefined`: the key means what it always means. */
const menuKey = (editor: Editor, name: string, { down }: Around): Editor | undefined => {
  const { menu } = editor;
  if (menu === undefined) return undefined;
  if (name === 'Tab') return { ...editor, ...tabAgain(menu, editor.edit) };
  if (down !== undefined && (name === 'Right' || name === 'Left'))
    return { ...editor, menu: pickBeside(menu, name === 'Right' ? down : -down) };
  const step = { Down: 1, 'C-n': 1, 'S-Tab': -1, Up: -1, 'C-p': -1, PageDown: 10, PageUp: -10 }[name];
  if (step !== undefined) return { ...editor, menu: pickItem(menu, step) };
  if (name === 'Escape' || name === 'C-g') return { ...editor, menu: undefined };
  return undefined;
};

const VI_COMMAND = { up: 'up', down: 'down', search: 'search', comment: 'accept', outside: 'outside' } as const;

const viStep = (editor: Editor, char: string, around: Around): Step => {
  const next = viKey(editor.edit, editor.vi ?? newVi, char);
  const after = { ...changed(editor, next.edit), vi: next.vi };
  return next.command === undefined ? done(after) : runNamed(after, around, VI_COMMAND[next.command]);
};

const textStep = (editor: Editor, text: string, around: Around): Step => {
  const { vi } = editor;
  if (vi?.mode !== 'normal') return done(changed(editor, insert(editor.edit, text)));
  let now = done(editor);
  for (const char of text) {
    now = now.editor.vi?.mode === 'normal' ? viStep(now.editor, char, around) : textStep(now.editor, char, around);
    if (now.wish !== 'none') return now;
  }
  return now;
};

const viNamed = (editor: Editor, name: string, around: Around): Step | undefined => {
  const { vi } = editor;
  if (vi === undefined) return undefined;
  if (name === 'Escape' || name === 'C-[') {
    const { edit, vi: next } = viEscape(editor.edit, vi);
    return done({ ...editor, edit, vi: next, menu: undefined });
  }
  if (vi.mode === 'normal' && name === 'C-r') return viStep(editor, '\x12', around);
  if (vi.mode === 'normal' && name === 'Backspace') return runNamed(editor, around, 'char-left');
  if (name.startsWith('M-') && !(name in SHARED)) {
    const { edit, vi: next } = viEscape(editor.edit, vi); // Esc and the next key came in one breath
    return textStep({ ...editor, edit, vi: next }, name.slice(2), around);
  }
  return undefined;
};

/** The line that is offered, where this is its key and nothing is typed. */
const offered = (editor: Editor, name: string, { offer }: Around): Step | undefined => {
  if (offer === undefined || offer.key !== name || editor.edit.text !== '') return undefined;
  return done(changed(editor, insert(editor.edit, offer.line)), 'accept');
};

const named = (editor: Editor, name: string, around: Around): Step => {
  const inMenu = menuKey(editor, name, around);
  if (inMenu !== undefined) return done(inMenu);
  const taken = offered(editor, name, around);
  if (taken !== undefined) return taken;
  const inVi = viNamed(editor, name, around);
  if (inVi !== undefined) return inVi;
  const map = editor.vi === undefined ? EMACS : SHARED;
  const keys = editor.chord + name;
  const bound = Object.hasOwn(map, keys) ? map[keys] : undefined;
  const now = editor.chord === '' ? editor : { ...editor, chord: '' };
  return bound === undefined ? done(now) : runNamed(now, around, bound);
};

const quoted = (editor: Editor, event: KeyEvent): Step => {
  const plain = { ...editor, quoting: 'no' as const };
  const name = event.kind === 'key' ? event.name : '';
  const text = event.kind === 'text' ? event.text : name === 'Tab' ? '\t' : name === 'Enter' ? '\n' : '';
  return done(changed(plain, insert(plain.edit, text)));
};

const searchStep = (editor: Editor, event: KeyEvent, around: Around): Step => {
  const searched = searchKey(editor, event, around.past);
  if (searched.next === 'accept') return accept(searched.editor, around);
  return searched.next === 'again' ? step(searched.editor, event, around) : done(searched.editor);
};

/** One key. */
export const step = (before: Editor, event: KeyEvent, around: Around): Step => {
  if (event.kind === 'report') return done(before);
  const editor = before.menu?.shown.length === 0 ? { ...before, menu: undefined } : before;
  if (editor.search !== undefined) return searchStep(editor, event, around);
  if (editor.quoting === 'yes') return quoted(editor, event);
  if (event.kind === 'paste') return done(changed(editor, paste(editor.edit, event.text)));
  if (event.kind === 'text' && editor.chord === '') return textStep(editor, event.text, around);
  if (event.kind === 'text') return done({ ...editor, chord: '' });
  return named(editor, event.name, around);
};
