/** Text for a person's screen: rows are broken at words, and what goes on stands below where it began. */
import { spotAfter } from './plain/width.ts';

/** Narrower than this nothing is gained. */
const LEAST = 20;

const wide = (text: string): number => spotAfter(text, Number.MAX_SAFE_INTEGER).column;

const flowed = (row: string, columns: number): string => {
  if (wide(row) <= columns) return row;
  const indent = `${/^\s*/.exec(row)?.[0] ?? ''}  `.slice(0, Math.floor(columns / 3));
  const rows: string[] = [];
  let now = '';
  for (const word of row.split(/(?<=\s)(?=\S)/)) {
    if (now.trim() !== '' && wide((now + word).trimEnd()) > columns) {
      rows.push(now.trimEnd());
      now = indent;
    }
    now += word;
  }
  return [...rows, now].join('\n');
};

/** A word that is longer than a row is left for the terminal to break. */
export const flow = (text: string, columns: number): string =>
  columns < LEAST
    ? text
    : text
        .split('\n')
        .map((row) => flowed(row, columns))
        .join('\n');
