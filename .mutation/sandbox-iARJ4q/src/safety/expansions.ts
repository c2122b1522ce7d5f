/** Commands that run inside words: substitutions, subscripts, arithmetic, prompt expansion. */
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
import { type ArithmeticExpression, forEachChild, type ParameterExpansionPart, type SyntaxNode } from 'unbash';
import { addUnknown, fork, type Scope, spend } from './scope.ts';
import { decides } from './variables.ts';
const CODE = /\$\(|`/;
const visitParameter = (part: ParameterExpansionPart, scope: Scope): void => {
  if (stryMutAct_9fa48("10963")) {
    {}
  } else {
    stryCov_9fa48("10963");
    const {
      operation
    } = part;
    if (stryMutAct_9fa48("10966") ? operation?.type === 'Transform' || operation.operand.text === 'P' : stryMutAct_9fa48("10965") ? false : stryMutAct_9fa48("10964") ? true : (stryCov_9fa48("10964", "10965", "10966"), (stryMutAct_9fa48("10968") ? operation?.type !== 'Transform' : stryMutAct_9fa48("10967") ? true : (stryCov_9fa48("10967", "10968"), (stryMutAct_9fa48("10969") ? operation.type : (stryCov_9fa48("10969"), operation?.type)) === (stryMutAct_9fa48("10970") ? "" : (stryCov_9fa48("10970"), 'Transform')))) && (stryMutAct_9fa48("10972") ? operation.operand.text !== 'P' : stryMutAct_9fa48("10971") ? true : (stryCov_9fa48("10971", "10972"), operation.operand.text === (stryMutAct_9fa48("10973") ? "" : (stryCov_9fa48("10973"), 'P')))))) {
      if (stryMutAct_9fa48("10974")) {
        {}
      } else {
        stryCov_9fa48("10974");
        addUnknown(scope, stryMutAct_9fa48("10976") ? {} : (stryCov_9fa48("10976"), {
          by: stryMutAct_9fa48("10977") ? "" : (stryCov_9fa48("10977"), 'expansion'),
          note: stryMutAct_9fa48("10978") ? "" : (stryCov_9fa48("10978"), 'a value is run as a prompt'),
          text: part.text
        }));
      }
    }
    if (stryMutAct_9fa48("10981") ? operation?.type !== 'Unknown' : stryMutAct_9fa48("10980") ? false : stryMutAct_9fa48("10979") ? true : (stryCov_9fa48("10979", "10980", "10981"), (stryMutAct_9fa48("10982") ? operation.type : (stryCov_9fa48("10982"), operation?.type)) === (stryMutAct_9fa48("10983") ? "" : (stryCov_9fa48("10983"), 'Unknown')))) addUnknown(scope, stryMutAct_9fa48("10985") ? {} : (stryCov_9fa48("10985"), {
      by: stryMutAct_9fa48("10986") ? "" : (stryCov_9fa48("10986"), 'expansion'),
      note: stryMutAct_9fa48("10987") ? "" : (stryCov_9fa48("10987"), 'an expansion that is not known'),
      text: part.text
    }));
    if (stryMutAct_9fa48("10990") ? operation?.type !== 'Default' && !operation.operator.includes('=') : stryMutAct_9fa48("10989") ? false : stryMutAct_9fa48("10988") ? true : (stryCov_9fa48("10988", "10989", "10990"), (stryMutAct_9fa48("10992") ? operation?.type === 'Default' : stryMutAct_9fa48("10991") ? false : (stryCov_9fa48("10991", "10992"), (stryMutAct_9fa48("10993") ? operation.type : (stryCov_9fa48("10993"), operation?.type)) !== (stryMutAct_9fa48("10994") ? "" : (stryCov_9fa48("10994"), 'Default')))) || (stryMutAct_9fa48("10995") ? operation.operator.includes('=') : (stryCov_9fa48("10995"), !operation.operator.includes(stryMutAct_9fa48("10996") ? "" : (stryCov_9fa48("10996"), '=')))))) return;
    if (stryMutAct_9fa48("10998") ? false : stryMutAct_9fa48("10997") ? true : (stryCov_9fa48("10997", "10998"), decides(part.parameter))) addUnknown(scope, stryMutAct_9fa48("11000") ? {} : (stryCov_9fa48("11000"), {
      by: stryMutAct_9fa48("11001") ? "" : (stryCov_9fa48("11001"), 'expansion'),
      note: stryMutAct_9fa48("11002") ? `` : (stryCov_9fa48("11002"), `a value for ${part.parameter}`),
      text: part.text
    }));
    if (stryMutAct_9fa48("11003")) {
      ;
    } else {
      stryCov_9fa48("11003");
      scope.vars.set(part.parameter, null);
    }
  }
};

/** A variable used in arithmetic is evaluated again: a value that holds code would run. */
const visitArithmetic = (node: ArithmeticExpression, scope: Scope): void => {
  if (stryMutAct_9fa48("11004")) {
    {}
  } else {
    stryCov_9fa48("11004");
    if (stryMutAct_9fa48("11007") ? node.type === 'ArithmeticWord' || node.parts === undefined : stryMutAct_9fa48("11006") ? false : stryMutAct_9fa48("11005") ? true : (stryCov_9fa48("11005", "11006", "11007"), (stryMutAct_9fa48("11009") ? node.type !== 'ArithmeticWord' : stryMutAct_9fa48("11008") ? true : (stryCov_9fa48("11008", "11009"), node.type === (stryMutAct_9fa48("11010") ? "" : (stryCov_9fa48("11010"), 'ArithmeticWord')))) && (stryMutAct_9fa48("11012") ? node.parts !== undefined : stryMutAct_9fa48("11011") ? true : (stryCov_9fa48("11011", "11012"), node.parts === undefined)))) {
      if (stryMutAct_9fa48("11013")) {
        {}
      } else {
        stryCov_9fa48("11013");
        const value = stryMutAct_9fa48("11014") ? scope.vars.get(node.value)?.text && '' : (stryCov_9fa48("11014"), (stryMutAct_9fa48("11015") ? scope.vars.get(node.value).text : (stryCov_9fa48("11015"), scope.vars.get(node.value)?.text)) ?? (stryMutAct_9fa48("11016") ? "Stryker was here!" : (stryCov_9fa48("11016"), '')));
        if (stryMutAct_9fa48("11019") ? CODE.test(value) && CODE.test(node.value) : stryMutAct_9fa48("11018") ? false : stryMutAct_9fa48("11017") ? true : (stryCov_9fa48("11017", "11018", "11019"), CODE.test(value) || CODE.test(node.value))) addUnknown(scope, stryMutAct_9fa48("11021") ? {} : (stryCov_9fa48("11021"), {
          by: stryMutAct_9fa48("11022") ? "" : (stryCov_9fa48("11022"), 'arithmetic'),
          note: stryMutAct_9fa48("11023") ? "" : (stryCov_9fa48("11023"), 'a value that may run code'),
          text: node.value
        }));
      }
    }
    const changed = (stryMutAct_9fa48("11026") ? node.type === 'ArithmeticBinary' || /^[^=<>!]*=$|^<<=$|^>>=$/.test(node.operator) : stryMutAct_9fa48("11025") ? false : stryMutAct_9fa48("11024") ? true : (stryCov_9fa48("11024", "11025", "11026"), (stryMutAct_9fa48("11028") ? node.type !== 'ArithmeticBinary' : stryMutAct_9fa48("11027") ? true : (stryCov_9fa48("11027", "11028"), node.type === (stryMutAct_9fa48("11029") ? "" : (stryCov_9fa48("11029"), 'ArithmeticBinary')))) && (stryMutAct_9fa48("11037") ? /^[^=<>!]*=$|^<<=$|^>>=/ : stryMutAct_9fa48("11036") ? /^[^=<>!]*=$|^<<=$|>>=$/ : stryMutAct_9fa48("11035") ? /^[^=<>!]*=$|^<<=|^>>=$/ : stryMutAct_9fa48("11034") ? /^[^=<>!]*=$|<<=$|^>>=$/ : stryMutAct_9fa48("11033") ? /^[=<>!]*=$|^<<=$|^>>=$/ : stryMutAct_9fa48("11032") ? /^[^=<>!]=$|^<<=$|^>>=$/ : stryMutAct_9fa48("11031") ? /^[^=<>!]*=|^<<=$|^>>=$/ : stryMutAct_9fa48("11030") ? /[^=<>!]*=$|^<<=$|^>>=$/ : (stryCov_9fa48("11030", "11031", "11032", "11033", "11034", "11035", "11036", "11037"), /^[^=<>!]*=$|^<<=$|^>>=$/)).test(node.operator))) ? node.left : (stryMutAct_9fa48("11040") ? node.type !== 'ArithmeticUnary' : stryMutAct_9fa48("11039") ? false : stryMutAct_9fa48("11038") ? true : (stryCov_9fa48("11038", "11039", "11040"), node.type === (stryMutAct_9fa48("11041") ? "" : (stryCov_9fa48("11041"), 'ArithmeticUnary')))) ? node.operand : undefined;
    if (stryMutAct_9fa48("11044") ? changed?.type !== 'ArithmeticWord' : stryMutAct_9fa48("11043") ? false : stryMutAct_9fa48("11042") ? true : (stryCov_9fa48("11042", "11043", "11044"), (stryMutAct_9fa48("11045") ? changed.type : (stryCov_9fa48("11045"), changed?.type)) === (stryMutAct_9fa48("11046") ? "" : (stryCov_9fa48("11046"), 'ArithmeticWord')))) if (stryMutAct_9fa48("11047")) {
      ;
    } else {
      stryCov_9fa48("11047");
      scope.vars.set(changed.value, null);
    }
  }
};

/** Walks every script below `node`; nested scripts have their own copy of the variables. */
export const visitExpansions = (node: SyntaxNode, scope: Scope): void => {
  if (stryMutAct_9fa48("11048")) {
    {}
  } else {
    stryCov_9fa48("11048");
    if (stryMutAct_9fa48("11051") ? node.type === 'Word' || node.parts === undefined : stryMutAct_9fa48("11050") ? false : stryMutAct_9fa48("11049") ? true : (stryCov_9fa48("11049", "11050", "11051"), (stryMutAct_9fa48("11053") ? node.type !== 'Word' : stryMutAct_9fa48("11052") ? true : (stryCov_9fa48("11052", "11053"), node.type === (stryMutAct_9fa48("11054") ? "" : (stryCov_9fa48("11054"), 'Word')))) && (stryMutAct_9fa48("11056") ? node.parts !== undefined : stryMutAct_9fa48("11055") ? true : (stryCov_9fa48("11055", "11056"), node.parts === undefined)))) return;
    if (stryMutAct_9fa48("11059") ? false : stryMutAct_9fa48("11058") ? true : stryMutAct_9fa48("11057") ? spend(scope, 0.25) : (stryCov_9fa48("11057", "11058", "11059"), !spend(scope, 0.25))) return;
    switch (node.type) {
      case stryMutAct_9fa48("11060") ? "" : (stryCov_9fa48("11060"), 'CommandExpansion'):
      case stryMutAct_9fa48("11061") ? "" : (stryCov_9fa48("11061"), 'ProcessSubstitution'):
      case stryMutAct_9fa48("11063") ? "" : (stryCov_9fa48("11063"), 'ArithmeticCommandExpansion'):
        if (stryMutAct_9fa48("11062")) {} else {
          stryCov_9fa48("11062");
          if (stryMutAct_9fa48("11066") ? node.script !== undefined : stryMutAct_9fa48("11065") ? false : stryMutAct_9fa48("11064") ? true : (stryCov_9fa48("11064", "11065", "11066"), node.script === undefined)) return addUnknown(scope, stryMutAct_9fa48("11067") ? {} : (stryCov_9fa48("11067"), {
            by: stryMutAct_9fa48("11068") ? "" : (stryCov_9fa48("11068"), 'substitution'),
            note: stryMutAct_9fa48("11069") ? "" : (stryCov_9fa48("11069"), 'it does not parse'),
            text: node.text
          }));
          return scope.trace.walkers.tree(fork(scope), node.script);
        }
      case stryMutAct_9fa48("11071") ? "" : (stryCov_9fa48("11071"), 'ParameterExpansion'):
        if (stryMutAct_9fa48("11070")) {} else {
          stryCov_9fa48("11070");
          if (stryMutAct_9fa48("11072")) {
            ;
          } else {
            stryCov_9fa48("11072");
            visitParameter(node, scope);
          }
          break;
        }
      case stryMutAct_9fa48("11073") ? "" : (stryCov_9fa48("11073"), 'ArithmeticWord'):
      case stryMutAct_9fa48("11074") ? "" : (stryCov_9fa48("11074"), 'ArithmeticBinary'):
      case stryMutAct_9fa48("11076") ? "" : (stryCov_9fa48("11076"), 'ArithmeticUnary'):
        if (stryMutAct_9fa48("11075")) {} else {
          stryCov_9fa48("11075");
          if (stryMutAct_9fa48("11077")) {
            ;
          } else {
            stryCov_9fa48("11077");
            visitArithmetic(node, scope);
          }
          break;
        }
      default:
    }
    forEachChild(node, stryMutAct_9fa48("11079") ? () => undefined : (stryCov_9fa48("11079"), child => visitExpansions(child, scope)));
  }
};