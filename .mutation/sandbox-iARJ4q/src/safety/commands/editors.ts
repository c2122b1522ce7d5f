/** Editors, pagers and desktop programs. */
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
import { type CommandSpec, words } from '../spec.ts';
export const editors: readonly CommandSpec[] = stryMutAct_9fa48("3935") ? [] : (stryCov_9fa48("3935"), [stryMutAct_9fa48("3936") ? {} : (stryCov_9fa48("3936"), {
  names: stryMutAct_9fa48("3937") ? [] : (stryCov_9fa48("3937"), [stryMutAct_9fa48("3938") ? "" : (stryCov_9fa48("3938"), 'vi'), stryMutAct_9fa48("3939") ? "" : (stryCov_9fa48("3939"), 'vim'), stryMutAct_9fa48("3940") ? "" : (stryCov_9fa48("3940"), 'nvim'), stryMutAct_9fa48("3941") ? "" : (stryCov_9fa48("3941"), 'view'), stryMutAct_9fa48("3942") ? "" : (stryCov_9fa48("3942"), 'vimdiff'), stryMutAct_9fa48("3943") ? "" : (stryCov_9fa48("3943"), 'rvim'), stryMutAct_9fa48("3944") ? "" : (stryCov_9fa48("3944"), 'gvim')]),
  flags: stryMutAct_9fa48("3945") ? {} : (stryCov_9fa48("3945"), {
    '-c --cmd -S -s -u -U --listen --server --remote-expr -w -W': stryMutAct_9fa48("3946") ? "" : (stryCov_9fa48("3946"), 'unknown'),
    '--version --help -h': stryMutAct_9fa48("3947") ? {} : (stryCov_9fa48("3947"), {
      tells: stryMutAct_9fa48("3948") ? false : (stryCov_9fa48("3948"), true)
    })
  }),
  operands: stryMutAct_9fa48("3949") ? [] : (stryCov_9fa48("3949"), [stryMutAct_9fa48("3950") ? "" : (stryCov_9fa48("3950"), '...edit')]),
  judge: call => {
    if (stryMutAct_9fa48("3951")) {
      {}
    } else {
      stryCov_9fa48("3951");
      if (stryMutAct_9fa48("3954") ? call.args.every(arg => /^\+./.test(arg.text) && !/^\+\d*$|^\+\//.test(arg.text)) : stryMutAct_9fa48("3953") ? false : stryMutAct_9fa48("3952") ? true : (stryCov_9fa48("3952", "3953", "3954"), call.args.some(stryMutAct_9fa48("3955") ? () => undefined : (stryCov_9fa48("3955"), arg => stryMutAct_9fa48("3958") ? /^\+./.test(arg.text) || !/^\+\d*$|^\+\//.test(arg.text) : stryMutAct_9fa48("3957") ? false : stryMutAct_9fa48("3956") ? true : (stryCov_9fa48("3956", "3957", "3958"), (stryMutAct_9fa48("3959") ? /\+./ : (stryCov_9fa48("3959"), /^\+./)).test(arg.text) && (stryMutAct_9fa48("3960") ? /^\+\d*$|^\+\//.test(arg.text) : (stryCov_9fa48("3960"), !(stryMutAct_9fa48("3965") ? /^\+\d*$|\+\// : stryMutAct_9fa48("3964") ? /^\+\D*$|^\+\// : stryMutAct_9fa48("3963") ? /^\+\d$|^\+\// : stryMutAct_9fa48("3962") ? /^\+\d*|^\+\// : stryMutAct_9fa48("3961") ? /\+\d*$|^\+\// : (stryCov_9fa48("3961", "3962", "3963", "3964", "3965"), /^\+\d*$|^\+\//)).test(arg.text)))))))) call.unknown(stryMutAct_9fa48("3967") ? "" : (stryCov_9fa48("3967"), 'the editor runs a command'));
      if (stryMutAct_9fa48("3970") ? call.operands.length !== 0 : stryMutAct_9fa48("3969") ? false : stryMutAct_9fa48("3968") ? true : (stryCov_9fa48("3968", "3969", "3970"), call.operands.length === 0)) call.changes(stryMutAct_9fa48("3972") ? "" : (stryCov_9fa48("3972"), 'what is edited'));
    }
  },
  examples: stryMutAct_9fa48("3973") ? [] : (stryCov_9fa48("3973"), [stryMutAct_9fa48("3974") ? [] : (stryCov_9fa48("3974"), [stryMutAct_9fa48("3975") ? "" : (stryCov_9fa48("3975"), 'vim a'), stryMutAct_9fa48("3976") ? "" : (stryCov_9fa48("3976"), 'write')]), stryMutAct_9fa48("3977") ? [] : (stryCov_9fa48("3977"), [stryMutAct_9fa48("3978") ? "" : (stryCov_9fa48("3978"), "vim -c '!rm a'"), stryMutAct_9fa48("3979") ? "" : (stryCov_9fa48("3979"), 'opaque')]), stryMutAct_9fa48("3980") ? [] : (stryCov_9fa48("3980"), [stryMutAct_9fa48("3981") ? "" : (stryCov_9fa48("3981"), 'vim --version'), stryMutAct_9fa48("3982") ? "" : (stryCov_9fa48("3982"), 'safe')])])
}), stryMutAct_9fa48("3983") ? {} : (stryCov_9fa48("3983"), {
  names: words(stryMutAct_9fa48("3984") ? "" : (stryCov_9fa48("3984"), 'nano pico micro hx helix kak joe ne mcedit code codium subl gedit kate mousepad xed atom zed idea pycharm cursor nautilus dolphin thunar libreoffice soffice gimp vlc mpv evince okular eog feh xdot meld kdiff3 spotify ranger nnn lf yazi')),
  flags: stryMutAct_9fa48("3985") ? {} : (stryCov_9fa48("3985"), {
    '-s --speller -f --rcfile --cmd --install-extension --extensions-dir --user-data-dir --script': stryMutAct_9fa48("3986") ? "" : (stryCov_9fa48("3986"), 'unknown'),
    '--version --help --list-extensions': stryMutAct_9fa48("3987") ? {} : (stryCov_9fa48("3987"), {
      tells: stryMutAct_9fa48("3988") ? false : (stryCov_9fa48("3988"), true)
    })
  }),
  operands: stryMutAct_9fa48("3989") ? [] : (stryCov_9fa48("3989"), [stryMutAct_9fa48("3990") ? "" : (stryCov_9fa48("3990"), '...edit')]),
  does: stryMutAct_9fa48("3991") ? [] : (stryCov_9fa48("3991"), [stryMutAct_9fa48("3992") ? "" : (stryCov_9fa48("3992"), 'write')]),
  examples: stryMutAct_9fa48("3993") ? [] : (stryCov_9fa48("3993"), [stryMutAct_9fa48("3994") ? [] : (stryCov_9fa48("3994"), [stryMutAct_9fa48("3995") ? "" : (stryCov_9fa48("3995"), 'nano a'), stryMutAct_9fa48("3996") ? "" : (stryCov_9fa48("3996"), 'write')]), stryMutAct_9fa48("3997") ? [] : (stryCov_9fa48("3997"), [stryMutAct_9fa48("3998") ? "" : (stryCov_9fa48("3998"), 'nano -s ./x a'), stryMutAct_9fa48("3999") ? "" : (stryCov_9fa48("3999"), 'opaque')]), stryMutAct_9fa48("4000") ? [] : (stryCov_9fa48("4000"), [stryMutAct_9fa48("4001") ? "" : (stryCov_9fa48("4001"), 'code docs'), stryMutAct_9fa48("4002") ? "" : (stryCov_9fa48("4002"), 'write')])])
}), stryMutAct_9fa48("4003") ? {} : (stryCov_9fa48("4003"), {
  names: stryMutAct_9fa48("4004") ? [] : (stryCov_9fa48("4004"), [stryMutAct_9fa48("4005") ? "" : (stryCov_9fa48("4005"), 'emacs'), stryMutAct_9fa48("4006") ? "" : (stryCov_9fa48("4006"), 'emacsclient'), stryMutAct_9fa48("4007") ? "" : (stryCov_9fa48("4007"), 'mg'), stryMutAct_9fa48("4008") ? "" : (stryCov_9fa48("4008"), 'jed')]),
  flags: stryMutAct_9fa48("4009") ? {} : (stryCov_9fa48("4009"), {
    '--version': stryMutAct_9fa48("4010") ? {} : (stryCov_9fa48("4010"), {
      tells: stryMutAct_9fa48("4011") ? false : (stryCov_9fa48("4011"), true)
    }),
    '-nw -Q -q --no-window-system': {},
    '--eval -e -l --load -f --funcall --script --batch -batch': stryMutAct_9fa48("4012") ? "" : (stryCov_9fa48("4012"), 'unknown')
  }),
  operands: stryMutAct_9fa48("4013") ? [] : (stryCov_9fa48("4013"), [stryMutAct_9fa48("4014") ? "" : (stryCov_9fa48("4014"), '...edit')]),
  does: stryMutAct_9fa48("4015") ? [] : (stryCov_9fa48("4015"), [stryMutAct_9fa48("4016") ? "" : (stryCov_9fa48("4016"), 'write')]),
  judge: call => {
    if (stryMutAct_9fa48("4017")) {
      {}
    } else {
      stryCov_9fa48("4017");
      if (stryMutAct_9fa48("4020") ? call.args.every(arg => /^-(?:-batch|-script|batch|-eval|-kill)/.test(arg.text)) : stryMutAct_9fa48("4019") ? false : stryMutAct_9fa48("4018") ? true : (stryCov_9fa48("4018", "4019", "4020"), call.args.some(stryMutAct_9fa48("4021") ? () => undefined : (stryCov_9fa48("4021"), arg => (stryMutAct_9fa48("4022") ? /-(?:-batch|-script|batch|-eval|-kill)/ : (stryCov_9fa48("4022"), /^-(?:-batch|-script|batch|-eval|-kill)/)).test(arg.text))))) call.unknown(stryMutAct_9fa48("4024") ? "" : (stryCov_9fa48("4024"), 'the editor runs a program'));
    }
  },
  examples: stryMutAct_9fa48("4025") ? [] : (stryCov_9fa48("4025"), [stryMutAct_9fa48("4026") ? [] : (stryCov_9fa48("4026"), [stryMutAct_9fa48("4027") ? "" : (stryCov_9fa48("4027"), 'emacs a'), stryMutAct_9fa48("4028") ? "" : (stryCov_9fa48("4028"), 'write')]), stryMutAct_9fa48("4029") ? [] : (stryCov_9fa48("4029"), [stryMutAct_9fa48("4030") ? "" : (stryCov_9fa48("4030"), "emacs --eval '(x)'"), stryMutAct_9fa48("4031") ? "" : (stryCov_9fa48("4031"), 'opaque')])])
}), stryMutAct_9fa48("4032") ? {} : (stryCov_9fa48("4032"), {
  names: words(stryMutAct_9fa48("4033") ? "" : (stryCov_9fa48("4033"), 'less pg lnav glow hexyl jless fx visidata vd sc-im')),
  flags: stryMutAct_9fa48("4034") ? {} : (stryCov_9fa48("4034"), {
    '-o -O --log-file --LOG-FILE': stryMutAct_9fa48("4035") ? "" : (stryCov_9fa48("4035"), 'write'),
    '-k --lesskey-file --lesskey-src --lesskey-content': stryMutAct_9fa48("4036") ? "" : (stryCov_9fa48("4036"), 'unknown'),
    '-p -P -b -x -y -j -t -T': stryMutAct_9fa48("4037") ? "" : (stryCov_9fa48("4037"), 'none')
  }),
  operands: stryMutAct_9fa48("4038") ? [] : (stryCov_9fa48("4038"), [stryMutAct_9fa48("4039") ? "" : (stryCov_9fa48("4039"), '...read')]),
  judge: call => {
    if (stryMutAct_9fa48("4040")) {
      {}
    } else {
      stryCov_9fa48("4040");
      if (stryMutAct_9fa48("4043") ? call.args.every(arg => /^\+/.test(arg.text) && !/^\+[FGg\d/]/.test(arg.text)) : stryMutAct_9fa48("4042") ? false : stryMutAct_9fa48("4041") ? true : (stryCov_9fa48("4041", "4042", "4043"), call.args.some(stryMutAct_9fa48("4044") ? () => undefined : (stryCov_9fa48("4044"), arg => stryMutAct_9fa48("4047") ? /^\+/.test(arg.text) || !/^\+[FGg\d/]/.test(arg.text) : stryMutAct_9fa48("4046") ? false : stryMutAct_9fa48("4045") ? true : (stryCov_9fa48("4045", "4046", "4047"), (stryMutAct_9fa48("4048") ? /\+/ : (stryCov_9fa48("4048"), /^\+/)).test(arg.text) && (stryMutAct_9fa48("4049") ? /^\+[FGg\d/]/.test(arg.text) : (stryCov_9fa48("4049"), !(stryMutAct_9fa48("4052") ? /^\+[FGg\D/]/ : stryMutAct_9fa48("4051") ? /^\+[^FGg\d/]/ : stryMutAct_9fa48("4050") ? /\+[FGg\d/]/ : (stryCov_9fa48("4050", "4051", "4052"), /^\+[FGg\d/]/)).test(arg.text)))))))) call.unknown(stryMutAct_9fa48("4054") ? "" : (stryCov_9fa48("4054"), 'the pager runs a command'));
    }
  },
  examples: stryMutAct_9fa48("4055") ? [] : (stryCov_9fa48("4055"), [stryMutAct_9fa48("4056") ? [] : (stryCov_9fa48("4056"), [stryMutAct_9fa48("4057") ? "" : (stryCov_9fa48("4057"), 'less a'), stryMutAct_9fa48("4058") ? "" : (stryCov_9fa48("4058"), 'safe')]), stryMutAct_9fa48("4059") ? [] : (stryCov_9fa48("4059"), [stryMutAct_9fa48("4060") ? "" : (stryCov_9fa48("4060"), 'less -o b a'), stryMutAct_9fa48("4061") ? "" : (stryCov_9fa48("4061"), 'write')]), stryMutAct_9fa48("4062") ? [] : (stryCov_9fa48("4062"), [stryMutAct_9fa48("4063") ? "" : (stryCov_9fa48("4063"), "less '+!rm a' b"), stryMutAct_9fa48("4064") ? "" : (stryCov_9fa48("4064"), 'opaque')])])
}), stryMutAct_9fa48("4065") ? {} : (stryCov_9fa48("4065"), {
  names: stryMutAct_9fa48("4066") ? [] : (stryCov_9fa48("4066"), [stryMutAct_9fa48("4067") ? "" : (stryCov_9fa48("4067"), 'man'), stryMutAct_9fa48("4068") ? "" : (stryCov_9fa48("4068"), 'pydoc'), stryMutAct_9fa48("4069") ? "" : (stryCov_9fa48("4069"), 'perldoc'), stryMutAct_9fa48("4070") ? "" : (stryCov_9fa48("4070"), 'ri'), stryMutAct_9fa48("4071") ? "" : (stryCov_9fa48("4071"), 'texinfo')]),
  flags: stryMutAct_9fa48("4072") ? {} : (stryCov_9fa48("4072"), {
    '-P --pager -H --html': stryMutAct_9fa48("4073") ? "" : (stryCov_9fa48("4073"), 'script'),
    '-M --manpath -C --config-file': stryMutAct_9fa48("4074") ? "" : (stryCov_9fa48("4074"), 'unknown'),
    '-l --local-file': stryMutAct_9fa48("4075") ? {} : (stryCov_9fa48("4075"), {
      operands: stryMutAct_9fa48("4076") ? [] : (stryCov_9fa48("4076"), [stryMutAct_9fa48("4077") ? "" : (stryCov_9fa48("4077"), '...read')])
    }),
    '-k -f -w': {}
  }),
  examples: stryMutAct_9fa48("4078") ? [] : (stryCov_9fa48("4078"), [stryMutAct_9fa48("4079") ? [] : (stryCov_9fa48("4079"), [stryMutAct_9fa48("4080") ? "" : (stryCov_9fa48("4080"), 'man 5 fstab'), stryMutAct_9fa48("4081") ? "" : (stryCov_9fa48("4081"), 'safe')]), stryMutAct_9fa48("4082") ? [] : (stryCov_9fa48("4082"), [stryMutAct_9fa48("4083") ? "" : (stryCov_9fa48("4083"), "man -P 'rm a' ls"), stryMutAct_9fa48("4084") ? "" : (stryCov_9fa48("4084"), 'dangerous')])])
})]);