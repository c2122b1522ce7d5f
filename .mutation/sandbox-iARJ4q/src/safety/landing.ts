/** Where copied, moved, linked and fetched things land: the path itself, not the folder they are put in. */
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
import type { Arg } from './arg.ts';
import type { Call } from './call.ts';
import { hasGlob, matchGlob } from './glob.ts';
import { absolute, baseName } from './paths.ts';
import { pathOf } from './roles.ts';

/** More names than that, and the folder stands for them. */
const MOST = 200;
const isFolder = (call: Call, dest: Arg): boolean => {
  if (stryMutAct_9fa48("11401")) {
    {}
  } else {
    stryCov_9fa48("11401");
    if (stryMutAct_9fa48("11403") ? false : stryMutAct_9fa48("11402") ? true : (stryCov_9fa48("11402", "11403"), (stryMutAct_9fa48("11409") ? /\/$|^\.{1,2}$|\/\.$/ : stryMutAct_9fa48("11408") ? /\/$|^\.{1,2}$|\/\.{1,2}/ : stryMutAct_9fa48("11407") ? /\/$|^\.$|\/\.{1,2}$/ : stryMutAct_9fa48("11406") ? /\/$|^\.{1,2}|\/\.{1,2}$/ : stryMutAct_9fa48("11405") ? /\/$|\.{1,2}$|\/\.{1,2}$/ : stryMutAct_9fa48("11404") ? /\/|^\.{1,2}$|\/\.{1,2}$/ : (stryCov_9fa48("11404", "11405", "11406", "11407", "11408", "11409"), /\/$|^\.{1,2}$|\/\.{1,2}$/)).test(dest.text))) return stryMutAct_9fa48("11410") ? false : (stryCov_9fa48("11410"), true);
    const {
      world
    } = call.scope;
    const path = pathOf(call.scope, dest);
    if (stryMutAct_9fa48("11413") ? path !== undefined : stryMutAct_9fa48("11412") ? false : stryMutAct_9fa48("11411") ? true : (stryCov_9fa48("11411", "11412", "11413"), path === undefined)) return stryMutAct_9fa48("11414") ? true : (stryCov_9fa48("11414"), false);
    const entry = world.entry(path);
    const end = (stryMutAct_9fa48("11417") ? entry?.kind === 'link' || entry.target !== undefined : stryMutAct_9fa48("11416") ? false : stryMutAct_9fa48("11415") ? true : (stryCov_9fa48("11415", "11416", "11417"), (stryMutAct_9fa48("11419") ? entry?.kind !== 'link' : stryMutAct_9fa48("11418") ? true : (stryCov_9fa48("11418", "11419"), (stryMutAct_9fa48("11420") ? entry.kind : (stryCov_9fa48("11420"), entry?.kind)) === (stryMutAct_9fa48("11421") ? "" : (stryCov_9fa48("11421"), 'link')))) && (stryMutAct_9fa48("11423") ? entry.target === undefined : stryMutAct_9fa48("11422") ? true : (stryCov_9fa48("11422", "11423"), entry.target !== undefined)))) ? world.entry(entry.target) : entry;
    return stryMutAct_9fa48("11426") ? (end?.kind === 'dir' || absolute(world.cwd, path) === world.home) && dest.text === '/' : stryMutAct_9fa48("11425") ? false : stryMutAct_9fa48("11424") ? true : (stryCov_9fa48("11424", "11425", "11426"), (stryMutAct_9fa48("11428") ? end?.kind === 'dir' && absolute(world.cwd, path) === world.home : stryMutAct_9fa48("11427") ? false : (stryCov_9fa48("11427", "11428"), (stryMutAct_9fa48("11430") ? end?.kind !== 'dir' : stryMutAct_9fa48("11429") ? false : (stryCov_9fa48("11429", "11430"), (stryMutAct_9fa48("11431") ? end.kind : (stryCov_9fa48("11431"), end?.kind)) === (stryMutAct_9fa48("11432") ? "" : (stryCov_9fa48("11432"), 'dir')))) || (stryMutAct_9fa48("11434") ? absolute(world.cwd, path) !== world.home : stryMutAct_9fa48("11433") ? false : (stryCov_9fa48("11433", "11434"), absolute(world.cwd, path) === world.home)))) || (stryMutAct_9fa48("11436") ? dest.text !== '/' : stryMutAct_9fa48("11435") ? false : (stryCov_9fa48("11435", "11436"), dest.text === (stryMutAct_9fa48("11437") ? "" : (stryCov_9fa48("11437"), '/')))));
  }
};

