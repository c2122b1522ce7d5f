/** Paths and places: "notes.txt", "in /var/log", "the data folder", "here", "my downloads folder", "home". */
import { lexicon } from '../lexicon.ts';
import { isSpacedFile } from '../names/spelt.ts';
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { extensionList, isEachKind, isJoinedExtension, isNounBehind } from './extensions.ts';
import { isDottedKind } from './kind.ts';
import { isFolderName, isNewName } from './new-name.ts';
import { fixedPlace, isOwn, type Place } from './place.ts';
import { type Context, numberOf, skipGlue } from './reading.ts';

const PREPOSITIONS = ['IN', 'TO', 'FROM', 'WITH', 'AS'] as const;

const saidBy = (token: Token | undefined): 'file' | 'folder' | undefined => {
  if (means(token, 'FOLDER')) return 'folder';
  return means(token, 'FILE', 'ARCHIVE') || token?.lemma === 'script' ? 'file' : undefined;
};

const isEntry = ({ tokens, world }: Context, at: number, kind: 'dir' | 'any'): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || /\s/.test(token.value)) return false;
  const entry = world.entry(token.value);
  return entry !== undefined && (kind === 'any' || entry.kind === 'dir' || entry.kind === 'link');
};

/** `under "x"`: a quoted word that can only be a place. */
const isInside = ({ tokens, world }: Context, at: number): boolean =>
  ['under', 'inside', 'within', 'beneath', 'below'].includes(tokens[at - 1]?.lemma ?? '') &&
  /^[^\s*?]+$/.test(tokens[at]?.value ?? '') &&
  world.entry(tokens[at]?.value ?? '')?.kind !== 'file';

const isQuotedPath = (context: Context, token: Token, said: string | undefined): boolean =>
  isSpacedFile(context.tokens, token.index) || isQuotedName(context, token, said);

