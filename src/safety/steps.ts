/** The steps of a plan, walked in an order that honours their needs, with state carried from one to the next. */
import {
  type Effect,
  type JsonObject,
  type OwnRules,
  type Plan,
  type Step,
  type StepVerdict,
  stricter,
  type ToolsByName,
} from '../plan.ts';
import type { World } from '../world.ts';
import { besides } from './apart.ts';
import { literal } from './arg.ts';
import { openWalk, walkShell } from './effects.ts';
import type { Role } from './grammar.ts';
import { judge } from './judge.ts';
import type { Landing } from './lands.ts';
import { ownFindings } from './own-rules.ts';
import { bareCall } from './reduce.ts';
import { addEffect, addLanding, type Scope } from './scope.ts';
import { type Heard, leavesOf, type Masked, taintOf } from './taint.ts';

interface Found {
  readonly cwd: string | undefined;
  readonly effects: readonly Effect[];
  readonly marks: Scope['trace']['marks'];
  readonly seen: Scope['trace']['seen'];
  readonly landings: readonly Landing[];
}

const toolEffects = (step: Extract<Step, { kind: 'tool' }>, tools: ToolsByName): readonly Effect[] => {
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

/** A path that a tool reads or writes counts as one that a command does: secrets, start-up files and links are found. */
const ROLES: Partial<Record<Effect['kind'], Role>> = { read: 'read', write: 'edit', delete: 'delete' };

const playTool = (scope: Scope, effect: Effect): void => {
  const { kind, target, by } = effect;
  const role = effect.create === true && kind === 'write' ? 'create' : ROLES[kind];
  if (target.type !== 'path' || target.recursive || target.glob || role === undefined) return addEffect(scope, effect);
  const path = target.path.replace(/^~(?=\/|$)/, scope.world.home);
  bareCall(scope, by, by).play(role, literal(path, target.path));
};

/** What a tool that reaches the network is given leaves with it. */
const noteTool = (scope: Scope, effects: readonly Effect[], input: JsonObject): void => {
  if (!effects.some(({ kind }) => kind === 'network')) return;
  for (const value of Object.values(input))
    if (typeof value === 'string') addLanding(scope, { place: 'host', text: value });
};

const walkStep = (scope: Scope, step: Step, tools: ToolsByName): Found => {
  const { effects, marks, seen, landings } = scope.trace;
  const from = [effects.length, marks.length, seen.length, landings.length];
  const { cwd } = scope;
  if (step.kind === 'tool') {
    const own = toolEffects(step, tools);
    for (const effect of own) playTool(scope, effect);
    noteTool(scope, own, step.input);
  } else walkShell(scope, step.command);
  return {
    cwd,
    effects: effects.slice(from[0]),
    marks: marks.slice(from[1]),
    seen: seen.slice(from[2]),
    landings: landings.slice(from[3]),
  };
};

export interface StepsGiven {
  readonly tools: ToolsByName;
  /** What the plan's writer was told that neither the person nor this machine said. */
  readonly heard: readonly Heard[];
  readonly masked?: readonly Masked[];
  readonly own: OwnRules;
}

/** A verdict for each step; effects of all steps are known before the first is judged, so that their order hides nothing. */
export const assessSteps = (
  plan: Plan,
  world: World,
  { tools, heard, masked = [], own }: StepsGiven,
): readonly StepVerdict[] => {
  const scope = openWalk(world);
  const found = plan.steps.map((step) => walkStep(scope, step, tools));
  const { trace } = scope;
  const beside = besides(
    plan.steps.map((step, at) => ({ step, effects: found[at]?.effects ?? [], cwd: found[at]?.cwd })),
    world,
  );
  return plan.steps.map((step, at) => {
    const { effects = [], marks = [], seen = [], landings = [] } = found[at] ?? {};
    const { level, findings } = judge({ effects, marks, seen, plan: trace, world });
    const taint = [...taintOf(landings, heard, plan), ...leavesOf(step, effects, masked)];
    const further = [...taint, ...ownFindings(seen, own)];
    const levels = [...(taint.length === 0 ? [] : ['dangerous' as const]), ...further.map((finding) => finding.level)];
    return {
      step: step.id,
      effects,
      level: levels.reduce(stricter, level),
      findings: [...further, ...findings],
      ...(beside[at]?.length && { beside: beside[at] }),
    };
  });
};
