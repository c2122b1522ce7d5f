/** A project's own settings: `.llmos.json` in the working folder or above. It may tighten the policy, never loosen it. */
import { dirname, join } from 'node:path';
import { readBounded } from '../memory/bounded.ts';
import { tightenRules } from './guard.ts';
import { meaning, POLICIES, type Settings, settingKey } from './keys.ts';
import { readObject } from './object.ts';

const NAME = '.llmos.json';
const LARGEST = 64 * 1024;
/** Folders looked at above the working one. */
const HIGHEST = 64;

export interface Tightened {
  readonly settings: Settings;
  readonly notes: readonly string[];
}

const strictness = (policy: Settings['policy']): number => POLICIES.indexOf(policy);

const policyOf = (given: unknown): Settings['policy'] | undefined =>
  meaning(settingKey('policy')!, given) as Settings['policy'] | undefined;

/** One key of a project's file: the settings after it, and what of it is ignored. */
const tighten = (settings: Settings, key: string, given: unknown): Tightened => {
  if (key === 'rules') {
    const { value, notes } = tightenRules(settings.rules, given);
    return { settings: { ...settings, rules: value }, notes };
  }
  const after = tightenOne(settings, key, given);
  return typeof after === 'string' ? { settings, notes: [after] } : { settings: after, notes: [] };
};

const tightenOne = (settings: Settings, key: string, given: unknown): Settings | string => {
  if (key === 'policy') {
    const policy = policyOf(given);
    if (policy === undefined) return `policy: expected one of ${POLICIES.join(', ')}`;
    if (strictness(policy) < strictness(settings.policy))
      return `policy "${policy}" is ignored: a project may only tighten it`;
    return { ...settings, policy };
  }
  if (key === 'offline')
    return given === true ? { ...settings, offline: true } : '"offline" is ignored: a project may only turn it on';
  return `"${key}" is ignored: a project may set policy, rules and offline only`;
};

const apply = (before: Tightened, path: string): Tightened => {
  const read = readObject(readBounded(path, LARGEST));
  if (read.kind === 'missing') return before;
  if (read.kind === 'unreadable')
    return { ...before, notes: [...before.notes, `${path}: ${read.reason}; it is ignored`] };
  return Object.entries(read.value).reduce<Tightened>(({ settings, notes }, [key, given]) => {
    const after = tighten(settings, key, given);
    return { settings: after.settings, notes: [...notes, ...after.notes.map((note) => `${path}: ${note}`)] };
  }, before);
};

/** The settings tightened by every project file from `cwd` up: a folder inside cannot undo what one outside asked for. */
export const tightenByProject = (settings: Settings, cwd: string): Tightened => {
  let tightened: Tightened = { settings, notes: [] };
  let folder = cwd;
  for (let height = 0; height < HIGHEST; height += 1) {
    tightened = apply(tightened, join(folder, NAME));
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return tightened;
};
