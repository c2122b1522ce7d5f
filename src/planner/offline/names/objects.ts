/**
 * Words that are names by what is done to them: "tar data into data.tar.gz", "rename draft to final", "the size of backup", "create a
 * directory test", "remove the files alpha and beta".
 */
import type { Context } from '../recognise/reading.ts';
import { means, type Token } from '../understand.ts';
import { endsName, isFolderNoun, isFolderWord, isNobodys, isOfHome, isPlain, isThings } from './words.ts';

const ARCHIVE = /^(?:.*\/)?([\w-]+)\.(zip|tar|tgz|tbz2?|txz|tar\.\w+)$/i;

/** "a tar.gz of songs called songs.tar.gz": the archive is called after what goes into it. */
const isPackedAs = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  if (!isPlain(token) || /^(all|every|each)$/.test(tokens[at - 1]?.lemma ?? '') || means(tokens[at + 1], 'FILE'))
    return false;
  return tokens.some(({ kind, value }) => kind !== 'word' && ARCHIVE.exec(value)?.[1] === token.value);
};

/** "the size of backup" */
const isOwner = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  const noun = tokens[at - 2];
  if (!isPlain(token) || tokens[at - 1]?.lemma !== 'of' || !endsName(tokens[at + 1])) return false;
  // "change the permissions of run to 755": what something is given is one thing, whatever the word means.
  const isGiven = means(noun, 'PERMISSION', 'OWNER', 'GROUP') && /^to$/.test(tokens[at + 1]?.lemma ?? '');
  if (isGiven) return !means(token, 'FILE', 'FOLDER', 'THING', 'EVERY', 'USER', 'GROUP');
  if (means(noun, 'SIZE', 'PERMISSION', 'OWNER', 'ARCHIVE', 'COPY', 'BACKUP', 'CHECKSUM'))
    return (isFolderWord(token) && !isThings(token)) || isNobodys(token);
  // "all files of scripts": what is of a folder lies in it.
  if (/^(?:files|entries|everything|items|(?:sub-?)?(?:folders|directories))$/i.test(noun?.text ?? ''))
    return isFolderWord(token) && !isOfHome(token);
  if (/^contents?$/.test(noun?.lemma ?? '')) return isFolderWord(token) && !isThings(token);
  return means(noun, 'LINE') && isFolderWord(token) && token.value !== 'data';
};

/** "copy docs to backup", "rename draft to final": no article, and what is to become of it. */
const isTaken = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  const isVerb = means(tokens[at - 1], 'MOVE', 'COPY', 'RENAME', 'COMPRESS', 'BACKUP', 'LINK');
  if (!isVerb || !/^(to|into|as)$/.test(tokens[at + 1]?.lemma ?? '')) return false;
  // "rename images to pictures": one thing gets one name.
  const isRenamed = means(tokens[at - 1], 'RENAME') && endsName(tokens[at + 3]);
  return (isFolderWord(token) && (isRenamed || !isThings(token))) || isNobodys(token);
};

const ADJECTIVES = [
  'EXECUTABLE',
  'WRITABLE',
  'READABLE',
  'READ_ONLY',
  'EMPTY',
  'HIDDEN',
  'MORE',
  'LESS',
  'TREE',
] as const;

/** "create a directory test": behind the noun in the singular, whatever the word means. */
const isMade = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  const noun = tokens[at - 1];
  const isNoun = isFolderNoun(noun) || /^(file|script)$/i.test(noun?.text ?? '');
  if (!isPlain(token) || !isNoun || !endsName(tokens[at + 1])) return false;
  const isNew = means(
    tokens.slice(0, at - 1).findLast((one) => !means(one, 'GLUE', 'EMPTY')),
    'CREATE',
  );
  if (isNew) return !means(token, ...ADJECTIVES) && !endsName(token);
  return isNobodys(token);
};

/** "called config", "named test": whatever the word means. */
const isCalled = ({ tokens }: Context, at: number): boolean =>
  isPlain(tokens[at]) && means(tokens[at - 1], 'NAMED') && endsName(tokens[at + 1]);

/** "make deploy executable" */
const isPermitted = ({ tokens }: Context, at: number): boolean =>
  isName(tokens[at]) &&
  means(tokens[at - 1], 'CREATE') &&
  tokens[at + 1] !== undefined &&
  means(tokens[at + 1], 'EXECUTABLE', 'READ_ONLY', 'WRITABLE');

/** "the src and docs folders": what is joined before the noun. */
const isBeforeNoun = ({ tokens }: Context, at: number): boolean => {
  const isFolders = /^(folders|directories|dirs)$/i.test(tokens[at + 3]?.text ?? '');
  const isPair = isJoint(tokens[at + 1]) && isName(tokens[at]) && isName(tokens[at + 2]) && isFolders;
  const isSecond =
    isJoint(tokens[at - 1]) &&
    tokens[at - 2]?.kind === 'path' &&
    isName(tokens[at]) &&
    /^(folders|directories|dirs)$/i.test(tokens[at + 1]?.text ?? '');
  return isPair || isSecond;
};

