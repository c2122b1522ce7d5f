/** Finds: places in a text that hold a secret or a personal item, and putting something else in their place. Pure. */
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
export const KINDS = ['secret', 'mail', 'phone', 'card', 'iban', 'name'] as const;
export type Kind = typeof KINDS[number];

/** Half-open, in UTF-16 units. */
export interface Find {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}
export type Finder = (text: string) => readonly Find[];

/** What stands in place of a value: plain to every shell and every model. */
export const PLACEHOLDER = stryMutAct_9fa48("13258") ? /LLMOS_(SECRET|MAIL|PHONE|CARD|IBAN|NAME)_[A-Z2-7]{6}(?![^A-Z2-7])/g : stryMutAct_9fa48("13257") ? /LLMOS_(SECRET|MAIL|PHONE|CARD|IBAN|NAME)_[A-Z2-7]{6}(?=[A-Z2-7])/g : stryMutAct_9fa48("13256") ? /LLMOS_(SECRET|MAIL|PHONE|CARD|IBAN|NAME)_[^A-Z2-7]{6}(?![A-Z2-7])/g : stryMutAct_9fa48("13255") ? /LLMOS_(SECRET|MAIL|PHONE|CARD|IBAN|NAME)_[A-Z2-7](?![A-Z2-7])/g : (stryCov_9fa48("13255", "13256", "13257", "13258"), /LLMOS_(SECRET|MAIL|PHONE|CARD|IBAN|NAME)_[A-Z2-7]{6}(?![A-Z2-7])/g);
const placeholders = stryMutAct_9fa48("13259") ? () => undefined : (stryCov_9fa48("13259"), (() => {
  const placeholders = (text: string): readonly {
    start: number;
    end: number;
  }[] => text.includes(stryMutAct_9fa48("13260") ? "" : (stryCov_9fa48("13260"), 'LLMOS_')) ? (stryMutAct_9fa48("13261") ? [] : (stryCov_9fa48("13261"), [...text.matchAll(PLACEHOLDER)])).map(stryMutAct_9fa48("13262") ? () => undefined : (stryCov_9fa48("13262"), ({
    index,
    0: found
  }) => stryMutAct_9fa48("13263") ? {} : (stryCov_9fa48("13263"), {
    start: index,
    end: stryMutAct_9fa48("13264") ? index - found.length : (stryCov_9fa48("13264"), index + found.length)
  }))) : stryMutAct_9fa48("13265") ? ["Stryker was here"] : (stryCov_9fa48("13265"), []);
  return placeholders;
})());

/** Finds that overlap become one, of the first one's kind; those that hold a placeholder were replaced before. */
const apart = (text: string, finds: readonly Find[]): readonly Find[] => {
  if (stryMutAct_9fa48("13266")) {
    {}
  } else {
    stryCov_9fa48("13266");
    const masked = placeholders(text);
    const sorted = stryMutAct_9fa48("13267") ? finds.toSorted((a, b) => a.start - b.start || b.end - a.end) : (stryCov_9fa48("13267"), finds.filter(stryMutAct_9fa48("13268") ? () => undefined : (stryCov_9fa48("13268"), ({
      start,
      end
    }) => stryMutAct_9fa48("13271") ? end > start || !masked.some(each => each.start < end && start < each.end) : stryMutAct_9fa48("13270") ? false : stryMutAct_9fa48("13269") ? true : (stryCov_9fa48("13269", "13270", "13271"), (stryMutAct_9fa48("13274") ? end <= start : stryMutAct_9fa48("13273") ? end >= start : stryMutAct_9fa48("13272") ? true : (stryCov_9fa48("13272", "13273", "13274"), end > start)) && (stryMutAct_9fa48("13275") ? masked.some(each => each.start < end && start < each.end) : (stryCov_9fa48("13275"), !(stryMutAct_9fa48("13276") ? masked.every(each => each.start < end && start < each.end) : (stryCov_9fa48("13276"), masked.some(stryMutAct_9fa48("13277") ? () => undefined : (stryCov_9fa48("13277"), each => stryMutAct_9fa48("13280") ? each.start < end || start < each.end : stryMutAct_9fa48("13279") ? false : stryMutAct_9fa48("13278") ? true : (stryCov_9fa48("13278", "13279", "13280"), (stryMutAct_9fa48("13283") ? each.start >= end : stryMutAct_9fa48("13282") ? each.start <= end : stryMutAct_9fa48("13281") ? true : (stryCov_9fa48("13281", "13282", "13283"), each.start < end)) && (stryMutAct_9fa48("13286") ? start >= each.end : stryMutAct_9fa48("13285") ? start <= each.end : stryMutAct_9fa48("13284") ? true : (stryCov_9fa48("13284", "13285", "13286"), start < each.end)))))))))))).toSorted(stryMutAct_9fa48("13287") ? () => undefined : (stryCov_9fa48("13287"), (a, b) => stryMutAct_9fa48("13290") ? a.start - b.start && b.end - a.end : stryMutAct_9fa48("13289") ? false : stryMutAct_9fa48("13288") ? true : (stryCov_9fa48("13288", "13289", "13290"), (stryMutAct_9fa48("13291") ? a.start + b.start : (stryCov_9fa48("13291"), a.start - b.start)) || (stryMutAct_9fa48("13292") ? b.end + a.end : (stryCov_9fa48("13292"), b.end - a.end))))));
    const kept: Find[] = stryMutAct_9fa48("13293") ? ["Stryker was here"] : (stryCov_9fa48("13293"), []);
    for (const find of sorted) {
      if (stryMutAct_9fa48("13294")) {
        {}
      } else {
        stryCov_9fa48("13294");
        const last = kept.at(stryMutAct_9fa48("13295") ? +1 : (stryCov_9fa48("13295"), -1));
        if (stryMutAct_9fa48("13298") ? last === undefined && find.start >= last.end : stryMutAct_9fa48("13297") ? false : stryMutAct_9fa48("13296") ? true : (stryCov_9fa48("13296", "13297", "13298"), (stryMutAct_9fa48("13300") ? last !== undefined : stryMutAct_9fa48("13299") ? false : (stryCov_9fa48("13299", "13300"), last === undefined)) || (stryMutAct_9fa48("13303") ? find.start < last.end : stryMutAct_9fa48("13302") ? find.start > last.end : stryMutAct_9fa48("13301") ? false : (stryCov_9fa48("13301", "13302", "13303"), find.start >= last.end)))) {
          if (stryMutAct_9fa48("13304")) {
            ;
          } else {
            stryCov_9fa48("13304");
            kept.push(find);
          }
        } else if (stryMutAct_9fa48("13308") ? find.end <= last.end : stryMutAct_9fa48("13307") ? find.end >= last.end : stryMutAct_9fa48("13306") ? false : stryMutAct_9fa48("13305") ? true : (stryCov_9fa48("13305", "13306", "13307", "13308"), find.end > last.end)) kept[stryMutAct_9fa48("13309") ? kept.length + 1 : (stryCov_9fa48("13309"), kept.length - 1)] = stryMutAct_9fa48("13310") ? {} : (stryCov_9fa48("13310"), {
          ...last,
          end: find.end
        });
      }
    }
    return kept;
  }
};

