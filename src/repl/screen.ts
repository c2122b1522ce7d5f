/** Where the frames of the line editor go. Ink is one; the raw painter stands in until Ink is loaded. */
import type { Frame } from './editor/frame.ts';

export interface Screen {
  /** Shows the frame in place of the one before. */
  draw(frame: Frame): void;
  /** The frame stays where it is, the cursor goes to a fresh line below it, and the terminal is free for others. */
  leave(frame: Frame): void;
  /** Something else has written, and the cursor is in this column: the next frame begins on a fresh line, nothing is erased. */
  renew(column: number): void;
  /** An empty terminal, with the frame at its top. */
  clear(): void;
  /** Calls back after a resize, when the next frame may be drawn. */
  onResize(redraw: () => void): void;
  close(): void;
}

/** Rows that go to the terminal as they are; the cursor is left behind the last one. */
export const rawRows = (frame: Frame): string => frame.rows.join('\r\n');

/** From the cursor of a frame to its first cell. */
export const toOrigin = (frame: Frame | undefined): string =>
  frame === undefined ? '' : `\r${frame.cursor.y > 0 ? `\x1b[${frame.cursor.y}A` : ''}`;

/** From behind the last row to the frame's cursor. */
export const toCursor = (frame: Frame): string => {
  const up = frame.rows.length - 1 - frame.cursor.y;
  return `\r${up > 0 ? `\x1b[${up}A` : ''}${frame.cursor.x > 0 ? `\x1b[${frame.cursor.x}C` : ''}`;
};
