/** Paints frames with a few escape sequences: the first prompt is on the screen before Ink is read and parsed. */
import type { Frame } from './editor/frame.ts';
import { rawRows, type Screen, toCursor, toOrigin } from './screen.ts';

export interface RawScreen extends Screen {
  /** The frame on the screen, if any; afterwards the cursor stands in its first cell and another painter goes on. */
  hand(): Frame | undefined;
}

const ERASE_DOWN = '\x1b[J';
/** A synchronized update: a terminal that knows it shows the frame at once, or not at all. */
const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';

/** As Ink has it: blanks at the end of a row are not written, and so not copied from the terminal. */
const trimmed = (frame: Frame): Frame => ({ ...frame, rows: frame.rows.map((row) => row.replace(/ +$/, '')) });

export const rawScreen = (output: NodeJS.WriteStream): RawScreen => {
  let shown: Frame | undefined;
  let redraw = (): void => {};
  const resized = (): void => redraw();
  output.on('resize', resized);
  const paint = (frame: Frame): string => {
    const drawn = toOrigin(shown) + ERASE_DOWN + rawRows(trimmed(frame)) + toCursor(frame);
    shown = frame;
    return drawn;
  };
  return {
    draw: (frame) => void output.write(BEGIN + paint(frame) + END),
    leave: (frame) => {
      output.write(`${toOrigin(shown)}${ERASE_DOWN}${rawRows(frame)}\r\n`);
      shown = undefined;
    },
    renew: (column) => {
      if (column > 0) output.write('\r\n');
      shown = undefined;
    },
    clear: () => {
      output.write('\x1b[H\x1b[2J');
      shown = undefined;
    },
    onResize: (again) => {
      redraw = again;
    },
    hand: () => {
      const frame = shown;
      if (frame !== undefined) output.write(toOrigin(frame));
      shown = undefined;
      return frame;
    },
    close: () => void output.off('resize', resized),
  };
};
