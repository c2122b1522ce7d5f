/** Typed places for columns and numbered lines: where what names them begins and ends. */
import { NUMERALS, ORDINALS } from './classes.ts';
import { namesColumn } from './column.ts';
import { type Place, phrasesOf } from './phrases.ts';

const NTH = phrasesOf(
  `${ORDINALS.join('|')}|second[-_]last|second[-_]to[-_]last|second_to_the_last|penultimate|next_to_last|last|final`,
);
export const QUOTED = /^q#\d+$/;
export const oneIf = (test: boolean, at: number): readonly number[] => (test ? [at + 1] : []);

export const isNumber = (word: string | undefined): boolean =>
  word !== undefined && (/^\d+$/.test(word) || NUMERALS.includes(word.toLowerCase()));

const isNth = (word: string | undefined): boolean => word !== undefined && /^\d+(?:st|nd|rd|th)$/.test(word);

export const nth: Place = (words, at) => [...NTH(words, at), ...oneIf(isNth(words[at]), at)];

const NOUN = /^(?:columns?|fields?)$/i;
/** Columns, where it is said what parts them. */
const PIECE =
  /^(?:columns?|fields?|parts?|sections?|components?|elements?|items?|pieces?|segments?|values?|words?|tokens?)$/i;
const PARTED = /^(?:[a-z]+|white)[-](?:separated|delimited)$|^(?:separated|delimited)$/i;

/** "1, 3 and 5", "first and third", "2-4", "2 to 4" */
export const listEnd = (words: readonly string[], at: number, one: Place): number => {
  let end = at;
  for (let here = at; ; ) {
    const [next] = one(words, here);
    if (next === undefined) return end;
    end = next;
    here = end;
    while ([',', 'and', 'to', 'through', '-', 'the'].includes(words[here]?.toLowerCase() ?? '')) here++;
    if (here === end) return end;
  }
};

const numeric: Place = (words, at) => oneIf(isNumber(words[at]) || /^\$?\d+(?:-\d+)?$/.test(words[at] ?? ''), at);

const is = (words: readonly string[], at: number, form: RegExp): boolean => form.test(words[at] ?? '');

/** "first 3 columns" */
const countedColumns: Place = (words, at) =>
  oneIf(is(words, at, /^(?:first|last)$/i) && isNumber(words[at + 1]) && is(words, at + 2, NOUN), at + 2);

/** "columns 1 and 3" */
const columnsAfter: Place = (words, at) => {
  if (!is(words, at, NOUN)) return [];
  const start = is(words, at + 1, /^numbers?$/i) ? at + 2 : at + 1;
  const end = listEnd(words, start, numeric);
  if (end === start || is(words, end, /^(?:lines?|rows?|characters?)$/i)) return [];
  const more = words[end] === 'and' ? columnsBefore(words, end + 1)[0] : undefined;
  return more === undefined ? [end] : [more, end];
};

/** "comma-separated", "white space separated" */
const partedEnd = (words: readonly string[], at: number): number => {
  // "columns separated by …": that is said of them, not before them.
  if (is(words, at, NOUN)) return at;
  if (is(words, at, PARTED)) return at + 1;
  return is(words, at, /^[a-z]+$/i) && is(words, at + 1, PARTED) ? at + 2 : at;
};

/** "first and third columns", "the first field and the third field" */
const columnsBefore: Place = (words, at) => {
  const end = listEnd(words, at, nth);
  if (end === at) return [];
  const noun = partedEnd(words, end);
  if (!is(words, noun, noun > end ? PIECE : NOUN)) return [];
  const more = words[noun + 1] === 'and' ? columnsBefore(words, noun + 2)[0] : undefined;
  return more === undefined ? [noun + 1] : [more, noun + 1];
};

const isName = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return QUOTED.test(word) || namesColumn(word);
};

/** "price", "name and price", "name, price and q#7" */
const namesEnd = (words: readonly string[], at: number): number =>
  listEnd(words, at, (all, here) => oneIf(isName(all, here), here));

/** "price column", "name and price columns", "column called price" */
const namedColumns: Place = (words, at) => {
  if (is(words, at, NOUN)) {
    const start = is(words, at + 1, /^(?:called|named)$/i) ? at + 2 : at + 1;
    const end = namesEnd(words, start);
    return oneIf(end > start, end - 1);
  }
  const end = namesEnd(words, at);
  const isOne = end === at + 1;
  return oneIf(end > at && is(words, end, isOne ? /^(?:column|field)$/i : NOUN), end);
};

export const column: Place = (words, at) => {
  const counted = countedColumns(words, at);
  if (counted.length > 0) return counted;
  const numbered = is(words, at, NOUN) ? columnsAfter(words, at) : columnsBefore(words, at);
  return numbered.length > 0 ? numbered : namedColumns(words, at);
};

/** A column, or only its name. */
export const field: Place = (words, at) => [...column(words, at), ...oneIf(isName(words, at), at)];

const LINE = /^(?:lines?|rows?)$/i;

/** One line or a stretch of them: "3-5", "line 8", "last line", "2 to 4"; and whether it says "line". */
const lineAt = (words: readonly string[], at: number): { readonly to: number; readonly said: boolean } | undefined => {
  const start = is(words, at, LINE) ? at + 1 : at;
  const isPlace =
    is(words, start, /^(?:\d+(?:st|nd|rd|th)?(?:-\d+)?|last|final)$/i) ||
    ORDINALS.includes((words[start] ?? '').toLowerCase());
  if (!isPlace) return undefined;
  const isStretch = is(words, start + 1, /^(?:to|through|thru|until|-)$/i) && is(words, start + 2, /^(?:\d+|last)$/i);
  const to = isStretch ? start + 3 : start + 1;
  const isBehind = start === at && is(words, to, /^(?:lines?|rows?|ones?)$/i);
  return { to: isBehind ? to + 1 : to, said: start > at || isBehind };
};

/** Two or more of them, or "3-5", "line" said at least once. */
export const lineSet: Place = (words, at) => {
  let isLines = false;
  let isStretch = false;
  let count = 0;
  let end = at;
  for (let here = at; ; ) {
    const one = lineAt(words, here);
    if (one === undefined) break;
    isLines ||= one.said;
    count += 1;
    isStretch ||= words.slice(here, one.to).some((word) => /^\d+-\d+$/.test(word));
    end = one.to;
    here = end;
    while ([',', 'and', 'also'].includes(words[here] ?? '')) here++;
    if (here === end) break;
  }
  return oneIf(isLines && (count > 1 || isStretch), end - 1);
};
