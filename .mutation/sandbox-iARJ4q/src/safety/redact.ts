/** Masks secrets in text before it is kept: known values first, then shapes that are secrets wherever they stand. Pure. */
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
import { replaceFinds } from './redact/find.ts';
import { shapedSecrets } from './redact/shapes.ts';
const SECRET_NAME = stryMutAct_9fa48("14709") ? /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)/i : stryMutAct_9fa48("14708") ? /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(?:_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i : stryMutAct_9fa48("14707") ? /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS|AUTH|PAT)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i : stryMutAct_9fa48("14706") ? /(?:_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i : (stryCov_9fa48("14706", "14707", "14708", "14709"), /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i);
/** Shorter values stand in too many innocent places. */
const SHORTEST = 8;

/** Values of variables whose names say that they are secret, longest first so that none is masked in part. */
export const secretValues = (env: Readonly<Record<string, string | undefined>>): readonly string[] => {
  if (stryMutAct_9fa48("14710")) {
    {}
  } else {
    stryCov_9fa48("14710");
    const values = Object.entries(env).flatMap(stryMutAct_9fa48("14711") ? () => undefined : (stryCov_9fa48("14711"), ([name, value]) => (stryMutAct_9fa48("14714") ? value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name) || !value.startsWith('/') : stryMutAct_9fa48("14713") ? false : stryMutAct_9fa48("14712") ? true : (stryCov_9fa48("14712", "14713", "14714"), (stryMutAct_9fa48("14716") ? value !== undefined && value.length >= SHORTEST || SECRET_NAME.test(name) : stryMutAct_9fa48("14715") ? true : (stryCov_9fa48("14715", "14716"), (stryMutAct_9fa48("14718") ? value !== undefined || value.length >= SHORTEST : stryMutAct_9fa48("14717") ? true : (stryCov_9fa48("14717", "14718"), (stryMutAct_9fa48("14720") ? value === undefined : stryMutAct_9fa48("14719") ? true : (stryCov_9fa48("14719", "14720"), value !== undefined)) && (stryMutAct_9fa48("14723") ? value.length < SHORTEST : stryMutAct_9fa48("14722") ? value.length > SHORTEST : stryMutAct_9fa48("14721") ? true : (stryCov_9fa48("14721", "14722", "14723"), value.length >= SHORTEST)))) && SECRET_NAME.test(name))) && (stryMutAct_9fa48("14724") ? value.startsWith('/') : (stryCov_9fa48("14724"), !(stryMutAct_9fa48("14725") ? value.endsWith('/') : (stryCov_9fa48("14725"), value.startsWith(stryMutAct_9fa48("14726") ? "" : (stryCov_9fa48("14726"), '/')))))))) ? stryMutAct_9fa48("14727") ? [] : (stryCov_9fa48("14727"), [value]) : stryMutAct_9fa48("14728") ? ["Stryker was here"] : (stryCov_9fa48("14728"), [])));
    return stryMutAct_9fa48("14729") ? [...new Set(values)] : (stryCov_9fa48("14729"), (stryMutAct_9fa48("14730") ? [] : (stryCov_9fa48("14730"), [...new Set(values)])).sort(stryMutAct_9fa48("14731") ? () => undefined : (stryCov_9fa48("14731"), (a, b) => stryMutAct_9fa48("14732") ? b.length + a.length : (stryCov_9fa48("14732"), b.length - a.length))));
  }
};

/** A masker for one environment, for what is kept on this machine; cheap for text that holds no secret. */
export const maskFor = (env: Readonly<Record<string, string | undefined>>): (text: string) => string => {
  if (stryMutAct_9fa48("14733")) {
    {}
  } else {
    stryCov_9fa48("14733");
    let values: readonly string[] | undefined;
    return text => {
      if (stryMutAct_9fa48("14734")) {
        {}
      } else {
        stryCov_9fa48("14734");
        stryMutAct_9fa48("14735") ? values &&= secretValues(env) : (stryCov_9fa48("14735"), values ??= secretValues(env));
        let masked = text;
        for (const value of values) masked = masked.replaceAll(value, stryMutAct_9fa48("14736") ? "" : (stryCov_9fa48("14736"), '[masked]'));
        return replaceFinds(masked, shapedSecrets(masked), stryMutAct_9fa48("14737") ? () => undefined : (stryCov_9fa48("14737"), () => stryMutAct_9fa48("14738") ? "" : (stryCov_9fa48("14738"), '[masked]')));
      }
    };
  }
};