/** The whole picture of a line being edited: prompt, text with colours, hint, sign, and what is open under it. */
import type { RouteSign } from '../reader.ts';
import type { Span } from './highlight.ts';
import { cutTo, placeOf, type Row, rowsOf, windowTop } from './layout.ts';
import { menuUnder, type Under } from './menu-rows.ts';
import { paintRow } from './paint-row.ts';
import type { PromptText } from './prompt-text.ts';
import { searchUnder } from './search-rows.ts';
import type { Editor } from './state.ts';
import type { Look, Style } from './style.ts';

export interface Frame {
  readonly rows: readonly string[];
  readonly cursor: { readonly x: number; readonly y: number };
  /** The first row of the text that is seen, to begin with the next time. */
  readonly top: number;
  /** Items in a column of the open menu. */
  readonly down?: number;
}

export interface Picture {
  readonly prompt: PromptText;
  /** At the right edge, in one row. */
  readonly right?: { readonly text: string; readonly width: number };
  /** Stands between the prompt and the text and draws nothing. */
  readonly mark?: string;
  readonly editor: Editor;
  readonly hint: string;
  readonly sign: RouteSign;
  /** At the right edge while nothing is typed. */
  readonly aside?: string;
  readonly spans: readonly Span[];
  readonly style: Style;
  readonly columns: number;
  /** Rows of the terminal. */
  readonly rows: number;
  readonly top: number;
}

/** In front of each further line of the text. */
const FURTHER = '> ';
const MOST_UNDER = 11;

const SIGNS: Readonly<Record<RouteSign['kind'], { glyph: string; word: string; look: Look }>> = {
  shell: { glyph: '$', word: 'command', look: 'dim' },
  ask: { glyph: '?', word: 'request', look: 'ask' },
  incomplete: { glyph: '…', word: 'not finished', look: 'dim' },
  slash: { glyph: '/', word: 'llmos command', look: 'dim' },
  empty: { glyph: '', word: 'nothing typed', look: 'dim' },
};

const reasonRow = ({ sign, style, columns }: Picture): string => {
  const { glyph, word, look } = SIGNS[sign.kind];
  const head = `${glyph}${glyph === '' ? '' : ' '}${word}`;
  const rest = sign.reason === '' ? '' : cutTo(`: ${sign.reason}`, columns - head.length - 1);
  return style(look, head) + style('dim', rest);
};

const underOf = (picture: Picture, rows: number): Under => {
  const { editor, columns, style } = picture;
  const reason = editor.explained === 'yes' ? [reasonRow(picture)] : [];
  const room = { columns, style, rows: Math.max(1, Math.min(MOST_UNDER, rows) - reason.length) };
  const open = editor.search
    ? searchUnder(editor.search, room)
    : editor.menu
      ? menuUnder(editor.menu, room)
      : undefined;
  if (open === undefined) return { rows: reason };
  const cursor = open.cursor && { x: open.cursor.x, y: open.cursor.y + reason.length };
  return { ...open, rows: [...reason, ...open.rows], ...(cursor && { cursor }) };
};

/** Joined emoji and flags: terminals disagree on their width, and a sign at the edge would wrap. */
const UNSURE = /[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}]/u;

/** The sign stands at the right edge of the first row of text, when there is room for it. */
const withSign = (row: { text: string; cells: number }, { sign, style, columns, right, aside }: Picture): string => {
  const { glyph, look } = SIGNS[sign.kind];
  const last = glyph === '' ? (aside ?? '') : glyph;
  if (UNSURE.test(row.text)) return row.text;
  const edge = columns - row.cells - Math.max(1, last.length);
  const beside = right !== undefined && right.width > 0 && edge - right.width > 2 ? right : undefined;
  const gap = edge - (beside === undefined ? 0 : beside.width + 1);
  if (gap < 2 || (last === '' && beside === undefined)) return row.text;
  return `${row.text}${' '.repeat(gap)}${beside === undefined ? '' : `${beside.text} `}${style(look, last)}`.trimEnd();
};

/** What stands in the line: while searching, the line that is found. */
const shownText = ({ editor }: Picture): { text: string; cursor: number } => {
  const { search, edit } = editor;
  const found = search?.found[search.picked]?.line;
  return search === undefined || found === undefined ? edit : { text: found, cursor: found.length };
};

const paintText = (picture: Picture, whole: string, row: Row): string => {
  const { prompt, style, spans } = picture;
  const painted = paintRow(whole, row, { spans, style });
  if (row.from === 0) {
    const body = (prompt.rows.at(-1) ?? '') + (picture.mark ?? '') + painted.text;
    return withSign({ text: body, cells: painted.cells }, picture);
  }
  return (whole[row.from - 1] === '\n' ? style('dim', FURTHER) : '') + painted.text;
};

/** Composes the frame; it is never taller than the terminal less one row, so that nothing above it scrolls away. */
export const compose = (picture: Picture): Frame => {
  const { prompt, columns, hint, editor } = picture;
  const { text, cursor } = shownText(picture);
  const grey = editor.search === undefined ? hint.split('\n', 1)[0]! : '';
  const whole = text + grey;
  const rows = rowsOf(whole, { columns, first: prompt.width, further: FURTHER.length });
  const place = placeOf(whole, rows, cursor, columns);
  if (place.y === rows.length) rows.push({ from: whole.length, to: whole.length, indent: 0 });
  const lead = prompt.rows.slice(0, -1);
  const most = Math.max(2, picture.rows - 1);
  const open = underOf(picture, Math.max(1, Math.floor(most / 2)));
  const under = { ...open, rows: open.rows.slice(0, most - 1) };
  const room = Math.max(1, most - under.rows.length);
  const total = lead.length + rows.length;
  const top = windowTop({ total, room, cursor: lead.length + place.y, before: picture.top });
  const spans =
    grey === '' ? picture.spans : [...picture.spans, { from: text.length, to: whole.length, look: 'hint' as const }];
  const drawn: string[] = [];
  for (let y = top; y < Math.min(total, top + room); y += 1) {
    drawn.push(y < lead.length ? lead[y]! : paintText({ ...picture, spans }, whole, rows[y - lead.length]!));
  }
  const seen = under.cursor
    ? { x: under.cursor.x, y: drawn.length + under.cursor.y }
    : { x: place.x, y: lead.length + place.y - top };
  const { down } = under;
  return { rows: [...drawn, ...under.rows], cursor: seen, top, ...(down !== undefined && { down }) };
};
