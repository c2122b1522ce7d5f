/** `${NAME…}` where the value is known: defaults, removed ends, replacements, case. */
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
import type { ParameterExpansionPart, Word } from 'unbash';
import { matchName } from './glob.ts';
import type { Scope, Value } from './scope.ts';

/** What a name stands for; null where that is not known. */
export const known = (name: string, scope: Scope): Value | null => {
  if (stryMutAct_9fa48("11645")) {
    {}
  } else {
    stryCov_9fa48("11645");
    const own = scope.vars.get(name);
    if (stryMutAct_9fa48("11648") ? own === undefined : stryMutAct_9fa48("11647") ? false : stryMutAct_9fa48("11646") ? true : (stryCov_9fa48("11646", "11647", "11648"), own !== undefined)) return own;
    const {
      world
    } = scope;
    if (stryMutAct_9fa48("11651") ? name !== 'HOME' : stryMutAct_9fa48("11650") ? false : stryMutAct_9fa48("11649") ? true : (stryCov_9fa48("11649", "11650", "11651"), name === (stryMutAct_9fa48("11652") ? "" : (stryCov_9fa48("11652"), 'HOME')))) return stryMutAct_9fa48("11653") ? {} : (stryCov_9fa48("11653"), {
      text: world.home,
      kind: stryMutAct_9fa48("11654") ? "" : (stryCov_9fa48("11654"), 'text')
    });
    if (stryMutAct_9fa48("11657") ? name !== 'PWD' : stryMutAct_9fa48("11656") ? false : stryMutAct_9fa48("11655") ? true : (stryCov_9fa48("11655", "11656", "11657"), name === (stryMutAct_9fa48("11658") ? "" : (stryCov_9fa48("11658"), 'PWD')))) return (stryMutAct_9fa48("11661") ? scope.cwd !== undefined : stryMutAct_9fa48("11660") ? false : stryMutAct_9fa48("11659") ? true : (stryCov_9fa48("11659", "11660", "11661"), scope.cwd === undefined)) ? null : stryMutAct_9fa48("11662") ? {} : (stryCov_9fa48("11662"), {
      text: scope.cwd,
      kind: stryMutAct_9fa48("11663") ? "" : (stryCov_9fa48("11663"), 'text')
    });
    if (stryMutAct_9fa48("11666") ? name === 'USER' && name === 'LOGNAME' : stryMutAct_9fa48("11665") ? false : stryMutAct_9fa48("11664") ? true : (stryCov_9fa48("11664", "11665", "11666"), (stryMutAct_9fa48("11668") ? name !== 'USER' : stryMutAct_9fa48("11667") ? false : (stryCov_9fa48("11667", "11668"), name === (stryMutAct_9fa48("11669") ? "" : (stryCov_9fa48("11669"), 'USER')))) || (stryMutAct_9fa48("11671") ? name !== 'LOGNAME' : stryMutAct_9fa48("11670") ? false : (stryCov_9fa48("11670", "11671"), name === (stryMutAct_9fa48("11672") ? "" : (stryCov_9fa48("11672"), 'LOGNAME')))))) return stryMutAct_9fa48("11673") ? {} : (stryCov_9fa48("11673"), {
      text: world.user,
      kind: stryMutAct_9fa48("11674") ? "" : (stryCov_9fa48("11674"), 'text')
    });
    if (stryMutAct_9fa48("11677") ? name === 'UID' && name === 'EUID' : stryMutAct_9fa48("11676") ? false : stryMutAct_9fa48("11675") ? true : (stryCov_9fa48("11675", "11676", "11677"), (stryMutAct_9fa48("11679") ? name !== 'UID' : stryMutAct_9fa48("11678") ? false : (stryCov_9fa48("11678", "11679"), name === (stryMutAct_9fa48("11680") ? "" : (stryCov_9fa48("11680"), 'UID')))) || (stryMutAct_9fa48("11682") ? name !== 'EUID' : stryMutAct_9fa48("11681") ? false : (stryCov_9fa48("11681", "11682"), name === (stryMutAct_9fa48("11683") ? "" : (stryCov_9fa48("11683"), 'EUID')))))) return stryMutAct_9fa48("11684") ? {} : (stryCov_9fa48("11684"), {
      text: String(world.uid),
      kind: stryMutAct_9fa48("11685") ? "" : (stryCov_9fa48("11685"), 'text')
    });
    if (stryMutAct_9fa48("11688") ? scope.wild && scope.elsewhere !== undefined : stryMutAct_9fa48("11687") ? false : stryMutAct_9fa48("11686") ? true : (stryCov_9fa48("11686", "11687", "11688"), scope.wild || (stryMutAct_9fa48("11690") ? scope.elsewhere === undefined : stryMutAct_9fa48("11689") ? false : (stryCov_9fa48("11689", "11690"), scope.elsewhere !== undefined)))) return null;
    if (stryMutAct_9fa48("11693") ? name !== 'IFS' : stryMutAct_9fa48("11692") ? false : stryMutAct_9fa48("11691") ? true : (stryCov_9fa48("11691", "11692", "11693"), name === (stryMutAct_9fa48("11694") ? "" : (stryCov_9fa48("11694"), 'IFS')))) return stryMutAct_9fa48("11695") ? {} : (stryCov_9fa48("11695"), {
      text: stryMutAct_9fa48("11696") ? "" : (stryCov_9fa48("11696"), ' \t\n'),
      kind: stryMutAct_9fa48("11697") ? "" : (stryCov_9fa48("11697"), 'text')
    });
    const text = world.env(name);
    return (stryMutAct_9fa48("11700") ? text !== undefined : stryMutAct_9fa48("11699") ? false : stryMutAct_9fa48("11698") ? true : (stryCov_9fa48("11698", "11699", "11700"), text === undefined)) ? null : stryMutAct_9fa48("11701") ? {} : (stryCov_9fa48("11701"), {
      text,
      kind: stryMutAct_9fa48("11702") ? "" : (stryCov_9fa48("11702"), 'text')
    });
  }
};

