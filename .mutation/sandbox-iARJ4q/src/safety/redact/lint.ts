/** The linter of secrets as a finder; loaded when the first text leaves. */
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
import type { Find } from './find.ts';
import type { SlowFinder } from './redactor.ts';

/** It tells where a pattern of fixed length matched: the rest of the same word belongs to the secret. */
const toWordEnd = (text: string, end: number): number => {
  if (stryMutAct_9fa48("13613")) {
    {}
  } else {
    stryCov_9fa48("13613");
    const rest = stryMutAct_9fa48("13614") ? /^[A-Za-z0-9+/=_~-]*/.exec(text.slice(end, end + 512))?.[0] && '' : (stryCov_9fa48("13614"), (stryMutAct_9fa48("13615") ? /^[A-Za-z0-9+/=_~-]*/.exec(text.slice(end, end + 512))[0] : (stryCov_9fa48("13615"), (stryMutAct_9fa48("13618") ? /^[^A-Za-z0-9+/=_~-]*/ : stryMutAct_9fa48("13617") ? /^[A-Za-z0-9+/=_~-]/ : stryMutAct_9fa48("13616") ? /[A-Za-z0-9+/=_~-]*/ : (stryCov_9fa48("13616", "13617", "13618"), /^[A-Za-z0-9+/=_~-]*/)).exec(stryMutAct_9fa48("13619") ? text : (stryCov_9fa48("13619"), text.slice(end, stryMutAct_9fa48("13620") ? end - 512 : (stryCov_9fa48("13620"), end + 512))))?.[0])) ?? (stryMutAct_9fa48("13621") ? "Stryker was here!" : (stryCov_9fa48("13621"), '')));
    return stryMutAct_9fa48("13622") ? end - rest.length : (stryCov_9fa48("13622"), end + rest.length);
  }
};

/** Shorter texts hold none of the shapes it knows. */
const SHORTEST = 12;
const load = async (): Promise<SlowFinder> => {
  if (stryMutAct_9fa48("13623")) {
    {}
  } else {
    stryCov_9fa48("13623");
    const [{
      lintSource
    }, {
      creator
    }] = await Promise.all(stryMutAct_9fa48("13624") ? [] : (stryCov_9fa48("13624"), [import('@secretlint/core'), import('@secretlint/secretlint-rule-preset-recommend')]));
    const rules = stryMutAct_9fa48("13625") ? [] : (stryCov_9fa48("13625"), [stryMutAct_9fa48("13626") ? {} : (stryCov_9fa48("13626"), {
      id: stryMutAct_9fa48("13627") ? "" : (stryCov_9fa48("13627"), '@secretlint/secretlint-rule-preset-recommend'),
      rule: creator,
      options: {}
    })]);
    return async (text): Promise<readonly Find[]> => {
      if (stryMutAct_9fa48("13628")) {
        {}
      } else {
        stryCov_9fa48("13628");
        const {
          messages
        } = await lintSource(stryMutAct_9fa48("13629") ? {} : (stryCov_9fa48("13629"), {
          source: stryMutAct_9fa48("13630") ? {} : (stryCov_9fa48("13630"), {
            filePath: stryMutAct_9fa48("13631") ? "" : (stryCov_9fa48("13631"), 'text.txt'),
            content: text,
            contentType: stryMutAct_9fa48("13632") ? "" : (stryCov_9fa48("13632"), 'text')
          }),
          options: stryMutAct_9fa48("13633") ? {} : (stryCov_9fa48("13633"), {
            config: stryMutAct_9fa48("13634") ? {} : (stryCov_9fa48("13634"), {
              rules
            }),
            noPhysicFilePath: stryMutAct_9fa48("13635") ? false : (stryCov_9fa48("13635"), true)
          })
        }));
        return messages.map(stryMutAct_9fa48("13636") ? () => undefined : (stryCov_9fa48("13636"), ({
          range: [start, end]
        }) => stryMutAct_9fa48("13637") ? {} : (stryCov_9fa48("13637"), {
          start,
          end: toWordEnd(text, end),
          kind: 'secret' as const
        })));
      }
    };
  }
};
let loaded: Promise<SlowFinder> | undefined;
const linter = (): Promise<SlowFinder> => {
  if (stryMutAct_9fa48("13638")) {
    {}
  } else {
    stryCov_9fa48("13638");
    stryMutAct_9fa48("13639") ? loaded &&= load() : (stryCov_9fa48("13639"), loaded ??= load());
    return loaded;
  }
};

/** Rejects only where the package cannot be loaded: then nothing may be sent. */
export const secretLint: SlowFinder = stryMutAct_9fa48("13640") ? () => undefined : (stryCov_9fa48("13640"), (() => {
  const secretLint: SlowFinder = async text => (stryMutAct_9fa48("13644") ? text.length >= SHORTEST : stryMutAct_9fa48("13643") ? text.length <= SHORTEST : stryMutAct_9fa48("13642") ? false : stryMutAct_9fa48("13641") ? true : (stryCov_9fa48("13641", "13642", "13643", "13644"), text.length < SHORTEST)) ? stryMutAct_9fa48("13645") ? ["Stryker was here"] : (stryCov_9fa48("13645"), []) : (await linter())(text);
  return secretLint;
})());