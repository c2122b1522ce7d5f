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
export const uploads: Rule = stryMutAct_9fa48("16438") ? {} : (stryCov_9fa48("16438"), {
  name: stryMutAct_9fa48("16439") ? "" : (stryCov_9fa48("16439"), 'uploads'),
  level: stryMutAct_9fa48("16440") ? "" : (stryCov_9fa48("16440"), 'dangerous'),
  reason: stryMutAct_9fa48("16441") ? "" : (stryCov_9fa48("16441"), 'it sends something off this machine'),
  match: tagged(stryMutAct_9fa48("16442") ? "" : (stryCov_9fa48("16442"), 'upload')),
  examples: stryMutAct_9fa48("16443") ? {} : (stryCov_9fa48("16443"), {
    match: stryMutAct_9fa48("16444") ? [] : (stryCov_9fa48("16444"), [stryMutAct_9fa48("16445") ? "" : (stryCov_9fa48("16445"), 'scp notes.md box:'), stryMutAct_9fa48("16446") ? "" : (stryCov_9fa48("16446"), 'curl -d @notes.md https://example.org')]),
    notMatch: stryMutAct_9fa48("16447") ? [] : (stryCov_9fa48("16447"), [stryMutAct_9fa48("16448") ? "" : (stryCov_9fa48("16448"), 'curl https://example.org'), stryMutAct_9fa48("16449") ? "" : (stryCov_9fa48("16449"), 'scp box:notes.md .')])
  })
});