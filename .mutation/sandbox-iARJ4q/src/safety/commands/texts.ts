/** Filters of text that can also write: `-o`, a second operand, an external compressor. */
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
import { type CommandSpec, words } from '../spec.ts';
export const texts: readonly CommandSpec[] = stryMutAct_9fa48("10077") ? [] : (stryCov_9fa48("10077"), [stryMutAct_9fa48("10078") ? {} : (stryCov_9fa48("10078"), {
  names: stryMutAct_9fa48("10079") ? [] : (stryCov_9fa48("10079"), [stryMutAct_9fa48("10080") ? "" : (stryCov_9fa48("10080"), 'sort')]),
  flags: stryMutAct_9fa48("10081") ? {} : (stryCov_9fa48("10081"), {
    '-k --key -t --field-separator -S --buffer-size --parallel --batch-size --sort': stryMutAct_9fa48("10082") ? "" : (stryCov_9fa48("10082"), 'none'),
    '-o --output': stryMutAct_9fa48("10083") ? "" : (stryCov_9fa48("10083"), 'write'),
    '-T --temporary-directory': stryMutAct_9fa48("10084") ? "" : (stryCov_9fa48("10084"), 'none'),
    '--compress-program': stryMutAct_9fa48("10085") ? "" : (stryCov_9fa48("10085"), 'script'),
    '--files0-from --random-source': stryMutAct_9fa48("10086") ? "" : (stryCov_9fa48("10086"), 'read')
  }),
  operands: stryMutAct_9fa48("10087") ? [] : (stryCov_9fa48("10087"), [stryMutAct_9fa48("10088") ? "" : (stryCov_9fa48("10088"), '...read')]),
  examples: stryMutAct_9fa48("10089") ? [] : (stryCov_9fa48("10089"), [stryMutAct_9fa48("10090") ? [] : (stryCov_9fa48("10090"), [stryMutAct_9fa48("10091") ? "" : (stryCov_9fa48("10091"), 'sort -k2 a'), stryMutAct_9fa48("10092") ? "" : (stryCov_9fa48("10092"), 'safe')]), stryMutAct_9fa48("10093") ? [] : (stryCov_9fa48("10093"), [stryMutAct_9fa48("10094") ? "" : (stryCov_9fa48("10094"), 'sort -o b a'), stryMutAct_9fa48("10095") ? "" : (stryCov_9fa48("10095"), 'write')]), stryMutAct_9fa48("10096") ? [] : (stryCov_9fa48("10096"), [stryMutAct_9fa48("10097") ? "" : (stryCov_9fa48("10097"), 'sort --comp=./x a'), stryMutAct_9fa48("10098") ? "" : (stryCov_9fa48("10098"), 'opaque')])])
}), stryMutAct_9fa48("10099") ? {} : (stryCov_9fa48("10099"), {
  names: stryMutAct_9fa48("10100") ? [] : (stryCov_9fa48("10100"), [stryMutAct_9fa48("10101") ? "" : (stryCov_9fa48("10101"), 'uniq')]),
  flags: stryMutAct_9fa48("10102") ? {} : (stryCov_9fa48("10102"), {
    '-f --skip-fields -s --skip-chars -w --check-chars': stryMutAct_9fa48("10103") ? "" : (stryCov_9fa48("10103"), 'none')
  }),
  operands: stryMutAct_9fa48("10104") ? [] : (stryCov_9fa48("10104"), [stryMutAct_9fa48("10105") ? "" : (stryCov_9fa48("10105"), 'read'), stryMutAct_9fa48("10106") ? "" : (stryCov_9fa48("10106"), 'write')]),
  examples: stryMutAct_9fa48("10107") ? [] : (stryCov_9fa48("10107"), [stryMutAct_9fa48("10108") ? [] : (stryCov_9fa48("10108"), [stryMutAct_9fa48("10109") ? "" : (stryCov_9fa48("10109"), 'uniq -c a'), stryMutAct_9fa48("10110") ? "" : (stryCov_9fa48("10110"), 'safe')]), stryMutAct_9fa48("10111") ? [] : (stryCov_9fa48("10111"), [stryMutAct_9fa48("10112") ? "" : (stryCov_9fa48("10112"), 'uniq a b'), stryMutAct_9fa48("10113") ? "" : (stryCov_9fa48("10113"), 'write')])])
}), stryMutAct_9fa48("10114") ? {} : (stryCov_9fa48("10114"), {
  names: words(stryMutAct_9fa48("10115") ? "" : (stryCov_9fa48("10115"), 'tr seq factor expr numfmt echo printf yes figlet toilet cowsay cowthink lolcat banner units')),
  helps: stryMutAct_9fa48("10116") ? true : (stryCov_9fa48("10116"), false),
  examples: stryMutAct_9fa48("10117") ? [] : (stryCov_9fa48("10117"), [stryMutAct_9fa48("10118") ? [] : (stryCov_9fa48("10118"), [stryMutAct_9fa48("10119") ? "" : (stryCov_9fa48("10119"), 'echo rm a'), stryMutAct_9fa48("10120") ? "" : (stryCov_9fa48("10120"), 'safe')]), stryMutAct_9fa48("10121") ? [] : (stryCov_9fa48("10121"), [stryMutAct_9fa48("10122") ? "" : (stryCov_9fa48("10122"), 'tr a b'), stryMutAct_9fa48("10123") ? "" : (stryCov_9fa48("10123"), 'safe')])]),
  judge: call => {
    if (stryMutAct_9fa48("10124")) {
      {}
    } else {
      stryCov_9fa48("10124");
      const at = call.args.findIndex(stryMutAct_9fa48("10125") ? () => undefined : (stryCov_9fa48("10125"), arg => stryMutAct_9fa48("10128") ? arg.text !== '-v' : stryMutAct_9fa48("10127") ? false : stryMutAct_9fa48("10126") ? true : (stryCov_9fa48("10126", "10127", "10128"), arg.text === (stryMutAct_9fa48("10129") ? "" : (stryCov_9fa48("10129"), '-v')))));
      if (stryMutAct_9fa48("10132") ? /^cow/.test(call.name) || call.args.some((arg, index) => arg.text.includes('/') && call.args[index - 1]?.text === '-f') : stryMutAct_9fa48("10131") ? false : stryMutAct_9fa48("10130") ? true : (stryCov_9fa48("10130", "10131", "10132"), (stryMutAct_9fa48("10133") ? /cow/ : (stryCov_9fa48("10133"), /^cow/)).test(call.name) && (stryMutAct_9fa48("10134") ? call.args.every((arg, index) => arg.text.includes('/') && call.args[index - 1]?.text === '-f') : (stryCov_9fa48("10134"), call.args.some(stryMutAct_9fa48("10135") ? () => undefined : (stryCov_9fa48("10135"), (arg, index) => stryMutAct_9fa48("10138") ? arg.text.includes('/') || call.args[index - 1]?.text === '-f' : stryMutAct_9fa48("10137") ? false : stryMutAct_9fa48("10136") ? true : (stryCov_9fa48("10136", "10137", "10138"), arg.text.includes(stryMutAct_9fa48("10139") ? "" : (stryCov_9fa48("10139"), '/')) && (stryMutAct_9fa48("10141") ? call.args[index - 1]?.text !== '-f' : stryMutAct_9fa48("10140") ? true : (stryCov_9fa48("10140", "10141"), (stryMutAct_9fa48("10142") ? call.args[index - 1].text : (stryCov_9fa48("10142"), call.args[stryMutAct_9fa48("10143") ? index + 1 : (stryCov_9fa48("10143"), index - 1)]?.text)) === (stryMutAct_9fa48("10144") ? "" : (stryCov_9fa48("10144"), '-f'))))))))))) call.unknown(stryMutAct_9fa48("10146") ? "" : (stryCov_9fa48("10146"), 'a picture that is a program'));
      if (stryMutAct_9fa48("10149") ? call.name === 'printf' && at === 0 || call.args[1] !== undefined : stryMutAct_9fa48("10148") ? false : stryMutAct_9fa48("10147") ? true : (stryCov_9fa48("10147", "10148", "10149"), (stryMutAct_9fa48("10151") ? call.name === 'printf' || at === 0 : stryMutAct_9fa48("10150") ? true : (stryCov_9fa48("10150", "10151"), (stryMutAct_9fa48("10153") ? call.name !== 'printf' : stryMutAct_9fa48("10152") ? true : (stryCov_9fa48("10152", "10153"), call.name === (stryMutAct_9fa48("10154") ? "" : (stryCov_9fa48("10154"), 'printf')))) && (stryMutAct_9fa48("10156") ? at !== 0 : stryMutAct_9fa48("10155") ? true : (stryCov_9fa48("10155", "10156"), at === 0)))) && (stryMutAct_9fa48("10158") ? call.args[1] === undefined : stryMutAct_9fa48("10157") ? true : (stryCov_9fa48("10157", "10158"), call.args[1] !== undefined)))) call.play(stryMutAct_9fa48("10160") ? "" : (stryCov_9fa48("10160"), 'variable'), call.args[1]);
    }
  }
}), stryMutAct_9fa48("10161") ? {} : (stryCov_9fa48("10161"), {
  names: stryMutAct_9fa48("10162") ? [] : (stryCov_9fa48("10162"), [stryMutAct_9fa48("10163") ? "" : (stryCov_9fa48("10163"), 'join')]),
  flags: stryMutAct_9fa48("10164") ? {} : (stryCov_9fa48("10164"), {
    '-1 -2 -t -o -e -a -v -j': stryMutAct_9fa48("10165") ? "" : (stryCov_9fa48("10165"), 'none')
  }),
  operands: stryMutAct_9fa48("10166") ? [] : (stryCov_9fa48("10166"), [stryMutAct_9fa48("10167") ? "" : (stryCov_9fa48("10167"), '...read')]),
  examples: stryMutAct_9fa48("10168") ? [] : (stryCov_9fa48("10168"), [stryMutAct_9fa48("10169") ? [] : (stryCov_9fa48("10169"), [stryMutAct_9fa48("10170") ? "" : (stryCov_9fa48("10170"), 'join a b'), stryMutAct_9fa48("10171") ? "" : (stryCov_9fa48("10171"), 'safe')])])
}), stryMutAct_9fa48("10172") ? {} : (stryCov_9fa48("10172"), {
  names: stryMutAct_9fa48("10173") ? [] : (stryCov_9fa48("10173"), [stryMutAct_9fa48("10174") ? "" : (stryCov_9fa48("10174"), 'split'), stryMutAct_9fa48("10175") ? "" : (stryCov_9fa48("10175"), 'csplit')]),
  flags: stryMutAct_9fa48("10176") ? {} : (stryCov_9fa48("10176"), {
    '-l -b -n -a -C --lines --bytes --number --suffix-length --additional-suffix -f --prefix': stryMutAct_9fa48("10177") ? "" : (stryCov_9fa48("10177"), 'none'),
    '--filter': stryMutAct_9fa48("10178") ? "" : (stryCov_9fa48("10178"), 'script')
  }),
  operands: stryMutAct_9fa48("10179") ? [] : (stryCov_9fa48("10179"), [stryMutAct_9fa48("10180") ? "" : (stryCov_9fa48("10180"), 'read'), stryMutAct_9fa48("10181") ? "" : (stryCov_9fa48("10181"), 'none')]),
  does: stryMutAct_9fa48("10182") ? [] : (stryCov_9fa48("10182"), [stryMutAct_9fa48("10183") ? "" : (stryCov_9fa48("10183"), 'write')]),
  judge: call => {
    if (stryMutAct_9fa48("10184")) {
      {}
    } else {
      stryCov_9fa48("10184");
      const prefix = stryMutAct_9fa48("10185") ? (call.operands[1]?.text ?? call.value('-f', '--prefix')?.text) && '' : (stryCov_9fa48("10185"), (stryMutAct_9fa48("10186") ? call.operands[1]?.text && call.value('-f', '--prefix')?.text : (stryCov_9fa48("10186"), (stryMutAct_9fa48("10187") ? call.operands[1].text : (stryCov_9fa48("10187"), call.operands[1]?.text)) ?? (stryMutAct_9fa48("10188") ? call.value('-f', '--prefix').text : (stryCov_9fa48("10188"), call.value(stryMutAct_9fa48("10189") ? "" : (stryCov_9fa48("10189"), '-f'), stryMutAct_9fa48("10190") ? "" : (stryCov_9fa48("10190"), '--prefix'))?.text)))) ?? (stryMutAct_9fa48("10191") ? "Stryker was here!" : (stryCov_9fa48("10191"), '')));
      call.play(stryMutAct_9fa48("10193") ? "" : (stryCov_9fa48("10193"), 'alter'), literal(stryMutAct_9fa48("10196") ? prefix.slice(0, prefix.lastIndexOf('/') + 1) && '.' : stryMutAct_9fa48("10195") ? false : stryMutAct_9fa48("10194") ? true : (stryCov_9fa48("10194", "10195", "10196"), (stryMutAct_9fa48("10197") ? prefix : (stryCov_9fa48("10197"), prefix.slice(0, stryMutAct_9fa48("10198") ? prefix.lastIndexOf('/') - 1 : (stryCov_9fa48("10198"), prefix.lastIndexOf(stryMutAct_9fa48("10199") ? "" : (stryCov_9fa48("10199"), '/')) + 1)))) || (stryMutAct_9fa48("10200") ? "" : (stryCov_9fa48("10200"), '.')))));
    }
  },
  examples: stryMutAct_9fa48("10201") ? [] : (stryCov_9fa48("10201"), [stryMutAct_9fa48("10202") ? [] : (stryCov_9fa48("10202"), [stryMutAct_9fa48("10203") ? "" : (stryCov_9fa48("10203"), 'split -l 9 a'), stryMutAct_9fa48("10204") ? "" : (stryCov_9fa48("10204"), 'write')]), stryMutAct_9fa48("10205") ? [] : (stryCov_9fa48("10205"), [stryMutAct_9fa48("10206") ? "" : (stryCov_9fa48("10206"), "split --filter='rm $FILE' a"), stryMutAct_9fa48("10207") ? "" : (stryCov_9fa48("10207"), 'dangerous')])])
}), stryMutAct_9fa48("10208") ? {} : (stryCov_9fa48("10208"), {
  names: stryMutAct_9fa48("10209") ? [] : (stryCov_9fa48("10209"), [stryMutAct_9fa48("10210") ? "" : (stryCov_9fa48("10210"), 'shuf')]),
  flags: stryMutAct_9fa48("10211") ? {} : (stryCov_9fa48("10211"), {
    '-i -n --input-range --head-count': stryMutAct_9fa48("10212") ? "" : (stryCov_9fa48("10212"), 'none'),
    '-o --output': stryMutAct_9fa48("10213") ? "" : (stryCov_9fa48("10213"), 'write'),
    '--random-source': stryMutAct_9fa48("10214") ? "" : (stryCov_9fa48("10214"), 'read')
  }),
  operands: stryMutAct_9fa48("10215") ? [] : (stryCov_9fa48("10215"), [stryMutAct_9fa48("10216") ? "" : (stryCov_9fa48("10216"), '...read')]),
  examples: stryMutAct_9fa48("10217") ? [] : (stryCov_9fa48("10217"), [stryMutAct_9fa48("10218") ? [] : (stryCov_9fa48("10218"), [stryMutAct_9fa48("10219") ? "" : (stryCov_9fa48("10219"), 'shuf a'), stryMutAct_9fa48("10220") ? "" : (stryCov_9fa48("10220"), 'safe')]), stryMutAct_9fa48("10221") ? [] : (stryCov_9fa48("10221"), [stryMutAct_9fa48("10222") ? "" : (stryCov_9fa48("10222"), 'shuf -o b a'), stryMutAct_9fa48("10223") ? "" : (stryCov_9fa48("10223"), 'write')])])
}), stryMutAct_9fa48("10224") ? {} : (stryCov_9fa48("10224"), {
  names: stryMutAct_9fa48("10225") ? [] : (stryCov_9fa48("10225"), [stryMutAct_9fa48("10226") ? "" : (stryCov_9fa48("10226"), 'tee'), stryMutAct_9fa48("10227") ? "" : (stryCov_9fa48("10227"), 'sponge')]),
  operands: stryMutAct_9fa48("10228") ? [] : (stryCov_9fa48("10228"), [stryMutAct_9fa48("10229") ? "" : (stryCov_9fa48("10229"), '...write')]),
  flags: stryMutAct_9fa48("10230") ? {} : (stryCov_9fa48("10230"), {
    '-a --append': stryMutAct_9fa48("10231") ? {} : (stryCov_9fa48("10231"), {
      operands: stryMutAct_9fa48("10232") ? [] : (stryCov_9fa48("10232"), [stryMutAct_9fa48("10233") ? "" : (stryCov_9fa48("10233"), '...append')])
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("10234")) {
      {}
    } else {
      stryCov_9fa48("10234");
      const {
        stdin
      } = call.scope;
      if (stryMutAct_9fa48("10237") ? stdin.kind === 'text' && stdin.text === '' && call.operands.length > 0 || !call.has('-a', '--append') : stryMutAct_9fa48("10236") ? false : stryMutAct_9fa48("10235") ? true : (stryCov_9fa48("10235", "10236", "10237"), (stryMutAct_9fa48("10239") ? stdin.kind === 'text' && stdin.text === '' || call.operands.length > 0 : stryMutAct_9fa48("10238") ? true : (stryCov_9fa48("10238", "10239"), (stryMutAct_9fa48("10241") ? stdin.kind === 'text' || stdin.text === '' : stryMutAct_9fa48("10240") ? true : (stryCov_9fa48("10240", "10241"), (stryMutAct_9fa48("10243") ? stdin.kind !== 'text' : stryMutAct_9fa48("10242") ? true : (stryCov_9fa48("10242", "10243"), stdin.kind === (stryMutAct_9fa48("10244") ? "" : (stryCov_9fa48("10244"), 'text')))) && (stryMutAct_9fa48("10246") ? stdin.text !== '' : stryMutAct_9fa48("10245") ? true : (stryCov_9fa48("10245", "10246"), stdin.text === (stryMutAct_9fa48("10247") ? "Stryker was here!" : (stryCov_9fa48("10247"), '')))))) && (stryMutAct_9fa48("10250") ? call.operands.length <= 0 : stryMutAct_9fa48("10249") ? call.operands.length >= 0 : stryMutAct_9fa48("10248") ? true : (stryCov_9fa48("10248", "10249", "10250"), call.operands.length > 0)))) && (stryMutAct_9fa48("10251") ? call.has('-a', '--append') : (stryCov_9fa48("10251"), !call.has(stryMutAct_9fa48("10252") ? "" : (stryCov_9fa48("10252"), '-a'), stryMutAct_9fa48("10253") ? "" : (stryCov_9fa48("10253"), '--append')))))) call.mark(stryMutAct_9fa48("10255") ? "" : (stryCov_9fa48("10255"), 'empty'));
    }
  },
  examples: stryMutAct_9fa48("10256") ? [] : (stryCov_9fa48("10256"), [stryMutAct_9fa48("10257") ? [] : (stryCov_9fa48("10257"), [stryMutAct_9fa48("10258") ? "" : (stryCov_9fa48("10258"), 'tee a'), stryMutAct_9fa48("10259") ? "" : (stryCov_9fa48("10259"), 'write')]), stryMutAct_9fa48("10260") ? [] : (stryCov_9fa48("10260"), [stryMutAct_9fa48("10261") ? "" : (stryCov_9fa48("10261"), 'tee /dev/null'), stryMutAct_9fa48("10262") ? "" : (stryCov_9fa48("10262"), 'safe')]), stryMutAct_9fa48("10263") ? [] : (stryCov_9fa48("10263"), [stryMutAct_9fa48("10264") ? "" : (stryCov_9fa48("10264"), 'tee -a ~/.bashrc'), stryMutAct_9fa48("10265") ? "" : (stryCov_9fa48("10265"), 'dangerous')])])
}), stryMutAct_9fa48("10266") ? {} : (stryCov_9fa48("10266"), {
  names: stryMutAct_9fa48("10267") ? [] : (stryCov_9fa48("10267"), [stryMutAct_9fa48("10268") ? "" : (stryCov_9fa48("10268"), 'iconv')]),
  flags: stryMutAct_9fa48("10269") ? {} : (stryCov_9fa48("10269"), {
    '-f -t --from-code --to-code': stryMutAct_9fa48("10270") ? "" : (stryCov_9fa48("10270"), 'none'),
    '-o --output': stryMutAct_9fa48("10271") ? "" : (stryCov_9fa48("10271"), 'write')
  }),
  operands: stryMutAct_9fa48("10272") ? [] : (stryCov_9fa48("10272"), [stryMutAct_9fa48("10273") ? "" : (stryCov_9fa48("10273"), '...read')]),
  examples: stryMutAct_9fa48("10274") ? [] : (stryCov_9fa48("10274"), [stryMutAct_9fa48("10275") ? [] : (stryCov_9fa48("10275"), [stryMutAct_9fa48("10276") ? "" : (stryCov_9fa48("10276"), 'iconv -f latin1 a'), stryMutAct_9fa48("10277") ? "" : (stryCov_9fa48("10277"), 'safe')]), stryMutAct_9fa48("10278") ? [] : (stryCov_9fa48("10278"), [stryMutAct_9fa48("10279") ? "" : (stryCov_9fa48("10279"), 'iconv -o b a'), stryMutAct_9fa48("10280") ? "" : (stryCov_9fa48("10280"), 'write')])])
}), stryMutAct_9fa48("10281") ? {} : (stryCov_9fa48("10281"), {
  names: stryMutAct_9fa48("10282") ? [] : (stryCov_9fa48("10282"), [stryMutAct_9fa48("10283") ? "" : (stryCov_9fa48("10283"), 'xxd')]),
  flags: stryMutAct_9fa48("10284") ? {} : (stryCov_9fa48("10284"), {
    '-l -s -c -g -o -n': stryMutAct_9fa48("10285") ? "" : (stryCov_9fa48("10285"), 'none')
  }),
  operands: stryMutAct_9fa48("10286") ? [] : (stryCov_9fa48("10286"), [stryMutAct_9fa48("10287") ? "" : (stryCov_9fa48("10287"), 'read'), stryMutAct_9fa48("10288") ? "" : (stryCov_9fa48("10288"), 'write')]),
  examples: stryMutAct_9fa48("10289") ? [] : (stryCov_9fa48("10289"), [stryMutAct_9fa48("10290") ? [] : (stryCov_9fa48("10290"), [stryMutAct_9fa48("10291") ? "" : (stryCov_9fa48("10291"), 'xxd a'), stryMutAct_9fa48("10292") ? "" : (stryCov_9fa48("10292"), 'safe')]), stryMutAct_9fa48("10293") ? [] : (stryCov_9fa48("10293"), [stryMutAct_9fa48("10294") ? "" : (stryCov_9fa48("10294"), 'xxd a b'), stryMutAct_9fa48("10295") ? "" : (stryCov_9fa48("10295"), 'write')])])
}), stryMutAct_9fa48("10296") ? {} : (stryCov_9fa48("10296"), {
  names: stryMutAct_9fa48("10297") ? [] : (stryCov_9fa48("10297"), [stryMutAct_9fa48("10298") ? "" : (stryCov_9fa48("10298"), 'dos2unix'), stryMutAct_9fa48("10299") ? "" : (stryCov_9fa48("10299"), 'unix2dos'), stryMutAct_9fa48("10300") ? "" : (stryCov_9fa48("10300"), 'fromdos'), stryMutAct_9fa48("10301") ? "" : (stryCov_9fa48("10301"), 'todos')]),
  flags: stryMutAct_9fa48("10302") ? {} : (stryCov_9fa48("10302"), {
    '-n --newfile': stryMutAct_9fa48("10303") ? {} : (stryCov_9fa48("10303"), {
      operands: stryMutAct_9fa48("10304") ? [] : (stryCov_9fa48("10304"), [stryMutAct_9fa48("10305") ? "" : (stryCov_9fa48("10305"), 'read'), stryMutAct_9fa48("10306") ? "" : (stryCov_9fa48("10306"), 'write')])
    }),
    '-O --to-stdout -i': stryMutAct_9fa48("10307") ? {} : (stryCov_9fa48("10307"), {
      operands: stryMutAct_9fa48("10308") ? [] : (stryCov_9fa48("10308"), [stryMutAct_9fa48("10309") ? "" : (stryCov_9fa48("10309"), '...read')])
    })
  }),
  operands: stryMutAct_9fa48("10310") ? [] : (stryCov_9fa48("10310"), [stryMutAct_9fa48("10311") ? "" : (stryCov_9fa48("10311"), '...edit')]),
  examples: stryMutAct_9fa48("10312") ? [] : (stryCov_9fa48("10312"), [stryMutAct_9fa48("10313") ? [] : (stryCov_9fa48("10313"), [stryMutAct_9fa48("10314") ? "" : (stryCov_9fa48("10314"), 'dos2unix a'), stryMutAct_9fa48("10315") ? "" : (stryCov_9fa48("10315"), 'write')])])
}), stryMutAct_9fa48("10316") ? {} : (stryCov_9fa48("10316"), {
  names: words(stryMutAct_9fa48("10317") ? "" : (stryCov_9fa48("10317"), 'pr tsort ptx')),
  flags: stryMutAct_9fa48("10318") ? {} : (stryCov_9fa48("10318"), {
    '-h --header -l --length -w --width -o --indent -N -W': stryMutAct_9fa48("10319") ? "" : (stryCov_9fa48("10319"), 'none')
  }),
  operands: stryMutAct_9fa48("10320") ? [] : (stryCov_9fa48("10320"), [stryMutAct_9fa48("10321") ? "" : (stryCov_9fa48("10321"), '...read')]),
  examples: stryMutAct_9fa48("10322") ? [] : (stryCov_9fa48("10322"), [stryMutAct_9fa48("10323") ? [] : (stryCov_9fa48("10323"), [stryMutAct_9fa48("10324") ? "" : (stryCov_9fa48("10324"), 'pr -d a'), stryMutAct_9fa48("10325") ? "" : (stryCov_9fa48("10325"), 'safe')])])
}), stryMutAct_9fa48("10326") ? {} : (stryCov_9fa48("10326"), {
  names: words(stryMutAct_9fa48("10327") ? "" : (stryCov_9fa48("10327"), 'csvlook csvcut csvstat csvgrep csvsort')),
  flags: stryMutAct_9fa48("10328") ? {} : (stryCov_9fa48("10328"), {
    '-d --delimiter -c --columns -m --match -r --regex -e --encoding': stryMutAct_9fa48("10329") ? "" : (stryCov_9fa48("10329"), 'none'),
    '-f --file': stryMutAct_9fa48("10330") ? "" : (stryCov_9fa48("10330"), 'read')
  }),
  operands: stryMutAct_9fa48("10331") ? [] : (stryCov_9fa48("10331"), [stryMutAct_9fa48("10332") ? "" : (stryCov_9fa48("10332"), '...read')]),
  examples: stryMutAct_9fa48("10333") ? [] : (stryCov_9fa48("10333"), [stryMutAct_9fa48("10334") ? [] : (stryCov_9fa48("10334"), [stryMutAct_9fa48("10335") ? "" : (stryCov_9fa48("10335"), 'csvlook a'), stryMutAct_9fa48("10336") ? "" : (stryCov_9fa48("10336"), 'safe')])])
}), stryMutAct_9fa48("10337") ? {} : (stryCov_9fa48("10337"), {
  names: stryMutAct_9fa48("10338") ? [] : (stryCov_9fa48("10338"), [stryMutAct_9fa48("10339") ? "" : (stryCov_9fa48("10339"), 'yq')]),
  flags: stryMutAct_9fa48("10340") ? {} : (stryCov_9fa48("10340"), {
    '-i --inplace --in-place': stryMutAct_9fa48("10341") ? {} : (stryCov_9fa48("10341"), {
      operands: stryMutAct_9fa48("10342") ? [] : (stryCov_9fa48("10342"), [stryMutAct_9fa48("10343") ? "" : (stryCov_9fa48("10343"), 'none'), stryMutAct_9fa48("10344") ? "" : (stryCov_9fa48("10344"), '...edit')])
    }),
    '-o -p --output-format --input-format --indent -I': stryMutAct_9fa48("10345") ? "" : (stryCov_9fa48("10345"), 'none')
  }),
  operands: stryMutAct_9fa48("10346") ? [] : (stryCov_9fa48("10346"), [stryMutAct_9fa48("10347") ? "" : (stryCov_9fa48("10347"), 'none'), stryMutAct_9fa48("10348") ? "" : (stryCov_9fa48("10348"), '...read')]),
  examples: stryMutAct_9fa48("10349") ? [] : (stryCov_9fa48("10349"), [stryMutAct_9fa48("10350") ? [] : (stryCov_9fa48("10350"), [stryMutAct_9fa48("10351") ? "" : (stryCov_9fa48("10351"), "yq '.a' a.yml"), stryMutAct_9fa48("10352") ? "" : (stryCov_9fa48("10352"), 'safe')]), stryMutAct_9fa48("10353") ? [] : (stryCov_9fa48("10353"), [stryMutAct_9fa48("10354") ? "" : (stryCov_9fa48("10354"), "yq -i '.a=1' a.yml"), stryMutAct_9fa48("10355") ? "" : (stryCov_9fa48("10355"), 'write')])]),
  judge: call => {
    if (stryMutAct_9fa48("10356")) {
      {}
    } else {
      stryCov_9fa48("10356");
      const program = stryMutAct_9fa48("10357") ? call.operands[0]?.text && '' : (stryCov_9fa48("10357"), (stryMutAct_9fa48("10358") ? call.operands[0].text : (stryCov_9fa48("10358"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("10359") ? "Stryker was here!" : (stryCov_9fa48("10359"), '')));
      if (stryMutAct_9fa48("10361") ? false : stryMutAct_9fa48("10360") ? true : (stryCov_9fa48("10360", "10361"), /\b(?:load|eval|env|split_doc)\b/.test(program))) call.unknown(stryMutAct_9fa48("10363") ? "" : (stryCov_9fa48("10363"), 'a yq program that may read elsewhere'));
    }
  }
}), stryMutAct_9fa48("10364") ? {} : (stryCov_9fa48("10364"), {
  names: stryMutAct_9fa48("10365") ? [] : (stryCov_9fa48("10365"), [stryMutAct_9fa48("10366") ? "" : (stryCov_9fa48("10366"), 'xmllint')]),
  flags: stryMutAct_9fa48("10367") ? {} : (stryCov_9fa48("10367"), {
    '--xpath --encode --schema --dtdvalid --pattern': stryMutAct_9fa48("10368") ? "" : (stryCov_9fa48("10368"), 'none'),
    '-o --output': stryMutAct_9fa48("10369") ? "" : (stryCov_9fa48("10369"), 'write'),
    '--shell': stryMutAct_9fa48("10370") ? {} : (stryCov_9fa48("10370"), {
      does: stryMutAct_9fa48("10371") ? [] : (stryCov_9fa48("10371"), [stryMutAct_9fa48("10372") ? "" : (stryCov_9fa48("10372"), 'unknown')])
    })
  }),
  operands: stryMutAct_9fa48("10373") ? [] : (stryCov_9fa48("10373"), [stryMutAct_9fa48("10374") ? "" : (stryCov_9fa48("10374"), '...read')]),
  examples: stryMutAct_9fa48("10375") ? [] : (stryCov_9fa48("10375"), [stryMutAct_9fa48("10376") ? [] : (stryCov_9fa48("10376"), [stryMutAct_9fa48("10377") ? "" : (stryCov_9fa48("10377"), "xmllint --xpath '//a' a.xml"), stryMutAct_9fa48("10378") ? "" : (stryCov_9fa48("10378"), 'safe')])])
}), stryMutAct_9fa48("10379") ? {} : (stryCov_9fa48("10379"), {
  names: stryMutAct_9fa48("10380") ? [] : (stryCov_9fa48("10380"), [stryMutAct_9fa48("10381") ? "" : (stryCov_9fa48("10381"), 'pandoc')]),
  closed: stryMutAct_9fa48("10382") ? "" : (stryCov_9fa48("10382"), '-s --standalone --toc -N --wrap'),
  flags: stryMutAct_9fa48("10383") ? {} : (stryCov_9fa48("10383"), {
    '-f -t --from --to -M --metadata -V --variable --columns': stryMutAct_9fa48("10384") ? "" : (stryCov_9fa48("10384"), 'none'),
    '-o --output': stryMutAct_9fa48("10385") ? "" : (stryCov_9fa48("10385"), 'write')
  }),
  operands: stryMutAct_9fa48("10386") ? [] : (stryCov_9fa48("10386"), [stryMutAct_9fa48("10387") ? "" : (stryCov_9fa48("10387"), '...read')]),
  examples: stryMutAct_9fa48("10388") ? [] : (stryCov_9fa48("10388"), [stryMutAct_9fa48("10389") ? [] : (stryCov_9fa48("10389"), [stryMutAct_9fa48("10390") ? "" : (stryCov_9fa48("10390"), 'pandoc a.md'), stryMutAct_9fa48("10391") ? "" : (stryCov_9fa48("10391"), 'safe')]), stryMutAct_9fa48("10392") ? [] : (stryCov_9fa48("10392"), [stryMutAct_9fa48("10393") ? "" : (stryCov_9fa48("10393"), 'pandoc -o a.html a.md'), stryMutAct_9fa48("10394") ? "" : (stryCov_9fa48("10394"), 'write')]), stryMutAct_9fa48("10395") ? [] : (stryCov_9fa48("10395"), [stryMutAct_9fa48("10396") ? "" : (stryCov_9fa48("10396"), 'pandoc -F ./x a.md'), stryMutAct_9fa48("10397") ? "" : (stryCov_9fa48("10397"), 'opaque')])])
})]);