/** Grant: a consent that holds for more than one run of exactly the same steps in the same folder on the same host. Pure. */
import { type Level, type Plan, type Step, type Verdict, within } from '../plan.ts';
import type { World } from '../world.ts';

export interface Grant {
  readonly steps: readonly string[];
  readonly cwd: string;
  readonly host: string;
  readonly level: Level;
  /** Names of the rules that had matched: a further one is a reason to ask again. */
  readonly rules: readonly string[];
}

const textOf = (step: Step): string =>
  step.kind === 'shell' ? `$ ${step.command}` : `${step.tool} ${JSON.stringify(step.input)}`;

const rulesOf = ({ findings }: Verdict): readonly string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

export const grantFor = (plan: Plan, verdict: Verdict, { cwd, host }: World): Grant => ({
  steps: plan.steps.map(textOf),
  cwd,
  host,
  level: verdict.level,
  rules: rulesOf(verdict),
});

/** Nobody can have meant these more than once. */
const ONCE = new Set(['catastrophe', 'disk', 'fork-bomb', 'devices', 'shutdown', 'account', 'secret-leaves', 'taint']);

/**
 * How long an answer may hold: of a machine's plan, what nobody can tell before it runs is not remembered for good, a
 * catastrophe not at all. Who typed a command is stopped once, and may say that it is meant so always.
 */
export const longest = (verdict: Verdict, { source }: Pick<Plan, 'source'>): 'once' | 'session' | 'always' => {
  if (source === 'typed') return 'always';
  if (verdict.findings.some(({ rule }) => ONCE.has(rule))) return 'once';
  return verdict.level === 'opaque' ? 'session' : 'always';
};

/** True when the grant speaks of exactly this plan here, and nothing about it got worse. */
export const covers = (grant: Grant, plan: Plan, { verdict, world }: { verdict: Verdict; world: World }): boolean => {
  const now = grantFor(plan, verdict, world);
  return (
    longest(verdict, plan) !== 'once' &&
    grant.cwd === now.cwd &&
    grant.host === now.host &&
    grant.steps.length === now.steps.length &&
    grant.steps.every((step, at) => step === now.steps[at]) &&
    within(now.level, grant.level) &&
    now.rules.every((rule) => grant.rules.includes(rule))
  );
};
