/** Sed scripts: which files they read and write, and whether they run anything. */

export interface SedUse {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** `d` on every line: nothing is left. */
  readonly empties: boolean;
}

interface Reader {
  readonly source: string;
  at: number;
  readonly reads: string[];
  readonly writes: string[];
}

const take = (reader: Reader, pattern: RegExp): string => {
  const sticky = new RegExp(pattern.source, 'y');
  sticky.lastIndex = reader.at;
  const text = sticky.exec(reader.source)?.[0] ?? '';
  reader.at += text.length;
  return text;
};

/** `[…]`: a bracket in front belongs to the set, a backslash in it is plain, `[:alpha:]` may stand in it. */
const SET = /\[\^?(?:\](?:\[:[a-z]*:\]|[^\]\n])*|(?:\[:[a-z]*:\]|[^\]\n])+)\]/;

/** Skips to the closing delimiter, honouring escapes and sets; false when there is none, or what a set holds is disputed. */
const skipPart = (reader: Reader, delimiter: string): boolean => {
  while (reader.at < reader.source.length) {
    const char = reader.source[reader.at];
    if (char === '[' && delimiter !== '[') {
      const set = take(reader, SET);
      // some take the backslash for an escape there, and find another end
      if (set === '' || set.endsWith('\\]')) return false;
      continue;
    }
    reader.at += char === '\\' ? 2 : 1;
    if (char === delimiter) return true;
  }
  return false;
};

/** In `y` and in the replacement of `s`, brackets are plain. */
const skipPlain = (reader: Reader, delimiter: string): boolean => {
  for (; reader.at < reader.source.length; reader.at++) {
    const char = reader.source[reader.at];
    if (char === '\\') reader.at++;
    else if (char === delimiter) {
      reader.at++;
      return true;
    }
  }
  return false;
};

const skipAddress = (reader: Reader): boolean => {
  if (take(reader, /\d+(?:~\d+)?|\$|[+~]\d+/) !== '') return true;
  const char = reader.source[reader.at];
  if (char !== '/' && char !== '\\') return true;
  reader.at += char === '\\' ? 2 : 1;
  if (!skipPart(reader, reader.source[reader.at - 1] ?? '')) return false;
  take(reader, /[IM]*/);
  return true;
};

const skipAddresses = (reader: Reader): boolean => {
  take(reader, /[\s;{}]*/);
  if (!skipAddress(reader)) return false;
  if (take(reader, /\s*,\s*/) !== '' && !skipAddress(reader)) return false;
  take(reader, /[\s!]*/);
  return true;
};

const substitute = (reader: Reader): boolean => {
  const delimiter = reader.source[reader.at++] ?? '';
  if (/^[\n\\]?$/.test(delimiter)) return false;
  if (!skipPart(reader, delimiter) || !skipPlain(reader, delimiter)) return false;
  take(reader, /[gpiImM0-9]*/);
  const next = reader.source[reader.at];
  if (next === 'w') {
    reader.at++;
    reader.writes.push(take(reader, /[^\n]*/).trim());
    return true;
  }
  return next === undefined || /[\s;}#]/.test(next);
};

const transliterate = (reader: Reader): boolean => {
  const delimiter = reader.source[reader.at++] ?? '';
  return skipPlain(reader, delimiter) && skipPlain(reader, delimiter);
};

/** What follows a letter and belongs to it. A file's name and a comment take the rest of the line. */
const TAILS: readonly (readonly [letters: string, tail: RegExp])[] = [
  ['wWrR#', /[^\n]*/],
  ['aic', /(?:[^\n\\]|\\[\s\S])*/],
  ['btT:', /[^\n;}]*/],
  ['qQlL', /\s*\d*/],
  ['dDpPnNhHgGxFz={}', /(?:)/],
];

/** One command letter; false for `e` and whatever is not known. */
const command = (reader: Reader): boolean => {
  const letter = reader.source[reader.at++] ?? '';
  if (letter === 's') return substitute(reader);
  if (letter === 'y') return transliterate(reader);
  const tail = TAILS.find(([letters]) => letters.includes(letter))?.[1];
  if (tail === undefined) return false;
  const text = take(reader, tail).trim();
  if ('wW'.includes(letter)) reader.writes.push(text);
  if ('rR'.includes(letter)) reader.reads.push(text);
  return true;
};

/** What a script does; undefined when it may run a command, or is not understood. */
export const useOfSed = (source: string): SedUse | undefined => {
  const reader: Reader = { source, at: 0, reads: [], writes: [] };
  while (reader.at < source.length) {
    if (!skipAddresses(reader)) return undefined;
    if (reader.at < source.length && !command(reader)) return undefined;
  }
  return { reads: reader.reads, writes: reader.writes, empties: /^\s*(?:1\s*,\s*\$)?\s*d\s*;?\s*$/.test(source) };
};
