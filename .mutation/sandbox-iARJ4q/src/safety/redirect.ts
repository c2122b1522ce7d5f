/** Redirections: what they read and write, and what they put on standard input. */
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
import type { Redirection } from 'unbash';
import type { Call } from './call.ts';
import type { Role } from './grammar.ts';
import type { Scope, Stdin } from './scope.ts';
import { expandOne } from './word.ts';
const ROLES: Readonly<Record<string, Role>> = stryMutAct_9fa48("14739") ? {} : (stryCov_9fa48("14739"), {
  '>': stryMutAct_9fa48("14740") ? "" : (stryCov_9fa48("14740"), 'write'),
  '>|': stryMutAct_9fa48("14741") ? "" : (stryCov_9fa48("14741"), 'write'),
  '&>': stryMutAct_9fa48("14742") ? "" : (stryCov_9fa48("14742"), 'write'),
  '>&': stryMutAct_9fa48("14743") ? "" : (stryCov_9fa48("14743"), 'write'),
  '<>': stryMutAct_9fa48("14744") ? "" : (stryCov_9fa48("14744"), 'write'),
  '>>': stryMutAct_9fa48("14745") ? "" : (stryCov_9fa48("14745"), 'append'),
  '&>>': stryMutAct_9fa48("14746") ? "" : (stryCov_9fa48("14746"), 'append'),
  '<': stryMutAct_9fa48("14747") ? "" : (stryCov_9fa48("14747"), 'read')
});
const isDescriptor = stryMutAct_9fa48("14748") ? () => undefined : (stryCov_9fa48("14748"), (() => {
  const isDescriptor = (text: string): boolean => (stryMutAct_9fa48("14753") ? /^\d*-$/ : stryMutAct_9fa48("14752") ? /^\D*-?$/ : stryMutAct_9fa48("14751") ? /^\d-?$/ : stryMutAct_9fa48("14750") ? /^\d*-?/ : stryMutAct_9fa48("14749") ? /\d*-?$/ : (stryCov_9fa48("14749", "14750", "14751", "14752", "14753"), /^\d*-?$/)).test(text);
  return isDescriptor;
})());

/** The text of a here-document or here-string where it is fixed. */
const textOf = (redirect: Redirection, scope: Scope): Stdin => {
  if (stryMutAct_9fa48("14754")) {
    {}
  } else {
    stryCov_9fa48("14754");
    if (stryMutAct_9fa48("14757") ? redirect.type !== 'HereDoc' : stryMutAct_9fa48("14756") ? false : stryMutAct_9fa48("14755") ? true : (stryCov_9fa48("14755", "14756", "14757"), redirect.type === (stryMutAct_9fa48("14758") ? "" : (stryCov_9fa48("14758"), 'HereDoc')))) {
      if (stryMutAct_9fa48("14759")) {
        {}
      } else {
        stryCov_9fa48("14759");
        const fixed = stryMutAct_9fa48("14762") ? redirect.body.parts === undefined && redirect.body.parts.every(part => part.type === 'Literal') : stryMutAct_9fa48("14761") ? false : stryMutAct_9fa48("14760") ? true : (stryCov_9fa48("14760", "14761", "14762"), (stryMutAct_9fa48("14764") ? redirect.body.parts !== undefined : stryMutAct_9fa48("14763") ? false : (stryCov_9fa48("14763", "14764"), redirect.body.parts === undefined)) || (stryMutAct_9fa48("14765") ? redirect.body.parts.some(part => part.type === 'Literal') : (stryCov_9fa48("14765"), redirect.body.parts.every(stryMutAct_9fa48("14766") ? () => undefined : (stryCov_9fa48("14766"), part => stryMutAct_9fa48("14769") ? part.type !== 'Literal' : stryMutAct_9fa48("14768") ? false : stryMutAct_9fa48("14767") ? true : (stryCov_9fa48("14767", "14768", "14769"), part.type === (stryMutAct_9fa48("14770") ? "" : (stryCov_9fa48("14770"), 'Literal'))))))));
        return fixed ? stryMutAct_9fa48("14771") ? {} : (stryCov_9fa48("14771"), {
          kind: stryMutAct_9fa48("14772") ? "" : (stryCov_9fa48("14772"), 'text'),
          text: redirect.body.text
        }) : stryMutAct_9fa48("14773") ? {} : (stryCov_9fa48("14773"), {
          kind: stryMutAct_9fa48("14774") ? "" : (stryCov_9fa48("14774"), 'pipe'),
          from: stryMutAct_9fa48("14775") ? "" : (stryCov_9fa48("14775"), 'a here-document with expansions')
        });
      }
    }
    const word = (stryMutAct_9fa48("14778") ? redirect.target !== undefined : stryMutAct_9fa48("14777") ? false : stryMutAct_9fa48("14776") ? true : (stryCov_9fa48("14776", "14777", "14778"), redirect.target === undefined)) ? undefined : expandOne(redirect.target, scope);
    return (stryMutAct_9fa48("14781") ? word?.dynamic !== 'no' : stryMutAct_9fa48("14780") ? false : stryMutAct_9fa48("14779") ? true : (stryCov_9fa48("14779", "14780", "14781"), (stryMutAct_9fa48("14782") ? word.dynamic : (stryCov_9fa48("14782"), word?.dynamic)) === (stryMutAct_9fa48("14783") ? "" : (stryCov_9fa48("14783"), 'no')))) ? stryMutAct_9fa48("14784") ? {} : (stryCov_9fa48("14784"), {
      kind: stryMutAct_9fa48("14785") ? "" : (stryCov_9fa48("14785"), 'text'),
      text: stryMutAct_9fa48("14786") ? `` : (stryCov_9fa48("14786"), `${word.text}\n`)
    }) : stryMutAct_9fa48("14787") ? {} : (stryCov_9fa48("14787"), {
      kind: stryMutAct_9fa48("14788") ? "" : (stryCov_9fa48("14788"), 'pipe'),
      from: stryMutAct_9fa48("14789") ? "" : (stryCov_9fa48("14789"), 'a here-string with expansions')
    });
  }
};

