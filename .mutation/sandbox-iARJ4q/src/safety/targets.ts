/** What a verdict's writes and deletes would fall on: globs and folders resolved against the World, each with a stamp. */
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
import type { Effect, Matching, ResolvedTarget, StepVerdict } from '../plan.ts';
import type { Entry, World } from '../world.ts';
import { hasGlob, matchGlob, matchName } from './glob.ts';
import { absolute } from './paths.ts';

/** Most targets resolved for one plan. */
export const MAX_TARGETS = 2000;

/** Size, mtime and kind; null when nothing is there. Folders have no size of their own. */
export const stampOf = (entry: Entry | undefined): string | null => {
  if (stryMutAct_9fa48("17093")) {
    {}
  } else {
    stryCov_9fa48("17093");
    if (stryMutAct_9fa48("17096") ? entry !== undefined : stryMutAct_9fa48("17095") ? false : stryMutAct_9fa48("17094") ? true : (stryCov_9fa48("17094", "17095", "17096"), entry === undefined)) return null;
    const {
      kind,
      size,
      mtime,
      target
    } = entry;
    return (stryMutAct_9fa48("17099") ? kind !== 'dir' : stryMutAct_9fa48("17098") ? false : stryMutAct_9fa48("17097") ? true : (stryCov_9fa48("17097", "17098", "17099"), kind === (stryMutAct_9fa48("17100") ? "" : (stryCov_9fa48("17100"), 'dir')))) ? stryMutAct_9fa48("17101") ? `` : (stryCov_9fa48("17101"), `dir ${mtime}`) : stryMutAct_9fa48("17102") ? `` : (stryCov_9fa48("17102"), `${kind} ${size} ${mtime}${(stryMutAct_9fa48("17105") ? target !== undefined : stryMutAct_9fa48("17104") ? false : stryMutAct_9fa48("17103") ? true : (stryCov_9fa48("17103", "17104", "17105"), target === undefined)) ? stryMutAct_9fa48("17106") ? "Stryker was here!" : (stryCov_9fa48("17106"), '') : stryMutAct_9fa48("17107") ? `` : (stryCov_9fa48("17107"), ` ${target}`)}`);
  }
};

/** Paths under `/` that match the components, in the World's order. */
const expand = (base: string, parts: readonly string[], world: World, room: number): string[] => {
  if (stryMutAct_9fa48("17108")) {
    {}
  } else {
    stryCov_9fa48("17108");
    const [part, ...rest] = parts;
    if (stryMutAct_9fa48("17111") ? part !== undefined : stryMutAct_9fa48("17110") ? false : stryMutAct_9fa48("17109") ? true : (stryCov_9fa48("17109", "17110", "17111"), part === undefined)) return stryMutAct_9fa48("17112") ? [] : (stryCov_9fa48("17112"), [base]);
    const next = (stryMutAct_9fa48("17115") ? base !== '/' : stryMutAct_9fa48("17114") ? false : stryMutAct_9fa48("17113") ? true : (stryCov_9fa48("17113", "17114", "17115"), base === (stryMutAct_9fa48("17116") ? "" : (stryCov_9fa48("17116"), '/')))) ? stryMutAct_9fa48("17117") ? "" : (stryCov_9fa48("17117"), '/') : stryMutAct_9fa48("17118") ? `` : (stryCov_9fa48("17118"), `${base}/`);
    if (stryMutAct_9fa48("17121") ? false : stryMutAct_9fa48("17120") ? true : stryMutAct_9fa48("17119") ? hasGlob(part) : (stryCov_9fa48("17119", "17120", "17121"), !hasGlob(part))) {
      if (stryMutAct_9fa48("17122")) {
        {}
      } else {
        stryCov_9fa48("17122");
        const path = stryMutAct_9fa48("17123") ? next - part : (stryCov_9fa48("17123"), next + part);
        return (stryMutAct_9fa48("17126") ? rest.some(hasGlob) || world.entry(path) === undefined : stryMutAct_9fa48("17125") ? false : stryMutAct_9fa48("17124") ? true : (stryCov_9fa48("17124", "17125", "17126"), (stryMutAct_9fa48("17127") ? rest.every(hasGlob) : (stryCov_9fa48("17127"), rest.some(hasGlob))) && (stryMutAct_9fa48("17129") ? world.entry(path) !== undefined : stryMutAct_9fa48("17128") ? true : (stryCov_9fa48("17128", "17129"), world.entry(path) === undefined)))) ? stryMutAct_9fa48("17130") ? ["Stryker was here"] : (stryCov_9fa48("17130"), []) : expand(path, rest, world, room);
      }
    }
    const found: string[] = stryMutAct_9fa48("17131") ? ["Stryker was here"] : (stryCov_9fa48("17131"), []);
    for (const name of world.children(base)) {
      if (stryMutAct_9fa48("17132")) {
        {}
      } else {
        stryCov_9fa48("17132");
        if (stryMutAct_9fa48("17136") ? found.length < room : stryMutAct_9fa48("17135") ? found.length > room : stryMutAct_9fa48("17134") ? false : stryMutAct_9fa48("17133") ? true : (stryCov_9fa48("17133", "17134", "17135", "17136"), found.length >= room)) break;
        if (stryMutAct_9fa48("17138") ? false : stryMutAct_9fa48("17137") ? true : (stryCov_9fa48("17137", "17138"), matchGlob(part, name))) found.push(...expand(stryMutAct_9fa48("17140") ? next - name : (stryCov_9fa48("17140"), next + name), rest, world, stryMutAct_9fa48("17141") ? room + found.length : (stryCov_9fa48("17141"), room - found.length)));
      }
    }
    return found;
  }
};

