/** Sed scripts: which files they read and write, and whether they run anything. */
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
export interface SedUse {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** `d` on every line: nothing is left. */
  readonly empties: boolean;
}
interface Reader {
  readonly source: string;
  at: number;
  readonly reads: string[];
  readonly writes: string[];
}

/** Skips to the closing delimiter, honouring escapes and sets; false when there is none. */
const skipPart = (reader: Reader, delimiter: string): boolean => {
  if (stryMutAct_9fa48("840")) {
    {}
  } else {
    stryCov_9fa48("840");
    let inSet = stryMutAct_9fa48("841") ? true : (stryCov_9fa48("841"), false);
    for (; stryMutAct_9fa48("844") ? reader.at >= reader.source.length : stryMutAct_9fa48("843") ? reader.at <= reader.source.length : stryMutAct_9fa48("842") ? false : (stryCov_9fa48("842", "843", "844"), reader.at < reader.source.length); stryMutAct_9fa48("845") ? reader.at-- : (stryCov_9fa48("845"), reader.at++)) {
      if (stryMutAct_9fa48("846")) {
        {}
      } else {
        stryCov_9fa48("846");
        const char = reader.source[reader.at];
        if (stryMutAct_9fa48("849") ? char !== '\\' : stryMutAct_9fa48("848") ? false : stryMutAct_9fa48("847") ? true : (stryCov_9fa48("847", "848", "849"), char === (stryMutAct_9fa48("850") ? "" : (stryCov_9fa48("850"), '\\')))) stryMutAct_9fa48("851") ? reader.at-- : (stryCov_9fa48("851"), reader.at++);else if (stryMutAct_9fa48("854") ? char === '[' || delimiter !== '[' : stryMutAct_9fa48("853") ? false : stryMutAct_9fa48("852") ? true : (stryCov_9fa48("852", "853", "854"), (stryMutAct_9fa48("856") ? char !== '[' : stryMutAct_9fa48("855") ? true : (stryCov_9fa48("855", "856"), char === (stryMutAct_9fa48("857") ? "" : (stryCov_9fa48("857"), '[')))) && (stryMutAct_9fa48("859") ? delimiter === '[' : stryMutAct_9fa48("858") ? true : (stryCov_9fa48("858", "859"), delimiter !== (stryMutAct_9fa48("860") ? "" : (stryCov_9fa48("860"), '[')))))) inSet = stryMutAct_9fa48("861") ? false : (stryCov_9fa48("861"), true);else if (stryMutAct_9fa48("864") ? char !== ']' : stryMutAct_9fa48("863") ? false : stryMutAct_9fa48("862") ? true : (stryCov_9fa48("862", "863", "864"), char === (stryMutAct_9fa48("865") ? "" : (stryCov_9fa48("865"), ']')))) inSet = stryMutAct_9fa48("866") ? true : (stryCov_9fa48("866"), false);else if (stryMutAct_9fa48("869") ? char === delimiter || !inSet : stryMutAct_9fa48("868") ? false : stryMutAct_9fa48("867") ? true : (stryCov_9fa48("867", "868", "869"), (stryMutAct_9fa48("871") ? char !== delimiter : stryMutAct_9fa48("870") ? true : (stryCov_9fa48("870", "871"), char === delimiter)) && (stryMutAct_9fa48("872") ? inSet : (stryCov_9fa48("872"), !inSet)))) {
          if (stryMutAct_9fa48("873")) {
            {}
          } else {
            stryCov_9fa48("873");
            stryMutAct_9fa48("874") ? reader.at-- : (stryCov_9fa48("874"), reader.at++);
            return stryMutAct_9fa48("875") ? false : (stryCov_9fa48("875"), true);
          }
        }
      }
    }
    return stryMutAct_9fa48("876") ? true : (stryCov_9fa48("876"), false);
  }
};

