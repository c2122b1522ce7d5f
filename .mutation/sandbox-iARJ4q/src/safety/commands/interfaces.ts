/** Network interfaces, routes and sockets of this machine. */
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
import { ASKS, type CommandSpec, each, TELLS, WRITES, words } from '../spec.ts';
export const interfaces: readonly CommandSpec[] = stryMutAct_9fa48("6277") ? [] : (stryCov_9fa48("6277"), [stryMutAct_9fa48("6278") ? {} : (stryCov_9fa48("6278"), {
  names: stryMutAct_9fa48("6279") ? [] : (stryCov_9fa48("6279"), [stryMutAct_9fa48("6280") ? "" : (stryCov_9fa48("6280"), 'ip'), stryMutAct_9fa48("6281") ? "" : (stryCov_9fa48("6281"), 'bridge'), stryMutAct_9fa48("6282") ? "" : (stryCov_9fa48("6282"), 'tc'), stryMutAct_9fa48("6283") ? "" : (stryCov_9fa48("6283"), 'devlink')]),
  style: stryMutAct_9fa48("6284") ? "" : (stryCov_9fa48("6284"), 'stop'),
  flags: stryMutAct_9fa48("6285") ? {} : (stryCov_9fa48("6285"), {
    '-n --netns -b --batch': stryMutAct_9fa48("6286") ? "" : (stryCov_9fa48("6286"), 'unknown'),
    '-c -j -p -s -d -4 -6 -br -o -color': {}
  }),
  judge: call => {
    if (stryMutAct_9fa48("6287")) {
      {}
    } else {
      stryCov_9fa48("6287");
      const words = call.operands.map(stryMutAct_9fa48("6288") ? () => undefined : (stryCov_9fa48("6288"), arg => arg.text));
      if (stryMutAct_9fa48("6291") ? words.some(word => /^(?:exec|ex|e)$/.test(word)) || words[0]?.startsWith('net') : stryMutAct_9fa48("6290") ? false : stryMutAct_9fa48("6289") ? true : (stryCov_9fa48("6289", "6290", "6291"), (stryMutAct_9fa48("6292") ? words.every(word => /^(?:exec|ex|e)$/.test(word)) : (stryCov_9fa48("6292"), words.some(stryMutAct_9fa48("6293") ? () => undefined : (stryCov_9fa48("6293"), word => (stryMutAct_9fa48("6295") ? /^(?:exec|ex|e)/ : stryMutAct_9fa48("6294") ? /(?:exec|ex|e)$/ : (stryCov_9fa48("6294", "6295"), /^(?:exec|ex|e)$/)).test(word))))) && (stryMutAct_9fa48("6297") ? words[0].startsWith('net') : stryMutAct_9fa48("6296") ? words[0]?.endsWith('net') : (stryCov_9fa48("6296", "6297"), words[0]?.startsWith(stryMutAct_9fa48("6298") ? "" : (stryCov_9fa48("6298"), 'net')))))) return call.command(stryMutAct_9fa48("6299") ? call.operands : (stryCov_9fa48("6299"), call.operands.slice(stryMutAct_9fa48("6300") ? words.findIndex(word => /^ex?/.test(word)) - 2 : (stryCov_9fa48("6300"), words.findIndex(stryMutAct_9fa48("6301") ? () => undefined : (stryCov_9fa48("6301"), word => (stryMutAct_9fa48("6303") ? /^ex/ : stryMutAct_9fa48("6302") ? /ex?/ : (stryCov_9fa48("6302", "6303"), /^ex?/)).test(word))) + 2))));
      if (stryMutAct_9fa48("6306") ? words.every(word => /^(?:add|a|del|delete|d|set|flush|f|replace|change|append|up|down|restore|attach)$/.test(word) && word !== words[0]) : stryMutAct_9fa48("6305") ? false : stryMutAct_9fa48("6304") ? true : (stryCov_9fa48("6304", "6305", "6306"), words.some(stryMutAct_9fa48("6307") ? () => undefined : (stryCov_9fa48("6307"), word => stryMutAct_9fa48("6310") ? /^(?:add|a|del|delete|d|set|flush|f|replace|change|append|up|down|restore|attach)$/.test(word) || word !== words[0] : stryMutAct_9fa48("6309") ? false : stryMutAct_9fa48("6308") ? true : (stryCov_9fa48("6308", "6309", "6310"), (stryMutAct_9fa48("6312") ? /^(?:add|a|del|delete|d|set|flush|f|replace|change|append|up|down|restore|attach)/ : stryMutAct_9fa48("6311") ? /(?:add|a|del|delete|d|set|flush|f|replace|change|append|up|down|restore|attach)$/ : (stryCov_9fa48("6311", "6312"), /^(?:add|a|del|delete|d|set|flush|f|replace|change|append|up|down|restore|attach)$/)).test(word) && (stryMutAct_9fa48("6314") ? word === words[0] : stryMutAct_9fa48("6313") ? true : (stryCov_9fa48("6313", "6314"), word !== words[0]))))))) call.mark(stryMutAct_9fa48("6316") ? "" : (stryCov_9fa48("6316"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("6317") ? [] : (stryCov_9fa48("6317"), [stryMutAct_9fa48("6318") ? [] : (stryCov_9fa48("6318"), [stryMutAct_9fa48("6319") ? "" : (stryCov_9fa48("6319"), 'ip -4 addr'), stryMutAct_9fa48("6320") ? "" : (stryCov_9fa48("6320"), 'safe')]), stryMutAct_9fa48("6321") ? [] : (stryCov_9fa48("6321"), [stryMutAct_9fa48("6322") ? "" : (stryCov_9fa48("6322"), 'ip -br a'), stryMutAct_9fa48("6323") ? "" : (stryCov_9fa48("6323"), 'safe')]), stryMutAct_9fa48("6324") ? [] : (stryCov_9fa48("6324"), [stryMutAct_9fa48("6325") ? "" : (stryCov_9fa48("6325"), 'ip link set wlan1 down'), stryMutAct_9fa48("6326") ? "" : (stryCov_9fa48("6326"), 'dangerous')]), stryMutAct_9fa48("6327") ? [] : (stryCov_9fa48("6327"), [stryMutAct_9fa48("6328") ? "" : (stryCov_9fa48("6328"), 'ip netns exec a rm b'), stryMutAct_9fa48("6329") ? "" : (stryCov_9fa48("6329"), 'dangerous')])])
}), stryMutAct_9fa48("6330") ? {} : (stryCov_9fa48("6330"), {
  names: words(stryMutAct_9fa48("6331") ? "" : (stryCov_9fa48("6331"), 'ss netstat ifstat nstat iwlist avahi-browse iwgetid')),
  flags: stryMutAct_9fa48("6332") ? {} : (stryCov_9fa48("6332"), {
    '-K --kill': stryMutAct_9fa48("6333") ? {} : (stryCov_9fa48("6333"), {
      does: stryMutAct_9fa48("6334") ? [] : (stryCov_9fa48("6334"), [stryMutAct_9fa48("6335") ? "" : (stryCov_9fa48("6335"), 'process'), stryMutAct_9fa48("6336") ? "" : (stryCov_9fa48("6336"), '!setting')])
    }),
    '-F --filter': stryMutAct_9fa48("6337") ? "" : (stryCov_9fa48("6337"), 'read'),
    '-D --diag': stryMutAct_9fa48("6338") ? "" : (stryCov_9fa48("6338"), 'write')
  }),
  examples: stryMutAct_9fa48("6339") ? [] : (stryCov_9fa48("6339"), [stryMutAct_9fa48("6340") ? [] : (stryCov_9fa48("6340"), [stryMutAct_9fa48("6341") ? "" : (stryCov_9fa48("6341"), 'ss -unlp'), stryMutAct_9fa48("6342") ? "" : (stryCov_9fa48("6342"), 'safe')]), stryMutAct_9fa48("6343") ? [] : (stryCov_9fa48("6343"), [stryMutAct_9fa48("6344") ? "" : (stryCov_9fa48("6344"), 'ss -K dst a'), stryMutAct_9fa48("6345") ? "" : (stryCov_9fa48("6345"), 'dangerous')])])
}), stryMutAct_9fa48("6346") ? {} : (stryCov_9fa48("6346"), {
  names: stryMutAct_9fa48("6347") ? [] : (stryCov_9fa48("6347"), [stryMutAct_9fa48("6348") ? "" : (stryCov_9fa48("6348"), 'arp')]),
  flags: stryMutAct_9fa48("6349") ? {} : (stryCov_9fa48("6349"), {
    '-s --set -d --delete -f --file': stryMutAct_9fa48("6350") ? {} : (stryCov_9fa48("6350"), {
      value: stryMutAct_9fa48("6351") ? "" : (stryCov_9fa48("6351"), 'none'),
      does: stryMutAct_9fa48("6352") ? [] : (stryCov_9fa48("6352"), [stryMutAct_9fa48("6353") ? "" : (stryCov_9fa48("6353"), '!setting')])
    })
  }),
  examples: stryMutAct_9fa48("6354") ? [] : (stryCov_9fa48("6354"), [stryMutAct_9fa48("6355") ? [] : (stryCov_9fa48("6355"), [stryMutAct_9fa48("6356") ? "" : (stryCov_9fa48("6356"), 'arp -a'), stryMutAct_9fa48("6357") ? "" : (stryCov_9fa48("6357"), 'safe')]), stryMutAct_9fa48("6358") ? [] : (stryCov_9fa48("6358"), [stryMutAct_9fa48("6359") ? "" : (stryCov_9fa48("6359"), 'arp -d box'), stryMutAct_9fa48("6360") ? "" : (stryCov_9fa48("6360"), 'dangerous')])])
}), stryMutAct_9fa48("6361") ? {} : (stryCov_9fa48("6361"), {
  names: stryMutAct_9fa48("6362") ? [] : (stryCov_9fa48("6362"), [stryMutAct_9fa48("6363") ? "" : (stryCov_9fa48("6363"), 'iw')]),
  judge: call => {
    if (stryMutAct_9fa48("6364")) {
      {}
    } else {
      stryCov_9fa48("6364");
      const words = call.operands.map(stryMutAct_9fa48("6365") ? () => undefined : (stryCov_9fa48("6365"), arg => arg.text));
      const verb = (stryMutAct_9fa48("6368") ? (words[0] === 'dev' || words[0] === 'phy') && words[0] === 'wdev' : stryMutAct_9fa48("6367") ? false : stryMutAct_9fa48("6366") ? true : (stryCov_9fa48("6366", "6367", "6368"), (stryMutAct_9fa48("6370") ? words[0] === 'dev' && words[0] === 'phy' : stryMutAct_9fa48("6369") ? false : (stryCov_9fa48("6369", "6370"), (stryMutAct_9fa48("6372") ? words[0] !== 'dev' : stryMutAct_9fa48("6371") ? false : (stryCov_9fa48("6371", "6372"), words[0] === (stryMutAct_9fa48("6373") ? "" : (stryCov_9fa48("6373"), 'dev')))) || (stryMutAct_9fa48("6375") ? words[0] !== 'phy' : stryMutAct_9fa48("6374") ? false : (stryCov_9fa48("6374", "6375"), words[0] === (stryMutAct_9fa48("6376") ? "" : (stryCov_9fa48("6376"), 'phy')))))) || (stryMutAct_9fa48("6378") ? words[0] !== 'wdev' : stryMutAct_9fa48("6377") ? false : (stryCov_9fa48("6377", "6378"), words[0] === (stryMutAct_9fa48("6379") ? "" : (stryCov_9fa48("6379"), 'wdev')))))) ? words[2] : words[0];
      if (stryMutAct_9fa48("6382") ? verb !== undefined || !/^(?:info|link|scan|list|event|features|help|get|survey|station|dump)$/.test(verb) : stryMutAct_9fa48("6381") ? false : stryMutAct_9fa48("6380") ? true : (stryCov_9fa48("6380", "6381", "6382"), (stryMutAct_9fa48("6384") ? verb === undefined : stryMutAct_9fa48("6383") ? true : (stryCov_9fa48("6383", "6384"), verb !== undefined)) && (stryMutAct_9fa48("6385") ? /^(?:info|link|scan|list|event|features|help|get|survey|station|dump)$/.test(verb) : (stryCov_9fa48("6385"), !(stryMutAct_9fa48("6387") ? /^(?:info|link|scan|list|event|features|help|get|survey|station|dump)/ : stryMutAct_9fa48("6386") ? /(?:info|link|scan|list|event|features|help|get|survey|station|dump)$/ : (stryCov_9fa48("6386", "6387"), /^(?:info|link|scan|list|event|features|help|get|survey|station|dump)$/)).test(verb))))) call.mark(stryMutAct_9fa48("6389") ? "" : (stryCov_9fa48("6389"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("6390") ? [] : (stryCov_9fa48("6390"), [stryMutAct_9fa48("6391") ? [] : (stryCov_9fa48("6391"), [stryMutAct_9fa48("6392") ? "" : (stryCov_9fa48("6392"), 'iw dev'), stryMutAct_9fa48("6393") ? "" : (stryCov_9fa48("6393"), 'safe')]), stryMutAct_9fa48("6394") ? [] : (stryCov_9fa48("6394"), [stryMutAct_9fa48("6395") ? "" : (stryCov_9fa48("6395"), 'iw dev wlan1 link'), stryMutAct_9fa48("6396") ? "" : (stryCov_9fa48("6396"), 'safe')]), stryMutAct_9fa48("6397") ? [] : (stryCov_9fa48("6397"), [stryMutAct_9fa48("6398") ? "" : (stryCov_9fa48("6398"), 'iw dev wlan1 set type monitor'), stryMutAct_9fa48("6399") ? "" : (stryCov_9fa48("6399"), 'dangerous')])])
}), stryMutAct_9fa48("6400") ? {} : (stryCov_9fa48("6400"), {
  names: stryMutAct_9fa48("6401") ? [] : (stryCov_9fa48("6401"), [stryMutAct_9fa48("6402") ? "" : (stryCov_9fa48("6402"), 'resolvectl'), stryMutAct_9fa48("6403") ? "" : (stryCov_9fa48("6403"), 'networkctl')]),
  subcommands: stryMutAct_9fa48("6404") ? {} : (stryCov_9fa48("6404"), {
    ...each(stryMutAct_9fa48("6405") ? "" : (stryCov_9fa48("6405"), 'status statistics query service openpgp tlsa show-cache monitor list lldp label'), TELLS),
    ...each(stryMutAct_9fa48("6406") ? "" : (stryCov_9fa48("6406"), 'flush-caches reset-statistics'), WRITES)
  }),
  alone: TELLS,
  otherwise: stryMutAct_9fa48("6407") ? {} : (stryCov_9fa48("6407"), {
    does: stryMutAct_9fa48("6408") ? [] : (stryCov_9fa48("6408"), [stryMutAct_9fa48("6409") ? "" : (stryCov_9fa48("6409"), '!setting')])
  }),
  examples: stryMutAct_9fa48("6410") ? [] : (stryCov_9fa48("6410"), [stryMutAct_9fa48("6411") ? [] : (stryCov_9fa48("6411"), [stryMutAct_9fa48("6412") ? "" : (stryCov_9fa48("6412"), 'resolvectl status'), stryMutAct_9fa48("6413") ? "" : (stryCov_9fa48("6413"), 'safe')]), stryMutAct_9fa48("6414") ? [] : (stryCov_9fa48("6414"), [stryMutAct_9fa48("6415") ? "" : (stryCov_9fa48("6415"), 'resolvectl flush-caches'), stryMutAct_9fa48("6416") ? "" : (stryCov_9fa48("6416"), 'write')]), stryMutAct_9fa48("6417") ? [] : (stryCov_9fa48("6417"), [stryMutAct_9fa48("6418") ? "" : (stryCov_9fa48("6418"), 'networkctl down eth1'), stryMutAct_9fa48("6419") ? "" : (stryCov_9fa48("6419"), 'dangerous')])])
}), stryMutAct_9fa48("6420") ? {} : (stryCov_9fa48("6420"), {
  names: stryMutAct_9fa48("6421") ? [] : (stryCov_9fa48("6421"), [stryMutAct_9fa48("6422") ? "" : (stryCov_9fa48("6422"), 'ethtool')]),
  flags: stryMutAct_9fa48("6423") ? {} : (stryCov_9fa48("6423"), {
    '-i --driver -S --statistics -k --show-features -g --show-ring -c --show-coalesce -a --show-pause -l --show-channels -m -P --show-permaddr -T --show-eee -n -x': stryMutAct_9fa48("6424") ? {} : (stryCov_9fa48("6424"), {
      tells: stryMutAct_9fa48("6425") ? "" : (stryCov_9fa48("6425"), 'only')
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("6426")) {
      {}
    } else {
      stryCov_9fa48("6426");
      if (stryMutAct_9fa48("6430") ? call.flags.length <= 0 : stryMutAct_9fa48("6429") ? call.flags.length >= 0 : stryMutAct_9fa48("6428") ? false : stryMutAct_9fa48("6427") ? true : (stryCov_9fa48("6427", "6428", "6429", "6430"), call.flags.length > 0)) call.mark(stryMutAct_9fa48("6432") ? "" : (stryCov_9fa48("6432"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("6433") ? [] : (stryCov_9fa48("6433"), [stryMutAct_9fa48("6434") ? [] : (stryCov_9fa48("6434"), [stryMutAct_9fa48("6435") ? "" : (stryCov_9fa48("6435"), 'ethtool eth1'), stryMutAct_9fa48("6436") ? "" : (stryCov_9fa48("6436"), 'safe')]), stryMutAct_9fa48("6437") ? [] : (stryCov_9fa48("6437"), [stryMutAct_9fa48("6438") ? "" : (stryCov_9fa48("6438"), 'ethtool -i eth1'), stryMutAct_9fa48("6439") ? "" : (stryCov_9fa48("6439"), 'safe')]), stryMutAct_9fa48("6440") ? [] : (stryCov_9fa48("6440"), [stryMutAct_9fa48("6441") ? "" : (stryCov_9fa48("6441"), 'ethtool -K eth1 gro off'), stryMutAct_9fa48("6442") ? "" : (stryCov_9fa48("6442"), 'dangerous')])])
}), stryMutAct_9fa48("6443") ? {} : (stryCov_9fa48("6443"), {
  names: words(stryMutAct_9fa48("6444") ? "" : (stryCov_9fa48("6444"), 'ifconfig route iwconfig brctl vconfig wg wg-quick ifup ifdown dhclient dhcpcd nmtui')),
  judge: call => {
    if (stryMutAct_9fa48("6445")) {
      {}
    } else {
      stryCov_9fa48("6445");
      if (stryMutAct_9fa48("6448") ? call.operands.length > (call.name === 'ifconfig' || call.name === 'iwconfig' ? 1 : 0) && call.name.startsWith('if') && /up|down/.test(call.name) : stryMutAct_9fa48("6447") ? false : stryMutAct_9fa48("6446") ? true : (stryCov_9fa48("6446", "6447", "6448"), (stryMutAct_9fa48("6451") ? call.operands.length <= (call.name === 'ifconfig' || call.name === 'iwconfig' ? 1 : 0) : stryMutAct_9fa48("6450") ? call.operands.length >= (call.name === 'ifconfig' || call.name === 'iwconfig' ? 1 : 0) : stryMutAct_9fa48("6449") ? false : (stryCov_9fa48("6449", "6450", "6451"), call.operands.length > ((stryMutAct_9fa48("6454") ? call.name === 'ifconfig' && call.name === 'iwconfig' : stryMutAct_9fa48("6453") ? false : stryMutAct_9fa48("6452") ? true : (stryCov_9fa48("6452", "6453", "6454"), (stryMutAct_9fa48("6456") ? call.name !== 'ifconfig' : stryMutAct_9fa48("6455") ? false : (stryCov_9fa48("6455", "6456"), call.name === (stryMutAct_9fa48("6457") ? "" : (stryCov_9fa48("6457"), 'ifconfig')))) || (stryMutAct_9fa48("6459") ? call.name !== 'iwconfig' : stryMutAct_9fa48("6458") ? false : (stryCov_9fa48("6458", "6459"), call.name === (stryMutAct_9fa48("6460") ? "" : (stryCov_9fa48("6460"), 'iwconfig')))))) ? 1 : 0))) || (stryMutAct_9fa48("6462") ? call.name.startsWith('if') || /up|down/.test(call.name) : stryMutAct_9fa48("6461") ? false : (stryCov_9fa48("6461", "6462"), (stryMutAct_9fa48("6463") ? call.name.endsWith('if') : (stryCov_9fa48("6463"), call.name.startsWith(stryMutAct_9fa48("6464") ? "" : (stryCov_9fa48("6464"), 'if')))) && /up|down/.test(call.name))))) call.mark(stryMutAct_9fa48("6466") ? "" : (stryCov_9fa48("6466"), 'setting'));
      if (stryMutAct_9fa48("6469") ? call.name === 'dhclient' && call.name === 'nmtui' : stryMutAct_9fa48("6468") ? false : stryMutAct_9fa48("6467") ? true : (stryCov_9fa48("6467", "6468", "6469"), (stryMutAct_9fa48("6471") ? call.name !== 'dhclient' : stryMutAct_9fa48("6470") ? false : (stryCov_9fa48("6470", "6471"), call.name === (stryMutAct_9fa48("6472") ? "" : (stryCov_9fa48("6472"), 'dhclient')))) || (stryMutAct_9fa48("6474") ? call.name !== 'nmtui' : stryMutAct_9fa48("6473") ? false : (stryCov_9fa48("6473", "6474"), call.name === (stryMutAct_9fa48("6475") ? "" : (stryCov_9fa48("6475"), 'nmtui')))))) call.unknown(stryMutAct_9fa48("6477") ? `` : (stryCov_9fa48("6477"), `${call.name} runs scripts`));
    }
  },
  examples: stryMutAct_9fa48("6478") ? [] : (stryCov_9fa48("6478"), [stryMutAct_9fa48("6479") ? [] : (stryCov_9fa48("6479"), [stryMutAct_9fa48("6480") ? "" : (stryCov_9fa48("6480"), 'ifconfig'), stryMutAct_9fa48("6481") ? "" : (stryCov_9fa48("6481"), 'safe')]), stryMutAct_9fa48("6482") ? [] : (stryCov_9fa48("6482"), [stryMutAct_9fa48("6483") ? "" : (stryCov_9fa48("6483"), 'ifconfig eth0 down'), stryMutAct_9fa48("6484") ? "" : (stryCov_9fa48("6484"), 'dangerous')]), stryMutAct_9fa48("6485") ? [] : (stryCov_9fa48("6485"), [stryMutAct_9fa48("6486") ? "" : (stryCov_9fa48("6486"), 'route -n'), stryMutAct_9fa48("6487") ? "" : (stryCov_9fa48("6487"), 'safe')])])
}), stryMutAct_9fa48("6488") ? {} : (stryCov_9fa48("6488"), {
  names: stryMutAct_9fa48("6489") ? [] : (stryCov_9fa48("6489"), [stryMutAct_9fa48("6490") ? "" : (stryCov_9fa48("6490"), 'nmcli')]),
  globals: stryMutAct_9fa48("6491") ? "" : (stryCov_9fa48("6491"), 'anywhere'),
  flags: stryMutAct_9fa48("6492") ? {} : (stryCov_9fa48("6492"), {
    '-t -p -f': {}
  }),
  subcommands: each(stryMutAct_9fa48("6493") ? "" : (stryCov_9fa48("6493"), 'general device connection networking radio g d c dev con monitor n r'), stryMutAct_9fa48("6494") ? {} : (stryCov_9fa48("6494"), {
    subcommands: stryMutAct_9fa48("6495") ? {} : (stryCov_9fa48("6495"), {
      ...each(stryMutAct_9fa48("6496") ? "" : (stryCov_9fa48("6496"), 'status show list s hostname permissions logging'), TELLS),
      wifi: stryMutAct_9fa48("6497") ? {} : (stryCov_9fa48("6497"), {
        subcommands: stryMutAct_9fa48("6498") ? {} : (stryCov_9fa48("6498"), {
          list: TELLS,
          connect: WRITES,
          rescan: ASKS
        }),
        alone: TELLS
      }),
      ...each(stryMutAct_9fa48("6499") ? "" : (stryCov_9fa48("6499"), 'up down connect disconnect'), WRITES)
    }),
    alone: TELLS,
    otherwise: WRITES
  })),
  alone: TELLS,
  examples: stryMutAct_9fa48("6500") ? [] : (stryCov_9fa48("6500"), [stryMutAct_9fa48("6501") ? [] : (stryCov_9fa48("6501"), [stryMutAct_9fa48("6502") ? "" : (stryCov_9fa48("6502"), 'nmcli device status'), stryMutAct_9fa48("6503") ? "" : (stryCov_9fa48("6503"), 'safe')]), stryMutAct_9fa48("6504") ? [] : (stryCov_9fa48("6504"), [stryMutAct_9fa48("6505") ? "" : (stryCov_9fa48("6505"), 'nmcli con down a'), stryMutAct_9fa48("6506") ? "" : (stryCov_9fa48("6506"), 'write')])])
})]);