/** The paths that a pattern names now; the pattern itself when nothing matches, as the shell would pass it. */
const globbed = (path: string, world: World): string[] => {
  if (stryMutAct_9fa48("17142")) {
    {}
  } else {
    stryCov_9fa48("17142");
    const found = expand(stryMutAct_9fa48("17143") ? "" : (stryCov_9fa48("17143"), '/'), stryMutAct_9fa48("17144") ? path.split('/') : (stryCov_9fa48("17144"), path.split(stryMutAct_9fa48("17145") ? "" : (stryCov_9fa48("17145"), '/')).filter(Boolean)), world, MAX_TARGETS);
    return (stryMutAct_9fa48("17149") ? found.length <= 0 : stryMutAct_9fa48("17148") ? found.length >= 0 : stryMutAct_9fa48("17147") ? false : stryMutAct_9fa48("17146") ? true : (stryCov_9fa48("17146", "17147", "17148", "17149"), found.length > 0)) ? found : stryMutAct_9fa48("17150") ? [] : (stryCov_9fa48("17150"), [path]);
  }
};

/** What a relative or absolute pattern finds now, written as it was written; `full` is the same pattern from the root on. */
export const named = (pattern: string, full: string, world: World): readonly string[] => {
  if (stryMutAct_9fa48("17151")) {
    {}
  } else {
    stryCov_9fa48("17151");
    const depth = stryMutAct_9fa48("17152") ? pattern.split('/').length : (stryCov_9fa48("17152"), pattern.split(stryMutAct_9fa48("17153") ? "" : (stryCov_9fa48("17153"), '/')).filter(stryMutAct_9fa48("17154") ? () => undefined : (stryCov_9fa48("17154"), part => stryMutAct_9fa48("17157") ? part !== '' || part !== '.' : stryMutAct_9fa48("17156") ? false : stryMutAct_9fa48("17155") ? true : (stryCov_9fa48("17155", "17156", "17157"), (stryMutAct_9fa48("17159") ? part === '' : stryMutAct_9fa48("17158") ? true : (stryCov_9fa48("17158", "17159"), part !== (stryMutAct_9fa48("17160") ? "Stryker was here!" : (stryCov_9fa48("17160"), '')))) && (stryMutAct_9fa48("17162") ? part === '.' : stryMutAct_9fa48("17161") ? true : (stryCov_9fa48("17161", "17162"), part !== (stryMutAct_9fa48("17163") ? "" : (stryCov_9fa48("17163"), '.'))))))).length);
    const front = (stryMutAct_9fa48("17166") ? pattern.startsWith('/') && pattern.includes('..') : stryMutAct_9fa48("17165") ? false : stryMutAct_9fa48("17164") ? true : (stryCov_9fa48("17164", "17165", "17166"), (stryMutAct_9fa48("17167") ? pattern.endsWith('/') : (stryCov_9fa48("17167"), pattern.startsWith(stryMutAct_9fa48("17168") ? "" : (stryCov_9fa48("17168"), '/')))) || pattern.includes(stryMutAct_9fa48("17169") ? "" : (stryCov_9fa48("17169"), '..')))) ? undefined : pattern;
    return expand(stryMutAct_9fa48("17170") ? "" : (stryCov_9fa48("17170"), '/'), stryMutAct_9fa48("17171") ? full.split('/') : (stryCov_9fa48("17171"), full.split(stryMutAct_9fa48("17172") ? "" : (stryCov_9fa48("17172"), '/')).filter(Boolean)), world, MAX_TARGETS).map(stryMutAct_9fa48("17173") ? () => undefined : (stryCov_9fa48("17173"), path => (stryMutAct_9fa48("17176") ? front !== undefined : stryMutAct_9fa48("17175") ? false : stryMutAct_9fa48("17174") ? true : (stryCov_9fa48("17174", "17175", "17176"), front === undefined)) ? path : stryMutAct_9fa48("17177") ? path.split('/').join('/') : (stryCov_9fa48("17177"), path.split(stryMutAct_9fa48("17178") ? "" : (stryCov_9fa48("17178"), '/')).slice(stryMutAct_9fa48("17179") ? +depth : (stryCov_9fa48("17179"), -depth)).join(stryMutAct_9fa48("17180") ? "" : (stryCov_9fa48("17180"), '/')))));
  }
};

