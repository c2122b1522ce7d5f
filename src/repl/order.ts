/** What waits for what in a plan, in a few words a step; nothing where each step follows the one before it. */
import type { Plan, Verdict } from '../plan.ts';

const isChain = ({ steps }: Plan): boolean =>
  steps.every(({ needs }, at) =>
    at === 0 ? needs.length === 0 : needs.length === 1 && needs[0] === steps[at - 1]?.id,
  );

/** "1", "1 and 2", "1, 2 and 3" */
const listed = (ids: readonly string[]): string =>
  ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;

/** Step → "after 1 and 2", "beside 3". */
export const orderWords = (plan: Plan, { steps }: Pick<Verdict, 'steps'>): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  if (plan.steps.length < 2 || isChain(plan)) return words;
  for (const { id, needs } of plan.steps) {
    const beside = steps.find(({ step }) => step === id)?.beside ?? [];
    const said = [
      ...(needs.length > 0 ? [`after ${listed(needs)}`] : []),
      ...(beside.length > 0 ? [`beside ${listed(beside)}`] : []),
    ];
    words.set(id, said.length > 0 ? said.join(', ') : 'waits for none');
  }
  return words;
};
