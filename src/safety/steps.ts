/** The steps of a plan, walked in an order that honours their needs, with state carried from one to the next. */
import type { Effect, Plan, Step, StepVerdict, ToolSpec } from '../plan.ts';
import type { World } from '../world.ts';
import { openWalk, walkShell } from './effects.ts';
import { judge } from './judge.ts';
import type { Scope } from './scope.ts';

interface Found {
  readonly effects: readonly Effect[];
  readonly marks: Scope['trace']['marks'];
  readonly seen: Scope['trace']['seen'];
}

const toolEffects = (
  step: Extract<Step, { kind: 'tool' }>,
  tools: ReadonlyMap<string, ToolSpec>,
): readonly Effect[] => {
  const spec = tools.get(step.tool);
  if (spec !== undefined) return spec.effects(step.input);
  return [
    {
      kind: 'unknown',
      target: { type: 'name', name: step.tool },
      by: step.tool,
      note: `there is no tool called ${step.tool}`,
    },
  ];
};

const walkStep = (scope: Scope, step: Step, tools: ReadonlyMap<string, ToolSpec>): Found => {
  const { effects, marks, seen } = scope.trace;
  const from = [effects.length, marks.length, seen.length];
  if (step.kind === 'tool') effects.push(...toolEffects(step, tools));
  else walkShell(scope, step.command);
  return { effects: effects.slice(from[0]), marks: marks.slice(from[1]), seen: seen.slice(from[2]) };
};

/** A verdict for each step; effects of all steps are known before the first is judged, so that their order hides nothing. */
export const assessSteps = (plan: Plan, world: World, tools: ReadonlyMap<string, ToolSpec>): readonly StepVerdict[] => {
  const scope = openWalk(world);
  const found = plan.steps.map((step) => walkStep(scope, step, tools));
  const { trace } = scope;
  return plan.steps.map((step, at) => {
    const { effects = [], marks = [], seen = [] } = found[at] ?? {};
    return { step: step.id, effects, ...judge({ effects, marks, seen, plan: trace, world }) };
  });
};
