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
import { isClearing } from '../places.ts';
import { effected, type Rule } from '../rule.ts';
export const clears: Rule = stryMutAct_9fa48("15903") ? {} : (stryCov_9fa48("15903"), {
  name: stryMutAct_9fa48("15904") ? "" : (stryCov_9fa48("15904"), 'clears'),
  level: stryMutAct_9fa48("15905") ? "" : (stryCov_9fa48("15905"), 'write'),
  reason: stryMutAct_9fa48("15906") ? "" : (stryCov_9fa48("15906"), 'it clears up in the folder for temporary files'),
  match: effected(isClearing),
  examples: stryMutAct_9fa48("15907") ? {} : (stryCov_9fa48("15907"), {
    match: stryMutAct_9fa48("15908") ? [] : (stryCov_9fa48("15908"), [stryMutAct_9fa48("15909") ? "" : (stryCov_9fa48("15909"), 'rm -rf /tmp/build'), stryMutAct_9fa48("15910") ? "" : (stryCov_9fa48("15910"), 'rm /var/tmp/out')]),
    notMatch: stryMutAct_9fa48("15911") ? [] : (stryCov_9fa48("15911"), [stryMutAct_9fa48("15912") ? "" : (stryCov_9fa48("15912"), 'rm a'), stryMutAct_9fa48("15913") ? "" : (stryCov_9fa48("15913"), 'ls /tmp/build')])
  })
});