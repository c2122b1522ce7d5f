/** CommandSpec: what a command's flags and operands do, as plain data. One file in `commands/` each. */
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
import type { Level } from '../plan.ts';
import type { Call } from './call.ts';
import type { Act, Grammar, Operands } from './grammar.ts';
export interface Usage extends Grammar {
  readonly operands?: Operands;
  readonly does?: readonly Act[];
  readonly recursive?: true;
  readonly subcommands?: Readonly<Record<string, Usage>>;
  /** The flags are accepted after the subcommand, too. */
  readonly globals?: 'anywhere';
  /** What an unlisted subcommand is; unknown when absent. */
  readonly otherwise?: Usage;
  /** What the command is without any subcommand. */
  readonly alone?: Usage;
  /** The flag that says in which folder a subcommand runs: `git -C a`. */
  readonly folder?: string;
  /** Standard input becomes code, so it must be nothing or known. */
  readonly eats?: 'shell' | 'code';
  /** What data cannot say. Runs after the data was applied. */
  readonly judge?: (call: Call) => void;
  /** `--help` and `--version` are ordinary words here. */
  readonly helps?: false;
}
export type Example = readonly [command: string, level: Level];
export interface CommandSpec extends Usage {
  readonly names: readonly string[];
  readonly examples: readonly Example[];
}

/** A command that changes nothing and whose operands are only words. */
export const TELLS: Usage = {};
/** Changes something that can be had back. */
export const WRITES: Usage = stryMutAct_9fa48("17035") ? {} : (stryCov_9fa48("17035"), {
  does: stryMutAct_9fa48("17036") ? [] : (stryCov_9fa48("17036"), [stryMutAct_9fa48("17037") ? "" : (stryCov_9fa48("17037"), 'write')])
});
/** Talks over the network and only prints. */
export const ASKS: Usage = stryMutAct_9fa48("17038") ? {} : (stryCov_9fa48("17038"), {
  does: stryMutAct_9fa48("17039") ? [] : (stryCov_9fa48("17039"), [stryMutAct_9fa48("17040") ? "" : (stryCov_9fa48("17040"), 'network')])
});
/** Changes something over the network. */
export const SENDS: Usage = stryMutAct_9fa48("17041") ? {} : (stryCov_9fa48("17041"), {
  does: stryMutAct_9fa48("17042") ? [] : (stryCov_9fa48("17042"), [stryMutAct_9fa48("17043") ? "" : (stryCov_9fa48("17043"), 'network'), stryMutAct_9fa48("17044") ? "" : (stryCov_9fa48("17044"), 'write')])
});
/** Loses what cannot be had back. */
export const DISCARDS: Usage = stryMutAct_9fa48("17045") ? {} : (stryCov_9fa48("17045"), {
  does: stryMutAct_9fa48("17046") ? [] : (stryCov_9fa48("17046"), [stryMutAct_9fa48("17047") ? "" : (stryCov_9fa48("17047"), 'write'), stryMutAct_9fa48("17048") ? "" : (stryCov_9fa48("17048"), '!discard')])
});
/** Runs what the project at hand declares. */
export const RUNS_PROJECT: Usage = stryMutAct_9fa48("17049") ? {} : (stryCov_9fa48("17049"), {
  does: stryMutAct_9fa48("17050") ? [] : (stryCov_9fa48("17050"), [stryMutAct_9fa48("17051") ? "" : (stryCov_9fa48("17051"), 'write'), stryMutAct_9fa48("17052") ? "" : (stryCov_9fa48("17052"), '!project')])
});
/** Nobody can tell. */
export const UNKNOWN: Usage = stryMutAct_9fa48("17053") ? {} : (stryCov_9fa48("17053"), {
  does: stryMutAct_9fa48("17054") ? [] : (stryCov_9fa48("17054"), [stryMutAct_9fa48("17055") ? "" : (stryCov_9fa48("17055"), 'unknown')])
});

/** The same usage for each of the names: `each('start stop', WRITES)`. */
export const each = stryMutAct_9fa48("17056") ? () => undefined : (stryCov_9fa48("17056"), (() => {
  const each = (names: string, usage: Usage): Record<string, Usage> => Object.fromEntries(names.split(stryMutAct_9fa48("17057") ? "" : (stryCov_9fa48("17057"), ' ')).map(stryMutAct_9fa48("17058") ? () => undefined : (stryCov_9fa48("17058"), name => stryMutAct_9fa48("17059") ? [] : (stryCov_9fa48("17059"), [name, usage]))));
  return each;
})());

/** Names apart by spaces. */
export const words = stryMutAct_9fa48("17060") ? () => undefined : (stryCov_9fa48("17060"), (() => {
  const words = (text: string): readonly string[] => text.split(stryMutAct_9fa48("17061") ? "" : (stryCov_9fa48("17061"), ' '));
  return words;
})());