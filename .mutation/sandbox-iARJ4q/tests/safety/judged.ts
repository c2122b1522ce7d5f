/** The level that the guard gives one shell line, in a plain fixed World. */
// @ts-nocheck

import type { Level, Plan, PlanSource, Step, Verdict } from '../../src/plan.ts';
import { assess } from '../../src/safety/assess.ts';
import { type Policy, policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld, type World } from '../../src/world.ts';

export const planOf = (commands: readonly string[], source: PlanSource = 'offline'): Plan => ({
  request: '',
  source,
  confidence: 1,
  reason: '',
  steps: commands.map(
    (command, at): Step => ({
      kind: 'shell',
      id: String(at + 1),
      command,
      reason: '',
      needs: at === 0 ? [] : [String(at)],
    }),
  ),
});

interface Judging {
  readonly world?: World;
  readonly policy?: Policy;
  readonly source?: PlanSource;
}

export const judged = (commands: string | readonly string[], how: Judging = {}): Verdict =>
  assess(planOf(typeof commands === 'string' ? [commands] : commands, how.source), how.world ?? fixedWorld(), {
    policy: how.policy ?? policyNamed('normal'),
    tools: new Map(),
  });

export const levelOf = (command: string): Level => judged(command).level;
