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
export const poison: Rule = stryMutAct_9fa48("16133") ? {} : (stryCov_9fa48("16133"), {
  name: stryMutAct_9fa48("16134") ? "" : (stryCov_9fa48("16134"), 'poison'),
  level: stryMutAct_9fa48("16135") ? "" : (stryCov_9fa48("16135"), 'dangerous'),
  reason: stryMutAct_9fa48("16136") ? "" : (stryCov_9fa48("16136"), 'it changes what later commands run'),
  match: tagged(stryMutAct_9fa48("16137") ? "" : (stryCov_9fa48("16137"), 'poison')),
  examples: stryMutAct_9fa48("16138") ? {} : (stryCov_9fa48("16138"), {
    match: stryMutAct_9fa48("16139") ? [] : (stryCov_9fa48("16139"), [stryMutAct_9fa48("16140") ? "" : (stryCov_9fa48("16140"), 'export LD_PRELOAD=/tmp/a.so'), stryMutAct_9fa48("16141") ? "" : (stryCov_9fa48("16141"), 'PATH=/tmp:$PATH ls')]),
    notMatch: stryMutAct_9fa48("16142") ? [] : (stryCov_9fa48("16142"), [stryMutAct_9fa48("16143") ? "" : (stryCov_9fa48("16143"), 'export EDITOR=vim'), stryMutAct_9fa48("16144") ? "" : (stryCov_9fa48("16144"), 'echo "$PATH" "$HOME"')])
  })
});