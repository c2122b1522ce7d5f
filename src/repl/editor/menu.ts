/** The completion menu: opened with what the shell offers, filtered while the word grows, closed when nothing fits. */

import type { CompletionItem, Completions } from '../reader.ts';
import { type Edit, replaced } from './edit.ts';

export interface Menu {
  /** The items stand in place of the text from here to the cursor. */
  readonly from: number;
  readonly all: readonly CompletionItem[];
  readonly shown: readonly CompletionItem[];
  readonly picked: number;
}

/** Items that begin with the word, or, where none does, hold it. */
const fitting = (all: readonly CompletionItem[], word: string): readonly CompletionItem[] => {
  if (word === '') return all;
  const starts = all.filter(({ text }) => text.startsWith(word));
  if (starts.length > 0) return starts;
  const lower = word.toLowerCase();
  return all.filter(({ text }) => text.toLowerCase().includes(lower));
};

const common = (items: readonly CompletionItem[]): string => {
  let shared = items[0]?.text ?? '';
  for (const { text } of items) {
    let length = 0;
    while (length < shared.length && shared[length] === text[length]) length += 1;
    shared = shared.slice(0, length);
  }
  return shared;
};

const put = (edit: Edit, from: number, text: string): Edit => replaced(edit, { from, to: edit.cursor }, text);

/** A finished word is followed by a space, but for one that goes on: a folder, an option's value, a list. */
const finished = ({ text, end }: CompletionItem): string => text + (end ?? (/[\s/=:,@]$/.test(text) ? '' : ' '));

/** Completions arrive: one goes into the line, several share what they can and open the menu. */
export const openMenu = (edit: Edit, given: Completions): { edit: Edit; menu: Menu | undefined } => {
  const { from } = given;
  if (from < 0 || from > edit.cursor) return { edit, menu: undefined };
  const fit = fitting(given.items, edit.text.slice(from, edit.cursor));
  // A pattern, or a name in another quoting: what it stands for begins otherwise than what was typed.
  const shown = fit.length > 0 ? fit : given.items;
  if (shown.length === 0) return { edit, menu: undefined };
  const word = edit.text.slice(from, edit.cursor);
  const alone = given.one !== 'shown' || shown[0]!.text.startsWith(word);
  if (shown.length === 1 && alone) return { edit: put(edit, from, finished(shown[0]!)), menu: undefined };
  const menu = { from, all: given.items, shown, picked: 0 };
  return { edit: shared(menu, edit) ?? edit, menu };
};

/** What all of the items begin with, where that is more than what is typed. */
const shared = ({ from, shown }: Menu, edit: Edit): Edit | undefined => {
  const text = common(shown);
  const word = edit.text.slice(from, edit.cursor);
  return text.length > word.length && text.startsWith(word) ? put(edit, from, text) : undefined;
};

/** There is nothing to offer: said until the next key. */
export const emptyMenu = (edit: Edit): Menu => ({ from: edit.cursor, all: [], shown: [], picked: 0 });

/** Tab again: the only item left is taken, what all that is left have in common is typed, else the next one is picked. */
export const tabAgain = (menu: Menu, edit: Edit): { edit: Edit; menu: Menu | undefined } => {
  if (menu.shown.length === 1) return { edit: takeItem(menu, edit), menu: undefined };
  const more = shared(menu, edit);
  return more === undefined ? { edit, menu: pickItem(menu, 1) } : { edit: more, menu };
};

/** After a key changed the text: fewer items, or no menu. */
export const refilter = (menu: Menu, edit: Edit): Menu | undefined => {
  if (edit.cursor < menu.from) return undefined;
  const word = edit.text.slice(menu.from, edit.cursor);
  const shown = fitting(menu.all, word);
  const done = shown.length === 0 || (shown.length === 1 && shown[0]!.text === word);
  return done ? undefined : { ...menu, shown, picked: 0 };
};

/** Round the list in both directions. */
export const pickItem = (menu: Menu, step: number): Menu => {
  const { length } = menu.shown;
  return { ...menu, picked: (((menu.picked + step) % length) + length) % length };
};

/** The item in the next column, `step` away; at the edge the last one there is. */
export const pickBeside = (menu: Menu, step: number): Menu => {
  const there = menu.picked + step;
  const last = menu.shown.length - 1;
  if (there >= 0 && there <= last) return { ...menu, picked: there };
  // A last column that is not full is still to the right of what stands above its end.
  const isShort = step > 0 && Math.floor(last / step) > Math.floor(menu.picked / step);
  return isShort ? { ...menu, picked: last } : menu;
};

export const takeItem = (menu: Menu, edit: Edit): Edit =>
  put(edit, menu.from, finished(menu.shown[menu.picked] ?? { text: '', end: '' }));
