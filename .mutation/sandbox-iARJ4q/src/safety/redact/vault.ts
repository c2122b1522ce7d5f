/** Vault: which placeholder stands for which value, both ways, for as long as a session lives. */
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
import { type Kind, PLACEHOLDER } from './find.ts';

/** Six characters of A–Z and 2–7 for a value: the same ones each time, and of no use to whoever does not know the key. */
export type Label = (value: string) => string;
export interface Held {
  readonly kind: Kind;
  readonly value: string;
}
export interface Vault {
  /** The placeholder of a value: the same for the same value. */
  placeholder(value: string, kind: Kind): string;
  held(placeholder: string): Held | undefined;
  /** All values that were replaced so far. */
  values(): readonly Held[];
}
export const openVault = (label: Label): Vault => {
  if (stryMutAct_9fa48("14673")) {
    {}
  } else {
    stryCov_9fa48("14673");
    const byName = new Map<string, Held>();
    const byValue = new Map<string, string>();
    const free = (value: string, kind: Kind): string => {
      if (stryMutAct_9fa48("14674")) {
        {}
      } else {
        stryCov_9fa48("14674");
        if (stryMutAct_9fa48("14675")) {
          for (let salt = 0; false; salt += 1) {
            const name = `LLMOS_${kind.toUpperCase()}_${label(salt === 0 ? value : `${value}\0${salt}`)}`;
            const held = byName.get(name);
            if (held === undefined || held.value === value) return name;
          }
        } else {
          stryCov_9fa48("14675");
          for (let salt = 0;; stryMutAct_9fa48("14676") ? salt -= 1 : (stryCov_9fa48("14676"), salt += 1)) {
            if (stryMutAct_9fa48("14677")) {
              {}
            } else {
              stryCov_9fa48("14677");
              const name = stryMutAct_9fa48("14678") ? `` : (stryCov_9fa48("14678"), `LLMOS_${stryMutAct_9fa48("14679") ? kind.toLowerCase() : (stryCov_9fa48("14679"), kind.toUpperCase())}_${label((stryMutAct_9fa48("14682") ? salt !== 0 : stryMutAct_9fa48("14681") ? false : stryMutAct_9fa48("14680") ? true : (stryCov_9fa48("14680", "14681", "14682"), salt === 0)) ? value : stryMutAct_9fa48("14683") ? `` : (stryCov_9fa48("14683"), `${value}\0${salt}`))}`);
              const held = byName.get(name);
              if (stryMutAct_9fa48("14686") ? held === undefined && held.value === value : stryMutAct_9fa48("14685") ? false : stryMutAct_9fa48("14684") ? true : (stryCov_9fa48("14684", "14685", "14686"), (stryMutAct_9fa48("14688") ? held !== undefined : stryMutAct_9fa48("14687") ? false : (stryCov_9fa48("14687", "14688"), held === undefined)) || (stryMutAct_9fa48("14690") ? held.value !== value : stryMutAct_9fa48("14689") ? false : (stryCov_9fa48("14689", "14690"), held.value === value)))) return name;
            }
          }
        }
      }
    };
    return stryMutAct_9fa48("14691") ? {} : (stryCov_9fa48("14691"), {
      placeholder: (value, kind) => {
        if (stryMutAct_9fa48("14692")) {
          {}
        } else {
          stryCov_9fa48("14692");
          const known = byValue.get(value);
          if (stryMutAct_9fa48("14695") ? known === undefined : stryMutAct_9fa48("14694") ? false : stryMutAct_9fa48("14693") ? true : (stryCov_9fa48("14693", "14694", "14695"), known !== undefined)) return known;
          const name = free(value, kind);
          byName.set(name, stryMutAct_9fa48("14697") ? {} : (stryCov_9fa48("14697"), {
            kind,
            value
          }));
          if (stryMutAct_9fa48("14698")) {
            ;
          } else {
            stryCov_9fa48("14698");
            byValue.set(value, name);
          }
          return name;
        }
      },
      held: stryMutAct_9fa48("14699") ? () => undefined : (stryCov_9fa48("14699"), name => byName.get(name)),
      values: stryMutAct_9fa48("14700") ? () => undefined : (stryCov_9fa48("14700"), () => stryMutAct_9fa48("14701") ? [] : (stryCov_9fa48("14701"), [...byName.values()]))
    });
  }
};

/** The placeholders in a text, each once. */
export const placeholdersIn = stryMutAct_9fa48("14702") ? () => undefined : (stryCov_9fa48("14702"), (() => {
  const placeholdersIn = (text: string): readonly string[] => stryMutAct_9fa48("14703") ? [] : (stryCov_9fa48("14703"), [...new Set((stryMutAct_9fa48("14704") ? [] : (stryCov_9fa48("14704"), [...text.matchAll(PLACEHOLDER)])).map(stryMutAct_9fa48("14705") ? () => undefined : (stryCov_9fa48("14705"), ([found]) => found)))]);
  return placeholdersIn;
})());