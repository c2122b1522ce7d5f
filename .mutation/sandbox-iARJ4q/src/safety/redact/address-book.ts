/** Names, mail addresses and numbers from an address book: vCards, or a line a person. Pure. */
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
import type { Known } from './known.ts';

/** Given and family names that are as well words of every second sentence would blot it out. */
const SHORTEST_PART = 3;
const unescaped = stryMutAct_9fa48("12843") ? () => undefined : (stryCov_9fa48("12843"), (() => {
  const unescaped = (text: string): string => stryMutAct_9fa48("12844") ? text.replace(/\\n/gi, ' ').replace(/\\([,;:\\])/g, '$1') : (stryCov_9fa48("12844"), text.replace(/\\n/gi, stryMutAct_9fa48("12845") ? "" : (stryCov_9fa48("12845"), ' ')).replace(stryMutAct_9fa48("12846") ? /\\([^,;:\\])/g : (stryCov_9fa48("12846"), /\\([,;:\\])/g), stryMutAct_9fa48("12847") ? "" : (stryCov_9fa48("12847"), '$1')).trim());
  return unescaped;
})());

/** Folded lines go on with a blank (RFC 6350, 3.2). */
const cardLines = stryMutAct_9fa48("12848") ? () => undefined : (stryCov_9fa48("12848"), (() => {
  const cardLines = (text: string): readonly string[] => text.replace(stryMutAct_9fa48("12850") ? /\r?\n[^ \t]/g : stryMutAct_9fa48("12849") ? /\r\n[ \t]/g : (stryCov_9fa48("12849", "12850"), /\r?\n[ \t]/g), stryMutAct_9fa48("12851") ? "Stryker was here!" : (stryCov_9fa48("12851"), '')).split(stryMutAct_9fa48("12852") ? /\r\n/ : (stryCov_9fa48("12852"), /\r?\n/));
  return cardLines;
})());
const fromCards = stryMutAct_9fa48("12853") ? () => undefined : (stryCov_9fa48("12853"), (() => {
  const fromCards = (text: string): readonly Known[] => cardLines(text).flatMap((line): Known[] => {
    if (stryMutAct_9fa48("12854")) {
      {}
    } else {
      stryCov_9fa48("12854");
      const [, property = stryMutAct_9fa48("12855") ? "Stryker was here!" : (stryCov_9fa48("12855"), ''), value = stryMutAct_9fa48("12856") ? "Stryker was here!" : (stryCov_9fa48("12856"), '')] = stryMutAct_9fa48("12857") ? /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i.exec(line) && [] : (stryCov_9fa48("12857"), (stryMutAct_9fa48("12867") ? /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.)$/i : stryMutAct_9fa48("12866") ? /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[:]*)?:(.*)$/i : stryMutAct_9fa48("12865") ? /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:])?:(.*)$/i : stryMutAct_9fa48("12864") ? /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*):(.*)$/i : stryMutAct_9fa48("12863") ? /^(?:[\W-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i : stryMutAct_9fa48("12862") ? /^(?:[^\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i : stryMutAct_9fa48("12861") ? /^(?:[\w-]\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i : stryMutAct_9fa48("12860") ? /^(?:[\w-]+\.)(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i : stryMutAct_9fa48("12859") ? /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)/i : stryMutAct_9fa48("12858") ? /(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i : (stryCov_9fa48("12858", "12859", "12860", "12861", "12862", "12863", "12864", "12865", "12866", "12867"), /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i)).exec(line) ?? (stryMutAct_9fa48("12868") ? ["Stryker was here"] : (stryCov_9fa48("12868"), [])));
      const said = unescaped(value);
      switch (stryMutAct_9fa48("12869") ? property.toLowerCase() : (stryCov_9fa48("12869"), property.toUpperCase())) {
        case stryMutAct_9fa48("12870") ? "" : (stryCov_9fa48("12870"), 'FN'):
        case stryMutAct_9fa48("12872") ? "" : (stryCov_9fa48("12872"), 'NICKNAME'):
          if (stryMutAct_9fa48("12871")) {} else {
            stryCov_9fa48("12871");
            return named(said);
          }
        case stryMutAct_9fa48("12874") ? "" : (stryCov_9fa48("12874"), 'N'):
          if (stryMutAct_9fa48("12873")) {} else {
            stryCov_9fa48("12873");
            return named(stryMutAct_9fa48("12876") ? value.split(';').map(unescaped).toReversed().join(' ').trim() : stryMutAct_9fa48("12875") ? value.split(';').slice(0, 2).map(unescaped).toReversed().join(' ') : (stryCov_9fa48("12875", "12876"), value.split(stryMutAct_9fa48("12877") ? "" : (stryCov_9fa48("12877"), ';')).slice(0, 2).map(unescaped).toReversed().join(stryMutAct_9fa48("12878") ? "" : (stryCov_9fa48("12878"), ' ')).trim()));
          }
        case stryMutAct_9fa48("12880") ? "" : (stryCov_9fa48("12880"), 'EMAIL'):
          if (stryMutAct_9fa48("12879")) {} else {
            stryCov_9fa48("12879");
            return stryMutAct_9fa48("12881") ? [] : (stryCov_9fa48("12881"), [stryMutAct_9fa48("12882") ? {} : (stryCov_9fa48("12882"), {
              value: said,
              kind: stryMutAct_9fa48("12883") ? "" : (stryCov_9fa48("12883"), 'mail')
            })]);
          }
        case stryMutAct_9fa48("12885") ? "" : (stryCov_9fa48("12885"), 'TEL'):
          if (stryMutAct_9fa48("12884")) {} else {
            stryCov_9fa48("12884");
            return stryMutAct_9fa48("12886") ? [] : (stryCov_9fa48("12886"), [stryMutAct_9fa48("12887") ? {} : (stryCov_9fa48("12887"), {
              value: said.replace(stryMutAct_9fa48("12888") ? /tel:/i : (stryCov_9fa48("12888"), /^tel:/i), stryMutAct_9fa48("12889") ? "Stryker was here!" : (stryCov_9fa48("12889"), '')),
              kind: stryMutAct_9fa48("12890") ? "" : (stryCov_9fa48("12890"), 'phone')
            })]);
          }
        default:
          if (stryMutAct_9fa48("12891")) {} else {
            stryCov_9fa48("12891");
            return stryMutAct_9fa48("12892") ? ["Stryker was here"] : (stryCov_9fa48("12892"), []);
          }
      }
    }
  });
  return fromCards;
})());
const named = (full: string): Known[] => {
  if (stryMutAct_9fa48("12893")) {
    {}
  } else {
    stryCov_9fa48("12893");
    const words = stryMutAct_9fa48("12894") ? full.split(/\s+/) : (stryCov_9fa48("12894"), full.split(stryMutAct_9fa48("12896") ? /\S+/ : stryMutAct_9fa48("12895") ? /\s/ : (stryCov_9fa48("12895", "12896"), /\s+/)).filter(stryMutAct_9fa48("12897") ? () => undefined : (stryCov_9fa48("12897"), word => stryMutAct_9fa48("12901") ? word.length < SHORTEST_PART : stryMutAct_9fa48("12900") ? word.length > SHORTEST_PART : stryMutAct_9fa48("12899") ? false : stryMutAct_9fa48("12898") ? true : (stryCov_9fa48("12898", "12899", "12900", "12901"), word.length >= SHORTEST_PART))));
    if (stryMutAct_9fa48("12904") ? full.length < SHORTEST_PART && words.length === 0 : stryMutAct_9fa48("12903") ? false : stryMutAct_9fa48("12902") ? true : (stryCov_9fa48("12902", "12903", "12904"), (stryMutAct_9fa48("12907") ? full.length >= SHORTEST_PART : stryMutAct_9fa48("12906") ? full.length <= SHORTEST_PART : stryMutAct_9fa48("12905") ? false : (stryCov_9fa48("12905", "12906", "12907"), full.length < SHORTEST_PART)) || (stryMutAct_9fa48("12909") ? words.length !== 0 : stryMutAct_9fa48("12908") ? false : (stryCov_9fa48("12908", "12909"), words.length === 0)))) return stryMutAct_9fa48("12910") ? ["Stryker was here"] : (stryCov_9fa48("12910"), []);
    // One word alone may be any word (Mark, Rose, Will); the family name is rarely one.
    const family = (stryMutAct_9fa48("12914") ? words.length <= 1 : stryMutAct_9fa48("12913") ? words.length >= 1 : stryMutAct_9fa48("12912") ? false : stryMutAct_9fa48("12911") ? true : (stryCov_9fa48("12911", "12912", "12913", "12914"), words.length > 1)) ? words.at(stryMutAct_9fa48("12915") ? +1 : (stryCov_9fa48("12915"), -1)) : undefined;
    const own = (stryMutAct_9fa48("12918") ? family === undefined && family.length < 4 : stryMutAct_9fa48("12917") ? false : stryMutAct_9fa48("12916") ? true : (stryCov_9fa48("12916", "12917", "12918"), (stryMutAct_9fa48("12920") ? family !== undefined : stryMutAct_9fa48("12919") ? false : (stryCov_9fa48("12919", "12920"), family === undefined)) || (stryMutAct_9fa48("12923") ? family.length >= 4 : stryMutAct_9fa48("12922") ? family.length <= 4 : stryMutAct_9fa48("12921") ? false : (stryCov_9fa48("12921", "12922", "12923"), family.length < 4)))) ? stryMutAct_9fa48("12924") ? ["Stryker was here"] : (stryCov_9fa48("12924"), []) : stryMutAct_9fa48("12925") ? [] : (stryCov_9fa48("12925"), [stryMutAct_9fa48("12926") ? {} : (stryCov_9fa48("12926"), {
      value: family,
      kind: 'name' as const
    })]);
    return stryMutAct_9fa48("12927") ? [] : (stryCov_9fa48("12927"), [stryMutAct_9fa48("12928") ? {} : (stryCov_9fa48("12928"), {
      value: full,
      kind: stryMutAct_9fa48("12929") ? "" : (stryCov_9fa48("12929"), 'name')
    }), ...own]);
  }
};
const fromLines = stryMutAct_9fa48("12930") ? () => undefined : (stryCov_9fa48("12930"), (() => {
  const fromLines = (text: string): readonly Known[] => text.split(stryMutAct_9fa48("12931") ? /\r\n/ : (stryCov_9fa48("12931"), /\r?\n/)).flatMap((line): Known[] => {
    if (stryMutAct_9fa48("12932")) {
      {}
    } else {
      stryCov_9fa48("12932");
      const fields = line.split(stryMutAct_9fa48("12933") ? /[^,;\t]/ : (stryCov_9fa48("12933"), /[,;\t]/)).map(stryMutAct_9fa48("12934") ? () => undefined : (stryCov_9fa48("12934"), field => field.replace(stryMutAct_9fa48("12942") ? /^\s*"?|"?\S*$/g : stryMutAct_9fa48("12941") ? /^\s*"?|"?\s$/g : stryMutAct_9fa48("12940") ? /^\s*"?|"\s*$/g : stryMutAct_9fa48("12939") ? /^\s*"?|"?\s*/g : stryMutAct_9fa48("12938") ? /^\s*"|"?\s*$/g : stryMutAct_9fa48("12937") ? /^\S*"?|"?\s*$/g : stryMutAct_9fa48("12936") ? /^\s"?|"?\s*$/g : stryMutAct_9fa48("12935") ? /\s*"?|"?\s*$/g : (stryCov_9fa48("12935", "12936", "12937", "12938", "12939", "12940", "12941", "12942"), /^\s*"?|"?\s*$/g), stryMutAct_9fa48("12943") ? "Stryker was here!" : (stryCov_9fa48("12943"), ''))));
      return fields.flatMap((field): Known[] => {
        if (stryMutAct_9fa48("12944")) {
          {}
        } else {
          stryCov_9fa48("12944");
          if (stryMutAct_9fa48("12946") ? false : stryMutAct_9fa48("12945") ? true : (stryCov_9fa48("12945", "12946"), (stryMutAct_9fa48("12954") ? /^\S+@\S+\.\W+$/ : stryMutAct_9fa48("12953") ? /^\S+@\S+\.\w$/ : stryMutAct_9fa48("12952") ? /^\S+@\s+\.\w+$/ : stryMutAct_9fa48("12951") ? /^\S+@\S\.\w+$/ : stryMutAct_9fa48("12950") ? /^\s+@\S+\.\w+$/ : stryMutAct_9fa48("12949") ? /^\S@\S+\.\w+$/ : stryMutAct_9fa48("12948") ? /^\S+@\S+\.\w+/ : stryMutAct_9fa48("12947") ? /\S+@\S+\.\w+$/ : (stryCov_9fa48("12947", "12948", "12949", "12950", "12951", "12952", "12953", "12954"), /^\S+@\S+\.\w+$/)).test(field))) return stryMutAct_9fa48("12955") ? [] : (stryCov_9fa48("12955"), [stryMutAct_9fa48("12956") ? {} : (stryCov_9fa48("12956"), {
            value: field,
            kind: stryMutAct_9fa48("12957") ? "" : (stryCov_9fa48("12957"), 'mail')
          })]);
          if (stryMutAct_9fa48("12959") ? false : stryMutAct_9fa48("12958") ? true : (stryCov_9fa48("12958", "12959"), (stryMutAct_9fa48("12965") ? /^\+?[\D ()/-]{7,20}$/ : stryMutAct_9fa48("12964") ? /^\+?[^\d ()/-]{7,20}$/ : stryMutAct_9fa48("12963") ? /^\+?[\d ()/-]$/ : stryMutAct_9fa48("12962") ? /^\+[\d ()/-]{7,20}$/ : stryMutAct_9fa48("12961") ? /^\+?[\d ()/-]{7,20}/ : stryMutAct_9fa48("12960") ? /\+?[\d ()/-]{7,20}$/ : (stryCov_9fa48("12960", "12961", "12962", "12963", "12964", "12965"), /^\+?[\d ()/-]{7,20}$/)).test(field))) return stryMutAct_9fa48("12966") ? [] : (stryCov_9fa48("12966"), [stryMutAct_9fa48("12967") ? {} : (stryCov_9fa48("12967"), {
            value: field,
            kind: stryMutAct_9fa48("12968") ? "" : (stryCov_9fa48("12968"), 'phone')
          })]);
          return (stryMutAct_9fa48("12979") ? /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\P{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12978") ? /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[^\p{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12977") ? /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]){1,4}$/u : stryMutAct_9fa48("12976") ? /^\p{Lu}[\p{L}'’.-]*(?: \P{L}[\p{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12975") ? /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)$/u : stryMutAct_9fa48("12974") ? /^\p{Lu}[\P{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12973") ? /^\p{Lu}[^\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12972") ? /^\p{Lu}[\p{L}'’.-](?: \p{L}[\p{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12971") ? /^\P{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u : stryMutAct_9fa48("12970") ? /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}/u : stryMutAct_9fa48("12969") ? /\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u : (stryCov_9fa48("12969", "12970", "12971", "12972", "12973", "12974", "12975", "12976", "12977", "12978", "12979"), /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u)).test(field) ? named(field) : stryMutAct_9fa48("12980") ? ["Stryker was here"] : (stryCov_9fa48("12980"), []);
        }
      });
    }
  });
  return fromLines;
})());

/** What an address book's text holds. */
export const peopleIn = stryMutAct_9fa48("12981") ? () => undefined : (stryCov_9fa48("12981"), (() => {
  const peopleIn = (text: string): readonly Known[] => (stryMutAct_9fa48("12982") ? /BEGIN:VCARD/im : (stryCov_9fa48("12982"), /^BEGIN:VCARD/im)).test(text) ? fromCards(text) : fromLines(text);
  return peopleIn;
})());