/** git: its global settings; the subcommands are in `git-verbs.ts`. */
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
import { runsLater } from '../git-settings.ts';
import type { CommandSpec } from '../spec.ts';
import { withPlaces } from './git-places.ts';
import { gitVerbs } from './git-verbs.ts';
const judgeGlobal = (call: Call): void => {
  if (stryMutAct_9fa48("5690")) {
    {}
  } else {
    stryCov_9fa48("5690");
    for (const {
      name,
      value
    } of call.flags) {
      if (stryMutAct_9fa48("5691")) {
        {}
      } else {
        stryCov_9fa48("5691");
        if (stryMutAct_9fa48("5694") ? name !== '-c' && value === undefined : stryMutAct_9fa48("5693") ? false : stryMutAct_9fa48("5692") ? true : (stryCov_9fa48("5692", "5693", "5694"), (stryMutAct_9fa48("5696") ? name === '-c' : stryMutAct_9fa48("5695") ? false : (stryCov_9fa48("5695", "5696"), name !== (stryMutAct_9fa48("5697") ? "" : (stryCov_9fa48("5697"), '-c')))) || (stryMutAct_9fa48("5699") ? value !== undefined : stryMutAct_9fa48("5698") ? false : (stryCov_9fa48("5698", "5699"), value === undefined)))) continue;
        const [setting = stryMutAct_9fa48("5700") ? "Stryker was here!" : (stryCov_9fa48("5700"), ''), given = stryMutAct_9fa48("5701") ? "" : (stryCov_9fa48("5701"), 'true')] = value.text.split(stryMutAct_9fa48("5702") ? /=(.)/s : (stryCov_9fa48("5702"), /=(.*)/s));
        if (stryMutAct_9fa48("5705") ? value.dynamic !== 'no' && runsLater(setting, given) : stryMutAct_9fa48("5704") ? false : stryMutAct_9fa48("5703") ? true : (stryCov_9fa48("5703", "5704", "5705"), (stryMutAct_9fa48("5707") ? value.dynamic === 'no' : stryMutAct_9fa48("5706") ? false : (stryCov_9fa48("5706", "5707"), value.dynamic !== (stryMutAct_9fa48("5708") ? "" : (stryCov_9fa48("5708"), 'no')))) || runsLater(setting, given))) call.mark(stryMutAct_9fa48("5710") ? "" : (stryCov_9fa48("5710"), 'poison'));
      }
    }
  }
};
export const git: readonly CommandSpec[] = stryMutAct_9fa48("5711") ? [] : (stryCov_9fa48("5711"), [stryMutAct_9fa48("5712") ? {} : (stryCov_9fa48("5712"), {
  names: stryMutAct_9fa48("5713") ? [] : (stryCov_9fa48("5713"), [stryMutAct_9fa48("5714") ? "" : (stryCov_9fa48("5714"), 'git')]),
  flags: stryMutAct_9fa48("5715") ? {} : (stryCov_9fa48("5715"), {
    '-C --git-dir --work-tree --namespace': stryMutAct_9fa48("5716") ? "" : (stryCov_9fa48("5716"), 'none'),
    '-c': stryMutAct_9fa48("5717") ? {} : (stryCov_9fa48("5717"), {
      value: stryMutAct_9fa48("5718") ? "" : (stryCov_9fa48("5718"), 'none')
    }),
    '--exec-path --config-env': stryMutAct_9fa48("5719") ? "" : (stryCov_9fa48("5719"), 'unknown'),
    '-p --paginate --no-pager': {}
  }),
  folder: stryMutAct_9fa48("5720") ? "" : (stryCov_9fa48("5720"), '-C'),
  subcommands: withPlaces(gitVerbs),
  judge: judgeGlobal,
  examples: stryMutAct_9fa48("5721") ? [] : (stryCov_9fa48("5721"), [stryMutAct_9fa48("5722") ? [] : (stryCov_9fa48("5722"), [stryMutAct_9fa48("5723") ? "" : (stryCov_9fa48("5723"), 'git status --short docs'), stryMutAct_9fa48("5724") ? "" : (stryCov_9fa48("5724"), 'safe')]), stryMutAct_9fa48("5725") ? [] : (stryCov_9fa48("5725"), [stryMutAct_9fa48("5726") ? "" : (stryCov_9fa48("5726"), 'git log --oneline -5'), stryMutAct_9fa48("5727") ? "" : (stryCov_9fa48("5727"), 'safe')]), stryMutAct_9fa48("5728") ? [] : (stryCov_9fa48("5728"), [stryMutAct_9fa48("5729") ? "" : (stryCov_9fa48("5729"), 'git commit -m a'), stryMutAct_9fa48("5730") ? "" : (stryCov_9fa48("5730"), 'write')]), stryMutAct_9fa48("5731") ? [] : (stryCov_9fa48("5731"), [stryMutAct_9fa48("5732") ? "" : (stryCov_9fa48("5732"), 'git push'), stryMutAct_9fa48("5733") ? "" : (stryCov_9fa48("5733"), 'write')]), stryMutAct_9fa48("5734") ? [] : (stryCov_9fa48("5734"), [stryMutAct_9fa48("5735") ? "" : (stryCov_9fa48("5735"), 'git push --force fork main'), stryMutAct_9fa48("5736") ? "" : (stryCov_9fa48("5736"), 'dangerous')]), stryMutAct_9fa48("5737") ? [] : (stryCov_9fa48("5737"), [stryMutAct_9fa48("5738") ? "" : (stryCov_9fa48("5738"), 'git push origin +main'), stryMutAct_9fa48("5739") ? "" : (stryCov_9fa48("5739"), 'dangerous')]), stryMutAct_9fa48("5740") ? [] : (stryCov_9fa48("5740"), [stryMutAct_9fa48("5741") ? "" : (stryCov_9fa48("5741"), 'git reset --hard HEAD~2'), stryMutAct_9fa48("5742") ? "" : (stryCov_9fa48("5742"), 'dangerous')]), stryMutAct_9fa48("5743") ? [] : (stryCov_9fa48("5743"), [stryMutAct_9fa48("5744") ? "" : (stryCov_9fa48("5744"), 'git reset HEAD~4'), stryMutAct_9fa48("5745") ? "" : (stryCov_9fa48("5745"), 'write')]), stryMutAct_9fa48("5746") ? [] : (stryCov_9fa48("5746"), [stryMutAct_9fa48("5747") ? "" : (stryCov_9fa48("5747"), 'git clean -fd'), stryMutAct_9fa48("5748") ? "" : (stryCov_9fa48("5748"), 'dangerous')]), stryMutAct_9fa48("5749") ? [] : (stryCov_9fa48("5749"), [stryMutAct_9fa48("5750") ? "" : (stryCov_9fa48("5750"), 'git clean -nd'), stryMutAct_9fa48("5751") ? "" : (stryCov_9fa48("5751"), 'safe')]), stryMutAct_9fa48("5752") ? [] : (stryCov_9fa48("5752"), [stryMutAct_9fa48("5753") ? "" : (stryCov_9fa48("5753"), 'git checkout topic'), stryMutAct_9fa48("5754") ? "" : (stryCov_9fa48("5754"), 'write')]), stryMutAct_9fa48("5755") ? [] : (stryCov_9fa48("5755"), [stryMutAct_9fa48("5756") ? "" : (stryCov_9fa48("5756"), 'git checkout -- a'), stryMutAct_9fa48("5757") ? "" : (stryCov_9fa48("5757"), 'dangerous')]), stryMutAct_9fa48("5758") ? [] : (stryCov_9fa48("5758"), [stryMutAct_9fa48("5759") ? "" : (stryCov_9fa48("5759"), 'git stash'), stryMutAct_9fa48("5760") ? "" : (stryCov_9fa48("5760"), 'write')]), stryMutAct_9fa48("5761") ? [] : (stryCov_9fa48("5761"), [stryMutAct_9fa48("5762") ? "" : (stryCov_9fa48("5762"), 'git stash drop 2'), stryMutAct_9fa48("5763") ? "" : (stryCov_9fa48("5763"), 'dangerous')]), stryMutAct_9fa48("5764") ? [] : (stryCov_9fa48("5764"), [stryMutAct_9fa48("5765") ? "" : (stryCov_9fa48("5765"), 'git branch'), stryMutAct_9fa48("5766") ? "" : (stryCov_9fa48("5766"), 'safe')]), stryMutAct_9fa48("5767") ? [] : (stryCov_9fa48("5767"), [stryMutAct_9fa48("5768") ? "" : (stryCov_9fa48("5768"), 'git branch -D a'), stryMutAct_9fa48("5769") ? "" : (stryCov_9fa48("5769"), 'dangerous')]), stryMutAct_9fa48("5770") ? [] : (stryCov_9fa48("5770"), [stryMutAct_9fa48("5771") ? "" : (stryCov_9fa48("5771"), 'git config user.name'), stryMutAct_9fa48("5772") ? "" : (stryCov_9fa48("5772"), 'safe')]), stryMutAct_9fa48("5773") ? [] : (stryCov_9fa48("5773"), [stryMutAct_9fa48("5774") ? "" : (stryCov_9fa48("5774"), 'git config core.pager ./x'), stryMutAct_9fa48("5775") ? "" : (stryCov_9fa48("5775"), 'dangerous')]), stryMutAct_9fa48("5776") ? [] : (stryCov_9fa48("5776"), [stryMutAct_9fa48("5777") ? "" : (stryCov_9fa48("5777"), 'git config alias.co checkout'), stryMutAct_9fa48("5778") ? "" : (stryCov_9fa48("5778"), 'write')]), stryMutAct_9fa48("5779") ? [] : (stryCov_9fa48("5779"), [stryMutAct_9fa48("5780") ? "" : (stryCov_9fa48("5780"), "git -c core.fsmonitor='rm a' status"), stryMutAct_9fa48("5781") ? "" : (stryCov_9fa48("5781"), 'dangerous')]), stryMutAct_9fa48("5782") ? [] : (stryCov_9fa48("5782"), [stryMutAct_9fa48("5783") ? "" : (stryCov_9fa48("5783"), 'git frobnicate'), stryMutAct_9fa48("5784") ? "" : (stryCov_9fa48("5784"), 'opaque')]), stryMutAct_9fa48("5785") ? [] : (stryCov_9fa48("5785"), [stryMutAct_9fa48("5786") ? "" : (stryCov_9fa48("5786"), 'git restore --staged a'), stryMutAct_9fa48("5787") ? "" : (stryCov_9fa48("5787"), 'write')]), stryMutAct_9fa48("5788") ? [] : (stryCov_9fa48("5788"), [stryMutAct_9fa48("5789") ? "" : (stryCov_9fa48("5789"), 'git grep -O"rm a" b'), stryMutAct_9fa48("5790") ? "" : (stryCov_9fa48("5790"), 'dangerous')]), stryMutAct_9fa48("5791") ? [] : (stryCov_9fa48("5791"), [stryMutAct_9fa48("5792") ? "" : (stryCov_9fa48("5792"), 'git remote -v show'), stryMutAct_9fa48("5793") ? "" : (stryCov_9fa48("5793"), 'safe')]), stryMutAct_9fa48("5794") ? [] : (stryCov_9fa48("5794"), [stryMutAct_9fa48("5795") ? "" : (stryCov_9fa48("5795"), 'git clone ext::sh a'), stryMutAct_9fa48("5796") ? "" : (stryCov_9fa48("5796"), 'opaque')]), stryMutAct_9fa48("5797") ? [] : (stryCov_9fa48("5797"), [stryMutAct_9fa48("5798") ? "" : (stryCov_9fa48("5798"), 'git tag'), stryMutAct_9fa48("5799") ? "" : (stryCov_9fa48("5799"), 'safe')]), stryMutAct_9fa48("5800") ? [] : (stryCov_9fa48("5800"), [stryMutAct_9fa48("5801") ? "" : (stryCov_9fa48("5801"), 'git rebase -x "rm a" main'), stryMutAct_9fa48("5802") ? "" : (stryCov_9fa48("5802"), 'dangerous')])])
})]);