/** The last parts of what a source names now; undefined where that cannot be told. */
const namesOf = (call: Call, source: Arg): readonly string[] | undefined => {
  if (stryMutAct_9fa48("11438")) {
    {}
  } else {
    stryCov_9fa48("11438");
    const text = source.text.replace(stryMutAct_9fa48("11441") ? /(?<=.)\/$/ : stryMutAct_9fa48("11440") ? /(?<!.)\/+$/ : stryMutAct_9fa48("11439") ? /(?<=.)\/+/ : (stryCov_9fa48("11439", "11440", "11441"), /(?<=.)\/+$/), stryMutAct_9fa48("11442") ? "Stryker was here!" : (stryCov_9fa48("11442"), ''));
    const name = baseName(text);
    if (stryMutAct_9fa48("11445") ? (name === '' || name === '.') && name === '..' : stryMutAct_9fa48("11444") ? false : stryMutAct_9fa48("11443") ? true : (stryCov_9fa48("11443", "11444", "11445"), (stryMutAct_9fa48("11447") ? name === '' && name === '.' : stryMutAct_9fa48("11446") ? false : (stryCov_9fa48("11446", "11447"), (stryMutAct_9fa48("11449") ? name !== '' : stryMutAct_9fa48("11448") ? false : (stryCov_9fa48("11448", "11449"), name === (stryMutAct_9fa48("11450") ? "Stryker was here!" : (stryCov_9fa48("11450"), '')))) || (stryMutAct_9fa48("11452") ? name !== '.' : stryMutAct_9fa48("11451") ? false : (stryCov_9fa48("11451", "11452"), name === (stryMutAct_9fa48("11453") ? "" : (stryCov_9fa48("11453"), '.')))))) || (stryMutAct_9fa48("11455") ? name !== '..' : stryMutAct_9fa48("11454") ? false : (stryCov_9fa48("11454", "11455"), name === (stryMutAct_9fa48("11456") ? "" : (stryCov_9fa48("11456"), '..')))))) return undefined;
    if (stryMutAct_9fa48("11459") ? source.dynamic === 'no' : stryMutAct_9fa48("11458") ? false : stryMutAct_9fa48("11457") ? true : (stryCov_9fa48("11457", "11458", "11459"), source.dynamic !== (stryMutAct_9fa48("11460") ? "" : (stryCov_9fa48("11460"), 'no')))) return undefined;
    if (stryMutAct_9fa48("11463") ? false : stryMutAct_9fa48("11462") ? true : stryMutAct_9fa48("11461") ? source.glob : (stryCov_9fa48("11461", "11462", "11463"), !source.glob)) return stryMutAct_9fa48("11464") ? [] : (stryCov_9fa48("11464"), [name]);
    const folder = stryMutAct_9fa48("11465") ? text : (stryCov_9fa48("11465"), text.slice(0, stryMutAct_9fa48("11466") ? +name.length : (stryCov_9fa48("11466"), -name.length)));
    if (stryMutAct_9fa48("11469") ? hasGlob(folder) && pathOf(call.scope, source) === undefined : stryMutAct_9fa48("11468") ? false : stryMutAct_9fa48("11467") ? true : (stryCov_9fa48("11467", "11468", "11469"), hasGlob(folder) || (stryMutAct_9fa48("11471") ? pathOf(call.scope, source) !== undefined : stryMutAct_9fa48("11470") ? false : (stryCov_9fa48("11470", "11471"), pathOf(call.scope, source) === undefined)))) return undefined;
    const found = stryMutAct_9fa48("11472") ? call.scope.world.children(absolute(call.scope.cwd ?? '/', folder)) : (stryCov_9fa48("11472"), call.scope.world.children(absolute(stryMutAct_9fa48("11473") ? call.scope.cwd && '/' : (stryCov_9fa48("11473"), call.scope.cwd ?? (stryMutAct_9fa48("11474") ? "" : (stryCov_9fa48("11474"), '/'))), folder)).filter(stryMutAct_9fa48("11475") ? () => undefined : (stryCov_9fa48("11475"), child => matchGlob(name, child))));
    return (stryMutAct_9fa48("11478") ? found.length > 0 || found.length <= MOST : stryMutAct_9fa48("11477") ? false : stryMutAct_9fa48("11476") ? true : (stryCov_9fa48("11476", "11477", "11478"), (stryMutAct_9fa48("11481") ? found.length <= 0 : stryMutAct_9fa48("11480") ? found.length >= 0 : stryMutAct_9fa48("11479") ? true : (stryCov_9fa48("11479", "11480", "11481"), found.length > 0)) && (stryMutAct_9fa48("11484") ? found.length > MOST : stryMutAct_9fa48("11483") ? found.length < MOST : stryMutAct_9fa48("11482") ? true : (stryCov_9fa48("11482", "11483", "11484"), found.length <= MOST)))) ? found : undefined;
  }
};
interface Landing {
  readonly dest: Arg;
  readonly sources: readonly Arg[];
  /** `folder`: the destination is one whatever is there (`-t`); `path`: it is none (`-T`). */
  readonly as?: 'folder' | 'path';
}

