/** Which works do not go together, and which manners need a work that carries them. */
import type { Placed } from './addressed.ts';
import type { Manner, Phase, Work } from './operation.ts';

/** "column 1 and the last one" are two columns of one line: one by one, the second would be sought in the first. */
const isCutTwice = (works: readonly Placed[]): boolean => {
  const cuts = works.filter(({ piece }) => piece.operation.phase === 'column');
  const isAgain = ({ piece }: Placed): boolean =>
    piece.operation.phase === 'column' || (piece.operation.phase === 'reduce' && piece.groups['col'] !== undefined);
  const once = works.filter(({ piece, work }) => piece.operation.phase === 'unique' && work.does === 'run');
  if (once.length > 1) return true;
  // What is tallied has no more letters or columns to be cut.
  const tally = works.findIndex(({ piece }) => piece.operation.tallies);
  if (
    tally >= 0 &&
    works
      .slice(tally + 1)
      .some(({ piece }) => /\b(?:char|letter|byte)/.test(piece.form) && piece.operation.phase === 'ends')
  )
    return true;
  return cuts.some(({ piece }) =>
    works.some((one) => one.piece !== piece && one.piece.clause === piece.clause && isAgain(one)),
  );
};

/** "delete line 2 and the last line": what follows a deletion, with no verb of its own, is deleted too. */
const isHalfDeleted = (works: readonly Placed[]): boolean =>
  works.some(
    ({ work, piece }, at) =>
      work.does === 'edit' &&
      /d$/.test(work.script) &&
      works.slice(at + 1).some((one) => one.piece.clause === piece.clause && one.piece.operation.phase === 'ends'),
  );

/** "replace a by b, then count the lines with b": the file itself is edited, and then it is counted. */
const isEditedBefore = (works: readonly Placed[]): boolean =>
  works.some(
    ({ work, piece }, at) =>
      work.does === 'match' &&
      works[at + 1]?.work.does === 'count' &&
      works.slice(0, at).some((one) => one.work.does === 'edit' && one.piece.clause < piece.clause),
  );

/** "the first 3 lines and the last 3": both are wanted, and neither is one of the other. */
const isUnion = (works: readonly Placed[]): boolean =>
  works.some(({ piece }, at) => {
    const before = works[at - 1]?.piece;
    const isEnds = piece.operation.phase === 'ends' && before?.operation.phase === 'ends';
    return isEnds && piece.joined && before.clause === piece.clause;
  });

/** A number of the whole is the end of it: nothing is asked of that number but a part of its line. */
const isOneNumber = (works: readonly Placed[]): boolean => {
  if (works.length > 1 && works.some(({ piece }) => piece.operation.alone)) return false;
  const at = works.findIndex(({ piece }) => piece.operation.phase === 'reduce');
  return at < 0 || works.slice(at + 1).every(({ piece }) => piece.operation.phase === 'column');
};

/** "the 10 largest, descending": they come so by themselves. */
export const isExtreme = ({ piece }: Placed): boolean => /\b(?:largest|biggest|highest|greatest)\b/.test(piece.form);

/** Lines around are those of a match, or of what prints them by itself. */
const takesContext = (context: Manner['context'], works: readonly Placed[]): boolean =>
  context === undefined ||
  works.some(({ work, piece }) => work.does === 'match' || /\b(?:errors?|warnings?)\b/.test(piece.form));

/** What is said of a sort, a match or columns needs one: "numerically", "whole words", "separated by a colon". */
export const isCarried = (manner: Manner, works: readonly Placed[], all: readonly Work[]): boolean => {
  const does = (...kinds: readonly Work['does'][]) => all.some((work) => kinds.includes(work.does));
  const isIn = (...phases: readonly Phase[]) => works.some(({ piece }) => phases.includes(piece.operation.phase));
  const { numeric, reversed, alphabetic, keys, sortFlag, whole, matchOnly, context, most, headed, places } = manner;
  const isOfSort = numeric || reversed || alphabetic || keys !== undefined || sortFlag !== undefined;
  const isOfMatch = whole || matchOnly || most !== undefined;
  return (
    (!isOfSort || does('sort', 'turn') || isIn('sort', 'unique') || works.some(isExtreme)) &&
    (!manner.numbersOnly || does('match')) &&
    (!manner.filledOnly || does('number')) &&
    (!manner.kept || !(does('sort', 'unique', 'turn') || isIn('sort', 'unique'))) &&
    (!manner.insensitive ||
      !works.some(
        ({ work, piece }) => work.does === 'run' && piece.operation.phase === 'unique' && !piece.operation.tallies,
      )) &&
    (!headed || all[0]?.does === 'sort') &&
    (places === undefined || isIn('reduce')) &&
    (manner.joined === undefined || isIn('column', 'form')) &&
    takesContext(context, works) &&
    (!isOfMatch || does('match', 'edit') || isIn('pick', 'reduce')) &&
    (!manner.insensitive || does('match', 'sort', 'edit') || isIn('source', 'unique', 'reduce', 'words')) &&
    (!manner.isParted || keys !== undefined || isIn('column', 'words', 'pick', 'reduce', 'form'))
  );
};

/** Works that one after the other would do something else than is said. */
export const doNotGoTogether = (works: readonly Placed[]): boolean =>
  !isOneNumber(works) || isCutTwice(works) || isHalfDeleted(works) || isEditedBefore(works) || isUnion(works);
