/** One simple command: assignments, redirections, the resolved name, and its spec. */
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
import type { Assignment, Command, Word } from 'unbash';
import { type Arg, literal } from './arg.ts';
import { specFor } from './catalog.ts';
import { eatsItself, empties, floods } from './emptied.ts';
import { weighUnknown, weighVariable } from './environment.ts';
import { visitExpansions } from './expansions.ts';
import { absolute, baseName } from './paths.ts';
import { playRedirect } from './redirect.ts';
import { bareCall, reduce } from './reduce.ts';
import { addUnknown, forget, type Scope, type Stdin, spend, within } from './scope.ts';
import { expandOne, expandWord } from './word.ts';
const SYSTEM_FOLDERS = new Set(stryMutAct_9fa48("16802") ? [] : (stryCov_9fa48("16802"), [stryMutAct_9fa48("16803") ? "" : (stryCov_9fa48("16803"), '/bin'), stryMutAct_9fa48("16804") ? "" : (stryCov_9fa48("16804"), '/sbin'), stryMutAct_9fa48("16805") ? "" : (stryCov_9fa48("16805"), '/usr/bin'), stryMutAct_9fa48("16806") ? "" : (stryCov_9fa48("16806"), '/usr/sbin'), stryMutAct_9fa48("16807") ? "" : (stryCov_9fa48("16807"), '/usr/local/bin'), stryMutAct_9fa48("16808") ? "" : (stryCov_9fa48("16808"), '/usr/local/sbin'), stryMutAct_9fa48("16809") ? "" : (stryCov_9fa48("16809"), '/opt/homebrew/bin'), stryMutAct_9fa48("16810") ? "" : (stryCov_9fa48("16810"), '/usr/games'), stryMutAct_9fa48("16811") ? "" : (stryCov_9fa48("16811"), '/snap/bin')]));

/** The name a command is known by: folders of the system are taken off; undefined for a program at some other place. */
const knownName = (scope: Scope, name: string): string | undefined => {
  if (stryMutAct_9fa48("16812")) {
    {}
  } else {
    stryCov_9fa48("16812");
    if (stryMutAct_9fa48("16815") ? false : stryMutAct_9fa48("16814") ? true : stryMutAct_9fa48("16813") ? name.includes('/') : (stryCov_9fa48("16813", "16814", "16815"), !name.includes(stryMutAct_9fa48("16816") ? "" : (stryCov_9fa48("16816"), '/')))) return name;
    const path = absolute(stryMutAct_9fa48("16817") ? scope.cwd && '/' : (stryCov_9fa48("16817"), scope.cwd ?? (stryMutAct_9fa48("16818") ? "" : (stryCov_9fa48("16818"), '/'))), name);
    const folder = stryMutAct_9fa48("16819") ? path : (stryCov_9fa48("16819"), path.slice(0, path.lastIndexOf(stryMutAct_9fa48("16820") ? "" : (stryCov_9fa48("16820"), '/'))));
    return (stryMutAct_9fa48("16823") ? SYSTEM_FOLDERS.has(folder) || !scope.trace.written.has(path) : stryMutAct_9fa48("16822") ? false : stryMutAct_9fa48("16821") ? true : (stryCov_9fa48("16821", "16822", "16823"), SYSTEM_FOLDERS.has(folder) && (stryMutAct_9fa48("16824") ? scope.trace.written.has(path) : (stryCov_9fa48("16824"), !scope.trace.written.has(path))))) ? baseName(path) : undefined;
  }
};

