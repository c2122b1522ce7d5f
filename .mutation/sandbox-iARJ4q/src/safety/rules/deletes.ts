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
export const deletes: Rule = stryMutAct_9fa48("15914") ? {} : (stryCov_9fa48("15914"), {
  name: stryMutAct_9fa48("15915") ? "" : (stryCov_9fa48("15915"), 'deletes'),
  level: stryMutAct_9fa48("15916") ? "" : (stryCov_9fa48("15916"), 'dangerous'),
  reason: stryMutAct_9fa48("15917") ? "" : (stryCov_9fa48("15917"), 'it deletes for good'),
  match: effected(stryMutAct_9fa48("15918") ? () => undefined : (stryCov_9fa48("15918"), (effect, world) => stryMutAct_9fa48("15921") ? effect.kind === 'delete' || !isClearing(effect, world) : stryMutAct_9fa48("15920") ? false : stryMutAct_9fa48("15919") ? true : (stryCov_9fa48("15919", "15920", "15921"), (stryMutAct_9fa48("15923") ? effect.kind !== 'delete' : stryMutAct_9fa48("15922") ? true : (stryCov_9fa48("15922", "15923"), effect.kind === (stryMutAct_9fa48("15924") ? "" : (stryCov_9fa48("15924"), 'delete')))) && (stryMutAct_9fa48("15925") ? isClearing(effect, world) : (stryCov_9fa48("15925"), !isClearing(effect, world)))))),
  examples: stryMutAct_9fa48("15926") ? {} : (stryCov_9fa48("15926"), {
    match: stryMutAct_9fa48("15927") ? [] : (stryCov_9fa48("15927"), [stryMutAct_9fa48("15928") ? "" : (stryCov_9fa48("15928"), 'rm a'), stryMutAct_9fa48("15929") ? "" : (stryCov_9fa48("15929"), 'find . -delete'), stryMutAct_9fa48("15930") ? "" : (stryCov_9fa48("15930"), 'ls *.o | xargs rm'), stryMutAct_9fa48("15931") ? "" : (stryCov_9fa48("15931"), 'rm -rf /tmp'), stryMutAct_9fa48("15932") ? "" : (stryCov_9fa48("15932"), 'rm -rf /tmp/*'), stryMutAct_9fa48("15933") ? "" : (stryCov_9fa48("15933"), 'rm /tmp/../etc/a')]),
    notMatch: stryMutAct_9fa48("15934") ? [] : (stryCov_9fa48("15934"), [stryMutAct_9fa48("15935") ? "" : (stryCov_9fa48("15935"), 'rmdir a'), stryMutAct_9fa48("15936") ? "" : (stryCov_9fa48("15936"), 'echo rm a'), stryMutAct_9fa48("15937") ? "" : (stryCov_9fa48("15937"), 'trash a'), stryMutAct_9fa48("15938") ? "" : (stryCov_9fa48("15938"), 'rm -rf /tmp/build')])
  })
});