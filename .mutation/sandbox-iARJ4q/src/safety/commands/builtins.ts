/** Shell builtins that change the shell itself, or only tell. */
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
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { weighUnknown, weighVariable } from '../environment.ts';
import { absolute } from '../paths.ts';
import { type CommandSpec, words } from '../spec.ts';
const move = (call: Call): void => {
  if (stryMutAct_9fa48("2080")) {
    {}
  } else {
    stryCov_9fa48("2080");
    const {
      scope
    } = call;
    const [to] = call.operands;
    const text = (stryMutAct_9fa48("2083") ? to !== undefined : stryMutAct_9fa48("2082") ? false : stryMutAct_9fa48("2081") ? true : (stryCov_9fa48("2081", "2082", "2083"), to === undefined)) ? scope.world.home : to.text;
    if (stryMutAct_9fa48("2086") ? to !== undefined || to.dynamic !== 'no' || to.glob || text === '-' : stryMutAct_9fa48("2085") ? false : stryMutAct_9fa48("2084") ? true : (stryCov_9fa48("2084", "2085", "2086"), (stryMutAct_9fa48("2088") ? to === undefined : stryMutAct_9fa48("2087") ? true : (stryCov_9fa48("2087", "2088"), to !== undefined)) && (stryMutAct_9fa48("2090") ? (to.dynamic !== 'no' || to.glob) && text === '-' : stryMutAct_9fa48("2089") ? true : (stryCov_9fa48("2089", "2090"), (stryMutAct_9fa48("2092") ? to.dynamic !== 'no' && to.glob : stryMutAct_9fa48("2091") ? false : (stryCov_9fa48("2091", "2092"), (stryMutAct_9fa48("2094") ? to.dynamic === 'no' : stryMutAct_9fa48("2093") ? false : (stryCov_9fa48("2093", "2094"), to.dynamic !== (stryMutAct_9fa48("2095") ? "" : (stryCov_9fa48("2095"), 'no')))) || to.glob)) || (stryMutAct_9fa48("2097") ? text !== '-' : stryMutAct_9fa48("2096") ? false : (stryCov_9fa48("2096", "2097"), text === (stryMutAct_9fa48("2098") ? "" : (stryCov_9fa48("2098"), '-')))))))) scope.cwd = undefined;else if (stryMutAct_9fa48("2101") ? text.startsWith('/') && scope.cwd !== undefined : stryMutAct_9fa48("2100") ? false : stryMutAct_9fa48("2099") ? true : (stryCov_9fa48("2099", "2100", "2101"), (stryMutAct_9fa48("2102") ? text.endsWith('/') : (stryCov_9fa48("2102"), text.startsWith(stryMutAct_9fa48("2103") ? "" : (stryCov_9fa48("2103"), '/')))) || (stryMutAct_9fa48("2105") ? scope.cwd === undefined : stryMutAct_9fa48("2104") ? false : (stryCov_9fa48("2104", "2105"), scope.cwd !== undefined)))) scope.cwd = absolute(stryMutAct_9fa48("2106") ? scope.cwd && '/' : (stryCov_9fa48("2106"), scope.cwd ?? (stryMutAct_9fa48("2107") ? "" : (stryCov_9fa48("2107"), '/'))), text);
  }
};
const valuePart = stryMutAct_9fa48("2108") ? () => undefined : (stryCov_9fa48("2108"), (() => {
  const valuePart = (arg: Arg): Arg => stryMutAct_9fa48("2109") ? {} : (stryCov_9fa48("2109"), {
    ...arg,
    text: stryMutAct_9fa48("2110") ? arg.text : (stryCov_9fa48("2110"), arg.text.slice(stryMutAct_9fa48("2111") ? arg.text.indexOf('=') - 1 : (stryCov_9fa48("2111"), arg.text.indexOf(stryMutAct_9fa48("2112") ? "" : (stryCov_9fa48("2112"), '=')) + 1))),
    raw: stryMutAct_9fa48("2113") ? arg.raw : (stryCov_9fa48("2113"), arg.raw.slice(stryMutAct_9fa48("2114") ? arg.raw.indexOf('=') - 1 : (stryCov_9fa48("2114"), arg.raw.indexOf(stryMutAct_9fa48("2115") ? "" : (stryCov_9fa48("2115"), '=')) + 1)))
  });
  return valuePart;
})());
const declareAll = (call: Call): void => {
  if (stryMutAct_9fa48("2116")) {
    {}
  } else {
    stryCov_9fa48("2116");
    for (const arg of stryMutAct_9fa48("2117") ? call.args : (stryCov_9fa48("2117"), call.args.filter(stryMutAct_9fa48("2118") ? () => undefined : (stryCov_9fa48("2118"), given => stryMutAct_9fa48("2119") ? /^[-+]/.test(given.text) : (stryCov_9fa48("2119"), !(stryMutAct_9fa48("2121") ? /^[^-+]/ : stryMutAct_9fa48("2120") ? /[-+]/ : (stryCov_9fa48("2120", "2121"), /^[-+]/)).test(given.text)))))) {
      if (stryMutAct_9fa48("2122")) {
        {}
      } else {
        stryCov_9fa48("2122");
        const name = stryMutAct_9fa48("2123") ? /^\w+(?=\+?=|$)/.exec(arg.text)[0] : (stryCov_9fa48("2123"), (stryMutAct_9fa48("2129") ? /^\w+(?=\+=|$)/ : stryMutAct_9fa48("2128") ? /^\w+(?=\+?=)/ : stryMutAct_9fa48("2127") ? /^\w+(?!\+?=|$)/ : stryMutAct_9fa48("2126") ? /^\W+(?=\+?=|$)/ : stryMutAct_9fa48("2125") ? /^\w(?=\+?=|$)/ : stryMutAct_9fa48("2124") ? /\w+(?=\+?=|$)/ : (stryCov_9fa48("2124", "2125", "2126", "2127", "2128", "2129"), /^\w+(?=\+?=|$)/)).exec(arg.text)?.[0]);
        if (stryMutAct_9fa48("2132") ? name !== undefined : stryMutAct_9fa48("2131") ? false : stryMutAct_9fa48("2130") ? true : (stryCov_9fa48("2130", "2131", "2132"), name === undefined)) {
          if (stryMutAct_9fa48("2133")) {
            {}
          } else {
            stryCov_9fa48("2133");
            call.play(stryMutAct_9fa48("2135") ? "" : (stryCov_9fa48("2135"), 'variable'), arg);
            continue;
          }
        }
        if (stryMutAct_9fa48("2138") ? false : stryMutAct_9fa48("2137") ? true : stryMutAct_9fa48("2136") ? arg.text.includes('=') : (stryCov_9fa48("2136", "2137", "2138"), !arg.text.includes(stryMutAct_9fa48("2139") ? "" : (stryCov_9fa48("2139"), '=')))) continue;
        const value = valuePart(arg);
        if (stryMutAct_9fa48("2140")) {
          ;
        } else {
          stryCov_9fa48("2140");
          weighVariable(call, name, value);
        }
        if (stryMutAct_9fa48("2142") ? false : stryMutAct_9fa48("2141") ? true : (stryCov_9fa48("2141", "2142"), call.has(stryMutAct_9fa48("2143") ? "" : (stryCov_9fa48("2143"), '-n')))) if (stryMutAct_9fa48("2144")) {
          ;
        } else {
          stryCov_9fa48("2144");
          weighUnknown(call, value.text);
        }
        const fixed = stryMutAct_9fa48("2147") ? value.dynamic === 'no' && !call.has('-i', '-n') || !arg.text.includes('+=') : stryMutAct_9fa48("2146") ? false : stryMutAct_9fa48("2145") ? true : (stryCov_9fa48("2145", "2146", "2147"), (stryMutAct_9fa48("2149") ? value.dynamic === 'no' || !call.has('-i', '-n') : stryMutAct_9fa48("2148") ? true : (stryCov_9fa48("2148", "2149"), (stryMutAct_9fa48("2151") ? value.dynamic !== 'no' : stryMutAct_9fa48("2150") ? true : (stryCov_9fa48("2150", "2151"), value.dynamic === (stryMutAct_9fa48("2152") ? "" : (stryCov_9fa48("2152"), 'no')))) && (stryMutAct_9fa48("2153") ? call.has('-i', '-n') : (stryCov_9fa48("2153"), !call.has(stryMutAct_9fa48("2154") ? "" : (stryCov_9fa48("2154"), '-i'), stryMutAct_9fa48("2155") ? "" : (stryCov_9fa48("2155"), '-n')))))) && (stryMutAct_9fa48("2156") ? arg.text.includes('+=') : (stryCov_9fa48("2156"), !arg.text.includes(stryMutAct_9fa48("2157") ? "" : (stryCov_9fa48("2157"), '+=')))));
        call.scope.vars.set(name, fixed ? stryMutAct_9fa48("2159") ? {} : (stryCov_9fa48("2159"), {
          text: value.text,
          kind: stryMutAct_9fa48("2160") ? "" : (stryCov_9fa48("2160"), 'text')
        }) : null);
        if (stryMutAct_9fa48("2163") ? call.has('-i', '-n') || /\[.*(?:\$\(|`)/.test(value.text) : stryMutAct_9fa48("2162") ? false : stryMutAct_9fa48("2161") ? true : (stryCov_9fa48("2161", "2162", "2163"), call.has(stryMutAct_9fa48("2164") ? "" : (stryCov_9fa48("2164"), '-i'), stryMutAct_9fa48("2165") ? "" : (stryCov_9fa48("2165"), '-n')) && (stryMutAct_9fa48("2166") ? /\[.(?:\$\(|`)/ : (stryCov_9fa48("2166"), /\[.*(?:\$\(|`)/)).test(value.text))) call.unknown(stryMutAct_9fa48("2168") ? "" : (stryCov_9fa48("2168"), 'a value that may run code'));
      }
    }
  }
};
const judgeAlias = (call: Call): void => {
  if (stryMutAct_9fa48("2169")) {
    {}
  } else {
    stryCov_9fa48("2169");
    for (const arg of stryMutAct_9fa48("2170") ? call.args : (stryCov_9fa48("2170"), call.args.filter(stryMutAct_9fa48("2171") ? () => undefined : (stryCov_9fa48("2171"), given => given.text.includes(stryMutAct_9fa48("2172") ? "" : (stryCov_9fa48("2172"), '=')))))) if (stryMutAct_9fa48("2173")) {
      ;
    } else {
      stryCov_9fa48("2173");
      call.script(valuePart(arg));
    }
  }
};
const judgeTrap = (call: Call): void => {
  if (stryMutAct_9fa48("2174")) {
    {}
  } else {
    stryCov_9fa48("2174");
    const [source] = call.operands;
    if (stryMutAct_9fa48("2177") ? (call.has('-l', '-p') || source === undefined || call.operands.length < 2 || source.text === '-') && source.text === '' : stryMutAct_9fa48("2176") ? false : stryMutAct_9fa48("2175") ? true : (stryCov_9fa48("2175", "2176", "2177"), (stryMutAct_9fa48("2179") ? (call.has('-l', '-p') || source === undefined || call.operands.length < 2) && source.text === '-' : stryMutAct_9fa48("2178") ? false : (stryCov_9fa48("2178", "2179"), (stryMutAct_9fa48("2181") ? (call.has('-l', '-p') || source === undefined) && call.operands.length < 2 : stryMutAct_9fa48("2180") ? false : (stryCov_9fa48("2180", "2181"), (stryMutAct_9fa48("2183") ? call.has('-l', '-p') && source === undefined : stryMutAct_9fa48("2182") ? false : (stryCov_9fa48("2182", "2183"), call.has(stryMutAct_9fa48("2184") ? "" : (stryCov_9fa48("2184"), '-l'), stryMutAct_9fa48("2185") ? "" : (stryCov_9fa48("2185"), '-p')) || (stryMutAct_9fa48("2187") ? source !== undefined : stryMutAct_9fa48("2186") ? false : (stryCov_9fa48("2186", "2187"), source === undefined)))) || (stryMutAct_9fa48("2190") ? call.operands.length >= 2 : stryMutAct_9fa48("2189") ? call.operands.length <= 2 : stryMutAct_9fa48("2188") ? false : (stryCov_9fa48("2188", "2189", "2190"), call.operands.length < 2)))) || (stryMutAct_9fa48("2192") ? source.text !== '-' : stryMutAct_9fa48("2191") ? false : (stryCov_9fa48("2191", "2192"), source.text === (stryMutAct_9fa48("2193") ? "" : (stryCov_9fa48("2193"), '-')))))) || (stryMutAct_9fa48("2195") ? source.text !== '' : stryMutAct_9fa48("2194") ? false : (stryCov_9fa48("2194", "2195"), source.text === (stryMutAct_9fa48("2196") ? "Stryker was here!" : (stryCov_9fa48("2196"), '')))))) return;
    call.script(source, stryMutAct_9fa48("2198") ? {} : (stryCov_9fa48("2198"), {
      wild: stryMutAct_9fa48("2199") ? false : (stryCov_9fa48("2199"), true),
      vars: new Map(),
      cwd: undefined
    }));
  }
};
const variables = (call: Call): void => {
  if (stryMutAct_9fa48("2200")) {
    {}
  } else {
    stryCov_9fa48("2200");
    for (const arg of call.operands) call.play(stryMutAct_9fa48("2202") ? "" : (stryCov_9fa48("2202"), 'variable'), arg);
  }
};
const judgeUnset = (call: Call): void => {
  if (stryMutAct_9fa48("2203")) {
    {}
  } else {
    stryCov_9fa48("2203");
    if (stryMutAct_9fa48("2204")) {
      ;
    } else {
      stryCov_9fa48("2204");
      variables(call);
    }
    if (stryMutAct_9fa48("2207") ? call.operands.every(arg => /^HIST/.test(arg.text)) : stryMutAct_9fa48("2206") ? false : stryMutAct_9fa48("2205") ? true : (stryCov_9fa48("2205", "2206", "2207"), call.operands.some(stryMutAct_9fa48("2208") ? () => undefined : (stryCov_9fa48("2208"), arg => (stryMutAct_9fa48("2209") ? /HIST/ : (stryCov_9fa48("2209"), /^HIST/)).test(arg.text))))) call.mark(stryMutAct_9fa48("2211") ? "" : (stryCov_9fa48("2211"), 'audit'));
  }
};
const judgeSet = (call: Call): void => {
  if (stryMutAct_9fa48("2212")) {
    {}
  } else {
    stryCov_9fa48("2212");
    if (stryMutAct_9fa48("2215") ? call.args.every((arg, at) => arg.text === 'history' && call.args[at - 1]?.text === '+o') : stryMutAct_9fa48("2214") ? false : stryMutAct_9fa48("2213") ? true : (stryCov_9fa48("2213", "2214", "2215"), call.args.some(stryMutAct_9fa48("2216") ? () => undefined : (stryCov_9fa48("2216"), (arg, at) => stryMutAct_9fa48("2219") ? arg.text === 'history' || call.args[at - 1]?.text === '+o' : stryMutAct_9fa48("2218") ? false : stryMutAct_9fa48("2217") ? true : (stryCov_9fa48("2217", "2218", "2219"), (stryMutAct_9fa48("2221") ? arg.text !== 'history' : stryMutAct_9fa48("2220") ? true : (stryCov_9fa48("2220", "2221"), arg.text === (stryMutAct_9fa48("2222") ? "" : (stryCov_9fa48("2222"), 'history')))) && (stryMutAct_9fa48("2224") ? call.args[at - 1]?.text !== '+o' : stryMutAct_9fa48("2223") ? true : (stryCov_9fa48("2223", "2224"), (stryMutAct_9fa48("2225") ? call.args[at - 1].text : (stryCov_9fa48("2225"), call.args[stryMutAct_9fa48("2226") ? at + 1 : (stryCov_9fa48("2226"), at - 1)]?.text)) === (stryMutAct_9fa48("2227") ? "" : (stryCov_9fa48("2227"), '+o'))))))))) call.mark(stryMutAct_9fa48("2229") ? "" : (stryCov_9fa48("2229"), 'audit'));
  }
};
const judgeTest = (call: Call): void => {
  if (stryMutAct_9fa48("2230")) {
    {}
  } else {
    stryCov_9fa48("2230");
    if (stryMutAct_9fa48("2233") ? call.args.every(arg => /\[.*(?:\$\(|`)/.test(arg.text)) : stryMutAct_9fa48("2232") ? false : stryMutAct_9fa48("2231") ? true : (stryCov_9fa48("2231", "2232", "2233"), call.args.some(stryMutAct_9fa48("2234") ? () => undefined : (stryCov_9fa48("2234"), arg => (stryMutAct_9fa48("2235") ? /\[.(?:\$\(|`)/ : (stryCov_9fa48("2235"), /\[.*(?:\$\(|`)/)).test(arg.text))))) call.unknown(stryMutAct_9fa48("2237") ? "" : (stryCov_9fa48("2237"), 'a subscript that may run code'));
  }
};
const judgeCompgen = (call: Call): void => {
  if (stryMutAct_9fa48("2238")) {
    {}
  } else {
    stryCov_9fa48("2238");
    const source = call.value(stryMutAct_9fa48("2239") ? "" : (stryCov_9fa48("2239"), '-C'));
    if (stryMutAct_9fa48("2242") ? source === undefined : stryMutAct_9fa48("2241") ? false : stryMutAct_9fa48("2240") ? true : (stryCov_9fa48("2240", "2241", "2242"), source !== undefined)) if (stryMutAct_9fa48("2243")) {
      ;
    } else {
      stryCov_9fa48("2243");
      call.script(source);
    }
    if (stryMutAct_9fa48("2246") ? call.value('-F') === undefined : stryMutAct_9fa48("2245") ? false : stryMutAct_9fa48("2244") ? true : (stryCov_9fa48("2244", "2245", "2246"), call.value(stryMutAct_9fa48("2247") ? "" : (stryCov_9fa48("2247"), '-F')) !== undefined)) call.unknown(stryMutAct_9fa48("2249") ? "" : (stryCov_9fa48("2249"), 'a completion function is run'));
    if (stryMutAct_9fa48("2251") ? false : stryMutAct_9fa48("2250") ? true : (stryCov_9fa48("2250", "2251"), /\$\(|`/.test(stryMutAct_9fa48("2252") ? call.value('-W')?.text && '' : (stryCov_9fa48("2252"), (stryMutAct_9fa48("2253") ? call.value('-W').text : (stryCov_9fa48("2253"), call.value(stryMutAct_9fa48("2254") ? "" : (stryCov_9fa48("2254"), '-W'))?.text)) ?? (stryMutAct_9fa48("2255") ? "Stryker was here!" : (stryCov_9fa48("2255"), '')))))) call.unknown(stryMutAct_9fa48("2257") ? "" : (stryCov_9fa48("2257"), 'a word list that runs code'));
  }
};
export const builtins: readonly CommandSpec[] = stryMutAct_9fa48("2258") ? [] : (stryCov_9fa48("2258"), [stryMutAct_9fa48("2259") ? {} : (stryCov_9fa48("2259"), {
  names: words(stryMutAct_9fa48("2260") ? "" : (stryCov_9fa48("2260"), ': true false exit return break continue shift bg fg disown times pwd dirs suspend logout caller sleep usleep gsleep help type where rehash')),
  helps: stryMutAct_9fa48("2261") ? true : (stryCov_9fa48("2261"), false),
  examples: stryMutAct_9fa48("2262") ? [] : (stryCov_9fa48("2262"), [stryMutAct_9fa48("2263") ? [] : (stryCov_9fa48("2263"), [stryMutAct_9fa48("2264") ? "" : (stryCov_9fa48("2264"), 'true'), stryMutAct_9fa48("2265") ? "" : (stryCov_9fa48("2265"), 'safe')]), stryMutAct_9fa48("2266") ? [] : (stryCov_9fa48("2266"), [stryMutAct_9fa48("2267") ? "" : (stryCov_9fa48("2267"), 'type cat'), stryMutAct_9fa48("2268") ? "" : (stryCov_9fa48("2268"), 'safe')]), stryMutAct_9fa48("2269") ? [] : (stryCov_9fa48("2269"), [stryMutAct_9fa48("2270") ? "" : (stryCov_9fa48("2270"), 'sleep 1'), stryMutAct_9fa48("2271") ? "" : (stryCov_9fa48("2271"), 'safe')])])
}), stryMutAct_9fa48("2272") ? {} : (stryCov_9fa48("2272"), {
  names: stryMutAct_9fa48("2273") ? [] : (stryCov_9fa48("2273"), [stryMutAct_9fa48("2274") ? "" : (stryCov_9fa48("2274"), 'test'), stryMutAct_9fa48("2275") ? "" : (stryCov_9fa48("2275"), '[')]),
  helps: stryMutAct_9fa48("2276") ? true : (stryCov_9fa48("2276"), false),
  judge: judgeTest,
  examples: stryMutAct_9fa48("2277") ? [] : (stryCov_9fa48("2277"), [stryMutAct_9fa48("2278") ? [] : (stryCov_9fa48("2278"), [stryMutAct_9fa48("2279") ? "" : (stryCov_9fa48("2279"), '[ -d a ]'), stryMutAct_9fa48("2280") ? "" : (stryCov_9fa48("2280"), 'safe')]), stryMutAct_9fa48("2281") ? [] : (stryCov_9fa48("2281"), [stryMutAct_9fa48("2282") ? "" : (stryCov_9fa48("2282"), "test -v 'a[$(rm b)]'"), stryMutAct_9fa48("2283") ? "" : (stryCov_9fa48("2283"), 'opaque')])])
}), stryMutAct_9fa48("2284") ? {} : (stryCov_9fa48("2284"), {
  names: stryMutAct_9fa48("2285") ? [] : (stryCov_9fa48("2285"), [stryMutAct_9fa48("2286") ? "" : (stryCov_9fa48("2286"), 'cd'), stryMutAct_9fa48("2287") ? "" : (stryCov_9fa48("2287"), 'pushd'), stryMutAct_9fa48("2288") ? "" : (stryCov_9fa48("2288"), 'chdir'), stryMutAct_9fa48("2289") ? "" : (stryCov_9fa48("2289"), 'z'), stryMutAct_9fa48("2290") ? "" : (stryCov_9fa48("2290"), 'popd')]),
  judge: move,
  examples: stryMutAct_9fa48("2291") ? [] : (stryCov_9fa48("2291"), [stryMutAct_9fa48("2292") ? [] : (stryCov_9fa48("2292"), [stryMutAct_9fa48("2293") ? "" : (stryCov_9fa48("2293"), 'cd /tmp'), stryMutAct_9fa48("2294") ? "" : (stryCov_9fa48("2294"), 'safe')]), stryMutAct_9fa48("2295") ? [] : (stryCov_9fa48("2295"), [stryMutAct_9fa48("2296") ? "" : (stryCov_9fa48("2296"), 'cd && rm a'), stryMutAct_9fa48("2297") ? "" : (stryCov_9fa48("2297"), 'dangerous')])])
}), stryMutAct_9fa48("2298") ? {} : (stryCov_9fa48("2298"), {
  names: stryMutAct_9fa48("2299") ? [] : (stryCov_9fa48("2299"), [stryMutAct_9fa48("2300") ? "" : (stryCov_9fa48("2300"), 'export'), stryMutAct_9fa48("2301") ? "" : (stryCov_9fa48("2301"), 'declare'), stryMutAct_9fa48("2302") ? "" : (stryCov_9fa48("2302"), 'typeset'), stryMutAct_9fa48("2303") ? "" : (stryCov_9fa48("2303"), 'local'), stryMutAct_9fa48("2304") ? "" : (stryCov_9fa48("2304"), 'readonly'), stryMutAct_9fa48("2305") ? "" : (stryCov_9fa48("2305"), 'setenv')]),
  helps: stryMutAct_9fa48("2306") ? true : (stryCov_9fa48("2306"), false),
  judge: declareAll,
  examples: stryMutAct_9fa48("2307") ? [] : (stryCov_9fa48("2307"), [stryMutAct_9fa48("2308") ? [] : (stryCov_9fa48("2308"), [stryMutAct_9fa48("2309") ? "" : (stryCov_9fa48("2309"), 'export A=1'), stryMutAct_9fa48("2310") ? "" : (stryCov_9fa48("2310"), 'safe')]), stryMutAct_9fa48("2311") ? [] : (stryCov_9fa48("2311"), [stryMutAct_9fa48("2312") ? "" : (stryCov_9fa48("2312"), 'export BASH_ENV=a'), stryMutAct_9fa48("2313") ? "" : (stryCov_9fa48("2313"), 'dangerous')]), stryMutAct_9fa48("2314") ? [] : (stryCov_9fa48("2314"), [stryMutAct_9fa48("2315") ? "" : (stryCov_9fa48("2315"), 'declare -p'), stryMutAct_9fa48("2316") ? "" : (stryCov_9fa48("2316"), 'safe')])])
}), stryMutAct_9fa48("2317") ? {} : (stryCov_9fa48("2317"), {
  names: words(stryMutAct_9fa48("2318") ? "" : (stryCov_9fa48("2318"), 'set shopt setopt unsetopt ulimit autoload zstyle compdef')),
  judge: judgeSet,
  helps: stryMutAct_9fa48("2319") ? true : (stryCov_9fa48("2319"), false),
  examples: stryMutAct_9fa48("2320") ? [] : (stryCov_9fa48("2320"), [stryMutAct_9fa48("2321") ? [] : (stryCov_9fa48("2321"), [stryMutAct_9fa48("2322") ? "" : (stryCov_9fa48("2322"), 'set -euo pipefail'), stryMutAct_9fa48("2323") ? "" : (stryCov_9fa48("2323"), 'safe')]), stryMutAct_9fa48("2324") ? [] : (stryCov_9fa48("2324"), [stryMutAct_9fa48("2325") ? "" : (stryCov_9fa48("2325"), 'set -u +o history'), stryMutAct_9fa48("2326") ? "" : (stryCov_9fa48("2326"), 'dangerous')]), stryMutAct_9fa48("2327") ? [] : (stryCov_9fa48("2327"), [stryMutAct_9fa48("2328") ? "" : (stryCov_9fa48("2328"), 'ulimit -n'), stryMutAct_9fa48("2329") ? "" : (stryCov_9fa48("2329"), 'safe')])])
}), stryMutAct_9fa48("2330") ? {} : (stryCov_9fa48("2330"), {
  names: stryMutAct_9fa48("2331") ? [] : (stryCov_9fa48("2331"), [stryMutAct_9fa48("2332") ? "" : (stryCov_9fa48("2332"), 'unset'), stryMutAct_9fa48("2333") ? "" : (stryCov_9fa48("2333"), 'getopts')]),
  judge: judgeUnset,
  examples: stryMutAct_9fa48("2334") ? [] : (stryCov_9fa48("2334"), [stryMutAct_9fa48("2335") ? [] : (stryCov_9fa48("2335"), [stryMutAct_9fa48("2336") ? "" : (stryCov_9fa48("2336"), 'unset A'), stryMutAct_9fa48("2337") ? "" : (stryCov_9fa48("2337"), 'safe')]), stryMutAct_9fa48("2338") ? [] : (stryCov_9fa48("2338"), [stryMutAct_9fa48("2339") ? "" : (stryCov_9fa48("2339"), 'unset HISTFILE'), stryMutAct_9fa48("2340") ? "" : (stryCov_9fa48("2340"), 'dangerous')]), stryMutAct_9fa48("2341") ? [] : (stryCov_9fa48("2341"), [stryMutAct_9fa48("2342") ? "" : (stryCov_9fa48("2342"), "unset 'a[$(rm b)]'"), stryMutAct_9fa48("2343") ? "" : (stryCov_9fa48("2343"), 'opaque')])])
}), stryMutAct_9fa48("2344") ? {} : (stryCov_9fa48("2344"), {
  names: stryMutAct_9fa48("2345") ? [] : (stryCov_9fa48("2345"), [stryMutAct_9fa48("2346") ? "" : (stryCov_9fa48("2346"), 'let')]),
  helps: stryMutAct_9fa48("2347") ? true : (stryCov_9fa48("2347"), false),
  judge: call => {
    if (stryMutAct_9fa48("2348")) {
      {}
    } else {
      stryCov_9fa48("2348");
      if (stryMutAct_9fa48("2349")) {
        ;
      } else {
        stryCov_9fa48("2349");
        judgeTest(call);
      }
      for (const arg of call.args) call.play(stryMutAct_9fa48("2351") ? "" : (stryCov_9fa48("2351"), 'variable'), literal(arg.text));
    }
  },
  examples: stryMutAct_9fa48("2352") ? [] : (stryCov_9fa48("2352"), [stryMutAct_9fa48("2353") ? [] : (stryCov_9fa48("2353"), [stryMutAct_9fa48("2354") ? "" : (stryCov_9fa48("2354"), 'let a=1'), stryMutAct_9fa48("2355") ? "" : (stryCov_9fa48("2355"), 'safe')]), stryMutAct_9fa48("2356") ? [] : (stryCov_9fa48("2356"), [stryMutAct_9fa48("2357") ? "" : (stryCov_9fa48("2357"), "let 'a[$(rm b)]=1'"), stryMutAct_9fa48("2358") ? "" : (stryCov_9fa48("2358"), 'opaque')])])
}), stryMutAct_9fa48("2359") ? {} : (stryCov_9fa48("2359"), {
  names: stryMutAct_9fa48("2360") ? [] : (stryCov_9fa48("2360"), [stryMutAct_9fa48("2361") ? "" : (stryCov_9fa48("2361"), 'read')]),
  flags: stryMutAct_9fa48("2362") ? {} : (stryCov_9fa48("2362"), {
    '-d -i -n -N -p -t -u -a': stryMutAct_9fa48("2363") ? "" : (stryCov_9fa48("2363"), 'none')
  }),
  judge: variables,
  examples: stryMutAct_9fa48("2364") ? [] : (stryCov_9fa48("2364"), [stryMutAct_9fa48("2365") ? [] : (stryCov_9fa48("2365"), [stryMutAct_9fa48("2366") ? "" : (stryCov_9fa48("2366"), 'read -r a'), stryMutAct_9fa48("2367") ? "" : (stryCov_9fa48("2367"), 'safe')]), stryMutAct_9fa48("2368") ? [] : (stryCov_9fa48("2368"), [stryMutAct_9fa48("2369") ? "" : (stryCov_9fa48("2369"), "read 'a[$(rm b)]'"), stryMutAct_9fa48("2370") ? "" : (stryCov_9fa48("2370"), 'opaque')])])
}), stryMutAct_9fa48("2371") ? {} : (stryCov_9fa48("2371"), {
  names: stryMutAct_9fa48("2372") ? [] : (stryCov_9fa48("2372"), [stryMutAct_9fa48("2373") ? "" : (stryCov_9fa48("2373"), 'mapfile'), stryMutAct_9fa48("2374") ? "" : (stryCov_9fa48("2374"), 'readarray')]),
  flags: stryMutAct_9fa48("2375") ? {} : (stryCov_9fa48("2375"), {
    '-d -n -O -s -t -u -c': stryMutAct_9fa48("2376") ? "" : (stryCov_9fa48("2376"), 'none'),
    '-C': stryMutAct_9fa48("2377") ? "" : (stryCov_9fa48("2377"), 'script')
  }),
  judge: variables,
  examples: stryMutAct_9fa48("2378") ? [] : (stryCov_9fa48("2378"), [stryMutAct_9fa48("2379") ? [] : (stryCov_9fa48("2379"), [stryMutAct_9fa48("2380") ? "" : (stryCov_9fa48("2380"), 'mapfile -t a'), stryMutAct_9fa48("2381") ? "" : (stryCov_9fa48("2381"), 'safe')]), stryMutAct_9fa48("2382") ? [] : (stryCov_9fa48("2382"), [stryMutAct_9fa48("2383") ? "" : (stryCov_9fa48("2383"), "mapfile -C 'rm a' b"), stryMutAct_9fa48("2384") ? "" : (stryCov_9fa48("2384"), 'dangerous')])])
}), stryMutAct_9fa48("2385") ? {} : (stryCov_9fa48("2385"), {
  names: stryMutAct_9fa48("2386") ? [] : (stryCov_9fa48("2386"), [stryMutAct_9fa48("2387") ? "" : (stryCov_9fa48("2387"), 'alias')]),
  helps: stryMutAct_9fa48("2388") ? true : (stryCov_9fa48("2388"), false),
  judge: judgeAlias,
  examples: stryMutAct_9fa48("2389") ? [] : (stryCov_9fa48("2389"), [stryMutAct_9fa48("2390") ? [] : (stryCov_9fa48("2390"), [stryMutAct_9fa48("2391") ? "" : (stryCov_9fa48("2391"), 'alias'), stryMutAct_9fa48("2392") ? "" : (stryCov_9fa48("2392"), 'safe')]), stryMutAct_9fa48("2393") ? [] : (stryCov_9fa48("2393"), [stryMutAct_9fa48("2394") ? "" : (stryCov_9fa48("2394"), "alias l='ls -l'"), stryMutAct_9fa48("2395") ? "" : (stryCov_9fa48("2395"), 'safe')]), stryMutAct_9fa48("2396") ? [] : (stryCov_9fa48("2396"), [stryMutAct_9fa48("2397") ? "" : (stryCov_9fa48("2397"), "alias ls='rm a'"), stryMutAct_9fa48("2398") ? "" : (stryCov_9fa48("2398"), 'dangerous')])])
}), stryMutAct_9fa48("2399") ? {} : (stryCov_9fa48("2399"), {
  names: stryMutAct_9fa48("2400") ? [] : (stryCov_9fa48("2400"), [stryMutAct_9fa48("2401") ? "" : (stryCov_9fa48("2401"), 'unalias')]),
  examples: stryMutAct_9fa48("2402") ? [] : (stryCov_9fa48("2402"), [stryMutAct_9fa48("2403") ? [] : (stryCov_9fa48("2403"), [stryMutAct_9fa48("2404") ? "" : (stryCov_9fa48("2404"), 'unalias a'), stryMutAct_9fa48("2405") ? "" : (stryCov_9fa48("2405"), 'safe')])])
}), stryMutAct_9fa48("2406") ? {} : (stryCov_9fa48("2406"), {
  names: stryMutAct_9fa48("2407") ? [] : (stryCov_9fa48("2407"), [stryMutAct_9fa48("2408") ? "" : (stryCov_9fa48("2408"), 'trap')]),
  helps: stryMutAct_9fa48("2409") ? true : (stryCov_9fa48("2409"), false),
  judge: judgeTrap,
  flags: stryMutAct_9fa48("2410") ? {} : (stryCov_9fa48("2410"), {
    '-l -p': {}
  }),
  examples: stryMutAct_9fa48("2411") ? [] : (stryCov_9fa48("2411"), [stryMutAct_9fa48("2412") ? [] : (stryCov_9fa48("2412"), [stryMutAct_9fa48("2413") ? "" : (stryCov_9fa48("2413"), 'trap - EXIT'), stryMutAct_9fa48("2414") ? "" : (stryCov_9fa48("2414"), 'safe')]), stryMutAct_9fa48("2415") ? [] : (stryCov_9fa48("2415"), [stryMutAct_9fa48("2416") ? "" : (stryCov_9fa48("2416"), "trap 'rm a' EXIT"), stryMutAct_9fa48("2417") ? "" : (stryCov_9fa48("2417"), 'dangerous')]), stryMutAct_9fa48("2418") ? [] : (stryCov_9fa48("2418"), [stryMutAct_9fa48("2419") ? "" : (stryCov_9fa48("2419"), "trap 'echo done' EXIT"), stryMutAct_9fa48("2420") ? "" : (stryCov_9fa48("2420"), 'safe')])])
}), stryMutAct_9fa48("2421") ? {} : (stryCov_9fa48("2421"), {
  names: stryMutAct_9fa48("2422") ? [] : (stryCov_9fa48("2422"), [stryMutAct_9fa48("2423") ? "" : (stryCov_9fa48("2423"), 'hash')]),
  flags: stryMutAct_9fa48("2424") ? {} : (stryCov_9fa48("2424"), {
    '-p': stryMutAct_9fa48("2425") ? {} : (stryCov_9fa48("2425"), {
      value: stryMutAct_9fa48("2426") ? "" : (stryCov_9fa48("2426"), 'none'),
      does: stryMutAct_9fa48("2427") ? [] : (stryCov_9fa48("2427"), [stryMutAct_9fa48("2428") ? "" : (stryCov_9fa48("2428"), '!poison')])
    }),
    '-r -l -d -t': {}
  }),
  judge: call => {
    if (stryMutAct_9fa48("2429")) {
      {}
    } else {
      stryCov_9fa48("2429");
      if (stryMutAct_9fa48("2432") ? call.operands.every(arg => arg.text.includes('=')) : stryMutAct_9fa48("2431") ? false : stryMutAct_9fa48("2430") ? true : (stryCov_9fa48("2430", "2431", "2432"), call.operands.some(stryMutAct_9fa48("2433") ? () => undefined : (stryCov_9fa48("2433"), arg => arg.text.includes(stryMutAct_9fa48("2434") ? "" : (stryCov_9fa48("2434"), '=')))))) call.mark(stryMutAct_9fa48("2436") ? "" : (stryCov_9fa48("2436"), 'poison'));
    }
  },
  examples: stryMutAct_9fa48("2437") ? [] : (stryCov_9fa48("2437"), [stryMutAct_9fa48("2438") ? [] : (stryCov_9fa48("2438"), [stryMutAct_9fa48("2439") ? "" : (stryCov_9fa48("2439"), 'hash -r'), stryMutAct_9fa48("2440") ? "" : (stryCov_9fa48("2440"), 'safe')]), stryMutAct_9fa48("2441") ? [] : (stryCov_9fa48("2441"), [stryMutAct_9fa48("2442") ? "" : (stryCov_9fa48("2442"), 'hash -p /tmp/a ls'), stryMutAct_9fa48("2443") ? "" : (stryCov_9fa48("2443"), 'dangerous')])])
}), stryMutAct_9fa48("2444") ? {} : (stryCov_9fa48("2444"), {
  names: stryMutAct_9fa48("2445") ? [] : (stryCov_9fa48("2445"), [stryMutAct_9fa48("2446") ? "" : (stryCov_9fa48("2446"), 'enable')]),
  flags: stryMutAct_9fa48("2447") ? {} : (stryCov_9fa48("2447"), {
    '-f': stryMutAct_9fa48("2448") ? {} : (stryCov_9fa48("2448"), {
      value: stryMutAct_9fa48("2449") ? "" : (stryCov_9fa48("2449"), 'none'),
      does: stryMutAct_9fa48("2450") ? [] : (stryCov_9fa48("2450"), [stryMutAct_9fa48("2451") ? "" : (stryCov_9fa48("2451"), '!poison'), stryMutAct_9fa48("2452") ? "" : (stryCov_9fa48("2452"), 'unknown')])
    }),
    '-n': stryMutAct_9fa48("2453") ? {} : (stryCov_9fa48("2453"), {
      does: stryMutAct_9fa48("2454") ? [] : (stryCov_9fa48("2454"), [stryMutAct_9fa48("2455") ? "" : (stryCov_9fa48("2455"), '!poison')])
    })
  }),
  examples: stryMutAct_9fa48("2456") ? [] : (stryCov_9fa48("2456"), [stryMutAct_9fa48("2457") ? [] : (stryCov_9fa48("2457"), [stryMutAct_9fa48("2458") ? "" : (stryCov_9fa48("2458"), 'enable'), stryMutAct_9fa48("2459") ? "" : (stryCov_9fa48("2459"), 'safe')]), stryMutAct_9fa48("2460") ? [] : (stryCov_9fa48("2460"), [stryMutAct_9fa48("2461") ? "" : (stryCov_9fa48("2461"), 'enable -f a.so b'), stryMutAct_9fa48("2462") ? "" : (stryCov_9fa48("2462"), 'opaque')])])
}), stryMutAct_9fa48("2463") ? {} : (stryCov_9fa48("2463"), {
  names: stryMutAct_9fa48("2464") ? [] : (stryCov_9fa48("2464"), [stryMutAct_9fa48("2465") ? "" : (stryCov_9fa48("2465"), 'compgen')]),
  flags: stryMutAct_9fa48("2466") ? {} : (stryCov_9fa48("2466"), {
    '-C -F -W -P -S -X -A -G': stryMutAct_9fa48("2467") ? "" : (stryCov_9fa48("2467"), 'none')
  }),
  judge: judgeCompgen,
  examples: stryMutAct_9fa48("2468") ? [] : (stryCov_9fa48("2468"), [stryMutAct_9fa48("2469") ? [] : (stryCov_9fa48("2469"), [stryMutAct_9fa48("2470") ? "" : (stryCov_9fa48("2470"), 'compgen -c'), stryMutAct_9fa48("2471") ? "" : (stryCov_9fa48("2471"), 'safe')]), stryMutAct_9fa48("2472") ? [] : (stryCov_9fa48("2472"), [stryMutAct_9fa48("2473") ? "" : (stryCov_9fa48("2473"), "compgen -C 'rm a' b"), stryMutAct_9fa48("2474") ? "" : (stryCov_9fa48("2474"), 'dangerous')])])
}), stryMutAct_9fa48("2475") ? {} : (stryCov_9fa48("2475"), {
  names: words(stryMutAct_9fa48("2476") ? "" : (stryCov_9fa48("2476"), 'complete compopt bind bindkey zle zmodload emulate sched add-zsh-hook fc')),
  does: stryMutAct_9fa48("2477") ? [] : (stryCov_9fa48("2477"), [stryMutAct_9fa48("2478") ? "" : (stryCov_9fa48("2478"), 'unknown')]),
  flags: stryMutAct_9fa48("2479") ? {} : (stryCov_9fa48("2479"), {
    '-p -l -V -P': stryMutAct_9fa48("2480") ? {} : (stryCov_9fa48("2480"), {
      quiets: stryMutAct_9fa48("2481") ? false : (stryCov_9fa48("2481"), true)
    })
  }),
  examples: stryMutAct_9fa48("2482") ? [] : (stryCov_9fa48("2482"), [stryMutAct_9fa48("2483") ? [] : (stryCov_9fa48("2483"), [stryMutAct_9fa48("2484") ? "" : (stryCov_9fa48("2484"), 'bind -p'), stryMutAct_9fa48("2485") ? "" : (stryCov_9fa48("2485"), 'safe')]), stryMutAct_9fa48("2486") ? [] : (stryCov_9fa48("2486"), [stryMutAct_9fa48("2487") ? "" : (stryCov_9fa48("2487"), 'complete -C a b'), stryMutAct_9fa48("2488") ? "" : (stryCov_9fa48("2488"), 'opaque')]), stryMutAct_9fa48("2489") ? [] : (stryCov_9fa48("2489"), [stryMutAct_9fa48("2490") ? "" : (stryCov_9fa48("2490"), 'fc -l'), stryMutAct_9fa48("2491") ? "" : (stryCov_9fa48("2491"), 'safe')])])
}), stryMutAct_9fa48("2492") ? {} : (stryCov_9fa48("2492"), {
  names: stryMutAct_9fa48("2493") ? [] : (stryCov_9fa48("2493"), [stryMutAct_9fa48("2494") ? "" : (stryCov_9fa48("2494"), 'history')]),
  flags: stryMutAct_9fa48("2495") ? {} : (stryCov_9fa48("2495"), {
    '-c -d -w -a -r -n -s': stryMutAct_9fa48("2496") ? {} : (stryCov_9fa48("2496"), {
      does: stryMutAct_9fa48("2497") ? [] : (stryCov_9fa48("2497"), [stryMutAct_9fa48("2498") ? "" : (stryCov_9fa48("2498"), '!audit')])
    })
  }),
  examples: stryMutAct_9fa48("2499") ? [] : (stryCov_9fa48("2499"), [stryMutAct_9fa48("2500") ? [] : (stryCov_9fa48("2500"), [stryMutAct_9fa48("2501") ? "" : (stryCov_9fa48("2501"), 'history 20'), stryMutAct_9fa48("2502") ? "" : (stryCov_9fa48("2502"), 'safe')]), stryMutAct_9fa48("2503") ? [] : (stryCov_9fa48("2503"), [stryMutAct_9fa48("2504") ? "" : (stryCov_9fa48("2504"), 'history -c'), stryMutAct_9fa48("2505") ? "" : (stryCov_9fa48("2505"), 'dangerous')])])
})]);