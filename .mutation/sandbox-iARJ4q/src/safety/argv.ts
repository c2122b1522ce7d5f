/** Arguments to flags and operands, once, from the spec: abbreviations, bundles, `--opt=value`, `--`. */
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
import { type Arg, literal } from './arg.ts';
import type { Flag, FlagSpec, Flags, Grammar } from './grammar.ts';

/** A flag as given; `spec` is undefined for one that the grammar does not list. */
export interface Given {
  readonly name: string;
  readonly spec: FlagSpec | undefined;
  readonly value?: Arg;
}
export interface Argv {
  readonly flags: readonly Given[];
  readonly operands: readonly Arg[];
  /** An argument in flag position that may be anything. */
  readonly loose: boolean;
}
interface Compiled {
  readonly flags: ReadonlyMap<string, FlagSpec>;
  readonly harmless: ReadonlySet<string>;
}
const NONE: Flags = {};
const compiled = new WeakMap<Flags, ReadonlyMap<string, FlagSpec>>();
const closed = new Map<string, ReadonlySet<string>>();
const specOf = stryMutAct_9fa48("131") ? () => undefined : (stryCov_9fa48("131"), (() => {
  const specOf = (flag: Flag): FlagSpec => (stryMutAct_9fa48("134") ? typeof flag !== 'string' : stryMutAct_9fa48("133") ? false : stryMutAct_9fa48("132") ? true : (stryCov_9fa48("132", "133", "134"), typeof flag === (stryMutAct_9fa48("135") ? "" : (stryCov_9fa48("135"), 'string')))) ? stryMutAct_9fa48("136") ? {} : (stryCov_9fa48("136"), {
    value: flag
  }) : flag;
  return specOf;
})());
const listed = (flags: Flags): ReadonlyMap<string, FlagSpec> => {
  if (stryMutAct_9fa48("137")) {
    {}
  } else {
    stryCov_9fa48("137");
    const before = compiled.get(flags);
    if (stryMutAct_9fa48("140") ? before === undefined : stryMutAct_9fa48("139") ? false : stryMutAct_9fa48("138") ? true : (stryCov_9fa48("138", "139", "140"), before !== undefined)) return before;
    const made = new Map<string, FlagSpec>();
    for (const [names, flag] of Object.entries(flags)) for (const name of names.split(stryMutAct_9fa48("141") ? "" : (stryCov_9fa48("141"), ' '))) if (stryMutAct_9fa48("142")) {
      ;
    } else {
      stryCov_9fa48("142");
      made.set(name, specOf(flag));
    }
    if (stryMutAct_9fa48("143")) {
      ;
    } else {
      stryCov_9fa48("143");
      compiled.set(flags, made);
    }
    return made;
  }
};
const harmlessOf = (text = stryMutAct_9fa48("144") ? "Stryker was here!" : (stryCov_9fa48("144"), '')): ReadonlySet<string> => {
  if (stryMutAct_9fa48("145")) {
    {}
  } else {
    stryCov_9fa48("145");
    const before = closed.get(text);
    const made = stryMutAct_9fa48("146") ? before && new Set(text.split(' ')) : (stryCov_9fa48("146"), before ?? new Set(text.split(stryMutAct_9fa48("147") ? "" : (stryCov_9fa48("147"), ' '))));
    if (stryMutAct_9fa48("150") ? before !== undefined : stryMutAct_9fa48("149") ? false : stryMutAct_9fa48("148") ? true : (stryCov_9fa48("148", "149", "150"), before === undefined)) if (stryMutAct_9fa48("151")) {
      ;
    } else {
      stryCov_9fa48("151");
      closed.set(text, made);
    }
    return made;
  }
};
const compile = stryMutAct_9fa48("152") ? () => undefined : (stryCov_9fa48("152"), (() => {
  const compile = (grammar: Grammar): Compiled => stryMutAct_9fa48("153") ? {} : (stryCov_9fa48("153"), {
    flags: listed(stryMutAct_9fa48("154") ? grammar.flags && NONE : (stryCov_9fa48("154"), grammar.flags ?? NONE)),
    harmless: harmlessOf(grammar.closed)
  });
  return compile;
})());

