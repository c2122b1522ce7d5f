/** Approved: the only thing that is executed. Made here, from a verdict and a consent, and nowhere else. */
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
import type { ConsentReply } from '../event.ts';
import { type Level, type Plan, type ResolvedTarget, type Verdict, within } from '../plan.ts';
import type { World } from '../world.ts';
import { covers, type Grant } from './grant.ts';
import { resolveTargets, stampOf } from './targets.ts';

/** Who consents: the policy, an earlier answer that holds for longer, `--yes` up to a level, a person at the terminal, or nobody. */
export type Consent = {
  readonly by: 'policy';
} | {
  readonly by: 'grant';
  readonly grant: Grant;
} | {
  readonly by: 'flag';
  readonly upTo: Level;
} | {
  readonly by: 'person';
  readonly reply: ConsentReply;
} | {
  readonly by: 'absent';
};

/** No consent: `edit` carries the command to be judged anew. */
export interface Declined {
  readonly kind: 'declined';
  readonly reason: string;
  readonly edit?: string;
}
const TOKEN: unique symbol = Symbol('approve');
const frozen = <T,>(value: T): T => {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    if (stryMutAct_9fa48("3") ? (typeof value !== 'object' || value === null) && Object.isFrozen(value) : stryMutAct_9fa48("2") ? false : stryMutAct_9fa48("1") ? true : (stryCov_9fa48("1", "2", "3"), (stryMutAct_9fa48("5") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("4") ? false : (stryCov_9fa48("4", "5"), (stryMutAct_9fa48("7") ? typeof value === 'object' : stryMutAct_9fa48("6") ? false : (stryCov_9fa48("6", "7"), typeof value !== (stryMutAct_9fa48("8") ? "" : (stryCov_9fa48("8"), 'object')))) || (stryMutAct_9fa48("10") ? value !== null : stryMutAct_9fa48("9") ? false : (stryCov_9fa48("9", "10"), value === null)))) || Object.isFrozen(value))) return value;
    if (stryMutAct_9fa48("11")) {
      ;
    } else {
      stryCov_9fa48("11");
      Object.freeze(value);
    }
    for (const part of Object.values(value)) if (stryMutAct_9fa48("12")) {
      ;
    } else {
      stryCov_9fa48("12");
      frozen(part);
    }
    return value;
  }
};

/** Bound to the steps, folder, host and targets that were shown. The private field makes it impossible to write by hand. */
export class Approved {
  readonly kind = stryMutAct_9fa48("13") ? "" : (stryCov_9fa48("13"), 'approved');
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly #cwd: string;
  readonly #host: string;
  readonly #targets: ReadonlyMap<string, ResolvedTarget>;
  constructor(token: typeof TOKEN, given: {
    plan: Plan;
    verdict: Verdict;
    world: World;
  }) {
    if (stryMutAct_9fa48("14")) {
      {}
    } else {
      stryCov_9fa48("14");
      if (stryMutAct_9fa48("17") ? token === TOKEN : stryMutAct_9fa48("16") ? false : stryMutAct_9fa48("15") ? true : (stryCov_9fa48("15", "16", "17"), token !== TOKEN)) throw new TypeError(stryMutAct_9fa48("19") ? "" : (stryCov_9fa48("19"), 'Approved is made by approve() only'));
      this.plan = given.plan;
      this.verdict = given.verdict;
      this.#cwd = given.world.cwd;
      this.#host = given.world.host;
      this.#targets = new Map(given.verdict.targets.map(stryMutAct_9fa48("20") ? () => undefined : (stryCov_9fa48("20"), target => stryMutAct_9fa48("21") ? [] : (stryCov_9fa48("21"), [keyOf(target), target]))));
    }
  }

