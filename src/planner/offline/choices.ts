/** What else a request may mean: readings above the threshold whose command is another one, and whether the best is clearly ahead. */
import type { Plan, ShellStep } from '../../plan.ts';
import { THRESHOLD } from './coverage.ts';
import { changes } from './question.ts';
import type { Proposal } from './skill.ts';
import { textOf } from './write/command.ts';

/** A reading as this file needs it. */
interface Scored {
  readonly proposal: Proposal;
  readonly confidence: number;
}

/** More choices than this are no help. */
const MOST = 2;
/** Readings further behind say less of the request: nobody would pick them. */
const NEAR = 0.06;
/** What is ahead by less won by nothing but its place. */
const AHEAD = 0.001;

const score = ({ confidence, proposal }: Scored): number => confidence + (proposal.bonus ?? 0);

const stepOf = ({ proposal }: Scored): ShellStep => ({
  id: '1',
  kind: 'shell',
  reason: proposal.reason,
  needs: [],
  command: textOf(proposal.command),
  ...(proposal.terminal ? { terminal: true } : {}),
});

/** `found`: best first. */
export const choicesOf = (
  found: readonly Scored[],
): { readonly alternatives?: NonNullable<Plan['alternatives']>; readonly undecided?: true } => {
  const [best, ...rest] = found;
  if (best === undefined) return {};
  const seen = new Set([textOf(best.proposal.command)]);
  const others = rest.filter((one) => {
    const text = textOf(one.proposal.command);
    const isOther = one.confidence >= THRESHOLD && score(best) - score(one) < NEAR && !seen.has(text);
    seen.add(text);
    return isOther;
  });
  const [second] = others;
  if (second === undefined) return {};
  const alternatives = others
    .slice(0, MOST)
    .map((one) => ({ steps: [stepOf(one)], reason: one.proposal.reason, confidence: Math.min(1, one.confidence) }));
  const isTie =
    score(best) - score(second) < AHEAD && (changes(best.proposal.command) || changes(second.proposal.command));
  return { alternatives, ...(isTie ? { undecided: true } : {}) };
};
