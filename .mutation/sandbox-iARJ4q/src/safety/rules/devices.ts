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
import { isDevice, pathOfEffect } from '../places.ts';
import { effected, type Rule } from '../rule.ts';
export const devices: Rule = stryMutAct_9fa48("15939") ? {} : (stryCov_9fa48("15939"), {
  name: stryMutAct_9fa48("15940") ? "" : (stryCov_9fa48("15940"), 'devices'),
  level: stryMutAct_9fa48("15941") ? "" : (stryCov_9fa48("15941"), 'dangerous'),
  reason: stryMutAct_9fa48("15942") ? "" : (stryCov_9fa48("15942"), 'it writes to a device'),
  match: effected(stryMutAct_9fa48("15943") ? () => undefined : (stryCov_9fa48("15943"), (effect, world) => stryMutAct_9fa48("15946") ? effect.kind === 'write' || effect.kind === 'delete' || isDevice(pathOfEffect(effect, world) ?? '') : stryMutAct_9fa48("15945") ? false : stryMutAct_9fa48("15944") ? true : (stryCov_9fa48("15944", "15945", "15946"), (stryMutAct_9fa48("15948") ? effect.kind === 'write' && effect.kind === 'delete' : stryMutAct_9fa48("15947") ? true : (stryCov_9fa48("15947", "15948"), (stryMutAct_9fa48("15950") ? effect.kind !== 'write' : stryMutAct_9fa48("15949") ? false : (stryCov_9fa48("15949", "15950"), effect.kind === (stryMutAct_9fa48("15951") ? "" : (stryCov_9fa48("15951"), 'write')))) || (stryMutAct_9fa48("15953") ? effect.kind !== 'delete' : stryMutAct_9fa48("15952") ? false : (stryCov_9fa48("15952", "15953"), effect.kind === (stryMutAct_9fa48("15954") ? "" : (stryCov_9fa48("15954"), 'delete')))))) && isDevice(stryMutAct_9fa48("15955") ? pathOfEffect(effect, world) && '' : (stryCov_9fa48("15955"), pathOfEffect(effect, world) ?? (stryMutAct_9fa48("15956") ? "Stryker was here!" : (stryCov_9fa48("15956"), ''))))))),
  examples: stryMutAct_9fa48("15957") ? {} : (stryCov_9fa48("15957"), {
    match: stryMutAct_9fa48("15958") ? [] : (stryCov_9fa48("15958"), [stryMutAct_9fa48("15959") ? "" : (stryCov_9fa48("15959"), 'cp a.img /dev/sdz'), stryMutAct_9fa48("15960") ? "" : (stryCov_9fa48("15960"), 'cat a > /dev/nvme0n1')]),
    notMatch: stryMutAct_9fa48("15961") ? [] : (stryCov_9fa48("15961"), [stryMutAct_9fa48("15962") ? "" : (stryCov_9fa48("15962"), 'cat a > /dev/null'), stryMutAct_9fa48("15963") ? "" : (stryCov_9fa48("15963"), 'stat /dev/sda')])
  })
});