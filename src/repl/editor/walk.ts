/** Earlier lines in the editor: the walk with Up and Down, the grey hint, the last argument. */
import { overLines } from './actions.ts';
import { replaced, withText } from './edit.ts';
import { findBack, findOn, hintFor, type Past } from './past.ts';
import { changed, type Editor, type Walk } from './state.ts';
import { wordEnd } from './words.ts';

const hintOf = (editor: Editor, past: Past): string =>
  editor.edit.cursor === editor.edit.text.length ? hintFor(past, editor.edit.text) : '';

/** The grey text behind the line; none while a menu or a search is open. */
export const hint = (editor: Editor, past: Past): string =>
  editor.menu !== undefined || editor.search !== undefined || editor.walk !== undefined ? '' : hintOf(editor, past);

export const takeHint = (editor: Editor, past: Past, size: 'word' | 'all'): Editor | undefined => {
  const grey = hint(editor, past);
  if (grey === '') return undefined;
  const whole = editor.edit.text + grey;
  const to = size === 'all' ? whole.length : wordEnd(whole, editor.edit.text.length);
  const { length } = editor.edit.text;
  return changed(editor, replaced(editor.edit, { from: length, to: length }, whole.slice(length, to)));
};

const walked = (editor: Editor, walk: Walk, past: Past): Editor => {
  const text = walk.index < 0 ? walk.typed : (past.at(walk.index) ?? '');
  return { ...editor, edit: withText(editor.edit, text), walk: walk.index < 0 ? undefined : walk, menu: undefined };
};

export const historyUp = (editor: Editor, past: Past): Editor => {
  const typed = editor.edit.text;
  const walk = editor.walk ?? { prefix: typed, index: -1, typed };
  const index = findBack(past, { index: walk.index + 1, prefix: walk.prefix, but: typed });
  return index === undefined ? editor : walked(editor, { ...walk, index }, past);
};

export const historyDown = (editor: Editor, past: Past): Editor => {
  const { walk } = editor;
  if (walk === undefined) return editor;
  const index = findOn(past, { index: walk.index - 1, prefix: walk.prefix, but: editor.edit.text }) ?? -1;
  return walked(editor, { ...walk, index }, past);
};

export const historyFirst = (editor: Editor, past: Past): Editor => {
  let index = -1;
  while (past.at(index + 1) !== undefined) index += 1;
  const typed = editor.walk?.typed ?? editor.edit.text;
  return index < 0 ? editor : walked(editor, { prefix: '', index, typed }, past);
};

export const overLinesOr = (editor: Editor, step: 1 | -1, otherwise: (editor: Editor) => Editor): Editor => {
  const over = overLines(editor.edit, step);
  return over === undefined ? otherwise(editor) : { ...editor, edit: over, argument: undefined };
};

/** Alt-.: the last word of the line before; again: of the line before that. */
export const lastArgument = (editor: Editor, past: Past): Editor => {
  const { edit, argument } = editor;
  const back = argument === undefined ? 0 : argument.back + 1;
  const line = past.at(back);
  if (line === undefined) return editor;
  const from = argument?.from ?? edit.cursor;
  const word = line.trimEnd().split(/\s+/).at(-1) ?? '';
  return { ...changed(editor, replaced(edit, { from, to: edit.cursor }, word)), argument: { back, from } };
};

export const historyLast = (editor: Editor, past: Past): Editor =>
  editor.walk === undefined ? editor : walked(editor, { ...editor.walk, index: -1 }, past);
