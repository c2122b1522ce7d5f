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
export const flood: Rule = stryMutAct_9fa48("16059") ? {} : (stryCov_9fa48("16059"), {
  name: stryMutAct_9fa48("16060") ? "" : (stryCov_9fa48("16060"), 'flood'),
  level: stryMutAct_9fa48("16061") ? "" : (stryCov_9fa48("16061"), 'dangerous'),
  reason: stryMutAct_9fa48("16062") ? "" : (stryCov_9fa48("16062"), 'it would fill a disk or take all the processor'),
  match: tagged(stryMutAct_9fa48("16063") ? "" : (stryCov_9fa48("16063"), 'flood')),
  examples: stryMutAct_9fa48("16064") ? {} : (stryCov_9fa48("16064"), {
    match: stryMutAct_9fa48("16065") ? [] : (stryCov_9fa48("16065"), [stryMutAct_9fa48("16066") ? "" : (stryCov_9fa48("16066"), 'cat /dev/zero > fill'), stryMutAct_9fa48("16067") ? "" : (stryCov_9fa48("16067"), 'yes > fill')]),
    notMatch: stryMutAct_9fa48("16068") ? [] : (stryCov_9fa48("16068"), [stryMutAct_9fa48("16069") ? "" : (stryCov_9fa48("16069"), 'yes | head -3')])
  })
});