/** In `y` and in the replacement of `s`, brackets are plain. */
const skipPlain = (reader: Reader, delimiter: string): boolean => {
  if (stryMutAct_9fa48("877")) {
    {}
  } else {
    stryCov_9fa48("877");
    for (; stryMutAct_9fa48("880") ? reader.at >= reader.source.length : stryMutAct_9fa48("879") ? reader.at <= reader.source.length : stryMutAct_9fa48("878") ? false : (stryCov_9fa48("878", "879", "880"), reader.at < reader.source.length); stryMutAct_9fa48("881") ? reader.at-- : (stryCov_9fa48("881"), reader.at++)) {
      if (stryMutAct_9fa48("882")) {
        {}
      } else {
        stryCov_9fa48("882");
        const char = reader.source[reader.at];
        if (stryMutAct_9fa48("885") ? char !== '\\' : stryMutAct_9fa48("884") ? false : stryMutAct_9fa48("883") ? true : (stryCov_9fa48("883", "884", "885"), char === (stryMutAct_9fa48("886") ? "" : (stryCov_9fa48("886"), '\\')))) stryMutAct_9fa48("887") ? reader.at-- : (stryCov_9fa48("887"), reader.at++);else if (stryMutAct_9fa48("890") ? char !== delimiter : stryMutAct_9fa48("889") ? false : stryMutAct_9fa48("888") ? true : (stryCov_9fa48("888", "889", "890"), char === delimiter)) {
          if (stryMutAct_9fa48("891")) {
            {}
          } else {
            stryCov_9fa48("891");
            stryMutAct_9fa48("892") ? reader.at-- : (stryCov_9fa48("892"), reader.at++);
            return stryMutAct_9fa48("893") ? false : (stryCov_9fa48("893"), true);
          }
        }
      }
    }
    return stryMutAct_9fa48("894") ? true : (stryCov_9fa48("894"), false);
  }
};
const take = (reader: Reader, pattern: RegExp): string => {
  if (stryMutAct_9fa48("895")) {
    {}
  } else {
    stryCov_9fa48("895");
    const sticky = new RegExp(pattern.source, stryMutAct_9fa48("896") ? "" : (stryCov_9fa48("896"), 'y'));
    sticky.lastIndex = reader.at;
    const text = stryMutAct_9fa48("897") ? sticky.exec(reader.source)?.[0] && '' : (stryCov_9fa48("897"), (stryMutAct_9fa48("898") ? sticky.exec(reader.source)[0] : (stryCov_9fa48("898"), sticky.exec(reader.source)?.[0])) ?? (stryMutAct_9fa48("899") ? "Stryker was here!" : (stryCov_9fa48("899"), '')));
    stryMutAct_9fa48("900") ? reader.at -= text.length : (stryCov_9fa48("900"), reader.at += text.length);
    return text;
  }
};
const skipAddress = (reader: Reader): boolean => {
  if (stryMutAct_9fa48("901")) {
    {}
  } else {
    stryCov_9fa48("901");
    if (stryMutAct_9fa48("904") ? take(reader, /\d+(?:~\d+)?|\$|[+~]\d+/) === '' : stryMutAct_9fa48("903") ? false : stryMutAct_9fa48("902") ? true : (stryCov_9fa48("902", "903", "904"), take(reader, stryMutAct_9fa48("912") ? /\d+(?:~\d+)?|\$|[+~]\D+/ : stryMutAct_9fa48("911") ? /\d+(?:~\d+)?|\$|[+~]\d/ : stryMutAct_9fa48("910") ? /\d+(?:~\d+)?|\$|[^+~]\d+/ : stryMutAct_9fa48("909") ? /\d+(?:~\D+)?|\$|[+~]\d+/ : stryMutAct_9fa48("908") ? /\d+(?:~\d)?|\$|[+~]\d+/ : stryMutAct_9fa48("907") ? /\d+(?:~\d+)|\$|[+~]\d+/ : stryMutAct_9fa48("906") ? /\D+(?:~\d+)?|\$|[+~]\d+/ : stryMutAct_9fa48("905") ? /\d(?:~\d+)?|\$|[+~]\d+/ : (stryCov_9fa48("905", "906", "907", "908", "909", "910", "911", "912"), /\d+(?:~\d+)?|\$|[+~]\d+/)) !== (stryMutAct_9fa48("913") ? "Stryker was here!" : (stryCov_9fa48("913"), '')))) return stryMutAct_9fa48("914") ? false : (stryCov_9fa48("914"), true);
    const char = reader.source[reader.at];
    if (stryMutAct_9fa48("917") ? char !== '/' || char !== '\\' : stryMutAct_9fa48("916") ? false : stryMutAct_9fa48("915") ? true : (stryCov_9fa48("915", "916", "917"), (stryMutAct_9fa48("919") ? char === '/' : stryMutAct_9fa48("918") ? true : (stryCov_9fa48("918", "919"), char !== (stryMutAct_9fa48("920") ? "" : (stryCov_9fa48("920"), '/')))) && (stryMutAct_9fa48("922") ? char === '\\' : stryMutAct_9fa48("921") ? true : (stryCov_9fa48("921", "922"), char !== (stryMutAct_9fa48("923") ? "" : (stryCov_9fa48("923"), '\\')))))) return stryMutAct_9fa48("924") ? false : (stryCov_9fa48("924"), true);
    stryMutAct_9fa48("925") ? reader.at -= char === '\\' ? 2 : 1 : (stryCov_9fa48("925"), reader.at += (stryMutAct_9fa48("928") ? char !== '\\' : stryMutAct_9fa48("927") ? false : stryMutAct_9fa48("926") ? true : (stryCov_9fa48("926", "927", "928"), char === (stryMutAct_9fa48("929") ? "" : (stryCov_9fa48("929"), '\\')))) ? 2 : 1);
    return stryMutAct_9fa48("932") ? skipPart(reader, char === '\\' ? reader.source[reader.at - 1] ?? '/' : '/') || take(reader, /[IM]*/) !== undefined : stryMutAct_9fa48("931") ? false : stryMutAct_9fa48("930") ? true : (stryCov_9fa48("930", "931", "932"), skipPart(reader, (stryMutAct_9fa48("935") ? char !== '\\' : stryMutAct_9fa48("934") ? false : stryMutAct_9fa48("933") ? true : (stryCov_9fa48("933", "934", "935"), char === (stryMutAct_9fa48("936") ? "" : (stryCov_9fa48("936"), '\\')))) ? stryMutAct_9fa48("937") ? reader.source[reader.at - 1] && '/' : (stryCov_9fa48("937"), reader.source[stryMutAct_9fa48("938") ? reader.at + 1 : (stryCov_9fa48("938"), reader.at - 1)] ?? (stryMutAct_9fa48("939") ? "" : (stryCov_9fa48("939"), '/'))) : stryMutAct_9fa48("940") ? "" : (stryCov_9fa48("940"), '/')) && (stryMutAct_9fa48("942") ? take(reader, /[IM]*/) === undefined : stryMutAct_9fa48("941") ? true : (stryCov_9fa48("941", "942"), take(reader, stryMutAct_9fa48("944") ? /[^IM]*/ : stryMutAct_9fa48("943") ? /[IM]/ : (stryCov_9fa48("943", "944"), /[IM]*/)) !== undefined)));
  }
};
const skipAddresses = (reader: Reader): boolean => {
  if (stryMutAct_9fa48("945")) {
    {}
  } else {
    stryCov_9fa48("945");
    take(reader, stryMutAct_9fa48("949") ? /[\S;{}]*/ : stryMutAct_9fa48("948") ? /[^\s;{}]*/ : stryMutAct_9fa48("947") ? /[\s;{}]/ : (stryCov_9fa48("947", "948", "949"), /[\s;{}]*/));
    if (stryMutAct_9fa48("952") ? false : stryMutAct_9fa48("951") ? true : stryMutAct_9fa48("950") ? skipAddress(reader) : (stryCov_9fa48("950", "951", "952"), !skipAddress(reader))) return stryMutAct_9fa48("953") ? true : (stryCov_9fa48("953"), false);
    if (stryMutAct_9fa48("956") ? take(reader, /\s*,\s*/) !== '' || !skipAddress(reader) : stryMutAct_9fa48("955") ? false : stryMutAct_9fa48("954") ? true : (stryCov_9fa48("954", "955", "956"), (stryMutAct_9fa48("958") ? take(reader, /\s*,\s*/) === '' : stryMutAct_9fa48("957") ? true : (stryCov_9fa48("957", "958"), take(reader, stryMutAct_9fa48("962") ? /\s*,\S*/ : stryMutAct_9fa48("961") ? /\s*,\s/ : stryMutAct_9fa48("960") ? /\S*,\s*/ : stryMutAct_9fa48("959") ? /\s,\s*/ : (stryCov_9fa48("959", "960", "961", "962"), /\s*,\s*/)) !== (stryMutAct_9fa48("963") ? "Stryker was here!" : (stryCov_9fa48("963"), '')))) && (stryMutAct_9fa48("964") ? skipAddress(reader) : (stryCov_9fa48("964"), !skipAddress(reader))))) return stryMutAct_9fa48("965") ? true : (stryCov_9fa48("965"), false);
    take(reader, stryMutAct_9fa48("969") ? /[\S!]*/ : stryMutAct_9fa48("968") ? /[^\s!]*/ : stryMutAct_9fa48("967") ? /[\s!]/ : (stryCov_9fa48("967", "968", "969"), /[\s!]*/));
    return stryMutAct_9fa48("970") ? false : (stryCov_9fa48("970"), true);
  }
};
const substitute = (reader: Reader): boolean => {
  if (stryMutAct_9fa48("971")) {
    {}
  } else {
    stryCov_9fa48("971");
    const delimiter = stryMutAct_9fa48("972") ? reader.source[reader.at++] && '' : (stryCov_9fa48("972"), reader.source[stryMutAct_9fa48("973") ? reader.at-- : (stryCov_9fa48("973"), reader.at++)] ?? (stryMutAct_9fa48("974") ? "Stryker was here!" : (stryCov_9fa48("974"), '')));
    if (stryMutAct_9fa48("977") ? (delimiter === '' || delimiter === '\n') && delimiter === '\\' : stryMutAct_9fa48("976") ? false : stryMutAct_9fa48("975") ? true : (stryCov_9fa48("975", "976", "977"), (stryMutAct_9fa48("979") ? delimiter === '' && delimiter === '\n' : stryMutAct_9fa48("978") ? false : (stryCov_9fa48("978", "979"), (stryMutAct_9fa48("981") ? delimiter !== '' : stryMutAct_9fa48("980") ? false : (stryCov_9fa48("980", "981"), delimiter === (stryMutAct_9fa48("982") ? "Stryker was here!" : (stryCov_9fa48("982"), '')))) || (stryMutAct_9fa48("984") ? delimiter !== '\n' : stryMutAct_9fa48("983") ? false : (stryCov_9fa48("983", "984"), delimiter === (stryMutAct_9fa48("985") ? "" : (stryCov_9fa48("985"), '\n')))))) || (stryMutAct_9fa48("987") ? delimiter !== '\\' : stryMutAct_9fa48("986") ? false : (stryCov_9fa48("986", "987"), delimiter === (stryMutAct_9fa48("988") ? "" : (stryCov_9fa48("988"), '\\')))))) return stryMutAct_9fa48("989") ? true : (stryCov_9fa48("989"), false);
    if (stryMutAct_9fa48("992") ? !skipPart(reader, delimiter) && !skipPlain(reader, delimiter) : stryMutAct_9fa48("991") ? false : stryMutAct_9fa48("990") ? true : (stryCov_9fa48("990", "991", "992"), (stryMutAct_9fa48("993") ? skipPart(reader, delimiter) : (stryCov_9fa48("993"), !skipPart(reader, delimiter))) || (stryMutAct_9fa48("994") ? skipPlain(reader, delimiter) : (stryCov_9fa48("994"), !skipPlain(reader, delimiter))))) return stryMutAct_9fa48("995") ? true : (stryCov_9fa48("995"), false);
    const flags = take(reader, stryMutAct_9fa48("997") ? /[^gpiImM0-9]*/ : stryMutAct_9fa48("996") ? /[gpiImM0-9]/ : (stryCov_9fa48("996", "997"), /[gpiImM0-9]*/));
    const next = reader.source[reader.at];
    if (stryMutAct_9fa48("1000") ? next !== 'w' : stryMutAct_9fa48("999") ? false : stryMutAct_9fa48("998") ? true : (stryCov_9fa48("998", "999", "1000"), next === (stryMutAct_9fa48("1001") ? "" : (stryCov_9fa48("1001"), 'w')))) {
      if (stryMutAct_9fa48("1002")) {
        {}
      } else {
        stryCov_9fa48("1002");
        stryMutAct_9fa48("1003") ? reader.at-- : (stryCov_9fa48("1003"), reader.at++);
        reader.writes.push(stryMutAct_9fa48("1005") ? take(reader, /[^\n]*/) : (stryCov_9fa48("1005"), take(reader, stryMutAct_9fa48("1007") ? /[\n]*/ : stryMutAct_9fa48("1006") ? /[^\n]/ : (stryCov_9fa48("1006", "1007"), /[^\n]*/)).trim()));
        return stryMutAct_9fa48("1008") ? false : (stryCov_9fa48("1008"), true);
      }
    }
    return stryMutAct_9fa48("1011") ? flags !== undefined || next === undefined || /[\s;}#]/.test(next) : stryMutAct_9fa48("1010") ? false : stryMutAct_9fa48("1009") ? true : (stryCov_9fa48("1009", "1010", "1011"), (stryMutAct_9fa48("1013") ? flags === undefined : stryMutAct_9fa48("1012") ? true : (stryCov_9fa48("1012", "1013"), flags !== undefined)) && (stryMutAct_9fa48("1015") ? next === undefined && /[\s;}#]/.test(next) : stryMutAct_9fa48("1014") ? true : (stryCov_9fa48("1014", "1015"), (stryMutAct_9fa48("1017") ? next !== undefined : stryMutAct_9fa48("1016") ? false : (stryCov_9fa48("1016", "1017"), next === undefined)) || (stryMutAct_9fa48("1019") ? /[\S;}#]/ : stryMutAct_9fa48("1018") ? /[^\s;}#]/ : (stryCov_9fa48("1018", "1019"), /[\s;}#]/)).test(next))));
  }
};
const transliterate = (reader: Reader): boolean => {
  if (stryMutAct_9fa48("1020")) {
    {}
  } else {
    stryCov_9fa48("1020");
    const delimiter = stryMutAct_9fa48("1021") ? reader.source[reader.at++] && '' : (stryCov_9fa48("1021"), reader.source[stryMutAct_9fa48("1022") ? reader.at-- : (stryCov_9fa48("1022"), reader.at++)] ?? (stryMutAct_9fa48("1023") ? "Stryker was here!" : (stryCov_9fa48("1023"), '')));
    return stryMutAct_9fa48("1026") ? delimiter !== '' && skipPlain(reader, delimiter) || skipPlain(reader, delimiter) : stryMutAct_9fa48("1025") ? false : stryMutAct_9fa48("1024") ? true : (stryCov_9fa48("1024", "1025", "1026"), (stryMutAct_9fa48("1028") ? delimiter !== '' || skipPlain(reader, delimiter) : stryMutAct_9fa48("1027") ? true : (stryCov_9fa48("1027", "1028"), (stryMutAct_9fa48("1030") ? delimiter === '' : stryMutAct_9fa48("1029") ? true : (stryCov_9fa48("1029", "1030"), delimiter !== (stryMutAct_9fa48("1031") ? "Stryker was here!" : (stryCov_9fa48("1031"), '')))) && skipPlain(reader, delimiter))) && skipPlain(reader, delimiter));
  }
};

