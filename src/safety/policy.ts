/** Policies: what follows from a level, by who made the plan. */
import { type Decision, type Finding, type Level, type Plan, type PolicyName, within } from '../plan.ts';

export interface Policy {
  readonly name: PolicyName;
  /** A machine's plan up to this level runs without a question. */
  readonly machine: Level;
  /** What a person typed runs without a question up to this level; catastrophes are asked about in any case. */
  readonly typed: Level;
  /** Above `machine` or `typed`: ask, or refuse. */
  readonly beyond: Exclude<Decision, 'allow'>;
}

const POLICIES: Readonly<Record<PolicyName, Policy>> = {
  careful: { name: 'careful', machine: 'safe', typed: 'write', beyond: 'ask' },
  normal: { name: 'normal', machine: 'safe', typed: 'opaque', beyond: 'ask' },
  auto: { name: 'auto', machine: 'write', typed: 'opaque', beyond: 'ask' },
  'read-only': { name: 'read-only', machine: 'safe', typed: 'safe', beyond: 'deny' },
};

export const policyNamed = (name: PolicyName): Policy => POLICIES[name];

const ORDER: readonly PolicyName[] = ['auto', 'normal', 'careful', 'read-only'];

/** The tighter of two policies: a project's file may tighten, never loosen. */
export const tighter = (a: Policy, b: Policy): Policy => (ORDER.indexOf(a.name) >= ORDER.indexOf(b.name) ? a : b);

/** Rules whose match stops even what a person typed. */
const CATASTROPHES = new Set(['catastrophe', 'disk', 'fork-bomb']);

/** The decision and its sentence. `findings` are the whole plan's, strictest first within each step. */
export const decide = (
  level: Level,
  plan: Plan,
  findings: readonly Finding[],
  policy: Policy,
): { readonly decision: Decision; readonly reason: string } => {
  const first = findings.find(({ rule }) => rule === 'taint') ?? findings.find((finding) => finding.level === level);
  const reason = first === undefined ? 'it changes nothing and reads no secret' : first.reason;
  if (plan.source !== 'typed') return { decision: within(level, policy.machine) ? 'allow' : policy.beyond, reason };
  const stop = findings.find((finding) => CATASTROPHES.has(finding.rule));
  if (stop !== undefined) return { decision: policy.beyond, reason: stop.reason };
  return { decision: within(level, policy.typed) ? 'allow' : policy.beyond, reason };
};
