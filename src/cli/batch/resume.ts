/** What `--resume` goes on with, or why it cannot. Pure but for the question whether a process lives. */

import { type Batch, hashOf } from './ledger.ts';
import type { BatchLine } from './lines.ts';
import { doneIn, type Left, type Past } from './past.ts';

export type Resumed =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'on';
      /** `at` of the lines that are done. */
      readonly done: ReadonlySet<number>;
      readonly left: Left | undefined;
      readonly notes: readonly string[];
      /** Undo entries of what is done. */
      readonly kept: readonly string[];
    };

const refused = (reason: string): Resumed => ({ kind: 'refused', reason });

const shown = (lines: readonly BatchLine[], at: number): string => {
  const line = lines.find((each) => each.at === at);
  return line === undefined ? `line ${at} of those that are none of comment or blank` : `line ${line.number}`;
};

/** Undefined where each line that is done is where it was, as it was. */
const mismatch = (past: Past, { lines }: Batch, done: readonly number[]): string | undefined => {
  const changed = done.filter((at) => past.opening.texts[at - 1] !== hashOf(lines[at - 1]?.text ?? ''));
  if (changed.length === 0) return undefined;
  const more = changed.length > 1 ? ` (and ${changed.length - 1} more)` : '';
  return `the file changed since: ${shown(lines, changed[0]!)}${more} is done, and is something else now; run it without --resume, or put it back as it was`;
};

const isSame = (past: Past, { lines }: Batch): boolean =>
  past.opening.texts.length === lines.length && lines.every(({ text }, at) => past.opening.texts[at] === hashOf(text));

const notesOf = (past: Past, batch: Batch, done: readonly number[]): readonly string[] => {
  const notes: string[] = [];
  if (!isSame(past, batch))
    notes.push(
      `the file changed since; ${done.length === 1 ? 'the line that is done is as it was' : `the ${done.length} lines that are done are as they were`}`,
    );
  for (const [at, fate] of past.fates)
    if (fate.kind === 'cut off') notes.push(`${shown(batch.lines, at)} was cut off before it ended, and is run again`);
  if (past.left !== undefined && past.left.hidden.length > 0)
    notes.push(`not written down because they may be secret, so set them again: ${past.left.hidden.join(', ')}`);
  return notes;
};

export const resumed = (past: Past | undefined, batch: Batch, lives: (pid: number) => boolean): Resumed => {
  if (past === undefined)
    return {
      kind: 'on',
      done: new Set(),
      left: undefined,
      kept: [],
      notes: ['no earlier run is known; it begins with the first line'],
    };
  const { opening, fates, left } = past;
  if (opening.cwd !== batch.cwd) return refused(`the last run was in ${opening.cwd}; go there to resume it`);
  if (opening.host !== batch.host) return refused(`the last run was on ${opening.host}`);
  if (opening.pid !== process.pid && lives(opening.pid)) return refused(`it is running (process ${opening.pid})`);
  for (const [at, fate] of fates)
    if (fate.kind === 'cut off' && lives(fate.pid))
      return refused(
        `${shown(batch.lines, at)} of the run that was cut off is still running (process ${fate.pid}); wait for it, or end it`,
      );
  const done = doneIn(past);
  const reason = mismatch(past, batch, done);
  if (reason !== undefined) return refused(reason);
  const kept = [...fates.values()].flatMap((fate) => (fate.kind === 'ended' ? fate.entry.kept : []));
  return { kind: 'on', done: new Set(done), left, notes: notesOf(past, batch, done), kept };
};
