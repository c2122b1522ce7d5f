/** What package managers have in common: installing, removing, and where a package comes from. */
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
import type { Call } from '../call.ts';
import type { Usage } from '../spec.ts';
const unseen = stryMutAct_9fa48("6198") ? () => undefined : (stryCov_9fa48("6198"), (() => {
  const unseen = (elsewhere: RegExp) => (call: Call): void => {
    if (stryMutAct_9fa48("6199")) {
      {}
    } else {
      stryCov_9fa48("6199");
      for (const arg of call.operands) if (stryMutAct_9fa48("6202") ? elsewhere.test(arg.text) && arg.dynamic === 'any' : stryMutAct_9fa48("6201") ? false : stryMutAct_9fa48("6200") ? true : (stryCov_9fa48("6200", "6201", "6202"), elsewhere.test(arg.text) || (stryMutAct_9fa48("6204") ? arg.dynamic !== 'any' : stryMutAct_9fa48("6203") ? false : (stryCov_9fa48("6203", "6204"), arg.dynamic === (stryMutAct_9fa48("6205") ? "" : (stryCov_9fa48("6205"), 'any')))))) call.unknown(stryMutAct_9fa48("6207") ? `` : (stryCov_9fa48("6207"), `${stryMutAct_9fa48("6210") ? arg.text && 'a package' : stryMutAct_9fa48("6209") ? false : stryMutAct_9fa48("6208") ? true : (stryCov_9fa48("6208", "6209", "6210"), arg.text || (stryMutAct_9fa48("6211") ? "" : (stryCov_9fa48("6211"), 'a package')))} comes from somewhere unknown`));
    }
  };
  return unseen;
})());

/** From the system's own archive; a file or an address is a package that nobody vouches for. */
export const INSTALL: Usage = stryMutAct_9fa48("6212") ? {} : (stryCov_9fa48("6212"), {
  does: stryMutAct_9fa48("6213") ? [] : (stryCov_9fa48("6213"), [stryMutAct_9fa48("6214") ? "" : (stryCov_9fa48("6214"), 'network'), stryMutAct_9fa48("6215") ? "" : (stryCov_9fa48("6215"), 'write')]),
  flags: stryMutAct_9fa48("6216") ? {} : (stryCov_9fa48("6216"), {
    '-o --option -c --config-file --root --installroot --setopt': stryMutAct_9fa48("6217") ? "" : (stryCov_9fa48("6217"), 'unknown'),
    '--dry-run --simulate --just-print --no-act': stryMutAct_9fa48("6218") ? {} : (stryCov_9fa48("6218"), {
      tells: stryMutAct_9fa48("6219") ? false : (stryCov_9fa48("6219"), true)
    }),
    '-y -q --yes': {}
  }),
  judge: unseen(stryMutAct_9fa48("6222") ? /^(?:git\+|https?:|ssh:|git@|file:|\.\/|github:)/ : stryMutAct_9fa48("6221") ? /^(?:git\+|https:|ssh:|git@|file:|\.{0,2}\/|github:)/ : stryMutAct_9fa48("6220") ? /(?:git\+|https?:|ssh:|git@|file:|\.{0,2}\/|github:)/ : (stryCov_9fa48("6220", "6221", "6222"), /^(?:git\+|https?:|ssh:|git@|file:|\.{0,2}\/|github:)/))
});

