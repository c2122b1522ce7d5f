/**
 * A request as the grammar of lines hears it: words in order, quoted texts as q#n, names of files as f#n, variables as v#n, articles and
 * courtesy left out.
 */
import { isSpacedFile } from '../names/spelt.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { isBareFile, type Literal, literalIn, logIn, variableAt } from './bare-sources.ts';
import { reworded } from './wording.ts';

const DROPPED = new Set(
  'the a an my me please kindly just simply us your our its their i you can could would want need like to-do given specified pls plz thanks thank thx cheers'.split(
    ' ',
  ),
);
const COURTESY =
  /^(?:(?:hey|hi|ok|okay|so)[ ,]+)?(?:(?:i (?:want|need|would like|'d like|wish) (?:you )?to|(?:can|could|would|will) (?:you|we)(?: please)?|help (?:me )?(?:to )?|let's|lets|how (?:can|do|would) i|is there a way to|how to) )/i;
const KEPT_AFTER = /(?:letter|character|word|string|text|char|vowel|symbol|than|case) $/i;

/** ".png" is a kind of file, ".bashrc" is one. */
const DOT_FILE = /^\.(?:env|[a-z][\w.-]*(?:rc|profile|config|ignore|history|aliases|login|logout))$/;

/** What can name a file: it looks like one, or one is called so. */
export const isFileToken = (token: Token, { world }: Pick<Understood, 'world'>): boolean => {
  const entry = token.value.startsWith('~/') ? undefined : world.entry(token.value);
  if (entry !== undefined && token.kind !== 'number')
    return entry.kind === 'file' && (token.kind !== 'word' || token.concepts.length === 0);
  if (token.kind === 'glob') return !/^\*?\.?\*$/.test(token.value);
  if (token.kind === 'path')
    return (
      !/^[.~/]+$|\/$/.test(token.value) &&
      (DOT_FILE.test(token.value.replace(/^.*\//, '')) ||
        (/[^/]\.\w{1,8}$|\/[\w-]+$/.test(token.value) && !/^\.\w{1,5}$/.test(token.value)))
    );
  if (token.kind === 'quoted')
    return (
      !token.value.includes('@') &&
      /^[\w@%+~./-]*[\w-]\.[A-Za-z]\w{0,4}$|^(?:~|\.{0,2})\/[\w./-]*\w$|^(?:file|list|input|data)[_-]?\d+$/.test(
        token.value,
      )
    );
  return (
    token.kind === 'word' &&
    /^(?:file|list|input|data)[_-]?\d+$|^(?:in|out)put_?file$|^(?:my|some)_?file$/i.test(token.value)
  );
};

export interface Spoken {
  readonly text: string;
  /** Tokens behind q#n and f#n. */
  readonly tokens: readonly Token[];
  /** Their indices that can be files. */
  readonly files: readonly number[];
  /** A bare word that can only be a text. */
  readonly isText: (word: string) => boolean;
  /** A word of the grammar of lines. */
  readonly isSpelt: (word: string) => boolean;
}

const TEXT_NOUN = /^(?:string|text|word|phrase|sentence|pattern|substring|expression|regex|keyword|with|by)$/i;

/** "after the last slash in \"a/b\"": nothing of that name is there, and its slashes are spoken of, or its ending. */
const isTakenApart = ({ value }: Token, { tokens, world }: Understood): boolean =>
  world.entry(value) === undefined &&
  tokens.some(
    ({ kind, lemma }) =>
      kind === 'word' &&
      (value.includes('/') ? /^slash(?:es)?$/ : /^(?:prefix|suffix|basename|dots?|periods?|full stops?)$/).test(lemma),
  );

const isOneFile = (token: Token | undefined): boolean => means(token, 'FILE') && !/s$/i.test(token?.text ?? '');

/** "the file called names", "the first lines of notes": no ending, but said to be one. */
const isCalledFile = ({ kind, value, index }: Token, { tokens }: Understood): boolean =>
  kind === 'path' &&
  /^[\w-]+$/.test(value) &&
  (isOneFile(tokens[means(tokens[index - 1], 'NAMED') ? index - 2 : index - 1]) ||
    (tokens[index - 1]?.lemma === 'of' && means(tokens[index - 2], 'LINE', 'WORD', 'CHARACTER', 'COLUMN')));

const said = (token: Token, request: Understood, isSpelt: (word: string) => boolean): string => {
  const isText =
    token.kind === 'quoted' &&
    (TEXT_NOUN.test(request.tokens[token.index - 1]?.value ?? '') || isTakenApart(token, request));
  const isFile =
    isFileToken(token, request) ||
    isBareFile(token, request) ||
    isCalledFile(token, request) ||
    isSpacedFile(request.tokens, token.index);
  if (!isText && isFile) return `f#${token.index}`;
  if (token.kind === 'quoted') return `q#${token.index}`;
  if (token.kind === 'url') return `f#${token.index}`;
  if (token.kind === 'mark') return /[,;()]/.test(token.text) ? token.text : '';
  if (token.kind === 'number') return token.value.replaceAll(/(?<=\d),(?=\d)/g, '');
  // What looks like a marker is none.
  const word = token.repaired !== undefined && isSpelt(token.repaired) ? token.repaired : token.value;
  return word.replace(/^([fqv])#(?=\d+$)/, '$1');
};

const quotedAs = ({ tokens }: Understood, { from, value }: Literal): Token => ({
  ...(tokens[from] as Token),
  kind: 'quoted',
  value,
  lemma: value,
  concepts: [],
  index: tokens.length,
});

interface Bare {
  readonly literal: Literal | undefined;
  readonly sign: 'q#' | 'f#';
}

/** A variable; the bare text, which stands behind the tokens as one, however many words it has. */
const bareAt = ({ index }: Token, { tokens }: Understood, { literal, sign }: Bare): string | undefined => {
  const isLiteral = literal !== undefined && index >= literal.from && index < literal.to;
  if (isLiteral) return index === literal.from ? `${sign}${tokens.length}` : '';
  return variableAt(tokens, index) === undefined ? undefined : `v#${index}`;
};

/** An article is left out, a letter of the same shape is not. */
const isKept = (word: string, before: string, next: Token | undefined): boolean =>
  word !== '' &&
  (!DROPPED.has(word.toLowerCase()) ||
    (word !== 'the' &&
      word !== 'a' &&
      /^(?:its|their)$/i.test(word) &&
      /^(?:numbers?|line numbers?)$/i.test(next?.value ?? '')) ||
    (word.length === 1 && (KEPT_AFTER.test(before) || isAlone(next))));

/** The words of the request as one text in which every word is followed by one space. */
export const spokenOf = (request: Understood, isSpelt: (word: string) => boolean): Spoken => {
  let text = '';
  const files: number[] = [];
  const log = logIn(request);
  const literal = log ?? literalIn(request);
  for (const token of request.tokens) {
    const bare = bareAt(token, request, { literal, sign: log === undefined ? 'q#' : 'f#' });
    const word = bare ?? said(token, request, isSpelt);
    if (word.startsWith('f#') && token.kind !== 'url') files.push(Number(word.slice(2)));
    for (const one of word.split(/\s+/)) if (isKept(one, text, request.tokens[token.index + 1])) text += `${one} `;
  }
  return {
    text: reworded(text.replace(COURTESY, '')),
    tokens: literal === undefined ? request.tokens : [...request.tokens, quotedAs(request, literal)],
    files,
    isSpelt: (word) => isSpelt(word.toLowerCase()),
    isText: (word) =>
      /^[a-z]$/i.test(word) ||
      (isTextWord(word, request) && (/^[A-Z]{2,}$/.test(word) || !isSpelt(word.toLowerCase()))),
  };
};

/** "start with a or b": an article stands before its noun. */
const isAlone = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || /^(?:or|and|in|on|at|with|by|from|to)$/i.test(next.value);

/** A word that no concept of the dictionary claims, or one in capitals. */
const isTextWord = (word: string, { tokens }: Pick<Understood, 'tokens'>): boolean =>
  tokens.some(
    (token) =>
      (token.value === word && (token.concepts.length === 0 || /^[A-Z]{2,}$/.test(word))) ||
      // "END in" is one term.
      (/^[A-Z]{2,}$/.test(word) && token.value.startsWith(`${word} `)),
  );
