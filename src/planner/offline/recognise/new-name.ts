/** Names of nothing that is there: what may be a path although the World knows of none such. */
import { lexicon } from '../lexicon.ts';
import { means, type Token } from '../understand.ts';
import { isKinds } from './place.ts';
import { type Context, isUnknown } from './reading.ts';

/** "in octal": how, not where. */
const FORMS = new Set(
  'front back place advance parallel order vain short brief underscores underscore dashes dash hyphens hyphen spaces space dots commas tabs colons slashes nothing pieces parts chunks segments halves groups batches lines words tree question use sequence memory unix dos windows lf crlf double single reverse uppercase lowercase ascending descending alphabetical numerical json seconds minutes hours days quotes brackets parentheses columns detail human stdout stderr normal ascii utf8 base64 octal hex binary decimal order general total color colour parallel background advance full short place common particular between percent bytes megabytes kilobytes gigabytes MB KB GB'.split(
    ' ',
  ),
);

/** True for a word that says how, behind "in". */
export const isForm = (word: string): boolean => FORMS.has(word);

/** "sorted", "ascending", "quickly", but no "testbed", "feed" or "string". */
const isInflected = (word: string): boolean =>
  /(ed|ing|ly)$/i.test(word) && !/([^aeiou]b|e)ed$|(str|th)ing$/i.test(word);

/** The World decides about a bare word: "in src" is a folder where there is one, or where nothing is known; "to x" may be new. */
const isLikely = ({ tokens, world }: Context, at: number): boolean => {
  const before = tokens[at - 1]?.lemma ?? '';
  if (['of', 'on', 'at', 'with', 'as', 'across', 'through'].includes(before)) return false;
  const word = tokens[at]?.value ?? '';
  // "the names of the pdfs"
  const isOfKinds =
    before === 'the' && tokens[at - 2]?.lemma === 'of' && tokens[at] !== undefined && isKinds(tokens[at]);
  if (isOfKinds || isInflected(word) || FORMS.has(word)) return false;
  // "the mp3s": many of a kind.
  if (before === 'the' && /s$/.test(word) && lexicon().language.extensions.has(word.toLowerCase().slice(0, -1)))
    return false;
  const near = [
    'to',
    'into',
    'in',
    'under',
    'below',
    'beneath',
    'underneath',
    'inside',
    'within',
    'from',
    'the',
    'my',
  ].includes(before);
  const isBlank = world.children(world.cwd).length === 0;
  // In a place that is known, only what no dictionary has can be the name of a folder that is not there.
  return (
    near &&
    (before === 'to' ||
      before === 'into' ||
      isBlank ||
      (PLACING.has(before) && isUnknown(tokens[at]) && !/^[A-Z]/.test(word)))
  );
};

/** Prepositions that put something into a folder. */
const PLACING = new Set(['in', 'under', 'below', 'beneath', 'underneath', 'inside', 'within', 'from']);

/** No word of a language looks so: "old_logs", "v2", "my-app". */
const isNameLike = (token: Token | undefined): boolean =>
  isUnknown(token) &&
  !/^(world|group|user|owner|other|non|sub|zero|read|write|case|human|multi|top|first|last|single|\d+)-/i.test(
    token?.value ?? '',
  ) &&
  /[_\d]|\w-\w/.test(token?.value ?? '') &&
  !/-(separated|delimited)$/.test(token?.value ?? '');

/** Nouns that may well be what a folder is called: "the website folder". */
const THINGS: ReadonlySet<string> = new Set([
  'URL',
  'PACKAGE',
  'SERVICE',
  'HOST',
  'NETWORK',
  'KERNEL',
  'CALENDAR',
  'CONTAINER',
  'REPOSITORY',
  'VERSION',
  'SUMMARY',
  'SCREEN',
  'MEMORY',
  'ENVIRONMENT',
  'CHECKSUM',
  'HEADER',
]);

/** True for a noun that folders may well be called by. */
export const isThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.concepts.length > 0 && token.concepts.every((one) => THINGS.has(one));

/** No adjective looks so: "the testbed directory". */
const isOnlyName = ({ tokens, world }: Context, at: number): boolean => {
  const token = tokens[at];
  const word = token?.value ?? '';
  const isSingular = /^(folder|directory|dir|tree|hierarchy|subtree)$/i.test(tokens[at + 1]?.text ?? '');
  const isPlace = means(tokens[at - 1], 'IN', 'TO', 'FROM') || ['the', 'my'].includes(tokens[at - 1]?.lemma ?? '');
  const isWord =
    isInflected(word) || /(est|al|ive|able|ful|ous|ant|ent|most|less|ary)$|^the/i.test(word) || /^[A-Z]+$/.test(word);
  return (
    (isUnknown(token) || isThing(token)) &&
    token?.repaired === undefined &&
    isSingular &&
    isPlace &&
    !isWord &&
    (isUnknown(token) || world.children(world.cwd).length === 0 || world.cwd === '/')
  );
};

const ends = (next: Token | undefined): boolean => next === undefined || next.kind === 'mark' || means(next, 'AND');

/** "make all in scripts executable" */
const endsPlace = (next: Token | undefined): boolean => ends(next) || means(next, 'EXECUTABLE');

interface Given {
  readonly said: string | undefined;
  readonly preposition: boolean;
}

/** "the pdf files of data", "the tree of src": a folder's, where it is called like one. */
const isOfFiles = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lemma === 'of' && means(tokens[at - 2], 'FILE', 'FOLDER', 'TREE', 'LONG', 'THING');

