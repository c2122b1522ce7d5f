/** The text being edited: cursor, kill ring, undo. Every change is a function Edit → Edit. */
import { onBorder } from './width.ts';

export interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** What the last action was: runs of typing are one undo step, runs of kills are one kill, yank-pop follows a yank. */
export type Last = 'type' | 'kill' | 'yank' | 'other';

export interface Edit extends Snapshot {
  /** Newest last. */
  readonly kills: readonly string[];
  readonly undo: readonly Snapshot[];
  readonly redo: readonly Snapshot[];
  readonly last: Last;
  /** The span of the last yank, and how far back in the ring it came from. */
  readonly yanked: { readonly from: number; readonly to: number; readonly back: number };
  /** The column that moves over rows aim at; undefined after any other action. */
  readonly goal: number | undefined;
}

/** A stretch of the text: [from, to). */
export interface Part {
  readonly from: number;
  readonly to: number;
}

export type Action = (edit: Edit) => Edit;

const MOST_KILLS = 60;

export const editOf = (text: string, kills: readonly string[] = []): Edit => ({
  text,
  cursor: text.length,
  kills,
  undo: [],
  redo: [],
  last: 'other',
  yanked: { from: 0, to: 0, back: 0 },
  goal: undefined,
});

export const moved = (edit: Edit, cursor: number): Edit => ({ ...edit, cursor, last: 'other', goal: undefined });

/** Undo keeps this many characters at most; beyond, the older half goes. */
const MOST_UNDO = 16_000_000;

const remembered = (edit: Edit): readonly Snapshot[] => {
  const { undo, text, cursor } = edit;
  const kept = undo.length * text.length > MOST_UNDO ? undo.slice(undo.length >> 1) : undo;
  return [...kept, { text, cursor }];
};

/** The text between `from` and `to` becomes `text`; the cursor stands behind it. One undo step. */
export const replaced = (edit: Edit, { from, to }: Part, text: string): Edit => {
  if (from === to && text === '') return { ...edit, last: 'other', goal: undefined };
  const whole = edit.text.slice(0, from) + text + edit.text.slice(to);
  return {
    ...edit,
    text: whole,
    cursor: onBorder(whole, from + text.length),
    undo: remembered(edit),
    redo: [],
    last: 'other',
    goal: undefined,
  };
};

/** A new text as a whole, in one undo step. */
export const withText = (edit: Edit, text: string, cursor = text.length): Edit => {
  const next = text === edit.text ? edit : replaced(edit, { from: 0, to: edit.text.length }, text);
  return { ...next, cursor: onBorder(text, cursor), last: 'other', goal: undefined };
};

/** Line breaks are `\n`; other control characters than tab have no place in a line. */
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '');

const here = ({ cursor }: Edit): Part => ({ from: cursor, to: cursor });

/** Typed text. Letters typed in a row undo together up to a space. */
export const insert = (edit: Edit, typed: string): Edit => {
  const text = clean(typed);
  if (text === '') return edit;
  const next = replaced(edit, here(edit), text);
  const joins = edit.last === 'type' && text !== ' ' && text.length < 16;
  return { ...next, undo: joins ? edit.undo : next.undo, last: 'type' };
};

/** A paste is one undo step whatever its size. */
export const paste = (edit: Edit, text: string): Edit => replaced(edit, here(edit), clean(text));

export const erase = (edit: Edit, { from, to }: Part): Edit => (from === to ? edit : replaced(edit, { from, to }, ''));

/** Takes the span out into the kill ring; kills in a row grow one entry, on the side where they were. */
export const kill = (edit: Edit, { from, to }: Part): Edit => {
  if (from === to) return edit;
  const cut = edit.text.slice(from, to);
  const top = edit.kills.at(-1) ?? '';
  const grows = edit.last === 'kill' && edit.kills.length > 0;
  const entry = grows ? (to <= edit.cursor ? cut + top : top + cut) : cut;
  const kills = [...(grows ? edit.kills.slice(0, -1) : edit.kills), entry].slice(-MOST_KILLS);
  return { ...replaced(edit, { from, to }, ''), kills, last: 'kill' };
};

/** Copies without cutting. */
export const copied = (edit: Edit, { from, to }: Part): Edit =>
  from === to ? edit : { ...edit, kills: [...edit.kills, edit.text.slice(from, to)].slice(-MOST_KILLS), last: 'other' };

export const yank: Action = (edit) => {
  const text = edit.kills.at(-1);
  if (text === undefined) return edit;
  const yanked = { from: edit.cursor, to: edit.cursor + text.length, back: 0 };
  return { ...replaced(edit, here(edit), text), last: 'yank', yanked };
};

/** Right after a yank: the kill before it in its place. */
export const yankPop: Action = (edit) => {
  if (edit.last !== 'yank' || edit.kills.length < 2) return edit;
  const { from, to, back } = edit.yanked;
  const deeper = (back + 1) % edit.kills.length;
  const text = edit.kills[edit.kills.length - 1 - deeper] ?? '';
  const next = replaced(edit, { from, to: Math.min(to, edit.text.length) }, text);
  return { ...next, last: 'yank', yanked: { from, to: from + text.length, back: deeper } };
};

export const undo: Action = (edit) => {
  const back = edit.undo.at(-1);
  if (back === undefined) return edit;
  const redo = [...edit.redo, { text: edit.text, cursor: edit.cursor }];
  return { ...edit, ...back, undo: edit.undo.slice(0, -1), redo, last: 'other', goal: undefined };
};

export const redo: Action = (edit) => {
  const on = edit.redo.at(-1);
  if (on === undefined) return edit;
  const before = [...edit.undo, { text: edit.text, cursor: edit.cursor }];
  return { ...edit, ...on, undo: before, redo: edit.redo.slice(0, -1), last: 'other', goal: undefined };
};