/** A pattern that is written out: no expansions in it. */
const patternOf = (word: Word): string | undefined => {
  if (stryMutAct_9fa48("11703")) {
    {}
  } else {
    stryCov_9fa48("11703");
    const plain = stryMutAct_9fa48("11706") ? word.parts === undefined && word.parts.every(part => part.type === 'Literal' || part.type === 'Glob') : stryMutAct_9fa48("11705") ? false : stryMutAct_9fa48("11704") ? true : (stryCov_9fa48("11704", "11705", "11706"), (stryMutAct_9fa48("11708") ? word.parts !== undefined : stryMutAct_9fa48("11707") ? false : (stryCov_9fa48("11707", "11708"), word.parts === undefined)) || (stryMutAct_9fa48("11709") ? word.parts.some(part => part.type === 'Literal' || part.type === 'Glob') : (stryCov_9fa48("11709"), word.parts.every(stryMutAct_9fa48("11710") ? () => undefined : (stryCov_9fa48("11710"), part => stryMutAct_9fa48("11713") ? part.type === 'Literal' && part.type === 'Glob' : stryMutAct_9fa48("11712") ? false : stryMutAct_9fa48("11711") ? true : (stryCov_9fa48("11711", "11712", "11713"), (stryMutAct_9fa48("11715") ? part.type !== 'Literal' : stryMutAct_9fa48("11714") ? false : (stryCov_9fa48("11714", "11715"), part.type === (stryMutAct_9fa48("11716") ? "" : (stryCov_9fa48("11716"), 'Literal')))) || (stryMutAct_9fa48("11718") ? part.type !== 'Glob' : stryMutAct_9fa48("11717") ? false : (stryCov_9fa48("11717", "11718"), part.type === (stryMutAct_9fa48("11719") ? "" : (stryCov_9fa48("11719"), 'Glob'))))))))));
    return (stryMutAct_9fa48("11722") ? plain || !/["'\\$`]/.test(word.text) : stryMutAct_9fa48("11721") ? false : stryMutAct_9fa48("11720") ? true : (stryCov_9fa48("11720", "11721", "11722"), plain && (stryMutAct_9fa48("11723") ? /["'\\$`]/.test(word.text) : (stryCov_9fa48("11723"), !(stryMutAct_9fa48("11724") ? /[^"'\\$`]/ : (stryCov_9fa48("11724"), /["'\\$`]/)).test(word.text))))) ? word.text : undefined;
  }
};
type Operation = NonNullable<ParameterExpansionPart['operation']>;
const MOST = 1000;

