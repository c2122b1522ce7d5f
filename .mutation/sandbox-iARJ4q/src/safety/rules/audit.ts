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
export const audit: Rule = stryMutAct_9fa48("15805") ? {} : (stryCov_9fa48("15805"), {
  name: stryMutAct_9fa48("15806") ? "" : (stryCov_9fa48("15806"), 'audit'),
  level: stryMutAct_9fa48("15807") ? "" : (stryCov_9fa48("15807"), 'dangerous'),
  reason: stryMutAct_9fa48("15808") ? "" : (stryCov_9fa48("15808"), 'it hides what was done'),
  match: tagged(stryMutAct_9fa48("15809") ? "" : (stryCov_9fa48("15809"), 'audit')),
  examples: stryMutAct_9fa48("15810") ? {} : (stryCov_9fa48("15810"), {
    match: stryMutAct_9fa48("15811") ? [] : (stryCov_9fa48("15811"), [stryMutAct_9fa48("15812") ? "" : (stryCov_9fa48("15812"), 'history -c'), stryMutAct_9fa48("15813") ? "" : (stryCov_9fa48("15813"), 'journalctl --vacuum-size=1M')]),
    notMatch: stryMutAct_9fa48("15814") ? [] : (stryCov_9fa48("15814"), [stryMutAct_9fa48("15815") ? "" : (stryCov_9fa48("15815"), 'history'), stryMutAct_9fa48("15816") ? "" : (stryCov_9fa48("15816"), 'journalctl -u ssh')])
  })
});