/** True when some flag of the grammar can run, write or load something: then a dynamic argument may be such a flag. */
export const isRisky = stryMutAct_9fa48("155") ? () => undefined : (stryCov_9fa48("155"), (() => {
  const isRisky = (grammar: Grammar): boolean => stryMutAct_9fa48("156") ? Object.values(grammar.flags ?? {}).every(flag => {
    const spec = specOf(flag);
    return spec.value !== undefined && !['none', 'read', 'host', 'url'].includes(spec.value) || (spec.does?.length ?? 0) > 0;
  }) : (stryCov_9fa48("156"), Object.values(stryMutAct_9fa48("157") ? grammar.flags && {} : (stryCov_9fa48("157"), grammar.flags ?? {})).some(flag => {
    if (stryMutAct_9fa48("158")) {
      {}
    } else {
      stryCov_9fa48("158");
      const spec = specOf(flag);
      return stryMutAct_9fa48("161") ? spec.value !== undefined && !['none', 'read', 'host', 'url'].includes(spec.value) && (spec.does?.length ?? 0) > 0 : stryMutAct_9fa48("160") ? false : stryMutAct_9fa48("159") ? true : (stryCov_9fa48("159", "160", "161"), (stryMutAct_9fa48("163") ? spec.value !== undefined || !['none', 'read', 'host', 'url'].includes(spec.value) : stryMutAct_9fa48("162") ? false : (stryCov_9fa48("162", "163"), (stryMutAct_9fa48("165") ? spec.value === undefined : stryMutAct_9fa48("164") ? true : (stryCov_9fa48("164", "165"), spec.value !== undefined)) && (stryMutAct_9fa48("166") ? ['none', 'read', 'host', 'url'].includes(spec.value) : (stryCov_9fa48("166"), !(stryMutAct_9fa48("167") ? [] : (stryCov_9fa48("167"), [stryMutAct_9fa48("168") ? "" : (stryCov_9fa48("168"), 'none'), stryMutAct_9fa48("169") ? "" : (stryCov_9fa48("169"), 'read'), stryMutAct_9fa48("170") ? "" : (stryCov_9fa48("170"), 'host'), stryMutAct_9fa48("171") ? "" : (stryCov_9fa48("171"), 'url')])).includes(spec.value))))) || (stryMutAct_9fa48("174") ? (spec.does?.length ?? 0) <= 0 : stryMutAct_9fa48("173") ? (spec.does?.length ?? 0) >= 0 : stryMutAct_9fa48("172") ? false : (stryCov_9fa48("172", "173", "174"), (stryMutAct_9fa48("175") ? spec.does?.length && 0 : (stryCov_9fa48("175"), (stryMutAct_9fa48("176") ? spec.does.length : (stryCov_9fa48("176"), spec.does?.length)) ?? 0)) > 0)));
    }
  }));
  return isRisky;
})());
interface Reader {
  readonly grammar: Compiled;
  readonly args: readonly Arg[];
  at: number;
  readonly flags: Given[];
}
const give = (reader: Reader, name: string, found: {
  spec: FlagSpec | undefined;
  inline: Arg | undefined;
}): void => {
  if (stryMutAct_9fa48("177")) {
    {}
  } else {
    stryCov_9fa48("177");
    const {
      spec,
      inline
    } = found;
    const next = (stryMutAct_9fa48("180") ? spec?.value !== undefined && spec.attached === undefined || inline === undefined : stryMutAct_9fa48("179") ? false : stryMutAct_9fa48("178") ? true : (stryCov_9fa48("178", "179", "180"), (stryMutAct_9fa48("182") ? spec?.value !== undefined || spec.attached === undefined : stryMutAct_9fa48("181") ? true : (stryCov_9fa48("181", "182"), (stryMutAct_9fa48("184") ? spec?.value === undefined : stryMutAct_9fa48("183") ? true : (stryCov_9fa48("183", "184"), (stryMutAct_9fa48("185") ? spec.value : (stryCov_9fa48("185"), spec?.value)) !== undefined)) && (stryMutAct_9fa48("187") ? spec.attached !== undefined : stryMutAct_9fa48("186") ? true : (stryCov_9fa48("186", "187"), spec.attached === undefined)))) && (stryMutAct_9fa48("189") ? inline !== undefined : stryMutAct_9fa48("188") ? true : (stryCov_9fa48("188", "189"), inline === undefined)))) ? reader.args[stryMutAct_9fa48("190") ? reader.at - 1 : (stryCov_9fa48("190"), reader.at + 1)] : undefined;
    if (stryMutAct_9fa48("193") ? next === undefined : stryMutAct_9fa48("192") ? false : stryMutAct_9fa48("191") ? true : (stryCov_9fa48("191", "192", "193"), next !== undefined)) stryMutAct_9fa48("194") ? reader.at-- : (stryCov_9fa48("194"), reader.at++);
    const value = stryMutAct_9fa48("195") ? inline && next : (stryCov_9fa48("195"), inline ?? next);
    reader.flags.push((stryMutAct_9fa48("199") ? value !== undefined : stryMutAct_9fa48("198") ? false : stryMutAct_9fa48("197") ? true : (stryCov_9fa48("197", "198", "199"), value === undefined)) ? stryMutAct_9fa48("200") ? {} : (stryCov_9fa48("200"), {
      name,
      spec
    }) : stryMutAct_9fa48("201") ? {} : (stryCov_9fa48("201"), {
      name,
      spec,
      value
    }));
  }
};

