/** Shell source to effects: the way into the walk. */
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
import type { World } from '../world.ts';
import { openScope, openTrace, type Scope } from './scope.ts';
import { walkers, walkSource } from './walk.ts';

/** A scope with an empty trace: several steps of a plan are walked with the same one, so that state counts across them. */
export const openWalk = stryMutAct_9fa48("10768") ? () => undefined : (stryCov_9fa48("10768"), (() => {
  const openWalk = (world: World): Scope => openScope(world, openTrace(walkers));
  return openWalk;
})());

/** Walks one script; effects and marks gather in `scope.trace`. Bounded in time and depth. */
export const walkShell = stryMutAct_9fa48("10769") ? () => undefined : (stryCov_9fa48("10769"), (() => {
  const walkShell = (scope: Scope, source: string): void => walkSource(scope, source);
  return walkShell;
})());