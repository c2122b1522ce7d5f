/**
 * Redactor: replaces secrets and personal items by stable placeholders before a text leaves, in this order: known values,
 * what a linter of secrets finds, shapes of our own, personal items. Pure but for the vault that it fills.
 */
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
import { type Finder, KINDS, type Kind, PLACEHOLDER, replaceFinds } from './find.ts';
import { type Known, knownFinder } from './known.ts';
import { personalItems } from './personal.ts';
import { shapedSecrets } from './shapes.ts';
import type { Vault } from './vault.ts';

/** A finder that takes its time. */
export type SlowFinder = (text: string) => Promise<ReturnType<Finder>>;
export interface Redacting {
  readonly known: readonly Known[];
  readonly vault: Vault;
  readonly lint?: SlowFinder;
  /** Shapes of personal items beside the known ones. */
  readonly personal: 'found' | 'left';
}

/** How many places of each kind were replaced in a text. */
export const countsIn = (text: string): Partial<Record<Kind, number>> => {
  if (stryMutAct_9fa48("14144")) {
    {}
  } else {
    stryCov_9fa48("14144");
    const counts: Partial<Record<Kind, number>> = {};
    for (const [, kind = stryMutAct_9fa48("14145") ? "Stryker was here!" : (stryCov_9fa48("14145"), '')] of text.matchAll(PLACEHOLDER)) {
      if (stryMutAct_9fa48("14146")) {
        {}
      } else {
        stryCov_9fa48("14146");
        const known = KINDS.find(stryMutAct_9fa48("14147") ? () => undefined : (stryCov_9fa48("14147"), each => stryMutAct_9fa48("14150") ? each !== kind.toLowerCase() : stryMutAct_9fa48("14149") ? false : stryMutAct_9fa48("14148") ? true : (stryCov_9fa48("14148", "14149", "14150"), each === (stryMutAct_9fa48("14151") ? kind.toUpperCase() : (stryCov_9fa48("14151"), kind.toLowerCase())))));
        if (stryMutAct_9fa48("14154") ? known === undefined : stryMutAct_9fa48("14153") ? false : stryMutAct_9fa48("14152") ? true : (stryCov_9fa48("14152", "14153", "14154"), known !== undefined)) counts[known] = stryMutAct_9fa48("14155") ? (counts[known] ?? 0) - 1 : (stryCov_9fa48("14155"), (stryMutAct_9fa48("14156") ? counts[known] && 0 : (stryCov_9fa48("14156"), counts[known] ?? 0)) + 1);
      }
    }
    return counts;
  }
};
export interface Redactor {
  /** Without the linter, for texts that are cut before they are sent. */
  mask(text: string): string;
  /** Every string in a value of JSON, keys as well, with all that there is. */
  outgoing<T>(value: T): Promise<T>;
  /** Only what was replaced before: for what comes back and is kept on this machine. */
  again(text: string): string;
}