/** `--na` stands for every listed long name that starts so: their effects are all counted. */
const readLong = (reader: Reader, arg: Arg): void => {
  if (stryMutAct_9fa48("202")) {
    {}
  } else {
    stryCov_9fa48("202");
    const equals = arg.text.indexOf(stryMutAct_9fa48("203") ? "" : (stryCov_9fa48("203"), '='));
    const name = (stryMutAct_9fa48("207") ? equals >= 0 : stryMutAct_9fa48("206") ? equals <= 0 : stryMutAct_9fa48("205") ? false : stryMutAct_9fa48("204") ? true : (stryCov_9fa48("204", "205", "206", "207"), equals < 0)) ? arg.text : stryMutAct_9fa48("208") ? arg.text : (stryCov_9fa48("208"), arg.text.slice(0, equals));
    const inline = (stryMutAct_9fa48("212") ? equals >= 0 : stryMutAct_9fa48("211") ? equals <= 0 : stryMutAct_9fa48("210") ? false : stryMutAct_9fa48("209") ? true : (stryCov_9fa48("209", "210", "211", "212"), equals < 0)) ? undefined : stryMutAct_9fa48("213") ? {} : (stryCov_9fa48("213"), {
      ...arg,
      text: stryMutAct_9fa48("214") ? arg.text : (stryCov_9fa48("214"), arg.text.slice(stryMutAct_9fa48("215") ? equals - 1 : (stryCov_9fa48("215"), equals + 1))),
      raw: stryMutAct_9fa48("216") ? arg.raw : (stryCov_9fa48("216"), arg.raw.slice(stryMutAct_9fa48("217") ? equals - 1 : (stryCov_9fa48("217"), equals + 1)))
    });
    const exact = reader.grammar.flags.get(name);
    if (stryMutAct_9fa48("220") ? exact !== undefined && reader.grammar.harmless.has(name) : stryMutAct_9fa48("219") ? false : stryMutAct_9fa48("218") ? true : (stryCov_9fa48("218", "219", "220"), (stryMutAct_9fa48("222") ? exact === undefined : stryMutAct_9fa48("221") ? false : (stryCov_9fa48("221", "222"), exact !== undefined)) || reader.grammar.harmless.has(name))) return give(reader, name, stryMutAct_9fa48("223") ? {} : (stryCov_9fa48("223"), {
      spec: exact,
      inline
    }));
    const meant = stryMutAct_9fa48("224") ? [...reader.grammar.flags.keys()] : (stryCov_9fa48("224"), (stryMutAct_9fa48("225") ? [] : (stryCov_9fa48("225"), [...reader.grammar.flags.keys()])).filter(stryMutAct_9fa48("226") ? () => undefined : (stryCov_9fa48("226"), long => stryMutAct_9fa48("229") ? long.startsWith('--') && long.startsWith(name) || name.length > 2 : stryMutAct_9fa48("228") ? false : stryMutAct_9fa48("227") ? true : (stryCov_9fa48("227", "228", "229"), (stryMutAct_9fa48("231") ? long.startsWith('--') || long.startsWith(name) : stryMutAct_9fa48("230") ? true : (stryCov_9fa48("230", "231"), (stryMutAct_9fa48("232") ? long.endsWith('--') : (stryCov_9fa48("232"), long.startsWith(stryMutAct_9fa48("233") ? "" : (stryCov_9fa48("233"), '--')))) && (stryMutAct_9fa48("234") ? long.endsWith(name) : (stryCov_9fa48("234"), long.startsWith(name))))) && (stryMutAct_9fa48("237") ? name.length <= 2 : stryMutAct_9fa48("236") ? name.length >= 2 : stryMutAct_9fa48("235") ? true : (stryCov_9fa48("235", "236", "237"), name.length > 2))))));
    if (stryMutAct_9fa48("240") ? meant.length !== 0 : stryMutAct_9fa48("239") ? false : stryMutAct_9fa48("238") ? true : (stryCov_9fa48("238", "239", "240"), meant.length === 0)) return give(reader, name, stryMutAct_9fa48("241") ? {} : (stryCov_9fa48("241"), {
      spec: undefined,
      inline
    }));
    for (const long of meant) give(reader, long, stryMutAct_9fa48("243") ? {} : (stryCov_9fa48("243"), {
      spec: reader.grammar.flags.get(long),
      inline
    }));
  }
};
const readShort = (reader: Reader, arg: Arg): void => {
  if (stryMutAct_9fa48("244")) {
    {}
  } else {
    stryCov_9fa48("244");
    for (let at = 1; stryMutAct_9fa48("247") ? at >= arg.text.length : stryMutAct_9fa48("246") ? at <= arg.text.length : stryMutAct_9fa48("245") ? false : (stryCov_9fa48("245", "246", "247"), at < arg.text.length); stryMutAct_9fa48("248") ? at-- : (stryCov_9fa48("248"), at++)) {
      if (stryMutAct_9fa48("249")) {
        {}
      } else {
        stryCov_9fa48("249");
        const name = stryMutAct_9fa48("250") ? `` : (stryCov_9fa48("250"), `-${arg.text[at]}`);
        const spec = reader.grammar.flags.get(name);
        const rest = stryMutAct_9fa48("251") ? arg.text : (stryCov_9fa48("251"), arg.text.slice(stryMutAct_9fa48("252") ? at - 1 : (stryCov_9fa48("252"), at + 1)));
        const takes = stryMutAct_9fa48("255") ? spec?.value === undefined : stryMutAct_9fa48("254") ? false : stryMutAct_9fa48("253") ? true : (stryCov_9fa48("253", "254", "255"), (stryMutAct_9fa48("256") ? spec.value : (stryCov_9fa48("256"), spec?.value)) !== undefined);
        give(reader, name, stryMutAct_9fa48("258") ? {} : (stryCov_9fa48("258"), {
          spec,
          inline: (stryMutAct_9fa48("261") ? takes || rest !== '' : stryMutAct_9fa48("260") ? false : stryMutAct_9fa48("259") ? true : (stryCov_9fa48("259", "260", "261"), takes && (stryMutAct_9fa48("263") ? rest === '' : stryMutAct_9fa48("262") ? true : (stryCov_9fa48("262", "263"), rest !== (stryMutAct_9fa48("264") ? "Stryker was here!" : (stryCov_9fa48("264"), '')))))) ? stryMutAct_9fa48("265") ? {} : (stryCov_9fa48("265"), {
            ...arg,
            text: rest
          }) : undefined
        }));
        if (stryMutAct_9fa48("267") ? false : stryMutAct_9fa48("266") ? true : (stryCov_9fa48("266", "267"), takes)) return;
      }
    }
  }
};
const readFlag = (reader: Reader, arg: Arg, style: Grammar['style']): void => {
  if (stryMutAct_9fa48("268")) {
    {}
  } else {
    stryCov_9fa48("268");
    const whole = reader.grammar.flags.get(arg.text);
    if (stryMutAct_9fa48("271") ? whole === undefined : stryMutAct_9fa48("270") ? false : stryMutAct_9fa48("269") ? true : (stryCov_9fa48("269", "270", "271"), whole !== undefined)) return give(reader, arg.text, stryMutAct_9fa48("272") ? {} : (stryCov_9fa48("272"), {
      spec: whole,
      inline: undefined
    }));
    if (stryMutAct_9fa48("275") ? arg.text.startsWith('--') && style === 'long' : stryMutAct_9fa48("274") ? false : stryMutAct_9fa48("273") ? true : (stryCov_9fa48("273", "274", "275"), (stryMutAct_9fa48("276") ? arg.text.endsWith('--') : (stryCov_9fa48("276"), arg.text.startsWith(stryMutAct_9fa48("277") ? "" : (stryCov_9fa48("277"), '--')))) || (stryMutAct_9fa48("279") ? style !== 'long' : stryMutAct_9fa48("278") ? false : (stryCov_9fa48("278", "279"), style === (stryMutAct_9fa48("280") ? "" : (stryCov_9fa48("280"), 'long')))))) return readLong(reader, arg);
    if (stryMutAct_9fa48("281")) {
      ;
    } else {
      stryCov_9fa48("281");
      readShort(reader, arg);
    }
  }
};

