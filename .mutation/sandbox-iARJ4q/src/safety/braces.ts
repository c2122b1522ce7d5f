/** Brace expansion of plain text, `{a,b}` and `{1..5}`, bounded. */
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
const MAX = 64;
const range = (text: string): string[] | undefined => {
  if (stryMutAct_9fa48("481")) {
    {}
  } else {
    stryCov_9fa48("481");
    const numbers = (stryMutAct_9fa48("489") ? /^(-?\d{1,9})\.\.(-?\D{1,9})$/ : stryMutAct_9fa48("488") ? /^(-?\d{1,9})\.\.(-?\d)$/ : stryMutAct_9fa48("487") ? /^(-?\d{1,9})\.\.(-\d{1,9})$/ : stryMutAct_9fa48("486") ? /^(-?\D{1,9})\.\.(-?\d{1,9})$/ : stryMutAct_9fa48("485") ? /^(-?\d)\.\.(-?\d{1,9})$/ : stryMutAct_9fa48("484") ? /^(-\d{1,9})\.\.(-?\d{1,9})$/ : stryMutAct_9fa48("483") ? /^(-?\d{1,9})\.\.(-?\d{1,9})/ : stryMutAct_9fa48("482") ? /(-?\d{1,9})\.\.(-?\d{1,9})$/ : (stryCov_9fa48("482", "483", "484", "485", "486", "487", "488", "489"), /^(-?\d{1,9})\.\.(-?\d{1,9})$/)).exec(text);
    if (stryMutAct_9fa48("492") ? numbers !== null : stryMutAct_9fa48("491") ? false : stryMutAct_9fa48("490") ? true : (stryCov_9fa48("490", "491", "492"), numbers === null)) return undefined;
    const [from, to] = stryMutAct_9fa48("493") ? [] : (stryCov_9fa48("493"), [Number(numbers[1]), Number(numbers[2])]);
    if (stryMutAct_9fa48("497") ? Math.abs(to - from) < MAX : stryMutAct_9fa48("496") ? Math.abs(to - from) > MAX : stryMutAct_9fa48("495") ? false : stryMutAct_9fa48("494") ? true : (stryCov_9fa48("494", "495", "496", "497"), Math.abs(stryMutAct_9fa48("498") ? to + from : (stryCov_9fa48("498"), to - from)) >= MAX)) return undefined;
    const step = (stryMutAct_9fa48("502") ? from > to : stryMutAct_9fa48("501") ? from < to : stryMutAct_9fa48("500") ? false : stryMutAct_9fa48("499") ? true : (stryCov_9fa48("499", "500", "501", "502"), from <= to)) ? 1 : stryMutAct_9fa48("503") ? +1 : (stryCov_9fa48("503"), -1);
    return Array.from(stryMutAct_9fa48("504") ? {} : (stryCov_9fa48("504"), {
      length: stryMutAct_9fa48("505") ? Math.abs(to - from) - 1 : (stryCov_9fa48("505"), Math.abs(stryMutAct_9fa48("506") ? to + from : (stryCov_9fa48("506"), to - from)) + 1)
    }), stryMutAct_9fa48("507") ? () => undefined : (stryCov_9fa48("507"), (_, index) => String(stryMutAct_9fa48("508") ? from - index * step : (stryCov_9fa48("508"), from + (stryMutAct_9fa48("509") ? index / step : (stryCov_9fa48("509"), index * step))))));
  }
};

/** The alternatives of `{…}`; undefined where quotes, escapes, expansions or further braces stand inside, or there are too many. */
export const expandBraces = (text: string): string[] | undefined => {
  if (stryMutAct_9fa48("510")) {
    {}
  } else {
    stryCov_9fa48("510");
    const inner = stryMutAct_9fa48("511") ? text : (stryCov_9fa48("511"), text.slice(1, stryMutAct_9fa48("512") ? +1 : (stryCov_9fa48("512"), -1)));
    if (stryMutAct_9fa48("515") ? text.length > 1000 && /["'\\$`{}]/.test(inner) : stryMutAct_9fa48("514") ? false : stryMutAct_9fa48("513") ? true : (stryCov_9fa48("513", "514", "515"), (stryMutAct_9fa48("518") ? text.length <= 1000 : stryMutAct_9fa48("517") ? text.length >= 1000 : stryMutAct_9fa48("516") ? false : (stryCov_9fa48("516", "517", "518"), text.length > 1000)) || (stryMutAct_9fa48("519") ? /[^"'\\$`{}]/ : (stryCov_9fa48("519"), /["'\\$`{}]/)).test(inner))) return undefined;
    const parts = inner.split(stryMutAct_9fa48("520") ? "" : (stryCov_9fa48("520"), ','));
    if (stryMutAct_9fa48("523") ? parts.length !== 1 : stryMutAct_9fa48("522") ? false : stryMutAct_9fa48("521") ? true : (stryCov_9fa48("521", "522", "523"), parts.length === 1)) return range(inner);
    return (stryMutAct_9fa48("527") ? parts.length <= MAX : stryMutAct_9fa48("526") ? parts.length >= MAX : stryMutAct_9fa48("525") ? false : stryMutAct_9fa48("524") ? true : (stryCov_9fa48("524", "525", "526", "527"), parts.length > MAX)) ? undefined : parts;
  }
};