/** Plays one redirection; gives the standard input it sets, if it does. */
export const playRedirect = (call: Call, redirect: Redirection): Stdin | undefined => {
  if (stryMutAct_9fa48("14790")) {
    {}
  } else {
    stryCov_9fa48("14790");
    if (stryMutAct_9fa48("14793") ? redirect.type === 'Redirect' : stryMutAct_9fa48("14792") ? false : stryMutAct_9fa48("14791") ? true : (stryCov_9fa48("14791", "14792", "14793"), redirect.type !== (stryMutAct_9fa48("14794") ? "" : (stryCov_9fa48("14794"), 'Redirect')))) return textOf(redirect, call.scope);
    if (stryMutAct_9fa48("14797") ? redirect.target !== undefined : stryMutAct_9fa48("14796") ? false : stryMutAct_9fa48("14795") ? true : (stryCov_9fa48("14795", "14796", "14797"), redirect.target === undefined)) return undefined;
    const arg = expandOne(redirect.target, call.scope);
    const copies = stryMutAct_9fa48("14800") ? redirect.operator === '>&' && redirect.operator === '<&' : stryMutAct_9fa48("14799") ? false : stryMutAct_9fa48("14798") ? true : (stryCov_9fa48("14798", "14799", "14800"), (stryMutAct_9fa48("14802") ? redirect.operator !== '>&' : stryMutAct_9fa48("14801") ? false : (stryCov_9fa48("14801", "14802"), redirect.operator === (stryMutAct_9fa48("14803") ? "" : (stryCov_9fa48("14803"), '>&')))) || (stryMutAct_9fa48("14805") ? redirect.operator !== '<&' : stryMutAct_9fa48("14804") ? false : (stryCov_9fa48("14804", "14805"), redirect.operator === (stryMutAct_9fa48("14806") ? "" : (stryCov_9fa48("14806"), '<&')))));
    if (stryMutAct_9fa48("14809") ? copies || isDescriptor(arg.text) || redirect.operator === '<&' : stryMutAct_9fa48("14808") ? false : stryMutAct_9fa48("14807") ? true : (stryCov_9fa48("14807", "14808", "14809"), copies && (stryMutAct_9fa48("14811") ? isDescriptor(arg.text) && redirect.operator === '<&' : stryMutAct_9fa48("14810") ? true : (stryCov_9fa48("14810", "14811"), isDescriptor(arg.text) || (stryMutAct_9fa48("14813") ? redirect.operator !== '<&' : stryMutAct_9fa48("14812") ? false : (stryCov_9fa48("14812", "14813"), redirect.operator === (stryMutAct_9fa48("14814") ? "" : (stryCov_9fa48("14814"), '<&')))))))) return undefined;
    call.play(stryMutAct_9fa48("14816") ? ROLES[redirect.operator] && 'write' : (stryCov_9fa48("14816"), ROLES[redirect.operator] ?? (stryMutAct_9fa48("14817") ? "" : (stryCov_9fa48("14817"), 'write'))), arg);
    if (stryMutAct_9fa48("14820") ? redirect.operator !== '<' && redirect.descriptor?.type === 'FileDescriptor' && redirect.descriptor.value !== 0 : stryMutAct_9fa48("14819") ? false : stryMutAct_9fa48("14818") ? true : (stryCov_9fa48("14818", "14819", "14820"), (stryMutAct_9fa48("14822") ? redirect.operator === '<' : stryMutAct_9fa48("14821") ? false : (stryCov_9fa48("14821", "14822"), redirect.operator !== (stryMutAct_9fa48("14823") ? "" : (stryCov_9fa48("14823"), '<')))) || (stryMutAct_9fa48("14825") ? redirect.descriptor?.type === 'FileDescriptor' || redirect.descriptor.value !== 0 : stryMutAct_9fa48("14824") ? false : (stryCov_9fa48("14824", "14825"), (stryMutAct_9fa48("14827") ? redirect.descriptor?.type !== 'FileDescriptor' : stryMutAct_9fa48("14826") ? true : (stryCov_9fa48("14826", "14827"), (stryMutAct_9fa48("14828") ? redirect.descriptor.type : (stryCov_9fa48("14828"), redirect.descriptor?.type)) === (stryMutAct_9fa48("14829") ? "" : (stryCov_9fa48("14829"), 'FileDescriptor')))) && (stryMutAct_9fa48("14831") ? redirect.descriptor.value === 0 : stryMutAct_9fa48("14830") ? true : (stryCov_9fa48("14830", "14831"), redirect.descriptor.value !== 0)))))) return undefined;
    return (stryMutAct_9fa48("14834") ? arg.text !== '/dev/null' : stryMutAct_9fa48("14833") ? false : stryMutAct_9fa48("14832") ? true : (stryCov_9fa48("14832", "14833", "14834"), arg.text === (stryMutAct_9fa48("14835") ? "" : (stryCov_9fa48("14835"), '/dev/null')))) ? stryMutAct_9fa48("14836") ? {} : (stryCov_9fa48("14836"), {
      kind: stryMutAct_9fa48("14837") ? "" : (stryCov_9fa48("14837"), 'text'),
      text: stryMutAct_9fa48("14838") ? "Stryker was here!" : (stryCov_9fa48("14838"), '')
    }) : stryMutAct_9fa48("14839") ? {} : (stryCov_9fa48("14839"), {
      kind: stryMutAct_9fa48("14840") ? "" : (stryCov_9fa48("14840"), 'file'),
      path: arg.text
    });
  }
};