/** Splits arguments by the grammar. Never throws; what it cannot place is an operand. */
export const readArgv = (args: readonly Arg[], grammar: Grammar): Argv => {
  if (stryMutAct_9fa48("282")) {
    {}
  } else {
    stryCov_9fa48("282");
    const reader: Reader = stryMutAct_9fa48("283") ? {} : (stryCov_9fa48("283"), {
      grammar: compile(grammar),
      args,
      at: 0,
      flags: stryMutAct_9fa48("284") ? ["Stryker was here"] : (stryCov_9fa48("284"), [])
    });
    const operands: Arg[] = stryMutAct_9fa48("285") ? ["Stryker was here"] : (stryCov_9fa48("285"), []);
    let loose = stryMutAct_9fa48("286") ? true : (stryCov_9fa48("286"), false);
    for (let ended = stryMutAct_9fa48("287") ? true : (stryCov_9fa48("287"), false); stryMutAct_9fa48("290") ? reader.at >= args.length : stryMutAct_9fa48("289") ? reader.at <= args.length : stryMutAct_9fa48("288") ? false : (stryCov_9fa48("288", "289", "290"), reader.at < args.length); stryMutAct_9fa48("291") ? reader.at-- : (stryCov_9fa48("291"), reader.at++)) {
      if (stryMutAct_9fa48("292")) {
        {}
      } else {
        stryCov_9fa48("292");
        const arg = stryMutAct_9fa48("293") ? args[reader.at] && literal('') : (stryCov_9fa48("293"), args[reader.at] ?? literal(stryMutAct_9fa48("294") ? "Stryker was here!" : (stryCov_9fa48("294"), '')));
        const isFlag: boolean = stryMutAct_9fa48("297") ? !ended && arg.text.length > 1 && arg.text.startsWith('-') || arg.dynamic !== 'operand' : stryMutAct_9fa48("296") ? false : stryMutAct_9fa48("295") ? true : (stryCov_9fa48("295", "296", "297"), (stryMutAct_9fa48("299") ? !ended && arg.text.length > 1 || arg.text.startsWith('-') : stryMutAct_9fa48("298") ? true : (stryCov_9fa48("298", "299"), (stryMutAct_9fa48("301") ? !ended || arg.text.length > 1 : stryMutAct_9fa48("300") ? true : (stryCov_9fa48("300", "301"), (stryMutAct_9fa48("302") ? ended : (stryCov_9fa48("302"), !ended)) && (stryMutAct_9fa48("305") ? arg.text.length <= 1 : stryMutAct_9fa48("304") ? arg.text.length >= 1 : stryMutAct_9fa48("303") ? true : (stryCov_9fa48("303", "304", "305"), arg.text.length > 1)))) && (stryMutAct_9fa48("306") ? arg.text.endsWith('-') : (stryCov_9fa48("306"), arg.text.startsWith(stryMutAct_9fa48("307") ? "" : (stryCov_9fa48("307"), '-')))))) && (stryMutAct_9fa48("309") ? arg.dynamic === 'operand' : stryMutAct_9fa48("308") ? true : (stryCov_9fa48("308", "309"), arg.dynamic !== (stryMutAct_9fa48("310") ? "" : (stryCov_9fa48("310"), 'operand')))));
        if (stryMutAct_9fa48("313") ? !ended && arg.dynamic === 'any' || /^[-$`{]/.test(arg.text) : stryMutAct_9fa48("312") ? false : stryMutAct_9fa48("311") ? true : (stryCov_9fa48("311", "312", "313"), (stryMutAct_9fa48("315") ? !ended || arg.dynamic === 'any' : stryMutAct_9fa48("314") ? true : (stryCov_9fa48("314", "315"), (stryMutAct_9fa48("316") ? ended : (stryCov_9fa48("316"), !ended)) && (stryMutAct_9fa48("318") ? arg.dynamic !== 'any' : stryMutAct_9fa48("317") ? true : (stryCov_9fa48("317", "318"), arg.dynamic === (stryMutAct_9fa48("319") ? "" : (stryCov_9fa48("319"), 'any')))))) && (stryMutAct_9fa48("321") ? /^[^-$`{]/ : stryMutAct_9fa48("320") ? /[-$`{]/ : (stryCov_9fa48("320", "321"), /^[-$`{]/)).test(arg.text))) loose = stryMutAct_9fa48("322") ? false : (stryCov_9fa48("322"), true);
        if (stryMutAct_9fa48("325") ? isFlag || arg.text === '--' : stryMutAct_9fa48("324") ? false : stryMutAct_9fa48("323") ? true : (stryCov_9fa48("323", "324", "325"), isFlag && (stryMutAct_9fa48("327") ? arg.text !== '--' : stryMutAct_9fa48("326") ? true : (stryCov_9fa48("326", "327"), arg.text === (stryMutAct_9fa48("328") ? "" : (stryCov_9fa48("328"), '--')))))) ended = stryMutAct_9fa48("329") ? false : (stryCov_9fa48("329"), true);else if (stryMutAct_9fa48("331") ? false : stryMutAct_9fa48("330") ? true : (stryCov_9fa48("330", "331"), isFlag)) {
          if (stryMutAct_9fa48("332")) {
            ;
          } else {
            stryCov_9fa48("332");
            readFlag(reader, arg, grammar.style);
          }
        } else if (stryMutAct_9fa48("333")) {
          ;
        } else {
          stryCov_9fa48("333");
          operands.push(arg);
        }
        stryMutAct_9fa48("334") ? ended &&= !isFlag && grammar.style === 'stop' || reader.flags.at(-1)?.spec?.ends === true : (stryCov_9fa48("334"), ended ||= stryMutAct_9fa48("337") ? !isFlag && grammar.style === 'stop' && reader.flags.at(-1)?.spec?.ends === true : stryMutAct_9fa48("336") ? false : stryMutAct_9fa48("335") ? true : (stryCov_9fa48("335", "336", "337"), (stryMutAct_9fa48("339") ? !isFlag || grammar.style === 'stop' : stryMutAct_9fa48("338") ? false : (stryCov_9fa48("338", "339"), (stryMutAct_9fa48("340") ? isFlag : (stryCov_9fa48("340"), !isFlag)) && (stryMutAct_9fa48("342") ? grammar.style !== 'stop' : stryMutAct_9fa48("341") ? true : (stryCov_9fa48("341", "342"), grammar.style === (stryMutAct_9fa48("343") ? "" : (stryCov_9fa48("343"), 'stop')))))) || (stryMutAct_9fa48("345") ? reader.flags.at(-1)?.spec?.ends !== true : stryMutAct_9fa48("344") ? false : (stryCov_9fa48("344", "345"), (stryMutAct_9fa48("347") ? reader.flags.at(-1).spec?.ends : stryMutAct_9fa48("346") ? reader.flags.at(-1)?.spec.ends : (stryCov_9fa48("346", "347"), reader.flags.at(stryMutAct_9fa48("348") ? +1 : (stryCov_9fa48("348"), -1))?.spec?.ends)) === (stryMutAct_9fa48("349") ? false : (stryCov_9fa48("349"), true))))));
      }
    }
    return stryMutAct_9fa48("350") ? {} : (stryCov_9fa48("350"), {
      flags: reader.flags,
      operands,
      loose
    });
  }
};

/** The first given flag that neither the grammar lists nor its harmless ones name. */
export const unlisted = (argv: Argv, grammar: Grammar): Given | undefined => {
  if (stryMutAct_9fa48("351")) {
    {}
  } else {
    stryCov_9fa48("351");
    if (stryMutAct_9fa48("354") ? grammar.closed !== undefined : stryMutAct_9fa48("353") ? false : stryMutAct_9fa48("352") ? true : (stryCov_9fa48("352", "353", "354"), grammar.closed === undefined)) return undefined;
    const {
      harmless
    } = compile(grammar);
    return argv.flags.find(stryMutAct_9fa48("355") ? () => undefined : (stryCov_9fa48("355"), flag => stryMutAct_9fa48("358") ? flag.spec === undefined || !harmless.has(flag.name) : stryMutAct_9fa48("357") ? false : stryMutAct_9fa48("356") ? true : (stryCov_9fa48("356", "357", "358"), (stryMutAct_9fa48("360") ? flag.spec !== undefined : stryMutAct_9fa48("359") ? true : (stryCov_9fa48("359", "360"), flag.spec === undefined)) && (stryMutAct_9fa48("361") ? harmless.has(flag.name) : (stryCov_9fa48("361"), !harmless.has(flag.name))))));
  }
};