/** Arg: one word of a command as far as it is known. */
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
import type { Matching } from '../plan.ts';

/** `operand`: unknown, but not a flag and a single word (loop names, `{}`). `any`: may be whatever. */
export type Dynamic = 'no' | 'operand' | 'any';
export interface Arg {
  readonly text: string;
  readonly dynamic: Dynamic;
  readonly glob: boolean;
  /** As written. */
  readonly raw: string;
  /** Everything under this path may be meant (`{}` of find). */
  readonly under?: 'all' | 'some';
  /** … but only what matches. */
  readonly matching?: Matching;
}

/** A word that is known as it stands. */
export const literal = stryMutAct_9fa48("127") ? () => undefined : (stryCov_9fa48("127"), (() => {
  const literal = (text: string, raw = text): Arg => stryMutAct_9fa48("128") ? {} : (stryCov_9fa48("128"), {
    text,
    dynamic: stryMutAct_9fa48("129") ? "" : (stryCov_9fa48("129"), 'no'),
    glob: stryMutAct_9fa48("130") ? true : (stryCov_9fa48("130"), false),
    raw
  });
  return literal;
})());