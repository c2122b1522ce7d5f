/** Rule: one way in which effects are weighed. One file in `rules/` each. */
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
import type { Effect, Level } from '../plan.ts';
import type { World } from '../world.ts';
import type { Mark, Seen } from './scope.ts';
import type { Tag } from './tag.ts';

/** What a rule looks at: everything found in one step, and what the whole plan did so far. */
export interface Case {
  readonly effects: readonly Effect[];
  readonly marks: readonly Mark[];
  readonly seen: readonly Seen[];
  /** Effects and marks of the whole plan. */
  readonly plan: {
    readonly effects: readonly Effect[];
    readonly marks: readonly Mark[];
  };
  readonly world: World;
}

/** The excerpts a rule speaks of: none means that it does not match. */
export interface Rule {
  readonly name: string;
  readonly level: Level;
  readonly reason: string;
  readonly match: (found: Case) => readonly string[];
  readonly examples: {
    readonly match: readonly string[];
    readonly notMatch: readonly string[];
  };
}

/** Matches where the tag was set. */
export const tagged = stryMutAct_9fa48("15765") ? () => undefined : (stryCov_9fa48("15765"), (() => {
  const tagged = (...tags: readonly Tag[]) => stryMutAct_9fa48("15766") ? () => undefined : (stryCov_9fa48("15766"), ({
    marks
  }: Case): readonly string[] => stryMutAct_9fa48("15767") ? marks.map(mark => mark.excerpt) : (stryCov_9fa48("15767"), marks.filter(stryMutAct_9fa48("15768") ? () => undefined : (stryCov_9fa48("15768"), mark => tags.includes(mark.tag))).map(stryMutAct_9fa48("15769") ? () => undefined : (stryCov_9fa48("15769"), mark => mark.excerpt))));
  return tagged;
})());

/** An effect in a few words. */
export const sayEffect = (effect: Effect): string => {
  if (stryMutAct_9fa48("15770")) {
    {}
  } else {
    stryCov_9fa48("15770");
    const {
      target
    } = effect;
    if (stryMutAct_9fa48("15773") ? target.type !== 'path' : stryMutAct_9fa48("15772") ? false : stryMutAct_9fa48("15771") ? true : (stryCov_9fa48("15771", "15772", "15773"), target.type === (stryMutAct_9fa48("15774") ? "" : (stryCov_9fa48("15774"), 'path')))) return stryMutAct_9fa48("15775") ? `` : (stryCov_9fa48("15775"), `${effect.by} → ${target.path}`);
    if (stryMutAct_9fa48("15778") ? target.type !== 'host' : stryMutAct_9fa48("15777") ? false : stryMutAct_9fa48("15776") ? true : (stryCov_9fa48("15776", "15777", "15778"), target.type === (stryMutAct_9fa48("15779") ? "" : (stryCov_9fa48("15779"), 'host')))) return stryMutAct_9fa48("15780") ? `` : (stryCov_9fa48("15780"), `${effect.by} → ${target.host}`);
    if (stryMutAct_9fa48("15783") ? target.type !== 'name' : stryMutAct_9fa48("15782") ? false : stryMutAct_9fa48("15781") ? true : (stryCov_9fa48("15781", "15782", "15783"), target.type === (stryMutAct_9fa48("15784") ? "" : (stryCov_9fa48("15784"), 'name')))) return target.name;
    return (stryMutAct_9fa48("15787") ? target.type !== 'dynamic' : stryMutAct_9fa48("15786") ? false : stryMutAct_9fa48("15785") ? true : (stryCov_9fa48("15785", "15786", "15787"), target.type === (stryMutAct_9fa48("15788") ? "" : (stryCov_9fa48("15788"), 'dynamic')))) ? target.text : effect.by;
  }
};

/** Matches each effect that the test accepts. */
export const effected = stryMutAct_9fa48("15789") ? () => undefined : (stryCov_9fa48("15789"), (() => {
  const effected = (test: (effect: Effect, world: World) => boolean) => stryMutAct_9fa48("15790") ? () => undefined : (stryCov_9fa48("15790"), ({
    effects,
    world
  }: Case): readonly string[] => stryMutAct_9fa48("15791") ? effects.map(sayEffect) : (stryCov_9fa48("15791"), effects.filter(stryMutAct_9fa48("15792") ? () => undefined : (stryCov_9fa48("15792"), effect => test(effect, world))).map(sayEffect)));
  return effected;
})());