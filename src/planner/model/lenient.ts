/**
 * JSON as small models write it: trailing commas, single quotes, bare keys, Python's words, comments, raw line breaks
 * in strings, the outer brackets forgotten at the end. One reading for each text; where two are possible it is none. Pure.
 */
import type { Json } from '../../plan.ts';

interface Source {
  readonly text: string;
  at: number;
}

class Unreadable extends Error {}

const WORDS: Readonly<Record<string, Json>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
  undefined: null,
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const DEPTH = 64;

/** Passes blanks and comments. */
const skip = (from: Source): void => {
  const found = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/.exec(from.text.slice(from.at));
  from.at += found?.[0].length ?? 0;
};

const escaped = (from: Source): string => {
  const char = from.text[from.at] ?? '';
  from.at += 1;
  if (char !== 'u') return ESCAPES[char] ?? (/["'\\/\n]/.test(char) ? char : `\\${char}`);
  const code = /^[\da-f]{4}/i.exec(from.text.slice(from.at));
  if (code === null) throw new Unreadable();
  from.at += 4;
  return String.fromCharCode(Number.parseInt(code[0], 16));
};

/** A string that is not closed has lost something: that is never guessed. */
const string = (from: Source, quote: string): string => {
  let value = '';
  for (from.at += 1; from.at < from.text.length; ) {
    const char = from.text[from.at]!;
    from.at += 1;
    if (char === quote) return value;
    value += char === '\\' ? escaped(from) : char;
  }
  throw new Unreadable();
};

const bare = (from: Source): string => {
  const word = /^[\w$.+-]+/.exec(from.text.slice(from.at))?.[0];
  if (word === undefined) throw new Unreadable();
  from.at += word.length;
  return word;
};

const wordOf = (from: Source): Json => {
  const word = bare(from);
  if (Object.hasOwn(WORDS, word)) return WORDS[word]!;
  if (/^-?\d/.test(word) && Number.isFinite(Number(word))) return Number(word);
  throw new Unreadable();
};

/** Deeper than this, something is missing that had been begun. */
const FORGOTTEN = 1;

/** True at the closing bracket, which it passes. At the end of the text the outer two may have been forgotten. */
const closes = (from: Source, bracket: string, depth: number): boolean => {
  skip(from);
  if (from.at >= from.text.length) {
    if (depth > FORGOTTEN) throw new Unreadable();
    return true;
  }
  if (from.text[from.at] !== bracket) return false;
  from.at += 1;
  return true;
};

const comma = (from: Source): void => {
  skip(from);
  if (from.text[from.at] === ',') from.at += 1;
};

const array = (from: Source, depth: number): Json => {
  const values: Json[] = [];
  for (from.at += 1; !closes(from, ']', depth); comma(from)) values.push(value(from, depth + 1));
  return values;
};

const object = (from: Source, depth: number): Json => {
  const fields: [string, Json][] = [];
  for (from.at += 1; !closes(from, '}', depth); comma(from)) {
    const quote = from.text[from.at]!;
    const name = quote === '"' || quote === "'" ? string(from, quote) : bare(from);
    skip(from);
    if (from.text[from.at] !== ':') throw new Unreadable();
    from.at += 1;
    fields.push([name, value(from, depth + 1)]);
  }
  return Object.fromEntries(fields);
};

const value = (from: Source, depth: number): Json => {
  if (depth > DEPTH) throw new Unreadable();
  skip(from);
  const char = from.text[from.at];
  if (char === '{') return object(from, depth);
  if (char === '[') return array(from, depth);
  return char === '"' || char === "'" ? string(from, char) : wordOf(from);
};

/** The value that the text begins with, or undefined. Only for a text that its writer had ended by itself. */
export const lenient = (text: string): Json | undefined => {
  try {
    return value({ text, at: 0 }, 0);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
};
