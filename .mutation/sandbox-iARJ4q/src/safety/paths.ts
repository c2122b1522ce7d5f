/** Paths as text: absolute and normal, without touching a disk. */
// @ts-nocheck


/** `..`, `.` and doubled slashes removed; `path` is taken from `cwd` when relative. */function stryNS_9fa48() {
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
export const absolute = (cwd: string, path: string): string => {
  if (stryMutAct_9fa48("11913")) {
    {}
  } else {
    stryCov_9fa48("11913");
    const parts: string[] = stryMutAct_9fa48("11914") ? ["Stryker was here"] : (stryCov_9fa48("11914"), []);
    for (const part of ((stryMutAct_9fa48("11915") ? path.endsWith('/') : (stryCov_9fa48("11915"), path.startsWith(stryMutAct_9fa48("11916") ? "" : (stryCov_9fa48("11916"), '/')))) ? path : stryMutAct_9fa48("11917") ? `` : (stryCov_9fa48("11917"), `${cwd}/${path}`)).split(stryMutAct_9fa48("11918") ? "" : (stryCov_9fa48("11918"), '/'))) {
      if (stryMutAct_9fa48("11919")) {
        {}
      } else {
        stryCov_9fa48("11919");
        if (stryMutAct_9fa48("11922") ? part !== '..' : stryMutAct_9fa48("11921") ? false : stryMutAct_9fa48("11920") ? true : (stryCov_9fa48("11920", "11921", "11922"), part === (stryMutAct_9fa48("11923") ? "" : (stryCov_9fa48("11923"), '..')))) {
          if (stryMutAct_9fa48("11924")) {
            ;
          } else {
            stryCov_9fa48("11924");
            parts.pop();
          }
        } else if (stryMutAct_9fa48("11927") ? part !== '' || part !== '.' : stryMutAct_9fa48("11926") ? false : stryMutAct_9fa48("11925") ? true : (stryCov_9fa48("11925", "11926", "11927"), (stryMutAct_9fa48("11929") ? part === '' : stryMutAct_9fa48("11928") ? true : (stryCov_9fa48("11928", "11929"), part !== (stryMutAct_9fa48("11930") ? "Stryker was here!" : (stryCov_9fa48("11930"), '')))) && (stryMutAct_9fa48("11932") ? part === '.' : stryMutAct_9fa48("11931") ? true : (stryCov_9fa48("11931", "11932"), part !== (stryMutAct_9fa48("11933") ? "" : (stryCov_9fa48("11933"), '.')))))) if (stryMutAct_9fa48("11934")) {
          ;
        } else {
          stryCov_9fa48("11934");
          parts.push(part);
        }
      }
    }
    return stryMutAct_9fa48("11935") ? `` : (stryCov_9fa48("11935"), `/${parts.join(stryMutAct_9fa48("11936") ? "" : (stryCov_9fa48("11936"), '/'))}`);
  }
};

/** True when `path` is `folder` or lies under it (both absolute and normal). */
export const isUnder = stryMutAct_9fa48("11937") ? () => undefined : (stryCov_9fa48("11937"), (() => {
  const isUnder = (path: string, folder: string): boolean => stryMutAct_9fa48("11940") ? path === folder && path.startsWith(folder === '/' ? '/' : `${folder}/`) : stryMutAct_9fa48("11939") ? false : stryMutAct_9fa48("11938") ? true : (stryCov_9fa48("11938", "11939", "11940"), (stryMutAct_9fa48("11942") ? path !== folder : stryMutAct_9fa48("11941") ? false : (stryCov_9fa48("11941", "11942"), path === folder)) || (stryMutAct_9fa48("11943") ? path.endsWith(folder === '/' ? '/' : `${folder}/`) : (stryCov_9fa48("11943"), path.startsWith((stryMutAct_9fa48("11946") ? folder !== '/' : stryMutAct_9fa48("11945") ? false : stryMutAct_9fa48("11944") ? true : (stryCov_9fa48("11944", "11945", "11946"), folder === (stryMutAct_9fa48("11947") ? "" : (stryCov_9fa48("11947"), '/')))) ? stryMutAct_9fa48("11948") ? "" : (stryCov_9fa48("11948"), '/') : stryMutAct_9fa48("11949") ? `` : (stryCov_9fa48("11949"), `${folder}/`)))));
  return isUnder;
})());

/** The last part of a path. */
export const baseName = stryMutAct_9fa48("11950") ? () => undefined : (stryCov_9fa48("11950"), (() => {
  const baseName = (path: string): string => stryMutAct_9fa48("11951") ? path : (stryCov_9fa48("11951"), path.slice(stryMutAct_9fa48("11952") ? path.lastIndexOf('/') - 1 : (stryCov_9fa48("11952"), path.lastIndexOf(stryMutAct_9fa48("11953") ? "" : (stryCov_9fa48("11953"), '/')) + 1)));
  return baseName;
})());