/** Terminals inside a terminal. */
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
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';
const TELLS = new Set(stryMutAct_9fa48("7308") ? [] : (stryCov_9fa48("7308"), [stryMutAct_9fa48("7309") ? "" : (stryCov_9fa48("7309"), 'ls'), stryMutAct_9fa48("7310") ? "" : (stryCov_9fa48("7310"), 'lsw'), stryMutAct_9fa48("7311") ? "" : (stryCov_9fa48("7311"), 'lsp'), stryMutAct_9fa48("7312") ? "" : (stryCov_9fa48("7312"), 'list-sessions'), stryMutAct_9fa48("7313") ? "" : (stryCov_9fa48("7313"), 'list-windows'), stryMutAct_9fa48("7314") ? "" : (stryCov_9fa48("7314"), 'list-panes'), stryMutAct_9fa48("7315") ? "" : (stryCov_9fa48("7315"), 'list-keys'), stryMutAct_9fa48("7316") ? "" : (stryCov_9fa48("7316"), 'list-commands'), stryMutAct_9fa48("7317") ? "" : (stryCov_9fa48("7317"), 'show-options'), stryMutAct_9fa48("7318") ? "" : (stryCov_9fa48("7318"), 'display-message'), stryMutAct_9fa48("7319") ? "" : (stryCov_9fa48("7319"), 'info'), stryMutAct_9fa48("7320") ? "" : (stryCov_9fa48("7320"), '-V')]));
const STEERS = new Set(stryMutAct_9fa48("7321") ? [] : (stryCov_9fa48("7321"), [stryMutAct_9fa48("7322") ? "" : (stryCov_9fa48("7322"), 'attach'), stryMutAct_9fa48("7323") ? "" : (stryCov_9fa48("7323"), 'a'), stryMutAct_9fa48("7324") ? "" : (stryCov_9fa48("7324"), 'at'), stryMutAct_9fa48("7325") ? "" : (stryCov_9fa48("7325"), 'attach-session'), stryMutAct_9fa48("7326") ? "" : (stryCov_9fa48("7326"), 'detach'), stryMutAct_9fa48("7327") ? "" : (stryCov_9fa48("7327"), 'kill-session'), stryMutAct_9fa48("7328") ? "" : (stryCov_9fa48("7328"), 'kill-pane'), stryMutAct_9fa48("7329") ? "" : (stryCov_9fa48("7329"), 'kill-window'), stryMutAct_9fa48("7330") ? "" : (stryCov_9fa48("7330"), 'rename-session'), stryMutAct_9fa48("7331") ? "" : (stryCov_9fa48("7331"), 'select-window'), stryMutAct_9fa48("7332") ? "" : (stryCov_9fa48("7332"), 'switch-client')]));

