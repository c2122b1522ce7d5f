/** Whether a plan did its work, by the check that its writer gave: run only where it needs no question. */
import type { StepReport, TurnEvent } from '../event.ts';
import type { Plan } from '../plan.ts';
import { quietly } from './quietly.ts';
import type { Rooms } from './rooms.ts';

const checkPlan = (plan: Plan, command: string): Plan => ({
  request: plan.request,
  source: plan.source,
  steps: [{ kind: 'shell', id: 'check', command, reason: 'checks that it worked', needs: [] }],
  confidence: plan.confidence,
  reason: plan.reason,
});

/** Returns the report of a check that failed. */
export async function* prove(plan: Plan, rooms: Rooms): AsyncGenerator<TurnEvent, StepReport | undefined> {
  const by = plan.check === undefined ? {} : { by: plan.check };
  const report = plan.check === undefined ? undefined : await quietly(checkPlan(plan, plan.check), rooms, 'allowed');
  if (report === undefined) {
    yield { type: 'checked', status: 'unchecked', ...by };
    return undefined;
  }
  const passed = report.outcome?.status === 'done';
  yield { type: 'checked', status: passed ? 'passed' : 'failed', ...by };
  return passed ? undefined : report;
}
