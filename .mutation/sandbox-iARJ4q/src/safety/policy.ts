/** Policies: what follows from a level, by who made the plan. */
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
import { type Decision, type Finding, type Level, type Plan, type PolicyName, within } from '../plan.ts';
export interface Policy {
  readonly name: PolicyName;
  /** A machine's plan up to this level runs without a question. */
  readonly machine: Level;
  /** What a person typed runs without a question up to this level; catastrophes are asked about in any case. */
  readonly typed: Level;
  /** Above `machine` or `typed`: ask, or refuse. */
  readonly beyond: Exclude<Decision, 'allow'>;
}
const POLICIES: Readonly<Record<PolicyName, Policy>> = stryMutAct_9fa48("12364") ? {} : (stryCov_9fa48("12364"), {
  careful: stryMutAct_9fa48("12365") ? {} : (stryCov_9fa48("12365"), {
    name: stryMutAct_9fa48("12366") ? "" : (stryCov_9fa48("12366"), 'careful'),
    machine: stryMutAct_9fa48("12367") ? "" : (stryCov_9fa48("12367"), 'safe'),
    typed: stryMutAct_9fa48("12368") ? "" : (stryCov_9fa48("12368"), 'write'),
    beyond: stryMutAct_9fa48("12369") ? "" : (stryCov_9fa48("12369"), 'ask')
  }),
  normal: stryMutAct_9fa48("12370") ? {} : (stryCov_9fa48("12370"), {
    name: stryMutAct_9fa48("12371") ? "" : (stryCov_9fa48("12371"), 'normal'),
    machine: stryMutAct_9fa48("12372") ? "" : (stryCov_9fa48("12372"), 'safe'),
    typed: stryMutAct_9fa48("12373") ? "" : (stryCov_9fa48("12373"), 'opaque'),
    beyond: stryMutAct_9fa48("12374") ? "" : (stryCov_9fa48("12374"), 'ask')
  }),
  auto: stryMutAct_9fa48("12375") ? {} : (stryCov_9fa48("12375"), {
    name: stryMutAct_9fa48("12376") ? "" : (stryCov_9fa48("12376"), 'auto'),
    machine: stryMutAct_9fa48("12377") ? "" : (stryCov_9fa48("12377"), 'write'),
    typed: stryMutAct_9fa48("12378") ? "" : (stryCov_9fa48("12378"), 'opaque'),
    beyond: stryMutAct_9fa48("12379") ? "" : (stryCov_9fa48("12379"), 'ask')
  }),
  'read-only': stryMutAct_9fa48("12380") ? {} : (stryCov_9fa48("12380"), {
    name: stryMutAct_9fa48("12381") ? "" : (stryCov_9fa48("12381"), 'read-only'),
    machine: stryMutAct_9fa48("12382") ? "" : (stryCov_9fa48("12382"), 'safe'),
    typed: stryMutAct_9fa48("12383") ? "" : (stryCov_9fa48("12383"), 'safe'),
    beyond: stryMutAct_9fa48("12384") ? "" : (stryCov_9fa48("12384"), 'deny')
  })
});
export const policyNamed = stryMutAct_9fa48("12385") ? () => undefined : (stryCov_9fa48("12385"), (() => {
  const policyNamed = (name: PolicyName): Policy => POLICIES[name];
  return policyNamed;
})());
const ORDER: readonly PolicyName[] = stryMutAct_9fa48("12386") ? [] : (stryCov_9fa48("12386"), [stryMutAct_9fa48("12387") ? "" : (stryCov_9fa48("12387"), 'auto'), stryMutAct_9fa48("12388") ? "" : (stryCov_9fa48("12388"), 'normal'), stryMutAct_9fa48("12389") ? "" : (stryCov_9fa48("12389"), 'careful'), stryMutAct_9fa48("12390") ? "" : (stryCov_9fa48("12390"), 'read-only')]);

