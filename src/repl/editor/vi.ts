/** The vi mode: keys gather until they are a command, the command changes the edit. `.` does the last change again. */
import { copied, type Edit, insert, kill, moved, type Part, redo, replaced, undo, withText } from './edit.ts';
import { type Find, findTarget, MOTIONS, objectTarget, type Target } from './vi-motions.ts';
import { borderAfter, borderBefore, onBorder } from './width.ts';
import { lineEnd, lineStart } from './words.ts';

export interface Vi {
  readonly mode: 'insert' | 'normal';
  /** Keys of a command that is not complete. */
  readonly keys: string;
  readonly find: Find | undefined;
  /** The last change, for `.`: its keys, and what was typed after it in insert mode. */
  readonly change: { readonly keys: string; readonly typed: string };
  /** Text before the current insert began, to tell what was typed. */
  readonly typing: { readonly from: number; readonly length: number } | undefined;
}

export const newVi: Vi = {
  mode: 'insert',
  keys: '',
  find: undefined,
  change: { keys: '', typed: '' },
  typing: undefined,
};

export interface ViStep {
  readonly edit: Edit;
  readonly vi: Vi;
  /** What the editor must do besides. */
  readonly command?: 'up' | 'down' | 'search' | 'comment' | 'outside';
}

/** [1 count, 2 operator, 3 count, 4 motion, 5 its letter] of a complete command. */
const COMMAND = /^([1-9]\d*)?([dcy])?([1-9]\d*)?(gg|[fFtT](.)|[ia][wW"'`()[\]{}bB]|r.|[\s\S])$/u;
const OPEN = /^([1-9]\d*)?([dcy]([1-9]\d*)?(g|[fFtT]|[ia])?|[gfFtTr])?$/u;

interface Parsed {
  readonly count: number;
  readonly operator: string;
  readonly rest: string;
  readonly keys: string;
}

const parse = (keys: string): Parsed | 'more' | 'none' => {
  if (OPEN.test(keys)) return 'more';
  const match = COMMAND.exec(keys);
  if (match === null) return 'none';
  const [, first, operator = '', second, rest = ''] = match;
  const count = Math.min(9999, Number(first ?? 1) * Number(second ?? 1));
  return { count, operator, rest, keys };
};

/** In normal mode the cursor stands on a character, never behind the last of its line. */
const settle = (edit: Edit): Edit => {
  const at = onBorder(edit.text, edit.cursor);
  const behind = at === lineEnd(edit.text, at) && at > lineStart(edit.text, at);
  return { ...edit, cursor: behind ? borderBefore(edit.text, at) : at };
};

const targetOnce = (edit: Edit, vi: Vi, rest: string): Target | undefined => {
  const { text, cursor } = edit;
  const key = rest[0] ?? '';
  if ('fFtT'.includes(key) && rest.length > 1)
    return findTarget(text, cursor, { key: key as Find['key'], char: rest.slice(1) });
  if ((key === 'i' || key === 'a') && rest.length === 2) return objectTarget(text, cursor, rest);
  if (key === ';' && vi.find) return findTarget(text, cursor, vi.find);
  if (key === ',' && vi.find) return findTarget(text, cursor, { ...vi.find, key: OPPOSITE[vi.find.key] });
  return MOTIONS[rest]?.(text, cursor);
};

const OPPOSITE = { f: 'F', F: 'f', t: 'T', T: 't' } as const;

const targetOf = (edit: Edit, vi: Vi, parsed: Parsed): Target | undefined => {
  let target: Target | undefined;
  let at = edit.cursor;
  for (let i = 0; i < Math.min(parsed.count, edit.text.length + 1); i += 1) {
    const next = targetOnce({ ...edit, cursor: at }, vi, parsed.rest);
    if (next === undefined) return undefined;
    if (target !== undefined && next.to === at) break;
    target = next;
    at = next.to;
  }
  return target;
};

const remember = (vi: Vi, parsed: Parsed): Vi => ({ ...vi, change: { keys: parsed.keys, typed: '' } });

const toInsert = (edit: Edit, vi: Vi, cursor: number): ViStep => ({
  edit: moved(edit, cursor),
  vi: { ...vi, mode: 'insert', typing: { from: cursor, length: edit.text.length } },
});

/** The span that an operator takes; `undefined` where its motion leads nowhere. */
const spanOf = (edit: Edit, vi: Vi, parsed: Parsed): Part | undefined => {
  const { text, cursor } = edit;
  if (parsed.rest === parsed.operator) return { from: lineStart(text, cursor), to: lineEnd(text, cursor) };
  // `cw` on a word changes up to its end, not up to the next one.
  const wordly = parsed.operator === 'c' && /^[wW]$/.test(parsed.rest) && !/\s/.test(text[cursor] ?? ' ');
  const target = targetOf(edit, vi, wordly ? { ...parsed, rest: parsed.rest === 'w' ? 'e' : 'E' } : parsed);
  if (target === undefined) return undefined;
  const start = target.start ?? cursor;
  const from = onBorder(text, Math.min(start, target.to));
  const last = Math.max(start, target.to);
  return { from, to: Math.max(from, onBorder(text, target.inclusive ? borderAfter(text, last) : last)) };
};

const operate = (edit: Edit, vi: Vi, parsed: Parsed): ViStep => {
  const span = spanOf(edit, vi, parsed);
  if (span === undefined) return { edit, vi };
  const { from } = span;
  if (parsed.operator === 'y') {
    const stays = parsed.rest === 'y' ? edit.cursor : from;
    return { edit: settle(moved(copied(edit, span), stays)), vi };
  }
  const cut = kill({ ...edit, last: 'other' }, span);
  if (parsed.operator === 'd') return { edit: settle(cut), vi: remember(vi, parsed) };
  return toInsert(cut, remember(vi, parsed), from);
};

type Simple = (edit: Edit, vi: Vi, parsed: Parsed) => ViStep;

const as =
  (keys: string): Simple =>
  (edit, vi, parsed) => {
    const step = operate(edit, vi, parse(`${parsed.count}${keys}`) as Parsed);
    return {
      ...step,
      vi: step.vi.change === vi.change ? step.vi : { ...step.vi, change: { keys: parsed.keys, typed: '' } },
    };
  };

const put =
  (place: (edit: Edit) => number): Simple =>
  (edit, vi, parsed) => {
    const text = (edit.kills.at(-1) ?? '').repeat(Math.min(parsed.count, 100));
    const at = place(edit);
    const next = replaced(edit, { from: at, to: at }, text);
    return { edit: settle(moved(next, Math.max(0, at + text.length - 1))), vi: remember(vi, parsed) };
  };

const spanEnd = (edit: Edit, count: number): number => {
  let to = edit.cursor;
  for (let i = 0; i < count && to < lineEnd(edit.text, edit.cursor); i += 1) to = borderAfter(edit.text, to);
  return to;
};

const rewrite = (
  edit: Edit,
  { vi, parsed, change }: { vi: Vi; parsed: Parsed; change: (text: string) => string },
): ViStep => {
  const to = spanEnd(edit, parsed.count);
  const next = replaced(edit, { from: edit.cursor, to }, change(edit.text.slice(edit.cursor, to)));
  // `r` stays on the last character that it wrote, `~` goes on.
  const stays = parsed.rest[0] === 'r' ? moved(next, borderBefore(next.text, next.cursor)) : next;
  return { edit: settle(stays), vi: remember(vi, parsed) };
};

const swapCase = (text: string): string =>
  Array.from(text, (char) => (char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase())).join('');

const SIMPLE: Readonly<Record<string, Simple>> = {
  i: (edit, vi, parsed) => toInsert(edit, remember(vi, parsed), edit.cursor),
  a: (edit, vi, parsed) =>
    toInsert(
      edit,
      remember(vi, parsed),
      Math.min(borderAfter(edit.text, edit.cursor), lineEnd(edit.text, edit.cursor)),
    ),
  I: (edit, vi, parsed) => toInsert(edit, remember(vi, parsed), MOTIONS['^']!(edit.text, edit.cursor)!.to),
  A: (edit, vi, parsed) => toInsert(edit, remember(vi, parsed), lineEnd(edit.text, edit.cursor)),
  x: as('dl'),
  X: as('dh'),
  s: as('cl'),
  S: as('cc'),
  D: as('d$'),
  C: as('c$'),
  Y: as('yy'),
  p: put((edit) => Math.min(borderAfter(edit.text, edit.cursor), lineEnd(edit.text, edit.cursor))),
  P: put((edit) => edit.cursor),
  u: (edit, vi) => ({ edit: settle(undo(edit)), vi }),
  '\x12': (edit, vi) => ({ edit: settle(redo(edit)), vi }),
  '~': (edit, vi, parsed) => rewrite(edit, { vi, parsed, change: swapCase }),
  '#': (edit, vi) => ({ edit: withText(edit, `#${edit.text}`), vi, command: 'comment' }),
  j: (edit, vi) => ({ edit, vi, command: 'down' }),
  k: (edit, vi) => ({ edit, vi, command: 'up' }),
  '/': (edit, vi) => ({ edit, vi, command: 'search' }),
  v: (edit, vi) => ({ edit, vi, command: 'outside' }),
};

/** The last change again, with what was typed after it. */
const again = (edit: Edit, vi: Vi): ViStep => {
  const { keys, typed } = vi.change;
  const parsed = parse(keys);
  if (typeof parsed === 'string') return { edit, vi };
  const step = run(edit, vi, parsed);
  if (step.vi.mode === 'normal') return { edit: step.edit, vi };
  const filled = insert({ ...step.edit, last: 'other' }, typed);
  return { edit: settle(moved(filled, borderBefore(filled.text, filled.cursor))), vi };
};

const run = (edit: Edit, vi: Vi, parsed: Parsed): ViStep => {
  if (parsed.operator !== '') return operate(edit, vi, parsed);
  if (parsed.rest === '.') return again(edit, vi);
  if (parsed.rest[0] === 'r' && parsed.rest.length > 1)
    return rewrite(edit, { vi, parsed, change: (text) => Array.from(text, () => parsed.rest.slice(1)).join('') });
  const simple = Object.hasOwn(SIMPLE, parsed.rest) ? SIMPLE[parsed.rest] : undefined;
  if (simple !== undefined) return simple(edit, vi, parsed);
  const target = targetOf(edit, vi, parsed);
  const found = /^[fFtT]./u.test(parsed.rest);
  const find = found ? { key: parsed.rest[0] as Find['key'], char: parsed.rest.slice(1) } : vi.find;
  return { edit: target === undefined ? edit : settle(moved(edit, target.to)), vi: { ...vi, find } };
};

/** One character in normal mode. */
export const viKey = (edit: Edit, vi: Vi, char: string): ViStep => {
  const keys = vi.keys + char;
  const parsed = parse(keys);
  if (parsed === 'more') return { edit, vi: { ...vi, keys } };
  if (parsed === 'none') return { edit, vi: { ...vi, keys: '' } };
  const step = run(edit, { ...vi, keys: '' }, parsed);
  return { ...step, vi: { ...step.vi, keys: '' } };
};

/** Esc: what was typed since the insert began belongs to the last change. */
export const viEscape = (edit: Edit, vi: Vi): ViStep => {
  if (vi.mode === 'normal') return { edit, vi: { ...vi, keys: '' } };
  const { typing } = vi;
  const grown = typing === undefined ? 0 : edit.text.length - typing.length;
  const typed = typing !== undefined && grown > 0 ? edit.text.slice(typing.from, typing.from + grown) : '';
  const left = edit.cursor > lineStart(edit.text, edit.cursor) ? borderBefore(edit.text, edit.cursor) : edit.cursor;
  const change = typing === undefined ? vi.change : { ...vi.change, typed };
  return { edit: moved(edit, left), vi: { ...vi, mode: 'normal', keys: '', change, typing: undefined } };
};
