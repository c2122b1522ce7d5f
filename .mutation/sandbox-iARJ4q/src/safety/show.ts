/** Text as it is shown before it runs: nothing invisible, nothing that moves the reader's eye. */
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
const PLAIN = new Set(stryMutAct_9fa48("16781") ? [] : (stryCov_9fa48("16781"), [stryMutAct_9fa48("16782") ? "" : (stryCov_9fa48("16782"), '\t'), stryMutAct_9fa48("16783") ? "" : (stryCov_9fa48("16783"), '\n')]));
const name = stryMutAct_9fa48("16784") ? () => undefined : (stryCov_9fa48("16784"), (() => {
  const name = (char: string): string => PLAIN.has(char) ? char : stryMutAct_9fa48("16785") ? `` : (stryCov_9fa48("16785"), `‹U+${stryMutAct_9fa48("16786") ? (char.codePointAt(0) ?? 0).toString(16).toLowerCase().padStart(4, '0') : (stryCov_9fa48("16786"), (stryMutAct_9fa48("16787") ? char.codePointAt(0) && 0 : (stryCov_9fa48("16787"), char.codePointAt(0) ?? 0)).toString(16).toUpperCase().padStart(4, stryMutAct_9fa48("16788") ? "" : (stryCov_9fa48("16788"), '0')))}›`);
  return name;
})());

/**
 * Replaces what cannot be seen (controls, bidi overrides and isolates, zero-width and other invisible characters, unusual
 * spaces) by its code point, `‹U+202E›`. Tab and newline stay; lone surrogates become U+FFFD.
 * The classes are slow to compile: text that is plain to see does without.
 */
export const visible = stryMutAct_9fa48("16789") ? () => undefined : (stryCov_9fa48("16789"), (() => {
  const visible = (text: string): string => (stryMutAct_9fa48("16793") ? /^[^\t\n\x20-\x7e]*$/ : stryMutAct_9fa48("16792") ? /^[\t\n\x20-\x7e]$/ : stryMutAct_9fa48("16791") ? /^[\t\n\x20-\x7e]*/ : stryMutAct_9fa48("16790") ? /[\t\n\x20-\x7e]*$/ : (stryCov_9fa48("16790", "16791", "16792", "16793"), /^[\t\n\x20-\x7e]*$/)).test(text) ? text : text.toWellFormed().replace(stryMutAct_9fa48("16801") ? /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\P{Zs}/gu : stryMutAct_9fa48("16800") ? /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?= )\p{Zs}/gu : stryMutAct_9fa48("16799") ? /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\P{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu : stryMutAct_9fa48("16798") ? /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\P{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu : stryMutAct_9fa48("16797") ? /\p{Cc}|\p{Cf}|\p{Zl}|\P{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu : stryMutAct_9fa48("16796") ? /\p{Cc}|\p{Cf}|\P{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu : stryMutAct_9fa48("16795") ? /\p{Cc}|\P{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu : stryMutAct_9fa48("16794") ? /\P{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu : (stryCov_9fa48("16794", "16795", "16796", "16797", "16798", "16799", "16800", "16801"), /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu), name);
  return visible;
})());