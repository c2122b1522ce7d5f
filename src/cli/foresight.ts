/** What would become of a line, found out without a turn: nothing is written down and nothing runs. */
import { toolSpecs } from '../executors/tools/list.ts';
import type { Plan, Planned, Route, Verdict } from '../plan.ts';
import { type RouteRules, route } from '../planner/route.ts';
import { assess } from '../safety/assess.ts';
import type { Hearing } from '../turn/hearing.ts';
import type { Planner } from '../turn.ts';
import type { World } from '../world.ts';
import type { Machine } from './machine.ts';
import { policyAt } from './policy.ts';

export interface Foresight {
  /** How a line would be read here and now. */
  route(line: string): Route;
  /** What the sources other than a model make of a request; undefined where they abstain. */
  foresee(request: string, world: World): Promise<Planned | undefined>;
  /** The guard's word on a plan, by the policy of the folder. */
  judge(plan: Plan, world: World): Verdict;
}

/** What it is found out by. */
interface Ground {
  readonly machine: Machine;
  readonly hearing: Hearing;
  world(): World;
  rules(): RouteRules;
}

export const foresight = (ground: () => Ground, planners: () => readonly Planner[]): Foresight => ({
  route: (line) => route(line, ground().world(), ground().rules()),
  foresee: async (request, world) => {
    for (const planner of planners()) {
      const planned = await planner(request, world, ground().machine.signal);
      if (planned?.kind === 'plan' || planned?.kind === 'answer') return planned;
    }
    return undefined;
  },
  judge: (plan, world) => {
    const { machine, hearing } = ground();
    const policy = policyAt(machine, world.cwd);
    return assess(plan, world, { policy, tools: toolSpecs, heard: hearing.heard() });
  },
});