/** True before the noun "folder" or "tree", false behind "the files of" where no person is called so; undefined elsewhere. */
const asHead = ({ tokens }: Context, at: number, said: Given['said']): boolean | undefined => {
  if (said !== undefined) return undefined;
  const next = tokens[at + 1];
  if (means(next, 'FOLDER') || /^(?:tree|hierarchy|subtree)$/.test(next?.lemma ?? '')) return true;
  if (isDrawn(tokens, at)) return true;
  return isOfFiles(tokens, at) && isNameLike(tokens[at]) ? false : undefined;
};

/** "show src as a tree", "list src in detail" */
const isDrawn = (tokens: readonly Token[], at: number): boolean => {
  if (!means(tokens[at - 1], 'SHOW') || !isUnknown(tokens[at])) return false;
  const isTree = tokens[at + 1]?.lemma === 'as' && tokens.slice(at + 2, at + 5).some((token) => means(token, 'TREE'));
  return isTree || (means(tokens[at + 1], 'LONG') && tokens[at - 1]?.lemma === 'list');
};

/** "the data folder", "in logs": what folders are called, where nothing is known of them. */
const isCommonName = (context: Context, at: number, { said, preposition }: Given): boolean => {
  const { tokens, world } = context;
  const next = tokens[at + 1];
  const isBlank = world.children(world.cwd).length === 0;
  const isInside =
    ['in', 'under', 'inside', 'within', 'below', 'from'].includes(tokens[at - 1]?.lemma ?? '') || isOfFiles(tokens, at);
  const isTarget =
    ['to', 'into'].includes(tokens[at - 1]?.lemma ?? '') &&
    tokens.some((token) => token.index < at && means(token, 'MOVE', 'COPY', 'EXTRACT', 'COMPRESS', 'BACKUP'));
  const isCommon = lexicon().language.folderNames.has(tokens[at]?.value ?? '') && (isBlank || isInside || isTarget);
  const head = asHead(context, at, said);
  if (head !== undefined)
    return head ? isCommon || isNameLike(tokens[at]) || isOnlyName(context, at) || isDrawn(tokens, at) : true;
  const isPlace =
    ends(next) ||
    means(next, 'TO', 'IN', 'THEN', 'RECURSIVE', 'EXECUTABLE') ||
    (isOfFiles(tokens, at) && means(next, 'INCLUDING', 'WITH', 'EXCEPT', 'NOT', 'LONG'));
  return isCommon && preposition && isPlace && (isInside || isTarget || isLikely(context, at));
};

const VERBS = [
  'CONTAIN',
  'INCLUDING',
  'BACKUP',
  'COPY',
  'DELETE',
  'MOVE',
  'RUN',
  'INSTALL',
  'DOWNLOAD',
  'LINK',
  'START',
  'PUSH',
] as const;

/** "all header files in include": a verb behind "in", where the request ends, is the name of a folder. */
const isVerbAsName = ({ tokens }: Context, at: number): boolean => {
  const before = tokens[at - 1]?.lemma ?? '';
  const next = tokens[at + 1];
  const isGoal = /^(?:to|into)$/.test(before) && tokens.some((one) => one.index < at && means(one, 'MOVE', 'COPY'));
  return (
    (isGoal || ['in', 'under', 'inside', 'within', 'below'].includes(before)) &&
    (next === undefined || next.kind === 'mark') &&
    means(tokens[at], ...VERBS) &&
    tokens.slice(0, at - 1).some((token) => means(token, 'FILE', 'FOLDER', 'SYMLINK'))
  );
};

export const isNewName = (context: Context, at: number, given: Given): boolean => {
  const { said, preposition } = given;
  const token = context.tokens[at];
  const next = context.tokens[at + 1];
  // "rename x to archive": whatever stands at the end is the name.
  const isTarget =
    preposition && context.tokens[at - 1]?.lemma === 'to' && context.tokens.some((one) => means(one, 'RENAME'));
  if (
    isTarget &&
    ends(next) &&
    token?.kind === 'word' &&
    !FORMS.has(token.lemma) &&
    !means(token, 'UPPER', 'LOWER', 'EXTENSION', 'NAME')
  )
    return true;
  if (isCommonName(context, at, given) || (preposition && isVerbAsName(context, at))) return true;
  // "to the folder archive": after that noun any word is a name.
  if (said === 'folder')
    return (
      (preposition && ends(next)) ||
      (isUnknown(token) && !['part', 'portion', 'component'].includes(token?.lemma ?? ''))
    );
  const isKind =
    endsPlace(next) && lexicon().language.standaloneKinds.has((token?.value.toLowerCase() ?? '').replace(/s$/, ''));
  return (isUnknown(token) || isKind) && preposition && !means(next, 'FILE') && isLikely(context, at);
};

/** What ends a name: "folder a to …". */
const endsName = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  means(
    token,
    'AND',
    'OR',
    'IN',
    'TO',
    'FROM',
    'WITH',
    'THEN',
    'RECURSIVE',
    'MODIFIED',
    'CREATED',
    'ACCESSED',
    'BY',
    'OLDER',
    'NEWER',
  );

/** "folder a", "the directory reports": behind that noun, what folders are called is a name. */
export const isFolderName = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^(folder|directory|dir)$/i.test(tokens[at - 1]?.text ?? '')) return false;
  const { folderNames, standaloneKinds } = lexicon().language;
  const word = token.value.toLowerCase();
  const isCommon = folderNames.has(word) || (word.endsWith('s') && standaloneKinds.has(word.slice(0, -1)));
  return isCommon || (/^[A-Za-z]$/.test(word) && endsName(tokens[at + 1]) && word !== 'i');
};
