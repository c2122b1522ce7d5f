/**
 * Words that stand where only a place can, though the dictionary has them for something else: "executable files in scripts", "the images
 * folder", "move it to archive".
 */
import type { Context } from '../recognise/reading.ts';
import { means, type Token } from '../understand.ts';
import { endsName, isFolderNoun, isFolderWord, isNobodys, isOfHome, isPlain, isThings } from './words.ts';

/** Behind them stands what something lies in: "in", "look in". */
const PLACING = /^(?:\w+ )?(in|under|inside|inside of|within|below|beneath|underneath|throughout|from)$/;

const TREE = /^(directory|folder) (tree|hierarchy|structure)$/;

/** "but not in build", "excluding docs": where the word can be no kind of file, or is said to be a place. */
const isLeftOut = ({ tokens }: Pick<Context, 'tokens'>, at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!isFolderWord(token) || !means(before, 'EXCEPT')) return false;
  return / (in|under|inside|into|enter)$/.test(before?.lemma ?? '') || !/[^s]s$/.test(token.value);
};

/** "in old and in new": an adjective with nothing behind it. */
const isNew = ({ tokens }: Pick<Context, 'tokens'>, at: number): boolean =>
  tokens[at]?.lemma === 'new' &&
  PLACING.test(tokens[at - 1]?.lemma ?? '') &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark');

/** "in scripts", "under the tests": behind a preposition, where the sentence ends or goes on with another part. */
const isPlaced = ({ tokens }: Pick<Context, 'tokens'>, at: number): boolean => {
  const token = tokens[at];
  if (isNew({ tokens }, at)) return true;
  if (!isFolderWord(token) || isOfHome(token) || !endsName(tokens[at + 1])) return false;
  const before = tokens[at - 1]?.lemma ?? '';
  if ((PLACING.test(before) && !/^(apart|aside) from$/.test(before)) || isLeftOut({ tokens }, at)) return true;
  // "in the logs" says where; "in the data" may well say of what.
  const isPlural = /[^s]s$/.test(token.value) && !isThings(token);
  // "in the logs in /srv": those that lie there.
  const isLying = means(tokens[at + 1], 'IN') && tokens[at + 2]?.kind === 'path';
  return isPlural && !isLying && tokens[at - 1]?.lemma === 'the' && PLACING.test(tokens[at - 2]?.lemma ?? '');
};

/** "the images folder", "folder images" */
const isBesideNoun = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  const isOfTree = TREE.test(tokens[at + 1]?.lemma ?? '') && tokens[at - 1]?.lemma === 'the';
  if (isOfTree) return isFolderWord(token) || isNobodys(token);
  if (!isFolderWord(token) || isOfHome(token)) return false;
  if (isFolderNoun(tokens[at - 1])) return endsName(tokens[at + 1]);
  const isArticled = /^(the|my|our|a)$/.test(tokens[at - 1]?.lemma ?? '') || means(tokens[at - 1], 'IN', 'TO', 'FROM');
  return isFolderNoun(tokens[at + 1]) && isArticled;
};

/** "move it to archive": where to. */
const isDestination = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  if (!isFolderWord(token) || isOfHome(token) || !/^(to|into)$/.test(tokens[at - 1]?.lemma ?? '')) return false;
  return (
    endsName(tokens[at + 1]) && tokens.slice(0, at - 1).some((one) => means(one, 'MOVE', 'COPY', 'EXTRACT', 'BACKUP'))
  );
};

/** "go into projects" */
const isGoal = ({ tokens }: Context, at: number): boolean =>
  isFolderWord(tokens[at]) && !isOfHome(tokens[at]) && means(tokens[at - 1], 'GO') && endsName(tokens[at + 1]);

/** What a folder does to the space of a disk. */
const TAKES =
  /^(?:takes?|taking|uses?|using|needs?|occupy|occupies|occupying|eats?|eating|consumes?|consuming|hogs?|hogging|wastes?|weighs?)(?: up)?$/i;