/** Most entries looked at below one path: more where only some of them are meant. */
const MAX_LOOKED_AT = 20_000;
const MAX_SEARCHED = 100_000;

/** Everything below a path; `cut` when there is more than was looked at. */
const below = (path: string, world: World, most: number): {
  all: readonly string[];
  cut: boolean;
} => {
  if (stryMutAct_9fa48("17181")) {
    {}
  } else {
    stryCov_9fa48("17181");
    const all: string[] = stryMutAct_9fa48("17182") ? ["Stryker was here"] : (stryCov_9fa48("17182"), []);
    const queue = stryMutAct_9fa48("17183") ? [] : (stryCov_9fa48("17183"), [path]);
    for (let folder = queue.shift(); stryMutAct_9fa48("17185") ? folder === undefined : stryMutAct_9fa48("17184") ? false : (stryCov_9fa48("17184", "17185"), folder !== undefined); folder = queue.shift()) {
      if (stryMutAct_9fa48("17186")) {
        {}
      } else {
        stryCov_9fa48("17186");
        for (const name of world.children(folder)) {
          if (stryMutAct_9fa48("17187")) {
            {}
          } else {
            stryCov_9fa48("17187");
            if (stryMutAct_9fa48("17191") ? all.length < most : stryMutAct_9fa48("17190") ? all.length > most : stryMutAct_9fa48("17189") ? false : stryMutAct_9fa48("17188") ? true : (stryCov_9fa48("17188", "17189", "17190", "17191"), all.length >= most)) return stryMutAct_9fa48("17192") ? {} : (stryCov_9fa48("17192"), {
              all,
              cut: stryMutAct_9fa48("17193") ? false : (stryCov_9fa48("17193"), true)
            });
            const child = (stryMutAct_9fa48("17196") ? folder !== '/' : stryMutAct_9fa48("17195") ? false : stryMutAct_9fa48("17194") ? true : (stryCov_9fa48("17194", "17195", "17196"), folder === (stryMutAct_9fa48("17197") ? "" : (stryCov_9fa48("17197"), '/')))) ? stryMutAct_9fa48("17198") ? `` : (stryCov_9fa48("17198"), `/${name}`) : stryMutAct_9fa48("17199") ? `` : (stryCov_9fa48("17199"), `${folder}/${name}`);
            if (stryMutAct_9fa48("17200")) {
              ;
            } else {
              stryCov_9fa48("17200");
              all.push(child);
            }
            if (stryMutAct_9fa48("17203") ? world.entry(child)?.kind !== 'dir' : stryMutAct_9fa48("17202") ? false : stryMutAct_9fa48("17201") ? true : (stryCov_9fa48("17201", "17202", "17203"), (stryMutAct_9fa48("17204") ? world.entry(child).kind : (stryCov_9fa48("17204"), world.entry(child)?.kind)) === (stryMutAct_9fa48("17205") ? "" : (stryCov_9fa48("17205"), 'dir')))) if (stryMutAct_9fa48("17206")) {
              ;
            } else {
              stryCov_9fa48("17206");
              queue.push(child);
            }
          }
        }
      }
    }
    return stryMutAct_9fa48("17207") ? {} : (stryCov_9fa48("17207"), {
      all,
      cut: stryMutAct_9fa48("17208") ? true : (stryCov_9fa48("17208"), false)
    });
  }
};
interface Gathering {
  readonly world: World;
  readonly found: Map<string, ResolvedTarget>;
}
const add = ({
  world,
  found
}: Gathering, target: Omit<ResolvedTarget, 'stamp'>): void => {
  if (stryMutAct_9fa48("17209")) {
    {}
  } else {
    stryCov_9fa48("17209");
    const key = stryMutAct_9fa48("17210") ? `` : (stryCov_9fa48("17210"), `${target.step} ${target.kind} ${target.path}`);
    if (stryMutAct_9fa48("17213") ? found.size < MAX_TARGETS || !found.has(key) : stryMutAct_9fa48("17212") ? false : stryMutAct_9fa48("17211") ? true : (stryCov_9fa48("17211", "17212", "17213"), (stryMutAct_9fa48("17216") ? found.size >= MAX_TARGETS : stryMutAct_9fa48("17215") ? found.size <= MAX_TARGETS : stryMutAct_9fa48("17214") ? true : (stryCov_9fa48("17214", "17215", "17216"), found.size < MAX_TARGETS)) && (stryMutAct_9fa48("17217") ? found.has(key) : (stryCov_9fa48("17217"), !found.has(key))))) found.set(key, stryMutAct_9fa48("17219") ? {} : (stryCov_9fa48("17219"), {
      ...target,
      stamp: stampOf(world.entry(target.path))
    }));
  }
};

