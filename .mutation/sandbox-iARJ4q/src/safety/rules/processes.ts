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
export const processes: Rule = stryMutAct_9fa48("16161") ? {} : (stryCov_9fa48("16161"), {
  name: stryMutAct_9fa48("16162") ? "" : (stryCov_9fa48("16162"), 'processes'),
  level: stryMutAct_9fa48("16163") ? "" : (stryCov_9fa48("16163"), 'write'),
  reason: stryMutAct_9fa48("16164") ? "" : (stryCov_9fa48("16164"), 'it signals or changes running processes'),
  match: effected(stryMutAct_9fa48("16165") ? () => undefined : (stryCov_9fa48("16165"), effect => stryMutAct_9fa48("16168") ? effect.kind !== 'process' : stryMutAct_9fa48("16167") ? false : stryMutAct_9fa48("16166") ? true : (stryCov_9fa48("16166", "16167", "16168"), effect.kind === (stryMutAct_9fa48("16169") ? "" : (stryCov_9fa48("16169"), 'process'))))),
  examples: stryMutAct_9fa48("16170") ? {} : (stryCov_9fa48("16170"), {
    match: stryMutAct_9fa48("16171") ? [] : (stryCov_9fa48("16171"), [stryMutAct_9fa48("16172") ? "" : (stryCov_9fa48("16172"), 'kill 1234'), stryMutAct_9fa48("16173") ? "" : (stryCov_9fa48("16173"), 'renice 5 1234')]),
    notMatch: stryMutAct_9fa48("16174") ? [] : (stryCov_9fa48("16174"), [stryMutAct_9fa48("16175") ? "" : (stryCov_9fa48("16175"), 'ps -eo pid,rss'), stryMutAct_9fa48("16176") ? "" : (stryCov_9fa48("16176"), 'kill -l')])
  })
});