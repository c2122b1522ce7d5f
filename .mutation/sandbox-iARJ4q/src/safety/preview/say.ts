/** What a dry run changed, in words. */
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
import { readFileSync } from 'node:fs';
import { isUnder } from '../paths.ts';
import type { Change } from './changes.ts';
import { changedLines } from './lines.ts';
const MOST = 20;
const MOST_DIFF = 12;
const MOST_BYTES = stryMutAct_9fa48("12709") ? 512 / 1024 : (stryCov_9fa48("12709"), 512 * 1024);

/** `12 B`, `3.4 kB`, `56 MB`. */
export const sayBytes = (bytes: number): string => {
  if (stryMutAct_9fa48("12710")) {
    {}
  } else {
    stryCov_9fa48("12710");
    const units = stryMutAct_9fa48("12711") ? [] : (stryCov_9fa48("12711"), [stryMutAct_9fa48("12712") ? "" : (stryCov_9fa48("12712"), 'B'), stryMutAct_9fa48("12713") ? "" : (stryCov_9fa48("12713"), 'kB'), stryMutAct_9fa48("12714") ? "" : (stryCov_9fa48("12714"), 'MB'), stryMutAct_9fa48("12715") ? "" : (stryCov_9fa48("12715"), 'GB'), stryMutAct_9fa48("12716") ? "" : (stryCov_9fa48("12716"), 'TB')]);
    let [value, at] = stryMutAct_9fa48("12717") ? [] : (stryCov_9fa48("12717"), [bytes, 0]);
    for (; stryMutAct_9fa48("12719") ? value >= 1000 || at < units.length - 1 : stryMutAct_9fa48("12718") ? false : (stryCov_9fa48("12718", "12719"), (stryMutAct_9fa48("12722") ? value < 1000 : stryMutAct_9fa48("12721") ? value > 1000 : stryMutAct_9fa48("12720") ? true : (stryCov_9fa48("12720", "12721", "12722"), value >= 1000)) && (stryMutAct_9fa48("12725") ? at >= units.length - 1 : stryMutAct_9fa48("12724") ? at <= units.length - 1 : stryMutAct_9fa48("12723") ? true : (stryCov_9fa48("12723", "12724", "12725"), at < (stryMutAct_9fa48("12726") ? units.length + 1 : (stryCov_9fa48("12726"), units.length - 1))))); stryMutAct_9fa48("12727") ? at-- : (stryCov_9fa48("12727"), at++)) stryMutAct_9fa48("12728") ? value *= 1000 : (stryCov_9fa48("12728"), value /= 1000);
    return stryMutAct_9fa48("12729") ? `` : (stryCov_9fa48("12729"), `${(stryMutAct_9fa48("12732") ? at > 0 || value < 10 : stryMutAct_9fa48("12731") ? false : stryMutAct_9fa48("12730") ? true : (stryCov_9fa48("12730", "12731", "12732"), (stryMutAct_9fa48("12735") ? at <= 0 : stryMutAct_9fa48("12734") ? at >= 0 : stryMutAct_9fa48("12733") ? true : (stryCov_9fa48("12733", "12734", "12735"), at > 0)) && (stryMutAct_9fa48("12738") ? value >= 10 : stryMutAct_9fa48("12737") ? value <= 10 : stryMutAct_9fa48("12736") ? true : (stryCov_9fa48("12736", "12737", "12738"), value < 10)))) ? value.toFixed(1) : Math.round(value)} ${units[at]}`);
  }
};
const near = (path: string, cwd: string): string => {
  if (stryMutAct_9fa48("12739")) {
    {}
  } else {
    stryCov_9fa48("12739");
    if (stryMutAct_9fa48("12742") ? path !== cwd : stryMutAct_9fa48("12741") ? false : stryMutAct_9fa48("12740") ? true : (stryCov_9fa48("12740", "12741", "12742"), path === cwd)) return stryMutAct_9fa48("12743") ? "" : (stryCov_9fa48("12743"), '.');
    return isUnder(path, cwd) ? stryMutAct_9fa48("12744") ? path : (stryCov_9fa48("12744"), path.slice(stryMutAct_9fa48("12745") ? cwd.length - 1 : (stryCov_9fa48("12745"), cwd.length + 1))) : path;
  }
};
const WORDS: Readonly<Record<Change['kind'], string>> = stryMutAct_9fa48("12746") ? {} : (stryCov_9fa48("12746"), {
  created: stryMutAct_9fa48("12747") ? "" : (stryCov_9fa48("12747"), 'new'),
  changed: stryMutAct_9fa48("12748") ? "" : (stryCov_9fa48("12748"), 'changed'),
  deleted: stryMutAct_9fa48("12749") ? "" : (stryCov_9fa48("12749"), 'deleted'),
  moved: stryMutAct_9fa48("12750") ? "" : (stryCov_9fa48("12750"), 'moved'),
  mode: stryMutAct_9fa48("12751") ? "" : (stryCov_9fa48("12751"), 'mode'),
  times: stryMutAct_9fa48("12752") ? "" : (stryCov_9fa48("12752"), 'time')
});
const sayOne = (change: Change, cwd: string): string => {
  if (stryMutAct_9fa48("12753")) {
    {}
  } else {
    stryCov_9fa48("12753");
    const {
      kind,
      path,
      entry,
      from,
      size
    } = change;
    const name = stryMutAct_9fa48("12754") ? `` : (stryCov_9fa48("12754"), `${near(path, cwd)}${(stryMutAct_9fa48("12757") ? entry !== 'dir' : stryMutAct_9fa48("12756") ? false : stryMutAct_9fa48("12755") ? true : (stryCov_9fa48("12755", "12756", "12757"), entry === (stryMutAct_9fa48("12758") ? "" : (stryCov_9fa48("12758"), 'dir')))) ? stryMutAct_9fa48("12759") ? "" : (stryCov_9fa48("12759"), '/') : stryMutAct_9fa48("12760") ? "Stryker was here!" : (stryCov_9fa48("12760"), '')}`);
    const bytes = (stryMutAct_9fa48("12763") ? entry === 'file' && kind === 'deleted' : stryMutAct_9fa48("12762") ? false : stryMutAct_9fa48("12761") ? true : (stryCov_9fa48("12761", "12762", "12763"), (stryMutAct_9fa48("12765") ? entry !== 'file' : stryMutAct_9fa48("12764") ? false : (stryCov_9fa48("12764", "12765"), entry === (stryMutAct_9fa48("12766") ? "" : (stryCov_9fa48("12766"), 'file')))) || (stryMutAct_9fa48("12768") ? kind !== 'deleted' : stryMutAct_9fa48("12767") ? false : (stryCov_9fa48("12767", "12768"), kind === (stryMutAct_9fa48("12769") ? "" : (stryCov_9fa48("12769"), 'deleted')))))) ? stryMutAct_9fa48("12770") ? `` : (stryCov_9fa48("12770"), ` (${sayBytes(size)})`) : stryMutAct_9fa48("12771") ? "Stryker was here!" : (stryCov_9fa48("12771"), '');
    return stryMutAct_9fa48("12772") ? `` : (stryCov_9fa48("12772"), `${WORDS[kind].padEnd(8)} ${(stryMutAct_9fa48("12775") ? from !== undefined : stryMutAct_9fa48("12774") ? false : stryMutAct_9fa48("12773") ? true : (stryCov_9fa48("12773", "12774", "12775"), from === undefined)) ? name : stryMutAct_9fa48("12776") ? `` : (stryCov_9fa48("12776"), `${near(from, cwd)} → ${name}`)}${bytes}`);
  }
};
const diffOf = ({
  kind,
  entry,
  path,
  layer,
  size
}: Change): readonly string[] => {
  if (stryMutAct_9fa48("12777")) {
    {}
  } else {
    stryCov_9fa48("12777");
    if (stryMutAct_9fa48("12780") ? (kind !== 'changed' || entry !== 'file' || layer === undefined) && size > MOST_BYTES : stryMutAct_9fa48("12779") ? false : stryMutAct_9fa48("12778") ? true : (stryCov_9fa48("12778", "12779", "12780"), (stryMutAct_9fa48("12782") ? (kind !== 'changed' || entry !== 'file') && layer === undefined : stryMutAct_9fa48("12781") ? false : (stryCov_9fa48("12781", "12782"), (stryMutAct_9fa48("12784") ? kind !== 'changed' && entry !== 'file' : stryMutAct_9fa48("12783") ? false : (stryCov_9fa48("12783", "12784"), (stryMutAct_9fa48("12786") ? kind === 'changed' : stryMutAct_9fa48("12785") ? false : (stryCov_9fa48("12785", "12786"), kind !== (stryMutAct_9fa48("12787") ? "" : (stryCov_9fa48("12787"), 'changed')))) || (stryMutAct_9fa48("12789") ? entry === 'file' : stryMutAct_9fa48("12788") ? false : (stryCov_9fa48("12788", "12789"), entry !== (stryMutAct_9fa48("12790") ? "" : (stryCov_9fa48("12790"), 'file')))))) || (stryMutAct_9fa48("12792") ? layer !== undefined : stryMutAct_9fa48("12791") ? false : (stryCov_9fa48("12791", "12792"), layer === undefined)))) || (stryMutAct_9fa48("12795") ? size <= MOST_BYTES : stryMutAct_9fa48("12794") ? size >= MOST_BYTES : stryMutAct_9fa48("12793") ? false : (stryCov_9fa48("12793", "12794", "12795"), size > MOST_BYTES)))) return stryMutAct_9fa48("12796") ? ["Stryker was here"] : (stryCov_9fa48("12796"), []);
    try {
      if (stryMutAct_9fa48("12797")) {
        {}
      } else {
        stryCov_9fa48("12797");
        return (stryMutAct_9fa48("12798") ? changedLines(readFileSync(path), readFileSync(layer), MOST_DIFF) && ['(not text)'] : (stryCov_9fa48("12798"), changedLines(readFileSync(path), readFileSync(layer), MOST_DIFF) ?? (stryMutAct_9fa48("12799") ? [] : (stryCov_9fa48("12799"), [stryMutAct_9fa48("12800") ? "" : (stryCov_9fa48("12800"), '(not text)')])))).map(stryMutAct_9fa48("12801") ? () => undefined : (stryCov_9fa48("12801"), line => stryMutAct_9fa48("12802") ? `` : (stryCov_9fa48("12802"), `    ${line}`)));
      }
    } catch {
      if (stryMutAct_9fa48("12803")) {
        {}
      } else {
        stryCov_9fa48("12803");
        return stryMutAct_9fa48("12804") ? ["Stryker was here"] : (stryCov_9fa48("12804"), []);
      }
    }
  }
};
const counted = (changes: readonly Change[]): string => {
  if (stryMutAct_9fa48("12805")) {
    {}
  } else {
    stryCov_9fa48("12805");
    const counts = new Map<string, number>();
    for (const {
      kind
    } of changes) counts.set(WORDS[kind], stryMutAct_9fa48("12807") ? (counts.get(WORDS[kind]) ?? 0) - 1 : (stryCov_9fa48("12807"), (stryMutAct_9fa48("12808") ? counts.get(WORDS[kind]) && 0 : (stryCov_9fa48("12808"), counts.get(WORDS[kind]) ?? 0)) + 1));
    return (stryMutAct_9fa48("12809") ? [] : (stryCov_9fa48("12809"), [...counts])).map(stryMutAct_9fa48("12810") ? () => undefined : (stryCov_9fa48("12810"), ([word, count]) => stryMutAct_9fa48("12811") ? `` : (stryCov_9fa48("12811"), `${count} ${word}`))).join(stryMutAct_9fa48("12812") ? "" : (stryCov_9fa48("12812"), ', '));
  }
};

