/** Whether a plan did its work, by the check that its writer gave: run only where it needs no question. */
import type { StepReport, TurnEvent } from '../event.ts';
import type { Outcome, Plan } from '../plan.ts';
import { type Approved, approve } from '../safety/approve.ts';
import { assess } from '../safety/assess.ts';
import { judgedBy, type Rooms } from './rooms.ts';

const checkPlan = (plan: Plan, command: string): Plan => ({
  request: plan.request,
  source: plan.source,
  steps: [{ kind: 'shell', id: 'check', command, reason: 'checks that it worked', needs: [] }],
  confidence: plan.confidence,
  reason: plan.reason,
});

/** Runs to its end; its output is nobody's result: only the end of it is kept. */
const quietly = async (running: AsyncGenerator<TurnEvent, Outcome>): Promise<{ outcome: Outcome; tail: string }> => {
  let tail = '';
  for (;;) {
    const { value, done } = await running.next();
    if (done) return { outcome: value, tail };
    if (value.type === 'ended') tail = value.tail;
  }
};

/** The check as a plan that needs no question, or undefined. */
const harmless = (plan: Plan, rooms: Rooms): Approved | undefined => {
  if (plan.check === undefined) return undefined;
  const [check, world] = [checkPlan(plan, plan.check), rooms.world()];
  const verdict = assess(check, world, judgedBy(rooms));
  const approved = verdict.decision === 'allow' ? approve(verdict, check, { by: 'policy' }, world) : undefined;
  return approved?.kind === 'approved' ? approved : undefined;
};

/** Returns the report of a check that failed. */
export async function* prove(plan: Plan, rooms: Rooms): AsyncGenerator<TurnEvent, StepReport | undefined> {
  const by = plan.check === undefined ? {} : { by: plan.check };
  const approved = harmless(plan, rooms);
  if (approved === undefined) {
    yield { type: 'checked', status: 'unchecked', ...by };
    return undefined;
  }
  const { outcome, tail } = await quietly(rooms.execute(approved));
  const passed = outcome.status === 'done';
  yield { type: 'checked', status: passed ? 'passed' : 'failed', ...by };
  return passed ? undefined : { step: approved.plan.steps[0]!, outcome, tail };
}
