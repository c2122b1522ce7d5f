/** Shells, and the builtins that run text. */
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
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';
const SHELL: Flags = stryMutAct_9fa48("9427") ? {} : (stryCov_9fa48("9427"), {
  '-c': stryMutAct_9fa48("9428") ? {} : (stryCov_9fa48("9428"), {
    ends: stryMutAct_9fa48("9429") ? false : (stryCov_9fa48("9429"), true)
  }),
  '-o -O +o +O --rcfile --init-file': stryMutAct_9fa48("9430") ? "" : (stryCov_9fa48("9430"), 'none'),
  '--version --help': stryMutAct_9fa48("9431") ? {} : (stryCov_9fa48("9431"), {
    tells: stryMutAct_9fa48("9432") ? false : (stryCov_9fa48("9432"), true)
  }),
  '-s': {}
});

/** `-n` looks at the grammar and runs nothing, unless it is taken back or the shell is interactive. */
const onlyReads = stryMutAct_9fa48("9433") ? () => undefined : (stryCov_9fa48("9433"), (() => {
  const onlyReads = (call: Call): boolean => stryMutAct_9fa48("9436") ? call.has('-n') && !call.has('-i') && call.operands.length > 0 || !call.args.some(arg => arg.text.startsWith('+')) : stryMutAct_9fa48("9435") ? false : stryMutAct_9fa48("9434") ? true : (stryCov_9fa48("9434", "9435", "9436"), (stryMutAct_9fa48("9438") ? call.has('-n') && !call.has('-i') || call.operands.length > 0 : stryMutAct_9fa48("9437") ? true : (stryCov_9fa48("9437", "9438"), (stryMutAct_9fa48("9440") ? call.has('-n') || !call.has('-i') : stryMutAct_9fa48("9439") ? true : (stryCov_9fa48("9439", "9440"), call.has(stryMutAct_9fa48("9441") ? "" : (stryCov_9fa48("9441"), '-n')) && (stryMutAct_9fa48("9442") ? call.has('-i') : (stryCov_9fa48("9442"), !call.has(stryMutAct_9fa48("9443") ? "" : (stryCov_9fa48("9443"), '-i')))))) && (stryMutAct_9fa48("9446") ? call.operands.length <= 0 : stryMutAct_9fa48("9445") ? call.operands.length >= 0 : stryMutAct_9fa48("9444") ? true : (stryCov_9fa48("9444", "9445", "9446"), call.operands.length > 0)))) && (stryMutAct_9fa48("9447") ? call.args.some(arg => arg.text.startsWith('+')) : (stryCov_9fa48("9447"), !(stryMutAct_9fa48("9448") ? call.args.every(arg => arg.text.startsWith('+')) : (stryCov_9fa48("9448"), call.args.some(stryMutAct_9fa48("9449") ? () => undefined : (stryCov_9fa48("9449"), arg => stryMutAct_9fa48("9450") ? arg.text.endsWith('+') : (stryCov_9fa48("9450"), arg.text.startsWith(stryMutAct_9fa48("9451") ? "" : (stryCov_9fa48("9451"), '+'))))))))));
  return onlyReads;
})());

