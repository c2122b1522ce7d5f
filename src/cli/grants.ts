/** What the person consented to for longer than once: for this session, or always, a line each in a file of their own. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, Verdict } from '../plan.ts';
import { covers, type Grant, grantFor, longest } from '../safety/grant.ts';
import type { Grants } from '../turn.ts';
import type { World } from '../world.ts';

const NAME = 'consents.jsonl';
const MOST_BYTES = 1024 * 1024;

const isGrant = (value: unknown): value is Grant => {
  const { steps, cwd, host, level, rules } = (value ?? {}) as Partial<Record<keyof Grant, unknown>>;
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every((each) => typeof each === 'string');
  return texts(steps) && texts(rules) && [cwd, host, level].every((each) => typeof each === 'string');
};

const parsed = (line: string): readonly Grant[] => {
  try {
    const value: unknown = JSON.parse(line);
    return isGrant(value) ? [value] : [];
  } catch {
    return [];
  }
};

/** A line that cannot be read grants nothing. */
const readAlways = (folder: string): readonly Grant[] => {
  try {
    const text = readFileSync(join(folder, NAME), 'utf8');
    return text.length > MOST_BYTES ? [] : text.split('\n').filter(Boolean).flatMap(parsed);
  } catch {
    return [];
  }
};

/** `folder` is that of our state. Deleting a line of `consents.jsonl` takes that consent back. */
export const openGrants = (folder: string): Grants => {
  const session: Grant[] = [];
  return {
    find: (plan: Plan, verdict: Verdict, world: World) =>
      longest(verdict, plan) === 'once'
        ? undefined
        : [...session, ...readAlways(folder)].find((grant) => covers(grant, plan, { verdict, world })),
    keep: (plan, verdict, { world, until }) => {
      const grant = grantFor(plan, verdict, world);
      const most = longest(verdict, plan);
      if (most === 'once') return;
      session.push(grant);
      if (until === 'always' && most === 'always')
        appendFileSync(join(folder, NAME), `${JSON.stringify(grant)}\n`, { mode: 0o600 });
    },
  };
};
