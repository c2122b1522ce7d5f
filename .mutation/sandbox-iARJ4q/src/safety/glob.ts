/** A small glob matcher for one path component: `*`, `?`, `[…]`. No regular expressions, so no blow-up on hostile patterns. */
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
interface Step {
  readonly hit: boolean;
  /** Index in the pattern after the token. */
  readonly next: number;
}

/** `a-z` or a single character at `body[at]`; how many characters it took. */
const range = (body: string, at: number): {
  low: string;
  high: string;
  took: number;
} => {
  if (stryMutAct_9fa48("11177")) {
    {}
  } else {
    stryCov_9fa48("11177");
    const low = stryMutAct_9fa48("11178") ? body[at] && '' : (stryCov_9fa48("11178"), body[at] ?? (stryMutAct_9fa48("11179") ? "Stryker was here!" : (stryCov_9fa48("11179"), '')));
    const isRange = stryMutAct_9fa48("11182") ? body[at + 1] === '-' || at + 2 < body.length : stryMutAct_9fa48("11181") ? false : stryMutAct_9fa48("11180") ? true : (stryCov_9fa48("11180", "11181", "11182"), (stryMutAct_9fa48("11184") ? body[at + 1] !== '-' : stryMutAct_9fa48("11183") ? true : (stryCov_9fa48("11183", "11184"), body[stryMutAct_9fa48("11185") ? at - 1 : (stryCov_9fa48("11185"), at + 1)] === (stryMutAct_9fa48("11186") ? "" : (stryCov_9fa48("11186"), '-')))) && (stryMutAct_9fa48("11189") ? at + 2 >= body.length : stryMutAct_9fa48("11188") ? at + 2 <= body.length : stryMutAct_9fa48("11187") ? true : (stryCov_9fa48("11187", "11188", "11189"), (stryMutAct_9fa48("11190") ? at - 2 : (stryCov_9fa48("11190"), at + 2)) < body.length)));
    return isRange ? stryMutAct_9fa48("11191") ? {} : (stryCov_9fa48("11191"), {
      low,
      high: stryMutAct_9fa48("11192") ? body[at + 2] && low : (stryCov_9fa48("11192"), body[stryMutAct_9fa48("11193") ? at - 2 : (stryCov_9fa48("11193"), at + 2)] ?? low),
      took: 3
    }) : stryMutAct_9fa48("11194") ? {} : (stryCov_9fa48("11194"), {
      low,
      high: low,
      took: 1
    });
  }
};

