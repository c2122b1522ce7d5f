/** Sources of plans in their order: what was learned, the offline planner as the person prefers it. A model comes after them. */
import type { Planner } from '../turn.ts';
import type { Learning } from './learning.ts';
import type { Machine } from './machine.ts';
import { memoryPlanner } from './pointing.ts';

/** `stdin`: data waits there for the plan. */
export const planners = (machine: Machine, learning: Learning, stdin: boolean): Planner[] => {
  // A session that only runs commands never holds the skills: 3 MB.
  const offline: Planner = async (request, world) => {
    const { planOffline, readOwnSkills } = await import('./offline.ts');
    const { skills: own } = readOwnSkills(machine.folders.config, world.git ?? world.cwd);
    const planned = planOffline(request, world, { stdin, own });
    return planned.kind === 'plan' ? { ...planned, plan: await learning.preferred(planned.plan, world) } : planned;
  };
  const recipe: Planner = async (request, world) => {
    if (learning.memory().recipes.length === 0) return undefined;
    const { recipeFor } = await import('../memory/recipes.ts');
    const plan = recipeFor(request, learning.memory().recipes, { cwd: world.cwd });
    return plan === undefined ? undefined : { kind: 'plan', plan };
  };
  return [recipe, memoryPlanner(machine, offline), offline];
};
