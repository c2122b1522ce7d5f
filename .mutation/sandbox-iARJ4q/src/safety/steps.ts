/** The steps of a plan, walked in an order that honours their needs, with state carried from one to the next. */
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
import type { Effect, Plan, Step, StepVerdict, ToolSpec } from '../plan.ts';
import type { World } from '../world.ts';
import { openWalk, walkShell } from './effects.ts';
import { judge } from './judge.ts';
import type { Scope } from './scope.ts';
interface Found {
  readonly effects: readonly Effect[];
  readonly marks: Scope['trace']['marks'];
  readonly seen: Scope['trace']['seen'];
}
const toolEffects = (step: Extract<Step, {
  kind: 'tool';
}>, tools: ReadonlyMap<string, ToolSpec>): readonly Effect[] => {
  if (stryMutAct_9fa48("17062")) {
    {}
  } else {
    stryCov_9fa48("17062");
    const spec = tools.get(step.tool);
    if (stryMutAct_9fa48("17065") ? spec === undefined : stryMutAct_9fa48("17064") ? false : stryMutAct_9fa48("17063") ? true : (stryCov_9fa48("17063", "17064", "17065"), spec !== undefined)) return spec.effects(step.input);
    return stryMutAct_9fa48("17066") ? [] : (stryCov_9fa48("17066"), [stryMutAct_9fa48("17067") ? {} : (stryCov_9fa48("17067"), {
      kind: stryMutAct_9fa48("17068") ? "" : (stryCov_9fa48("17068"), 'unknown'),
      target: stryMutAct_9fa48("17069") ? {} : (stryCov_9fa48("17069"), {
        type: stryMutAct_9fa48("17070") ? "" : (stryCov_9fa48("17070"), 'name'),
        name: step.tool
      }),
      by: step.tool,
      note: stryMutAct_9fa48("17071") ? `` : (stryCov_9fa48("17071"), `there is no tool called ${step.tool}`)
    })]);
  }
};
const walkStep = (scope: Scope, step: Step, tools: ReadonlyMap<string, ToolSpec>): Found => {
  if (stryMutAct_9fa48("17072")) {
    {}
  } else {
    stryCov_9fa48("17072");
    const {
      effects,
      marks,
      seen
    } = scope.trace;
    const from = stryMutAct_9fa48("17073") ? [] : (stryCov_9fa48("17073"), [effects.length, marks.length, seen.length]);
    if (stryMutAct_9fa48("17076") ? step.kind !== 'tool' : stryMutAct_9fa48("17075") ? false : stryMutAct_9fa48("17074") ? true : (stryCov_9fa48("17074", "17075", "17076"), step.kind === (stryMutAct_9fa48("17077") ? "" : (stryCov_9fa48("17077"), 'tool')))) {
      if (stryMutAct_9fa48("17078")) {
        ;
      } else {
        stryCov_9fa48("17078");
        effects.push(...toolEffects(step, tools));
      }
    } else if (stryMutAct_9fa48("17079")) {
      ;
    } else {
      stryCov_9fa48("17079");
      walkShell(scope, step.command);
    }
    return stryMutAct_9fa48("17080") ? {} : (stryCov_9fa48("17080"), {
      effects: stryMutAct_9fa48("17081") ? effects : (stryCov_9fa48("17081"), effects.slice(from[0])),
      marks: stryMutAct_9fa48("17082") ? marks : (stryCov_9fa48("17082"), marks.slice(from[1])),
      seen: stryMutAct_9fa48("17083") ? seen : (stryCov_9fa48("17083"), seen.slice(from[2]))
    });
  }
};

/** A verdict for each step; effects of all steps are known before the first is judged, so that their order hides nothing. */
export const assessSteps = (plan: Plan, world: World, tools: ReadonlyMap<string, ToolSpec>): readonly StepVerdict[] => {
  if (stryMutAct_9fa48("17084")) {
    {}
  } else {
    stryCov_9fa48("17084");
    const scope = openWalk(world);
    const found = plan.steps.map(stryMutAct_9fa48("17085") ? () => undefined : (stryCov_9fa48("17085"), step => walkStep(scope, step, tools)));
    const {
      trace
    } = scope;
    return plan.steps.map((step, at) => {
      if (stryMutAct_9fa48("17086")) {
        {}
      } else {
        stryCov_9fa48("17086");
        const {
          effects = stryMutAct_9fa48("17087") ? ["Stryker was here"] : (stryCov_9fa48("17087"), []),
          marks = stryMutAct_9fa48("17088") ? ["Stryker was here"] : (stryCov_9fa48("17088"), []),
          seen = stryMutAct_9fa48("17089") ? ["Stryker was here"] : (stryCov_9fa48("17089"), [])
        } = stryMutAct_9fa48("17090") ? found[at] && {} : (stryCov_9fa48("17090"), found[at] ?? {});
        return stryMutAct_9fa48("17091") ? {} : (stryCov_9fa48("17091"), {
          step: step.id,
          effects,
          ...judge(stryMutAct_9fa48("17092") ? {} : (stryCov_9fa48("17092"), {
            effects,
            marks,
            seen,
            plan: trace,
            world
          }))
        });
      }
    });
  }
};