/** The end of what a failed command printed, without anything that is secret: from the screen, else by looking again. */
import { toolSpecs } from '../../executors/tools/list.ts';
import { withheld } from '../../safety/withhold.ts';
import { typedPlan } from '../../turn/carry.ts';
import type { Machine } from '../machine.ts';
import type { Kernel } from '../rooms.ts';
import type { Failed, Shown } from './failed.ts';
import { seenOnScreen } from './on-screen.ts';

const BOUND_MS = 5_000;

/** A command that only looks is run once more, unseen; what then ends otherwise says nothing of the failure. */
const again = async ({ command, code }: Failed, kernel: Kernel): Promise<string | undefined> => {
  const report = await kernel.lookAgain(typedPlan(command), AbortSignal.timeout(BOUND_MS));
  return report?.outcome?.code === code ? report.tail : undefined;
};

/** `prompt`: as it stands in front of the lines. */
export const shownOf = async (
  failed: Failed,
  { kernel, machine, prompt }: { readonly kernel: Kernel; readonly machine: Machine; readonly prompt: string },
): Promise<Shown> => {
  const lines = { from: failed.command, to: '/fix', rows: prompt.split('\n').length };
  const tail = (await seenOnScreen(machine, lines)) ?? (await again(failed, kernel)) ?? '';
  const plan = typedPlan(failed.command);
  const outcome = { status: 'failed', code: failed.code, durationMs: 0 } as const;
  const world = kernel.world();
  const report = { plan, outcome, cwd: world.cwd, steps: plan.steps.map((step) => ({ step, outcome, tail })) };
  return { ...failed, tail: withheld(report, world, toolSpecs).steps[0]?.tail ?? '' };
};
