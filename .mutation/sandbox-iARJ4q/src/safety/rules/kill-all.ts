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
export const killAll: Rule = stryMutAct_9fa48("16092") ? {} : (stryCov_9fa48("16092"), {
  name: stryMutAct_9fa48("16093") ? "" : (stryCov_9fa48("16093"), 'kill-all'),
  level: stryMutAct_9fa48("16094") ? "" : (stryCov_9fa48("16094"), 'dangerous'),
  reason: stryMutAct_9fa48("16095") ? "" : (stryCov_9fa48("16095"), 'it ends processes without choosing them'),
  match: tagged(stryMutAct_9fa48("16096") ? "" : (stryCov_9fa48("16096"), 'kill-all')),
  examples: stryMutAct_9fa48("16097") ? {} : (stryCov_9fa48("16097"), {
    match: stryMutAct_9fa48("16098") ? [] : (stryCov_9fa48("16098"), [stryMutAct_9fa48("16099") ? "" : (stryCov_9fa48("16099"), 'kill -9 -1'), stryMutAct_9fa48("16100") ? "" : (stryCov_9fa48("16100"), 'pkill -u sam')]),
    notMatch: stryMutAct_9fa48("16101") ? [] : (stryCov_9fa48("16101"), [stryMutAct_9fa48("16102") ? "" : (stryCov_9fa48("16102"), 'kill 1234'), stryMutAct_9fa48("16103") ? "" : (stryCov_9fa48("16103"), 'pgrep node')])
  })
});