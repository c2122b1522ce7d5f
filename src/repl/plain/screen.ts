/** Paints prompt and line on a terminal, and knows where its block begins and where the cursor stands in it. */
import type { Line } from './edit.ts';
import { charWidth, type Spot, spotAfter } from './width.ts';

export interface Screen {
  paint(line: Line): void;
  /** After one character was typed at the end: nothing but that character is written, where that is enough. */
  typed(line: Line, text: string): void;
  /** Leaves the block, the cursor on a fresh line below it. */
  leave(line: Line, sign: string): void;
  clear(line: Line): void;
}

export interface Surface {
  readonly write: (text: string) => void;
  readonly columns: () => number;
  readonly prompt: string;
  /** No cursor movement: `TERM=dumb`. */
  readonly dumb: boolean;
}

const up = (rows: number): string => (rows > 0 ? `\u001b[${rows}A` : '');

export const openScreen = ({ write, columns, prompt, dumb }: Surface): Screen => {
  let at: Spot = { row: 0, column: 0 };
  const moved = (from: Spot, to: Spot): string =>
    from.row === to.row && from.column === to.column
      ? ''
      : `${up(from.row - to.row)}${to.row > from.row ? `\u001b[${to.row - from.row}B` : ''}\r${to.column > 0 ? `\u001b[${to.column}C` : ''}`;
  const block = (line: Line): string => {
    const width = columns();
    const end = spotAfter(prompt + line.text, width);
    // A full last row: the terminal still waits with its wrap.
    const wrap = end.column === 0 && end.row > 0 && !(prompt + line.text).endsWith('\n') ? '\r\n' : '';
    const cursor = line.cursor === line.text.length ? end : spotAfter(prompt + line.text.slice(0, line.cursor), width);
    at = cursor;
    return prompt + line.text + wrap + (cursor === end ? '' : moved(end, cursor));
  };
  const back = (): string => `${up(at.row)}\r\u001b[J`;
  const paint = (line: Line): void => write(dumb ? `\r${prompt}${line.text}` : `${back()}${block(line)}`);
  return {
    paint,
    typed: (line, text) => {
      const width = charWidth(text);
      if (text === '\t' || text === '\n' || width === 0 || at.column + width >= columns()) return paint(line);
      at = { row: at.row, column: at.column + width };
      write(text);
    },
    leave: (line, sign) => {
      const end = spotAfter(prompt + line.text, columns());
      write(
        dumb
          ? `${sign}\n`
          : `${moved(at, end)}${sign}${end.column === 0 && sign === '' && line.text !== '' ? '' : '\n'}`,
      );
      at = { row: 0, column: 0 };
    },
    clear: (line) => {
      write('\u001b[H\u001b[2J');
      at = { row: 0, column: 0 };
      paint(line);
    },
  };
};
