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
export const project: Rule = stryMutAct_9fa48("16177") ? {} : (stryCov_9fa48("16177"), {
  name: stryMutAct_9fa48("16178") ? "" : (stryCov_9fa48("16178"), 'project'),
  level: stryMutAct_9fa48("16179") ? "" : (stryCov_9fa48("16179"), 'write'),
  reason: stryMutAct_9fa48("16180") ? "" : (stryCov_9fa48("16180"), 'it runs what the project at hand declares'),
  match: tagged(stryMutAct_9fa48("16181") ? "" : (stryCov_9fa48("16181"), 'project')),
  examples: stryMutAct_9fa48("16182") ? {} : (stryCov_9fa48("16182"), {
    match: stryMutAct_9fa48("16183") ? [] : (stryCov_9fa48("16183"), [stryMutAct_9fa48("16184") ? "" : (stryCov_9fa48("16184"), 'npm test -- --bail'), stryMutAct_9fa48("16185") ? "" : (stryCov_9fa48("16185"), 'make all')]),
    notMatch: stryMutAct_9fa48("16186") ? [] : (stryCov_9fa48("16186"), [stryMutAct_9fa48("16187") ? "" : (stryCov_9fa48("16187"), 'make -n docs'), stryMutAct_9fa48("16188") ? "" : (stryCov_9fa48("16188"), 'npm ls')])
  })
});