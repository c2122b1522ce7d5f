/** Walks the tree in the order in which a shell would run it, with what is known at each place. */
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
import type { AndOr, Case, CommandNode, CompoundList, For, If, ParsedScript, Pipeline, Redirected, Select, Statement, While } from 'unbash';
import { assignedIn } from './assigned.ts';
import { weighUnknown } from './environment.ts';
import { visitExpansions } from './expansions.ts';
import { fixedOutput } from './output.ts';
import { parseShell } from './parse.ts';
import { playRedirect } from './redirect.ts';
import { bareCall } from './reduce.ts';
import { valuesOf } from './rounds.ts';
import { addUnknown, forget, fork, join, type Scope, type Stdin, spend, type Walkers, within } from './scope.ts';
import { walkSimple, walkWords } from './simple.ts';
import { expandWord } from './word.ts';
type Node = Statement['command'];

/** Positions are those of the source that is being walked. */
const excerptOf = stryMutAct_9fa48("17504") ? () => undefined : (stryCov_9fa48("17504"), (() => {
  const excerptOf = (node: {
    pos: number;
    end: number;
  }, scope: Scope): string => stryMutAct_9fa48("17506") ? scope.source.slice(0, 300) : stryMutAct_9fa48("17505") ? scope.source.slice(node.pos, node.end) : (stryCov_9fa48("17505", "17506"), scope.source.slice(node.pos, node.end).slice(0, 300));
  return excerptOf;
})());

