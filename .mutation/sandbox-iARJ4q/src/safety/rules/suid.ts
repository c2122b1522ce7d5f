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
export const suid: Rule = stryMutAct_9fa48("16369") ? {} : (stryCov_9fa48("16369"), {
  name: stryMutAct_9fa48("16370") ? "" : (stryCov_9fa48("16370"), 'suid'),
  level: stryMutAct_9fa48("16371") ? "" : (stryCov_9fa48("16371"), 'dangerous'),
  reason: stryMutAct_9fa48("16372") ? "" : (stryCov_9fa48("16372"), 'it gives a program the rights of its owner'),
  match: tagged(stryMutAct_9fa48("16373") ? "" : (stryCov_9fa48("16373"), 'suid')),
  examples: stryMutAct_9fa48("16374") ? {} : (stryCov_9fa48("16374"), {
    match: stryMutAct_9fa48("16375") ? [] : (stryCov_9fa48("16375"), [stryMutAct_9fa48("16376") ? "" : (stryCov_9fa48("16376"), 'chmod u+s /tmp/a'), stryMutAct_9fa48("16377") ? "" : (stryCov_9fa48("16377"), 'chmod 4755 a')]),
    notMatch: stryMutAct_9fa48("16378") ? [] : (stryCov_9fa48("16378"), [stryMutAct_9fa48("16379") ? "" : (stryCov_9fa48("16379"), 'chmod u+x a')])
  })
});