/** An empty session is the person's own shell; whatever else is said is run in it. */
const openTmux = (call: Call, args: readonly Arg[]): void => {
  if (stryMutAct_9fa48("7333")) {
    {}
  } else {
    stryCov_9fa48("7333");
    for (let at = 0; stryMutAct_9fa48("7336") ? at >= args.length : stryMutAct_9fa48("7335") ? at <= args.length : stryMutAct_9fa48("7334") ? false : (stryCov_9fa48("7334", "7335", "7336"), at < args.length); stryMutAct_9fa48("7337") ? at-- : (stryCov_9fa48("7337"), at++)) {
      if (stryMutAct_9fa48("7338")) {
        {}
      } else {
        stryCov_9fa48("7338");
        const text = stryMutAct_9fa48("7339") ? args[at]?.text && '' : (stryCov_9fa48("7339"), (stryMutAct_9fa48("7340") ? args[at].text : (stryCov_9fa48("7340"), args[at]?.text)) ?? (stryMutAct_9fa48("7341") ? "Stryker was here!" : (stryCov_9fa48("7341"), '')));
        if (stryMutAct_9fa48("7343") ? false : stryMutAct_9fa48("7342") ? true : (stryCov_9fa48("7342", "7343"), (stryMutAct_9fa48("7346") ? /^-[^sncxyt]$/ : stryMutAct_9fa48("7345") ? /^-[sncxyt]/ : stryMutAct_9fa48("7344") ? /-[sncxyt]$/ : (stryCov_9fa48("7344", "7345", "7346"), /^-[sncxyt]$/)).test(text))) stryMutAct_9fa48("7347") ? at-- : (stryCov_9fa48("7347"), at++);else if (stryMutAct_9fa48("7350") ? text.startsWith('-') || !/^-[ADPdsncxyt]\S*$/.test(text) : stryMutAct_9fa48("7349") ? false : stryMutAct_9fa48("7348") ? true : (stryCov_9fa48("7348", "7349", "7350"), (stryMutAct_9fa48("7351") ? text.endsWith('-') : (stryCov_9fa48("7351"), text.startsWith(stryMutAct_9fa48("7352") ? "" : (stryCov_9fa48("7352"), '-')))) && (stryMutAct_9fa48("7353") ? /^-[ADPdsncxyt]\S*$/.test(text) : (stryCov_9fa48("7353"), !(stryMutAct_9fa48("7358") ? /^-[ADPdsncxyt]\s*$/ : stryMutAct_9fa48("7357") ? /^-[ADPdsncxyt]\S$/ : stryMutAct_9fa48("7356") ? /^-[^ADPdsncxyt]\S*$/ : stryMutAct_9fa48("7355") ? /^-[ADPdsncxyt]\S*/ : stryMutAct_9fa48("7354") ? /-[ADPdsncxyt]\S*$/ : (stryCov_9fa48("7354", "7355", "7356", "7357", "7358"), /^-[ADPdsncxyt]\S*$/)).test(text))))) return call.unknown(stryMutAct_9fa48("7359") ? `` : (stryCov_9fa48("7359"), `tmux new with ${text} is not known`));else if (stryMutAct_9fa48("7362") ? false : stryMutAct_9fa48("7361") ? true : stryMutAct_9fa48("7360") ? text.startsWith('-') : (stryCov_9fa48("7360", "7361", "7362"), !(stryMutAct_9fa48("7363") ? text.endsWith('-') : (stryCov_9fa48("7363"), text.startsWith(stryMutAct_9fa48("7364") ? "" : (stryCov_9fa48("7364"), '-')))))) return call.command(stryMutAct_9fa48("7365") ? [] : (stryCov_9fa48("7365"), [literal(stryMutAct_9fa48("7366") ? "" : (stryCov_9fa48("7366"), 'sh')), literal(stryMutAct_9fa48("7367") ? "" : (stryCov_9fa48("7367"), '-c')), ...(stryMutAct_9fa48("7368") ? args : (stryCov_9fa48("7368"), args.slice(at)))]));
      }
    }
    call.play(stryMutAct_9fa48("7370") ? "" : (stryCov_9fa48("7370"), 'process'), literal(stryMutAct_9fa48("7371") ? "" : (stryCov_9fa48("7371"), 'tmux')));
  }
};
const judgeTmux = (call: Call): void => {
  if (stryMutAct_9fa48("7372")) {
    {}
  } else {
    stryCov_9fa48("7372");
    const verb = stryMutAct_9fa48("7373") ? call.args[0]?.text && '' : (stryCov_9fa48("7373"), (stryMutAct_9fa48("7374") ? call.args[0].text : (stryCov_9fa48("7374"), call.args[0]?.text)) ?? (stryMutAct_9fa48("7375") ? "Stryker was here!" : (stryCov_9fa48("7375"), '')));
    if (stryMutAct_9fa48("7378") ? call.args.every(arg => arg.text.endsWith(';') || arg.text.includes('#(')) : stryMutAct_9fa48("7377") ? false : stryMutAct_9fa48("7376") ? true : (stryCov_9fa48("7376", "7377", "7378"), call.args.some(stryMutAct_9fa48("7379") ? () => undefined : (stryCov_9fa48("7379"), arg => stryMutAct_9fa48("7382") ? arg.text.endsWith(';') && arg.text.includes('#(') : stryMutAct_9fa48("7381") ? false : stryMutAct_9fa48("7380") ? true : (stryCov_9fa48("7380", "7381", "7382"), (stryMutAct_9fa48("7383") ? arg.text.startsWith(';') : (stryCov_9fa48("7383"), arg.text.endsWith(stryMutAct_9fa48("7384") ? "" : (stryCov_9fa48("7384"), ';')))) || arg.text.includes(stryMutAct_9fa48("7385") ? "" : (stryCov_9fa48("7385"), '#('))))))) return call.unknown(stryMutAct_9fa48("7386") ? `` : (stryCov_9fa48("7386"), `${call.name} is given further commands`));
    if (stryMutAct_9fa48("7388") ? false : stryMutAct_9fa48("7387") ? true : (stryCov_9fa48("7387", "7388"), TELLS.has(verb))) return;
    if (stryMutAct_9fa48("7390") ? false : stryMutAct_9fa48("7389") ? true : (stryCov_9fa48("7389", "7390"), STEERS.has(verb))) return call.play(stryMutAct_9fa48("7391") ? "" : (stryCov_9fa48("7391"), 'process'), stryMutAct_9fa48("7392") ? call.args.at(-1) && literal('') : (stryCov_9fa48("7392"), call.args.at(stryMutAct_9fa48("7393") ? +1 : (stryCov_9fa48("7393"), -1)) ?? literal(stryMutAct_9fa48("7394") ? "Stryker was here!" : (stryCov_9fa48("7394"), ''))));
    if (stryMutAct_9fa48("7397") ? verb === 'send-keys' && verb === 'send' : stryMutAct_9fa48("7396") ? false : stryMutAct_9fa48("7395") ? true : (stryCov_9fa48("7395", "7396", "7397"), (stryMutAct_9fa48("7399") ? verb !== 'send-keys' : stryMutAct_9fa48("7398") ? false : (stryCov_9fa48("7398", "7399"), verb === (stryMutAct_9fa48("7400") ? "" : (stryCov_9fa48("7400"), 'send-keys')))) || (stryMutAct_9fa48("7402") ? verb !== 'send' : stryMutAct_9fa48("7401") ? false : (stryCov_9fa48("7401", "7402"), verb === (stryMutAct_9fa48("7403") ? "" : (stryCov_9fa48("7403"), 'send')))))) for (const arg of stryMutAct_9fa48("7404") ? call.args : (stryCov_9fa48("7404"), call.args.slice(1))) if (stryMutAct_9fa48("7406") ? false : stryMutAct_9fa48("7405") ? true : (stryCov_9fa48("7405", "7406"), (stryMutAct_9fa48("7407") ? /\S/ : (stryCov_9fa48("7407"), /\s/)).test(arg.text))) if (stryMutAct_9fa48("7408")) {
      ;
    } else {
      stryCov_9fa48("7408");
      call.script(arg);
    }
    if (stryMutAct_9fa48("7411") ? verb === 'new' && verb === 'new-session' : stryMutAct_9fa48("7410") ? false : stryMutAct_9fa48("7409") ? true : (stryCov_9fa48("7409", "7410", "7411"), (stryMutAct_9fa48("7413") ? verb !== 'new' : stryMutAct_9fa48("7412") ? false : (stryCov_9fa48("7412", "7413"), verb === (stryMutAct_9fa48("7414") ? "" : (stryCov_9fa48("7414"), 'new')))) || (stryMutAct_9fa48("7416") ? verb !== 'new-session' : stryMutAct_9fa48("7415") ? false : (stryCov_9fa48("7415", "7416"), verb === (stryMutAct_9fa48("7417") ? "" : (stryCov_9fa48("7417"), 'new-session')))))) return openTmux(call, stryMutAct_9fa48("7418") ? call.args : (stryCov_9fa48("7418"), call.args.slice(1)));
    call.unknown(stryMutAct_9fa48("7420") ? `` : (stryCov_9fa48("7420"), `${call.name} opens a terminal of its own`));
  }
};
const judgeScreen = (call: Call): void => {
  if (stryMutAct_9fa48("7421")) {
    {}
  } else {
    stryCov_9fa48("7421");
    if (stryMutAct_9fa48("7423") ? false : stryMutAct_9fa48("7422") ? true : (stryCov_9fa48("7422", "7423"), call.has(stryMutAct_9fa48("7424") ? "" : (stryCov_9fa48("7424"), '-ls'), stryMutAct_9fa48("7425") ? "" : (stryCov_9fa48("7425"), '-list'), stryMutAct_9fa48("7426") ? "" : (stryCov_9fa48("7426"), '-v'), stryMutAct_9fa48("7427") ? "" : (stryCov_9fa48("7427"), '-wipe')))) return;
    if (stryMutAct_9fa48("7430") ? call.has('-L') || !call.has('-Logfile') : stryMutAct_9fa48("7429") ? false : stryMutAct_9fa48("7428") ? true : (stryCov_9fa48("7428", "7429", "7430"), call.has(stryMutAct_9fa48("7431") ? "" : (stryCov_9fa48("7431"), '-L')) && (stryMutAct_9fa48("7432") ? call.has('-Logfile') : (stryCov_9fa48("7432"), !call.has(stryMutAct_9fa48("7433") ? "" : (stryCov_9fa48("7433"), '-Logfile')))))) call.play(stryMutAct_9fa48("7435") ? "" : (stryCov_9fa48("7435"), 'write'), literal(stryMutAct_9fa48("7436") ? "" : (stryCov_9fa48("7436"), 'screenlog.0')));
    if (stryMutAct_9fa48("7439") ? call.operands.length === 0 && call.has('-X', '-x', '-r', '-R', '-c') : stryMutAct_9fa48("7438") ? false : stryMutAct_9fa48("7437") ? true : (stryCov_9fa48("7437", "7438", "7439"), (stryMutAct_9fa48("7441") ? call.operands.length !== 0 : stryMutAct_9fa48("7440") ? false : (stryCov_9fa48("7440", "7441"), call.operands.length === 0)) || call.has(stryMutAct_9fa48("7442") ? "" : (stryCov_9fa48("7442"), '-X'), stryMutAct_9fa48("7443") ? "" : (stryCov_9fa48("7443"), '-x'), stryMutAct_9fa48("7444") ? "" : (stryCov_9fa48("7444"), '-r'), stryMutAct_9fa48("7445") ? "" : (stryCov_9fa48("7445"), '-R'), stryMutAct_9fa48("7446") ? "" : (stryCov_9fa48("7446"), '-c')))) return call.unknown(stryMutAct_9fa48("7447") ? "" : (stryCov_9fa48("7447"), 'screen opens a terminal of its own'));
    if (stryMutAct_9fa48("7448")) {
      ;
    } else {
      stryCov_9fa48("7448");
      call.command(call.operands);
    }
  }
};
export const multiplexers: readonly CommandSpec[] = stryMutAct_9fa48("7449") ? [] : (stryCov_9fa48("7449"), [stryMutAct_9fa48("7450") ? {} : (stryCov_9fa48("7450"), {
  names: stryMutAct_9fa48("7451") ? [] : (stryCov_9fa48("7451"), [stryMutAct_9fa48("7452") ? "" : (stryCov_9fa48("7452"), 'tmux'), stryMutAct_9fa48("7453") ? "" : (stryCov_9fa48("7453"), 'zellij'), stryMutAct_9fa48("7454") ? "" : (stryCov_9fa48("7454"), 'byobu'), stryMutAct_9fa48("7455") ? "" : (stryCov_9fa48("7455"), 'dtach'), stryMutAct_9fa48("7456") ? "" : (stryCov_9fa48("7456"), 'abduco')]),
  helps: stryMutAct_9fa48("7457") ? true : (stryCov_9fa48("7457"), false),
  judge: judgeTmux,
  examples: stryMutAct_9fa48("7458") ? [] : (stryCov_9fa48("7458"), [stryMutAct_9fa48("7459") ? [] : (stryCov_9fa48("7459"), [stryMutAct_9fa48("7460") ? "" : (stryCov_9fa48("7460"), 'tmux ls'), stryMutAct_9fa48("7461") ? "" : (stryCov_9fa48("7461"), 'safe')]), stryMutAct_9fa48("7462") ? [] : (stryCov_9fa48("7462"), [stryMutAct_9fa48("7463") ? "" : (stryCov_9fa48("7463"), 'tmux new -d -s work'), stryMutAct_9fa48("7464") ? "" : (stryCov_9fa48("7464"), 'write')]), stryMutAct_9fa48("7465") ? [] : (stryCov_9fa48("7465"), [stryMutAct_9fa48("7466") ? "" : (stryCov_9fa48("7466"), "tmux new -d 'rm a'"), stryMutAct_9fa48("7467") ? "" : (stryCov_9fa48("7467"), 'dangerous')]), stryMutAct_9fa48("7468") ? [] : (stryCov_9fa48("7468"), [stryMutAct_9fa48("7469") ? "" : (stryCov_9fa48("7469"), 'tmux new -e PATH=/tmp'), stryMutAct_9fa48("7470") ? "" : (stryCov_9fa48("7470"), 'opaque')]), stryMutAct_9fa48("7471") ? [] : (stryCov_9fa48("7471"), [stryMutAct_9fa48("7472") ? "" : (stryCov_9fa48("7472"), 'tmux'), stryMutAct_9fa48("7473") ? "" : (stryCov_9fa48("7473"), 'opaque')]), stryMutAct_9fa48("7474") ? [] : (stryCov_9fa48("7474"), [stryMutAct_9fa48("7475") ? "" : (stryCov_9fa48("7475"), "tmux send-keys 'rm a' Enter"), stryMutAct_9fa48("7476") ? "" : (stryCov_9fa48("7476"), 'opaque')])])
}), stryMutAct_9fa48("7477") ? {} : (stryCov_9fa48("7477"), {
  names: stryMutAct_9fa48("7478") ? [] : (stryCov_9fa48("7478"), [stryMutAct_9fa48("7479") ? "" : (stryCov_9fa48("7479"), 'screen')]),
  style: stryMutAct_9fa48("7480") ? "" : (stryCov_9fa48("7480"), 'stop'),
  flags: stryMutAct_9fa48("7481") ? {} : (stryCov_9fa48("7481"), {
    '-Logfile': stryMutAct_9fa48("7482") ? "" : (stryCov_9fa48("7482"), 'write'),
    '-S -c -e -h -p -s -t -T': stryMutAct_9fa48("7483") ? "" : (stryCov_9fa48("7483"), 'none'),
    '-ls -list -wipe': {},
    '-X': {}
  }),
  judge: judgeScreen,
  examples: stryMutAct_9fa48("7484") ? [] : (stryCov_9fa48("7484"), [stryMutAct_9fa48("7485") ? [] : (stryCov_9fa48("7485"), [stryMutAct_9fa48("7486") ? "" : (stryCov_9fa48("7486"), 'screen -ls'), stryMutAct_9fa48("7487") ? "" : (stryCov_9fa48("7487"), 'safe')]), stryMutAct_9fa48("7488") ? [] : (stryCov_9fa48("7488"), [stryMutAct_9fa48("7489") ? "" : (stryCov_9fa48("7489"), 'screen -dmS a rm b'), stryMutAct_9fa48("7490") ? "" : (stryCov_9fa48("7490"), 'dangerous')]), stryMutAct_9fa48("7491") ? [] : (stryCov_9fa48("7491"), [stryMutAct_9fa48("7492") ? "" : (stryCov_9fa48("7492"), 'screen'), stryMutAct_9fa48("7493") ? "" : (stryCov_9fa48("7493"), 'opaque')]), stryMutAct_9fa48("7494") ? [] : (stryCov_9fa48("7494"), [stryMutAct_9fa48("7495") ? "" : (stryCov_9fa48("7495"), 'screen -L -Logfile /etc/motd ls'), stryMutAct_9fa48("7496") ? "" : (stryCov_9fa48("7496"), 'dangerous')])])
})]);