/** A folder that fits stands for all that is in it: what acts on it may go down. */
const fits = (path: string, matching: Matching | undefined, world: World): boolean => {
  if (stryMutAct_9fa48("17220")) {
    {}
  } else {
    stryCov_9fa48("17220");
    if (stryMutAct_9fa48("17223") ? matching !== undefined : stryMutAct_9fa48("17222") ? false : stryMutAct_9fa48("17221") ? true : (stryCov_9fa48("17221", "17222", "17223"), matching === undefined)) return stryMutAct_9fa48("17224") ? false : (stryCov_9fa48("17224"), true);
    const {
      name,
      kind
    } = matching;
    const last = stryMutAct_9fa48("17225") ? path : (stryCov_9fa48("17225"), path.slice(stryMutAct_9fa48("17226") ? path.lastIndexOf('/') - 1 : (stryCov_9fa48("17226"), path.lastIndexOf(stryMutAct_9fa48("17227") ? "" : (stryCov_9fa48("17227"), '/')) + 1)));
    return stryMutAct_9fa48("17230") ? name === undefined || matchName(name, last) || kind === undefined || world.entry(path)?.kind === kind : stryMutAct_9fa48("17229") ? false : stryMutAct_9fa48("17228") ? true : (stryCov_9fa48("17228", "17229", "17230"), (stryMutAct_9fa48("17232") ? name === undefined && matchName(name, last) : stryMutAct_9fa48("17231") ? true : (stryCov_9fa48("17231", "17232"), (stryMutAct_9fa48("17234") ? name !== undefined : stryMutAct_9fa48("17233") ? false : (stryCov_9fa48("17233", "17234"), name === undefined)) || matchName(name, last))) && (stryMutAct_9fa48("17236") ? kind === undefined && world.entry(path)?.kind === kind : stryMutAct_9fa48("17235") ? true : (stryCov_9fa48("17235", "17236"), (stryMutAct_9fa48("17238") ? kind !== undefined : stryMutAct_9fa48("17237") ? false : (stryCov_9fa48("17237", "17238"), kind === undefined)) || (stryMutAct_9fa48("17240") ? world.entry(path)?.kind !== kind : stryMutAct_9fa48("17239") ? false : (stryCov_9fa48("17239", "17240"), (stryMutAct_9fa48("17241") ? world.entry(path).kind : (stryCov_9fa48("17241"), world.entry(path)?.kind)) === kind)))));
  }
};
const gather = (gathering: Gathering, step: string, effect: Effect): void => {
  if (stryMutAct_9fa48("17242")) {
    {}
  } else {
    stryCov_9fa48("17242");
    const {
      world
    } = gathering;
    const {
      kind,
      target
    } = effect;
    if (stryMutAct_9fa48("17245") ? kind !== 'write' || kind !== 'delete' : stryMutAct_9fa48("17244") ? false : stryMutAct_9fa48("17243") ? true : (stryCov_9fa48("17243", "17244", "17245"), (stryMutAct_9fa48("17247") ? kind === 'write' : stryMutAct_9fa48("17246") ? true : (stryCov_9fa48("17246", "17247"), kind !== (stryMutAct_9fa48("17248") ? "" : (stryCov_9fa48("17248"), 'write')))) && (stryMutAct_9fa48("17250") ? kind === 'delete' : stryMutAct_9fa48("17249") ? true : (stryCov_9fa48("17249", "17250"), kind !== (stryMutAct_9fa48("17251") ? "" : (stryCov_9fa48("17251"), 'delete')))))) return;
    // a name that is known only when it runs: something in this folder, most likely
    if (stryMutAct_9fa48("17254") ? target.type !== 'dynamic' : stryMutAct_9fa48("17253") ? false : stryMutAct_9fa48("17252") ? true : (stryCov_9fa48("17252", "17253", "17254"), target.type === (stryMutAct_9fa48("17255") ? "" : (stryCov_9fa48("17255"), 'dynamic')))) return add(gathering, stryMutAct_9fa48("17256") ? {} : (stryCov_9fa48("17256"), {
      step,
      kind: stryMutAct_9fa48("17257") ? "" : (stryCov_9fa48("17257"), 'write'),
      path: world.cwd,
      recursive: stryMutAct_9fa48("17258") ? true : (stryCov_9fa48("17258"), false)
    }));
    if (stryMutAct_9fa48("17261") ? target.type === 'path' : stryMutAct_9fa48("17260") ? false : stryMutAct_9fa48("17259") ? true : (stryCov_9fa48("17259", "17260", "17261"), target.type !== (stryMutAct_9fa48("17262") ? "" : (stryCov_9fa48("17262"), 'path')))) return;
    const full = absolute(world.cwd, target.path);
    const paths = target.glob ? globbed(full, world) : stryMutAct_9fa48("17263") ? [] : (stryCov_9fa48("17263"), [full]);
    for (const path of paths) reach(stryMutAct_9fa48("17265") ? {} : (stryCov_9fa48("17265"), {
      gathering,
      step,
      kind,
      path,
      effect: target
    }));
    if (stryMutAct_9fa48("17268") ? target.glob && kind === 'write' || paths[0] === full : stryMutAct_9fa48("17267") ? false : stryMutAct_9fa48("17266") ? true : (stryCov_9fa48("17266", "17267", "17268"), (stryMutAct_9fa48("17270") ? target.glob || kind === 'write' : stryMutAct_9fa48("17269") ? true : (stryCov_9fa48("17269", "17270"), target.glob && (stryMutAct_9fa48("17272") ? kind !== 'write' : stryMutAct_9fa48("17271") ? true : (stryCov_9fa48("17271", "17272"), kind === (stryMutAct_9fa48("17273") ? "" : (stryCov_9fa48("17273"), 'write')))))) && (stryMutAct_9fa48("17275") ? paths[0] !== full : stryMutAct_9fa48("17274") ? true : (stryCov_9fa48("17274", "17275"), paths[0] === full)))) if (stryMutAct_9fa48("17276")) {
      ;
    } else {
      stryCov_9fa48("17276");
      addFolder(gathering, step, full);
    }
  }
};

