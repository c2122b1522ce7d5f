/** How a turn ends where nothing ran to its own end. */
// @ts-nocheck

import type { TurnEvent } from '../event.ts';
import type { Outcome, Planned } from '../plan.ts';

export const end = (status: Outcome['status'], code: number, reason?: string): Outcome =>
  reason === undefined ? { status, code, durationMs: 0 } : { status, code, reason, durationMs: 0 };

/** A reply in words: an answer, or why there is no plan. */
export function* inWords(planned: Exclude<Planned, { kind: 'plan' }>): Generator<TurnEvent, Outcome> {
  if (planned.kind === 'answer') {
    yield { type: 'answer', text: planned.text, source: planned.source };
    return end('done', 0);
  }
  yield { type: 'abstain', planned };
  return end('failed', planned.kind === 'abstain' ? 3 : 5, planned.reason);
}