/** Tries the ends from the shortest or from the longest on, as `#`, `##`, `%` and `%%` do. */
const removed = (text: string, pattern: string, operator: '#' | '##' | '%' | '%%'): string => {
  if (stryMutAct_9fa48("11725")) {
    {}
  } else {
    stryCov_9fa48("11725");
    const lengths = Array.from(stryMutAct_9fa48("11726") ? {} : (stryCov_9fa48("11726"), {
      length: stryMutAct_9fa48("11727") ? text.length - 1 : (stryCov_9fa48("11727"), text.length + 1)
    }), stryMutAct_9fa48("11728") ? () => undefined : (stryCov_9fa48("11728"), (_, at) => at));
    const isFront = stryMutAct_9fa48("11729") ? operator.endsWith('#') : (stryCov_9fa48("11729"), operator.startsWith(stryMutAct_9fa48("11730") ? "" : (stryCov_9fa48("11730"), '#')));
    for (const length of (stryMutAct_9fa48("11733") ? operator.length !== 1 : stryMutAct_9fa48("11732") ? false : stryMutAct_9fa48("11731") ? true : (stryCov_9fa48("11731", "11732", "11733"), operator.length === 1)) ? lengths : stryMutAct_9fa48("11734") ? lengths : (stryCov_9fa48("11734"), lengths.reverse())) {
      if (stryMutAct_9fa48("11735")) {
        {}
      } else {
        stryCov_9fa48("11735");
        const end = isFront ? stryMutAct_9fa48("11736") ? text : (stryCov_9fa48("11736"), text.slice(0, length)) : stryMutAct_9fa48("11737") ? text : (stryCov_9fa48("11737"), text.slice(stryMutAct_9fa48("11738") ? text.length + length : (stryCov_9fa48("11738"), text.length - length)));
        if (stryMutAct_9fa48("11740") ? false : stryMutAct_9fa48("11739") ? true : (stryCov_9fa48("11739", "11740"), matchName(pattern, end))) return isFront ? stryMutAct_9fa48("11741") ? text : (stryCov_9fa48("11741"), text.slice(length)) : stryMutAct_9fa48("11742") ? text : (stryCov_9fa48("11742"), text.slice(0, stryMutAct_9fa48("11743") ? text.length + length : (stryCov_9fa48("11743"), text.length - length)));
      }
    }
    return text;
  }
};
const replaced = (text: string, operation: Extract<Operation, {
  type: 'Replace';
}>): string | undefined => {
  if (stryMutAct_9fa48("11744")) {
    {}
  } else {
    stryCov_9fa48("11744");
    const [from, to] = stryMutAct_9fa48("11745") ? [] : (stryCov_9fa48("11745"), [patternOf(operation.pattern), patternOf(operation.replacement)]);
    if (stryMutAct_9fa48("11748") ? (from === undefined || to === undefined || from === '') && /[*?[]/.test(from) : stryMutAct_9fa48("11747") ? false : stryMutAct_9fa48("11746") ? true : (stryCov_9fa48("11746", "11747", "11748"), (stryMutAct_9fa48("11750") ? (from === undefined || to === undefined) && from === '' : stryMutAct_9fa48("11749") ? false : (stryCov_9fa48("11749", "11750"), (stryMutAct_9fa48("11752") ? from === undefined && to === undefined : stryMutAct_9fa48("11751") ? false : (stryCov_9fa48("11751", "11752"), (stryMutAct_9fa48("11754") ? from !== undefined : stryMutAct_9fa48("11753") ? false : (stryCov_9fa48("11753", "11754"), from === undefined)) || (stryMutAct_9fa48("11756") ? to !== undefined : stryMutAct_9fa48("11755") ? false : (stryCov_9fa48("11755", "11756"), to === undefined)))) || (stryMutAct_9fa48("11758") ? from !== '' : stryMutAct_9fa48("11757") ? false : (stryCov_9fa48("11757", "11758"), from === (stryMutAct_9fa48("11759") ? "Stryker was here!" : (stryCov_9fa48("11759"), '')))))) || (stryMutAct_9fa48("11760") ? /[^*?[]/ : (stryCov_9fa48("11760"), /[*?[]/)).test(from))) return undefined;
    if (stryMutAct_9fa48("11763") ? operation.operator !== '//' : stryMutAct_9fa48("11762") ? false : stryMutAct_9fa48("11761") ? true : (stryCov_9fa48("11761", "11762", "11763"), operation.operator === (stryMutAct_9fa48("11764") ? "" : (stryCov_9fa48("11764"), '//')))) return text.replaceAll(from, stryMutAct_9fa48("11765") ? () => undefined : (stryCov_9fa48("11765"), () => to));
    if (stryMutAct_9fa48("11768") ? operation.operator !== '/' : stryMutAct_9fa48("11767") ? false : stryMutAct_9fa48("11766") ? true : (stryCov_9fa48("11766", "11767", "11768"), operation.operator === (stryMutAct_9fa48("11769") ? "" : (stryCov_9fa48("11769"), '/')))) return text.replace(from, stryMutAct_9fa48("11770") ? () => undefined : (stryCov_9fa48("11770"), () => to));
    if (stryMutAct_9fa48("11773") ? operation.operator !== '/#' : stryMutAct_9fa48("11772") ? false : stryMutAct_9fa48("11771") ? true : (stryCov_9fa48("11771", "11772", "11773"), operation.operator === (stryMutAct_9fa48("11774") ? "" : (stryCov_9fa48("11774"), '/#')))) return (stryMutAct_9fa48("11775") ? text.endsWith(from) : (stryCov_9fa48("11775"), text.startsWith(from))) ? stryMutAct_9fa48("11776") ? to - text.slice(from.length) : (stryCov_9fa48("11776"), to + (stryMutAct_9fa48("11777") ? text : (stryCov_9fa48("11777"), text.slice(from.length)))) : text;
    return (stryMutAct_9fa48("11778") ? text.startsWith(from) : (stryCov_9fa48("11778"), text.endsWith(from))) ? stryMutAct_9fa48("11779") ? text.slice(0, -from.length) - to : (stryCov_9fa48("11779"), (stryMutAct_9fa48("11780") ? text : (stryCov_9fa48("11780"), text.slice(0, stryMutAct_9fa48("11781") ? +from.length : (stryCov_9fa48("11781"), -from.length)))) + to) : text;
  }
};
const cased = (text: string, operator: '^' | '^^' | ',' | ',,'): string => {
  if (stryMutAct_9fa48("11782")) {
    {}
  } else {
    stryCov_9fa48("11782");
    const change = stryMutAct_9fa48("11783") ? () => undefined : (stryCov_9fa48("11783"), (() => {
      const change = (part: string): string => (stryMutAct_9fa48("11784") ? operator.endsWith('^') : (stryCov_9fa48("11784"), operator.startsWith(stryMutAct_9fa48("11785") ? "" : (stryCov_9fa48("11785"), '^')))) ? stryMutAct_9fa48("11786") ? part.toLowerCase() : (stryCov_9fa48("11786"), part.toUpperCase()) : stryMutAct_9fa48("11787") ? part.toUpperCase() : (stryCov_9fa48("11787"), part.toLowerCase());
      return change;
    })());
    return (stryMutAct_9fa48("11790") ? operator.length !== 2 : stryMutAct_9fa48("11789") ? false : stryMutAct_9fa48("11788") ? true : (stryCov_9fa48("11788", "11789", "11790"), operator.length === 2)) ? change(text) : stryMutAct_9fa48("11791") ? change(text.slice(0, 1)) - text.slice(1) : (stryCov_9fa48("11791"), change(stryMutAct_9fa48("11792") ? text : (stryCov_9fa48("11792"), text.slice(0, 1))) + (stryMutAct_9fa48("11793") ? text : (stryCov_9fa48("11793"), text.slice(1))));
  }
};
const operated = (text: string, operation: Operation): string | undefined => {
  if (stryMutAct_9fa48("11794")) {
    {}
  } else {
    stryCov_9fa48("11794");
    if (stryMutAct_9fa48("11798") ? text.length <= MOST : stryMutAct_9fa48("11797") ? text.length >= MOST : stryMutAct_9fa48("11796") ? false : stryMutAct_9fa48("11795") ? true : (stryCov_9fa48("11795", "11796", "11797", "11798"), text.length > MOST)) return undefined;
    if (stryMutAct_9fa48("11801") ? operation.type !== 'Replace' : stryMutAct_9fa48("11800") ? false : stryMutAct_9fa48("11799") ? true : (stryCov_9fa48("11799", "11800", "11801"), operation.type === (stryMutAct_9fa48("11802") ? "" : (stryCov_9fa48("11802"), 'Replace')))) return replaced(text, operation);
    if (stryMutAct_9fa48("11805") ? operation.type !== 'CaseModification' : stryMutAct_9fa48("11804") ? false : stryMutAct_9fa48("11803") ? true : (stryCov_9fa48("11803", "11804", "11805"), operation.type === (stryMutAct_9fa48("11806") ? "" : (stryCov_9fa48("11806"), 'CaseModification')))) return (stryMutAct_9fa48("11809") ? operation.operand !== undefined : stryMutAct_9fa48("11808") ? false : stryMutAct_9fa48("11807") ? true : (stryCov_9fa48("11807", "11808", "11809"), operation.operand === undefined)) ? cased(text, operation.operator) : undefined;
    if (stryMutAct_9fa48("11812") ? operation.type === 'Remove' : stryMutAct_9fa48("11811") ? false : stryMutAct_9fa48("11810") ? true : (stryCov_9fa48("11810", "11811", "11812"), operation.type !== (stryMutAct_9fa48("11813") ? "" : (stryCov_9fa48("11813"), 'Remove')))) return undefined;
    const pattern = patternOf(operation.operand);
    return (stryMutAct_9fa48("11816") ? pattern !== undefined : stryMutAct_9fa48("11815") ? false : stryMutAct_9fa48("11814") ? true : (stryCov_9fa48("11814", "11815", "11816"), pattern === undefined)) ? undefined : removed(text, pattern, operation.operator);
  }
};

/** `${NAME:-text}` of a name that nobody set. */
const defaultOf = ({
  parameter,
  operation
}: ParameterExpansionPart, scope: Scope): Value | null => {
  if (stryMutAct_9fa48("11817")) {
    {}
  } else {
    stryCov_9fa48("11817");
    if (stryMutAct_9fa48("11820") ? operation?.type !== 'Default' && operation.operand.parts !== undefined : stryMutAct_9fa48("11819") ? false : stryMutAct_9fa48("11818") ? true : (stryCov_9fa48("11818", "11819", "11820"), (stryMutAct_9fa48("11822") ? operation?.type === 'Default' : stryMutAct_9fa48("11821") ? false : (stryCov_9fa48("11821", "11822"), (stryMutAct_9fa48("11823") ? operation.type : (stryCov_9fa48("11823"), operation?.type)) !== (stryMutAct_9fa48("11824") ? "" : (stryCov_9fa48("11824"), 'Default')))) || (stryMutAct_9fa48("11826") ? operation.operand.parts === undefined : stryMutAct_9fa48("11825") ? false : (stryCov_9fa48("11825", "11826"), operation.operand.parts !== undefined)))) return null;
    if (stryMutAct_9fa48("11829") ? (scope.wild || scope.vars.has(parameter)) && !/^[A-Za-z_]\w*$/.test(parameter) : stryMutAct_9fa48("11828") ? false : stryMutAct_9fa48("11827") ? true : (stryCov_9fa48("11827", "11828", "11829"), (stryMutAct_9fa48("11831") ? scope.wild && scope.vars.has(parameter) : stryMutAct_9fa48("11830") ? false : (stryCov_9fa48("11830", "11831"), scope.wild || scope.vars.has(parameter))) || (stryMutAct_9fa48("11832") ? /^[A-Za-z_]\w*$/.test(parameter) : (stryCov_9fa48("11832"), !(stryMutAct_9fa48("11837") ? /^[A-Za-z_]\W*$/ : stryMutAct_9fa48("11836") ? /^[A-Za-z_]\w$/ : stryMutAct_9fa48("11835") ? /^[^A-Za-z_]\w*$/ : stryMutAct_9fa48("11834") ? /^[A-Za-z_]\w*/ : stryMutAct_9fa48("11833") ? /[A-Za-z_]\w*$/ : (stryCov_9fa48("11833", "11834", "11835", "11836", "11837"), /^[A-Za-z_]\w*$/)).test(parameter))))) return null;
    return stryMutAct_9fa48("11838") ? {} : (stryCov_9fa48("11838"), {
      text: operation.operand.value,
      kind: stryMutAct_9fa48("11839") ? "" : (stryCov_9fa48("11839"), 'text')
    });
  }
};

/** The value of `${…}`; null where it is not known. */
export const parameterValue = (part: ParameterExpansionPart, scope: Scope): Value | null => {
  if (stryMutAct_9fa48("11840")) {
    {}
  } else {
    stryCov_9fa48("11840");
    if (stryMutAct_9fa48("11843") ? part.prefix !== undefined && part.index !== undefined : stryMutAct_9fa48("11842") ? false : stryMutAct_9fa48("11841") ? true : (stryCov_9fa48("11841", "11842", "11843"), (stryMutAct_9fa48("11845") ? part.prefix === undefined : stryMutAct_9fa48("11844") ? false : (stryCov_9fa48("11844", "11845"), part.prefix !== undefined)) || (stryMutAct_9fa48("11847") ? part.index === undefined : stryMutAct_9fa48("11846") ? false : (stryCov_9fa48("11846", "11847"), part.index !== undefined)))) return null;
    const base = known(part.parameter, scope);
    const {
      operation
    } = part;
    if (stryMutAct_9fa48("11850") ? operation !== undefined : stryMutAct_9fa48("11849") ? false : stryMutAct_9fa48("11848") ? true : (stryCov_9fa48("11848", "11849", "11850"), operation === undefined)) return base;
    if (stryMutAct_9fa48("11853") ? operation.type === 'Default' || operation.operator.endsWith('-') : stryMutAct_9fa48("11852") ? false : stryMutAct_9fa48("11851") ? true : (stryCov_9fa48("11851", "11852", "11853"), (stryMutAct_9fa48("11855") ? operation.type !== 'Default' : stryMutAct_9fa48("11854") ? true : (stryCov_9fa48("11854", "11855"), operation.type === (stryMutAct_9fa48("11856") ? "" : (stryCov_9fa48("11856"), 'Default')))) && (stryMutAct_9fa48("11857") ? operation.operator.startsWith('-') : (stryCov_9fa48("11857"), operation.operator.endsWith(stryMutAct_9fa48("11858") ? "" : (stryCov_9fa48("11858"), '-')))))) return (stryMutAct_9fa48("11861") ? base === null && base.text === '' : stryMutAct_9fa48("11860") ? false : stryMutAct_9fa48("11859") ? true : (stryCov_9fa48("11859", "11860", "11861"), (stryMutAct_9fa48("11863") ? base !== null : stryMutAct_9fa48("11862") ? false : (stryCov_9fa48("11862", "11863"), base === null)) || (stryMutAct_9fa48("11865") ? base.text !== '' : stryMutAct_9fa48("11864") ? false : (stryCov_9fa48("11864", "11865"), base.text === (stryMutAct_9fa48("11866") ? "Stryker was here!" : (stryCov_9fa48("11866"), '')))))) ? defaultOf(part, scope) : base;
    if (stryMutAct_9fa48("11869") ? base !== null : stryMutAct_9fa48("11868") ? false : stryMutAct_9fa48("11867") ? true : (stryCov_9fa48("11867", "11868", "11869"), base === null)) return null;
    if (stryMutAct_9fa48("11872") ? base.kind === 'text' : stryMutAct_9fa48("11871") ? false : stryMutAct_9fa48("11870") ? true : (stryCov_9fa48("11870", "11871", "11872"), base.kind !== (stryMutAct_9fa48("11873") ? "" : (stryCov_9fa48("11873"), 'text')))) return (stryMutAct_9fa48("11876") ? operation.type !== 'Remove' : stryMutAct_9fa48("11875") ? false : stryMutAct_9fa48("11874") ? true : (stryCov_9fa48("11874", "11875", "11876"), operation.type === (stryMutAct_9fa48("11877") ? "" : (stryCov_9fa48("11877"), 'Remove')))) ? stryMutAct_9fa48("11878") ? {} : (stryCov_9fa48("11878"), {
      text: stryMutAct_9fa48("11879") ? `` : (stryCov_9fa48("11879"), `${base.text}*`),
      kind: base.kind
    }) : null;
    const text = operated(base.text, operation);
    return (stryMutAct_9fa48("11882") ? text !== undefined : stryMutAct_9fa48("11881") ? false : stryMutAct_9fa48("11880") ? true : (stryCov_9fa48("11880", "11881", "11882"), text === undefined)) ? null : stryMutAct_9fa48("11883") ? {} : (stryCov_9fa48("11883"), {
      text,
      kind: stryMutAct_9fa48("11884") ? "" : (stryCov_9fa48("11884"), 'text')
    });
  }
};