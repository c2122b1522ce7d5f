/** `llmos undo [N]` and `llmos redo`: what the last turns changed, put back or done again. */
import { type Moved, openUndo, type UndoStore } from '../executors/undo.ts';
import { visible } from '../safety/show.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const SHOWN = 5;

export const undoStore = (machine: Machine): UndoStore => {
  const { megabytes, days } = machine.settings.undo;
  return openUndo(`${machine.folders.state}/undo`, { bytes: megabytes * 1024 * 1024, ageDays: days });
};

const inWords = (moved: Moved, verb: string): string => {
  if (moved.kind === 'refused') return `not ${verb}: ${moved.request}: ${moved.reason}`;
  const names = moved.paths.slice(0, SHOWN).join(', ');
  const more = moved.paths.length > SHOWN ? ` and ${moved.paths.length - SHOWN} more` : '';
  const missing = moved.missing.length === 0 ? '' : `; could not be ${verb}: ${moved.missing.join('; ')}`;
  return `${verb}: ${moved.request} (${names}${more})${missing}`;
};

const report = (moved: readonly Moved[], verb: string): { text: string; refused: boolean } => ({
  text: moved.length === 0 ? `nothing to be ${verb}` : moved.map((each) => visible(inWords(each, verb))).join('\n'),
  refused: moved.length === 0 || moved.some((each) => each.kind === 'refused'),
});

const finish = (moved: readonly Moved[], verb: string, options: Options): number => {
  const { text, refused } = report(moved, verb);
  if (options.json === true) for (const each of moved) stdout(`${JSON.stringify(each)}\n`);
  else if (refused) throw new Refusal(text, 1);
  else stdout(`${text}\n`);
  return refused ? 1 : 0;
};

export const undo = ([n = '1']: readonly string[], options: Options, machine: Machine): number => {
  const count = Number(n);
  if (!Number.isInteger(count) || count < 1) throw new Refusal(`undo takes a number of turns, not '${n}'`, 2);
  return finish(undoStore(machine).undo(count), 'undone', options);
};

export const redo = (_words: readonly string[], options: Options, machine: Machine): number => {
  const moved = undoStore(machine).redo();
  return finish(moved === undefined ? [] : [moved], 'redone', options);
};

/** The same in words, for the interactive shell. */
export const undoTurns = async (machine: Machine, count: number): Promise<string> =>
  report(undoStore(machine).undo(count), 'undone').text;

export const redoTurn = async (machine: Machine): Promise<string> => {
  const moved = undoStore(machine).redo();
  return report(moved === undefined ? [] : [moved], 'redone').text;
};