/** New names come into the folder of a pattern that finds nothing yet. */
const addFolder = (gathering: Gathering, step: string, pattern: string): void => {
  if (stryMutAct_9fa48("17277")) {
    {}
  } else {
    stryCov_9fa48("17277");
    const folder = stryMutAct_9fa48("17280") ? pattern.slice(0, pattern.lastIndexOf('/')) && '/' : stryMutAct_9fa48("17279") ? false : stryMutAct_9fa48("17278") ? true : (stryCov_9fa48("17278", "17279", "17280"), (stryMutAct_9fa48("17281") ? pattern : (stryCov_9fa48("17281"), pattern.slice(0, pattern.lastIndexOf(stryMutAct_9fa48("17282") ? "" : (stryCov_9fa48("17282"), '/'))))) || (stryMutAct_9fa48("17283") ? "" : (stryCov_9fa48("17283"), '/')));
    if (stryMutAct_9fa48("17286") ? false : stryMutAct_9fa48("17285") ? true : stryMutAct_9fa48("17284") ? hasGlob(folder) : (stryCov_9fa48("17284", "17285", "17286"), !hasGlob(folder))) add(gathering, stryMutAct_9fa48("17288") ? {} : (stryCov_9fa48("17288"), {
      step,
      kind: stryMutAct_9fa48("17289") ? "" : (stryCov_9fa48("17289"), 'write'),
      path: folder,
      recursive: stryMutAct_9fa48("17290") ? true : (stryCov_9fa48("17290"), false)
    }));
  }
};
interface Reach {
  readonly gathering: Gathering;
  readonly step: string;
  readonly kind: 'write' | 'delete';
  readonly path: string;
  readonly effect: {
    readonly recursive: boolean;
    readonly matching?: Matching;
  };
}

