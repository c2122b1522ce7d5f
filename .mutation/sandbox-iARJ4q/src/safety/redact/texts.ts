/** Every text inside a value. Pure. */
// @ts-nocheck


/** A copy with each text changed, those of lists and members as well; names of members stay, and so do bytes. */function stryNS_9fa48() {
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
export const eachText = <T,>(value: T, change: (text: string) => string): T => {
  if (stryMutAct_9fa48("14656")) {
    {}
  } else {
    stryCov_9fa48("14656");
    if (stryMutAct_9fa48("14659") ? typeof value !== 'string' : stryMutAct_9fa48("14658") ? false : stryMutAct_9fa48("14657") ? true : (stryCov_9fa48("14657", "14658", "14659"), typeof value === (stryMutAct_9fa48("14660") ? "" : (stryCov_9fa48("14660"), 'string')))) return change(value) as T;
    if (stryMutAct_9fa48("14662") ? false : stryMutAct_9fa48("14661") ? true : (stryCov_9fa48("14661", "14662"), Array.isArray(value))) return value.map(item => eachText(item, change)) as T;
    if (stryMutAct_9fa48("14665") ? (typeof value !== 'object' || value === null) && ArrayBuffer.isView(value) : stryMutAct_9fa48("14664") ? false : stryMutAct_9fa48("14663") ? true : (stryCov_9fa48("14663", "14664", "14665"), (stryMutAct_9fa48("14667") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("14666") ? false : (stryCov_9fa48("14666", "14667"), (stryMutAct_9fa48("14669") ? typeof value === 'object' : stryMutAct_9fa48("14668") ? false : (stryCov_9fa48("14668", "14669"), typeof value !== (stryMutAct_9fa48("14670") ? "" : (stryCov_9fa48("14670"), 'object')))) || (stryMutAct_9fa48("14672") ? value !== null : stryMutAct_9fa48("14671") ? false : (stryCov_9fa48("14671", "14672"), value === null)))) || ArrayBuffer.isView(value))) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, eachText(item, change)])) as T;
  }
};