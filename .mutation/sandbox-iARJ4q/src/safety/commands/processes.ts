/** Looking at processes and ending them. */
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
import { type CommandSpec, words } from '../spec.ts';
const judgeKill = (call: Call): void => {
  if (stryMutAct_9fa48("8020")) {
    {}
  } else {
    stryCov_9fa48("8020");
    const args = call.args.map(stryMutAct_9fa48("8021") ? () => undefined : (stryCov_9fa48("8021"), arg => arg.text));
    if (stryMutAct_9fa48("8024") ? args.every(arg => /^-[lL]$|^--list|^--table/.test(arg)) : stryMutAct_9fa48("8023") ? false : stryMutAct_9fa48("8022") ? true : (stryCov_9fa48("8022", "8023", "8024"), args.some(stryMutAct_9fa48("8025") ? () => undefined : (stryCov_9fa48("8025"), arg => (stryMutAct_9fa48("8030") ? /^-[lL]$|^--list|--table/ : stryMutAct_9fa48("8029") ? /^-[lL]$|--list|^--table/ : stryMutAct_9fa48("8028") ? /^-[^lL]$|^--list|^--table/ : stryMutAct_9fa48("8027") ? /^-[lL]|^--list|^--table/ : stryMutAct_9fa48("8026") ? /-[lL]$|^--list|^--table/ : (stryCov_9fa48("8026", "8027", "8028", "8029", "8030"), /^-[lL]$|^--list|^--table/)).test(arg))))) return;
    const signalled = (stryMutAct_9fa48("8033") ? args[0]?.startsWith('-') === true || args[0] !== '--' : stryMutAct_9fa48("8032") ? false : stryMutAct_9fa48("8031") ? true : (stryCov_9fa48("8031", "8032", "8033"), (stryMutAct_9fa48("8035") ? args[0]?.startsWith('-') !== true : stryMutAct_9fa48("8034") ? true : (stryCov_9fa48("8034", "8035"), (stryMutAct_9fa48("8037") ? args[0].startsWith('-') : stryMutAct_9fa48("8036") ? args[0]?.endsWith('-') : (stryCov_9fa48("8036", "8037"), args[0]?.startsWith(stryMutAct_9fa48("8038") ? "" : (stryCov_9fa48("8038"), '-')))) === (stryMutAct_9fa48("8039") ? false : (stryCov_9fa48("8039"), true)))) && (stryMutAct_9fa48("8041") ? args[0] === '--' : stryMutAct_9fa48("8040") ? true : (stryCov_9fa48("8040", "8041"), args[0] !== (stryMutAct_9fa48("8042") ? "" : (stryCov_9fa48("8042"), '--')))))) ? (stryMutAct_9fa48("8048") ? /^-s$|^--signal$|^-n/ : stryMutAct_9fa48("8047") ? /^-s$|^--signal$|-n$/ : stryMutAct_9fa48("8046") ? /^-s$|^--signal|^-n$/ : stryMutAct_9fa48("8045") ? /^-s$|--signal$|^-n$/ : stryMutAct_9fa48("8044") ? /^-s|^--signal$|^-n$/ : stryMutAct_9fa48("8043") ? /-s$|^--signal$|^-n$/ : (stryCov_9fa48("8043", "8044", "8045", "8046", "8047", "8048"), /^-s$|^--signal$|^-n$/)).test(args[0]) ? 2 : 1 : 0;
    const targets = stryMutAct_9fa48("8050") ? call.args.filter(arg => arg.text !== '--') : stryMutAct_9fa48("8049") ? call.args.slice(signalled) : (stryCov_9fa48("8049", "8050"), call.args.slice(signalled).filter(stryMutAct_9fa48("8051") ? () => undefined : (stryCov_9fa48("8051"), arg => stryMutAct_9fa48("8054") ? arg.text === '--' : stryMutAct_9fa48("8053") ? false : stryMutAct_9fa48("8052") ? true : (stryCov_9fa48("8052", "8053", "8054"), arg.text !== (stryMutAct_9fa48("8055") ? "" : (stryCov_9fa48("8055"), '--'))))));
    for (const arg of targets) {
      if (stryMutAct_9fa48("8056")) {
        {}
      } else {
        stryCov_9fa48("8056");
        if (stryMutAct_9fa48("8058") ? false : stryMutAct_9fa48("8057") ? true : (stryCov_9fa48("8057", "8058"), (stryMutAct_9fa48("8060") ? /^(?:-1|0|1|-0)/ : stryMutAct_9fa48("8059") ? /(?:-1|0|1|-0)$/ : (stryCov_9fa48("8059", "8060"), /^(?:-1|0|1|-0)$/)).test(arg.text))) call.mark(stryMutAct_9fa48("8062") ? "" : (stryCov_9fa48("8062"), 'kill-all'));
        call.play(stryMutAct_9fa48("8064") ? "" : (stryCov_9fa48("8064"), 'process'), arg);
      }
    }
  }
};

