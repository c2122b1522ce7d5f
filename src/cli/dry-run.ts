/** The dry run behind the consent card: made when it is asked for, thrown away in the end. */
import { existsSync } from 'node:fs';
import type { Run } from '../executors/execute.ts';
import type { Plan, Verdict } from '../plan.ts';
import type { Preview } from '../safety/preview.ts';
import type { DryRun } from '../turn.ts';
import type { World } from '../world.ts';

export interface DryRunning {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly world: World;
  readonly env: Readonly<Record<string, string>>;
  readonly shell: string;
  /** The folder of our own state. */
  readonly state: string;
  readonly signal: AbortSignal;
  readonly run: () => Promise<Pick<Run, 'undo' | 'freshWorld'>>;
}

/** What tools say that they would change. */
const toolLines = async ({ plan, world, env, signal }: DryRunning): Promise<readonly string[]> => {
  const { tools } = await import('../executors/tools/list.ts');
  const lines: string[] = [];
  for (const step of plan.steps) {
    if (step.kind !== 'tool') continue;
    const said = await tools.get(step.tool)?.preview?.(step.input, { cwd: world.cwd, env, signal });
    lines.push(...(said ?? [`${step.tool}: it cannot be tried without doing it`]));
  }
  return lines;
};

/** Nothing is loaded before `show`. */
export const dryRunOf = (given: DryRunning): DryRun => {
  let made: Preview | undefined;
  const places = [given.state, '/var/tmp', '/tmp'];
  return {
    show: async () => {
      made?.discard();
      made = undefined;
      const byTools = await toolLines(given);
      if (given.plan.steps.every((step) => step.kind === 'tool')) return { lines: byTools, applies: false };
      const { preview } = await import('../safety/preview.ts');
      const found = await preview({ ...given, places: places.filter((place) => existsSync(place)) });
      if (found.kind === 'none') return { lines: [...byTools, `no dry run: ${found.reason}`], applies: false };
      made = found;
      const { onlyShown, output } = found;
      const said =
        output === ''
          ? []
          : [
              'it would print:',
              ...output
                .trimEnd()
                .split('\n')
                .slice(0, 10)
                .map((line) => `    ${line}`),
            ];
      const limits = onlyShown === undefined ? [] : [`it cannot be put in place as it is: ${onlyShown}`];
      return { lines: [...byTools, ...found.lines(), ...said, ...limits], applies: onlyShown === undefined };
    },
    stale: () => made?.stale() ?? [],
    apply: async function* (approved) {
      if (made === undefined)
        return { status: 'failed', code: 1, reason: 'there is no dry run to put in place', durationMs: 0 };
      const { applyPreview } = await import('../executors/apply.ts');
      return yield* applyPreview(approved, made, await given.run());
    },
    discard: () => made?.discard(),
  };
};