/** A `cd` to what is no folder (yet) may fail, and what follows then runs elsewhere. */
const isFolder = stryMutAct_9fa48("17507") ? () => undefined : (stryCov_9fa48("17507"), (() => {
  const isFolder = ({
    cwd,
    world
  }: Scope): boolean => stryMutAct_9fa48("17510") ? (cwd === undefined || cwd === '/' || cwd === world.home) && world.entry(cwd)?.kind === 'dir' : stryMutAct_9fa48("17509") ? false : stryMutAct_9fa48("17508") ? true : (stryCov_9fa48("17508", "17509", "17510"), (stryMutAct_9fa48("17512") ? (cwd === undefined || cwd === '/') && cwd === world.home : stryMutAct_9fa48("17511") ? false : (stryCov_9fa48("17511", "17512"), (stryMutAct_9fa48("17514") ? cwd === undefined && cwd === '/' : stryMutAct_9fa48("17513") ? false : (stryCov_9fa48("17513", "17514"), (stryMutAct_9fa48("17516") ? cwd !== undefined : stryMutAct_9fa48("17515") ? false : (stryCov_9fa48("17515", "17516"), cwd === undefined)) || (stryMutAct_9fa48("17518") ? cwd !== '/' : stryMutAct_9fa48("17517") ? false : (stryCov_9fa48("17517", "17518"), cwd === (stryMutAct_9fa48("17519") ? "" : (stryCov_9fa48("17519"), '/')))))) || (stryMutAct_9fa48("17521") ? cwd !== world.home : stryMutAct_9fa48("17520") ? false : (stryCov_9fa48("17520", "17521"), cwd === world.home)))) || (stryMutAct_9fa48("17523") ? world.entry(cwd)?.kind !== 'dir' : stryMutAct_9fa48("17522") ? false : (stryCov_9fa48("17522", "17523"), (stryMutAct_9fa48("17524") ? world.entry(cwd).kind : (stryCov_9fa48("17524"), world.entry(cwd)?.kind)) === (stryMutAct_9fa48("17525") ? "" : (stryCov_9fa48("17525"), 'dir')))));
  return isFolder;
})());
const walkList = (scope: Scope, list: {
  readonly commands: readonly Statement[];
}): void => {
  if (stryMutAct_9fa48("17526")) {
    {}
  } else {
    stryCov_9fa48("17526");
    for (const statement of list.commands) {
      if (stryMutAct_9fa48("17527")) {
        {}
      } else {
        stryCov_9fa48("17527");
        if (stryMutAct_9fa48("17530") ? false : stryMutAct_9fa48("17529") ? true : stryMutAct_9fa48("17528") ? spend(scope) : (stryCov_9fa48("17528", "17529", "17530"), !spend(scope))) return;
        const before = scope.cwd;
        if (stryMutAct_9fa48("17532") ? false : stryMutAct_9fa48("17531") ? true : (stryCov_9fa48("17531", "17532"), statement.background)) walkNode(fork(scope, stryMutAct_9fa48("17534") ? {} : (stryCov_9fa48("17534"), {
          background: stryMutAct_9fa48("17535") ? false : (stryCov_9fa48("17535"), true)
        })), statement.command);else if (stryMutAct_9fa48("17536")) {
          ;
        } else {
          stryCov_9fa48("17536");
          walkNode(scope, statement.command);
        }
        if (stryMutAct_9fa48("17539") ? scope.cwd !== before || !isFolder(scope) : stryMutAct_9fa48("17538") ? false : stryMutAct_9fa48("17537") ? true : (stryCov_9fa48("17537", "17538", "17539"), (stryMutAct_9fa48("17541") ? scope.cwd === before : stryMutAct_9fa48("17540") ? true : (stryCov_9fa48("17540", "17541"), scope.cwd !== before)) && (stryMutAct_9fa48("17542") ? isFolder(scope) : (stryCov_9fa48("17542"), !isFolder(scope))))) scope.cwd = undefined;
      }
    }
  }
};
const walkAndOr = (scope: Scope, node: AndOr): void => {
  if (stryMutAct_9fa48("17543")) {
    {}
  } else {
    stryCov_9fa48("17543");
    const chain = fork(scope);
    for (const [at, command] of node.commands.entries()) {
      if (stryMutAct_9fa48("17544")) {
        {}
      } else {
        stryCov_9fa48("17544");
        if (stryMutAct_9fa48("17547") ? at === 0 && node.operators[at - 1] === '&&' : stryMutAct_9fa48("17546") ? false : stryMutAct_9fa48("17545") ? true : (stryCov_9fa48("17545", "17546", "17547"), (stryMutAct_9fa48("17549") ? at !== 0 : stryMutAct_9fa48("17548") ? false : (stryCov_9fa48("17548", "17549"), at === 0)) || (stryMutAct_9fa48("17551") ? node.operators[at - 1] !== '&&' : stryMutAct_9fa48("17550") ? false : (stryCov_9fa48("17550", "17551"), node.operators[stryMutAct_9fa48("17552") ? at + 1 : (stryCov_9fa48("17552"), at - 1)] === (stryMutAct_9fa48("17553") ? "" : (stryCov_9fa48("17553"), '&&')))))) {
          if (stryMutAct_9fa48("17554")) {
            {}
          } else {
            stryCov_9fa48("17554");
            if (stryMutAct_9fa48("17555")) {
              ;
            } else {
              stryCov_9fa48("17555");
              walkNode(chain, command);
            }
            continue;
          }
        }
        const branch = fork(chain);
        if (stryMutAct_9fa48("17556")) {
          ;
        } else {
          stryCov_9fa48("17556");
          walkNode(branch, command);
        }
        if (stryMutAct_9fa48("17557")) {
          ;
        } else {
          stryCov_9fa48("17557");
          join(chain, branch);
        }
      }
    }
    if (stryMutAct_9fa48("17558")) {
      ;
    } else {
      stryCov_9fa48("17558");
      join(scope, chain);
    }
  }
};
const walkPipeline = (scope: Scope, node: Pipeline): void => {
  if (stryMutAct_9fa48("17559")) {
    {}
  } else {
    stryCov_9fa48("17559");
    const [first, second] = node.commands;
    if (stryMutAct_9fa48("17562") ? first !== undefined || second === undefined : stryMutAct_9fa48("17561") ? false : stryMutAct_9fa48("17560") ? true : (stryCov_9fa48("17560", "17561", "17562"), (stryMutAct_9fa48("17564") ? first === undefined : stryMutAct_9fa48("17563") ? true : (stryCov_9fa48("17563", "17564"), first !== undefined)) && (stryMutAct_9fa48("17566") ? second !== undefined : stryMutAct_9fa48("17565") ? true : (stryCov_9fa48("17565", "17566"), second === undefined)))) return walkNode(scope, first);
    let stdin: Stdin = scope.stdin;
    for (const command of node.commands) {
      if (stryMutAct_9fa48("17567")) {
        {}
      } else {
        stryCov_9fa48("17567");
        const stage = fork(scope, stryMutAct_9fa48("17568") ? {} : (stryCov_9fa48("17568"), {
          stdin,
          background: stryMutAct_9fa48("17571") ? scope.background && scope.within !== undefined : stryMutAct_9fa48("17570") ? false : stryMutAct_9fa48("17569") ? true : (stryCov_9fa48("17569", "17570", "17571"), scope.background || (stryMutAct_9fa48("17573") ? scope.within === undefined : stryMutAct_9fa48("17572") ? false : (stryCov_9fa48("17572", "17573"), scope.within !== undefined)))
        }));
        if (stryMutAct_9fa48("17574")) {
          ;
        } else {
          stryCov_9fa48("17574");
          walkNode(stage, command);
        }
        const text = fixedOutput(command, scope);
        stdin = (stryMutAct_9fa48("17577") ? text !== undefined : stryMutAct_9fa48("17576") ? false : stryMutAct_9fa48("17575") ? true : (stryCov_9fa48("17575", "17576", "17577"), text === undefined)) ? stryMutAct_9fa48("17578") ? {} : (stryCov_9fa48("17578"), {
          kind: stryMutAct_9fa48("17579") ? "" : (stryCov_9fa48("17579"), 'pipe'),
          from: excerptOf(command, scope)
        }) : stryMutAct_9fa48("17580") ? {} : (stryCov_9fa48("17580"), {
          kind: stryMutAct_9fa48("17581") ? "" : (stryCov_9fa48("17581"), 'text'),
          text
        });
      }
    }
  }
};
const walkBranch = (scope: Scope, list: CompoundList): void => {
  if (stryMutAct_9fa48("17582")) {
    {}
  } else {
    stryCov_9fa48("17582");
    const branch = fork(scope);
    if (stryMutAct_9fa48("17583")) {
      ;
    } else {
      stryCov_9fa48("17583");
      walkList(branch, list);
    }
    if (stryMutAct_9fa48("17584")) {
      ;
    } else {
      stryCov_9fa48("17584");
      join(scope, branch);
    }
  }
};
const walkIf = (scope: Scope, node: If): void => {
  if (stryMutAct_9fa48("17585")) {
    {}
  } else {
    stryCov_9fa48("17585");
    if (stryMutAct_9fa48("17586")) {
      ;
    } else {
      stryCov_9fa48("17586");
      walkList(scope, node.clause);
    }
    const before = fork(scope);
    for (const list of stryMutAct_9fa48("17587") ? [] : (stryCov_9fa48("17587"), [node.then, ...node.elif.flatMap(stryMutAct_9fa48("17588") ? () => undefined : (stryCov_9fa48("17588"), elif => stryMutAct_9fa48("17589") ? [] : (stryCov_9fa48("17589"), [elif.clause, elif.then]))), ...(node.else ? stryMutAct_9fa48("17590") ? [] : (stryCov_9fa48("17590"), [node.else]) : stryMutAct_9fa48("17591") ? ["Stryker was here"] : (stryCov_9fa48("17591"), []))])) {
      if (stryMutAct_9fa48("17592")) {
        {}
      } else {
        stryCov_9fa48("17592");
        const branch = fork(before);
        if (stryMutAct_9fa48("17593")) {
          ;
        } else {
          stryCov_9fa48("17593");
          walkList(branch, list);
        }
        if (stryMutAct_9fa48("17594")) {
          ;
        } else {
          stryCov_9fa48("17594");
          join(scope, branch);
        }
      }
    }
  }
};

