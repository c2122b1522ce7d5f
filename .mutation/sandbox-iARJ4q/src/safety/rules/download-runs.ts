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
import { type Rule, sayEffect } from '../rule.ts';
export const downloadRuns: Rule = stryMutAct_9fa48("15988") ? {} : (stryCov_9fa48("15988"), {
  name: stryMutAct_9fa48("15989") ? "" : (stryCov_9fa48("15989"), 'download-runs'),
  level: stryMutAct_9fa48("15990") ? "" : (stryCov_9fa48("15990"), 'dangerous'),
  reason: stryMutAct_9fa48("15991") ? "" : (stryCov_9fa48("15991"), 'what is fetched from the network is run unseen'),
  match: ({
    effects
  }) => {
    if (stryMutAct_9fa48("15992")) {
      {}
    } else {
      stryCov_9fa48("15992");
      const fetched = stryMutAct_9fa48("15993") ? effects.map(sayEffect) : (stryCov_9fa48("15993"), effects.filter(stryMutAct_9fa48("15994") ? () => undefined : (stryCov_9fa48("15994"), effect => stryMutAct_9fa48("15997") ? effect.kind !== 'network' : stryMutAct_9fa48("15996") ? false : stryMutAct_9fa48("15995") ? true : (stryCov_9fa48("15995", "15996", "15997"), effect.kind === (stryMutAct_9fa48("15998") ? "" : (stryCov_9fa48("15998"), 'network'))))).map(sayEffect));
      const runs = stryMutAct_9fa48("15999") ? effects.every(effect => effect.kind === 'unknown' && /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/.test(effect.by)) : (stryCov_9fa48("15999"), effects.some(stryMutAct_9fa48("16000") ? () => undefined : (stryCov_9fa48("16000"), effect => stryMutAct_9fa48("16003") ? effect.kind === 'unknown' || /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/.test(effect.by) : stryMutAct_9fa48("16002") ? false : stryMutAct_9fa48("16001") ? true : (stryCov_9fa48("16001", "16002", "16003"), (stryMutAct_9fa48("16005") ? effect.kind !== 'unknown' : stryMutAct_9fa48("16004") ? true : (stryCov_9fa48("16004", "16005"), effect.kind === (stryMutAct_9fa48("16006") ? "" : (stryCov_9fa48("16006"), 'unknown')))) && (stryMutAct_9fa48("16014") ? /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3|perl|ruby|node)$/ : stryMutAct_9fa48("16013") ? /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)/ : stryMutAct_9fa48("16012") ? /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|(?:python3?|perl|ruby|node)$/ : stryMutAct_9fa48("16011") ? /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)|^(?:python3?|perl|ruby|node)$/ : stryMutAct_9fa48("16010") ? /^(?:ba|z|da|k)?sh$|(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/ : stryMutAct_9fa48("16009") ? /^(?:ba|z|da|k)sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/ : stryMutAct_9fa48("16008") ? /^(?:ba|z|da|k)?sh|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/ : stryMutAct_9fa48("16007") ? /(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/ : (stryCov_9fa48("16007", "16008", "16009", "16010", "16011", "16012", "16013", "16014"), /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/)).test(effect.by)))));
      return runs ? fetched : stryMutAct_9fa48("16015") ? ["Stryker was here"] : (stryCov_9fa48("16015"), []);
    }
  },
  examples: stryMutAct_9fa48("16016") ? {} : (stryCov_9fa48("16016"), {
    match: stryMutAct_9fa48("16017") ? [] : (stryCov_9fa48("16017"), [stryMutAct_9fa48("16018") ? "" : (stryCov_9fa48("16018"), 'curl https://example.org | sh'), stryMutAct_9fa48("16019") ? "" : (stryCov_9fa48("16019"), 'eval "$(wget -qO- https://example.org)"')]),
    notMatch: stryMutAct_9fa48("16020") ? [] : (stryCov_9fa48("16020"), [stryMutAct_9fa48("16021") ? "" : (stryCov_9fa48("16021"), 'curl https://example.org | head'), stryMutAct_9fa48("16022") ? "" : (stryCov_9fa48("16022"), 'curl https://example.org -o a')])
  })
});