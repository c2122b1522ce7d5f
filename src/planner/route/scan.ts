/** Splits a line into tokens that both readings (shell and language) can judge. */

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

const SHAPES: readonly (readonly [Shape, RegExp])[] = [
  ['flag', /^(?:--?[\p{L}0-9?#:@][^\s]*|--|-|\+[A-Za-z]\S*|\+%\S*)$/u],
  ['assignment', /^[A-Za-z_][\w.-]*(?:\[\S*\])?\+?=/],
  ['quoted', /^["'`]|^\$['"]/],
  ['variable', /\$[\w({?!#@*$-]/],
  ['glob', /\*|\[[^\]\s]+\]|\{[^}\s]*(?:,|\.\.)[^}\s]*\}|\w\?\w/],
  ['path', /^[~/]|^\.{1,2}(?:\/|$)|^\.\w|\w\/[\w.-]/],
  ['number', /^[+-]?\d+(?:[.,:]\d+)*%?[A-Za-z]{0,2}$/],
  ['word', /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*['’]?$/u],
];

const shapeOf = (text: string): Shape => SHAPES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'name';

/** Trailing `, . ? ! : ;` and brackets belong to prose when letters stand before them. */
const PUNCTUATED = /^[([{¿¡“«„"']?([\p{L}\p{M}\d][\s\S]*?)([)\]}”»"'“]*[,.?!:;…，。？！：；、]*[)\]}”»]*)$/u;

const tokenOf = (text: string): Token => {
  const match = PUNCTUATED.exec(text);
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
