/** A plan as one shell script: the form in which `plan --jsonl` hands it to other programs. */
import type { Plan } from '../plan.ts';

/** Only these bind tighter than `&&`, or stand inside quotes where they do no harm. */
const binds = (command: string): boolean => !/[;&\n#]|\|\|/.test(command);

/** Steps in order, each run only after the one before succeeded; null where a tool has no shell form. */
export const asScript = (plan: Plan): string | null => {
  const commands: string[] = [];
  for (const step of plan.steps) {
    if (step.kind !== 'shell') return null;
    commands.push(plan.steps.length === 1 || binds(step.command) ? step.command : `{ ${step.command}\n}`);
  }
  return commands.join(' && ');
};