/** Each path that comes to be or is replaced, with its source where there is one name for it. */
const landings = (call: Call, {
  dest,
  sources,
  as
}: Landing): readonly {
  at: Arg;
  source?: Arg;
}[] => {
  if (stryMutAct_9fa48("11485")) {
    {}
  } else {
    stryCov_9fa48("11485");
    const [only] = sources;
    const folder = stryMutAct_9fa48("11488") ? as === 'folder' && as !== 'path' && (sources.length > 1 || isFolder(call, dest)) : stryMutAct_9fa48("11487") ? false : stryMutAct_9fa48("11486") ? true : (stryCov_9fa48("11486", "11487", "11488"), (stryMutAct_9fa48("11490") ? as !== 'folder' : stryMutAct_9fa48("11489") ? false : (stryCov_9fa48("11489", "11490"), as === (stryMutAct_9fa48("11491") ? "" : (stryCov_9fa48("11491"), 'folder')))) || (stryMutAct_9fa48("11493") ? as !== 'path' || sources.length > 1 || isFolder(call, dest) : stryMutAct_9fa48("11492") ? false : (stryCov_9fa48("11492", "11493"), (stryMutAct_9fa48("11495") ? as === 'path' : stryMutAct_9fa48("11494") ? true : (stryCov_9fa48("11494", "11495"), as !== (stryMutAct_9fa48("11496") ? "" : (stryCov_9fa48("11496"), 'path')))) && (stryMutAct_9fa48("11498") ? sources.length > 1 && isFolder(call, dest) : stryMutAct_9fa48("11497") ? true : (stryCov_9fa48("11497", "11498"), (stryMutAct_9fa48("11501") ? sources.length <= 1 : stryMutAct_9fa48("11500") ? sources.length >= 1 : stryMutAct_9fa48("11499") ? false : (stryCov_9fa48("11499", "11500", "11501"), sources.length > 1)) || isFolder(call, dest))))));
    if (stryMutAct_9fa48("11504") ? (!folder || dest.dynamic !== 'no') && dest.glob : stryMutAct_9fa48("11503") ? false : stryMutAct_9fa48("11502") ? true : (stryCov_9fa48("11502", "11503", "11504"), (stryMutAct_9fa48("11506") ? !folder && dest.dynamic !== 'no' : stryMutAct_9fa48("11505") ? false : (stryCov_9fa48("11505", "11506"), (stryMutAct_9fa48("11507") ? folder : (stryCov_9fa48("11507"), !folder)) || (stryMutAct_9fa48("11509") ? dest.dynamic === 'no' : stryMutAct_9fa48("11508") ? false : (stryCov_9fa48("11508", "11509"), dest.dynamic !== (stryMutAct_9fa48("11510") ? "" : (stryCov_9fa48("11510"), 'no')))))) || dest.glob)) return stryMutAct_9fa48("11511") ? [] : (stryCov_9fa48("11511"), [(stryMutAct_9fa48("11514") ? only !== undefined : stryMutAct_9fa48("11513") ? false : stryMutAct_9fa48("11512") ? true : (stryCov_9fa48("11512", "11513", "11514"), only === undefined)) ? stryMutAct_9fa48("11515") ? {} : (stryCov_9fa48("11515"), {
      at: dest
    }) : stryMutAct_9fa48("11516") ? {} : (stryCov_9fa48("11516"), {
      at: dest,
      source: only
    })]);
    const base = dest.text.replace(stryMutAct_9fa48("11519") ? /(?<=.)\/$/ : stryMutAct_9fa48("11518") ? /(?<!.)\/+$/ : stryMutAct_9fa48("11517") ? /(?<=.)\/+/ : (stryCov_9fa48("11517", "11518", "11519"), /(?<=.)\/+$/), stryMutAct_9fa48("11520") ? "Stryker was here!" : (stryCov_9fa48("11520"), ''));
    return sources.flatMap((source): {
      at: Arg;
      source?: Arg;
    }[] => {
      if (stryMutAct_9fa48("11521")) {
        {}
      } else {
        stryCov_9fa48("11521");
        const names = namesOf(call, source);
        if (stryMutAct_9fa48("11524") ? names !== undefined : stryMutAct_9fa48("11523") ? false : stryMutAct_9fa48("11522") ? true : (stryCov_9fa48("11522", "11523", "11524"), names === undefined)) return stryMutAct_9fa48("11525") ? [] : (stryCov_9fa48("11525"), [stryMutAct_9fa48("11526") ? {} : (stryCov_9fa48("11526"), {
          at: dest
        })]);
        return names.map(stryMutAct_9fa48("11527") ? () => undefined : (stryCov_9fa48("11527"), name => stryMutAct_9fa48("11528") ? {} : (stryCov_9fa48("11528"), {
          at: stryMutAct_9fa48("11529") ? {} : (stryCov_9fa48("11529"), {
            ...dest,
            text: (stryMutAct_9fa48("11532") ? base !== '/' : stryMutAct_9fa48("11531") ? false : stryMutAct_9fa48("11530") ? true : (stryCov_9fa48("11530", "11531", "11532"), base === (stryMutAct_9fa48("11533") ? "" : (stryCov_9fa48("11533"), '/')))) ? stryMutAct_9fa48("11534") ? `` : (stryCov_9fa48("11534"), `/${name}`) : stryMutAct_9fa48("11535") ? `` : (stryCov_9fa48("11535"), `${base}/${name}`)
          }),
          source
        })));
      }
    });
  }
};

