/** Grant: a consent that holds for more than one run of exactly the same steps in the same folder on the same host. Pure. */
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
import { type Level, type Plan, type Step, type Verdict, within } from '../plan.ts';
import type { World } from '../world.ts';
export interface Grant {
  readonly steps: readonly string[];
  readonly cwd: string;
  readonly host: string;
  readonly level: Level;
  /** Names of the rules that had matched: a further one is a reason to ask again. */
  readonly rules: readonly string[];
}
const textOf = stryMutAct_9fa48("11314") ? () => undefined : (stryCov_9fa48("11314"), (() => {
  const textOf = (step: Step): string => (stryMutAct_9fa48("11317") ? step.kind !== 'shell' : stryMutAct_9fa48("11316") ? false : stryMutAct_9fa48("11315") ? true : (stryCov_9fa48("11315", "11316", "11317"), step.kind === (stryMutAct_9fa48("11318") ? "" : (stryCov_9fa48("11318"), 'shell')))) ? stryMutAct_9fa48("11319") ? `` : (stryCov_9fa48("11319"), `$ ${step.command}`) : stryMutAct_9fa48("11320") ? `` : (stryCov_9fa48("11320"), `${step.tool} ${JSON.stringify(step.input)}`);
  return textOf;
})());
const rulesOf = stryMutAct_9fa48("11321") ? () => undefined : (stryCov_9fa48("11321"), (() => {
  const rulesOf = ({
    findings
  }: Verdict): readonly string[] => stryMutAct_9fa48("11322") ? [...new Set(findings.map(({
    rule
  }) => rule))] : (stryCov_9fa48("11322"), (stryMutAct_9fa48("11323") ? [] : (stryCov_9fa48("11323"), [...new Set(findings.map(stryMutAct_9fa48("11324") ? () => undefined : (stryCov_9fa48("11324"), ({
    rule
  }) => rule)))])).sort());
  return rulesOf;
})());
export const grantFor = stryMutAct_9fa48("11325") ? () => undefined : (stryCov_9fa48("11325"), (() => {
  const grantFor = (plan: Plan, verdict: Verdict, {
    cwd,
    host
  }: World): Grant => stryMutAct_9fa48("11326") ? {} : (stryCov_9fa48("11326"), {
    steps: plan.steps.map(textOf),
    cwd,
    host,
    level: verdict.level,
    rules: rulesOf(verdict)
  });
  return grantFor;
})());

/** Nobody can have meant these more than once. */
const ONCE = new Set(stryMutAct_9fa48("11327") ? [] : (stryCov_9fa48("11327"), [stryMutAct_9fa48("11328") ? "" : (stryCov_9fa48("11328"), 'catastrophe'), stryMutAct_9fa48("11329") ? "" : (stryCov_9fa48("11329"), 'disk'), stryMutAct_9fa48("11330") ? "" : (stryCov_9fa48("11330"), 'fork-bomb'), stryMutAct_9fa48("11331") ? "" : (stryCov_9fa48("11331"), 'devices'), stryMutAct_9fa48("11332") ? "" : (stryCov_9fa48("11332"), 'shutdown'), stryMutAct_9fa48("11333") ? "" : (stryCov_9fa48("11333"), 'account'), stryMutAct_9fa48("11334") ? "" : (stryCov_9fa48("11334"), 'secret-leaves')]));

/** How long an answer may hold: what nobody can tell before it runs is not remembered for good, a catastrophe not at all. */
export const longest = (verdict: Verdict): 'once' | 'session' | 'always' => {
  if (stryMutAct_9fa48("11335")) {
    {}
  } else {
    stryCov_9fa48("11335");
    if (stryMutAct_9fa48("11338") ? verdict.findings.every(({
      rule
    }) => ONCE.has(rule)) : stryMutAct_9fa48("11337") ? false : stryMutAct_9fa48("11336") ? true : (stryCov_9fa48("11336", "11337", "11338"), verdict.findings.some(stryMutAct_9fa48("11339") ? () => undefined : (stryCov_9fa48("11339"), ({
      rule
    }) => ONCE.has(rule))))) return stryMutAct_9fa48("11340") ? "" : (stryCov_9fa48("11340"), 'once');
    return (stryMutAct_9fa48("11343") ? verdict.level !== 'opaque' : stryMutAct_9fa48("11342") ? false : stryMutAct_9fa48("11341") ? true : (stryCov_9fa48("11341", "11342", "11343"), verdict.level === (stryMutAct_9fa48("11344") ? "" : (stryCov_9fa48("11344"), 'opaque')))) ? stryMutAct_9fa48("11345") ? "" : (stryCov_9fa48("11345"), 'session') : stryMutAct_9fa48("11346") ? "" : (stryCov_9fa48("11346"), 'always');
  }
};

