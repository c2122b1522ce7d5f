/** The policy that holds in a folder: settings of the person, tightened by the projects that it lies in. */
import { type Policy, policyNamed } from '../safety/policy.ts';
import { readSettings } from '../settings.ts';
import type { Machine } from './machine.ts';

export const policyAt = ({ settings, cwd, env, folders }: Machine, now: string): Policy => {
  const { policy, rules } =
    now === cwd ? settings : readSettings({ config: folders.config, env, cwd: now, flags: {} }).settings;
  return policyNamed(policy, rules);
};
