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
export const historyRewrite: Rule = stryMutAct_9fa48("16080") ? {} : (stryCov_9fa48("16080"), {
  name: stryMutAct_9fa48("16081") ? "" : (stryCov_9fa48("16081"), 'history-rewrite'),
  level: stryMutAct_9fa48("16082") ? "" : (stryCov_9fa48("16082"), 'dangerous'),
  reason: stryMutAct_9fa48("16083") ? "" : (stryCov_9fa48("16083"), 'it replaces history that others may have'),
  match: tagged(stryMutAct_9fa48("16084") ? "" : (stryCov_9fa48("16084"), 'history')),
  examples: stryMutAct_9fa48("16085") ? {} : (stryCov_9fa48("16085"), {
    match: stryMutAct_9fa48("16086") ? [] : (stryCov_9fa48("16086"), [stryMutAct_9fa48("16087") ? "" : (stryCov_9fa48("16087"), 'git push --force fork main'), stryMutAct_9fa48("16088") ? "" : (stryCov_9fa48("16088"), 'git push origin +main')]),
    notMatch: stryMutAct_9fa48("16089") ? [] : (stryCov_9fa48("16089"), [stryMutAct_9fa48("16090") ? "" : (stryCov_9fa48("16090"), 'git push fork topic'), stryMutAct_9fa48("16091") ? "" : (stryCov_9fa48("16091"), 'git log -3 --stat')])
  })
});