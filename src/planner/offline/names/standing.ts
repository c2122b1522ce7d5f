/**
 * Words that stand where only a place can, though the dictionary has them for something else: "executable files in scripts", "the images
 * folder", "move it to archive".
 */
import type { Context } from '../recognise/reading.ts';
import { means } from '../understand.ts';
import { endsName, isFolderNoun, isFolderWord, isNobodys, isOfHome, isThings } from './words.ts';

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
  return isPlural && tokens[at - 1]?.lemma === 'the' && PLACING.test(tokens[at - 2]?.lemma ?? '');
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

/** "how many files does images contain" */
const isHolder = ({ tokens }: Context, at: number): boolean =>
  isFolderWord(tokens[at]) &&
  /^(does|do)$/.test(tokens[at - 1]?.lemma ?? '') &&
  /^(have|contain|hold)$/.test(tokens[at + 1]?.lemma ?? '');

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
  isHolder(context, at) ||
  isJoined(context, at);