/** Plays `into` for each path where something lands. */
export const land = (call: Call, landing: Landing): void => {
  if (stryMutAct_9fa48("11536")) {
    {}
  } else {
    stryCov_9fa48("11536");
    for (const {
      at
    } of landings(call, landing)) call.play(stryMutAct_9fa48("11538") ? "" : (stryCov_9fa48("11538"), 'into'), call.recursive ? stryMutAct_9fa48("11539") ? {} : (stryCov_9fa48("11539"), {
      ...at,
      under: stryMutAct_9fa48("11540") ? "" : (stryCov_9fa48("11540"), 'all')
    }) : at);
  }
};

/** The same for links, which are remembered: what is read through them is what they lead to. */
export const landLinks = (call: Call, landing: Landing): void => {
  if (stryMutAct_9fa48("11541")) {
    {}
  } else {
    stryCov_9fa48("11541");
    for (const {
      at,
      source
    } of landings(call, landing)) {
      if (stryMutAct_9fa48("11542")) {
        {}
      } else {
        stryCov_9fa48("11542");
        call.play(stryMutAct_9fa48("11544") ? "" : (stryCov_9fa48("11544"), 'into'), at);
        const [from, to] = stryMutAct_9fa48("11545") ? [] : (stryCov_9fa48("11545"), [(stryMutAct_9fa48("11548") ? source !== undefined : stryMutAct_9fa48("11547") ? false : stryMutAct_9fa48("11546") ? true : (stryCov_9fa48("11546", "11547", "11548"), source === undefined)) ? undefined : pathOf(call.scope, source), pathOf(call.scope, at)]);
        if (stryMutAct_9fa48("11551") ? from === undefined && to === undefined : stryMutAct_9fa48("11550") ? false : stryMutAct_9fa48("11549") ? true : (stryCov_9fa48("11549", "11550", "11551"), (stryMutAct_9fa48("11553") ? from !== undefined : stryMutAct_9fa48("11552") ? false : (stryCov_9fa48("11552", "11553"), from === undefined)) || (stryMutAct_9fa48("11555") ? to !== undefined : stryMutAct_9fa48("11554") ? false : (stryCov_9fa48("11554", "11555"), to === undefined)))) continue;
        const {
          world,
          trace
        } = call.scope;
        if (stryMutAct_9fa48("11556")) {
          ;
        } else {
          stryCov_9fa48("11556");
          trace.links.set(absolute(world.cwd, to), absolute(world.cwd, from));
        }
      }
    }
  }
};