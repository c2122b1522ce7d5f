/** Placeholders back to values: in a shell command as one quoted word each, whatever the value holds. Pure. */
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
import type { Json, JsonObject, Plan, Step } from '../../plan.ts';
import { parseShell } from '../parse.ts';
import { PLACEHOLDER } from './find.ts';
import { type Body, insert, PLAIN } from './insert.ts';
import { placeholdersIn, type Vault } from './vault.ts';
const fill = stryMutAct_9fa48("13987") ? () => undefined : (stryCov_9fa48("13987"), (() => {
  const fill = (text: string, real: (placeholder: string) => string): string => text.replace(PLACEHOLDER, stryMutAct_9fa48("13988") ? () => undefined : (stryCov_9fa48("13988"), found => real(found)));
  return fill;
})());
interface Outline {
  /** Types in order, with each word's and each text's value; places left out. */
  readonly said: string[];
  readonly bodies: Body[];
}
const sketch = (node: unknown, into: Outline): void => {
  if (stryMutAct_9fa48("13989")) {
    {}
  } else {
    stryCov_9fa48("13989");
    if (stryMutAct_9fa48("13991") ? false : stryMutAct_9fa48("13990") ? true : (stryCov_9fa48("13990", "13991"), Array.isArray(node))) for (const item of node) if (stryMutAct_9fa48("13992")) {
      ;
    } else {
      stryCov_9fa48("13992");
      sketch(item, into);
    }
    if (stryMutAct_9fa48("13995") ? (typeof node !== 'object' || node === null) && Array.isArray(node) : stryMutAct_9fa48("13994") ? false : stryMutAct_9fa48("13993") ? true : (stryCov_9fa48("13993", "13994", "13995"), (stryMutAct_9fa48("13997") ? typeof node !== 'object' && node === null : stryMutAct_9fa48("13996") ? false : (stryCov_9fa48("13996", "13997"), (stryMutAct_9fa48("13999") ? typeof node === 'object' : stryMutAct_9fa48("13998") ? false : (stryCov_9fa48("13998", "13999"), typeof node !== (stryMutAct_9fa48("14000") ? "" : (stryCov_9fa48("14000"), 'object')))) || (stryMutAct_9fa48("14002") ? node !== null : stryMutAct_9fa48("14001") ? false : (stryCov_9fa48("14001", "14002"), node === null)))) || Array.isArray(node))) return;
    const {
      type,
      value,
      name,
      text
    } = node as Record<string, unknown>;
    if (stryMutAct_9fa48("14005") ? type !== 'Word' : stryMutAct_9fa48("14004") ? false : stryMutAct_9fa48("14003") ? true : (stryCov_9fa48("14003", "14004", "14005"), type === (stryMutAct_9fa48("14006") ? "" : (stryCov_9fa48("14006"), 'Word')))) return void into.said.push(stryMutAct_9fa48("14007") ? `` : (stryCov_9fa48("14007"), `Word ${String(value)}`));
    if (stryMutAct_9fa48("14010") ? typeof type !== 'string' : stryMutAct_9fa48("14009") ? false : stryMutAct_9fa48("14008") ? true : (stryCov_9fa48("14008", "14009", "14010"), typeof type === (stryMutAct_9fa48("14011") ? "" : (stryCov_9fa48("14011"), 'string')))) if (stryMutAct_9fa48("14012")) {
      ;
    } else {
      stryCov_9fa48("14012");
      into.said.push(type);
    }
    if (stryMutAct_9fa48("14015") ? type !== 'HereDocBody' : stryMutAct_9fa48("14014") ? false : stryMutAct_9fa48("14013") ? true : (stryCov_9fa48("14013", "14014", "14015"), type === (stryMutAct_9fa48("14016") ? "" : (stryCov_9fa48("14016"), 'HereDocBody')))) if (stryMutAct_9fa48("14017")) {
      ;
    } else {
      stryCov_9fa48("14017");
      into.said.push(String(text));
    }
    if (stryMutAct_9fa48("14020") ? typeof name !== 'string' : stryMutAct_9fa48("14019") ? false : stryMutAct_9fa48("14018") ? true : (stryCov_9fa48("14018", "14019", "14020"), typeof name === (stryMutAct_9fa48("14021") ? "" : (stryCov_9fa48("14021"), 'string')))) if (stryMutAct_9fa48("14022")) {
      ;
    } else {
      stryCov_9fa48("14022");
      into.said.push(name);
    }
    if (stryMutAct_9fa48("14025") ? type !== 'HereDoc' : stryMutAct_9fa48("14024") ? false : stryMutAct_9fa48("14023") ? true : (stryCov_9fa48("14023", "14024", "14025"), type === (stryMutAct_9fa48("14026") ? "" : (stryCov_9fa48("14026"), 'HereDoc')))) {
      if (stryMutAct_9fa48("14027")) {
        {}
      } else {
        stryCov_9fa48("14027");
        const {
          body,
          delimiter
        } = node as {
          body: Body;
          delimiter: {
            quoted: boolean;
          };
        };
        into.bodies.push(stryMutAct_9fa48("14029") ? {} : (stryCov_9fa48("14029"), {
          pos: body.pos,
          end: body.end,
          quoted: delimiter.quoted
        }));
      }
    }
    for (const [key, item] of Object.entries(node)) if (stryMutAct_9fa48("14032") ? key === 'text' : stryMutAct_9fa48("14031") ? false : stryMutAct_9fa48("14030") ? true : (stryCov_9fa48("14030", "14031", "14032"), key !== (stryMutAct_9fa48("14033") ? "" : (stryCov_9fa48("14033"), 'text')))) if (stryMutAct_9fa48("14034")) {
      ;
    } else {
      stryCov_9fa48("14034");
      sketch(item, into);
    }
  }
};
const outlineOf = (source: string): Outline | undefined => {
  if (stryMutAct_9fa48("14035")) {
    {}
  } else {
    stryCov_9fa48("14035");
    const parsed = parseShell(source);
    if (stryMutAct_9fa48("14038") ? false : stryMutAct_9fa48("14037") ? true : stryMutAct_9fa48("14036") ? parsed.ok : (stryCov_9fa48("14036", "14037", "14038"), !parsed.ok)) return undefined;
    const outline: Outline = stryMutAct_9fa48("14039") ? {} : (stryCov_9fa48("14039"), {
      said: stryMutAct_9fa48("14040") ? ["Stryker was here"] : (stryCov_9fa48("14040"), []),
      bodies: stryMutAct_9fa48("14041") ? ["Stryker was here"] : (stryCov_9fa48("14041"), [])
    });
    if (stryMutAct_9fa48("14042")) {
      ;
    } else {
      stryCov_9fa48("14042");
      sketch(JSON.parse(JSON.stringify(parsed.script.commands)), outline);
    }
    return outline;
  }
};