/** The set at `pattern[at] === '['`; undefined when it never closes and is a plain bracket. */
const inSet = (pattern: string, at: number, char: string): Step | undefined => {
  if (stryMutAct_9fa48("11195")) {
    {}
  } else {
    stryCov_9fa48("11195");
    const end = pattern.indexOf(stryMutAct_9fa48("11196") ? "" : (stryCov_9fa48("11196"), ']'), stryMutAct_9fa48("11197") ? at - 2 : (stryCov_9fa48("11197"), at + 2));
    if (stryMutAct_9fa48("11201") ? end >= 0 : stryMutAct_9fa48("11200") ? end <= 0 : stryMutAct_9fa48("11199") ? false : stryMutAct_9fa48("11198") ? true : (stryCov_9fa48("11198", "11199", "11200", "11201"), end < 0)) return undefined;
    const negated = stryMutAct_9fa48("11204") ? pattern[at + 1] === '!' && pattern[at + 1] === '^' : stryMutAct_9fa48("11203") ? false : stryMutAct_9fa48("11202") ? true : (stryCov_9fa48("11202", "11203", "11204"), (stryMutAct_9fa48("11206") ? pattern[at + 1] !== '!' : stryMutAct_9fa48("11205") ? false : (stryCov_9fa48("11205", "11206"), pattern[stryMutAct_9fa48("11207") ? at - 1 : (stryCov_9fa48("11207"), at + 1)] === (stryMutAct_9fa48("11208") ? "" : (stryCov_9fa48("11208"), '!')))) || (stryMutAct_9fa48("11210") ? pattern[at + 1] !== '^' : stryMutAct_9fa48("11209") ? false : (stryCov_9fa48("11209", "11210"), pattern[stryMutAct_9fa48("11211") ? at - 1 : (stryCov_9fa48("11211"), at + 1)] === (stryMutAct_9fa48("11212") ? "" : (stryCov_9fa48("11212"), '^')))));
    const body = stryMutAct_9fa48("11213") ? pattern : (stryCov_9fa48("11213"), pattern.slice(stryMutAct_9fa48("11214") ? at - (negated ? 2 : 1) : (stryCov_9fa48("11214"), at + (negated ? 2 : 1)), end));
    let hit = stryMutAct_9fa48("11215") ? true : (stryCov_9fa48("11215"), false);
    for (let i = 0; stryMutAct_9fa48("11218") ? i >= body.length : stryMutAct_9fa48("11217") ? i <= body.length : stryMutAct_9fa48("11216") ? false : (stryCov_9fa48("11216", "11217", "11218"), i < body.length);) {
      if (stryMutAct_9fa48("11219")) {
        {}
      } else {
        stryCov_9fa48("11219");
        const {
          low,
          high,
          took
        } = range(body, i);
        stryMutAct_9fa48("11220") ? hit &&= low <= char && char <= high : (stryCov_9fa48("11220"), hit ||= stryMutAct_9fa48("11223") ? low <= char || char <= high : stryMutAct_9fa48("11222") ? false : stryMutAct_9fa48("11221") ? true : (stryCov_9fa48("11221", "11222", "11223"), (stryMutAct_9fa48("11226") ? low > char : stryMutAct_9fa48("11225") ? low < char : stryMutAct_9fa48("11224") ? true : (stryCov_9fa48("11224", "11225", "11226"), low <= char)) && (stryMutAct_9fa48("11229") ? char > high : stryMutAct_9fa48("11228") ? char < high : stryMutAct_9fa48("11227") ? true : (stryCov_9fa48("11227", "11228", "11229"), char <= high))));
        stryMutAct_9fa48("11230") ? i -= took : (stryCov_9fa48("11230"), i += took);
      }
    }
    return stryMutAct_9fa48("11231") ? {} : (stryCov_9fa48("11231"), {
      hit: stryMutAct_9fa48("11234") ? hit === negated : stryMutAct_9fa48("11233") ? false : stryMutAct_9fa48("11232") ? true : (stryCov_9fa48("11232", "11233", "11234"), hit !== negated),
      next: stryMutAct_9fa48("11235") ? end - 1 : (stryCov_9fa48("11235"), end + 1)
    });
  }
};