/** A body may run again with what it assigned itself: those names are unknown from the start. */
const enterLoop = (scope: Scope, body: CompoundList): void => {
  if (stryMutAct_9fa48("17595")) {
    {}
  } else {
    stryCov_9fa48("17595");
    const assigned = assignedIn(body);
    if (stryMutAct_9fa48("17598") ? assigned !== 'anything' : stryMutAct_9fa48("17597") ? false : stryMutAct_9fa48("17596") ? true : (stryCov_9fa48("17596", "17597", "17598"), assigned === (stryMutAct_9fa48("17599") ? "" : (stryCov_9fa48("17599"), 'anything')))) {
      if (stryMutAct_9fa48("17600")) {
        ;
      } else {
        stryCov_9fa48("17600");
        forget(scope);
      }
    } else for (const name of assigned) if (stryMutAct_9fa48("17601")) {
      ;
    } else {
      stryCov_9fa48("17601");
      scope.vars.set(name, null);
    }
    if (stryMutAct_9fa48("17604") ? assigned === 'anything' && assigned.has('cd') : stryMutAct_9fa48("17603") ? false : stryMutAct_9fa48("17602") ? true : (stryCov_9fa48("17602", "17603", "17604"), (stryMutAct_9fa48("17606") ? assigned !== 'anything' : stryMutAct_9fa48("17605") ? false : (stryCov_9fa48("17605", "17606"), assigned === (stryMutAct_9fa48("17607") ? "" : (stryCov_9fa48("17607"), 'anything')))) || assigned.has(stryMutAct_9fa48("17608") ? "" : (stryCov_9fa48("17608"), 'cd')))) scope.cwd = undefined;
  }
};
const walkFor = (scope: Scope, node: For | Select): void => {
  if (stryMutAct_9fa48("17609")) {
    {}
  } else {
    stryCov_9fa48("17609");
    for (const word of stryMutAct_9fa48("17610") ? node.wordlist && [] : (stryCov_9fa48("17610"), node.wordlist ?? (stryMutAct_9fa48("17611") ? ["Stryker was here"] : (stryCov_9fa48("17611"), [])))) if (stryMutAct_9fa48("17612")) {
      ;
    } else {
      stryCov_9fa48("17612");
      visitExpansions(word, scope);
    }
    const items = (stryMutAct_9fa48("17613") ? node.wordlist && [] : (stryCov_9fa48("17613"), node.wordlist ?? (stryMutAct_9fa48("17614") ? ["Stryker was here"] : (stryCov_9fa48("17614"), [])))).flatMap(stryMutAct_9fa48("17615") ? () => undefined : (stryCov_9fa48("17615"), word => expandWord(word, scope)));
    if (stryMutAct_9fa48("17616")) {
      ;
    } else {
      stryCov_9fa48("17616");
      enterLoop(scope, node.body);
    }
    weighUnknown(bareCall(scope, stryMutAct_9fa48("17618") ? "" : (stryCov_9fa48("17618"), 'for'), excerptOf(node, scope)), node.name.value);
    const name = node.name.value;
    for (const value of valuesOf(items, node, scope)) {
      if (stryMutAct_9fa48("17619")) {
        {}
      } else {
        stryCov_9fa48("17619");
        if (stryMutAct_9fa48("17620")) {
          ;
        } else {
          stryCov_9fa48("17620");
          scope.vars.set(name, value);
        }
        if (stryMutAct_9fa48("17621")) {
          ;
        } else {
          stryCov_9fa48("17621");
          walkBranch(scope, node.body);
        }
      }
    }
    if (stryMutAct_9fa48("17624") ? items.length === 1 : stryMutAct_9fa48("17623") ? false : stryMutAct_9fa48("17622") ? true : (stryCov_9fa48("17622", "17623", "17624"), items.length !== 1)) if (stryMutAct_9fa48("17625")) {
      ;
    } else {
      stryCov_9fa48("17625");
      scope.vars.set(name, null);
    }
  }
};
const walkWhile = (scope: Scope, node: While): void => {
  if (stryMutAct_9fa48("17626")) {
    {}
  } else {
    stryCov_9fa48("17626");
    if (stryMutAct_9fa48("17627")) {
      ;
    } else {
      stryCov_9fa48("17627");
      enterLoop(scope, node.body);
    }
    if (stryMutAct_9fa48("17628")) {
      ;
    } else {
      stryCov_9fa48("17628");
      enterLoop(scope, node.clause);
    }
    const again = stryMutAct_9fa48("17631") ? node.clause.commands.length === 1 || /^(?:true|:|\[\[? 1 \]\]?|\(\(1\)\))$/.test(excerptOf(node.clause, scope).trim()) : stryMutAct_9fa48("17630") ? false : stryMutAct_9fa48("17629") ? true : (stryCov_9fa48("17629", "17630", "17631"), (stryMutAct_9fa48("17633") ? node.clause.commands.length !== 1 : stryMutAct_9fa48("17632") ? true : (stryCov_9fa48("17632", "17633"), node.clause.commands.length === 1)) && (stryMutAct_9fa48("17637") ? /^(?:true|:|\[\[? 1 \]\]|\(\(1\)\))$/ : stryMutAct_9fa48("17636") ? /^(?:true|:|\[\[ 1 \]\]?|\(\(1\)\))$/ : stryMutAct_9fa48("17635") ? /^(?:true|:|\[\[? 1 \]\]?|\(\(1\)\))/ : stryMutAct_9fa48("17634") ? /(?:true|:|\[\[? 1 \]\]?|\(\(1\)\))$/ : (stryCov_9fa48("17634", "17635", "17636", "17637"), /^(?:true|:|\[\[? 1 \]\]?|\(\(1\)\))$/)).test(stryMutAct_9fa48("17638") ? excerptOf(node.clause, scope) : (stryCov_9fa48("17638"), excerptOf(node.clause, scope).trim())));
    if (stryMutAct_9fa48("17641") ? again || node.body.commands.some(statement => statement.background) : stryMutAct_9fa48("17640") ? false : stryMutAct_9fa48("17639") ? true : (stryCov_9fa48("17639", "17640", "17641"), again && (stryMutAct_9fa48("17642") ? node.body.commands.every(statement => statement.background) : (stryCov_9fa48("17642"), node.body.commands.some(stryMutAct_9fa48("17643") ? () => undefined : (stryCov_9fa48("17643"), statement => statement.background)))))) bareCall(scope, stryMutAct_9fa48("17645") ? "" : (stryCov_9fa48("17645"), 'while'), excerptOf(node, scope)).mark(stryMutAct_9fa48("17646") ? "" : (stryCov_9fa48("17646"), 'flood'));
    if (stryMutAct_9fa48("17647")) {
      ;
    } else {
      stryCov_9fa48("17647");
      walkList(scope, node.clause);
    }
    if (stryMutAct_9fa48("17648")) {
      ;
    } else {
      stryCov_9fa48("17648");
      walkBranch(scope, node.body);
    }
  }
};
const walkCase = (scope: Scope, node: Case): void => {
  if (stryMutAct_9fa48("17649")) {
    {}
  } else {
    stryCov_9fa48("17649");
    if (stryMutAct_9fa48("17650")) {
      ;
    } else {
      stryCov_9fa48("17650");
      visitExpansions(node.word, scope);
    }
    const before = fork(scope);
    for (const item of node.items) {
      if (stryMutAct_9fa48("17651")) {
        {}
      } else {
        stryCov_9fa48("17651");
        for (const pattern of item.pattern) if (stryMutAct_9fa48("17652")) {
          ;
        } else {
          stryCov_9fa48("17652");
          visitExpansions(pattern, scope);
        }
        const branch = fork(before);
        if (stryMutAct_9fa48("17655") ? item.terminator === ';;' : stryMutAct_9fa48("17654") ? false : stryMutAct_9fa48("17653") ? true : (stryCov_9fa48("17653", "17654", "17655"), item.terminator !== (stryMutAct_9fa48("17656") ? "" : (stryCov_9fa48("17656"), ';;')))) for (const name of before.vars.keys()) if (stryMutAct_9fa48("17657")) {
          ;
        } else {
          stryCov_9fa48("17657");
          branch.vars.set(name, null);
        }
        if (stryMutAct_9fa48("17658")) {
          ;
        } else {
          stryCov_9fa48("17658");
          walkList(branch, item.body);
        }
        if (stryMutAct_9fa48("17659")) {
          ;
        } else {
          stryCov_9fa48("17659");
          join(scope, branch);
        }
      }
    }
  }
};
const walkRedirected = (scope: Scope, node: Redirected): void => {
  if (stryMutAct_9fa48("17660")) {
    {}
  } else {
    stryCov_9fa48("17660");
    const call = bareCall(scope, stryMutAct_9fa48("17661") ? "" : (stryCov_9fa48("17661"), 'redirection'), excerptOf(node, scope));
    let stdin: Stdin | undefined;
    for (const redirect of node.redirects) {
      if (stryMutAct_9fa48("17662")) {
        {}
      } else {
        stryCov_9fa48("17662");
        if (stryMutAct_9fa48("17663")) {
          ;
        } else {
          stryCov_9fa48("17663");
          visitExpansions(redirect, scope);
        }
        stdin = stryMutAct_9fa48("17664") ? playRedirect(call, redirect) && stdin : (stryCov_9fa48("17664"), playRedirect(call, redirect) ?? stdin);
      }
    }
    const inner = (stryMutAct_9fa48("17667") ? stdin !== undefined : stryMutAct_9fa48("17666") ? false : stryMutAct_9fa48("17665") ? true : (stryCov_9fa48("17665", "17666", "17667"), stdin === undefined)) ? scope : within(scope, stryMutAct_9fa48("17668") ? {} : (stryCov_9fa48("17668"), {
      stdin
    }));
    if (stryMutAct_9fa48("17669")) {
      ;
    } else {
      stryCov_9fa48("17669");
      walkNode(inner, node.command);
    }
    scope.cwd = inner.cwd;
  }
};

