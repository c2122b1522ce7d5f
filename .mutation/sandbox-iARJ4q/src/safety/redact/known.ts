/** Known values, found exactly as they are and as programs write them: escaped, in a URL, in base64. Pure. */
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
import type { Find, Finder, Kind } from './find.ts';
export interface Known {
  readonly value: string;
  readonly kind: Kind;
}

/** Shorter forms stand in too many innocent places. */
const SHORTEST = 6;
const SHORTEST_BASE64 = 8;
const bytesOf = stryMutAct_9fa48("13470") ? () => undefined : (stryCov_9fa48("13470"), (() => {
  const bytesOf = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
  return bytesOf;
})());

/**
 * The characters of base64 that say the value and nothing else, for each of the three places it may have in a group.
 * What stands before the value costs one or two characters, what stands after it the last.
 */
const base64Of = (value: string): readonly string[] => {
  if (stryMutAct_9fa48("13471")) {
    {}
  } else {
    stryCov_9fa48("13471");
    const bytes = bytesOf(value);
    return (stryMutAct_9fa48("13472") ? [] : (stryCov_9fa48("13472"), [0, 1, 2])).flatMap(shift => {
      if (stryMutAct_9fa48("13473")) {
        {}
      } else {
        stryCov_9fa48("13473");
        const whole = btoa(stryMutAct_9fa48("13474") ? '\0'.repeat(shift) - bytes : (stryCov_9fa48("13474"), (stryMutAct_9fa48("13475") ? "" : (stryCov_9fa48("13475"), '\0')).repeat(shift) + bytes)).replace(stryMutAct_9fa48("13477") ? /=$/ : stryMutAct_9fa48("13476") ? /=+/ : (stryCov_9fa48("13476", "13477"), /=+$/), stryMutAct_9fa48("13478") ? "Stryker was here!" : (stryCov_9fa48("13478"), ''));
        const core = stryMutAct_9fa48("13479") ? whole : (stryCov_9fa48("13479"), whole.slice((stryMutAct_9fa48("13480") ? [] : (stryCov_9fa48("13480"), [0, 2, 3]))[shift], Math.floor(stryMutAct_9fa48("13481") ? (shift + bytes.length) * 8 * 6 : (stryCov_9fa48("13481"), (stryMutAct_9fa48("13482") ? (shift + bytes.length) / 8 : (stryCov_9fa48("13482"), (stryMutAct_9fa48("13483") ? shift - bytes.length : (stryCov_9fa48("13483"), shift + bytes.length)) * 8)) / 6))));
        return stryMutAct_9fa48("13484") ? [] : (stryCov_9fa48("13484"), [core, core.replaceAll(stryMutAct_9fa48("13485") ? "" : (stryCov_9fa48("13485"), '+'), stryMutAct_9fa48("13486") ? "" : (stryCov_9fa48("13486"), '-')).replaceAll(stryMutAct_9fa48("13487") ? "" : (stryCov_9fa48("13487"), '/'), stryMutAct_9fa48("13488") ? "" : (stryCov_9fa48("13488"), '_'))]);
      }
    });
  }
};
const inUrl = (value: string): readonly string[] => {
  if (stryMutAct_9fa48("13489")) {
    {}
  } else {
    stryCov_9fa48("13489");
    const encoded = encodeURIComponent(value.toWellFormed());
    const strict = encoded.replace(stryMutAct_9fa48("13490") ? /[^!'()*]/g : (stryCov_9fa48("13490"), /[!'()*]/g), stryMutAct_9fa48("13491") ? () => undefined : (stryCov_9fa48("13491"), char => stryMutAct_9fa48("13492") ? `` : (stryCov_9fa48("13492"), `%${stryMutAct_9fa48("13493") ? char.charCodeAt(0).toString(16).toLowerCase() : (stryCov_9fa48("13493"), char.charCodeAt(0).toString(16).toUpperCase())}`)));
    const inForm = stryMutAct_9fa48("13494") ? new URLSearchParams({
      v: value
    }).toString() : (stryCov_9fa48("13494"), new URLSearchParams(stryMutAct_9fa48("13495") ? {} : (stryCov_9fa48("13495"), {
      v: value
    })).toString().slice((stryMutAct_9fa48("13496") ? "" : (stryCov_9fa48("13496"), 'v=')).length));
    return (stryMutAct_9fa48("13497") ? [] : (stryCov_9fa48("13497"), [encoded, strict, inForm])).flatMap(stryMutAct_9fa48("13498") ? () => undefined : (stryCov_9fa48("13498"), form => stryMutAct_9fa48("13499") ? [] : (stryCov_9fa48("13499"), [form, form.replace(/%20/g, stryMutAct_9fa48("13500") ? "" : (stryCov_9fa48("13500"), '+')), form.replace(stryMutAct_9fa48("13502") ? /%[^0-9A-F]{2}/g : stryMutAct_9fa48("13501") ? /%[0-9A-F]/g : (stryCov_9fa48("13501", "13502"), /%[0-9A-F]{2}/g), stryMutAct_9fa48("13503") ? () => undefined : (stryCov_9fa48("13503"), code => stryMutAct_9fa48("13504") ? code.toUpperCase() : (stryCov_9fa48("13504"), code.toLowerCase())))])));
  }
};
const escaped = stryMutAct_9fa48("13505") ? () => undefined : (stryCov_9fa48("13505"), (() => {
  const escaped = (value: string): string => stryMutAct_9fa48("13506") ? JSON.stringify(value) : (stryCov_9fa48("13506"), JSON.stringify(value).slice(1, stryMutAct_9fa48("13507") ? +1 : (stryCov_9fa48("13507"), -1)));
  return escaped;
})());

