/** Languages with inline programs: judged where they are plainly pure, else opaque. */
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
import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isPure, type Language } from '../code/pure.ts';
import type { Flags } from '../grammar.ts';
import { absolute } from '../paths.ts';
import type { CommandSpec } from '../spec.ts';

/** `import json` takes `json.py` from the folder first. */
const imports = (call: Call, source: string): void => {
  if (stryMutAct_9fa48("6507")) {
    {}
  } else {
    stryCov_9fa48("6507");
    const {
      world,
      trace,
      cwd
    } = call.scope;
    for (const [, names = stryMutAct_9fa48("6508") ? "Stryker was here!" : (stryCov_9fa48("6508"), '')] of source.matchAll(stryMutAct_9fa48("6513") ? /\b(?:import|from)\s+([\W, ]+)/g : stryMutAct_9fa48("6512") ? /\b(?:import|from)\s+([^\w, ]+)/g : stryMutAct_9fa48("6511") ? /\b(?:import|from)\s+([\w, ])/g : stryMutAct_9fa48("6510") ? /\b(?:import|from)\S+([\w, ]+)/g : stryMutAct_9fa48("6509") ? /\b(?:import|from)\s([\w, ]+)/g : (stryCov_9fa48("6509", "6510", "6511", "6512", "6513"), /\b(?:import|from)\s+([\w, ]+)/g))) for (const name of names.split(stryMutAct_9fa48("6516") ? /[\S,]+/ : stryMutAct_9fa48("6515") ? /[^\s,]+/ : stryMutAct_9fa48("6514") ? /[\s,]/ : (stryCov_9fa48("6514", "6515", "6516"), /[\s,]+/))) {
      if (stryMutAct_9fa48("6517")) {
        {}
      } else {
        stryCov_9fa48("6517");
        const path = absolute(stryMutAct_9fa48("6518") ? cwd && world.cwd : (stryCov_9fa48("6518"), cwd ?? world.cwd), stryMutAct_9fa48("6519") ? `` : (stryCov_9fa48("6519"), `${name}.py`));
        if (stryMutAct_9fa48("6522") ? trace.written.has(path) && world.entry(path) !== undefined : stryMutAct_9fa48("6521") ? false : stryMutAct_9fa48("6520") ? true : (stryCov_9fa48("6520", "6521", "6522"), trace.written.has(path) || (stryMutAct_9fa48("6524") ? world.entry(path) === undefined : stryMutAct_9fa48("6523") ? false : (stryCov_9fa48("6523", "6524"), world.entry(path) !== undefined)))) call.unknown(stryMutAct_9fa48("6526") ? `` : (stryCov_9fa48("6526"), `${name}.py of this folder is run`));
      }
    }
  }
};
const code = (call: Call, language: Language, ...flags: readonly string[]): boolean => {
  if (stryMutAct_9fa48("6527")) {
    {}
  } else {
    stryCov_9fa48("6527");
    const given = stryMutAct_9fa48("6528") ? call.flags : (stryCov_9fa48("6528"), call.flags.filter(stryMutAct_9fa48("6529") ? () => undefined : (stryCov_9fa48("6529"), flag => flags.includes(flag.name))));
    for (const {
      value
    } of given) {
      if (stryMutAct_9fa48("6530")) {
        {}
      } else {
        stryCov_9fa48("6530");
        if (stryMutAct_9fa48("6533") ? (value === undefined || value.dynamic !== 'no') && !isPure(language, value.text) : stryMutAct_9fa48("6532") ? false : stryMutAct_9fa48("6531") ? true : (stryCov_9fa48("6531", "6532", "6533"), (stryMutAct_9fa48("6535") ? value === undefined && value.dynamic !== 'no' : stryMutAct_9fa48("6534") ? false : (stryCov_9fa48("6534", "6535"), (stryMutAct_9fa48("6537") ? value !== undefined : stryMutAct_9fa48("6536") ? false : (stryCov_9fa48("6536", "6537"), value === undefined)) || (stryMutAct_9fa48("6539") ? value.dynamic === 'no' : stryMutAct_9fa48("6538") ? false : (stryCov_9fa48("6538", "6539"), value.dynamic !== (stryMutAct_9fa48("6540") ? "" : (stryCov_9fa48("6540"), 'no')))))) || (stryMutAct_9fa48("6541") ? isPure(language, value.text) : (stryCov_9fa48("6541"), !isPure(language, value.text))))) call.unknown(stryMutAct_9fa48("6543") ? `` : (stryCov_9fa48("6543"), `${call.name} runs a program that was not understood`));else if (stryMutAct_9fa48("6546") ? language !== 'python' : stryMutAct_9fa48("6545") ? false : stryMutAct_9fa48("6544") ? true : (stryCov_9fa48("6544", "6545", "6546"), language === (stryMutAct_9fa48("6547") ? "" : (stryCov_9fa48("6547"), 'python')))) if (stryMutAct_9fa48("6548")) {
          ;
        } else {
          stryCov_9fa48("6548");
          imports(call, value.text);
        }
      }
    }
    return stryMutAct_9fa48("6552") ? given.length <= 0 : stryMutAct_9fa48("6551") ? given.length >= 0 : stryMutAct_9fa48("6550") ? false : stryMutAct_9fa48("6549") ? true : (stryCov_9fa48("6549", "6550", "6551", "6552"), given.length > 0);
  }
};
const rest = (call: Call, language: Language): void => {
  if (stryMutAct_9fa48("6553")) {
    {}
  } else {
    stryCov_9fa48("6553");
    const [file] = call.operands;
    const {
      stdin
    } = call.scope;
    if (stryMutAct_9fa48("6556") ? file !== undefined || file.text !== '-' : stryMutAct_9fa48("6555") ? false : stryMutAct_9fa48("6554") ? true : (stryCov_9fa48("6554", "6555", "6556"), (stryMutAct_9fa48("6558") ? file === undefined : stryMutAct_9fa48("6557") ? true : (stryCov_9fa48("6557", "6558"), file !== undefined)) && (stryMutAct_9fa48("6560") ? file.text === '-' : stryMutAct_9fa48("6559") ? true : (stryCov_9fa48("6559", "6560"), file.text !== (stryMutAct_9fa48("6561") ? "" : (stryCov_9fa48("6561"), '-')))))) call.play(stryMutAct_9fa48("6563") ? "" : (stryCov_9fa48("6563"), 'execute'), file);else if (stryMutAct_9fa48("6566") ? stdin.kind !== 'text' && !isPure(language, stdin.text) : stryMutAct_9fa48("6565") ? false : stryMutAct_9fa48("6564") ? true : (stryCov_9fa48("6564", "6565", "6566"), (stryMutAct_9fa48("6568") ? stdin.kind === 'text' : stryMutAct_9fa48("6567") ? false : (stryCov_9fa48("6567", "6568"), stdin.kind !== (stryMutAct_9fa48("6569") ? "" : (stryCov_9fa48("6569"), 'text')))) || (stryMutAct_9fa48("6570") ? isPure(language, stdin.text) : (stryCov_9fa48("6570"), !isPure(language, stdin.text))))) call.unknown(stryMutAct_9fa48("6572") ? `` : (stryCov_9fa48("6572"), `${call.name} runs what it reads`));
  }
};
const MODULES: Readonly<Record<string, (call: Call) => void>> = stryMutAct_9fa48("6573") ? {} : (stryCov_9fa48("6573"), {
  'json.tool': call => {
    if (stryMutAct_9fa48("6574")) {
      {}
    } else {
      stryCov_9fa48("6574");
      for (const [at, arg] of call.operands.entries()) call.play((stryMutAct_9fa48("6578") ? at !== 0 : stryMutAct_9fa48("6577") ? false : stryMutAct_9fa48("6576") ? true : (stryCov_9fa48("6576", "6577", "6578"), at === 0)) ? stryMutAct_9fa48("6579") ? "" : (stryCov_9fa48("6579"), 'read') : stryMutAct_9fa48("6580") ? "" : (stryCov_9fa48("6580"), 'write'), arg);
    }
  },
  'http.server': stryMutAct_9fa48("6581") ? () => undefined : (stryCov_9fa48("6581"), call => call.mark(stryMutAct_9fa48("6582") ? "" : (stryCov_9fa48("6582"), 'listen'))),
  venv: call => {
    if (stryMutAct_9fa48("6583")) {
      {}
    } else {
      stryCov_9fa48("6583");
      for (const arg of call.operands) call.play(stryMutAct_9fa48("6585") ? "" : (stryCov_9fa48("6585"), 'create'), arg);
    }
  },
  pytest: stryMutAct_9fa48("6586") ? () => undefined : (stryCov_9fa48("6586"), call => call.mark(stryMutAct_9fa48("6587") ? "" : (stryCov_9fa48("6587"), 'project'))),
  unittest: stryMutAct_9fa48("6588") ? () => undefined : (stryCov_9fa48("6588"), call => call.mark(stryMutAct_9fa48("6589") ? "" : (stryCov_9fa48("6589"), 'project'))),
  calendar: () => undefined,
  this: () => undefined,
  site: () => undefined,
  sysconfig: () => undefined,
  py_compile: call => {
    if (stryMutAct_9fa48("6590")) {
      {}
    } else {
      stryCov_9fa48("6590");
      for (const arg of call.operands) call.play(stryMutAct_9fa48("6592") ? "" : (stryCov_9fa48("6592"), 'alter'), arg);
    }
  }
});
const module = (call: Call): void => {
  if (stryMutAct_9fa48("6593")) {
    {}
  } else {
    stryCov_9fa48("6593");
    const name = stryMutAct_9fa48("6594") ? call.value('-m')?.text && '' : (stryCov_9fa48("6594"), (stryMutAct_9fa48("6595") ? call.value('-m').text : (stryCov_9fa48("6595"), call.value(stryMutAct_9fa48("6596") ? "" : (stryCov_9fa48("6596"), '-m'))?.text)) ?? (stryMutAct_9fa48("6597") ? "Stryker was here!" : (stryCov_9fa48("6597"), '')));
    if (stryMutAct_9fa48("6600") ? name !== 'pip' : stryMutAct_9fa48("6599") ? false : stryMutAct_9fa48("6598") ? true : (stryCov_9fa48("6598", "6599", "6600"), name === (stryMutAct_9fa48("6601") ? "" : (stryCov_9fa48("6601"), 'pip')))) return call.command(stryMutAct_9fa48("6602") ? [] : (stryCov_9fa48("6602"), [literal(stryMutAct_9fa48("6603") ? "" : (stryCov_9fa48("6603"), 'pip')), ...call.operands]));
    const known = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
    if (stryMutAct_9fa48("6606") ? known !== undefined : stryMutAct_9fa48("6605") ? false : stryMutAct_9fa48("6604") ? true : (stryCov_9fa48("6604", "6605", "6606"), known === undefined)) call.unknown(stryMutAct_9fa48("6608") ? `` : (stryCov_9fa48("6608"), `what the module ${name} does is not known here`));else if (stryMutAct_9fa48("6609")) {
      ;
    } else {
      stryCov_9fa48("6609");
      known(call);
    }
  }
};
const language = stryMutAct_9fa48("6610") ? () => undefined : (stryCov_9fa48("6610"), (() => {
  const language = (names: string, flags: Flags, judge: (call: Call) => void): Omit<CommandSpec, 'examples'> => stryMutAct_9fa48("6611") ? {} : (stryCov_9fa48("6611"), {
    names: names.split(stryMutAct_9fa48("6612") ? "" : (stryCov_9fa48("6612"), ' ')),
    style: stryMutAct_9fa48("6613") ? "" : (stryCov_9fa48("6613"), 'stop'),
    flags: stryMutAct_9fa48("6614") ? {} : (stryCov_9fa48("6614"), {
      '--version --help -V': stryMutAct_9fa48("6615") ? {} : (stryCov_9fa48("6615"), {
        tells: stryMutAct_9fa48("6616") ? false : (stryCov_9fa48("6616"), true)
      }),
      ...flags
    }),
    judge
  });
  return language;
})());
export const interpreters: readonly CommandSpec[] = stryMutAct_9fa48("6617") ? [] : (stryCov_9fa48("6617"), [stryMutAct_9fa48("6618") ? {} : (stryCov_9fa48("6618"), {
  ...language(stryMutAct_9fa48("6619") ? "" : (stryCov_9fa48("6619"), 'python python3 python2 pypy pypy3'), stryMutAct_9fa48("6620") ? {} : (stryCov_9fa48("6620"), {
    '-c -m': stryMutAct_9fa48("6621") ? {} : (stryCov_9fa48("6621"), {
      value: stryMutAct_9fa48("6622") ? "" : (stryCov_9fa48("6622"), 'none'),
      ends: stryMutAct_9fa48("6623") ? false : (stryCov_9fa48("6623"), true)
    }),
    '-W -X': stryMutAct_9fa48("6624") ? "" : (stryCov_9fa48("6624"), 'none'),
    '-i': stryMutAct_9fa48("6625") ? {} : (stryCov_9fa48("6625"), {
      does: stryMutAct_9fa48("6626") ? [] : (stryCov_9fa48("6626"), [stryMutAct_9fa48("6627") ? "" : (stryCov_9fa48("6627"), 'unknown')])
    })
  }), call => {
    if (stryMutAct_9fa48("6628")) {
      {}
    } else {
      stryCov_9fa48("6628");
      if (stryMutAct_9fa48("6630") ? false : stryMutAct_9fa48("6629") ? true : (stryCov_9fa48("6629", "6630"), call.has(stryMutAct_9fa48("6631") ? "" : (stryCov_9fa48("6631"), '-m')))) {
        if (stryMutAct_9fa48("6632")) {
          ;
        } else {
          stryCov_9fa48("6632");
          module(call);
        }
      } else if (stryMutAct_9fa48("6635") ? false : stryMutAct_9fa48("6634") ? true : stryMutAct_9fa48("6633") ? code(call, 'python', '-c') : (stryCov_9fa48("6633", "6634", "6635"), !code(call, stryMutAct_9fa48("6636") ? "" : (stryCov_9fa48("6636"), 'python'), stryMutAct_9fa48("6637") ? "" : (stryCov_9fa48("6637"), '-c')))) rest(call, stryMutAct_9fa48("6639") ? "" : (stryCov_9fa48("6639"), 'python'));
    }
  }),
  examples: stryMutAct_9fa48("6640") ? [] : (stryCov_9fa48("6640"), [stryMutAct_9fa48("6641") ? [] : (stryCov_9fa48("6641"), [stryMutAct_9fa48("6642") ? "" : (stryCov_9fa48("6642"), "python3 -c 'print(2+2)'"), stryMutAct_9fa48("6643") ? "" : (stryCov_9fa48("6643"), 'safe')]), stryMutAct_9fa48("6644") ? [] : (stryCov_9fa48("6644"), [stryMutAct_9fa48("6645") ? "" : (stryCov_9fa48("6645"), 'python3 -c \'import os; os.remove("a")\''), stryMutAct_9fa48("6646") ? "" : (stryCov_9fa48("6646"), 'opaque')]), stryMutAct_9fa48("6647") ? [] : (stryCov_9fa48("6647"), [stryMutAct_9fa48("6648") ? "" : (stryCov_9fa48("6648"), 'python3 a.py'), stryMutAct_9fa48("6649") ? "" : (stryCov_9fa48("6649"), 'opaque')]), stryMutAct_9fa48("6650") ? [] : (stryCov_9fa48("6650"), [stryMutAct_9fa48("6651") ? "" : (stryCov_9fa48("6651"), 'python3'), stryMutAct_9fa48("6652") ? "" : (stryCov_9fa48("6652"), 'opaque')]), stryMutAct_9fa48("6653") ? [] : (stryCov_9fa48("6653"), [stryMutAct_9fa48("6654") ? "" : (stryCov_9fa48("6654"), 'python3 -m json.tool a'), stryMutAct_9fa48("6655") ? "" : (stryCov_9fa48("6655"), 'safe')]), stryMutAct_9fa48("6656") ? [] : (stryCov_9fa48("6656"), [stryMutAct_9fa48("6657") ? "" : (stryCov_9fa48("6657"), 'python3 -V'), stryMutAct_9fa48("6658") ? "" : (stryCov_9fa48("6658"), 'safe')]), stryMutAct_9fa48("6659") ? [] : (stryCov_9fa48("6659"), [stryMutAct_9fa48("6660") ? "" : (stryCov_9fa48("6660"), 'python3 -m http.server'), stryMutAct_9fa48("6661") ? "" : (stryCov_9fa48("6661"), 'dangerous')])])
}), stryMutAct_9fa48("6662") ? {} : (stryCov_9fa48("6662"), {
  ...language(stryMutAct_9fa48("6663") ? "" : (stryCov_9fa48("6663"), 'node nodejs'), stryMutAct_9fa48("6664") ? {} : (stryCov_9fa48("6664"), {
    '-e --eval -p --print': stryMutAct_9fa48("6665") ? {} : (stryCov_9fa48("6665"), {
      value: stryMutAct_9fa48("6666") ? "" : (stryCov_9fa48("6666"), 'none')
    }),
    '-r --require --import --loader --experimental-loader': stryMutAct_9fa48("6667") ? "" : (stryCov_9fa48("6667"), 'execute'),
    '-v': stryMutAct_9fa48("6668") ? {} : (stryCov_9fa48("6668"), {
      tells: stryMutAct_9fa48("6669") ? false : (stryCov_9fa48("6669"), true)
    }),
    '-c --check': stryMutAct_9fa48("6670") ? {} : (stryCov_9fa48("6670"), {
      tells: stryMutAct_9fa48("6671") ? false : (stryCov_9fa48("6671"), true)
    })
  }), call => {
    if (stryMutAct_9fa48("6672")) {
      {}
    } else {
      stryCov_9fa48("6672");
      if (stryMutAct_9fa48("6675") ? false : stryMutAct_9fa48("6674") ? true : stryMutAct_9fa48("6673") ? code(call, 'node', '-e', '--eval', '-p', '--print') : (stryCov_9fa48("6673", "6674", "6675"), !code(call, stryMutAct_9fa48("6676") ? "" : (stryCov_9fa48("6676"), 'node'), stryMutAct_9fa48("6677") ? "" : (stryCov_9fa48("6677"), '-e'), stryMutAct_9fa48("6678") ? "" : (stryCov_9fa48("6678"), '--eval'), stryMutAct_9fa48("6679") ? "" : (stryCov_9fa48("6679"), '-p'), stryMutAct_9fa48("6680") ? "" : (stryCov_9fa48("6680"), '--print')))) rest(call, stryMutAct_9fa48("6682") ? "" : (stryCov_9fa48("6682"), 'node'));
    }
  }),
  examples: stryMutAct_9fa48("6683") ? [] : (stryCov_9fa48("6683"), [stryMutAct_9fa48("6684") ? [] : (stryCov_9fa48("6684"), [stryMutAct_9fa48("6685") ? "" : (stryCov_9fa48("6685"), "node -e 'console.log(1)'"), stryMutAct_9fa48("6686") ? "" : (stryCov_9fa48("6686"), 'safe')]), stryMutAct_9fa48("6687") ? [] : (stryCov_9fa48("6687"), [stryMutAct_9fa48("6688") ? "" : (stryCov_9fa48("6688"), "node -e 'process.exit()'"), stryMutAct_9fa48("6689") ? "" : (stryCov_9fa48("6689"), 'opaque')]), stryMutAct_9fa48("6690") ? [] : (stryCov_9fa48("6690"), [stryMutAct_9fa48("6691") ? "" : (stryCov_9fa48("6691"), 'node a.js'), stryMutAct_9fa48("6692") ? "" : (stryCov_9fa48("6692"), 'opaque')]), stryMutAct_9fa48("6693") ? [] : (stryCov_9fa48("6693"), [stryMutAct_9fa48("6694") ? "" : (stryCov_9fa48("6694"), 'node -v'), stryMutAct_9fa48("6695") ? "" : (stryCov_9fa48("6695"), 'safe')])])
}), stryMutAct_9fa48("6696") ? {} : (stryCov_9fa48("6696"), {
  ...language(stryMutAct_9fa48("6697") ? "" : (stryCov_9fa48("6697"), 'perl'), stryMutAct_9fa48("6698") ? {} : (stryCov_9fa48("6698"), {
    '-e -E': stryMutAct_9fa48("6699") ? {} : (stryCov_9fa48("6699"), {
      value: stryMutAct_9fa48("6700") ? "" : (stryCov_9fa48("6700"), 'none')
    }),
    '-M -m -I -F -D': stryMutAct_9fa48("6701") ? {} : (stryCov_9fa48("6701"), {
      value: stryMutAct_9fa48("6702") ? "" : (stryCov_9fa48("6702"), 'none')
    }),
    '-i': stryMutAct_9fa48("6703") ? {} : (stryCov_9fa48("6703"), {
      value: stryMutAct_9fa48("6704") ? "" : (stryCov_9fa48("6704"), 'none'),
      attached: stryMutAct_9fa48("6705") ? false : (stryCov_9fa48("6705"), true)
    }),
    '-v': stryMutAct_9fa48("6706") ? {} : (stryCov_9fa48("6706"), {
      tells: stryMutAct_9fa48("6707") ? "" : (stryCov_9fa48("6707"), 'alone')
    })
  }), call => {
    if (stryMutAct_9fa48("6708")) {
      {}
    } else {
      stryCov_9fa48("6708");
      if (stryMutAct_9fa48("6710") ? false : stryMutAct_9fa48("6709") ? true : (stryCov_9fa48("6709", "6710"), call.has(stryMutAct_9fa48("6711") ? "" : (stryCov_9fa48("6711"), '-M'), stryMutAct_9fa48("6712") ? "" : (stryCov_9fa48("6712"), '-m'), stryMutAct_9fa48("6713") ? "" : (stryCov_9fa48("6713"), '-I'), stryMutAct_9fa48("6714") ? "" : (stryCov_9fa48("6714"), '-D')))) call.unknown(stryMutAct_9fa48("6716") ? "" : (stryCov_9fa48("6716"), 'perl loads further code'));
      if (stryMutAct_9fa48("6719") ? false : stryMutAct_9fa48("6718") ? true : stryMutAct_9fa48("6717") ? code(call, 'perl', '-e', '-E') : (stryCov_9fa48("6717", "6718", "6719"), !code(call, stryMutAct_9fa48("6720") ? "" : (stryCov_9fa48("6720"), 'perl'), stryMutAct_9fa48("6721") ? "" : (stryCov_9fa48("6721"), '-e'), stryMutAct_9fa48("6722") ? "" : (stryCov_9fa48("6722"), '-E')))) return rest(call, stryMutAct_9fa48("6723") ? "" : (stryCov_9fa48("6723"), 'perl'));
      if (stryMutAct_9fa48("6725") ? false : stryMutAct_9fa48("6724") ? true : (stryCov_9fa48("6724", "6725"), call.has(stryMutAct_9fa48("6726") ? "" : (stryCov_9fa48("6726"), '-c')))) call.unknown(stryMutAct_9fa48("6728") ? "" : (stryCov_9fa48("6728"), 'perl runs parts of a program while it checks it'));
      for (const arg of call.operands) {
        if (stryMutAct_9fa48("6729")) {
          {}
        } else {
          stryCov_9fa48("6729");
          if (stryMutAct_9fa48("6731") ? false : stryMutAct_9fa48("6730") ? true : (stryCov_9fa48("6730", "6731"), (stryMutAct_9fa48("6738") ? /^\s*[|<>+]|\|\S*$/ : stryMutAct_9fa48("6737") ? /^\s*[|<>+]|\|\s$/ : stryMutAct_9fa48("6736") ? /^\s*[|<>+]|\|\s*/ : stryMutAct_9fa48("6735") ? /^\s*[^|<>+]|\|\s*$/ : stryMutAct_9fa48("6734") ? /^\S*[|<>+]|\|\s*$/ : stryMutAct_9fa48("6733") ? /^\s[|<>+]|\|\s*$/ : stryMutAct_9fa48("6732") ? /\s*[|<>+]|\|\s*$/ : (stryCov_9fa48("6732", "6733", "6734", "6735", "6736", "6737", "6738"), /^\s*[|<>+]|\|\s*$/)).test(arg.text))) call.unknown(stryMutAct_9fa48("6740") ? "" : (stryCov_9fa48("6740"), 'perl runs or opens what an operand says'));
          call.play(call.has(stryMutAct_9fa48("6742") ? "" : (stryCov_9fa48("6742"), '-i')) ? stryMutAct_9fa48("6743") ? "" : (stryCov_9fa48("6743"), 'edit') : stryMutAct_9fa48("6744") ? "" : (stryCov_9fa48("6744"), 'read'), arg);
        }
      }
    }
  }),
  examples: stryMutAct_9fa48("6745") ? [] : (stryCov_9fa48("6745"), [stryMutAct_9fa48("6746") ? [] : (stryCov_9fa48("6746"), [stryMutAct_9fa48("6747") ? "" : (stryCov_9fa48("6747"), "perl -ne 'print if /a/' b"), stryMutAct_9fa48("6748") ? "" : (stryCov_9fa48("6748"), 'safe')]), stryMutAct_9fa48("6749") ? [] : (stryCov_9fa48("6749"), [stryMutAct_9fa48("6750") ? "" : (stryCov_9fa48("6750"), "perl -pi -e 's/a/b/' c"), stryMutAct_9fa48("6751") ? "" : (stryCov_9fa48("6751"), 'write')]), stryMutAct_9fa48("6752") ? [] : (stryCov_9fa48("6752"), [stryMutAct_9fa48("6753") ? "" : (stryCov_9fa48("6753"), 'perl -e \'unlink "a"\''), stryMutAct_9fa48("6754") ? "" : (stryCov_9fa48("6754"), 'opaque')]), stryMutAct_9fa48("6755") ? [] : (stryCov_9fa48("6755"), [stryMutAct_9fa48("6756") ? "" : (stryCov_9fa48("6756"), 'perl a.pl'), stryMutAct_9fa48("6757") ? "" : (stryCov_9fa48("6757"), 'opaque')]), stryMutAct_9fa48("6758") ? [] : (stryCov_9fa48("6758"), [stryMutAct_9fa48("6759") ? "" : (stryCov_9fa48("6759"), "perl -lane 'print $F[1]' a"), stryMutAct_9fa48("6760") ? "" : (stryCov_9fa48("6760"), 'safe')]), stryMutAct_9fa48("6761") ? [] : (stryCov_9fa48("6761"), [stryMutAct_9fa48("6762") ? "" : (stryCov_9fa48("6762"), "perl -l012 -0777 -ne 'system(1)' a"), stryMutAct_9fa48("6763") ? "" : (stryCov_9fa48("6763"), 'opaque')])])
}), stryMutAct_9fa48("6764") ? {} : (stryCov_9fa48("6764"), {
  ...language(stryMutAct_9fa48("6765") ? "" : (stryCov_9fa48("6765"), 'ruby'), stryMutAct_9fa48("6766") ? {} : (stryCov_9fa48("6766"), {
    '-e': stryMutAct_9fa48("6767") ? {} : (stryCov_9fa48("6767"), {
      value: stryMutAct_9fa48("6768") ? "" : (stryCov_9fa48("6768"), 'none')
    }),
    '-r -I': stryMutAct_9fa48("6769") ? {} : (stryCov_9fa48("6769"), {
      value: stryMutAct_9fa48("6770") ? "" : (stryCov_9fa48("6770"), 'none'),
      does: stryMutAct_9fa48("6771") ? [] : (stryCov_9fa48("6771"), [stryMutAct_9fa48("6772") ? "" : (stryCov_9fa48("6772"), 'unknown')])
    }),
    '-v': stryMutAct_9fa48("6773") ? {} : (stryCov_9fa48("6773"), {
      tells: stryMutAct_9fa48("6774") ? "" : (stryCov_9fa48("6774"), 'alone')
    })
  }), call => {
    if (stryMutAct_9fa48("6775")) {
      {}
    } else {
      stryCov_9fa48("6775");
      if (stryMutAct_9fa48("6778") ? false : stryMutAct_9fa48("6777") ? true : stryMutAct_9fa48("6776") ? code(call, 'ruby', '-e') : (stryCov_9fa48("6776", "6777", "6778"), !code(call, stryMutAct_9fa48("6779") ? "" : (stryCov_9fa48("6779"), 'ruby'), stryMutAct_9fa48("6780") ? "" : (stryCov_9fa48("6780"), '-e')))) rest(call, stryMutAct_9fa48("6782") ? "" : (stryCov_9fa48("6782"), 'ruby'));
    }
  }),
  examples: stryMutAct_9fa48("6783") ? [] : (stryCov_9fa48("6783"), [stryMutAct_9fa48("6784") ? [] : (stryCov_9fa48("6784"), [stryMutAct_9fa48("6785") ? "" : (stryCov_9fa48("6785"), "ruby -e 'puts 1+1'"), stryMutAct_9fa48("6786") ? "" : (stryCov_9fa48("6786"), 'safe')]), stryMutAct_9fa48("6787") ? [] : (stryCov_9fa48("6787"), [stryMutAct_9fa48("6788") ? "" : (stryCov_9fa48("6788"), 'ruby -e \'File.delete("a")\''), stryMutAct_9fa48("6789") ? "" : (stryCov_9fa48("6789"), 'opaque')]), stryMutAct_9fa48("6790") ? [] : (stryCov_9fa48("6790"), [stryMutAct_9fa48("6791") ? "" : (stryCov_9fa48("6791"), 'ruby a.rb'), stryMutAct_9fa48("6792") ? "" : (stryCov_9fa48("6792"), 'opaque')])])
}), stryMutAct_9fa48("6793") ? {} : (stryCov_9fa48("6793"), {
  ...language(stryMutAct_9fa48("6794") ? "" : (stryCov_9fa48("6794"), 'php'), stryMutAct_9fa48("6795") ? {} : (stryCov_9fa48("6795"), {
    '-r -B -R -E': stryMutAct_9fa48("6796") ? {} : (stryCov_9fa48("6796"), {
      value: stryMutAct_9fa48("6797") ? "" : (stryCov_9fa48("6797"), 'none')
    }),
    '-d': stryMutAct_9fa48("6798") ? {} : (stryCov_9fa48("6798"), {
      value: stryMutAct_9fa48("6799") ? "" : (stryCov_9fa48("6799"), 'none'),
      does: stryMutAct_9fa48("6800") ? [] : (stryCov_9fa48("6800"), [stryMutAct_9fa48("6801") ? "" : (stryCov_9fa48("6801"), 'unknown')])
    }),
    '-f': stryMutAct_9fa48("6802") ? "" : (stryCov_9fa48("6802"), 'execute'),
    '-S': stryMutAct_9fa48("6803") ? {} : (stryCov_9fa48("6803"), {
      value: stryMutAct_9fa48("6804") ? "" : (stryCov_9fa48("6804"), 'none'),
      does: stryMutAct_9fa48("6805") ? [] : (stryCov_9fa48("6805"), [stryMutAct_9fa48("6806") ? "" : (stryCov_9fa48("6806"), '!listen')])
    }),
    '-l -v -m -i': stryMutAct_9fa48("6807") ? {} : (stryCov_9fa48("6807"), {
      tells: stryMutAct_9fa48("6808") ? false : (stryCov_9fa48("6808"), true)
    })
  }), call => {
    if (stryMutAct_9fa48("6809")) {
      {}
    } else {
      stryCov_9fa48("6809");
      if (stryMutAct_9fa48("6812") ? !code(call, 'php', '-r', '-B', '-R', '-E') || !call.has('-S') : stryMutAct_9fa48("6811") ? false : stryMutAct_9fa48("6810") ? true : (stryCov_9fa48("6810", "6811", "6812"), (stryMutAct_9fa48("6813") ? code(call, 'php', '-r', '-B', '-R', '-E') : (stryCov_9fa48("6813"), !code(call, stryMutAct_9fa48("6814") ? "" : (stryCov_9fa48("6814"), 'php'), stryMutAct_9fa48("6815") ? "" : (stryCov_9fa48("6815"), '-r'), stryMutAct_9fa48("6816") ? "" : (stryCov_9fa48("6816"), '-B'), stryMutAct_9fa48("6817") ? "" : (stryCov_9fa48("6817"), '-R'), stryMutAct_9fa48("6818") ? "" : (stryCov_9fa48("6818"), '-E')))) && (stryMutAct_9fa48("6819") ? call.has('-S') : (stryCov_9fa48("6819"), !call.has(stryMutAct_9fa48("6820") ? "" : (stryCov_9fa48("6820"), '-S')))))) rest(call, stryMutAct_9fa48("6822") ? "" : (stryCov_9fa48("6822"), 'php'));
    }
  }),
  examples: stryMutAct_9fa48("6823") ? [] : (stryCov_9fa48("6823"), [stryMutAct_9fa48("6824") ? [] : (stryCov_9fa48("6824"), [stryMutAct_9fa48("6825") ? "" : (stryCov_9fa48("6825"), "php -r 'echo 1+1;'"), stryMutAct_9fa48("6826") ? "" : (stryCov_9fa48("6826"), 'safe')]), stryMutAct_9fa48("6827") ? [] : (stryCov_9fa48("6827"), [stryMutAct_9fa48("6828") ? "" : (stryCov_9fa48("6828"), 'php -r \'unlink("a");\''), stryMutAct_9fa48("6829") ? "" : (stryCov_9fa48("6829"), 'opaque')]), stryMutAct_9fa48("6830") ? [] : (stryCov_9fa48("6830"), [stryMutAct_9fa48("6831") ? "" : (stryCov_9fa48("6831"), 'php -v'), stryMutAct_9fa48("6832") ? "" : (stryCov_9fa48("6832"), 'safe')])])
}), stryMutAct_9fa48("6833") ? {} : (stryCov_9fa48("6833"), {
  ...language(stryMutAct_9fa48("6834") ? "" : (stryCov_9fa48("6834"), 'lua lua5.3 lua5.4 luajit'), stryMutAct_9fa48("6835") ? {} : (stryCov_9fa48("6835"), {
    '-e': stryMutAct_9fa48("6836") ? {} : (stryCov_9fa48("6836"), {
      value: stryMutAct_9fa48("6837") ? "" : (stryCov_9fa48("6837"), 'none')
    }),
    '-l': stryMutAct_9fa48("6838") ? {} : (stryCov_9fa48("6838"), {
      value: stryMutAct_9fa48("6839") ? "" : (stryCov_9fa48("6839"), 'none'),
      does: stryMutAct_9fa48("6840") ? [] : (stryCov_9fa48("6840"), [stryMutAct_9fa48("6841") ? "" : (stryCov_9fa48("6841"), 'unknown')])
    }),
    '-v': stryMutAct_9fa48("6842") ? {} : (stryCov_9fa48("6842"), {
      tells: stryMutAct_9fa48("6843") ? "" : (stryCov_9fa48("6843"), 'alone')
    })
  }), call => {
    if (stryMutAct_9fa48("6844")) {
      {}
    } else {
      stryCov_9fa48("6844");
      if (stryMutAct_9fa48("6847") ? false : stryMutAct_9fa48("6846") ? true : stryMutAct_9fa48("6845") ? code(call, 'lua', '-e') : (stryCov_9fa48("6845", "6846", "6847"), !code(call, stryMutAct_9fa48("6848") ? "" : (stryCov_9fa48("6848"), 'lua'), stryMutAct_9fa48("6849") ? "" : (stryCov_9fa48("6849"), '-e')))) rest(call, stryMutAct_9fa48("6851") ? "" : (stryCov_9fa48("6851"), 'lua'));
    }
  }),
  examples: stryMutAct_9fa48("6852") ? [] : (stryCov_9fa48("6852"), [stryMutAct_9fa48("6853") ? [] : (stryCov_9fa48("6853"), [stryMutAct_9fa48("6854") ? "" : (stryCov_9fa48("6854"), "lua -e 'print(1)'"), stryMutAct_9fa48("6855") ? "" : (stryCov_9fa48("6855"), 'safe')]), stryMutAct_9fa48("6856") ? [] : (stryCov_9fa48("6856"), [stryMutAct_9fa48("6857") ? "" : (stryCov_9fa48("6857"), 'lua -e \'os.remove("a")\''), stryMutAct_9fa48("6858") ? "" : (stryCov_9fa48("6858"), 'opaque')])])
}), stryMutAct_9fa48("6859") ? {} : (stryCov_9fa48("6859"), {
  ...language(stryMutAct_9fa48("6860") ? "" : (stryCov_9fa48("6860"), 'deno tsx ts-node Rscript julia ghci irb groovy jshell R octave scala swift erl guile racket sbcl clisp tclsh wish jjs jrunscript'), {}, stryMutAct_9fa48("6861") ? () => undefined : (stryCov_9fa48("6861"), call => call.unknown(stryMutAct_9fa48("6862") ? `` : (stryCov_9fa48("6862"), `${call.name} runs a program`)))),
  examples: stryMutAct_9fa48("6863") ? [] : (stryCov_9fa48("6863"), [stryMutAct_9fa48("6864") ? [] : (stryCov_9fa48("6864"), [stryMutAct_9fa48("6865") ? "" : (stryCov_9fa48("6865"), 'deno run a.ts'), stryMutAct_9fa48("6866") ? "" : (stryCov_9fa48("6866"), 'opaque')]), stryMutAct_9fa48("6867") ? [] : (stryCov_9fa48("6867"), [stryMutAct_9fa48("6868") ? "" : (stryCov_9fa48("6868"), 'tsx --version'), stryMutAct_9fa48("6869") ? "" : (stryCov_9fa48("6869"), 'safe')])])
}), stryMutAct_9fa48("6870") ? {} : (stryCov_9fa48("6870"), {
  names: stryMutAct_9fa48("6871") ? [] : (stryCov_9fa48("6871"), [stryMutAct_9fa48("6872") ? "" : (stryCov_9fa48("6872"), 'java'), stryMutAct_9fa48("6873") ? "" : (stryCov_9fa48("6873"), 'javaw'), stryMutAct_9fa48("6874") ? "" : (stryCov_9fa48("6874"), 'mono'), stryMutAct_9fa48("6875") ? "" : (stryCov_9fa48("6875"), 'dotnet'), stryMutAct_9fa48("6876") ? "" : (stryCov_9fa48("6876"), 'wine'), stryMutAct_9fa48("6877") ? "" : (stryCov_9fa48("6877"), 'qemu-system-x86_64')]),
  style: stryMutAct_9fa48("6878") ? "" : (stryCov_9fa48("6878"), 'long'),
  helps: stryMutAct_9fa48("6879") ? true : (stryCov_9fa48("6879"), false),
  flags: stryMutAct_9fa48("6880") ? {} : (stryCov_9fa48("6880"), {
    '-version --version --help --info --list-sdks': stryMutAct_9fa48("6881") ? {} : (stryCov_9fa48("6881"), {
      tells: stryMutAct_9fa48("6882") ? "" : (stryCov_9fa48("6882"), 'alone')
    }),
    '-jar -cp': stryMutAct_9fa48("6883") ? "" : (stryCov_9fa48("6883"), 'none')
  }),
  does: stryMutAct_9fa48("6884") ? [] : (stryCov_9fa48("6884"), [stryMutAct_9fa48("6885") ? "" : (stryCov_9fa48("6885"), 'unknown')]),
  examples: stryMutAct_9fa48("6886") ? [] : (stryCov_9fa48("6886"), [stryMutAct_9fa48("6887") ? [] : (stryCov_9fa48("6887"), [stryMutAct_9fa48("6888") ? "" : (stryCov_9fa48("6888"), 'java -jar a.jar'), stryMutAct_9fa48("6889") ? "" : (stryCov_9fa48("6889"), 'opaque')]), stryMutAct_9fa48("6890") ? [] : (stryCov_9fa48("6890"), [stryMutAct_9fa48("6891") ? "" : (stryCov_9fa48("6891"), 'java -version'), stryMutAct_9fa48("6892") ? "" : (stryCov_9fa48("6892"), 'safe')]), stryMutAct_9fa48("6893") ? [] : (stryCov_9fa48("6893"), [stryMutAct_9fa48("6894") ? "" : (stryCov_9fa48("6894"), 'java -jar a.jar --version'), stryMutAct_9fa48("6895") ? "" : (stryCov_9fa48("6895"), 'opaque')])])
})]);