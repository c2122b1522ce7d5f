/** Modes, owners and attributes. */
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
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';
const weighMode = (call: Call): void => {
  if (stryMutAct_9fa48("7078")) {
    {}
  } else {
    stryCov_9fa48("7078");
    const mode = call.has(stryMutAct_9fa48("7079") ? "" : (stryCov_9fa48("7079"), '--reference')) ? stryMutAct_9fa48("7080") ? "Stryker was here!" : (stryCov_9fa48("7080"), '') : stryMutAct_9fa48("7081") ? call.args.find(arg => arg.dynamic === 'no' && /^[-+=ugoa0-7][^-]*$/.test(arg.text) && !/^-[Rcfv]+$/.test(arg.text))?.text && '' : (stryCov_9fa48("7081"), (stryMutAct_9fa48("7082") ? call.args.find(arg => arg.dynamic === 'no' && /^[-+=ugoa0-7][^-]*$/.test(arg.text) && !/^-[Rcfv]+$/.test(arg.text)).text : (stryCov_9fa48("7082"), call.args.find(stryMutAct_9fa48("7083") ? () => undefined : (stryCov_9fa48("7083"), arg => stryMutAct_9fa48("7086") ? arg.dynamic === 'no' && /^[-+=ugoa0-7][^-]*$/.test(arg.text) || !/^-[Rcfv]+$/.test(arg.text) : stryMutAct_9fa48("7085") ? false : stryMutAct_9fa48("7084") ? true : (stryCov_9fa48("7084", "7085", "7086"), (stryMutAct_9fa48("7088") ? arg.dynamic === 'no' || /^[-+=ugoa0-7][^-]*$/.test(arg.text) : stryMutAct_9fa48("7087") ? true : (stryCov_9fa48("7087", "7088"), (stryMutAct_9fa48("7090") ? arg.dynamic !== 'no' : stryMutAct_9fa48("7089") ? true : (stryCov_9fa48("7089", "7090"), arg.dynamic === (stryMutAct_9fa48("7091") ? "" : (stryCov_9fa48("7091"), 'no')))) && (stryMutAct_9fa48("7096") ? /^[-+=ugoa0-7][-]*$/ : stryMutAct_9fa48("7095") ? /^[-+=ugoa0-7][^-]$/ : stryMutAct_9fa48("7094") ? /^[^-+=ugoa0-7][^-]*$/ : stryMutAct_9fa48("7093") ? /^[-+=ugoa0-7][^-]*/ : stryMutAct_9fa48("7092") ? /[-+=ugoa0-7][^-]*$/ : (stryCov_9fa48("7092", "7093", "7094", "7095", "7096"), /^[-+=ugoa0-7][^-]*$/)).test(arg.text))) && (stryMutAct_9fa48("7097") ? /^-[Rcfv]+$/.test(arg.text) : (stryCov_9fa48("7097"), !(stryMutAct_9fa48("7101") ? /^-[^Rcfv]+$/ : stryMutAct_9fa48("7100") ? /^-[Rcfv]$/ : stryMutAct_9fa48("7099") ? /^-[Rcfv]+/ : stryMutAct_9fa48("7098") ? /-[Rcfv]+$/ : (stryCov_9fa48("7098", "7099", "7100", "7101"), /^-[Rcfv]+$/)).test(arg.text))))))?.text)) ?? (stryMutAct_9fa48("7102") ? "Stryker was here!" : (stryCov_9fa48("7102"), '')));
    if (stryMutAct_9fa48("7104") ? false : stryMutAct_9fa48("7103") ? true : (stryCov_9fa48("7103", "7104"), (stryMutAct_9fa48("7116") ? /^0*[2-7]\d{3}$|(?:^|,)[ugoa]*[+=][^rwxX]*s/ : stryMutAct_9fa48("7115") ? /^0*[2-7]\d{3}$|(?:^|,)[ugoa]*[+=][rwxX]s/ : stryMutAct_9fa48("7114") ? /^0*[2-7]\d{3}$|(?:^|,)[ugoa]*[^+=][rwxX]*s/ : stryMutAct_9fa48("7113") ? /^0*[2-7]\d{3}$|(?:^|,)[^ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7112") ? /^0*[2-7]\d{3}$|(?:^|,)[ugoa][+=][rwxX]*s/ : stryMutAct_9fa48("7111") ? /^0*[2-7]\d{3}$|(?:,)[ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7110") ? /^0*[2-7]\D{3}$|(?:^|,)[ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7109") ? /^0*[2-7]\d$|(?:^|,)[ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7108") ? /^0*[^2-7]\d{3}$|(?:^|,)[ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7107") ? /^0[2-7]\d{3}$|(?:^|,)[ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7106") ? /^0*[2-7]\d{3}|(?:^|,)[ugoa]*[+=][rwxX]*s/ : stryMutAct_9fa48("7105") ? /0*[2-7]\d{3}$|(?:^|,)[ugoa]*[+=][rwxX]*s/ : (stryCov_9fa48("7105", "7106", "7107", "7108", "7109", "7110", "7111", "7112", "7113", "7114", "7115", "7116"), /^0*[2-7]\d{3}$|(?:^|,)[ugoa]*[+=][rwxX]*s/)).test(mode))) call.mark(stryMutAct_9fa48("7118") ? "" : (stryCov_9fa48("7118"), 'suid'));
    if (stryMutAct_9fa48("7121") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/.test(mode) || !/^1/.test(mode) : stryMutAct_9fa48("7120") ? false : stryMutAct_9fa48("7119") ? true : (stryCov_9fa48("7119", "7120", "7121"), (stryMutAct_9fa48("7145") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[^rx]*w/ : stryMutAct_9fa48("7144") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]w/ : stryMutAct_9fa48("7143") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|\+[rx]*w/ : stryMutAct_9fa48("7142") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][^rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7141") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]w|^\+[rx]*w/ : stryMutAct_9fa48("7140") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[^+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7139") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][^ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7138") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa][+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7137") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[^oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7136") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[^ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7135") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa][oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7134") ? /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7133") ? /^0?\d?[0-7][0-7][2367]$|^\D?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7132") ? /^0?\d?[0-7][0-7][2367]$|^\d777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7131") ? /^0?\d?[0-7][0-7][2367]$|^\d?777|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7130") ? /^0?\d?[0-7][0-7][2367]$|\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7129") ? /^0?\d?[0-7][0-7][^2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7128") ? /^0?\d?[0-7][^0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7127") ? /^0?\d?[^0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7126") ? /^0?\D?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7125") ? /^0?\d[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7124") ? /^0\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7123") ? /^0?\d?[0-7][0-7][2367]|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : stryMutAct_9fa48("7122") ? /0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/ : (stryCov_9fa48("7122", "7123", "7124", "7125", "7126", "7127", "7128", "7129", "7130", "7131", "7132", "7133", "7134", "7135", "7136", "7137", "7138", "7139", "7140", "7141", "7142", "7143", "7144", "7145"), /^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/)).test(mode) && (stryMutAct_9fa48("7146") ? /^1/.test(mode) : (stryCov_9fa48("7146"), !(stryMutAct_9fa48("7147") ? /1/ : (stryCov_9fa48("7147"), /^1/)).test(mode))))) call.mark(stryMutAct_9fa48("7149") ? "" : (stryCov_9fa48("7149"), 'expose'));
    if (stryMutAct_9fa48("7152") ? call.recursive && /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/.test(mode) || mode !== '' : stryMutAct_9fa48("7151") ? false : stryMutAct_9fa48("7150") ? true : (stryCov_9fa48("7150", "7151", "7152"), (stryMutAct_9fa48("7154") ? call.recursive || /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/.test(mode) : stryMutAct_9fa48("7153") ? true : (stryCov_9fa48("7153", "7154"), call.recursive && (stryMutAct_9fa48("7167") ? /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x|=)$/ : stryMutAct_9fa48("7166") ? /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?wx?|=)$/ : stryMutAct_9fa48("7165") ? /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-rw?x?|=)$/ : stryMutAct_9fa48("7164") ? /^0*$|^(?:[ugoa]*a[^ugoa]*|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7163") ? /^0*$|^(?:[ugoa]*a[ugoa]|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7162") ? /^0*$|^(?:[^ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7161") ? /^0*$|^(?:[ugoa]a[ugoa]*|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7160") ? /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7159") ? /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)/ : stryMutAct_9fa48("7158") ? /^0*$|(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7157") ? /^0$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7156") ? /^0*|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/ : stryMutAct_9fa48("7155") ? /0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/ : (stryCov_9fa48("7155", "7156", "7157", "7158", "7159", "7160", "7161", "7162", "7163", "7164", "7165", "7166", "7167"), /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/)).test(mode))) && (stryMutAct_9fa48("7169") ? mode === '' : stryMutAct_9fa48("7168") ? true : (stryCov_9fa48("7168", "7169"), mode !== (stryMutAct_9fa48("7170") ? "Stryker was here!" : (stryCov_9fa48("7170"), '')))))) call.mark(stryMutAct_9fa48("7172") ? "" : (stryCov_9fa48("7172"), 'discard'));
  }
};
export const modes: readonly CommandSpec[] = stryMutAct_9fa48("7173") ? [] : (stryCov_9fa48("7173"), [stryMutAct_9fa48("7174") ? {} : (stryCov_9fa48("7174"), {
  names: stryMutAct_9fa48("7175") ? [] : (stryCov_9fa48("7175"), [stryMutAct_9fa48("7176") ? "" : (stryCov_9fa48("7176"), 'chmod')]),
  flags: stryMutAct_9fa48("7177") ? {} : (stryCov_9fa48("7177"), {
    '-R --recursive': stryMutAct_9fa48("7178") ? {} : (stryCov_9fa48("7178"), {
      recursive: stryMutAct_9fa48("7179") ? false : (stryCov_9fa48("7179"), true)
    }),
    '--reference': stryMutAct_9fa48("7180") ? "" : (stryCov_9fa48("7180"), 'none')
  }),
  // `-x` is a mode, not a flag: then every operand is a path
  operands: stryMutAct_9fa48("7181") ? [] : (stryCov_9fa48("7181"), [stryMutAct_9fa48("7182") ? "" : (stryCov_9fa48("7182"), '...none')]),
  judge: call => {
    if (stryMutAct_9fa48("7183")) {
      {}
    } else {
      stryCov_9fa48("7183");
      if (stryMutAct_9fa48("7184")) {
        ;
      } else {
        stryCov_9fa48("7184");
        weighMode(call);
      }
      const isTaken = stryMutAct_9fa48("7187") ? call.has('--reference') && call.args.some(arg => /^-[rwxXstugoa,=+-]*[rwxXst]$/.test(arg.text)) : stryMutAct_9fa48("7186") ? false : stryMutAct_9fa48("7185") ? true : (stryCov_9fa48("7185", "7186", "7187"), call.has(stryMutAct_9fa48("7188") ? "" : (stryCov_9fa48("7188"), '--reference')) || (stryMutAct_9fa48("7189") ? call.args.every(arg => /^-[rwxXstugoa,=+-]*[rwxXst]$/.test(arg.text)) : (stryCov_9fa48("7189"), call.args.some(stryMutAct_9fa48("7190") ? () => undefined : (stryCov_9fa48("7190"), arg => (stryMutAct_9fa48("7195") ? /^-[rwxXstugoa,=+-]*[^rwxXst]$/ : stryMutAct_9fa48("7194") ? /^-[^rwxXstugoa,=+-]*[rwxXst]$/ : stryMutAct_9fa48("7193") ? /^-[rwxXstugoa,=+-][rwxXst]$/ : stryMutAct_9fa48("7192") ? /^-[rwxXstugoa,=+-]*[rwxXst]/ : stryMutAct_9fa48("7191") ? /-[rwxXstugoa,=+-]*[rwxXst]$/ : (stryCov_9fa48("7191", "7192", "7193", "7194", "7195"), /^-[rwxXstugoa,=+-]*[rwxXst]$/)).test(arg.text))))));
      for (const arg of isTaken ? call.operands : stryMutAct_9fa48("7196") ? call.operands : (stryCov_9fa48("7196"), call.operands.slice(1))) call.play(stryMutAct_9fa48("7198") ? "" : (stryCov_9fa48("7198"), 'alter'), arg);
    }
  },
  examples: stryMutAct_9fa48("7199") ? [] : (stryCov_9fa48("7199"), [stryMutAct_9fa48("7200") ? [] : (stryCov_9fa48("7200"), [stryMutAct_9fa48("7201") ? "" : (stryCov_9fa48("7201"), 'chmod +x run.sh'), stryMutAct_9fa48("7202") ? "" : (stryCov_9fa48("7202"), 'write')]), stryMutAct_9fa48("7203") ? [] : (stryCov_9fa48("7203"), [stryMutAct_9fa48("7204") ? "" : (stryCov_9fa48("7204"), 'chmod 644 a'), stryMutAct_9fa48("7205") ? "" : (stryCov_9fa48("7205"), 'write')]), stryMutAct_9fa48("7206") ? [] : (stryCov_9fa48("7206"), [stryMutAct_9fa48("7207") ? "" : (stryCov_9fa48("7207"), 'chmod -x a'), stryMutAct_9fa48("7208") ? "" : (stryCov_9fa48("7208"), 'write')]), stryMutAct_9fa48("7209") ? [] : (stryCov_9fa48("7209"), [stryMutAct_9fa48("7210") ? "" : (stryCov_9fa48("7210"), 'chmod -R 777 .'), stryMutAct_9fa48("7211") ? "" : (stryCov_9fa48("7211"), 'dangerous')]), stryMutAct_9fa48("7212") ? [] : (stryCov_9fa48("7212"), [stryMutAct_9fa48("7213") ? "" : (stryCov_9fa48("7213"), 'chmod u+s a'), stryMutAct_9fa48("7214") ? "" : (stryCov_9fa48("7214"), 'dangerous')]), stryMutAct_9fa48("7215") ? [] : (stryCov_9fa48("7215"), [stryMutAct_9fa48("7216") ? "" : (stryCov_9fa48("7216"), 'chmod 755 a'), stryMutAct_9fa48("7217") ? "" : (stryCov_9fa48("7217"), 'write')])])
}), stryMutAct_9fa48("7218") ? {} : (stryCov_9fa48("7218"), {
  names: stryMutAct_9fa48("7219") ? [] : (stryCov_9fa48("7219"), [stryMutAct_9fa48("7220") ? "" : (stryCov_9fa48("7220"), 'chown'), stryMutAct_9fa48("7221") ? "" : (stryCov_9fa48("7221"), 'chgrp')]),
  flags: stryMutAct_9fa48("7222") ? {} : (stryCov_9fa48("7222"), {
    '-R --recursive': stryMutAct_9fa48("7223") ? {} : (stryCov_9fa48("7223"), {
      recursive: stryMutAct_9fa48("7224") ? false : (stryCov_9fa48("7224"), true)
    }),
    '--from': stryMutAct_9fa48("7225") ? "" : (stryCov_9fa48("7225"), 'none'),
    '--reference': stryMutAct_9fa48("7226") ? {} : (stryCov_9fa48("7226"), {
      value: stryMutAct_9fa48("7227") ? "" : (stryCov_9fa48("7227"), 'none'),
      operands: stryMutAct_9fa48("7228") ? [] : (stryCov_9fa48("7228"), [stryMutAct_9fa48("7229") ? "" : (stryCov_9fa48("7229"), '...alter')])
    })
  }),
  operands: stryMutAct_9fa48("7230") ? [] : (stryCov_9fa48("7230"), [stryMutAct_9fa48("7231") ? "" : (stryCov_9fa48("7231"), 'none'), stryMutAct_9fa48("7232") ? "" : (stryCov_9fa48("7232"), '...alter')]),
  examples: stryMutAct_9fa48("7233") ? [] : (stryCov_9fa48("7233"), [stryMutAct_9fa48("7234") ? [] : (stryCov_9fa48("7234"), [stryMutAct_9fa48("7235") ? "" : (stryCov_9fa48("7235"), 'chown sam a'), stryMutAct_9fa48("7236") ? "" : (stryCov_9fa48("7236"), 'write')]), stryMutAct_9fa48("7237") ? [] : (stryCov_9fa48("7237"), [stryMutAct_9fa48("7238") ? "" : (stryCov_9fa48("7238"), 'chown -R sam /'), stryMutAct_9fa48("7239") ? "" : (stryCov_9fa48("7239"), 'dangerous')])])
}), stryMutAct_9fa48("7240") ? {} : (stryCov_9fa48("7240"), {
  names: stryMutAct_9fa48("7241") ? [] : (stryCov_9fa48("7241"), [stryMutAct_9fa48("7242") ? "" : (stryCov_9fa48("7242"), 'chattr'), stryMutAct_9fa48("7243") ? "" : (stryCov_9fa48("7243"), 'chflags')]),
  operands: stryMutAct_9fa48("7244") ? [] : (stryCov_9fa48("7244"), [stryMutAct_9fa48("7245") ? "" : (stryCov_9fa48("7245"), 'none'), stryMutAct_9fa48("7246") ? "" : (stryCov_9fa48("7246"), '...alter')]),
  examples: stryMutAct_9fa48("7247") ? [] : (stryCov_9fa48("7247"), [stryMutAct_9fa48("7248") ? [] : (stryCov_9fa48("7248"), [stryMutAct_9fa48("7249") ? "" : (stryCov_9fa48("7249"), 'chattr +i a'), stryMutAct_9fa48("7250") ? "" : (stryCov_9fa48("7250"), 'write')])])
}), stryMutAct_9fa48("7251") ? {} : (stryCov_9fa48("7251"), {
  names: stryMutAct_9fa48("7252") ? [] : (stryCov_9fa48("7252"), [stryMutAct_9fa48("7253") ? "" : (stryCov_9fa48("7253"), 'setfacl')]),
  flags: stryMutAct_9fa48("7254") ? {} : (stryCov_9fa48("7254"), {
    '-R --recursive': stryMutAct_9fa48("7255") ? {} : (stryCov_9fa48("7255"), {
      recursive: stryMutAct_9fa48("7256") ? false : (stryCov_9fa48("7256"), true)
    }),
    '-m -x --modify --remove': stryMutAct_9fa48("7257") ? "" : (stryCov_9fa48("7257"), 'none'),
    '-M -X --restore': stryMutAct_9fa48("7258") ? "" : (stryCov_9fa48("7258"), 'read')
  }),
  operands: stryMutAct_9fa48("7259") ? [] : (stryCov_9fa48("7259"), [stryMutAct_9fa48("7260") ? "" : (stryCov_9fa48("7260"), '...alter')]),
  examples: stryMutAct_9fa48("7261") ? [] : (stryCov_9fa48("7261"), [stryMutAct_9fa48("7262") ? [] : (stryCov_9fa48("7262"), [stryMutAct_9fa48("7263") ? "" : (stryCov_9fa48("7263"), 'setfacl -m u:bob:r a'), stryMutAct_9fa48("7264") ? "" : (stryCov_9fa48("7264"), 'write')])])
}), stryMutAct_9fa48("7265") ? {} : (stryCov_9fa48("7265"), {
  names: stryMutAct_9fa48("7266") ? [] : (stryCov_9fa48("7266"), [stryMutAct_9fa48("7267") ? "" : (stryCov_9fa48("7267"), 'setcap')]),
  operands: stryMutAct_9fa48("7268") ? [] : (stryCov_9fa48("7268"), [stryMutAct_9fa48("7269") ? "" : (stryCov_9fa48("7269"), 'none'), stryMutAct_9fa48("7270") ? "" : (stryCov_9fa48("7270"), '...alter')]),
  does: stryMutAct_9fa48("7271") ? [] : (stryCov_9fa48("7271"), [stryMutAct_9fa48("7272") ? "" : (stryCov_9fa48("7272"), '!suid')]),
  examples: stryMutAct_9fa48("7273") ? [] : (stryCov_9fa48("7273"), [stryMutAct_9fa48("7274") ? [] : (stryCov_9fa48("7274"), [stryMutAct_9fa48("7275") ? "" : (stryCov_9fa48("7275"), 'setcap cap_net_raw+ep a'), stryMutAct_9fa48("7276") ? "" : (stryCov_9fa48("7276"), 'dangerous')])])
}), stryMutAct_9fa48("7277") ? {} : (stryCov_9fa48("7277"), {
  names: stryMutAct_9fa48("7278") ? [] : (stryCov_9fa48("7278"), [stryMutAct_9fa48("7279") ? "" : (stryCov_9fa48("7279"), 'getcap'), stryMutAct_9fa48("7280") ? "" : (stryCov_9fa48("7280"), 'getfattr')]),
  operands: stryMutAct_9fa48("7281") ? [] : (stryCov_9fa48("7281"), [stryMutAct_9fa48("7282") ? "" : (stryCov_9fa48("7282"), '...read')]),
  examples: stryMutAct_9fa48("7283") ? [] : (stryCov_9fa48("7283"), [stryMutAct_9fa48("7284") ? [] : (stryCov_9fa48("7284"), [stryMutAct_9fa48("7285") ? "" : (stryCov_9fa48("7285"), 'getcap a'), stryMutAct_9fa48("7286") ? "" : (stryCov_9fa48("7286"), 'safe')])])
}), stryMutAct_9fa48("7287") ? {} : (stryCov_9fa48("7287"), {
  names: stryMutAct_9fa48("7288") ? [] : (stryCov_9fa48("7288"), [stryMutAct_9fa48("7289") ? "" : (stryCov_9fa48("7289"), 'setfattr')]),
  flags: stryMutAct_9fa48("7290") ? {} : (stryCov_9fa48("7290"), {
    '-n -v -x': stryMutAct_9fa48("7291") ? "" : (stryCov_9fa48("7291"), 'none')
  }),
  operands: stryMutAct_9fa48("7292") ? [] : (stryCov_9fa48("7292"), [stryMutAct_9fa48("7293") ? "" : (stryCov_9fa48("7293"), '...alter')]),
  examples: stryMutAct_9fa48("7294") ? [] : (stryCov_9fa48("7294"), [stryMutAct_9fa48("7295") ? [] : (stryCov_9fa48("7295"), [stryMutAct_9fa48("7296") ? "" : (stryCov_9fa48("7296"), 'setfattr -n user.a -v b c'), stryMutAct_9fa48("7297") ? "" : (stryCov_9fa48("7297"), 'write')])])
}), stryMutAct_9fa48("7298") ? {} : (stryCov_9fa48("7298"), {
  names: stryMutAct_9fa48("7299") ? [] : (stryCov_9fa48("7299"), [stryMutAct_9fa48("7300") ? "" : (stryCov_9fa48("7300"), 'umask')]),
  examples: stryMutAct_9fa48("7301") ? [] : (stryCov_9fa48("7301"), [stryMutAct_9fa48("7302") ? [] : (stryCov_9fa48("7302"), [stryMutAct_9fa48("7303") ? "" : (stryCov_9fa48("7303"), 'umask'), stryMutAct_9fa48("7304") ? "" : (stryCov_9fa48("7304"), 'safe')]), stryMutAct_9fa48("7305") ? [] : (stryCov_9fa48("7305"), [stryMutAct_9fa48("7306") ? "" : (stryCov_9fa48("7306"), 'umask 022'), stryMutAct_9fa48("7307") ? "" : (stryCov_9fa48("7307"), 'safe')])])
})]);