const isQuotedName = (context: Context, token: Token, said: string | undefined): boolean => {
  const { value, index } = token;
  if (isInside(context, index) || (/[*?[]/.test(value) && context.world.entry(value) !== undefined)) return true;
  if (/^[a-z]+:\/\//i.test(value) || (/[*]/.test(value) && !value.includes('/'))) return false;
  if (/^\.[a-z0-9]+$/i.test(value) && means(context.tokens[index + 1], 'FILE')) return false;
  if (said !== undefined) return value !== '';
  // "rename x to "my notes.txt""
  const isNew =
    /^(to|as|into)$/.test(context.tokens[index - 1]?.lemma ?? '') && /\.\w{1,5}$/.test(value) && !/[*?]/.test(value);
  if (isNew && context.tokens.some((one) => means(one, 'RENAME', 'MOVE', 'COPY'))) return true;
  return !/[*]|^#/.test(value) && (/\/|^[^\s]*\.\w+$/.test(value) || context.world.entry(value) !== undefined);
};

/** "example.org" is a host, where no file is called so. */
const isDomain = ({ world }: Context, { value }: Token): boolean =>
  /^([\w-]+\.)+(com|org|net|edu|gov|io|dev|info|co\.uk)$/i.test(value) && world.entry(value) === undefined;

const isNamedPath = (context: Context, at: number, said: string | undefined): boolean => {
  const token = context.tokens[at];
  if (token === undefined) return false;
  const next = context.tokens[at + 1];
  if (/^tar\.\w+$/i.test(token.value) && means(next, 'FILE', 'ARCHIVE')) return false;
  if (token.kind === 'path' && said === undefined && isDottedKind(context, at, at + 1)) return false;
  if (token.kind === 'path')
    return (
      (said !== undefined || !isDomain(context, token)) &&
      (!/^\.[a-z0-9]+$/i.test(token.value) ||
        context.world.entry(token.value) !== undefined ||
        !(
          means(next, 'FILE', 'EXTENSION') ||
          isNounBehind(next) ||
          isJoinedExtension(context, at) ||
          isEachKind(context, at)
        ))
    );
  if (token.kind === 'quoted') return isQuotedPath(context, token, said);
  return token.kind === 'glob' && token.value.includes('/');
};

/** "in php and js files": the first of a list whose noun comes last. */
const isKindInList = ({ tokens }: Context, at: number): boolean => {
  const kinds = extensionList(tokens, at);
  return kinds !== undefined && kinds.to > at + 1 && means(tokens[kinds.to], 'FILE');
};

/** A number, or how many; "to March 3" is a day. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const isNoName = (token: Token, next: Token | undefined): boolean =>
  (means(next, 'FOLDER') && /^(?:several|many|different|multiple|various)$/i.test(token.value)) ||
  numberOf(token) !== undefined ||
  (next?.kind === 'number' && MONTH.test(token.lemma));

/** A bare word is a path when a folder (or file) is called so and the noun or the preposition points at it. */
const isPathWord = (
  context: Context,
  at: number,
  given: { said: string | undefined; preposition: boolean },
): boolean => {
  const token = context.tokens[at];
  const next = context.tokens[at + 1];
  if (given.said === 'folder' && isFolderName(context, at)) return true;
  if (
    token === undefined ||
    token.kind !== 'word' ||
    means(token, 'GLUE', 'NAMED', 'IN', 'BEGINS', 'ENDS', 'NAME_HAS', 'AND', 'OR', 'CURRENT') ||
    means(next, 'COLUMN', 'LINE', 'WORD', 'CHARACTER') ||
    isNoName(token, next)
  )
    return false;
  if (isObject(context, at)) return true;
  // "the tmp files in tmp": only the second one is a place.
  if (means(next, 'FILE') && !given.preposition && isEntry(context, at, 'dir')) return false;
  const noun = given.said === 'folder' || means(next, 'FOLDER');
  if (isEntry(context, at, noun || given.preposition ? 'dir' : 'any'))
    return noun || given.preposition || token.concepts.length === 0;
  if (isEntry(context, at, 'any') && given.preposition && token.concepts.length === 0) return true;
  return isNewName(context, at, given);
};

/** "compare src and backup": beside a folder that is here, a word that is one too is its name. */
const isSecond = (context: Context, at: number): boolean =>
  means(context.tokens[at - 1], 'AND') &&
  !means(context.tokens[at - 1], 'OR') &&
  isEntry(context, at - 2, 'dir') &&
  isEntry(context, at, 'dir') &&
  (context.tokens[at + 1] === undefined ||
    context.tokens[at + 1]?.kind === 'mark' ||
    means(context.tokens[at + 1], 'AND'));

/** "how many files photos has": a folder that is there, and the verb that says what it holds. */
const isSubject = (context: Context, at: number): boolean =>
  /^(has|have|contains?|holds?)$/i.test(context.tokens[at + 1]?.value ?? '') &&
  isEntry(context, at, 'dir') &&
  !means(context.tokens[at], 'FILE', 'FOLDER', 'LINE');

/** "compress old into …": the verb's object is something that is there, though the word means something else as well. */
const isObject = (context: Context, at: number): boolean => {
  const { tokens } = context;
  const next = tokens[at + 1];
  // "does Documents have": written as the folder is.
  if (at > 0 && /^[A-Z][a-z]/.test(tokens[at]?.value ?? '') && isEntry(context, at, 'dir')) return true;
  if (isSubject(context, at) || isSecond(context, at)) return true;
  // "search logs for x"
  if (means(tokens[at - 1], 'FIND') && next?.lemma === 'for' && isEntry(context, at, 'any')) return true;
  const isBare = next === undefined || next.kind === 'mark' || means(next, 'TO', 'AND', 'THEN');
  return (
    isBare &&
    means(tokens[at - 1], 'DELETE', 'COPY', 'MOVE', 'COMPRESS', 'RENAME', 'BACKUP', 'EXTRACT') &&
    isEntry(context, at, 'any')
  );
};

const ARTICLES = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'this', 'that', 'given']);
/** Glue that is no preposition: "the file in docs" is two things. */
const skipArticle = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (ARTICLES.has(tokens[here]?.lemma ?? '')) here++;
  return here;
};

/** The noun before a name. A folder may be called "Documents": then the word is the name. */
const nounAt = (context: Context, at: number): 'file' | 'folder' | undefined => {
  const next = context.tokens[at + 1];
  // "to archive": at the end the noun is the name.
  const isLast = (next === undefined || next.kind === 'mark') && means(context.tokens[at], 'ARCHIVE');
  // "archive the src folder": the verb.
  const isVerb = at === 0 && means(context.tokens[at], 'COMPRESS');
  const noun = isEntry(context, at, 'any') || isLast || isVerb ? undefined : saidBy(context.tokens[at]);
  const isPlural = noun === 'folder' && /s$/i.test(context.tokens[at]?.text ?? '');
  // After "the folders" a name is one that is there, or looks like a path.
  const isLoose = isPlural && !isNamedPath(context, at + 1, undefined) && !isEntry(context, at + 1, 'any');
  return isLoose || isSubject(context, at + 1) ? undefined : noun;
};