/** Meters that also record, listen, or start what they measure. */
const judgeMeters = (call: Call): void => {
  if (stryMutAct_9fa48("8065")) {
    {}
  } else {
    stryCov_9fa48("8065");
    const at = call.args.findIndex(stryMutAct_9fa48("8066") ? () => undefined : (stryCov_9fa48("8066"), arg => stryMutAct_9fa48("8069") ? arg.text !== '-e' : stryMutAct_9fa48("8068") ? false : stryMutAct_9fa48("8067") ? true : (stryCov_9fa48("8067", "8068", "8069"), arg.text === (stryMutAct_9fa48("8070") ? "" : (stryCov_9fa48("8070"), '-e')))));
    if (stryMutAct_9fa48("8073") ? call.name === 'pidstat' || at >= 0 : stryMutAct_9fa48("8072") ? false : stryMutAct_9fa48("8071") ? true : (stryCov_9fa48("8071", "8072", "8073"), (stryMutAct_9fa48("8075") ? call.name !== 'pidstat' : stryMutAct_9fa48("8074") ? true : (stryCov_9fa48("8074", "8075"), call.name === (stryMutAct_9fa48("8076") ? "" : (stryCov_9fa48("8076"), 'pidstat')))) && (stryMutAct_9fa48("8079") ? at < 0 : stryMutAct_9fa48("8078") ? at > 0 : stryMutAct_9fa48("8077") ? true : (stryCov_9fa48("8077", "8078", "8079"), at >= 0)))) return call.command(stryMutAct_9fa48("8080") ? call.args : (stryCov_9fa48("8080"), call.args.slice(stryMutAct_9fa48("8081") ? at - 1 : (stryCov_9fa48("8081"), at + 1))));
    for (const [index, arg] of call.args.entries()) {
      if (stryMutAct_9fa48("8082")) {
        {}
      } else {
        stryCov_9fa48("8082");
        const isRecord = (stryMutAct_9fa48("8085") ? /^(?:atop -w|sar -o|dstat (?:-o|--output)|glances --export.)$/ : stryMutAct_9fa48("8084") ? /^(?:atop -w|sar -o|dstat (?:-o|--output)|glances --export.*)/ : stryMutAct_9fa48("8083") ? /(?:atop -w|sar -o|dstat (?:-o|--output)|glances --export.*)$/ : (stryCov_9fa48("8083", "8084", "8085"), /^(?:atop -w|sar -o|dstat (?:-o|--output)|glances --export.*)$/)).test(stryMutAct_9fa48("8086") ? `` : (stryCov_9fa48("8086"), `${call.name} ${arg.text}`));
        const file = call.args[stryMutAct_9fa48("8087") ? index - 1 : (stryCov_9fa48("8087"), index + 1)];
        if (stryMutAct_9fa48("8090") ? isRecord || file !== undefined : stryMutAct_9fa48("8089") ? false : stryMutAct_9fa48("8088") ? true : (stryCov_9fa48("8088", "8089", "8090"), isRecord && (stryMutAct_9fa48("8092") ? file === undefined : stryMutAct_9fa48("8091") ? true : (stryCov_9fa48("8091", "8092"), file !== undefined)))) call.play(stryMutAct_9fa48("8094") ? "" : (stryCov_9fa48("8094"), 'write'), file);
        if (stryMutAct_9fa48("8097") ? call.name === 'glances' || /^(?:-w|-s|--webserver|--server)$/.test(arg.text) : stryMutAct_9fa48("8096") ? false : stryMutAct_9fa48("8095") ? true : (stryCov_9fa48("8095", "8096", "8097"), (stryMutAct_9fa48("8099") ? call.name !== 'glances' : stryMutAct_9fa48("8098") ? true : (stryCov_9fa48("8098", "8099"), call.name === (stryMutAct_9fa48("8100") ? "" : (stryCov_9fa48("8100"), 'glances')))) && (stryMutAct_9fa48("8102") ? /^(?:-w|-s|--webserver|--server)/ : stryMutAct_9fa48("8101") ? /(?:-w|-s|--webserver|--server)$/ : (stryCov_9fa48("8101", "8102"), /^(?:-w|-s|--webserver|--server)$/)).test(arg.text))) call.mark(stryMutAct_9fa48("8104") ? "" : (stryCov_9fa48("8104"), 'listen'));
        if (stryMutAct_9fa48("8107") ? call.name === 'glances' || /^(?:-C|--config)$/.test(arg.text) : stryMutAct_9fa48("8106") ? false : stryMutAct_9fa48("8105") ? true : (stryCov_9fa48("8105", "8106", "8107"), (stryMutAct_9fa48("8109") ? call.name !== 'glances' : stryMutAct_9fa48("8108") ? true : (stryCov_9fa48("8108", "8109"), call.name === (stryMutAct_9fa48("8110") ? "" : (stryCov_9fa48("8110"), 'glances')))) && (stryMutAct_9fa48("8112") ? /^(?:-C|--config)/ : stryMutAct_9fa48("8111") ? /(?:-C|--config)$/ : (stryCov_9fa48("8111", "8112"), /^(?:-C|--config)$/)).test(arg.text))) call.unknown(stryMutAct_9fa48("8114") ? "" : (stryCov_9fa48("8114"), 'settings that may run commands'));
      }
    }
  }
};

