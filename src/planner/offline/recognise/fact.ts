/** What else a file can be asked for: its inode, its links, the length of its name, a link that leads nowhere, a device, a path by expression. */
import { patternAt } from '../frames/pattern.ts';
import { type FileFact, type Found, found, type Sign } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, numberOf, skip } from './reading.ts';

const fact = (value: FileFact, to: number): Found => found('fact', value, to);

const lemmaOf = (token: Token | undefined): string => token?.lemma ?? '';

const signAt = (token: Token | undefined): Sign | undefined => {
  if (means(token, 'MORE')) return '+';
  if (means(token, 'LESS')) return '-';
  return means(token, 'EXACTLY') ? '=' : undefined;
};

/** "at least 3" is more than 2. */
const bounded = (sign: Sign | undefined, count: number, word: string): { sign: Sign; count: number } => {
  if (sign === undefined) return { sign: '=', count };
  const isClosed = /least|most|no less|no more|not more|up to/.test(word);
  return { sign, count: isClosed ? count + (sign === '+' ? -1 : 1) : count };
};

interface Counted {
  readonly sign: Sign;
  readonly count: number;
  readonly to: number;
}

/** "more than 3", "exactly two", "5" */
const countAt = (tokens: readonly Token[], at: number): Counted | undefined => {
  const sign = signAt(tokens[at]);
  const here = skip(tokens, sign === undefined ? at : at + 1, 'THAN');
  const single = lemmaOf(tokens[here]) === 'single' ? 1 : undefined;
  const count = numberOf(tokens[here]) ?? single;
  if (count === undefined) return undefined;
  return { ...bounded(sign, count, lemmaOf(tokens[at])), to: here + 1 };
};

/** "inode number 42", "whose inode is 42" */
const inode = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!/^(inode|i-node|inode number|inum)$/.test(lemmaOf(tokens[at]))) return undefined;
  const here = skip(tokens, at + 1, 'NUMBER', 'GLUE', 'OF', 'EXACTLY');
  const count = numberOf(tokens[here]);
  return count === undefined ? undefined : fact({ is: 'inode', number: count }, here + 1);
};

const isLinkNoun = (token: Token | undefined): boolean =>
  means(token, 'HARDLINK') || ['hard link', 'hardlink', 'link'].includes(lemmaOf(token));

/** "more than one hard link", "with 2 links", "a link count of 3" */
const links = (tokens: readonly Token[], at: number): Found | undefined => {
  const counted = countAt(tokens, at);
  if (counted !== undefined && isLinkNoun(tokens[counted.to]) && !means(tokens[counted.to], 'SYMLINK'))
    return fact({ is: 'links', sign: counted.sign, count: counted.count }, counted.to + 1);
  const isNoun = isLinkNoun(tokens[at]) && means(tokens[at + 1], 'COUNT', 'NUMBER');
  const after = isNoun ? countAt(tokens, skip(tokens, at + 2, 'GLUE', 'OF')) : undefined;
  return after === undefined ? undefined : fact({ is: 'links', sign: after.sign, count: after.count }, after.to);
};

const BROKEN = new Set(['broken', 'dangling', 'dead', 'orphaned', 'invalid', 'stale']);
const NOWHERE = new Set([
  'nonexistent',
  'non-existent',
  'nonexisting',
  'missing',
  'nowhere',
  'nothing',
  'absent',
  'deleted',
  'invalid',
]);

/** "… that do not exist", "… that no longer exist", of what a link leads to. */
const isNoLonger = (tokens: readonly Token[], at: number): boolean => {
  const end = tokens.findIndex((token) => token.index >= at && token.lemma === 'exist');
  return end >= 0 && end <= at + 5 && tokens.slice(at, end).some((token) => means(token, 'NOT'));
};

