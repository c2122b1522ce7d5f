/** `--transaction`: when a line fails, what the batch changed is taken back, newest first; what cannot be is said. */
import type { UndoStore } from '../../executors/undo.ts';
import type { Effect } from '../../plan.ts';
import { count } from '../count.ts';
import type { BatchLine } from './lines.ts';

export interface Change {
  readonly line: BatchLine;
  /** Undo entries; files that could not be kept. */
  readonly kept: readonly string[];
  readonly missing: readonly string[];
  readonly effects: readonly Effect[];
}

const LASTING = new Set<Effect['kind']>(['network', 'process', 'privilege', 'persist', 'unknown', 'execute']);

/** What no undo entry holds. */
const beyond = ({ kind, target }: Effect): boolean =>
  LASTING.has(kind) || ((kind === 'write' || kind === 'delete') && target.type !== 'path');

const named = ({ kind, target, by }: Effect): string => {
  if (target.type === 'host') return `${kind} ${target.host}`;
  if (target.type === 'name') return `${kind} ${target.name}`;
  return `${kind} by ${by}`;
};

const left = ({ line, effects, missing }: Change): readonly string[] =>
  [...new Set([...effects.filter(beyond).map(named), ...missing])].map(
    (what) => `line ${line.number}: cannot be taken back: ${what}`,
  );

/** Sentences about what was taken back and what was not. `earlier`: entries of the run that this one resumed. */
export const takeBack = (
  store: Pick<UndoStore, 'undoThese'>,
  changes: readonly Change[],
  earlier: readonly string[],
): readonly string[] => {
  const moved = store.undoThese([...earlier, ...changes.flatMap(({ kept }) => kept)]);
  const back = moved.filter(({ kind }) => kind !== 'refused');
  const said = moved
    .filter(({ kind }) => kind === 'refused')
    .map((each) => `not taken back: ${each.request}: ${'reason' in each ? each.reason : ''}`);
  const missing = back.flatMap((each) => each.missing.map((what) => `could not be taken back: ${what}`));
  return [
    `taken back: ${back.length} of ${count(moved.length, 'change')}`,
    ...said,
    ...missing,
    ...changes.flatMap(left),
  ];
};
