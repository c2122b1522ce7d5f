/** What `memory.json` holds, and the quick check of it. The full schema, which names what is wrong, is in `schema.ts`. */
import type { Step } from '../plan.ts';
import { isRule, type Rule } from './preferences/rule.ts';

/** Something known about the person or the machine. Times are milliseconds since the epoch; `until` ends its validity. */
export interface Fact {
  readonly id: string;
  readonly text: string;
  readonly since: number;
  readonly until?: number;
  /** Who said so: `person`, a turn id, a file. */
  readonly source: string;
  readonly evidence: string;
}

/** A choice the person made again and again. In force after two consistent observations. */
export interface Preference {
  readonly id: string;
  readonly about: string;
  readonly choice: string;
  readonly count: number;
  readonly since: number;
  /** Ids of the turns it was seen in. */
  readonly evidence: readonly string[];
  /** What is done with it; without one it is only told to models. */
  readonly rule?: Rule;
  /** Last seen, or applied. */
  readonly used?: number;
  /** Folders it was seen in; `scoped`: elsewhere the person chose otherwise, so it holds there only. */
  readonly places?: readonly string[];
  readonly scoped?: true;
}

/** A plan that was approved and worked. `request` is normalised, `said` as it was typed. */
export interface Recipe {
  readonly request: string;
  readonly said: string;
  readonly steps: readonly Step[];
  readonly reason: string;
  /** The turn it was learned from. */
  readonly evidence: string;
  readonly since: number;
  readonly used: number;
  readonly uses: number;
  readonly failures: number;
  /** When it failed or was corrected; it answers no more until it is learned anew. */
  readonly retired?: number;
  /** The only folder it holds for, where a step names that folder. */
  readonly cwd?: string;
  /** `r1`, `r2`, …; older ones have none. */
  readonly id?: string;
  /** By which requests that cannot be like it are passed over. */
  readonly key?: string;
  /** Other requests that it answered, of other values or in other words. */
  readonly examples?: readonly string[];
  /** Values of `said` that comparing has shown to vary. */
  readonly varies?: readonly string[];
  /** The person's own change of a proposal: one change is no habit, so bare words of its request are taken as they are. */
  readonly edited?: true;
  /** It answers its own request only: with other values it was wrong once. */
  readonly exact?: true;
}

/** How a line is to be read, from a correction of the person's. */
export interface RouteRule {
  readonly line: string;
  readonly kind: 'shell' | 'ask';
  readonly count: number;
  readonly since: number;
}

export interface Memory {
  readonly version: typeof VERSION;
  readonly preferences: readonly Preference[];
  readonly facts: readonly Fact[];
  readonly recipes: readonly Recipe[];
  readonly routeRules: readonly RouteRule[];
}

export const VERSION = 1;
export const EMPTY: Memory = { version: VERSION, preferences: [], facts: [], recipes: [], routeRules: [] };

type Fields = Readonly<Record<string, 'string' | 'number' | 'list'>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (value: unknown, fields: Fields): value is Record<string, unknown> =>
  isObject(value) &&
  Object.entries(fields).every(([key, type]) =>
    type === 'list' ? Array.isArray(value[key]) : typeof value[key] === type,
  );

const maybe = (value: unknown, type: 'string' | 'number'): boolean => value === undefined || typeof value === type;

const isStep = (value: unknown): boolean => {
  if (!has(value, { id: 'string', reason: 'string', needs: 'list' })) return false;
  if (value['kind'] === 'shell') return typeof value['command'] === 'string';
  return value['kind'] === 'tool' && typeof value['tool'] === 'string' && isObject(value['input']);
};

const isFact = (value: unknown): boolean =>
  has(value, { id: 'string', text: 'string', since: 'number', source: 'string', evidence: 'string' }) &&
  maybe(value['until'], 'number');

const isPreference = (value: unknown): boolean =>
  has(value, { id: 'string', about: 'string', choice: 'string', count: 'number', since: 'number', evidence: 'list' }) &&
  maybe(value['used'], 'number') &&
  (value['rule'] === undefined || isRule(value['rule'])) &&
  (value['places'] === undefined || Array.isArray(value['places']));

const RECIPE: Fields = {
  request: 'string',
  said: 'string',
  steps: 'list',
  reason: 'string',
  evidence: 'string',
  since: 'number',
  used: 'number',
  uses: 'number',
  failures: 'number',
};

const isRecipe = (value: unknown): boolean =>
  has(value, RECIPE) &&
  maybe(value['retired'], 'number') &&
  maybe(value['cwd'], 'string') &&
  maybe(value['id'], 'string') &&
  maybe(value['key'], 'string') &&
  (value['examples'] === undefined || Array.isArray(value['examples'])) &&
  (value['varies'] === undefined || Array.isArray(value['varies'])) &&
  (value['steps'] as readonly unknown[]).length > 0 &&
  (value['steps'] as readonly unknown[]).every(isStep);

const isRouteRule = (value: unknown): boolean =>
  has(value, { line: 'string', kind: 'string', count: 'number', since: 'number' }) &&
  (value['kind'] === 'shell' || value['kind'] === 'ask');

export type Checked =
  | { readonly kind: 'memory'; readonly memory: Memory; readonly malformed: number }
  | { readonly kind: 'older'; readonly version: number; readonly value: Record<string, unknown> }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'garbage' };

/** The good entries of a parsed file; `malformed` counts the ones left out. Keys of later features are kept as they are. */
export const checkMemory = (value: unknown): Checked => {
  if (!isObject(value)) return { kind: 'garbage' };
  const version = value['version'] ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return { kind: 'garbage' };
  if (version > VERSION) return { kind: 'newer', version };
  if (version < VERSION) return { kind: 'older', version, value };
  let malformed = 0;
  const list = <T>(key: string, fits: (item: unknown) => boolean): readonly T[] => {
    const all = value[key] ?? [];
    if (!Array.isArray(all)) malformed += 1;
    const good = Array.isArray(all) ? all.filter(fits) : [];
    malformed += Array.isArray(all) ? all.length - good.length : 0;
    return good as T[];
  };
  const memory: Memory = {
    ...value,
    version: VERSION,
    preferences: list<Preference>('preferences', isPreference),
    facts: list<Fact>('facts', isFact),
    recipes: list<Recipe>('recipes', isRecipe),
    routeRules: list<RouteRule>('routeRules', isRouteRule),
  };
  return { kind: 'memory', memory, malformed };
};
