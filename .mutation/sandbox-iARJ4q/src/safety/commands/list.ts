/** Every command spec; a name stands once. */
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
import type { CommandSpec } from '../spec.ts';
import { accounts } from './accounts.ts';
import { archives } from './archives.ts';
import { build } from './build.ts';
import { builtins } from './builtins.ts';
import { clouds } from './cloud.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { desktop } from './desktop.ts';
import { disks } from './disks.ts';
import { editors } from './editors.ts';
import { files } from './files.ts';
import { find } from './find.ts';
import { forges } from './forges.ts';
import { git } from './git.ts';
import { http } from './http.ts';
import { interfaces } from './interfaces.ts';
import { interpreters } from './interpreters.ts';
import { jobs } from './jobs.ts';
import { languages } from './languages.ts';
import { machines } from './machines.ts';
import { modes } from './modes.ts';
import { multiplexers } from './multiplexers.ts';
import { network } from './network.ts';
import { nodePackages } from './node-packages.ts';
import { packages } from './packages.ts';
import { processes } from './processes.ts';
import { protection } from './protection.ts';
import { readers } from './readers.ts';
import { remote } from './remote.ts';
import { scripts } from './scripts.ts';
import { search } from './search.ts';
import { services } from './services.ts';
import { shells } from './shells.ts';
import { sudo } from './sudo.ts';
import { system } from './system.ts';
import { texts } from './texts.ts';
import { wrappers } from './wrappers.ts';
import { xargs } from './xargs.ts';
export const commands: readonly CommandSpec[] = stryMutAct_9fa48("7052") ? [] : (stryCov_9fa48("7052"), [...accounts, ...archives, ...build, ...builtins, ...clouds, ...containers, ...databases, ...desktop, ...disks, ...editors, ...files, ...find, ...forges, ...git, ...http, ...interfaces, ...interpreters, ...jobs, ...languages, ...machines, ...modes, ...multiplexers, ...network, ...nodePackages, ...packages, ...processes, ...protection, ...readers, ...remote, ...scripts, ...search, ...services, ...shells, ...sudo, ...system, ...texts, ...wrappers, ...xargs]);