/** True when the redirections leave an existing file empty if the command prints nothing. */
export const replaces = stryMutAct_9fa48("14841") ? () => undefined : (stryCov_9fa48("14841"), (() => {
  const replaces = (redirects: readonly Redirection[]): boolean => stryMutAct_9fa48("14842") ? redirects.every(redirect => redirect.type === 'Redirect' && /^(?:>|>\||&>)$/.test(redirect.operator) && !/^["']?\/dev\//.test(redirect.target?.text ?? '/dev/')) : (stryCov_9fa48("14842"), redirects.some(stryMutAct_9fa48("14843") ? () => undefined : (stryCov_9fa48("14843"), redirect => stryMutAct_9fa48("14846") ? redirect.type === 'Redirect' && /^(?:>|>\||&>)$/.test(redirect.operator) || !/^["']?\/dev\//.test(redirect.target?.text ?? '/dev/') : stryMutAct_9fa48("14845") ? false : stryMutAct_9fa48("14844") ? true : (stryCov_9fa48("14844", "14845", "14846"), (stryMutAct_9fa48("14848") ? redirect.type === 'Redirect' || /^(?:>|>\||&>)$/.test(redirect.operator) : stryMutAct_9fa48("14847") ? true : (stryCov_9fa48("14847", "14848"), (stryMutAct_9fa48("14850") ? redirect.type !== 'Redirect' : stryMutAct_9fa48("14849") ? true : (stryCov_9fa48("14849", "14850"), redirect.type === (stryMutAct_9fa48("14851") ? "" : (stryCov_9fa48("14851"), 'Redirect')))) && (stryMutAct_9fa48("14853") ? /^(?:>|>\||&>)/ : stryMutAct_9fa48("14852") ? /(?:>|>\||&>)$/ : (stryCov_9fa48("14852", "14853"), /^(?:>|>\||&>)$/)).test(redirect.operator))) && (stryMutAct_9fa48("14854") ? /^["']?\/dev\//.test(redirect.target?.text ?? '/dev/') : (stryCov_9fa48("14854"), !(stryMutAct_9fa48("14857") ? /^[^"']?\/dev\// : stryMutAct_9fa48("14856") ? /^["']\/dev\// : stryMutAct_9fa48("14855") ? /["']?\/dev\// : (stryCov_9fa48("14855", "14856", "14857"), /^["']?\/dev\//)).test(stryMutAct_9fa48("14858") ? redirect.target?.text && '/dev/' : (stryCov_9fa48("14858"), (stryMutAct_9fa48("14859") ? redirect.target.text : (stryCov_9fa48("14859"), redirect.target?.text)) ?? (stryMutAct_9fa48("14860") ? "" : (stryCov_9fa48("14860"), '/dev/'))))))))));
  return replaces;
})());