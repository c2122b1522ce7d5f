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
import { isCatastrophic, isDevice, pathOfEffect } from '../places.ts';
import { effected, type Rule } from '../rule.ts';

/** Also what stops a command that a person typed: see `policy.ts`. */
export const catastrophe: Rule = stryMutAct_9fa48("15817") ? {} : (stryCov_9fa48("15817"), {
  name: stryMutAct_9fa48("15818") ? "" : (stryCov_9fa48("15818"), 'catastrophe'),
  level: stryMutAct_9fa48("15819") ? "" : (stryCov_9fa48("15819"), 'dangerous'),
  reason: stryMutAct_9fa48("15820") ? "" : (stryCov_9fa48("15820"), 'it would destroy the system, a home folder or a disk'),
  match: effected((effect, world) => {
    if (stryMutAct_9fa48("15821")) {
      {}
    } else {
      stryCov_9fa48("15821");
      const path = pathOfEffect(effect, world);
      if (stryMutAct_9fa48("15824") ? path === undefined && effect.target.type !== 'path' : stryMutAct_9fa48("15823") ? false : stryMutAct_9fa48("15822") ? true : (stryCov_9fa48("15822", "15823", "15824"), (stryMutAct_9fa48("15826") ? path !== undefined : stryMutAct_9fa48("15825") ? false : (stryCov_9fa48("15825", "15826"), path === undefined)) || (stryMutAct_9fa48("15828") ? effect.target.type === 'path' : stryMutAct_9fa48("15827") ? false : (stryCov_9fa48("15827", "15828"), effect.target.type !== (stryMutAct_9fa48("15829") ? "" : (stryCov_9fa48("15829"), 'path')))))) return stryMutAct_9fa48("15830") ? true : (stryCov_9fa48("15830"), false);
      if (stryMutAct_9fa48("15832") ? false : stryMutAct_9fa48("15831") ? true : (stryCov_9fa48("15831", "15832"), isDevice(path))) return stryMutAct_9fa48("15835") ? effect.kind === 'write' && effect.kind === 'delete' : stryMutAct_9fa48("15834") ? false : stryMutAct_9fa48("15833") ? true : (stryCov_9fa48("15833", "15834", "15835"), (stryMutAct_9fa48("15837") ? effect.kind !== 'write' : stryMutAct_9fa48("15836") ? false : (stryCov_9fa48("15836", "15837"), effect.kind === (stryMutAct_9fa48("15838") ? "" : (stryCov_9fa48("15838"), 'write')))) || (stryMutAct_9fa48("15840") ? effect.kind !== 'delete' : stryMutAct_9fa48("15839") ? false : (stryCov_9fa48("15839", "15840"), effect.kind === (stryMutAct_9fa48("15841") ? "" : (stryCov_9fa48("15841"), 'delete')))));
      if (stryMutAct_9fa48("15844") ? effect.target.glob || !/\*$/.test(path) : stryMutAct_9fa48("15843") ? false : stryMutAct_9fa48("15842") ? true : (stryCov_9fa48("15842", "15843", "15844"), effect.target.glob && (stryMutAct_9fa48("15845") ? /\*$/.test(path) : (stryCov_9fa48("15845"), !(stryMutAct_9fa48("15846") ? /\*/ : (stryCov_9fa48("15846"), /\*$/)).test(path))))) return stryMutAct_9fa48("15847") ? true : (stryCov_9fa48("15847"), false);
      const wide = stryMutAct_9fa48("15850") ? (effect.kind === 'delete' || effect.note === 'metadata') && effect.note === 'moved away' : stryMutAct_9fa48("15849") ? false : stryMutAct_9fa48("15848") ? true : (stryCov_9fa48("15848", "15849", "15850"), (stryMutAct_9fa48("15852") ? effect.kind === 'delete' && effect.note === 'metadata' : stryMutAct_9fa48("15851") ? false : (stryCov_9fa48("15851", "15852"), (stryMutAct_9fa48("15854") ? effect.kind !== 'delete' : stryMutAct_9fa48("15853") ? false : (stryCov_9fa48("15853", "15854"), effect.kind === (stryMutAct_9fa48("15855") ? "" : (stryCov_9fa48("15855"), 'delete')))) || (stryMutAct_9fa48("15857") ? effect.note !== 'metadata' : stryMutAct_9fa48("15856") ? false : (stryCov_9fa48("15856", "15857"), effect.note === (stryMutAct_9fa48("15858") ? "" : (stryCov_9fa48("15858"), 'metadata')))))) || (stryMutAct_9fa48("15860") ? effect.note !== 'moved away' : stryMutAct_9fa48("15859") ? false : (stryCov_9fa48("15859", "15860"), effect.note === (stryMutAct_9fa48("15861") ? "" : (stryCov_9fa48("15861"), 'moved away')))));
      return stryMutAct_9fa48("15864") ? wide && (effect.target.recursive || effect.note === 'moved away') || isCatastrophic(path, world) : stryMutAct_9fa48("15863") ? false : stryMutAct_9fa48("15862") ? true : (stryCov_9fa48("15862", "15863", "15864"), (stryMutAct_9fa48("15866") ? wide || effect.target.recursive || effect.note === 'moved away' : stryMutAct_9fa48("15865") ? true : (stryCov_9fa48("15865", "15866"), wide && (stryMutAct_9fa48("15868") ? effect.target.recursive && effect.note === 'moved away' : stryMutAct_9fa48("15867") ? true : (stryCov_9fa48("15867", "15868"), effect.target.recursive || (stryMutAct_9fa48("15870") ? effect.note !== 'moved away' : stryMutAct_9fa48("15869") ? false : (stryCov_9fa48("15869", "15870"), effect.note === (stryMutAct_9fa48("15871") ? "" : (stryCov_9fa48("15871"), 'moved away')))))))) && isCatastrophic(path, world));
    }
  }),
  examples: stryMutAct_9fa48("15872") ? {} : (stryCov_9fa48("15872"), {
    match: stryMutAct_9fa48("15873") ? [] : (stryCov_9fa48("15873"), [stryMutAct_9fa48("15874") ? "" : (stryCov_9fa48("15874"), 'rm -fr /'), stryMutAct_9fa48("15875") ? "" : (stryCov_9fa48("15875"), 'rm -fr ~'), stryMutAct_9fa48("15876") ? "" : (stryCov_9fa48("15876"), 'rm -r /etc'), stryMutAct_9fa48("15877") ? "" : (stryCov_9fa48("15877"), 'chmod -R 700 /'), stryMutAct_9fa48("15878") ? "" : (stryCov_9fa48("15878"), 'cp a.img /dev/sdz'), stryMutAct_9fa48("15879") ? "" : (stryCov_9fa48("15879"), 'find / -delete')]),
    notMatch: stryMutAct_9fa48("15880") ? [] : (stryCov_9fa48("15880"), [stryMutAct_9fa48("15881") ? "" : (stryCov_9fa48("15881"), 'rm -rf node_modules'), stryMutAct_9fa48("15882") ? "" : (stryCov_9fa48("15882"), 'rm ~/a'), stryMutAct_9fa48("15883") ? "" : (stryCov_9fa48("15883"), 'chmod 700 ~'), stryMutAct_9fa48("15884") ? "" : (stryCov_9fa48("15884"), "find ~ -name '*.pyc' -delete")])
  })
});