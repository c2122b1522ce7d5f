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
export const unknown: Rule = stryMutAct_9fa48("16416") ? {} : (stryCov_9fa48("16416"), {
  name: stryMutAct_9fa48("16417") ? "" : (stryCov_9fa48("16417"), 'unknown'),
  level: stryMutAct_9fa48("16418") ? "" : (stryCov_9fa48("16418"), 'opaque'),
  reason: stryMutAct_9fa48("16419") ? "" : (stryCov_9fa48("16419"), 'nobody can tell what it does before it runs'),
  match: stryMutAct_9fa48("16420") ? () => undefined : (stryCov_9fa48("16420"), ({
    effects
  }) => stryMutAct_9fa48("16421") ? effects.map(effect => effect.note ?? effect.by) : (stryCov_9fa48("16421"), effects.filter(stryMutAct_9fa48("16422") ? () => undefined : (stryCov_9fa48("16422"), effect => stryMutAct_9fa48("16425") ? effect.kind !== 'unknown' : stryMutAct_9fa48("16424") ? false : stryMutAct_9fa48("16423") ? true : (stryCov_9fa48("16423", "16424", "16425"), effect.kind === (stryMutAct_9fa48("16426") ? "" : (stryCov_9fa48("16426"), 'unknown'))))).map(stryMutAct_9fa48("16427") ? () => undefined : (stryCov_9fa48("16427"), effect => stryMutAct_9fa48("16428") ? effect.note && effect.by : (stryCov_9fa48("16428"), effect.note ?? effect.by))))),
  examples: stryMutAct_9fa48("16429") ? {} : (stryCov_9fa48("16429"), {
    match: stryMutAct_9fa48("16430") ? [] : (stryCov_9fa48("16430"), [stryMutAct_9fa48("16431") ? "" : (stryCov_9fa48("16431"), 'frobnicate'), stryMutAct_9fa48("16432") ? "" : (stryCov_9fa48("16432"), './run.sh'), stryMutAct_9fa48("16433") ? "" : (stryCov_9fa48("16433"), '$x'), stryMutAct_9fa48("16434") ? "" : (stryCov_9fa48("16434"), 'echo "')]),
    notMatch: stryMutAct_9fa48("16435") ? [] : (stryCov_9fa48("16435"), [stryMutAct_9fa48("16436") ? "" : (stryCov_9fa48("16436"), 'ls'), stryMutAct_9fa48("16437") ? "" : (stryCov_9fa48("16437"), 'echo $x')])
  })
});