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
export const discard: Rule = stryMutAct_9fa48("15964") ? {} : (stryCov_9fa48("15964"), {
  name: stryMutAct_9fa48("15965") ? "" : (stryCov_9fa48("15965"), 'discard'),
  level: stryMutAct_9fa48("15966") ? "" : (stryCov_9fa48("15966"), 'dangerous'),
  reason: stryMutAct_9fa48("15967") ? "" : (stryCov_9fa48("15967"), 'it loses work or records that cannot be had back'),
  match: tagged(stryMutAct_9fa48("15968") ? "" : (stryCov_9fa48("15968"), 'discard')),
  examples: stryMutAct_9fa48("15969") ? {} : (stryCov_9fa48("15969"), {
    match: stryMutAct_9fa48("15970") ? [] : (stryCov_9fa48("15970"), [stryMutAct_9fa48("15971") ? "" : (stryCov_9fa48("15971"), 'git reset --hard HEAD~2'), stryMutAct_9fa48("15972") ? "" : (stryCov_9fa48("15972"), 'docker volume prune -f')]),
    notMatch: stryMutAct_9fa48("15973") ? [] : (stryCov_9fa48("15973"), [stryMutAct_9fa48("15974") ? "" : (stryCov_9fa48("15974"), 'git status --short docs'), stryMutAct_9fa48("15975") ? "" : (stryCov_9fa48("15975"), 'docker ps')])
  })
});