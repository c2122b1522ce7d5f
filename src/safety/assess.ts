/** A plan to a verdict. Pure for a given World; never throws and never fails open. */
import {
  type Effect,
  type Finding,
  type Plan,
  type StepVerdict,
  stricter,
  type ToolsByName,
  type Verdict,
} from '../plan.ts';
import type { World } from '../world.ts';
import { beyondUndo } from './beyond.ts';
import { decide, type Policy } from './policy.ts';
import { assessSteps } from './steps.ts';
import type { Heard, Masked } from './taint.ts';
import { patienceFor, resolveTargets } from './targets.ts';
import { touchedBy } from './touched.ts';

export interface AssessOptions {
  readonly policy: Policy;
  readonly tools: ToolsByName;
  /** Outputs, files and pages that the plan's writer has seen. */
  readonly heard?: readonly Heard[];
  /** What was hidden from the plan's writer. */
  readonly masked?: readonly Masked[];
}

const failure = (plan: Plan): StepVerdict[] =>
  plan.steps.map((step) => ({
    step: step.id,
    level: 'opaque',
    effects: [{ kind: 'unknown', target: { type: 'none' }, by: 'guard', note: 'the guard could not judge it' }],
    findings: [{ rule: 'guard', level: 'opaque', reason: 'the guard could not judge it', excerpt: '' }],
  }));

/** An exception inside the guard (a bug, or a stack used up by hostile input) is `opaque`, never a pass. */
const judged = (plan: Plan, world: World, options: AssessOptions): readonly StepVerdict[] => {
  try {
    return assessSteps(plan, world, { ...options, heard: options.heard ?? [], own: options.policy.own });
  } catch {
    return failure(plan);
  }
};

const withBeyond = (step: StepVerdict): StepVerdict => {
  const beyond = beyondUndo(step);
  return beyond.length === 0 ? step : { ...step, beyond };
};

/** The guard's word on a plan: the strictest step decides, the policy says what follows. */
export const assess = (plan: Plan, world: World, options: AssessOptions): Verdict => {
  const steps = judged(plan, world, options);
  const level = steps.map((step) => step.level).reduce(stricter, 'safe');
  const effects: Effect[] = steps.flatMap((step) => step.effects);
  const findings: Finding[] = steps.flatMap((step) => step.findings);
  const targets = resolveTargets(steps, world, patienceFor(plan));
  const decided = decide({ level, plan, steps, findings }, options.policy);
  if (decided.decision !== 'ask') return { level, ...decided, steps, effects, findings, targets };
  const counted = targets.length > 0 ? { touched: touchedBy(targets, world) } : {};
  return { level, ...decided, steps: steps.map(withBeyond), effects, findings, targets, ...counted };
};
