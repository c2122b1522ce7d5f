/** A column by its place, or by the name that the first line of the table gives it, and how awk says each. */
import { fieldOf } from '../frames/text-numbers.ts';
import type { ColumnNumber } from '../recognise/column.ts';
import { type Command, run, type Word } from '../write/command.ts';

/** `:price` is the column whose first line says "price". */
export type Column = ColumnNumber | `:${string}`;

export const isNamed = (column: Column | undefined): column is `:${string}` =>
  typeof column === 'string' && column.startsWith(':');

export const awkField = (column: Column): string =>
  isNamed(column) ? `$c["${column.slice(1)}"]` : fieldOf(column as ColumnNumber);

/** Reads the names of the columns off the first line, which is none of the rows; "products" may be said of "product". */
const headerOf = (program: string): string => {
  const plural = /\$c\["\w*?(ies|s)"\]/.exec(program)?.[1];
  if (plural === 'ies')
    return 'NR == 1 { for (i = 1; i <= NF; i++) { t = $i; sub(/y$/, "ies", t); c[$i] = c[t] = i } next } ';
  return `NR == 1 { for (i = 1; i <= NF; i++) c[$i] = ${plural === undefined ? '' : 'c[$i "s"] = '}i; next } `;
};

/** How many lines of a table come before its rows. */
export const headerLines = (program: string): 0 | 1 => (program.includes('$c["') ? 1 : 0);

export const awk = (flags: readonly string[], program: string, files: readonly Word[]): Command =>
  run('awk', flags, headerLines(program) === 1 ? `${headerOf(program)}${program}` : program, files);

/** Words that ask for columns, and so name none. */
const NO_NAMES = new Set(
  'show print display output list get give find extract cut sort order count sum add total average delete remove drop keep swap select take read move put make split join merge compare convert change replace each every all both only just any no which what how many this that these those its their his her first second third last next previous following other another same single new whole entire unique distinct different numeric empty blank and or of in from by with without to for is are the separate comma tab colon space pipe semicolon column columns field fields line lines row rows header headers it them value values number numbers file nth given per grouped group than more less whose where when if as on at between not except but right left middle odd even whitespace aligned missing remaining following matching existing leading trailing up out off down together have has does contain'.split(
    ' ',
  ),
);

/** A word that can be the name of a column. */
export const namesColumn = (word: string): boolean =>
  /^[A-Za-z_][\w-]*$/.test(word) && !NO_NAMES.has(word.toLowerCase()) && !/ed$/.test(word);

/** Names of columns that nobody fills with anything but numbers. */
const NUMBERS =
  /^(?:ages?|amounts?|balances?|costs?|counts?|duration|height|hits|id|length|marks?|points|population|prices?|qty|quantit(?:y|ies)|rank|rating|revenue|salar(?:y|ies)|sales|scores?|size|stock|sum|total|units?|visits|wages?|weight|width|year|bytes)$/i;

export const holdsNumbers = (column: Column | undefined): boolean => isNamed(column) && NUMBERS.test(column.slice(1));
