/** A frozen batch: what was planned for each line, to be reviewed and then run exactly so. */
import { createHash } from 'node:crypto';
import type { Decision, Level, Plan, PlanSource } from '../../plan.ts';
import { Refusal } from '../machine.ts';
import type { BatchLine } from './lines.ts';

export type Settled =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly level: Level; readonly decision: Decision }
  | { readonly kind: 'answer'; readonly text: string; readonly source: PlanSource }
  | { readonly kind: 'unplanned'; readonly code: number; readonly reason: string };

export interface FrozenLine extends BatchLine {
  readonly route: 'shell' | 'ask';
  /** Where it was planned for; null where only the lines before it can tell, as they run. */
  readonly cwd: string | null;
  readonly settled: Settled;
}

/** `variables`: a hash of the value of each variable that the lines speak of, null where it was not set. */
export interface Frozen {
  readonly kind: 'llmos-batch';
  readonly version: 1;
  readonly made: string;
  readonly file: string;
  readonly cwd: string;
  readonly host: string;
  readonly set: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string | null>>;
  readonly lines: readonly FrozenLine[];
  /** SHA-256 over all the rest. */
  readonly hash: string;
}

type Unsealed = Omit<Frozen, 'hash'>;

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The order of keys and white space do not count. */
const hashOf = (value: Unsealed): string => sha256(JSON.stringify(sorted(value)));

export const sealed = (value: Unsealed): Frozen => ({ ...value, hash: hashOf(value) });

/** What a variable is compared by: its value may be a secret, and a plan is shown to others. */
export const valueHash = (value: string | undefined): string | null =>
  value === undefined ? null : sha256(value).slice(0, 16);

const isText = (value: unknown): value is string => typeof value === 'string';

type ParsePlan = typeof import('../../schema.ts').parsePlan;

const lineFault = (value: unknown, parsePlan: ParsePlan): string | undefined => {
  const { number, at, text, route, settled } = (value ?? {}) as Partial<Record<keyof FrozenLine, unknown>>;
  if (!Number.isInteger(number) || !Number.isInteger(at) || !isText(text)) return 'a line has no number or text';
  if (route !== 'shell' && route !== 'ask') return `line ${number} has no route`;
  const { kind, plan } = (settled ?? {}) as { kind?: unknown; plan?: unknown };
  if (kind === 'answer' || kind === 'unplanned') return undefined;
  const parsed = kind === 'plan' ? parsePlan(plan) : { ok: false as const, reason: 'nothing is settled' };
  return parsed.ok ? undefined : `line ${number}: ${parsed.reason}`;
};

const fault = (value: Frozen, parsePlan: ParsePlan): string | undefined => {
  const { lines, cwd, host, set, variables, version } = value;
  if (version !== 1) return `it is of version ${version}, made by another llmos`;
  if (!Array.isArray(lines) || ![cwd, host].every(isText)) return 'it has no lines, folder or host';
  if (typeof set !== 'object' || typeof variables !== 'object') return 'it has no variables';
  return lines.map((line) => lineFault(line, parsePlan)).find((each) => each !== undefined);
};

/** Undefined for a text that is no frozen batch; refuses one that is broken or was changed. */
export const readFrozen = async (text: string): Promise<Frozen | undefined> => {
  if (!text.trimStart().startsWith('{')) return undefined;
  let value: Frozen;
  try {
    value = JSON.parse(text) as Frozen;
  } catch {
    return undefined;
  }
  if (value.kind !== 'llmos-batch') return undefined;
  const { parsePlan } = await import('../../schema.ts');
  const broken = fault(value, parsePlan);
  if (broken !== undefined) throw new Refusal(`the plan cannot be run: ${broken}`, 2);
  const { hash, ...rest } = value;
  if (hash !== hashOf(rest))
    throw new Refusal('the plan was changed since it was made; make it anew with --plan-only', 2);
  return value;
};

export interface Here {
  readonly cwd: string;
  readonly host: string;
  readonly env: (name: string) => string | undefined;
}

/** Why the plan is not for this place; undefined where it is. */
export const misplaced = ({ cwd, host, variables, lines }: Frozen, here: Here): string | undefined => {
  if (cwd !== here.cwd) return `the plan was made in ${cwd}, and this is ${here.cwd}`;
  if (host !== here.host) return `the plan was made on ${host}, and this is ${here.host}`;
  const changed = Object.entries(variables).filter(([name, was]) => valueHash(here.env(name)) !== was);
  if (changed.length > 0)
    return `not what they were when the plan was made: ${changed.map(([name]) => `$${name}`).join(', ')}`;
  const open = lines.filter(({ settled }) => settled.kind === 'unplanned').map(({ number }) => number);
  return open.length === 0 ? undefined : `nothing is planned for line ${open.join(', ')}`;
};
