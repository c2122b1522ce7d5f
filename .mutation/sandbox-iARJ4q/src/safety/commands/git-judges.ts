/** What git's subcommands do beyond their flags: addresses that run commands, refs, paths that look like branches. */
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
import type { Arg } from '../arg.ts';
import type { Call } from '../call.ts';
import { runsLater } from '../git-settings.ts';
import { absolute } from '../paths.ts';
import { isSecret } from '../secrets.ts';
import { changesConfig } from './git-places.ts';
const isFetchUrl = stryMutAct_9fa48("5036") ? () => undefined : (stryCov_9fa48("5036"), (() => {
  const isFetchUrl = (text: string): boolean => (stryMutAct_9fa48("5039") ? /^ext::|^fd::|--/ : stryMutAct_9fa48("5038") ? /^ext::|fd::|^--/ : stryMutAct_9fa48("5037") ? /ext::|^fd::|^--/ : (stryCov_9fa48("5037", "5038", "5039"), /^ext::|^fd::|^--/)).test(text);
  return isFetchUrl;
})());
export const judgeRemote = (call: Call): void => {
  if (stryMutAct_9fa48("5040")) {
    {}
  } else {
    stryCov_9fa48("5040");
    for (const arg of call.operands) if (stryMutAct_9fa48("5043") ? isFetchUrl(arg.text) && arg.dynamic === 'any' : stryMutAct_9fa48("5042") ? false : stryMutAct_9fa48("5041") ? true : (stryCov_9fa48("5041", "5042", "5043"), isFetchUrl(arg.text) || (stryMutAct_9fa48("5045") ? arg.dynamic !== 'any' : stryMutAct_9fa48("5044") ? false : (stryCov_9fa48("5044", "5045"), arg.dynamic === (stryMutAct_9fa48("5046") ? "" : (stryCov_9fa48("5046"), 'any')))))) call.unknown(stryMutAct_9fa48("5048") ? "" : (stryCov_9fa48("5048"), 'a repository address that may run a command'));
  }
};
export const judgeArchive = (call: Call): void => {
  if (stryMutAct_9fa48("5049")) {
    {}
  } else {
    stryCov_9fa48("5049");
    const from = call.value(stryMutAct_9fa48("5050") ? "" : (stryCov_9fa48("5050"), '--remote'));
    if (stryMutAct_9fa48("5053") ? from !== undefined || isFetchUrl(from.text) : stryMutAct_9fa48("5052") ? false : stryMutAct_9fa48("5051") ? true : (stryCov_9fa48("5051", "5052", "5053"), (stryMutAct_9fa48("5055") ? from === undefined : stryMutAct_9fa48("5054") ? true : (stryCov_9fa48("5054", "5055"), from !== undefined)) && isFetchUrl(from.text))) call.unknown(stryMutAct_9fa48("5057") ? "" : (stryCov_9fa48("5057"), 'a repository address that may run a command'));
  }
};

