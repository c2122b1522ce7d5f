/** Settings as they hold now: flag > environment > project > user > default. Synchronous and cheap; never throws. */
import { readBounded } from './memory/bounded.ts';
import { configFile, type Environment, folders } from './settings/folders.ts';
import { policyIn, readRules } from './settings/guard.ts';
import { DEFAULTS, SETTING_KEYS, type Settings } from './settings/keys.ts';
import { at, type Laid, lay } from './settings/layer.ts';
import { readObject } from './settings/object.ts';
import { tightenByProject } from './settings/project.ts';

export { type Folders, folders } from './settings/folders.ts';
export { SETTING_KEYS, type Settings } from './settings/keys.ts';

export interface Given {
  /** The config folder; that of `folders(env)` when left out. */
  readonly config?: string;
  readonly cwd: string;
  readonly env: Environment;
  /** Options of the command line, by key of the table. */
  readonly flags?: Readonly<Record<string, string | number | boolean | undefined>>;
}

const LARGEST = 1024 * 1024;

const byUser = (path: string): Laid => {
  const read = readObject(readBounded(path, LARGEST));
  if (read.kind === 'missing') return { settings: DEFAULTS, notes: [] };
  if (read.kind === 'unreadable') return { settings: DEFAULTS, notes: [`${path}: ${read.reason}; the defaults hold`] };
  const { settings, notes } = lay(DEFAULTS, path, ({ key }) => at(read.value, key));
  const known = new Set(SETTING_KEYS.map(({ key }) => key.split('.')[0]));
  // `__internal__` is what conf keeps for itself.
  const unknown = Object.keys(read.value).filter((key) => !known.has(key) && key !== '__internal__');
  return { settings, notes: [...notes, ...unknown.map((key) => `${path}: there is no setting "${key}"`)] };
};

/** The person's rules, and the policy that they want in this folder. */
const byFolder = ({ settings, notes }: Laid, cwd: string, env: Environment): Laid => {
  const rules = readRules(settings.rules);
  const policy = policyIn(settings, cwd, env['HOME']);
  return {
    settings: { ...settings, rules: rules.value, ...policy.value },
    notes: [...notes, ...rules.notes, ...policy.notes],
  };
};

/** NO_COLOR and FORCE_COLOR as https://no-color.org has them: present and not empty. */
const colorOf = (env: Environment): string | undefined => {
  if (env['NO_COLOR']) return 'never';
  if (!env['FORCE_COLOR']) return undefined;
  return env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false' ? 'never' : 'always';
};

const byEnvironment = (under: Settings, env: Environment): Laid =>
  lay(under, 'environment', ({ key, variable }) => {
    if (key === 'color') return colorOf(env);
    return variable === undefined || env[variable] === '' ? undefined : env[variable];
  });

/** The settings and one line for each thing that was ignored. */
export const readSettings = ({ cwd, env, config = folders(env).config, flags = {} }: Given): Laid => {
  const user = byFolder(byUser(configFile(config)), cwd, env);
  const project = tightenByProject(user.settings, cwd);
  const environment = byEnvironment(project.settings, env);
  const flag = lay(environment.settings, 'option', ({ key }) => flags[key]);
  return {
    settings: flag.settings,
    notes: [...user.notes, ...project.notes, ...environment.notes, ...flag.notes],
  };
};
