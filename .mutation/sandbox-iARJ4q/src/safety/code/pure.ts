/** Inline programs that only compute and print: every word of them is on a short list, and no string can hold code. */
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
export type Language = 'python' | 'node' | 'ruby' | 'php' | 'lua' | 'perl';
const WORDS: Readonly<Record<Exclude<Language, 'perl'>, string>> = stryMutAct_9fa48("709") ? {} : (stryCov_9fa48("709"), {
  python: (stryMutAct_9fa48("710") ? "" : (stryCov_9fa48("710"), 'print import json sys math datetime time statistics string len range sum min max sorted reversed str int float round abs list dict set tuple enumerate zip map filter ')) + (stryMutAct_9fa48("711") ? "" : (stryCov_9fa48("711"), 'for in if else and or not is True False None lambda as from stdin read readline readlines load loads dumps split strip rstrip lstrip join upper lower title count index ')) + (stryMutAct_9fa48("712") ? "" : (stryCov_9fa48("712"), 'keys values items get indent sort_keys now today date timedelta isoformat strftime pi sqrt pow floor ceil log bin hex oct ord chr bool any all version version_info platform ')) + (stryMutAct_9fa48("713") ? "" : (stryCov_9fa48("713"), 'i j k n x y a b s c d e line lines w end sep key reverse startswith endswith isdigit isalpha divmod mean median utcnow factorial gcd')),
  node: (stryMutAct_9fa48("714") ? "" : (stryCov_9fa48("714"), 'console log error JSON stringify parse Math max min round floor ceil abs sqrt pow random PI process version versions platform arch uptime Date now toISOString getTime ')) + (stryMutAct_9fa48("715") ? "" : (stryCov_9fa48("715"), 'Number String Array Object keys values entries length join split reverse toUpperCase toLowerCase trim parseInt parseFloat toFixed toString new true false null undefined typeof includes ')) + (stryMutAct_9fa48("716") ? "" : (stryCov_9fa48("716"), 'map filter reduce forEach sort slice indexOf some every flat concat repeat padStart padEnd const let i j k n s v w x y z a b c acc')),
  ruby: stryMutAct_9fa48("717") ? "" : (stryCov_9fa48("717"), 'puts p print times upcase downcase reverse length size sum join split to_s to_i to_f true false nil RUBY_VERSION Time now strftime first last sort uniq min max round abs sqrt Math PI'),
  php: stryMutAct_9fa48("718") ? "" : (stryCov_9fa48("718"), 'echo print PHP_VERSION PHP_EOL PHP_OS phpversion json_encode date strlen strtoupper strtolower strrev round floor ceil max min sqrt pi true false null'),
  lua: stryMutAct_9fa48("719") ? "" : (stryCov_9fa48("719"), 'print _VERSION math pi sqrt floor max min string upper lower len rep reverse tostring tonumber true false nil')
});
const sets = new Map<Language, ReadonlySet<string>>();
const wordsOf = (language: Exclude<Language, 'perl'>): ReadonlySet<string> => {
  if (stryMutAct_9fa48("720")) {
    {}
  } else {
    stryCov_9fa48("720");
    const made = stryMutAct_9fa48("721") ? sets.get(language) && new Set(WORDS[language].split(' ')) : (stryCov_9fa48("721"), sets.get(language) ?? new Set(WORDS[language].split(stryMutAct_9fa48("722") ? "" : (stryCov_9fa48("722"), ' '))));
    if (stryMutAct_9fa48("723")) {
      ;
    } else {
      stryCov_9fa48("723");
      sets.set(language, made);
    }
    return made;
  }
};
const STRING = stryMutAct_9fa48("727") ? /"(?:[^"\\\n]|\\.)*"|'(?:['\\\n]|\\.)*'/g : stryMutAct_9fa48("726") ? /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'/g : stryMutAct_9fa48("725") ? /"(?:["\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g : stryMutAct_9fa48("724") ? /"(?:[^"\\\n]|\\.)"|'(?:[^'\\\n]|\\.)*'/g : (stryCov_9fa48("724", "725", "726", "727"), /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g);

/** Double-quoted strings in which code or variables are filled in. */
const FILLS: Readonly<Record<Exclude<Language, 'perl'>, RegExp | undefined>> = stryMutAct_9fa48("728") ? {} : (stryCov_9fa48("728"), {
  python: undefined,
  node: undefined,
  lua: undefined,
  ruby: /#/,
  php: /\$/
});
const isPureWords = (language: Exclude<Language, 'perl'>, source: string): boolean => {
  if (stryMutAct_9fa48("729")) {
    {}
  } else {
    stryCov_9fa48("729");
    const fills = FILLS[language];
    if (stryMutAct_9fa48("732") ? fills !== undefined || (source.match(STRING) ?? []).some(text => text.startsWith('"') && fills.test(text)) : stryMutAct_9fa48("731") ? false : stryMutAct_9fa48("730") ? true : (stryCov_9fa48("730", "731", "732"), (stryMutAct_9fa48("734") ? fills === undefined : stryMutAct_9fa48("733") ? true : (stryCov_9fa48("733", "734"), fills !== undefined)) && (stryMutAct_9fa48("735") ? (source.match(STRING) ?? []).every(text => text.startsWith('"') && fills.test(text)) : (stryCov_9fa48("735"), (stryMutAct_9fa48("736") ? source.match(STRING) && [] : (stryCov_9fa48("736"), source.match(STRING) ?? (stryMutAct_9fa48("737") ? ["Stryker was here"] : (stryCov_9fa48("737"), [])))).some(stryMutAct_9fa48("738") ? () => undefined : (stryCov_9fa48("738"), text => stryMutAct_9fa48("741") ? text.startsWith('"') || fills.test(text) : stryMutAct_9fa48("740") ? false : stryMutAct_9fa48("739") ? true : (stryCov_9fa48("739", "740", "741"), (stryMutAct_9fa48("742") ? text.endsWith('"') : (stryCov_9fa48("742"), text.startsWith(stryMutAct_9fa48("743") ? "" : (stryCov_9fa48("743"), '"')))) && fills.test(text)))))))) return stryMutAct_9fa48("744") ? true : (stryCov_9fa48("744"), false);
    const bare = source.replaceAll(STRING, stryMutAct_9fa48("745") ? "" : (stryCov_9fa48("745"), ' "" '));
    if (stryMutAct_9fa48("747") ? false : stryMutAct_9fa48("746") ? true : (stryCov_9fa48("746", "747"), (stryMutAct_9fa48("751") ? /[`#@$\\?]|'|%[a-z(]|<<|"(?! )|\bf "/ : stryMutAct_9fa48("750") ? /[`#@$\\?]|'|%[a-z(]|<<|"(?= )|\bf ?"/ : stryMutAct_9fa48("749") ? /[`#@$\\?]|'|%[^a-z(]|<<|"(?! )|\bf ?"/ : stryMutAct_9fa48("748") ? /[^`#@$\\?]|'|%[a-z(]|<<|"(?! )|\bf ?"/ : (stryCov_9fa48("748", "749", "750", "751"), /[`#@$\\?]|'|%[a-z(]|<<|"(?! )|\bf ?"/)).test(bare.replaceAll(stryMutAct_9fa48("752") ? "" : (stryCov_9fa48("752"), ' "" '), stryMutAct_9fa48("753") ? "" : (stryCov_9fa48("753"), ' '))))) return stryMutAct_9fa48("754") ? true : (stryCov_9fa48("754"), false);
    if (stryMutAct_9fa48("757") ? /[\w)\]"]\s*\[\s*""/.test(bare) || language === 'node' : stryMutAct_9fa48("756") ? false : stryMutAct_9fa48("755") ? true : (stryCov_9fa48("755", "756", "757"), (stryMutAct_9fa48("763") ? /[\w)\]"]\s*\[\S*""/ : stryMutAct_9fa48("762") ? /[\w)\]"]\s*\[\s""/ : stryMutAct_9fa48("761") ? /[\w)\]"]\S*\[\s*""/ : stryMutAct_9fa48("760") ? /[\w)\]"]\s\[\s*""/ : stryMutAct_9fa48("759") ? /[\W)\]"]\s*\[\s*""/ : stryMutAct_9fa48("758") ? /[^\w)\]"]\s*\[\s*""/ : (stryCov_9fa48("758", "759", "760", "761", "762", "763"), /[\w)\]"]\s*\[\s*""/)).test(bare) && (stryMutAct_9fa48("765") ? language !== 'node' : stryMutAct_9fa48("764") ? true : (stryCov_9fa48("764", "765"), language === (stryMutAct_9fa48("766") ? "" : (stryCov_9fa48("766"), 'node')))))) return stryMutAct_9fa48("767") ? true : (stryCov_9fa48("767"), false);
    const known = wordsOf(language);
    return stryMutAct_9fa48("768") ? (bare.match(/[A-Za-z_]\w*/g) ?? []).some(word => known.has(word)) : (stryCov_9fa48("768"), (stryMutAct_9fa48("769") ? bare.match(/[A-Za-z_]\w*/g) && [] : (stryCov_9fa48("769"), bare.match(stryMutAct_9fa48("772") ? /[A-Za-z_]\W*/g : stryMutAct_9fa48("771") ? /[A-Za-z_]\w/g : stryMutAct_9fa48("770") ? /[^A-Za-z_]\w*/g : (stryCov_9fa48("770", "771", "772"), /[A-Za-z_]\w*/g)) ?? (stryMutAct_9fa48("773") ? ["Stryker was here"] : (stryCov_9fa48("773"), [])))).every(stryMutAct_9fa48("774") ? () => undefined : (stryCov_9fa48("774"), word => known.has(word))));
  }
};

