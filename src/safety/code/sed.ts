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

/** Skips to the closing delimiter, honouring escapes and sets; false when there is none. */
const skipPart = (reader: Reader, delimiter: string): boolean => {
  let inSet = false;
  for (; reader.at < reader.source.length; reader.at++) {
    const char = reader.source[reader.at];
    if (char === '\\') reader.at++;
    else if (char === '[' && delimiter !== '[') inSet = true;
    else if (char === ']') inSet = false;
    else if (char === delimiter && !inSet) {
      reader.at++;
      return true;
    }
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

const take = (reader: Reader, pattern: RegExp): string => {
  const sticky = new RegExp(pattern.source, 'y');
  sticky.lastIndex = reader.at;
  const text = sticky.exec(reader.source)?.[0] ?? '';
  reader.at += text.length;
  return text;
};

const skipAddress = (reader: Reader): boolean => {
  if (take(reader, /\d+(?:~\d+)?|\$|[+~]\d+/) !== '') return true;
  const char = reader.source[reader.at];
  if (char !== '/' && char !== '\\') return true;
  reader.at += char === '\\' ? 2 : 1;
  return (
    skipPart(reader, char === '\\' ? (reader.source[reader.at - 1] ?? '/') : '/') && take(reader, /[IM]*/) !== undefined
  );
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
  if (delimiter === '' || delimiter === '\n' || delimiter === '\\') return false;
  if (!skipPart(reader, delimiter) || !skipPlain(reader, delimiter)) return false;
  const flags = take(reader, /[gpiImM0-9]*/);
  const next = reader.source[reader.at];
  if (next === 'w') {
    reader.at++;
    reader.writes.push(take(reader, /[^\n]*/).trim());
    return true;
  }
  return flags !== undefined && (next === undefined || /[\s;}#]/.test(next));
};

const transliterate = (reader: Reader): boolean => {
  const delimiter = reader.source[reader.at++] ?? '';
  return delimiter !== '' && skipPlain(reader, delimiter) && skipPlain(reader, delimiter);
};

/** One command letter; false for `e` and whatever is not known. */
const command = (reader: Reader): boolean => {
  const letter = reader.source[reader.at++] ?? '';
  if (letter === '') return false;
  if (letter === 's') return substitute(reader);
  if (letter === 'y') return transliterate(reader);
  if ('wW'.includes(letter)) return reader.writes.push(take(reader, /[^\n]*/).trim()) > 0;
  if ('rR'.includes(letter)) return reader.reads.push(take(reader, /[^\n]*/).trim()) > 0;
  if ('aic'.includes(letter)) return take(reader, /(?:[^\n\\]|\\[\s\S])*/) !== undefined;
  if ('btT:'.includes(letter)) return take(reader, /[^\n;}]*/) !== undefined;
  if ('qQlL'.includes(letter)) return take(reader, /\s*\d*/) !== undefined;
  if (letter === '#') return take(reader, /[^\n]*/) !== undefined;
  return 'dDpPnNhHgGxFz={}'.includes(letter);
};

/** What a script does; undefined when it may run a command, or is not understood. */
export const useOfSed = (source: string): SedUse | undefined => {
  const reader: Reader = { source, at: 0, reads: [], writes: [] };
  while (reader.at < source.length) {
    if (!skipAddresses(reader)) return undefined;
    if (reader.at >= source.length) break;
    if (!command(reader)) return undefined;
  }
  return { reads: reader.reads, writes: reader.writes, empties: /^\s*(?:1\s*,\s*\$)?\s*d\s*;?\s*$/.test(source) };
};
