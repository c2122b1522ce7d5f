/** Texts: what lines contain, literals, delimiters. */
import { lexicon } from '../lexicon.ts';
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, isUnknown, isVerbatim, skip } from './reading.ts';
import { littleText, soughtFor } from './sought.ts';

const said = (tokens: readonly Token[], from: number, to: number): 'word' | 'text' | 'regex' => {
  const words = tokens.slice(from, to);
  if (words.some((token) => /^reg/.test(token.lemma))) return 'regex';
  return words.some((token) => means(token, 'WORD')) ? 'word' : 'text';
};

/** A bare word is a text only where a cue points at it: the noun "word", or a shape that no dictionary word has. */
const isTextWord = (token: Token | undefined, cued: boolean): boolean =>
  token?.kind === 'word' &&
  !/^(most|least|fewest|many|several|few|more|fewer|(is|are|be) there)$/.test(token.lemma) &&
  !means(token, 'IN', 'AND', 'OR', 'NOT', 'EVERY', 'PER', 'FILE', 'FOLDER', 'LINE') &&
  (cued || isUnknown(token) || /^[A-Z]{2,}$/.test(token.text));

/** An unquoted text to be written runs to the next mark, verbatim token or "in", "into", "to". */
const runEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at]?.kind === 'word' && !['in', 'into', 'to', 'and', 'at', 'inside'].includes(tokens[at]?.lemma ?? ''))
    at++;
  return Math.max(at, from + 1);
};

/** The noun "text" or "word" stands in the cue. */
const hasTextNoun = (cue: readonly Token[], nouns: number): boolean =>
  (nouns > 0 && /\b(text|content|word|string)\b/.test(cue[0]?.lemma ?? '')) ||
  cue.slice(nouns).some((token) => means(token, 'TEXT', 'WORD'));

/** A text that is to be written, not looked for. */
const isDictated = (tokens: readonly Token[]): boolean =>
  tokens.some((one) => means(one, 'WRITE', 'CREATE', 'APPEND')) && !tokens.some((one) => means(one, 'FIND'));

/** "containing"; "lines with timeout": said of lines, "with" means that they contain it. */
const isContaining = (tokens: readonly Token[], at: number): boolean =>
  means(tokens[at], 'CONTAIN') ||
  (tokens[at]?.lemma === 'with' && means(tokens[at - 1], 'LINE') && isUnknown(tokens[at + 1]));

/** "an archive containing all .java files": files, no text. */
const isKindOfFile = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.value ?? '', tokens[at + 1]];
  if (/^\*?\.\w+$/.test(word)) return means(next, 'FILE');
  const isKind = lexicon().language.extensions.has(word.toLowerCase()) && tokens[at]?.kind === 'word';
  return isKind && (means(next, 'FILE') || /^(image|picture|photo|document|script)$/.test(next?.lemma ?? ''));
};

const isMention = (token: Token | undefined): boolean => token?.lemma === 'mention' && means(token, 'CONTAIN');

interface Cued {
  readonly verb: boolean;
  readonly isNoun: boolean;
  /** "which files mention world": whatever is mentioned is a text. */
  readonly mention: boolean;
}

const isText = (token: Token, { verb, isNoun, mention }: Cued): boolean => {
  const verbatim = isVerbatim(token) && (token.kind !== 'path' || verb);
  if (
    !verbatim &&
    !isTextWord(token, (isNoun || (mention && !means(token, 'GLUE'))) && !means(token, 'CONTAIN', 'SHOW'))
  )
    return false;
  return !(verb && token.kind === 'glob' && !isNoun);
};

/** "containing foo", "with the word 'x'", "the string "y"", "matching ^a" */
export const recogniseContent = ({ tokens }: Context, at: number): Found | undefined => {
  const sought = soughtFor(tokens, at);
  if (sought !== undefined) return sought;
  const verb = isContaining(tokens, at);
  const start = verb ? skip(tokens, at + 1, 'GLUE') : at;
  const here = littleText(tokens, start) ?? skip(tokens, start, 'TEXT', 'WORD', 'WHOLE', 'GLUE', 'NUMBER');
  // "what x has that is gone": nothing is contained that is so called.
  const skipped = tokens.slice(at + 1, here).map(({ value }) => value);
  if (verb && /\b(?:that|which) (?:are|is|were|was)\b/i.test(skipped.join(' '))) return undefined;
  // "the words in the first line" are counted, not looked for.
  if (!verb && tokens.slice(start, here).some((token) => token.lemma === 'in')) return undefined;
  const isNoun = hasTextNoun(tokens.slice(at, here), start - at);
  const token = tokens[here];
  if (token === undefined || !(verb || isNoun) || token.kind === 'mark') return undefined;
  if (!isNoun && isKindOfFile(tokens, here)) return undefined;
  if (!isText(token, { verb, isNoun, mention: isMention(tokens[at]) })) return undefined;
  const end = isNoun && token.kind === 'word' && isDictated(tokens) ? runEnd(tokens, here) : here + 1;
  const words = tokens
    .slice(here, end)
    .map((one) => one.value)
    .join(' ');
  return found('content', { text: words, said: said(tokens, at, here) }, end);
};