/** True when the grant speaks of exactly this plan here, and nothing about it got worse. */
export const covers = (grant: Grant, plan: Plan, {
  verdict,
  world
}: {
  verdict: Verdict;
  world: World;
}): boolean => {
  if (stryMutAct_9fa48("11347")) {
    {}
  } else {
    stryCov_9fa48("11347");
    const now = grantFor(plan, verdict, world);
    return stryMutAct_9fa48("11350") ? longest(verdict) !== 'once' && grant.cwd === now.cwd && grant.host === now.host && grant.steps.length === now.steps.length && grant.steps.every((step, at) => step === now.steps[at]) && within(now.level, grant.level) || now.rules.every(rule => grant.rules.includes(rule)) : stryMutAct_9fa48("11349") ? false : stryMutAct_9fa48("11348") ? true : (stryCov_9fa48("11348", "11349", "11350"), (stryMutAct_9fa48("11352") ? longest(verdict) !== 'once' && grant.cwd === now.cwd && grant.host === now.host && grant.steps.length === now.steps.length && grant.steps.every((step, at) => step === now.steps[at]) || within(now.level, grant.level) : stryMutAct_9fa48("11351") ? true : (stryCov_9fa48("11351", "11352"), (stryMutAct_9fa48("11354") ? longest(verdict) !== 'once' && grant.cwd === now.cwd && grant.host === now.host && grant.steps.length === now.steps.length || grant.steps.every((step, at) => step === now.steps[at]) : stryMutAct_9fa48("11353") ? true : (stryCov_9fa48("11353", "11354"), (stryMutAct_9fa48("11356") ? longest(verdict) !== 'once' && grant.cwd === now.cwd && grant.host === now.host || grant.steps.length === now.steps.length : stryMutAct_9fa48("11355") ? true : (stryCov_9fa48("11355", "11356"), (stryMutAct_9fa48("11358") ? longest(verdict) !== 'once' && grant.cwd === now.cwd || grant.host === now.host : stryMutAct_9fa48("11357") ? true : (stryCov_9fa48("11357", "11358"), (stryMutAct_9fa48("11360") ? longest(verdict) !== 'once' || grant.cwd === now.cwd : stryMutAct_9fa48("11359") ? true : (stryCov_9fa48("11359", "11360"), (stryMutAct_9fa48("11362") ? longest(verdict) === 'once' : stryMutAct_9fa48("11361") ? true : (stryCov_9fa48("11361", "11362"), longest(verdict) !== (stryMutAct_9fa48("11363") ? "" : (stryCov_9fa48("11363"), 'once')))) && (stryMutAct_9fa48("11365") ? grant.cwd !== now.cwd : stryMutAct_9fa48("11364") ? true : (stryCov_9fa48("11364", "11365"), grant.cwd === now.cwd)))) && (stryMutAct_9fa48("11367") ? grant.host !== now.host : stryMutAct_9fa48("11366") ? true : (stryCov_9fa48("11366", "11367"), grant.host === now.host)))) && (stryMutAct_9fa48("11369") ? grant.steps.length !== now.steps.length : stryMutAct_9fa48("11368") ? true : (stryCov_9fa48("11368", "11369"), grant.steps.length === now.steps.length)))) && (stryMutAct_9fa48("11370") ? grant.steps.some((step, at) => step === now.steps[at]) : (stryCov_9fa48("11370"), grant.steps.every(stryMutAct_9fa48("11371") ? () => undefined : (stryCov_9fa48("11371"), (step, at) => stryMutAct_9fa48("11374") ? step !== now.steps[at] : stryMutAct_9fa48("11373") ? false : stryMutAct_9fa48("11372") ? true : (stryCov_9fa48("11372", "11373", "11374"), step === now.steps[at]))))))) && within(now.level, grant.level))) && (stryMutAct_9fa48("11375") ? now.rules.some(rule => grant.rules.includes(rule)) : (stryCov_9fa48("11375"), now.rules.every(stryMutAct_9fa48("11376") ? () => undefined : (stryCov_9fa48("11376"), rule => grant.rules.includes(rule))))));
  }
};