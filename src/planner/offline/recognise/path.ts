/** Paths and places: "notes.txt", "in /var/log", "the data folder", "here", "my downloads folder", "home". */
import { lexicon } from '../lexicon.ts';
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { isFolderName, isNewName } from './new-name.ts';
import { type Context, numberOf, skipGlue } from './reading.ts';

const PREPOSITIONS = ['IN', 'TO', 'FROM', 'WITH', 'AS'] as const;

const saidBy = (token: Token | undefined): 'file' | 'folder' | undefined => {
  if (means(token, 'FOLDER')) return 'folder';
  return means(token, 'FILE', 'ARCHIVE') || token?.lemma === 'script' ? 'file' : undefined;
};

/** Places with a fixed meaning. */
const ROOT_IN = new Set(['in', 'under', 'below', 'from']);

/** "all home directories" */
const isEveryHome = (token: Token | undefined, before: Token | undefined): boolean =>
  /s$/i.test(token?.text ?? '') && ['all', 'every', 'the', 'each', 'users', 'user'].includes(before?.lemma ?? '');

const placeWord = (token: Token | undefined, before: Token | undefined): string | undefined => {
  if (means(token, 'HERE')) return '.';
  if (means(token, 'HOME')) return isEveryHome(token, before) ? '/home/*' : '~';
  if (means(token, 'ROOT') && !means(token, 'DISK')) return '/';
  if (token?.lemma === 'root' && ROOT_IN.has(before?.lemma ?? '')) return '/';
  if (token?.lemma === 'root directory') return '/';
  return means(token, 'PARENT') ? '..' : undefined;
};

/** A World that shows nothing of the home: the folder may well be there. */
const isBlank = (world: Context['world']): boolean => !world.children(world.home).some((name) => /^[A-Z]/.test(name));

/** "downloads folder": a folder of the home, relative where the shell stands in the home. */
const homeFolder = ({ tokens, world }: Context, at: number): string | undefined => {
  const word = tokens[at]?.value.toLowerCase() ?? '';
  const { homeFolders } = lexicon().language;
  if (!Object.hasOwn(homeFolders, word) || homeFolders[word] === '') return undefined;
  const name = homeFolders[word] ?? '';
  const isThere = world.entry(world.cwd === world.home ? name : `${world.home}/${name}`)?.kind === 'dir';
  const isPlace =
    (isThere || isBlank(world)) &&
    word.endsWith('s') &&
    (means(tokens[at - 1], 'IN', 'TO', 'FROM') || tokens[at - 1]?.lemma === 'my');
  const isFolder = means(tokens[at + 1], 'FOLDER') || isPlace || (tokens[at]?.value === name && at > 0);
  if (!isFolder || world.entry(tokens[at]?.value ?? '') !== undefined) return undefined;
  return world.cwd === world.home ? homeFolders[word] : `~/${homeFolders[word]}`;
};

interface Place {
  readonly path: string;
  readonly to: number;
  readonly said?: 'file' | 'folder';
  readonly glob?: true;
}

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

const isQuotedPath = (context: Context, token: Token, said: string | undefined): boolean => {
  const { value, index } = token;
  if (isInside(context, index) || (/[*?[]/.test(value) && context.world.entry(value) !== undefined)) return true;
  if (/^[a-z]+:\/\//i.test(value) || (/[*]/.test(value) && !value.includes('/'))) return false;
  if (/^\.[a-z0-9]+$/i.test(value) && means(context.tokens[index + 1], 'FILE')) return false;
  if (said !== undefined) return value !== '';
  return !/[*]/.test(value) && (/\/|^[^\s]*\.\w+$/.test(value) || context.world.entry(value) !== undefined);
};

/** "example.org" is a host, where no file is called so. */
const isDomain = ({ world }: Context, { value }: Token): boolean =>
  /^([\w-]+\.)+(com|org|net|edu|gov|io|dev|info|co\.uk)$/i.test(value) && world.entry(value) === undefined;

/** ".sh scripts", ".jpg images": an extension and its noun. */
const isKindNoun = (token: Token | undefined): boolean =>
  ['image', 'document', 'picture', 'script', 'archive', 'photo', 'source', 'one', 'log'].includes(token?.lemma ?? '');

const isNamedPath = (context: Context, at: number, said: string | undefined): boolean => {
  const token = context.tokens[at];
  if (token === undefined) return false;
  const next = context.tokens[at + 1];
  if (/^tar\.\w+$/i.test(token.value) && means(next, 'FILE', 'ARCHIVE')) return false;
  if (token.kind === 'path')
    return (
      (said !== undefined || !isDomain(context, token)) &&
      (!/^\.[a-z0-9]+$/i.test(token.value) ||
        context.world.entry(token.value) !== undefined ||
        !(means(context.tokens[at + 1], 'FILE', 'EXTENSION') || isKindNoun(context.tokens[at + 1])))
    );
  if (token.kind === 'quoted') return isQuotedPath(context, token, said);
  return token.kind === 'glob' && token.value.includes('/');
};

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
    numberOf(token) !== undefined
  )
    return false;
  // "the tmp files in tmp": only the second one is a place.
  if (means(next, 'FILE') && !given.preposition && isEntry(context, at, 'dir')) return false;
  const noun = given.said === 'folder' || means(next, 'FOLDER');
  if (isEntry(context, at, noun || given.preposition ? 'dir' : 'any'))
    return noun || given.preposition || token.concepts.length === 0;
  if (isEntry(context, at, 'any') && given.preposition && token.concepts.length === 0) return true;
  return isNewName(context, at, given);
};

