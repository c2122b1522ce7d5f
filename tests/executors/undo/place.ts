/** A folder and an undo store beside it, fresh for each test; the names are live bindings. */
import { join } from 'node:path';
import { openUndo, type UndoStore } from '../../../src/executors/undo.ts';
import type { ResolvedTarget } from '../../../src/plan.ts';
import { folder } from '../running.ts';

export let cwd = '';
export let store = '';
export let undo: UndoStore;

export const freshPlace = (): void => {
  cwd = folder();
  store = join(folder(), 'undo');
  undo = openUndo(store);
};

export const at = (name: string): string => join(cwd, name);

/** Keeps the targets, changes something, and closes the entry. */
export const change = (targets: readonly ResolvedTarget[], act: () => unknown, by: UndoStore = undo) => {
  const kept = by.keep({ request: 'a change', targets });
  act();
  by.seal(kept.entry);
  return kept;
};
