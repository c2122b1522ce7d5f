/** Shell source to syntax tree, by the one parser used for judging; every reason not to trust the tree is a refusal. */
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
import { type ParsedScript, parse } from 'unbash';

/** Longest source that is looked at, in UTF-16 units. */
export const MAX_SOURCE = stryMutAct_9fa48("11885") ? 256 / 1024 : (stryCov_9fa48("11885"), 256 * 1024);

/** Most statements on the top level of one script. */
export const MAX_STATEMENTS = 2000;
export type Parsed = {
  readonly ok: true;
  readonly script: ParsedScript;
} | {
  readonly ok: false;
  readonly reason: string;
};
const refuse = stryMutAct_9fa48("11886") ? () => undefined : (stryCov_9fa48("11886"), (() => {
  const refuse = (reason: string): Parsed => stryMutAct_9fa48("11887") ? {} : (stryCov_9fa48("11887"), {
    ok: stryMutAct_9fa48("11888") ? true : (stryCov_9fa48("11888"), false),
    reason
  });
  return refuse;
})());

/** Parses a script. Errors of nested scripts show only when the walk reaches them: it checks `errors` again there. */
export const parseShell = (source: string): Parsed => {
  if (stryMutAct_9fa48("11889")) {
    {}
  } else {
    stryCov_9fa48("11889");
    if (stryMutAct_9fa48("11893") ? source.length <= MAX_SOURCE : stryMutAct_9fa48("11892") ? source.length >= MAX_SOURCE : stryMutAct_9fa48("11891") ? false : stryMutAct_9fa48("11890") ? true : (stryCov_9fa48("11890", "11891", "11892", "11893"), source.length > MAX_SOURCE)) return refuse(stryMutAct_9fa48("11894") ? "" : (stryCov_9fa48("11894"), 'it is too long to be judged'));
    if (stryMutAct_9fa48("11896") ? false : stryMutAct_9fa48("11895") ? true : (stryCov_9fa48("11895", "11896"), source.includes(stryMutAct_9fa48("11897") ? "" : (stryCov_9fa48("11897"), '\0')))) return refuse(stryMutAct_9fa48("11898") ? "" : (stryCov_9fa48("11898"), 'it holds a NUL byte'));
    const script = parse(source);
    if (stryMutAct_9fa48("11901") ? script.errors.length : stryMutAct_9fa48("11900") ? false : stryMutAct_9fa48("11899") ? true : (stryCov_9fa48("11899", "11900", "11901"), script.errors?.length)) return refuse(stryMutAct_9fa48("11902") ? `` : (stryCov_9fa48("11902"), `it does not parse: ${stryMutAct_9fa48("11903") ? script.errors[0]?.message && 'unknown error' : (stryCov_9fa48("11903"), (stryMutAct_9fa48("11904") ? script.errors[0].message : (stryCov_9fa48("11904"), script.errors[0]?.message)) ?? (stryMutAct_9fa48("11905") ? "" : (stryCov_9fa48("11905"), 'unknown error')))}`));
    if (stryMutAct_9fa48("11909") ? script.commands.length <= MAX_STATEMENTS : stryMutAct_9fa48("11908") ? script.commands.length >= MAX_STATEMENTS : stryMutAct_9fa48("11907") ? false : stryMutAct_9fa48("11906") ? true : (stryCov_9fa48("11906", "11907", "11908", "11909"), script.commands.length > MAX_STATEMENTS)) return refuse(stryMutAct_9fa48("11910") ? "" : (stryCov_9fa48("11910"), 'it has too many statements to be judged'));
    return stryMutAct_9fa48("11911") ? {} : (stryCov_9fa48("11911"), {
      ok: stryMutAct_9fa48("11912") ? false : (stryCov_9fa48("11912"), true),
      script
    });
  }
};