const ARTICLES = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'this', 'that', 'given']);

/** Glue that is no preposition: "the file in docs" is two things. */
const skipArticle = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (ARTICLES.has(tokens[here]?.lemma ?? '')) here++;
  return here;
};

/** "on the system", "anywhere on my machine": all there is, where files are spoken of. */
const everywhere = ({ tokens }: Context, at: number): Place | undefined => {
  const before = tokens[at - 1];
  const isPlace = means(before, 'IN') || ['the', 'my', 'this', 'whole', 'entire'].includes(before?.lemma ?? '');
  const isAll =
    [
      'system',
      'machine',
      'computer',
      'file system',
      'filesystem',
      'disk',
      'hard drive',
      'hard disk',
      'laptop',
    ].includes(tokens[at]?.lemma ?? '') || means(tokens[at], 'ROOT');
  const isOfFiles = tokens.some(
    (token, here) => here < at && means(token, 'FILE', 'FOLDER', 'SYMLINK', 'NAMED') && token.kind === 'word',
  );
  const isOther = tokens.some((token) => means(token, 'DISK_SPACE', 'SPACE_LEFT', 'PROCESS', 'MEMORY'));
  return isPlace && isAll && isOfFiles && !isOther ? { path: '/', to: at + 1, said: 'folder' } : undefined;
};

/** Places that need no name: "here", "home", "the downloads folder", "this directory". */
const fixedPlace = (context: Context, at: number): Place | undefined => {
  const { tokens } = context;
  const fixed = placeWord(tokens[at], tokens[at - 1]);
  const isOther =
    fixed === '..' &&
    (['whose', 'its', 'their'].includes(tokens[at - 1]?.lemma ?? '') || means(tokens[at + 1], 'CONTAIN'));
  if (isOther) return undefined;
  const all = everywhere(context, at);
  if (all !== undefined) return all;
  if (fixed !== undefined) return { path: fixed, to: at + 1, said: 'folder' };
  const isNoun = means(tokens[at + 1], 'FOLDER');
  const special = homeFolder(context, at);
  if (special !== undefined) return { path: special, to: isNoun ? at + 2 : at + 1, said: 'folder' };
  return means(tokens[at], 'CURRENT') && isNoun ? { path: '.', to: at + 2, said: 'folder' } : undefined;
};

/** The noun before a name. A folder may be called "Documents": then the word is the name. */
const nounAt = (context: Context, at: number): 'file' | 'folder' | undefined => {
  const noun = isEntry(context, at, 'any') ? undefined : saidBy(context.tokens[at]);
  const isPlural = noun === 'folder' && /s$/i.test(context.tokens[at]?.text ?? '');
  // After "the folders" a name is one that is there, or looks like a path.
  const isLoose = isPlural && !isNamedPath(context, at + 1, undefined) && !isEntry(context, at + 1, 'any');
  return isLoose ? undefined : noun;
};

const pathAt = (context: Context, at: number, preposition: boolean): Place | undefined => {
  const { tokens } = context;
  // Without a preposition only an article may stand before: "them to x" is for the "to".
  const start = preposition ? skipGlue(tokens, at) : skipArticle(tokens, at);
  const fixed = fixedPlace(context, start);
  if (fixed !== undefined) return fixed;
  const before = nounAt(context, start);
  const isLetter = before === 'folder' && isFolderName(context, start + 1);
  let here = before === undefined || isLetter ? start + Number(isLetter) : skipArticle(tokens, start + 1);
  if (before !== undefined && preposition && means(tokens[here], 'NAMED')) here = skipGlue(tokens, here + 1);
  const token = tokens[here];
  const isPath = isNamedPath(context, here, before) || isPathWord(context, here, { said: before, preposition });
  if (token === undefined || !isPath) return undefined;
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
      path: place.path,
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
  return (!/.\.[A-Za-z0-9]{1,6}$/.test(base) || base.endsWith('.d')) && path.prepositions.length > 0;
};