/** A body is walked where it is defined, with every variable unknown: it may be called from anywhere. */
const walkFunction = (scope: Scope, node: Extract<CommandNode, {
  type: 'Function';
}>): void => {
  if (stryMutAct_9fa48("17670")) {
    {}
  } else {
    stryCov_9fa48("17670");
    const name = node.name.value;
    if (stryMutAct_9fa48("17671")) {
      ;
    } else {
      stryCov_9fa48("17671");
      scope.functions.add(name);
    }
    const body = fork(scope, stryMutAct_9fa48("17672") ? {} : (stryCov_9fa48("17672"), {
      within: name,
      wild: stryMutAct_9fa48("17673") ? false : (stryCov_9fa48("17673"), true),
      vars: new Map(),
      cwd: undefined,
      background: stryMutAct_9fa48("17674") ? true : (stryCov_9fa48("17674"), false)
    }));
    if (stryMutAct_9fa48("17677") ? node.body.type !== 'CompoundList' : stryMutAct_9fa48("17676") ? false : stryMutAct_9fa48("17675") ? true : (stryCov_9fa48("17675", "17676", "17677"), node.body.type === (stryMutAct_9fa48("17678") ? "" : (stryCov_9fa48("17678"), 'CompoundList')))) {
      if (stryMutAct_9fa48("17679")) {
        ;
      } else {
        stryCov_9fa48("17679");
        walkList(body, node.body);
      }
    } else if (stryMutAct_9fa48("17680")) {
      ;
    } else {
      stryCov_9fa48("17680");
      walkNode(body, node.body);
    }
  }
};
const walkNode = (scope: Scope, node: Node | CommandNode): void => {
  if (stryMutAct_9fa48("17681")) {
    {}
  } else {
    stryCov_9fa48("17681");
    switch (node.type) {
      case stryMutAct_9fa48("17683") ? "" : (stryCov_9fa48("17683"), 'Command'):
        if (stryMutAct_9fa48("17682")) {} else {
          stryCov_9fa48("17682");
          return walkSimple(scope, node, excerptOf(node, scope));
        }
      case stryMutAct_9fa48("17685") ? "" : (stryCov_9fa48("17685"), 'AndOr'):
        if (stryMutAct_9fa48("17684")) {} else {
          stryCov_9fa48("17684");
          return walkAndOr(scope, node);
        }
      case stryMutAct_9fa48("17687") ? "" : (stryCov_9fa48("17687"), 'Pipeline'):
        if (stryMutAct_9fa48("17686")) {} else {
          stryCov_9fa48("17686");
          return walkPipeline(scope, node);
        }
      case stryMutAct_9fa48("17689") ? "" : (stryCov_9fa48("17689"), 'Subshell'):
        if (stryMutAct_9fa48("17688")) {} else {
          stryCov_9fa48("17688");
          return walkList(fork(scope), node.body);
        }
      case stryMutAct_9fa48("17691") ? "" : (stryCov_9fa48("17691"), 'BraceGroup'):
        if (stryMutAct_9fa48("17690")) {} else {
          stryCov_9fa48("17690");
          return walkList(scope, node.body);
        }
      case stryMutAct_9fa48("17693") ? "" : (stryCov_9fa48("17693"), 'If'):
        if (stryMutAct_9fa48("17692")) {} else {
          stryCov_9fa48("17692");
          return walkIf(scope, node);
        }
      case stryMutAct_9fa48("17694") ? "" : (stryCov_9fa48("17694"), 'For'):
      case stryMutAct_9fa48("17696") ? "" : (stryCov_9fa48("17696"), 'Select'):
        if (stryMutAct_9fa48("17695")) {} else {
          stryCov_9fa48("17695");
          return walkFor(scope, node);
        }
      case stryMutAct_9fa48("17698") ? "" : (stryCov_9fa48("17698"), 'While'):
        if (stryMutAct_9fa48("17697")) {} else {
          stryCov_9fa48("17697");
          return walkWhile(scope, node);
        }
      case stryMutAct_9fa48("17700") ? "" : (stryCov_9fa48("17700"), 'Case'):
        if (stryMutAct_9fa48("17699")) {} else {
          stryCov_9fa48("17699");
          return walkCase(scope, node);
        }
      case stryMutAct_9fa48("17702") ? "" : (stryCov_9fa48("17702"), 'Redirected'):
        if (stryMutAct_9fa48("17701")) {} else {
          stryCov_9fa48("17701");
          return walkRedirected(scope, node);
        }
      case stryMutAct_9fa48("17704") ? "" : (stryCov_9fa48("17704"), 'Function'):
        if (stryMutAct_9fa48("17703")) {} else {
          stryCov_9fa48("17703");
          return walkFunction(scope, node);
        }
      default:
        if (stryMutAct_9fa48("17705")) {} else {
          stryCov_9fa48("17705");
          return walkRare(scope, node);
        }
    }
  }
};
const walkRare = (scope: Scope, node: Node | CommandNode): void => {
  if (stryMutAct_9fa48("17706")) {
    {}
  } else {
    stryCov_9fa48("17706");
    if (stryMutAct_9fa48("17709") ? node.type !== 'Coproc' : stryMutAct_9fa48("17708") ? false : stryMutAct_9fa48("17707") ? true : (stryCov_9fa48("17707", "17708", "17709"), node.type === (stryMutAct_9fa48("17710") ? "" : (stryCov_9fa48("17710"), 'Coproc')))) {
      if (stryMutAct_9fa48("17711")) {
        {}
      } else {
        stryCov_9fa48("17711");
        const inner = fork(scope, stryMutAct_9fa48("17712") ? {} : (stryCov_9fa48("17712"), {
          background: stryMutAct_9fa48("17713") ? false : (stryCov_9fa48("17713"), true)
        }));
        return (stryMutAct_9fa48("17716") ? node.body.type !== 'CompoundList' : stryMutAct_9fa48("17715") ? false : stryMutAct_9fa48("17714") ? true : (stryCov_9fa48("17714", "17715", "17716"), node.body.type === (stryMutAct_9fa48("17717") ? "" : (stryCov_9fa48("17717"), 'CompoundList')))) ? walkList(inner, node.body) : walkNode(inner, node.body);
      }
    }
    if (stryMutAct_9fa48("17720") ? node.type !== 'ArithmeticFor' : stryMutAct_9fa48("17719") ? false : stryMutAct_9fa48("17718") ? true : (stryCov_9fa48("17718", "17719", "17720"), node.type === (stryMutAct_9fa48("17721") ? "" : (stryCov_9fa48("17721"), 'ArithmeticFor')))) {
      if (stryMutAct_9fa48("17722")) {
        {}
      } else {
        stryCov_9fa48("17722");
        for (const part of stryMutAct_9fa48("17723") ? [] : (stryCov_9fa48("17723"), [node.initialize, node.test, node.update])) if (stryMutAct_9fa48("17726") ? part === undefined : stryMutAct_9fa48("17725") ? false : stryMutAct_9fa48("17724") ? true : (stryCov_9fa48("17724", "17725", "17726"), part !== undefined)) if (stryMutAct_9fa48("17727")) {
          ;
        } else {
          stryCov_9fa48("17727");
          visitExpansions(part, scope);
        }
        if (stryMutAct_9fa48("17728")) {
          ;
        } else {
          stryCov_9fa48("17728");
          enterLoop(scope, node.body);
        }
        return walkBranch(scope, node.body);
      }
    }
    if (stryMutAct_9fa48("17731") ? node.type === 'TestCommand' || /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/.test(excerptOf(node.expression, scope)) : stryMutAct_9fa48("17730") ? false : stryMutAct_9fa48("17729") ? true : (stryCov_9fa48("17729", "17730", "17731"), (stryMutAct_9fa48("17733") ? node.type !== 'TestCommand' : stryMutAct_9fa48("17732") ? true : (stryCov_9fa48("17732", "17733"), node.type === (stryMutAct_9fa48("17734") ? "" : (stryCov_9fa48("17734"), 'TestCommand')))) && (stryMutAct_9fa48("17750") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\s]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17749") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\S\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17748") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[^\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17747") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17746") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\s]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17745") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\S\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17744") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[^\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17743") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S](?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17742") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\s]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17741") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\S\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17740") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[^\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17739") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S](?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17738") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\s]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17737") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\S\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17736") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[^\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : stryMutAct_9fa48("17735") ? /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/ : (stryCov_9fa48("17735", "17736", "17737", "17738", "17739", "17740", "17741", "17742", "17743", "17744", "17745", "17746", "17747", "17748", "17749", "17750"), /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/)).test(excerptOf(node.expression, scope)))) {
      if (stryMutAct_9fa48("17751")) {
        {}
      } else {
        stryCov_9fa48("17751");
        addUnknown(scope, stryMutAct_9fa48("17753") ? {} : (stryCov_9fa48("17753"), {
          by: stryMutAct_9fa48("17754") ? "" : (stryCov_9fa48("17754"), 'test'),
          note: stryMutAct_9fa48("17755") ? "" : (stryCov_9fa48("17755"), 'a subscript that may run code'),
          text: excerptOf(node, scope)
        }));
      }
    }
    if (stryMutAct_9fa48("17758") ? node.type === 'TestCommand' && node.type === 'ArithmeticCommand' : stryMutAct_9fa48("17757") ? false : stryMutAct_9fa48("17756") ? true : (stryCov_9fa48("17756", "17757", "17758"), (stryMutAct_9fa48("17760") ? node.type !== 'TestCommand' : stryMutAct_9fa48("17759") ? false : (stryCov_9fa48("17759", "17760"), node.type === (stryMutAct_9fa48("17761") ? "" : (stryCov_9fa48("17761"), 'TestCommand')))) || (stryMutAct_9fa48("17763") ? node.type !== 'ArithmeticCommand' : stryMutAct_9fa48("17762") ? false : (stryCov_9fa48("17762", "17763"), node.type === (stryMutAct_9fa48("17764") ? "" : (stryCov_9fa48("17764"), 'ArithmeticCommand')))))) return visitExpansions(node, scope);
    addUnknown(scope, stryMutAct_9fa48("17766") ? {} : (stryCov_9fa48("17766"), {
      by: stryMutAct_9fa48("17767") ? "" : (stryCov_9fa48("17767"), 'guard'),
      note: stryMutAct_9fa48("17768") ? "" : (stryCov_9fa48("17768"), 'a construct that is not known'),
      text: excerptOf(node, scope)
    }));
  }
};
const walkTree = (scope: Scope, script: ParsedScript): void => {
  if (stryMutAct_9fa48("17769")) {
    {}
  } else {
    stryCov_9fa48("17769");
    if (stryMutAct_9fa48("17772") ? script.errors.length : stryMutAct_9fa48("17771") ? false : stryMutAct_9fa48("17770") ? true : (stryCov_9fa48("17770", "17771", "17772"), script.errors?.length)) return addUnknown(scope, stryMutAct_9fa48("17773") ? {} : (stryCov_9fa48("17773"), {
      by: stryMutAct_9fa48("17774") ? "" : (stryCov_9fa48("17774"), 'guard'),
      note: stryMutAct_9fa48("17775") ? "" : (stryCov_9fa48("17775"), 'it does not parse'),
      text: stryMutAct_9fa48("17776") ? script.errors[0]?.message && '' : (stryCov_9fa48("17776"), (stryMutAct_9fa48("17777") ? script.errors[0].message : (stryCov_9fa48("17777"), script.errors[0]?.message)) ?? (stryMutAct_9fa48("17778") ? "Stryker was here!" : (stryCov_9fa48("17778"), '')))
    }));
    walkList((stryMutAct_9fa48("17782") ? script.source !== undefined : stryMutAct_9fa48("17781") ? false : stryMutAct_9fa48("17780") ? true : (stryCov_9fa48("17780", "17781", "17782"), script.source === undefined)) ? scope : within(scope, stryMutAct_9fa48("17783") ? {} : (stryCov_9fa48("17783"), {
      source: script.source
    })), script);
  }
};

