/** Places that need no name: "here", "home", "the downloads folder", "on this machine". */
import { lexicon } from '../lexicon.ts';
import { means, type Token } from '../understand.ts';
import { type Context, skip } from './reading.ts';

export interface Place {
  readonly path: string;
  readonly to: number;
  readonly said?: 'file' | 'folder';
  readonly glob?: true;
}

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

/** Where one stands in a home, though it may be another's. */
const isInHome = ({ cwd, home }: Context['world']): boolean => cwd === home || /^\/(?:home|Users)\/[^/]+$/.test(cwd);

/** "to photos" may be a folder here; "my photos", and those that are called so, lie where pictures do. */
const standsForHome = (before: Token | undefined, isItsName: boolean): boolean =>
  before?.lemma === 'my' || (means(before, 'IN', 'TO', 'FROM') && (isItsName || !means(before, 'TO')));

/** "downloads folder": a folder of the home, relative where the shell stands in the home. */
const homeFolder = ({ tokens, world }: Context, at: number): string | undefined => {
  const word = tokens[at]?.value.toLowerCase() ?? '';
  const { homeFolders } = lexicon().language;
  if (!Object.hasOwn(homeFolders, word) || homeFolders[word] === '') return undefined;
  const name = homeFolders[word] ?? '';
  const isThere = world.entry(world.cwd === world.home ? name : `${world.home}/${name}`)?.kind === 'dir';
  const isPlace =
    !tokens.some((token) => means(token, 'RENAME')) &&
    (isThere || isBlank(world)) &&
    word.endsWith('s') &&
    standsForHome(tokens[at - 1], word === name.toLowerCase());
  const isFolder = means(tokens[at + 1], 'FOLDER') || isPlace || (tokens[at]?.value === name && at > 0);
  if (!isFolder || world.entry(tokens[at]?.value ?? '') !== undefined) return undefined;
  return isInHome(world) ? homeFolders[word] : `~/${homeFolders[word]}`;
};

/** "pdfs", "mp3s": files of a kind. */
export const isKinds = ({ value }: Token): boolean =>
  /[a-z34]s$/.test(value) &&
  !/ss$|^(?:as|is|os|has|this)$/.test(value) &&
  lexicon().language.extensions.has(value.slice(0, -1));

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
    (token, here) =>
      here < at &&
      token.kind === 'word' &&
      (means(token, 'FILE', 'FOLDER', 'SYMLINK', 'NAMED') ||
        isKinds(token) ||
        /^(?:binar(?:y|ies|ie)|executable|script|image|photo|video|picture|document)s?$/.test(token.lemma)),
  );
  const isOther = tokens.some((token) => means(token, 'DISK_SPACE', 'SPACE_LEFT', 'PROCESS', 'MEMORY'));
  return isPlace && isAll && isOfFiles && !isOther ? { path: '/', to: at + 1, said: 'folder' } : undefined;
};

/** Places that need no name: "here", "home", "the downloads folder", "this directory". */
export const fixedPlace = (context: Context, at: number): Place | undefined => {
  const { tokens } = context;
  const fixed = placeWord(tokens[at], tokens[at - 1]);
  // "the root folder of the project" is none of the system's.
  if (fixed === '/' && tokens[at + 1]?.lemma === 'of' && !means(tokens[skip(tokens, at + 2, 'GLUE')], 'HOST', 'DISK'))
    return undefined;
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

/** "my work folder", asked for in one that is called so. */
export const isOwn = ({ path, said }: Place, { world }: Context): boolean =>
  said === 'folder' && /^[\w-]+$/.test(path) && world.cwd.endsWith(`/${path}`) && world.entry(path) === undefined;
