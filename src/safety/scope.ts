/** What is known while a script is walked: variables, folder, functions; and the trace of what was found. */
import type { ParsedScript } from 'unbash';
import type { Effect, Target } from '../plan.ts';
import type { World } from '../world.ts';
import type { Arg } from './arg.ts';
import type { Landing } from './lands.ts';
import type { Tag } from './tag.ts';

export interface Mark {
  readonly tag: Tag;
  readonly by: string;
  readonly excerpt: string;
}

/** A command as resolved, for rules that look at several together. */
export interface Seen {
  readonly name: string;
  readonly excerpt: string;
  readonly background: boolean;
  /** Its name and arguments after expansion. */
  readonly words: readonly string[];
}

/** The way from specs back into the walk: scripts and commands inside arguments. */
export interface Walkers {
  script(scope: Scope, source: string): void;
  tree(scope: Scope, script: ParsedScript): void;
  command(scope: Scope, words: readonly Arg[], excerpt: string): void;
}

/** Shared by every scope of one plan. `budget` counts down the commands and words still looked at. */
export interface Trace {
  readonly effects: Effect[];
  readonly marks: Mark[];
  readonly seen: Seen[];
  /** Absolute paths that the plan wrote: executing one is opaque. */
  readonly written: Set<string>;
  /** Links that the plan makes: where each leads. */
  readonly links: Map<string, string>;
  /** Names of repositories elsewhere that the plan adds. */
  readonly remotes: Set<string>;
  /** Values in places where they decide what happens. */
  readonly landings: Landing[];
  /** Variables that hold what a file says. */
  readonly printed: Set<string>;
  readonly walkers: Walkers;
  budget: number;
  /** Some function of the plan goes to another folder: so may each, since they call each other. */
  moves: boolean;
  /** The plan looks for files with secret names: what it then reads unseen is taken for one. */
  sought: boolean;
}

/** A variable's known text. `glob`: a name that the pattern finds; `some`: one of several plain words. `null` in the map: unknown. */
export interface Value {
  readonly text: string;
  readonly kind: 'text' | 'glob' | 'some';
}

/** What stands on a command's standard input. */
export type Stdin =
  | { readonly kind: 'own' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pipe'; readonly from: string }
  | { readonly kind: 'file'; readonly path: string };

export interface Scope {
  readonly world: World;
  readonly trace: Trace;
  readonly vars: Map<string, Value | null>;
  readonly functions: Set<string>;
  /** True where variables set elsewhere are out of sight (function bodies, after eval). */
  wild: boolean;
  /** Undefined once a `cd` went somewhere unknown. */
  cwd: string | undefined;
  /** Set when the command runs on another machine or in a container: paths are not local. */
  readonly elsewhere: string | undefined;
  readonly stdin: Stdin;
  readonly background: boolean;
  readonly depth: number;
  /** The text that positions in the tree refer to. */
  readonly source: string;
  /** The function whose body is being walked. */
  readonly within: string | undefined;
}

const BUDGET = 20_000;

export const openTrace = (walkers: Walkers): Trace => ({
  effects: [],
  marks: [],
  seen: [],
  landings: [],
  written: new Set(),
  links: new Map(),
  remotes: new Set(),
  printed: new Set(),
  walkers,
  budget: BUDGET,
  moves: false,
  sought: false,
});

export const openScope = (world: World, trace: Trace): Scope => ({
  world,
  trace,
  vars: new Map(),
  functions: new Set(),
  wild: false,
  cwd: world.cwd,
  elsewhere: undefined,
  stdin: { kind: 'own' },
  background: false,
  depth: 0,
  source: '',
  within: undefined,
});

/** A copy whose later changes stay its own (subshells, branches). */
export const fork = (scope: Scope, changes: Partial<Scope> = {}): Scope => ({
  ...scope,
  vars: new Map(scope.vars),
  functions: scope.functions,
  ...changes,
});

/** The same variables, other surroundings (standard input, background). */
export const within = (scope: Scope, changes: Partial<Scope>): Scope => ({ ...scope, ...changes });

/** After a branch that may or may not have run: what differs is unknown. */
export const join = (scope: Scope, branch: Scope): void => {
  for (const [name, value] of branch.vars) {
    const before = scope.vars.get(name);
    if (before === undefined || before?.text !== value?.text) scope.vars.set(name, null);
  }
  if (branch.cwd !== scope.cwd) scope.cwd = undefined;
  if (branch.wild) scope.wild = true;
};

/** Every variable may have changed. */
export const forget = (scope: Scope): void => {
  scope.vars.clear();
  scope.wild = true;
};

export const addEffect = (scope: Scope, effect: Effect): void => {
  scope.trace.effects.push(effect);
};

const MOST_LANDINGS = 5_000;

export const addLanding = (scope: Scope, landing: Landing): void => {
  if (scope.trace.landings.length < MOST_LANDINGS) scope.trace.landings.push(landing);
};

export const addUnknown = (scope: Scope, { by, note, text }: { by: string; note: string; text: string }): void => {
  const target: Target = { type: 'dynamic', text: text.slice(0, 200) };
  addEffect(scope, { kind: 'unknown', target, by, note });
};

const MAX_DEPTH = 12;

/** Walks shell source held by an argument, in `scope` itself; what is not known or too deep is unknown. */
export const runScript = (scope: Scope, source: Arg, how: { by: string }): void => {
  if (source.dynamic !== 'no')
    return addUnknown(scope, { by: how.by, note: 'code that is made while running', text: source.raw });
  if (scope.depth >= MAX_DEPTH)
    return addUnknown(scope, { by: how.by, note: 'code nested too deep', text: source.raw });
  addLanding(scope, { place: 'code', text: source.text });
  const inner = { ...scope, depth: scope.depth + 1 };
  scope.trace.walkers.script(inner, source.text);
  scope.cwd = inner.cwd;
  scope.wild ||= inner.wild;
};

/** Walks a command given by its words. */
export const runCommand = (scope: Scope, words: readonly Arg[], excerpt: string): void => {
  if (scope.depth >= MAX_DEPTH)
    return addUnknown(scope, { by: 'guard', note: 'commands nested too deep', text: excerpt });
  const inner = { ...scope, depth: scope.depth + 1 };
  scope.trace.walkers.command(inner, words, excerpt);
  scope.cwd = inner.cwd;
  scope.wild ||= inner.wild;
};

/** Takes from the budget; false once it is used up, which is itself recorded as unknown. */
export const spend = (scope: Scope, amount = 1): boolean => {
  if (scope.trace.budget <= 0) return false;
  scope.trace.budget -= amount;
  if (scope.trace.budget <= 0) addUnknown(scope, { by: 'guard', note: 'too much to look through', text: '' });
  return scope.trace.budget > 0;
};