/** The text with each find replaced. */
export const replaceFinds = (text: string, finds: readonly Find[], instead: (value: string, kind: Kind) => string): string => {
  if (stryMutAct_9fa48("13311")) {
    {}
  } else {
    stryCov_9fa48("13311");
    if (stryMutAct_9fa48("13314") ? finds.length !== 0 : stryMutAct_9fa48("13313") ? false : stryMutAct_9fa48("13312") ? true : (stryCov_9fa48("13312", "13313", "13314"), finds.length === 0)) return text;
    let out = stryMutAct_9fa48("13315") ? "Stryker was here!" : (stryCov_9fa48("13315"), '');
    let at = 0;
    for (const {
      start,
      end,
      kind
    } of apart(text, finds)) {
      if (stryMutAct_9fa48("13316")) {
        {}
      } else {
        stryCov_9fa48("13316");
        stryMutAct_9fa48("13317") ? out -= text.slice(at, start) + instead(text.slice(start, end), kind) : (stryCov_9fa48("13317"), out += stryMutAct_9fa48("13318") ? text.slice(at, start) - instead(text.slice(start, end), kind) : (stryCov_9fa48("13318"), (stryMutAct_9fa48("13319") ? text : (stryCov_9fa48("13319"), text.slice(at, start))) + instead(stryMutAct_9fa48("13320") ? text : (stryCov_9fa48("13320"), text.slice(start, end)), kind)));
        at = end;
      }
    }
    return stryMutAct_9fa48("13321") ? out - text.slice(at) : (stryCov_9fa48("13321"), out + (stryMutAct_9fa48("13322") ? text : (stryCov_9fa48("13322"), text.slice(at))));
  }
};

/** Every match of the pattern, or of its group `secret` where it has one. The pattern is global and tells indices (`gd`). */
export const findAll = stryMutAct_9fa48("13323") ? () => undefined : (stryCov_9fa48("13323"), (() => {
  const findAll = (text: string, pattern: RegExp, kind: Kind): Find[] => (stryMutAct_9fa48("13324") ? [] : (stryCov_9fa48("13324"), [...text.matchAll(pattern)])).flatMap(match => {
    if (stryMutAct_9fa48("13325")) {
      {}
    } else {
      stryCov_9fa48("13325");
      const span = stryMutAct_9fa48("13326") ? match.indices?.groups?.['secret'] && match.indices?.[0] : (stryCov_9fa48("13326"), (stryMutAct_9fa48("13328") ? match.indices.groups?.['secret'] : stryMutAct_9fa48("13327") ? match.indices?.groups['secret'] : (stryCov_9fa48("13327", "13328"), match.indices?.groups?.[stryMutAct_9fa48("13329") ? "" : (stryCov_9fa48("13329"), 'secret')])) ?? (stryMutAct_9fa48("13330") ? match.indices[0] : (stryCov_9fa48("13330"), match.indices?.[0])));
      return (stryMutAct_9fa48("13333") ? span !== undefined : stryMutAct_9fa48("13332") ? false : stryMutAct_9fa48("13331") ? true : (stryCov_9fa48("13331", "13332", "13333"), span === undefined)) ? stryMutAct_9fa48("13334") ? ["Stryker was here"] : (stryCov_9fa48("13334"), []) : stryMutAct_9fa48("13335") ? [] : (stryCov_9fa48("13335"), [stryMutAct_9fa48("13336") ? {} : (stryCov_9fa48("13336"), {
        start: span[0],
        end: span[1],
        kind
      })]);
    }
  });
  return findAll;
})());