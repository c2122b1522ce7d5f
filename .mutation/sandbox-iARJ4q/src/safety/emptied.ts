/** Redirections that leave a file empty, or fill a disk. */
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
import type { Command } from 'unbash';
import type { Arg } from './arg.ts';
import { replaces } from './redirect.ts';
import type { Scope } from './scope.ts';
import { expandOne } from './word.ts';
const SILENT = new Set(stryMutAct_9fa48("10770") ? [] : (stryCov_9fa48("10770"), [stryMutAct_9fa48("10771") ? "" : (stryCov_9fa48("10771"), ':'), stryMutAct_9fa48("10772") ? "" : (stryCov_9fa48("10772"), 'true'), stryMutAct_9fa48("10773") ? "" : (stryCov_9fa48("10773"), 'false'), stryMutAct_9fa48("10774") ? "" : (stryCov_9fa48("10774"), 'exec')]));
const printsNothing = (name: string, args: readonly string[]): boolean => {
  if (stryMutAct_9fa48("10775")) {
    {}
  } else {
    stryCov_9fa48("10775");
    if (stryMutAct_9fa48("10778") ? name !== 'cat' : stryMutAct_9fa48("10777") ? false : stryMutAct_9fa48("10776") ? true : (stryCov_9fa48("10776", "10777", "10778"), name === (stryMutAct_9fa48("10779") ? "" : (stryCov_9fa48("10779"), 'cat')))) return stryMutAct_9fa48("10782") ? args.length > 0 || args.every(arg => arg === '/dev/null') : stryMutAct_9fa48("10781") ? false : stryMutAct_9fa48("10780") ? true : (stryCov_9fa48("10780", "10781", "10782"), (stryMutAct_9fa48("10785") ? args.length <= 0 : stryMutAct_9fa48("10784") ? args.length >= 0 : stryMutAct_9fa48("10783") ? true : (stryCov_9fa48("10783", "10784", "10785"), args.length > 0)) && (stryMutAct_9fa48("10786") ? args.some(arg => arg === '/dev/null') : (stryCov_9fa48("10786"), args.every(stryMutAct_9fa48("10787") ? () => undefined : (stryCov_9fa48("10787"), arg => stryMutAct_9fa48("10790") ? arg !== '/dev/null' : stryMutAct_9fa48("10789") ? false : stryMutAct_9fa48("10788") ? true : (stryCov_9fa48("10788", "10789", "10790"), arg === (stryMutAct_9fa48("10791") ? "" : (stryCov_9fa48("10791"), '/dev/null'))))))));
    if (stryMutAct_9fa48("10794") ? name !== 'echo' : stryMutAct_9fa48("10793") ? false : stryMutAct_9fa48("10792") ? true : (stryCov_9fa48("10792", "10793", "10794"), name === (stryMutAct_9fa48("10795") ? "" : (stryCov_9fa48("10795"), 'echo')))) return stryMutAct_9fa48("10798") ? args[0] === '-n' || args.slice(1).every(arg => arg === '') : stryMutAct_9fa48("10797") ? false : stryMutAct_9fa48("10796") ? true : (stryCov_9fa48("10796", "10797", "10798"), (stryMutAct_9fa48("10800") ? args[0] !== '-n' : stryMutAct_9fa48("10799") ? true : (stryCov_9fa48("10799", "10800"), args[0] === (stryMutAct_9fa48("10801") ? "" : (stryCov_9fa48("10801"), '-n')))) && (stryMutAct_9fa48("10803") ? args.every(arg => arg === '') : stryMutAct_9fa48("10802") ? args.slice(1).some(arg => arg === '') : (stryCov_9fa48("10802", "10803"), args.slice(1).every(stryMutAct_9fa48("10804") ? () => undefined : (stryCov_9fa48("10804"), arg => stryMutAct_9fa48("10807") ? arg !== '' : stryMutAct_9fa48("10806") ? false : stryMutAct_9fa48("10805") ? true : (stryCov_9fa48("10805", "10806", "10807"), arg === (stryMutAct_9fa48("10808") ? "Stryker was here!" : (stryCov_9fa48("10808"), ''))))))));
    return stryMutAct_9fa48("10811") ? name === 'printf' || args[0] === '' : stryMutAct_9fa48("10810") ? false : stryMutAct_9fa48("10809") ? true : (stryCov_9fa48("10809", "10810", "10811"), (stryMutAct_9fa48("10813") ? name !== 'printf' : stryMutAct_9fa48("10812") ? true : (stryCov_9fa48("10812", "10813"), name === (stryMutAct_9fa48("10814") ? "" : (stryCov_9fa48("10814"), 'printf')))) && (stryMutAct_9fa48("10816") ? args[0] !== '' : stryMutAct_9fa48("10815") ? true : (stryCov_9fa48("10815", "10816"), args[0] === (stryMutAct_9fa48("10817") ? "Stryker was here!" : (stryCov_9fa48("10817"), '')))));
  }
};

