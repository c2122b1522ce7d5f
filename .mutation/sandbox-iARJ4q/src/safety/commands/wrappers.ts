/** Commands that run another command: peeled, and what is inside is judged. */
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
import { weighVariable } from '../environment.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';
const wrapper = stryMutAct_9fa48("10398") ? () => undefined : (stryCov_9fa48("10398"), (() => {
  const wrapper = (names: string, flags: Flags, example: string): CommandSpec => stryMutAct_9fa48("10399") ? {} : (stryCov_9fa48("10399"), {
    names: names.split(stryMutAct_9fa48("10400") ? "" : (stryCov_9fa48("10400"), ' ')),
    style: stryMutAct_9fa48("10401") ? "" : (stryCov_9fa48("10401"), 'stop'),
    flags,
    operands: stryMutAct_9fa48("10402") ? [] : (stryCov_9fa48("10402"), [stryMutAct_9fa48("10403") ? "" : (stryCov_9fa48("10403"), 'command')]),
    examples: stryMutAct_9fa48("10404") ? [] : (stryCov_9fa48("10404"), [stryMutAct_9fa48("10405") ? [] : (stryCov_9fa48("10405"), [stryMutAct_9fa48("10406") ? `` : (stryCov_9fa48("10406"), `${example} ls`), stryMutAct_9fa48("10407") ? "" : (stryCov_9fa48("10407"), 'safe')]), stryMutAct_9fa48("10408") ? [] : (stryCov_9fa48("10408"), [stryMutAct_9fa48("10409") ? `` : (stryCov_9fa48("10409"), `${example} rm a`), stryMutAct_9fa48("10410") ? "" : (stryCov_9fa48("10410"), 'dangerous')])])
  });
  return wrapper;
})());

