/** Commands that run another one with other rights or another environment. */
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
import { weighVariable } from '../environment.ts';
import type { Scope } from '../scope.ts';
import type { CommandSpec } from '../spec.ts';
const ASSIGNMENT = stryMutAct_9fa48("9647") ? /^([A-Za-z_]\w*)=([\s\s]*)$/ : stryMutAct_9fa48("9646") ? /^([A-Za-z_]\w*)=([\S\S]*)$/ : stryMutAct_9fa48("9645") ? /^([A-Za-z_]\w*)=([^\s\S]*)$/ : stryMutAct_9fa48("9644") ? /^([A-Za-z_]\w*)=([\s\S])$/ : stryMutAct_9fa48("9643") ? /^([A-Za-z_]\W*)=([\s\S]*)$/ : stryMutAct_9fa48("9642") ? /^([A-Za-z_]\w)=([\s\S]*)$/ : stryMutAct_9fa48("9641") ? /^([^A-Za-z_]\w*)=([\s\S]*)$/ : stryMutAct_9fa48("9640") ? /^([A-Za-z_]\w*)=([\s\S]*)/ : stryMutAct_9fa48("9639") ? /([A-Za-z_]\w*)=([\s\S]*)$/ : (stryCov_9fa48("9639", "9640", "9641", "9642", "9643", "9644", "9645", "9646", "9647"), /^([A-Za-z_]\w*)=([\s\S]*)$/);