/** The tighter of two policies: a project's file may tighten, never loosen. */
export const tighter = stryMutAct_9fa48("12391") ? () => undefined : (stryCov_9fa48("12391"), (() => {
  const tighter = (a: Policy, b: Policy): Policy => (stryMutAct_9fa48("12395") ? ORDER.indexOf(a.name) < ORDER.indexOf(b.name) : stryMutAct_9fa48("12394") ? ORDER.indexOf(a.name) > ORDER.indexOf(b.name) : stryMutAct_9fa48("12393") ? false : stryMutAct_9fa48("12392") ? true : (stryCov_9fa48("12392", "12393", "12394", "12395"), ORDER.indexOf(a.name) >= ORDER.indexOf(b.name))) ? a : b;
  return tighter;
})());

/** Rules whose match stops even what a person typed. */
const CATASTROPHES = new Set(stryMutAct_9fa48("12396") ? [] : (stryCov_9fa48("12396"), [stryMutAct_9fa48("12397") ? "" : (stryCov_9fa48("12397"), 'catastrophe'), stryMutAct_9fa48("12398") ? "" : (stryCov_9fa48("12398"), 'disk'), stryMutAct_9fa48("12399") ? "" : (stryCov_9fa48("12399"), 'fork-bomb')]));

/** The decision and its sentence. `findings` are the whole plan's, strictest first within each step. */
export const decide = (level: Level, plan: Plan, findings: readonly Finding[], policy: Policy): {
  readonly decision: Decision;
  readonly reason: string;
} => {
  if (stryMutAct_9fa48("12400")) {
    {}
  } else {
    stryCov_9fa48("12400");
    const first = findings.find(stryMutAct_9fa48("12401") ? () => undefined : (stryCov_9fa48("12401"), finding => stryMutAct_9fa48("12404") ? finding.level !== level : stryMutAct_9fa48("12403") ? false : stryMutAct_9fa48("12402") ? true : (stryCov_9fa48("12402", "12403", "12404"), finding.level === level)));
    const reason = (stryMutAct_9fa48("12407") ? first !== undefined : stryMutAct_9fa48("12406") ? false : stryMutAct_9fa48("12405") ? true : (stryCov_9fa48("12405", "12406", "12407"), first === undefined)) ? stryMutAct_9fa48("12408") ? "" : (stryCov_9fa48("12408"), 'it changes nothing and reads no secret') : first.reason;
    if (stryMutAct_9fa48("12411") ? plan.source === 'typed' : stryMutAct_9fa48("12410") ? false : stryMutAct_9fa48("12409") ? true : (stryCov_9fa48("12409", "12410", "12411"), plan.source !== (stryMutAct_9fa48("12412") ? "" : (stryCov_9fa48("12412"), 'typed')))) return stryMutAct_9fa48("12413") ? {} : (stryCov_9fa48("12413"), {
      decision: within(level, policy.machine) ? stryMutAct_9fa48("12414") ? "" : (stryCov_9fa48("12414"), 'allow') : policy.beyond,
      reason
    });
    const stop = findings.find(stryMutAct_9fa48("12415") ? () => undefined : (stryCov_9fa48("12415"), finding => CATASTROPHES.has(finding.rule)));
    if (stryMutAct_9fa48("12418") ? stop === undefined : stryMutAct_9fa48("12417") ? false : stryMutAct_9fa48("12416") ? true : (stryCov_9fa48("12416", "12417", "12418"), stop !== undefined)) return stryMutAct_9fa48("12419") ? {} : (stryCov_9fa48("12419"), {
      decision: policy.beyond,
      reason: stop.reason
    });
    return stryMutAct_9fa48("12420") ? {} : (stryCov_9fa48("12420"), {
      decision: within(level, policy.typed) ? stryMutAct_9fa48("12421") ? "" : (stryCov_9fa48("12421"), 'allow') : policy.beyond,
      reason
    });
  }
};