/** Walks a command whose words are known: the heart of the walk, also for peeled wrappers. */
export const walkWords = (scope: Scope, words: readonly Arg[], excerpt: string): void => {
  if (stryMutAct_9fa48("16825")) {
    {}
  } else {
    stryCov_9fa48("16825");
    const [first, ...args] = words;
    if (stryMutAct_9fa48("16828") ? first === undefined && !spend(scope, 1 + words.length / 8) : stryMutAct_9fa48("16827") ? false : stryMutAct_9fa48("16826") ? true : (stryCov_9fa48("16826", "16827", "16828"), (stryMutAct_9fa48("16830") ? first !== undefined : stryMutAct_9fa48("16829") ? false : (stryCov_9fa48("16829", "16830"), first === undefined)) || (stryMutAct_9fa48("16831") ? spend(scope, 1 + words.length / 8) : (stryCov_9fa48("16831"), !spend(scope, stryMutAct_9fa48("16832") ? 1 - words.length / 8 : (stryCov_9fa48("16832"), 1 + (stryMutAct_9fa48("16833") ? words.length * 8 : (stryCov_9fa48("16833"), words.length / 8)))))))) return;
    const call = bareCall(scope, first.text, excerpt);
    if (stryMutAct_9fa48("16836") ? first.dynamic !== 'no' && first.glob : stryMutAct_9fa48("16835") ? false : stryMutAct_9fa48("16834") ? true : (stryCov_9fa48("16834", "16835", "16836"), (stryMutAct_9fa48("16838") ? first.dynamic === 'no' : stryMutAct_9fa48("16837") ? false : (stryCov_9fa48("16837", "16838"), first.dynamic !== (stryMutAct_9fa48("16839") ? "" : (stryCov_9fa48("16839"), 'no')))) || first.glob)) return call.unknown(stryMutAct_9fa48("16840") ? "" : (stryCov_9fa48("16840"), 'which command runs is only known when it runs'));
    if (stryMutAct_9fa48("16842") ? false : stryMutAct_9fa48("16841") ? true : (stryCov_9fa48("16841", "16842"), scope.functions.has(first.text))) return callFunction(scope, first.text);
    const name = knownName(scope, first.text);
    if (stryMutAct_9fa48("16845") ? name !== undefined : stryMutAct_9fa48("16844") ? false : stryMutAct_9fa48("16843") ? true : (stryCov_9fa48("16843", "16844", "16845"), name === undefined)) return call.play(stryMutAct_9fa48("16846") ? "" : (stryCov_9fa48("16846"), 'execute'), first);
    scope.trace.seen.push(stryMutAct_9fa48("16848") ? {} : (stryCov_9fa48("16848"), {
      name,
      excerpt,
      background: scope.background
    }));
    if (stryMutAct_9fa48("16851") ? scope.elsewhere === undefined || scope.world.command(name) === 'function' : stryMutAct_9fa48("16850") ? false : stryMutAct_9fa48("16849") ? true : (stryCov_9fa48("16849", "16850", "16851"), (stryMutAct_9fa48("16853") ? scope.elsewhere !== undefined : stryMutAct_9fa48("16852") ? true : (stryCov_9fa48("16852", "16853"), scope.elsewhere === undefined)) && (stryMutAct_9fa48("16855") ? scope.world.command(name) !== 'function' : stryMutAct_9fa48("16854") ? true : (stryCov_9fa48("16854", "16855"), scope.world.command(name) === (stryMutAct_9fa48("16856") ? "" : (stryCov_9fa48("16856"), 'function')))))) return call.unknown(stryMutAct_9fa48("16857") ? `` : (stryCov_9fa48("16857"), `${name} is a function of your shell`));
    const spec = specFor(name);
    if (stryMutAct_9fa48("16860") ? spec !== undefined : stryMutAct_9fa48("16859") ? false : stryMutAct_9fa48("16858") ? true : (stryCov_9fa48("16858", "16859", "16860"), spec === undefined)) return call.unknown(stryMutAct_9fa48("16861") ? `` : (stryCov_9fa48("16861"), `what ${name} does is not known here`));
    reduce(stryMutAct_9fa48("16863") ? {} : (stryCov_9fa48("16863"), {
      name,
      args,
      scope,
      excerpt
    }), spec);
  }
};

/** The body was walked where it was defined; a call inside itself through a pipe or in the background is a bomb. */
const callFunction = (scope: Scope, name: string): void => {
  if (stryMutAct_9fa48("16864")) {
    {}
  } else {
    stryCov_9fa48("16864");
    if (stryMutAct_9fa48("16867") ? scope.within === name || scope.background : stryMutAct_9fa48("16866") ? false : stryMutAct_9fa48("16865") ? true : (stryCov_9fa48("16865", "16866", "16867"), (stryMutAct_9fa48("16869") ? scope.within !== name : stryMutAct_9fa48("16868") ? true : (stryCov_9fa48("16868", "16869"), scope.within === name)) && scope.background)) bareCall(scope, name, name).mark(stryMutAct_9fa48("16871") ? "" : (stryCov_9fa48("16871"), 'fork-bomb'));
    if (stryMutAct_9fa48("16872")) {
      ;
    } else {
      stryCov_9fa48("16872");
      forget(scope);
    }
  }
};