/** One regular expression and at most one plain replacement; nothing that runs code inside a pattern. */
const PERL = stryMutAct_9fa48("814") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\S*$/ : stryMutAct_9fa48("813") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s$/ : stryMutAct_9fa48("812") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;\s*$/ : stryMutAct_9fa48("811") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\S*;?\s*$/ : stryMutAct_9fa48("810") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s;?\s*$/ : stryMutAct_9fa48("809") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"["@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("808") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]")?)\s*;?\s*$/ : stryMutAct_9fa48("807") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\S*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("806") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("805") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\S*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("804") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("803") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*"))\s*;?\s*$/ : stryMutAct_9fa48("802") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\D+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("801") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("800") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("799") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("798") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("797") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"["@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("796") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("795") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\S+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("794") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("793") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[^gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("792") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("791") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("790") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("789") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("788") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("787") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[^imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("786") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx])?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("785") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("784") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("783") ? /^\s*(?:print(?:\s+(?:if|unless)\S+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("782") ? /^\s*(?:print(?:\s+(?:if|unless)\s\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("781") ? /^\s*(?:print(?:\S+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("780") ? /^\s*(?:print(?:\s(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("779") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("778") ? /^\S*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("777") ? /^\s(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : stryMutAct_9fa48("776") ? /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*/ : stryMutAct_9fa48("775") ? /\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/ : (stryCov_9fa48("775", "776", "777", "778", "779", "780", "781", "782", "783", "784", "785", "786", "787", "788", "789", "790", "791", "792", "793", "794", "795", "796", "797", "798", "799", "800", "801", "802", "803", "804", "805", "806", "807", "808", "809", "810", "811", "812", "813", "814"), /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/);

/** True when the program only computes and prints. False says nothing but 'not known to'. */
export const isPure = (language: Language, source: string): boolean => {
  if (stryMutAct_9fa48("815")) {
    {}
  } else {
    stryCov_9fa48("815");
    if (stryMutAct_9fa48("819") ? source.length <= 4000 : stryMutAct_9fa48("818") ? source.length >= 4000 : stryMutAct_9fa48("817") ? false : stryMutAct_9fa48("816") ? true : (stryCov_9fa48("816", "817", "818", "819"), source.length > 4000)) return stryMutAct_9fa48("820") ? true : (stryCov_9fa48("820"), false);
    if (stryMutAct_9fa48("823") ? language !== 'perl' : stryMutAct_9fa48("822") ? false : stryMutAct_9fa48("821") ? true : (stryCov_9fa48("821", "822", "823"), language === (stryMutAct_9fa48("824") ? "" : (stryCov_9fa48("824"), 'perl')))) return stryMutAct_9fa48("827") ? source.split(';').every(part => part.trim() === '' || PERL.test(part)) || !/\(\?\??\{|@\{|\$\{/.test(source) : stryMutAct_9fa48("826") ? false : stryMutAct_9fa48("825") ? true : (stryCov_9fa48("825", "826", "827"), (stryMutAct_9fa48("828") ? source.split(';').some(part => part.trim() === '' || PERL.test(part)) : (stryCov_9fa48("828"), source.split(stryMutAct_9fa48("829") ? "" : (stryCov_9fa48("829"), ';')).every(stryMutAct_9fa48("830") ? () => undefined : (stryCov_9fa48("830"), part => stryMutAct_9fa48("833") ? part.trim() === '' && PERL.test(part) : stryMutAct_9fa48("832") ? false : stryMutAct_9fa48("831") ? true : (stryCov_9fa48("831", "832", "833"), (stryMutAct_9fa48("835") ? part.trim() !== '' : stryMutAct_9fa48("834") ? false : (stryCov_9fa48("834", "835"), (stryMutAct_9fa48("836") ? part : (stryCov_9fa48("836"), part.trim())) === (stryMutAct_9fa48("837") ? "Stryker was here!" : (stryCov_9fa48("837"), '')))) || PERL.test(part)))))) && (stryMutAct_9fa48("838") ? /\(\?\??\{|@\{|\$\{/.test(source) : (stryCov_9fa48("838"), !(stryMutAct_9fa48("839") ? /\(\?\?\{|@\{|\$\{/ : (stryCov_9fa48("839"), /\(\?\??\{|@\{|\$\{/)).test(source))));
    return isPureWords(language, source);
  }
};