/** What a loop's name stands for, round by round. */
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
import type { For, Select } from 'unbash';
import type { Arg } from './arg.ts';
import { absolute } from './paths.ts';
import { pathOf } from './roles.ts';
import type { Scope, Value } from './scope.ts';
import { named } from './targets.ts';

/** More names than that are walked as one that is not known. */
const MOST_ROUNDS = 32;
const text = stryMutAct_9fa48("15707") ? () => undefined : (stryCov_9fa48("15707"), (() => {
  const text = (value: string): Value => stryMutAct_9fa48("15708") ? {} : (stryCov_9fa48("15708"), {
    text: value,
    kind: stryMutAct_9fa48("15709") ? "" : (stryCov_9fa48("15709"), 'text')
  });
  return text;
})());

/** What the name stands for in each round; a pattern is walked as such, and then for each name that it finds now. */
export const valuesOf = (items: readonly Arg[], node: For | Select, scope: Scope): readonly (Value | null)[] => {
  if (stryMutAct_9fa48("15710")) {
    {}
  } else {
    stryCov_9fa48("15710");
    const isPlain = stryMutAct_9fa48("15711") ? items.some(item => item.dynamic === 'no' && !item.text.startsWith('-')) : (stryCov_9fa48("15711"), items.every(stryMutAct_9fa48("15712") ? () => undefined : (stryCov_9fa48("15712"), item => stryMutAct_9fa48("15715") ? item.dynamic === 'no' || !item.text.startsWith('-') : stryMutAct_9fa48("15714") ? false : stryMutAct_9fa48("15713") ? true : (stryCov_9fa48("15713", "15714", "15715"), (stryMutAct_9fa48("15717") ? item.dynamic !== 'no' : stryMutAct_9fa48("15716") ? true : (stryCov_9fa48("15716", "15717"), item.dynamic === (stryMutAct_9fa48("15718") ? "" : (stryCov_9fa48("15718"), 'no')))) && (stryMutAct_9fa48("15719") ? item.text.startsWith('-') : (stryCov_9fa48("15719"), !(stryMutAct_9fa48("15720") ? item.text.endsWith('-') : (stryCov_9fa48("15720"), item.text.startsWith(stryMutAct_9fa48("15721") ? "" : (stryCov_9fa48("15721"), '-'))))))))));
    if (stryMutAct_9fa48("15724") ? node.wordlist === undefined && !isPlain : stryMutAct_9fa48("15723") ? false : stryMutAct_9fa48("15722") ? true : (stryCov_9fa48("15722", "15723", "15724"), (stryMutAct_9fa48("15726") ? node.wordlist !== undefined : stryMutAct_9fa48("15725") ? false : (stryCov_9fa48("15725", "15726"), node.wordlist === undefined)) || (stryMutAct_9fa48("15727") ? isPlain : (stryCov_9fa48("15727"), !isPlain)))) return stryMutAct_9fa48("15728") ? [] : (stryCov_9fa48("15728"), [null]);
    const [only] = items;
    if (stryMutAct_9fa48("15731") ? items.length === 1 || only?.glob === true : stryMutAct_9fa48("15730") ? false : stryMutAct_9fa48("15729") ? true : (stryCov_9fa48("15729", "15730", "15731"), (stryMutAct_9fa48("15733") ? items.length !== 1 : stryMutAct_9fa48("15732") ? true : (stryCov_9fa48("15732", "15733"), items.length === 1)) && (stryMutAct_9fa48("15735") ? only?.glob !== true : stryMutAct_9fa48("15734") ? true : (stryCov_9fa48("15734", "15735"), (stryMutAct_9fa48("15736") ? only.glob : (stryCov_9fa48("15736"), only?.glob)) === (stryMutAct_9fa48("15737") ? false : (stryCov_9fa48("15737"), true)))))) {
      if (stryMutAct_9fa48("15738")) {
        {}
      } else {
        stryCov_9fa48("15738");
        const path = pathOf(scope, only);
        const found = (stryMutAct_9fa48("15741") ? path !== undefined : stryMutAct_9fa48("15740") ? false : stryMutAct_9fa48("15739") ? true : (stryCov_9fa48("15739", "15740", "15741"), path === undefined)) ? stryMutAct_9fa48("15742") ? ["Stryker was here"] : (stryCov_9fa48("15742"), []) : named(only.text, absolute(scope.world.cwd, path), scope.world);
        return stryMutAct_9fa48("15743") ? [] : (stryCov_9fa48("15743"), [stryMutAct_9fa48("15744") ? {} : (stryCov_9fa48("15744"), {
          text: only.text,
          kind: stryMutAct_9fa48("15745") ? "" : (stryCov_9fa48("15745"), 'glob')
        }), ...((stryMutAct_9fa48("15749") ? found.length > MOST_ROUNDS : stryMutAct_9fa48("15748") ? found.length < MOST_ROUNDS : stryMutAct_9fa48("15747") ? false : stryMutAct_9fa48("15746") ? true : (stryCov_9fa48("15746", "15747", "15748", "15749"), found.length <= MOST_ROUNDS)) ? found.map(text) : stryMutAct_9fa48("15750") ? ["Stryker was here"] : (stryCov_9fa48("15750"), []))]);
      }
    }
    if (stryMutAct_9fa48("15753") ? items.length <= MOST_ROUNDS || items.every(item => !item.glob) : stryMutAct_9fa48("15752") ? false : stryMutAct_9fa48("15751") ? true : (stryCov_9fa48("15751", "15752", "15753"), (stryMutAct_9fa48("15756") ? items.length > MOST_ROUNDS : stryMutAct_9fa48("15755") ? items.length < MOST_ROUNDS : stryMutAct_9fa48("15754") ? true : (stryCov_9fa48("15754", "15755", "15756"), items.length <= MOST_ROUNDS)) && (stryMutAct_9fa48("15757") ? items.some(item => !item.glob) : (stryCov_9fa48("15757"), items.every(stryMutAct_9fa48("15758") ? () => undefined : (stryCov_9fa48("15758"), item => stryMutAct_9fa48("15759") ? item.glob : (stryCov_9fa48("15759"), !item.glob))))))) return items.map(stryMutAct_9fa48("15760") ? () => undefined : (stryCov_9fa48("15760"), item => text(item.text)));
    return stryMutAct_9fa48("15761") ? [] : (stryCov_9fa48("15761"), [stryMutAct_9fa48("15762") ? {} : (stryCov_9fa48("15762"), {
      text: stryMutAct_9fa48("15763") ? `` : (stryCov_9fa48("15763"), `$${node.name.value}`),
      kind: stryMutAct_9fa48("15764") ? "" : (stryCov_9fa48("15764"), 'some')
    })]);
  }
};