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
export const shutdown: Rule = stryMutAct_9fa48("16357") ? {} : (stryCov_9fa48("16357"), {
  name: stryMutAct_9fa48("16358") ? "" : (stryCov_9fa48("16358"), 'shutdown'),
  level: stryMutAct_9fa48("16359") ? "" : (stryCov_9fa48("16359"), 'dangerous'),
  reason: stryMutAct_9fa48("16360") ? "" : (stryCov_9fa48("16360"), 'it stops or restarts the machine'),
  match: tagged(stryMutAct_9fa48("16361") ? "" : (stryCov_9fa48("16361"), 'shutdown')),
  examples: stryMutAct_9fa48("16362") ? {} : (stryCov_9fa48("16362"), {
    match: stryMutAct_9fa48("16363") ? [] : (stryCov_9fa48("16363"), [stryMutAct_9fa48("16364") ? "" : (stryCov_9fa48("16364"), 'sudo reboot --reboot'), stryMutAct_9fa48("16365") ? "" : (stryCov_9fa48("16365"), 'shutdown -h now')]),
    notMatch: stryMutAct_9fa48("16366") ? [] : (stryCov_9fa48("16366"), [stryMutAct_9fa48("16367") ? "" : (stryCov_9fa48("16367"), 'uptime'), stryMutAct_9fa48("16368") ? "" : (stryCov_9fa48("16368"), 'shutdown -c')])
  })
});