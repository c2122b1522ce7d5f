/** Rows under the line: the completion menu. */
import type { CompletionItem } from '../reader.ts';
import { cutTo, padTo } from './layout.ts';
import type { Menu } from './menu.ts';
import type { Style } from './style.ts';
import { textWidth } from './width.ts';

export interface Under {
  readonly rows: readonly string[];
  /** Items in a column, where they stand in columns. */
  readonly down?: number;
  /** Where the cursor stands, if it is here. */
  readonly cursor?: { readonly x: number; readonly y: number };
}

export interface Room {
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
}

export const MARK = '> ';
export const NO_MARK = '  ';

const labelOf = ({ text, shown = text }: CompletionItem): string => shown;

/** The first of the items that are seen, so that the picked one is among them. */
export const seen = (picked: number, total: number, room: number): number =>
  Math.max(0, Math.min(picked - Math.floor(room / 2), total - room));

const counted = (menu: Menu, hidden: number, room: Room): string[] =>
  hidden <= 0 ? [] : [room.style('dim', cutTo(`${NO_MARK}${menu.picked + 1} of ${menu.shown.length}`, room.columns))];

/** One item a row, with what it is about. */
const listRows = (menu: Menu, room: Room): string[] => {
  const overflow = menu.shown.length > room.rows ? 1 : 0;
  const count = Math.min(menu.shown.length, Math.max(1, room.rows - overflow));
  const start = seen(menu.picked, menu.shown.length, count);
  const items = menu.shown.slice(start, start + count);
  const widest = Math.max(...items.map((item) => textWidth(cutTo(labelOf(item), 1000))));
  const width = Math.min(widest, Math.max(8, Math.floor((room.columns - 4) * 0.6)));
  const rows = items.map((item, i) => {
    const { about = '' } = item;
    const word = padTo(labelOf(item), Math.min(width, room.columns - 2));
    const rest = room.columns - 2 - width - 2;
    const told = rest > 3 && about !== '' ? `  ${room.style('dim', cutTo(about, rest))}` : '';
    return start + i === menu.picked ? room.style('picked', MARK + word) + told : NO_MARK + word + told;
  });
  return [...rows, ...counted(menu, menu.shown.length - count, room)];
};

/** Words in columns, filled downwards as `ls` does. */
const grid = (menu: Menu, room: Room): Under => {
  const widest = Math.max(...menu.shown.slice(0, 500).map((item) => textWidth(cutTo(labelOf(item), 1000))));
  const width = Math.min(widest, room.columns - 4) + 4;
  const across = Math.max(1, Math.floor(room.columns / width));
  const needed = Math.ceil(menu.shown.length / across);
  const overflow = needed > room.rows ? 1 : 0;
  const down = Math.min(needed, Math.max(1, room.rows - overflow));
  const page = down * across;
  const start = Math.floor(menu.picked / page) * page;
  const rows = Array.from({ length: Math.min(down, menu.shown.length - start) }, (_, y) => {
    let row = '';
    for (let x = 0; x < across; x += 1) {
      const index = start + x * down + y;
      const item = menu.shown[index];
      if (item === undefined || index >= start + page) break;
      const word = padTo(labelOf(item), width - 4);
      row += `${index === menu.picked ? room.style('picked', MARK + word) : NO_MARK + word}  `;
    }
    return row;
  });
  return { rows: [...rows, ...counted(menu, menu.shown.length - page, room)], down };
};

export const menuUnder = (menu: Menu, room: Room): Under => {
  if (menu.shown.length === 0)
    return { rows: [room.style('dim', cutTo(`${NO_MARK}nothing to complete`, room.columns))] };
  const told = menu.shown.some(({ about }) => about !== undefined && about !== '');
  return told ? { rows: listRows(menu, room) } : grid(menu, room);
};
