/** What lines, words or characters are recognised by: a text, a sign ("a comma"), or a class ("digits", "uppercase letters"). */
import { isUnknown } from '../recognise/reading.ts';
import { means, type Token } from '../understand.ts';

/** `one` is an extended regular expression of one piece; `text` is set where it stands for itself; `class` where it is one character of a kind. */
export interface Pattern {
  readonly one: string;
  readonly text?: string;
  readonly class?: string;
  readonly from: number;
  readonly to: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  ampersand: '&',
  apostrophe: "'",
  asterisk: '*',
  bracket: '[',
  colon: ':',
  comma: ',',
  dash: '-',
  dollar: '$',
  dot: '.',
  exclamation: '!',
  'full stop': '.',
  hash: '#',
  hyphen: '-',
  percent: '%',
  period: '.',
  plus: '+',
  'question mark': '?',
  quote: '"',
  semicolon: ';',
  slash: '/',
  tilde: '~',
  underscore: '_',
};

/** Signs by name, blanks among them. */
const NAMED: Readonly<Record<string, string>> = {
  ...SIGNS,
  space: ' ',
  'white space': ' ',
  whitespace: ' ',
  blank: ' ',
  tab: '\t',
  newline: '\n',
  'new line': '\n',
  'line break': '\n',
  'line feed': '\n',
  'carriage return': '\r',
  pipe: '|',
  'vertical bar': '|',
  star: '*',
  equal: '=',
  'equal sign': '=',
  'quotation mark': '"',
  'double quote': '"',
  'single quote': "'",
  at: '@',
  'exclamation mark': '!',
  'exclamation point': '!',
  zero: '0',
  zeroe: '0',
};

const CLASSES: Readonly<Record<string, string>> = {
  digit: '0-9',
  number: '0-9',
  numeral: '0-9',
  letter: 'A-Za-z',
  vowel: 'aeiouAEIOU',
  consonant: 'b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z',
  punctuation: '[:punct:]',
  'punctuation mark': '[:punct:]',
  'whitespace character': '[:space:]',
  whitespace: '[:space:]',
  alphanumeric: '[:alnum:]',
};

export const escaped = (text: string): string =>
  text
    .replace(/[\\.*+?()[\]{}|^$]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n');

/** A person who quotes "^a", "[0-9]+" or "x.*y" means an expression. */
export const isExpression = (text: string): boolean =>
  // "[client]" heads a section.
  !/^\[[A-Za-z]{3,}[\w .]*\]$/.test(text) && /^\^.|[^\\]\$$|\.[*+]|\[[^\]\s]+\]|\\[dwsbDWSB]|\)\?|\\\./.test(text);

const singular = (token: Token | undefined): string => {
  const word = token?.value.toLowerCase() ?? '';
  return word.endsWith('es') && word.endsWith('shes') ? word.slice(0, -2) : word.replace(/s$/, '');
};

interface Kind {
  readonly set: string;
  readonly to: number;
}

/** "uppercase letters" */
const letterCase = (tokens: readonly Token[], at: number): Kind | undefined => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isLetter = means(next, 'CHARACTER') || singular(next) === 'letter';
  if (!means(token, 'UPPER', 'LOWER') || !(isLetter || /letters?$/.test(token?.lemma ?? ''))) return undefined;
  return { set: means(token, 'UPPER') ? 'A-Z' : 'a-z', to: isLetter ? at + 2 : at + 1 };
};

const isSignNoun = (token: Token | undefined): boolean =>
  means(token, 'CHARACTER') || ['sign', 'mark', 'symbol'].includes(token?.lemma ?? '');

const classAt = (tokens: readonly Token[], at: number): Kind | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (means(token, 'UPPER', 'LOWER')) return letterCase(tokens, at);
  const said = singular(token);
  const denied = /^non-?(?=.)/.exec(said);
  const word =
    denied === null
      ? said
      : said
          .slice(denied[0].length)
          .replace(/^numeric$/, 'digit')
          .replace(/^alphabetic$/, 'letter');
  const known = Object.hasOwn(CLASSES, word) ? CLASSES[word] : undefined;
  const set = known === undefined || denied === null ? known : `^${known}`;
  return set === undefined ? undefined : { set, to: isSignNoun(tokens[at + 1]) ? at + 2 : at + 1 };
};

const signAt = (tokens: readonly Token[], at: number): { readonly sign: string; readonly to: number } | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const to = isSignNoun(tokens[at + 1]) ? at + 2 : at + 1;
  if (means(token, 'SPACE') && !/white/.test(token.lemma)) return { sign: ' ', to };
  if (means(token, 'TAB')) return { sign: '\t', to };
  if (means(token, 'NEWLINE')) return { sign: '\n', to };
  const word = singular(token);
  const sign = Object.hasOwn(SIGNS, word) ? SIGNS[word] : undefined;
  return sign === undefined ? undefined : { sign, to };
};

