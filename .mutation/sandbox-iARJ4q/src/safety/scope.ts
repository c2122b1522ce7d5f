/** What is known while a script is walked: variables, folder, functions; and the trace of what was found. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { ParsedScript } from 'unbash';
import type { Effect, Target } from '../plan.ts';
import type { World } from '../world.ts';
import type { Arg } from './arg.ts';
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
  /** Variables that hold what a file says. */
  readonly printed: Set<string>;
  readonly walkers: Walkers;
  budget: number;
  /** The plan looks for files with secret names: what it then reads unseen is taken for one. */
  sought: boolean;
}

/** A variable's known text. `glob`: a name that the pattern finds; `some`: one of several plain words. `null` in the map: unknown. */
export interface Value {
  readonly text: string;
  readonly kind: 'text' | 'glob' | 'some';
}

/** What stands on a command's standard input. */
export type Stdin = {
  readonly kind: 'own';
} | {
  readonly kind: 'text';
  readonly text: string;
} | {
  readonly kind: 'pipe';
  readonly from: string;
} | {
  readonly kind: 'file';
  readonly path: string;
};
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
export const openTrace = stryMutAct_9fa48("16450") ? () => undefined : (stryCov_9fa48("16450"), (() => {
  const openTrace = (walkers: Walkers): Trace => stryMutAct_9fa48("16451") ? {} : (stryCov_9fa48("16451"), {
    effects: stryMutAct_9fa48("16452") ? ["Stryker was here"] : (stryCov_9fa48("16452"), []),
    marks: stryMutAct_9fa48("16453") ? ["Stryker was here"] : (stryCov_9fa48("16453"), []),
    seen: stryMutAct_9fa48("16454") ? ["Stryker was here"] : (stryCov_9fa48("16454"), []),
    written: new Set(),
    links: new Map(),
    remotes: new Set(),
    printed: new Set(),
    walkers,
    budget: BUDGET,
    sought: stryMutAct_9fa48("16455") ? true : (stryCov_9fa48("16455"), false)
  });
  return openTrace;
})());
export const openScope = stryMutAct_9fa48("16456") ? () => undefined : (stryCov_9fa48("16456"), (() => {
  const openScope = (world: World, trace: Trace): Scope => stryMutAct_9fa48("16457") ? {} : (stryCov_9fa48("16457"), {
    world,
    trace,
    vars: new Map(),
    functions: new Set(),
    wild: stryMutAct_9fa48("16458") ? true : (stryCov_9fa48("16458"), false),
    cwd: world.cwd,
    elsewhere: undefined,
    stdin: stryMutAct_9fa48("16459") ? {} : (stryCov_9fa48("16459"), {
      kind: stryMutAct_9fa48("16460") ? "" : (stryCov_9fa48("16460"), 'own')
    }),
    background: stryMutAct_9fa48("16461") ? true : (stryCov_9fa48("16461"), false),
    depth: 0,
    source: stryMutAct_9fa48("16462") ? "Stryker was here!" : (stryCov_9fa48("16462"), ''),
    within: undefined
  });
  return openScope;
})());

/** A copy whose later changes stay its own (subshells, branches). */
export const fork = stryMutAct_9fa48("16463") ? () => undefined : (stryCov_9fa48("16463"), (() => {
  const fork = (scope: Scope, changes: Partial<Scope> = {}): Scope => stryMutAct_9fa48("16464") ? {} : (stryCov_9fa48("16464"), {
    ...scope,
    vars: new Map(scope.vars),
    functions: scope.functions,
    ...changes
  });
  return fork;
})());

/** The same variables, other surroundings (standard input, background). */
export const within = stryMutAct_9fa48("16465") ? () => undefined : (stryCov_9fa48("16465"), (() => {
  const within = (scope: Scope, changes: Partial<Scope>): Scope => stryMutAct_9fa48("16466") ? {} : (stryCov_9fa48("16466"), {
    ...scope,
    ...changes
  });
  return within;
})());

