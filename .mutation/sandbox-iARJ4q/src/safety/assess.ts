/** A plan to a verdict. Pure for a given World; never throws and never fails open. */
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
import { type Effect, type Finding, type Plan, type StepVerdict, stricter, type ToolSpec, type Verdict } from '../plan.ts';
import type { World } from '../world.ts';
import { decide, type Policy } from './policy.ts';
import { assessSteps } from './steps.ts';
import { resolveTargets } from './targets.ts';
export interface AssessOptions {
  readonly policy: Policy;
  readonly tools: ReadonlyMap<string, ToolSpec>;
}
const failure = stryMutAct_9fa48("362") ? () => undefined : (stryCov_9fa48("362"), (() => {
  const failure = (plan: Plan): StepVerdict[] => plan.steps.map(stryMutAct_9fa48("363") ? () => undefined : (stryCov_9fa48("363"), step => stryMutAct_9fa48("364") ? {} : (stryCov_9fa48("364"), {
    step: step.id,
    level: stryMutAct_9fa48("365") ? "" : (stryCov_9fa48("365"), 'opaque'),
    effects: stryMutAct_9fa48("366") ? [] : (stryCov_9fa48("366"), [stryMutAct_9fa48("367") ? {} : (stryCov_9fa48("367"), {
      kind: stryMutAct_9fa48("368") ? "" : (stryCov_9fa48("368"), 'unknown'),
      target: stryMutAct_9fa48("369") ? {} : (stryCov_9fa48("369"), {
        type: stryMutAct_9fa48("370") ? "" : (stryCov_9fa48("370"), 'none')
      }),
      by: stryMutAct_9fa48("371") ? "" : (stryCov_9fa48("371"), 'guard'),
      note: stryMutAct_9fa48("372") ? "" : (stryCov_9fa48("372"), 'the guard could not judge it')
    })]),
    findings: stryMutAct_9fa48("373") ? [] : (stryCov_9fa48("373"), [stryMutAct_9fa48("374") ? {} : (stryCov_9fa48("374"), {
      rule: stryMutAct_9fa48("375") ? "" : (stryCov_9fa48("375"), 'guard'),
      level: stryMutAct_9fa48("376") ? "" : (stryCov_9fa48("376"), 'opaque'),
      reason: stryMutAct_9fa48("377") ? "" : (stryCov_9fa48("377"), 'the guard could not judge it'),
      excerpt: stryMutAct_9fa48("378") ? "Stryker was here!" : (stryCov_9fa48("378"), '')
    })])
  })));
  return failure;
})());

/** An exception inside the guard (a bug, or a stack used up by hostile input) is `opaque`, never a pass. */
const judged = (plan: Plan, world: World, options: AssessOptions): readonly StepVerdict[] => {
  if (stryMutAct_9fa48("379")) {
    {}
  } else {
    stryCov_9fa48("379");
    try {
      if (stryMutAct_9fa48("380")) {
        {}
      } else {
        stryCov_9fa48("380");
        return assessSteps(plan, world, options.tools);
      }
    } catch {
      if (stryMutAct_9fa48("381")) {
        {}
      } else {
        stryCov_9fa48("381");
        return failure(plan);
      }
    }
  }
};

/** The guard's word on a plan: the strictest step decides, the policy says what follows. */
export const assess = (plan: Plan, world: World, options: AssessOptions): Verdict => {
  if (stryMutAct_9fa48("382")) {
    {}
  } else {
    stryCov_9fa48("382");
    const steps = judged(plan, world, options);
    const level = steps.map(stryMutAct_9fa48("383") ? () => undefined : (stryCov_9fa48("383"), step => step.level)).reduce(stricter, stryMutAct_9fa48("384") ? "" : (stryCov_9fa48("384"), 'safe'));
    const effects: Effect[] = steps.flatMap(stryMutAct_9fa48("385") ? () => undefined : (stryCov_9fa48("385"), step => step.effects));
    const findings: Finding[] = steps.flatMap(stryMutAct_9fa48("386") ? () => undefined : (stryCov_9fa48("386"), step => step.findings));
    const targets = resolveTargets(steps, world);
    return stryMutAct_9fa48("387") ? {} : (stryCov_9fa48("387"), {
      level,
      ...decide(level, plan, findings, options.policy),
      steps,
      effects,
      findings,
      targets
    });
  }
};