/** One row of text with its colours. */
import type { Span } from './highlight.ts';
import { cellsAt, type Row } from './layout.ts';
import type { Style } from './style.ts';
import { borderAfter, simpleRunEnd } from './width.ts';

/** The first span that ends behind the offset. */
const spanFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const UNKNOWN = '\ufffd';

/** The text [from, to) as it may go to the terminal: tabs as spaces, control characters as a sign. */
const drawable = (text: string, from: number, to: number, start: number): { text: string; cell: number } => {
  let drawn = '';
  let cell = start;
  for (let at = from; at < to; ) {
    const run = simpleRunEnd(text, at, to);
    drawn += text.slice(at, run);
    cell += run - at;
    if (run >= to) break;
    const end = Math.min(borderAfter(text, run), to);
    const cells = cellsAt(text, run, end, cell);
    const grapheme = text.slice(run, end);
    if (grapheme === '\t') drawn += ' '.repeat(cells);
    else drawn += /[\x00-\x1f\x7f-\x9f]/.test(grapheme) ? UNKNOWN : grapheme;
    cell += cells;
    at = end;
  }
  return { text: drawn, cell };
};

/** The painted text, without its indent, and the cell behind it. */
export const paintRow = (
  text: string,
  row: Row,
  look: { spans: readonly Span[]; style: Style },
): { text: string; cells: number } => {
  let painted = '';
  let cell = row.indent;
  let at = row.from;
  const add = (to: number, style: (piece: string) => string): void => {
    const piece = drawable(text, at, to, cell);
    painted += style(piece.text);
    cell = piece.cell;
    at = to;
  };
  for (let i = spanFrom(look.spans, row.from); i < look.spans.length && look.spans[i]!.from < row.to; i += 1) {
    const span = look.spans[i]!;
    if (span.from > at) add(span.from, (piece) => piece);
    add(Math.min(span.to, row.to), (piece) => look.style(span.look, piece));
  }
  if (at < row.to) add(row.to, (piece) => piece);
  return { text: painted, cells: cell };
};