/** After a branch that may or may not have run: what differs is unknown. */
export const join = (scope: Scope, branch: Scope): void => {
  if (stryMutAct_9fa48("16467")) {
    {}
  } else {
    stryCov_9fa48("16467");
    for (const [name, value] of branch.vars) {
      if (stryMutAct_9fa48("16468")) {
        {}
      } else {
        stryCov_9fa48("16468");
        const before = scope.vars.get(name);
        if (stryMutAct_9fa48("16471") ? before === undefined && before?.text !== value?.text : stryMutAct_9fa48("16470") ? false : stryMutAct_9fa48("16469") ? true : (stryCov_9fa48("16469", "16470", "16471"), (stryMutAct_9fa48("16473") ? before !== undefined : stryMutAct_9fa48("16472") ? false : (stryCov_9fa48("16472", "16473"), before === undefined)) || (stryMutAct_9fa48("16475") ? before?.text === value?.text : stryMutAct_9fa48("16474") ? false : (stryCov_9fa48("16474", "16475"), (stryMutAct_9fa48("16476") ? before.text : (stryCov_9fa48("16476"), before?.text)) !== (stryMutAct_9fa48("16477") ? value.text : (stryCov_9fa48("16477"), value?.text)))))) if (stryMutAct_9fa48("16478")) {
          ;
        } else {
          stryCov_9fa48("16478");
          scope.vars.set(name, null);
        }
      }
    }
    if (stryMutAct_9fa48("16481") ? branch.cwd === scope.cwd : stryMutAct_9fa48("16480") ? false : stryMutAct_9fa48("16479") ? true : (stryCov_9fa48("16479", "16480", "16481"), branch.cwd !== scope.cwd)) scope.cwd = undefined;
    if (stryMutAct_9fa48("16483") ? false : stryMutAct_9fa48("16482") ? true : (stryCov_9fa48("16482", "16483"), branch.wild)) scope.wild = stryMutAct_9fa48("16484") ? false : (stryCov_9fa48("16484"), true);
  }
};

/** Every variable may have changed. */
export const forget = (scope: Scope): void => {
  if (stryMutAct_9fa48("16485")) {
    {}
  } else {
    stryCov_9fa48("16485");
    if (stryMutAct_9fa48("16486")) {
      ;
    } else {
      stryCov_9fa48("16486");
      scope.vars.clear();
    }
    scope.wild = stryMutAct_9fa48("16487") ? false : (stryCov_9fa48("16487"), true);
  }
};
export const addEffect = (scope: Scope, effect: Effect): void => {
  if (stryMutAct_9fa48("16488")) {
    {}
  } else {
    stryCov_9fa48("16488");
    if (stryMutAct_9fa48("16489")) {
      ;
    } else {
      stryCov_9fa48("16489");
      scope.trace.effects.push(effect);
    }
  }
};
export const addUnknown = (scope: Scope, {
  by,
  note,
  text
}: {
  by: string;
  note: string;
  text: string;
}): void => {
  if (stryMutAct_9fa48("16490")) {
    {}
  } else {
    stryCov_9fa48("16490");
    const target: Target = stryMutAct_9fa48("16491") ? {} : (stryCov_9fa48("16491"), {
      type: stryMutAct_9fa48("16492") ? "" : (stryCov_9fa48("16492"), 'dynamic'),
      text: stryMutAct_9fa48("16493") ? text : (stryCov_9fa48("16493"), text.slice(0, 200))
    });
    addEffect(scope, stryMutAct_9fa48("16495") ? {} : (stryCov_9fa48("16495"), {
      kind: stryMutAct_9fa48("16496") ? "" : (stryCov_9fa48("16496"), 'unknown'),
      target,
      by,
      note
    }));
  }
};
const MAX_DEPTH = 12;

/** Walks shell source held by an argument, in `scope` itself; what is not known or too deep is unknown. */
export const runScript = (scope: Scope, source: Arg, how: {
  by: string;
}): void => {
  if (stryMutAct_9fa48("16497")) {
    {}
  } else {
    stryCov_9fa48("16497");
    if (stryMutAct_9fa48("16500") ? source.dynamic === 'no' : stryMutAct_9fa48("16499") ? false : stryMutAct_9fa48("16498") ? true : (stryCov_9fa48("16498", "16499", "16500"), source.dynamic !== (stryMutAct_9fa48("16501") ? "" : (stryCov_9fa48("16501"), 'no')))) return addUnknown(scope, stryMutAct_9fa48("16502") ? {} : (stryCov_9fa48("16502"), {
      by: how.by,
      note: stryMutAct_9fa48("16503") ? "" : (stryCov_9fa48("16503"), 'code that is made while running'),
      text: source.raw
    }));
    if (stryMutAct_9fa48("16507") ? scope.depth < MAX_DEPTH : stryMutAct_9fa48("16506") ? scope.depth > MAX_DEPTH : stryMutAct_9fa48("16505") ? false : stryMutAct_9fa48("16504") ? true : (stryCov_9fa48("16504", "16505", "16506", "16507"), scope.depth >= MAX_DEPTH)) return addUnknown(scope, stryMutAct_9fa48("16508") ? {} : (stryCov_9fa48("16508"), {
      by: how.by,
      note: stryMutAct_9fa48("16509") ? "" : (stryCov_9fa48("16509"), 'code nested too deep'),
      text: source.raw
    }));
    const inner = stryMutAct_9fa48("16510") ? {} : (stryCov_9fa48("16510"), {
      ...scope,
      depth: stryMutAct_9fa48("16511") ? scope.depth - 1 : (stryCov_9fa48("16511"), scope.depth + 1)
    });
    if (stryMutAct_9fa48("16512")) {
      ;
    } else {
      stryCov_9fa48("16512");
      scope.trace.walkers.script(inner, source.text);
    }
    scope.cwd = inner.cwd;
    stryMutAct_9fa48("16513") ? scope.wild &&= inner.wild : (stryCov_9fa48("16513"), scope.wild ||= inner.wild);
  }
};