/** `> file`, `: > file`, `cat /dev/null > file` leave nothing in it. */
export const empties = (node: Command, words: readonly Arg[]): boolean => {
  if (stryMutAct_9fa48("10818")) {
    {}
  } else {
    stryCov_9fa48("10818");
    if (stryMutAct_9fa48("10821") ? false : stryMutAct_9fa48("10820") ? true : stryMutAct_9fa48("10819") ? replaces(node.redirects) : (stryCov_9fa48("10819", "10820", "10821"), !replaces(node.redirects))) return stryMutAct_9fa48("10822") ? true : (stryCov_9fa48("10822"), false);
    const [name, ...args] = words.map(stryMutAct_9fa48("10823") ? () => undefined : (stryCov_9fa48("10823"), word => word.text));
    return stryMutAct_9fa48("10826") ? (name === undefined || SILENT.has(name)) && printsNothing(name, args) : stryMutAct_9fa48("10825") ? false : stryMutAct_9fa48("10824") ? true : (stryCov_9fa48("10824", "10825", "10826"), (stryMutAct_9fa48("10828") ? name === undefined && SILENT.has(name) : stryMutAct_9fa48("10827") ? false : (stryCov_9fa48("10827", "10828"), (stryMutAct_9fa48("10830") ? name !== undefined : stryMutAct_9fa48("10829") ? false : (stryCov_9fa48("10829", "10830"), name === undefined)) || SILENT.has(name))) || printsNothing(name, args));
  }
};

/** These only name their operands. */
const NAMES_ONLY = stryMutAct_9fa48("10832") ? /^(?:echo|printf|ls|stat|file|find|basename|dirname|realpath|true)/ : stryMutAct_9fa48("10831") ? /(?:echo|printf|ls|stat|file|find|basename|dirname|realpath|true)$/ : (stryCov_9fa48("10831", "10832"), /^(?:echo|printf|ls|stat|file|find|basename|dirname|realpath|true)$/);