/** All forms in which a value is looked for, the value itself first. */
export const formsOf = (value: string): readonly string[] => {
  if (stryMutAct_9fa48("13508")) {
    {}
  } else {
    stryCov_9fa48("13508");
    const forms = stryMutAct_9fa48("13509") ? [] : (stryCov_9fa48("13509"), [value, escaped(value), escaped(escaped(value)), ...inUrl(value)]);
    const encoded = stryMutAct_9fa48("13510") ? base64Of(value) : (stryCov_9fa48("13510"), base64Of(value).filter(stryMutAct_9fa48("13511") ? () => undefined : (stryCov_9fa48("13511"), form => stryMutAct_9fa48("13515") ? form.length < SHORTEST_BASE64 : stryMutAct_9fa48("13514") ? form.length > SHORTEST_BASE64 : stryMutAct_9fa48("13513") ? false : stryMutAct_9fa48("13512") ? true : (stryCov_9fa48("13512", "13513", "13514", "13515"), form.length >= SHORTEST_BASE64))));
    return stryMutAct_9fa48("13516") ? [] : (stryCov_9fa48("13516"), [...new Set(stryMutAct_9fa48("13517") ? [] : (stryCov_9fa48("13517"), [...(stryMutAct_9fa48("13518") ? forms : (stryCov_9fa48("13518"), forms.filter(stryMutAct_9fa48("13519") ? () => undefined : (stryCov_9fa48("13519"), form => stryMutAct_9fa48("13523") ? form.length < SHORTEST : stryMutAct_9fa48("13522") ? form.length > SHORTEST : stryMutAct_9fa48("13521") ? false : stryMutAct_9fa48("13520") ? true : (stryCov_9fa48("13520", "13521", "13522", "13523"), form.length >= SHORTEST))))), ...encoded]))]);
  }
};
const quotedPattern = stryMutAct_9fa48("13524") ? () => undefined : (stryCov_9fa48("13524"), (() => {
  const quotedPattern = (text: string): string => text.replace(stryMutAct_9fa48("13525") ? /[^\\^$.*+?()[\]{}|/]/g : (stryCov_9fa48("13525"), /[\\^$.*+?()[\]{}|/]/g), stryMutAct_9fa48("13526") ? "" : (stryCov_9fa48("13526"), '\\$&'));
  return quotedPattern;
})());

