/** Runs an approved plan: what is kept for undo first, then step after step, each as it was shown and no other way. */
import type { Readable } from 'node:stream';
import type { TurnEvent } from '../event.ts';
import type { Outcome, Plan, ShellStep, Step } from '../plan.ts';
import type { Approved } from '../safety/approve.ts';
import type { World } from '../world.ts';
import { milliseconds } from './clock.ts';
import { type Fate, next } from './order.ts';
import { findShell } from './shell/find.ts';
import type { Mark } from './shell/mark.ts';
import { type ShellState, sameState } from './shell/state.ts';
import { type Ended, runShell, type ShellRun } from './shell/step.ts';
import { sideBySide, together } from './side-by-side.ts';
import { runTool } from './tool-step.ts';
import type { Tool, ToolContext } from './tools/tool.ts';
import type { UndoStore } from './undo.ts';

export interface Run {
  readonly world: World;
  readonly env: Readonly<Record<string, string>>;
  /** Ctrl-C: ends the step that runs and its whole process tree; the outcome is `cancelled`, 130. */
  readonly signal: AbortSignal;
  /** `own`: there is a terminal, and typed commands and steps that ask for it get it as it is. */
  readonly terminal: 'own' | 'none';
  /** Goes to the first shell step; `inherit` to all. Without it they find an empty input. */
  readonly stdin?: 'inherit' | Uint8Array | Readable;
  readonly undo: UndoStore;
  readonly tools: Pick<ReadonlyMap<string, Tool>, 'get'>;
  /** What tools may reach, whom they may ask, what they may recall. */
  readonly rooms?: Pick<ToolContext, 'network' | 'ask' | 'memory'>;
  /** For each step. */
  readonly timeoutMs?: number;
  /** `nothing`: whatever folder and variables the plan leaves are thrown away; `state`, the default, tells them. */
  readonly after?: 'state' | 'nothing';
  /** The world as it is now: what was approved is compared with it once more. */
  readonly freshWorld: () => World;
  /** Runs a shell step in a shell that lives already; where it gives nothing the step is a child. */
  readonly inSession?: (step: ShellStep, plan: Plan) => AsyncGenerator<TurnEvent, Ended> | undefined;
  /** Shells mark their beginning there, the last one its end too. */
  readonly mark?: Mark;
}

/** Where a plan stands between two steps. */
interface Progress {
  state: ShellState;
  readonly fates: Map<string, Fate>;
  stdin: Run['stdin'];
  failure: Outcome | undefined;
}

const outputFor = (step: ShellStep, plan: Plan, terminal: Run['terminal']): ShellRun['output'] => {
  if (terminal === 'own' && (step.terminal === true || plan.source === 'typed')) return 'screen';
  // Commands of the offline planner's own making reopen no descriptor unless they say so: that saves the 4 ms.
  return plan.source === 'offline' && !step.command.includes('/dev/') ? 'sockets' : 'pipes';
};

const isLast = (plan: Plan, { fates }: Progress): boolean => fates.size === plan.steps.length - 1;

const begunOnly = ({ file, begin }: Mark): Mark => ({ file, begin });

const shellRun = (step: ShellStep, plan: Plan, run: Run, progress: Progress): ShellRun => {
  const { stdin } = progress;
  if (stdin !== 'inherit') progress.stdin = undefined;
  const name = run.world.shell;
  return {
    step,
    stdin,
    shell: { name, file: findShell(name, run.env) },
    state: progress.state,
    signal: run.signal,
    output: outputFor(step, plan, run.terminal),
    group: run.terminal === 'own' ? 'shared' : 'own',
    weight: plan.steps.length === 1 ? 'lone' : 'one of many',
    after: isLast(plan, progress) && plan.source === 'offline' ? (run.after ?? 'state') : 'state',
    ...(run.timeoutMs === undefined ? {} : { timeoutMs: run.timeoutMs }),
    ...(run.mark === undefined ? {} : { mark: isLast(plan, progress) ? run.mark : begunOnly(run.mark) }),
  };
};

async function* runStep(step: Step, plan: Plan, run: Run, progress: Progress): AsyncGenerator<TurnEvent, Ended> {
  const living = step.kind === 'shell' ? run.inSession?.(step, plan) : undefined;
  if (living !== undefined) return yield* living;
  if (step.kind === 'shell') return yield* runShell(shellRun(step, plan, run, progress));
  const context = { ...progress.state, ...run.rooms, signal: run.signal };
  const timeout = run.timeoutMs === undefined ? {} : { timeoutMs: run.timeoutMs };
  return yield* runTool({ step, tools: run.tools, context, ...timeout });
}

