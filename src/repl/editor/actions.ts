/** The editing actions that keys are bound to, by name. */
import {
  type Action,
  type Edit,
  erase,
  insert,
  kill,
  moved,
  type Part,
  redo,
  replaced,
  undo,
  yank,
  yankPop,
} from './edit.ts';
import { borderAfter, borderBefore, onBorder, textWidth } from './width.ts';
import { bigWordEnd, bigWordStart, lineEnd, lineStart, wordEnd, wordStart } from './words.ts';

type Place = (text: string, at: number) => number;

const to =
  (place: Place): Action =>
  (edit) =>
    moved(edit, place(edit.text, edit.cursor));

const between = (a: number, b: number): Part => ({ from: Math.min(a, b), to: Math.max(a, b) });

const killTo =
  (place: Place): Action =>
  (edit) => {
    return kill(edit, between(edit.cursor, place(edit.text, edit.cursor)));
  };

const eraseTo =
  (place: Place): Action =>
  (edit) => {
    return erase(edit, between(edit.cursor, place(edit.text, edit.cursor)));
  };

/** At the end of a line a kill takes the line break, as in emacs. */
const lineEndOrBreak: Place = (text, at) => Math.max(lineEnd(text, at), text[at] === '\n' ? at + 1 : at);
const lineStartOrBreak: Place = (text, at) => Math.min(lineStart(text, at), text[at - 1] === '\n' ? at - 1 : at);

/** The offset in the line [from, to] whose column is nearest below `column`. */
export const atColumn = (text: string, from: number, column: number): number => {
  const end = lineEnd(text, from);
  let at = from;
  for (let width = 0; at < end; ) {
    const next = borderAfter(text, at);
    width += textWidth(text.slice(at, next));
    if (width > column) break;
    at = next;
  }
  return at;
};

/** One text line up or down, keeping the column; `undefined` where there is none. */
export const overLines = (edit: Edit, step: 1 | -1): Edit | undefined => {
  const start = lineStart(edit.text, edit.cursor);
  const end = lineEnd(edit.text, edit.cursor);
  if (step < 0 ? start === 0 : end === edit.text.length) return undefined;
  const goal = edit.goal ?? textWidth(edit.text.slice(start, edit.cursor));
  const from = step < 0 ? lineStart(edit.text, start - 1) : end + 1;
  return { ...moved(edit, atColumn(edit.text, from, goal)), goal };
};

/** The graphemes around the cursor change places; at the end of a line, the two before it. */
const transposeChars: Action = (edit) => {
  const { text, cursor } = edit;
  const middle = cursor === lineEnd(text, cursor) ? borderBefore(text, cursor) : cursor;
  const first = borderBefore(text, middle);
  const end = borderAfter(text, middle);
  if (middle <= lineStart(text, cursor) || end === middle) return edit;
  return replaced(edit, { from: first, to: end }, text.slice(middle, end) + text.slice(first, middle));
};

const transposeWords: Action = (edit) => {
  const { text } = edit;
  const end2 = wordEnd(text, edit.cursor);
  const start2 = wordStart(text, end2);
  const start1 = wordStart(text, start2);
  const end1 = wordEnd(text, start1);
  if (start1 >= start2 || end1 > start2) return edit;
  const swapped = text.slice(start2, end2) + text.slice(end1, start2) + text.slice(start1, end1);
  return replaced(edit, { from: start1, to: end2 }, swapped);
};

const recase =
  (change: (word: string) => string): Action =>
  (edit) => {
    const end = wordEnd(edit.text, edit.cursor);
    return replaced(edit, { from: edit.cursor, to: end }, change(edit.text.slice(edit.cursor, end)));
  };

const capital = (word: string): string => {
  const at = word.search(/[\p{L}\p{N}]/u);
  if (at < 0) return word;
  const first = String.fromCodePoint(word.codePointAt(at)!);
  return word.slice(0, at) + first.toUpperCase() + word.slice(at + first.length).toLowerCase();
};

/** White space around the cursor goes but for one space. */
const justOneSpace: Action = (edit) => {
  const before = /[ \t]*$/.exec(edit.text.slice(0, edit.cursor))![0].length;
  const after = /^[ \t]*/.exec(edit.text.slice(edit.cursor))![0].length;
  return replaced(edit, { from: edit.cursor - before, to: edit.cursor + after }, ' ');
};

const commentOut: Action = (edit) => {
  const off = edit.text.startsWith('#');
  return { ...replaced(edit, { from: 0, to: off ? 1 : 0 }, off ? '' : '#'), cursor: edit.text.length + (off ? -1 : 1) };
};

export const ACTIONS = {
  'char-left': to(borderBefore),
  'char-right': to(borderAfter),
  'word-left': to(wordStart),
  'word-right': to(wordEnd),
  'big-word-left': to(bigWordStart),
  'big-word-right': to(bigWordEnd),
  'line-start': to(lineStart),
  'line-end': to(lineEnd),
  'text-start': to(() => 0),
  'text-end': to((text) => text.length),
  'erase-left': eraseTo(borderBefore),
  'erase-right': eraseTo(borderAfter),
  'kill-line': killTo(lineEndOrBreak),
  'kill-line-start': killTo(lineStartOrBreak),
  'kill-word-left': killTo(wordStart),
  'kill-word-right': killTo(wordEnd),
  'kill-big-word-left': killTo(bigWordStart),
  'kill-all': ((edit) => kill({ ...edit, cursor: edit.text.length }, { from: 0, to: edit.text.length })) as Action,
  'transpose-chars': transposeChars,
  'transpose-words': transposeWords,
  'upper-word': recase((word) => word.toUpperCase()),
  'lower-word': recase((word) => word.toLowerCase()),
  'capital-word': recase(capital),
  'one-space': justOneSpace,
  'comment-out': commentOut,
  newline: ((edit) => insert({ ...edit, last: 'other' }, '\n')) as Action,
  yank,
  'yank-pop': yankPop,
  undo,
  redo,
} satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

/** Does the action and puts the cursor on a grapheme border whatever happened. */
export const act = (edit: Edit, name: ActionName): Edit => {
  const next = ACTIONS[name](edit);
  const cursor = onBorder(next.text, next.cursor);
  return cursor === next.cursor ? next : { ...next, cursor };
};
