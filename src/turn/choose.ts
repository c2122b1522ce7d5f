/** A plan of which another reading is as likely: the person says which is meant; where nobody can be asked, none of them is. */
import type { Plan } from '../plan.ts';
import { end } from './end.ts';
import type { Rooms } from './rooms.ts';

type Alternative = NonNullable<Plan['alternatives']>[number];

const commands = ({ steps }: Pick<Alternative, 'steps'>): string =>
  steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');

/** The readings of a plan, the likeliest first. */
export const readingsOf = (plan: Plan): readonly Alternative[] => [plan, ...(plan.alternatives ?? [])];

const asPlan = (plan: Plan, { steps, reason, confidence }: Alternative): Plan => {
  const { alternatives: _, undecided: __, missing: ___, because: ____, ...rest } = plan;
  return { ...rest, steps, reason, confidence };
};

/** The plan that is meant, or the outcome where nobody said. */
export const chosen = async (plan: Plan, rooms: Rooms) => {
  if (plan.undecided !== true || rooms.mode === 'dry') return plan;
  const readings = readingsOf(plan);
  const rows = readings.map((one, at) => `  ${at + 1}  ${commands(one)}\n     ${one.reason}`);
  const said = await rooms.ask?.(`Which of these is meant?\n${rows.join('\n')}`, rooms.signal);
  const one = readings[Number(said?.trim() ?? '') - 1];
  if (one !== undefined) return one === plan ? plan : asPlan(plan, one);
  return end('failed', 3, `this may be read as ${readings.map((each) => `\`${commands(each)}\``).join(' or ')}`);
};