  /** What changed since it was shown, each as a sentence; empty when nothing did. Takes a fresh World. */
  stale(world: World): readonly string[] {
    if (stryMutAct_9fa48("22")) {
      {}
    } else {
      stryCov_9fa48("22");
      const changed: string[] = stryMutAct_9fa48("23") ? ["Stryker was here"] : (stryCov_9fa48("23"), []);
      if (stryMutAct_9fa48("26") ? world.cwd === this.#cwd : stryMutAct_9fa48("25") ? false : stryMutAct_9fa48("24") ? true : (stryCov_9fa48("24", "25", "26"), world.cwd !== this.#cwd)) changed.push(stryMutAct_9fa48("28") ? `` : (stryCov_9fa48("28"), `the folder is ${world.cwd} now, not ${this.#cwd}`));
      if (stryMutAct_9fa48("31") ? world.host === this.#host : stryMutAct_9fa48("30") ? false : stryMutAct_9fa48("29") ? true : (stryCov_9fa48("29", "30", "31"), world.host !== this.#host)) changed.push(stryMutAct_9fa48("33") ? `` : (stryCov_9fa48("33"), `the host is ${world.host} now, not ${this.#host}`));
      if (stryMutAct_9fa48("36") ? world.cwd === this.#cwd : stryMutAct_9fa48("35") ? false : stryMutAct_9fa48("34") ? true : (stryCov_9fa48("34", "35", "36"), world.cwd !== this.#cwd)) return changed;
      for (const {
        path,
        stamp
      } of this.#targets.values()) {
        if (stryMutAct_9fa48("37")) {
          {}
        } else {
          stryCov_9fa48("37");
          if (stryMutAct_9fa48("40") ? stampOf(world.entry(path)) === stamp : stryMutAct_9fa48("39") ? false : stryMutAct_9fa48("38") ? true : (stryCov_9fa48("38", "39", "40"), stampOf(world.entry(path)) !== stamp)) changed.push(stryMutAct_9fa48("42") ? `` : (stryCov_9fa48("42"), `${path} changed since it was shown`));
        }
      }
      for (const target of resolveTargets(this.verdict.steps, world)) {
        if (stryMutAct_9fa48("43")) {
          {}
        } else {
          stryCov_9fa48("43");
          if (stryMutAct_9fa48("46") ? false : stryMutAct_9fa48("45") ? true : stryMutAct_9fa48("44") ? this.#targets.has(keyOf(target)) : (stryCov_9fa48("44", "45", "46"), !this.#targets.has(keyOf(target)))) changed.push(stryMutAct_9fa48("48") ? `` : (stryCov_9fa48("48"), `${target.path} is new since it was shown`));
        }
      }
      return changed;
    }
  }
}
const keyOf = stryMutAct_9fa48("49") ? () => undefined : (stryCov_9fa48("49"), (() => {
  const keyOf = (target: ResolvedTarget): string => stryMutAct_9fa48("50") ? `` : (stryCov_9fa48("50"), `${target.step} ${target.kind} ${target.path}`);
  return keyOf;
})());
const declined = stryMutAct_9fa48("51") ? () => undefined : (stryCov_9fa48("51"), (() => {
  const declined = (reason: string): Declined => stryMutAct_9fa48("52") ? {} : (stryCov_9fa48("52"), {
    kind: stryMutAct_9fa48("53") ? "" : (stryCov_9fa48("53"), 'declined'),
    reason
  });
  return declined;
})());
const replied = (reply: ConsentReply): Declined | undefined => {
  if (stryMutAct_9fa48("54")) {
    {}
  } else {
    stryCov_9fa48("54");
    if (stryMutAct_9fa48("57") ? reply.answer === 'run' && reply.answer === 'apply' : stryMutAct_9fa48("56") ? false : stryMutAct_9fa48("55") ? true : (stryCov_9fa48("55", "56", "57"), (stryMutAct_9fa48("59") ? reply.answer !== 'run' : stryMutAct_9fa48("58") ? false : (stryCov_9fa48("58", "59"), reply.answer === (stryMutAct_9fa48("60") ? "" : (stryCov_9fa48("60"), 'run')))) || (stryMutAct_9fa48("62") ? reply.answer !== 'apply' : stryMutAct_9fa48("61") ? false : (stryCov_9fa48("61", "62"), reply.answer === (stryMutAct_9fa48("63") ? "" : (stryCov_9fa48("63"), 'apply')))))) return undefined;
    return (stryMutAct_9fa48("66") ? reply.answer !== 'edit' : stryMutAct_9fa48("65") ? false : stryMutAct_9fa48("64") ? true : (stryCov_9fa48("64", "65", "66"), reply.answer === (stryMutAct_9fa48("67") ? "" : (stryCov_9fa48("67"), 'edit')))) ? stryMutAct_9fa48("68") ? {} : (stryCov_9fa48("68"), {
      kind: stryMutAct_9fa48("69") ? "" : (stryCov_9fa48("69"), 'declined'),
      reason: stryMutAct_9fa48("70") ? "" : (stryCov_9fa48("70"), 'the command was changed'),
      edit: reply.command
    }) : declined(stryMutAct_9fa48("71") ? "" : (stryCov_9fa48("71"), 'it was discarded'));
  }
};

/** Undefined when the consent covers the verdict. */
const objection = (verdict: Verdict, plan: Plan, {
  consent,
  world
}: {
  consent: Consent;
  world: World;
}): Declined | undefined => {
  if (stryMutAct_9fa48("72")) {
    {}
  } else {
    stryCov_9fa48("72");
    if (stryMutAct_9fa48("75") ? verdict.decision !== 'deny' : stryMutAct_9fa48("74") ? false : stryMutAct_9fa48("73") ? true : (stryCov_9fa48("73", "74", "75"), verdict.decision === (stryMutAct_9fa48("76") ? "" : (stryCov_9fa48("76"), 'deny')))) return declined(stryMutAct_9fa48("77") ? `` : (stryCov_9fa48("77"), `the policy denies it: ${verdict.reason}`));
    switch (consent.by) {
      case stryMutAct_9fa48("79") ? "" : (stryCov_9fa48("79"), 'policy'):
        if (stryMutAct_9fa48("78")) {} else {
          stryCov_9fa48("78");
          return (stryMutAct_9fa48("82") ? verdict.decision !== 'allow' : stryMutAct_9fa48("81") ? false : stryMutAct_9fa48("80") ? true : (stryCov_9fa48("80", "81", "82"), verdict.decision === (stryMutAct_9fa48("83") ? "" : (stryCov_9fa48("83"), 'allow')))) ? undefined : declined(stryMutAct_9fa48("84") ? `` : (stryCov_9fa48("84"), `it needs consent: ${verdict.reason}`));
        }
      case stryMutAct_9fa48("86") ? "" : (stryCov_9fa48("86"), 'grant'):
        if (stryMutAct_9fa48("85")) {} else {
          stryCov_9fa48("85");
          return covers(consent.grant, plan, stryMutAct_9fa48("87") ? {} : (stryCov_9fa48("87"), {
            verdict,
            world
          })) ? undefined : declined(stryMutAct_9fa48("88") ? "" : (stryCov_9fa48("88"), 'what was granted is something else'));
        }
      case stryMutAct_9fa48("90") ? "" : (stryCov_9fa48("90"), 'flag'):
        if (stryMutAct_9fa48("89")) {} else {
          stryCov_9fa48("89");
          return (stryMutAct_9fa48("93") ? verdict.decision === 'allow' && within(verdict.level, consent.upTo) : stryMutAct_9fa48("92") ? false : stryMutAct_9fa48("91") ? true : (stryCov_9fa48("91", "92", "93"), (stryMutAct_9fa48("95") ? verdict.decision !== 'allow' : stryMutAct_9fa48("94") ? false : (stryCov_9fa48("94", "95"), verdict.decision === (stryMutAct_9fa48("96") ? "" : (stryCov_9fa48("96"), 'allow')))) || within(verdict.level, consent.upTo))) ? undefined : declined(stryMutAct_9fa48("97") ? `` : (stryCov_9fa48("97"), `--yes=${consent.upTo} does not cover what is ${verdict.level}: ${verdict.reason}`));
        }
      case stryMutAct_9fa48("99") ? "" : (stryCov_9fa48("99"), 'person'):
        if (stryMutAct_9fa48("98")) {} else {
          stryCov_9fa48("98");
          return replied(consent.reply);
        }
      case stryMutAct_9fa48("101") ? "" : (stryCov_9fa48("101"), 'absent'):
        if (stryMutAct_9fa48("100")) {} else {
          stryCov_9fa48("100");
          return (stryMutAct_9fa48("104") ? verdict.decision !== 'allow' : stryMutAct_9fa48("103") ? false : stryMutAct_9fa48("102") ? true : (stryCov_9fa48("102", "103", "104"), verdict.decision === (stryMutAct_9fa48("105") ? "" : (stryCov_9fa48("105"), 'allow')))) ? undefined : declined(stryMutAct_9fa48("106") ? `` : (stryCov_9fa48("106"), `nobody could be asked: ${verdict.reason}`));
        }
    }
  }
};

/** True when the verdict speaks of exactly these steps. */
const matches = stryMutAct_9fa48("107") ? () => undefined : (stryCov_9fa48("107"), (() => {
  const matches = (verdict: Verdict, plan: Plan): boolean => stryMutAct_9fa48("110") ? verdict.steps.length === plan.steps.length || verdict.steps.every((step, at) => step.step === plan.steps[at]?.id) : stryMutAct_9fa48("109") ? false : stryMutAct_9fa48("108") ? true : (stryCov_9fa48("108", "109", "110"), (stryMutAct_9fa48("112") ? verdict.steps.length !== plan.steps.length : stryMutAct_9fa48("111") ? true : (stryCov_9fa48("111", "112"), verdict.steps.length === plan.steps.length)) && (stryMutAct_9fa48("113") ? verdict.steps.some((step, at) => step.step === plan.steps[at]?.id) : (stryCov_9fa48("113"), verdict.steps.every(stryMutAct_9fa48("114") ? () => undefined : (stryCov_9fa48("114"), (step, at) => stryMutAct_9fa48("117") ? step.step !== plan.steps[at]?.id : stryMutAct_9fa48("116") ? false : stryMutAct_9fa48("115") ? true : (stryCov_9fa48("115", "116", "117"), step.step === (stryMutAct_9fa48("118") ? plan.steps[at].id : (stryCov_9fa48("118"), plan.steps[at]?.id))))))));
  return matches;
})());

/** Approved when the consent covers the verdict on this plan; its plan and verdict are frozen from then on. */
export const approve = (verdict: Verdict, plan: Plan, consent: Consent, world: World): Approved | Declined => {
  if (stryMutAct_9fa48("119")) {
    {}
  } else {
    stryCov_9fa48("119");
    if (stryMutAct_9fa48("122") ? false : stryMutAct_9fa48("121") ? true : stryMutAct_9fa48("120") ? matches(verdict, plan) : (stryCov_9fa48("120", "121", "122"), !matches(verdict, plan))) return declined(stryMutAct_9fa48("123") ? "" : (stryCov_9fa48("123"), 'the verdict is not about these steps'));
    return stryMutAct_9fa48("124") ? objection(verdict, plan, {
      consent,
      world
    }) && new Approved(TOKEN, {
      plan: frozen(structuredClone(plan)),
      verdict: frozen(verdict),
      world
    }) : (stryCov_9fa48("124"), objection(verdict, plan, stryMutAct_9fa48("125") ? {} : (stryCov_9fa48("125"), {
      consent,
      world
    })) ?? new Approved(TOKEN, stryMutAct_9fa48("126") ? {} : (stryCov_9fa48("126"), {
      plan: frozen(structuredClone(plan)),
      verdict: frozen(verdict),
      world
    })));
  }
};