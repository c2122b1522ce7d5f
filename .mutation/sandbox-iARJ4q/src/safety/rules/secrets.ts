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
export const secrets: Rule = stryMutAct_9fa48("16318") ? {} : (stryCov_9fa48("16318"), {
  name: stryMutAct_9fa48("16319") ? "" : (stryCov_9fa48("16319"), 'secrets'),
  level: stryMutAct_9fa48("16320") ? "" : (stryCov_9fa48("16320"), 'dangerous'),
  reason: stryMutAct_9fa48("16321") ? "" : (stryCov_9fa48("16321"), 'it shows what is secret'),
  match: effected(stryMutAct_9fa48("16322") ? () => undefined : (stryCov_9fa48("16322"), effect => stryMutAct_9fa48("16325") ? effect.kind !== 'secret' : stryMutAct_9fa48("16324") ? false : stryMutAct_9fa48("16323") ? true : (stryCov_9fa48("16323", "16324", "16325"), effect.kind === (stryMutAct_9fa48("16326") ? "" : (stryCov_9fa48("16326"), 'secret'))))),
  examples: stryMutAct_9fa48("16327") ? {} : (stryCov_9fa48("16327"), {
    match: stryMutAct_9fa48("16328") ? [] : (stryCov_9fa48("16328"), [stryMutAct_9fa48("16329") ? "" : (stryCov_9fa48("16329"), 'cat ~/.ssh/id_rsa'), stryMutAct_9fa48("16330") ? "" : (stryCov_9fa48("16330"), 'base64 .env'), stryMutAct_9fa48("16331") ? "" : (stryCov_9fa48("16331"), 'cat /proc/1/environ')]),
    notMatch: stryMutAct_9fa48("16332") ? [] : (stryCov_9fa48("16332"), [stryMutAct_9fa48("16333") ? "" : (stryCov_9fa48("16333"), 'cat ~/.ssh/id_rsa.pub'), stryMutAct_9fa48("16334") ? "" : (stryCov_9fa48("16334"), 'cat .env.example')])
  })
});