/** Walks shell source in the given scope; what does not parse is unknown. */
export const walkSource = (scope: Scope, source: string): void => {
  if (stryMutAct_9fa48("17784")) {
    {}
  } else {
    stryCov_9fa48("17784");
    const parsed = parseShell(source);
    if (stryMutAct_9fa48("17787") ? false : stryMutAct_9fa48("17786") ? true : stryMutAct_9fa48("17785") ? parsed.ok : (stryCov_9fa48("17785", "17786", "17787"), !parsed.ok)) return addUnknown(scope, stryMutAct_9fa48("17788") ? {} : (stryCov_9fa48("17788"), {
      by: stryMutAct_9fa48("17789") ? "" : (stryCov_9fa48("17789"), 'guard'),
      note: parsed.reason,
      text: source
    }));
    const inner = within(scope, stryMutAct_9fa48("17790") ? {} : (stryCov_9fa48("17790"), {
      source
    }));
    if (stryMutAct_9fa48("17791")) {
      ;
    } else {
      stryCov_9fa48("17791");
      walkTree(inner, parsed.script);
    }
    scope.cwd = inner.cwd;
    stryMutAct_9fa48("17792") ? scope.wild &&= inner.wild : (stryCov_9fa48("17792"), scope.wild ||= inner.wild);
  }
};
export const walkers: Walkers = stryMutAct_9fa48("17793") ? {} : (stryCov_9fa48("17793"), {
  script: walkSource,
  tree: walkTree,
  command: walkWords
});