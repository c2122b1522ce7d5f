/** Package managers of the system. Installing can be had back; what was never seen cannot be told. */
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
import { type CommandSpec, each, SENDS, TELLS, words } from '../spec.ts';
import { INSTALL, REMOVE } from './installing.ts';
const ALL_READS = stryMutAct_9fa48("7846") ? "" : (stryCov_9fa48("7846"), 'list search show info policy depends rdepends madison stats find pkgnames showpkg showsrc dump unmet check files deps leaves outdated repolist repoquery provides whatprovides uses desc doctor config --prefix --version cat home log missing tap-info formulae casks commands');
export const packages: readonly CommandSpec[] = stryMutAct_9fa48("7847") ? [] : (stryCov_9fa48("7847"), [stryMutAct_9fa48("7848") ? {} : (stryCov_9fa48("7848"), {
  names: words(stryMutAct_9fa48("7849") ? "" : (stryCov_9fa48("7849"), 'apt apt-get aptitude nala dnf yum microdnf zypper apk brew port snap flatpak pkg pkgin opkg xbps-install eopkg rpm-ostree guix choco winget scoop mas')),
  globals: stryMutAct_9fa48("7850") ? "" : (stryCov_9fa48("7850"), 'anywhere'),
  flags: stryMutAct_9fa48("7851") ? {} : (stryCov_9fa48("7851"), {
    '-o --option -c --config-file': stryMutAct_9fa48("7852") ? "" : (stryCov_9fa48("7852"), 'unknown'),
    '-y -q': {},
    '--simulate --dry-run': stryMutAct_9fa48("7853") ? {} : (stryCov_9fa48("7853"), {
      tells: stryMutAct_9fa48("7854") ? false : (stryCov_9fa48("7854"), true)
    })
  }),
  subcommands: stryMutAct_9fa48("7855") ? {} : (stryCov_9fa48("7855"), {
    ...each(ALL_READS, TELLS),
    ...each(stryMutAct_9fa48("7856") ? "" : (stryCov_9fa48("7856"), 'update check-update refresh makecache'), SENDS),
    ...each(stryMutAct_9fa48("7857") ? "" : (stryCov_9fa48("7857"), 'install reinstall upgrade full-upgrade dist-upgrade upgrade-minimal add build-dep groupinstall tap link download source fix'), INSTALL),
    ...each(stryMutAct_9fa48("7858") ? "" : (stryCov_9fa48("7858"), 'remove purge autoremove uninstall del erase autoclean clean unlink untap cleanup mark hold unhold pin unpin'), REMOVE),
    'edit-sources': stryMutAct_9fa48("7859") ? {} : (stryCov_9fa48("7859"), {
      does: stryMutAct_9fa48("7860") ? [] : (stryCov_9fa48("7860"), [stryMutAct_9fa48("7861") ? "" : (stryCov_9fa48("7861"), 'persist')])
    }),
    services: stryMutAct_9fa48("7862") ? {} : (stryCov_9fa48("7862"), {
      subcommands: stryMutAct_9fa48("7863") ? {} : (stryCov_9fa48("7863"), {
        list: TELLS,
        ...each(stryMutAct_9fa48("7864") ? "" : (stryCov_9fa48("7864"), 'start stop restart'), stryMutAct_9fa48("7865") ? {} : (stryCov_9fa48("7865"), {
          does: stryMutAct_9fa48("7866") ? [] : (stryCov_9fa48("7866"), [stryMutAct_9fa48("7867") ? "" : (stryCov_9fa48("7867"), 'process')])
        }))
      })
    })
  }),
  alone: TELLS,
  judge: call => {
    if (stryMutAct_9fa48("7868")) {
      {}
    } else {
      stryCov_9fa48("7868");
      if (stryMutAct_9fa48("7871") ? call.args.some(arg => /^(?:-s|--source)$/.test(arg.text)) || /^(?:choco|winget|scoop)$/.test(call.name) : stryMutAct_9fa48("7870") ? false : stryMutAct_9fa48("7869") ? true : (stryCov_9fa48("7869", "7870", "7871"), (stryMutAct_9fa48("7872") ? call.args.every(arg => /^(?:-s|--source)$/.test(arg.text)) : (stryCov_9fa48("7872"), call.args.some(stryMutAct_9fa48("7873") ? () => undefined : (stryCov_9fa48("7873"), arg => (stryMutAct_9fa48("7875") ? /^(?:-s|--source)/ : stryMutAct_9fa48("7874") ? /(?:-s|--source)$/ : (stryCov_9fa48("7874", "7875"), /^(?:-s|--source)$/)).test(arg.text))))) && (stryMutAct_9fa48("7877") ? /^(?:choco|winget|scoop)/ : stryMutAct_9fa48("7876") ? /(?:choco|winget|scoop)$/ : (stryCov_9fa48("7876", "7877"), /^(?:choco|winget|scoop)$/)).test(call.name))) call.unknown(stryMutAct_9fa48("7879") ? "" : (stryCov_9fa48("7879"), 'a source of packages that is not known'));
    }
  },
  examples: stryMutAct_9fa48("7880") ? [] : (stryCov_9fa48("7880"), [stryMutAct_9fa48("7881") ? [] : (stryCov_9fa48("7881"), [stryMutAct_9fa48("7882") ? "" : (stryCov_9fa48("7882"), 'apt list'), stryMutAct_9fa48("7883") ? "" : (stryCov_9fa48("7883"), 'safe')]), stryMutAct_9fa48("7884") ? [] : (stryCov_9fa48("7884"), [stryMutAct_9fa48("7885") ? "" : (stryCov_9fa48("7885"), 'apt install jq'), stryMutAct_9fa48("7886") ? "" : (stryCov_9fa48("7886"), 'write')]), stryMutAct_9fa48("7887") ? [] : (stryCov_9fa48("7887"), [stryMutAct_9fa48("7888") ? "" : (stryCov_9fa48("7888"), 'apt install ./a.deb'), stryMutAct_9fa48("7889") ? "" : (stryCov_9fa48("7889"), 'opaque')]), stryMutAct_9fa48("7890") ? [] : (stryCov_9fa48("7890"), [stryMutAct_9fa48("7891") ? "" : (stryCov_9fa48("7891"), 'apt-get --simulate install jq'), stryMutAct_9fa48("7892") ? "" : (stryCov_9fa48("7892"), 'safe')]), stryMutAct_9fa48("7893") ? [] : (stryCov_9fa48("7893"), [stryMutAct_9fa48("7894") ? "" : (stryCov_9fa48("7894"), 'apt -o A=b install jq'), stryMutAct_9fa48("7895") ? "" : (stryCov_9fa48("7895"), 'opaque')]), stryMutAct_9fa48("7896") ? [] : (stryCov_9fa48("7896"), [stryMutAct_9fa48("7897") ? "" : (stryCov_9fa48("7897"), 'brew list --versions'), stryMutAct_9fa48("7898") ? "" : (stryCov_9fa48("7898"), 'safe')]), stryMutAct_9fa48("7899") ? [] : (stryCov_9fa48("7899"), [stryMutAct_9fa48("7900") ? "" : (stryCov_9fa48("7900"), 'dnf remove jq'), stryMutAct_9fa48("7901") ? "" : (stryCov_9fa48("7901"), 'write')])])
}), stryMutAct_9fa48("7902") ? {} : (stryCov_9fa48("7902"), {
  names: words(stryMutAct_9fa48("7903") ? "" : (stryCov_9fa48("7903"), 'apt-cache apt-file apt-listchanges dpkg-query dpkg-architecture rpm2cpio equery debsums')),
  flags: stryMutAct_9fa48("7904") ? {} : (stryCov_9fa48("7904"), {
    '-c --config-file -o --option': stryMutAct_9fa48("7905") ? "" : (stryCov_9fa48("7905"), 'unknown')
  }),
  examples: stryMutAct_9fa48("7906") ? [] : (stryCov_9fa48("7906"), [stryMutAct_9fa48("7907") ? [] : (stryCov_9fa48("7907"), [stryMutAct_9fa48("7908") ? "" : (stryCov_9fa48("7908"), 'apt-cache policy jq'), stryMutAct_9fa48("7909") ? "" : (stryCov_9fa48("7909"), 'safe')])])
}), stryMutAct_9fa48("7910") ? {} : (stryCov_9fa48("7910"), {
  names: stryMutAct_9fa48("7911") ? [] : (stryCov_9fa48("7911"), [stryMutAct_9fa48("7912") ? "" : (stryCov_9fa48("7912"), 'apt-mark'), stryMutAct_9fa48("7913") ? "" : (stryCov_9fa48("7913"), 'apt-key'), stryMutAct_9fa48("7914") ? "" : (stryCov_9fa48("7914"), 'add-apt-repository'), stryMutAct_9fa48("7915") ? "" : (stryCov_9fa48("7915"), 'dpkg-divert'), stryMutAct_9fa48("7916") ? "" : (stryCov_9fa48("7916"), 'debconf-set-selections')]),
  does: stryMutAct_9fa48("7917") ? [] : (stryCov_9fa48("7917"), [stryMutAct_9fa48("7918") ? "" : (stryCov_9fa48("7918"), 'persist')]),
  examples: stryMutAct_9fa48("7919") ? [] : (stryCov_9fa48("7919"), [stryMutAct_9fa48("7920") ? [] : (stryCov_9fa48("7920"), [stryMutAct_9fa48("7921") ? "" : (stryCov_9fa48("7921"), 'add-apt-repository ppa:a/b'), stryMutAct_9fa48("7922") ? "" : (stryCov_9fa48("7922"), 'dangerous')])])
}), stryMutAct_9fa48("7923") ? {} : (stryCov_9fa48("7923"), {
  names: stryMutAct_9fa48("7924") ? [] : (stryCov_9fa48("7924"), [stryMutAct_9fa48("7925") ? "" : (stryCov_9fa48("7925"), 'dpkg')]),
  flags: stryMutAct_9fa48("7926") ? {} : (stryCov_9fa48("7926"), {
    '-l -L -s -S -p -I -c -C -V --list --listfiles --status --search --info --contents --get-selections --print-architecture --verify --audit': stryMutAct_9fa48("7927") ? {} : (stryCov_9fa48("7927"), {
      tells: stryMutAct_9fa48("7928") ? false : (stryCov_9fa48("7928"), true)
    }),
    '-i --install --unpack': stryMutAct_9fa48("7929") ? {} : (stryCov_9fa48("7929"), {
      does: stryMutAct_9fa48("7930") ? [] : (stryCov_9fa48("7930"), [stryMutAct_9fa48("7931") ? "" : (stryCov_9fa48("7931"), 'unknown')])
    }),
    '-r -P --remove --purge --configure': stryMutAct_9fa48("7932") ? {} : (stryCov_9fa48("7932"), {
      does: stryMutAct_9fa48("7933") ? [] : (stryCov_9fa48("7933"), [stryMutAct_9fa48("7934") ? "" : (stryCov_9fa48("7934"), 'write')])
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("7935")) {
      {}
    } else {
      stryCov_9fa48("7935");
      if (stryMutAct_9fa48("7938") ? call.flags.length !== 0 : stryMutAct_9fa48("7937") ? false : stryMutAct_9fa48("7936") ? true : (stryCov_9fa48("7936", "7937", "7938"), call.flags.length === 0)) call.unknown(stryMutAct_9fa48("7940") ? "" : (stryCov_9fa48("7940"), 'dpkg without an action'));
    }
  },
  examples: stryMutAct_9fa48("7941") ? [] : (stryCov_9fa48("7941"), [stryMutAct_9fa48("7942") ? [] : (stryCov_9fa48("7942"), [stryMutAct_9fa48("7943") ? "" : (stryCov_9fa48("7943"), 'dpkg -l'), stryMutAct_9fa48("7944") ? "" : (stryCov_9fa48("7944"), 'safe')]), stryMutAct_9fa48("7945") ? [] : (stryCov_9fa48("7945"), [stryMutAct_9fa48("7946") ? "" : (stryCov_9fa48("7946"), 'dpkg -i a.deb'), stryMutAct_9fa48("7947") ? "" : (stryCov_9fa48("7947"), 'opaque')]), stryMutAct_9fa48("7948") ? [] : (stryCov_9fa48("7948"), [stryMutAct_9fa48("7949") ? "" : (stryCov_9fa48("7949"), 'dpkg -r a'), stryMutAct_9fa48("7950") ? "" : (stryCov_9fa48("7950"), 'write')])])
}), stryMutAct_9fa48("7951") ? {} : (stryCov_9fa48("7951"), {
  names: stryMutAct_9fa48("7952") ? [] : (stryCov_9fa48("7952"), [stryMutAct_9fa48("7953") ? "" : (stryCov_9fa48("7953"), 'rpm')]),
  flags: stryMutAct_9fa48("7954") ? {} : (stryCov_9fa48("7954"), {
    '-q -qa -qi -ql -qf --query -V --verify': {},
    '-i -U -F --install --upgrade': stryMutAct_9fa48("7955") ? {} : (stryCov_9fa48("7955"), {
      does: stryMutAct_9fa48("7956") ? [] : (stryCov_9fa48("7956"), [stryMutAct_9fa48("7957") ? "" : (stryCov_9fa48("7957"), 'unknown')])
    }),
    '-e --erase': stryMutAct_9fa48("7958") ? {} : (stryCov_9fa48("7958"), {
      does: stryMutAct_9fa48("7959") ? [] : (stryCov_9fa48("7959"), [stryMutAct_9fa48("7960") ? "" : (stryCov_9fa48("7960"), 'write')])
    }),
    '--eval -E --pipe --define --macros --load': stryMutAct_9fa48("7961") ? "" : (stryCov_9fa48("7961"), 'unknown'),
    '-a -l -f': {}
  }),
  judge: call => {
    if (stryMutAct_9fa48("7962")) {
      {}
    } else {
      stryCov_9fa48("7962");
      if (stryMutAct_9fa48("7965") ? false : stryMutAct_9fa48("7964") ? true : stryMutAct_9fa48("7963") ? call.has('-q', '-V', '--query', '--verify', '-e', '--erase', '-qa', '-qi', '-ql', '-qf') : (stryCov_9fa48("7963", "7964", "7965"), !call.has(stryMutAct_9fa48("7966") ? "" : (stryCov_9fa48("7966"), '-q'), stryMutAct_9fa48("7967") ? "" : (stryCov_9fa48("7967"), '-V'), stryMutAct_9fa48("7968") ? "" : (stryCov_9fa48("7968"), '--query'), stryMutAct_9fa48("7969") ? "" : (stryCov_9fa48("7969"), '--verify'), stryMutAct_9fa48("7970") ? "" : (stryCov_9fa48("7970"), '-e'), stryMutAct_9fa48("7971") ? "" : (stryCov_9fa48("7971"), '--erase'), stryMutAct_9fa48("7972") ? "" : (stryCov_9fa48("7972"), '-qa'), stryMutAct_9fa48("7973") ? "" : (stryCov_9fa48("7973"), '-qi'), stryMutAct_9fa48("7974") ? "" : (stryCov_9fa48("7974"), '-ql'), stryMutAct_9fa48("7975") ? "" : (stryCov_9fa48("7975"), '-qf')))) call.unknown(stryMutAct_9fa48("7977") ? "" : (stryCov_9fa48("7977"), 'rpm without a known action'));
    }
  },
  examples: stryMutAct_9fa48("7978") ? [] : (stryCov_9fa48("7978"), [stryMutAct_9fa48("7979") ? [] : (stryCov_9fa48("7979"), [stryMutAct_9fa48("7980") ? "" : (stryCov_9fa48("7980"), 'rpm -qa'), stryMutAct_9fa48("7981") ? "" : (stryCov_9fa48("7981"), 'safe')]), stryMutAct_9fa48("7982") ? [] : (stryCov_9fa48("7982"), [stryMutAct_9fa48("7983") ? "" : (stryCov_9fa48("7983"), "rpm --eval '%(rm a)'"), stryMutAct_9fa48("7984") ? "" : (stryCov_9fa48("7984"), 'opaque')]), stryMutAct_9fa48("7985") ? [] : (stryCov_9fa48("7985"), [stryMutAct_9fa48("7986") ? "" : (stryCov_9fa48("7986"), 'rpm -e a'), stryMutAct_9fa48("7987") ? "" : (stryCov_9fa48("7987"), 'write')])])
}), stryMutAct_9fa48("7988") ? {} : (stryCov_9fa48("7988"), {
  names: stryMutAct_9fa48("7989") ? [] : (stryCov_9fa48("7989"), [stryMutAct_9fa48("7990") ? "" : (stryCov_9fa48("7990"), 'pacman'), stryMutAct_9fa48("7991") ? "" : (stryCov_9fa48("7991"), 'yay'), stryMutAct_9fa48("7992") ? "" : (stryCov_9fa48("7992"), 'paru')]),
  flags: stryMutAct_9fa48("7993") ? {} : (stryCov_9fa48("7993"), {
    '-r --root --config --hookdir --dbpath': stryMutAct_9fa48("7994") ? "" : (stryCov_9fa48("7994"), 'unknown')
  }),
  judge: call => {
    if (stryMutAct_9fa48("7995")) {
      {}
    } else {
      stryCov_9fa48("7995");
      const mode = stryMutAct_9fa48("7996") ? call.args[0]?.text && '' : (stryCov_9fa48("7996"), (stryMutAct_9fa48("7997") ? call.args[0].text : (stryCov_9fa48("7997"), call.args[0]?.text)) ?? (stryMutAct_9fa48("7998") ? "Stryker was here!" : (stryCov_9fa48("7998"), '')));
      if (stryMutAct_9fa48("8000") ? false : stryMutAct_9fa48("7999") ? true : (stryCov_9fa48("7999", "8000"), (stryMutAct_9fa48("8002") ? /^-(?:Q|F|T|Ss|Si|Sl|Sg|Sp)|--(?:query|files)/ : stryMutAct_9fa48("8001") ? /-(?:Q|F|T|Ss|Si|Sl|Sg|Sp)|^--(?:query|files)/ : (stryCov_9fa48("8001", "8002"), /^-(?:Q|F|T|Ss|Si|Sl|Sg|Sp)|^--(?:query|files)/)).test(mode))) return;
      if (stryMutAct_9fa48("8004") ? false : stryMutAct_9fa48("8003") ? true : (stryCov_9fa48("8003", "8004"), (stryMutAct_9fa48("8005") ? /-(?:S|R|D|Sy)/ : (stryCov_9fa48("8005"), /^-(?:S|R|D|Sy)/)).test(mode))) call.changes(stryMutAct_9fa48("8007") ? "" : (stryCov_9fa48("8007"), 'packages'));else call.unknown(stryMutAct_9fa48("8009") ? "" : (stryCov_9fa48("8009"), 'pacman without a known action'));
    }
  },
  examples: stryMutAct_9fa48("8010") ? [] : (stryCov_9fa48("8010"), [stryMutAct_9fa48("8011") ? [] : (stryCov_9fa48("8011"), [stryMutAct_9fa48("8012") ? "" : (stryCov_9fa48("8012"), 'pacman -Qi jq'), stryMutAct_9fa48("8013") ? "" : (stryCov_9fa48("8013"), 'safe')]), stryMutAct_9fa48("8014") ? [] : (stryCov_9fa48("8014"), [stryMutAct_9fa48("8015") ? "" : (stryCov_9fa48("8015"), 'pacman -S jq'), stryMutAct_9fa48("8016") ? "" : (stryCov_9fa48("8016"), 'write')]), stryMutAct_9fa48("8017") ? [] : (stryCov_9fa48("8017"), [stryMutAct_9fa48("8018") ? "" : (stryCov_9fa48("8018"), 'pacman -U a'), stryMutAct_9fa48("8019") ? "" : (stryCov_9fa48("8019"), 'opaque')])])
})]);