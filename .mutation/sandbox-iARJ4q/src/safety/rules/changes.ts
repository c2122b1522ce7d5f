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
import { effected, type Rule } from '../rule.ts';
export const changes: Rule = stryMutAct_9fa48("15885") ? {} : (stryCov_9fa48("15885"), {
  name: stryMutAct_9fa48("15886") ? "" : (stryCov_9fa48("15886"), 'changes'),
  level: stryMutAct_9fa48("15887") ? "" : (stryCov_9fa48("15887"), 'write'),
  reason: stryMutAct_9fa48("15888") ? "" : (stryCov_9fa48("15888"), 'it changes files or settings'),
  match: effected(stryMutAct_9fa48("15889") ? () => undefined : (stryCov_9fa48("15889"), effect => stryMutAct_9fa48("15892") ? effect.kind !== 'write' : stryMutAct_9fa48("15891") ? false : stryMutAct_9fa48("15890") ? true : (stryCov_9fa48("15890", "15891", "15892"), effect.kind === (stryMutAct_9fa48("15893") ? "" : (stryCov_9fa48("15893"), 'write'))))),
  examples: stryMutAct_9fa48("15894") ? {} : (stryCov_9fa48("15894"), {
    match: stryMutAct_9fa48("15895") ? [] : (stryCov_9fa48("15895"), [stryMutAct_9fa48("15896") ? "" : (stryCov_9fa48("15896"), 'touch a'), stryMutAct_9fa48("15897") ? "" : (stryCov_9fa48("15897"), 'cp a b'), stryMutAct_9fa48("15898") ? "" : (stryCov_9fa48("15898"), 'echo hi >> a')]),
    notMatch: stryMutAct_9fa48("15899") ? [] : (stryCov_9fa48("15899"), [stryMutAct_9fa48("15900") ? "" : (stryCov_9fa48("15900"), 'ls'), stryMutAct_9fa48("15901") ? "" : (stryCov_9fa48("15901"), 'cat a'), stryMutAct_9fa48("15902") ? "" : (stryCov_9fa48("15902"), 'echo hi > /dev/null')])
  })
});