/** `undefined`: it cannot be said for sure that the values stay plain words there. */
export const intoCommand = (command: string, real: (placeholder: string) => string): string | undefined => {
  if (stryMutAct_9fa48("14043")) {
    {}
  } else {
    stryCov_9fa48("14043");
    const names = placeholdersIn(command);
    if (stryMutAct_9fa48("14046") ? names.some(name => PLAIN.test(real(name))) : stryMutAct_9fa48("14045") ? false : stryMutAct_9fa48("14044") ? true : (stryCov_9fa48("14044", "14045", "14046"), names.every(stryMutAct_9fa48("14047") ? () => undefined : (stryCov_9fa48("14047"), name => PLAIN.test(real(name)))))) return fill(command, real);
    const before = outlineOf(command);
    if (stryMutAct_9fa48("14050") ? before !== undefined : stryMutAct_9fa48("14049") ? false : stryMutAct_9fa48("14048") ? true : (stryCov_9fa48("14048", "14049", "14050"), before === undefined)) return undefined;
    const expands = stryMutAct_9fa48("14051") ? before.bodies.flatMap(({
      pos,
      end
    }) => placeholdersIn(command.slice(pos, end))) : (stryCov_9fa48("14051"), before.bodies.filter(stryMutAct_9fa48("14052") ? () => undefined : (stryCov_9fa48("14052"), body => stryMutAct_9fa48("14053") ? body.quoted : (stryCov_9fa48("14053"), !body.quoted))).flatMap(stryMutAct_9fa48("14054") ? () => undefined : (stryCov_9fa48("14054"), ({
      pos,
      end
    }) => placeholdersIn(stryMutAct_9fa48("14055") ? command : (stryCov_9fa48("14055"), command.slice(pos, end))))));
    if (stryMutAct_9fa48("14058") ? expands.every(name => /[\\$`]/.test(real(name))) : stryMutAct_9fa48("14057") ? false : stryMutAct_9fa48("14056") ? true : (stryCov_9fa48("14056", "14057", "14058"), expands.some(stryMutAct_9fa48("14059") ? () => undefined : (stryCov_9fa48("14059"), name => (stryMutAct_9fa48("14060") ? /[^\\$`]/ : (stryCov_9fa48("14060"), /[\\$`]/)).test(real(name)))))) return undefined;
    const done = insert(command, before.bodies, real);
    // The same commands with the same words, the values apart: nothing in a value was taken for syntax.
    const wanted = before.said.map(stryMutAct_9fa48("14061") ? () => undefined : (stryCov_9fa48("14061"), text => fill(text, real)));
    return (stryMutAct_9fa48("14064") ? JSON.stringify(outlineOf(done)?.said) !== JSON.stringify(wanted) : stryMutAct_9fa48("14063") ? false : stryMutAct_9fa48("14062") ? true : (stryCov_9fa48("14062", "14063", "14064"), JSON.stringify(stryMutAct_9fa48("14065") ? outlineOf(done).said : (stryCov_9fa48("14065"), outlineOf(done)?.said)) === JSON.stringify(wanted))) ? done : undefined;
  }
};
const intoJson = (value: Json, real: (placeholder: string) => string): Json => {
  if (stryMutAct_9fa48("14066")) {
    {}
  } else {
    stryCov_9fa48("14066");
    if (stryMutAct_9fa48("14069") ? typeof value !== 'string' : stryMutAct_9fa48("14068") ? false : stryMutAct_9fa48("14067") ? true : (stryCov_9fa48("14067", "14068", "14069"), typeof value === (stryMutAct_9fa48("14070") ? "" : (stryCov_9fa48("14070"), 'string')))) return fill(value, real);
    if (stryMutAct_9fa48("14072") ? false : stryMutAct_9fa48("14071") ? true : (stryCov_9fa48("14071", "14072"), Array.isArray(value))) return value.map(stryMutAct_9fa48("14073") ? () => undefined : (stryCov_9fa48("14073"), item => intoJson(item, real)));
    if (stryMutAct_9fa48("14076") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("14075") ? false : stryMutAct_9fa48("14074") ? true : (stryCov_9fa48("14074", "14075", "14076"), (stryMutAct_9fa48("14078") ? typeof value === 'object' : stryMutAct_9fa48("14077") ? false : (stryCov_9fa48("14077", "14078"), typeof value !== (stryMutAct_9fa48("14079") ? "" : (stryCov_9fa48("14079"), 'object')))) || (stryMutAct_9fa48("14081") ? value !== null : stryMutAct_9fa48("14080") ? false : (stryCov_9fa48("14080", "14081"), value === null)))) return value;
    return Object.fromEntries(Object.entries(value).map(stryMutAct_9fa48("14082") ? () => undefined : (stryCov_9fa48("14082"), ([key, item]) => stryMutAct_9fa48("14083") ? [] : (stryCov_9fa48("14083"), [fill(key, real), intoJson(item, real)]))));
  }
};
const intoStep = (given: Step, real: (placeholder: string) => string): Step | undefined => {
  if (stryMutAct_9fa48("14084")) {
    {}
  } else {
    stryCov_9fa48("14084");
    if (stryMutAct_9fa48("14087") ? given.kind !== 'tool' : stryMutAct_9fa48("14086") ? false : stryMutAct_9fa48("14085") ? true : (stryCov_9fa48("14085", "14086", "14087"), given.kind === (stryMutAct_9fa48("14088") ? "" : (stryCov_9fa48("14088"), 'tool')))) return stryMutAct_9fa48("14089") ? {} : (stryCov_9fa48("14089"), {
      ...given,
      input: intoJson(given.input, real) as JsonObject
    });
    const command = intoCommand(given.command, real);
    return (stryMutAct_9fa48("14092") ? command !== undefined : stryMutAct_9fa48("14091") ? false : stryMutAct_9fa48("14090") ? true : (stryCov_9fa48("14090", "14091", "14092"), command === undefined)) ? undefined : stryMutAct_9fa48("14093") ? {} : (stryCov_9fa48("14093"), {
      ...given,
      command
    });
  }
};
export type PutBack = {
  readonly kind: 'plan';
  readonly plan: Plan;
}
/** Why the plan cannot be run, as a sentence. */ | {
  readonly kind: 'refused';
  readonly reason: string;
};
const textsOf = stryMutAct_9fa48("14094") ? () => undefined : (stryCov_9fa48("14094"), (() => {
  const textsOf = (given: Step): string => (stryMutAct_9fa48("14097") ? given.kind !== 'shell' : stryMutAct_9fa48("14096") ? false : stryMutAct_9fa48("14095") ? true : (stryCov_9fa48("14095", "14096", "14097"), given.kind === (stryMutAct_9fa48("14098") ? "" : (stryCov_9fa48("14098"), 'shell')))) ? given.command : JSON.stringify(given.input);
  return textsOf;
})());

/** Personal items for the person's own eyes; secrets stay hidden. */
export const forReading = stryMutAct_9fa48("14099") ? () => undefined : (stryCov_9fa48("14099"), (() => {
  const forReading = (text: string, vault: Vault): string => text.replace(PLACEHOLDER, found => {
    if (stryMutAct_9fa48("14100")) {
      {}
    } else {
      stryCov_9fa48("14100");
      const held = vault.held(found);
      return (stryMutAct_9fa48("14103") ? held === undefined && held.kind === 'secret' : stryMutAct_9fa48("14102") ? false : stryMutAct_9fa48("14101") ? true : (stryCov_9fa48("14101", "14102", "14103"), (stryMutAct_9fa48("14105") ? held !== undefined : stryMutAct_9fa48("14104") ? false : (stryCov_9fa48("14104", "14105"), held === undefined)) || (stryMutAct_9fa48("14107") ? held.kind !== 'secret' : stryMutAct_9fa48("14106") ? false : (stryCov_9fa48("14106", "14107"), held.kind === (stryMutAct_9fa48("14108") ? "" : (stryCov_9fa48("14108"), 'secret')))))) ? found : held.value;
    }
  });
  return forReading;
})());

/** A model's plan as it is judged, shown and run on this machine. */
export const putBack = (plan: Plan, vault: Vault): PutBack => {
  if (stryMutAct_9fa48("14109")) {
    {}
  } else {
    stryCov_9fa48("14109");
    const unknown = plan.steps.flatMap(stryMutAct_9fa48("14110") ? () => undefined : (stryCov_9fa48("14110"), each => placeholdersIn(textsOf(each)))).find(stryMutAct_9fa48("14111") ? () => undefined : (stryCov_9fa48("14111"), name => stryMutAct_9fa48("14112") ? vault.held(name) : (stryCov_9fa48("14112"), !vault.held(name))));
    if (stryMutAct_9fa48("14115") ? unknown === undefined : stryMutAct_9fa48("14114") ? false : stryMutAct_9fa48("14113") ? true : (stryCov_9fa48("14113", "14114", "14115"), unknown !== undefined)) return stryMutAct_9fa48("14116") ? {} : (stryCov_9fa48("14116"), {
      kind: stryMutAct_9fa48("14117") ? "" : (stryCov_9fa48("14117"), 'refused'),
      reason: stryMutAct_9fa48("14118") ? `` : (stryCov_9fa48("14118"), `${unknown} stands for nothing that was masked`)
    });
    const real = stryMutAct_9fa48("14119") ? () => undefined : (stryCov_9fa48("14119"), (() => {
      const real = (name: string): string => stryMutAct_9fa48("14120") ? vault.held(name)?.value && name : (stryCov_9fa48("14120"), (stryMutAct_9fa48("14121") ? vault.held(name).value : (stryCov_9fa48("14121"), vault.held(name)?.value)) ?? name);
      return real;
    })());
    const steps: Step[] = stryMutAct_9fa48("14122") ? ["Stryker was here"] : (stryCov_9fa48("14122"), []);
    for (const each of plan.steps) {
      if (stryMutAct_9fa48("14123")) {
        {}
      } else {
        stryCov_9fa48("14123");
        const done = intoStep(each, real);
        if (stryMutAct_9fa48("14126") ? done !== undefined : stryMutAct_9fa48("14125") ? false : stryMutAct_9fa48("14124") ? true : (stryCov_9fa48("14124", "14125", "14126"), done === undefined)) return stryMutAct_9fa48("14127") ? {} : (stryCov_9fa48("14127"), {
          kind: stryMutAct_9fa48("14128") ? "" : (stryCov_9fa48("14128"), 'refused'),
          reason: stryMutAct_9fa48("14129") ? `` : (stryCov_9fa48("14129"), `a masked value cannot be put back safely into: ${textsOf(each)}`)
        });
        steps.push(stryMutAct_9fa48("14131") ? {} : (stryCov_9fa48("14131"), {
          ...done,
          reason: forReading(each.reason, vault)
        }));
      }
    }
    const check = (stryMutAct_9fa48("14134") ? plan.check !== undefined : stryMutAct_9fa48("14133") ? false : stryMutAct_9fa48("14132") ? true : (stryCov_9fa48("14132", "14133", "14134"), plan.check === undefined)) ? undefined : intoCommand(plan.check, real);
    const {
      check: _,
      ...rest
    } = plan;
    const request = forReading(plan.request, vault);
    // A check that cannot be run is none: the outcome is then told as unchecked.
    return stryMutAct_9fa48("14135") ? {} : (stryCov_9fa48("14135"), {
      kind: stryMutAct_9fa48("14136") ? "" : (stryCov_9fa48("14136"), 'plan'),
      plan: stryMutAct_9fa48("14137") ? {} : (stryCov_9fa48("14137"), {
        ...rest,
        request,
        steps,
        ...(stryMutAct_9fa48("14140") ? check !== undefined || {
          check
        } : stryMutAct_9fa48("14139") ? false : stryMutAct_9fa48("14138") ? true : (stryCov_9fa48("14138", "14139", "14140"), (stryMutAct_9fa48("14142") ? check === undefined : stryMutAct_9fa48("14141") ? true : (stryCov_9fa48("14141", "14142"), check !== undefined)) && (stryMutAct_9fa48("14143") ? {} : (stryCov_9fa48("14143"), {
          check
        }))))
      })
    });
  }
};