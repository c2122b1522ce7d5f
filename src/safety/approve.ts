/** Approved: the only thing that is executed. Made here, from a verdict and a consent, and nowhere else. */
import type { ConsentReply } from '../event.ts';
import { type Level, type Plan, type ResolvedTarget, type Verdict, within } from '../plan.ts';
import type { World } from '../world.ts';
import { covers, type Grant } from './grant.ts';
import { patienceFor, resolveTargets, stampOf } from './targets.ts';

/** Who consents: the policy, an earlier answer that holds for longer, `--yes` up to a level, a person at the terminal, or nobody. */
export type Consent =
  | { readonly by: 'policy' }
  | { readonly by: 'grant'; readonly grant: Grant }
  | { readonly by: 'flag'; readonly upTo: Level }
  | { readonly by: 'person'; readonly reply: ConsentReply }
  | { readonly by: 'absent' };

/** No consent: `edit` carries the command to be judged anew. */
export interface Declined {
  readonly kind: 'declined';
  readonly reason: string;
  readonly edit?: string;
}

const TOKEN: unique symbol = Symbol('approve');

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
};

/** A copy of plain data, frozen as it is made. */
const frozenCopy = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]));
  return Object.freeze(copy) as T;
};

/** Bound to the steps, folder, host and targets that were shown. The private field makes it impossible to write by hand. */
export class Approved {
  readonly kind = 'approved';
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly #cwd: string;
  readonly #host: string;
  readonly #targets: ReadonlyMap<string, ResolvedTarget>;

  constructor(token: typeof TOKEN, given: { plan: Plan; verdict: Verdict; world: World }) {
    if (token !== TOKEN) throw new TypeError('Approved is made by approve() only');
    this.plan = given.plan;
    this.verdict = given.verdict;
    this.#cwd = given.world.cwd;
    this.#host = given.world.host;
    this.#targets = new Map(given.verdict.targets.map((target) => [keyOf(target), target]));
  }

  /** What changed since it was shown, each as a sentence; empty when nothing did. Takes a fresh World. */
  stale(world: World): readonly string[] {
    const changed: string[] = [];
    if (world.cwd !== this.#cwd) changed.push(`the folder is ${world.cwd} now, not ${this.#cwd}`);
    if (world.host !== this.#host) changed.push(`the host is ${world.host} now, not ${this.#host}`);
    if (world.cwd !== this.#cwd) return changed;
    for (const { path, stamp } of this.#targets.values()) {
      if (stampOf(world.entry(path)) !== stamp) changed.push(`${path} changed since it was shown`);
    }
    for (const target of resolveTargets(this.verdict.steps, world, patienceFor(this.plan))) {
      if (!this.#targets.has(keyOf(target))) changed.push(`${target.path} is new since it was shown`);
    }
    return changed;
  }
}

const keyOf = (target: ResolvedTarget): string => `${target.step} ${target.kind} ${target.path}`;

const declined = (reason: string): Declined => ({ kind: 'declined', reason });

const replied = (reply: ConsentReply): Declined | undefined => {
  if (reply.answer === 'run' || reply.answer === 'apply') return undefined;
  return reply.answer === 'edit'
    ? { kind: 'declined', reason: 'the command was changed', edit: reply.command }
    : declined('it was discarded');
};

/** Undefined when the consent covers the verdict. */
const objection = (
  verdict: Verdict,
  plan: Plan,
  { consent, world }: { consent: Consent; world: World },
): Declined | undefined => {
  if (verdict.decision === 'deny') return declined(`the policy denies it: ${verdict.reason}`);
  switch (consent.by) {
    case 'policy':
      return verdict.decision === 'allow' ? undefined : declined(`it needs consent: ${verdict.reason}`);
    case 'grant':
      return covers(consent.grant, plan, { verdict, world })
        ? undefined
        : declined('what was granted is something else');
    case 'flag':
      return verdict.decision === 'allow' || within(verdict.level, consent.upTo)
        ? undefined
        : declined(`--yes=${consent.upTo} does not cover what is ${verdict.level}: ${verdict.reason}`);
    case 'person':
      return replied(consent.reply);
    case 'absent':
      return verdict.decision === 'allow' ? undefined : declined(`nobody could be asked: ${verdict.reason}`);
  }
};

/** True when the verdict speaks of exactly these steps. */
const matches = (verdict: Verdict, plan: Plan): boolean =>
  verdict.steps.length === plan.steps.length && verdict.steps.every((step, at) => step.step === plan.steps[at]?.id);

/** Approved when the consent covers the verdict on this plan; its plan and verdict are frozen from then on. */
export const approve = (verdict: Verdict, plan: Plan, consent: Consent, world: World): Approved | Declined => {
  if (!matches(verdict, plan)) return declined('the verdict is not about these steps');
  return (
    objection(verdict, plan, { consent, world }) ??
    new Approved(TOKEN, { plan: frozenCopy(plan), verdict: frozen(verdict), world })
  );
};