/** "broken symlinks", "symbolic links that point to missing files" */
const broken = (tokens: readonly Token[], at: number): Found | undefined => {
  const isLink = (token: Token | undefined) => means(token, 'SYMLINK') || lemmaOf(token) === 'link';
  if (BROKEN.has(lemmaOf(tokens[at])) && isLink(tokens[at + 1])) return fact({ is: 'broken' }, at + 2);
  const word = lemmaOf(tokens[at]);
  const isSaid = tokens.slice(0, at).some(isLink);
  if (isSaid && BROKEN.has(word)) return fact({ is: 'broken' }, at + 1);
  const isLeading = /^(point|pointing|lead|leading|refer|referring|target|targets)$/.test(word);
  const here = skip(tokens, at + 1, 'GLUE', 'TO', 'FILE', 'OWNED');
  const last = tokens[here];
  const isAbsent = NOWHERE.has(lemmaOf(last)) || lemmaOf(last) === 'exist' || isNoLonger(tokens, here);
  const isUnresolved = means(tokens[at], 'NOT') && /^(resolve|work|valid)$/.test(lemmaOf(last));
  if (!isSaid || !(isUnresolved || ((isLeading || means(tokens[at], 'NOT')) && isAbsent))) return undefined;
  if (isNoLonger(tokens, here))
    return fact({ is: 'broken' }, tokens.findIndex((one) => one.index > here && one.lemma === 'exist') + 1);
  return fact({ is: 'broken' }, skip(tokens, here + 1, 'FILE', 'FOLDER', 'THING'));
};

const ofLength = ({ sign, count }: Counted, to: number): Found => fact({ is: 'length', sign, count }, to);

/** "three-character names", "5 letters in the name" */
const lengthFirst = (tokens: readonly Token[], at: number): Found | undefined => {
  const counted = countAt(tokens, at);
  if (counted === undefined || !means(tokens[counted.to], 'CHARACTER')) return undefined;
  if (means(tokens[counted.to + 1], 'NAME', 'IN_NAME')) return ofLength(counted, counted.to + 2);
  const isIn = lemmaOf(tokens[counted.to + 1]) === 'in' && means(tokens[counted.to + 2], 'NAME');
  return isIn ? ofLength(counted, counted.to + 3) : undefined;
};

const isBetween = (token: Token | undefined): boolean =>
  means(token, 'GLUE', 'OF', 'CONTAIN', 'WITH', 'NAME_HAS', 'NAMED') || ['consist', 'length'].includes(lemmaOf(token));

/** "names of exactly three characters" */
const nameLength = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!means(tokens[at], 'NAME', 'NAMED', 'NAME_HAS')) return lengthFirst(tokens, at);
  let here = at + 1;
  while (isBetween(tokens[here])) here++;
  const counted = countAt(tokens, here);
  if (counted === undefined || !means(tokens[counted.to], 'CHARACTER')) return undefined;
  return ofLength(counted, lemmaOf(tokens[counted.to + 1]) === 'long' ? counted.to + 2 : counted.to + 1);
};

/** "character devices", "block special files" */
const device = (tokens: readonly Token[], at: number): Found | undefined => {
  const word = lemmaOf(tokens[at]);
  if (word !== 'block' && word !== 'character' && word !== 'char') return undefined;
  const here = ['special', 'device'].includes(lemmaOf(tokens[at + 1])) ? at + 2 : at + 1;
  if (here === at + 1) return undefined;
  return fact({ is: 'device', letter: word === 'block' ? 'b' : 'c' }, skip(tokens, here, 'FILE'));
};

const isRegexNoun = (token: Token | undefined): boolean =>
  /\b(regex|regexp|regular expression)s?$/.test(lemmaOf(token));

const isAboutPath = (token: Token | undefined): boolean =>
  means(token, 'GLUE', 'NAME_HAS', 'NAMED', 'PATH', 'NAME', 'WITH', 'BY') || /^(match|agree|fit)/.test(lemmaOf(token));

/** "whose path matches the regular expression "x"": said of files, not of lines. */
const expression = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!isAboutPath(tokens[at]) && !isRegexNoun(tokens[at])) return undefined;
  let here = at;
  while (here < at + 6 && !isRegexNoun(tokens[here]) && isAboutPath(tokens[here])) here++;
  const text = tokens[here + 1];
  const isVerbatim = text !== undefined && ['quoted', 'glob', 'path'].includes(text.kind);
  return isRegexNoun(tokens[here]) && isVerbatim && isOfFiles(tokens, at)
    ? fact({ is: 'regex', text: wholePath(text.value, tokens.slice(at, here)) }, here + 2)
    : undefined;
};

/** `find -regex` holds of the whole path: an expression for the name alone begins behind the last slash. */
const wholePath = (text: string, cue: readonly Token[]): string =>
  cue.some((token) => means(token, 'NAME', 'NAMED')) && !/^(\^|\.\*|\.?\/)/.test(text) ? `.*/${text}` : text;

/** Files are spoken of before, and no text in them. */
const isOfFiles = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((token) => means(token, 'FILE', 'FOLDER', 'SYMLINK')) &&
  !tokens.some((token) => means(token, 'LINE')) &&
  !tokens.slice(0, at).some((token) => /^(contain|text|string|content|grep|pattern|include|have)/.test(token.lemma));

