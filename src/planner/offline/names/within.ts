/**
 * A file and the folder said apart from it: "sort names.txt in data", "delete a.log and b.log in the folder old". Each is one path for every
 * reader. Where something is sought, or where it is put, the folder is another thing than a part of the name.
 */

import { isForm, isThing } from '../recognise/new-name.ts';
import { fixedPlace } from '../recognise/place.ts';
import { type Context, isUnknown, skip } from '../recognise/reading.ts';
import { means, type Token } from '../understand.ts';
import { within } from '../write/paths.ts';
import { endsName, isFolderNoun } from './words.ts';

/** Tokens, with the text that they are of. */
export interface Said extends Context {
  readonly text: string;
}

interface Folder {
  readonly path: string;
  /** Behind its last token. */
  readonly to: number;
}

const ARTICLES = /^(the|my|our|a)$/;
/** A name without a folder: "notes.txt", "notes" where it was found to be one and is no place itself. */
const isBareFile = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'path' && token?.kind !== 'quoted') return false;
  if (/^[^/~*?[\n]*[^/~*?.\s[]\.\w{1,8}$/.test(token.value)) return true;
  // ".env" is an extension, too, where nothing is made.
  if (/^\.[a-z]{3,}$/.test(token.value)) return isNew(tokens, at);
  const before = tokens[at - 1];
  if (token.kind === 'quoted') return isFolderNoun(before) && isNew(tokens, at);
  return (
    /^[\w-]+$/.test(token.value) &&
    !isFolderNoun(tokens[at + 1]) &&
    !(means(before, 'IN', 'TO') && before?.lemma !== 'of')
  );
};

const VERBS = ['CREATE', 'WRITE', 'FIND', 'SHOW', 'DELETE', 'COUNT', 'COPY', 'MOVE'] as const;

/** Something is made: the verb before it. */
const isNew = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens.slice(0, at).findLast((one) => means(one, ...VERBS));
  return means(verb, 'CREATE', 'WRITE');
};

/** By its ending. */
const isFileName = (path: string): boolean => /[^/]\.\w{1,5}$/.test(path);

const isFolderName = ({ tokens, world }: Context, at: number, isNamed: boolean): boolean => {
  const token = tokens[at];
  if (token?.kind === 'path') return !isFileName(token.value) && !/^\.+$/.test(token.value);
  if (token?.kind === 'quoted') return isNamed && !/\s/.test(token.value);
  if (token?.kind !== 'word' || token.value.includes(' ')) return false;
  const isThere = world.entry(token.value)?.kind === 'dir';
  if (isThere || (isNamed && isThing(token))) return true;
  return isUnknown(token) && !isForm(token.value) && (isNamed || endsName(tokens[at + 1]));
};

/** "in the same directory": where what was spoken of before lies. */
const sameFolder = ({ tokens }: Context, at: number): Folder | undefined => {
  if (tokens[at]?.lemma !== 'same' || !isFolderNoun(tokens[at + 1])) return undefined;
  const before = tokens.slice(0, at - 2).findLast(({ kind, value }) => kind === 'path' && !isFileName(value));
  const file = tokens.slice(0, at - 2).findLast(({ kind, value }) => kind === 'path' && value.includes('/'));
  const path = before?.value ?? file?.value.replace(/\/[^/]*$/, '') ?? '.';
  return { path, to: at + 2 };
};

/** "in data", "inside the data folder", "from the directory old" */
const folderAt = (context: Context, at: number): Folder | undefined => {
  const { tokens } = context;
  if (
    !/^(in|inside|inside of|from|under|within|located in|residing in|found in|stored in)$/.test(tokens[at]?.lemma ?? '')
  )
    return undefined;
  let here = at + 1;
  while (ARTICLES.test(tokens[here]?.lemma ?? '')) here++;
  const same = sameFolder(context, here);
  if (same !== undefined) return same;
  const fixed = fixedPlace(context, here);
  if (fixed !== undefined) return fixed.path === '.' || fixed.path.includes('*') ? undefined : fixed;
  const isBefore = isFolderNoun(tokens[here]);
  const name = isBefore ? skip(tokens, here + 1, 'NAMED') : here;
  const isBehind = !isBefore && isFolderNoun(tokens[name + 1]);
  const path = tokens[name]?.value;
  if (path === undefined || !isFolderName(context, name, isBefore || isBehind)) return undefined;
  return { path, to: isBehind ? name + 2 : name + 1 };
};

/** "a.txt differ from b.txt", "a.txt the same as b.txt": what stands between two that are compared. */
const COMPARED =
  /^(?:with|to|from|against|than|as|vs\.?|versus|differs?|different|identical|equal|same|the|is|are|compared?)$/i;
