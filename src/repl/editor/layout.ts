/** Text → rows of a given width. Offsets only: nothing is painted that is not visible. */
import { borderAfter, borderBefore, graphemeWidth, simpleRunEnd, textWidth } from './width.ts';

/** A row of cells: the text from `from` to `to`, drawn from cell `indent` on. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

export interface Room {
  readonly columns: number;
  /** Cells that the prompt takes in the first row. */
  readonly first: number;
  /** Cells in front of each further line. */
  readonly further: number;
}

const TAB = 8;

/** Cells of the grapheme [at, end) when it stands in cell `cell`. A control character is drawn as one sign. */
export const cellsAt = (text: string, at: number, end: number, cell: number): number => {
  const unit = text.charCodeAt(at);
  if (unit === 9) return TAB - (cell % TAB);
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return 1;
  return graphemeWidth(text.slice(at, end));
};

/** Rows of one line [from, to). Runs of simple characters are cut by arithmetic. */
const breakLine = (text: string, line: { from: number; to: number; indent: number }, columns: number): Row[] => {
  const rows: Row[] = [];
  let from = line.from;
  let indent = line.indent;
  let cell = indent;
  const push = (to: number): void => {
    rows.push({ from, to, indent });
    from = to;
    indent = 0;
    cell = 0;
  };
  for (let at = line.from; at < line.to; ) {
    const run = simpleRunEnd(text, at, line.to);
    while (run - at > columns - cell) {
      at += columns - cell;
      push(at);
    }
    cell += run - at;
    at = run;
    if (at >= line.to) break;
    const end = Math.min(borderAfter(text, at), line.to);
    if (cell + cellsAt(text, at, end, cell) > columns && cell > 0) push(at);
    cell += cellsAt(text, at, end, cell);
    at = end;
  }
  return [...rows, { from, to: line.to, indent }];
};

/** All rows, in order; at least one. */
export const rowsOf = (text: string, room: Room): Row[] => {
  const rows: Row[] = [];
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    for (const row of breakLine(text, { from, to, indent: from === 0 ? room.first : room.further }, room.columns))
      rows.push(row);
    if (end < 0) break;
    from = end + 1;
  }
  return rows;
};

/** The cell in a row where the offset stands. */
export const cellOf = (text: string, row: Row, offset: number): number => {
  let cell = row.indent;
  for (let at = row.from; at < offset; ) {
    const run = simpleRunEnd(text, at, offset);
    cell += run - at;
    if (run >= offset) break;
    const end = Math.min(borderAfter(text, run), offset);
    cell += cellsAt(text, run, end, cell);
    at = end;
  }
  return cell;
};

/** Row and cell of an offset; a cell behind the last column is the first of the next row. */
export const placeOf = (
  text: string,
  rows: readonly Row[],
  offset: number,
  columns: number,
): { x: number; y: number } => {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const x = cellOf(text, rows[low]!, offset);
  return x < columns ? { x, y: low } : low + 1 < rows.length ? { x: columns - 1, y: low } : { x: 0, y: low + 1 };
};

/** The first visible row, so that the cursor's row is seen and the window moves as little as it must. */
export const windowTop = (given: { total: number; room: number; cursor: number; before: number }): number => {
  const { total, room, cursor, before } = given;
  const last = Math.max(0, total - room);
  const low = Math.max(0, cursor - room + 1);
  return Math.max(low, Math.min(before, cursor, last));
};

/** As much of the text as fits, with a sign where it was cut. */
export const cutTo = (text: string, columns: number): string => {
  const flat = text.replace(/\n/g, ' ').replace(/[\x00-\x1f\x7f-\x9f]/g, '');
  if (textWidth(flat) <= columns) return flat;
  let at = 0;
  for (let width = 0; at < flat.length; ) {
    const end = borderAfter(flat, at);
    width += graphemeWidth(flat.slice(at, end));
    if (width > columns - 1) break;
    at = end;
  }
  return columns < 1 ? '' : `${flat.slice(0, at)}…`;
};

/** The end of the text, as much of it as fits. */
export const tailTo = (text: string, columns: number): string => {
  let at = text.length;
  for (let width = 0; at > 0; ) {
    const start = borderBefore(text, at);
    width += graphemeWidth(text.slice(start, at));
    if (width > columns) break;
    at = start;
  }
  return text.slice(at);
};

/** The text in exactly so many cells. */
export const padTo = (text: string, columns: number): string => {
  const cut = cutTo(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - textWidth(cut)));
};
