/** Kinds of files: "files", "directories", "python files", "jpg and png images", "hidden files", "files with extension .py". */
import { lexicon } from '../lexicon.ts';
import { type FileType, type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { extensionList, isKindNoun, isParticiple, spelledOut } from './extensions.ts';
import { isDeniedEnding, isDeniedOne, isExcepted } from './kind-denied.ts';
import { type Context, joins, skip, skipGlue } from './reading.ts';

const typeOf = (token: Token | undefined): FileType | undefined => {
  if (means(token, 'FOLDER')) return 'd';
  if (means(token, 'SYMLINK')) return 'l';
  if (means(token, 'SOCKET')) return 's';
  if (means(token, 'PIPE')) return 'p';
  return means(token, 'FILE') ? 'f' : undefined;
};

const SPECIAL = /^(setuid|suid|setgid|sgid|sticky|executable|script)s?$/i;

/** "setuid programs": files, where a right stands before them. */
const isProgram = (tokens: readonly Token[], at: number): boolean =>
  /^(program|binary|binarie|executable)s?$/i.test(tokens[at]?.lemma ?? '') && SPECIAL.test(tokens[at - 1]?.lemma ?? '');

/** "all links", "find links": symbolic ones, where no page is spoken of. */
const isLinks = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text.toLowerCase() === 'links' &&
    (means(before, 'FIND', 'SHOW', 'DELETE', 'COUNT', 'EVERY', 'THING') ||
      (means(before, 'AND', 'OR') && means(tokens[at - 2], 'FOLDER', 'FILE')) ||
      /^(the|broken|dead|dangling)$/.test(before?.lemma ?? '')) &&
    !tokens.some(
      (one) =>
        one.kind === 'url' ||
        /^(url|page|html|website|web|href|network|hard)$/.test(one.lemma) ||
        /\.(html?|md|txt)$/.test(one.value),
    )
  );
};

/** "files already gzipped", "which are compressed": said of the files. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  isParticiple(tokens[at]) &&
  /^(are|is|been|be|were|being|already|not|aren't|isn't|(are|is) not|currently)$/.test(tokens[at - 1]?.lemma ?? '') &&
  tokens.slice(0, at - 1).some((token) => means(token, 'FILE', 'THING', 'LOGFILE'));

/** Plurals that mean other things than files by themselves. */
const NO_FILES = new Set([
  'shells',
  'words',
  'texts',
  'objects',
  'backups',
  'keys',
  'dates',
  'classes',
  'configs',
  'lock',
  'pids',
  'outs',
]);

const PACKED = [
  ['ZIP', 'zip'],
  ['TAR', 'tar'],
  ['GZIP', 'gz'],
] as const;

/** "all zip files", "tar archives": one term of the dictionary, and a kind of file where many are meant. */
const packed = ({ tokens }: Context, at: number): Found | undefined => {
  const token = tokens[at];
  const extension = PACKED.find(([concept]) => means(token, concept))?.[1];
  const isMany = /\s\w+s$/i.test(token?.text ?? '') || /(^|\s)(all|every|each|any)$/.test(tokens[at - 1]?.lemma ?? '');
  return extension !== undefined && isMany && /\s/.test(token?.text ?? '')
    ? found('kind', { types: ['f'], extensions: [extension], hidden: false }, at + 1)
    : undefined;
};

/** "all bin files" where there is a folder bin, and no other place is said: nobody can tell whether those in it are meant. */
const isUnclear = ({ tokens, world }: Context, at: number): boolean => {
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.value ?? '') : '';
  const isFolder = lexicon().language.folderNames.has(word) && world.entry(word)?.kind === 'dir';
  const isPlaced = tokens.some((token) => token.index > at + 1 && means(token, 'IN') && !means(token, 'TO'));
  return isFolder && means(tokens[at + 1], 'FILE') && !isPlaced;
};

/** "the most recent log", "every log in x": a kind behind a rank, or each of a kind, is a file of it. */
const isRanked = (tokens: readonly Token[], at: number, to: number): boolean =>
  (means(tokens[at - 1], 'NEWEST', 'OLDEST', 'LARGEST', 'SMALLEST') ||
    (/(?:^|\s)(?:each|every|which)$/.test(tokens[at - 1]?.lemma ?? '') && means(tokens[to], 'IN'))) &&
  tokens[at]?.kind === 'word' &&
  !means(tokens[to], 'LINE', 'WORD') &&
  (tokens[to] === undefined || tokens[to]?.kind === 'mark' || means(tokens[to], 'IN', 'TO', 'FROM', 'AND'));

/** "all .png", "every *.bak": the extension stands for the files. */
export const isDottedKind = ({ tokens, world }: Context, at: number, to: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[to]];
  const isListed = /(?:^| )(?:all|every|each|any|the)$/.test(before?.lemma ?? '') || isDeniedEnding(tokens, at);
  const isEnd =
    next === undefined ||
    next.kind === 'mark' ||
    means(next, 'IN', 'FROM', 'MORE', 'LESS', 'TO', 'AND', 'OR', 'WITH') ||
    next.lemma === 'nor' ||
    /^ones?$/.test(next.lemma);
  const { extensions } = lexicon().language;
  return (
    isListed &&
    isEnd &&
    /^\.\w+$/.test(token?.value ?? '') &&
    extensions.has(token?.value.slice(1).toLowerCase() ?? '') &&
    world.entry(token?.value ?? '') === undefined
  );
};

