/** Columns of text on a terminal: wide East Asian characters and emoji take two, combining ones none. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

export const charWidth = (char: string): 0 | 1 | 2 => {
  if (char < '\u0300') return 1;
  if (ZERO.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
};

const CODES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()][A-Z0-9]|[=>78])/g;

export const withoutCodes = (text: string): string => text.replace(CODES, '');

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where the cursor stands after the text was written from the first column, wrapped at `columns`. */
export const spotAfter = (text: string, columns: number): Spot => {
  let row = 0;
  let column = 0;
  for (const char of withoutCodes(text)) {
    if (char === '\n') {
      row += 1;
      column = 0;
      continue;
    }
    const width = char === '\t' ? 8 - (column % 8) : charWidth(char);
    if (column + width > columns) {
      row += 1;
      column = 0;
    }
    column += width;
  }
  return column >= columns ? { row: row + 1, column: 0 } : { row, column };
};
