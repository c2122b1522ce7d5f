/** What a step printed, as far as a model may be told: nothing of a step that shows what is secret. Pure. */
import type { Report, StepReport } from '../event.ts';
import type { Effect, Plan, ToolsByName } from '../plan.ts';
import type { World } from '../world.ts';
import { NO_RULES } from './own-rules.ts';
import { assessSteps } from './steps.ts';

const pathOf = ({ target }: Effect): string => {
  if (target.type === 'path') return target.path;
  return target.type === 'name' ? target.name : 'something secret';
};

/** The secret paths that each step shows, by the step's id; steps that show none are left out. */
const secretSteps = (plan: Plan, world: World, tools: ToolsByName): ReadonlyMap<string, readonly string[]> =>
  new Map(
    assessSteps(plan, world, { tools, heard: [], own: NO_RULES }).flatMap(({ step, effects }) => {
      const shown = effects.filter(({ kind }) => kind === 'secret').map(pathOf);
      return shown.length === 0 ? [] : [[step, [...new Set(shown)]] as const];
    }),
  );

const note = (paths: readonly string[]): string =>
  `[not sent: it shows what is secret (${paths.slice(0, 5).join(', ')})]`;

/** Bytes of an output of which only the end is there. */
const CUT = 8_000;

/** Where the front was cut off, half a secret may stand there that nobody can know for one. */
const whole = (tail: string): string => {
  if (tail.length < CUT) return tail;
  const end = /^[^\n]{0,2000}\n/.exec(tail)?.[0].length ?? /^\S{0,2000}\s/.exec(tail)?.[0].length ?? 2_000;
  return tail.slice(end);
};

/** The report as its plan's writer may see it. `world`: as it was when the plan began. */
export const withheld = (report: Report, world: World, tools: ToolsByName): Report => {
  const secret = secretSteps(report.plan, world, tools);
  const check = report.check?.step;
  const checked = check === undefined ? undefined : secretSteps({ ...report.plan, steps: [check] }, world, tools);
  const told = (step: StepReport, found = secret.get(step.step.id)): StepReport => ({
    ...step,
    tail: found === undefined || step.tail === '' ? whole(step.tail) : note(found),
  });
  return {
    ...report,
    steps: report.steps.map((step) => told(step)),
    ...(report.check && { check: told(report.check, checked?.get(report.check.step.id)) }),
  };
};