/** What was found since `from` reads a file's content: the value made of it must not leave. */
const readsLocally = stryMutAct_9fa48("16873") ? () => undefined : (stryCov_9fa48("16873"), (() => {
  const readsLocally = (scope: Scope, from: number): boolean => stryMutAct_9fa48("16875") ? scope.trace.effects.some(({
    kind,
    note
  }) => kind === 'read' && note !== 'looked at' || kind === 'secret') : stryMutAct_9fa48("16874") ? scope.trace.effects.slice(from).every(({
    kind,
    note
  }) => kind === 'read' && note !== 'looked at' || kind === 'secret') : (stryCov_9fa48("16874", "16875"), scope.trace.effects.slice(from).some(stryMutAct_9fa48("16876") ? () => undefined : (stryCov_9fa48("16876"), ({
    kind,
    note
  }) => stryMutAct_9fa48("16879") ? kind === 'read' && note !== 'looked at' && kind === 'secret' : stryMutAct_9fa48("16878") ? false : stryMutAct_9fa48("16877") ? true : (stryCov_9fa48("16877", "16878", "16879"), (stryMutAct_9fa48("16881") ? kind === 'read' || note !== 'looked at' : stryMutAct_9fa48("16880") ? false : (stryCov_9fa48("16880", "16881"), (stryMutAct_9fa48("16883") ? kind !== 'read' : stryMutAct_9fa48("16882") ? true : (stryCov_9fa48("16882", "16883"), kind === (stryMutAct_9fa48("16884") ? "" : (stryCov_9fa48("16884"), 'read')))) && (stryMutAct_9fa48("16886") ? note === 'looked at' : stryMutAct_9fa48("16885") ? true : (stryCov_9fa48("16885", "16886"), note !== (stryMutAct_9fa48("16887") ? "" : (stryCov_9fa48("16887"), 'looked at')))))) || (stryMutAct_9fa48("16889") ? kind !== 'secret' : stryMutAct_9fa48("16888") ? false : (stryCov_9fa48("16888", "16889"), kind === (stryMutAct_9fa48("16890") ? "" : (stryCov_9fa48("16890"), 'secret'))))))));
  return readsLocally;
})());
const assign = (scope: Scope, assignment: Assignment, how: 'own' | 'prefix'): void => {
  if (stryMutAct_9fa48("16891")) {
    {}
  } else {
    stryCov_9fa48("16891");
    const from = scope.trace.effects.length;
    if (stryMutAct_9fa48("16894") ? assignment.index === undefined : stryMutAct_9fa48("16893") ? false : stryMutAct_9fa48("16892") ? true : (stryCov_9fa48("16892", "16893", "16894"), assignment.index !== undefined)) if (stryMutAct_9fa48("16895")) {
      ;
    } else {
      stryCov_9fa48("16895");
      visitExpansions(assignment.index, scope);
    }
    if (stryMutAct_9fa48("16896")) {
      ;
    } else {
      stryCov_9fa48("16896");
      visitExpansions(assignment.value, scope);
    }
    const call = bareCall(scope, stryMutAct_9fa48("16897") ? `` : (stryCov_9fa48("16897"), `${assignment.name}=`), assignment.text);
    if (stryMutAct_9fa48("16899") ? false : stryMutAct_9fa48("16898") ? true : (stryCov_9fa48("16898", "16899"), (stryMutAct_9fa48("16900") ? /\[.(?:\$\(|`)/s : (stryCov_9fa48("16900"), /\[.*(?:\$\(|`)/s)).test(stryMutAct_9fa48("16901") ? assignment.index?.text && '' : (stryCov_9fa48("16901"), (stryMutAct_9fa48("16902") ? assignment.index.text : (stryCov_9fa48("16902"), assignment.index?.text)) ?? (stryMutAct_9fa48("16903") ? "Stryker was here!" : (stryCov_9fa48("16903"), '')))))) call.unknown(stryMutAct_9fa48("16905") ? "" : (stryCov_9fa48("16905"), 'a subscript that may run code'));
    if (stryMutAct_9fa48("16908") ? assignment.value.type !== 'ArrayValue' : stryMutAct_9fa48("16907") ? false : stryMutAct_9fa48("16906") ? true : (stryCov_9fa48("16906", "16907", "16908"), assignment.value.type === (stryMutAct_9fa48("16909") ? "" : (stryCov_9fa48("16909"), 'ArrayValue')))) {
      if (stryMutAct_9fa48("16910")) {
        {}
      } else {
        stryCov_9fa48("16910");
        if (stryMutAct_9fa48("16911")) {
          ;
        } else {
          stryCov_9fa48("16911");
          weighUnknown(call, assignment.name);
        }
        return void scope.vars.set(assignment.name, null);
      }
    }
    const value = expandOne(assignment.value, scope);
    if (stryMutAct_9fa48("16914") ? assignment.name !== 'BASH_ALIASES' : stryMutAct_9fa48("16913") ? false : stryMutAct_9fa48("16912") ? true : (stryCov_9fa48("16912", "16913", "16914"), assignment.name === (stryMutAct_9fa48("16915") ? "" : (stryCov_9fa48("16915"), 'BASH_ALIASES')))) if (stryMutAct_9fa48("16916")) {
      ;
    } else {
      stryCov_9fa48("16916");
      call.script(value);
    }
    if (stryMutAct_9fa48("16917")) {
      ;
    } else {
      stryCov_9fa48("16917");
      weighVariable(call, assignment.name, value);
    }
    if (stryMutAct_9fa48("16919") ? false : stryMutAct_9fa48("16918") ? true : (stryCov_9fa48("16918", "16919"), readsLocally(scope, from))) if (stryMutAct_9fa48("16920")) {
      ;
    } else {
      stryCov_9fa48("16920");
      scope.trace.printed.add(assignment.name);
    }
    if (stryMutAct_9fa48("16923") ? how !== 'prefix' : stryMutAct_9fa48("16922") ? false : stryMutAct_9fa48("16921") ? true : (stryCov_9fa48("16921", "16922", "16923"), how === (stryMutAct_9fa48("16924") ? "" : (stryCov_9fa48("16924"), 'prefix')))) return;
    const own = stryMutAct_9fa48("16927") ? !assignment.append || assignment.index === undefined : stryMutAct_9fa48("16926") ? false : stryMutAct_9fa48("16925") ? true : (stryCov_9fa48("16925", "16926", "16927"), (stryMutAct_9fa48("16928") ? assignment.append : (stryCov_9fa48("16928"), !assignment.append)) && (stryMutAct_9fa48("16930") ? assignment.index !== undefined : stryMutAct_9fa48("16929") ? true : (stryCov_9fa48("16929", "16930"), assignment.index === undefined)));
    const kind = (stryMutAct_9fa48("16933") ? value.dynamic !== 'no' : stryMutAct_9fa48("16932") ? false : stryMutAct_9fa48("16931") ? true : (stryCov_9fa48("16931", "16932", "16933"), value.dynamic === (stryMutAct_9fa48("16934") ? "" : (stryCov_9fa48("16934"), 'no')))) ? stryMutAct_9fa48("16935") ? "" : (stryCov_9fa48("16935"), 'text') : (stryMutAct_9fa48("16938") ? value.dynamic !== 'operand' : stryMutAct_9fa48("16937") ? false : stryMutAct_9fa48("16936") ? true : (stryCov_9fa48("16936", "16937", "16938"), value.dynamic === (stryMutAct_9fa48("16939") ? "" : (stryCov_9fa48("16939"), 'operand')))) ? stryMutAct_9fa48("16940") ? "" : (stryCov_9fa48("16940"), 'some') : undefined;
    scope.vars.set(assignment.name, (stryMutAct_9fa48("16944") ? own || kind !== undefined : stryMutAct_9fa48("16943") ? false : stryMutAct_9fa48("16942") ? true : (stryCov_9fa48("16942", "16943", "16944"), own && (stryMutAct_9fa48("16946") ? kind === undefined : stryMutAct_9fa48("16945") ? true : (stryCov_9fa48("16945", "16946"), kind !== undefined)))) ? stryMutAct_9fa48("16947") ? {} : (stryCov_9fa48("16947"), {
      text: value.text,
      kind
    }) : null);
  }
};
const argsOf = (word: Word | Assignment, scope: Scope): readonly Arg[] => {
  if (stryMutAct_9fa48("16948")) {
    {}
  } else {
    stryCov_9fa48("16948");
    if (stryMutAct_9fa48("16951") ? word.type !== 'Word' : stryMutAct_9fa48("16950") ? false : stryMutAct_9fa48("16949") ? true : (stryCov_9fa48("16949", "16950", "16951"), word.type === (stryMutAct_9fa48("16952") ? "" : (stryCov_9fa48("16952"), 'Word')))) {
      if (stryMutAct_9fa48("16953")) {
        {}
      } else {
        stryCov_9fa48("16953");
        if (stryMutAct_9fa48("16956") ? word.parts === undefined : stryMutAct_9fa48("16955") ? false : stryMutAct_9fa48("16954") ? true : (stryCov_9fa48("16954", "16955", "16956"), word.parts !== undefined)) if (stryMutAct_9fa48("16957")) {
          ;
        } else {
          stryCov_9fa48("16957");
          visitExpansions(word, scope);
        }
        return expandWord(word, scope);
      }
    }
    if (stryMutAct_9fa48("16960") ? word.index === undefined : stryMutAct_9fa48("16959") ? false : stryMutAct_9fa48("16958") ? true : (stryCov_9fa48("16958", "16959", "16960"), word.index !== undefined)) if (stryMutAct_9fa48("16961")) {
      ;
    } else {
      stryCov_9fa48("16961");
      visitExpansions(word.index, scope);
    }
    if (stryMutAct_9fa48("16962")) {
      ;
    } else {
      stryCov_9fa48("16962");
      visitExpansions(word.value, scope);
    }
    if (stryMutAct_9fa48("16965") ? word.value.type !== 'ArrayValue' : stryMutAct_9fa48("16964") ? false : stryMutAct_9fa48("16963") ? true : (stryCov_9fa48("16963", "16964", "16965"), word.value.type === (stryMutAct_9fa48("16966") ? "" : (stryCov_9fa48("16966"), 'ArrayValue')))) return stryMutAct_9fa48("16967") ? [] : (stryCov_9fa48("16967"), [stryMutAct_9fa48("16968") ? {} : (stryCov_9fa48("16968"), {
      ...literal(stryMutAct_9fa48("16969") ? `` : (stryCov_9fa48("16969"), `${word.name}=()`), word.text),
      dynamic: stryMutAct_9fa48("16970") ? "" : (stryCov_9fa48("16970"), 'operand')
    })]);
    const value = expandOne(word.value, scope);
    return stryMutAct_9fa48("16971") ? [] : (stryCov_9fa48("16971"), [stryMutAct_9fa48("16972") ? {} : (stryCov_9fa48("16972"), {
      ...value,
      text: stryMutAct_9fa48("16973") ? `` : (stryCov_9fa48("16973"), `${word.name}${word.append ? stryMutAct_9fa48("16974") ? "" : (stryCov_9fa48("16974"), '+') : stryMutAct_9fa48("16975") ? "Stryker was here!" : (stryCov_9fa48("16975"), '')}=${value.text}`),
      raw: word.text
    })]);
  }
};
const playRedirects = (node: Command, scope: Scope, name: string): Stdin | undefined => {
  if (stryMutAct_9fa48("16976")) {
    {}
  } else {
    stryCov_9fa48("16976");
    let stdin: Stdin | undefined;
    const call = bareCall(scope, name, name);
    for (const redirect of node.redirects) {
      if (stryMutAct_9fa48("16977")) {
        {}
      } else {
        stryCov_9fa48("16977");
        if (stryMutAct_9fa48("16978")) {
          ;
        } else {
          stryCov_9fa48("16978");
          visitExpansions(redirect, scope);
        }
        stdin = stryMutAct_9fa48("16979") ? playRedirect(call, redirect) && stdin : (stryCov_9fa48("16979"), playRedirect(call, redirect) ?? stdin);
      }
    }
    return stdin;
  }
};
const weighOutput = (node: Command, words: readonly Arg[], {
  scope,
  excerpt
}: {
  scope: Scope;
  excerpt: string;
}) => {
  if (stryMutAct_9fa48("16980")) {
    {}
  } else {
    stryCov_9fa48("16980");
    const call = bareCall(scope, stryMutAct_9fa48("16981") ? words[0]?.text && 'redirection' : (stryCov_9fa48("16981"), (stryMutAct_9fa48("16982") ? words[0].text : (stryCov_9fa48("16982"), words[0]?.text)) ?? (stryMutAct_9fa48("16983") ? "" : (stryCov_9fa48("16983"), 'redirection'))), excerpt);
    if (stryMutAct_9fa48("16986") ? empties(node, words) && eatsItself(node, words, scope) : stryMutAct_9fa48("16985") ? false : stryMutAct_9fa48("16984") ? true : (stryCov_9fa48("16984", "16985", "16986"), empties(node, words) || eatsItself(node, words, scope))) call.mark(stryMutAct_9fa48("16988") ? "" : (stryCov_9fa48("16988"), 'empty'));
    if (stryMutAct_9fa48("16990") ? false : stryMutAct_9fa48("16989") ? true : (stryCov_9fa48("16989", "16990"), floods(node, words))) call.mark(stryMutAct_9fa48("16992") ? "" : (stryCov_9fa48("16992"), 'flood'));
  }
};

/** Walks a simple command of the tree. */
export const walkSimple = (scope: Scope, node: Command, excerpt: string): void => {
  if (stryMutAct_9fa48("16993")) {
    {}
  } else {
    stryCov_9fa48("16993");
    if (stryMutAct_9fa48("16996") ? false : stryMutAct_9fa48("16995") ? true : stryMutAct_9fa48("16994") ? spend(scope) : (stryCov_9fa48("16994", "16995", "16996"), !spend(scope))) return;
    const words = (stryMutAct_9fa48("16997") ? [] : (stryCov_9fa48("16997"), [node.name, ...node.args])).flatMap(stryMutAct_9fa48("16998") ? () => undefined : (stryCov_9fa48("16998"), word => (stryMutAct_9fa48("17001") ? word !== undefined : stryMutAct_9fa48("17000") ? false : stryMutAct_9fa48("16999") ? true : (stryCov_9fa48("16999", "17000", "17001"), word === undefined)) ? stryMutAct_9fa48("17002") ? ["Stryker was here"] : (stryCov_9fa48("17002"), []) : argsOf(word, scope)));
    if (stryMutAct_9fa48("17006") ? words.length <= 5000 : stryMutAct_9fa48("17005") ? words.length >= 5000 : stryMutAct_9fa48("17004") ? false : stryMutAct_9fa48("17003") ? true : (stryCov_9fa48("17003", "17004", "17005", "17006"), words.length > 5000)) return addUnknown(scope, stryMutAct_9fa48("17007") ? {} : (stryCov_9fa48("17007"), {
      by: stryMutAct_9fa48("17008") ? "" : (stryCov_9fa48("17008"), 'guard'),
      note: stryMutAct_9fa48("17009") ? "" : (stryCov_9fa48("17009"), 'too many words'),
      text: excerpt
    }));
    for (const item of node.prefix) {
      if (stryMutAct_9fa48("17010")) {
        {}
      } else {
        stryCov_9fa48("17010");
        if (stryMutAct_9fa48("17013") ? item.type !== 'Assignment' : stryMutAct_9fa48("17012") ? false : stryMutAct_9fa48("17011") ? true : (stryCov_9fa48("17011", "17012", "17013"), item.type === (stryMutAct_9fa48("17014") ? "" : (stryCov_9fa48("17014"), 'Assignment')))) assign(scope, item, (stryMutAct_9fa48("17018") ? words.length !== 0 : stryMutAct_9fa48("17017") ? false : stryMutAct_9fa48("17016") ? true : (stryCov_9fa48("17016", "17017", "17018"), words.length === 0)) ? stryMutAct_9fa48("17019") ? "" : (stryCov_9fa48("17019"), 'own') : stryMutAct_9fa48("17020") ? "" : (stryCov_9fa48("17020"), 'prefix'));
      }
    }
    const stdin = playRedirects(node, scope, stryMutAct_9fa48("17021") ? words[0]?.text && 'redirection' : (stryCov_9fa48("17021"), (stryMutAct_9fa48("17022") ? words[0].text : (stryCov_9fa48("17022"), words[0]?.text)) ?? (stryMutAct_9fa48("17023") ? "" : (stryCov_9fa48("17023"), 'redirection'))));
    weighOutput(node, words, stryMutAct_9fa48("17025") ? {} : (stryCov_9fa48("17025"), {
      scope,
      excerpt
    }));
    if (stryMutAct_9fa48("17028") ? words.length !== 0 : stryMutAct_9fa48("17027") ? false : stryMutAct_9fa48("17026") ? true : (stryCov_9fa48("17026", "17027", "17028"), words.length === 0)) return;
    if (stryMutAct_9fa48("17031") ? stdin !== undefined : stryMutAct_9fa48("17030") ? false : stryMutAct_9fa48("17029") ? true : (stryCov_9fa48("17029", "17030", "17031"), stdin === undefined)) return walkWords(scope, words, excerpt);
    const inner = within(scope, stryMutAct_9fa48("17032") ? {} : (stryCov_9fa48("17032"), {
      stdin
    }));
    if (stryMutAct_9fa48("17033")) {
      ;
    } else {
      stryCov_9fa48("17033");
      walkWords(inner, words, excerpt);
    }
    scope.cwd = inner.cwd;
    stryMutAct_9fa48("17034") ? scope.wild &&= inner.wild : (stryCov_9fa48("17034"), scope.wild ||= inner.wild);
  }
};