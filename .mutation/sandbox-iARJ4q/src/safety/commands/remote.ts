/** Shells and copies on other machines. */
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
import { land } from '../landing.ts';
import { hostOf } from '../roles.ts';
import type { CommandSpec } from '../spec.ts';

/** A remote path, `host:path` or `rsync://`; not `./a:b`. */
const isRemote = stryMutAct_9fa48("8494") ? () => undefined : (stryCov_9fa48("8494"), (() => {
  const isRemote = (text: string): boolean => (stryMutAct_9fa48("8499") ? /^[^/:]+::?|(?:rsync|scp|sftp):\/\// : stryMutAct_9fa48("8498") ? /^[^/:]+::|^(?:rsync|scp|sftp):\/\// : stryMutAct_9fa48("8497") ? /^[/:]+::?|^(?:rsync|scp|sftp):\/\// : stryMutAct_9fa48("8496") ? /^[^/:]::?|^(?:rsync|scp|sftp):\/\// : stryMutAct_9fa48("8495") ? /[^/:]+::?|^(?:rsync|scp|sftp):\/\// : (stryCov_9fa48("8495", "8496", "8497", "8498", "8499"), /^[^/:]+::?|^(?:rsync|scp|sftp):\/\//)).test(text);
  return isRemote;
})());
const judgeCopy = (call: Call): void => {
  if (stryMutAct_9fa48("8500")) {
    {}
  } else {
    stryCov_9fa48("8500");
    const last = call.operands.at(stryMutAct_9fa48("8501") ? +1 : (stryCov_9fa48("8501"), -1));
    if (stryMutAct_9fa48("8504") ? last !== undefined : stryMutAct_9fa48("8503") ? false : stryMutAct_9fa48("8502") ? true : (stryCov_9fa48("8502", "8503", "8504"), last === undefined)) return;
    const from = stryMutAct_9fa48("8505") ? call.operands : (stryCov_9fa48("8505"), call.operands.slice(0, stryMutAct_9fa48("8506") ? +1 : (stryCov_9fa48("8506"), -1)));
    for (const arg of from) call.play(isRemote(arg.text) ? stryMutAct_9fa48("8508") ? "" : (stryCov_9fa48("8508"), 'host') : stryMutAct_9fa48("8509") ? "" : (stryCov_9fa48("8509"), 'read'), arg);
    if (stryMutAct_9fa48("8512") ? from.length !== 0 : stryMutAct_9fa48("8511") ? false : stryMutAct_9fa48("8510") ? true : (stryCov_9fa48("8510", "8511", "8512"), from.length === 0)) return;
    if (stryMutAct_9fa48("8515") ? !isRemote(last.text) || last.dynamic === 'no' : stryMutAct_9fa48("8514") ? false : stryMutAct_9fa48("8513") ? true : (stryCov_9fa48("8513", "8514", "8515"), (stryMutAct_9fa48("8516") ? isRemote(last.text) : (stryCov_9fa48("8516"), !isRemote(last.text))) && (stryMutAct_9fa48("8518") ? last.dynamic !== 'no' : stryMutAct_9fa48("8517") ? true : (stryCov_9fa48("8517", "8518"), last.dynamic === (stryMutAct_9fa48("8519") ? "" : (stryCov_9fa48("8519"), 'no')))))) return landHere(call, last, from);
    call.play(stryMutAct_9fa48("8521") ? "" : (stryCov_9fa48("8521"), 'host'), last);
    call.mark(stryMutAct_9fa48("8523") ? "" : (stryCov_9fa48("8523"), 'upload'));
  }
};

/** `host:a/b` lands as `b`; of `folder/` rsync takes what is in it. */
const landHere = (call: Call, dest: Arg, from: readonly Arg[]): void => {
  if (stryMutAct_9fa48("8524")) {
    {}
  } else {
    stryCov_9fa48("8524");
    const whole = stryMutAct_9fa48("8527") ? call.name === 'rsync' || from.some(arg => arg.text.endsWith('/')) : stryMutAct_9fa48("8526") ? false : stryMutAct_9fa48("8525") ? true : (stryCov_9fa48("8525", "8526", "8527"), (stryMutAct_9fa48("8529") ? call.name !== 'rsync' : stryMutAct_9fa48("8528") ? true : (stryCov_9fa48("8528", "8529"), call.name === (stryMutAct_9fa48("8530") ? "" : (stryCov_9fa48("8530"), 'rsync')))) && (stryMutAct_9fa48("8531") ? from.every(arg => arg.text.endsWith('/')) : (stryCov_9fa48("8531"), from.some(stryMutAct_9fa48("8532") ? () => undefined : (stryCov_9fa48("8532"), arg => stryMutAct_9fa48("8533") ? arg.text.startsWith('/') : (stryCov_9fa48("8533"), arg.text.endsWith(stryMutAct_9fa48("8534") ? "" : (stryCov_9fa48("8534"), '/'))))))));
    if (stryMutAct_9fa48("8536") ? false : stryMutAct_9fa48("8535") ? true : (stryCov_9fa48("8535", "8536"), whole)) return call.play(stryMutAct_9fa48("8537") ? "" : (stryCov_9fa48("8537"), 'into'), stryMutAct_9fa48("8538") ? {} : (stryCov_9fa48("8538"), {
      ...dest,
      under: stryMutAct_9fa48("8539") ? "" : (stryCov_9fa48("8539"), 'all')
    }));
    land(call, stryMutAct_9fa48("8541") ? {} : (stryCov_9fa48("8541"), {
      dest,
      sources: from.map(stryMutAct_9fa48("8542") ? () => undefined : (stryCov_9fa48("8542"), arg => stryMutAct_9fa48("8543") ? {} : (stryCov_9fa48("8543"), {
        ...arg,
        text: arg.text.replace(stryMutAct_9fa48("8546") ? /^[/]*:/ : stryMutAct_9fa48("8545") ? /^[^/]:/ : stryMutAct_9fa48("8544") ? /[^/]*:/ : (stryCov_9fa48("8544", "8545", "8546"), /^[^/]*:/), stryMutAct_9fa48("8547") ? "Stryker was here!" : (stryCov_9fa48("8547"), ''))
      })))
    }));
  }
};
const SSH_RUNS = stryMutAct_9fa48("8550") ? /^\S*(?:ProxyCommand|LocalCommand|RemoteCommand|KnownHostsCommand|Match|PKCS11Provider|SecurityKeyProvider|ProxyUseFdpass|PermitLocalCommand|XAuthLocation|Include)\b/i : stryMutAct_9fa48("8549") ? /^\s(?:ProxyCommand|LocalCommand|RemoteCommand|KnownHostsCommand|Match|PKCS11Provider|SecurityKeyProvider|ProxyUseFdpass|PermitLocalCommand|XAuthLocation|Include)\b/i : stryMutAct_9fa48("8548") ? /\s*(?:ProxyCommand|LocalCommand|RemoteCommand|KnownHostsCommand|Match|PKCS11Provider|SecurityKeyProvider|ProxyUseFdpass|PermitLocalCommand|XAuthLocation|Include)\b/i : (stryCov_9fa48("8548", "8549", "8550"), /^\s*(?:ProxyCommand|LocalCommand|RemoteCommand|KnownHostsCommand|Match|PKCS11Provider|SecurityKeyProvider|ProxyUseFdpass|PermitLocalCommand|XAuthLocation|Include)\b/i);
const options = (call: Call): void => {
  if (stryMutAct_9fa48("8551")) {
    {}
  } else {
    stryCov_9fa48("8551");
    for (const {
      name,
      value
    } of call.flags) {
      if (stryMutAct_9fa48("8552")) {
        {}
      } else {
        stryCov_9fa48("8552");
        if (stryMutAct_9fa48("8555") ? name !== '-o' && value === undefined : stryMutAct_9fa48("8554") ? false : stryMutAct_9fa48("8553") ? true : (stryCov_9fa48("8553", "8554", "8555"), (stryMutAct_9fa48("8557") ? name === '-o' : stryMutAct_9fa48("8556") ? false : (stryCov_9fa48("8556", "8557"), name !== (stryMutAct_9fa48("8558") ? "" : (stryCov_9fa48("8558"), '-o')))) || (stryMutAct_9fa48("8560") ? value !== undefined : stryMutAct_9fa48("8559") ? false : (stryCov_9fa48("8559", "8560"), value === undefined)))) continue;
        if (stryMutAct_9fa48("8563") ? SSH_RUNS.test(value.text) && value.dynamic !== 'no' : stryMutAct_9fa48("8562") ? false : stryMutAct_9fa48("8561") ? true : (stryCov_9fa48("8561", "8562", "8563"), SSH_RUNS.test(value.text) || (stryMutAct_9fa48("8565") ? value.dynamic === 'no' : stryMutAct_9fa48("8564") ? false : (stryCov_9fa48("8564", "8565"), value.dynamic !== (stryMutAct_9fa48("8566") ? "" : (stryCov_9fa48("8566"), 'no')))))) call.unknown(stryMutAct_9fa48("8568") ? "" : (stryCov_9fa48("8568"), 'an ssh option that runs a command'));
      }
    }
  }
};
const judgeSsh = (call: Call): void => {
  if (stryMutAct_9fa48("8569")) {
    {}
  } else {
    stryCov_9fa48("8569");
    if (stryMutAct_9fa48("8570")) {
      ;
    } else {
      stryCov_9fa48("8570");
      options(call);
    }
    const [host, ...words] = call.operands;
    if (stryMutAct_9fa48("8573") ? host !== undefined : stryMutAct_9fa48("8572") ? false : stryMutAct_9fa48("8571") ? true : (stryCov_9fa48("8571", "8572", "8573"), host === undefined)) return;
    call.play(stryMutAct_9fa48("8575") ? "" : (stryCov_9fa48("8575"), 'host'), host);
    const elsewhere = hostOf(host.text);
    if (stryMutAct_9fa48("8578") ? call.scope.stdin.kind === 'pipe' && call.scope.stdin.kind === 'file' : stryMutAct_9fa48("8577") ? false : stryMutAct_9fa48("8576") ? true : (stryCov_9fa48("8576", "8577", "8578"), (stryMutAct_9fa48("8580") ? call.scope.stdin.kind !== 'pipe' : stryMutAct_9fa48("8579") ? false : (stryCov_9fa48("8579", "8580"), call.scope.stdin.kind === (stryMutAct_9fa48("8581") ? "" : (stryCov_9fa48("8581"), 'pipe')))) || (stryMutAct_9fa48("8583") ? call.scope.stdin.kind !== 'file' : stryMutAct_9fa48("8582") ? false : (stryCov_9fa48("8582", "8583"), call.scope.stdin.kind === (stryMutAct_9fa48("8584") ? "" : (stryCov_9fa48("8584"), 'file')))))) call.mark(stryMutAct_9fa48("8586") ? "" : (stryCov_9fa48("8586"), 'upload'));
    const changes = stryMutAct_9fa48("8587") ? {} : (stryCov_9fa48("8587"), {
      elsewhere,
      wild: stryMutAct_9fa48("8588") ? false : (stryCov_9fa48("8588"), true),
      vars: new Map(),
      cwd: undefined
    });
    if (stryMutAct_9fa48("8590") ? false : stryMutAct_9fa48("8589") ? true : (stryCov_9fa48("8589", "8590"), call.has(stryMutAct_9fa48("8591") ? "" : (stryCov_9fa48("8591"), '-L'), stryMutAct_9fa48("8592") ? "" : (stryCov_9fa48("8592"), '-R'), stryMutAct_9fa48("8593") ? "" : (stryCov_9fa48("8593"), '-D'), stryMutAct_9fa48("8594") ? "" : (stryCov_9fa48("8594"), '-w')))) call.mark(stryMutAct_9fa48("8596") ? "" : (stryCov_9fa48("8596"), 'listen'));
    if (stryMutAct_9fa48("8600") ? words.length <= 0 : stryMutAct_9fa48("8599") ? words.length >= 0 : stryMutAct_9fa48("8598") ? false : stryMutAct_9fa48("8597") ? true : (stryCov_9fa48("8597", "8598", "8599", "8600"), words.length > 0)) return call.script(stryMutAct_9fa48("8601") ? {} : (stryCov_9fa48("8601"), {
      ...literal(words.map(stryMutAct_9fa48("8602") ? () => undefined : (stryCov_9fa48("8602"), word => word.text)).join(stryMutAct_9fa48("8603") ? "" : (stryCov_9fa48("8603"), ' '))),
      dynamic: (stryMutAct_9fa48("8604") ? words.every(word => word.dynamic !== 'no') : (stryCov_9fa48("8604"), words.some(stryMutAct_9fa48("8605") ? () => undefined : (stryCov_9fa48("8605"), word => stryMutAct_9fa48("8608") ? word.dynamic === 'no' : stryMutAct_9fa48("8607") ? false : stryMutAct_9fa48("8606") ? true : (stryCov_9fa48("8606", "8607", "8608"), word.dynamic !== (stryMutAct_9fa48("8609") ? "" : (stryCov_9fa48("8609"), 'no'))))))) ? stryMutAct_9fa48("8610") ? "" : (stryCov_9fa48("8610"), 'any') : stryMutAct_9fa48("8611") ? "" : (stryCov_9fa48("8611"), 'no')
    }), changes);
    const {
      stdin
    } = call.scope;
    if (stryMutAct_9fa48("8614") ? stdin.kind !== 'text' : stryMutAct_9fa48("8613") ? false : stryMutAct_9fa48("8612") ? true : (stryCov_9fa48("8612", "8613", "8614"), stdin.kind === (stryMutAct_9fa48("8615") ? "" : (stryCov_9fa48("8615"), 'text')))) {
      if (stryMutAct_9fa48("8616")) {
        ;
      } else {
        stryCov_9fa48("8616");
        call.script(literal(stdin.text), changes);
      }
    } else if (stryMutAct_9fa48("8619") ? false : stryMutAct_9fa48("8618") ? true : stryMutAct_9fa48("8617") ? call.has('-N', '-O') : (stryCov_9fa48("8617", "8618", "8619"), !call.has(stryMutAct_9fa48("8620") ? "" : (stryCov_9fa48("8620"), '-N'), stryMutAct_9fa48("8621") ? "" : (stryCov_9fa48("8621"), '-O')))) call.unknown(stryMutAct_9fa48("8623") ? "" : (stryCov_9fa48("8623"), 'a shell on another machine'));
  }
};
export const remote: readonly CommandSpec[] = stryMutAct_9fa48("8624") ? [] : (stryCov_9fa48("8624"), [stryMutAct_9fa48("8625") ? {} : (stryCov_9fa48("8625"), {
  names: stryMutAct_9fa48("8626") ? [] : (stryCov_9fa48("8626"), [stryMutAct_9fa48("8627") ? "" : (stryCov_9fa48("8627"), 'ssh'), stryMutAct_9fa48("8628") ? "" : (stryCov_9fa48("8628"), 'autossh'), stryMutAct_9fa48("8629") ? "" : (stryCov_9fa48("8629"), 'mosh')]),
  style: stryMutAct_9fa48("8630") ? "" : (stryCov_9fa48("8630"), 'stop'),
  flags: stryMutAct_9fa48("8631") ? {} : (stryCov_9fa48("8631"), {
    '-p -i -l -J -b -c -D -e -L -m -O -o -Q -R -S -W -w -B': stryMutAct_9fa48("8632") ? "" : (stryCov_9fa48("8632"), 'none'),
    '-E': stryMutAct_9fa48("8633") ? "" : (stryCov_9fa48("8633"), 'write'),
    '-F -I': stryMutAct_9fa48("8634") ? "" : (stryCov_9fa48("8634"), 'unknown'),
    '-V -G': stryMutAct_9fa48("8635") ? {} : (stryCov_9fa48("8635"), {
      tells: stryMutAct_9fa48("8636") ? false : (stryCov_9fa48("8636"), true)
    })
  }),
  judge: judgeSsh,
  examples: stryMutAct_9fa48("8637") ? [] : (stryCov_9fa48("8637"), [stryMutAct_9fa48("8638") ? [] : (stryCov_9fa48("8638"), [stryMutAct_9fa48("8639") ? "" : (stryCov_9fa48("8639"), 'ssh box'), stryMutAct_9fa48("8640") ? "" : (stryCov_9fa48("8640"), 'opaque')]), stryMutAct_9fa48("8641") ? [] : (stryCov_9fa48("8641"), [stryMutAct_9fa48("8642") ? "" : (stryCov_9fa48("8642"), "ssh box 'ls /srv'"), stryMutAct_9fa48("8643") ? "" : (stryCov_9fa48("8643"), 'safe')]), stryMutAct_9fa48("8644") ? [] : (stryCov_9fa48("8644"), [stryMutAct_9fa48("8645") ? "" : (stryCov_9fa48("8645"), "ssh box 'rm /srv/a'"), stryMutAct_9fa48("8646") ? "" : (stryCov_9fa48("8646"), 'dangerous')]), stryMutAct_9fa48("8647") ? [] : (stryCov_9fa48("8647"), [stryMutAct_9fa48("8648") ? "" : (stryCov_9fa48("8648"), 'ssh -o ProxyCommand=./x box ls'), stryMutAct_9fa48("8649") ? "" : (stryCov_9fa48("8649"), 'opaque')]), stryMutAct_9fa48("8650") ? [] : (stryCov_9fa48("8650"), [stryMutAct_9fa48("8651") ? "" : (stryCov_9fa48("8651"), 'ssh -V'), stryMutAct_9fa48("8652") ? "" : (stryCov_9fa48("8652"), 'safe')])])
}), stryMutAct_9fa48("8653") ? {} : (stryCov_9fa48("8653"), {
  names: stryMutAct_9fa48("8654") ? [] : (stryCov_9fa48("8654"), [stryMutAct_9fa48("8655") ? "" : (stryCov_9fa48("8655"), 'scp'), stryMutAct_9fa48("8656") ? "" : (stryCov_9fa48("8656"), 'sftp')]),
  flags: stryMutAct_9fa48("8657") ? {} : (stryCov_9fa48("8657"), {
    '-P -i -J -c -l -o -B -b -R': stryMutAct_9fa48("8658") ? "" : (stryCov_9fa48("8658"), 'none'),
    '-F': stryMutAct_9fa48("8659") ? "" : (stryCov_9fa48("8659"), 'unknown'),
    '-S': stryMutAct_9fa48("8660") ? "" : (stryCov_9fa48("8660"), 'script'),
    '-D': stryMutAct_9fa48("8661") ? "" : (stryCov_9fa48("8661"), 'script')
  }),
  judge: call => {
    if (stryMutAct_9fa48("8662")) {
      {}
    } else {
      stryCov_9fa48("8662");
      if (stryMutAct_9fa48("8663")) {
        ;
      } else {
        stryCov_9fa48("8663");
        options(call);
      }
      if (stryMutAct_9fa48("8666") ? call.name !== 'sftp' : stryMutAct_9fa48("8665") ? false : stryMutAct_9fa48("8664") ? true : (stryCov_9fa48("8664", "8665", "8666"), call.name === (stryMutAct_9fa48("8667") ? "" : (stryCov_9fa48("8667"), 'sftp')))) call.unknown(stryMutAct_9fa48("8669") ? "" : (stryCov_9fa48("8669"), 'what is done in the session'));else if (stryMutAct_9fa48("8670")) {
        ;
      } else {
        stryCov_9fa48("8670");
        judgeCopy(call);
      }
    }
  },
  examples: stryMutAct_9fa48("8671") ? [] : (stryCov_9fa48("8671"), [stryMutAct_9fa48("8672") ? [] : (stryCov_9fa48("8672"), [stryMutAct_9fa48("8673") ? "" : (stryCov_9fa48("8673"), 'scp box:a b'), stryMutAct_9fa48("8674") ? "" : (stryCov_9fa48("8674"), 'write')]), stryMutAct_9fa48("8675") ? [] : (stryCov_9fa48("8675"), [stryMutAct_9fa48("8676") ? "" : (stryCov_9fa48("8676"), 'scp a box:'), stryMutAct_9fa48("8677") ? "" : (stryCov_9fa48("8677"), 'dangerous')]), stryMutAct_9fa48("8678") ? [] : (stryCov_9fa48("8678"), [stryMutAct_9fa48("8679") ? "" : (stryCov_9fa48("8679"), 'sftp box'), stryMutAct_9fa48("8680") ? "" : (stryCov_9fa48("8680"), 'opaque')])])
}), stryMutAct_9fa48("8681") ? {} : (stryCov_9fa48("8681"), {
  names: stryMutAct_9fa48("8682") ? [] : (stryCov_9fa48("8682"), [stryMutAct_9fa48("8683") ? "" : (stryCov_9fa48("8683"), 'rsync')]),
  flags: stryMutAct_9fa48("8684") ? {} : (stryCov_9fa48("8684"), {
    '-e --rsh': stryMutAct_9fa48("8685") ? "" : (stryCov_9fa48("8685"), 'script'),
    '--rsync-path -M --remote-option --config': stryMutAct_9fa48("8686") ? "" : (stryCov_9fa48("8686"), 'unknown'),
    '--exclude --include --bwlimit --timeout --max-size --min-size -f --filter --chmod --chown --port --out-format --suffix -B --compare-dest --link-dest --copy-dest': stryMutAct_9fa48("8687") ? "" : (stryCov_9fa48("8687"), 'none'),
    '--exclude-from --include-from --files-from --password-file': stryMutAct_9fa48("8688") ? "" : (stryCov_9fa48("8688"), 'read'),
    '--log-file --write-batch --partial-dir --backup-dir -T --temp-dir': stryMutAct_9fa48("8689") ? "" : (stryCov_9fa48("8689"), 'write'),
    '-n --dry-run --list-only': stryMutAct_9fa48("8690") ? {} : (stryCov_9fa48("8690"), {
      tells: stryMutAct_9fa48("8691") ? false : (stryCov_9fa48("8691"), true)
    }),
    '--del --delete --delete-after --delete-before --delete-during --delete-excluded --remove-source-files': stryMutAct_9fa48("8692") ? {} : (stryCov_9fa48("8692"), {
      does: stryMutAct_9fa48("8693") ? [] : (stryCov_9fa48("8693"), [stryMutAct_9fa48("8694") ? "" : (stryCov_9fa48("8694"), 'delete')])
    }),
    '-r -a -v -z --recursive --archive': {}
  }),
  judge: judgeCopy,
  examples: stryMutAct_9fa48("8695") ? [] : (stryCov_9fa48("8695"), [stryMutAct_9fa48("8696") ? [] : (stryCov_9fa48("8696"), [stryMutAct_9fa48("8697") ? "" : (stryCov_9fa48("8697"), 'rsync -a src/ dst/'), stryMutAct_9fa48("8698") ? "" : (stryCov_9fa48("8698"), 'write')]), stryMutAct_9fa48("8699") ? [] : (stryCov_9fa48("8699"), [stryMutAct_9fa48("8700") ? "" : (stryCov_9fa48("8700"), 'rsync -a --delete src/ dst/'), stryMutAct_9fa48("8701") ? "" : (stryCov_9fa48("8701"), 'dangerous')]), stryMutAct_9fa48("8702") ? [] : (stryCov_9fa48("8702"), [stryMutAct_9fa48("8703") ? "" : (stryCov_9fa48("8703"), 'rsync -an --delete src/ dst/'), stryMutAct_9fa48("8704") ? "" : (stryCov_9fa48("8704"), 'safe')]), stryMutAct_9fa48("8705") ? [] : (stryCov_9fa48("8705"), [stryMutAct_9fa48("8706") ? "" : (stryCov_9fa48("8706"), 'rsync -a src/ box:dst'), stryMutAct_9fa48("8707") ? "" : (stryCov_9fa48("8707"), 'dangerous')]), stryMutAct_9fa48("8708") ? [] : (stryCov_9fa48("8708"), [stryMutAct_9fa48("8709") ? "" : (stryCov_9fa48("8709"), 'rsync -e \'sh -c "rm a"\' b c'), stryMutAct_9fa48("8710") ? "" : (stryCov_9fa48("8710"), 'dangerous')])])
}), stryMutAct_9fa48("8711") ? {} : (stryCov_9fa48("8711"), {
  names: stryMutAct_9fa48("8712") ? [] : (stryCov_9fa48("8712"), [stryMutAct_9fa48("8713") ? "" : (stryCov_9fa48("8713"), 'rclone')]),
  globals: stryMutAct_9fa48("8714") ? "" : (stryCov_9fa48("8714"), 'anywhere'),
  flags: stryMutAct_9fa48("8715") ? {} : (stryCov_9fa48("8715"), {
    '-n --dry-run': stryMutAct_9fa48("8716") ? {} : (stryCov_9fa48("8716"), {
      tells: stryMutAct_9fa48("8717") ? false : (stryCov_9fa48("8717"), true)
    })
  }),
  subcommands: stryMutAct_9fa48("8718") ? {} : (stryCov_9fa48("8718"), {
    ls: stryMutAct_9fa48("8719") ? {} : (stryCov_9fa48("8719"), {
      does: stryMutAct_9fa48("8720") ? [] : (stryCov_9fa48("8720"), [stryMutAct_9fa48("8721") ? "" : (stryCov_9fa48("8721"), 'network')])
    }),
    lsl: stryMutAct_9fa48("8722") ? {} : (stryCov_9fa48("8722"), {
      does: stryMutAct_9fa48("8723") ? [] : (stryCov_9fa48("8723"), [stryMutAct_9fa48("8724") ? "" : (stryCov_9fa48("8724"), 'network')])
    }),
    lsd: stryMutAct_9fa48("8725") ? {} : (stryCov_9fa48("8725"), {
      does: stryMutAct_9fa48("8726") ? [] : (stryCov_9fa48("8726"), [stryMutAct_9fa48("8727") ? "" : (stryCov_9fa48("8727"), 'network')])
    }),
    lsf: stryMutAct_9fa48("8728") ? {} : (stryCov_9fa48("8728"), {
      does: stryMutAct_9fa48("8729") ? [] : (stryCov_9fa48("8729"), [stryMutAct_9fa48("8730") ? "" : (stryCov_9fa48("8730"), 'network')])
    }),
    size: stryMutAct_9fa48("8731") ? {} : (stryCov_9fa48("8731"), {
      does: stryMutAct_9fa48("8732") ? [] : (stryCov_9fa48("8732"), [stryMutAct_9fa48("8733") ? "" : (stryCov_9fa48("8733"), 'network')])
    }),
    about: stryMutAct_9fa48("8734") ? {} : (stryCov_9fa48("8734"), {
      does: stryMutAct_9fa48("8735") ? [] : (stryCov_9fa48("8735"), [stryMutAct_9fa48("8736") ? "" : (stryCov_9fa48("8736"), 'network')])
    }),
    version: {},
    listremotes: {},
    check: stryMutAct_9fa48("8737") ? {} : (stryCov_9fa48("8737"), {
      does: stryMutAct_9fa48("8738") ? [] : (stryCov_9fa48("8738"), [stryMutAct_9fa48("8739") ? "" : (stryCov_9fa48("8739"), 'network')])
    }),
    copy: stryMutAct_9fa48("8740") ? {} : (stryCov_9fa48("8740"), {
      does: stryMutAct_9fa48("8741") ? [] : (stryCov_9fa48("8741"), [stryMutAct_9fa48("8742") ? "" : (stryCov_9fa48("8742"), 'network'), stryMutAct_9fa48("8743") ? "" : (stryCov_9fa48("8743"), '!upload')])
    }),
    sync: stryMutAct_9fa48("8744") ? {} : (stryCov_9fa48("8744"), {
      does: stryMutAct_9fa48("8745") ? [] : (stryCov_9fa48("8745"), [stryMutAct_9fa48("8746") ? "" : (stryCov_9fa48("8746"), 'network'), stryMutAct_9fa48("8747") ? "" : (stryCov_9fa48("8747"), '!upload'), stryMutAct_9fa48("8748") ? "" : (stryCov_9fa48("8748"), '!discard')])
    }),
    move: stryMutAct_9fa48("8749") ? {} : (stryCov_9fa48("8749"), {
      does: stryMutAct_9fa48("8750") ? [] : (stryCov_9fa48("8750"), [stryMutAct_9fa48("8751") ? "" : (stryCov_9fa48("8751"), 'network'), stryMutAct_9fa48("8752") ? "" : (stryCov_9fa48("8752"), '!upload'), stryMutAct_9fa48("8753") ? "" : (stryCov_9fa48("8753"), '!discard')])
    }),
    delete: stryMutAct_9fa48("8754") ? {} : (stryCov_9fa48("8754"), {
      does: stryMutAct_9fa48("8755") ? [] : (stryCov_9fa48("8755"), [stryMutAct_9fa48("8756") ? "" : (stryCov_9fa48("8756"), '!discard')])
    }),
    purge: stryMutAct_9fa48("8757") ? {} : (stryCov_9fa48("8757"), {
      does: stryMutAct_9fa48("8758") ? [] : (stryCov_9fa48("8758"), [stryMutAct_9fa48("8759") ? "" : (stryCov_9fa48("8759"), '!discard')])
    })
  }),
  examples: stryMutAct_9fa48("8760") ? [] : (stryCov_9fa48("8760"), [stryMutAct_9fa48("8761") ? [] : (stryCov_9fa48("8761"), [stryMutAct_9fa48("8762") ? "" : (stryCov_9fa48("8762"), 'rclone ls a:'), stryMutAct_9fa48("8763") ? "" : (stryCov_9fa48("8763"), 'safe')]), stryMutAct_9fa48("8764") ? [] : (stryCov_9fa48("8764"), [stryMutAct_9fa48("8765") ? "" : (stryCov_9fa48("8765"), 'rclone sync a b:'), stryMutAct_9fa48("8766") ? "" : (stryCov_9fa48("8766"), 'dangerous')])])
}), stryMutAct_9fa48("8767") ? {} : (stryCov_9fa48("8767"), {
  names: stryMutAct_9fa48("8768") ? [] : (stryCov_9fa48("8768"), [stryMutAct_9fa48("8769") ? "" : (stryCov_9fa48("8769"), 'ssh-keygen')]),
  flags: stryMutAct_9fa48("8770") ? {} : (stryCov_9fa48("8770"), {
    '-l -F': stryMutAct_9fa48("8771") ? {} : (stryCov_9fa48("8771"), {
      tells: stryMutAct_9fa48("8772") ? false : (stryCov_9fa48("8772"), true)
    }),
    '-D -w': stryMutAct_9fa48("8773") ? "" : (stryCov_9fa48("8773"), 'unknown'),
    '-f': stryMutAct_9fa48("8774") ? "" : (stryCov_9fa48("8774"), 'write'),
    '-t -b -C -N -P -m': stryMutAct_9fa48("8775") ? "" : (stryCov_9fa48("8775"), 'none'),
    '-y': stryMutAct_9fa48("8776") ? {} : (stryCov_9fa48("8776"), {
      does: stryMutAct_9fa48("8777") ? [] : (stryCov_9fa48("8777"), [stryMutAct_9fa48("8778") ? "" : (stryCov_9fa48("8778"), 'secret')])
    }),
    '-R': stryMutAct_9fa48("8779") ? {} : (stryCov_9fa48("8779"), {
      value: stryMutAct_9fa48("8780") ? "" : (stryCov_9fa48("8780"), 'none'),
      does: stryMutAct_9fa48("8781") ? [] : (stryCov_9fa48("8781"), [stryMutAct_9fa48("8782") ? "" : (stryCov_9fa48("8782"), 'write')])
    })
  }),
  does: stryMutAct_9fa48("8783") ? [] : (stryCov_9fa48("8783"), [stryMutAct_9fa48("8784") ? "" : (stryCov_9fa48("8784"), 'write')]),
  examples: stryMutAct_9fa48("8785") ? [] : (stryCov_9fa48("8785"), [stryMutAct_9fa48("8786") ? [] : (stryCov_9fa48("8786"), [stryMutAct_9fa48("8787") ? "" : (stryCov_9fa48("8787"), 'ssh-keygen -t ed25519 -f k'), stryMutAct_9fa48("8788") ? "" : (stryCov_9fa48("8788"), 'write')]), stryMutAct_9fa48("8789") ? [] : (stryCov_9fa48("8789"), [stryMutAct_9fa48("8790") ? "" : (stryCov_9fa48("8790"), 'ssh-keygen -lf a'), stryMutAct_9fa48("8791") ? "" : (stryCov_9fa48("8791"), 'safe')]), stryMutAct_9fa48("8792") ? [] : (stryCov_9fa48("8792"), [stryMutAct_9fa48("8793") ? "" : (stryCov_9fa48("8793"), 'ssh-keygen -D ./a.so'), stryMutAct_9fa48("8794") ? "" : (stryCov_9fa48("8794"), 'opaque')])])
}), stryMutAct_9fa48("8795") ? {} : (stryCov_9fa48("8795"), {
  names: stryMutAct_9fa48("8796") ? [] : (stryCov_9fa48("8796"), [stryMutAct_9fa48("8797") ? "" : (stryCov_9fa48("8797"), 'ssh-copy-id')]),
  does: stryMutAct_9fa48("8798") ? [] : (stryCov_9fa48("8798"), [stryMutAct_9fa48("8799") ? "" : (stryCov_9fa48("8799"), 'network'), stryMutAct_9fa48("8800") ? "" : (stryCov_9fa48("8800"), '!upload')]),
  examples: stryMutAct_9fa48("8801") ? [] : (stryCov_9fa48("8801"), [stryMutAct_9fa48("8802") ? [] : (stryCov_9fa48("8802"), [stryMutAct_9fa48("8803") ? "" : (stryCov_9fa48("8803"), 'ssh-copy-id box'), stryMutAct_9fa48("8804") ? "" : (stryCov_9fa48("8804"), 'dangerous')])])
}), stryMutAct_9fa48("8805") ? {} : (stryCov_9fa48("8805"), {
  names: stryMutAct_9fa48("8806") ? [] : (stryCov_9fa48("8806"), [stryMutAct_9fa48("8807") ? "" : (stryCov_9fa48("8807"), 'ssh-add')]),
  flags: stryMutAct_9fa48("8808") ? {} : (stryCov_9fa48("8808"), {
    '-l -L': stryMutAct_9fa48("8809") ? {} : (stryCov_9fa48("8809"), {
      tells: stryMutAct_9fa48("8810") ? false : (stryCov_9fa48("8810"), true)
    })
  }),
  does: stryMutAct_9fa48("8811") ? [] : (stryCov_9fa48("8811"), [stryMutAct_9fa48("8812") ? "" : (stryCov_9fa48("8812"), 'secret')]),
  examples: stryMutAct_9fa48("8813") ? [] : (stryCov_9fa48("8813"), [stryMutAct_9fa48("8814") ? [] : (stryCov_9fa48("8814"), [stryMutAct_9fa48("8815") ? "" : (stryCov_9fa48("8815"), 'ssh-add -l'), stryMutAct_9fa48("8816") ? "" : (stryCov_9fa48("8816"), 'safe')]), stryMutAct_9fa48("8817") ? [] : (stryCov_9fa48("8817"), [stryMutAct_9fa48("8818") ? "" : (stryCov_9fa48("8818"), 'ssh-add'), stryMutAct_9fa48("8819") ? "" : (stryCov_9fa48("8819"), 'dangerous')])])
}), stryMutAct_9fa48("8820") ? {} : (stryCov_9fa48("8820"), {
  names: stryMutAct_9fa48("8821") ? [] : (stryCov_9fa48("8821"), [stryMutAct_9fa48("8822") ? "" : (stryCov_9fa48("8822"), 'ssh-keyscan')]),
  operands: stryMutAct_9fa48("8823") ? [] : (stryCov_9fa48("8823"), [stryMutAct_9fa48("8824") ? "" : (stryCov_9fa48("8824"), '...host')]),
  examples: stryMutAct_9fa48("8825") ? [] : (stryCov_9fa48("8825"), [stryMutAct_9fa48("8826") ? [] : (stryCov_9fa48("8826"), [stryMutAct_9fa48("8827") ? "" : (stryCov_9fa48("8827"), 'ssh-keyscan box'), stryMutAct_9fa48("8828") ? "" : (stryCov_9fa48("8828"), 'safe')])])
})]);