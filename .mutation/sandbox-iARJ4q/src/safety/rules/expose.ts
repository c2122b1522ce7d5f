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
export const expose: Rule = stryMutAct_9fa48("16035") ? {} : (stryCov_9fa48("16035"), {
  name: stryMutAct_9fa48("16036") ? "" : (stryCov_9fa48("16036"), 'expose'),
  level: stryMutAct_9fa48("16037") ? "" : (stryCov_9fa48("16037"), 'dangerous'),
  reason: stryMutAct_9fa48("16038") ? "" : (stryCov_9fa48("16038"), 'it lets everybody change these files'),
  match: tagged(stryMutAct_9fa48("16039") ? "" : (stryCov_9fa48("16039"), 'expose')),
  examples: stryMutAct_9fa48("16040") ? {} : (stryCov_9fa48("16040"), {
    match: stryMutAct_9fa48("16041") ? [] : (stryCov_9fa48("16041"), [stryMutAct_9fa48("16042") ? "" : (stryCov_9fa48("16042"), 'chmod -R 777 .'), stryMutAct_9fa48("16043") ? "" : (stryCov_9fa48("16043"), 'chmod 666 /srv/a')]),
    notMatch: stryMutAct_9fa48("16044") ? [] : (stryCov_9fa48("16044"), [stryMutAct_9fa48("16045") ? "" : (stryCov_9fa48("16045"), 'chmod 644 a'), stryMutAct_9fa48("16046") ? "" : (stryCov_9fa48("16046"), 'chmod +x run.sh')])
  })
});