/** From a language's registry; a local folder is the person's own project. */
export const INSTALL_LOCAL: Usage = stryMutAct_9fa48("6223") ? {} : (stryCov_9fa48("6223"), {
  ...INSTALL,
  flags: stryMutAct_9fa48("6224") ? {} : (stryCov_9fa48("6224"), {
    '-r --requirement -c --constraint': stryMutAct_9fa48("6225") ? "" : (stryCov_9fa48("6225"), 'none'),
    '-t --target --prefix -e --editable --python': stryMutAct_9fa48("6226") ? "" : (stryCov_9fa48("6226"), 'none'),
    '-i --index-url --extra-index-url -f --find-links --registry --script-shell --node-options': stryMutAct_9fa48("6227") ? "" : (stryCov_9fa48("6227"), 'unknown'),
    '--dry-run': stryMutAct_9fa48("6228") ? {} : (stryCov_9fa48("6228"), {
      tells: stryMutAct_9fa48("6229") ? false : (stryCov_9fa48("6229"), true)
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("6230")) {
      {}
    } else {
      stryCov_9fa48("6230");
      unseen(stryMutAct_9fa48("6240") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\W.-]+$)/ : stryMutAct_9fa48("6239") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[^\w.-]+$)/ : stryMutAct_9fa48("6238") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\w.-]$)/ : stryMutAct_9fa48("6237") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\W-]+\/[\w.-]+$)/ : stryMutAct_9fa48("6236") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[^\w-]+\/[\w.-]+$)/ : stryMutAct_9fa48("6235") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]\/[\w.-]+$)/ : stryMutAct_9fa48("6234") ? /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\w.-]+)/ : stryMutAct_9fa48("6233") ? /^(?:git\+|https:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\w.-]+$)/ : stryMutAct_9fa48("6232") ? /(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\w.-]+$)/ : (stryCov_9fa48("6232", "6233", "6234", "6235", "6236", "6237", "6238", "6239", "6240"), /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\w.-]+$)/))(call);
      if (stryMutAct_9fa48("6242") ? false : stryMutAct_9fa48("6241") ? true : (stryCov_9fa48("6241", "6242"), /:\/\//.test(stryMutAct_9fa48("6243") ? call.value('-r', '--requirement', '-c', '--constraint')?.text && '' : (stryCov_9fa48("6243"), (stryMutAct_9fa48("6244") ? call.value('-r', '--requirement', '-c', '--constraint').text : (stryCov_9fa48("6244"), call.value(stryMutAct_9fa48("6245") ? "" : (stryCov_9fa48("6245"), '-r'), stryMutAct_9fa48("6246") ? "" : (stryCov_9fa48("6246"), '--requirement'), stryMutAct_9fa48("6247") ? "" : (stryCov_9fa48("6247"), '-c'), stryMutAct_9fa48("6248") ? "" : (stryCov_9fa48("6248"), '--constraint'))?.text)) ?? (stryMutAct_9fa48("6249") ? "Stryker was here!" : (stryCov_9fa48("6249"), '')))))) call.unknown(stryMutAct_9fa48("6251") ? "" : (stryCov_9fa48("6251"), 'a list of packages from elsewhere'));
    }
  }
});
export const REMOVE: Usage = stryMutAct_9fa48("6252") ? {} : (stryCov_9fa48("6252"), {
  does: stryMutAct_9fa48("6253") ? [] : (stryCov_9fa48("6253"), [stryMutAct_9fa48("6254") ? "" : (stryCov_9fa48("6254"), 'write')]),
  flags: stryMutAct_9fa48("6255") ? {} : (stryCov_9fa48("6255"), {
    '--dry-run': stryMutAct_9fa48("6256") ? {} : (stryCov_9fa48("6256"), {
      tells: stryMutAct_9fa48("6257") ? false : (stryCov_9fa48("6257"), true)
    })
  })
});

/** Puts a package where everybody can get it. */
export const PUBLISH: Usage = stryMutAct_9fa48("6258") ? {} : (stryCov_9fa48("6258"), {
  does: stryMutAct_9fa48("6259") ? [] : (stryCov_9fa48("6259"), [stryMutAct_9fa48("6260") ? "" : (stryCov_9fa48("6260"), 'network'), stryMutAct_9fa48("6261") ? "" : (stryCov_9fa48("6261"), '!upload')]),
  flags: stryMutAct_9fa48("6262") ? {} : (stryCov_9fa48("6262"), {
    '--dry-run -n': stryMutAct_9fa48("6263") ? {} : (stryCov_9fa48("6263"), {
      tells: stryMutAct_9fa48("6264") ? false : (stryCov_9fa48("6264"), true)
    })
  })
});

/** Runs a program that a package brings, with its own arguments: `--help` is one of them. */
export const RUNS_PACKAGE: Usage = stryMutAct_9fa48("6265") ? {} : (stryCov_9fa48("6265"), {
  helps: stryMutAct_9fa48("6266") ? true : (stryCov_9fa48("6266"), false),
  flags: stryMutAct_9fa48("6267") ? {} : (stryCov_9fa48("6267"), {
    '-c --call': stryMutAct_9fa48("6268") ? "" : (stryCov_9fa48("6268"), 'script'),
    '-p --package': stryMutAct_9fa48("6269") ? "" : (stryCov_9fa48("6269"), 'none')
  }),
  judge: call => {
    if (stryMutAct_9fa48("6270")) {
      {}
    } else {
      stryCov_9fa48("6270");
      if (stryMutAct_9fa48("6274") ? call.operands.length <= 0 : stryMutAct_9fa48("6273") ? call.operands.length >= 0 : stryMutAct_9fa48("6272") ? false : stryMutAct_9fa48("6271") ? true : (stryCov_9fa48("6271", "6272", "6273", "6274"), call.operands.length > 0)) call.unknown(stryMutAct_9fa48("6276") ? "" : (stryCov_9fa48("6276"), 'a package that was never seen is run'));
    }
  }
});