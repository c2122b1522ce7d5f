/** The editor's state, and what every step of it is made of. */
import { type Edit, editOf } from './edit.ts';
import { type Menu, refilter } from './menu.ts';
import type { Past } from './past.ts';
import type { Search } from './search.ts';
import { newVi, type Vi } from './vi.ts';

/** A walk through history: the lines that begin with what was typed. `-1` is the typed line itself. */
export interface Walk {
  readonly prefix: string;
  readonly index: number;
  readonly typed: string;
}

export interface Editor {
  readonly edit: Edit;
  /** `undefined`: emacs keys. */
  readonly vi: Vi | undefined;
  readonly walk: Walk | undefined;
  readonly search: Search | undefined;
  readonly menu: Menu | undefined;
  /** Is the reason for the sign shown? */
  readonly explained: 'yes' | 'no';
  /** The next key goes into the text as it is. */
  readonly quoting: 'yes' | 'no';
  /** Keys of a chord that is not finished; '' where none is. */
  readonly chord: string;
  /** How often in a row the last argument of an earlier line was asked for. */
  readonly argument: { readonly back: number; readonly from: number } | undefined;
}

export type Wish = 'none' | 'accept' | 'cancel' | 'end' | 'complete' | 'clear' | 'outside';

export interface Step {
  readonly editor: Editor;
  readonly wish: Wish;
}

export interface Around {
  readonly past: Past;
  readonly incomplete: (text: string) => boolean;
  readonly offer?: Offer | undefined;
  /** Items in a column of the menu, as it was drawn last. */
  readonly down?: number | undefined;
}

/** A line that one key enters while nothing is typed; `words` say so at the right edge. */
export interface Offer {
  readonly key: string;
  readonly line: string;
  readonly words: string;
}

export const newEditor = (given: { keys: 'emacs' | 'vi'; kills?: readonly string[]; text?: string }): Editor => ({
  edit: editOf(given.text ?? '', given.kills),
  vi: given.keys === 'vi' ? newVi : undefined,
  walk: undefined,
  search: undefined,
  menu: undefined,
  explained: 'no',
  quoting: 'no',
  chord: '',
  argument: undefined,
});

export const done = (editor: Editor, wish: Wish = 'none'): Step => ({ editor, wish });

/** After a change by hand there is no walk any more. */
export const changed = (editor: Editor, edit: Edit): Editor => {
  if (edit.text === editor.edit.text) return { ...editor, edit, argument: undefined };
  const menu = editor.menu && refilter(editor.menu, edit);
  return { ...editor, edit, menu, walk: undefined, argument: undefined };
};