/** The file that is run; `-` alone ends the flags, or means standard input. */
const runFile = (call: Call, first: Arg, next: Arg | undefined): void => {
  if (stryMutAct_9fa48("9452")) {
    {}
  } else {
    stryCov_9fa48("9452");
    if (stryMutAct_9fa48("9455") ? first.dynamic === 'operand' || first.raw.startsWith('<(') : stryMutAct_9fa48("9454") ? false : stryMutAct_9fa48("9453") ? true : (stryCov_9fa48("9453", "9454", "9455"), (stryMutAct_9fa48("9457") ? first.dynamic !== 'operand' : stryMutAct_9fa48("9456") ? true : (stryCov_9fa48("9456", "9457"), first.dynamic === (stryMutAct_9fa48("9458") ? "" : (stryCov_9fa48("9458"), 'operand')))) && (stryMutAct_9fa48("9459") ? first.raw.endsWith('<(') : (stryCov_9fa48("9459"), first.raw.startsWith(stryMutAct_9fa48("9460") ? "" : (stryCov_9fa48("9460"), '<(')))))) return call.unknown(stryMutAct_9fa48("9461") ? `` : (stryCov_9fa48("9461"), `${call.name} runs what another command prints`));
    if (stryMutAct_9fa48("9464") ? first.text === '-' || next !== undefined : stryMutAct_9fa48("9463") ? false : stryMutAct_9fa48("9462") ? true : (stryCov_9fa48("9462", "9463", "9464"), (stryMutAct_9fa48("9466") ? first.text !== '-' : stryMutAct_9fa48("9465") ? true : (stryCov_9fa48("9465", "9466"), first.text === (stryMutAct_9fa48("9467") ? "" : (stryCov_9fa48("9467"), '-')))) && (stryMutAct_9fa48("9469") ? next === undefined : stryMutAct_9fa48("9468") ? true : (stryCov_9fa48("9468", "9469"), next !== undefined)))) return call.play(stryMutAct_9fa48("9470") ? "" : (stryCov_9fa48("9470"), 'execute'), next);
    if (stryMutAct_9fa48("9473") ? first.text === '/dev/stdin' && first.text === '-' : stryMutAct_9fa48("9472") ? false : stryMutAct_9fa48("9471") ? true : (stryCov_9fa48("9471", "9472", "9473"), (stryMutAct_9fa48("9475") ? first.text !== '/dev/stdin' : stryMutAct_9fa48("9474") ? false : (stryCov_9fa48("9474", "9475"), first.text === (stryMutAct_9fa48("9476") ? "" : (stryCov_9fa48("9476"), '/dev/stdin')))) || (stryMutAct_9fa48("9478") ? first.text !== '-' : stryMutAct_9fa48("9477") ? false : (stryCov_9fa48("9477", "9478"), first.text === (stryMutAct_9fa48("9479") ? "" : (stryCov_9fa48("9479"), '-')))))) return stdin(call);
    call.play(stryMutAct_9fa48("9481") ? "" : (stryCov_9fa48("9481"), 'execute'), first);
  }
};