/** "in the zip x.zip": a noun that is a verb elsewhere. */
const isArchiveNoun = ({ tokens }: Context, at: number): boolean =>
  /^(zip|tar|tgz|gzip)$/.test(tokens[at]?.lemma ?? '') && tokens[at + 1]?.kind === 'path';

/** `the "docs" directory` */
const isQuotedFolder = ({ tokens }: Context, at: number): boolean =>
  tokens[at]?.kind === 'quoted' &&
  /^(folder|directory|dir)$/i.test(tokens[at + 1]?.text ?? '') &&
  !/[\s*?]/.test(tokens[at]?.value ?? '');

/** Where the name stands behind its noun. */
const nameStart = (context: Context, start: number, given: { before: string | undefined; preposition: boolean }) => {
  const { tokens } = context;
  const isLetter = given.before === 'folder' && isFolderName(context, start + 1);
  const here = given.before === undefined || isLetter ? start + Number(isLetter) : skipArticle(tokens, start + 1);
  const isNamed = given.before !== undefined && given.preposition && means(tokens[here], 'NAMED');
  return isNamed ? skipGlue(tokens, here + 1) : here;
};

const pathAt = (context: Context, at: number, preposition: boolean): Place | undefined => {
  const { tokens } = context;
  // Without a preposition only an article may stand before: "them to x" is for the "to".
  const start = preposition ? skipGlue(tokens, at) : skipArticle(tokens, at);
  const fixed = fixedPlace(context, start);
  if (fixed !== undefined) return fixed;
  const before = preposition && isArchiveNoun(context, start) ? 'file' : nounAt(context, start);
  const here = nameStart(context, start, { before, preposition });
  const token = tokens[here];
  const noun = before ?? (isQuotedFolder(context, here) ? 'folder' : undefined);
  const isPath = isNamedPath(context, here, noun) || isPathWord(context, here, { said: before, preposition });
  if (token === undefined || !isPath || (before === undefined && isKindInList(context, here))) return undefined;
  const after = before === undefined ? saidBy(tokens[here + 1]) : undefined;
  const said = before ?? after;
  const place = { path: token.value, to: after === undefined ? here + 1 : here + 2 };
  return {
    ...place,
    ...(token.kind === 'glob' ? { glob: true as const } : {}),
    ...(said === undefined ? {} : { said }),
  };
};

export const recognisePath = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  const isPreposition = means(tokens[at], ...PREPOSITIONS);
  const place = pathAt(context, isPreposition ? at + 1 : at, isPreposition);
  if (place === undefined) return undefined;
  const prepositions = isPreposition ? (tokens[at]?.concepts ?? []) : [];
  // "in this folder itself", "… only", "… alone"
  const after = means(tokens[place.to], 'ONLY');
  const only = after || (isPreposition && tokens[at]?.lemma === 'in' && means(tokens[at - 1], 'ONLY'));
  const to = after ? place.to + 1 : place.to;
  return found(
    'path',
    {
      path: isOwn(place, context) ? '.' : place.path,
      prepositions,
      only,
      glob: place.glob === true,
      ...(place.said === undefined ? {} : { said: place.said }),
    },
    to,
  );
};

/** Folder or file? The noun decides, then the World, then the look of the name. */
export const looksLikeFolder = (
  path: { path: string; said?: 'file' | 'folder'; prepositions: readonly string[] },
  world: Context['world'],
): boolean => {
  if (path.said !== undefined) return path.said === 'folder';
  const real = path.path.startsWith('~/') ? world.home + path.path.slice(1) : path.path;
  const entry = world.entry(real);
  if (entry !== undefined) return entry.kind === 'dir' || (entry.kind === 'link' && world.children(real).length > 0);
  if (/^(~|\.{1,2}|.*\/)$/.test(path.path)) return true;
  const base = path.path.slice(path.path.lastIndexOf('/') + 1);
  const isPlaced = path.prepositions.length > 0 || lexicon().language.folderNames.has(base) || base === 'dir';
  return (!/.\.[A-Za-z0-9]{1,6}$/.test(base) || base.endsWith('.d')) && isPlaced;
};
