/** Lines that were picked and are edited: the edit is of the file, at those lines, and the others stay. */
import { addressFor, editedAt } from './address.ts';
import type { Piece } from './cover.ts';
import type { Manner, Phase, Work } from './operation.ts';

export interface Placed {
  readonly work: Work;
  readonly piece: Piece;
}

const PICKING: readonly Phase[] = ['source', 'ends', 'pick'];

/** "convert the first line to capitals": the others stay, which a filter cannot do. */
const isPartChanged = ({ work, piece }: Placed, at: number, all: readonly Placed[]): boolean => {
  const before = all[at - 1]?.piece;
  const isChange =
    work.does === 'run' &&
    piece.operation.phase === 'edit' &&
    /^(?:convert|change|make|turn|replace|transform|capitali|upper|lower)/.test(piece.form);
  return isChange && before?.clause === piece.clause && PICKING.includes(before.operation.phase);
};

/** Undefined where sed cannot say which lines are meant. */
export const addressed = (
  works: readonly Placed[],
  manner: Manner,
  isShown: boolean,
): readonly Placed[] | undefined => {
  if (!isShown && works.some(isPartChanged)) return undefined;
  const at = works.findIndex(
    ({ work }, here) => work.does === 'edit' && works[here - 1]?.piece.clause === works[here]?.piece.clause,
  );
  const [before, here] = [works[at - 1], works[at]];
  if (at < 1 || before === undefined || here === undefined || isShown) return works;
  const { work, piece } = here;
  if (!PICKING.includes(before.piece.operation.phase) || before.work.does === 'edit' || work.does !== 'edit')
    return works;
  const address = addressFor(before.work, manner.insensitive);
  const edit = address && editedAt(work, address);
  return edit && [...works.slice(0, at - 1), { work: edit, piece }, ...works.slice(at + 1)];
};
