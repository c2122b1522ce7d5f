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
export const account: Rule = stryMutAct_9fa48("15793") ? {} : (stryCov_9fa48("15793"), {
  name: stryMutAct_9fa48("15794") ? "" : (stryCov_9fa48("15794"), 'account'),
  level: stryMutAct_9fa48("15795") ? "" : (stryCov_9fa48("15795"), 'dangerous'),
  reason: stryMutAct_9fa48("15796") ? "" : (stryCov_9fa48("15796"), 'it changes who may use this machine'),
  match: tagged(stryMutAct_9fa48("15797") ? "" : (stryCov_9fa48("15797"), 'account')),
  examples: stryMutAct_9fa48("15798") ? {} : (stryCov_9fa48("15798"), {
    match: stryMutAct_9fa48("15799") ? [] : (stryCov_9fa48("15799"), [stryMutAct_9fa48("15800") ? "" : (stryCov_9fa48("15800"), 'sudo useradd bob'), stryMutAct_9fa48("15801") ? "" : (stryCov_9fa48("15801"), 'sudo passwd root')]),
    notMatch: stryMutAct_9fa48("15802") ? [] : (stryCov_9fa48("15802"), [stryMutAct_9fa48("15803") ? "" : (stryCov_9fa48("15803"), 'id bob'), stryMutAct_9fa48("15804") ? "" : (stryCov_9fa48("15804"), 'passwd -S bob')])
  })
});