/** Weighs what a command, an export or an assignment gives to a variable. */
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
import { literal } from './arg.ts';
import type { Call } from './call.ts';
import { decides, weightOf } from './variables.ts';
const STANDARD = stryMutAct_9fa48("10898") ? /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}|\$\(brew --prefix\)\/bin)$/ : stryMutAct_9fa48("10897") ? /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{PATH\}?|\$\(brew --prefix\)\/bin)$/ : stryMutAct_9fa48("10896") ? /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/sbin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/ : stryMutAct_9fa48("10895") ? /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/sbin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/ : stryMutAct_9fa48("10894") ? /^(?:\/usr\/local\/s?bin|\/usr\/sbin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/ : stryMutAct_9fa48("10893") ? /^(?:\/usr\/local\/sbin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/ : stryMutAct_9fa48("10892") ? /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)/ : stryMutAct_9fa48("10891") ? /(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/ : (stryCov_9fa48("10891", "10892", "10893", "10894", "10895", "10896", "10897", "10898"), /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/);
const PERSONAL = stryMutAct_9fa48("10900") ? /^\/(?:\.local\/bin|bin|\.cargo\/bin|go\/bin|\.npm-global\/bin|\.bun\/bin|\.deno\/bin|\.pyenv\/(?:bin|shims)|\.rbenv\/(?:bin|shims))/ : stryMutAct_9fa48("10899") ? /\/(?:\.local\/bin|bin|\.cargo\/bin|go\/bin|\.npm-global\/bin|\.bun\/bin|\.deno\/bin|\.pyenv\/(?:bin|shims)|\.rbenv\/(?:bin|shims))$/ : (stryCov_9fa48("10899", "10900"), /^\/(?:\.local\/bin|bin|\.cargo\/bin|go\/bin|\.npm-global\/bin|\.bun\/bin|\.deno\/bin|\.pyenv\/(?:bin|shims)|\.rbenv\/(?:bin|shims))$/);

/** Every folder is the system's, or one where people keep their own programs. */
const isPlainPath = stryMutAct_9fa48("10901") ? () => undefined : (stryCov_9fa48("10901"), (() => {
  const isPlainPath = (text: string, home: string): boolean => stryMutAct_9fa48("10902") ? text.split(':').some(folder => STANDARD.test(folder) || folder.startsWith(`${home}/`) && PERSONAL.test(folder.slice(home.length))) : (stryCov_9fa48("10902"), text.split(stryMutAct_9fa48("10903") ? "" : (stryCov_9fa48("10903"), ':')).every(stryMutAct_9fa48("10904") ? () => undefined : (stryCov_9fa48("10904"), folder => stryMutAct_9fa48("10907") ? STANDARD.test(folder) && folder.startsWith(`${home}/`) && PERSONAL.test(folder.slice(home.length)) : stryMutAct_9fa48("10906") ? false : stryMutAct_9fa48("10905") ? true : (stryCov_9fa48("10905", "10906", "10907"), STANDARD.test(folder) || (stryMutAct_9fa48("10909") ? folder.startsWith(`${home}/`) || PERSONAL.test(folder.slice(home.length)) : stryMutAct_9fa48("10908") ? false : (stryCov_9fa48("10908", "10909"), (stryMutAct_9fa48("10910") ? folder.endsWith(`${home}/`) : (stryCov_9fa48("10910"), folder.startsWith(stryMutAct_9fa48("10911") ? `` : (stryCov_9fa48("10911"), `${home}/`)))) && PERSONAL.test(stryMutAct_9fa48("10912") ? folder : (stryCov_9fa48("10912"), folder.slice(home.length)))))))));
  return isPlainPath;
})());
interface Given {
  readonly text: string;
  readonly raw: string;
  readonly dynamic: string;
}
const weighPath = (call: Call, value: Given): void => {
  if (stryMutAct_9fa48("10913")) {
    {}
  } else {
    stryCov_9fa48("10913");
    const text = value.raw.replaceAll(stryMutAct_9fa48("10914") ? /[^"']/g : (stryCov_9fa48("10914"), /["']/g), stryMutAct_9fa48("10915") ? "Stryker was here!" : (stryCov_9fa48("10915"), '')).replaceAll(stryMutAct_9fa48("10919") ? /\$\{?HOME\}?|^~|(?<!:)~/g : stryMutAct_9fa48("10918") ? /\$\{?HOME\}?|~|(?<=:)~/g : stryMutAct_9fa48("10917") ? /\$\{?HOME\}|^~|(?<=:)~/g : stryMutAct_9fa48("10916") ? /\$\{HOME\}?|^~|(?<=:)~/g : (stryCov_9fa48("10916", "10917", "10918", "10919"), /\$\{?HOME\}?|^~|(?<=:)~/g), call.scope.world.home);
    if (stryMutAct_9fa48("10922") ? false : stryMutAct_9fa48("10921") ? true : stryMutAct_9fa48("10920") ? isPlainPath(text, call.scope.world.home) : (stryCov_9fa48("10920", "10921", "10922"), !isPlainPath(text, call.scope.world.home))) call.mark(stryMutAct_9fa48("10924") ? "" : (stryCov_9fa48("10924"), 'poison'));
  }
};

/** A subscript in a value is evaluated wherever the variable is used as a number. */
const SUBSCRIPT = stryMutAct_9fa48("10927") ? /\w\[[\]]*(?:\$\(|`)/ : stryMutAct_9fa48("10926") ? /\w\[[^\]](?:\$\(|`)/ : stryMutAct_9fa48("10925") ? /\W\[[^\]]*(?:\$\(|`)/ : (stryCov_9fa48("10925", "10926", "10927"), /\w\[[^\]]*(?:\$\(|`)/);

/** Weighs `NAME=value` given to a command, exported or assigned. `raw` is the value before expansion. */
export const weighVariable = (call: Call, name: string, value: Given): void => {
  if (stryMutAct_9fa48("10928")) {
    {}
  } else {
    stryCov_9fa48("10928");
    if (stryMutAct_9fa48("10931") ? value.dynamic === 'no' || SUBSCRIPT.test(value.text) : stryMutAct_9fa48("10930") ? false : stryMutAct_9fa48("10929") ? true : (stryCov_9fa48("10929", "10930", "10931"), (stryMutAct_9fa48("10933") ? value.dynamic !== 'no' : stryMutAct_9fa48("10932") ? true : (stryCov_9fa48("10932", "10933"), value.dynamic === (stryMutAct_9fa48("10934") ? "" : (stryCov_9fa48("10934"), 'no')))) && SUBSCRIPT.test(value.text))) call.unknown(stryMutAct_9fa48("10936") ? "" : (stryCov_9fa48("10936"), 'a value that runs code where it is counted with'));
    if (stryMutAct_9fa48("10939") ? name !== 'PATH' : stryMutAct_9fa48("10938") ? false : stryMutAct_9fa48("10937") ? true : (stryCov_9fa48("10937", "10938", "10939"), name === (stryMutAct_9fa48("10940") ? "" : (stryCov_9fa48("10940"), 'PATH')))) return weighPath(call, value);
    switch (weightOf(name, value.text)) {
      case stryMutAct_9fa48("10942") ? "" : (stryCov_9fa48("10942"), 'poison'):
        if (stryMutAct_9fa48("10941")) {} else {
          stryCov_9fa48("10941");
          return call.mark(stryMutAct_9fa48("10943") ? "" : (stryCov_9fa48("10943"), 'poison'));
        }
      case stryMutAct_9fa48("10945") ? "" : (stryCov_9fa48("10945"), 'project'):
        if (stryMutAct_9fa48("10944")) {} else {
          stryCov_9fa48("10944");
          return call.mark(stryMutAct_9fa48("10946") ? "" : (stryCov_9fa48("10946"), 'project'));
        }
      case stryMutAct_9fa48("10948") ? "" : (stryCov_9fa48("10948"), 'code'):
        if (stryMutAct_9fa48("10947")) {} else {
          stryCov_9fa48("10947");
          return call.unknown(stryMutAct_9fa48("10949") ? `` : (stryCov_9fa48("10949"), `${name} runs code each time it is shown`));
        }
      case stryMutAct_9fa48("10951") ? "" : (stryCov_9fa48("10951"), 'command'):
        if (stryMutAct_9fa48("10950")) {} else {
          stryCov_9fa48("10950");
          return (stryMutAct_9fa48("10954") ? value.dynamic !== 'no' : stryMutAct_9fa48("10953") ? false : stryMutAct_9fa48("10952") ? true : (stryCov_9fa48("10952", "10953", "10954"), value.dynamic === (stryMutAct_9fa48("10955") ? "" : (stryCov_9fa48("10955"), 'no')))) ? call.script(literal(value.text, value.raw)) : call.unknown(stryMutAct_9fa48("10956") ? `` : (stryCov_9fa48("10956"), `${name} names a command that is not known`));
        }
      case stryMutAct_9fa48("10957") ? "" : (stryCov_9fa48("10957"), 'none'):
    }
  }
};

/** A variable that gets a value nobody knows yet. */
export const weighUnknown = (call: Call, name: string): void => {
  if (stryMutAct_9fa48("10958")) {
    {}
  } else {
    stryCov_9fa48("10958");
    if (stryMutAct_9fa48("10960") ? false : stryMutAct_9fa48("10959") ? true : (stryCov_9fa48("10959", "10960"), decides(name))) call.mark(stryMutAct_9fa48("10962") ? "" : (stryCov_9fa48("10962"), 'poison'));
  }
};