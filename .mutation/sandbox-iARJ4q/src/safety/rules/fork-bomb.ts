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
export const forkBomb: Rule = stryMutAct_9fa48("16070") ? {} : (stryCov_9fa48("16070"), {
  name: stryMutAct_9fa48("16071") ? "" : (stryCov_9fa48("16071"), 'fork-bomb'),
  level: stryMutAct_9fa48("16072") ? "" : (stryCov_9fa48("16072"), 'dangerous'),
  reason: stryMutAct_9fa48("16073") ? "" : (stryCov_9fa48("16073"), 'a function starts itself again and again'),
  match: tagged(stryMutAct_9fa48("16074") ? "" : (stryCov_9fa48("16074"), 'fork-bomb')),
  examples: stryMutAct_9fa48("16075") ? {} : (stryCov_9fa48("16075"), {
    match: stryMutAct_9fa48("16076") ? [] : (stryCov_9fa48("16076"), [stryMutAct_9fa48("16077") ? "" : (stryCov_9fa48("16077"), 'b(){ b|b& };b')]),
    notMatch: stryMutAct_9fa48("16078") ? [] : (stryCov_9fa48("16078"), [stryMutAct_9fa48("16079") ? "" : (stryCov_9fa48("16079"), 'f(){ ls; }; f')])
  })
});