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
export const rootShell: Rule = stryMutAct_9fa48("16221") ? {} : (stryCov_9fa48("16221"), {
  name: stryMutAct_9fa48("16222") ? "" : (stryCov_9fa48("16222"), 'root-shell'),
  level: stryMutAct_9fa48("16223") ? "" : (stryCov_9fa48("16223"), 'dangerous'),
  reason: stryMutAct_9fa48("16224") ? "" : (stryCov_9fa48("16224"), 'it opens a shell with more rights'),
  match: tagged(stryMutAct_9fa48("16225") ? "" : (stryCov_9fa48("16225"), 'root-shell')),
  examples: stryMutAct_9fa48("16226") ? {} : (stryCov_9fa48("16226"), {
    match: stryMutAct_9fa48("16227") ? [] : (stryCov_9fa48("16227"), [stryMutAct_9fa48("16228") ? "" : (stryCov_9fa48("16228"), 'sudo -i'), stryMutAct_9fa48("16229") ? "" : (stryCov_9fa48("16229"), 'sudo su')]),
    notMatch: stryMutAct_9fa48("16230") ? [] : (stryCov_9fa48("16230"), [stryMutAct_9fa48("16231") ? "" : (stryCov_9fa48("16231"), 'sudo apt upgrade -y')])
  })
});