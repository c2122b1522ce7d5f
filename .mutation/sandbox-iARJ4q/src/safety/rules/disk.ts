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
export const disk: Rule = stryMutAct_9fa48("15976") ? {} : (stryCov_9fa48("15976"), {
  name: stryMutAct_9fa48("15977") ? "" : (stryCov_9fa48("15977"), 'disk'),
  level: stryMutAct_9fa48("15978") ? "" : (stryCov_9fa48("15978"), 'dangerous'),
  reason: stryMutAct_9fa48("15979") ? "" : (stryCov_9fa48("15979"), 'it rewrites a disk, a partition or a file system'),
  match: tagged(stryMutAct_9fa48("15980") ? "" : (stryCov_9fa48("15980"), 'disk')),
  examples: stryMutAct_9fa48("15981") ? {} : (stryCov_9fa48("15981"), {
    match: stryMutAct_9fa48("15982") ? [] : (stryCov_9fa48("15982"), [stryMutAct_9fa48("15983") ? "" : (stryCov_9fa48("15983"), 'mkfs.ext4 /dev/sdz1'), stryMutAct_9fa48("15984") ? "" : (stryCov_9fa48("15984"), 'wipefs -a /dev/sdz')]),
    notMatch: stryMutAct_9fa48("15985") ? [] : (stryCov_9fa48("15985"), [stryMutAct_9fa48("15986") ? "" : (stryCov_9fa48("15986"), 'fdisk -l /dev/sdz'), stryMutAct_9fa48("15987") ? "" : (stryCov_9fa48("15987"), 'lsblk')])
  })
});