/** Folders and devices whose loss is a catastrophe, and those that belong to the system. */
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
import type { Effect } from '../plan.ts';
import type { World } from '../world.ts';
import { absolute, isUnder } from './paths.ts';
const SYSTEM: readonly string[] = stryMutAct_9fa48("12144") ? [] : (stryCov_9fa48("12144"), [stryMutAct_9fa48("12145") ? "" : (stryCov_9fa48("12145"), '/etc'), stryMutAct_9fa48("12146") ? "" : (stryCov_9fa48("12146"), '/boot'), stryMutAct_9fa48("12147") ? "" : (stryCov_9fa48("12147"), '/bin'), stryMutAct_9fa48("12148") ? "" : (stryCov_9fa48("12148"), '/sbin'), stryMutAct_9fa48("12149") ? "" : (stryCov_9fa48("12149"), '/lib'), stryMutAct_9fa48("12150") ? "" : (stryCov_9fa48("12150"), '/lib32'), stryMutAct_9fa48("12151") ? "" : (stryCov_9fa48("12151"), '/lib64'), stryMutAct_9fa48("12152") ? "" : (stryCov_9fa48("12152"), '/usr'), stryMutAct_9fa48("12153") ? "" : (stryCov_9fa48("12153"), '/sys'), stryMutAct_9fa48("12154") ? "" : (stryCov_9fa48("12154"), '/proc'), stryMutAct_9fa48("12155") ? "" : (stryCov_9fa48("12155"), '/root'), stryMutAct_9fa48("12156") ? "" : (stryCov_9fa48("12156"), '/var/lib'), stryMutAct_9fa48("12157") ? "" : (stryCov_9fa48("12157"), '/var/spool'), stryMutAct_9fa48("12158") ? "" : (stryCov_9fa48("12158"), '/var/log'), stryMutAct_9fa48("12159") ? "" : (stryCov_9fa48("12159"), '/efi'), stryMutAct_9fa48("12160") ? "" : (stryCov_9fa48("12160"), '/run'), stryMutAct_9fa48("12161") ? "" : (stryCov_9fa48("12161"), '/System'), stryMutAct_9fa48("12162") ? "" : (stryCov_9fa48("12162"), '/Library'), stryMutAct_9fa48("12163") ? "" : (stryCov_9fa48("12163"), '/private/etc'), stryMutAct_9fa48("12164") ? "" : (stryCov_9fa48("12164"), '/Applications'), stryMutAct_9fa48("12165") ? "" : (stryCov_9fa48("12165"), '/nix'), stryMutAct_9fa48("12166") ? "" : (stryCov_9fa48("12166"), '/snap')]);
const OPEN: readonly string[] = stryMutAct_9fa48("12167") ? [] : (stryCov_9fa48("12167"), [stryMutAct_9fa48("12168") ? "" : (stryCov_9fa48("12168"), '/usr/local'), stryMutAct_9fa48("12169") ? "" : (stryCov_9fa48("12169"), '/run/user'), stryMutAct_9fa48("12170") ? "" : (stryCov_9fa48("12170"), '/usr/src')]);
const TOPS = new Set(stryMutAct_9fa48("12171") ? [] : (stryCov_9fa48("12171"), [stryMutAct_9fa48("12172") ? "" : (stryCov_9fa48("12172"), '/'), stryMutAct_9fa48("12173") ? "" : (stryCov_9fa48("12173"), '/etc'), stryMutAct_9fa48("12174") ? "" : (stryCov_9fa48("12174"), '/boot'), stryMutAct_9fa48("12175") ? "" : (stryCov_9fa48("12175"), '/bin'), stryMutAct_9fa48("12176") ? "" : (stryCov_9fa48("12176"), '/sbin'), stryMutAct_9fa48("12177") ? "" : (stryCov_9fa48("12177"), '/lib'), stryMutAct_9fa48("12178") ? "" : (stryCov_9fa48("12178"), '/lib64'), stryMutAct_9fa48("12179") ? "" : (stryCov_9fa48("12179"), '/usr'), stryMutAct_9fa48("12180") ? "" : (stryCov_9fa48("12180"), '/usr/bin'), stryMutAct_9fa48("12181") ? "" : (stryCov_9fa48("12181"), '/usr/lib'), stryMutAct_9fa48("12182") ? "" : (stryCov_9fa48("12182"), '/usr/local'), stryMutAct_9fa48("12183") ? "" : (stryCov_9fa48("12183"), '/var'), stryMutAct_9fa48("12184") ? "" : (stryCov_9fa48("12184"), '/var/lib'), stryMutAct_9fa48("12185") ? "" : (stryCov_9fa48("12185"), '/var/log'), stryMutAct_9fa48("12186") ? "" : (stryCov_9fa48("12186"), '/opt'), stryMutAct_9fa48("12187") ? "" : (stryCov_9fa48("12187"), '/srv'), stryMutAct_9fa48("12188") ? "" : (stryCov_9fa48("12188"), '/home'), stryMutAct_9fa48("12189") ? "" : (stryCov_9fa48("12189"), '/root'), stryMutAct_9fa48("12190") ? "" : (stryCov_9fa48("12190"), '/sys'), stryMutAct_9fa48("12191") ? "" : (stryCov_9fa48("12191"), '/proc'), stryMutAct_9fa48("12192") ? "" : (stryCov_9fa48("12192"), '/dev'), stryMutAct_9fa48("12193") ? "" : (stryCov_9fa48("12193"), '/mnt'), stryMutAct_9fa48("12194") ? "" : (stryCov_9fa48("12194"), '/media'), stryMutAct_9fa48("12195") ? "" : (stryCov_9fa48("12195"), '/run'), stryMutAct_9fa48("12196") ? "" : (stryCov_9fa48("12196"), '/Users'), stryMutAct_9fa48("12197") ? "" : (stryCov_9fa48("12197"), '/System'), stryMutAct_9fa48("12198") ? "" : (stryCov_9fa48("12198"), '/Library'), stryMutAct_9fa48("12199") ? "" : (stryCov_9fa48("12199"), '/Applications'), stryMutAct_9fa48("12200") ? "" : (stryCov_9fa48("12200"), '/private'), stryMutAct_9fa48("12201") ? "" : (stryCov_9fa48("12201"), '/Volumes'), stryMutAct_9fa48("12202") ? "" : (stryCov_9fa48("12202"), '/nix')]));
const DEVICE = stryMutAct_9fa48("12214") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx|dsp|snd)/ : stryMutAct_9fa48("12213") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12212") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12211") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12210") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12209") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12208") ? /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12207") ? /^\/dev\/(?!null$|zero$|full|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12206") ? /^\/dev\/(?!null$|zero|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12205") ? /^\/dev\/(?!null|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12204") ? /^\/dev\/(?=null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : stryMutAct_9fa48("12203") ? /\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/ : (stryCov_9fa48("12203", "12204", "12205", "12206", "12207", "12208", "12209", "12210", "12211", "12212", "12213", "12214"), /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/);

/** The absolute path of an effect on the local machine. */
export const pathOfEffect = stryMutAct_9fa48("12215") ? () => undefined : (stryCov_9fa48("12215"), (() => {
  const pathOfEffect = (effect: Effect, world: World): string | undefined => (stryMutAct_9fa48("12218") ? effect.target.type !== 'path' : stryMutAct_9fa48("12217") ? false : stryMutAct_9fa48("12216") ? true : (stryCov_9fa48("12216", "12217", "12218"), effect.target.type === (stryMutAct_9fa48("12219") ? "" : (stryCov_9fa48("12219"), 'path')))) ? absolute(world.cwd, effect.target.path) : undefined;
  return pathOfEffect;
})());

/** A folder of the system (not `/usr/local`, where people install by hand). */
export const isSystem = stryMutAct_9fa48("12220") ? () => undefined : (stryCov_9fa48("12220"), (() => {
  const isSystem = (path: string): boolean => stryMutAct_9fa48("12223") ? SYSTEM.some(folder => isUnder(path, folder)) || !OPEN.some(folder => isUnder(path, folder)) : stryMutAct_9fa48("12222") ? false : stryMutAct_9fa48("12221") ? true : (stryCov_9fa48("12221", "12222", "12223"), (stryMutAct_9fa48("12224") ? SYSTEM.every(folder => isUnder(path, folder)) : (stryCov_9fa48("12224"), SYSTEM.some(stryMutAct_9fa48("12225") ? () => undefined : (stryCov_9fa48("12225"), folder => isUnder(path, folder))))) && (stryMutAct_9fa48("12226") ? OPEN.some(folder => isUnder(path, folder)) : (stryCov_9fa48("12226"), !(stryMutAct_9fa48("12227") ? OPEN.every(folder => isUnder(path, folder)) : (stryCov_9fa48("12227"), OPEN.some(stryMutAct_9fa48("12228") ? () => undefined : (stryCov_9fa48("12228"), folder => isUnder(path, folder))))))));
  return isSystem;
})());

/** A disk, partition or other device that a write destroys or a read lays bare. */
export const isDevice = stryMutAct_9fa48("12229") ? () => undefined : (stryCov_9fa48("12229"), (() => {
  const isDevice = (path: string): boolean => DEVICE.test(path);
  return isDevice;
})());
const TEMPORARY = stryMutAct_9fa48("12233") ? /^(?:\/private)?(?:\/var)?\/tmp\/|\/private\/var\/folders\// : stryMutAct_9fa48("12232") ? /^(?:\/private)?(?:\/var)\/tmp\/|^\/private\/var\/folders\// : stryMutAct_9fa48("12231") ? /^(?:\/private)(?:\/var)?\/tmp\/|^\/private\/var\/folders\// : stryMutAct_9fa48("12230") ? /(?:\/private)?(?:\/var)?\/tmp\/|^\/private\/var\/folders\// : (stryCov_9fa48("12230", "12231", "12232", "12233"), /^(?:\/private)?(?:\/var)?\/tmp\/|^\/private\/var\/folders\//);

/** True when some folder on the way is a link, and so the path leads elsewhere. */
const isDetour = (path: string, world: World): boolean => {
  if (stryMutAct_9fa48("12234")) {
    {}
  } else {
    stryCov_9fa48("12234");
    for (let at = path.indexOf(stryMutAct_9fa48("12235") ? "" : (stryCov_9fa48("12235"), '/'), 5); stryMutAct_9fa48("12238") ? at <= 0 : stryMutAct_9fa48("12237") ? at >= 0 : stryMutAct_9fa48("12236") ? false : (stryCov_9fa48("12236", "12237", "12238"), at > 0); at = path.indexOf(stryMutAct_9fa48("12239") ? "" : (stryCov_9fa48("12239"), '/'), stryMutAct_9fa48("12240") ? at - 1 : (stryCov_9fa48("12240"), at + 1))) if (stryMutAct_9fa48("12243") ? world.entry(path.slice(0, at))?.kind !== 'link' : stryMutAct_9fa48("12242") ? false : stryMutAct_9fa48("12241") ? true : (stryCov_9fa48("12241", "12242", "12243"), (stryMutAct_9fa48("12244") ? world.entry(path.slice(0, at)).kind : (stryCov_9fa48("12244"), world.entry(stryMutAct_9fa48("12245") ? path : (stryCov_9fa48("12245"), path.slice(0, at)))?.kind)) === (stryMutAct_9fa48("12246") ? "" : (stryCov_9fa48("12246"), 'link')))) return stryMutAct_9fa48("12247") ? false : (stryCov_9fa48("12247"), true);
    return stryMutAct_9fa48("12248") ? true : (stryCov_9fa48("12248"), false);
  }
};

/** Whoever works in a folder below /tmp, or lives there, keeps things in it. */
const isKept = stryMutAct_9fa48("12249") ? () => undefined : (stryCov_9fa48("12249"), (() => {
  const isKept = (path: string, {
    home,
    cwd
  }: World): boolean => stryMutAct_9fa48("12250") ? [home, cwd].every(folder => TEMPORARY.test(folder) && isUnder(path, folder)) : (stryCov_9fa48("12250"), (stryMutAct_9fa48("12251") ? [] : (stryCov_9fa48("12251"), [home, cwd])).some(stryMutAct_9fa48("12252") ? () => undefined : (stryCov_9fa48("12252"), folder => stryMutAct_9fa48("12255") ? TEMPORARY.test(folder) || isUnder(path, folder) : stryMutAct_9fa48("12254") ? false : stryMutAct_9fa48("12253") ? true : (stryCov_9fa48("12253", "12254", "12255"), TEMPORARY.test(folder) && isUnder(path, folder)))));
  return isKept;
})());

/** A named thing in a folder for temporary files, which nobody keeps anything in; not the folder, nor everything in it. */
const isScratch = (path: string, world: World): boolean => {
  if (stryMutAct_9fa48("12256")) {
    {}
  } else {
    stryCov_9fa48("12256");
    if (stryMutAct_9fa48("12258") ? false : stryMutAct_9fa48("12257") ? true : (stryCov_9fa48("12257", "12258"), isKept(path, world))) return stryMutAct_9fa48("12259") ? true : (stryCov_9fa48("12259"), false);
    const own = world.env(stryMutAct_9fa48("12260") ? "" : (stryCov_9fa48("12260"), 'TMPDIR'));
    const folder = (stryMutAct_9fa48("12263") ? own !== undefined || TEMPORARY.test(`${own}/`) : stryMutAct_9fa48("12262") ? false : stryMutAct_9fa48("12261") ? true : (stryCov_9fa48("12261", "12262", "12263"), (stryMutAct_9fa48("12265") ? own === undefined : stryMutAct_9fa48("12264") ? true : (stryCov_9fa48("12264", "12265"), own !== undefined)) && TEMPORARY.test(stryMutAct_9fa48("12266") ? `` : (stryCov_9fa48("12266"), `${own}/`)))) ? own.replace(stryMutAct_9fa48("12268") ? /\/$/ : stryMutAct_9fa48("12267") ? /\/+/ : (stryCov_9fa48("12267", "12268"), /\/+$/), stryMutAct_9fa48("12269") ? "Stryker was here!" : (stryCov_9fa48("12269"), '')) : undefined;
    const below = (stryMutAct_9fa48("12272") ? folder !== undefined || path.startsWith(`${folder}/`) : stryMutAct_9fa48("12271") ? false : stryMutAct_9fa48("12270") ? true : (stryCov_9fa48("12270", "12271", "12272"), (stryMutAct_9fa48("12274") ? folder === undefined : stryMutAct_9fa48("12273") ? true : (stryCov_9fa48("12273", "12274"), folder !== undefined)) && (stryMutAct_9fa48("12275") ? path.endsWith(`${folder}/`) : (stryCov_9fa48("12275"), path.startsWith(stryMutAct_9fa48("12276") ? `` : (stryCov_9fa48("12276"), `${folder}/`)))))) ? stryMutAct_9fa48("12277") ? path : (stryCov_9fa48("12277"), path.slice(stryMutAct_9fa48("12278") ? folder.length - 1 : (stryCov_9fa48("12278"), folder.length + 1))) : undefined;
    const rest = stryMutAct_9fa48("12279") ? below && (TEMPORARY.test(path) ? path.replace(TEMPORARY, '') : undefined) : (stryCov_9fa48("12279"), below ?? (TEMPORARY.test(path) ? path.replace(TEMPORARY, stryMutAct_9fa48("12280") ? "Stryker was here!" : (stryCov_9fa48("12280"), '')) : undefined));
    return stryMutAct_9fa48("12283") ? rest !== undefined && /^[^*?[]{2}/.test(rest) || !isDetour(path, world) : stryMutAct_9fa48("12282") ? false : stryMutAct_9fa48("12281") ? true : (stryCov_9fa48("12281", "12282", "12283"), (stryMutAct_9fa48("12285") ? rest !== undefined || /^[^*?[]{2}/.test(rest) : stryMutAct_9fa48("12284") ? true : (stryCov_9fa48("12284", "12285"), (stryMutAct_9fa48("12287") ? rest === undefined : stryMutAct_9fa48("12286") ? true : (stryCov_9fa48("12286", "12287"), rest !== undefined)) && (stryMutAct_9fa48("12290") ? /^[*?[]{2}/ : stryMutAct_9fa48("12289") ? /^[^*?[]/ : stryMutAct_9fa48("12288") ? /[^*?[]{2}/ : (stryCov_9fa48("12288", "12289", "12290"), /^[^*?[]{2}/)).test(rest))) && (stryMutAct_9fa48("12291") ? isDetour(path, world) : (stryCov_9fa48("12291"), !isDetour(path, world))));
  }
};

/** `$TMPDIR/name`: without that variable it is `/name`, which is nothing either. */
const isScratchText = (text: string, world: World): boolean => {
  if (stryMutAct_9fa48("12292")) {
    {}
  } else {
    stryCov_9fa48("12292");
    const name = stryMutAct_9fa48("12293") ? /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*$/.exec(text)[1] : (stryCov_9fa48("12293"), (stryMutAct_9fa48("12303") ? /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[$`*?[]*$/ : stryMutAct_9fa48("12302") ? /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]$/ : stryMutAct_9fa48("12301") ? /^"?\$\{?TMPDIR\}?"?\/([*?[$`"/]{2,})[^$`*?[]*$/ : stryMutAct_9fa48("12300") ? /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/])[^$`*?[]*$/ : stryMutAct_9fa48("12299") ? /^"?\$\{?TMPDIR\}?"\/([^*?[$`"/]{2,})[^$`*?[]*$/ : stryMutAct_9fa48("12298") ? /^"?\$\{?TMPDIR\}"?\/([^*?[$`"/]{2,})[^$`*?[]*$/ : stryMutAct_9fa48("12297") ? /^"?\$\{TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*$/ : stryMutAct_9fa48("12296") ? /^"\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*$/ : stryMutAct_9fa48("12295") ? /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*/ : stryMutAct_9fa48("12294") ? /"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*$/ : (stryCov_9fa48("12294", "12295", "12296", "12297", "12298", "12299", "12300", "12301", "12302", "12303"), /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*$/)).exec(text)?.[1]);
    return stryMutAct_9fa48("12306") ? name !== undefined && world.env('TMPDIR') === undefined || world.entry(`/${name}`) === undefined : stryMutAct_9fa48("12305") ? false : stryMutAct_9fa48("12304") ? true : (stryCov_9fa48("12304", "12305", "12306"), (stryMutAct_9fa48("12308") ? name !== undefined || world.env('TMPDIR') === undefined : stryMutAct_9fa48("12307") ? true : (stryCov_9fa48("12307", "12308"), (stryMutAct_9fa48("12310") ? name === undefined : stryMutAct_9fa48("12309") ? true : (stryCov_9fa48("12309", "12310"), name !== undefined)) && (stryMutAct_9fa48("12312") ? world.env('TMPDIR') !== undefined : stryMutAct_9fa48("12311") ? true : (stryCov_9fa48("12311", "12312"), world.env(stryMutAct_9fa48("12313") ? "" : (stryCov_9fa48("12313"), 'TMPDIR')) === undefined)))) && (stryMutAct_9fa48("12315") ? world.entry(`/${name}`) !== undefined : stryMutAct_9fa48("12314") ? true : (stryCov_9fa48("12314", "12315"), world.entry(stryMutAct_9fa48("12316") ? `` : (stryCov_9fa48("12316"), `/${name}`)) === undefined)));
  }
};

/** A deletion that loses nothing anybody keeps. */
export const isClearing = (effect: Effect, world: World): boolean => {
  if (stryMutAct_9fa48("12317")) {
    {}
  } else {
    stryCov_9fa48("12317");
    if (stryMutAct_9fa48("12320") ? effect.kind === 'delete' : stryMutAct_9fa48("12319") ? false : stryMutAct_9fa48("12318") ? true : (stryCov_9fa48("12318", "12319", "12320"), effect.kind !== (stryMutAct_9fa48("12321") ? "" : (stryCov_9fa48("12321"), 'delete')))) return stryMutAct_9fa48("12322") ? true : (stryCov_9fa48("12322"), false);
    const {
      target
    } = effect;
    if (stryMutAct_9fa48("12325") ? target.type !== 'dynamic' : stryMutAct_9fa48("12324") ? false : stryMutAct_9fa48("12323") ? true : (stryCov_9fa48("12323", "12324", "12325"), target.type === (stryMutAct_9fa48("12326") ? "" : (stryCov_9fa48("12326"), 'dynamic')))) return isScratchText(target.text, world);
    return stryMutAct_9fa48("12329") ? target.type === 'path' || isScratch(absolute(world.cwd, target.path), world) : stryMutAct_9fa48("12328") ? false : stryMutAct_9fa48("12327") ? true : (stryCov_9fa48("12327", "12328", "12329"), (stryMutAct_9fa48("12331") ? target.type !== 'path' : stryMutAct_9fa48("12330") ? true : (stryCov_9fa48("12330", "12331"), target.type === (stryMutAct_9fa48("12332") ? "" : (stryCov_9fa48("12332"), 'path')))) && isScratch(absolute(world.cwd, target.path), world));
  }
};

/** The root, a home folder, a top folder of the system, or all that is in one (`/*`, `~/*`, `~/.*`). */
export const isCatastrophic = (path: string, world: World): boolean => {
  if (stryMutAct_9fa48("12333")) {
    {}
  } else {
    stryCov_9fa48("12333");
    const bare = stryMutAct_9fa48("12336") ? path.replace(/\/(?:\*|\.\*|\*\*|\*\.\*|\.\[!\.\]\*|\{\*,\.\*\})$/, '') && '/' : stryMutAct_9fa48("12335") ? false : stryMutAct_9fa48("12334") ? true : (stryCov_9fa48("12334", "12335", "12336"), path.replace(stryMutAct_9fa48("12337") ? /\/(?:\*|\.\*|\*\*|\*\.\*|\.\[!\.\]\*|\{\*,\.\*\})/ : (stryCov_9fa48("12337"), /\/(?:\*|\.\*|\*\*|\*\.\*|\.\[!\.\]\*|\{\*,\.\*\})$/), stryMutAct_9fa48("12338") ? "Stryker was here!" : (stryCov_9fa48("12338"), '')) || (stryMutAct_9fa48("12339") ? "" : (stryCov_9fa48("12339"), '/')));
    if (stryMutAct_9fa48("12342") ? (TOPS.has(bare) || bare === world.home) && /^\/(?:home|Users)\/[^/]+$/.test(bare) : stryMutAct_9fa48("12341") ? false : stryMutAct_9fa48("12340") ? true : (stryCov_9fa48("12340", "12341", "12342"), (stryMutAct_9fa48("12344") ? TOPS.has(bare) && bare === world.home : stryMutAct_9fa48("12343") ? false : (stryCov_9fa48("12343", "12344"), TOPS.has(bare) || (stryMutAct_9fa48("12346") ? bare !== world.home : stryMutAct_9fa48("12345") ? false : (stryCov_9fa48("12345", "12346"), bare === world.home)))) || (stryMutAct_9fa48("12350") ? /^\/(?:home|Users)\/[/]+$/ : stryMutAct_9fa48("12349") ? /^\/(?:home|Users)\/[^/]$/ : stryMutAct_9fa48("12348") ? /^\/(?:home|Users)\/[^/]+/ : stryMutAct_9fa48("12347") ? /\/(?:home|Users)\/[^/]+$/ : (stryCov_9fa48("12347", "12348", "12349", "12350"), /^\/(?:home|Users)\/[^/]+$/)).test(bare))) return stryMutAct_9fa48("12351") ? false : (stryCov_9fa48("12351"), true);
    return stryMutAct_9fa48("12354") ? isUnder(world.home, bare) && /^\/[^/]*[*?[]/.test(bare) && !bare.slice(1).includes('/') : stryMutAct_9fa48("12353") ? false : stryMutAct_9fa48("12352") ? true : (stryCov_9fa48("12352", "12353", "12354"), isUnder(world.home, bare) || (stryMutAct_9fa48("12356") ? /^\/[^/]*[*?[]/.test(bare) || !bare.slice(1).includes('/') : stryMutAct_9fa48("12355") ? false : (stryCov_9fa48("12355", "12356"), (stryMutAct_9fa48("12360") ? /^\/[^/]*[^*?[]/ : stryMutAct_9fa48("12359") ? /^\/[/]*[*?[]/ : stryMutAct_9fa48("12358") ? /^\/[^/][*?[]/ : stryMutAct_9fa48("12357") ? /\/[^/]*[*?[]/ : (stryCov_9fa48("12357", "12358", "12359", "12360"), /^\/[^/]*[*?[]/)).test(bare) && (stryMutAct_9fa48("12361") ? bare.slice(1).includes('/') : (stryCov_9fa48("12361"), !(stryMutAct_9fa48("12362") ? bare.includes('/') : (stryCov_9fa48("12362"), bare.slice(1).includes(stryMutAct_9fa48("12363") ? "" : (stryCov_9fa48("12363"), '/')))))))));
  }
};