/** `sort a > a`: the file is empty before it is read. */
export const eatsItself = (node: Command, words: readonly Arg[], scope: Scope): boolean => {
  if (stryMutAct_9fa48("10833")) {
    {}
  } else {
    stryCov_9fa48("10833");
    if (stryMutAct_9fa48("10836") ? !replaces(node.redirects) && NAMES_ONLY.test(words[0]?.text ?? '') : stryMutAct_9fa48("10835") ? false : stryMutAct_9fa48("10834") ? true : (stryCov_9fa48("10834", "10835", "10836"), (stryMutAct_9fa48("10837") ? replaces(node.redirects) : (stryCov_9fa48("10837"), !replaces(node.redirects))) || NAMES_ONLY.test(stryMutAct_9fa48("10838") ? words[0]?.text && '' : (stryCov_9fa48("10838"), (stryMutAct_9fa48("10839") ? words[0].text : (stryCov_9fa48("10839"), words[0]?.text)) ?? (stryMutAct_9fa48("10840") ? "Stryker was here!" : (stryCov_9fa48("10840"), '')))))) return stryMutAct_9fa48("10841") ? true : (stryCov_9fa48("10841"), false);
    const read = new Set(stryMutAct_9fa48("10842") ? words.flatMap(word => word.dynamic === 'no' ? [word.text] : []) : (stryCov_9fa48("10842"), words.slice(1).flatMap(stryMutAct_9fa48("10843") ? () => undefined : (stryCov_9fa48("10843"), word => (stryMutAct_9fa48("10846") ? word.dynamic !== 'no' : stryMutAct_9fa48("10845") ? false : stryMutAct_9fa48("10844") ? true : (stryCov_9fa48("10844", "10845", "10846"), word.dynamic === (stryMutAct_9fa48("10847") ? "" : (stryCov_9fa48("10847"), 'no')))) ? stryMutAct_9fa48("10848") ? [] : (stryCov_9fa48("10848"), [word.text]) : stryMutAct_9fa48("10849") ? ["Stryker was here"] : (stryCov_9fa48("10849"), [])))));
    return stryMutAct_9fa48("10850") ? node.redirects.every(redirect => {
      if (redirect.type !== 'Redirect' || !/^[>&]+\|?$/.test(redirect.operator) || redirect.target === undefined) return false;
      return redirect.operator !== '>>' && read.has(expandOne(redirect.target, scope).text);
    }) : (stryCov_9fa48("10850"), node.redirects.some(redirect => {
      if (stryMutAct_9fa48("10851")) {
        {}
      } else {
        stryCov_9fa48("10851");
        if (stryMutAct_9fa48("10854") ? (redirect.type !== 'Redirect' || !/^[>&]+\|?$/.test(redirect.operator)) && redirect.target === undefined : stryMutAct_9fa48("10853") ? false : stryMutAct_9fa48("10852") ? true : (stryCov_9fa48("10852", "10853", "10854"), (stryMutAct_9fa48("10856") ? redirect.type !== 'Redirect' && !/^[>&]+\|?$/.test(redirect.operator) : stryMutAct_9fa48("10855") ? false : (stryCov_9fa48("10855", "10856"), (stryMutAct_9fa48("10858") ? redirect.type === 'Redirect' : stryMutAct_9fa48("10857") ? false : (stryCov_9fa48("10857", "10858"), redirect.type !== (stryMutAct_9fa48("10859") ? "" : (stryCov_9fa48("10859"), 'Redirect')))) || (stryMutAct_9fa48("10860") ? /^[>&]+\|?$/.test(redirect.operator) : (stryCov_9fa48("10860"), !(stryMutAct_9fa48("10865") ? /^[>&]+\|$/ : stryMutAct_9fa48("10864") ? /^[^>&]+\|?$/ : stryMutAct_9fa48("10863") ? /^[>&]\|?$/ : stryMutAct_9fa48("10862") ? /^[>&]+\|?/ : stryMutAct_9fa48("10861") ? /[>&]+\|?$/ : (stryCov_9fa48("10861", "10862", "10863", "10864", "10865"), /^[>&]+\|?$/)).test(redirect.operator))))) || (stryMutAct_9fa48("10867") ? redirect.target !== undefined : stryMutAct_9fa48("10866") ? false : (stryCov_9fa48("10866", "10867"), redirect.target === undefined)))) return stryMutAct_9fa48("10868") ? true : (stryCov_9fa48("10868"), false);
        return stryMutAct_9fa48("10871") ? redirect.operator !== '>>' || read.has(expandOne(redirect.target, scope).text) : stryMutAct_9fa48("10870") ? false : stryMutAct_9fa48("10869") ? true : (stryCov_9fa48("10869", "10870", "10871"), (stryMutAct_9fa48("10873") ? redirect.operator === '>>' : stryMutAct_9fa48("10872") ? true : (stryCov_9fa48("10872", "10873"), redirect.operator !== (stryMutAct_9fa48("10874") ? "" : (stryCov_9fa48("10874"), '>>')))) && read.has(expandOne(redirect.target, scope).text));
      }
    }));
  }
};

/** A source without end into a file. */
export const floods = stryMutAct_9fa48("10875") ? () => undefined : (stryCov_9fa48("10875"), (() => {
  const floods = (node: Command, words: readonly Arg[]): boolean => stryMutAct_9fa48("10878") ? replaces(node.redirects) || words.some((word, at) => at === 0 ? word.text === 'yes' : /^\/dev\/(?:zero|u?random)$/.test(word.text)) : stryMutAct_9fa48("10877") ? false : stryMutAct_9fa48("10876") ? true : (stryCov_9fa48("10876", "10877", "10878"), replaces(node.redirects) && (stryMutAct_9fa48("10879") ? words.every((word, at) => at === 0 ? word.text === 'yes' : /^\/dev\/(?:zero|u?random)$/.test(word.text)) : (stryCov_9fa48("10879"), words.some(stryMutAct_9fa48("10880") ? () => undefined : (stryCov_9fa48("10880"), (word, at) => (stryMutAct_9fa48("10883") ? at !== 0 : stryMutAct_9fa48("10882") ? false : stryMutAct_9fa48("10881") ? true : (stryCov_9fa48("10881", "10882", "10883"), at === 0)) ? stryMutAct_9fa48("10886") ? word.text !== 'yes' : stryMutAct_9fa48("10885") ? false : stryMutAct_9fa48("10884") ? true : (stryCov_9fa48("10884", "10885", "10886"), word.text === (stryMutAct_9fa48("10887") ? "" : (stryCov_9fa48("10887"), 'yes'))) : (stryMutAct_9fa48("10890") ? /^\/dev\/(?:zero|urandom)$/ : stryMutAct_9fa48("10889") ? /^\/dev\/(?:zero|u?random)/ : stryMutAct_9fa48("10888") ? /\/dev\/(?:zero|u?random)$/ : (stryCov_9fa48("10888", "10889", "10890"), /^\/dev\/(?:zero|u?random)$/)).test(word.text))))));
  return floods;
})());