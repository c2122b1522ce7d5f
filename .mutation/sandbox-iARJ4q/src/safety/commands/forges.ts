/** Forges and other version control. */
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
import { ASKS, type CommandSpec, DISCARDS, each, SENDS, TELLS, WRITES } from '../spec.ts';
export const forges: readonly CommandSpec[] = stryMutAct_9fa48("4942") ? [] : (stryCov_9fa48("4942"), [stryMutAct_9fa48("4943") ? {} : (stryCov_9fa48("4943"), {
  names: stryMutAct_9fa48("4944") ? [] : (stryCov_9fa48("4944"), [stryMutAct_9fa48("4945") ? "" : (stryCov_9fa48("4945"), 'gh'), stryMutAct_9fa48("4946") ? "" : (stryCov_9fa48("4946"), 'glab')]),
  subcommands: stryMutAct_9fa48("4947") ? {} : (stryCov_9fa48("4947"), {
    ...each(stryMutAct_9fa48("4948") ? "" : (stryCov_9fa48("4948"), 'pr issue mr release repo run workflow label project cache ruleset search status'), stryMutAct_9fa48("4949") ? {} : (stryCov_9fa48("4949"), {
      subcommands: stryMutAct_9fa48("4950") ? {} : (stryCov_9fa48("4950"), {
        ...each(stryMutAct_9fa48("4951") ? "" : (stryCov_9fa48("4951"), 'list view status diff checks issues prs repos code commits watch'), ASKS),
        ...each(stryMutAct_9fa48("4952") ? "" : (stryCov_9fa48("4952"), 'create checkout comment edit close reopen ready review clone fork rerun enable disable set-default develop download'), stryMutAct_9fa48("4953") ? {} : (stryCov_9fa48("4953"), {
          ...SENDS,
          flags: stryMutAct_9fa48("4954") ? {} : (stryCov_9fa48("4954"), {
            '-F --body-file --notes-file': stryMutAct_9fa48("4955") ? "" : (stryCov_9fa48("4955"), 'read')
          })
        })),
        merge: SENDS,
        ...each(stryMutAct_9fa48("4956") ? "" : (stryCov_9fa48("4956"), 'delete archive rename transfer sync cancel'), DISCARDS)
      }),
      alone: ASKS
    })),
    gist: stryMutAct_9fa48("4957") ? {} : (stryCov_9fa48("4957"), {
      subcommands: stryMutAct_9fa48("4958") ? {} : (stryCov_9fa48("4958"), {
        ...each(stryMutAct_9fa48("4959") ? "" : (stryCov_9fa48("4959"), 'list view'), ASKS),
        ...each(stryMutAct_9fa48("4960") ? "" : (stryCov_9fa48("4960"), 'create edit'), stryMutAct_9fa48("4961") ? {} : (stryCov_9fa48("4961"), {
          does: stryMutAct_9fa48("4962") ? [] : (stryCov_9fa48("4962"), [stryMutAct_9fa48("4963") ? "" : (stryCov_9fa48("4963"), 'network'), stryMutAct_9fa48("4964") ? "" : (stryCov_9fa48("4964"), '!upload')]),
          operands: stryMutAct_9fa48("4965") ? [] : (stryCov_9fa48("4965"), [stryMutAct_9fa48("4966") ? "" : (stryCov_9fa48("4966"), '...read')])
        })),
        clone: SENDS,
        ...each(stryMutAct_9fa48("4967") ? "" : (stryCov_9fa48("4967"), 'delete rename'), DISCARDS)
      })
    }),
    auth: stryMutAct_9fa48("4968") ? {} : (stryCov_9fa48("4968"), {
      subcommands: stryMutAct_9fa48("4969") ? {} : (stryCov_9fa48("4969"), {
        status: ASKS,
        ...each(stryMutAct_9fa48("4970") ? "" : (stryCov_9fa48("4970"), 'login logout refresh setup-git switch'), WRITES),
        token: stryMutAct_9fa48("4971") ? {} : (stryCov_9fa48("4971"), {
          does: stryMutAct_9fa48("4972") ? [] : (stryCov_9fa48("4972"), [stryMutAct_9fa48("4973") ? "" : (stryCov_9fa48("4973"), 'secret')])
        })
      })
    }),
    api: stryMutAct_9fa48("4974") ? {} : (stryCov_9fa48("4974"), {
      does: stryMutAct_9fa48("4975") ? [] : (stryCov_9fa48("4975"), [stryMutAct_9fa48("4976") ? "" : (stryCov_9fa48("4976"), 'network')]),
      flags: stryMutAct_9fa48("4977") ? {} : (stryCov_9fa48("4977"), {
        '-X --method -f -F --field --raw-field --input': stryMutAct_9fa48("4978") ? {} : (stryCov_9fa48("4978"), {
          value: stryMutAct_9fa48("4979") ? "" : (stryCov_9fa48("4979"), 'none'),
          does: stryMutAct_9fa48("4980") ? [] : (stryCov_9fa48("4980"), [stryMutAct_9fa48("4981") ? "" : (stryCov_9fa48("4981"), '!upload')])
        }),
        '-q --jq -t -H': stryMutAct_9fa48("4982") ? "" : (stryCov_9fa48("4982"), 'none')
      })
    }),
    browse: ASKS,
    version: TELLS,
    completion: TELLS,
    help: TELLS
  }),
  examples: stryMutAct_9fa48("4983") ? [] : (stryCov_9fa48("4983"), [stryMutAct_9fa48("4984") ? [] : (stryCov_9fa48("4984"), [stryMutAct_9fa48("4985") ? "" : (stryCov_9fa48("4985"), 'gh pr list --author me'), stryMutAct_9fa48("4986") ? "" : (stryCov_9fa48("4986"), 'safe')]), stryMutAct_9fa48("4987") ? [] : (stryCov_9fa48("4987"), [stryMutAct_9fa48("4988") ? "" : (stryCov_9fa48("4988"), 'gh pr create'), stryMutAct_9fa48("4989") ? "" : (stryCov_9fa48("4989"), 'write')]), stryMutAct_9fa48("4990") ? [] : (stryCov_9fa48("4990"), [stryMutAct_9fa48("4991") ? "" : (stryCov_9fa48("4991"), 'gh repo delete a'), stryMutAct_9fa48("4992") ? "" : (stryCov_9fa48("4992"), 'dangerous')]), stryMutAct_9fa48("4993") ? [] : (stryCov_9fa48("4993"), [stryMutAct_9fa48("4994") ? "" : (stryCov_9fa48("4994"), 'gh auth token'), stryMutAct_9fa48("4995") ? "" : (stryCov_9fa48("4995"), 'dangerous')]), stryMutAct_9fa48("4996") ? [] : (stryCov_9fa48("4996"), [stryMutAct_9fa48("4997") ? "" : (stryCov_9fa48("4997"), 'gh alias set a b'), stryMutAct_9fa48("4998") ? "" : (stryCov_9fa48("4998"), 'opaque')])])
}), stryMutAct_9fa48("4999") ? {} : (stryCov_9fa48("4999"), {
  names: stryMutAct_9fa48("5000") ? [] : (stryCov_9fa48("5000"), [stryMutAct_9fa48("5001") ? "" : (stryCov_9fa48("5001"), 'tig'), stryMutAct_9fa48("5002") ? "" : (stryCov_9fa48("5002"), 'gitk'), stryMutAct_9fa48("5003") ? "" : (stryCov_9fa48("5003"), 'lazygit'), stryMutAct_9fa48("5004") ? "" : (stryCov_9fa48("5004"), 'git-gui')]),
  does: stryMutAct_9fa48("5005") ? [] : (stryCov_9fa48("5005"), [stryMutAct_9fa48("5006") ? "" : (stryCov_9fa48("5006"), 'write')]),
  examples: stryMutAct_9fa48("5007") ? [] : (stryCov_9fa48("5007"), [stryMutAct_9fa48("5008") ? [] : (stryCov_9fa48("5008"), [stryMutAct_9fa48("5009") ? "" : (stryCov_9fa48("5009"), 'tig'), stryMutAct_9fa48("5010") ? "" : (stryCov_9fa48("5010"), 'write')])])
}), stryMutAct_9fa48("5011") ? {} : (stryCov_9fa48("5011"), {
  names: stryMutAct_9fa48("5012") ? [] : (stryCov_9fa48("5012"), [stryMutAct_9fa48("5013") ? "" : (stryCov_9fa48("5013"), 'hg'), stryMutAct_9fa48("5014") ? "" : (stryCov_9fa48("5014"), 'svn'), stryMutAct_9fa48("5015") ? "" : (stryCov_9fa48("5015"), 'bzr'), stryMutAct_9fa48("5016") ? "" : (stryCov_9fa48("5016"), 'fossil'), stryMutAct_9fa48("5017") ? "" : (stryCov_9fa48("5017"), 'cvs')]),
  subcommands: stryMutAct_9fa48("5018") ? {} : (stryCov_9fa48("5018"), {
    ...each(stryMutAct_9fa48("5019") ? "" : (stryCov_9fa48("5019"), 'status st log info diff summary branches tags id cat annotate blame list ls'), TELLS),
    ...each(stryMutAct_9fa48("5020") ? "" : (stryCov_9fa48("5020"), 'add commit ci update up checkout co pull init clone branch copy cp merge'), WRITES),
    ...each(stryMutAct_9fa48("5021") ? "" : (stryCov_9fa48("5021"), 'revert rollback purge strip'), DISCARDS),
    push: SENDS
  }),
  flags: stryMutAct_9fa48("5022") ? {} : (stryCov_9fa48("5022"), {
    '--config --config-file --config-option --config-dir -R': stryMutAct_9fa48("5023") ? "" : (stryCov_9fa48("5023"), 'unknown'),
    '--diff-cmd --diff3-cmd --editor-cmd --merge-cmd': stryMutAct_9fa48("5024") ? "" : (stryCov_9fa48("5024"), 'script')
  }),
  globals: stryMutAct_9fa48("5025") ? "" : (stryCov_9fa48("5025"), 'anywhere'),
  examples: stryMutAct_9fa48("5026") ? [] : (stryCov_9fa48("5026"), [stryMutAct_9fa48("5027") ? [] : (stryCov_9fa48("5027"), [stryMutAct_9fa48("5028") ? "" : (stryCov_9fa48("5028"), 'hg status'), stryMutAct_9fa48("5029") ? "" : (stryCov_9fa48("5029"), 'safe')]), stryMutAct_9fa48("5030") ? [] : (stryCov_9fa48("5030"), [stryMutAct_9fa48("5031") ? "" : (stryCov_9fa48("5031"), 'svn commit -m a'), stryMutAct_9fa48("5032") ? "" : (stryCov_9fa48("5032"), 'write')]), stryMutAct_9fa48("5033") ? [] : (stryCov_9fa48("5033"), [stryMutAct_9fa48("5034") ? "" : (stryCov_9fa48("5034"), 'hg --config a=b status'), stryMutAct_9fa48("5035") ? "" : (stryCov_9fa48("5035"), 'opaque')])])
})]);