/** The same, with words in front of the command (a duration, a lock file). */
const second = stryMutAct_9fa48("10411") ? () => undefined : (stryCov_9fa48("10411"), (() => {
  const second = (names: string, flags: Flags, example: string): CommandSpec => stryMutAct_9fa48("10412") ? {} : (stryCov_9fa48("10412"), {
    ...wrapper(names, flags, example),
    operands: stryMutAct_9fa48("10413") ? [] : (stryCov_9fa48("10413"), [stryMutAct_9fa48("10414") ? "" : (stryCov_9fa48("10414"), 'none'), stryMutAct_9fa48("10415") ? "" : (stryCov_9fa48("10415"), 'command')])
  });
  return second;
})());
export const wrappers: readonly CommandSpec[] = stryMutAct_9fa48("10416") ? [] : (stryCov_9fa48("10416"), [wrapper(stryMutAct_9fa48("10417") ? "" : (stryCov_9fa48("10417"), 'nice'), stryMutAct_9fa48("10418") ? {} : (stryCov_9fa48("10418"), {
  '-n --adjustment': stryMutAct_9fa48("10419") ? "" : (stryCov_9fa48("10419"), 'none')
}), stryMutAct_9fa48("10420") ? "" : (stryCov_9fa48("10420"), 'nice -n 5')), wrapper(stryMutAct_9fa48("10421") ? "" : (stryCov_9fa48("10421"), 'ionice'), stryMutAct_9fa48("10422") ? {} : (stryCov_9fa48("10422"), {
  '-c --class -n --classdata': stryMutAct_9fa48("10423") ? "" : (stryCov_9fa48("10423"), 'none'),
  '-p --pid -P -u': stryMutAct_9fa48("10424") ? {} : (stryCov_9fa48("10424"), {
    value: stryMutAct_9fa48("10425") ? "" : (stryCov_9fa48("10425"), 'process')
  })
}), stryMutAct_9fa48("10426") ? "" : (stryCov_9fa48("10426"), 'ionice -c 3')), wrapper(stryMutAct_9fa48("10427") ? "" : (stryCov_9fa48("10427"), 'taskset'), stryMutAct_9fa48("10428") ? {} : (stryCov_9fa48("10428"), {
  '-p --pid': stryMutAct_9fa48("10429") ? {} : (stryCov_9fa48("10429"), {
    value: stryMutAct_9fa48("10430") ? "" : (stryCov_9fa48("10430"), 'process')
  }),
  '-c --cpu-list': stryMutAct_9fa48("10431") ? "" : (stryCov_9fa48("10431"), 'none')
}), stryMutAct_9fa48("10432") ? "" : (stryCov_9fa48("10432"), 'taskset -c 0')), second(stryMutAct_9fa48("10433") ? "" : (stryCov_9fa48("10433"), 'chrt'), stryMutAct_9fa48("10434") ? {} : (stryCov_9fa48("10434"), {
  '-p --pid': stryMutAct_9fa48("10435") ? {} : (stryCov_9fa48("10435"), {
    operands: stryMutAct_9fa48("10436") ? [] : (stryCov_9fa48("10436"), [stryMutAct_9fa48("10437") ? "" : (stryCov_9fa48("10437"), 'none'), stryMutAct_9fa48("10438") ? "" : (stryCov_9fa48("10438"), 'process')])
  }),
  '-T -P -D': stryMutAct_9fa48("10439") ? "" : (stryCov_9fa48("10439"), 'none')
}), stryMutAct_9fa48("10440") ? "" : (stryCov_9fa48("10440"), 'chrt 10')), wrapper(stryMutAct_9fa48("10441") ? "" : (stryCov_9fa48("10441"), 'nohup setsid setarch linux32 linux64 i386 x86_64 eatmydata catchsegv caffeinate unbuffer'), {}, stryMutAct_9fa48("10442") ? "" : (stryCov_9fa48("10442"), 'setsid -w')), wrapper(stryMutAct_9fa48("10443") ? "" : (stryCov_9fa48("10443"), 'stdbuf'), stryMutAct_9fa48("10444") ? {} : (stryCov_9fa48("10444"), {
  '-i -o -e --input --output --error': stryMutAct_9fa48("10445") ? "" : (stryCov_9fa48("10445"), 'none')
}), stryMutAct_9fa48("10446") ? "" : (stryCov_9fa48("10446"), 'stdbuf -o0')), second(stryMutAct_9fa48("10447") ? "" : (stryCov_9fa48("10447"), 'timeout gtimeout'), stryMutAct_9fa48("10448") ? {} : (stryCov_9fa48("10448"), {
  '-s --signal -k --kill-after': stryMutAct_9fa48("10449") ? "" : (stryCov_9fa48("10449"), 'none')
}), stryMutAct_9fa48("10450") ? "" : (stryCov_9fa48("10450"), 'timeout 5')), wrapper(stryMutAct_9fa48("10451") ? "" : (stryCov_9fa48("10451"), 'time gtime'), stryMutAct_9fa48("10452") ? {} : (stryCov_9fa48("10452"), {
  '-f --format': stryMutAct_9fa48("10453") ? "" : (stryCov_9fa48("10453"), 'none'),
  '-o --output': stryMutAct_9fa48("10454") ? "" : (stryCov_9fa48("10454"), 'write')
}), stryMutAct_9fa48("10455") ? "" : (stryCov_9fa48("10455"), 'time')), wrapper(stryMutAct_9fa48("10456") ? "" : (stryCov_9fa48("10456"), 'command builtin'), stryMutAct_9fa48("10457") ? {} : (stryCov_9fa48("10457"), {
  '-v -V': stryMutAct_9fa48("10458") ? {} : (stryCov_9fa48("10458"), {
    operands: stryMutAct_9fa48("10459") ? [] : (stryCov_9fa48("10459"), [stryMutAct_9fa48("10460") ? "" : (stryCov_9fa48("10460"), '...none')])
  })
}), stryMutAct_9fa48("10461") ? "" : (stryCov_9fa48("10461"), 'command')), stryMutAct_9fa48("10462") ? {} : (stryCov_9fa48("10462"), {
  ...wrapper(stryMutAct_9fa48("10463") ? "" : (stryCov_9fa48("10463"), 'exec'), stryMutAct_9fa48("10464") ? {} : (stryCov_9fa48("10464"), {
    '-a': stryMutAct_9fa48("10465") ? "" : (stryCov_9fa48("10465"), 'none')
  }), stryMutAct_9fa48("10466") ? "" : (stryCov_9fa48("10466"), 'exec')),
  examples: stryMutAct_9fa48("10467") ? [] : (stryCov_9fa48("10467"), [stryMutAct_9fa48("10468") ? [] : (stryCov_9fa48("10468"), [stryMutAct_9fa48("10469") ? "" : (stryCov_9fa48("10469"), 'exec ls'), stryMutAct_9fa48("10470") ? "" : (stryCov_9fa48("10470"), 'safe')]), stryMutAct_9fa48("10471") ? [] : (stryCov_9fa48("10471"), [stryMutAct_9fa48("10472") ? "" : (stryCov_9fa48("10472"), 'exec 3> /etc/motd'), stryMutAct_9fa48("10473") ? "" : (stryCov_9fa48("10473"), 'dangerous')])])
}), wrapper(stryMutAct_9fa48("10474") ? "" : (stryCov_9fa48("10474"), 'strace ltrace'), stryMutAct_9fa48("10475") ? {} : (stryCov_9fa48("10475"), {
  '-e -p -s -u -E -P --trace': stryMutAct_9fa48("10476") ? "" : (stryCov_9fa48("10476"), 'none'),
  '-o --output': stryMutAct_9fa48("10477") ? "" : (stryCov_9fa48("10477"), 'sink')
}), stryMutAct_9fa48("10478") ? "" : (stryCov_9fa48("10478"), 'strace -f')), wrapper(stryMutAct_9fa48("10479") ? "" : (stryCov_9fa48("10479"), 'unshare nsenter'), stryMutAct_9fa48("10480") ? {} : (stryCov_9fa48("10480"), {
  '-t --target -S -G --setuid --setgid -w --wd -R --root': stryMutAct_9fa48("10481") ? "" : (stryCov_9fa48("10481"), 'none')
}), stryMutAct_9fa48("10482") ? "" : (stryCov_9fa48("10482"), 'unshare -m')), stryMutAct_9fa48("10483") ? {} : (stryCov_9fa48("10483"), {
  ...wrapper(stryMutAct_9fa48("10484") ? "" : (stryCov_9fa48("10484"), 'systemd-run'), stryMutAct_9fa48("10485") ? {} : (stryCov_9fa48("10485"), {
    '-u --unit -p --property --uid --gid -E --setenv -M --machine --slice --description --working-directory': stryMutAct_9fa48("10486") ? "" : (stryCov_9fa48("10486"), 'none'),
    '-S --shell': stryMutAct_9fa48("10487") ? {} : (stryCov_9fa48("10487"), {
      does: stryMutAct_9fa48("10488") ? [] : (stryCov_9fa48("10488"), [stryMutAct_9fa48("10489") ? "" : (stryCov_9fa48("10489"), 'unknown')])
    }),
    '--on-calendar --on-active --on-boot --on-startup --timer-property --path-property --socket-property': stryMutAct_9fa48("10490") ? {} : (stryCov_9fa48("10490"), {
      value: stryMutAct_9fa48("10491") ? "" : (stryCov_9fa48("10491"), 'none'),
      does: stryMutAct_9fa48("10492") ? [] : (stryCov_9fa48("10492"), [stryMutAct_9fa48("10493") ? "" : (stryCov_9fa48("10493"), 'persist')])
    })
  }), stryMutAct_9fa48("10494") ? "" : (stryCov_9fa48("10494"), 'systemd-run --user')),
  judge: call => {
    if (stryMutAct_9fa48("10495")) {
      {}
    } else {
      stryCov_9fa48("10495");
      for (const {
        name,
        value
      } of call.flags) {
        if (stryMutAct_9fa48("10496")) {
          {}
        } else {
          stryCov_9fa48("10496");
          if (stryMutAct_9fa48("10499") ? /^(?:-p|--property)$/.test(name) || /^\s*(?:Exec|Environment)/.test(value?.text ?? '') : stryMutAct_9fa48("10498") ? false : stryMutAct_9fa48("10497") ? true : (stryCov_9fa48("10497", "10498", "10499"), (stryMutAct_9fa48("10501") ? /^(?:-p|--property)/ : stryMutAct_9fa48("10500") ? /(?:-p|--property)$/ : (stryCov_9fa48("10500", "10501"), /^(?:-p|--property)$/)).test(name) && (stryMutAct_9fa48("10504") ? /^\S*(?:Exec|Environment)/ : stryMutAct_9fa48("10503") ? /^\s(?:Exec|Environment)/ : stryMutAct_9fa48("10502") ? /\s*(?:Exec|Environment)/ : (stryCov_9fa48("10502", "10503", "10504"), /^\s*(?:Exec|Environment)/)).test(stryMutAct_9fa48("10505") ? value?.text && '' : (stryCov_9fa48("10505"), (stryMutAct_9fa48("10506") ? value.text : (stryCov_9fa48("10506"), value?.text)) ?? (stryMutAct_9fa48("10507") ? "Stryker was here!" : (stryCov_9fa48("10507"), '')))))) call.unknown(stryMutAct_9fa48("10509") ? "" : (stryCov_9fa48("10509"), 'a property that runs a command'));
          const at = stryMutAct_9fa48("10510") ? value?.text.indexOf('=') && -1 : (stryCov_9fa48("10510"), (stryMutAct_9fa48("10511") ? value.text.indexOf('=') : (stryCov_9fa48("10511"), value?.text.indexOf(stryMutAct_9fa48("10512") ? "" : (stryCov_9fa48("10512"), '=')))) ?? (stryMutAct_9fa48("10513") ? +1 : (stryCov_9fa48("10513"), -1)));
          if (stryMutAct_9fa48("10516") ? /^(?:-E|--setenv)$/.test(name) && value !== undefined || at > 0 : stryMutAct_9fa48("10515") ? false : stryMutAct_9fa48("10514") ? true : (stryCov_9fa48("10514", "10515", "10516"), (stryMutAct_9fa48("10518") ? /^(?:-E|--setenv)$/.test(name) || value !== undefined : stryMutAct_9fa48("10517") ? true : (stryCov_9fa48("10517", "10518"), (stryMutAct_9fa48("10520") ? /^(?:-E|--setenv)/ : stryMutAct_9fa48("10519") ? /(?:-E|--setenv)$/ : (stryCov_9fa48("10519", "10520"), /^(?:-E|--setenv)$/)).test(name) && (stryMutAct_9fa48("10522") ? value === undefined : stryMutAct_9fa48("10521") ? true : (stryCov_9fa48("10521", "10522"), value !== undefined)))) && (stryMutAct_9fa48("10525") ? at <= 0 : stryMutAct_9fa48("10524") ? at >= 0 : stryMutAct_9fa48("10523") ? true : (stryCov_9fa48("10523", "10524", "10525"), at > 0)))) weighVariable(call, stryMutAct_9fa48("10527") ? value.text : (stryCov_9fa48("10527"), value.text.slice(0, at)), stryMutAct_9fa48("10528") ? {} : (stryCov_9fa48("10528"), {
            ...value,
            text: stryMutAct_9fa48("10529") ? value.text : (stryCov_9fa48("10529"), value.text.slice(stryMutAct_9fa48("10530") ? at - 1 : (stryCov_9fa48("10530"), at + 1)))
          }));
        }
      }
    }
  }
}), wrapper(stryMutAct_9fa48("10531") ? "" : (stryCov_9fa48("10531"), 'systemd-inhibit'), stryMutAct_9fa48("10532") ? {} : (stryCov_9fa48("10532"), {
  '--what --who --why --mode': stryMutAct_9fa48("10533") ? "" : (stryCov_9fa48("10533"), 'none')
}), stryMutAct_9fa48("10534") ? "" : (stryCov_9fa48("10534"), 'systemd-inhibit')), wrapper(stryMutAct_9fa48("10535") ? "" : (stryCov_9fa48("10535"), 'proxychains proxychains4 torsocks torify firejail chronic tsp xvfb-run dbus-run-session dbus-launch fakeroot valgrind'), stryMutAct_9fa48("10536") ? {} : (stryCov_9fa48("10536"), {
  '-f': stryMutAct_9fa48("10537") ? "" : (stryCov_9fa48("10537"), 'read')
}), stryMutAct_9fa48("10538") ? "" : (stryCov_9fa48("10538"), 'fakeroot')), stryMutAct_9fa48("10539") ? {} : (stryCov_9fa48("10539"), {
  ...wrapper(stryMutAct_9fa48("10540") ? "" : (stryCov_9fa48("10540"), 'busybox toybox'), {}, stryMutAct_9fa48("10541") ? "" : (stryCov_9fa48("10541"), 'busybox')),
  alone: {}
}), stryMutAct_9fa48("10542") ? {} : (stryCov_9fa48("10542"), {
  ...wrapper(stryMutAct_9fa48("10543") ? "" : (stryCov_9fa48("10543"), 'watch'), stryMutAct_9fa48("10544") ? {} : (stryCov_9fa48("10544"), {
    '-n --interval': stryMutAct_9fa48("10545") ? "" : (stryCov_9fa48("10545"), 'none')
  }), stryMutAct_9fa48("10546") ? "" : (stryCov_9fa48("10546"), 'watch -n 2')),
  operands: stryMutAct_9fa48("10547") ? [] : (stryCov_9fa48("10547"), [stryMutAct_9fa48("10548") ? "" : (stryCov_9fa48("10548"), '...none')]),
  judge: stryMutAct_9fa48("10549") ? () => undefined : (stryCov_9fa48("10549"), call => call.script(stryMutAct_9fa48("10550") ? {} : (stryCov_9fa48("10550"), {
    ...literal(call.operands.map(stryMutAct_9fa48("10551") ? () => undefined : (stryCov_9fa48("10551"), arg => arg.text)).join(stryMutAct_9fa48("10552") ? "" : (stryCov_9fa48("10552"), ' '))),
    dynamic: (stryMutAct_9fa48("10553") ? call.operands.every(arg => arg.dynamic !== 'no') : (stryCov_9fa48("10553"), call.operands.some(stryMutAct_9fa48("10554") ? () => undefined : (stryCov_9fa48("10554"), arg => stryMutAct_9fa48("10557") ? arg.dynamic === 'no' : stryMutAct_9fa48("10556") ? false : stryMutAct_9fa48("10555") ? true : (stryCov_9fa48("10555", "10556", "10557"), arg.dynamic !== (stryMutAct_9fa48("10558") ? "" : (stryCov_9fa48("10558"), 'no'))))))) ? stryMutAct_9fa48("10559") ? "" : (stryCov_9fa48("10559"), 'any') : stryMutAct_9fa48("10560") ? "" : (stryCov_9fa48("10560"), 'no')
  })))
}), stryMutAct_9fa48("10561") ? {} : (stryCov_9fa48("10561"), {
  names: stryMutAct_9fa48("10562") ? [] : (stryCov_9fa48("10562"), [stryMutAct_9fa48("10563") ? "" : (stryCov_9fa48("10563"), 'flock')]),
  style: stryMutAct_9fa48("10564") ? "" : (stryCov_9fa48("10564"), 'stop'),
  flags: stryMutAct_9fa48("10565") ? {} : (stryCov_9fa48("10565"), {
    '-w --timeout -E': stryMutAct_9fa48("10566") ? "" : (stryCov_9fa48("10566"), 'none'),
    '-c --command': stryMutAct_9fa48("10567") ? "" : (stryCov_9fa48("10567"), 'script'),
    '-u -n -s -x': {}
  }),
  judge: call => {
    if (stryMutAct_9fa48("10568")) {
      {}
    } else {
      stryCov_9fa48("10568");
      const [, command, source] = call.operands;
      if (stryMutAct_9fa48("10571") ? command?.text === '-c' || source !== undefined : stryMutAct_9fa48("10570") ? false : stryMutAct_9fa48("10569") ? true : (stryCov_9fa48("10569", "10570", "10571"), (stryMutAct_9fa48("10573") ? command?.text !== '-c' : stryMutAct_9fa48("10572") ? true : (stryCov_9fa48("10572", "10573"), (stryMutAct_9fa48("10574") ? command.text : (stryCov_9fa48("10574"), command?.text)) === (stryMutAct_9fa48("10575") ? "" : (stryCov_9fa48("10575"), '-c')))) && (stryMutAct_9fa48("10577") ? source === undefined : stryMutAct_9fa48("10576") ? true : (stryCov_9fa48("10576", "10577"), source !== undefined)))) {
        if (stryMutAct_9fa48("10578")) {
          ;
        } else {
          stryCov_9fa48("10578");
          call.script(source);
        }
      } else if (stryMutAct_9fa48("10581") ? command === undefined : stryMutAct_9fa48("10580") ? false : stryMutAct_9fa48("10579") ? true : (stryCov_9fa48("10579", "10580", "10581"), command !== undefined)) call.command(stryMutAct_9fa48("10583") ? call.operands : (stryCov_9fa48("10583"), call.operands.slice(1)));
    }
  },
  examples: stryMutAct_9fa48("10584") ? [] : (stryCov_9fa48("10584"), [stryMutAct_9fa48("10585") ? [] : (stryCov_9fa48("10585"), [stryMutAct_9fa48("10586") ? "" : (stryCov_9fa48("10586"), 'flock /tmp/l ls'), stryMutAct_9fa48("10587") ? "" : (stryCov_9fa48("10587"), 'safe')]), stryMutAct_9fa48("10588") ? [] : (stryCov_9fa48("10588"), [stryMutAct_9fa48("10589") ? "" : (stryCov_9fa48("10589"), 'flock /tmp/l rm a'), stryMutAct_9fa48("10590") ? "" : (stryCov_9fa48("10590"), 'dangerous')]), stryMutAct_9fa48("10591") ? [] : (stryCov_9fa48("10591"), [stryMutAct_9fa48("10592") ? "" : (stryCov_9fa48("10592"), "flock /tmp/l -c 'rm a'"), stryMutAct_9fa48("10593") ? "" : (stryCov_9fa48("10593"), 'dangerous')])])
}), stryMutAct_9fa48("10594") ? {} : (stryCov_9fa48("10594"), {
  names: stryMutAct_9fa48("10595") ? [] : (stryCov_9fa48("10595"), [stryMutAct_9fa48("10596") ? "" : (stryCov_9fa48("10596"), 'script'), stryMutAct_9fa48("10597") ? "" : (stryCov_9fa48("10597"), 'scriptreplay')]),
  flags: stryMutAct_9fa48("10598") ? {} : (stryCov_9fa48("10598"), {
    '-c --command': stryMutAct_9fa48("10599") ? "" : (stryCov_9fa48("10599"), 'script'),
    '-t -I -O -B -T -E': stryMutAct_9fa48("10600") ? "" : (stryCov_9fa48("10600"), 'none')
  }),
  operands: stryMutAct_9fa48("10601") ? [] : (stryCov_9fa48("10601"), [stryMutAct_9fa48("10602") ? "" : (stryCov_9fa48("10602"), 'write')]),
  judge: call => {
    if (stryMutAct_9fa48("10603")) {
      {}
    } else {
      stryCov_9fa48("10603");
      if (stryMutAct_9fa48("10606") ? call.name === 'script' || !call.has('-c', '--command') : stryMutAct_9fa48("10605") ? false : stryMutAct_9fa48("10604") ? true : (stryCov_9fa48("10604", "10605", "10606"), (stryMutAct_9fa48("10608") ? call.name !== 'script' : stryMutAct_9fa48("10607") ? true : (stryCov_9fa48("10607", "10608"), call.name === (stryMutAct_9fa48("10609") ? "" : (stryCov_9fa48("10609"), 'script')))) && (stryMutAct_9fa48("10610") ? call.has('-c', '--command') : (stryCov_9fa48("10610"), !call.has(stryMutAct_9fa48("10611") ? "" : (stryCov_9fa48("10611"), '-c'), stryMutAct_9fa48("10612") ? "" : (stryCov_9fa48("10612"), '--command')))))) call.unknown(stryMutAct_9fa48("10614") ? "" : (stryCov_9fa48("10614"), 'script opens a shell'));
    }
  },
  examples: stryMutAct_9fa48("10615") ? [] : (stryCov_9fa48("10615"), [stryMutAct_9fa48("10616") ? [] : (stryCov_9fa48("10616"), [stryMutAct_9fa48("10617") ? "" : (stryCov_9fa48("10617"), 'script a'), stryMutAct_9fa48("10618") ? "" : (stryCov_9fa48("10618"), 'opaque')]), stryMutAct_9fa48("10619") ? [] : (stryCov_9fa48("10619"), [stryMutAct_9fa48("10620") ? "" : (stryCov_9fa48("10620"), "script -qc 'rm b' a"), stryMutAct_9fa48("10621") ? "" : (stryCov_9fa48("10621"), 'dangerous')])])
}), stryMutAct_9fa48("10622") ? {} : (stryCov_9fa48("10622"), {
  names: words(stryMutAct_9fa48("10623") ? "" : (stryCov_9fa48("10623"), 'expect rlwrap ssh-agent aa-exec start-stop-daemon run-parts capsh choom setpriv gdb lldb bpftrace perf')),
  does: stryMutAct_9fa48("10624") ? [] : (stryCov_9fa48("10624"), [stryMutAct_9fa48("10625") ? "" : (stryCov_9fa48("10625"), 'unknown')]),
  examples: stryMutAct_9fa48("10626") ? [] : (stryCov_9fa48("10626"), [stryMutAct_9fa48("10627") ? [] : (stryCov_9fa48("10627"), [stryMutAct_9fa48("10628") ? "" : (stryCov_9fa48("10628"), 'expect a'), stryMutAct_9fa48("10629") ? "" : (stryCov_9fa48("10629"), 'opaque')])])
})]);