/** Inside a longer word it is another word. */
const ALONE = stryMutAct_9fa48("13527") ? () => undefined : (stryCov_9fa48("13527"), (() => {
  const ALONE = (inner: string): RegExp => new RegExp(stryMutAct_9fa48("13528") ? `` : (stryCov_9fa48("13528"), `(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`), stryMutAct_9fa48("13529") ? "" : (stryCov_9fa48("13529"), 'giu'));
  return ALONE;
})());
const occurrences = (text: string, form: string): Find[] => {
  if (stryMutAct_9fa48("13530")) {
    {}
  } else {
    stryCov_9fa48("13530");
    const finds: Find[] = stryMutAct_9fa48("13531") ? ["Stryker was here"] : (stryCov_9fa48("13531"), []);
    for (let at = text.indexOf(form); stryMutAct_9fa48("13534") ? at < 0 : stryMutAct_9fa48("13533") ? at > 0 : stryMutAct_9fa48("13532") ? false : (stryCov_9fa48("13532", "13533", "13534"), at >= 0); at = text.indexOf(form, stryMutAct_9fa48("13535") ? at - 1 : (stryCov_9fa48("13535"), at + 1))) finds.push(stryMutAct_9fa48("13537") ? {} : (stryCov_9fa48("13537"), {
      start: at,
      end: stryMutAct_9fa48("13538") ? at - form.length : (stryCov_9fa48("13538"), at + form.length),
      kind: stryMutAct_9fa48("13539") ? "" : (stryCov_9fa48("13539"), 'secret')
    }));
    return finds;
  }
};
const longestFirst = stryMutAct_9fa48("13540") ? () => undefined : (stryCov_9fa48("13540"), (() => {
  const longestFirst = (texts: Iterable<string>): readonly string[] => stryMutAct_9fa48("13541") ? [...new Set(texts)].toSorted((a, b) => b.length - a.length) : (stryCov_9fa48("13541"), (stryMutAct_9fa48("13542") ? [] : (stryCov_9fa48("13542"), [...new Set(texts)])).filter(stryMutAct_9fa48("13543") ? () => undefined : (stryCov_9fa48("13543"), text => stryMutAct_9fa48("13547") ? text.length <= 1 : stryMutAct_9fa48("13546") ? text.length >= 1 : stryMutAct_9fa48("13545") ? false : stryMutAct_9fa48("13544") ? true : (stryCov_9fa48("13544", "13545", "13546", "13547"), text.length > 1))).toSorted(stryMutAct_9fa48("13548") ? () => undefined : (stryCov_9fa48("13548"), (a, b) => stryMutAct_9fa48("13549") ? b.length + a.length : (stryCov_9fa48("13549"), b.length - a.length))));
  return longestFirst;
})());

/** Names and numbers, whole and in any letter case. */
const wordFinder = (kind: Kind, values: readonly string[]): Finder => {
  if (stryMutAct_9fa48("13550")) {
    {}
  } else {
    stryCov_9fa48("13550");
    const sorted = longestFirst(values);
    if (stryMutAct_9fa48("13553") ? sorted.length !== 0 : stryMutAct_9fa48("13552") ? false : stryMutAct_9fa48("13551") ? true : (stryCov_9fa48("13551", "13552", "13553"), sorted.length === 0)) return stryMutAct_9fa48("13554") ? () => undefined : (stryCov_9fa48("13554"), () => stryMutAct_9fa48("13555") ? ["Stryker was here"] : (stryCov_9fa48("13555"), []));
    const pattern = ALONE(sorted.map(quotedPattern).join(stryMutAct_9fa48("13556") ? "" : (stryCov_9fa48("13556"), '|')));
    return stryMutAct_9fa48("13557") ? () => undefined : (stryCov_9fa48("13557"), text => (stryMutAct_9fa48("13558") ? [] : (stryCov_9fa48("13558"), [...text.matchAll(pattern)])).map(stryMutAct_9fa48("13559") ? () => undefined : (stryCov_9fa48("13559"), ({
      index,
      0: found
    }) => stryMutAct_9fa48("13560") ? {} : (stryCov_9fa48("13560"), {
      start: index,
      end: stryMutAct_9fa48("13561") ? index - found.length : (stryCov_9fa48("13561"), index + found.length),
      kind
    }))));
  }
};

/**
 * Looks for these values. `sure` ones are secrets wherever they stand; others, found by their shape before, only where
 * they stand alone, unless encoded. The longest win where they overlap, so that none is masked in part.
 */
