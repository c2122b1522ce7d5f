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
export const serviceOff: Rule = stryMutAct_9fa48("16335") ? {} : (stryCov_9fa48("16335"), {
  name: stryMutAct_9fa48("16336") ? "" : (stryCov_9fa48("16336"), 'service-off'),
  level: stryMutAct_9fa48("16337") ? "" : (stryCov_9fa48("16337"), 'dangerous'),
  reason: stryMutAct_9fa48("16338") ? "" : (stryCov_9fa48("16338"), 'it stops or disables what others may rely on'),
  match: tagged(stryMutAct_9fa48("16339") ? "" : (stryCov_9fa48("16339"), 'service-off')),
  examples: stryMutAct_9fa48("16340") ? {} : (stryCov_9fa48("16340"), {
    match: stryMutAct_9fa48("16341") ? [] : (stryCov_9fa48("16341"), [stryMutAct_9fa48("16342") ? "" : (stryCov_9fa48("16342"), 'sudo systemctl mask ssh')]),
    notMatch: stryMutAct_9fa48("16343") ? [] : (stryCov_9fa48("16343"), [stryMutAct_9fa48("16344") ? "" : (stryCov_9fa48("16344"), 'systemctl status ssh')])
  })
});