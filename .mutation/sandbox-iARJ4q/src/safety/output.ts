/** What a command prints, where that is fixed: then a shell or a database behind a pipe can be judged by its text. */
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
import type { CommandNode } from 'unbash';
import type { Scope } from './scope.ts';
import { expandWord } from './word.ts';

/** The output of a plain `echo`, `printf` or `cat` of a here-document; undefined when it cannot be told. */
export const fixedOutput = (node: CommandNode, scope: Scope): string | undefined => {
  if (stryMutAct_9fa48("11557")) {
    {}
  } else {
    stryCov_9fa48("11557");
    if (stryMutAct_9fa48("11560") ? (node.type !== 'Command' || node.name === undefined) && node.prefix.length > 0 : stryMutAct_9fa48("11559") ? false : stryMutAct_9fa48("11558") ? true : (stryCov_9fa48("11558", "11559", "11560"), (stryMutAct_9fa48("11562") ? node.type !== 'Command' && node.name === undefined : stryMutAct_9fa48("11561") ? false : (stryCov_9fa48("11561", "11562"), (stryMutAct_9fa48("11564") ? node.type === 'Command' : stryMutAct_9fa48("11563") ? false : (stryCov_9fa48("11563", "11564"), node.type !== (stryMutAct_9fa48("11565") ? "" : (stryCov_9fa48("11565"), 'Command')))) || (stryMutAct_9fa48("11567") ? node.name !== undefined : stryMutAct_9fa48("11566") ? false : (stryCov_9fa48("11566", "11567"), node.name === undefined)))) || (stryMutAct_9fa48("11570") ? node.prefix.length <= 0 : stryMutAct_9fa48("11569") ? node.prefix.length >= 0 : stryMutAct_9fa48("11568") ? false : (stryCov_9fa48("11568", "11569", "11570"), node.prefix.length > 0)))) return undefined;
    const words = node.args.flatMap(stryMutAct_9fa48("11571") ? () => undefined : (stryCov_9fa48("11571"), word => (stryMutAct_9fa48("11574") ? word.type !== 'Word' : stryMutAct_9fa48("11573") ? false : stryMutAct_9fa48("11572") ? true : (stryCov_9fa48("11572", "11573", "11574"), word.type === (stryMutAct_9fa48("11575") ? "" : (stryCov_9fa48("11575"), 'Word')))) ? expandWord(word, scope) : stryMutAct_9fa48("11576") ? ["Stryker was here"] : (stryCov_9fa48("11576"), [])));
    if (stryMutAct_9fa48("11579") ? words.length !== node.args.length && words.some(word => word.dynamic !== 'no' || word.glob) : stryMutAct_9fa48("11578") ? false : stryMutAct_9fa48("11577") ? true : (stryCov_9fa48("11577", "11578", "11579"), (stryMutAct_9fa48("11581") ? words.length === node.args.length : stryMutAct_9fa48("11580") ? false : (stryCov_9fa48("11580", "11581"), words.length !== node.args.length)) || (stryMutAct_9fa48("11582") ? words.every(word => word.dynamic !== 'no' || word.glob) : (stryCov_9fa48("11582"), words.some(stryMutAct_9fa48("11583") ? () => undefined : (stryCov_9fa48("11583"), word => stryMutAct_9fa48("11586") ? word.dynamic !== 'no' && word.glob : stryMutAct_9fa48("11585") ? false : stryMutAct_9fa48("11584") ? true : (stryCov_9fa48("11584", "11585", "11586"), (stryMutAct_9fa48("11588") ? word.dynamic === 'no' : stryMutAct_9fa48("11587") ? false : (stryCov_9fa48("11587", "11588"), word.dynamic !== (stryMutAct_9fa48("11589") ? "" : (stryCov_9fa48("11589"), 'no')))) || word.glob))))))) return undefined;
    const texts = words.map(stryMutAct_9fa48("11590") ? () => undefined : (stryCov_9fa48("11590"), word => word.text));
    const [redirect] = node.redirects;
    if (stryMutAct_9fa48("11593") ? node.name.value === 'cat' && words.length === 0 && node.redirects.length === 1 || redirect?.type === 'HereDoc' : stryMutAct_9fa48("11592") ? false : stryMutAct_9fa48("11591") ? true : (stryCov_9fa48("11591", "11592", "11593"), (stryMutAct_9fa48("11595") ? node.name.value === 'cat' && words.length === 0 || node.redirects.length === 1 : stryMutAct_9fa48("11594") ? true : (stryCov_9fa48("11594", "11595"), (stryMutAct_9fa48("11597") ? node.name.value === 'cat' || words.length === 0 : stryMutAct_9fa48("11596") ? true : (stryCov_9fa48("11596", "11597"), (stryMutAct_9fa48("11599") ? node.name.value !== 'cat' : stryMutAct_9fa48("11598") ? true : (stryCov_9fa48("11598", "11599"), node.name.value === (stryMutAct_9fa48("11600") ? "" : (stryCov_9fa48("11600"), 'cat')))) && (stryMutAct_9fa48("11602") ? words.length !== 0 : stryMutAct_9fa48("11601") ? true : (stryCov_9fa48("11601", "11602"), words.length === 0)))) && (stryMutAct_9fa48("11604") ? node.redirects.length !== 1 : stryMutAct_9fa48("11603") ? true : (stryCov_9fa48("11603", "11604"), node.redirects.length === 1)))) && (stryMutAct_9fa48("11606") ? redirect?.type !== 'HereDoc' : stryMutAct_9fa48("11605") ? true : (stryCov_9fa48("11605", "11606"), (stryMutAct_9fa48("11607") ? redirect.type : (stryCov_9fa48("11607"), redirect?.type)) === (stryMutAct_9fa48("11608") ? "" : (stryCov_9fa48("11608"), 'HereDoc')))))) {
      if (stryMutAct_9fa48("11609")) {
        {}
      } else {
        stryCov_9fa48("11609");
        return (stryMutAct_9fa48("11612") ? redirect.body.parts !== undefined : stryMutAct_9fa48("11611") ? false : stryMutAct_9fa48("11610") ? true : (stryCov_9fa48("11610", "11611", "11612"), redirect.body.parts === undefined)) ? redirect.body.text : undefined;
      }
    }
    if (stryMutAct_9fa48("11615") ? node.redirects.length > 0 && texts.some(text => text.includes('\\')) : stryMutAct_9fa48("11614") ? false : stryMutAct_9fa48("11613") ? true : (stryCov_9fa48("11613", "11614", "11615"), (stryMutAct_9fa48("11618") ? node.redirects.length <= 0 : stryMutAct_9fa48("11617") ? node.redirects.length >= 0 : stryMutAct_9fa48("11616") ? false : (stryCov_9fa48("11616", "11617", "11618"), node.redirects.length > 0)) || (stryMutAct_9fa48("11619") ? texts.every(text => text.includes('\\')) : (stryCov_9fa48("11619"), texts.some(stryMutAct_9fa48("11620") ? () => undefined : (stryCov_9fa48("11620"), text => text.includes(stryMutAct_9fa48("11621") ? "" : (stryCov_9fa48("11621"), '\\')))))))) return undefined;
    if (stryMutAct_9fa48("11624") ? node.name.value !== 'echo' : stryMutAct_9fa48("11623") ? false : stryMutAct_9fa48("11622") ? true : (stryCov_9fa48("11622", "11623", "11624"), node.name.value === (stryMutAct_9fa48("11625") ? "" : (stryCov_9fa48("11625"), 'echo')))) return (stryMutAct_9fa48("11626") ? texts.every(text => text.startsWith('-')) : (stryCov_9fa48("11626"), texts.some(stryMutAct_9fa48("11627") ? () => undefined : (stryCov_9fa48("11627"), text => stryMutAct_9fa48("11628") ? text.endsWith('-') : (stryCov_9fa48("11628"), text.startsWith(stryMutAct_9fa48("11629") ? "" : (stryCov_9fa48("11629"), '-'))))))) ? undefined : stryMutAct_9fa48("11630") ? `` : (stryCov_9fa48("11630"), `${texts.join(stryMutAct_9fa48("11631") ? "" : (stryCov_9fa48("11631"), ' '))}\n`);
    return (stryMutAct_9fa48("11634") ? node.name.value === 'printf' && texts.length === 1 || !texts[0]?.includes('%') : stryMutAct_9fa48("11633") ? false : stryMutAct_9fa48("11632") ? true : (stryCov_9fa48("11632", "11633", "11634"), (stryMutAct_9fa48("11636") ? node.name.value === 'printf' || texts.length === 1 : stryMutAct_9fa48("11635") ? true : (stryCov_9fa48("11635", "11636"), (stryMutAct_9fa48("11638") ? node.name.value !== 'printf' : stryMutAct_9fa48("11637") ? true : (stryCov_9fa48("11637", "11638"), node.name.value === (stryMutAct_9fa48("11639") ? "" : (stryCov_9fa48("11639"), 'printf')))) && (stryMutAct_9fa48("11641") ? texts.length !== 1 : stryMutAct_9fa48("11640") ? true : (stryCov_9fa48("11640", "11641"), texts.length === 1)))) && (stryMutAct_9fa48("11642") ? texts[0]?.includes('%') : (stryCov_9fa48("11642"), !(stryMutAct_9fa48("11643") ? texts[0].includes('%') : (stryCov_9fa48("11643"), texts[0]?.includes(stryMutAct_9fa48("11644") ? "" : (stryCov_9fa48("11644"), '%')))))))) ? texts[0] : undefined;
  }
};