/** Matches one character against the token at `at` (not a star). */
const step = (pattern: string, at: number, char: string): Step => {
  if (stryMutAct_9fa48("11236")) {
    {}
  } else {
    stryCov_9fa48("11236");
    if (stryMutAct_9fa48("11239") ? pattern[at] !== '?' : stryMutAct_9fa48("11238") ? false : stryMutAct_9fa48("11237") ? true : (stryCov_9fa48("11237", "11238", "11239"), pattern[at] === (stryMutAct_9fa48("11240") ? "" : (stryCov_9fa48("11240"), '?')))) return stryMutAct_9fa48("11241") ? {} : (stryCov_9fa48("11241"), {
      hit: stryMutAct_9fa48("11242") ? false : (stryCov_9fa48("11242"), true),
      next: stryMutAct_9fa48("11243") ? at - 1 : (stryCov_9fa48("11243"), at + 1)
    });
    const set = (stryMutAct_9fa48("11246") ? pattern[at] !== '[' : stryMutAct_9fa48("11245") ? false : stryMutAct_9fa48("11244") ? true : (stryCov_9fa48("11244", "11245", "11246"), pattern[at] === (stryMutAct_9fa48("11247") ? "" : (stryCov_9fa48("11247"), '[')))) ? inSet(pattern, at, char) : undefined;
    if (stryMutAct_9fa48("11250") ? set === undefined : stryMutAct_9fa48("11249") ? false : stryMutAct_9fa48("11248") ? true : (stryCov_9fa48("11248", "11249", "11250"), set !== undefined)) return set;
    const escaped = (stryMutAct_9fa48("11253") ? pattern[at] === '\\' || at + 1 < pattern.length : stryMutAct_9fa48("11252") ? false : stryMutAct_9fa48("11251") ? true : (stryCov_9fa48("11251", "11252", "11253"), (stryMutAct_9fa48("11255") ? pattern[at] !== '\\' : stryMutAct_9fa48("11254") ? true : (stryCov_9fa48("11254", "11255"), pattern[at] === (stryMutAct_9fa48("11256") ? "" : (stryCov_9fa48("11256"), '\\')))) && (stryMutAct_9fa48("11259") ? at + 1 >= pattern.length : stryMutAct_9fa48("11258") ? at + 1 <= pattern.length : stryMutAct_9fa48("11257") ? true : (stryCov_9fa48("11257", "11258", "11259"), (stryMutAct_9fa48("11260") ? at - 1 : (stryCov_9fa48("11260"), at + 1)) < pattern.length)))) ? 1 : 0;
    return stryMutAct_9fa48("11261") ? {} : (stryCov_9fa48("11261"), {
      hit: stryMutAct_9fa48("11264") ? pattern[at + escaped] !== char : stryMutAct_9fa48("11263") ? false : stryMutAct_9fa48("11262") ? true : (stryCov_9fa48("11262", "11263", "11264"), pattern[stryMutAct_9fa48("11265") ? at - escaped : (stryCov_9fa48("11265"), at + escaped)] === char),
      next: stryMutAct_9fa48("11266") ? at + escaped - 1 : (stryCov_9fa48("11266"), (stryMutAct_9fa48("11267") ? at - escaped : (stryCov_9fa48("11267"), at + escaped)) + 1)
    });
  }
};

