/**
 * How far down, in the words of everyday and in any place of the sentence: "subfolders too", "here and in the folders below", "whatever
 * depth", "all levels", "there or deeper"; "not the deeper ones", "first level only", "not looking into subfolders"; and "not counting
 * the folder itself".
 */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { DENIALS } from './depth-denied.ts';
import { belowAt, DEEPER, isEnd, PRONOUN, recursive, shallow, skipDeterminers, wordOf } from './depth-words.ts';
import { skip } from './reading.ts';

const TOO = new Set(['too', 'also', 'as well', 'included', 'counted', 'considered', 'alike', 'inclusive']);

/** "too", "are included": what says of a noun phrase before it that it is meant as well. */
const tooAt = (tokens: readonly Token[], at: number): number | undefined => {
  const here = /^(?:are|is|being|be)$/.test(wordOf(tokens[at])) ? at + 1 : at;
  if (TOO.has(tokens[here]?.lemma ?? '') || TOO.has(wordOf(tokens[here]))) return here + 1;
  return wordOf(tokens[here]) === 'and' && wordOf(tokens[here + 1]) === 'all' && isEnd(tokens[here + 2])
    ? here + 2
    : undefined;
};

/** "subfolders too", "all folders considered" */
const alsoBelow = (tokens: readonly Token[], at: number): Found | undefined => {
  const end = belowAt(tokens, at);
  const too = end === undefined ? undefined : tooAt(tokens, end);
  if (too !== undefined) return recursive(too);
  const all = /^(?:all|every|each|any)$/.test(wordOf(tokens[at])) && means(tokens[at + 1], 'FOLDER') ? at + 2 : -1;
  const told = /^(?:considered|counted|taken|searched)$/.test(wordOf(tokens[all])) ? all + 1 : undefined;
  return told === undefined ? undefined : recursive(wordOf(tokens[told]) === 'together' ? told + 1 : told);
};

const BEFORE_LEVELS: ReadonlySet<string> = new Set(['at', 'on', 'in', 'across', 'through', 'over']);

/** "all levels", "whatever depth", "at any level" */
const anyLevel = (tokens: readonly Token[], at: number): Found | undefined => {
  const start = BEFORE_LEVELS.has(wordOf(tokens[at])) ? at + 1 : at;
  const isAny = /^(?:all|any|every|each|whatever|whichever|arbitrary|unlimited)$/.test(wordOf(tokens[start]));
  const isNoun = /^(?:levels?|depths?)$/.test(wordOf(tokens[start + 1]));
  return isAny && isNoun ? recursive(wordOf(tokens[start + 2]) === 'deep' ? start + 3 : start + 2) : undefined;
};

/** What places are joined to: "here and …", "in x and …". */
const isPlace = (token: Token | undefined): boolean =>
  means(token, 'HERE', 'HOME', 'FOLDER') || isName(token) || /^(?:there|here|it|itself)$/.test(wordOf(token));

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'path' || token?.kind === 'quoted' || (token?.kind === 'word' && token.concepts.length === 0);

/** "or deeper", "and further down", "and below it" */
const andDeeper = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!DEEPER.has(wordOf(tokens[at + 1])) || !isPlace(tokens[at - 1])) return undefined;
  const down = /^(?:down|in)$/.test(wordOf(tokens[at + 2])) ? at + 3 : at + 2;
  const to = PRONOUN.test(wordOf(tokens[down])) ? down + 1 : down;
  return to > at + 2 || isEnd(tokens[to]) || means(tokens[to], 'IN', 'TO', 'AND', 'WITH') ? recursive(to) : undefined;
};

/** "and everything beneath it" */
const andAll = (tokens: readonly Token[], at: number): Found | undefined => {
  const below = skip(tokens, at + 2, 'GLUE');
  const isAll =
    /^(?:everything|anything|all|whatever)$/.test(wordOf(tokens[at + 1])) &&
    /^(?:below|beneath|underneath|under|inside|deeper|within)$/.test(wordOf(tokens[below]));
  return isAll ? recursive(PRONOUN.test(wordOf(tokens[below + 1])) ? below + 2 : below + 1) : undefined;
};

/** "here and in the folders below" */
const andFolders = (tokens: readonly Token[], at: number): Found | undefined => {
  const start = means(tokens[at + 1], 'IN') ? at + 2 : at + 1;
  const end = belowAt(tokens, start);
  if (end === undefined || !isPlace(tokens[at - 1])) return undefined;
  const isOther = /^(?:of|that|which|whose)$/.test(wordOf(tokens[end])) || isName(tokens[end]);
  return !isOther && (start > at + 1 || end > start + 1) ? recursive(end) : undefined;
};

const andBelow = (tokens: readonly Token[], at: number): Found | undefined => {
  const isAnd = means(tokens[at], 'AND', 'OR') && /^(?:and|or|plus|&|as well as)$/.test(tokens[at]?.lemma ?? '');
  return isAnd ? (andDeeper(tokens, at) ?? andAll(tokens, at) ?? andFolders(tokens, at)) : undefined;
};

const GOES = new Set('look go descend recurse search enter step count include consider dive'.split(' '));

