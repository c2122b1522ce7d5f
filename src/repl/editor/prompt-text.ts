/** A rendered prompt taken apart: rows that may hold colours, and the controls (title, marks) that draw nothing. */
import { borderAfter, graphemeWidth, textWidth } from './width.ts';

export interface PromptText {
  /** Each fits the width. The last one is where the typed text begins. */
  readonly rows: readonly string[];
  /** Cells of the last row. */
  readonly width: number;
  /** OSC and other sequences, to be written once and before the prompt is drawn. */
  readonly controls: string;
}

// SGR, any other CSI, OSC/DCS/APC/PM up to BEL or ST, a lone Esc sequence, readline's marks.
const ESCAPE =
  /\x1b\[([0-9;:]*)([ -/]*[<-?]?[0-9;:<-?]*[@-~])|\x1b[\]P_^][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]|[\x01\x02]/g;
const SGR = /^\x1b\[[0-9;:]*m$/;
const PARTS = /(\x1b\[[0-9;:]*m)/;

const tabsAsSpaces = (line: string): string => line.replace(/\t/g, '  ').replace(/[\x00-\x1a\x1c-\x1f\x7f]/g, '');

/** Breaks one line at the width; a colour that is on goes on in the next row, as the terminal would have it. */
const breakLine = (line: string, columns: number): string[] => {
  const rows: string[] = [];
  let row = '';
  let width = 0;
  let sgr = '';
  for (const part of line.split(PARTS)) {
    if (SGR.test(part)) {
      row += part;
      sgr = /^\x1b\[0*m$/.test(part) ? '' : sgr + part;
      continue;
    }
    for (let at = 0; at < part.length; ) {
      const end = borderAfter(part, at);
      const cells = graphemeWidth(part.slice(at, end));
      if (width + cells > columns) {
        rows.push(row);
        row = sgr;
        width = 0;
      }
      row += part.slice(at, end);
      width += cells;
      at = end;
    }
  }
  return [...rows, row];
};

export const plainText = (text: string): string => text.replace(ESCAPE, '');

/** A prompt that leaves less than this many cells of its last row gets a row for the text alone. */
const LEAST_ROOM = 8;

/** A prompt for the right edge: its last row that draws something; nothing where it takes more than half of the width. */
export const rightText = (prompt: string | undefined, columns: number): { text: string; width: number } => {
  if (prompt === undefined || prompt === '') return { text: '', width: 0 };
  const { rows } = promptText(prompt, 10_000);
  const text = rows.findLast((row) => plainText(row).trim() !== '') ?? '';
  const width = textWidth(plainText(text));
  return width > columns / 2 ? { text: '', width: 0 } : { text, width };
};

export const promptText = (prompt: string, columns: number): PromptText => {
  let controls = '';
  const drawn = prompt.replace(ESCAPE, (sequence) => {
    if (SGR.test(sequence)) return sequence;
    if (/^\x1b[\]P_^]/.test(sequence)) controls += sequence;
    return '';
  });
  const rows = drawn.split(/\r?\n/).flatMap((line) => {
    const clean = tabsAsSpaces(line);
    return textWidth(plainText(clean)) <= columns ? [clean] : breakLine(clean, columns);
  });
  const width = textWidth(plainText(rows.at(-1) ?? ''));
  if (width <= Math.max(columns - LEAST_ROOM, columns / 2)) return { rows, width, controls };
  return { rows: [...rows, ''], width: 0, controls };
};
