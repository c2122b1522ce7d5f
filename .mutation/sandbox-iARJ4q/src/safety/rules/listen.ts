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
export const listen: Rule = stryMutAct_9fa48("16105") ? {} : (stryCov_9fa48("16105"), {
  name: stryMutAct_9fa48("16106") ? "" : (stryCov_9fa48("16106"), 'listen'),
  level: stryMutAct_9fa48("16107") ? "" : (stryCov_9fa48("16107"), 'dangerous'),
  reason: stryMutAct_9fa48("16108") ? "" : (stryCov_9fa48("16108"), 'it opens this machine to others'),
  match: tagged(stryMutAct_9fa48("16109") ? "" : (stryCov_9fa48("16109"), 'listen')),
  examples: stryMutAct_9fa48("16110") ? {} : (stryCov_9fa48("16110"), {
    match: stryMutAct_9fa48("16111") ? [] : (stryCov_9fa48("16111"), [stryMutAct_9fa48("16112") ? "" : (stryCov_9fa48("16112"), 'nc -l 4444'), stryMutAct_9fa48("16113") ? "" : (stryCov_9fa48("16113"), 'python3 -m http.server')]),
    notMatch: stryMutAct_9fa48("16114") ? [] : (stryCov_9fa48("16114"), [stryMutAct_9fa48("16115") ? "" : (stryCov_9fa48("16115"), 'nc -z host 22')])
  })
});