const named = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  const list = extensionList(tokens, at);
  if (list === undefined || isUnclear(context, at)) return undefined;
  const { standaloneKinds } = lexicon().language;
  const last = tokens[list.to - 1];
  const noun = isKindNoun(tokens[list.to]);
  const word = last?.value.toLowerCase() ?? '';
  const isPlural = word.endsWith('s') && word.length > 3 && last?.kind === 'word' && !NO_FILES.has(word);
  const alone =
    isDottedKind(context, at, list.to) ||
    isDeniedOne(tokens, at) ||
    isExcepted(context, at, list.to) ||
    isDoneTo(tokens, at) ||
    isRanked(tokens, at, list.to) ||
    standaloneKinds.has(last?.lemma ?? '') ||
    standaloneKinds.has(word.replace(/s$/, '')) ||
    isPlural;
  if (!noun && !alone) return undefined;
  const end = noun && tokens[list.to + 1]?.lemma === 'file' ? list.to + 2 : list.to + (noun ? 1 : 0);
  const { extensions, to } = spelledOut(tokens, end) ?? { extensions: list.extensions, to: end };
  return found('kind', { types: ['f'], extensions, hidden: false }, to);
};

/** "with the extension .py", "whose extension is txt or md", ".py extension" */
const byExtension = ({ tokens }: Context, at: number): Found | undefined => {
  const start = skip(tokens, at, 'GLUE', 'WITH', 'ENDS');
  const nounFirst =
    means(tokens[start], 'EXTENSION') && tokens[start + 1]?.lemma !== 'in'
      ? extensionList(tokens, skip(tokens, start + 1, 'GLUE'))
      : undefined;
  // "the file type of all log files" is asked for.
  const isAsked =
    nounFirst !== undefined &&
    means(tokens[nounFirst.to], 'FILE') &&
    tokens.slice(start, nounFirst.to).some((token) => /^(all|every|each|any|the)$/.test(token.lemma));
  if (isAsked) return undefined;
  if (nounFirst !== undefined)
    return found('kind', { types: [], extensions: nounFirst.extensions, hidden: false }, nounFirst.to);
  const list = extensionList(tokens, start);
  if (
    list === undefined ||
    !(means(tokens[list.to], 'EXTENSION') || (means(tokens[skipGlue(tokens, at)], 'ENDS') && list.to > start))
  )
    return undefined;
  return found(
    'kind',
    { types: [], extensions: list.extensions, hidden: false },
    means(tokens[list.to], 'EXTENSION') ? list.to + 1 : list.to,
  );
};

const typeAt = (tokens: readonly Token[], at: number): FileType | undefined => {
  if (isProgram(tokens, at)) return 'f';
  // "symlink all x into y": the verb.
  if (at === 0 && tokens[0]?.lemma === 'symlink' && /^(?:all|every|each|the)$/.test(tokens[1]?.lemma ?? ''))
    return undefined;
  return isLinks(tokens, at) ? 'l' : typeOf(tokens[at]);
};

/** "files and folders", "hidden files", "symlinks" */
const plain = ({ tokens }: Context, at: number): Found | undefined => {
  const hidden = means(tokens[at], 'HIDDEN');
  let here = hidden ? at + 1 : at;
  const types: FileType[] = [];
  let to = at;
  for (;;) {
    const type = typeAt(tokens, here);
    if (type === undefined) break;
    types.push(type);
    to = here + 1;
    const next = joins(tokens, to);
    if (next === to) break;
    here = skipGlue(tokens, next);
  }
  if (types.length === 0) return hidden ? found('kind', { types: [], extensions: [], hidden }, at + 1) : undefined;
  const all = types.includes('f') && types.includes('d');
  return found('kind', { types: all ? [] : types, extensions: [], hidden }, to);
};

/** "in pictures": a place that is called like a kind. */
const isPlace = ({ tokens, world }: Context, at: number): boolean => {
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || means(next, 'AND', 'TO', 'THEN', 'EXECUTABLE');
  // "how many files photos has": the subject of "has" is a folder that is there.
  const isSubject =
    /^(has|have|contain|contains|hold|holds)$/.test(tokens[at + 1]?.value.toLowerCase() ?? '') &&
    world.entry(tokens[at]?.value ?? '')?.kind === 'dir';
  if (isSubject) return true;
  // "a long listing of docs"
  if (
    tokens[at - 1]?.lemma === 'of' &&
    ends &&
    means(tokens[at - 2], 'LONG', 'TREE') &&
    lexicon().language.folderNames.has(tokens[at]?.value ?? '')
  )
    return true;
  // "in php and js files": the list goes on to its noun.
  if (means(tokens[extensionList(tokens, at)?.to ?? -1], 'FILE')) return false;
  return (
    ends &&
    tokens[at]?.kind === 'word' &&
    ['in', 'under', 'inside', 'within', 'from', 'into', 'to', 'below'].includes(tokens[at - 1]?.lemma ?? '')
  );
};

export const recogniseKind = (context: Context, at: number): Found | undefined =>
  isPlace(context, at)
    ? undefined
    : (byExtension(context, at) ?? packed(context, at) ?? named(context, at) ?? plain(context, at));
