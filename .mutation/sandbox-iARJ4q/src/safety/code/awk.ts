/** Awk programs: pure, or may run and write. The lexer tells a regular expression from a division by the token before it. */
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
interface Token {
  readonly type: 'word' | 'string' | 'regex' | 'number' | 'op';
  readonly text: string;
}
const STRING = stryMutAct_9fa48("536") ? /"(?:[^"\\\n]|\\[\s\s])*"/y : stryMutAct_9fa48("535") ? /"(?:[^"\\\n]|\\[\S\S])*"/y : stryMutAct_9fa48("534") ? /"(?:[^"\\\n]|\\[^\s\S])*"/y : stryMutAct_9fa48("533") ? /"(?:["\\\n]|\\[\s\S])*"/y : stryMutAct_9fa48("532") ? /"(?:[^"\\\n]|\\[\s\S])"/y : (stryCov_9fa48("532", "533", "534", "535", "536"), /"(?:[^"\\\n]|\\[\s\S])*"/y);
const REGEX = stryMutAct_9fa48("542") ? /\/(?:[^/\\\n[]|\\.|\[\^?\]?(?:[\]\\\n]|\\.)*\])*\//y : stryMutAct_9fa48("541") ? /\/(?:[^/\\\n[]|\\.|\[\^?\]?(?:[^\]\\\n]|\\.)\])*\//y : stryMutAct_9fa48("540") ? /\/(?:[^/\\\n[]|\\.|\[\^?\](?:[^\]\\\n]|\\.)*\])*\//y : stryMutAct_9fa48("539") ? /\/(?:[^/\\\n[]|\\.|\[\^\]?(?:[^\]\\\n]|\\.)*\])*\//y : stryMutAct_9fa48("538") ? /\/(?:[/\\\n[]|\\.|\[\^?\]?(?:[^\]\\\n]|\\.)*\])*\//y : stryMutAct_9fa48("537") ? /\/(?:[^/\\\n[]|\\.|\[\^?\]?(?:[^\]\\\n]|\\.)*\])\//y : (stryCov_9fa48("537", "538", "539", "540", "541", "542"), /\/(?:[^/\\\n[]|\\.|\[\^?\]?(?:[^\]\\\n]|\\.)*\])*\//y);
const OTHER = stryMutAct_9fa48("557") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\s]/y : stryMutAct_9fa48("556") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\S\S]/y : stryMutAct_9fa48("555") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[^\s\S]/y : stryMutAct_9fa48("554") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[\n]*|[\s\S]/y : stryMutAct_9fa48("553") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]|[\s\S]/y : stryMutAct_9fa48("552") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\S+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("551") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("550") ? /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[^<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("549") ? /[A-Za-z_]\w*|\d[\W.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("548") ? /[A-Za-z_]\w*|\d[^\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("547") ? /[A-Za-z_]\w*|\d[\w.]|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("546") ? /[A-Za-z_]\w*|\D[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("545") ? /[A-Za-z_]\W*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("544") ? /[A-Za-z_]\w|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : stryMutAct_9fa48("543") ? /[^A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y : (stryCov_9fa48("543", "544", "545", "546", "547", "548", "549", "550", "551", "552", "553", "554", "555", "556", "557"), /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y);
const isOperand = (token: Token | undefined): boolean => {
  if (stryMutAct_9fa48("558")) {
    {}
  } else {
    stryCov_9fa48("558");
    if (stryMutAct_9fa48("561") ? token !== undefined : stryMutAct_9fa48("560") ? false : stryMutAct_9fa48("559") ? true : (stryCov_9fa48("559", "560", "561"), token === undefined)) return stryMutAct_9fa48("562") ? true : (stryCov_9fa48("562"), false);
    if (stryMutAct_9fa48("565") ? token.type === 'op' : stryMutAct_9fa48("564") ? false : stryMutAct_9fa48("563") ? true : (stryCov_9fa48("563", "564", "565"), token.type !== (stryMutAct_9fa48("566") ? "" : (stryCov_9fa48("566"), 'op')))) return stryMutAct_9fa48("567") ? /^(?:print|printf|return|in)$/.test(token.text) : (stryCov_9fa48("567"), !(stryMutAct_9fa48("569") ? /^(?:print|printf|return|in)/ : stryMutAct_9fa48("568") ? /(?:print|printf|return|in)$/ : (stryCov_9fa48("568", "569"), /^(?:print|printf|return|in)$/)).test(token.text));
    return (stryMutAct_9fa48("576") ? /^[)\]$]$|^\+\+$|^--/ : stryMutAct_9fa48("575") ? /^[)\]$]$|^\+\+$|--$/ : stryMutAct_9fa48("574") ? /^[)\]$]$|^\+\+|^--$/ : stryMutAct_9fa48("573") ? /^[)\]$]$|\+\+$|^--$/ : stryMutAct_9fa48("572") ? /^[^)\]$]$|^\+\+$|^--$/ : stryMutAct_9fa48("571") ? /^[)\]$]|^\+\+$|^--$/ : stryMutAct_9fa48("570") ? /[)\]$]$|^\+\+$|^--$/ : (stryCov_9fa48("570", "571", "572", "573", "574", "575", "576"), /^[)\]$]$|^\+\+$|^--$/)).test(token.text);
  }
};
const sticky = (pattern: RegExp, source: string, at: number): string | undefined => {
  if (stryMutAct_9fa48("577")) {
    {}
  } else {
    stryCov_9fa48("577");
    pattern.lastIndex = at;
    return stryMutAct_9fa48("578") ? pattern.exec(source)[0] : (stryCov_9fa48("578"), pattern.exec(source)?.[0]);
  }
};
const typeOf = (text: string): Token['type'] => {
  if (stryMutAct_9fa48("579")) {
    {}
  } else {
    stryCov_9fa48("579");
    if (stryMutAct_9fa48("581") ? false : stryMutAct_9fa48("580") ? true : (stryCov_9fa48("580", "581"), (stryMutAct_9fa48("583") ? /^[^A-Za-z_]/ : stryMutAct_9fa48("582") ? /[A-Za-z_]/ : (stryCov_9fa48("582", "583"), /^[A-Za-z_]/)).test(text))) return stryMutAct_9fa48("584") ? "" : (stryCov_9fa48("584"), 'word');
    return (stryMutAct_9fa48("586") ? /^\D/ : stryMutAct_9fa48("585") ? /\d/ : (stryCov_9fa48("585", "586"), /^\d/)).test(text) ? stryMutAct_9fa48("587") ? "" : (stryCov_9fa48("587"), 'number') : stryMutAct_9fa48("588") ? "" : (stryCov_9fa48("588"), 'op');
  }
};

