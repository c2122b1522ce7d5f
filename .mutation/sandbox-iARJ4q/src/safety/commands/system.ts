/** Facts about the machine, and its settings. */
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
import { type CommandSpec, each, TELLS, WRITES } from '../spec.ts';
const tells = (names: string): CommandSpec => {
  if (stryMutAct_9fa48("9866")) {
    {}
  } else {
    stryCov_9fa48("9866");
    const all = names.split(stryMutAct_9fa48("9867") ? "" : (stryCov_9fa48("9867"), ' '));
    return stryMutAct_9fa48("9868") ? {} : (stryCov_9fa48("9868"), {
      names: all,
      examples: stryMutAct_9fa48("9869") ? [] : (stryCov_9fa48("9869"), [stryMutAct_9fa48("9870") ? [] : (stryCov_9fa48("9870"), [stryMutAct_9fa48("9871") ? `` : (stryCov_9fa48("9871"), `${all[0]} -a`), stryMutAct_9fa48("9872") ? "" : (stryCov_9fa48("9872"), 'safe')])])
    });
  }
};
export const system: readonly CommandSpec[] = stryMutAct_9fa48("9873") ? [] : (stryCov_9fa48("9873"), [stryMutAct_9fa48("9874") ? {} : (stryCov_9fa48("9874"), {
  names: stryMutAct_9fa48("9875") ? [] : (stryCov_9fa48("9875"), [stryMutAct_9fa48("9876") ? "" : (stryCov_9fa48("9876"), 'dmidecode')]),
  flags: stryMutAct_9fa48("9877") ? {} : (stryCov_9fa48("9877"), {
    '--dump-bin': stryMutAct_9fa48("9878") ? "" : (stryCov_9fa48("9878"), 'write'),
    '-s -t -d': stryMutAct_9fa48("9879") ? "" : (stryCov_9fa48("9879"), 'none')
  }),
  examples: stryMutAct_9fa48("9880") ? [] : (stryCov_9fa48("9880"), [stryMutAct_9fa48("9881") ? [] : (stryCov_9fa48("9881"), [stryMutAct_9fa48("9882") ? "" : (stryCov_9fa48("9882"), 'dmidecode'), stryMutAct_9fa48("9883") ? "" : (stryCov_9fa48("9883"), 'safe')]), stryMutAct_9fa48("9884") ? [] : (stryCov_9fa48("9884"), [stryMutAct_9fa48("9885") ? "" : (stryCov_9fa48("9885"), 'dmidecode --dump-bin a'), stryMutAct_9fa48("9886") ? "" : (stryCov_9fa48("9886"), 'write')])])
}), stryMutAct_9fa48("9887") ? {} : (stryCov_9fa48("9887"), {
  names: stryMutAct_9fa48("9888") ? [] : (stryCov_9fa48("9888"), [stryMutAct_9fa48("9889") ? "" : (stryCov_9fa48("9889"), 'neofetch'), stryMutAct_9fa48("9890") ? "" : (stryCov_9fa48("9890"), 'fastfetch')]),
  flags: stryMutAct_9fa48("9891") ? {} : (stryCov_9fa48("9891"), {
    '-c --config --gen-config': stryMutAct_9fa48("9892") ? "" : (stryCov_9fa48("9892"), 'unknown')
  }),
  examples: stryMutAct_9fa48("9893") ? [] : (stryCov_9fa48("9893"), [stryMutAct_9fa48("9894") ? [] : (stryCov_9fa48("9894"), [stryMutAct_9fa48("9895") ? "" : (stryCov_9fa48("9895"), 'fastfetch'), stryMutAct_9fa48("9896") ? "" : (stryCov_9fa48("9896"), 'safe')]), stryMutAct_9fa48("9897") ? [] : (stryCov_9fa48("9897"), [stryMutAct_9fa48("9898") ? "" : (stryCov_9fa48("9898"), 'fastfetch -c a'), stryMutAct_9fa48("9899") ? "" : (stryCov_9fa48("9899"), 'opaque')])])
}), stryMutAct_9fa48("9900") ? {} : (stryCov_9fa48("9900"), {
  names: stryMutAct_9fa48("9901") ? [] : (stryCov_9fa48("9901"), [stryMutAct_9fa48("9902") ? "" : (stryCov_9fa48("9902"), 'finger')]),
  judge: call => {
    if (stryMutAct_9fa48("9903")) {
      {}
    } else {
      stryCov_9fa48("9903");
      if (stryMutAct_9fa48("9906") ? call.operands.every(arg => arg.text.includes('@')) : stryMutAct_9fa48("9905") ? false : stryMutAct_9fa48("9904") ? true : (stryCov_9fa48("9904", "9905", "9906"), call.operands.some(stryMutAct_9fa48("9907") ? () => undefined : (stryCov_9fa48("9907"), arg => arg.text.includes(stryMutAct_9fa48("9908") ? "" : (stryCov_9fa48("9908"), '@')))))) call.mark(stryMutAct_9fa48("9910") ? "" : (stryCov_9fa48("9910"), 'upload'));
    }
  },
  examples: stryMutAct_9fa48("9911") ? [] : (stryCov_9fa48("9911"), [stryMutAct_9fa48("9912") ? [] : (stryCov_9fa48("9912"), [stryMutAct_9fa48("9913") ? "" : (stryCov_9fa48("9913"), 'finger'), stryMutAct_9fa48("9914") ? "" : (stryCov_9fa48("9914"), 'safe')]), stryMutAct_9fa48("9915") ? [] : (stryCov_9fa48("9915"), [stryMutAct_9fa48("9916") ? "" : (stryCov_9fa48("9916"), 'finger bob@box'), stryMutAct_9fa48("9917") ? "" : (stryCov_9fa48("9917"), 'dangerous')])])
}), tells(stryMutAct_9fa48("9918") ? "" : (stryCov_9fa48("9918"), 'uname arch hostid tty groups id whoami logname lscpu lsblk lspci lsusb lsmem lshw lsmod lsinitramfs modinfo hwinfo inxi screenfetch sensors acpi blkid findmnt lsb_release getconf locale cal ncal pinky vm_stat sw_vers system_profiler systemd-analyze systemd-cgls systemd-cgtop systemd-detect-virt systemd-path tldr cheat runlevel lsipc tput clear reset stty infocmp tabs cls xdpyinfo xprop fc-list fc-match zdump')), stryMutAct_9fa48("9919") ? {} : (stryCov_9fa48("9919"), {
  names: stryMutAct_9fa48("9920") ? [] : (stryCov_9fa48("9920"), [stryMutAct_9fa48("9921") ? "" : (stryCov_9fa48("9921"), 'nvidia-smi')]),
  flags: stryMutAct_9fa48("9922") ? {} : (stryCov_9fa48("9922"), {
    '-r --gpu-reset -pm -pl -e -c -ac -rac -lgc -mig': stryMutAct_9fa48("9923") ? {} : (stryCov_9fa48("9923"), {
      does: stryMutAct_9fa48("9924") ? [] : (stryCov_9fa48("9924"), [stryMutAct_9fa48("9925") ? "" : (stryCov_9fa48("9925"), '!setting')])
    }),
    '-f --filename': stryMutAct_9fa48("9926") ? "" : (stryCov_9fa48("9926"), 'write'),
    '-i -l -q': {}
  }),
  examples: stryMutAct_9fa48("9927") ? [] : (stryCov_9fa48("9927"), [stryMutAct_9fa48("9928") ? [] : (stryCov_9fa48("9928"), [stryMutAct_9fa48("9929") ? "" : (stryCov_9fa48("9929"), 'nvidia-smi -q'), stryMutAct_9fa48("9930") ? "" : (stryCov_9fa48("9930"), 'safe')]), stryMutAct_9fa48("9931") ? [] : (stryCov_9fa48("9931"), [stryMutAct_9fa48("9932") ? "" : (stryCov_9fa48("9932"), 'nvidia-smi -pm 1'), stryMutAct_9fa48("9933") ? "" : (stryCov_9fa48("9933"), 'dangerous')])])
}), stryMutAct_9fa48("9934") ? {} : (stryCov_9fa48("9934"), {
  names: stryMutAct_9fa48("9935") ? [] : (stryCov_9fa48("9935"), [stryMutAct_9fa48("9936") ? "" : (stryCov_9fa48("9936"), 'info')]),
  flags: stryMutAct_9fa48("9937") ? {} : (stryCov_9fa48("9937"), {
    '-o --output': stryMutAct_9fa48("9938") ? "" : (stryCov_9fa48("9938"), 'write'),
    '--restore --init-file': stryMutAct_9fa48("9939") ? "" : (stryCov_9fa48("9939"), 'unknown'),
    '-f --file': stryMutAct_9fa48("9940") ? "" : (stryCov_9fa48("9940"), 'read')
  }),
  examples: stryMutAct_9fa48("9941") ? [] : (stryCov_9fa48("9941"), [stryMutAct_9fa48("9942") ? [] : (stryCov_9fa48("9942"), [stryMutAct_9fa48("9943") ? "" : (stryCov_9fa48("9943"), 'info ls'), stryMutAct_9fa48("9944") ? "" : (stryCov_9fa48("9944"), 'safe')]), stryMutAct_9fa48("9945") ? [] : (stryCov_9fa48("9945"), [stryMutAct_9fa48("9946") ? "" : (stryCov_9fa48("9946"), 'info --restore a'), stryMutAct_9fa48("9947") ? "" : (stryCov_9fa48("9947"), 'opaque')])])
}), stryMutAct_9fa48("9948") ? {} : (stryCov_9fa48("9948"), {
  names: stryMutAct_9fa48("9949") ? [] : (stryCov_9fa48("9949"), [stryMutAct_9fa48("9950") ? "" : (stryCov_9fa48("9950"), 'date'), stryMutAct_9fa48("9951") ? "" : (stryCov_9fa48("9951"), 'gdate')]),
  flags: stryMutAct_9fa48("9952") ? {} : (stryCov_9fa48("9952"), {
    '-d --date -r --reference': stryMutAct_9fa48("9953") ? "" : (stryCov_9fa48("9953"), 'none'),
    '-f --file': stryMutAct_9fa48("9954") ? "" : (stryCov_9fa48("9954"), 'read'),
    '-s --set': stryMutAct_9fa48("9955") ? {} : (stryCov_9fa48("9955"), {
      value: stryMutAct_9fa48("9956") ? "" : (stryCov_9fa48("9956"), 'none'),
      does: stryMutAct_9fa48("9957") ? [] : (stryCov_9fa48("9957"), [stryMutAct_9fa48("9958") ? "" : (stryCov_9fa48("9958"), '!setting')])
    })
  }),
  examples: stryMutAct_9fa48("9959") ? [] : (stryCov_9fa48("9959"), [stryMutAct_9fa48("9960") ? [] : (stryCov_9fa48("9960"), [stryMutAct_9fa48("9961") ? "" : (stryCov_9fa48("9961"), 'date -u +%s'), stryMutAct_9fa48("9962") ? "" : (stryCov_9fa48("9962"), 'safe')]), stryMutAct_9fa48("9963") ? [] : (stryCov_9fa48("9963"), [stryMutAct_9fa48("9964") ? "" : (stryCov_9fa48("9964"), 'date -s now'), stryMutAct_9fa48("9965") ? "" : (stryCov_9fa48("9965"), 'dangerous')])])
}), stryMutAct_9fa48("9966") ? {} : (stryCov_9fa48("9966"), {
  names: stryMutAct_9fa48("9967") ? [] : (stryCov_9fa48("9967"), [stryMutAct_9fa48("9968") ? "" : (stryCov_9fa48("9968"), 'hostname'), stryMutAct_9fa48("9969") ? "" : (stryCov_9fa48("9969"), 'domainname')]),
  flags: stryMutAct_9fa48("9970") ? {} : (stryCov_9fa48("9970"), {
    '-F --file': stryMutAct_9fa48("9971") ? {} : (stryCov_9fa48("9971"), {
      value: stryMutAct_9fa48("9972") ? "" : (stryCov_9fa48("9972"), 'read'),
      does: stryMutAct_9fa48("9973") ? [] : (stryCov_9fa48("9973"), [stryMutAct_9fa48("9974") ? "" : (stryCov_9fa48("9974"), '!setting')])
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("9975")) {
      {}
    } else {
      stryCov_9fa48("9975");
      if (stryMutAct_9fa48("9979") ? call.operands.length <= 0 : stryMutAct_9fa48("9978") ? call.operands.length >= 0 : stryMutAct_9fa48("9977") ? false : stryMutAct_9fa48("9976") ? true : (stryCov_9fa48("9976", "9977", "9978", "9979"), call.operands.length > 0)) call.mark(stryMutAct_9fa48("9981") ? "" : (stryCov_9fa48("9981"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("9982") ? [] : (stryCov_9fa48("9982"), [stryMutAct_9fa48("9983") ? [] : (stryCov_9fa48("9983"), [stryMutAct_9fa48("9984") ? "" : (stryCov_9fa48("9984"), 'hostname'), stryMutAct_9fa48("9985") ? "" : (stryCov_9fa48("9985"), 'safe')]), stryMutAct_9fa48("9986") ? [] : (stryCov_9fa48("9986"), [stryMutAct_9fa48("9987") ? "" : (stryCov_9fa48("9987"), 'hostname a'), stryMutAct_9fa48("9988") ? "" : (stryCov_9fa48("9988"), 'dangerous')])])
}), ...(stryMutAct_9fa48("9989") ? [] : (stryCov_9fa48("9989"), [stryMutAct_9fa48("9990") ? "" : (stryCov_9fa48("9990"), 'hostnamectl'), stryMutAct_9fa48("9991") ? "" : (stryCov_9fa48("9991"), 'timedatectl'), stryMutAct_9fa48("9992") ? "" : (stryCov_9fa48("9992"), 'localectl'), stryMutAct_9fa48("9993") ? "" : (stryCov_9fa48("9993"), 'loginctl')])).map(stryMutAct_9fa48("9994") ? () => undefined : (stryCov_9fa48("9994"), (name): CommandSpec => stryMutAct_9fa48("9995") ? {} : (stryCov_9fa48("9995"), {
  names: stryMutAct_9fa48("9996") ? [] : (stryCov_9fa48("9996"), [name]),
  subcommands: stryMutAct_9fa48("9997") ? {} : (stryCov_9fa48("9997"), {
    ...each(stryMutAct_9fa48("9998") ? "" : (stryCov_9fa48("9998"), 'status show list-timezones list-sessions list-users list-seats list-locales list-keymaps session-status user-status show-session show-user show-timesync timesync-status'), TELLS),
    ...each(stryMutAct_9fa48("9999") ? "" : (stryCov_9fa48("9999"), 'terminate-user terminate-session kill-user kill-session kill-seat'), stryMutAct_9fa48("10000") ? {} : (stryCov_9fa48("10000"), {
      does: stryMutAct_9fa48("10001") ? [] : (stryCov_9fa48("10001"), [stryMutAct_9fa48("10002") ? "" : (stryCov_9fa48("10002"), '!kill-all')])
    })),
    'enable-linger': stryMutAct_9fa48("10003") ? {} : (stryCov_9fa48("10003"), {
      does: stryMutAct_9fa48("10004") ? [] : (stryCov_9fa48("10004"), [stryMutAct_9fa48("10005") ? "" : (stryCov_9fa48("10005"), 'persist')])
    })
  }),
  alone: TELLS,
  otherwise: WRITES,
  examples: stryMutAct_9fa48("10006") ? [] : (stryCov_9fa48("10006"), [stryMutAct_9fa48("10007") ? [] : (stryCov_9fa48("10007"), [name, stryMutAct_9fa48("10008") ? "" : (stryCov_9fa48("10008"), 'safe')]), stryMutAct_9fa48("10009") ? [] : (stryCov_9fa48("10009"), [stryMutAct_9fa48("10010") ? `` : (stryCov_9fa48("10010"), `${name} set-x a`), stryMutAct_9fa48("10011") ? "" : (stryCov_9fa48("10011"), 'write')])])
}))), stryMutAct_9fa48("10012") ? {} : (stryCov_9fa48("10012"), {
  names: stryMutAct_9fa48("10013") ? [] : (stryCov_9fa48("10013"), [stryMutAct_9fa48("10014") ? "" : (stryCov_9fa48("10014"), 'printenv'), stryMutAct_9fa48("10015") ? "" : (stryCov_9fa48("10015"), 'getopt')]),
  examples: stryMutAct_9fa48("10016") ? [] : (stryCov_9fa48("10016"), [stryMutAct_9fa48("10017") ? [] : (stryCov_9fa48("10017"), [stryMutAct_9fa48("10018") ? "" : (stryCov_9fa48("10018"), 'printenv HOME'), stryMutAct_9fa48("10019") ? "" : (stryCov_9fa48("10019"), 'safe')])])
}), stryMutAct_9fa48("10020") ? {} : (stryCov_9fa48("10020"), {
  names: stryMutAct_9fa48("10021") ? [] : (stryCov_9fa48("10021"), [stryMutAct_9fa48("10022") ? "" : (stryCov_9fa48("10022"), 'dmesg')]),
  flags: stryMutAct_9fa48("10023") ? {} : (stryCov_9fa48("10023"), {
    '-C --clear -c --read-clear -D -E -n': stryMutAct_9fa48("10024") ? {} : (stryCov_9fa48("10024"), {
      does: stryMutAct_9fa48("10025") ? [] : (stryCov_9fa48("10025"), [stryMutAct_9fa48("10026") ? "" : (stryCov_9fa48("10026"), '!audit')])
    })
  }),
  examples: stryMutAct_9fa48("10027") ? [] : (stryCov_9fa48("10027"), [stryMutAct_9fa48("10028") ? [] : (stryCov_9fa48("10028"), [stryMutAct_9fa48("10029") ? "" : (stryCov_9fa48("10029"), 'dmesg -T'), stryMutAct_9fa48("10030") ? "" : (stryCov_9fa48("10030"), 'safe')]), stryMutAct_9fa48("10031") ? [] : (stryCov_9fa48("10031"), [stryMutAct_9fa48("10032") ? "" : (stryCov_9fa48("10032"), 'dmesg -C'), stryMutAct_9fa48("10033") ? "" : (stryCov_9fa48("10033"), 'dangerous')])])
}), stryMutAct_9fa48("10034") ? {} : (stryCov_9fa48("10034"), {
  names: stryMutAct_9fa48("10035") ? [] : (stryCov_9fa48("10035"), [stryMutAct_9fa48("10036") ? "" : (stryCov_9fa48("10036"), 'sysctl')]),
  flags: stryMutAct_9fa48("10037") ? {} : (stryCov_9fa48("10037"), {
    '-w --write -p --load --system': stryMutAct_9fa48("10038") ? {} : (stryCov_9fa48("10038"), {
      does: stryMutAct_9fa48("10039") ? [] : (stryCov_9fa48("10039"), [stryMutAct_9fa48("10040") ? "" : (stryCov_9fa48("10040"), '!setting')])
    }),
    '-a': {}
  }),
  judge: call => {
    if (stryMutAct_9fa48("10041")) {
      {}
    } else {
      stryCov_9fa48("10041");
      if (stryMutAct_9fa48("10044") ? call.args.every(arg => arg.text.includes('=')) : stryMutAct_9fa48("10043") ? false : stryMutAct_9fa48("10042") ? true : (stryCov_9fa48("10042", "10043", "10044"), call.args.some(stryMutAct_9fa48("10045") ? () => undefined : (stryCov_9fa48("10045"), arg => arg.text.includes(stryMutAct_9fa48("10046") ? "" : (stryCov_9fa48("10046"), '=')))))) call.mark(stryMutAct_9fa48("10048") ? "" : (stryCov_9fa48("10048"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("10049") ? [] : (stryCov_9fa48("10049"), [stryMutAct_9fa48("10050") ? [] : (stryCov_9fa48("10050"), [stryMutAct_9fa48("10051") ? "" : (stryCov_9fa48("10051"), 'sysctl -a'), stryMutAct_9fa48("10052") ? "" : (stryCov_9fa48("10052"), 'safe')]), stryMutAct_9fa48("10053") ? [] : (stryCov_9fa48("10053"), [stryMutAct_9fa48("10054") ? "" : (stryCov_9fa48("10054"), 'sysctl vm.swappiness=1'), stryMutAct_9fa48("10055") ? "" : (stryCov_9fa48("10055"), 'dangerous')])])
}), stryMutAct_9fa48("10056") ? {} : (stryCov_9fa48("10056"), {
  names: stryMutAct_9fa48("10057") ? [] : (stryCov_9fa48("10057"), [stryMutAct_9fa48("10058") ? "" : (stryCov_9fa48("10058"), 'modprobe'), stryMutAct_9fa48("10059") ? "" : (stryCov_9fa48("10059"), 'insmod'), stryMutAct_9fa48("10060") ? "" : (stryCov_9fa48("10060"), 'rmmod'), stryMutAct_9fa48("10061") ? "" : (stryCov_9fa48("10061"), 'kmod'), stryMutAct_9fa48("10062") ? "" : (stryCov_9fa48("10062"), 'depmod'), stryMutAct_9fa48("10063") ? "" : (stryCov_9fa48("10063"), 'dkms')]),
  flags: stryMutAct_9fa48("10064") ? {} : (stryCov_9fa48("10064"), {
    '--dry-run --show-depends --showconfig': stryMutAct_9fa48("10065") ? {} : (stryCov_9fa48("10065"), {
      tells: stryMutAct_9fa48("10066") ? false : (stryCov_9fa48("10066"), true)
    })
  }),
  does: stryMutAct_9fa48("10067") ? [] : (stryCov_9fa48("10067"), [stryMutAct_9fa48("10068") ? "" : (stryCov_9fa48("10068"), '!setting'), stryMutAct_9fa48("10069") ? "" : (stryCov_9fa48("10069"), 'privilege')]),
  examples: stryMutAct_9fa48("10070") ? [] : (stryCov_9fa48("10070"), [stryMutAct_9fa48("10071") ? [] : (stryCov_9fa48("10071"), [stryMutAct_9fa48("10072") ? "" : (stryCov_9fa48("10072"), 'modprobe a'), stryMutAct_9fa48("10073") ? "" : (stryCov_9fa48("10073"), 'dangerous')]), stryMutAct_9fa48("10074") ? [] : (stryCov_9fa48("10074"), [stryMutAct_9fa48("10075") ? "" : (stryCov_9fa48("10075"), 'rmmod a'), stryMutAct_9fa48("10076") ? "" : (stryCov_9fa48("10076"), 'dangerous')])])
})]);