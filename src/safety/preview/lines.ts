/** A text's changes as lines with `-` and `+`: what is alike at both ends is left out, the middle by longest common lines. */

const MOST_LINES = 400;

/** Lengths of the longest common lines of what follows, from each pair of places. */
const table = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, next] = [rows[i], rows[i + 1]];
      if (row === undefined || next === undefined) continue;
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
};

const middle = (a: readonly string[], b: readonly string[]): string[] => {
  const rows = table(a, b);
  const said: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)))
      said.push(`- ${a[i++]}`);
    else said.push(`+ ${b[j++]}`);
  }
  return said;
};

const isText = (bytes: Buffer): boolean => !bytes.subarray(0, 8192).includes(0);

const linesOf = (bytes: Buffer): string[] => {
  const lines = bytes.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

/** At most `most` lines; undefined for what is no text. */
export const changedLines = (before: Buffer, after: Buffer, most: number): readonly string[] | undefined => {
  if (!isText(before) || !isText(after)) return undefined;
  const [a, b] = [linesOf(before), linesOf(after)];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  if (left.length > MOST_LINES || right.length > MOST_LINES)
    return [`- ${left.length} lines`, `+ ${right.length} lines`];
  const said = middle(left, right);
  return said.length > most ? [...said.slice(0, most), `… and ${said.length - most} more lines`] : said;
};