/** A path and, where folders are meant with what is in them, all below it; the path alone stands for what is too much to list. */
const reach = ({
  gathering,
  step,
  kind,
  path,
  effect
}: Reach): void => {
  if (stryMutAct_9fa48("17291")) {
    {}
  } else {
    stryCov_9fa48("17291");
    const {
      world,
      found
    } = gathering;
    const {
      recursive,
      matching
    } = effect;
    if (stryMutAct_9fa48("17293") ? false : stryMutAct_9fa48("17292") ? true : (stryCov_9fa48("17292", "17293"), fits(path, matching, world))) add(gathering, stryMutAct_9fa48("17295") ? {} : (stryCov_9fa48("17295"), {
      step,
      kind,
      path,
      recursive
    }));
    if (stryMutAct_9fa48("17298") ? !recursive && world.entry(path)?.kind !== 'dir' : stryMutAct_9fa48("17297") ? false : stryMutAct_9fa48("17296") ? true : (stryCov_9fa48("17296", "17297", "17298"), (stryMutAct_9fa48("17299") ? recursive : (stryCov_9fa48("17299"), !recursive)) || (stryMutAct_9fa48("17301") ? world.entry(path)?.kind === 'dir' : stryMutAct_9fa48("17300") ? false : (stryCov_9fa48("17300", "17301"), (stryMutAct_9fa48("17302") ? world.entry(path).kind : (stryCov_9fa48("17302"), world.entry(path)?.kind)) !== (stryMutAct_9fa48("17303") ? "" : (stryCov_9fa48("17303"), 'dir')))))) return;
    const {
      all,
      cut
    } = below(path, world, (stryMutAct_9fa48("17306") ? matching !== undefined : stryMutAct_9fa48("17305") ? false : stryMutAct_9fa48("17304") ? true : (stryCov_9fa48("17304", "17305", "17306"), matching === undefined)) ? MAX_LOOKED_AT : MAX_SEARCHED);
    const fitting = stryMutAct_9fa48("17307") ? all : (stryCov_9fa48("17307"), all.filter(stryMutAct_9fa48("17308") ? () => undefined : (stryCov_9fa48("17308"), child => fits(child, matching, world))));
    if (stryMutAct_9fa48("17311") ? cut && found.size + fitting.length > MAX_TARGETS : stryMutAct_9fa48("17310") ? false : stryMutAct_9fa48("17309") ? true : (stryCov_9fa48("17309", "17310", "17311"), cut || (stryMutAct_9fa48("17314") ? found.size + fitting.length <= MAX_TARGETS : stryMutAct_9fa48("17313") ? found.size + fitting.length >= MAX_TARGETS : stryMutAct_9fa48("17312") ? false : (stryCov_9fa48("17312", "17313", "17314"), (stryMutAct_9fa48("17315") ? found.size - fitting.length : (stryCov_9fa48("17315"), found.size + fitting.length)) > MAX_TARGETS)))) add(gathering, stryMutAct_9fa48("17317") ? {} : (stryCov_9fa48("17317"), {
      step,
      kind,
      path,
      recursive
    }));
    for (const child of fitting) {
      if (stryMutAct_9fa48("17318")) {
        {}
      } else {
        stryCov_9fa48("17318");
        const goesDown = stryMutAct_9fa48("17321") ? matching !== undefined || world.entry(child)?.kind === 'dir' : stryMutAct_9fa48("17320") ? false : stryMutAct_9fa48("17319") ? true : (stryCov_9fa48("17319", "17320", "17321"), (stryMutAct_9fa48("17323") ? matching === undefined : stryMutAct_9fa48("17322") ? true : (stryCov_9fa48("17322", "17323"), matching !== undefined)) && (stryMutAct_9fa48("17325") ? world.entry(child)?.kind !== 'dir' : stryMutAct_9fa48("17324") ? true : (stryCov_9fa48("17324", "17325"), (stryMutAct_9fa48("17326") ? world.entry(child).kind : (stryCov_9fa48("17326"), world.entry(child)?.kind)) === (stryMutAct_9fa48("17327") ? "" : (stryCov_9fa48("17327"), 'dir')))));
        add(gathering, stryMutAct_9fa48("17329") ? {} : (stryCov_9fa48("17329"), {
          step,
          kind,
          path: child,
          recursive: goesDown
        }));
      }
    }
  }
};

/** Every local path that the steps write or delete, at most `MAX_TARGETS`; symlinks are named, not followed, by `entry`. */
export const resolveTargets = (steps: readonly StepVerdict[], world: World): readonly ResolvedTarget[] => {
  if (stryMutAct_9fa48("17330")) {
    {}
  } else {
    stryCov_9fa48("17330");
    const gathering: Gathering = stryMutAct_9fa48("17331") ? {} : (stryCov_9fa48("17331"), {
      world,
      found: new Map()
    });
    for (const step of steps) for (const effect of step.effects) if (stryMutAct_9fa48("17332")) {
      ;
    } else {
      stryCov_9fa48("17332");
      gather(gathering, step.step, effect);
    }
    return stryMutAct_9fa48("17333") ? [] : (stryCov_9fa48("17333"), [...gathering.found.values()]);
  }
};