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
import type { Rule } from '../rule.ts';
export const replacedByNothing: Rule = stryMutAct_9fa48("16199") ? {} : (stryCov_9fa48("16199"), {
  name: stryMutAct_9fa48("16200") ? "" : (stryCov_9fa48("16200"), 'replaced-by-nothing'),
  level: stryMutAct_9fa48("16201") ? "" : (stryCov_9fa48("16201"), 'dangerous'),
  reason: stryMutAct_9fa48("16202") ? "" : (stryCov_9fa48("16202"), 'it puts nothing in the place of a file'),
  match: stryMutAct_9fa48("16203") ? () => undefined : (stryCov_9fa48("16203"), ({
    seen
  }) => stryMutAct_9fa48("16204") ? seen.map(({
    excerpt
  }) => excerpt) : (stryCov_9fa48("16204"), seen.filter(stryMutAct_9fa48("16205") ? () => undefined : (stryCov_9fa48("16205"), ({
    name,
    excerpt
  }) => stryMutAct_9fa48("16208") ? /^(?:ln|cp|mv|install)$/.test(name) || /\s\/dev\/null\s/.test(excerpt) : stryMutAct_9fa48("16207") ? false : stryMutAct_9fa48("16206") ? true : (stryCov_9fa48("16206", "16207", "16208"), (stryMutAct_9fa48("16210") ? /^(?:ln|cp|mv|install)/ : stryMutAct_9fa48("16209") ? /(?:ln|cp|mv|install)$/ : (stryCov_9fa48("16209", "16210"), /^(?:ln|cp|mv|install)$/)).test(name) && (stryMutAct_9fa48("16212") ? /\s\/dev\/null\S/ : stryMutAct_9fa48("16211") ? /\S\/dev\/null\s/ : (stryCov_9fa48("16211", "16212"), /\s\/dev\/null\s/)).test(excerpt)))).map(stryMutAct_9fa48("16213") ? () => undefined : (stryCov_9fa48("16213"), ({
    excerpt
  }) => excerpt)))),
  examples: stryMutAct_9fa48("16214") ? {} : (stryCov_9fa48("16214"), {
    match: stryMutAct_9fa48("16215") ? [] : (stryCov_9fa48("16215"), [stryMutAct_9fa48("16216") ? "" : (stryCov_9fa48("16216"), 'ln -sf /dev/null notes.md'), stryMutAct_9fa48("16217") ? "" : (stryCov_9fa48("16217"), 'cp /dev/null notes.md')]),
    notMatch: stryMutAct_9fa48("16218") ? [] : (stryCov_9fa48("16218"), [stryMutAct_9fa48("16219") ? "" : (stryCov_9fa48("16219"), 'ln -s a b'), stryMutAct_9fa48("16220") ? "" : (stryCov_9fa48("16220"), 'cp a b')])
  })
});