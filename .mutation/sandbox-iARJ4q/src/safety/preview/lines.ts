/** A text's changes as lines with `-` and `+`: what is alike at both ends is left out, the middle by longest common lines. */
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
const MOST_LINES = 400;

/** Lengths of the longest common lines of what follows, from each pair of places. */
const table = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  if (stryMutAct_9fa48("12422")) {
    {}
  } else {
    stryCov_9fa48("12422");
    const rows = Array.from(stryMutAct_9fa48("12423") ? {} : (stryCov_9fa48("12423"), {
      length: stryMutAct_9fa48("12424") ? a.length - 1 : (stryCov_9fa48("12424"), a.length + 1)
    }), stryMutAct_9fa48("12425") ? () => undefined : (stryCov_9fa48("12425"), () => new Uint16Array(stryMutAct_9fa48("12426") ? b.length - 1 : (stryCov_9fa48("12426"), b.length + 1))));
    for (let i = stryMutAct_9fa48("12427") ? a.length + 1 : (stryCov_9fa48("12427"), a.length - 1); stryMutAct_9fa48("12430") ? i < 0 : stryMutAct_9fa48("12429") ? i > 0 : stryMutAct_9fa48("12428") ? false : (stryCov_9fa48("12428", "12429", "12430"), i >= 0); stryMutAct_9fa48("12431") ? i++ : (stryCov_9fa48("12431"), i--)) for (let j = stryMutAct_9fa48("12432") ? b.length + 1 : (stryCov_9fa48("12432"), b.length - 1); stryMutAct_9fa48("12435") ? j < 0 : stryMutAct_9fa48("12434") ? j > 0 : stryMutAct_9fa48("12433") ? false : (stryCov_9fa48("12433", "12434", "12435"), j >= 0); stryMutAct_9fa48("12436") ? j++ : (stryCov_9fa48("12436"), j--)) {
      if (stryMutAct_9fa48("12437")) {
        {}
      } else {
        stryCov_9fa48("12437");
        const [row, next] = stryMutAct_9fa48("12438") ? [] : (stryCov_9fa48("12438"), [rows[i], rows[stryMutAct_9fa48("12439") ? i - 1 : (stryCov_9fa48("12439"), i + 1)]]);
        if (stryMutAct_9fa48("12442") ? row === undefined && next === undefined : stryMutAct_9fa48("12441") ? false : stryMutAct_9fa48("12440") ? true : (stryCov_9fa48("12440", "12441", "12442"), (stryMutAct_9fa48("12444") ? row !== undefined : stryMutAct_9fa48("12443") ? false : (stryCov_9fa48("12443", "12444"), row === undefined)) || (stryMutAct_9fa48("12446") ? next !== undefined : stryMutAct_9fa48("12445") ? false : (stryCov_9fa48("12445", "12446"), next === undefined)))) continue;
        row[j] = (stryMutAct_9fa48("12449") ? a[i] !== b[j] : stryMutAct_9fa48("12448") ? false : stryMutAct_9fa48("12447") ? true : (stryCov_9fa48("12447", "12448", "12449"), a[i] === b[j])) ? stryMutAct_9fa48("12450") ? (next[j + 1] ?? 0) - 1 : (stryCov_9fa48("12450"), (stryMutAct_9fa48("12451") ? next[j + 1] && 0 : (stryCov_9fa48("12451"), next[stryMutAct_9fa48("12452") ? j - 1 : (stryCov_9fa48("12452"), j + 1)] ?? 0)) + 1) : stryMutAct_9fa48("12453") ? Math.min(next[j] ?? 0, row[j + 1] ?? 0) : (stryCov_9fa48("12453"), Math.max(stryMutAct_9fa48("12454") ? next[j] && 0 : (stryCov_9fa48("12454"), next[j] ?? 0), stryMutAct_9fa48("12455") ? row[j + 1] && 0 : (stryCov_9fa48("12455"), row[stryMutAct_9fa48("12456") ? j - 1 : (stryCov_9fa48("12456"), j + 1)] ?? 0)));
      }
    }
    return rows;
  }
};
const middle = (a: readonly string[], b: readonly string[]): string[] => {
  if (stryMutAct_9fa48("12457")) {
    {}
  } else {
    stryCov_9fa48("12457");
    const rows = table(a, b);
    const said: string[] = stryMutAct_9fa48("12458") ? ["Stryker was here"] : (stryCov_9fa48("12458"), []);
    let [i, j] = stryMutAct_9fa48("12459") ? [] : (stryCov_9fa48("12459"), [0, 0]);
    while (stryMutAct_9fa48("12461") ? i < a.length && j < b.length : stryMutAct_9fa48("12460") ? false : (stryCov_9fa48("12460", "12461"), (stryMutAct_9fa48("12464") ? i >= a.length : stryMutAct_9fa48("12463") ? i <= a.length : stryMutAct_9fa48("12462") ? false : (stryCov_9fa48("12462", "12463", "12464"), i < a.length)) || (stryMutAct_9fa48("12467") ? j >= b.length : stryMutAct_9fa48("12466") ? j <= b.length : stryMutAct_9fa48("12465") ? false : (stryCov_9fa48("12465", "12466", "12467"), j < b.length)))) {
      if (stryMutAct_9fa48("12468")) {
        {}
      } else {
        stryCov_9fa48("12468");
        if (stryMutAct_9fa48("12471") ? i < a.length && j < b.length || a[i] === b[j] : stryMutAct_9fa48("12470") ? false : stryMutAct_9fa48("12469") ? true : (stryCov_9fa48("12469", "12470", "12471"), (stryMutAct_9fa48("12473") ? i < a.length || j < b.length : stryMutAct_9fa48("12472") ? true : (stryCov_9fa48("12472", "12473"), (stryMutAct_9fa48("12476") ? i >= a.length : stryMutAct_9fa48("12475") ? i <= a.length : stryMutAct_9fa48("12474") ? true : (stryCov_9fa48("12474", "12475", "12476"), i < a.length)) && (stryMutAct_9fa48("12479") ? j >= b.length : stryMutAct_9fa48("12478") ? j <= b.length : stryMutAct_9fa48("12477") ? true : (stryCov_9fa48("12477", "12478", "12479"), j < b.length)))) && (stryMutAct_9fa48("12481") ? a[i] !== b[j] : stryMutAct_9fa48("12480") ? true : (stryCov_9fa48("12480", "12481"), a[i] === b[j])))) {
          if (stryMutAct_9fa48("12482")) {
            {}
          } else {
            stryCov_9fa48("12482");
            stryMutAct_9fa48("12483") ? i-- : (stryCov_9fa48("12483"), i++);
            stryMutAct_9fa48("12484") ? j-- : (stryCov_9fa48("12484"), j++);
          }
        } else if (stryMutAct_9fa48("12487") ? i < a.length || j >= b.length || (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0) : stryMutAct_9fa48("12486") ? false : stryMutAct_9fa48("12485") ? true : (stryCov_9fa48("12485", "12486", "12487"), (stryMutAct_9fa48("12490") ? i >= a.length : stryMutAct_9fa48("12489") ? i <= a.length : stryMutAct_9fa48("12488") ? true : (stryCov_9fa48("12488", "12489", "12490"), i < a.length)) && (stryMutAct_9fa48("12492") ? j >= b.length && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0) : stryMutAct_9fa48("12491") ? true : (stryCov_9fa48("12491", "12492"), (stryMutAct_9fa48("12495") ? j < b.length : stryMutAct_9fa48("12494") ? j > b.length : stryMutAct_9fa48("12493") ? false : (stryCov_9fa48("12493", "12494", "12495"), j >= b.length)) || (stryMutAct_9fa48("12498") ? (rows[i + 1]?.[j] ?? 0) < (rows[i]?.[j + 1] ?? 0) : stryMutAct_9fa48("12497") ? (rows[i + 1]?.[j] ?? 0) > (rows[i]?.[j + 1] ?? 0) : stryMutAct_9fa48("12496") ? false : (stryCov_9fa48("12496", "12497", "12498"), (stryMutAct_9fa48("12499") ? rows[i + 1]?.[j] && 0 : (stryCov_9fa48("12499"), (stryMutAct_9fa48("12500") ? rows[i + 1][j] : (stryCov_9fa48("12500"), rows[stryMutAct_9fa48("12501") ? i - 1 : (stryCov_9fa48("12501"), i + 1)]?.[j])) ?? 0)) >= (stryMutAct_9fa48("12502") ? rows[i]?.[j + 1] && 0 : (stryCov_9fa48("12502"), (stryMutAct_9fa48("12503") ? rows[i][j + 1] : (stryCov_9fa48("12503"), rows[i]?.[stryMutAct_9fa48("12504") ? j - 1 : (stryCov_9fa48("12504"), j + 1)])) ?? 0)))))))) said.push(stryMutAct_9fa48("12506") ? `` : (stryCov_9fa48("12506"), `- ${a[stryMutAct_9fa48("12507") ? i-- : (stryCov_9fa48("12507"), i++)]}`));else said.push(stryMutAct_9fa48("12509") ? `` : (stryCov_9fa48("12509"), `+ ${b[stryMutAct_9fa48("12510") ? j-- : (stryCov_9fa48("12510"), j++)]}`));
      }
    }
    return said;
  }
};
const isText = stryMutAct_9fa48("12511") ? () => undefined : (stryCov_9fa48("12511"), (() => {
  const isText = (bytes: Buffer): boolean => stryMutAct_9fa48("12512") ? bytes.subarray(0, 8192).includes(0) : (stryCov_9fa48("12512"), !bytes.subarray(0, 8192).includes(0));
  return isText;
})());
const linesOf = (bytes: Buffer): string[] => {
  if (stryMutAct_9fa48("12513")) {
    {}
  } else {
    stryCov_9fa48("12513");
    const lines = bytes.toString(stryMutAct_9fa48("12514") ? "" : (stryCov_9fa48("12514"), 'utf8')).split(stryMutAct_9fa48("12515") ? "" : (stryCov_9fa48("12515"), '\n'));
    if (stryMutAct_9fa48("12518") ? lines.at(-1) !== '' : stryMutAct_9fa48("12517") ? false : stryMutAct_9fa48("12516") ? true : (stryCov_9fa48("12516", "12517", "12518"), lines.at(stryMutAct_9fa48("12519") ? +1 : (stryCov_9fa48("12519"), -1)) === (stryMutAct_9fa48("12520") ? "Stryker was here!" : (stryCov_9fa48("12520"), '')))) if (stryMutAct_9fa48("12521")) {
      ;
    } else {
      stryCov_9fa48("12521");
      lines.pop();
    }
    return lines;
  }
};

