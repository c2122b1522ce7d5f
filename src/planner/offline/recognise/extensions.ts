/** Words that stand for extensions, alone and in a list: "py", ".py", "python", "gzipped", "jpg, png and gif". */
import { isOrdinary } from '../language/english/ordinary.ts';
import { lexicon } from '../lexicon.ts';
import { means, type Token } from '../understand.ts';
import { type Context, isUnknown, joins } from './reading.ts';

/** What has been done to a file, seen by its name. */
const PARTICIPLES: Readonly<Record<string, readonly string[]>> = {
  gzipped: ['gz'],
  bzipped: ['bz2'],
  zipped: ['zip'],
  tarred: ['tar'],
  compressed: ['gz', 'bz2', 'xz', 'zst', 'zip'],
};

export const isParticiple = (token: Token | undefined): boolean =>
  Object.hasOwn(PARTICIPLES, token?.value.toLowerCase() ?? '');

/** Extensions that one word stands for: "py", ".py", "*.py", "python". */
const extensionsOf = (token: Token | undefined): readonly string[] | undefined => {
  if (token === undefined) return undefined;
  const { kinds, extensions } = lexicon().language;
  const double = /^(tar\.(?:gz|bz2|xz|zst))$/i.exec(token.value);
  if (double?.[1]) return [double[1]];
  const dotted = /^\*?\.([A-Za-z0-9]+(?:\.[A-Za-z0-9]+)?)$/.exec(token.value);
  if (dotted?.[1]) return [dotted[1]];
  if (!['word', 'quoted'].includes(token.kind)) return undefined;
  const word = token.value.toLowerCase();
  if (Object.hasOwn(PARTICIPLES, word)) return PARTICIPLES[word];
  // "a file" is no archive of objects.
  if (word === 'a') return undefined;
  const single = word.replace(/s$/, '');
  for (const form of [word, single]) if (Object.hasOwn(kinds, form)) return kinds[form];
  for (const form of [word, single]) if (extensions.has(form)) return [form];
  return undefined;
};

/** "all bat files": a short word that is in no dictionary, between a quantifier and the noun. */
const strange = (tokens: readonly Token[], at: number): readonly string[] | undefined => {
  const token = tokens[at];
  const isBetween = /^(all|every|each|any)$/.test(tokens[at - 1]?.lemma ?? '') && tokens[at + 1]?.lemma === 'file';
  const isShort = isUnknown(token) && token?.repaired === undefined && /^[a-z][a-z\d]{1,2}$/.test(token?.value ?? '');
  return isBetween && isShort && !isOrdinary(token?.value ?? '') ? [token?.value ?? ''] : undefined;
};

const NOUNS = new Set(
  'image document picture script archive tarball photo source one page sheet stylesheet module recording track'.split(
    ' ',
  ),
);

/** What may stand behind a kind: "python scripts", "html pages". */
export const isKindNoun = (token: Token | undefined): boolean => means(token, 'FILE') || NOUNS.has(token?.lemma ?? '');

/** "html pages", "headers": a kind that needs no noun of the next one. */
const isWhole = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.value.toLowerCase() ?? '';
  const isPlural = /[^s]s$/.test(word) && !lexicon().language.extensions.has(word);
  return extensionsOf(tokens[at]) !== undefined && (isPlural || isKindNoun(tokens[at + 1]));
};

/** "(mp3 or ogg)", "(.c, .h)" behind a kind: which extensions are meant. */
export const spelledOut = (tokens: readonly Token[], at: number): { extensions: string[]; to: number } | undefined => {
  const list = tokens[at]?.text === '(' ? extensionList(tokens, at + 1) : undefined;
  return list !== undefined && tokens[list.to]?.text === ')' ? { ...list, to: list.to + 1 } : undefined;
};

/** "jpg, png and gif" → the extensions and the position after them. */
export const extensionList = (
  tokens: readonly Token[],
  at: number,
): { extensions: string[]; to: number } | undefined => {
  const list: string[] = [];
  let to = at;
  for (let here = at; ; ) {
    const some = extensionsOf(tokens[here]) ?? strange(tokens, here);
    if (some === undefined) break;
    list.push(...some);
    to = here + 1;
    const next = joins(tokens, to);
    // "txt files and pdf files" goes on after the noun.
    const afterNoun = isKindNoun(tokens[to]) ? joins(tokens, to + 1) : to;
    here = next > to ? next : afterNoun > to + 1 && isWhole(tokens, afterNoun) ? afterNoun : -1;
    if (here === -1) break;
  }
  return list.length === 0 ? undefined : { extensions: list, to };
};

/** ".sh scripts", ".jpg images": an extension and its noun. */
export const isNounBehind = (token: Token | undefined): boolean =>
  ['image', 'document', 'picture', 'script', 'archive', 'photo', 'source', 'one', 'log'].includes(token?.lemma ?? '');

/** ".py and .c files", ".h or .c": the first of several extensions. */
export const isJoinedExtension = ({ tokens }: Context, at: number): boolean =>
  (means(tokens[at + 1], 'AND', 'OR') || tokens[at + 1]?.text === ',') &&
  /^\*?\.[a-z0-9]+$/i.test((means(tokens[at + 2], 'AND', 'OR') ? tokens[at + 3] : tokens[at + 2])?.value ?? '');

/** "each .sh in x": an ending that has files, and no name. */
export const isEachKind = ({ tokens }: Context, at: number): boolean =>
  /(?:^| )(?:each|every|all)$/.test(tokens[at - 1]?.lemma ?? '') &&
  lexicon().language.extensions.has(tokens[at]?.value.slice(1).toLowerCase() ?? '');
