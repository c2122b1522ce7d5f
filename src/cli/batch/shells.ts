/** Shells that run one planned command after another; what they cannot run is left to a shell of its own. */
import type { Run } from '../../executors/execute.ts';
import { openWarm, type Warm } from '../../executors/shell/warm.ts';
import type { Plan, ShellStep } from '../../plan.ts';
import type { Kernel } from '../rooms.ts';
import { leavesState, tells } from './access.ts';

export interface Shells {
  /** For one line at a time; give it back when the line is over. */
  take(mark: Run['mark']): { readonly inSession: NonNullable<Run['inSession']>; giveBack(): void };
  close(): void;
}

/** None may stay behind in the background: those of the offline planner's making do not, nor do programs that are known well. */
const isFit = (step: ShellStep, plan: Plan): boolean =>
  (plan.source === 'offline' || tells(step.command)) &&
  plan.steps.length === 1 &&
  step.terminal !== true &&
  !step.command.includes('/dev/') &&
  !leavesState(step.command);

export const openShells = ({ machine, state }: Kernel): Shells => {
  const free: Warm[] = [];
  const { signal, shell, settings } = machine;
  const timeout = settings.timeoutSeconds === undefined ? {} : { timeoutMs: settings.timeoutSeconds * 1000 };
  return {
    take: (mark) => {
      let own: Warm | undefined;
      return {
        inSession: (step, plan) => {
          if (!isFit(step, plan)) return undefined;
          own = free.pop() ?? openWarm({ shell, signal, ...timeout });
          // As it is now: the state is kept up to date in place.
          const { cwd, env } = state;
          return own.run({ step, state: { cwd, env }, mark });
        },
        giveBack: () => {
          if (own !== undefined) free.push(own);
        },
      };
    },
    close: () => {
      for (const warm of free) warm.close();
    },
  };
};
