/**
 * The end of what a failed command printed, without anything that is secret: from the screen, else by looking again where the
 * command only looks, else by running it over a layer that catches what it writes, with no way out, which is thrown away.
 */
import { existsSync } from 'node:fs';
import { toolSpecs } from '../../executors/tools/list.ts';
import { withheld } from '../../safety/withhold.ts';
import { typedPlan } from '../../turn/carry.ts';
import type { Kernel } from '../rooms.ts';
import type { Failed, Shown } from './failed.ts';
import { seenOnScreen } from './on-screen.ts';

const BOUND_MS = 5_000;
const TAIL = 8_192;

interface Given {
  readonly kernel: Kernel;
  /** As it stands in front of the lines. */
  readonly prompt: string;
  readonly signal: AbortSignal;
}

/** A command that only looks is run once more, unseen; what then ends otherwise says nothing of the failure. */
const again = async ({ command, code }: Failed, { kernel, signal }: Given): Promise<string | undefined> => {
  const bound = AbortSignal.any([signal, AbortSignal.timeout(BOUND_MS)]);
  const report = await kernel.lookAgain(typedPlan(command), bound);
  return report?.outcome?.code === code ? report.tail : undefined;
};

/** One that may change files is run in a closed room, where this system has one and the guard sees nothing else in it. */
const overLayer = async ({ command, code }: Failed, { kernel, signal }: Given): Promise<string | undefined> => {
  const { machine, state } = kernel;
  const [plan, world] = [typedPlan(command), kernel.world()];
  const { preview } = await import('../../safety/preview.ts');
  const found = await preview({
    plan,
    verdict: kernel.judge(plan, world),
    world,
    env: state.env,
    shell: machine.realShell,
    places: [machine.folders.state, '/var/tmp', '/tmp'].filter((place) => existsSync(place)),
    signal,
    timeoutMs: BOUND_MS,
  });
  if (found.kind === 'none') return undefined;
  found.discard();
  return found.code === code ? found.output.slice(-TAIL) : undefined;
};

export const shownOf = async (failed: Failed, given: Given): Promise<Shown> => {
  const { kernel, prompt } = given;
  const lines = { from: failed.command, to: '/fix', rows: prompt.split('\n').length };
  const tail =
    (await seenOnScreen(kernel.machine, lines)) ?? (await again(failed, given)) ?? (await overLayer(failed, given));
  if (tail === undefined) return failed;
  const plan = typedPlan(failed.command);
  const outcome = { status: 'failed', code: failed.code, durationMs: 0 } as const;
  const world = kernel.world();
  const report = { plan, outcome, cwd: world.cwd, steps: plan.steps.map((step) => ({ step, outcome, tail })) };
  return { ...failed, tail: withheld(report, world, toolSpecs).steps[0]?.tail ?? '' };
};