/** One command letter; false for `e` and whatever is not known. */
const command = (reader: Reader): boolean => {
  if (stryMutAct_9fa48("1032")) {
    {}
  } else {
    stryCov_9fa48("1032");
    const letter = stryMutAct_9fa48("1033") ? reader.source[reader.at++] && '' : (stryCov_9fa48("1033"), reader.source[stryMutAct_9fa48("1034") ? reader.at-- : (stryCov_9fa48("1034"), reader.at++)] ?? (stryMutAct_9fa48("1035") ? "Stryker was here!" : (stryCov_9fa48("1035"), '')));
    if (stryMutAct_9fa48("1038") ? letter !== '' : stryMutAct_9fa48("1037") ? false : stryMutAct_9fa48("1036") ? true : (stryCov_9fa48("1036", "1037", "1038"), letter === (stryMutAct_9fa48("1039") ? "Stryker was here!" : (stryCov_9fa48("1039"), '')))) return stryMutAct_9fa48("1040") ? true : (stryCov_9fa48("1040"), false);
    if (stryMutAct_9fa48("1043") ? letter !== 's' : stryMutAct_9fa48("1042") ? false : stryMutAct_9fa48("1041") ? true : (stryCov_9fa48("1041", "1042", "1043"), letter === (stryMutAct_9fa48("1044") ? "" : (stryCov_9fa48("1044"), 's')))) return substitute(reader);
    if (stryMutAct_9fa48("1047") ? letter !== 'y' : stryMutAct_9fa48("1046") ? false : stryMutAct_9fa48("1045") ? true : (stryCov_9fa48("1045", "1046", "1047"), letter === (stryMutAct_9fa48("1048") ? "" : (stryCov_9fa48("1048"), 'y')))) return transliterate(reader);
    if (stryMutAct_9fa48("1050") ? false : stryMutAct_9fa48("1049") ? true : (stryCov_9fa48("1049", "1050"), (stryMutAct_9fa48("1051") ? "" : (stryCov_9fa48("1051"), 'wW')).includes(letter))) return stryMutAct_9fa48("1055") ? reader.writes.push(take(reader, /[^\n]*/).trim()) <= 0 : stryMutAct_9fa48("1054") ? reader.writes.push(take(reader, /[^\n]*/).trim()) >= 0 : stryMutAct_9fa48("1053") ? false : stryMutAct_9fa48("1052") ? true : (stryCov_9fa48("1052", "1053", "1054", "1055"), reader.writes.push(stryMutAct_9fa48("1056") ? take(reader, /[^\n]*/) : (stryCov_9fa48("1056"), take(reader, stryMutAct_9fa48("1058") ? /[\n]*/ : stryMutAct_9fa48("1057") ? /[^\n]/ : (stryCov_9fa48("1057", "1058"), /[^\n]*/)).trim())) > 0);
    if (stryMutAct_9fa48("1060") ? false : stryMutAct_9fa48("1059") ? true : (stryCov_9fa48("1059", "1060"), (stryMutAct_9fa48("1061") ? "" : (stryCov_9fa48("1061"), 'rR')).includes(letter))) return stryMutAct_9fa48("1065") ? reader.reads.push(take(reader, /[^\n]*/).trim()) <= 0 : stryMutAct_9fa48("1064") ? reader.reads.push(take(reader, /[^\n]*/).trim()) >= 0 : stryMutAct_9fa48("1063") ? false : stryMutAct_9fa48("1062") ? true : (stryCov_9fa48("1062", "1063", "1064", "1065"), reader.reads.push(stryMutAct_9fa48("1066") ? take(reader, /[^\n]*/) : (stryCov_9fa48("1066"), take(reader, stryMutAct_9fa48("1068") ? /[\n]*/ : stryMutAct_9fa48("1067") ? /[^\n]/ : (stryCov_9fa48("1067", "1068"), /[^\n]*/)).trim())) > 0);
    if (stryMutAct_9fa48("1070") ? false : stryMutAct_9fa48("1069") ? true : (stryCov_9fa48("1069", "1070"), (stryMutAct_9fa48("1071") ? "" : (stryCov_9fa48("1071"), 'aic')).includes(letter))) return stryMutAct_9fa48("1074") ? take(reader, /(?:[^\n\\]|\\[\s\S])*/) === undefined : stryMutAct_9fa48("1073") ? false : stryMutAct_9fa48("1072") ? true : (stryCov_9fa48("1072", "1073", "1074"), take(reader, stryMutAct_9fa48("1079") ? /(?:[^\n\\]|\\[\s\s])*/ : stryMutAct_9fa48("1078") ? /(?:[^\n\\]|\\[\S\S])*/ : stryMutAct_9fa48("1077") ? /(?:[^\n\\]|\\[^\s\S])*/ : stryMutAct_9fa48("1076") ? /(?:[\n\\]|\\[\s\S])*/ : stryMutAct_9fa48("1075") ? /(?:[^\n\\]|\\[\s\S])/ : (stryCov_9fa48("1075", "1076", "1077", "1078", "1079"), /(?:[^\n\\]|\\[\s\S])*/)) !== undefined);
    if (stryMutAct_9fa48("1081") ? false : stryMutAct_9fa48("1080") ? true : (stryCov_9fa48("1080", "1081"), (stryMutAct_9fa48("1082") ? "" : (stryCov_9fa48("1082"), 'btT:')).includes(letter))) return stryMutAct_9fa48("1085") ? take(reader, /[^\n;}]*/) === undefined : stryMutAct_9fa48("1084") ? false : stryMutAct_9fa48("1083") ? true : (stryCov_9fa48("1083", "1084", "1085"), take(reader, stryMutAct_9fa48("1087") ? /[\n;}]*/ : stryMutAct_9fa48("1086") ? /[^\n;}]/ : (stryCov_9fa48("1086", "1087"), /[^\n;}]*/)) !== undefined);
    if (stryMutAct_9fa48("1089") ? false : stryMutAct_9fa48("1088") ? true : (stryCov_9fa48("1088", "1089"), (stryMutAct_9fa48("1090") ? "" : (stryCov_9fa48("1090"), 'qQlL')).includes(letter))) return stryMutAct_9fa48("1093") ? take(reader, /\s*\d*/) === undefined : stryMutAct_9fa48("1092") ? false : stryMutAct_9fa48("1091") ? true : (stryCov_9fa48("1091", "1092", "1093"), take(reader, stryMutAct_9fa48("1097") ? /\s*\D*/ : stryMutAct_9fa48("1096") ? /\s*\d/ : stryMutAct_9fa48("1095") ? /\S*\d*/ : stryMutAct_9fa48("1094") ? /\s\d*/ : (stryCov_9fa48("1094", "1095", "1096", "1097"), /\s*\d*/)) !== undefined);
    if (stryMutAct_9fa48("1100") ? letter !== '#' : stryMutAct_9fa48("1099") ? false : stryMutAct_9fa48("1098") ? true : (stryCov_9fa48("1098", "1099", "1100"), letter === (stryMutAct_9fa48("1101") ? "" : (stryCov_9fa48("1101"), '#')))) return stryMutAct_9fa48("1104") ? take(reader, /[^\n]*/) === undefined : stryMutAct_9fa48("1103") ? false : stryMutAct_9fa48("1102") ? true : (stryCov_9fa48("1102", "1103", "1104"), take(reader, stryMutAct_9fa48("1106") ? /[\n]*/ : stryMutAct_9fa48("1105") ? /[^\n]/ : (stryCov_9fa48("1105", "1106"), /[^\n]*/)) !== undefined);
    return (stryMutAct_9fa48("1107") ? "" : (stryCov_9fa48("1107"), 'dDpPnNhHgGxFz={}')).includes(letter);
  }
};