/** `-c` takes the first operand as source; else the first operand is a script; else standard input is. */
const judgeShell = (call: Call): void => {
  if (stryMutAct_9fa48("9482")) {
    {}
  } else {
    stryCov_9fa48("9482");
    const [first, ...rest] = call.operands;
    if (stryMutAct_9fa48("9484") ? false : stryMutAct_9fa48("9483") ? true : (stryCov_9fa48("9483", "9484"), onlyReads(call))) return;
    if (stryMutAct_9fa48("9486") ? false : stryMutAct_9fa48("9485") ? true : (stryCov_9fa48("9485", "9486"), call.has(stryMutAct_9fa48("9487") ? "" : (stryCov_9fa48("9487"), '--rcfile'), stryMutAct_9fa48("9488") ? "" : (stryCov_9fa48("9488"), '--init-file')))) call.unknown(stryMutAct_9fa48("9490") ? "" : (stryCov_9fa48("9490"), 'a start-up file is run'));
    if (stryMutAct_9fa48("9492") ? false : stryMutAct_9fa48("9491") ? true : (stryCov_9fa48("9491", "9492"), call.has(stryMutAct_9fa48("9493") ? "" : (stryCov_9fa48("9493"), '-c')))) {
      if (stryMutAct_9fa48("9494")) {
        {}
      } else {
        stryCov_9fa48("9494");
        if (stryMutAct_9fa48("9497") ? first !== undefined : stryMutAct_9fa48("9496") ? false : stryMutAct_9fa48("9495") ? true : (stryCov_9fa48("9495", "9496", "9497"), first === undefined)) return;
        // bash, zsh and sh accept further flags between -c and the source
        const at = call.operands.findIndex(stryMutAct_9fa48("9498") ? () => undefined : (stryCov_9fa48("9498"), arg => stryMutAct_9fa48("9501") ? !/^[-+]/.test(arg.text) && arg.dynamic !== 'no' : stryMutAct_9fa48("9500") ? false : stryMutAct_9fa48("9499") ? true : (stryCov_9fa48("9499", "9500", "9501"), (stryMutAct_9fa48("9502") ? /^[-+]/.test(arg.text) : (stryCov_9fa48("9502"), !(stryMutAct_9fa48("9504") ? /^[^-+]/ : stryMutAct_9fa48("9503") ? /[-+]/ : (stryCov_9fa48("9503", "9504"), /^[-+]/)).test(arg.text))) || (stryMutAct_9fa48("9506") ? arg.dynamic === 'no' : stryMutAct_9fa48("9505") ? false : (stryCov_9fa48("9505", "9506"), arg.dynamic !== (stryMutAct_9fa48("9507") ? "" : (stryCov_9fa48("9507"), 'no')))))));
        const source = stryMutAct_9fa48("9508") ? call.operands[at] && first : (stryCov_9fa48("9508"), call.operands[at] ?? first);
        return call.script(source, stryMutAct_9fa48("9509") ? {} : (stryCov_9fa48("9509"), {
          wild: stryMutAct_9fa48("9512") ? call.scope.wild && rest.length > 0 : stryMutAct_9fa48("9511") ? false : stryMutAct_9fa48("9510") ? true : (stryCov_9fa48("9510", "9511", "9512"), call.scope.wild || (stryMutAct_9fa48("9515") ? rest.length <= 0 : stryMutAct_9fa48("9514") ? rest.length >= 0 : stryMutAct_9fa48("9513") ? false : (stryCov_9fa48("9513", "9514", "9515"), rest.length > 0))),
          vars: new Map(call.scope.vars)
        }));
      }
    }
    if (stryMutAct_9fa48("9518") ? first !== undefined || !call.has('-s') : stryMutAct_9fa48("9517") ? false : stryMutAct_9fa48("9516") ? true : (stryCov_9fa48("9516", "9517", "9518"), (stryMutAct_9fa48("9520") ? first === undefined : stryMutAct_9fa48("9519") ? true : (stryCov_9fa48("9519", "9520"), first !== undefined)) && (stryMutAct_9fa48("9521") ? call.has('-s') : (stryCov_9fa48("9521"), !call.has(stryMutAct_9fa48("9522") ? "" : (stryCov_9fa48("9522"), '-s')))))) return runFile(call, first, rest[0]);
    if (stryMutAct_9fa48("9523")) {
      ;
    } else {
      stryCov_9fa48("9523");
      stdin(call);
    }
  }
};
const stdin = (call: Call): void => {
  if (stryMutAct_9fa48("9524")) {
    {}
  } else {
    stryCov_9fa48("9524");
    const given = call.scope.stdin;
    if (stryMutAct_9fa48("9527") ? given.kind !== 'text' : stryMutAct_9fa48("9526") ? false : stryMutAct_9fa48("9525") ? true : (stryCov_9fa48("9525", "9526", "9527"), given.kind === (stryMutAct_9fa48("9528") ? "" : (stryCov_9fa48("9528"), 'text')))) call.script(literal(given.text), stryMutAct_9fa48("9530") ? {} : (stryCov_9fa48("9530"), {
      stdin: stryMutAct_9fa48("9531") ? {} : (stryCov_9fa48("9531"), {
        kind: stryMutAct_9fa48("9532") ? "" : (stryCov_9fa48("9532"), 'text'),
        text: stryMutAct_9fa48("9533") ? "Stryker was here!" : (stryCov_9fa48("9533"), '')
      })
    }));else call.unknown((stryMutAct_9fa48("9537") ? given.kind !== 'own' : stryMutAct_9fa48("9536") ? false : stryMutAct_9fa48("9535") ? true : (stryCov_9fa48("9535", "9536", "9537"), given.kind === (stryMutAct_9fa48("9538") ? "" : (stryCov_9fa48("9538"), 'own')))) ? stryMutAct_9fa48("9539") ? `` : (stryCov_9fa48("9539"), `${call.name} opens a shell`) : stryMutAct_9fa48("9540") ? `` : (stryCov_9fa48("9540"), `${call.name} runs what it reads`));
  }
};
const judgeSource = (call: Call): void => {
  if (stryMutAct_9fa48("9541")) {
    {}
  } else {
    stryCov_9fa48("9541");
    const [file] = call.operands;
    if (stryMutAct_9fa48("9544") ? file !== undefined : stryMutAct_9fa48("9543") ? false : stryMutAct_9fa48("9542") ? true : (stryCov_9fa48("9542", "9543", "9544"), file === undefined)) return;
    if (stryMutAct_9fa48("9547") ? file.text === '/dev/stdin' || call.scope.stdin.kind === 'text' : stryMutAct_9fa48("9546") ? false : stryMutAct_9fa48("9545") ? true : (stryCov_9fa48("9545", "9546", "9547"), (stryMutAct_9fa48("9549") ? file.text !== '/dev/stdin' : stryMutAct_9fa48("9548") ? true : (stryCov_9fa48("9548", "9549"), file.text === (stryMutAct_9fa48("9550") ? "" : (stryCov_9fa48("9550"), '/dev/stdin')))) && (stryMutAct_9fa48("9552") ? call.scope.stdin.kind !== 'text' : stryMutAct_9fa48("9551") ? true : (stryCov_9fa48("9551", "9552"), call.scope.stdin.kind === (stryMutAct_9fa48("9553") ? "" : (stryCov_9fa48("9553"), 'text')))))) return call.evaluate(literal(call.scope.stdin.text));
    call.play(stryMutAct_9fa48("9555") ? "" : (stryCov_9fa48("9555"), 'execute'), file);
  }
};
const judgeEval = (call: Call): void => {
  if (stryMutAct_9fa48("9556")) {
    {}
  } else {
    stryCov_9fa48("9556");
    const dynamic = (stryMutAct_9fa48("9557") ? call.operands.every(arg => arg.dynamic !== 'no') : (stryCov_9fa48("9557"), call.operands.some(stryMutAct_9fa48("9558") ? () => undefined : (stryCov_9fa48("9558"), arg => stryMutAct_9fa48("9561") ? arg.dynamic === 'no' : stryMutAct_9fa48("9560") ? false : stryMutAct_9fa48("9559") ? true : (stryCov_9fa48("9559", "9560", "9561"), arg.dynamic !== (stryMutAct_9fa48("9562") ? "" : (stryCov_9fa48("9562"), 'no'))))))) ? stryMutAct_9fa48("9563") ? "" : (stryCov_9fa48("9563"), 'any') : stryMutAct_9fa48("9564") ? "" : (stryCov_9fa48("9564"), 'no');
    const text = call.operands.map(stryMutAct_9fa48("9565") ? () => undefined : (stryCov_9fa48("9565"), arg => arg.text)).join(stryMutAct_9fa48("9566") ? "" : (stryCov_9fa48("9566"), ' '));
    call.evaluate(stryMutAct_9fa48("9568") ? {} : (stryCov_9fa48("9568"), {
      ...literal(text),
      raw: call.operands.map(stryMutAct_9fa48("9569") ? () => undefined : (stryCov_9fa48("9569"), arg => arg.raw)).join(stryMutAct_9fa48("9570") ? "" : (stryCov_9fa48("9570"), ' ')),
      dynamic
    }));
  }
};
export const shells: readonly CommandSpec[] = stryMutAct_9fa48("9571") ? [] : (stryCov_9fa48("9571"), [stryMutAct_9fa48("9572") ? {} : (stryCov_9fa48("9572"), {
  names: words(stryMutAct_9fa48("9573") ? "" : (stryCov_9fa48("9573"), 'bash sh zsh dash ash ksh mksh rbash rzsh yash posh')),
  style: stryMutAct_9fa48("9574") ? "" : (stryCov_9fa48("9574"), 'stop'),
  flags: SHELL,
  judge: judgeShell,
  examples: stryMutAct_9fa48("9575") ? [] : (stryCov_9fa48("9575"), [stryMutAct_9fa48("9576") ? [] : (stryCov_9fa48("9576"), [stryMutAct_9fa48("9577") ? "" : (stryCov_9fa48("9577"), "bash -c 'ls'"), stryMutAct_9fa48("9578") ? "" : (stryCov_9fa48("9578"), 'safe')]), stryMutAct_9fa48("9579") ? [] : (stryCov_9fa48("9579"), [stryMutAct_9fa48("9580") ? "" : (stryCov_9fa48("9580"), "sh -c 'rm a'"), stryMutAct_9fa48("9581") ? "" : (stryCov_9fa48("9581"), 'dangerous')]), stryMutAct_9fa48("9582") ? [] : (stryCov_9fa48("9582"), [stryMutAct_9fa48("9583") ? "" : (stryCov_9fa48("9583"), "bash -xc 'rm a'"), stryMutAct_9fa48("9584") ? "" : (stryCov_9fa48("9584"), 'dangerous')]), stryMutAct_9fa48("9585") ? [] : (stryCov_9fa48("9585"), [stryMutAct_9fa48("9586") ? "" : (stryCov_9fa48("9586"), 'bash a.sh'), stryMutAct_9fa48("9587") ? "" : (stryCov_9fa48("9587"), 'opaque')]), stryMutAct_9fa48("9588") ? [] : (stryCov_9fa48("9588"), [stryMutAct_9fa48("9589") ? "" : (stryCov_9fa48("9589"), 'bash'), stryMutAct_9fa48("9590") ? "" : (stryCov_9fa48("9590"), 'opaque')]), stryMutAct_9fa48("9591") ? [] : (stryCov_9fa48("9591"), [stryMutAct_9fa48("9592") ? "" : (stryCov_9fa48("9592"), 'curl https://example.org | sh'), stryMutAct_9fa48("9593") ? "" : (stryCov_9fa48("9593"), 'opaque')]), stryMutAct_9fa48("9594") ? [] : (stryCov_9fa48("9594"), [stryMutAct_9fa48("9595") ? "" : (stryCov_9fa48("9595"), "bash <<< 'rm a'"), stryMutAct_9fa48("9596") ? "" : (stryCov_9fa48("9596"), 'dangerous')]), stryMutAct_9fa48("9597") ? [] : (stryCov_9fa48("9597"), [stryMutAct_9fa48("9598") ? "" : (stryCov_9fa48("9598"), 'bash -n a.sh'), stryMutAct_9fa48("9599") ? "" : (stryCov_9fa48("9599"), 'safe')]), stryMutAct_9fa48("9600") ? [] : (stryCov_9fa48("9600"), [stryMutAct_9fa48("9601") ? "" : (stryCov_9fa48("9601"), 'bash -c "$X"'), stryMutAct_9fa48("9602") ? "" : (stryCov_9fa48("9602"), 'opaque')])])
}), stryMutAct_9fa48("9603") ? {} : (stryCov_9fa48("9603"), {
  names: words(stryMutAct_9fa48("9604") ? "" : (stryCov_9fa48("9604"), 'csh tcsh fish nu elvish pwsh rc es xonsh osascript')),
  does: stryMutAct_9fa48("9605") ? [] : (stryCov_9fa48("9605"), [stryMutAct_9fa48("9606") ? "" : (stryCov_9fa48("9606"), 'unknown')]),
  examples: stryMutAct_9fa48("9607") ? [] : (stryCov_9fa48("9607"), [stryMutAct_9fa48("9608") ? [] : (stryCov_9fa48("9608"), [stryMutAct_9fa48("9609") ? "" : (stryCov_9fa48("9609"), "fish -c 'ls'"), stryMutAct_9fa48("9610") ? "" : (stryCov_9fa48("9610"), 'opaque')])])
}), stryMutAct_9fa48("9611") ? {} : (stryCov_9fa48("9611"), {
  names: stryMutAct_9fa48("9612") ? [] : (stryCov_9fa48("9612"), [stryMutAct_9fa48("9613") ? "" : (stryCov_9fa48("9613"), 'eval')]),
  style: stryMutAct_9fa48("9614") ? "" : (stryCov_9fa48("9614"), 'stop'),
  judge: judgeEval,
  helps: stryMutAct_9fa48("9615") ? true : (stryCov_9fa48("9615"), false),
  examples: stryMutAct_9fa48("9616") ? [] : (stryCov_9fa48("9616"), [stryMutAct_9fa48("9617") ? [] : (stryCov_9fa48("9617"), [stryMutAct_9fa48("9618") ? "" : (stryCov_9fa48("9618"), "eval 'rm a'"), stryMutAct_9fa48("9619") ? "" : (stryCov_9fa48("9619"), 'dangerous')]), stryMutAct_9fa48("9620") ? [] : (stryCov_9fa48("9620"), [stryMutAct_9fa48("9621") ? "" : (stryCov_9fa48("9621"), 'eval "$(cat a)"'), stryMutAct_9fa48("9622") ? "" : (stryCov_9fa48("9622"), 'opaque')]), stryMutAct_9fa48("9623") ? [] : (stryCov_9fa48("9623"), [stryMutAct_9fa48("9624") ? "" : (stryCov_9fa48("9624"), 'eval ls'), stryMutAct_9fa48("9625") ? "" : (stryCov_9fa48("9625"), 'safe')])])
}), stryMutAct_9fa48("9626") ? {} : (stryCov_9fa48("9626"), {
  names: stryMutAct_9fa48("9627") ? [] : (stryCov_9fa48("9627"), [stryMutAct_9fa48("9628") ? "" : (stryCov_9fa48("9628"), 'source'), stryMutAct_9fa48("9629") ? "" : (stryCov_9fa48("9629"), '.')]),
  style: stryMutAct_9fa48("9630") ? "" : (stryCov_9fa48("9630"), 'stop'),
  judge: judgeSource,
  helps: stryMutAct_9fa48("9631") ? true : (stryCov_9fa48("9631"), false),
  examples: stryMutAct_9fa48("9632") ? [] : (stryCov_9fa48("9632"), [stryMutAct_9fa48("9633") ? [] : (stryCov_9fa48("9633"), [stryMutAct_9fa48("9634") ? "" : (stryCov_9fa48("9634"), 'source a.sh'), stryMutAct_9fa48("9635") ? "" : (stryCov_9fa48("9635"), 'opaque')]), stryMutAct_9fa48("9636") ? [] : (stryCov_9fa48("9636"), [stryMutAct_9fa48("9637") ? "" : (stryCov_9fa48("9637"), '. ./a'), stryMutAct_9fa48("9638") ? "" : (stryCov_9fa48("9638"), 'opaque')])])
})]);