/** Runs what only looks, where that needs no question, and keeps the end of what it printed: nobody's result. */
import type { StepReport, TurnEvent } from '../event.ts';
import type { Outcome, Plan } from '../plan.ts';
import { type Approved, approve } from '../safety/approve.ts';
import { assess } from '../safety/assess.ts';
import { judgedBy, type Rooms } from './rooms.ts';

const toItsEnd = async (running: AsyncGenerator<TurnEvent, Outcome>): Promise<{ outcome: Outcome; tail: string }> => {
  let tail = '';
  for (;;) {
    const { value, done } = await running.next();
    if (done) return { outcome: value, tail };
    if (value.type === 'ended') tail = value.tail;
  }
};

/** `least`: what may run; `safe`: only what changes nothing, whatever else the policy allows. */
const approvedFor = (plan: Plan, rooms: Rooms, least: 'allowed' | 'safe'): Approved | undefined => {
  const world = rooms.world();
  const verdict = assess(plan, world, judgedBy(rooms));
  if (verdict.decision !== 'allow' || (least === 'safe' && verdict.level !== 'safe')) return undefined;
  const approved = approve(verdict, plan, { by: 'policy' }, world);
  return approved.kind === 'approved' ? approved : undefined;
};

/** A plan of one step; undefined where it would need a question. */
export const quietly = async (plan: Plan, rooms: Rooms, least: 'allowed' | 'safe'): Promise<StepReport | undefined> => {
  const approved = approvedFor(plan, rooms, least);
  const [step] = approved?.plan.steps ?? [];
  if (approved === undefined || step === undefined) return undefined;
  return { step, ...(await toItsEnd(rooms.execute(approved))) };
};
