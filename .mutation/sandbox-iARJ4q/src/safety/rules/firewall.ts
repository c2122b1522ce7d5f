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
export const firewall: Rule = stryMutAct_9fa48("16047") ? {} : (stryCov_9fa48("16047"), {
  name: stryMutAct_9fa48("16048") ? "" : (stryCov_9fa48("16048"), 'firewall'),
  level: stryMutAct_9fa48("16049") ? "" : (stryCov_9fa48("16049"), 'dangerous'),
  reason: stryMutAct_9fa48("16050") ? "" : (stryCov_9fa48("16050"), 'it changes what protects this machine'),
  match: tagged(stryMutAct_9fa48("16051") ? "" : (stryCov_9fa48("16051"), 'firewall')),
  examples: stryMutAct_9fa48("16052") ? {} : (stryCov_9fa48("16052"), {
    match: stryMutAct_9fa48("16053") ? [] : (stryCov_9fa48("16053"), [stryMutAct_9fa48("16054") ? "" : (stryCov_9fa48("16054"), 'sudo ufw disable'), stryMutAct_9fa48("16055") ? "" : (stryCov_9fa48("16055"), 'setenforce 0')]),
    notMatch: stryMutAct_9fa48("16056") ? [] : (stryCov_9fa48("16056"), [stryMutAct_9fa48("16057") ? "" : (stryCov_9fa48("16057"), 'sudo ufw status'), stryMutAct_9fa48("16058") ? "" : (stryCov_9fa48("16058"), 'iptables -L')])
  })
});