const goesAt = (tokens: readonly Token[], at: number): number =>
  GOES.has(tokens[at]?.lemma ?? '') ||
  /^(?:look|go|descend|recurs|search|enter|stepp|count|includ|consider|div)ing$/.test(wordOf(tokens[at]))
    ? skip(tokens, at + 1, 'IN', 'TO')
    : at;

/** Where a denial of what lies below begins to speak of it: "without looking into", "not", "leaving out". */
const deniedFrom = (tokens: readonly Token[], at: number): number | undefined => {
  if (means(tokens[at], 'NOT', 'EXCEPT')) return skip(tokens, goesAt(tokens, skip(tokens, at + 1, 'NOT')), 'IN');
  return /^(?:but|and|though|although|yet)$/.test(tokens[at]?.lemma ?? '') && means(tokens[at + 1], 'NOT', 'EXCEPT')
    ? deniedFrom(tokens, at + 1)
    : undefined;
};

/** "not deeper ones", "not looking into subfolders", "without going further down" */
const notBelow = (tokens: readonly Token[], at: number): Found | undefined => {
  const start = deniedFrom(tokens, at);
  if (start === undefined || /^(?:with|having|have|has|contain)/.test(tokens[at - 1]?.lemma ?? '')) return undefined;
  const end = belowAt(tokens, start);
  // "no subfolder named x": some of them.
  if (end !== undefined) return isEnd(tokens[end]) || means(tokens[end], 'AND') ? shallow(end) : undefined;
  const deep = skipDeterminers(tokens, start);
  if (!/^(?:deeper|further|farther)$/.test(wordOf(tokens[deep]))) return undefined;
  const to = /^(?:down|in|ones?)$/.test(wordOf(tokens[deep + 1])) ? deep + 2 : deep + 1;
  return isEnd(tokens[to]) || means(tokens[to], 'AND') ? shallow(to) : undefined;
};

/** "first level only", "just the top level", "only this level" */
const oneLevel = (tokens: readonly Token[], at: number): Found | undefined => {
  const isBefore = means(tokens[at], 'ONLY');
  const start = skip(tokens, isBefore ? at + 1 : at, 'GLUE', 'IN');
  const isOne = /^(?:first|top|this|uppermost|immediate|current|top-level)$/.test(wordOf(tokens[start]));
  if (!isOne || !means(tokens[start + 1], 'LEVEL')) return undefined;
  const isAfter = means(tokens[start + 2], 'ONLY') || wordOf(tokens[start + 2]) === 'alone';
  return isBefore || isAfter ? shallow(start + (isAfter ? 3 : 2)) : undefined;
};

/** What does the same to a folder's insides as to itself. */
const DEEDS = ['DELETE', 'COPY', 'MOVE', 'COMPRESS', 'CHANGE', 'BACKUP'] as const;

/** "not counting x itself": what lies below it, and not the place that was named. */
const withoutItself = (tokens: readonly Token[], at: number): Found | undefined => {
  const isPlain = wordOf(tokens[at]) === 'but' && tokens[at + 1]?.lemma === 'keep' && means(tokens[at + 3], 'FOLDER');
  if (isPlain && !tokens.some((token) => means(token, ...DEEDS)))
    return found('depth', { min: 1, recursive: false }, at + 4);
  const from = deniedFrom(tokens, at);
  const itself = tokens.slice(from, (from ?? 0) + 5).find((token) => wordOf(token) === 'itself');
  if (from === undefined || itself === undefined) return undefined;
  const between = tokens.slice(from, itself.index);
  const isPlaced = between.every((token) => isPlace(token) || means(token, 'GLUE', 'CURRENT', 'IN', 'ROOT'));
  return isPlaced ? found('depth', { min: 1, recursive: false }, itself.index + 1) : undefined;
};

/** Cheap: no reader is asked where none of its words stands. */
const CUES: ReadonlySet<string> = new Set(
  'too also well nothing none right top directly ones left ignored skipped omitted counted considered taken searched level levels depth depths deeper further farther below beneath underneath everything anything whatever nested itself keep'.split(
    ' ',
  ),
);

/** "don't count": an order to count speaks of no depth. */
const isCue = (word: string, at: number): boolean =>
  CUES.has(word) || /^(?:leav|includ|sub)/.test(word) || (word === 'count' && at > 0);

const lines = new WeakMap<readonly Token[], boolean>();

const mayBe = (tokens: readonly Token[]): boolean => {
  const known = lines.get(tokens);
  if (known !== undefined) return known;
  const is = tokens.some((token, at) =>
    wordOf(token)
      .split(/[ -]/)
      .some((word) => isCue(word, at)),
  );
  lines.set(tokens, is);
  return is;
};

const READERS = [alsoBelow, anyLevel, andBelow, notBelow, ...DENIALS, oneLevel, withoutItself] as const;

/** How deep a request goes by such a saying at `at`. */
export const depthSaid = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!mayBe(tokens)) return undefined;
  for (const read of READERS) {
    const one = read(tokens, at);
    if (one !== undefined) return one;
  }
  return undefined;
};
