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
import { isSystem, pathOfEffect } from '../places.ts';
import { effected, type Rule } from '../rule.ts';
export const systemFiles: Rule = stryMutAct_9fa48("16380") ? {} : (stryCov_9fa48("16380"), {
  name: stryMutAct_9fa48("16381") ? "" : (stryCov_9fa48("16381"), 'system-files'),
  level: stryMutAct_9fa48("16382") ? "" : (stryCov_9fa48("16382"), 'dangerous'),
  reason: stryMutAct_9fa48("16383") ? "" : (stryCov_9fa48("16383"), 'it changes files of the system'),
  match: effected(stryMutAct_9fa48("16384") ? () => undefined : (stryCov_9fa48("16384"), (effect, world) => stryMutAct_9fa48("16387") ? effect.kind === 'write' || effect.kind === 'delete' || isSystem(pathOfEffect(effect, world) ?? '') || effect.note === 'into' && pathOfEffect(effect, world) === '/' : stryMutAct_9fa48("16386") ? false : stryMutAct_9fa48("16385") ? true : (stryCov_9fa48("16385", "16386", "16387"), (stryMutAct_9fa48("16389") ? effect.kind === 'write' && effect.kind === 'delete' : stryMutAct_9fa48("16388") ? true : (stryCov_9fa48("16388", "16389"), (stryMutAct_9fa48("16391") ? effect.kind !== 'write' : stryMutAct_9fa48("16390") ? false : (stryCov_9fa48("16390", "16391"), effect.kind === (stryMutAct_9fa48("16392") ? "" : (stryCov_9fa48("16392"), 'write')))) || (stryMutAct_9fa48("16394") ? effect.kind !== 'delete' : stryMutAct_9fa48("16393") ? false : (stryCov_9fa48("16393", "16394"), effect.kind === (stryMutAct_9fa48("16395") ? "" : (stryCov_9fa48("16395"), 'delete')))))) && (stryMutAct_9fa48("16397") ? isSystem(pathOfEffect(effect, world) ?? '') && effect.note === 'into' && pathOfEffect(effect, world) === '/' : stryMutAct_9fa48("16396") ? true : (stryCov_9fa48("16396", "16397"), isSystem(stryMutAct_9fa48("16398") ? pathOfEffect(effect, world) && '' : (stryCov_9fa48("16398"), pathOfEffect(effect, world) ?? (stryMutAct_9fa48("16399") ? "Stryker was here!" : (stryCov_9fa48("16399"), '')))) || (stryMutAct_9fa48("16401") ? effect.note === 'into' || pathOfEffect(effect, world) === '/' : stryMutAct_9fa48("16400") ? false : (stryCov_9fa48("16400", "16401"), (stryMutAct_9fa48("16403") ? effect.note !== 'into' : stryMutAct_9fa48("16402") ? true : (stryCov_9fa48("16402", "16403"), effect.note === (stryMutAct_9fa48("16404") ? "" : (stryCov_9fa48("16404"), 'into')))) && (stryMutAct_9fa48("16406") ? pathOfEffect(effect, world) !== '/' : stryMutAct_9fa48("16405") ? true : (stryCov_9fa48("16405", "16406"), pathOfEffect(effect, world) === (stryMutAct_9fa48("16407") ? "" : (stryCov_9fa48("16407"), '/'))))))))))),
  examples: stryMutAct_9fa48("16408") ? {} : (stryCov_9fa48("16408"), {
    match: stryMutAct_9fa48("16409") ? [] : (stryCov_9fa48("16409"), [stryMutAct_9fa48("16410") ? "" : (stryCov_9fa48("16410"), 'tar xf a.tar -C /'), stryMutAct_9fa48("16411") ? "" : (stryCov_9fa48("16411"), 'echo a > /etc/motd'), stryMutAct_9fa48("16412") ? "" : (stryCov_9fa48("16412"), 'touch /usr/bin/a')]),
    notMatch: stryMutAct_9fa48("16413") ? [] : (stryCov_9fa48("16413"), [stryMutAct_9fa48("16414") ? "" : (stryCov_9fa48("16414"), 'cat /etc/motd'), stryMutAct_9fa48("16415") ? "" : (stryCov_9fa48("16415"), 'touch /usr/local/bin/a')])
  })
});