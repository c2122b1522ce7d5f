/** Bare words that are searched for in files: "search logs for connection lost". */
import { lexicon } from '../lexicon.ts';
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { skip } from './reading.ts';

const isSearch = (token: Token): boolean =>
  /^(search|scan|grep|look in|look inside|look through|go through|search through)$/.test(token.lemma);

const NO_TEXT =
  /^(?:the|a|an|that|which|who|is|are|was|be|of|in|it|its|to|for|this|each|all|any|both|with|as|like|at|on|by)$/;

/** "the word ok", "the text new": a word without a meaning, or with one, where only a text can stand. */
export const littleText = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = tokens.findIndex(
    ({ index, lemma }) => index >= at && index < at + 4 && /^(?:word|text|string)$/.test(lemma),
  );
  const [token, next] = [tokens[noun + 1], tokens[noun + 2]];
  const isBetween = tokens.slice(at, noun).every((one) => means(one, 'GLUE', 'WHOLE'));
  const isLittle = token?.kind === 'word' && means(token, 'GLUE') && !NO_TEXT.test(token.lemma);
  const isLast = next === undefined || next.kind === 'mark' || means(next, 'IN', 'AND');
  return noun >= 0 && isBetween && isLittle && isLast && !token.lemma.includes(' ') ? noun + 1 : undefined;
};

/** Words that end what is sought, and those that say that files are. */
const endsSought = (token: Token): boolean =>
  token.kind === 'mark' ||
  means(token, 'AND', 'IN', 'INSENSITIVE', 'RECURSIVE', 'SHALLOW', 'THEN', 'SHOW', 'EXCEPT', 'ONLY');
const SOUGHT_FILES = [
  'FILE',
  'FOLDER',
  'SYMLINK',
  'THING',
  'LINE',
  'EVERY',
  'EMPTY',
  'HIDDEN',
  'NAMED',
  'BEGINS',
  'ENDS',
  'NAME_HAS',
  'WITH',
] as const;

/** "search logs for connection lost": bare words behind "for", where no files are sought. */
export const soughtFor = (tokens: readonly Token[], at: number): Found | undefined => {
  if (tokens[at]?.lemma !== 'for' || !tokens.slice(0, at).some(isSearch)) return undefined;
  const start = skip(tokens, at + 1, 'GLUE', 'TEXT', 'WORD', 'OCCURRENCE');
  let end = start;
  while (end < tokens.length && !endsSought(tokens[end] as Token)) end++;
  const words = tokens.slice(start, end);
  const isText =
    words.length > 0 && words.length < 5 && words.every(({ kind }) => kind === 'word' || kind === 'number');
  if (!isText || words.some((token) => means(token, ...SOUGHT_FILES))) return undefined;
  // A kind of file ("for python scripts") is none.
  const { kinds, extensions } = lexicon().language;
  if (
    words.some(
      ({ lemma }) => Object.hasOwn(kinds, lemma) || extensions.has(lemma) || /^(script|image|picture)$/.test(lemma),
    )
  )
    return undefined;
  return found('content', { text: words.map(({ text }) => text).join(' '), said: 'text' }, end);
};