/** At most `most` lines; undefined for what is no text. */
export const changedLines = (before: Buffer, after: Buffer, most: number): readonly string[] | undefined => {
  if (stryMutAct_9fa48("12522")) {
    {}
  } else {
    stryCov_9fa48("12522");
    if (stryMutAct_9fa48("12525") ? !isText(before) && !isText(after) : stryMutAct_9fa48("12524") ? false : stryMutAct_9fa48("12523") ? true : (stryCov_9fa48("12523", "12524", "12525"), (stryMutAct_9fa48("12526") ? isText(before) : (stryCov_9fa48("12526"), !isText(before))) || (stryMutAct_9fa48("12527") ? isText(after) : (stryCov_9fa48("12527"), !isText(after))))) return undefined;
    const [a, b] = stryMutAct_9fa48("12528") ? [] : (stryCov_9fa48("12528"), [linesOf(before), linesOf(after)]);
    let from = 0;
    while (stryMutAct_9fa48("12530") ? from < a.length && from < b.length || a[from] === b[from] : stryMutAct_9fa48("12529") ? false : (stryCov_9fa48("12529", "12530"), (stryMutAct_9fa48("12532") ? from < a.length || from < b.length : stryMutAct_9fa48("12531") ? true : (stryCov_9fa48("12531", "12532"), (stryMutAct_9fa48("12535") ? from >= a.length : stryMutAct_9fa48("12534") ? from <= a.length : stryMutAct_9fa48("12533") ? true : (stryCov_9fa48("12533", "12534", "12535"), from < a.length)) && (stryMutAct_9fa48("12538") ? from >= b.length : stryMutAct_9fa48("12537") ? from <= b.length : stryMutAct_9fa48("12536") ? true : (stryCov_9fa48("12536", "12537", "12538"), from < b.length)))) && (stryMutAct_9fa48("12540") ? a[from] !== b[from] : stryMutAct_9fa48("12539") ? true : (stryCov_9fa48("12539", "12540"), a[from] === b[from])))) stryMutAct_9fa48("12541") ? from-- : (stryCov_9fa48("12541"), from++);
    let tail = 0;
    while (stryMutAct_9fa48("12543") ? tail < a.length - from && tail < b.length - from || a.at(-1 - tail) === b.at(-1 - tail) : stryMutAct_9fa48("12542") ? false : (stryCov_9fa48("12542", "12543"), (stryMutAct_9fa48("12545") ? tail < a.length - from || tail < b.length - from : stryMutAct_9fa48("12544") ? true : (stryCov_9fa48("12544", "12545"), (stryMutAct_9fa48("12548") ? tail >= a.length - from : stryMutAct_9fa48("12547") ? tail <= a.length - from : stryMutAct_9fa48("12546") ? true : (stryCov_9fa48("12546", "12547", "12548"), tail < (stryMutAct_9fa48("12549") ? a.length + from : (stryCov_9fa48("12549"), a.length - from)))) && (stryMutAct_9fa48("12552") ? tail >= b.length - from : stryMutAct_9fa48("12551") ? tail <= b.length - from : stryMutAct_9fa48("12550") ? true : (stryCov_9fa48("12550", "12551", "12552"), tail < (stryMutAct_9fa48("12553") ? b.length + from : (stryCov_9fa48("12553"), b.length - from)))))) && (stryMutAct_9fa48("12555") ? a.at(-1 - tail) !== b.at(-1 - tail) : stryMutAct_9fa48("12554") ? true : (stryCov_9fa48("12554", "12555"), a.at(stryMutAct_9fa48("12556") ? -1 + tail : (stryCov_9fa48("12556"), (stryMutAct_9fa48("12557") ? +1 : (stryCov_9fa48("12557"), -1)) - tail)) === b.at(stryMutAct_9fa48("12558") ? -1 + tail : (stryCov_9fa48("12558"), (stryMutAct_9fa48("12559") ? +1 : (stryCov_9fa48("12559"), -1)) - tail)))))) stryMutAct_9fa48("12560") ? tail-- : (stryCov_9fa48("12560"), tail++);
    const [left, right] = stryMutAct_9fa48("12561") ? [] : (stryCov_9fa48("12561"), [stryMutAct_9fa48("12562") ? a : (stryCov_9fa48("12562"), a.slice(from, stryMutAct_9fa48("12563") ? a.length + tail : (stryCov_9fa48("12563"), a.length - tail))), stryMutAct_9fa48("12564") ? b : (stryCov_9fa48("12564"), b.slice(from, stryMutAct_9fa48("12565") ? b.length + tail : (stryCov_9fa48("12565"), b.length - tail)))]);
    if (stryMutAct_9fa48("12568") ? left.length > MOST_LINES && right.length > MOST_LINES : stryMutAct_9fa48("12567") ? false : stryMutAct_9fa48("12566") ? true : (stryCov_9fa48("12566", "12567", "12568"), (stryMutAct_9fa48("12571") ? left.length <= MOST_LINES : stryMutAct_9fa48("12570") ? left.length >= MOST_LINES : stryMutAct_9fa48("12569") ? false : (stryCov_9fa48("12569", "12570", "12571"), left.length > MOST_LINES)) || (stryMutAct_9fa48("12574") ? right.length <= MOST_LINES : stryMutAct_9fa48("12573") ? right.length >= MOST_LINES : stryMutAct_9fa48("12572") ? false : (stryCov_9fa48("12572", "12573", "12574"), right.length > MOST_LINES)))) return stryMutAct_9fa48("12575") ? [] : (stryCov_9fa48("12575"), [stryMutAct_9fa48("12576") ? `` : (stryCov_9fa48("12576"), `- ${left.length} lines`), stryMutAct_9fa48("12577") ? `` : (stryCov_9fa48("12577"), `+ ${right.length} lines`)]);
    const said = middle(left, right);
    return (stryMutAct_9fa48("12581") ? said.length <= most : stryMutAct_9fa48("12580") ? said.length >= most : stryMutAct_9fa48("12579") ? false : stryMutAct_9fa48("12578") ? true : (stryCov_9fa48("12578", "12579", "12580", "12581"), said.length > most)) ? stryMutAct_9fa48("12582") ? [] : (stryCov_9fa48("12582"), [...(stryMutAct_9fa48("12583") ? said : (stryCov_9fa48("12583"), said.slice(0, most))), stryMutAct_9fa48("12584") ? `` : (stryCov_9fa48("12584"), `… and ${stryMutAct_9fa48("12585") ? said.length + most : (stryCov_9fa48("12585"), said.length - most)} more lines`)]) : said;
  }
};