/** The token at `at`; undefined where a string or expression is not closed. White space is an empty token, a line end is `;`. */
const tokenAt = (source: string, at: number, before: Token | undefined): Token & {
  length: number;
} | undefined => {
  if (stryMutAct_9fa48("589")) {
    {}
  } else {
    stryCov_9fa48("589");
    const char = source[at];
    const opens = (stryMutAct_9fa48("592") ? char !== '"' : stryMutAct_9fa48("591") ? false : stryMutAct_9fa48("590") ? true : (stryCov_9fa48("590", "591", "592"), char === (stryMutAct_9fa48("593") ? "" : (stryCov_9fa48("593"), '"')))) ? STRING : (stryMutAct_9fa48("596") ? char === '/' || !isOperand(before) : stryMutAct_9fa48("595") ? false : stryMutAct_9fa48("594") ? true : (stryCov_9fa48("594", "595", "596"), (stryMutAct_9fa48("598") ? char !== '/' : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598"), char === (stryMutAct_9fa48("599") ? "" : (stryCov_9fa48("599"), '/')))) && (stryMutAct_9fa48("600") ? isOperand(before) : (stryCov_9fa48("600"), !isOperand(before))))) ? REGEX : undefined;
    const text = sticky(stryMutAct_9fa48("601") ? opens && OTHER : (stryCov_9fa48("601"), opens ?? OTHER), source, at);
    if (stryMutAct_9fa48("604") ? text !== undefined : stryMutAct_9fa48("603") ? false : stryMutAct_9fa48("602") ? true : (stryCov_9fa48("602", "603", "604"), text === undefined)) return undefined;
    const {
      length
    } = text;
    if (stryMutAct_9fa48("607") ? opens === undefined : stryMutAct_9fa48("606") ? false : stryMutAct_9fa48("605") ? true : (stryCov_9fa48("605", "606", "607"), opens !== undefined)) return stryMutAct_9fa48("608") ? {} : (stryCov_9fa48("608"), {
      type: (stryMutAct_9fa48("611") ? char !== '"' : stryMutAct_9fa48("610") ? false : stryMutAct_9fa48("609") ? true : (stryCov_9fa48("609", "610", "611"), char === (stryMutAct_9fa48("612") ? "" : (stryCov_9fa48("612"), '"')))) ? stryMutAct_9fa48("613") ? "" : (stryCov_9fa48("613"), 'string') : stryMutAct_9fa48("614") ? "" : (stryCov_9fa48("614"), 'regex'),
      text,
      length
    });
    if (stryMutAct_9fa48("616") ? false : stryMutAct_9fa48("615") ? true : (stryCov_9fa48("615", "616"), (stryMutAct_9fa48("618") ? /^\S/ : stryMutAct_9fa48("617") ? /\s/ : (stryCov_9fa48("617", "618"), /^\s/)).test(text))) return stryMutAct_9fa48("619") ? {} : (stryCov_9fa48("619"), {
      type: stryMutAct_9fa48("620") ? "" : (stryCov_9fa48("620"), 'op'),
      text: text.includes(stryMutAct_9fa48("621") ? "" : (stryCov_9fa48("621"), '\n')) ? stryMutAct_9fa48("622") ? "" : (stryCov_9fa48("622"), ';') : stryMutAct_9fa48("623") ? "Stryker was here!" : (stryCov_9fa48("623"), ''),
      length
    });
    return (stryMutAct_9fa48("624") ? text.endsWith('#') : (stryCov_9fa48("624"), text.startsWith(stryMutAct_9fa48("625") ? "" : (stryCov_9fa48("625"), '#')))) ? stryMutAct_9fa48("626") ? {} : (stryCov_9fa48("626"), {
      type: stryMutAct_9fa48("627") ? "" : (stryCov_9fa48("627"), 'op'),
      text: stryMutAct_9fa48("628") ? "Stryker was here!" : (stryCov_9fa48("628"), ''),
      length
    }) : stryMutAct_9fa48("629") ? {} : (stryCov_9fa48("629"), {
      type: typeOf(text),
      text,
      length
    });
  }
};
const lex = (source: string): Token[] | undefined => {
  if (stryMutAct_9fa48("630")) {
    {}
  } else {
    stryCov_9fa48("630");
    const tokens: Token[] = stryMutAct_9fa48("631") ? ["Stryker was here"] : (stryCov_9fa48("631"), []);
    for (let at = 0; stryMutAct_9fa48("634") ? at >= source.length : stryMutAct_9fa48("633") ? at <= source.length : stryMutAct_9fa48("632") ? false : (stryCov_9fa48("632", "633", "634"), at < source.length);) {
      if (stryMutAct_9fa48("635")) {
        {}
      } else {
        stryCov_9fa48("635");
        const token = tokenAt(source, at, tokens.at(stryMutAct_9fa48("636") ? +1 : (stryCov_9fa48("636"), -1)));
        if (stryMutAct_9fa48("639") ? token !== undefined : stryMutAct_9fa48("638") ? false : stryMutAct_9fa48("637") ? true : (stryCov_9fa48("637", "638", "639"), token === undefined)) return undefined;
        stryMutAct_9fa48("640") ? at -= token.length : (stryCov_9fa48("640"), at += token.length);
        if (stryMutAct_9fa48("643") ? token.text === '' : stryMutAct_9fa48("642") ? false : stryMutAct_9fa48("641") ? true : (stryCov_9fa48("641", "642", "643"), token.text !== (stryMutAct_9fa48("644") ? "Stryker was here!" : (stryCov_9fa48("644"), '')))) if (stryMutAct_9fa48("645")) {
          ;
        } else {
          stryCov_9fa48("645");
          tokens.push(token);
        }
      }
    }
    return tokens;
  }
};
const RUNS = new Set(stryMutAct_9fa48("646") ? [] : (stryCov_9fa48("646"), [stryMutAct_9fa48("647") ? "" : (stryCov_9fa48("647"), 'system'), stryMutAct_9fa48("648") ? "" : (stryCov_9fa48("648"), 'getline'), stryMutAct_9fa48("649") ? "" : (stryCov_9fa48("649"), 'load'), stryMutAct_9fa48("650") ? "" : (stryCov_9fa48("650"), 'include'), stryMutAct_9fa48("651") ? "" : (stryCov_9fa48("651"), 'ARGV'), stryMutAct_9fa48("652") ? "" : (stryCov_9fa48("652"), 'ARGC'), stryMutAct_9fa48("653") ? "" : (stryCov_9fa48("653"), '|'), stryMutAct_9fa48("654") ? "" : (stryCov_9fa48("654"), '|&'), stryMutAct_9fa48("655") ? "" : (stryCov_9fa48("655"), '@'), stryMutAct_9fa48("656") ? "" : (stryCov_9fa48("656"), '\\')]));
const WRITES = new Set(stryMutAct_9fa48("657") ? [] : (stryCov_9fa48("657"), [stryMutAct_9fa48("658") ? "" : (stryCov_9fa48("658"), '>'), stryMutAct_9fa48("659") ? "" : (stryCov_9fa48("659"), '>>')]));

/** True when the program runs nothing, writes nothing and reads no file but those named as operands. */
export const isPureAwk = (source: string): boolean => {
  if (stryMutAct_9fa48("660")) {
    {}
  } else {
    stryCov_9fa48("660");
    let printing = stryMutAct_9fa48("661") ? true : (stryCov_9fa48("661"), false);
    for (const {
      type,
      text
    } of stryMutAct_9fa48("662") ? lex(source) && [{
      type: 'op',
      text: '@'
    }] : (stryCov_9fa48("662"), lex(source) ?? (stryMutAct_9fa48("663") ? [] : (stryCov_9fa48("663"), [stryMutAct_9fa48("664") ? {} : (stryCov_9fa48("664"), {
      type: stryMutAct_9fa48("665") ? "" : (stryCov_9fa48("665"), 'op'),
      text: stryMutAct_9fa48("666") ? "" : (stryCov_9fa48("666"), '@')
    })])))) {
      if (stryMutAct_9fa48("667")) {
        {}
      } else {
        stryCov_9fa48("667");
        if (stryMutAct_9fa48("670") ? (type === 'string' || type === 'regex') && type === 'number' : stryMutAct_9fa48("669") ? false : stryMutAct_9fa48("668") ? true : (stryCov_9fa48("668", "669", "670"), (stryMutAct_9fa48("672") ? type === 'string' && type === 'regex' : stryMutAct_9fa48("671") ? false : (stryCov_9fa48("671", "672"), (stryMutAct_9fa48("674") ? type !== 'string' : stryMutAct_9fa48("673") ? false : (stryCov_9fa48("673", "674"), type === (stryMutAct_9fa48("675") ? "" : (stryCov_9fa48("675"), 'string')))) || (stryMutAct_9fa48("677") ? type !== 'regex' : stryMutAct_9fa48("676") ? false : (stryCov_9fa48("676", "677"), type === (stryMutAct_9fa48("678") ? "" : (stryCov_9fa48("678"), 'regex')))))) || (stryMutAct_9fa48("680") ? type !== 'number' : stryMutAct_9fa48("679") ? false : (stryCov_9fa48("679", "680"), type === (stryMutAct_9fa48("681") ? "" : (stryCov_9fa48("681"), 'number')))))) continue;
        if (stryMutAct_9fa48("684") ? RUNS.has(text) && printing && WRITES.has(text) : stryMutAct_9fa48("683") ? false : stryMutAct_9fa48("682") ? true : (stryCov_9fa48("682", "683", "684"), RUNS.has(text) || (stryMutAct_9fa48("686") ? printing || WRITES.has(text) : stryMutAct_9fa48("685") ? false : (stryCov_9fa48("685", "686"), printing && WRITES.has(text))))) return stryMutAct_9fa48("687") ? true : (stryCov_9fa48("687"), false);
        if (stryMutAct_9fa48("690") ? text === 'print' && text === 'printf' : stryMutAct_9fa48("689") ? false : stryMutAct_9fa48("688") ? true : (stryCov_9fa48("688", "689", "690"), (stryMutAct_9fa48("692") ? text !== 'print' : stryMutAct_9fa48("691") ? false : (stryCov_9fa48("691", "692"), text === (stryMutAct_9fa48("693") ? "" : (stryCov_9fa48("693"), 'print')))) || (stryMutAct_9fa48("695") ? text !== 'printf' : stryMutAct_9fa48("694") ? false : (stryCov_9fa48("694", "695"), text === (stryMutAct_9fa48("696") ? "" : (stryCov_9fa48("696"), 'printf')))))) printing = stryMutAct_9fa48("697") ? false : (stryCov_9fa48("697"), true);
        if (stryMutAct_9fa48("700") ? text === ';' && text === '}' : stryMutAct_9fa48("699") ? false : stryMutAct_9fa48("698") ? true : (stryCov_9fa48("698", "699", "700"), (stryMutAct_9fa48("702") ? text !== ';' : stryMutAct_9fa48("701") ? false : (stryCov_9fa48("701", "702"), text === (stryMutAct_9fa48("703") ? "" : (stryCov_9fa48("703"), ';')))) || (stryMutAct_9fa48("705") ? text !== '}' : stryMutAct_9fa48("704") ? false : (stryCov_9fa48("704", "705"), text === (stryMutAct_9fa48("706") ? "" : (stryCov_9fa48("706"), '}')))))) printing = stryMutAct_9fa48("707") ? true : (stryCov_9fa48("707"), false);
      }
    }
    return stryMutAct_9fa48("708") ? false : (stryCov_9fa48("708"), true);
  }
};