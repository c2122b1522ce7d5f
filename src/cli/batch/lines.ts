/** The lines of a batch: comments and blank ones left out, `\` at the end joined with what follows. Pure. */

export interface BatchLine {
  /** 1-based, of its first line in the file. */
  readonly number: number;
  /** 1-based, among the lines that are not left out. */
  readonly at: number;
  readonly text: string;
}

const isLeftOut = (text: string): boolean => text.trim() === '' || text.trimStart().startsWith('#');

/** An odd number of backslashes: the last one is not itself quoted. */
const goesOn = (text: string): boolean => (/\\*$/.exec(text)?.[0].length ?? 0) % 2 === 1;

export const linesOf = (text: string): readonly BatchLine[] => {
  const lines: BatchLine[] = [];
  let held = '';
  let number = 1;
  const take = (): void => {
    if (!isLeftOut(held)) lines.push({ number, at: lines.length + 1, text: held });
    held = '';
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (held === '') number = index + 1;
    const begins = held === '';
    held += line;
    // A comment ends with its line, whatever it ends with.
    if (goesOn(held) && !(begins && isLeftOut(held))) held = held.slice(0, -1);
    else take();
  }
  take();
  return lines;
};
