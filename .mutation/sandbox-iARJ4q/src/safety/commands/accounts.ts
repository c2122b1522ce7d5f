/** Who may use the machine. */
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
import { type CommandSpec, words } from '../spec.ts';
export const accounts: readonly CommandSpec[] = stryMutAct_9fa48("1309") ? [] : (stryCov_9fa48("1309"), [stryMutAct_9fa48("1310") ? {} : (stryCov_9fa48("1310"), {
  names: stryMutAct_9fa48("1311") ? [] : (stryCov_9fa48("1311"), [stryMutAct_9fa48("1312") ? "" : (stryCov_9fa48("1312"), 'getent')]),
  judge: call => {
    if (stryMutAct_9fa48("1313")) {
      {}
    } else {
      stryCov_9fa48("1313");
      if (stryMutAct_9fa48("1315") ? false : stryMutAct_9fa48("1314") ? true : (stryCov_9fa48("1314", "1315"), /shadow/.test(stryMutAct_9fa48("1316") ? call.operands[0]?.text && '' : (stryCov_9fa48("1316"), (stryMutAct_9fa48("1317") ? call.operands[0].text : (stryCov_9fa48("1317"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("1318") ? "Stryker was here!" : (stryCov_9fa48("1318"), '')))))) call.play(stryMutAct_9fa48("1320") ? "" : (stryCov_9fa48("1320"), 'secret'), call.operands[0]!);
    }
  },
  examples: stryMutAct_9fa48("1321") ? [] : (stryCov_9fa48("1321"), [stryMutAct_9fa48("1322") ? [] : (stryCov_9fa48("1322"), [stryMutAct_9fa48("1323") ? "" : (stryCov_9fa48("1323"), 'getent passwd'), stryMutAct_9fa48("1324") ? "" : (stryCov_9fa48("1324"), 'safe')]), stryMutAct_9fa48("1325") ? [] : (stryCov_9fa48("1325"), [stryMutAct_9fa48("1326") ? "" : (stryCov_9fa48("1326"), 'getent shadow sam'), stryMutAct_9fa48("1327") ? "" : (stryCov_9fa48("1327"), 'dangerous')])])
}), stryMutAct_9fa48("1328") ? {} : (stryCov_9fa48("1328"), {
  names: words(stryMutAct_9fa48("1329") ? "" : (stryCov_9fa48("1329"), 'useradd adduser userdel deluser usermod groupadd groupdel addgroup delgroup groupmod gpasswd chpasswd chsh chfn vipw vigr pw newusers faillock visudo pwconv sysadminctl dseditgroup')),
  does: stryMutAct_9fa48("1330") ? [] : (stryCov_9fa48("1330"), [stryMutAct_9fa48("1331") ? "" : (stryCov_9fa48("1331"), '!account')]),
  examples: stryMutAct_9fa48("1332") ? [] : (stryCov_9fa48("1332"), [stryMutAct_9fa48("1333") ? [] : (stryCov_9fa48("1333"), [stryMutAct_9fa48("1334") ? "" : (stryCov_9fa48("1334"), 'useradd bob'), stryMutAct_9fa48("1335") ? "" : (stryCov_9fa48("1335"), 'dangerous')]), stryMutAct_9fa48("1336") ? [] : (stryCov_9fa48("1336"), [stryMutAct_9fa48("1337") ? "" : (stryCov_9fa48("1337"), 'usermod -l bob ann'), stryMutAct_9fa48("1338") ? "" : (stryCov_9fa48("1338"), 'dangerous')])])
}), stryMutAct_9fa48("1339") ? {} : (stryCov_9fa48("1339"), {
  names: stryMutAct_9fa48("1340") ? [] : (stryCov_9fa48("1340"), [stryMutAct_9fa48("1341") ? "" : (stryCov_9fa48("1341"), 'chage')]),
  flags: stryMutAct_9fa48("1342") ? {} : (stryCov_9fa48("1342"), {
    '-l --list': stryMutAct_9fa48("1343") ? {} : (stryCov_9fa48("1343"), {
      tells: stryMutAct_9fa48("1344") ? "" : (stryCov_9fa48("1344"), 'only')
    })
  }),
  does: stryMutAct_9fa48("1345") ? [] : (stryCov_9fa48("1345"), [stryMutAct_9fa48("1346") ? "" : (stryCov_9fa48("1346"), '!account')]),
  examples: stryMutAct_9fa48("1347") ? [] : (stryCov_9fa48("1347"), [stryMutAct_9fa48("1348") ? [] : (stryCov_9fa48("1348"), [stryMutAct_9fa48("1349") ? "" : (stryCov_9fa48("1349"), 'chage -l bob'), stryMutAct_9fa48("1350") ? "" : (stryCov_9fa48("1350"), 'safe')]), stryMutAct_9fa48("1351") ? [] : (stryCov_9fa48("1351"), [stryMutAct_9fa48("1352") ? "" : (stryCov_9fa48("1352"), 'chage -E 0 bob'), stryMutAct_9fa48("1353") ? "" : (stryCov_9fa48("1353"), 'dangerous')])])
}), stryMutAct_9fa48("1354") ? {} : (stryCov_9fa48("1354"), {
  names: stryMutAct_9fa48("1355") ? [] : (stryCov_9fa48("1355"), [stryMutAct_9fa48("1356") ? "" : (stryCov_9fa48("1356"), 'passwd')]),
  flags: stryMutAct_9fa48("1357") ? {} : (stryCov_9fa48("1357"), {
    '-S --status': stryMutAct_9fa48("1358") ? {} : (stryCov_9fa48("1358"), {
      tells: stryMutAct_9fa48("1359") ? false : (stryCov_9fa48("1359"), true)
    })
  }),
  does: stryMutAct_9fa48("1360") ? [] : (stryCov_9fa48("1360"), [stryMutAct_9fa48("1361") ? "" : (stryCov_9fa48("1361"), '!account')]),
  examples: stryMutAct_9fa48("1362") ? [] : (stryCov_9fa48("1362"), [stryMutAct_9fa48("1363") ? [] : (stryCov_9fa48("1363"), [stryMutAct_9fa48("1364") ? "" : (stryCov_9fa48("1364"), 'passwd'), stryMutAct_9fa48("1365") ? "" : (stryCov_9fa48("1365"), 'dangerous')]), stryMutAct_9fa48("1366") ? [] : (stryCov_9fa48("1366"), [stryMutAct_9fa48("1367") ? "" : (stryCov_9fa48("1367"), 'passwd -S'), stryMutAct_9fa48("1368") ? "" : (stryCov_9fa48("1368"), 'safe')])])
})]);