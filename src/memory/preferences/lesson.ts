/** What a turn tells of the person's choices: an edit, a refusal, what they typed instead, an approval. Pure. */
import type { Plan } from '../../plan.ts';
import { IN_FORCE } from '../core.ts';
import type { Preference } from '../shape.ts';
import type { Turn } from '../turns.ts';
import { wouldChange } from './apply.ts';
import { isFlag, simplesOf } from './command.ts';
import { withObserved, withoutNeed, withoutUndone } from './learn.ts';
import { observe, observeRefusal } from './observe.ts';
import type { Rule } from './rule.ts';
import { siblingOf } from './siblings.ts';

export interface Lived {
  readonly turn: Turn;
  /** The turn before it in the same shell. */
  readonly previous?: Turn | undefined;
  readonly now: number;
}

/** What is typed so soon after a refusal was meant instead. */
const SOON_MS = 10 * 60_000;

const commandOf = (plan: Plan): string | undefined => {
  const commands = plan.steps.map((step) => (step.kind === 'shell' ? step.command : undefined));
  return commands.includes(undefined) ? undefined : commands.join(' && ');
};

const wasRefused = ({ route, consent, plan }: Turn): boolean =>
  route === 'ask' && consent?.given === false && consent.by === 'person' && plan?.source !== 'typed';

const isEdit = ({ plan, proposed, status, consent }: Turn): boolean =>
  plan?.source === 'typed' &&
  proposed !== undefined &&
  proposed.source !== 'typed' &&
  status === 'done' &&
  consent?.given !== false;

/** The command that was proposed and the one that the person wanted; undefined where there are no such two. */
const pairOf = ({ turn, previous }: Lived): readonly [proposed: Plan, wanted: string] | undefined => {
  const { plan, proposed, status } = turn;
  if (plan === undefined || turn.by !== 'person' || turn.cut) return undefined;
  if (isEdit(turn)) return [proposed!, commandOf(plan) ?? ''];
  if (previous === undefined || !wasRefused(previous) || previous.cut || plan.source !== 'typed' || status !== 'done')
    return undefined;
  const isSoon = turn.cwd === previous.cwd && turn.at - previous.at <= SOON_MS;
  return isSoon && turn.route === 'shell' ? [previous.plan!, turn.line] : undefined;
};

/** What is typed so soon after a command that nobody was asked about does its work another way. */
const AT_ONCE_MS = 2 * 60_000;

/** It ran without a question, so there was nothing to edit: the person can only type what they would rather have had. */
export const ranUnasked = ({ route, consent, plan, plans, by }: Turn): boolean =>
  by === 'person' && route === 'ask' && consent?.by === 'policy' && plan?.source === 'offline' && plans === 1;

/** Of such a pair only the choice of the program counts: another flag may be another question. */
const insteadOf = ({ turn, previous }: Lived): readonly Rule[] => {
  const { plan, status, route, cwd, at, line } = turn;
  if (previous === undefined || !ranUnasked(previous) || previous.cut || cwd !== previous.cwd) return [];
  if (plan?.source !== 'typed' || route !== 'shell' || status !== 'done' || at - previous.at > AT_ONCE_MS) return [];
  const before = commandOf(previous.plan!);
  if (before === undefined) return [];
  return observe(before, line, previous.plan!.request).filter((rule) => rule.kind === 'swap' && isSibling(rule));
};

const isSibling = ({ of, to }: { readonly of: string; readonly to: string }): boolean =>
  (siblingOf(of, to) ?? siblingOf(to, of)) !== undefined;

/** Any program without an operand could stand for any other: there only those that do one another's work count. */
const isSwapOf = (command: string, rule: Rule): boolean => {
  const [first] = simplesOf(command) ?? [];
  const operands = first?.words.slice(1).filter((word) => !isFlag(word) && word.value !== first.sub) ?? [];
  return rule.kind !== 'swap' || operands.length > 0 || isSibling(rule);
};