export const knownFinder = (known: readonly Known[], how: 'sure' | 'shaped'): Finder => {
  if (stryMutAct_9fa48("13562")) {
    {}
  } else {
    stryCov_9fa48("13562");
    const secrets = stryMutAct_9fa48("13563") ? known.map(({
      value
    }) => value) : (stryCov_9fa48("13563"), known.filter(stryMutAct_9fa48("13564") ? () => undefined : (stryCov_9fa48("13564"), ({
      kind
    }) => stryMutAct_9fa48("13567") ? kind !== 'secret' : stryMutAct_9fa48("13566") ? false : stryMutAct_9fa48("13565") ? true : (stryCov_9fa48("13565", "13566", "13567"), kind === (stryMutAct_9fa48("13568") ? "" : (stryCov_9fa48("13568"), 'secret'))))).map(stryMutAct_9fa48("13569") ? () => undefined : (stryCov_9fa48("13569"), ({
      value
    }) => value)));
    const encoded = longestFirst(secrets.flatMap(stryMutAct_9fa48("13570") ? () => undefined : (stryCov_9fa48("13570"), value => (stryMutAct_9fa48("13573") ? how !== 'sure' : stryMutAct_9fa48("13572") ? false : stryMutAct_9fa48("13571") ? true : (stryCov_9fa48("13571", "13572", "13573"), how === (stryMutAct_9fa48("13574") ? "" : (stryCov_9fa48("13574"), 'sure')))) ? formsOf(value) : stryMutAct_9fa48("13575") ? formsOf(value) : (stryCov_9fa48("13575"), formsOf(value).filter(stryMutAct_9fa48("13576") ? () => undefined : (stryCov_9fa48("13576"), form => stryMutAct_9fa48("13579") ? form === value : stryMutAct_9fa48("13578") ? false : stryMutAct_9fa48("13577") ? true : (stryCov_9fa48("13577", "13578", "13579"), form !== value)))))));
    const words = (stryMutAct_9fa48("13580") ? [] : (stryCov_9fa48("13580"), [...new Set(known.map(stryMutAct_9fa48("13581") ? () => undefined : (stryCov_9fa48("13581"), ({
      kind
    }) => kind)))])).map(kind => {
      if (stryMutAct_9fa48("13582")) {
        {}
      } else {
        stryCov_9fa48("13582");
        const values = stryMutAct_9fa48("13583") ? known.map(({
          value
        }) => value) : (stryCov_9fa48("13583"), known.filter(stryMutAct_9fa48("13584") ? () => undefined : (stryCov_9fa48("13584"), each => stryMutAct_9fa48("13587") ? each.kind !== kind : stryMutAct_9fa48("13586") ? false : stryMutAct_9fa48("13585") ? true : (stryCov_9fa48("13585", "13586", "13587"), each.kind === kind))).map(stryMutAct_9fa48("13588") ? () => undefined : (stryCov_9fa48("13588"), ({
          value
        }) => value)));
        return wordFinder(kind, (stryMutAct_9fa48("13591") ? kind !== 'secret' : stryMutAct_9fa48("13590") ? false : stryMutAct_9fa48("13589") ? true : (stryCov_9fa48("13589", "13590", "13591"), kind === (stryMutAct_9fa48("13592") ? "" : (stryCov_9fa48("13592"), 'secret')))) ? (stryMutAct_9fa48("13595") ? how !== 'sure' : stryMutAct_9fa48("13594") ? false : stryMutAct_9fa48("13593") ? true : (stryCov_9fa48("13593", "13594", "13595"), how === (stryMutAct_9fa48("13596") ? "" : (stryCov_9fa48("13596"), 'sure')))) ? stryMutAct_9fa48("13597") ? ["Stryker was here"] : (stryCov_9fa48("13597"), []) : stryMutAct_9fa48("13598") ? values : (stryCov_9fa48("13598"), values.filter(stryMutAct_9fa48("13599") ? () => undefined : (stryCov_9fa48("13599"), text => stryMutAct_9fa48("13603") ? text.length < SHORTEST : stryMutAct_9fa48("13602") ? text.length > SHORTEST : stryMutAct_9fa48("13601") ? false : stryMutAct_9fa48("13600") ? true : (stryCov_9fa48("13600", "13601", "13602", "13603"), text.length >= SHORTEST)))) : values);
      }
    });
    return stryMutAct_9fa48("13604") ? () => undefined : (stryCov_9fa48("13604"), text => stryMutAct_9fa48("13605") ? [] : (stryCov_9fa48("13605"), [...encoded.flatMap(stryMutAct_9fa48("13606") ? () => undefined : (stryCov_9fa48("13606"), form => (stryMutAct_9fa48("13610") ? form.length <= text.length : stryMutAct_9fa48("13609") ? form.length >= text.length : stryMutAct_9fa48("13608") ? false : stryMutAct_9fa48("13607") ? true : (stryCov_9fa48("13607", "13608", "13609", "13610"), form.length > text.length)) ? stryMutAct_9fa48("13611") ? ["Stryker was here"] : (stryCov_9fa48("13611"), []) : occurrences(text, form))), ...words.flatMap(stryMutAct_9fa48("13612") ? () => undefined : (stryCov_9fa48("13612"), find => find(text)))]));
  }
};