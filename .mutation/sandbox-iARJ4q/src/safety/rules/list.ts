/** Every rule; the strictest that matches decides. */
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
import type { Rule } from '../rule.ts';
import { account } from './account.ts';
import { audit } from './audit.ts';
import { catastrophe } from './catastrophe.ts';
import { changes } from './changes.ts';
import { clears } from './clears.ts';
import { deletes } from './deletes.ts';
import { devices } from './devices.ts';
import { discard } from './discard.ts';
import { disk } from './disk.ts';
import { downloadRuns } from './download-runs.ts';
import { empties } from './empties.ts';
import { expose } from './expose.ts';
import { firewall } from './firewall.ts';
import { flood } from './flood.ts';
import { forkBomb } from './fork-bomb.ts';
import { historyRewrite } from './history-rewrite.ts';
import { killAll } from './kill-all.ts';
import { listen } from './listen.ts';
import { persists } from './persists.ts';
import { poison } from './poison.ts';
import { privilege } from './privilege.ts';
import { processes } from './processes.ts';
import { project } from './project.ts';
import { remoteShell } from './remote-shell.ts';
import { replacedByNothing } from './replaced-by-nothing.ts';
import { rootShell } from './root-shell.ts';
import { runsWhatItWrote } from './runs-what-it-wrote.ts';
import { secretLeaves } from './secret-leaves.ts';
import { secrets } from './secrets.ts';
import { serviceOff } from './service-off.ts';
import { setting } from './setting.ts';
import { shutdown } from './shutdown.ts';
import { suid } from './suid.ts';
import { systemFiles } from './system-files.ts';
import { unknown } from './unknown.ts';
import { uploads } from './uploads.ts';
export const rules: readonly Rule[] = stryMutAct_9fa48("16104") ? [] : (stryCov_9fa48("16104"), [account, audit, catastrophe, changes, clears, deletes, devices, discard, disk, downloadRuns, empties, expose, firewall, flood, forkBomb, historyRewrite, killAll, listen, persists, poison, privilege, processes, project, remoteShell, replacedByNothing, rootShell, runsWhatItWrote, secretLeaves, secrets, serviceOff, setting, shutdown, suid, systemFiles, unknown, uploads]);