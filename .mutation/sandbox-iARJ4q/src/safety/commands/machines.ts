/** Virtual machines, buses and device events. */
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
import { type CommandSpec, DISCARDS, each, TELLS, UNKNOWN, words } from '../spec.ts';
export const machines: readonly CommandSpec[] = stryMutAct_9fa48("7053") ? [] : (stryCov_9fa48("7053"), [stryMutAct_9fa48("7054") ? {} : (stryCov_9fa48("7054"), {
  names: stryMutAct_9fa48("7055") ? [] : (stryCov_9fa48("7055"), [stryMutAct_9fa48("7056") ? "" : (stryCov_9fa48("7056"), 'busctl')]),
  does: stryMutAct_9fa48("7057") ? [] : (stryCov_9fa48("7057"), [stryMutAct_9fa48("7058") ? "" : (stryCov_9fa48("7058"), 'unknown')]),
  examples: stryMutAct_9fa48("7059") ? [] : (stryCov_9fa48("7059"), [stryMutAct_9fa48("7060") ? [] : (stryCov_9fa48("7060"), [stryMutAct_9fa48("7061") ? "" : (stryCov_9fa48("7061"), 'busctl list'), stryMutAct_9fa48("7062") ? "" : (stryCov_9fa48("7062"), 'opaque')])])
}), stryMutAct_9fa48("7063") ? {} : (stryCov_9fa48("7063"), {
  names: words(stryMutAct_9fa48("7064") ? "" : (stryCov_9fa48("7064"), 'dbus-send gdbus udevadm machinectl portablectl coredumpctl homectl virsh xm qm pct vagrant VBoxManage lxc incus multipass')),
  subcommands: stryMutAct_9fa48("7065") ? {} : (stryCov_9fa48("7065"), {
    ...each(stryMutAct_9fa48("7066") ? "" : (stryCov_9fa48("7066"), 'list status info show tree monitor version dominfo global-status'), TELLS),
    ...each(stryMutAct_9fa48("7067") ? "" : (stryCov_9fa48("7067"), 'delete destroy undefine purge'), DISCARDS)
  }),
  alone: TELLS,
  otherwise: UNKNOWN,
  examples: stryMutAct_9fa48("7068") ? [] : (stryCov_9fa48("7068"), [stryMutAct_9fa48("7069") ? [] : (stryCov_9fa48("7069"), [stryMutAct_9fa48("7070") ? "" : (stryCov_9fa48("7070"), 'udevadm info'), stryMutAct_9fa48("7071") ? "" : (stryCov_9fa48("7071"), 'safe')]), stryMutAct_9fa48("7072") ? [] : (stryCov_9fa48("7072"), [stryMutAct_9fa48("7073") ? "" : (stryCov_9fa48("7073"), 'virsh destroy a'), stryMutAct_9fa48("7074") ? "" : (stryCov_9fa48("7074"), 'dangerous')]), stryMutAct_9fa48("7075") ? [] : (stryCov_9fa48("7075"), [stryMutAct_9fa48("7076") ? "" : (stryCov_9fa48("7076"), 'lxc exec a sh'), stryMutAct_9fa48("7077") ? "" : (stryCov_9fa48("7077"), 'opaque')])])
})]);