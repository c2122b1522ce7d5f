/** `llmos routines run NAME`: step by step, each within what was granted; what is not is parked for the person. */

import { type Parked, type Routine, withChange } from '../../memory/routines/kept.ts';
import { fillTemplate, templateWords } from '../../memory/routines/shape.ts';
import { openStore } from '../../memory/store.ts';
import type { Outcome, Plan, Verdict } from '../../plan.ts';
import { covers, type Grant } from '../../safety/grant.ts';
import type { World } from '../../world.ts';
import { consentOnTerminal, follow, frontFor } from '../front.ts';
import type { Machine } from '../machine.ts';
import type { Options } from '../options.ts';
import { type Kernel, openKernel } from '../rooms.ts';
import type { TurnOptions } from '../turn-options.ts';
import { givingBack, type TypeAhead } from '../type-ahead.ts';
import { leaveNotice } from './notices.ts';

export interface RunOptions extends Options {
  readonly unattended?: boolean;
}

export const stepPlan = (line: string, name: string): Plan => ({
  request: name,
  source: 'recipe',
  steps: [{ kind: 'shell', id: '1', command: line, reason: `a step of ${name}`, needs: [] }],
  confidence: 1,
  reason: 'a routine of yours',
});

/** Of a granted step only the slots are others now; level and rules must be as they were, or less. */
const grantsFor = (granted: Grant | null): NonNullable<TurnOptions['grants']> => ({
  find: (plan: Plan, verdict: Verdict, world: World) => {
    if (granted === null) return undefined;
    const steps = plan.steps.map((step) => (step.kind === 'shell' ? `$ ${step.command}` : step.tool));
    const now: Grant = { ...granted, steps };
    return covers(now, plan, { verdict, world }) ? now : undefined;
  },
  keep: () => {},
});

const runStep = (
  line: string,
  at: number,
  given: { kernel: Kernel; routine: Routine; options: RunOptions },
): Promise<Outcome> => {
  const { kernel, routine, options } = given;
  const { machine } = kernel;
  const grants = grantsFor((routine.grants[at] ?? null) as Grant | null);
  const asked = (typed: TypeAhead) =>
    options.unattended === true ? {} : { consent: consentOnTerminal(machine, options, typed), yes: options.yes };
  const planned = { kind: 'plan', plan: stepPlan(line, routine.name) } as const;
  return givingBack((typed) =>
    follow(
      kernel.turn({ line, by: 'routine', reading: 'ask' }, { planned, grants, ...asked(typed) }),
      frontFor(machine, options),
    ),
  );
};

interface Ran {
  readonly code: number;
  readonly parked: readonly Parked[];
}

const reasonOf = ({ status, code, reason }: Outcome): string =>
  status === 'denied'
    ? `outside of what was granted${reason === undefined ? '' : `: ${reason}`}`
    : `${status} with code ${code}`;

/** The rest waits with the step that could not be done: what comes after it may need it. */
const stepwise = async (
  routine: Routine,
  values: string[],
  given: { kernel: Kernel; options: RunOptions },
): Promise<Ran> => {
  const now = Date.now();
  const waiting = (from: number, line: string, reason: string): readonly Parked[] => [
    { at: now, step: from + 1, line, reason },
    ...routine.steps.slice(from + 1).map((parts, more) => ({
      at: now,
      step: from + 2 + more,
      line: templateWords(parts),
      reason: `waits for step ${from + 1}`,
    })),
  ];
  for (const [at, parts] of routine.steps.entries()) {
    const line = fillTemplate(parts, now, values);
    if (line === undefined) return { code: 4, parked: waiting(at, templateWords(parts), 'a value is missing') };
    const outcome = await runStep(line, at, { ...given, routine });
    if (outcome.status !== 'done') return { code: outcome.code || 1, parked: waiting(at, line, reasonOf(outcome)) };
  }
  return { code: 0, parked: [] };
};

/** The exit code; never 0 where a step was not done. */
export const runRoutine = async (
  routine: Routine,
  values: readonly string[],
  options: RunOptions,
  machine: Machine,
): Promise<number> => {
  const { env } = openKernel(machine).state;
  const kernel = openKernel(machine, { cwd: routine.cwd ?? machine.cwd, env: { ...env } });
  const { code, parked } = await stepwise(routine, [...values], { kernel, options });
  const store = openStore(machine.folders.state);
  await store.update((memory) =>
    withChange(memory, routine.name, (known) =>
      known.parked.length + parked.length === 0 ? known : { ...known, parked },
    ),
  );
  if (parked.length > 0 && options.unattended === true)
    leaveNotice(
      machine.folders.state,
      `needs you: the routine ${routine.name} stopped at step ${parked[0]!.step} (llmos routines parked)`,
    );
  return code;
};