/** Texts of one conversation come again with every round. */
const REMEMBERED = 500;
const PASSES = 6;
type Strings = ReadonlyMap<string, string>;
const gather = (value: unknown, into: Set<string>): void => {
  if (stryMutAct_9fa48("14157")) {
    {}
  } else {
    stryCov_9fa48("14157");
    if (stryMutAct_9fa48("14160") ? typeof value !== 'string' : stryMutAct_9fa48("14159") ? false : stryMutAct_9fa48("14158") ? true : (stryCov_9fa48("14158", "14159", "14160"), typeof value === (stryMutAct_9fa48("14161") ? "" : (stryCov_9fa48("14161"), 'string')))) {
      if (stryMutAct_9fa48("14162")) {
        ;
      } else {
        stryCov_9fa48("14162");
        into.add(value);
      }
    } else if (stryMutAct_9fa48("14164") ? false : stryMutAct_9fa48("14163") ? true : (stryCov_9fa48("14163", "14164"), Array.isArray(value))) {
      for (const item of value) if (stryMutAct_9fa48("14165")) {
        ;
      } else {
        stryCov_9fa48("14165");
        gather(item, into);
      }
    } else if (stryMutAct_9fa48("14168") ? typeof value === 'object' || value !== null : stryMutAct_9fa48("14167") ? false : stryMutAct_9fa48("14166") ? true : (stryCov_9fa48("14166", "14167", "14168"), (stryMutAct_9fa48("14170") ? typeof value !== 'object' : stryMutAct_9fa48("14169") ? true : (stryCov_9fa48("14169", "14170"), typeof value === (stryMutAct_9fa48("14171") ? "" : (stryCov_9fa48("14171"), 'object')))) && (stryMutAct_9fa48("14173") ? value === null : stryMutAct_9fa48("14172") ? true : (stryCov_9fa48("14172", "14173"), value !== null)))) for (const [key, item] of Object.entries(value)) {
      if (stryMutAct_9fa48("14174")) {
        {}
      } else {
        stryCov_9fa48("14174");
        if (stryMutAct_9fa48("14175")) {
          ;
        } else {
          stryCov_9fa48("14175");
          into.add(key);
        }
        if (stryMutAct_9fa48("14176")) {
          ;
        } else {
          stryCov_9fa48("14176");
          gather(item, into);
        }
      }
    }
  }
};
const rebuilt = (value: unknown, masked: Strings): unknown => {
  if (stryMutAct_9fa48("14177")) {
    {}
  } else {
    stryCov_9fa48("14177");
    if (stryMutAct_9fa48("14180") ? typeof value !== 'string' : stryMutAct_9fa48("14179") ? false : stryMutAct_9fa48("14178") ? true : (stryCov_9fa48("14178", "14179", "14180"), typeof value === (stryMutAct_9fa48("14181") ? "" : (stryCov_9fa48("14181"), 'string')))) return stryMutAct_9fa48("14182") ? masked.get(value) && value : (stryCov_9fa48("14182"), masked.get(value) ?? value);
    if (stryMutAct_9fa48("14184") ? false : stryMutAct_9fa48("14183") ? true : (stryCov_9fa48("14183", "14184"), Array.isArray(value))) return value.map(stryMutAct_9fa48("14185") ? () => undefined : (stryCov_9fa48("14185"), item => rebuilt(item, masked)));
    if (stryMutAct_9fa48("14188") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("14187") ? false : stryMutAct_9fa48("14186") ? true : (stryCov_9fa48("14186", "14187", "14188"), (stryMutAct_9fa48("14190") ? typeof value === 'object' : stryMutAct_9fa48("14189") ? false : (stryCov_9fa48("14189", "14190"), typeof value !== (stryMutAct_9fa48("14191") ? "" : (stryCov_9fa48("14191"), 'object')))) || (stryMutAct_9fa48("14193") ? value !== null : stryMutAct_9fa48("14192") ? false : (stryCov_9fa48("14192", "14193"), value === null)))) return value;
    return Object.fromEntries(Object.entries(value).map(stryMutAct_9fa48("14194") ? () => undefined : (stryCov_9fa48("14194"), ([key, item]) => stryMutAct_9fa48("14195") ? [] : (stryCov_9fa48("14195"), [stryMutAct_9fa48("14196") ? masked.get(key) && key : (stryCov_9fa48("14196"), masked.get(key) ?? key), rebuilt(item, masked)]))));
  }
};
type Instead = (value: string, kind: Kind) => string;

/** What was found once in some other way is known from then on. */
const learning = (vault: Vault): Finder => {
  if (stryMutAct_9fa48("14197")) {
    {}
  } else {
    stryCov_9fa48("14197");
    let made: {
      readonly count: number;
      readonly find: Finder;
    } = stryMutAct_9fa48("14198") ? {} : (stryCov_9fa48("14198"), {
      count: stryMutAct_9fa48("14199") ? +1 : (stryCov_9fa48("14199"), -1),
      find: stryMutAct_9fa48("14200") ? () => undefined : (stryCov_9fa48("14200"), () => stryMutAct_9fa48("14201") ? ["Stryker was here"] : (stryCov_9fa48("14201"), []))
    });
    return text => {
      if (stryMutAct_9fa48("14202")) {
        {}
      } else {
        stryCov_9fa48("14202");
        const values = vault.values();
        if (stryMutAct_9fa48("14205") ? values.length === made.count : stryMutAct_9fa48("14204") ? false : stryMutAct_9fa48("14203") ? true : (stryCov_9fa48("14203", "14204", "14205"), values.length !== made.count)) made = stryMutAct_9fa48("14206") ? {} : (stryCov_9fa48("14206"), {
          count: values.length,
          find: knownFinder(values, stryMutAct_9fa48("14207") ? "" : (stryCov_9fa48("14207"), 'shaped'))
        });
        return made.find(text);
      }
    };
  }
};