const COMPARES = /^(?:compare|diff|differ|differs|different|differences?|identical|equal|same)$/i;

/** The files of a list that ends at a place: where it begins. */
const listFrom = (tokens: readonly Token[], last: number): number => {
  const isCompared = tokens.some(({ kind, value }) => kind === 'word' && COMPARES.test(value));
  let from = last;
  for (;;) {
    let before = from - 1;
    while (
      tokens[before]?.text === ',' ||
      means(tokens[before], 'AND', 'OR') ||
      (isCompared && COMPARED.test(tokens[before]?.value ?? ''))
    )
      before--;
    // Two of one name do not lie in one folder.
    if (!isBareFile(tokens, before) || tokens[before]?.value === tokens[last]?.value) return from;
    from = before;
  }
};

/** What is said of names and texts, and what is left out: the folder belongs to the search. */
const SOUGHT = [
  'FIND',
  'NAMED',
  'CONTAIN',
  'TEXT',
  'WORD',
  'NAME_HAS',
  'BEGINS',
  'ENDS',
  'EXCEPT',
  'NOT',
  'NEWER',
  'OLDER',
  'THAN',
  'EXIST',
  'REPLACE',
] as const;

const isSought = (tokens: readonly Token[], from: number): boolean => {
  const before = skip(tokens.slice(0, from).reverse(), 0, 'GLUE', 'FILE');
  const token = tokens[from - 1 - before];
  if (means(token, 'NAMED')) return !isNew(tokens, from);
  return means(token, ...SOUGHT) || tokens.some((one) => means(one, 'EXIST'));
};

/** "copy a.txt in docs": the folder is where it goes, unless that is said as well. */
const isTarget = (tokens: readonly Token[], preposition: number, behind: number): boolean =>
  tokens[preposition]?.lemma !== 'from' &&
  tokens.slice(0, preposition).some((one) => means(one, 'MOVE', 'COPY', 'EXTRACT', 'LINK', 'BACKUP', 'DOWNLOAD')) &&
  !tokens.slice(behind).some((one) => means(one, 'TO', 'AS'));

/** The last file of a list with its folder, as one token. */
const joined = (file: Token, folder: Folder, { tokens, text }: Said): Token => {
  const { end } = tokens[folder.to - 1] ?? file;
  const value = within(folder.path, file.value);
  const kind = /\s/.test(value) ? 'quoted' : 'path';
  return { ...file, kind, value, text: text.slice(file.start, end), end, lemma: value.toLowerCase() };
};

/** What is here is meant as it stands. */
const isHere = ({ world }: Context, file: string, folder: string): boolean =>
  world.entry(file) !== undefined && world.entry(within(folder, file)) === undefined;

/** A folder, with where the list of files begins that lie in it. */
interface Lying extends Folder {
  readonly from: number;
}

const BESIDE: ReadonlySet<string> = new Set([',', 'which', 'that', 'they', 'are', 'is', 'lie', 'both', 'all']);

/** "a.txt with b.txt, both are in docs" */
const bothIn = (context: Context, at: number): Folder | undefined => {
  const { tokens } = context;
  let here = at;
  while (BESIDE.has(tokens[here]?.text ?? '')) here++;
  const isBoth = tokens.slice(at, here).some(({ text }) => text === 'both' || text === 'all');
  return isBoth ? folderAt(context, here) : undefined;
};

const lying = (context: Context, at: number): Lying | undefined => {
  const { tokens } = context;
  const folder = isBareFile(tokens, at) ? (folderAt(context, at + 1) ?? bothIn(context, at + 1)) : undefined;
  if (folder === undefined) return undefined;
  const from = listFrom(tokens, at);
  const isPart =
    !isSought(tokens, from) &&
    !isTarget(tokens, at + 1, folder.to) &&
    // "create a.zip from docs": what is new lies nowhere yet.
    !(tokens[at + 1]?.lemma === 'from' && isNew(tokens, from)) &&
    !isHere(context, tokens[at]?.value ?? '', folder.path);
  return isPart ? { ...folder, from } : undefined;
};

/** The tokens, with each file that lies in a folder as one path. */
export const withFolders = (context: Said): readonly Token[] => {
  const all: Token[] = [];
  const { tokens } = context;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const folder = lying(context, at);
    if (token === undefined) break;
    if (folder === undefined) {
      all.push(token);
      continue;
    }
    for (const one of all.splice(all.length - (at - folder.from)))
      all.push(
        ['path', 'quoted'].includes(one.kind) ? { ...one, kind: 'path', value: within(folder.path, one.value) } : one,
      );
    all.push(joined(token, folder, context));
    at = folder.to - 1;
  }
  return all.length === tokens.length ? all : all.map((token, index) => ({ ...token, index }));
};