/** Patterns that fit all, and programs on which everybody's session stands. */
const EVERYBODY = stryMutAct_9fa48("8120") ? /^\.?\*?$|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)/ : stryMutAct_9fa48("8119") ? /^\.?\*?$|(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/ : stryMutAct_9fa48("8118") ? /^\.?\*$|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/ : stryMutAct_9fa48("8117") ? /^\.\*?$|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/ : stryMutAct_9fa48("8116") ? /^\.?\*?|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/ : stryMutAct_9fa48("8115") ? /\.?\*?$|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/ : (stryCov_9fa48("8115", "8116", "8117", "8118", "8119", "8120"), /^\.?\*?$|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/);
export const processes: readonly CommandSpec[] = stryMutAct_9fa48("8121") ? [] : (stryCov_9fa48("8121"), [stryMutAct_9fa48("8122") ? {} : (stryCov_9fa48("8122"), {
  names: words(stryMutAct_9fa48("8123") ? "" : (stryCov_9fa48("8123"), 'ps pstree top htop btop atop glances iotop iftop nethogs vmstat iostat mpstat pidstat sar free uptime w who users last lastb lastlog pgrep pidof pidwait pmap pwdx slabtop tload nproc lsof lsns lslocks ipcs numastat dstat procs')),
  judge: judgeMeters,
  examples: stryMutAct_9fa48("8124") ? [] : (stryCov_9fa48("8124"), [stryMutAct_9fa48("8125") ? [] : (stryCov_9fa48("8125"), [stryMutAct_9fa48("8126") ? "" : (stryCov_9fa48("8126"), 'pidstat -e rm a'), stryMutAct_9fa48("8127") ? "" : (stryCov_9fa48("8127"), 'dangerous')]), stryMutAct_9fa48("8128") ? [] : (stryCov_9fa48("8128"), [stryMutAct_9fa48("8129") ? "" : (stryCov_9fa48("8129"), 'ps -eo pid,rss'), stryMutAct_9fa48("8130") ? "" : (stryCov_9fa48("8130"), 'safe')]), stryMutAct_9fa48("8131") ? [] : (stryCov_9fa48("8131"), [stryMutAct_9fa48("8132") ? "" : (stryCov_9fa48("8132"), 'pgrep a'), stryMutAct_9fa48("8133") ? "" : (stryCov_9fa48("8133"), 'safe')]), stryMutAct_9fa48("8134") ? [] : (stryCov_9fa48("8134"), [stryMutAct_9fa48("8135") ? "" : (stryCov_9fa48("8135"), 'top -b -n 1'), stryMutAct_9fa48("8136") ? "" : (stryCov_9fa48("8136"), 'safe')])])
}), stryMutAct_9fa48("8137") ? {} : (stryCov_9fa48("8137"), {
  names: stryMutAct_9fa48("8138") ? [] : (stryCov_9fa48("8138"), [stryMutAct_9fa48("8139") ? "" : (stryCov_9fa48("8139"), 'kill')]),
  helps: stryMutAct_9fa48("8140") ? true : (stryCov_9fa48("8140"), false),
  judge: judgeKill,
  examples: stryMutAct_9fa48("8141") ? [] : (stryCov_9fa48("8141"), [stryMutAct_9fa48("8142") ? [] : (stryCov_9fa48("8142"), [stryMutAct_9fa48("8143") ? "" : (stryCov_9fa48("8143"), 'kill 1234'), stryMutAct_9fa48("8144") ? "" : (stryCov_9fa48("8144"), 'write')]), stryMutAct_9fa48("8145") ? [] : (stryCov_9fa48("8145"), [stryMutAct_9fa48("8146") ? "" : (stryCov_9fa48("8146"), 'kill -9 -1'), stryMutAct_9fa48("8147") ? "" : (stryCov_9fa48("8147"), 'dangerous')]), stryMutAct_9fa48("8148") ? [] : (stryCov_9fa48("8148"), [stryMutAct_9fa48("8149") ? "" : (stryCov_9fa48("8149"), 'kill -l'), stryMutAct_9fa48("8150") ? "" : (stryCov_9fa48("8150"), 'safe')]), stryMutAct_9fa48("8151") ? [] : (stryCov_9fa48("8151"), [stryMutAct_9fa48("8152") ? "" : (stryCov_9fa48("8152"), 'kill %1'), stryMutAct_9fa48("8153") ? "" : (stryCov_9fa48("8153"), 'write')])])
}), stryMutAct_9fa48("8154") ? {} : (stryCov_9fa48("8154"), {
  names: stryMutAct_9fa48("8155") ? [] : (stryCov_9fa48("8155"), [stryMutAct_9fa48("8156") ? "" : (stryCov_9fa48("8156"), 'pkill'), stryMutAct_9fa48("8157") ? "" : (stryCov_9fa48("8157"), 'killall'), stryMutAct_9fa48("8158") ? "" : (stryCov_9fa48("8158"), 'skill'), stryMutAct_9fa48("8159") ? "" : (stryCov_9fa48("8159"), 'xkill')]),
  flags: stryMutAct_9fa48("8160") ? {} : (stryCov_9fa48("8160"), {
    '-u --euid -U --uid -g -G -P -t --terminal -s': stryMutAct_9fa48("8161") ? {} : (stryCov_9fa48("8161"), {
      value: stryMutAct_9fa48("8162") ? "" : (stryCov_9fa48("8162"), 'none'),
      does: stryMutAct_9fa48("8163") ? [] : (stryCov_9fa48("8163"), [stryMutAct_9fa48("8164") ? "" : (stryCov_9fa48("8164"), '!kill-all')])
    }),
    '-l --list': stryMutAct_9fa48("8165") ? {} : (stryCov_9fa48("8165"), {
      tells: stryMutAct_9fa48("8166") ? false : (stryCov_9fa48("8166"), true)
    }),
    '--signal': stryMutAct_9fa48("8167") ? "" : (stryCov_9fa48("8167"), 'none')
  }),
  judge: call => {
    if (stryMutAct_9fa48("8168")) {
      {}
    } else {
      stryCov_9fa48("8168");
      for (const arg of call.operands) call.play(stryMutAct_9fa48("8170") ? "" : (stryCov_9fa48("8170"), 'process'), arg);
      if (stryMutAct_9fa48("8173") ? call.operands.every(arg => EVERYBODY.test(arg.text)) : stryMutAct_9fa48("8172") ? false : stryMutAct_9fa48("8171") ? true : (stryCov_9fa48("8171", "8172", "8173"), call.operands.some(stryMutAct_9fa48("8174") ? () => undefined : (stryCov_9fa48("8174"), arg => EVERYBODY.test(arg.text))))) call.mark(stryMutAct_9fa48("8176") ? "" : (stryCov_9fa48("8176"), 'kill-all'));
    }
  },
  examples: stryMutAct_9fa48("8177") ? [] : (stryCov_9fa48("8177"), [stryMutAct_9fa48("8178") ? [] : (stryCov_9fa48("8178"), [stryMutAct_9fa48("8179") ? "" : (stryCov_9fa48("8179"), 'pkill node'), stryMutAct_9fa48("8180") ? "" : (stryCov_9fa48("8180"), 'write')]), stryMutAct_9fa48("8181") ? [] : (stryCov_9fa48("8181"), [stryMutAct_9fa48("8182") ? "" : (stryCov_9fa48("8182"), 'killall a'), stryMutAct_9fa48("8183") ? "" : (stryCov_9fa48("8183"), 'write')]), stryMutAct_9fa48("8184") ? [] : (stryCov_9fa48("8184"), [stryMutAct_9fa48("8185") ? "" : (stryCov_9fa48("8185"), 'pkill -u bob'), stryMutAct_9fa48("8186") ? "" : (stryCov_9fa48("8186"), 'dangerous')]), stryMutAct_9fa48("8187") ? [] : (stryCov_9fa48("8187"), [stryMutAct_9fa48("8188") ? "" : (stryCov_9fa48("8188"), 'pkill .'), stryMutAct_9fa48("8189") ? "" : (stryCov_9fa48("8189"), 'dangerous')]), stryMutAct_9fa48("8190") ? [] : (stryCov_9fa48("8190"), [stryMutAct_9fa48("8191") ? "" : (stryCov_9fa48("8191"), 'killall bash'), stryMutAct_9fa48("8192") ? "" : (stryCov_9fa48("8192"), 'dangerous')])])
}), stryMutAct_9fa48("8193") ? {} : (stryCov_9fa48("8193"), {
  names: stryMutAct_9fa48("8194") ? [] : (stryCov_9fa48("8194"), [stryMutAct_9fa48("8195") ? "" : (stryCov_9fa48("8195"), 'killall5')]),
  does: stryMutAct_9fa48("8196") ? [] : (stryCov_9fa48("8196"), [stryMutAct_9fa48("8197") ? "" : (stryCov_9fa48("8197"), '!kill-all')]),
  examples: stryMutAct_9fa48("8198") ? [] : (stryCov_9fa48("8198"), [stryMutAct_9fa48("8199") ? [] : (stryCov_9fa48("8199"), [stryMutAct_9fa48("8200") ? "" : (stryCov_9fa48("8200"), 'killall5 -9'), stryMutAct_9fa48("8201") ? "" : (stryCov_9fa48("8201"), 'dangerous')])])
}), stryMutAct_9fa48("8202") ? {} : (stryCov_9fa48("8202"), {
  names: stryMutAct_9fa48("8203") ? [] : (stryCov_9fa48("8203"), [stryMutAct_9fa48("8204") ? "" : (stryCov_9fa48("8204"), 'fuser')]),
  flags: stryMutAct_9fa48("8205") ? {} : (stryCov_9fa48("8205"), {
    '-k --kill': stryMutAct_9fa48("8206") ? {} : (stryCov_9fa48("8206"), {
      does: stryMutAct_9fa48("8207") ? [] : (stryCov_9fa48("8207"), [stryMutAct_9fa48("8208") ? "" : (stryCov_9fa48("8208"), 'process'), stryMutAct_9fa48("8209") ? "" : (stryCov_9fa48("8209"), '!kill-all')])
    })
  }),
  examples: stryMutAct_9fa48("8210") ? [] : (stryCov_9fa48("8210"), [stryMutAct_9fa48("8211") ? [] : (stryCov_9fa48("8211"), [stryMutAct_9fa48("8212") ? "" : (stryCov_9fa48("8212"), 'fuser -v a'), stryMutAct_9fa48("8213") ? "" : (stryCov_9fa48("8213"), 'safe')]), stryMutAct_9fa48("8214") ? [] : (stryCov_9fa48("8214"), [stryMutAct_9fa48("8215") ? "" : (stryCov_9fa48("8215"), 'fuser -k 80/tcp'), stryMutAct_9fa48("8216") ? "" : (stryCov_9fa48("8216"), 'dangerous')])])
}), stryMutAct_9fa48("8217") ? {} : (stryCov_9fa48("8217"), {
  names: stryMutAct_9fa48("8218") ? [] : (stryCov_9fa48("8218"), [stryMutAct_9fa48("8219") ? "" : (stryCov_9fa48("8219"), 'renice'), stryMutAct_9fa48("8220") ? "" : (stryCov_9fa48("8220"), 'prlimit'), stryMutAct_9fa48("8221") ? "" : (stryCov_9fa48("8221"), 'reptyr')]),
  operands: stryMutAct_9fa48("8222") ? [] : (stryCov_9fa48("8222"), [stryMutAct_9fa48("8223") ? "" : (stryCov_9fa48("8223"), '...process')]),
  does: stryMutAct_9fa48("8224") ? [] : (stryCov_9fa48("8224"), [stryMutAct_9fa48("8225") ? "" : (stryCov_9fa48("8225"), 'process')]),
  examples: stryMutAct_9fa48("8226") ? [] : (stryCov_9fa48("8226"), [stryMutAct_9fa48("8227") ? [] : (stryCov_9fa48("8227"), [stryMutAct_9fa48("8228") ? "" : (stryCov_9fa48("8228"), 'renice 5 1234'), stryMutAct_9fa48("8229") ? "" : (stryCov_9fa48("8229"), 'write')])])
})]);