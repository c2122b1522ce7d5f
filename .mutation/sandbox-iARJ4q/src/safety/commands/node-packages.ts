/** Package managers of Node. */
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
import { ASKS, type CommandSpec, each, TELLS, UNKNOWN, type Usage, WRITES } from '../spec.ts';
import { INSTALL_LOCAL, PUBLISH, REMOVE, RUNS_PACKAGE } from './installing.ts';

/** Runs a project's own script. */
const SCRIPT: Usage = stryMutAct_9fa48("7753") ? {} : (stryCov_9fa48("7753"), {
  does: stryMutAct_9fa48("7754") ? [] : (stryCov_9fa48("7754"), [stryMutAct_9fa48("7755") ? "" : (stryCov_9fa48("7755"), 'write'), stryMutAct_9fa48("7756") ? "" : (stryCov_9fa48("7756"), '!project')]),
  flags: stryMutAct_9fa48("7757") ? {} : (stryCov_9fa48("7757"), {
    '--script-shell --node-options --shell': stryMutAct_9fa48("7758") ? "" : (stryCov_9fa48("7758"), 'unknown')
  })
});
const npmLike = stryMutAct_9fa48("7759") ? () => undefined : (stryCov_9fa48("7759"), (() => {
  const npmLike = (names: string, more: Readonly<Record<string, Usage>> = {}, alone: Usage = TELLS): CommandSpec => stryMutAct_9fa48("7760") ? {} : (stryCov_9fa48("7760"), {
    names: names.split(stryMutAct_9fa48("7761") ? "" : (stryCov_9fa48("7761"), ' ')),
    globals: stryMutAct_9fa48("7762") ? "" : (stryCov_9fa48("7762"), 'anywhere'),
    flags: stryMutAct_9fa48("7763") ? {} : (stryCov_9fa48("7763"), {
      '--prefix -C --cwd --filter -w --workspace': stryMutAct_9fa48("7764") ? "" : (stryCov_9fa48("7764"), 'none')
    }),
    subcommands: stryMutAct_9fa48("7765") ? {} : (stryCov_9fa48("7765"), {
      ...each(stryMutAct_9fa48("7766") ? "" : (stryCov_9fa48("7766"), 'ls list ll la outdated view info show v search audit doctor why explain ping whoami bin root prefix help fund licenses get'), ASKS),
      ...each(stryMutAct_9fa48("7767") ? "" : (stryCov_9fa48("7767"), 'install i ci add update upgrade up link dedupe rebuild'), INSTALL_LOCAL),
      ...each(stryMutAct_9fa48("7768") ? "" : (stryCov_9fa48("7768"), 'uninstall remove rm un r prune'), REMOVE),
      ...each(stryMutAct_9fa48("7769") ? "" : (stryCov_9fa48("7769"), 'run run-script test t start stop restart build dev lint format typecheck'), SCRIPT),
      ...each(stryMutAct_9fa48("7770") ? "" : (stryCov_9fa48("7770"), 'init create'), stryMutAct_9fa48("7771") ? {} : (stryCov_9fa48("7771"), {
        does: stryMutAct_9fa48("7772") ? [] : (stryCov_9fa48("7772"), [stryMutAct_9fa48("7773") ? "" : (stryCov_9fa48("7773"), 'write')]),
        judge: call => {
          if (stryMutAct_9fa48("7774")) {
            {}
          } else {
            stryCov_9fa48("7774");
            if (stryMutAct_9fa48("7778") ? call.operands.length <= 0 : stryMutAct_9fa48("7777") ? call.operands.length >= 0 : stryMutAct_9fa48("7776") ? false : stryMutAct_9fa48("7775") ? true : (stryCov_9fa48("7775", "7776", "7777", "7778"), call.operands.length > 0)) call.unknown(stryMutAct_9fa48("7780") ? "" : (stryCov_9fa48("7780"), 'a package that was never seen is run'));
          }
        }
      })),
      ...each(stryMutAct_9fa48("7781") ? "" : (stryCov_9fa48("7781"), 'exec x dlx'), RUNS_PACKAGE),
      ...each(stryMutAct_9fa48("7782") ? "" : (stryCov_9fa48("7782"), 'publish unpublish deprecate owner access dist-tag'), PUBLISH),
      pack: WRITES,
      version: WRITES,
      cache: WRITES,
      store: WRITES,
      token: UNKNOWN,
      login: WRITES,
      logout: WRITES,
      approve: WRITES,
      config: stryMutAct_9fa48("7783") ? {} : (stryCov_9fa48("7783"), {
        subcommands: stryMutAct_9fa48("7784") ? {} : (stryCov_9fa48("7784"), {
          ...each(stryMutAct_9fa48("7785") ? "" : (stryCov_9fa48("7785"), 'get list ls'), TELLS),
          ...each(stryMutAct_9fa48("7786") ? "" : (stryCov_9fa48("7786"), 'set delete edit'), stryMutAct_9fa48("7787") ? {} : (stryCov_9fa48("7787"), {
            does: stryMutAct_9fa48("7788") ? [] : (stryCov_9fa48("7788"), [stryMutAct_9fa48("7789") ? "" : (stryCov_9fa48("7789"), '!poison')])
          }))
        })
      }),
      ...more
    }),
    alone,
    examples: stryMutAct_9fa48("7790") ? [] : (stryCov_9fa48("7790"), [stryMutAct_9fa48("7791") ? [] : (stryCov_9fa48("7791"), [stryMutAct_9fa48("7792") ? `` : (stryCov_9fa48("7792"), `${names.split(stryMutAct_9fa48("7793") ? "" : (stryCov_9fa48("7793"), ' '))[0]} ls`), stryMutAct_9fa48("7794") ? "" : (stryCov_9fa48("7794"), 'safe')]), stryMutAct_9fa48("7795") ? [] : (stryCov_9fa48("7795"), [stryMutAct_9fa48("7796") ? `` : (stryCov_9fa48("7796"), `${names.split(stryMutAct_9fa48("7797") ? "" : (stryCov_9fa48("7797"), ' '))[0]} install`), stryMutAct_9fa48("7798") ? "" : (stryCov_9fa48("7798"), 'write')]), stryMutAct_9fa48("7799") ? [] : (stryCov_9fa48("7799"), [stryMutAct_9fa48("7800") ? `` : (stryCov_9fa48("7800"), `${names.split(stryMutAct_9fa48("7801") ? "" : (stryCov_9fa48("7801"), ' '))[0]} run build`), stryMutAct_9fa48("7802") ? "" : (stryCov_9fa48("7802"), 'write')]), stryMutAct_9fa48("7803") ? [] : (stryCov_9fa48("7803"), [stryMutAct_9fa48("7804") ? `` : (stryCov_9fa48("7804"), `${names.split(stryMutAct_9fa48("7805") ? "" : (stryCov_9fa48("7805"), ' '))[0]} exec a`), stryMutAct_9fa48("7806") ? "" : (stryCov_9fa48("7806"), 'opaque')])])
  });
  return npmLike;
})());
export const nodePackages: readonly CommandSpec[] = stryMutAct_9fa48("7807") ? [] : (stryCov_9fa48("7807"), [npmLike(stryMutAct_9fa48("7808") ? "" : (stryCov_9fa48("7808"), 'npm cnpm')), npmLike(stryMutAct_9fa48("7809") ? "" : (stryCov_9fa48("7809"), 'pnpm'), stryMutAct_9fa48("7810") ? {} : (stryCov_9fa48("7810"), {
  '-r': SCRIPT
})), npmLike(stryMutAct_9fa48("7811") ? "" : (stryCov_9fa48("7811"), 'yarn bun'), stryMutAct_9fa48("7812") ? {} : (stryCov_9fa48("7812"), {
  workspaces: TELLS,
  workspace: SCRIPT
}), stryMutAct_9fa48("7813") ? {} : (stryCov_9fa48("7813"), {
  does: stryMutAct_9fa48("7814") ? [] : (stryCov_9fa48("7814"), [stryMutAct_9fa48("7815") ? "" : (stryCov_9fa48("7815"), 'network'), stryMutAct_9fa48("7816") ? "" : (stryCov_9fa48("7816"), 'write'), stryMutAct_9fa48("7817") ? "" : (stryCov_9fa48("7817"), '!project')])
})), stryMutAct_9fa48("7818") ? {} : (stryCov_9fa48("7818"), {
  names: stryMutAct_9fa48("7819") ? [] : (stryCov_9fa48("7819"), [stryMutAct_9fa48("7820") ? "" : (stryCov_9fa48("7820"), 'npx'), stryMutAct_9fa48("7821") ? "" : (stryCov_9fa48("7821"), 'pnpx'), stryMutAct_9fa48("7822") ? "" : (stryCov_9fa48("7822"), 'bunx'), stryMutAct_9fa48("7823") ? "" : (stryCov_9fa48("7823"), 'uvx'), stryMutAct_9fa48("7824") ? "" : (stryCov_9fa48("7824"), 'dlx')]),
  flags: stryMutAct_9fa48("7825") ? {} : (stryCov_9fa48("7825"), {
    '-c --call': stryMutAct_9fa48("7826") ? "" : (stryCov_9fa48("7826"), 'script'),
    '--version --help': stryMutAct_9fa48("7827") ? {} : (stryCov_9fa48("7827"), {
      tells: stryMutAct_9fa48("7828") ? "" : (stryCov_9fa48("7828"), 'alone')
    })
  }),
  style: stryMutAct_9fa48("7829") ? "" : (stryCov_9fa48("7829"), 'stop'),
  does: stryMutAct_9fa48("7830") ? [] : (stryCov_9fa48("7830"), [stryMutAct_9fa48("7831") ? "" : (stryCov_9fa48("7831"), 'unknown')]),
  helps: stryMutAct_9fa48("7832") ? true : (stryCov_9fa48("7832"), false),
  examples: stryMutAct_9fa48("7833") ? [] : (stryCov_9fa48("7833"), [stryMutAct_9fa48("7834") ? [] : (stryCov_9fa48("7834"), [stryMutAct_9fa48("7835") ? "" : (stryCov_9fa48("7835"), 'npx a'), stryMutAct_9fa48("7836") ? "" : (stryCov_9fa48("7836"), 'opaque')]), stryMutAct_9fa48("7837") ? [] : (stryCov_9fa48("7837"), [stryMutAct_9fa48("7838") ? "" : (stryCov_9fa48("7838"), 'uvx a'), stryMutAct_9fa48("7839") ? "" : (stryCov_9fa48("7839"), 'opaque')]), stryMutAct_9fa48("7840") ? [] : (stryCov_9fa48("7840"), [stryMutAct_9fa48("7841") ? "" : (stryCov_9fa48("7841"), 'npx --version'), stryMutAct_9fa48("7842") ? "" : (stryCov_9fa48("7842"), 'safe')]), stryMutAct_9fa48("7843") ? [] : (stryCov_9fa48("7843"), [stryMutAct_9fa48("7844") ? "" : (stryCov_9fa48("7844"), 'npx a --version'), stryMutAct_9fa48("7845") ? "" : (stryCov_9fa48("7845"), 'opaque')])])
})]);