/** "with "bin" in their path" */
const inPath = (tokens: readonly Token[], at: number): Found | undefined => {
  const isCue = means(tokens[at], 'WITH', 'CONTAIN') || ['have', 'has', 'having'].includes(lemmaOf(tokens[at]));
  const here = skip(tokens, at + 1, 'TEXT', 'WORD');
  const text = tokens[here];
  if (!isCue || text === undefined || !['quoted', 'word', 'path', 'glob'].includes(text.kind)) return undefined;
  const noun = lemmaOf(tokens[here + 1]) === 'in' ? skip(tokens, here + 2, 'GLUE') : -1;
  return noun > 0 && /^(full )?path(name)?s?$/.test(lemmaOf(tokens[noun]))
    ? fact({ is: 'path', text: text.value }, noun + 1)
    : undefined;
};

/** "whose path contains "test"", "with x in the path" */
const pathHas = (tokens: readonly Token[], at: number): Found | undefined => {
  const before = inPath(tokens, at);
  if (before !== undefined) return before;
  if (!/\bpath(name)?s?$/.test(lemmaOf(tokens[at]))) return undefined;
  const verb = tokens[at + 1];
  if (!(means(verb, 'CONTAIN', 'NAME_HAS') || /^(match|include|matching)/.test(lemmaOf(verb)))) return undefined;
  const text = tokens[skip(tokens, at + 2, 'TEXT', 'WORD', 'GLUE')];
  const isVerbatim = text !== undefined && (text.kind !== 'word' || text.concepts.length === 0) && text.kind !== 'mark';
  return isVerbatim ? fact({ is: 'path', text: text.value }, text.index + 1) : undefined;
};

/** "without an extension" */
const bareName = (tokens: readonly Token[], at: number): Found | undefined => {
  // "their names without extension": how they are shown.
  const isNone =
    (means(tokens[at], 'NOT') || ['without', 'no'].includes(lemmaOf(tokens[at]))) &&
    !means(tokens[at - 1], 'NAME', 'PATH');
  const here = skip(tokens, at + 1, 'GLUE');
  // "names of files without their extension": how they are shown.
  if (/^(their|its)$/.test(lemmaOf(tokens[at + 1]))) return undefined;
  if (tokens.slice(at + 1, here).some((token) => ['by', 'on', 'in', 'for', 'with'].includes(token.lemma)))
    return undefined;
  const isNoun = /^((file )?extension|suffix|file type)s?$/.test(lemmaOf(tokens[here]));
  const next = tokens[here + 1];
  const isEnd = next === undefined || next.kind === 'mark' || means(next, 'IN', 'AND', 'FROM', 'IN_NAME');
  return isNone && isNoun && isEnd ? fact({ is: 'bare' }, here + 1) : undefined;
};

/** "names made of digits only", "whose names contain only lowercase letters" */
const madeOf = (tokens: readonly Token[], at: number): Found | undefined => {
  let here = at;
  while (
    means(tokens[here], 'NAME_HAS', 'CONTAIN', 'NAME', 'NAMED', 'WITH', 'GLUE') ||
    /^(consist|composed|made)$/.test(lemmaOf(tokens[here]))
  )
    here++;
  const isOnly = means(tokens[here], 'ONLY') || ['entirely', 'exclusively'].includes(lemmaOf(tokens[here]));
  const isWhole = tokens.slice(at, here).some((token) => /^(consist|composed|made)$/.test(token.lemma));
  const kind = here === at ? undefined : patternAt(tokens, isOnly ? skip(tokens, here + 1, 'GLUE', 'OF') : here);
  const isAfter = means(tokens[kind?.to ?? -1], 'ONLY');
  if (!isOnly && !isAfter && !isWhole) return undefined;
  const end = (kind?.to ?? 0) + Number(isAfter);
  const isName = means(tokens[end], 'IN_NAME') || tokens.slice(at, here).some((token) => /\bname/.test(token.lemma));
  if (kind?.class === undefined || !isName) return undefined;
  return fact({ is: 'made of', set: kind.class }, means(tokens[end], 'IN_NAME') ? end + 1 : end);
};

export const recogniseFact = ({ tokens }: Context, at: number): Found | undefined =>
  pathHas(tokens, at) ??
  bareName(tokens, at) ??
  madeOf(tokens, at) ??
  inode(tokens, at) ??
  broken(tokens, at) ??
  links(tokens, at) ??
  nameLength(tokens, at) ??
  device(tokens, at) ??
  expression(tokens, at);
