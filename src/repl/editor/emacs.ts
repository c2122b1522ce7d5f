/** Keys of the emacs mode, and those that both modes share. */
import type { ActionName } from './actions.ts';

/** What the editor does besides changing the text. */
export type Command =
  | 'accept'
  | 'cancel'
  | 'delete-or-end'
  | 'up'
  | 'down'
  | 'history-up'
  | 'history-down'
  | 'history-first'
  | 'history-last'
  | 'hint-char'
  | 'hint-word'
  | 'hint-end'
  | 'search'
  | 'complete'
  | 'clear'
  | 'explain'
  | 'quote-next'
  | 'last-argument'
  | 'outside'
  | 'chord'
  | 'nothing';

type Keymap = Readonly<Record<string, ActionName | Command>>;

/** Held in both modes, insert or normal. */
export const SHARED: Keymap = {
  Enter: 'accept',
  'C-c': 'cancel',
  'C-d': 'delete-or-end',
  'C-l': 'clear',
  'C-r': 'search',
  Tab: 'complete',
  Up: 'up',
  Down: 'down',
  Left: 'char-left',
  Right: 'hint-char',
  Home: 'line-start',
  End: 'hint-end',
  Delete: 'erase-right',
  Backspace: 'erase-left',
  'C-h': 'erase-left',
  'C-Left': 'word-left',
  'C-Right': 'hint-word',
  'C-Home': 'text-start',
  'C-End': 'text-end',
  'C-Delete': 'kill-word-right',
  'C-Backspace': 'kill-word-left',
  'C-w': 'kill-big-word-left',
  'C-u': 'kill-line-start',
  'M-Enter': 'newline',
  'S-Enter': 'newline',
  'M-?': 'explain',
  'M-S-?': 'explain',
  'M-S-/': 'explain',
  PageUp: 'history-up',
  PageDown: 'history-down',
};

export const EMACS: Keymap = {
  ...SHARED,
  'C-b': 'char-left',
  'C-f': 'hint-char',
  'C-a': 'line-start',
  'C-e': 'hint-end',
  'M-b': 'word-left',
  'M-f': 'hint-word',
  'M-Left': 'word-left',
  'M-Right': 'hint-word',
  'C-M-b': 'big-word-left',
  'C-M-f': 'big-word-right',
  'M-B': 'big-word-left',
  'M-F': 'big-word-right',
  'M-S-b': 'big-word-left',
  'M-S-f': 'big-word-right',
  'C-S-Left': 'big-word-left',
  'C-S-Right': 'big-word-right',
  'M-<': 'history-first',
  'M->': 'history-last',
  'C-p': 'up',
  'C-n': 'down',
  'M-p': 'history-up',
  'M-n': 'history-down',
  'C-k': 'kill-line',
  'M-d': 'kill-word-right',
  'M-Delete': 'kill-word-right',
  'M-Backspace': 'kill-word-left',
  'C-M-h': 'kill-word-left',
  'C-y': 'yank',
  'M-y': 'yank-pop',
  'C-_': 'undo',
  'C-z': 'undo',
  'M-_': 'redo',
  'M-S-_': 'redo',
  'C-M-_': 'redo',
  'C-t': 'transpose-chars',
  'M-t': 'transpose-words',
  'M-u': 'upper-word',
  'M-l': 'lower-word',
  'M-c': 'capital-word',
  'M- ': 'one-space',
  'M-Space': 'one-space',
  'M-#': 'comment-out',
  'M-.': 'last-argument',
  'C-o': 'newline',
  'C-v': 'quote-next',
  'M-e': 'outside',
  'C-x': 'chord',
  'C-x C-e': 'outside',
  'C-x C-u': 'undo',
  'C-x Backspace': 'kill-line-start',
  'C-x C-g': 'nothing',
};
