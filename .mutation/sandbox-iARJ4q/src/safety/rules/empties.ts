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
export const empties: Rule = stryMutAct_9fa48("16023") ? {} : (stryCov_9fa48("16023"), {
  name: stryMutAct_9fa48("16024") ? "" : (stryCov_9fa48("16024"), 'empties'),
  level: stryMutAct_9fa48("16025") ? "" : (stryCov_9fa48("16025"), 'dangerous'),
  reason: stryMutAct_9fa48("16026") ? "" : (stryCov_9fa48("16026"), 'it leaves a file empty'),
  match: tagged(stryMutAct_9fa48("16027") ? "" : (stryCov_9fa48("16027"), 'empty')),
  examples: stryMutAct_9fa48("16028") ? {} : (stryCov_9fa48("16028"), {
    match: stryMutAct_9fa48("16029") ? [] : (stryCov_9fa48("16029"), [stryMutAct_9fa48("16030") ? "" : (stryCov_9fa48("16030"), '> notes.md'), stryMutAct_9fa48("16031") ? "" : (stryCov_9fa48("16031"), 'truncate -s 0 app.log')]),
    notMatch: stryMutAct_9fa48("16032") ? [] : (stryCov_9fa48("16032"), [stryMutAct_9fa48("16033") ? "" : (stryCov_9fa48("16033"), 'echo hi > notes.md'), stryMutAct_9fa48("16034") ? "" : (stryCov_9fa48("16034"), 'truncate -s 1G disk.img')])
  })
});