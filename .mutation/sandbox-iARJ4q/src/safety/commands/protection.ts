/** Firewalls and mandatory access control. */
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
import { type CommandSpec, each, TELLS, words } from '../spec.ts';
export const protection: readonly CommandSpec[] = stryMutAct_9fa48("8230") ? [] : (stryCov_9fa48("8230"), [stryMutAct_9fa48("8231") ? {} : (stryCov_9fa48("8231"), {
  names: stryMutAct_9fa48("8232") ? [] : (stryCov_9fa48("8232"), [stryMutAct_9fa48("8233") ? "" : (stryCov_9fa48("8233"), 'iptables'), stryMutAct_9fa48("8234") ? "" : (stryCov_9fa48("8234"), 'ip6tables'), stryMutAct_9fa48("8235") ? "" : (stryCov_9fa48("8235"), 'ebtables'), stryMutAct_9fa48("8236") ? "" : (stryCov_9fa48("8236"), 'ipset'), stryMutAct_9fa48("8237") ? "" : (stryCov_9fa48("8237"), 'auditctl'), stryMutAct_9fa48("8238") ? "" : (stryCov_9fa48("8238"), 'semanage'), stryMutAct_9fa48("8239") ? "" : (stryCov_9fa48("8239"), 'pfctl')]),
  flags: stryMutAct_9fa48("8240") ? {} : (stryCov_9fa48("8240"), {
    '-L --list -S --list-rules -n --numeric -v --verbose -x --line-numbers -l -s --state': stryMutAct_9fa48("8241") ? {} : (stryCov_9fa48("8241"), {
      tells: stryMutAct_9fa48("8242") ? "" : (stryCov_9fa48("8242"), 'only')
    }),
    '-t --table': stryMutAct_9fa48("8243") ? {} : (stryCov_9fa48("8243"), {
      value: stryMutAct_9fa48("8244") ? "" : (stryCov_9fa48("8244"), 'none'),
      tells: stryMutAct_9fa48("8245") ? "" : (stryCov_9fa48("8245"), 'only')
    })
  }),
  does: stryMutAct_9fa48("8246") ? [] : (stryCov_9fa48("8246"), [stryMutAct_9fa48("8247") ? "" : (stryCov_9fa48("8247"), '!firewall')]),
  examples: stryMutAct_9fa48("8248") ? [] : (stryCov_9fa48("8248"), [stryMutAct_9fa48("8249") ? [] : (stryCov_9fa48("8249"), [stryMutAct_9fa48("8250") ? "" : (stryCov_9fa48("8250"), 'iptables -L -n -t nat'), stryMutAct_9fa48("8251") ? "" : (stryCov_9fa48("8251"), 'safe')]), stryMutAct_9fa48("8252") ? [] : (stryCov_9fa48("8252"), [stryMutAct_9fa48("8253") ? "" : (stryCov_9fa48("8253"), 'iptables -F'), stryMutAct_9fa48("8254") ? "" : (stryCov_9fa48("8254"), 'dangerous')]), stryMutAct_9fa48("8255") ? [] : (stryCov_9fa48("8255"), [stryMutAct_9fa48("8256") ? "" : (stryCov_9fa48("8256"), 'pfctl -s all -d'), stryMutAct_9fa48("8257") ? "" : (stryCov_9fa48("8257"), 'dangerous')])])
}), stryMutAct_9fa48("8258") ? {} : (stryCov_9fa48("8258"), {
  names: words(stryMutAct_9fa48("8259") ? "" : (stryCov_9fa48("8259"), 'ufw nft firewall-cmd fail2ban-client apparmor_parser setenforce aa-complain aa-enforce setsebool chcon restorecon')),
  flags: stryMutAct_9fa48("8260") ? {} : (stryCov_9fa48("8260"), {
    '--state --list-all --get-active-zones --get-zones --get-default-zone --list-services --list-ports --list-all-zones --get-services': stryMutAct_9fa48("8261") ? {} : (stryCov_9fa48("8261"), {
      tells: stryMutAct_9fa48("8262") ? "" : (stryCov_9fa48("8262"), 'only')
    }),
    '-a -n -s -j': {}
  }),
  subcommands: each(stryMutAct_9fa48("8263") ? "" : (stryCov_9fa48("8263"), 'status list show app'), TELLS),
  alone: stryMutAct_9fa48("8264") ? {} : (stryCov_9fa48("8264"), {
    does: stryMutAct_9fa48("8265") ? [] : (stryCov_9fa48("8265"), [stryMutAct_9fa48("8266") ? "" : (stryCov_9fa48("8266"), '!firewall')])
  }),
  otherwise: stryMutAct_9fa48("8267") ? {} : (stryCov_9fa48("8267"), {
    does: stryMutAct_9fa48("8268") ? [] : (stryCov_9fa48("8268"), [stryMutAct_9fa48("8269") ? "" : (stryCov_9fa48("8269"), '!firewall')])
  }),
  examples: stryMutAct_9fa48("8270") ? [] : (stryCov_9fa48("8270"), [stryMutAct_9fa48("8271") ? [] : (stryCov_9fa48("8271"), [stryMutAct_9fa48("8272") ? "" : (stryCov_9fa48("8272"), 'ufw status'), stryMutAct_9fa48("8273") ? "" : (stryCov_9fa48("8273"), 'safe')]), stryMutAct_9fa48("8274") ? [] : (stryCov_9fa48("8274"), [stryMutAct_9fa48("8275") ? "" : (stryCov_9fa48("8275"), 'ufw delete 3'), stryMutAct_9fa48("8276") ? "" : (stryCov_9fa48("8276"), 'dangerous')]), stryMutAct_9fa48("8277") ? [] : (stryCov_9fa48("8277"), [stryMutAct_9fa48("8278") ? "" : (stryCov_9fa48("8278"), 'nft -a list ruleset'), stryMutAct_9fa48("8279") ? "" : (stryCov_9fa48("8279"), 'safe')]), stryMutAct_9fa48("8280") ? [] : (stryCov_9fa48("8280"), [stryMutAct_9fa48("8281") ? "" : (stryCov_9fa48("8281"), 'nft -s flush table a'), stryMutAct_9fa48("8282") ? "" : (stryCov_9fa48("8282"), 'dangerous')]), stryMutAct_9fa48("8283") ? [] : (stryCov_9fa48("8283"), [stryMutAct_9fa48("8284") ? "" : (stryCov_9fa48("8284"), 'setenforce 0'), stryMutAct_9fa48("8285") ? "" : (stryCov_9fa48("8285"), 'dangerous')]), stryMutAct_9fa48("8286") ? [] : (stryCov_9fa48("8286"), [stryMutAct_9fa48("8287") ? "" : (stryCov_9fa48("8287"), 'firewall-cmd --list-all'), stryMutAct_9fa48("8288") ? "" : (stryCov_9fa48("8288"), 'safe')])])
}), stryMutAct_9fa48("8289") ? {} : (stryCov_9fa48("8289"), {
  names: stryMutAct_9fa48("8290") ? [] : (stryCov_9fa48("8290"), [stryMutAct_9fa48("8291") ? "" : (stryCov_9fa48("8291"), 'getenforce'), stryMutAct_9fa48("8292") ? "" : (stryCov_9fa48("8292"), 'sestatus'), stryMutAct_9fa48("8293") ? "" : (stryCov_9fa48("8293"), 'aa-status'), stryMutAct_9fa48("8294") ? "" : (stryCov_9fa48("8294"), 'ausearch'), stryMutAct_9fa48("8295") ? "" : (stryCov_9fa48("8295"), 'aureport')]),
  examples: stryMutAct_9fa48("8296") ? [] : (stryCov_9fa48("8296"), [stryMutAct_9fa48("8297") ? [] : (stryCov_9fa48("8297"), [stryMutAct_9fa48("8298") ? "" : (stryCov_9fa48("8298"), 'getenforce'), stryMutAct_9fa48("8299") ? "" : (stryCov_9fa48("8299"), 'safe')])])
})]);