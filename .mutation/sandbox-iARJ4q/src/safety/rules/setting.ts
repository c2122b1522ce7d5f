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
import { type Rule, tagged } from '../rule.ts';
export const setting: Rule = stryMutAct_9fa48("16345") ? {} : (stryCov_9fa48("16345"), {
  name: stryMutAct_9fa48("16346") ? "" : (stryCov_9fa48("16346"), 'setting'),
  level: stryMutAct_9fa48("16347") ? "" : (stryCov_9fa48("16347"), 'dangerous'),
  reason: stryMutAct_9fa48("16348") ? "" : (stryCov_9fa48("16348"), 'it changes how the whole system works'),
  match: tagged(stryMutAct_9fa48("16349") ? "" : (stryCov_9fa48("16349"), 'setting')),
  examples: stryMutAct_9fa48("16350") ? {} : (stryCov_9fa48("16350"), {
    match: stryMutAct_9fa48("16351") ? [] : (stryCov_9fa48("16351"), [stryMutAct_9fa48("16352") ? "" : (stryCov_9fa48("16352"), 'sysctl -w vm.swappiness=1'), stryMutAct_9fa48("16353") ? "" : (stryCov_9fa48("16353"), 'swapoff -a')]),
    notMatch: stryMutAct_9fa48("16354") ? [] : (stryCov_9fa48("16354"), [stryMutAct_9fa48("16355") ? "" : (stryCov_9fa48("16355"), 'sysctl -a'), stryMutAct_9fa48("16356") ? "" : (stryCov_9fa48("16356"), 'swapon --show')])
  })
});