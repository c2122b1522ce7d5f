/** Which variables a piece of script may assign, found without walking it. */
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
import { forEachChild, type SyntaxNode } from 'unbash';
const ASSIGNING = new Set(stryMutAct_9fa48("388") ? [] : (stryCov_9fa48("388"), [stryMutAct_9fa48("389") ? "" : (stryCov_9fa48("389"), 'read'), stryMutAct_9fa48("390") ? "" : (stryCov_9fa48("390"), 'mapfile'), stryMutAct_9fa48("391") ? "" : (stryCov_9fa48("391"), 'readarray'), stryMutAct_9fa48("392") ? "" : (stryCov_9fa48("392"), 'printf'), stryMutAct_9fa48("393") ? "" : (stryCov_9fa48("393"), 'getopts'), stryMutAct_9fa48("394") ? "" : (stryCov_9fa48("394"), 'let'), stryMutAct_9fa48("395") ? "" : (stryCov_9fa48("395"), 'local'), stryMutAct_9fa48("396") ? "" : (stryCov_9fa48("396"), 'declare'), stryMutAct_9fa48("397") ? "" : (stryCov_9fa48("397"), 'export'), stryMutAct_9fa48("398") ? "" : (stryCov_9fa48("398"), 'typeset'), stryMutAct_9fa48("399") ? "" : (stryCov_9fa48("399"), 'unset'), stryMutAct_9fa48("400") ? "" : (stryCov_9fa48("400"), 'readonly'), stryMutAct_9fa48("401") ? "" : (stryCov_9fa48("401"), 'wait')]));
const ANYTHING = new Set(stryMutAct_9fa48("402") ? [] : (stryCov_9fa48("402"), [stryMutAct_9fa48("403") ? "" : (stryCov_9fa48("403"), 'eval'), stryMutAct_9fa48("404") ? "" : (stryCov_9fa48("404"), 'source'), stryMutAct_9fa48("405") ? "" : (stryCov_9fa48("405"), '.'), stryMutAct_9fa48("406") ? "" : (stryCov_9fa48("406"), 'builtin'), stryMutAct_9fa48("407") ? "" : (stryCov_9fa48("407"), 'command'), stryMutAct_9fa48("408") ? "" : (stryCov_9fa48("408"), 'trap')]));
const MOVING = new Set(stryMutAct_9fa48("409") ? [] : (stryCov_9fa48("409"), [stryMutAct_9fa48("410") ? "" : (stryCov_9fa48("410"), 'cd'), stryMutAct_9fa48("411") ? "" : (stryCov_9fa48("411"), 'pushd'), stryMutAct_9fa48("412") ? "" : (stryCov_9fa48("412"), 'popd')]));
const visitCommand = (node: Extract<SyntaxNode, {
  type: 'Command';
}>, names: Set<string>): boolean => {
  if (stryMutAct_9fa48("413")) {
    {}
  } else {
    stryCov_9fa48("413");
    const name = stryMutAct_9fa48("414") ? node.name?.value && '' : (stryCov_9fa48("414"), (stryMutAct_9fa48("415") ? node.name.value : (stryCov_9fa48("415"), node.name?.value)) ?? (stryMutAct_9fa48("416") ? "Stryker was here!" : (stryCov_9fa48("416"), '')));
    if (stryMutAct_9fa48("418") ? false : stryMutAct_9fa48("417") ? true : (stryCov_9fa48("417", "418"), ANYTHING.has(name))) return stryMutAct_9fa48("419") ? true : (stryCov_9fa48("419"), false);
    if (stryMutAct_9fa48("421") ? false : stryMutAct_9fa48("420") ? true : (stryCov_9fa48("420", "421"), MOVING.has(name))) names.add(stryMutAct_9fa48("423") ? "" : (stryCov_9fa48("423"), 'cd'));
    if (stryMutAct_9fa48("426") ? false : stryMutAct_9fa48("425") ? true : stryMutAct_9fa48("424") ? ASSIGNING.has(name) : (stryCov_9fa48("424", "425", "426"), !ASSIGNING.has(name))) return stryMutAct_9fa48("427") ? false : (stryCov_9fa48("427"), true);
    for (const word of node.args) {
      if (stryMutAct_9fa48("428")) {
        {}
      } else {
        stryCov_9fa48("428");
        const text = (stryMutAct_9fa48("431") ? word.type !== 'Word' : stryMutAct_9fa48("430") ? false : stryMutAct_9fa48("429") ? true : (stryCov_9fa48("429", "430", "431"), word.type === (stryMutAct_9fa48("432") ? "" : (stryCov_9fa48("432"), 'Word')))) ? word.value : word.name;
        const found = stryMutAct_9fa48("433") ? /^\w+/.exec(text)[0] : (stryCov_9fa48("433"), (stryMutAct_9fa48("436") ? /^\W+/ : stryMutAct_9fa48("435") ? /^\w/ : stryMutAct_9fa48("434") ? /\w+/ : (stryCov_9fa48("434", "435", "436"), /^\w+/)).exec(text)?.[0]);
        if (stryMutAct_9fa48("439") ? found === undefined : stryMutAct_9fa48("438") ? false : stryMutAct_9fa48("437") ? true : (stryCov_9fa48("437", "438", "439"), found !== undefined)) if (stryMutAct_9fa48("440")) {
          ;
        } else {
          stryCov_9fa48("440");
          names.add(found);
        }
      }
    }
    return stryMutAct_9fa48("441") ? false : (stryCov_9fa48("441"), true);
  }
};
const visit = (node: SyntaxNode, names: Set<string>): boolean => {
  if (stryMutAct_9fa48("442")) {
    {}
  } else {
    stryCov_9fa48("442");
    if (stryMutAct_9fa48("445") ? (node.type === 'Assignment' || node.type === 'For') && node.type === 'Select' : stryMutAct_9fa48("444") ? false : stryMutAct_9fa48("443") ? true : (stryCov_9fa48("443", "444", "445"), (stryMutAct_9fa48("447") ? node.type === 'Assignment' && node.type === 'For' : stryMutAct_9fa48("446") ? false : (stryCov_9fa48("446", "447"), (stryMutAct_9fa48("449") ? node.type !== 'Assignment' : stryMutAct_9fa48("448") ? false : (stryCov_9fa48("448", "449"), node.type === (stryMutAct_9fa48("450") ? "" : (stryCov_9fa48("450"), 'Assignment')))) || (stryMutAct_9fa48("452") ? node.type !== 'For' : stryMutAct_9fa48("451") ? false : (stryCov_9fa48("451", "452"), node.type === (stryMutAct_9fa48("453") ? "" : (stryCov_9fa48("453"), 'For')))))) || (stryMutAct_9fa48("455") ? node.type !== 'Select' : stryMutAct_9fa48("454") ? false : (stryCov_9fa48("454", "455"), node.type === (stryMutAct_9fa48("456") ? "" : (stryCov_9fa48("456"), 'Select')))))) names.add((stryMutAct_9fa48("460") ? typeof node.name !== 'string' : stryMutAct_9fa48("459") ? false : stryMutAct_9fa48("458") ? true : (stryCov_9fa48("458", "459", "460"), typeof node.name === (stryMutAct_9fa48("461") ? "" : (stryCov_9fa48("461"), 'string')))) ? node.name : node.name.value);
    if (stryMutAct_9fa48("464") ? node.type !== 'ArithmeticWord' : stryMutAct_9fa48("463") ? false : stryMutAct_9fa48("462") ? true : (stryCov_9fa48("462", "463", "464"), node.type === (stryMutAct_9fa48("465") ? "" : (stryCov_9fa48("465"), 'ArithmeticWord')))) if (stryMutAct_9fa48("466")) {
      ;
    } else {
      stryCov_9fa48("466");
      names.add(node.value);
    }
    if (stryMutAct_9fa48("469") ? node.type === 'Command' || !visitCommand(node, names) : stryMutAct_9fa48("468") ? false : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468", "469"), (stryMutAct_9fa48("471") ? node.type !== 'Command' : stryMutAct_9fa48("470") ? true : (stryCov_9fa48("470", "471"), node.type === (stryMutAct_9fa48("472") ? "" : (stryCov_9fa48("472"), 'Command')))) && (stryMutAct_9fa48("473") ? visitCommand(node, names) : (stryCov_9fa48("473"), !visitCommand(node, names))))) return stryMutAct_9fa48("474") ? true : (stryCov_9fa48("474"), false);
    let fine = stryMutAct_9fa48("475") ? false : (stryCov_9fa48("475"), true);
    forEachChild(node, child => {
      if (stryMutAct_9fa48("477")) {
        {}
      } else {
        stryCov_9fa48("477");
        stryMutAct_9fa48("478") ? fine ||= visit(child, names) : (stryCov_9fa48("478"), fine &&= visit(child, names));
      }
    });
    return fine;
  }
};

/** Names assigned anywhere below, `cd` standing for a change of folder; `anything` when it cannot be told. */
export const assignedIn = (node: SyntaxNode): Set<string> | 'anything' => {
  if (stryMutAct_9fa48("479")) {
    {}
  } else {
    stryCov_9fa48("479");
    const names = new Set<string>();
    return visit(node, names) ? names : stryMutAct_9fa48("480") ? "" : (stryCov_9fa48("480"), 'anything');
  }
};