/** The order of a plan's steps: each runs when all that it needs is done. */
// @ts-nocheck

import type { Step } from '../plan.ts';

export type Fate = 'done' | 'failed' | 'skipped';

export type Next =
  | { readonly kind: 'run'; readonly step: Step }
  | { readonly kind: 'skip'; readonly step: Step; readonly because: string }
  | { readonly kind: 'stuck'; readonly steps: readonly string[] }
  | { readonly kind: 'over' };

/** What comes next, in the plan's own order; `stuck` where steps wait for each other or for one that is not there. */
export const next = (steps: readonly Step[], fates: ReadonlyMap<string, Fate>): Next => {
  const open = steps.filter(({ id }) => !fates.has(id));
  if (open.length === 0) return { kind: 'over' };
  for (const step of open) {
    const because = step.needs.find((need) => fates.get(need) === 'failed' || fates.get(need) === 'skipped');
    if (because !== undefined) return { kind: 'skip', step, because };
    if (step.needs.every((need) => fates.get(need) === 'done')) return { kind: 'run', step };
  }
  return { kind: 'stuck', steps: open.map(({ id }) => id) };
};