/** "between a1 and a2": both of what is compared. */
const isCompared = ({ tokens, world }: Context, at: number): boolean => {
  // They may be branches.
  if (world.git !== undefined) return false;
  const isFirst = isJoint(tokens[at + 1]) && isNobodys(tokens[at + 2]) && endsName(tokens[at + 3]);
  const isSecond = isJoint(tokens[at - 1]) && tokens[at - 2]?.kind === 'path' && endsName(tokens[at + 1]);
  const first = isSecond ? at - 2 : at;
  return (
    isNobodys(tokens[at]) &&
    (isFirst || isSecond) &&
    (means(tokens[first - 1], 'COMPARE') ||
      (means(tokens[first - 1], 'BETWEEN') && means(tokens[first - 2], 'DIFFERENCE', 'COMPARE')))
  );
};

/** True for a word that is a name by what is done to it. `tokens`: those before it as they are read. */
export const standsAsObject = (context: Context, at: number): boolean =>
  STANDINGS.some((stands) => stands(context, at));

/** "docs and everything in it": a folder holds things, whatever the word means. */
const isHolder = ({ tokens }: Context, at: number): boolean =>
  isPlain(tokens[at]) &&
  /^and (?:everything|all (?:of )?its contents)/.test(tokens[at + 1]?.lemma ?? '') &&
  !means(tokens[at], 'FILE', 'FOLDER', 'THING', 'EVERY', 'SHOW');

const STANDINGS = [
  isHolder,
  isPackedAs,
  isOwner,
  isTaken,
  isMade,
  isCalled,
  isPermitted,
  isBeforeNoun,
  isCompared,
] as const;

const isName = (token: Token | undefined): boolean => isFolderWord(token) || isNobodys(token);

const isJoint = (token: Token | undefined): boolean =>
  token?.text === ',' || (means(token, 'AND') && token?.lemma !== 'but');

/** Where a list of names begins: behind its verb, or the noun behind that. */
const listStart = (tokens: readonly Token[], verb: number): { at: number; noun: boolean } => {
  let at = verb + 1;
  while (/^(the|these|my)$/.test(tokens[at]?.lemma ?? '')) at++;
  const noun = means(tokens[at], 'FILE', 'FOLDER') && tokens[at]?.kind === 'word';
  return { at: noun ? at + 1 : at, noun };
};

interface List {
  readonly from: number;
  /** Names may follow one another with nothing between. */
  readonly loose: boolean;
  readonly isMember: (token: Token) => boolean;
}

/** The members of the list that begins at a place, and where it ends. */
const listAt = (tokens: readonly Token[], { from, loose, isMember }: List): { members: number[]; to: number } => {
  const members: number[] = [];
  let at = from;
  let to = from;
  for (let token = tokens[at]; token !== undefined && isMember(token); token = tokens[at]) {
    members.push(at);
    to = at + 1;
    at = to;
    while (isJoint(tokens[at])) at++;
    if (at === to && !loose) break;
  }
  return { members, to };
};

/** "the directories src, include and lib": of what is new, each word of the list is a name, whatever it means. */
const newList = (tokens: readonly Token[], verb: number): List | undefined => {
  const noun = tokens.findIndex((one, at) => at > verb && means(one, 'FOLDER', 'FILE'));
  const isNoun = noun > 0 && noun < verb + 5 && /s$/i.test(tokens[noun]?.text ?? '');
  if (!isNoun) return undefined;
  const from = means(tokens[noun + 1], 'NAMED') || tokens[noun + 1]?.text === ':' ? noun + 2 : noun + 1;
  return { from, loose: false, isMember: (token) => token.kind === 'path' || /^[a-z][\w-]*$/i.test(token.value) };
};

const listBehind = (tokens: readonly Token[], verb: Token): List | undefined => {
  if (means(verb, 'CREATE')) return newList(tokens, verb.index);
  if (!means(verb, 'MOVE', 'COPY', 'DELETE', 'COMPRESS', 'BACKUP')) return undefined;
  const { at, noun } = listStart(tokens, verb.index);
  const isOne = noun ? isName : isNobodys;
  return { from: at, loose: noun, isMember: (token) => token.kind === 'path' || isOne(token) };
};

/** Words of lists of names: "move alpha, beta and gamma to old". */
export const listedNames = ({ tokens }: Context): ReadonlySet<number> => {
  const names = new Set<number>();
  for (const verb of tokens) {
    const list = listBehind(tokens, verb);
    if (list === undefined) continue;
    const { members, to } = listAt(tokens, list);
    if (members.length > 1 && endsName(tokens[to])) for (const one of members) names.add(one);
  }
  return names;
};
