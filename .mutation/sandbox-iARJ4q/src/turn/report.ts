/** What became of a plan, gathered from its events for whoever wrote it. */
// @ts-nocheck

import type { Report, StepReport, TurnEvent } from '../event.ts';
import type { Outcome, Plan, Step } from '../plan.ts';

export interface Observer {
  see(event: TurnEvent): void;
  report(outcome: Outcome, check?: StepReport): Report;
}

export const observe = (first: Plan, cwd: string): Observer => {
  let [plan, folder] = [first, cwd];
  const seen = new Map<string, StepReport>();
  return {
    see: (event) => {
      if (event.type === 'plan') plan = event.plan;
      if (event.type === 'state') folder = event.cwd;
      if (event.type !== 'ended') return;
      const step = plan.steps.find(({ id }) => id === event.step);
      if (step !== undefined) seen.set(step.id, { step, outcome: event.outcome, tail: event.tail });
    },
    report: (outcome, check) => ({
      plan,
      outcome,
      steps: plan.steps.map((step) => seen.get(step.id) ?? { step, tail: '' }),
      cwd: folder,
      ...(check !== undefined && { check }),
    }),
  };
};

/** What a step does, without its number and reason. */
const deed = (step: Step): string =>
  step.kind === 'shell' ? `shell ${step.command}` : `${step.tool} ${JSON.stringify(step.input)}`;

/** True when both plans would do the same, in the same order. */
export const samePlan = (a: Plan, b: Plan): boolean =>
  a.steps.length === b.steps.length && a.steps.every((step, at) => deed(step) === deed(b.steps[at]!));

/** A corrected plan without the steps at its start that the failed one has done already. */
export const withoutDone = (plan: Plan, { steps, outcome }: Report): Plan => {
  if (outcome.status !== 'failed') return plan;
  const done = new Set(steps.filter((one) => one.outcome?.status === 'done').map(({ step }) => deed(step)));
  const fresh = plan.steps.findIndex((step) => !done.has(deed(step)));
  if (fresh <= 0) return plan;
  const dropped = new Set(plan.steps.slice(0, fresh).map(({ id }) => id));
  const kept = plan.steps.slice(fresh).map((step) => ({ ...step, needs: step.needs.filter((id) => !dropped.has(id)) }));
  return { ...plan, steps: kept };
};
