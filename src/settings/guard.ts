/** What settings say to the guard: a policy by folder, and rules of the person's own. */
import { isAbsolute } from 'node:path';
import type { OwnRules, PolicyName } from '../plan.ts';
import { POLICIES, type Settings } from './keys.ts';

export interface Read<T> {
  readonly value: T;
  readonly notes: readonly string[];
}

const KINDS = ['deny', 'ask', 'allow'] as const;

/** Patterns that are none are left out, and said. */
export const readRules = (given: unknown): Read<OwnRules> => {
  const notes: string[] = [];
  const value: Record<string, readonly string[]> = {};
  const object = (given ?? {}) as Readonly<Record<string, unknown>>;
  for (const kind of KINDS) {
    const list = object[kind] ?? [];
    const patterns = Array.isArray(list) ? list.filter((each) => typeof each === 'string' && each.trim() !== '') : [];
    if (!Array.isArray(list) || patterns.length < list.length) notes.push(`rules.${kind} should be a list of commands`);
    value[kind] = patterns;
  }
  const unknown = Object.keys(object).filter((key) => !KINDS.includes(key as (typeof KINDS)[number]));
  notes.push(...unknown.map((key) => `rules: there is no "${key}", only deny, ask and allow`));
  return { value: value as unknown as OwnRules, notes };
};

const expand = (folder: string, home: string | undefined): string =>
  (home !== undefined && /^~(?:\/|$)/.test(folder) ? home + folder.slice(1) : folder).replace(/(?<=.)\/+$/, '');

const holds = (folder: string, cwd: string): boolean =>
  cwd === folder || cwd.startsWith(folder === '/' ? '/' : `${folder}/`);

type Policies = Pick<Settings, 'policy' | 'policies'>;

/** The policy of the nearest folder that has one of its own; entries that say nothing are left out. */
export const policyIn = ({ policy, policies }: Policies, cwd: string, home: string | undefined): Read<Policies> => {
  const notes: string[] = [];
  const kept: Record<string, PolicyName> = {};
  let nearest = { folder: '', policy };
  for (const [name, given] of Object.entries(policies)) {
    const folder = expand(name, home);
    if (!isAbsolute(folder) || !POLICIES.includes(given)) {
      notes.push(`policies: "${name}" should be a folder and one of ${POLICIES.join(', ')}; it is ignored`);
      continue;
    }
    kept[name] = given;
    if (holds(folder, cwd) && folder.length > nearest.folder.length) nearest = { folder, policy: given };
  }
  return { value: { policy: nearest.policy, policies: kept }, notes };
};

/** A project may add what is denied or asked about, never what is allowed. */
export const tightenRules = (rules: OwnRules, given: unknown): Read<OwnRules> => {
  const { value, notes } = readRules(given);
  const allows = value.allow.length > 0 ? ['rules.allow is ignored: a project may only tighten'] : [];
  return {
    value: { ...rules, deny: [...rules.deny, ...value.deny], ask: [...rules.ask, ...value.ask] },
    notes: [...notes, ...allows],
  };
};
