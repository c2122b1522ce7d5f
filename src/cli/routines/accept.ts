/** `llmos routines accept NAME`: what it may do is fixed here, once, and its rhythm goes to a scheduler. */

import { type Routine, type Runner, type StepGrant, withChange } from '../../memory/routines/kept.ts';
import { rhythmWords } from '../../memory/routines/rhythm.ts';
import { fillTemplate, templateWords } from '../../memory/routines/shape.ts';
import { openStore } from '../../memory/store.ts';
import type { Plan, Verdict } from '../../plan.ts';
import { within } from '../../plan.ts';
import { grantFor, longest } from '../../safety/grant.ts';
import { visible } from '../../safety/show.ts';
import { consentOnTerminal } from '../front.ts';
import { type Machine, Refusal } from '../machine.ts';
import type { Options } from '../options.ts';
import { stdout } from '../output.ts';
import { type Kernel, openKernel } from '../rooms.ts';
import { givingBack } from '../type-ahead.ts';
import { stepPlan } from './run.ts';
import { runnerHere, schedule } from './schedulers.ts';

export interface AcceptOptions extends Options {
  /** `--by`: the scheduler, where the first that works is not wanted. */
  readonly by?: string;
}

const RUNNERS: readonly Runner[] = ['systemd', 'cron', 'launchd', 'shell', 'none'];

const lastValues = ({ steps }: Routine): string[] =>
  steps.flat().flatMap((part) => (typeof part !== 'string' && part.kind === 'asked' ? [part.last] : []));

const isAsked = (routine: Routine): boolean => lastValues(routine).length > 0;

/** The steps as they would run now, with the values of the last time. */
const plansNow = (routine: Routine): readonly Plan[] => {
  const values = lastValues(routine);
  return routine.steps.map((parts) =>
    stepPlan(fillTemplate(parts, Date.now(), values) ?? templateWords(parts), routine.name),
  );
};

const whole = (routine: Routine, plans: readonly Plan[]): Plan => ({
  ...stepPlan('', routine.name),
  steps: plans.flatMap(({ steps }, at) =>
    steps.map((step) => ({ ...step, id: `${at + 1}`, needs: at === 0 ? [] : [`${at}`] })),
  ),
});

/** Undefined where the person does not want it. */
const isWanted = async (kernel: Kernel, plan: Plan, verdict: Verdict, options: Options): Promise<boolean> => {
  const { machine } = kernel;
  if (verdict.level === 'safe' || (options.yes !== undefined && within(verdict.level, options.yes))) return true;
  const { level, findings } = verdict;
  const question = { cwd: kernel.state.cwd, plan, verdict, level, findings };
  const reply = await givingBack((typed) => consentOnTerminal(machine, options, typed)(question, machine.signal));
  return reply?.answer === 'run';
};

/** What may be done for good; a step of which nobody can tell what it does is asked about each time. */
const grantsOf = (kernel: Kernel, plans: readonly Plan[]): readonly (StepGrant | null)[] => {
  const world = kernel.world();
  return plans.map((plan) => {
    const verdict = kernel.judge(plan, world);
    return longest(verdict, plan) === 'always' ? grantFor(plan, verdict, world) : null;
  });
};

const runnerFor = (routine: Routine, { by }: AcceptOptions, machine: Machine): Runner => {
  if (by !== undefined && !RUNNERS.includes(by as Runner))
    throw new Refusal(`--by takes one of ${RUNNERS.join(', ')}, not '${by}'`, 2);
  if (by === 'none' || routine.rhythm === undefined || isAsked(routine)) return 'none';
  return (by as Runner | undefined) ?? runnerHere(machine);
};

export const jobOf = (routine: Routine, machine: Machine) => ({
  name: routine.name,
  rhythm: routine.rhythm!,
  argv: [`${machine.root}/bin/llmos`, 'routines', 'run', routine.name, '--unattended'],
});

const told = (routine: Routine, runner: Runner): string => {
  const { name, rhythm, grants } = routine;
  const open = grants.flatMap((grant, at) => (grant === null ? [at + 1] : []));
  const waits =
    open.length === 0
      ? ''
      : `\nstep ${open.join(', ')} is asked about each time, and waits for you when it runs by itself`;
  if (runner !== 'none') return `${name} runs ${rhythmWords(rhythm!)}, by ${runner}${waits}\n`;
  const why = isAsked(routine) ? '; it has values that only you know, so it has no time of its own' : '';
  return `${name} is kept: llmos routines run ${name}${why}${waits}\n`;
};

export const accept = async (routine: Routine, options: AcceptOptions, machine: Machine): Promise<number> => {
  const { env } = openKernel(machine).state;
  const kernel = openKernel(machine, { cwd: routine.cwd ?? machine.cwd, env: { ...env } });
  const plans = plansNow(routine);
  const plan = whole(routine, plans);
  const verdict = kernel.judge(plan, kernel.world());
  if (!(await isWanted(kernel, plan, verdict, options)))
    throw new Refusal(`not accepted: it needs consent to what is ${verdict.level}: ${visible(verdict.reason)}`, 4);
  const runner = runnerFor(routine, options, machine);
  const accepted: Routine = {
    ...routine,
    state: 'accepted',
    since: Date.now(),
    runner,
    grants: grantsOf(kernel, plans),
    parked: [],
  };
  if (runner !== 'none') {
    const done = schedule(runner, jobOf(routine, machine), machine);
    if (!done.ok) throw new Refusal(`it cannot be scheduled: ${done.reason}`, 1);
  }
  const kept = await openStore(machine.folders.state).update((memory) =>
    withChange(memory, routine.name, () => accepted),
  );
  if (!kept.ok) throw new Refusal(kept.reason, 1);
  stdout(told(accepted, runner));
  return 0;
};
