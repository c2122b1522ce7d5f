/** Builtins that speak of jobs, and can run or assign. */
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
import type { CommandSpec } from '../spec.ts';
export const jobs: readonly CommandSpec[] = stryMutAct_9fa48("6896") ? [] : (stryCov_9fa48("6896"), [stryMutAct_9fa48("6897") ? {} : (stryCov_9fa48("6897"), {
  names: stryMutAct_9fa48("6898") ? [] : (stryCov_9fa48("6898"), [stryMutAct_9fa48("6899") ? "" : (stryCov_9fa48("6899"), 'jobs')]),
  style: stryMutAct_9fa48("6900") ? "" : (stryCov_9fa48("6900"), 'stop'),
  flags: stryMutAct_9fa48("6901") ? {} : (stryCov_9fa48("6901"), {
    '-x': stryMutAct_9fa48("6902") ? {} : (stryCov_9fa48("6902"), {
      operands: stryMutAct_9fa48("6903") ? [] : (stryCov_9fa48("6903"), [stryMutAct_9fa48("6904") ? "" : (stryCov_9fa48("6904"), 'command')])
    })
  }),
  examples: stryMutAct_9fa48("6905") ? [] : (stryCov_9fa48("6905"), [stryMutAct_9fa48("6906") ? [] : (stryCov_9fa48("6906"), [stryMutAct_9fa48("6907") ? "" : (stryCov_9fa48("6907"), 'jobs -l'), stryMutAct_9fa48("6908") ? "" : (stryCov_9fa48("6908"), 'safe')]), stryMutAct_9fa48("6909") ? [] : (stryCov_9fa48("6909"), [stryMutAct_9fa48("6910") ? "" : (stryCov_9fa48("6910"), 'jobs -x rm a'), stryMutAct_9fa48("6911") ? "" : (stryCov_9fa48("6911"), 'dangerous')])])
}), stryMutAct_9fa48("6912") ? {} : (stryCov_9fa48("6912"), {
  names: stryMutAct_9fa48("6913") ? [] : (stryCov_9fa48("6913"), [stryMutAct_9fa48("6914") ? "" : (stryCov_9fa48("6914"), 'wait')]),
  flags: stryMutAct_9fa48("6915") ? {} : (stryCov_9fa48("6915"), {
    '-p': stryMutAct_9fa48("6916") ? "" : (stryCov_9fa48("6916"), 'variable')
  }),
  examples: stryMutAct_9fa48("6917") ? [] : (stryCov_9fa48("6917"), [stryMutAct_9fa48("6918") ? [] : (stryCov_9fa48("6918"), [stryMutAct_9fa48("6919") ? "" : (stryCov_9fa48("6919"), 'wait -n'), stryMutAct_9fa48("6920") ? "" : (stryCov_9fa48("6920"), 'safe')]), stryMutAct_9fa48("6921") ? [] : (stryCov_9fa48("6921"), [stryMutAct_9fa48("6922") ? "" : (stryCov_9fa48("6922"), "wait -p 'a[$(rm b)]'"), stryMutAct_9fa48("6923") ? "" : (stryCov_9fa48("6923"), 'opaque')])])
})]);