/** Greedy with one way back: to just after the last star. */
const matches = (pattern: string, name: string): boolean => {
  if (stryMutAct_9fa48("11268")) {
    {}
  } else {
    stryCov_9fa48("11268");
    let at = 0;
    let back: {
      at: number;
      from: number;
    } | undefined;
    for (let from = 0; stryMutAct_9fa48("11271") ? from >= name.length : stryMutAct_9fa48("11270") ? from <= name.length : stryMutAct_9fa48("11269") ? false : (stryCov_9fa48("11269", "11270", "11271"), from < name.length);) {
      if (stryMutAct_9fa48("11272")) {
        {}
      } else {
        stryCov_9fa48("11272");
        if (stryMutAct_9fa48("11275") ? pattern[at] !== '*' : stryMutAct_9fa48("11274") ? false : stryMutAct_9fa48("11273") ? true : (stryCov_9fa48("11273", "11274", "11275"), pattern[at] === (stryMutAct_9fa48("11276") ? "" : (stryCov_9fa48("11276"), '*')))) {
          if (stryMutAct_9fa48("11277")) {
            {}
          } else {
            stryCov_9fa48("11277");
            back = stryMutAct_9fa48("11278") ? {} : (stryCov_9fa48("11278"), {
              at: stryMutAct_9fa48("11279") ? --at : (stryCov_9fa48("11279"), ++at),
              from
            });
            continue;
          }
        }
        const {
          hit,
          next
        } = step(pattern, at, stryMutAct_9fa48("11280") ? name[from] && '' : (stryCov_9fa48("11280"), name[from] ?? (stryMutAct_9fa48("11281") ? "Stryker was here!" : (stryCov_9fa48("11281"), ''))));
        if (stryMutAct_9fa48("11284") ? hit || at < pattern.length : stryMutAct_9fa48("11283") ? false : stryMutAct_9fa48("11282") ? true : (stryCov_9fa48("11282", "11283", "11284"), hit && (stryMutAct_9fa48("11287") ? at >= pattern.length : stryMutAct_9fa48("11286") ? at <= pattern.length : stryMutAct_9fa48("11285") ? true : (stryCov_9fa48("11285", "11286", "11287"), at < pattern.length)))) {
          if (stryMutAct_9fa48("11288")) {
            {}
          } else {
            stryCov_9fa48("11288");
            at = next;
            stryMutAct_9fa48("11289") ? from-- : (stryCov_9fa48("11289"), from++);
          }
        } else {
          if (stryMutAct_9fa48("11290")) {
            {}
          } else {
            stryCov_9fa48("11290");
            if (stryMutAct_9fa48("11293") ? back !== undefined : stryMutAct_9fa48("11292") ? false : stryMutAct_9fa48("11291") ? true : (stryCov_9fa48("11291", "11292", "11293"), back === undefined)) return stryMutAct_9fa48("11294") ? true : (stryCov_9fa48("11294"), false);
            from = stryMutAct_9fa48("11295") ? --back.from : (stryCov_9fa48("11295"), ++back.from);
            at = back.at;
          }
        }
      }
    }
    return (stryMutAct_9fa48("11298") ? /^\*$/ : stryMutAct_9fa48("11297") ? /^\**/ : stryMutAct_9fa48("11296") ? /\**$/ : (stryCov_9fa48("11296", "11297", "11298"), /^\**$/)).test(stryMutAct_9fa48("11299") ? pattern : (stryCov_9fa48("11299"), pattern.slice(at)));
  }
};

/** Does the whole of `name` match? Like in the shell, a leading dot must be matched by a dot. */
export const matchGlob = stryMutAct_9fa48("11300") ? () => undefined : (stryCov_9fa48("11300"), (() => {
  const matchGlob = (pattern: string, name: string): boolean => stryMutAct_9fa48("11303") ? !name.startsWith('.') || pattern.startsWith('.') || matches(pattern, name) : stryMutAct_9fa48("11302") ? false : stryMutAct_9fa48("11301") ? true : (stryCov_9fa48("11301", "11302", "11303"), (stryMutAct_9fa48("11305") ? !name.startsWith('.') && pattern.startsWith('.') : stryMutAct_9fa48("11304") ? true : (stryCov_9fa48("11304", "11305"), (stryMutAct_9fa48("11306") ? name.startsWith('.') : (stryCov_9fa48("11306"), !(stryMutAct_9fa48("11307") ? name.endsWith('.') : (stryCov_9fa48("11307"), name.startsWith(stryMutAct_9fa48("11308") ? "" : (stryCov_9fa48("11308"), '.')))))) || (stryMutAct_9fa48("11309") ? pattern.endsWith('.') : (stryCov_9fa48("11309"), pattern.startsWith(stryMutAct_9fa48("11310") ? "" : (stryCov_9fa48("11310"), '.')))))) && matches(pattern, name));
  return matchGlob;
})());

/** The same where a leading dot is nothing special, as in `find -name`. */
export const matchName = stryMutAct_9fa48("11311") ? () => undefined : (stryCov_9fa48("11311"), (() => {
  const matchName = (pattern: string, name: string): boolean => matches(pattern, name);
  return matchName;
})());

/** True when a path component holds glob characters. */
export const hasGlob = stryMutAct_9fa48("11312") ? () => undefined : (stryCov_9fa48("11312"), (() => {
  const hasGlob = (text: string): boolean => (stryMutAct_9fa48("11313") ? /[^*?[]/ : (stryCov_9fa48("11313"), /[*?[]/)).test(text);
  return hasGlob;
})());