/** Values into shell source in place of their placeholders, quoted as each place wants it. Pure. */
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
import { PLACEHOLDER } from './find.ts';
type Quote = 'bare' | 'single' | 'double' | 'ansi';

/** The text of a here-document: no quotes hold there, and expansions only where the delimiter was not quoted. */
export interface Body {
  readonly pos: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Needs no quotes anywhere in a word. */
export const PLAIN = stryMutAct_9fa48("13341") ? /^[A-Za-z0-9_][^A-Za-z0-9@%+=:,./_-]*$/ : stryMutAct_9fa48("13340") ? /^[A-Za-z0-9_][A-Za-z0-9@%+=:,./_-]$/ : stryMutAct_9fa48("13339") ? /^[^A-Za-z0-9_][A-Za-z0-9@%+=:,./_-]*$/ : stryMutAct_9fa48("13338") ? /^[A-Za-z0-9_][A-Za-z0-9@%+=:,./_-]*/ : stryMutAct_9fa48("13337") ? /[A-Za-z0-9_][A-Za-z0-9@%+=:,./_-]*$/ : (stryCov_9fa48("13337", "13338", "13339", "13340", "13341"), /^[A-Za-z0-9_][A-Za-z0-9@%+=:,./_-]*$/);
const single = stryMutAct_9fa48("13342") ? () => undefined : (stryCov_9fa48("13342"), (() => {
  const single = (value: string): string => value.replaceAll(stryMutAct_9fa48("13343") ? "" : (stryCov_9fa48("13343"), "'"), stryMutAct_9fa48("13344") ? "" : (stryCov_9fa48("13344"), "'\\''"));
  return single;
})());
const quoted = (value: string, where: Quote): string => {
  if (stryMutAct_9fa48("13345")) {
    {}
  } else {
    stryCov_9fa48("13345");
    if (stryMutAct_9fa48("13347") ? false : stryMutAct_9fa48("13346") ? true : (stryCov_9fa48("13346", "13347"), PLAIN.test(value))) return value;
    if (stryMutAct_9fa48("13350") ? where !== 'single' : stryMutAct_9fa48("13349") ? false : stryMutAct_9fa48("13348") ? true : (stryCov_9fa48("13348", "13349", "13350"), where === (stryMutAct_9fa48("13351") ? "" : (stryCov_9fa48("13351"), 'single')))) return single(value);
    if (stryMutAct_9fa48("13354") ? where !== 'double' : stryMutAct_9fa48("13353") ? false : stryMutAct_9fa48("13352") ? true : (stryCov_9fa48("13352", "13353", "13354"), where === (stryMutAct_9fa48("13355") ? "" : (stryCov_9fa48("13355"), 'double')))) return value.replace(stryMutAct_9fa48("13356") ? /[^\\"$`]/g : (stryCov_9fa48("13356"), /[\\"$`]/g), stryMutAct_9fa48("13357") ? "" : (stryCov_9fa48("13357"), '\\$&'));
    if (stryMutAct_9fa48("13360") ? where !== 'ansi' : stryMutAct_9fa48("13359") ? false : stryMutAct_9fa48("13358") ? true : (stryCov_9fa48("13358", "13359", "13360"), where === (stryMutAct_9fa48("13361") ? "" : (stryCov_9fa48("13361"), 'ansi')))) return value.replace(stryMutAct_9fa48("13362") ? /[^\\']/g : (stryCov_9fa48("13362"), /[\\']/g), stryMutAct_9fa48("13363") ? "" : (stryCov_9fa48("13363"), '\\$&'));
    return stryMutAct_9fa48("13364") ? `` : (stryCov_9fa48("13364"), `'${single(value)}'`);
  }
};

/** What each sign does to the quoting, by the quoting it stands in: opens another, or (`end`) closes its own. */
const SIGNS: Readonly<Record<Quote, readonly (readonly [sign: string, does: Quote | 'end'])[]>> = stryMutAct_9fa48("13365") ? {} : (stryCov_9fa48("13365"), {
  single: stryMutAct_9fa48("13366") ? [] : (stryCov_9fa48("13366"), [stryMutAct_9fa48("13367") ? [] : (stryCov_9fa48("13367"), [stryMutAct_9fa48("13368") ? "" : (stryCov_9fa48("13368"), "'"), stryMutAct_9fa48("13369") ? "" : (stryCov_9fa48("13369"), 'end')])]),
  ansi: stryMutAct_9fa48("13370") ? [] : (stryCov_9fa48("13370"), [stryMutAct_9fa48("13371") ? [] : (stryCov_9fa48("13371"), [stryMutAct_9fa48("13372") ? "" : (stryCov_9fa48("13372"), "'"), stryMutAct_9fa48("13373") ? "" : (stryCov_9fa48("13373"), 'end')])]),
  double: stryMutAct_9fa48("13374") ? [] : (stryCov_9fa48("13374"), [stryMutAct_9fa48("13375") ? [] : (stryCov_9fa48("13375"), [stryMutAct_9fa48("13376") ? "" : (stryCov_9fa48("13376"), '"'), stryMutAct_9fa48("13377") ? "" : (stryCov_9fa48("13377"), 'end')]), stryMutAct_9fa48("13378") ? [] : (stryCov_9fa48("13378"), [stryMutAct_9fa48("13379") ? "" : (stryCov_9fa48("13379"), '$('), stryMutAct_9fa48("13380") ? "" : (stryCov_9fa48("13380"), 'bare')])]),
  bare: stryMutAct_9fa48("13381") ? [] : (stryCov_9fa48("13381"), [stryMutAct_9fa48("13382") ? [] : (stryCov_9fa48("13382"), [stryMutAct_9fa48("13383") ? "" : (stryCov_9fa48("13383"), '"'), stryMutAct_9fa48("13384") ? "" : (stryCov_9fa48("13384"), 'double')]), stryMutAct_9fa48("13385") ? [] : (stryCov_9fa48("13385"), [stryMutAct_9fa48("13386") ? "" : (stryCov_9fa48("13386"), "$'"), stryMutAct_9fa48("13387") ? "" : (stryCov_9fa48("13387"), 'ansi')]), stryMutAct_9fa48("13388") ? [] : (stryCov_9fa48("13388"), [stryMutAct_9fa48("13389") ? "" : (stryCov_9fa48("13389"), "'"), stryMutAct_9fa48("13390") ? "" : (stryCov_9fa48("13390"), 'single')]), stryMutAct_9fa48("13391") ? [] : (stryCov_9fa48("13391"), [stryMutAct_9fa48("13392") ? "" : (stryCov_9fa48("13392"), '$('), stryMutAct_9fa48("13393") ? "" : (stryCov_9fa48("13393"), 'bare')]), stryMutAct_9fa48("13394") ? [] : (stryCov_9fa48("13394"), [stryMutAct_9fa48("13395") ? "" : (stryCov_9fa48("13395"), '('), stryMutAct_9fa48("13396") ? "" : (stryCov_9fa48("13396"), 'bare')]), stryMutAct_9fa48("13397") ? [] : (stryCov_9fa48("13397"), [stryMutAct_9fa48("13398") ? "" : (stryCov_9fa48("13398"), ')'), stryMutAct_9fa48("13399") ? "" : (stryCov_9fa48("13399"), 'end')])])
});

/** Takes one sign or character; gives its length. The outermost quoting never ends. */
const pass = (source: string, at: number, stack: Quote[]): number => {
  if (stryMutAct_9fa48("13400")) {
    {}
  } else {
    stryCov_9fa48("13400");
    const where = stryMutAct_9fa48("13401") ? stack.at(-1) && 'bare' : (stryCov_9fa48("13401"), stack.at(stryMutAct_9fa48("13402") ? +1 : (stryCov_9fa48("13402"), -1)) ?? (stryMutAct_9fa48("13403") ? "" : (stryCov_9fa48("13403"), 'bare')));
    if (stryMutAct_9fa48("13406") ? source[at] === '\\' || where !== 'single' : stryMutAct_9fa48("13405") ? false : stryMutAct_9fa48("13404") ? true : (stryCov_9fa48("13404", "13405", "13406"), (stryMutAct_9fa48("13408") ? source[at] !== '\\' : stryMutAct_9fa48("13407") ? true : (stryCov_9fa48("13407", "13408"), source[at] === (stryMutAct_9fa48("13409") ? "" : (stryCov_9fa48("13409"), '\\')))) && (stryMutAct_9fa48("13411") ? where === 'single' : stryMutAct_9fa48("13410") ? true : (stryCov_9fa48("13410", "13411"), where !== (stryMutAct_9fa48("13412") ? "" : (stryCov_9fa48("13412"), 'single')))))) return 2;
    const found = SIGNS[where].find(stryMutAct_9fa48("13413") ? () => undefined : (stryCov_9fa48("13413"), ([sign]) => stryMutAct_9fa48("13414") ? source.endsWith(sign, at) : (stryCov_9fa48("13414"), source.startsWith(sign, at))));
    if (stryMutAct_9fa48("13417") ? found !== undefined : stryMutAct_9fa48("13416") ? false : stryMutAct_9fa48("13415") ? true : (stryCov_9fa48("13415", "13416", "13417"), found === undefined)) return 1;
    const [sign, does] = found;
    if (stryMutAct_9fa48("13420") ? does === 'end' : stryMutAct_9fa48("13419") ? false : stryMutAct_9fa48("13418") ? true : (stryCov_9fa48("13418", "13419", "13420"), does !== (stryMutAct_9fa48("13421") ? "" : (stryCov_9fa48("13421"), 'end')))) {
      if (stryMutAct_9fa48("13422")) {
        ;
      } else {
        stryCov_9fa48("13422");
        stack.push(does);
      }
    } else if (stryMutAct_9fa48("13426") ? stack.length <= 1 : stryMutAct_9fa48("13425") ? stack.length >= 1 : stryMutAct_9fa48("13424") ? false : stryMutAct_9fa48("13423") ? true : (stryCov_9fa48("13423", "13424", "13425", "13426"), stack.length > 1)) if (stryMutAct_9fa48("13427")) {
      ;
    } else {
      stryCov_9fa48("13427");
      stack.pop();
    }
    return sign.length;
  }
};

/** The source with each placeholder as its value. Whether the result still means the same is the caller's to check. */
export const insert = (source: string, bodies: readonly Body[], real: (placeholder: string) => string): string => {
  if (stryMutAct_9fa48("13428")) {
    {}
  } else {
    stryCov_9fa48("13428");
    const stack: Quote[] = stryMutAct_9fa48("13429") ? [] : (stryCov_9fa48("13429"), [stryMutAct_9fa48("13430") ? "" : (stryCov_9fa48("13430"), 'bare')]);
    const pattern = new RegExp(PLACEHOLDER.source, stryMutAct_9fa48("13431") ? "" : (stryCov_9fa48("13431"), 'y'));
    let out = stryMutAct_9fa48("13432") ? "Stryker was here!" : (stryCov_9fa48("13432"), '');
    for (let at = 0; stryMutAct_9fa48("13435") ? at >= source.length : stryMutAct_9fa48("13434") ? at <= source.length : stryMutAct_9fa48("13433") ? false : (stryCov_9fa48("13433", "13434", "13435"), at < source.length);) {
      if (stryMutAct_9fa48("13436")) {
        {}
      } else {
        stryCov_9fa48("13436");
        const body = bodies.find(stryMutAct_9fa48("13437") ? () => undefined : (stryCov_9fa48("13437"), ({
          pos,
          end
        }) => stryMutAct_9fa48("13440") ? at >= pos || at < end : stryMutAct_9fa48("13439") ? false : stryMutAct_9fa48("13438") ? true : (stryCov_9fa48("13438", "13439", "13440"), (stryMutAct_9fa48("13443") ? at < pos : stryMutAct_9fa48("13442") ? at > pos : stryMutAct_9fa48("13441") ? true : (stryCov_9fa48("13441", "13442", "13443"), at >= pos)) && (stryMutAct_9fa48("13446") ? at >= end : stryMutAct_9fa48("13445") ? at <= end : stryMutAct_9fa48("13444") ? true : (stryCov_9fa48("13444", "13445", "13446"), at < end)))));
        pattern.lastIndex = at;
        const found = stryMutAct_9fa48("13447") ? pattern.exec(source)[0] : (stryCov_9fa48("13447"), pattern.exec(source)?.[0]);
        const length = stryMutAct_9fa48("13448") ? found?.length && (body === undefined ? pass(source, at, stack) : 1) : (stryCov_9fa48("13448"), (stryMutAct_9fa48("13449") ? found.length : (stryCov_9fa48("13449"), found?.length)) ?? ((stryMutAct_9fa48("13452") ? body !== undefined : stryMutAct_9fa48("13451") ? false : stryMutAct_9fa48("13450") ? true : (stryCov_9fa48("13450", "13451", "13452"), body === undefined)) ? pass(source, at, stack) : 1));
        const where = (stryMutAct_9fa48("13455") ? body !== undefined : stryMutAct_9fa48("13454") ? false : stryMutAct_9fa48("13453") ? true : (stryCov_9fa48("13453", "13454", "13455"), body === undefined)) ? stryMutAct_9fa48("13456") ? stack.at(-1) && 'bare' : (stryCov_9fa48("13456"), stack.at(stryMutAct_9fa48("13457") ? +1 : (stryCov_9fa48("13457"), -1)) ?? (stryMutAct_9fa48("13458") ? "" : (stryCov_9fa48("13458"), 'bare'))) : undefined;
        if (stryMutAct_9fa48("13461") ? found !== undefined : stryMutAct_9fa48("13460") ? false : stryMutAct_9fa48("13459") ? true : (stryCov_9fa48("13459", "13460", "13461"), found === undefined)) stryMutAct_9fa48("13462") ? out -= source.slice(at, at + length) : (stryCov_9fa48("13462"), out += stryMutAct_9fa48("13463") ? source : (stryCov_9fa48("13463"), source.slice(at, stryMutAct_9fa48("13464") ? at - length : (stryCov_9fa48("13464"), at + length))));else stryMutAct_9fa48("13465") ? out -= where === undefined ? real(found) : quoted(real(found), where) : (stryCov_9fa48("13465"), out += (stryMutAct_9fa48("13468") ? where !== undefined : stryMutAct_9fa48("13467") ? false : stryMutAct_9fa48("13466") ? true : (stryCov_9fa48("13466", "13467", "13468"), where === undefined)) ? real(found) : quoted(real(found), where));
        stryMutAct_9fa48("13469") ? at -= length : (stryCov_9fa48("13469"), at += length);
      }
    }
    return out;
  }
};