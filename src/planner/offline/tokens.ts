/** Request → tokens. Quotes, paths, globs, numbers with units, flags and URLs stay verbatim; every token keeps its span. */
export type TokenKind = 'word' | 'quoted' | 'path' | 'glob' | 'number' | 'flag' | 'url' | 'mark';

export interface RawToken {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Without the quotes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
};
const MARKS = ',;:?!()';
const URL = /^[a-z][a-z0-9+.-]*:\/\/\S/i;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?([a-z]{1,5}|%|st|nd|rd|th)?$/i;
const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/;
const DATE = /^\d{4}-\d{1,2}(-\d{1,2})?$/;
const FLAG = /^--?[a-z][\w-]*(=\S*)?$/i;
const FILE_NAME = /^[\w@%+=:,~-]*(\.[\w+~-]+)+$|^\.[\w-]/;
/** "32KB(approx)": a word in brackets that touches the one before it. */
const ASIDE = /^(\w+)\([a-z]{3,}\)[.,]?$/;
const ABBREVIATION = /^(e\.g|i\.e|etc|vs|\d+)\.?$/i;

const BRACKETS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** `{"debug": true}`, `["a", "b"]`: a value as programs write it, up to the bracket that closes it. */
const valueAt = (text: string, at: number): RawToken | undefined => {
  const close = BRACKETS[text[at] ?? ''];
  if (close === undefined || !/^.\s*["{[]/.test(text.slice(at, at + 8))) return undefined;
  for (let end = at + 1, depth = 1; end < text.length; end++) {
    if (text[end] === text[at]) depth++;
    else if (text[end] === close && --depth === 0) {
      const value = text.slice(at, end + 1);
      return { kind: 'quoted', text: value, value, start: at, end: end + 1 };
    }
  }
  return undefined;
};

const quotedAt = (text: string, at: number): RawToken | undefined => {
  const open = text[at] ?? '';
  // The form ``text'' and `text' of old manuals.
  const closers = open === '`' ? ['`', "'"] : [CLOSING[open] ?? ''];
  if (closers[0] === '') return undefined;
  for (let end = at + 1; end < text.length; end++) {
    if (!closers.includes(text[end] ?? '')) continue;
    const next = text[end + 1] ?? ' ';
    if (open === "'" && /[A-Za-z]/.test(next)) continue;
    return { kind: 'quoted', text: text.slice(at, end + 1), value: text.slice(at + 1, end), start: at, end: end + 1 };
  }
  return undefined;
};

const kindOf = (chunk: string): TokenKind => {
  // Most are plain words: for those the other patterns need not be made ready.
  if (/^[A-Za-z]+$/.test(chunk)) return 'word';
  if (URL.test(chunk)) return 'url';
  if (ADDRESS.test(chunk)) return 'word';
  if (NUMBER.test(chunk) || DATE.test(chunk)) return 'number';
  if (FLAG.test(chunk)) return 'flag';
  if (/[*]|\[[^\]]+\]|.\?./.test(chunk)) return 'glob';
  if (chunk.includes('/') || chunk.startsWith('~') || chunk === '.' || chunk === '..') return 'path';
  if (FILE_NAME.test(chunk) && !ABBREVIATION.test(chunk)) return 'path';
  return 'word';
};

/** The end of a chunk without the punctuation of the sentence: "notes.txt." is notes.txt and a full stop. */
const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end;
  const opens = text.slice(start, end).includes('(');
  while (at > start + 1) {
    const last = text[at - 1] ?? '';
    const isDots = text.slice(start, at) === '..';
    if (!(MARKS.includes(last) || last === '.' || last === '"') || isDots || (last === ')' && opens)) break;
    at--;
  }
  return at;
};

const chunkAt = (text: string, at: number): RawToken => {
  const entity = /^&#?\w+;/.exec(text.slice(at, at + 12))?.[0];
  if (entity !== undefined) return { kind: 'word', text: entity, value: entity, start: at, end: at + entity.length };
  const rest = /^[^\s,;]+(?:,[^\s,;]+)*/.exec(text.slice(at, at + 4096))?.[0].replace(ASIDE, '$1') ?? text.charAt(at);
  const end = trimmedEnd(text, at, at + rest.length);
  const chunk = text.slice(at, end);
  return { kind: kindOf(chunk), text: chunk, value: chunk, start: at, end };
};

/** What the dictionary says of lower-case words. */
export interface Words {
  readonly isWord: (word: string) => boolean;
  /** Two nouns of things, or two verbs: what a slash pairs. */
  readonly areAlike: (a: string, b: string) => boolean;
}

/** Words joined by a slash ("files/directories") are two words with an "or", where they name things of one sort: else it is a path. */
const slashWords = (token: RawToken, { areAlike }: Words): readonly RawToken[] | undefined => {
  if (token.kind !== 'path' || !/^[A-Za-z]{2,}\/[A-Za-z]{2,}$/.test(token.text)) return undefined;
  const [left = '', right = ''] = token.text.split('/');
  if (!areAlike(left.toLowerCase(), right.toLowerCase())) return undefined;
  const middle = token.start + left.length;
  return [
    { kind: 'word', text: left, value: left, start: token.start, end: middle },
    { kind: 'word', text: 'or', value: 'or', start: middle, end: middle + 1 },
    { kind: 'word', text: right, value: right, start: middle + 1, end: token.end },
  ];
};

/** "nora's home", "process 77's parent": the name that owns, where the whole is no word of the dictionary. */
const possessor = (token: RawToken, isWord: (word: string) => boolean): RawToken => {
  const [, owner] = /^([\w.-]+)['’]s$/.exec(token.value) ?? [];
  if (owner === undefined || token.kind !== 'word' || isWord(token.value.toLowerCase())) return token;
  return { ...token, kind: kindOf(owner), value: owner };
};

/** Splits a request. Never throws. */
export const tokenize = (text: string, words: Words): readonly RawToken[] => {
  const tokens: RawToken[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const isMark =
      MARKS.includes(char) ||
      (char === '.' && /^\.(\s|$)/.test(text.slice(at, at + 2)) && at + 1 >= text.trimEnd().length);
    const token =
      quotedAt(text, at) ??
      valueAt(text, at) ??
      (isMark ? { kind: 'mark' as const, text: char, value: char, start: at, end: at + 1 } : chunkAt(text, at));
    tokens.push(...(slashWords(token, words) ?? [possessor(token, words.isWord)]));
    at = token.end;
  }
  return tokens;
};
