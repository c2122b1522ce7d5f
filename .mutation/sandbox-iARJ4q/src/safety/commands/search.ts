/** Searching in text. */
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
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';
const COMMON: Flags = stryMutAct_9fa48("9116") ? {} : (stryCov_9fa48("9116"), {
  '--color --colour': stryMutAct_9fa48("9117") ? {} : (stryCov_9fa48("9117"), {
    value: stryMutAct_9fa48("9118") ? "" : (stryCov_9fa48("9118"), 'none'),
    attached: stryMutAct_9fa48("9119") ? false : (stryCov_9fa48("9119"), true)
  }),
  '-A -B -C -m --max-count --after-context --before-context --context --include --exclude --exclude-dir --label -d -D --binary-files': stryMutAct_9fa48("9120") ? "" : (stryCov_9fa48("9120"), 'none'),
  '-e --regexp': stryMutAct_9fa48("9121") ? {} : (stryCov_9fa48("9121"), {
    value: stryMutAct_9fa48("9122") ? "" : (stryCov_9fa48("9122"), 'none'),
    operands: stryMutAct_9fa48("9123") ? [] : (stryCov_9fa48("9123"), [stryMutAct_9fa48("9124") ? "" : (stryCov_9fa48("9124"), '...read')])
  }),
  '-f --file': stryMutAct_9fa48("9125") ? {} : (stryCov_9fa48("9125"), {
    value: stryMutAct_9fa48("9126") ? "" : (stryCov_9fa48("9126"), 'read'),
    operands: stryMutAct_9fa48("9127") ? [] : (stryCov_9fa48("9127"), [stryMutAct_9fa48("9128") ? "" : (stryCov_9fa48("9128"), '...read')])
  }),
  '--exclude-from': stryMutAct_9fa48("9129") ? "" : (stryCov_9fa48("9129"), 'read')
});
export const search: readonly CommandSpec[] = stryMutAct_9fa48("9130") ? [] : (stryCov_9fa48("9130"), [stryMutAct_9fa48("9131") ? {} : (stryCov_9fa48("9131"), {
  names: words(stryMutAct_9fa48("9132") ? "" : (stryCov_9fa48("9132"), 'grep egrep fgrep zgrep zegrep bzgrep xzgrep pcregrep pcre2grep ugrep')),
  flags: stryMutAct_9fa48("9133") ? {} : (stryCov_9fa48("9133"), {
    ...COMMON,
    '--filter --pager --view': stryMutAct_9fa48("9134") ? "" : (stryCov_9fa48("9134"), 'unknown')
  }),
  operands: stryMutAct_9fa48("9135") ? [] : (stryCov_9fa48("9135"), [stryMutAct_9fa48("9136") ? "" : (stryCov_9fa48("9136"), 'none'), stryMutAct_9fa48("9137") ? "" : (stryCov_9fa48("9137"), '...read')]),
  examples: stryMutAct_9fa48("9138") ? [] : (stryCov_9fa48("9138"), [stryMutAct_9fa48("9139") ? [] : (stryCov_9fa48("9139"), [stryMutAct_9fa48("9140") ? "" : (stryCov_9fa48("9140"), 'grep -rn a .'), stryMutAct_9fa48("9141") ? "" : (stryCov_9fa48("9141"), 'safe')]), stryMutAct_9fa48("9142") ? [] : (stryCov_9fa48("9142"), [stryMutAct_9fa48("9143") ? "" : (stryCov_9fa48("9143"), 'grep -f /etc/shadow a'), stryMutAct_9fa48("9144") ? "" : (stryCov_9fa48("9144"), 'dangerous')]), stryMutAct_9fa48("9145") ? [] : (stryCov_9fa48("9145"), [stryMutAct_9fa48("9146") ? "" : (stryCov_9fa48("9146"), 'grep a .env'), stryMutAct_9fa48("9147") ? "" : (stryCov_9fa48("9147"), 'dangerous')])])
}), stryMutAct_9fa48("9148") ? {} : (stryCov_9fa48("9148"), {
  names: stryMutAct_9fa48("9149") ? [] : (stryCov_9fa48("9149"), [stryMutAct_9fa48("9150") ? "" : (stryCov_9fa48("9150"), 'rg')]),
  flags: stryMutAct_9fa48("9151") ? {} : (stryCov_9fa48("9151"), {
    ...COMMON,
    '-g --glob --iglob -t --type -T --type-not -j --threads --sort -r --replace -M --max-columns --max-depth -E --encoding': stryMutAct_9fa48("9152") ? "" : (stryCov_9fa48("9152"), 'none'),
    '--pre --hostname-bin': stryMutAct_9fa48("9153") ? "" : (stryCov_9fa48("9153"), 'script'),
    '--pre-glob': stryMutAct_9fa48("9154") ? "" : (stryCov_9fa48("9154"), 'none'),
    '--files --type-list': stryMutAct_9fa48("9155") ? {} : (stryCov_9fa48("9155"), {
      operands: stryMutAct_9fa48("9156") ? [] : (stryCov_9fa48("9156"), [stryMutAct_9fa48("9157") ? "" : (stryCov_9fa48("9157"), '...read')])
    })
  }),
  operands: stryMutAct_9fa48("9158") ? [] : (stryCov_9fa48("9158"), [stryMutAct_9fa48("9159") ? "" : (stryCov_9fa48("9159"), 'none'), stryMutAct_9fa48("9160") ? "" : (stryCov_9fa48("9160"), '...read')]),
  examples: stryMutAct_9fa48("9161") ? [] : (stryCov_9fa48("9161"), [stryMutAct_9fa48("9162") ? [] : (stryCov_9fa48("9162"), [stryMutAct_9fa48("9163") ? "" : (stryCov_9fa48("9163"), 'rg -n a src'), stryMutAct_9fa48("9164") ? "" : (stryCov_9fa48("9164"), 'safe')]), stryMutAct_9fa48("9165") ? [] : (stryCov_9fa48("9165"), [stryMutAct_9fa48("9166") ? "" : (stryCov_9fa48("9166"), 'rg --pre ./x a'), stryMutAct_9fa48("9167") ? "" : (stryCov_9fa48("9167"), 'opaque')])])
}), stryMutAct_9fa48("9168") ? {} : (stryCov_9fa48("9168"), {
  names: stryMutAct_9fa48("9169") ? [] : (stryCov_9fa48("9169"), [stryMutAct_9fa48("9170") ? "" : (stryCov_9fa48("9170"), 'ag'), stryMutAct_9fa48("9171") ? "" : (stryCov_9fa48("9171"), 'ack')]),
  flags: stryMutAct_9fa48("9172") ? {} : (stryCov_9fa48("9172"), {
    '-A -B -C -G -m --ignore --ignore-dir --type-set --type': stryMutAct_9fa48("9173") ? "" : (stryCov_9fa48("9173"), 'none'),
    '--pager': stryMutAct_9fa48("9174") ? "" : (stryCov_9fa48("9174"), 'script'),
    '-f -g': stryMutAct_9fa48("9175") ? {} : (stryCov_9fa48("9175"), {
      operands: stryMutAct_9fa48("9176") ? [] : (stryCov_9fa48("9176"), [stryMutAct_9fa48("9177") ? "" : (stryCov_9fa48("9177"), '...read')])
    })
  }),
  operands: stryMutAct_9fa48("9178") ? [] : (stryCov_9fa48("9178"), [stryMutAct_9fa48("9179") ? "" : (stryCov_9fa48("9179"), 'none'), stryMutAct_9fa48("9180") ? "" : (stryCov_9fa48("9180"), '...read')]),
  examples: stryMutAct_9fa48("9181") ? [] : (stryCov_9fa48("9181"), [stryMutAct_9fa48("9182") ? [] : (stryCov_9fa48("9182"), [stryMutAct_9fa48("9183") ? "" : (stryCov_9fa48("9183"), 'ag a src'), stryMutAct_9fa48("9184") ? "" : (stryCov_9fa48("9184"), 'safe')]), stryMutAct_9fa48("9185") ? [] : (stryCov_9fa48("9185"), [stryMutAct_9fa48("9186") ? "" : (stryCov_9fa48("9186"), "ack --pager='rm a' b"), stryMutAct_9fa48("9187") ? "" : (stryCov_9fa48("9187"), 'dangerous')])])
}), stryMutAct_9fa48("9188") ? {} : (stryCov_9fa48("9188"), {
  names: words(stryMutAct_9fa48("9189") ? "" : (stryCov_9fa48("9189"), 'locate plocate mlocate which whereis whatis apropos mdfind')),
  flags: stryMutAct_9fa48("9190") ? {} : (stryCov_9fa48("9190"), {
    '-l -n --limit -d --database -s -S -B -M': stryMutAct_9fa48("9191") ? "" : (stryCov_9fa48("9191"), 'none')
  }),
  examples: stryMutAct_9fa48("9192") ? [] : (stryCov_9fa48("9192"), [stryMutAct_9fa48("9193") ? [] : (stryCov_9fa48("9193"), [stryMutAct_9fa48("9194") ? "" : (stryCov_9fa48("9194"), 'locate a'), stryMutAct_9fa48("9195") ? "" : (stryCov_9fa48("9195"), 'safe')]), stryMutAct_9fa48("9196") ? [] : (stryCov_9fa48("9196"), [stryMutAct_9fa48("9197") ? "" : (stryCov_9fa48("9197"), 'which ls'), stryMutAct_9fa48("9198") ? "" : (stryCov_9fa48("9198"), 'safe')])])
}), stryMutAct_9fa48("9199") ? {} : (stryCov_9fa48("9199"), {
  names: stryMutAct_9fa48("9200") ? [] : (stryCov_9fa48("9200"), [stryMutAct_9fa48("9201") ? "" : (stryCov_9fa48("9201"), 'fzf')]),
  closed: stryMutAct_9fa48("9202") ? "" : (stryCov_9fa48("9202"), '-m --multi -i +i --no-sort --reverse'),
  flags: stryMutAct_9fa48("9203") ? {} : (stryCov_9fa48("9203"), {
    '-q --query -f --filter -d --delimiter -n --nth --prompt --height': stryMutAct_9fa48("9204") ? "" : (stryCov_9fa48("9204"), 'none'),
    '--preview': stryMutAct_9fa48("9205") ? "" : (stryCov_9fa48("9205"), 'script')
  }),
  examples: stryMutAct_9fa48("9206") ? [] : (stryCov_9fa48("9206"), [stryMutAct_9fa48("9207") ? [] : (stryCov_9fa48("9207"), [stryMutAct_9fa48("9208") ? "" : (stryCov_9fa48("9208"), 'fzf -m'), stryMutAct_9fa48("9209") ? "" : (stryCov_9fa48("9209"), 'safe')]), stryMutAct_9fa48("9210") ? [] : (stryCov_9fa48("9210"), [stryMutAct_9fa48("9211") ? "" : (stryCov_9fa48("9211"), "fzf --bind 'enter:execute(rm a)'"), stryMutAct_9fa48("9212") ? "" : (stryCov_9fa48("9212"), 'opaque')])])
})]);