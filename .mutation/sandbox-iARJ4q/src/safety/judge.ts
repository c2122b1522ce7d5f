/** Effects and marks to findings and a level: the strictest rule wins. */
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
import { type Finding, type Level, stricter } from '../plan.ts';
import type { Case } from './rule.ts';
import { rules } from './rules/list.ts';
import { visible } from './show.ts';
const excerpt = stryMutAct_9fa48("11377") ? () => undefined : (stryCov_9fa48("11377"), (() => {
  const excerpt = (said: readonly string[]): string => visible(stryMutAct_9fa48("11379") ? [...new Set(said)].join('; ').slice(0, 300) : stryMutAct_9fa48("11378") ? [...new Set(said)].slice(0, 5).join('; ') : (stryCov_9fa48("11378", "11379"), (stryMutAct_9fa48("11380") ? [] : (stryCov_9fa48("11380"), [...new Set(said)])).slice(0, 5).join(stryMutAct_9fa48("11381") ? "" : (stryCov_9fa48("11381"), '; ')).slice(0, 300)));
  return excerpt;
})());

/** One finding a rule, strictest first. */
export const judge = (found: Case): {
  readonly level: Level;
  readonly findings: readonly Finding[];
} => {
  if (stryMutAct_9fa48("11382")) {
    {}
  } else {
    stryCov_9fa48("11382");
    const findings: Finding[] = stryMutAct_9fa48("11383") ? ["Stryker was here"] : (stryCov_9fa48("11383"), []);
    let level: Level = stryMutAct_9fa48("11384") ? "" : (stryCov_9fa48("11384"), 'safe');
    for (const rule of rules) {
      if (stryMutAct_9fa48("11385")) {
        {}
      } else {
        stryCov_9fa48("11385");
        const said = rule.match(found);
        if (stryMutAct_9fa48("11388") ? said.length !== 0 : stryMutAct_9fa48("11387") ? false : stryMutAct_9fa48("11386") ? true : (stryCov_9fa48("11386", "11387", "11388"), said.length === 0)) continue;
        findings.push(stryMutAct_9fa48("11390") ? {} : (stryCov_9fa48("11390"), {
          rule: rule.name,
          level: rule.level,
          reason: rule.reason,
          excerpt: excerpt(said)
        }));
        level = stricter(level, rule.level);
      }
    }
    return stryMutAct_9fa48("11391") ? {} : (stryCov_9fa48("11391"), {
      level,
      findings: stryMutAct_9fa48("11392") ? findings : (stryCov_9fa48("11392"), findings.sort(stryMutAct_9fa48("11393") ? () => undefined : (stryCov_9fa48("11393"), (a, b) => stryMutAct_9fa48("11394") ? rank(b.level) + rank(a.level) : (stryCov_9fa48("11394"), rank(b.level) - rank(a.level)))))
    });
  }
};
const rank = stryMutAct_9fa48("11395") ? () => undefined : (stryCov_9fa48("11395"), (() => {
  const rank = (level: Level): number => (stryMutAct_9fa48("11396") ? [] : (stryCov_9fa48("11396"), [stryMutAct_9fa48("11397") ? "" : (stryCov_9fa48("11397"), 'safe'), stryMutAct_9fa48("11398") ? "" : (stryCov_9fa48("11398"), 'write'), stryMutAct_9fa48("11399") ? "" : (stryCov_9fa48("11399"), 'dangerous'), stryMutAct_9fa48("11400") ? "" : (stryCov_9fa48("11400"), 'opaque')])).indexOf(level);
  return rank;
})());