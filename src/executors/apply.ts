/** Puts what a dry run showed into place instead of running the steps a second time; what it replaces is kept for undo. */
import type { TurnEvent } from '../event.ts';
import type { Outcome, ResolvedTarget } from '../plan.ts';
import type { Approved } from '../safety/approve.ts';
import { milliseconds } from './clock.ts';
import type { Run } from './execute.ts';

/** What is asked of a dry run here. */
export interface Applicable {
  readonly changes: readonly {
    readonly kind: 'created' | 'changed' | 'deleted' | 'moved' | 'mode' | 'times';
    readonly path: string;
    readonly entry: 'file' | 'dir' | 'link' | 'other';
    readonly from?: string;
  }[];
  readonly output: string;
  stale(): readonly string[];
  apply(): void;
}

const targetsOf = ({ changes }: Applicable, step: string): readonly ResolvedTarget[] =>
  changes.flatMap(({ kind, path, from, entry }): ResolvedTarget[] => {
    const base = { step, recursive: entry === 'dir' && kind !== 'mode', stamp: null };
    const own: ResolvedTarget = { ...base, path, kind: kind === 'deleted' ? 'delete' : 'write' };
    return from === undefined ? [own] : [{ ...base, path: from, kind: 'delete' }, own];
  });

type Ended = Omit<Outcome, 'durationMs'>;

const put = (previewed: Applicable): Ended => {
  try {
    previewed.apply();
    return { status: 'done', code: 0 };
  } catch (error) {
    return { status: 'failed', code: 1, reason: `it was put in place in part: ${(error as Error).message}` };
  }
};

/** Yields the same events as running; nothing is touched where something changed since it was shown (`denied`, 4). */
export async function* applyPreview(
  approved: Approved,
  previewed: Applicable,
  run: Pick<Run, 'undo' | 'freshWorld'>,
): AsyncGenerator<TurnEvent, Outcome> {
  const from = milliseconds();
  const timed = (outcome: Ended): Outcome => ({ ...outcome, durationMs: Math.round(milliseconds() - from) });
  const { plan } = approved;
  const changed = [...new Set([...approved.stale(run.freshWorld()), ...previewed.stale()])];
  if (changed.length > 0)
    return timed({ status: 'denied', code: 4, reason: `changed since it was shown: ${changed.join('; ')}` });
  const last = plan.steps.at(-1)?.id ?? '1';
  const targets = targetsOf(previewed, last);
  const kept = targets.length === 0 ? undefined : run.undo.keep({ request: plan.request, targets });
  if (kept !== undefined) yield { type: 'kept', ...kept };
  const outcome = timed(put(previewed));
  if (kept !== undefined) run.undo.seal(kept.entry);
  for (const step of plan.steps) {
    yield { type: 'step', step };
    if (step.id === last && previewed.output !== '')
      yield { type: 'output', step: step.id, stream: 'stdout', chunk: Buffer.from(previewed.output) };
    yield { type: 'ended', step: step.id, outcome, tail: step.id === last ? previewed.output.slice(-4096) : '' };
  }
  return outcome;
}