/** `HEAD:.env`, or a file outside the repository. */
export const judgeShown = (call: Call): void => {
  if (stryMutAct_9fa48("5058")) {
    {}
  } else {
    stryCov_9fa48("5058");
    const {
      cwd,
      world
    } = call.scope;
    for (const arg of call.operands) {
      if (stryMutAct_9fa48("5059")) {
        {}
      } else {
        stryCov_9fa48("5059");
        const path = stryMutAct_9fa48("5060") ? arg.text : (stryCov_9fa48("5060"), arg.text.slice(stryMutAct_9fa48("5061") ? arg.text.indexOf(':') - 1 : (stryCov_9fa48("5061"), arg.text.indexOf(stryMutAct_9fa48("5062") ? "" : (stryCov_9fa48("5062"), ':')) + 1)));
        if (stryMutAct_9fa48("5065") ? arg.dynamic === 'no' || isSecret(absolute(cwd ?? '/', path), world.home) : stryMutAct_9fa48("5064") ? false : stryMutAct_9fa48("5063") ? true : (stryCov_9fa48("5063", "5064", "5065"), (stryMutAct_9fa48("5067") ? arg.dynamic !== 'no' : stryMutAct_9fa48("5066") ? true : (stryCov_9fa48("5066", "5067"), arg.dynamic === (stryMutAct_9fa48("5068") ? "" : (stryCov_9fa48("5068"), 'no')))) && isSecret(absolute(stryMutAct_9fa48("5069") ? cwd && '/' : (stryCov_9fa48("5069"), cwd ?? (stryMutAct_9fa48("5070") ? "" : (stryCov_9fa48("5070"), '/'))), path), world.home))) call.play(stryMutAct_9fa48("5072") ? "" : (stryCov_9fa48("5072"), 'secret'), arg);
      }
    }
  }
};
export const judgeAdded = (call: Call): void => {
  if (stryMutAct_9fa48("5073")) {
    {}
  } else {
    stryCov_9fa48("5073");
    if (stryMutAct_9fa48("5074")) {
      ;
    } else {
      stryCov_9fa48("5074");
      judgeRemote(call);
    }
    call.scope.trace.remotes.add(stryMutAct_9fa48("5076") ? call.operands[0]?.text && '' : (stryCov_9fa48("5076"), (stryMutAct_9fa48("5077") ? call.operands[0].text : (stryCov_9fa48("5077"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("5078") ? "Stryker was here!" : (stryCov_9fa48("5078"), ''))));
  }
};
export const judgePush = (call: Call): void => {
  if (stryMutAct_9fa48("5079")) {
    {}
  } else {
    stryCov_9fa48("5079");
    if (stryMutAct_9fa48("5080")) {
      ;
    } else {
      stryCov_9fa48("5080");
      judgeRemote(call);
    }
    const [remote, ...refs] = call.operands;
    if (stryMutAct_9fa48("5083") ? refs.every(arg => arg.text.startsWith('+')) : stryMutAct_9fa48("5082") ? false : stryMutAct_9fa48("5081") ? true : (stryCov_9fa48("5081", "5082", "5083"), refs.some(stryMutAct_9fa48("5084") ? () => undefined : (stryCov_9fa48("5084"), arg => stryMutAct_9fa48("5085") ? arg.text.endsWith('+') : (stryCov_9fa48("5085"), arg.text.startsWith(stryMutAct_9fa48("5086") ? "" : (stryCov_9fa48("5086"), '+'))))))) call.mark(stryMutAct_9fa48("5088") ? "" : (stryCov_9fa48("5088"), 'history'));
    if (stryMutAct_9fa48("5091") ? refs.every(arg => arg.text.startsWith(':')) : stryMutAct_9fa48("5090") ? false : stryMutAct_9fa48("5089") ? true : (stryCov_9fa48("5089", "5090", "5091"), refs.some(stryMutAct_9fa48("5092") ? () => undefined : (stryCov_9fa48("5092"), arg => stryMutAct_9fa48("5093") ? arg.text.endsWith(':') : (stryCov_9fa48("5093"), arg.text.startsWith(stryMutAct_9fa48("5094") ? "" : (stryCov_9fa48("5094"), ':'))))))) call.mark(stryMutAct_9fa48("5096") ? "" : (stryCov_9fa48("5096"), 'discard'));
    if (stryMutAct_9fa48("5099") ? remote !== undefined || call.scope.trace.remotes.has(remote.text) : stryMutAct_9fa48("5098") ? false : stryMutAct_9fa48("5097") ? true : (stryCov_9fa48("5097", "5098", "5099"), (stryMutAct_9fa48("5101") ? remote === undefined : stryMutAct_9fa48("5100") ? true : (stryCov_9fa48("5100", "5101"), remote !== undefined)) && call.scope.trace.remotes.has(remote.text))) call.mark(stryMutAct_9fa48("5103") ? "" : (stryCov_9fa48("5103"), 'upload'));
    if (stryMutAct_9fa48("5106") ? remote !== undefined || /:\/\/|^[^/]+@|^[\w.-]+:/.test(remote.text) || remote.dynamic !== 'no' : stryMutAct_9fa48("5105") ? false : stryMutAct_9fa48("5104") ? true : (stryCov_9fa48("5104", "5105", "5106"), (stryMutAct_9fa48("5108") ? remote === undefined : stryMutAct_9fa48("5107") ? true : (stryCov_9fa48("5107", "5108"), remote !== undefined)) && (stryMutAct_9fa48("5110") ? /:\/\/|^[^/]+@|^[\w.-]+:/.test(remote.text) && remote.dynamic !== 'no' : stryMutAct_9fa48("5109") ? true : (stryCov_9fa48("5109", "5110"), (stryMutAct_9fa48("5117") ? /:\/\/|^[^/]+@|^[\W.-]+:/ : stryMutAct_9fa48("5116") ? /:\/\/|^[^/]+@|^[^\w.-]+:/ : stryMutAct_9fa48("5115") ? /:\/\/|^[^/]+@|^[\w.-]:/ : stryMutAct_9fa48("5114") ? /:\/\/|^[^/]+@|[\w.-]+:/ : stryMutAct_9fa48("5113") ? /:\/\/|^[/]+@|^[\w.-]+:/ : stryMutAct_9fa48("5112") ? /:\/\/|^[^/]@|^[\w.-]+:/ : stryMutAct_9fa48("5111") ? /:\/\/|[^/]+@|^[\w.-]+:/ : (stryCov_9fa48("5111", "5112", "5113", "5114", "5115", "5116", "5117"), /:\/\/|^[^/]+@|^[\w.-]+:/)).test(remote.text) || (stryMutAct_9fa48("5119") ? remote.dynamic === 'no' : stryMutAct_9fa48("5118") ? false : (stryCov_9fa48("5118", "5119"), remote.dynamic !== (stryMutAct_9fa48("5120") ? "" : (stryCov_9fa48("5120"), 'no')))))))) call.mark(stryMutAct_9fa48("5122") ? "" : (stryCov_9fa48("5122"), 'upload'));
  }
};
export const judgeConfig = (call: Call): void => {
  if (stryMutAct_9fa48("5123")) {
    {}
  } else {
    stryCov_9fa48("5123");
    const [key, value] = call.operands;
    if (stryMutAct_9fa48("5126") ? (call.has('--get', '--get-all', '--get-regexp', '--list', '-l', '--get-urlmatch', '--show-origin') || key === undefined || key.text === 'get') && key.text === 'list' : stryMutAct_9fa48("5125") ? false : stryMutAct_9fa48("5124") ? true : (stryCov_9fa48("5124", "5125", "5126"), (stryMutAct_9fa48("5128") ? (call.has('--get', '--get-all', '--get-regexp', '--list', '-l', '--get-urlmatch', '--show-origin') || key === undefined) && key.text === 'get' : stryMutAct_9fa48("5127") ? false : (stryCov_9fa48("5127", "5128"), (stryMutAct_9fa48("5130") ? call.has('--get', '--get-all', '--get-regexp', '--list', '-l', '--get-urlmatch', '--show-origin') && key === undefined : stryMutAct_9fa48("5129") ? false : (stryCov_9fa48("5129", "5130"), call.has(stryMutAct_9fa48("5131") ? "" : (stryCov_9fa48("5131"), '--get'), stryMutAct_9fa48("5132") ? "" : (stryCov_9fa48("5132"), '--get-all'), stryMutAct_9fa48("5133") ? "" : (stryCov_9fa48("5133"), '--get-regexp'), stryMutAct_9fa48("5134") ? "" : (stryCov_9fa48("5134"), '--list'), stryMutAct_9fa48("5135") ? "" : (stryCov_9fa48("5135"), '-l'), stryMutAct_9fa48("5136") ? "" : (stryCov_9fa48("5136"), '--get-urlmatch'), stryMutAct_9fa48("5137") ? "" : (stryCov_9fa48("5137"), '--show-origin')) || (stryMutAct_9fa48("5139") ? key !== undefined : stryMutAct_9fa48("5138") ? false : (stryCov_9fa48("5138", "5139"), key === undefined)))) || (stryMutAct_9fa48("5141") ? key.text !== 'get' : stryMutAct_9fa48("5140") ? false : (stryCov_9fa48("5140", "5141"), key.text === (stryMutAct_9fa48("5142") ? "" : (stryCov_9fa48("5142"), 'get')))))) || (stryMutAct_9fa48("5144") ? key.text !== 'list' : stryMutAct_9fa48("5143") ? false : (stryCov_9fa48("5143", "5144"), key.text === (stryMutAct_9fa48("5145") ? "" : (stryCov_9fa48("5145"), 'list')))))) return;
    const isSet = stryMutAct_9fa48("5148") ? key.text !== 'set' : stryMutAct_9fa48("5147") ? false : stryMutAct_9fa48("5146") ? true : (stryCov_9fa48("5146", "5147", "5148"), key.text === (stryMutAct_9fa48("5149") ? "" : (stryCov_9fa48("5149"), 'set')));
    const name = isSet ? stryMutAct_9fa48("5150") ? value?.text && '' : (stryCov_9fa48("5150"), (stryMutAct_9fa48("5151") ? value.text : (stryCov_9fa48("5151"), value?.text)) ?? (stryMutAct_9fa48("5152") ? "Stryker was here!" : (stryCov_9fa48("5152"), ''))) : key.text;
    const given = isSet ? call.operands[2] : value;
    const reads = stryMutAct_9fa48("5155") ? value === undefined || !call.has('--unset', '--unset-all', '--remove-section', '-e', '--edit', '--add') : stryMutAct_9fa48("5154") ? false : stryMutAct_9fa48("5153") ? true : (stryCov_9fa48("5153", "5154", "5155"), (stryMutAct_9fa48("5157") ? value !== undefined : stryMutAct_9fa48("5156") ? true : (stryCov_9fa48("5156", "5157"), value === undefined)) && (stryMutAct_9fa48("5158") ? call.has('--unset', '--unset-all', '--remove-section', '-e', '--edit', '--add') : (stryCov_9fa48("5158"), !call.has(stryMutAct_9fa48("5159") ? "" : (stryCov_9fa48("5159"), '--unset'), stryMutAct_9fa48("5160") ? "" : (stryCov_9fa48("5160"), '--unset-all'), stryMutAct_9fa48("5161") ? "" : (stryCov_9fa48("5161"), '--remove-section'), stryMutAct_9fa48("5162") ? "" : (stryCov_9fa48("5162"), '-e'), stryMutAct_9fa48("5163") ? "" : (stryCov_9fa48("5163"), '--edit'), stryMutAct_9fa48("5164") ? "" : (stryCov_9fa48("5164"), '--add')))));
    if (stryMutAct_9fa48("5166") ? false : stryMutAct_9fa48("5165") ? true : (stryCov_9fa48("5165", "5166"), reads)) return;
    call.changes(stryMutAct_9fa48("5168") ? "" : (stryCov_9fa48("5168"), 'git settings'));
    if (stryMutAct_9fa48("5169")) {
      ;
    } else {
      stryCov_9fa48("5169");
      changesConfig(call);
    }
    if (stryMutAct_9fa48("5171") ? false : stryMutAct_9fa48("5170") ? true : (stryCov_9fa48("5170", "5171"), runsLater(name, (stryMutAct_9fa48("5174") ? given?.dynamic !== 'no' : stryMutAct_9fa48("5173") ? false : stryMutAct_9fa48("5172") ? true : (stryCov_9fa48("5172", "5173", "5174"), (stryMutAct_9fa48("5175") ? given.dynamic : (stryCov_9fa48("5175"), given?.dynamic)) === (stryMutAct_9fa48("5176") ? "" : (stryCov_9fa48("5176"), 'no')))) ? given.text : undefined))) call.mark(stryMutAct_9fa48("5178") ? "" : (stryCov_9fa48("5178"), 'poison'));
  }
};

/** A path rather than a branch, as far as the World can tell. */
const namesFile = stryMutAct_9fa48("5179") ? () => undefined : (stryCov_9fa48("5179"), (() => {
  const namesFile = (call: Call, arg: Arg): boolean => stryMutAct_9fa48("5182") ? (arg.text === '.' || arg.glob || /^\.{1,2}\//.test(arg.text)) && call.scope.world.entry(arg.text) !== undefined : stryMutAct_9fa48("5181") ? false : stryMutAct_9fa48("5180") ? true : (stryCov_9fa48("5180", "5181", "5182"), (stryMutAct_9fa48("5184") ? (arg.text === '.' || arg.glob) && /^\.{1,2}\//.test(arg.text) : stryMutAct_9fa48("5183") ? false : (stryCov_9fa48("5183", "5184"), (stryMutAct_9fa48("5186") ? arg.text === '.' && arg.glob : stryMutAct_9fa48("5185") ? false : (stryCov_9fa48("5185", "5186"), (stryMutAct_9fa48("5188") ? arg.text !== '.' : stryMutAct_9fa48("5187") ? false : (stryCov_9fa48("5187", "5188"), arg.text === (stryMutAct_9fa48("5189") ? "" : (stryCov_9fa48("5189"), '.')))) || arg.glob)) || (stryMutAct_9fa48("5191") ? /^\.\// : stryMutAct_9fa48("5190") ? /\.{1,2}\// : (stryCov_9fa48("5190", "5191"), /^\.{1,2}\//)).test(arg.text))) || (stryMutAct_9fa48("5193") ? call.scope.world.entry(arg.text) === undefined : stryMutAct_9fa48("5192") ? false : (stryCov_9fa48("5192", "5193"), call.scope.world.entry(arg.text) !== undefined)));
  return namesFile;
})());
export const judgeCheckout = (call: Call): void => {
  if (stryMutAct_9fa48("5194")) {
    {}
  } else {
    stryCov_9fa48("5194");
    const dash = call.args.findIndex(stryMutAct_9fa48("5195") ? () => undefined : (stryCov_9fa48("5195"), arg => stryMutAct_9fa48("5198") ? arg.text !== '--' : stryMutAct_9fa48("5197") ? false : stryMutAct_9fa48("5196") ? true : (stryCov_9fa48("5196", "5197", "5198"), arg.text === (stryMutAct_9fa48("5199") ? "" : (stryCov_9fa48("5199"), '--')))));
    const isPath = stryMutAct_9fa48("5202") ? dash >= 0 && call.operands.some(arg => namesFile(call, arg)) : stryMutAct_9fa48("5201") ? false : stryMutAct_9fa48("5200") ? true : (stryCov_9fa48("5200", "5201", "5202"), (stryMutAct_9fa48("5205") ? dash < 0 : stryMutAct_9fa48("5204") ? dash > 0 : stryMutAct_9fa48("5203") ? false : (stryCov_9fa48("5203", "5204", "5205"), dash >= 0)) || (stryMutAct_9fa48("5206") ? call.operands.every(arg => namesFile(call, arg)) : (stryCov_9fa48("5206"), call.operands.some(stryMutAct_9fa48("5207") ? () => undefined : (stryCov_9fa48("5207"), arg => namesFile(call, arg))))));
    const looksLike = stryMutAct_9fa48("5210") ? !call.has('-b', '-B', '--orphan') || call.operands.length > 1 || /[^.]\.[a-z]{1,5}$/.test(call.operands[0]?.text ?? '') : stryMutAct_9fa48("5209") ? false : stryMutAct_9fa48("5208") ? true : (stryCov_9fa48("5208", "5209", "5210"), (stryMutAct_9fa48("5211") ? call.has('-b', '-B', '--orphan') : (stryCov_9fa48("5211"), !call.has(stryMutAct_9fa48("5212") ? "" : (stryCov_9fa48("5212"), '-b'), stryMutAct_9fa48("5213") ? "" : (stryCov_9fa48("5213"), '-B'), stryMutAct_9fa48("5214") ? "" : (stryCov_9fa48("5214"), '--orphan')))) && (stryMutAct_9fa48("5216") ? call.operands.length > 1 && /[^.]\.[a-z]{1,5}$/.test(call.operands[0]?.text ?? '') : stryMutAct_9fa48("5215") ? true : (stryCov_9fa48("5215", "5216"), (stryMutAct_9fa48("5219") ? call.operands.length <= 1 : stryMutAct_9fa48("5218") ? call.operands.length >= 1 : stryMutAct_9fa48("5217") ? false : (stryCov_9fa48("5217", "5218", "5219"), call.operands.length > 1)) || (stryMutAct_9fa48("5223") ? /[^.]\.[^a-z]{1,5}$/ : stryMutAct_9fa48("5222") ? /[^.]\.[a-z]$/ : stryMutAct_9fa48("5221") ? /[.]\.[a-z]{1,5}$/ : stryMutAct_9fa48("5220") ? /[^.]\.[a-z]{1,5}/ : (stryCov_9fa48("5220", "5221", "5222", "5223"), /[^.]\.[a-z]{1,5}$/)).test(stryMutAct_9fa48("5224") ? call.operands[0]?.text && '' : (stryCov_9fa48("5224"), (stryMutAct_9fa48("5225") ? call.operands[0].text : (stryCov_9fa48("5225"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("5226") ? "Stryker was here!" : (stryCov_9fa48("5226"), '')))))));
    if (stryMutAct_9fa48("5229") ? (call.has('-f', '--force', '--ours', '--theirs') || looksLike) && isPath && !call.has('-b', '-B', '--orphan') : stryMutAct_9fa48("5228") ? false : stryMutAct_9fa48("5227") ? true : (stryCov_9fa48("5227", "5228", "5229"), (stryMutAct_9fa48("5231") ? call.has('-f', '--force', '--ours', '--theirs') && looksLike : stryMutAct_9fa48("5230") ? false : (stryCov_9fa48("5230", "5231"), call.has(stryMutAct_9fa48("5232") ? "" : (stryCov_9fa48("5232"), '-f'), stryMutAct_9fa48("5233") ? "" : (stryCov_9fa48("5233"), '--force'), stryMutAct_9fa48("5234") ? "" : (stryCov_9fa48("5234"), '--ours'), stryMutAct_9fa48("5235") ? "" : (stryCov_9fa48("5235"), '--theirs')) || looksLike)) || (stryMutAct_9fa48("5237") ? isPath || !call.has('-b', '-B', '--orphan') : stryMutAct_9fa48("5236") ? false : (stryCov_9fa48("5236", "5237"), isPath && (stryMutAct_9fa48("5238") ? call.has('-b', '-B', '--orphan') : (stryCov_9fa48("5238"), !call.has(stryMutAct_9fa48("5239") ? "" : (stryCov_9fa48("5239"), '-b'), stryMutAct_9fa48("5240") ? "" : (stryCov_9fa48("5240"), '-B'), stryMutAct_9fa48("5241") ? "" : (stryCov_9fa48("5241"), '--orphan')))))))) call.mark(stryMutAct_9fa48("5243") ? "" : (stryCov_9fa48("5243"), 'discard'));
  }
};