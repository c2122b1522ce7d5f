/** Policies: what follows from a level, by who made the plan. */
import {
  type Decision,
  type Finding,
  type Level,
  type OwnRules,
  type Plan,
  type PolicyName,
  type StepVerdict,
  within,
} from '../plan.ts';
import { ASKED, DENIED, isAllowed, NO_RULES } from './own-rules.ts';

export interface Policy {
  readonly name: PolicyName;
  /** A machine's plan up to this level runs without a question. */
  readonly machine: Level;
  /** What a person typed runs without a question up to this level; catastrophes are asked about in any case. */
  readonly typed: Level;
  /** Above `machine` or `typed`: ask, or refuse. */
  readonly beyond: Exclude<Decision, 'allow'>;
  readonly own: OwnRules;
}

const POLICIES: Readonly<Record<PolicyName, Omit<Policy, 'own'>>> = {
  careful: { name: 'careful', machine: 'safe', typed: 'write', beyond: 'ask' },
  normal: { name: 'normal', machine: 'safe', typed: 'opaque', beyond: 'ask' },
  auto: { name: 'auto', machine: 'write', typed: 'opaque', beyond: 'ask' },
  'read-only': { name: 'read-only', machine: 'safe', typed: 'safe', beyond: 'deny' },
};

/** A policy by name, with the person's own rules. */
export const policyNamed = (name: PolicyName, own: OwnRules = NO_RULES): Policy => ({ ...POLICIES[name], own });

const ORDER: readonly PolicyName[] = ['auto', 'normal', 'careful', 'read-only'];

/** The tighter of two policies: a project's file may tighten, never loosen. */
export const tighter = (a: Policy, b: Policy): Policy => (ORDER.indexOf(a.name) >= ORDER.indexOf(b.name) ? a : b);

/** Rules whose match stops even what a person typed. */
const CATASTROPHES = new Set(['catastrophe', 'disk', 'fork-bomb']);

interface Judged {
  readonly level: Level;
  readonly plan: Plan;
  readonly steps: readonly StepVerdict[];
  /** The whole plan's, strictest first within each step. */
  readonly findings: readonly Finding[];
}

interface Decided {
  readonly decision: Decision;
  readonly reason: string;
}

/** What the policy alone says. */
const byPolicy = ({ level, plan, findings }: Judged, policy: Policy): Decided => {
  const first = findings.find(({ rule }) => rule === 'taint') ?? findings.find((finding) => finding.level === level);
  const reason = first === undefined ? 'it changes nothing and reads no secret' : first.reason;
  if (plan.source !== 'typed') return { decision: within(level, policy.machine) ? 'allow' : policy.beyond, reason };
  const stop = findings.find((finding) => CATASTROPHES.has(finding.rule));
  if (stop !== undefined) return { decision: policy.beyond, reason: stop.reason };
  return { decision: within(level, policy.typed) ? 'allow' : policy.beyond, reason };
};

/** The decision and its sentence: the person's own rules first (deny, ask, allow), then the policy. */
export const decide = (judged: Judged, policy: Policy): Decided => {
  const found = (rule: string): Finding | undefined => judged.findings.find((finding) => finding.rule === rule);
  const denied = found(DENIED);
  if (denied !== undefined) return { decision: 'deny', reason: denied.reason };
  const decided = byPolicy(judged, policy);
  const asked = found(ASKED);
  if (asked !== undefined) return decided.decision === 'deny' ? decided : { decision: 'ask', reason: asked.reason };
  if (decided.decision === 'ask' && isAllowed(judged.plan, judged.steps, policy.own))
    return { decision: 'allow', reason: 'your settings allow it' };
  return decided;
};