/** The passes over one text, in their order. */
const passesOf = ({
  known,
  vault,
  lint,
  personal
}: Redacting) => {
  if (stryMutAct_9fa48("14208")) {
    {}
  } else {
    stryCov_9fa48("14208");
    const exact = knownFinder(known, stryMutAct_9fa48("14209") ? "" : (stryCov_9fa48("14209"), 'sure'));
    const learned = learning(vault);
    const first = stryMutAct_9fa48("14210") ? () => undefined : (stryCov_9fa48("14210"), (() => {
      const first = (text: string, instead: Instead): string => replaceFinds(text, exact(text), instead);
      return first;
    })());
    const pass = (text: string, instead: Instead): string => {
      if (stryMutAct_9fa48("14211")) {
        {}
      } else {
        stryCov_9fa48("14211");
        const fresh = replaceFinds(text, learned(text), instead);
        const plain = replaceFinds(fresh, shapedSecrets(fresh), instead);
        return (stryMutAct_9fa48("14214") ? personal !== 'left' : stryMutAct_9fa48("14213") ? false : stryMutAct_9fa48("14212") ? true : (stryCov_9fa48("14212", "14213", "14214"), personal === (stryMutAct_9fa48("14215") ? "" : (stryCov_9fa48("14215"), 'left')))) ? plain : replaceFinds(plain, personalItems(plain), instead);
      }
    };
    // Where something was replaced, what stands beside it may have become plain to see.
    const shaped = (text: string, instead: Instead): string => {
      if (stryMutAct_9fa48("14216")) {
        {}
      } else {
        stryCov_9fa48("14216");
        let [before, now] = stryMutAct_9fa48("14217") ? [] : (stryCov_9fa48("14217"), [stryMutAct_9fa48("14218") ? "Stryker was here!" : (stryCov_9fa48("14218"), ''), text]);
        for (let times = 0; stryMutAct_9fa48("14220") ? times < PASSES || now !== before : stryMutAct_9fa48("14219") ? false : (stryCov_9fa48("14219", "14220"), (stryMutAct_9fa48("14223") ? times >= PASSES : stryMutAct_9fa48("14222") ? times <= PASSES : stryMutAct_9fa48("14221") ? true : (stryCov_9fa48("14221", "14222", "14223"), times < PASSES)) && (stryMutAct_9fa48("14225") ? now === before : stryMutAct_9fa48("14224") ? true : (stryCov_9fa48("14224", "14225"), now !== before))); stryMutAct_9fa48("14226") ? times -= 1 : (stryCov_9fa48("14226"), times += 1)) [before, now] = stryMutAct_9fa48("14227") ? [] : (stryCov_9fa48("14227"), [now, pass(now, instead)]);
        return now;
      }
    };
    const linted = stryMutAct_9fa48("14228") ? () => undefined : (stryCov_9fa48("14228"), (() => {
      const linted = async (text: string, instead: Instead): Promise<string> => (stryMutAct_9fa48("14231") ? lint !== undefined : stryMutAct_9fa48("14230") ? false : stryMutAct_9fa48("14229") ? true : (stryCov_9fa48("14229", "14230", "14231"), lint === undefined)) ? text : replaceFinds(text, await lint(text), instead);
      return linted;
    })());
    return stryMutAct_9fa48("14232") ? {} : (stryCov_9fa48("14232"), {
      first,
      shaped,
      linted,
      learned
    });
  }
};
export const openRedactor = (redacting: Redacting): Redactor => {
  if (stryMutAct_9fa48("14233")) {
    {}
  } else {
    stryCov_9fa48("14233");
    const {
      first,
      shaped,
      linted,
      learned
    } = passesOf(redacting);
    const {
      vault
    } = redacting;
    const instead: Instead = vault.placeholder;
    const remembered = new Map<string, string>();
    const whole = async (text: string): Promise<string> => {
      if (stryMutAct_9fa48("14234")) {
        {}
      } else {
        stryCov_9fa48("14234");
        const before = remembered.get(text);
        if (stryMutAct_9fa48("14237") ? before === undefined : stryMutAct_9fa48("14236") ? false : stryMutAct_9fa48("14235") ? true : (stryCov_9fa48("14235", "14236", "14237"), before !== undefined)) return before;
        const masked = shaped(await linted(first(text, instead), instead), instead);
        if (stryMutAct_9fa48("14241") ? remembered.size < REMEMBERED : stryMutAct_9fa48("14240") ? remembered.size > REMEMBERED : stryMutAct_9fa48("14239") ? false : stryMutAct_9fa48("14238") ? true : (stryCov_9fa48("14238", "14239", "14240", "14241"), remembered.size >= REMEMBERED)) remembered.delete(stryMutAct_9fa48("14243") ? remembered.keys().next().value && '' : (stryCov_9fa48("14243"), remembered.keys().next().value ?? (stryMutAct_9fa48("14244") ? "Stryker was here!" : (stryCov_9fa48("14244"), ''))));
        if (stryMutAct_9fa48("14245")) {
          ;
        } else {
          stryCov_9fa48("14245");
          remembered.set(text, masked);
        }
        return masked;
      }
    };
    return stryMutAct_9fa48("14246") ? {} : (stryCov_9fa48("14246"), {
      mask: stryMutAct_9fa48("14247") ? () => undefined : (stryCov_9fa48("14247"), text => shaped(first(text, instead), instead)),
      again: stryMutAct_9fa48("14248") ? () => undefined : (stryCov_9fa48("14248"), text => replaceFinds(text, learned(text), instead)),
      outgoing: async value => {
        if (stryMutAct_9fa48("14249")) {
          {}
        } else {
          stryCov_9fa48("14249");
          const strings = new Set<string>();
          if (stryMutAct_9fa48("14250")) {
            ;
          } else {
            stryCov_9fa48("14250");
            gather(value, strings);
          }
          const masked = new Map<string, string>();
          for (const text of strings) if (stryMutAct_9fa48("14251")) {
            ;
          } else {
            stryCov_9fa48("14251");
            masked.set(text, await whole(text));
          }
          return rebuilt(value, masked) as typeof value;
        }
      }
    });
  }
};