/** `A=1 B=2 command …` after flags, as env and sudo take it. */
export const runAfterAssignments = (call: Call, words: readonly Arg[], changes?: Partial<Scope>): void => {
  if (stryMutAct_9fa48("9648")) {
    {}
  } else {
    stryCov_9fa48("9648");
    let at = 0;
    for (; stryMutAct_9fa48("9651") ? at >= words.length : stryMutAct_9fa48("9650") ? at <= words.length : stryMutAct_9fa48("9649") ? false : (stryCov_9fa48("9649", "9650", "9651"), at < words.length); stryMutAct_9fa48("9652") ? at-- : (stryCov_9fa48("9652"), at++)) {
      if (stryMutAct_9fa48("9653")) {
        {}
      } else {
        stryCov_9fa48("9653");
        const found = (stryMutAct_9fa48("9656") ? words[at]?.dynamic !== 'any' : stryMutAct_9fa48("9655") ? false : stryMutAct_9fa48("9654") ? true : (stryCov_9fa48("9654", "9655", "9656"), (stryMutAct_9fa48("9657") ? words[at].dynamic : (stryCov_9fa48("9657"), words[at]?.dynamic)) === (stryMutAct_9fa48("9658") ? "" : (stryCov_9fa48("9658"), 'any')))) ? null : ASSIGNMENT.exec(stryMutAct_9fa48("9659") ? words[at]?.text && '' : (stryCov_9fa48("9659"), (stryMutAct_9fa48("9660") ? words[at].text : (stryCov_9fa48("9660"), words[at]?.text)) ?? (stryMutAct_9fa48("9661") ? "Stryker was here!" : (stryCov_9fa48("9661"), ''))));
        if (stryMutAct_9fa48("9664") ? found !== null : stryMutAct_9fa48("9663") ? false : stryMutAct_9fa48("9662") ? true : (stryCov_9fa48("9662", "9663", "9664"), found === null)) break;
        const arg = stryMutAct_9fa48("9665") ? words[at] && literal('') : (stryCov_9fa48("9665"), words[at] ?? literal(stryMutAct_9fa48("9666") ? "Stryker was here!" : (stryCov_9fa48("9666"), '')));
        weighVariable(call, stryMutAct_9fa48("9668") ? found[1] && '' : (stryCov_9fa48("9668"), found[1] ?? (stryMutAct_9fa48("9669") ? "Stryker was here!" : (stryCov_9fa48("9669"), ''))), stryMutAct_9fa48("9670") ? {} : (stryCov_9fa48("9670"), {
          ...arg,
          text: stryMutAct_9fa48("9671") ? found[2] && '' : (stryCov_9fa48("9671"), found[2] ?? (stryMutAct_9fa48("9672") ? "Stryker was here!" : (stryCov_9fa48("9672"), ''))),
          raw: stryMutAct_9fa48("9673") ? arg.raw : (stryCov_9fa48("9673"), arg.raw.slice(stryMutAct_9fa48("9674") ? arg.raw.indexOf('=') - 1 : (stryCov_9fa48("9674"), arg.raw.indexOf(stryMutAct_9fa48("9675") ? "" : (stryCov_9fa48("9675"), '=')) + 1)))
        }));
      }
    }
    if (stryMutAct_9fa48("9679") ? at >= words.length : stryMutAct_9fa48("9678") ? at <= words.length : stryMutAct_9fa48("9677") ? false : stryMutAct_9fa48("9676") ? true : (stryCov_9fa48("9676", "9677", "9678", "9679"), at < words.length)) call.command(stryMutAct_9fa48("9681") ? words : (stryCov_9fa48("9681"), words.slice(at)), changes);
  }
};
export const sudo: readonly CommandSpec[] = stryMutAct_9fa48("9682") ? [] : (stryCov_9fa48("9682"), [stryMutAct_9fa48("9683") ? {} : (stryCov_9fa48("9683"), {
  names: stryMutAct_9fa48("9684") ? [] : (stryCov_9fa48("9684"), [stryMutAct_9fa48("9685") ? "" : (stryCov_9fa48("9685"), 'sudo'), stryMutAct_9fa48("9686") ? "" : (stryCov_9fa48("9686"), 'doas'), stryMutAct_9fa48("9687") ? "" : (stryCov_9fa48("9687"), 'pkexec'), stryMutAct_9fa48("9688") ? "" : (stryCov_9fa48("9688"), 'sudoedit'), stryMutAct_9fa48("9689") ? "" : (stryCov_9fa48("9689"), 'run0')]),
  style: stryMutAct_9fa48("9690") ? "" : (stryCov_9fa48("9690"), 'stop'),
  flags: stryMutAct_9fa48("9691") ? {} : (stryCov_9fa48("9691"), {
    '-u --user -g --group -p --prompt -C --close-from -r -t -T -h --host -U': stryMutAct_9fa48("9692") ? "" : (stryCov_9fa48("9692"), 'none'),
    '-i --login -s --shell': stryMutAct_9fa48("9693") ? {} : (stryCov_9fa48("9693"), {
      does: stryMutAct_9fa48("9694") ? [] : (stryCov_9fa48("9694"), [stryMutAct_9fa48("9695") ? "" : (stryCov_9fa48("9695"), 'privilege')])
    }),
    '-e --edit': stryMutAct_9fa48("9696") ? {} : (stryCov_9fa48("9696"), {
      operands: stryMutAct_9fa48("9697") ? [] : (stryCov_9fa48("9697"), [stryMutAct_9fa48("9698") ? "" : (stryCov_9fa48("9698"), '...edit')]),
      does: stryMutAct_9fa48("9699") ? [] : (stryCov_9fa48("9699"), [stryMutAct_9fa48("9700") ? "" : (stryCov_9fa48("9700"), 'privilege')])
    }),
    '-l --list -v --validate -V --version --help': stryMutAct_9fa48("9701") ? {} : (stryCov_9fa48("9701"), {
      tells: stryMutAct_9fa48("9702") ? false : (stryCov_9fa48("9702"), true)
    }),
    '-k --reset-timestamp -K --remove-timestamp': stryMutAct_9fa48("9703") ? {} : (stryCov_9fa48("9703"), {
      tells: stryMutAct_9fa48("9704") ? "" : (stryCov_9fa48("9704"), 'alone')
    }),
    '-R --chroot -D --chdir': stryMutAct_9fa48("9705") ? {} : (stryCov_9fa48("9705"), {
      value: stryMutAct_9fa48("9706") ? "" : (stryCov_9fa48("9706"), 'none'),
      does: stryMutAct_9fa48("9707") ? [] : (stryCov_9fa48("9707"), [stryMutAct_9fa48("9708") ? "" : (stryCov_9fa48("9708"), 'unknown')])
    })
  }),
  does: stryMutAct_9fa48("9709") ? [] : (stryCov_9fa48("9709"), [stryMutAct_9fa48("9710") ? "" : (stryCov_9fa48("9710"), 'privilege')]),
  judge: call => {
    if (stryMutAct_9fa48("9711")) {
      {}
    } else {
      stryCov_9fa48("9711");
      if (stryMutAct_9fa48("9714") ? call.name === 'sudoedit' && call.has('-e', '--edit') : stryMutAct_9fa48("9713") ? false : stryMutAct_9fa48("9712") ? true : (stryCov_9fa48("9712", "9713", "9714"), (stryMutAct_9fa48("9716") ? call.name !== 'sudoedit' : stryMutAct_9fa48("9715") ? false : (stryCov_9fa48("9715", "9716"), call.name === (stryMutAct_9fa48("9717") ? "" : (stryCov_9fa48("9717"), 'sudoedit')))) || call.has(stryMutAct_9fa48("9718") ? "" : (stryCov_9fa48("9718"), '-e'), stryMutAct_9fa48("9719") ? "" : (stryCov_9fa48("9719"), '--edit')))) {
        if (stryMutAct_9fa48("9720")) {
          {}
        } else {
          stryCov_9fa48("9720");
          if (stryMutAct_9fa48("9723") ? call.name !== 'sudoedit' : stryMutAct_9fa48("9722") ? false : stryMutAct_9fa48("9721") ? true : (stryCov_9fa48("9721", "9722", "9723"), call.name === (stryMutAct_9fa48("9724") ? "" : (stryCov_9fa48("9724"), 'sudoedit')))) for (const arg of call.operands) call.play(stryMutAct_9fa48("9726") ? "" : (stryCov_9fa48("9726"), 'edit'), arg);
          return;
        }
      }
      if (stryMutAct_9fa48("9729") ? call.operands.length !== 0 : stryMutAct_9fa48("9728") ? false : stryMutAct_9fa48("9727") ? true : (stryCov_9fa48("9727", "9728", "9729"), call.operands.length === 0)) call.mark(stryMutAct_9fa48("9731") ? "" : (stryCov_9fa48("9731"), 'root-shell'));
      if (stryMutAct_9fa48("9734") ? /^(?:ba|z|da|fi|k|c|tc)?sh$|^su$/.test(call.operands[0]?.text ?? '') || call.operands.length === 1 : stryMutAct_9fa48("9733") ? false : stryMutAct_9fa48("9732") ? true : (stryCov_9fa48("9732", "9733", "9734"), (stryMutAct_9fa48("9739") ? /^(?:ba|z|da|fi|k|c|tc)?sh$|^su/ : stryMutAct_9fa48("9738") ? /^(?:ba|z|da|fi|k|c|tc)?sh$|su$/ : stryMutAct_9fa48("9737") ? /^(?:ba|z|da|fi|k|c|tc)sh$|^su$/ : stryMutAct_9fa48("9736") ? /^(?:ba|z|da|fi|k|c|tc)?sh|^su$/ : stryMutAct_9fa48("9735") ? /(?:ba|z|da|fi|k|c|tc)?sh$|^su$/ : (stryCov_9fa48("9735", "9736", "9737", "9738", "9739"), /^(?:ba|z|da|fi|k|c|tc)?sh$|^su$/)).test(stryMutAct_9fa48("9740") ? call.operands[0]?.text && '' : (stryCov_9fa48("9740"), (stryMutAct_9fa48("9741") ? call.operands[0].text : (stryCov_9fa48("9741"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("9742") ? "Stryker was here!" : (stryCov_9fa48("9742"), '')))) && (stryMutAct_9fa48("9744") ? call.operands.length !== 1 : stryMutAct_9fa48("9743") ? true : (stryCov_9fa48("9743", "9744"), call.operands.length === 1)))) call.mark(stryMutAct_9fa48("9746") ? "" : (stryCov_9fa48("9746"), 'root-shell'));else if (stryMutAct_9fa48("9749") ? call.has('-s', '--shell', '-i', '--login') || call.operands.length > 0 : stryMutAct_9fa48("9748") ? false : stryMutAct_9fa48("9747") ? true : (stryCov_9fa48("9747", "9748", "9749"), call.has(stryMutAct_9fa48("9750") ? "" : (stryCov_9fa48("9750"), '-s'), stryMutAct_9fa48("9751") ? "" : (stryCov_9fa48("9751"), '--shell'), stryMutAct_9fa48("9752") ? "" : (stryCov_9fa48("9752"), '-i'), stryMutAct_9fa48("9753") ? "" : (stryCov_9fa48("9753"), '--login')) && (stryMutAct_9fa48("9756") ? call.operands.length <= 0 : stryMutAct_9fa48("9755") ? call.operands.length >= 0 : stryMutAct_9fa48("9754") ? true : (stryCov_9fa48("9754", "9755", "9756"), call.operands.length > 0)))) call.script(literal(call.operands.map(stryMutAct_9fa48("9758") ? () => undefined : (stryCov_9fa48("9758"), arg => arg.raw)).join(stryMutAct_9fa48("9759") ? "" : (stryCov_9fa48("9759"), ' '))));else if (stryMutAct_9fa48("9760")) {
        ;
      } else {
        stryCov_9fa48("9760");
        runAfterAssignments(call, call.operands);
      }
    }
  },
  examples: stryMutAct_9fa48("9761") ? [] : (stryCov_9fa48("9761"), [stryMutAct_9fa48("9762") ? [] : (stryCov_9fa48("9762"), [stryMutAct_9fa48("9763") ? "" : (stryCov_9fa48("9763"), 'sudo ls'), stryMutAct_9fa48("9764") ? "" : (stryCov_9fa48("9764"), 'write')]), stryMutAct_9fa48("9765") ? [] : (stryCov_9fa48("9765"), [stryMutAct_9fa48("9766") ? "" : (stryCov_9fa48("9766"), 'sudo rm a'), stryMutAct_9fa48("9767") ? "" : (stryCov_9fa48("9767"), 'dangerous')]), stryMutAct_9fa48("9768") ? [] : (stryCov_9fa48("9768"), [stryMutAct_9fa48("9769") ? "" : (stryCov_9fa48("9769"), 'sudo -i'), stryMutAct_9fa48("9770") ? "" : (stryCov_9fa48("9770"), 'dangerous')]), stryMutAct_9fa48("9771") ? [] : (stryCov_9fa48("9771"), [stryMutAct_9fa48("9772") ? "" : (stryCov_9fa48("9772"), 'sudo -u bob id'), stryMutAct_9fa48("9773") ? "" : (stryCov_9fa48("9773"), 'write')]), stryMutAct_9fa48("9774") ? [] : (stryCov_9fa48("9774"), [stryMutAct_9fa48("9775") ? "" : (stryCov_9fa48("9775"), 'sudo -l'), stryMutAct_9fa48("9776") ? "" : (stryCov_9fa48("9776"), 'safe')]), stryMutAct_9fa48("9777") ? [] : (stryCov_9fa48("9777"), [stryMutAct_9fa48("9778") ? "" : (stryCov_9fa48("9778"), 'sudo -k'), stryMutAct_9fa48("9779") ? "" : (stryCov_9fa48("9779"), 'safe')]), stryMutAct_9fa48("9780") ? [] : (stryCov_9fa48("9780"), [stryMutAct_9fa48("9781") ? "" : (stryCov_9fa48("9781"), 'sudo -k rm a'), stryMutAct_9fa48("9782") ? "" : (stryCov_9fa48("9782"), 'dangerous')]), stryMutAct_9fa48("9783") ? [] : (stryCov_9fa48("9783"), [stryMutAct_9fa48("9784") ? "" : (stryCov_9fa48("9784"), 'sudo LD_PRELOAD=a ls'), stryMutAct_9fa48("9785") ? "" : (stryCov_9fa48("9785"), 'dangerous')])])
}), stryMutAct_9fa48("9786") ? {} : (stryCov_9fa48("9786"), {
  names: stryMutAct_9fa48("9787") ? [] : (stryCov_9fa48("9787"), [stryMutAct_9fa48("9788") ? "" : (stryCov_9fa48("9788"), 'su'), stryMutAct_9fa48("9789") ? "" : (stryCov_9fa48("9789"), 'runuser'), stryMutAct_9fa48("9790") ? "" : (stryCov_9fa48("9790"), 'sg'), stryMutAct_9fa48("9791") ? "" : (stryCov_9fa48("9791"), 'newgrp')]),
  flags: stryMutAct_9fa48("9792") ? {} : (stryCov_9fa48("9792"), {
    '-c --command --session-command': stryMutAct_9fa48("9793") ? "" : (stryCov_9fa48("9793"), 'script'),
    '-s --shell -g --group -w': stryMutAct_9fa48("9794") ? "" : (stryCov_9fa48("9794"), 'none')
  }),
  does: stryMutAct_9fa48("9795") ? [] : (stryCov_9fa48("9795"), [stryMutAct_9fa48("9796") ? "" : (stryCov_9fa48("9796"), 'privilege')]),
  judge: call => {
    if (stryMutAct_9fa48("9797")) {
      {}
    } else {
      stryCov_9fa48("9797");
      if (stryMutAct_9fa48("9800") ? false : stryMutAct_9fa48("9799") ? true : stryMutAct_9fa48("9798") ? call.has('-c', '--command', '--session-command') : (stryCov_9fa48("9798", "9799", "9800"), !call.has(stryMutAct_9fa48("9801") ? "" : (stryCov_9fa48("9801"), '-c'), stryMutAct_9fa48("9802") ? "" : (stryCov_9fa48("9802"), '--command'), stryMutAct_9fa48("9803") ? "" : (stryCov_9fa48("9803"), '--session-command')))) call.mark(stryMutAct_9fa48("9805") ? "" : (stryCov_9fa48("9805"), 'root-shell'));
    }
  },
  examples: stryMutAct_9fa48("9806") ? [] : (stryCov_9fa48("9806"), [stryMutAct_9fa48("9807") ? [] : (stryCov_9fa48("9807"), [stryMutAct_9fa48("9808") ? "" : (stryCov_9fa48("9808"), 'su'), stryMutAct_9fa48("9809") ? "" : (stryCov_9fa48("9809"), 'dangerous')]), stryMutAct_9fa48("9810") ? [] : (stryCov_9fa48("9810"), [stryMutAct_9fa48("9811") ? "" : (stryCov_9fa48("9811"), "su -c 'rm a' bob"), stryMutAct_9fa48("9812") ? "" : (stryCov_9fa48("9812"), 'dangerous')]), stryMutAct_9fa48("9813") ? [] : (stryCov_9fa48("9813"), [stryMutAct_9fa48("9814") ? "" : (stryCov_9fa48("9814"), 'su -c id bob'), stryMutAct_9fa48("9815") ? "" : (stryCov_9fa48("9815"), 'write')])])
}), stryMutAct_9fa48("9816") ? {} : (stryCov_9fa48("9816"), {
  names: stryMutAct_9fa48("9817") ? [] : (stryCov_9fa48("9817"), [stryMutAct_9fa48("9818") ? "" : (stryCov_9fa48("9818"), 'env')]),
  style: stryMutAct_9fa48("9819") ? "" : (stryCov_9fa48("9819"), 'stop'),
  flags: stryMutAct_9fa48("9820") ? {} : (stryCov_9fa48("9820"), {
    '-u --unset -C --chdir': stryMutAct_9fa48("9821") ? "" : (stryCov_9fa48("9821"), 'none'),
    '-S --split-string': stryMutAct_9fa48("9822") ? "" : (stryCov_9fa48("9822"), 'script'),
    '-i -0 --ignore-environment': {}
  }),
  judge: stryMutAct_9fa48("9823") ? () => undefined : (stryCov_9fa48("9823"), call => runAfterAssignments(call, call.operands, call.has(stryMutAct_9fa48("9824") ? "" : (stryCov_9fa48("9824"), '-C'), stryMutAct_9fa48("9825") ? "" : (stryCov_9fa48("9825"), '--chdir')) ? stryMutAct_9fa48("9826") ? {} : (stryCov_9fa48("9826"), {
    cwd: undefined
  }) : undefined)),
  examples: stryMutAct_9fa48("9827") ? [] : (stryCov_9fa48("9827"), [stryMutAct_9fa48("9828") ? [] : (stryCov_9fa48("9828"), [stryMutAct_9fa48("9829") ? "" : (stryCov_9fa48("9829"), 'env'), stryMutAct_9fa48("9830") ? "" : (stryCov_9fa48("9830"), 'safe')]), stryMutAct_9fa48("9831") ? [] : (stryCov_9fa48("9831"), [stryMutAct_9fa48("9832") ? "" : (stryCov_9fa48("9832"), 'env A=1 rm a'), stryMutAct_9fa48("9833") ? "" : (stryCov_9fa48("9833"), 'dangerous')]), stryMutAct_9fa48("9834") ? [] : (stryCov_9fa48("9834"), [stryMutAct_9fa48("9835") ? "" : (stryCov_9fa48("9835"), 'env LC_ALL=C sort a'), stryMutAct_9fa48("9836") ? "" : (stryCov_9fa48("9836"), 'safe')]), stryMutAct_9fa48("9837") ? [] : (stryCov_9fa48("9837"), [stryMutAct_9fa48("9838") ? "" : (stryCov_9fa48("9838"), "env -S 'rm a'"), stryMutAct_9fa48("9839") ? "" : (stryCov_9fa48("9839"), 'dangerous')])])
}), stryMutAct_9fa48("9840") ? {} : (stryCov_9fa48("9840"), {
  names: stryMutAct_9fa48("9841") ? [] : (stryCov_9fa48("9841"), [stryMutAct_9fa48("9842") ? "" : (stryCov_9fa48("9842"), 'chroot')]),
  style: stryMutAct_9fa48("9843") ? "" : (stryCov_9fa48("9843"), 'stop'),
  flags: stryMutAct_9fa48("9844") ? {} : (stryCov_9fa48("9844"), {
    '--userspec --groups': stryMutAct_9fa48("9845") ? "" : (stryCov_9fa48("9845"), 'none')
  }),
  does: stryMutAct_9fa48("9846") ? [] : (stryCov_9fa48("9846"), [stryMutAct_9fa48("9847") ? "" : (stryCov_9fa48("9847"), 'privilege')]),
  judge: stryMutAct_9fa48("9848") ? () => undefined : (stryCov_9fa48("9848"), call => (stryMutAct_9fa48("9852") ? call.operands.length >= 2 : stryMutAct_9fa48("9851") ? call.operands.length <= 2 : stryMutAct_9fa48("9850") ? false : stryMutAct_9fa48("9849") ? true : (stryCov_9fa48("9849", "9850", "9851", "9852"), call.operands.length < 2)) ? call.mark(stryMutAct_9fa48("9853") ? "" : (stryCov_9fa48("9853"), 'root-shell')) : call.command(stryMutAct_9fa48("9854") ? call.operands : (stryCov_9fa48("9854"), call.operands.slice(1)), stryMutAct_9fa48("9855") ? {} : (stryCov_9fa48("9855"), {
    elsewhere: stryMutAct_9fa48("9856") ? call.operands[0]?.text && 'chroot' : (stryCov_9fa48("9856"), (stryMutAct_9fa48("9857") ? call.operands[0].text : (stryCov_9fa48("9857"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("9858") ? "" : (stryCov_9fa48("9858"), 'chroot')))
  }))),
  examples: stryMutAct_9fa48("9859") ? [] : (stryCov_9fa48("9859"), [stryMutAct_9fa48("9860") ? [] : (stryCov_9fa48("9860"), [stryMutAct_9fa48("9861") ? "" : (stryCov_9fa48("9861"), 'chroot /mnt'), stryMutAct_9fa48("9862") ? "" : (stryCov_9fa48("9862"), 'dangerous')]), stryMutAct_9fa48("9863") ? [] : (stryCov_9fa48("9863"), [stryMutAct_9fa48("9864") ? "" : (stryCov_9fa48("9864"), 'chroot /mnt rm a'), stryMutAct_9fa48("9865") ? "" : (stryCov_9fa48("9865"), 'dangerous')])])
})]);