/** Package managers and build tools of languages. */
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
import { type CommandSpec, DISCARDS, each, RUNS_PROJECT, SENDS, TELLS, UNKNOWN, type Usage, WRITES, words } from '../spec.ts';
import { INSTALL_LOCAL, PUBLISH, REMOVE } from './installing.ts';
const PIP: Readonly<Record<string, Usage>> = stryMutAct_9fa48("6924") ? {} : (stryCov_9fa48("6924"), {
  ...each(stryMutAct_9fa48("6925") ? "" : (stryCov_9fa48("6925"), 'list show freeze check tree'), TELLS),
  install: INSTALL_LOCAL,
  uninstall: REMOVE
});
export const languages: readonly CommandSpec[] = stryMutAct_9fa48("6926") ? [] : (stryCov_9fa48("6926"), [stryMutAct_9fa48("6927") ? {} : (stryCov_9fa48("6927"), {
  names: words(stryMutAct_9fa48("6928") ? "" : (stryCov_9fa48("6928"), 'pip pip3 pipx uv poetry pipenv conda mamba pdm')),
  globals: stryMutAct_9fa48("6929") ? "" : (stryCov_9fa48("6929"), 'anywhere'),
  flags: stryMutAct_9fa48("6930") ? {} : (stryCov_9fa48("6930"), {
    '--index-url -i --extra-index-url --config-file': stryMutAct_9fa48("6931") ? "" : (stryCov_9fa48("6931"), 'unknown')
  }),
  subcommands: stryMutAct_9fa48("6932") ? {} : (stryCov_9fa48("6932"), {
    ...PIP,
    ...each(stryMutAct_9fa48("6933") ? "" : (stryCov_9fa48("6933"), 'search index inspect debug outdated info version help'), TELLS),
    ...each(stryMutAct_9fa48("6934") ? "" : (stryCov_9fa48("6934"), 'add sync update upgrade lock'), INSTALL_LOCAL),
    ...each(stryMutAct_9fa48("6935") ? "" : (stryCov_9fa48("6935"), 'remove cache'), REMOVE),
    download: SENDS,
    pip: stryMutAct_9fa48("6936") ? {} : (stryCov_9fa48("6936"), {
      subcommands: PIP
    }),
    ...each(stryMutAct_9fa48("6937") ? "" : (stryCov_9fa48("6937"), 'init venv new create build shell'), WRITES),
    run: stryMutAct_9fa48("6938") ? {} : (stryCov_9fa48("6938"), {
      ...UNKNOWN,
      helps: stryMutAct_9fa48("6939") ? true : (stryCov_9fa48("6939"), false)
    }),
    publish: PUBLISH
  }),
  alone: TELLS,
  examples: stryMutAct_9fa48("6940") ? [] : (stryCov_9fa48("6940"), [stryMutAct_9fa48("6941") ? [] : (stryCov_9fa48("6941"), [stryMutAct_9fa48("6942") ? "" : (stryCov_9fa48("6942"), 'pip list --user'), stryMutAct_9fa48("6943") ? "" : (stryCov_9fa48("6943"), 'safe')]), stryMutAct_9fa48("6944") ? [] : (stryCov_9fa48("6944"), [stryMutAct_9fa48("6945") ? "" : (stryCov_9fa48("6945"), 'pip install flask'), stryMutAct_9fa48("6946") ? "" : (stryCov_9fa48("6946"), 'write')]), stryMutAct_9fa48("6947") ? [] : (stryCov_9fa48("6947"), [stryMutAct_9fa48("6948") ? "" : (stryCov_9fa48("6948"), 'pip install git+https://example.org/a'), stryMutAct_9fa48("6949") ? "" : (stryCov_9fa48("6949"), 'opaque')]), stryMutAct_9fa48("6950") ? [] : (stryCov_9fa48("6950"), [stryMutAct_9fa48("6951") ? "" : (stryCov_9fa48("6951"), 'pip uninstall a'), stryMutAct_9fa48("6952") ? "" : (stryCov_9fa48("6952"), 'write')])])
}), stryMutAct_9fa48("6953") ? {} : (stryCov_9fa48("6953"), {
  names: stryMutAct_9fa48("6954") ? [] : (stryCov_9fa48("6954"), [stryMutAct_9fa48("6955") ? "" : (stryCov_9fa48("6955"), 'cargo'), stryMutAct_9fa48("6956") ? "" : (stryCov_9fa48("6956"), 'rustup')]),
  flags: stryMutAct_9fa48("6957") ? {} : (stryCov_9fa48("6957"), {
    '--config -Z': stryMutAct_9fa48("6958") ? "" : (stryCov_9fa48("6958"), 'unknown'),
    '--manifest-path': stryMutAct_9fa48("6959") ? "" : (stryCov_9fa48("6959"), 'none')
  }),
  // `cargo +nightly build`
  otherwise: stryMutAct_9fa48("6960") ? {} : (stryCov_9fa48("6960"), {
    judge: call => {
      if (stryMutAct_9fa48("6961")) {
        {}
      } else {
        stryCov_9fa48("6961");
        if (stryMutAct_9fa48("6964") ? / \+[\w.-]+$/.test(call.name) || call.args.length > 0 : stryMutAct_9fa48("6963") ? false : stryMutAct_9fa48("6962") ? true : (stryCov_9fa48("6962", "6963", "6964"), (stryMutAct_9fa48("6968") ? / \+[\W.-]+$/ : stryMutAct_9fa48("6967") ? / \+[^\w.-]+$/ : stryMutAct_9fa48("6966") ? / \+[\w.-]$/ : stryMutAct_9fa48("6965") ? / \+[\w.-]+/ : (stryCov_9fa48("6965", "6966", "6967", "6968"), / \+[\w.-]+$/)).test(call.name) && (stryMutAct_9fa48("6971") ? call.args.length <= 0 : stryMutAct_9fa48("6970") ? call.args.length >= 0 : stryMutAct_9fa48("6969") ? true : (stryCov_9fa48("6969", "6970", "6971"), call.args.length > 0)))) call.command(stryMutAct_9fa48("6973") ? [] : (stryCov_9fa48("6973"), [literal(stryMutAct_9fa48("6974") ? "" : (stryCov_9fa48("6974"), 'cargo')), ...call.args]));else call.unknown(stryMutAct_9fa48("6976") ? `` : (stryCov_9fa48("6976"), `${call.name} is not known`));
      }
    }
  }),
  subcommands: stryMutAct_9fa48("6977") ? {} : (stryCov_9fa48("6977"), {
    ...each(stryMutAct_9fa48("6978") ? "" : (stryCov_9fa48("6978"), 'tree search metadata locate-project pkgid version show which --list read-manifest verify-project'), TELLS),
    ...each(stryMutAct_9fa48("6979") ? "" : (stryCov_9fa48("6979"), 'add remove rm init new fmt fix update fetch generate-lockfile vendor doc toolchain component target default override self'), WRITES),
    ...each(stryMutAct_9fa48("6980") ? "" : (stryCov_9fa48("6980"), 'build b check c test t run r bench clippy d rustc miri nextest'), stryMutAct_9fa48("6981") ? {} : (stryCov_9fa48("6981"), {
      does: stryMutAct_9fa48("6982") ? [] : (stryCov_9fa48("6982"), [stryMutAct_9fa48("6983") ? "" : (stryCov_9fa48("6983"), 'write'), stryMutAct_9fa48("6984") ? "" : (stryCov_9fa48("6984"), '!project')]),
      flags: stryMutAct_9fa48("6985") ? {} : (stryCov_9fa48("6985"), {
        '--config': stryMutAct_9fa48("6986") ? "" : (stryCov_9fa48("6986"), 'unknown')
      })
    })),
    install: INSTALL_LOCAL,
    uninstall: REMOVE,
    clean: WRITES,
    publish: PUBLISH,
    yank: DISCARDS,
    login: WRITES
  }),
  alone: TELLS,
  examples: stryMutAct_9fa48("6987") ? [] : (stryCov_9fa48("6987"), [stryMutAct_9fa48("6988") ? [] : (stryCov_9fa48("6988"), [stryMutAct_9fa48("6989") ? "" : (stryCov_9fa48("6989"), 'cargo tree -e features'), stryMutAct_9fa48("6990") ? "" : (stryCov_9fa48("6990"), 'safe')]), stryMutAct_9fa48("6991") ? [] : (stryCov_9fa48("6991"), [stryMutAct_9fa48("6992") ? "" : (stryCov_9fa48("6992"), 'cargo build'), stryMutAct_9fa48("6993") ? "" : (stryCov_9fa48("6993"), 'write')]), stryMutAct_9fa48("6994") ? [] : (stryCov_9fa48("6994"), [stryMutAct_9fa48("6995") ? "" : (stryCov_9fa48("6995"), 'cargo +beta test'), stryMutAct_9fa48("6996") ? "" : (stryCov_9fa48("6996"), 'write')]), stryMutAct_9fa48("6997") ? [] : (stryCov_9fa48("6997"), [stryMutAct_9fa48("6998") ? "" : (stryCov_9fa48("6998"), 'cargo frobnicate'), stryMutAct_9fa48("6999") ? "" : (stryCov_9fa48("6999"), 'opaque')]), stryMutAct_9fa48("7000") ? [] : (stryCov_9fa48("7000"), [stryMutAct_9fa48("7001") ? "" : (stryCov_9fa48("7001"), 'cargo publish'), stryMutAct_9fa48("7002") ? "" : (stryCov_9fa48("7002"), 'dangerous')])])
}), stryMutAct_9fa48("7003") ? {} : (stryCov_9fa48("7003"), {
  names: stryMutAct_9fa48("7004") ? [] : (stryCov_9fa48("7004"), [stryMutAct_9fa48("7005") ? "" : (stryCov_9fa48("7005"), 'go')]),
  style: stryMutAct_9fa48("7006") ? "" : (stryCov_9fa48("7006"), 'stop'),
  subcommands: stryMutAct_9fa48("7007") ? {} : (stryCov_9fa48("7007"), {
    ...each(stryMutAct_9fa48("7008") ? "" : (stryCov_9fa48("7008"), 'list version env doc help'), stryMutAct_9fa48("7009") ? {} : (stryCov_9fa48("7009"), {
      style: stryMutAct_9fa48("7010") ? "" : (stryCov_9fa48("7010"), 'long'),
      flags: stryMutAct_9fa48("7011") ? {} : (stryCov_9fa48("7011"), {
        '-w -u': stryMutAct_9fa48("7012") ? {} : (stryCov_9fa48("7012"), {
          does: stryMutAct_9fa48("7013") ? [] : (stryCov_9fa48("7013"), [stryMutAct_9fa48("7014") ? "" : (stryCov_9fa48("7014"), '!poison')])
        }),
        '-toolexec -overlay': stryMutAct_9fa48("7015") ? "" : (stryCov_9fa48("7015"), 'unknown')
      })
    })),
    ...each(stryMutAct_9fa48("7016") ? "" : (stryCov_9fa48("7016"), 'mod get fmt fix work clean'), WRITES),
    ...each(stryMutAct_9fa48("7017") ? "" : (stryCov_9fa48("7017"), 'build vet generate test'), stryMutAct_9fa48("7018") ? {} : (stryCov_9fa48("7018"), {
      ...RUNS_PROJECT,
      style: stryMutAct_9fa48("7019") ? "" : (stryCov_9fa48("7019"), 'long'),
      flags: stryMutAct_9fa48("7020") ? {} : (stryCov_9fa48("7020"), {
        '-toolexec -exec -vettool': stryMutAct_9fa48("7021") ? "" : (stryCov_9fa48("7021"), 'unknown'),
        '-o': stryMutAct_9fa48("7022") ? "" : (stryCov_9fa48("7022"), 'write')
      })
    })),
    run: stryMutAct_9fa48("7023") ? {} : (stryCov_9fa48("7023"), {
      helps: stryMutAct_9fa48("7024") ? true : (stryCov_9fa48("7024"), false),
      style: stryMutAct_9fa48("7025") ? "" : (stryCov_9fa48("7025"), 'stop'),
      judge: call => {
        if (stryMutAct_9fa48("7026")) {
          {}
        } else {
          stryCov_9fa48("7026");
          if (stryMutAct_9fa48("7028") ? false : stryMutAct_9fa48("7027") ? true : (stryCov_9fa48("7027", "7028"), (stryMutAct_9fa48("7031") ? /^\.(?:\/(?=\.\.)|$)/ : stryMutAct_9fa48("7030") ? /^\.(?:\/(?!\.\.))/ : stryMutAct_9fa48("7029") ? /\.(?:\/(?!\.\.)|$)/ : (stryCov_9fa48("7029", "7030", "7031"), /^\.(?:\/(?!\.\.)|$)/)).test(stryMutAct_9fa48("7032") ? call.operands[0]?.text && '' : (stryCov_9fa48("7032"), (stryMutAct_9fa48("7033") ? call.operands[0].text : (stryCov_9fa48("7033"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("7034") ? "Stryker was here!" : (stryCov_9fa48("7034"), '')))))) call.mark(stryMutAct_9fa48("7036") ? "" : (stryCov_9fa48("7036"), 'project'));else call.unknown(stryMutAct_9fa48("7038") ? "" : (stryCov_9fa48("7038"), 'go run of code that was not looked into'));
        }
      }
    }),
    install: INSTALL_LOCAL,
    tool: UNKNOWN
  }),
  examples: stryMutAct_9fa48("7039") ? [] : (stryCov_9fa48("7039"), [stryMutAct_9fa48("7040") ? [] : (stryCov_9fa48("7040"), [stryMutAct_9fa48("7041") ? "" : (stryCov_9fa48("7041"), 'go list ./cmd/...'), stryMutAct_9fa48("7042") ? "" : (stryCov_9fa48("7042"), 'safe')]), stryMutAct_9fa48("7043") ? [] : (stryCov_9fa48("7043"), [stryMutAct_9fa48("7044") ? "" : (stryCov_9fa48("7044"), 'go mod tidy -v'), stryMutAct_9fa48("7045") ? "" : (stryCov_9fa48("7045"), 'write')]), stryMutAct_9fa48("7046") ? [] : (stryCov_9fa48("7046"), [stryMutAct_9fa48("7047") ? "" : (stryCov_9fa48("7047"), 'go test ./...'), stryMutAct_9fa48("7048") ? "" : (stryCov_9fa48("7048"), 'write')]), stryMutAct_9fa48("7049") ? [] : (stryCov_9fa48("7049"), [stryMutAct_9fa48("7050") ? "" : (stryCov_9fa48("7050"), 'go run https://example.org/a.go'), stryMutAct_9fa48("7051") ? "" : (stryCov_9fa48("7051"), 'opaque')])])
})]);