async function* oneStep(step: Step, plan: Plan, run: Run, progress: Progress): AsyncGenerator<TurnEvent, void> {
  yield { type: 'step', step };
  const { outcome, tail, state } = yield* runStep(step, plan, run, progress);
  progress.fates.set(step.id, outcome.status === 'done' ? 'done' : 'failed');
  if (outcome.status !== 'done') progress.failure ??= outcome;
  // First, so that whoever keeps the tail knows what was exported in it.
  if (state !== undefined && !sameState(state, progress.state)) {
    progress.state = state;
    yield { type: 'state', ...state };
  }
  yield { type: 'ended', step: step.id, outcome, tail };
}

/** Steps that leave no mark on their shell, each with one of its own. The live shell and marks are for one at a time. */
async function* severalSteps(
  steps: readonly Step[],
  plan: Plan,
  { run, progress }: { run: Run; progress: Progress },
): AsyncGenerator<TurnEvent, void> {
  const stop = new AbortController();
  const { inSession: _, ...apart } = run;
  const own: Run = { ...apart, signal: AbortSignal.any([run.signal, stop.signal]) };
  const all = steps.map((step) => oneStep(step, plan, own, progress));
  yield* sideBySide(all, () => stop.abort());
}

/** The steps that start now: one, or several that may run beside each other. */
const starting = (first: Step, { plan, verdict }: Approved, { run, progress }: { run: Run; progress: Progress }) =>
  run.mark !== undefined || progress.stdin === 'inherit' || plan.steps.length < 2
    ? [first]
    : together(first, plan, { verdict, fates: progress.fates });

const CANCELLED = { status: 'cancelled', code: 130, reason: 'interrupted' } as const;

/** The failing step's own outcome is the plan's; steps that do not need it still run. */
async function* walk(approved: Approved, run: Run): AsyncGenerator<TurnEvent, Omit<Outcome, 'durationMs'>> {
  const { plan } = approved;
  const { cwd } = run.world;
  const progress: Progress = {
    state: { cwd, env: { ...run.env, PWD: cwd } },
    fates: new Map(),
    stdin: run.stdin,
    failure: undefined,
  };
  for (;;) {
    if (run.signal.aborted || progress.failure?.status === 'cancelled') return CANCELLED;
    const coming = next(plan.steps, progress.fates);
    if (coming.kind === 'over') return progress.failure ?? { status: 'done', code: 0 };
    if (coming.kind === 'stuck') {
      return {
        status: 'failed',
        code: 3,
        reason: `steps ${coming.steps.join(', ')} need one another or a step that is not there`,
      };
    }
    if (coming.kind === 'run') {
      const steps = starting(coming.step, approved, { run, progress });
      if (steps.length === 1) yield* oneStep(coming.step, plan, run, progress);
      else yield* severalSteps(steps, plan, { run, progress });
      continue;
    }
    progress.fates.set(coming.step.id, 'skipped');
    yield { type: 'note', text: `step ${coming.step.id} was not run: it needs step ${coming.because}` };
  }
}

/** Nobody is to notice that what they typed is kept first. */
const HURRY = { withinMs: 150 } as const;

/**
 * Yields kept, step, output, ended, state and note events; returns how the plan ended. Nothing runs where what was
 * shown is no longer what is there (`denied`, 4). Leaving the generator early ends the running step.
 */
export async function* execute(approved: Approved, run: Run): AsyncGenerator<TurnEvent, Outcome> {
  const from = milliseconds();
  const timed = (outcome: Omit<Outcome, 'durationMs'>): Outcome => ({
    ...outcome,
    durationMs: Math.round(milliseconds() - from),
  });
  const { plan, verdict } = approved;
  if (run.signal.aborted) return timed(CANCELLED);
  const changed = approved.stale(run.freshWorld());
  if (changed.length > 0)
    return timed({ status: 'denied', code: 4, reason: `changed since it was shown: ${changed.join('; ')}` });
  const kept =
    verdict.targets.length === 0
      ? undefined
      : run.undo.keep({ request: plan.request, targets: verdict.targets, ...(plan.source === 'typed' && HURRY) });
  try {
    if (kept !== undefined) yield { type: 'kept', ...kept };
    return timed(yield* walk(approved, run));
  } finally {
    if (kept !== undefined) run.undo.seal(kept.entry);
  }
}
