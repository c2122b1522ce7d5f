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
import { effected, type Rule } from '../rule.ts';
export const persists: Rule = stryMutAct_9fa48("16116") ? {} : (stryCov_9fa48("16116"), {
  name: stryMutAct_9fa48("16117") ? "" : (stryCov_9fa48("16117"), 'persists'),
  level: stryMutAct_9fa48("16118") ? "" : (stryCov_9fa48("16118"), 'dangerous'),
  reason: stryMutAct_9fa48("16119") ? "" : (stryCov_9fa48("16119"), 'it takes hold later: a start-up file, a schedule, a key or a hook'),
  match: effected(stryMutAct_9fa48("16120") ? () => undefined : (stryCov_9fa48("16120"), effect => stryMutAct_9fa48("16123") ? effect.kind !== 'persist' : stryMutAct_9fa48("16122") ? false : stryMutAct_9fa48("16121") ? true : (stryCov_9fa48("16121", "16122", "16123"), effect.kind === (stryMutAct_9fa48("16124") ? "" : (stryCov_9fa48("16124"), 'persist'))))),
  examples: stryMutAct_9fa48("16125") ? {} : (stryCov_9fa48("16125"), {
    match: stryMutAct_9fa48("16126") ? [] : (stryCov_9fa48("16126"), [stryMutAct_9fa48("16127") ? "" : (stryCov_9fa48("16127"), 'echo a >> ~/.bashrc'), stryMutAct_9fa48("16128") ? "" : (stryCov_9fa48("16128"), 'crontab mine'), stryMutAct_9fa48("16129") ? "" : (stryCov_9fa48("16129"), 'cp a .git/hooks/pre-push')]),
    notMatch: stryMutAct_9fa48("16130") ? [] : (stryCov_9fa48("16130"), [stryMutAct_9fa48("16131") ? "" : (stryCov_9fa48("16131"), 'cat ~/.bashrc'), stryMutAct_9fa48("16132") ? "" : (stryCov_9fa48("16132"), 'crontab -l')])
  })
});