const appliedTo = (plan: Plan): readonly string[] => (plan.because ?? []).map(({ from }) => from);

/** What was typed instead says why the proposal was turned down: the refusal says nothing more. */
const withoutRefusal = (all: readonly Preference[], previous: Turn | undefined): readonly Preference[] =>
  all.flatMap((one) => {
    if (one.rule?.kind !== 'refuse' || previous === undefined || !one.evidence.includes(previous.turn)) return [one];
    const evidence = one.evidence.filter((turn) => turn !== previous.turn);
    return one.count > 1 ? [{ ...one, evidence, count: one.count - 1 }] : [];
  });

const afterPair = (
  all: readonly Preference[],
  [proposed, wanted]: readonly [Plan, string],
  lived: Lived,
): readonly Preference[] => {
  const { turn, now } = lived;
  const applied = all.filter(({ id }) => appliedTo(proposed).includes(id));
  const typed: Plan = { ...proposed, steps: [{ kind: 'shell', id: '1', command: wanted, reason: '', needs: [] }] };
  const undone = wouldChange(typed, applied);
  const kept = withoutUndone(all, undone, turn.cwd);
  const before = commandOf(proposed);
  if (before === undefined || undone.length > 0) return kept;
  const seen = observe(before, wanted, proposed.request);
  const rules = isEdit(turn) ? seen : seen.filter((rule) => isSwapOf(before, rule));
  if (rules.length === 0) return kept;
  const told = isEdit(turn) ? kept : withoutRefusal(kept, lived.previous);
  return withObserved(told, { rules, turn: turn.turn, cwd: turn.cwd, now, how: 'seen' });
};

const afterRefusal = (all: readonly Preference[], { turn, now }: Lived): readonly Preference[] => {
  const command = turn.plan === undefined ? undefined : commandOf(turn.plan);
  const rules = observeRefusal(command ?? '');
  return rules.length === 0 ? all : withObserved(all, { rules, turn: turn.turn, cwd: turn.cwd, now, how: 'seen' });
};

/** Taken as it was by somebody who looked at it: what would have been otherwise is no habit. */
const afterApproval = (all: readonly Preference[], { turn }: Lived): readonly Preference[] => {
  const command = commandOf(turn.plan!);
  const refused = new Set(observeRefusal(command ?? '').map((rule) => JSON.stringify(rule)));
  const tentative = all.filter(({ count }) => count < IN_FORCE);
  const unneeded = wouldChange(turn.plan!, tentative);
  const forgiven = all
    .filter(({ rule }) => rule?.kind === 'refuse' && refused.has(JSON.stringify(rule)))
    .map(({ id }) => id);
  if (unneeded.length + forgiven.length === 0) return all;
  return withoutNeed(all, unneeded, turn).filter(({ id }) => !forgiven.includes(id));
};

const used = (all: readonly Preference[], plan: Plan, now: number): readonly Preference[] => {
  const ids = appliedTo(plan);
  return ids.length === 0 ? all : all.map((one) => (ids.includes(one.id) ? { ...one, used: now } : one));
};

/** The preferences after a turn; the very same array where it taught nothing. */
export const learnPreferences = (all: readonly Preference[], lived: Lived): readonly Preference[] => {
  const { turn, now } = lived;
  if (turn.by !== 'person' || turn.cut || turn.plan === undefined) return all;
  const pair = pairOf(lived);
  if (pair !== undefined) return afterPair(all, pair, lived);
  if (turn.route !== 'ask') {
    const rules = insteadOf(lived);
    return rules.length === 0 ? all : withObserved(all, { rules, turn: turn.turn, cwd: turn.cwd, now, how: 'seen' });
  }
  if (wasRefused(turn)) return afterRefusal(all, lived);
  const approved = turn.consent?.given === true && turn.plan.source !== 'typed' && turn.status === 'done';
  if (!approved) return all;
  return used(turn.consent?.by === 'person' ? afterApproval(all, lived) : all, turn.plan, now);
};
