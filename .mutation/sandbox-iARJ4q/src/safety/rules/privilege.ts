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
export const privilege: Rule = stryMutAct_9fa48("16145") ? {} : (stryCov_9fa48("16145"), {
  name: stryMutAct_9fa48("16146") ? "" : (stryCov_9fa48("16146"), 'privilege'),
  level: stryMutAct_9fa48("16147") ? "" : (stryCov_9fa48("16147"), 'write'),
  reason: stryMutAct_9fa48("16148") ? "" : (stryCov_9fa48("16148"), 'it runs with the rights of another user'),
  match: effected(stryMutAct_9fa48("16149") ? () => undefined : (stryCov_9fa48("16149"), effect => stryMutAct_9fa48("16152") ? effect.kind !== 'privilege' : stryMutAct_9fa48("16151") ? false : stryMutAct_9fa48("16150") ? true : (stryCov_9fa48("16150", "16151", "16152"), effect.kind === (stryMutAct_9fa48("16153") ? "" : (stryCov_9fa48("16153"), 'privilege'))))),
  examples: stryMutAct_9fa48("16154") ? {} : (stryCov_9fa48("16154"), {
    match: stryMutAct_9fa48("16155") ? [] : (stryCov_9fa48("16155"), [stryMutAct_9fa48("16156") ? "" : (stryCov_9fa48("16156"), 'sudo ls'), stryMutAct_9fa48("16157") ? "" : (stryCov_9fa48("16157"), 'doas ls')]),
    notMatch: stryMutAct_9fa48("16158") ? [] : (stryCov_9fa48("16158"), [stryMutAct_9fa48("16159") ? "" : (stryCov_9fa48("16159"), 'ls'), stryMutAct_9fa48("16160") ? "" : (stryCov_9fa48("16160"), 'echo sudo')])
  })
});