/** What a script does; undefined when it may run a command, or is not understood. */
export const useOfSed = (source: string): SedUse | undefined => {
  if (stryMutAct_9fa48("1108")) {
    {}
  } else {
    stryCov_9fa48("1108");
    const reader: Reader = stryMutAct_9fa48("1109") ? {} : (stryCov_9fa48("1109"), {
      source,
      at: 0,
      reads: stryMutAct_9fa48("1110") ? ["Stryker was here"] : (stryCov_9fa48("1110"), []),
      writes: stryMutAct_9fa48("1111") ? ["Stryker was here"] : (stryCov_9fa48("1111"), [])
    });
    while (stryMutAct_9fa48("1114") ? reader.at >= source.length : stryMutAct_9fa48("1113") ? reader.at <= source.length : stryMutAct_9fa48("1112") ? false : (stryCov_9fa48("1112", "1113", "1114"), reader.at < source.length)) {
      if (stryMutAct_9fa48("1115")) {
        {}
      } else {
        stryCov_9fa48("1115");
        if (stryMutAct_9fa48("1118") ? false : stryMutAct_9fa48("1117") ? true : stryMutAct_9fa48("1116") ? skipAddresses(reader) : (stryCov_9fa48("1116", "1117", "1118"), !skipAddresses(reader))) return undefined;
        if (stryMutAct_9fa48("1122") ? reader.at < source.length : stryMutAct_9fa48("1121") ? reader.at > source.length : stryMutAct_9fa48("1120") ? false : stryMutAct_9fa48("1119") ? true : (stryCov_9fa48("1119", "1120", "1121", "1122"), reader.at >= source.length)) break;
        if (stryMutAct_9fa48("1125") ? false : stryMutAct_9fa48("1124") ? true : stryMutAct_9fa48("1123") ? command(reader) : (stryCov_9fa48("1123", "1124", "1125"), !command(reader))) return undefined;
      }
    }
    return stryMutAct_9fa48("1126") ? {} : (stryCov_9fa48("1126"), {
      reads: reader.reads,
      writes: reader.writes,
      empties: (stryMutAct_9fa48("1142") ? /^\s*(?:1\s*,\s*\$)?\s*d\s*;?\S*$/ : stryMutAct_9fa48("1141") ? /^\s*(?:1\s*,\s*\$)?\s*d\s*;?\s$/ : stryMutAct_9fa48("1140") ? /^\s*(?:1\s*,\s*\$)?\s*d\s*;\s*$/ : stryMutAct_9fa48("1139") ? /^\s*(?:1\s*,\s*\$)?\s*d\S*;?\s*$/ : stryMutAct_9fa48("1138") ? /^\s*(?:1\s*,\s*\$)?\s*d\s;?\s*$/ : stryMutAct_9fa48("1137") ? /^\s*(?:1\s*,\s*\$)?\S*d\s*;?\s*$/ : stryMutAct_9fa48("1136") ? /^\s*(?:1\s*,\s*\$)?\sd\s*;?\s*$/ : stryMutAct_9fa48("1135") ? /^\s*(?:1\s*,\S*\$)?\s*d\s*;?\s*$/ : stryMutAct_9fa48("1134") ? /^\s*(?:1\s*,\s\$)?\s*d\s*;?\s*$/ : stryMutAct_9fa48("1133") ? /^\s*(?:1\S*,\s*\$)?\s*d\s*;?\s*$/ : stryMutAct_9fa48("1132") ? /^\s*(?:1\s,\s*\$)?\s*d\s*;?\s*$/ : stryMutAct_9fa48("1131") ? /^\s*(?:1\s*,\s*\$)\s*d\s*;?\s*$/ : stryMutAct_9fa48("1130") ? /^\S*(?:1\s*,\s*\$)?\s*d\s*;?\s*$/ : stryMutAct_9fa48("1129") ? /^\s(?:1\s*,\s*\$)?\s*d\s*;?\s*$/ : stryMutAct_9fa48("1128") ? /^\s*(?:1\s*,\s*\$)?\s*d\s*;?\s*/ : stryMutAct_9fa48("1127") ? /\s*(?:1\s*,\s*\$)?\s*d\s*;?\s*$/ : (stryCov_9fa48("1127", "1128", "1129", "1130", "1131", "1132", "1133", "1134", "1135", "1136", "1137", "1138", "1139", "1140", "1141", "1142"), /^\s*(?:1\s*,\s*\$)?\s*d\s*;?\s*$/)).test(source)
    });
  }
};