/** The sign of a name: "commas", "full stop"; undefined where the name is none. */
export const signNamed = (name: string): string | undefined => {
  const word = name.toLowerCase().replace(/(?<=[sx]h)es$|(?<!s)s$/, '');
  return Object.hasOwn(NAMED, word) ? NAMED[word] : undefined;
};

/** The inside of a bracket for a kind of characters: "digits", "non-digits", "uppercase letters". */
export const kindOfCharacters = (said: string): string | undefined => {
  const words = said.toLowerCase().replace(/ characters?$/, '');
  const letters = /^(upper ?case|capital|lower ?case|small)(?: letter)?s?$/.exec(words);
  if (letters !== null) return /^[uc]/.test(letters[1] ?? '') ? 'A-Z' : 'a-z';
  const word = words
    .replace(/^non-?/, '')
    .replace(/s$/, '')
    .replace(/^numeric$/, 'digit')
    .replace(/^alphabetic$/, 'letter');
  const set = Object.hasOwn(CLASSES, word) ? CLASSES[word] : undefined;
  return set === undefined || !/^non/.test(words) ? set : `^${set}`;
};

const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'any',
  'all',
  'every',
  'each',
  'some',
  'one',
  'single',
  'of',
  'it',
  'both',
  'either',
]);
const NOUNS = ['TEXT', 'WORD', 'CHARACTER', 'WHOLE', 'OCCURRENCE'] as const;

/** Where the pattern's own words begin: articles and nouns ("the word", "the string") are stepped over. */
const beginAt = (tokens: readonly Token[], at: number): { readonly at: number; readonly noun: boolean } => {
  let here = at;
  let noun = false;
  for (; ; here++) {
    const token = tokens[here];
    const isNoun = means(token, ...NOUNS) && !means(token, 'UPPER', 'LOWER') && token?.kind === 'word';
    const next = tokens[here + 1];
    if (isNoun && next !== undefined && (next.kind !== 'word' || !means(next, 'IN', 'FROM', 'TO', 'AND', 'OR')))
      noun = true;
    else if (token?.kind !== 'word' || !ARTICLES.has(token.lemma)) break;
  }
  return { at: here, noun };
};

interface Begun {
  readonly at: number;
  readonly noun: boolean;
}

/** "the most lines": a comparison, no text. */
export const isAmount = ({ kind, lemma }: Token): boolean =>
  kind === 'word' && /^(most|least|fewest|many|several|few|more|fewer)$/.test(lemma);

/** Whether a plain word stands for itself: after a noun ("the word x"), unknown to every dictionary, or in capitals. */
const isText = (tokens: readonly Token[], { at, noun }: Begun, bare: 'bare' | 'cued'): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || means(token, 'LINE', 'FILE', 'IN', 'AND', 'OR') || isAmount(token)) return false;
  if (isUnknown(token) || /^[A-Z]{2,}$/.test(token.text) || bare === 'bare') return true;
  const ends =
    next === undefined || next.kind === 'mark' || means(next, 'IN', 'FROM', 'AND', 'OR', 'IN_NAME', 'NOT', 'EXCEPT');
  // "how many words are there": no word that is sought.
  const isThere = means(token, 'EXIST') && token.lemma.includes(' ');
  return noun && ends && !isThere && !means(token, 'GLUE', 'OCCURRENCE', 'CONTAIN');
};

const verbatim = (token: Token): Pick<Pattern, 'one' | 'text'> =>
  token.kind === 'quoted' && isExpression(token.value)
    ? { one: token.value }
    : { one: escaped(token.value), text: token.value };

/** The pattern at a place, articles and nouns before it included; undefined where none is said. `bare`: any word may be a text. */
export const patternAt = (
  tokens: readonly Token[],
  at: number,
  bare: 'bare' | 'cued' = 'cued',
): Pattern | undefined => {
  const start = beginAt(tokens, at);
  const token = tokens[start.at];
  if (token === undefined || token.kind === 'mark') return undefined;
  const [from, to] = [at, start.at + 1];
  if (token.kind !== 'word') return { ...verbatim(token), from, to };
  const kind = start.noun ? undefined : classAt(tokens, start.at);
  if (kind !== undefined) return { one: `[${kind.set}]`, class: kind.set, from, to: kind.to };
  const sign = start.noun && !means(tokens[start.at + 1], 'CHARACTER') ? undefined : signAt(tokens, start.at);
  if (sign !== undefined) return { one: escaped(sign.sign), text: sign.sign, from, to: sign.to };
  return isText(tokens, start, bare) ? { one: escaped(token.value), text: token.value, from, to } : undefined;
};

/** Said so that it can be nothing else: quoted, a name, a sign, a class, behind its noun, in capitals. */
export const isFirm = (tokens: readonly Token[], pattern: Pattern): boolean => {
  const token = tokens[pattern.to - 1];
  if (token?.kind !== 'word' || pattern.class !== undefined || pattern.text?.length === 1) return true;
  const isNamed = tokens.slice(pattern.from, pattern.to - 1).some((one) => means(one, ...NOUNS));
  return isNamed || /^[A-Z]{2,}$|[.@/:_]|\d/.test(token.value);
};
