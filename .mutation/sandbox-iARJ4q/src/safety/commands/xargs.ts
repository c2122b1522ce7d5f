/** Commands that run another one on each thing they read. */
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
import type { CommandSpec } from '../spec.ts';

/** xargs adds words that are only known when it runs; those of `find` are paths, never flags. */
const runXargs = (call: Call): void => {
  if (stryMutAct_9fa48("10630")) {
    {}
  } else {
    stryCov_9fa48("10630");
    const extra: Arg = stryMutAct_9fa48("10631") ? {} : (stryCov_9fa48("10631"), {
      ...literal(stryMutAct_9fa48("10632") ? "" : (stryCov_9fa48("10632"), '…')),
      dynamic: (stryMutAct_9fa48("10633") ? /find\b/ : (stryCov_9fa48("10633"), /^find\b/)).test(from(call)) ? stryMutAct_9fa48("10634") ? "" : (stryCov_9fa48("10634"), 'operand') : stryMutAct_9fa48("10635") ? "" : (stryCov_9fa48("10635"), 'any'),
      text: stryMutAct_9fa48("10636") ? "" : (stryCov_9fa48("10636"), '$')
    });
    const holder = stryMutAct_9fa48("10637") ? call.value('-I', '-i', '--replace')?.text && (call.has('-i', '--replace') ? '{}' : undefined) : (stryCov_9fa48("10637"), (stryMutAct_9fa48("10638") ? call.value('-I', '-i', '--replace').text : (stryCov_9fa48("10638"), call.value(stryMutAct_9fa48("10639") ? "" : (stryCov_9fa48("10639"), '-I'), stryMutAct_9fa48("10640") ? "" : (stryCov_9fa48("10640"), '-i'), stryMutAct_9fa48("10641") ? "" : (stryCov_9fa48("10641"), '--replace'))?.text)) ?? (call.has(stryMutAct_9fa48("10642") ? "" : (stryCov_9fa48("10642"), '-i'), stryMutAct_9fa48("10643") ? "" : (stryCov_9fa48("10643"), '--replace')) ? stryMutAct_9fa48("10644") ? "" : (stryCov_9fa48("10644"), '{}') : undefined));
    const words = (stryMutAct_9fa48("10647") ? call.operands.length !== 0 : stryMutAct_9fa48("10646") ? false : stryMutAct_9fa48("10645") ? true : (stryCov_9fa48("10645", "10646", "10647"), call.operands.length === 0)) ? stryMutAct_9fa48("10648") ? [] : (stryCov_9fa48("10648"), [literal(stryMutAct_9fa48("10649") ? "" : (stryCov_9fa48("10649"), 'echo'))]) : call.operands;
    const filled = (stryMutAct_9fa48("10652") ? holder !== undefined : stryMutAct_9fa48("10651") ? false : stryMutAct_9fa48("10650") ? true : (stryCov_9fa48("10650", "10651", "10652"), holder === undefined)) ? stryMutAct_9fa48("10653") ? [] : (stryCov_9fa48("10653"), [...words, extra]) : words.map(stryMutAct_9fa48("10654") ? () => undefined : (stryCov_9fa48("10654"), word => word.text.includes(holder) ? {
      ...word,
      dynamic: word.text === holder ? extra.dynamic : 'any'
    } as Arg : word));
    call.command(filled, stryMutAct_9fa48("10656") ? {} : (stryCov_9fa48("10656"), {
      stdin: stryMutAct_9fa48("10657") ? {} : (stryCov_9fa48("10657"), {
        kind: stryMutAct_9fa48("10658") ? "" : (stryCov_9fa48("10658"), 'text'),
        text: stryMutAct_9fa48("10659") ? "Stryker was here!" : (stryCov_9fa48("10659"), '')
      })
    }));
  }
};
const from = stryMutAct_9fa48("10660") ? () => undefined : (stryCov_9fa48("10660"), (() => {
  const from = (call: Call): string => (stryMutAct_9fa48("10663") ? call.scope.stdin.kind !== 'pipe' : stryMutAct_9fa48("10662") ? false : stryMutAct_9fa48("10661") ? true : (stryCov_9fa48("10661", "10662", "10663"), call.scope.stdin.kind === (stryMutAct_9fa48("10664") ? "" : (stryCov_9fa48("10664"), 'pipe')))) ? call.scope.stdin.from : stryMutAct_9fa48("10665") ? "Stryker was here!" : (stryCov_9fa48("10665"), '');
  return from;
})());
export const xargs: readonly CommandSpec[] = stryMutAct_9fa48("10666") ? [] : (stryCov_9fa48("10666"), [stryMutAct_9fa48("10667") ? {} : (stryCov_9fa48("10667"), {
  names: stryMutAct_9fa48("10668") ? [] : (stryCov_9fa48("10668"), [stryMutAct_9fa48("10669") ? "" : (stryCov_9fa48("10669"), 'xargs'), stryMutAct_9fa48("10670") ? "" : (stryCov_9fa48("10670"), 'gxargs')]),
  style: stryMutAct_9fa48("10671") ? "" : (stryCov_9fa48("10671"), 'stop'),
  flags: stryMutAct_9fa48("10672") ? {} : (stryCov_9fa48("10672"), {
    '-n -L -P -s -d -E --max-args --max-lines --max-procs --max-chars --delimiter --eof': stryMutAct_9fa48("10673") ? "" : (stryCov_9fa48("10673"), 'none'),
    '-a --arg-file': stryMutAct_9fa48("10674") ? "" : (stryCov_9fa48("10674"), 'read'),
    '-I': stryMutAct_9fa48("10675") ? "" : (stryCov_9fa48("10675"), 'none'),
    '-i --replace': stryMutAct_9fa48("10676") ? {} : (stryCov_9fa48("10676"), {
      value: stryMutAct_9fa48("10677") ? "" : (stryCov_9fa48("10677"), 'none'),
      attached: stryMutAct_9fa48("10678") ? false : (stryCov_9fa48("10678"), true)
    })
  }),
  judge: runXargs,
  examples: stryMutAct_9fa48("10679") ? [] : (stryCov_9fa48("10679"), [stryMutAct_9fa48("10680") ? [] : (stryCov_9fa48("10680"), [stryMutAct_9fa48("10681") ? "" : (stryCov_9fa48("10681"), 'ls *.o | xargs rm'), stryMutAct_9fa48("10682") ? "" : (stryCov_9fa48("10682"), 'dangerous')]), stryMutAct_9fa48("10683") ? [] : (stryCov_9fa48("10683"), [stryMutAct_9fa48("10684") ? "" : (stryCov_9fa48("10684"), 'ls | xargs -n1 echo'), stryMutAct_9fa48("10685") ? "" : (stryCov_9fa48("10685"), 'safe')]), stryMutAct_9fa48("10686") ? [] : (stryCov_9fa48("10686"), [stryMutAct_9fa48("10687") ? "" : (stryCov_9fa48("10687"), "ls | xargs -I{} sh -c 'rm {}'"), stryMutAct_9fa48("10688") ? "" : (stryCov_9fa48("10688"), 'opaque')]), stryMutAct_9fa48("10689") ? [] : (stryCov_9fa48("10689"), [stryMutAct_9fa48("10690") ? "" : (stryCov_9fa48("10690"), 'xargs sh'), stryMutAct_9fa48("10691") ? "" : (stryCov_9fa48("10691"), 'opaque')])])
}), stryMutAct_9fa48("10692") ? {} : (stryCov_9fa48("10692"), {
  names: stryMutAct_9fa48("10693") ? [] : (stryCov_9fa48("10693"), [stryMutAct_9fa48("10694") ? "" : (stryCov_9fa48("10694"), 'parallel')]),
  style: stryMutAct_9fa48("10695") ? "" : (stryCov_9fa48("10695"), 'stop'),
  flags: stryMutAct_9fa48("10696") ? {} : (stryCov_9fa48("10696"), {
    '-j --jobs -n -N -L -d -C --delay --timeout --colsep': stryMutAct_9fa48("10697") ? "" : (stryCov_9fa48("10697"), 'none'),
    '-S --sshlogin': stryMutAct_9fa48("10698") ? "" : (stryCov_9fa48("10698"), 'host'),
    '-a --arg-file': stryMutAct_9fa48("10699") ? "" : (stryCov_9fa48("10699"), 'read'),
    '--dry-run': stryMutAct_9fa48("10700") ? {} : (stryCov_9fa48("10700"), {
      tells: stryMutAct_9fa48("10701") ? false : (stryCov_9fa48("10701"), true)
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("10702")) {
      {}
    } else {
      stryCov_9fa48("10702");
      const end = call.operands.findIndex(stryMutAct_9fa48("10703") ? () => undefined : (stryCov_9fa48("10703"), arg => (stryMutAct_9fa48("10704") ? /:::/ : (stryCov_9fa48("10704"), /^:::/)).test(arg.text)));
      const words = (stryMutAct_9fa48("10708") ? end >= 0 : stryMutAct_9fa48("10707") ? end <= 0 : stryMutAct_9fa48("10706") ? false : stryMutAct_9fa48("10705") ? true : (stryCov_9fa48("10705", "10706", "10707", "10708"), end < 0)) ? call.operands : stryMutAct_9fa48("10709") ? call.operands : (stryCov_9fa48("10709"), call.operands.slice(0, end));
      if (stryMutAct_9fa48("10712") ? words.length === 1 && words[0] !== undefined || /\s/.test(words[0].text) : stryMutAct_9fa48("10711") ? false : stryMutAct_9fa48("10710") ? true : (stryCov_9fa48("10710", "10711", "10712"), (stryMutAct_9fa48("10714") ? words.length === 1 || words[0] !== undefined : stryMutAct_9fa48("10713") ? true : (stryCov_9fa48("10713", "10714"), (stryMutAct_9fa48("10716") ? words.length !== 1 : stryMutAct_9fa48("10715") ? true : (stryCov_9fa48("10715", "10716"), words.length === 1)) && (stryMutAct_9fa48("10718") ? words[0] === undefined : stryMutAct_9fa48("10717") ? true : (stryCov_9fa48("10717", "10718"), words[0] !== undefined)))) && (stryMutAct_9fa48("10719") ? /\S/ : (stryCov_9fa48("10719"), /\s/)).test(words[0].text))) {
        if (stryMutAct_9fa48("10720")) {
          ;
        } else {
          stryCov_9fa48("10720");
          call.script(words[0]);
        }
      } else if (stryMutAct_9fa48("10724") ? words.length <= 0 : stryMutAct_9fa48("10723") ? words.length >= 0 : stryMutAct_9fa48("10722") ? false : stryMutAct_9fa48("10721") ? true : (stryCov_9fa48("10721", "10722", "10723", "10724"), words.length > 0)) call.command(stryMutAct_9fa48("10726") ? [] : (stryCov_9fa48("10726"), [...words, stryMutAct_9fa48("10727") ? {} : (stryCov_9fa48("10727"), {
        ...literal(stryMutAct_9fa48("10728") ? "" : (stryCov_9fa48("10728"), '{}')),
        dynamic: stryMutAct_9fa48("10729") ? "" : (stryCov_9fa48("10729"), 'any')
      })]));else call.unknown(stryMutAct_9fa48("10731") ? "" : (stryCov_9fa48("10731"), 'parallel runs what it reads'));
    }
  },
  examples: stryMutAct_9fa48("10732") ? [] : (stryCov_9fa48("10732"), [stryMutAct_9fa48("10733") ? [] : (stryCov_9fa48("10733"), [stryMutAct_9fa48("10734") ? "" : (stryCov_9fa48("10734"), 'parallel rm ::: a b'), stryMutAct_9fa48("10735") ? "" : (stryCov_9fa48("10735"), 'dangerous')]), stryMutAct_9fa48("10736") ? [] : (stryCov_9fa48("10736"), [stryMutAct_9fa48("10737") ? "" : (stryCov_9fa48("10737"), 'parallel gzip -k ::: a'), stryMutAct_9fa48("10738") ? "" : (stryCov_9fa48("10738"), 'opaque')]), stryMutAct_9fa48("10739") ? [] : (stryCov_9fa48("10739"), [stryMutAct_9fa48("10740") ? "" : (stryCov_9fa48("10740"), 'parallel echo ::: a'), stryMutAct_9fa48("10741") ? "" : (stryCov_9fa48("10741"), 'safe')])])
}), stryMutAct_9fa48("10742") ? {} : (stryCov_9fa48("10742"), {
  names: stryMutAct_9fa48("10743") ? [] : (stryCov_9fa48("10743"), [stryMutAct_9fa48("10744") ? "" : (stryCov_9fa48("10744"), 'sem')]),
  style: stryMutAct_9fa48("10745") ? "" : (stryCov_9fa48("10745"), 'stop'),
  flags: stryMutAct_9fa48("10746") ? {} : (stryCov_9fa48("10746"), {
    '-j --id': stryMutAct_9fa48("10747") ? "" : (stryCov_9fa48("10747"), 'none')
  }),
  operands: stryMutAct_9fa48("10748") ? [] : (stryCov_9fa48("10748"), [stryMutAct_9fa48("10749") ? "" : (stryCov_9fa48("10749"), 'command')]),
  examples: stryMutAct_9fa48("10750") ? [] : (stryCov_9fa48("10750"), [stryMutAct_9fa48("10751") ? [] : (stryCov_9fa48("10751"), [stryMutAct_9fa48("10752") ? "" : (stryCov_9fa48("10752"), 'sem rm a'), stryMutAct_9fa48("10753") ? "" : (stryCov_9fa48("10753"), 'dangerous')])])
}), stryMutAct_9fa48("10754") ? {} : (stryCov_9fa48("10754"), {
  names: stryMutAct_9fa48("10755") ? [] : (stryCov_9fa48("10755"), [stryMutAct_9fa48("10756") ? "" : (stryCov_9fa48("10756"), 'entr'), stryMutAct_9fa48("10757") ? "" : (stryCov_9fa48("10757"), 'watchexec'), stryMutAct_9fa48("10758") ? "" : (stryCov_9fa48("10758"), 'nodemon')]),
  style: stryMutAct_9fa48("10759") ? "" : (stryCov_9fa48("10759"), 'stop'),
  flags: stryMutAct_9fa48("10760") ? {} : (stryCov_9fa48("10760"), {
    '-w --watch -e --exts -i --ignore': stryMutAct_9fa48("10761") ? "" : (stryCov_9fa48("10761"), 'none')
  }),
  operands: stryMutAct_9fa48("10762") ? [] : (stryCov_9fa48("10762"), [stryMutAct_9fa48("10763") ? "" : (stryCov_9fa48("10763"), 'command')]),
  examples: stryMutAct_9fa48("10764") ? [] : (stryCov_9fa48("10764"), [stryMutAct_9fa48("10765") ? [] : (stryCov_9fa48("10765"), [stryMutAct_9fa48("10766") ? "" : (stryCov_9fa48("10766"), 'entr rm a'), stryMutAct_9fa48("10767") ? "" : (stryCov_9fa48("10767"), 'dangerous')])])
})]);