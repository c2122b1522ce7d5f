/** Splits a line into tokens that both readings (shell and language) can judge. */
import { isBeyondAscii } from './script.ts';

export type Shape =
  | 'word' // letters only: may be language
  | 'flag'
  | 'path'
  | 'glob'
  | 'variable'
  | 'assignment'
  | 'quoted'
  | 'number'
  | 'name' // letters with digits, dots, underscores, colons …
  | 'operator';

/** `word` is lower case, without the punctuation that clings to words in prose, which is in `after` (`,`, `?` …). */
export interface Token {
  readonly text: string;
  readonly word: string;
  readonly after: string;
  readonly shape: Shape;
}

const OPERATOR = /^(?:&&|\|\||\|&|;;|&>>|&>|\d?>>|\d?>&\d|\d?>|<<<|<<-?|<|\||;|&|\(|\))/;

/** `letters` and `marks` are for a character class. */
interface Alphabet {
  readonly letters: string;
  readonly marks: string;
  readonly flags: string;
}

const shapesOf = ({ letters, marks, flags }: Alphabet): readonly (readonly [Shape, RegExp])[] => [
  ['flag', new RegExp(String.raw`^(?:--?[${letters}0-9?#:@]\S*|--|-|\+[A-Za-z]\S*|\+%\S*)$`, flags)],
  ['assignment', /^[A-Za-z_][\w.-]*(?:\[\S*\])?\+?=/],
  ['quoted', /^["'`]|^\$['"]/],
  ['variable', /\$[\w({?!#@*$-]/],
  ['glob', /\*|\[[^\]\s]+\]|\{[^}\s]*(?:,|\.\.)[^}\s]*\}|\w\?\w/],
  ['path', /^[~/]|^\.{1,2}(?:\/|$)|^\.\w|\w\/[\w.-]/],
  ['number', /^[+-]?\d+(?:[.,:]\d+)*%?[A-Za-z]{0,2}$/],
  ['word', new RegExp(`^[${letters}${marks}]+(?:['’-][${letters}${marks}]+)*['’]?$`, flags)],
];

/** Trailing `, . ? ! : ;` and brackets belong to prose when letters stand before them. */
const punctuatedOf = ({ letters, marks, flags }: Alphabet): RegExp =>
  new RegExp(
    String.raw`^[([{¿¡“«„"']?([${letters}${marks}\d][\s\S]*?)([)\]}”»"'“]*[,.?!:;…，。？！：；、]*[)\]}”»]*)$`,
    flags,
  );

interface Patterns {
  readonly shapes: ReturnType<typeof shapesOf>;
  readonly punctuated: RegExp;
}

const patternsOf = (alphabet: Alphabet): Patterns => ({
  shapes: shapesOf(alphabet),
  punctuated: punctuatedOf(alphabet),
});

let ascii: Patterns | undefined;
let unicode: Patterns | undefined;

/** The classes of all letters take V8 two milliseconds to compile: most lines do without. */
const patternsFor = (text: string): Patterns => {
  if (isBeyondAscii(text)) {
    unicode ??= patternsOf({ letters: '\\p{L}', marks: '\\p{M}', flags: 'u' });
    return unicode;
  }
  ascii ??= patternsOf({ letters: 'A-Za-z', marks: '', flags: '' });
  return ascii;
};

const tokenOf = (text: string): Token => {
  // Most are plain words: for those the patterns need not be made ready.
  if (/^[A-Za-z]+$/.test(text)) return { text, word: text.toLowerCase(), after: '', shape: 'word' };
  const { shapes, punctuated } = patternsFor(text);
  const shapeOf = (part: string): Shape => shapes.find(([, pattern]) => pattern.test(part))?.[0] ?? 'name';
  const match = punctuated.exec(text);
  const core = match?.[1] ?? text;
  const coreShape = shapeOf(core);
  const whole = shapeOf(text);
  if (whole === 'name' && (coreShape === 'word' || coreShape === 'number')) {
    return { text, word: core.toLowerCase(), after: match?.[2] ?? '', shape: coreShape };
  }
  return { text, word: text.toLowerCase().replaceAll('’', "'"), after: '', shape: whole };
};

const quoteEnd = (line: string, at: number): number => {
  const quote = line[at];
  for (let i = at + 1; i < line.length; i += 1) {
    if (line[i] === '\\' && quote !== "'") i += 1;
    else if (line[i] === quote) return i;
  }
  return -1;
};

/** An apostrophe between letters is a letter; a quote opens at the start of a word or after `=`, `:` and such. */
const opensQuote = (line: string, at: number): boolean =>
  /["'`]/.test(line[at] ?? '') && !(line[at] === "'" && /[\p{L}]/u.test(line[at - 1] ?? ''));

const bracketEnd = (line: string, at: number): number => {
  let depth = 0;
  for (let i = at; i < line.length; i += 1) {
    if (line[i] === '(') depth += 1;
    else if (line[i] === ')') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return line.length - 1; // never closed: all the rest belongs to it, and no second search is needed
};

/** The end (exclusive) of the token that starts at `start`. */
const tokenEnd = (line: string, start: number): number => {
  let i = start;
  while (i < line.length && !/[\s|;&<>()]/.test(line[i] ?? '')) {
    let last = i;
    if (line[i] === '\\') last = i + 1;
    else if (opensQuote(line, i)) last = Math.max(quoteEnd(line, i), i);
    else if (line[i] === '$' && line[i + 1] === '(') last = bracketEnd(line, i + 1);
    i = last + 1;
  }
  return Math.min(i, line.length);
};

/** At most `limit` tokens; a comment ends the line. Linear in the length of the line. */
export const scan = (line: string, limit = 80): readonly Token[] => {
  const tokens: Token[] = [];
  let i = 0;
  while (i < line.length && tokens.length < limit) {
    const rest = line.slice(i, i + 4);
    const space = /^[^\S\n]+/.exec(rest);
    const operator = OPERATOR.exec(rest);
    if (rest.startsWith('\n')) {
      tokens.push({ text: '\n', word: '\n', after: '', shape: 'operator' });
      i += 1;
    } else if (space !== null) {
      i += space[0].length;
    } else if (rest.startsWith('#') && !/\d/.test(rest[1] ?? '')) {
      return tokens;
    } else if (operator !== null) {
      tokens.push({ text: operator[0], word: operator[0], after: '', shape: 'operator' });
      i += operator[0].length;
    } else {
      const end = Math.max(tokenEnd(line, i), i + 1);
      tokens.push(tokenOf(line.slice(i, end)));
      i = end;
    }
  }
  return tokens;
};