/** Walks a command given by its words. */
export const runCommand = (scope: Scope, words: readonly Arg[], excerpt: string): void => {
  if (stryMutAct_9fa48("16514")) {
    {}
  } else {
    stryCov_9fa48("16514");
    if (stryMutAct_9fa48("16518") ? scope.depth < MAX_DEPTH : stryMutAct_9fa48("16517") ? scope.depth > MAX_DEPTH : stryMutAct_9fa48("16516") ? false : stryMutAct_9fa48("16515") ? true : (stryCov_9fa48("16515", "16516", "16517", "16518"), scope.depth >= MAX_DEPTH)) return addUnknown(scope, stryMutAct_9fa48("16519") ? {} : (stryCov_9fa48("16519"), {
      by: stryMutAct_9fa48("16520") ? "" : (stryCov_9fa48("16520"), 'guard'),
      note: stryMutAct_9fa48("16521") ? "" : (stryCov_9fa48("16521"), 'commands nested too deep'),
      text: excerpt
    }));
    const inner = stryMutAct_9fa48("16522") ? {} : (stryCov_9fa48("16522"), {
      ...scope,
      depth: stryMutAct_9fa48("16523") ? scope.depth - 1 : (stryCov_9fa48("16523"), scope.depth + 1)
    });
    if (stryMutAct_9fa48("16524")) {
      ;
    } else {
      stryCov_9fa48("16524");
      scope.trace.walkers.command(inner, words, excerpt);
    }
    scope.cwd = inner.cwd;
    stryMutAct_9fa48("16525") ? scope.wild &&= inner.wild : (stryCov_9fa48("16525"), scope.wild ||= inner.wild);
  }
};

/** Takes from the budget; false once it is used up, which is itself recorded as unknown. */
export const spend = (scope: Scope, amount = 1): boolean => {
  if (stryMutAct_9fa48("16526")) {
    {}
  } else {
    stryCov_9fa48("16526");
    if (stryMutAct_9fa48("16530") ? scope.trace.budget > 0 : stryMutAct_9fa48("16529") ? scope.trace.budget < 0 : stryMutAct_9fa48("16528") ? false : stryMutAct_9fa48("16527") ? true : (stryCov_9fa48("16527", "16528", "16529", "16530"), scope.trace.budget <= 0)) return stryMutAct_9fa48("16531") ? true : (stryCov_9fa48("16531"), false);
    stryMutAct_9fa48("16532") ? scope.trace.budget += amount : (stryCov_9fa48("16532"), scope.trace.budget -= amount);
    if (stryMutAct_9fa48("16536") ? scope.trace.budget > 0 : stryMutAct_9fa48("16535") ? scope.trace.budget < 0 : stryMutAct_9fa48("16534") ? false : stryMutAct_9fa48("16533") ? true : (stryCov_9fa48("16533", "16534", "16535", "16536"), scope.trace.budget <= 0)) addUnknown(scope, stryMutAct_9fa48("16538") ? {} : (stryCov_9fa48("16538"), {
      by: stryMutAct_9fa48("16539") ? "" : (stryCov_9fa48("16539"), 'guard'),
      note: stryMutAct_9fa48("16540") ? "" : (stryCov_9fa48("16540"), 'too much to look through'),
      text: stryMutAct_9fa48("16541") ? "Stryker was here!" : (stryCov_9fa48("16541"), '')
    }));
    return stryMutAct_9fa48("16545") ? scope.trace.budget <= 0 : stryMutAct_9fa48("16544") ? scope.trace.budget >= 0 : stryMutAct_9fa48("16543") ? false : stryMutAct_9fa48("16542") ? true : (stryCov_9fa48("16542", "16543", "16544", "16545"), scope.trace.budget > 0);
  }
};