export const recogniseLiteral = ({ tokens }: Context, at: number): Found | undefined => {
  const token = tokens[at];
  if (token?.kind === 'quoted') return found('literal', { text: token.value }, at + 1);
  if (token?.kind === 'url') return found('url', { url: token.value }, at + 1);
  if (token?.kind === 'flag') return found('flag', { text: token.value }, at + 1);
  if (token?.kind === 'number' && /^\d+$/.test(token.value))
    return found('number', { value: Number(token.value) }, at + 1);
  return undefined;
};

const CHARS = [
  ['COMMA', ','],
  ['COLON', ':'],
  ['SEMICOLON', ';'],
  ['TAB', '\t'],
  ['SPACE', ' '],
  ['PIPE_SIGN', '|'],
] as const;

/** Signs by the names that people give them. */
export const SIGN_NAMES: Readonly<Record<string, string>> = {
  comma: ',',
  colon: ':',
  tab: '\t',
  semicolon: ';',
  space: ' ',
  whitespace: ' ',
  pipe: '|',
  dash: '-',
  hyphen: '-',
  slash: '/',
  dot: '.',
  period: '.',
  underscore: '_',
  equals: '=',
  equal: '=',
  hash: '#',
};

const charOf = (token: Token | undefined): string | undefined => {
  for (const [concept, char] of CHARS) if (means(token, concept)) return char;
  if (token?.kind === 'quoted') return [...token.value].length === 1 ? token.value : undefined;
  if (token !== undefined && /^[^\w\s]$/.test(token.value)) return token.value;
  const name = token?.lemma.replace(/s$/, '') ?? '';
  return Object.hasOwn(SIGN_NAMES, name) ? SIGN_NAMES[name] : undefined;
};

const SPLIT_NOUN = /^(delimiter|separator|field separator|fs)$/;
const FIELD = new Set(['field', 'column', 'the', 'a', 'input', 'value', 'character', 'sign', 'as', 'for']);

/** The place of "delimiter" or "separator" at or behind a few small words. */
const splitNoun = (tokens: readonly Token[], at: number): number | undefined => {
  let here = at;
  while (FIELD.has(tokens[here]?.lemma ?? '')) here++;
  return SPLIT_NOUN.test(tokens[here]?.lemma ?? '') ? here : undefined;
};

/** "using ':' as the delimiter", "with a tab separator" */
const signFirst = (tokens: readonly Token[], at: number): Found | undefined => {
  const here = skip(tokens, at, 'GLUE', 'WITH', 'BY');
  const char = here > at + 3 ? undefined : charOf(tokens[here]);
  const noun = char === undefined ? undefined : splitNoun(tokens, here + 1);
  return char === undefined || noun === undefined ? undefined : found('delimiter', { char }, noun + 1);
};

/** "with the delimiter ':'", "separator is a comma" */
const nounFirst = (tokens: readonly Token[], at: number): Found | undefined => {
  const noun = splitNoun(tokens, skip(tokens, at, 'GLUE', 'WITH', 'BY'));
  const here = noun === undefined ? at : skip(tokens, noun + 1, 'GLUE', 'OF', 'AS');
  const char = noun === undefined ? undefined : charOf(tokens[here]);
  return char === undefined ? undefined : found('delimiter', { char }, here + 1);
};

const DELIMITED = /^(\w+)-(separated|delimited)$/i;

/** "comma separated", "colon-delimited", "separated by ':'", "using , as the delimiter" */
export const recogniseDelimiter = ({ tokens }: Context, at: number): Found | undefined => {
  const joined = DELIMITED.exec(tokens[at]?.value ?? '')?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(SIGN_NAMES, joined)) return found('delimiter', { char: SIGN_NAMES[joined] ?? ',' }, at + 1);
  const named = signFirst(tokens, at) ?? nounFirst(tokens, at);
  if (named !== undefined) return named;
  const before = charOf(tokens[at]);
  if (
    before !== undefined &&
    tokens[at]?.kind !== 'mark' &&
    /^(separated?|delimited?|split)/.test(tokens[at + 1]?.lemma ?? '')
  )
    return found('delimiter', { char: before }, at + 2);
  if (!/^(separat|delimit)/.test(tokens[at]?.lemma ?? '')) return undefined;
  const here = skip(tokens, at + 1, 'GLUE', 'WITH', 'BY', 'AS');
  const char = charOf(tokens[here]);
  return char === undefined ? undefined : found('delimiter', { char }, here + 1);
};