/** "how many files does images contain", "how much space does node_modules take" */
const isHolder = ({ tokens }: Context, at: number): boolean =>
  /^(does|do|is|are)$/.test(tokens[at - 1]?.lemma ?? '') &&
  ((isFolderWord(tokens[at]) && /^(have|contain|hold)$/.test(tokens[at + 1]?.lemma ?? '')) ||
    ((isFolderWord(tokens[at]) || isNobodys(tokens[at])) &&
      tokens.slice(0, at).some(({ text }) => /\b(?:space|storage|room)\b/i.test(text)) &&
      TAKES.test(tokens[at + 1]?.text ?? '')));

const SPACE = /^(?:space|room|storage|disk space|disk)$/;
const HOW_BIG = /^how (?:big|large|heavy)$/;

/** What can be measured by its name: "logs", "music", a word that nobody knows. */
const isMeasurable = (token: Token | undefined, isOne: boolean): boolean =>
  isNobodys(token) || (isFolderWord(token) && !isThings(token)) || (isOne && isPlain(token) && isThings(token));

/** "how big is logs", "how much space src takes": what is measured, where nothing else is. */
const isMeasured = ({ tokens }: Context, at: number): boolean => {
  const [first, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isAsked = HOW_BIG.test(first?.lemma ?? '') && /^(?:is|are)$/.test(before?.value ?? '');
  if (!isMeasurable(tokens[at], isAsked && before?.value === 'is')) return false;
  if (isAsked) return endsName(next);
  if (HOW_BIG.test(before?.lemma ?? '')) return /^(?:is|are)$/.test(next?.value ?? '');
  return TAKES.test(next?.value ?? '') && takesSpace(tokens, at);
};

/** "how much does firefox use" is asked of a program. */
const takesSpace = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (tokens.some(({ lemma }) => /^(?:memory|swap|cpu|ram)$/.test(lemma))) return false;
  if (SPACE.test(before?.lemma ?? '')) return true;
  return (
    /^do(?:es)?$/.test(before?.value ?? '') &&
    (isFolderWord(tokens[at]) || tokens.some(({ lemma }) => SPACE.test(lemma)))
  );
};

/** "in dir": a folder that is called so, behind no article. */
const isDir = ({ tokens }: Context, at: number): boolean =>
  tokens[at]?.value === 'dir' &&
  (PLACING.test(tokens[at - 1]?.lemma ?? '') || /^(?:of|to|into)$/.test(tokens[at - 1]?.lemma ?? '')) &&
  endsName(tokens[at + 1]);

/** "in alpha and beta": of two names that nobody knows, where files are sought. */
const isOfPair = ({ tokens }: Context, at: number): boolean => {
  const isFirst = means(tokens[at + 1], 'AND') && isNobodys(tokens[at + 2]) && endsName(tokens[at + 3]);
  const isSecond = means(tokens[at - 1], 'AND') && tokens[at - 2]?.kind === 'path' && endsName(tokens[at + 1]);
  const first = isSecond ? at - 2 : at;
  const before = tokens[first - 1]?.lemma ?? '';
  const isOfFiles = before === 'of' && means(tokens[first - 2], 'FILE');
  return (
    isNobodys(tokens[at]) &&
    (isFirst || isSecond) &&
    !/\.\w+$/.test(tokens[first]?.value ?? '') &&
    (/^(?:in|under|inside|below|beneath)$/.test(before) || isOfFiles) &&
    tokens.slice(0, first).some((token) => means(token, 'FILE'))
  );
};

/** "in scripts and tests": what is joined to a place is one, too. `tokens`: those before it as they are read. */
const isJoined = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!isFolderWord(token) || isOfHome(token) || !(means(before, 'AND', 'OR') || before?.text === ',')) return false;
  const next = tokens[at + 1];
  const isEnd = next === undefined || next.kind === 'mark' || means(next, 'AND', 'OR');
  return (
    isEnd &&
    tokens[at - 2]?.kind === 'path' &&
    (PLACING.test(tokens[at - 3]?.lemma ?? '') || means(tokens[at - 3], 'EXCEPT'))
  );
};

/** True for a word that is a place by where it stands. */
export const standsAsPlace = (context: Context, at: number): boolean =>
  isPlaced(context, at) ||
  isBesideNoun(context, at) ||
  isDestination(context, at) ||
  isGoal(context, at) ||
  isMeasured(context, at) ||
  isDir(context, at) ||
  isOfPair(context, at) ||
  isHolder(context, at) ||
  isJoined(context, at);