/** A line for each change, with the changed lines of text; the deleted first. */
export const sayChanges = (changes: readonly Change[], cwd: string): readonly string[] => {
  if (stryMutAct_9fa48("12813")) {
    {}
  } else {
    stryCov_9fa48("12813");
    if (stryMutAct_9fa48("12816") ? changes.length !== 0 : stryMutAct_9fa48("12815") ? false : stryMutAct_9fa48("12814") ? true : (stryCov_9fa48("12814", "12815", "12816"), changes.length === 0)) return stryMutAct_9fa48("12817") ? [] : (stryCov_9fa48("12817"), [stryMutAct_9fa48("12818") ? "" : (stryCov_9fa48("12818"), 'it would change no files')]);
    const order: readonly Change['kind'][] = stryMutAct_9fa48("12819") ? [] : (stryCov_9fa48("12819"), [stryMutAct_9fa48("12820") ? "" : (stryCov_9fa48("12820"), 'deleted'), stryMutAct_9fa48("12821") ? "" : (stryCov_9fa48("12821"), 'moved'), stryMutAct_9fa48("12822") ? "" : (stryCov_9fa48("12822"), 'changed'), stryMutAct_9fa48("12823") ? "" : (stryCov_9fa48("12823"), 'created'), stryMutAct_9fa48("12824") ? "" : (stryCov_9fa48("12824"), 'mode'), stryMutAct_9fa48("12825") ? "" : (stryCov_9fa48("12825"), 'times')]);
    const sorted = stryMutAct_9fa48("12826") ? [...changes] : (stryCov_9fa48("12826"), (stryMutAct_9fa48("12827") ? [] : (stryCov_9fa48("12827"), [...changes])).sort(stryMutAct_9fa48("12828") ? () => undefined : (stryCov_9fa48("12828"), (a, b) => stryMutAct_9fa48("12829") ? order.indexOf(a.kind) + order.indexOf(b.kind) : (stryCov_9fa48("12829"), order.indexOf(a.kind) - order.indexOf(b.kind)))));
    const lines = stryMutAct_9fa48("12830") ? sorted.flatMap(change => [sayOne(change, cwd), ...diffOf(change)]) : (stryCov_9fa48("12830"), sorted.slice(0, MOST).flatMap(stryMutAct_9fa48("12831") ? () => undefined : (stryCov_9fa48("12831"), change => stryMutAct_9fa48("12832") ? [] : (stryCov_9fa48("12832"), [sayOne(change, cwd), ...diffOf(change)]))));
    const more = stryMutAct_9fa48("12833") ? sorted.length + MOST : (stryCov_9fa48("12833"), sorted.length - MOST);
    return stryMutAct_9fa48("12834") ? [] : (stryCov_9fa48("12834"), [stryMutAct_9fa48("12835") ? `` : (stryCov_9fa48("12835"), `it would change: ${counted(sorted)}`), ...lines, ...((stryMutAct_9fa48("12839") ? more <= 0 : stryMutAct_9fa48("12838") ? more >= 0 : stryMutAct_9fa48("12837") ? false : stryMutAct_9fa48("12836") ? true : (stryCov_9fa48("12836", "12837", "12838", "12839"), more > 0)) ? stryMutAct_9fa48("12840") ? [] : (stryCov_9fa48("12840"), [stryMutAct_9fa48("12841") ? `` : (stryCov_9fa48("12841"), `… and ${more} more`)]) : stryMutAct_9fa48("12842") ? ["Stryker was here"] : (stryCov_9fa48("12842"), []))]);
  }
};