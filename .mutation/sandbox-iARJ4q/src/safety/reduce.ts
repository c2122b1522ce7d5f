/** A resolved command and its usage to effects. */
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
import type { Arg } from './arg.ts';
import { type Argv, type Given as Flagged, isRisky, readArgv, unlisted } from './argv.ts';
import type { Call } from './call.ts';
import type { Act, Operands, Role } from './grammar.ts';
import { absolute } from './paths.ts';
import { play } from './roles.ts';
import { addEffect, addUnknown, fork, runCommand, runScript, type Scope } from './scope.ts';
import { isSecret } from './secrets.ts';
import type { Usage } from './spec.ts';
import type { Tag } from './tag.ts';
interface Given {
  readonly name: string;
  readonly args: readonly Arg[];
  readonly scope: Scope;
  readonly excerpt: string;
}
const makeCall = (given: Given, argv: Argv, recursive: boolean): Call => {
  if (stryMutAct_9fa48("14861")) {
    {}
  } else {
    stryCov_9fa48("14861");
    const {
      scope,
      excerpt,
      name
    } = given;
    const call: Call = stryMutAct_9fa48("14862") ? {} : (stryCov_9fa48("14862"), {
      ...given,
      ...argv,
      recursive,
      has: stryMutAct_9fa48("14863") ? () => undefined : (stryCov_9fa48("14863"), (...names) => stryMutAct_9fa48("14864") ? argv.flags.every(flag => names.includes(flag.name)) : (stryCov_9fa48("14864"), argv.flags.some(stryMutAct_9fa48("14865") ? () => undefined : (stryCov_9fa48("14865"), flag => names.includes(flag.name))))),
      value: stryMutAct_9fa48("14866") ? () => undefined : (stryCov_9fa48("14866"), (...names) => stryMutAct_9fa48("14867") ? argv.flags.findLast(flag => names.includes(flag.name)).value : (stryCov_9fa48("14867"), argv.flags.findLast(stryMutAct_9fa48("14868") ? () => undefined : (stryCov_9fa48("14868"), flag => names.includes(flag.name)))?.value)),
      play: stryMutAct_9fa48("14869") ? () => undefined : (stryCov_9fa48("14869"), (role, arg) => play(call, role, arg)),
      mark: stryMutAct_9fa48("14870") ? () => undefined : (stryCov_9fa48("14870"), tag => void scope.trace.marks.push(stryMutAct_9fa48("14871") ? {} : (stryCov_9fa48("14871"), {
        tag,
        by: name,
        excerpt
      }))),
      changes: stryMutAct_9fa48("14872") ? () => undefined : (stryCov_9fa48("14872"), what => addEffect(scope, stryMutAct_9fa48("14873") ? {} : (stryCov_9fa48("14873"), {
        kind: stryMutAct_9fa48("14874") ? "" : (stryCov_9fa48("14874"), 'write'),
        target: stryMutAct_9fa48("14875") ? {} : (stryCov_9fa48("14875"), {
          type: stryMutAct_9fa48("14876") ? "" : (stryCov_9fa48("14876"), 'name'),
          name: what
        }),
        by: name
      }))),
      unknown: stryMutAct_9fa48("14877") ? () => undefined : (stryCov_9fa48("14877"), note => addUnknown(scope, stryMutAct_9fa48("14878") ? {} : (stryCov_9fa48("14878"), {
        by: name,
        note,
        text: excerpt
      }))),
      script: stryMutAct_9fa48("14879") ? () => undefined : (stryCov_9fa48("14879"), (source, changes) => runScript(fork(scope, changes), source, stryMutAct_9fa48("14880") ? {} : (stryCov_9fa48("14880"), {
        by: name
      }))),
      evaluate: stryMutAct_9fa48("14881") ? () => undefined : (stryCov_9fa48("14881"), source => runScript(scope, source, stryMutAct_9fa48("14882") ? {} : (stryCov_9fa48("14882"), {
        by: name
      }))),
      command: stryMutAct_9fa48("14883") ? () => undefined : (stryCov_9fa48("14883"), (words, changes) => runCommand((stryMutAct_9fa48("14886") ? changes !== undefined : stryMutAct_9fa48("14885") ? false : stryMutAct_9fa48("14884") ? true : (stryCov_9fa48("14884", "14885", "14886"), changes === undefined)) ? scope : fork(scope, changes), words, excerpt))
    });
    return call;
  }
};
const act = (call: Call, what: Act): void => {
  if (stryMutAct_9fa48("14887")) {
    {}
  } else {
    stryCov_9fa48("14887");
    if (stryMutAct_9fa48("14890") ? what.endsWith('!') : stryMutAct_9fa48("14889") ? false : stryMutAct_9fa48("14888") ? true : (stryCov_9fa48("14888", "14889", "14890"), what.startsWith(stryMutAct_9fa48("14891") ? "" : (stryCov_9fa48("14891"), '!')))) return call.mark(what.slice(1) as Tag);
    if (stryMutAct_9fa48("14894") ? what !== 'unknown' : stryMutAct_9fa48("14893") ? false : stryMutAct_9fa48("14892") ? true : (stryCov_9fa48("14892", "14893", "14894"), what === (stryMutAct_9fa48("14895") ? "" : (stryCov_9fa48("14895"), 'unknown')))) return call.unknown(stryMutAct_9fa48("14896") ? `` : (stryCov_9fa48("14896"), `what ${call.name} would do`));
    const kind = what as Exclude<Act, `!${string}` | 'unknown'>;
    addEffect(call.scope, stryMutAct_9fa48("14898") ? {} : (stryCov_9fa48("14898"), {
      kind,
      target: stryMutAct_9fa48("14899") ? {} : (stryCov_9fa48("14899"), {
        type: stryMutAct_9fa48("14900") ? "" : (stryCov_9fa48("14900"), 'name'),
        name: call.name
      }),
      by: call.name
    }));
  }
};
const roleAt = (operands: Operands, at: number, count: number): Role => {
  if (stryMutAct_9fa48("14901")) {
    {}
  } else {
    stryCov_9fa48("14901");
    const rest = operands.findIndex(stryMutAct_9fa48("14902") ? () => undefined : (stryCov_9fa48("14902"), role => stryMutAct_9fa48("14903") ? role.endsWith('...') : (stryCov_9fa48("14903"), role.startsWith(stryMutAct_9fa48("14904") ? "" : (stryCov_9fa48("14904"), '...')))));
    if (stryMutAct_9fa48("14908") ? rest >= 0 : stryMutAct_9fa48("14907") ? rest <= 0 : stryMutAct_9fa48("14906") ? false : stryMutAct_9fa48("14905") ? true : (stryCov_9fa48("14905", "14906", "14907", "14908"), rest < 0)) return stryMutAct_9fa48("14909") ? (operands[at] as Role | undefined ?? operands.at(-1) as Role | undefined) && 'none' : (stryCov_9fa48("14909"), (stryMutAct_9fa48("14910") ? operands[at] as Role | undefined && operands.at(-1) as Role | undefined : (stryCov_9fa48("14910"), operands[at] as Role | undefined ?? operands.at(-1) as Role | undefined)) ?? (stryMutAct_9fa48("14911") ? "" : (stryCov_9fa48("14911"), 'none')));
    const after = stryMutAct_9fa48("14912") ? operands.length - rest + 1 : (stryCov_9fa48("14912"), (stryMutAct_9fa48("14913") ? operands.length + rest : (stryCov_9fa48("14913"), operands.length - rest)) - 1);
    if (stryMutAct_9fa48("14917") ? at >= rest : stryMutAct_9fa48("14916") ? at <= rest : stryMutAct_9fa48("14915") ? false : stryMutAct_9fa48("14914") ? true : (stryCov_9fa48("14914", "14915", "14916", "14917"), at < rest)) return operands[at] as Role;
    if (stryMutAct_9fa48("14920") ? at >= count - after || count > after : stryMutAct_9fa48("14919") ? false : stryMutAct_9fa48("14918") ? true : (stryCov_9fa48("14918", "14919", "14920"), (stryMutAct_9fa48("14923") ? at < count - after : stryMutAct_9fa48("14922") ? at > count - after : stryMutAct_9fa48("14921") ? true : (stryCov_9fa48("14921", "14922", "14923"), at >= (stryMutAct_9fa48("14924") ? count + after : (stryCov_9fa48("14924"), count - after)))) && (stryMutAct_9fa48("14927") ? count <= after : stryMutAct_9fa48("14926") ? count >= after : stryMutAct_9fa48("14925") ? true : (stryCov_9fa48("14925", "14926", "14927"), count > after)))) return operands[operands.length - (count - at)] as Role;
    return (operands[rest] ?? '...none').slice(3) as Role;
  }
};
const playOperands = (call: Call, operands: Operands): void => {
  if (stryMutAct_9fa48("14928")) {
    {}
  } else {
    stryCov_9fa48("14928");
    call.operands.forEach((arg, at) => {
      if (stryMutAct_9fa48("14930")) {
        {}
      } else {
        stryCov_9fa48("14930");
        const role = roleAt(operands, at, call.operands.length);
        if (stryMutAct_9fa48("14933") ? role === 'command' : stryMutAct_9fa48("14932") ? false : stryMutAct_9fa48("14931") ? true : (stryCov_9fa48("14931", "14932", "14933"), role !== (stryMutAct_9fa48("14934") ? "" : (stryCov_9fa48("14934"), 'command')))) {
          if (stryMutAct_9fa48("14935")) {
            ;
          } else {
            stryCov_9fa48("14935");
            play(call, role, arg);
          }
        } else if (stryMutAct_9fa48("14938") ? at === 0 && roleAt(operands, at - 1, call.operands.length) !== 'command' : stryMutAct_9fa48("14937") ? false : stryMutAct_9fa48("14936") ? true : (stryCov_9fa48("14936", "14937", "14938"), (stryMutAct_9fa48("14940") ? at !== 0 : stryMutAct_9fa48("14939") ? false : (stryCov_9fa48("14939", "14940"), at === 0)) || (stryMutAct_9fa48("14942") ? roleAt(operands, at - 1, call.operands.length) === 'command' : stryMutAct_9fa48("14941") ? false : (stryCov_9fa48("14941", "14942"), roleAt(operands, stryMutAct_9fa48("14943") ? at + 1 : (stryCov_9fa48("14943"), at - 1), call.operands.length) !== (stryMutAct_9fa48("14944") ? "" : (stryCov_9fa48("14944"), 'command')))))) call.command(stryMutAct_9fa48("14946") ? call.operands : (stryCov_9fa48("14946"), call.operands.slice(at)));
      }
    });
  }
};
const tellsBy = (call: Call, {
  spec,
  value
}: Flagged): boolean => {
  if (stryMutAct_9fa48("14947")) {
    {}
  } else {
    stryCov_9fa48("14947");
    const how = stryMutAct_9fa48("14948") ? spec.tells : (stryCov_9fa48("14948"), spec?.tells);
    if (stryMutAct_9fa48("14951") ? how === undefined && how === true : stryMutAct_9fa48("14950") ? false : stryMutAct_9fa48("14949") ? true : (stryCov_9fa48("14949", "14950", "14951"), (stryMutAct_9fa48("14953") ? how !== undefined : stryMutAct_9fa48("14952") ? false : (stryCov_9fa48("14952", "14953"), how === undefined)) || (stryMutAct_9fa48("14955") ? how !== true : stryMutAct_9fa48("14954") ? false : (stryCov_9fa48("14954", "14955"), how === (stryMutAct_9fa48("14956") ? false : (stryCov_9fa48("14956"), true)))))) return stryMutAct_9fa48("14959") ? how !== true : stryMutAct_9fa48("14958") ? false : stryMutAct_9fa48("14957") ? true : (stryCov_9fa48("14957", "14958", "14959"), how === (stryMutAct_9fa48("14960") ? false : (stryCov_9fa48("14960"), true)));
    if (stryMutAct_9fa48("14963") ? how === 'only' && how === 'alone' : stryMutAct_9fa48("14962") ? false : stryMutAct_9fa48("14961") ? true : (stryCov_9fa48("14961", "14962", "14963"), (stryMutAct_9fa48("14965") ? how !== 'only' : stryMutAct_9fa48("14964") ? false : (stryCov_9fa48("14964", "14965"), how === (stryMutAct_9fa48("14966") ? "" : (stryCov_9fa48("14966"), 'only')))) || (stryMutAct_9fa48("14968") ? how !== 'alone' : stryMutAct_9fa48("14967") ? false : (stryCov_9fa48("14967", "14968"), how === (stryMutAct_9fa48("14969") ? "" : (stryCov_9fa48("14969"), 'alone')))))) return stryMutAct_9fa48("14972") ? call.flags.every(flag => flag.spec?.tells !== undefined) || how === 'only' || call.operands.length === 0 : stryMutAct_9fa48("14971") ? false : stryMutAct_9fa48("14970") ? true : (stryCov_9fa48("14970", "14971", "14972"), (stryMutAct_9fa48("14973") ? call.flags.some(flag => flag.spec?.tells !== undefined) : (stryCov_9fa48("14973"), call.flags.every(stryMutAct_9fa48("14974") ? () => undefined : (stryCov_9fa48("14974"), flag => stryMutAct_9fa48("14977") ? flag.spec?.tells === undefined : stryMutAct_9fa48("14976") ? false : stryMutAct_9fa48("14975") ? true : (stryCov_9fa48("14975", "14976", "14977"), (stryMutAct_9fa48("14978") ? flag.spec.tells : (stryCov_9fa48("14978"), flag.spec?.tells)) !== undefined))))) && (stryMutAct_9fa48("14980") ? how === 'only' && call.operands.length === 0 : stryMutAct_9fa48("14979") ? true : (stryCov_9fa48("14979", "14980"), (stryMutAct_9fa48("14982") ? how !== 'only' : stryMutAct_9fa48("14981") ? false : (stryCov_9fa48("14981", "14982"), how === (stryMutAct_9fa48("14983") ? "" : (stryCov_9fa48("14983"), 'only')))) || (stryMutAct_9fa48("14985") ? call.operands.length !== 0 : stryMutAct_9fa48("14984") ? false : (stryCov_9fa48("14984", "14985"), call.operands.length === 0)))));
    return stryMutAct_9fa48("14988") ? value === undefined && how.includes(value.text) : stryMutAct_9fa48("14987") ? false : stryMutAct_9fa48("14986") ? true : (stryCov_9fa48("14986", "14987", "14988"), (stryMutAct_9fa48("14990") ? value !== undefined : stryMutAct_9fa48("14989") ? false : (stryCov_9fa48("14989", "14990"), value === undefined)) || how.includes(value.text));
  }
};
const tells = (call: Call, usage: Usage): boolean => {
  if (stryMutAct_9fa48("14991")) {
    {}
  } else {
    stryCov_9fa48("14991");
    if (stryMutAct_9fa48("14994") ? call.args.every(arg => arg.text === '--no-dry-run') : stryMutAct_9fa48("14993") ? false : stryMutAct_9fa48("14992") ? true : (stryCov_9fa48("14992", "14993", "14994"), call.args.some(stryMutAct_9fa48("14995") ? () => undefined : (stryCov_9fa48("14995"), arg => stryMutAct_9fa48("14998") ? arg.text !== '--no-dry-run' : stryMutAct_9fa48("14997") ? false : stryMutAct_9fa48("14996") ? true : (stryCov_9fa48("14996", "14997", "14998"), arg.text === (stryMutAct_9fa48("14999") ? "" : (stryCov_9fa48("14999"), '--no-dry-run'))))))) return stryMutAct_9fa48("15000") ? true : (stryCov_9fa48("15000"), false);
    if (stryMutAct_9fa48("15003") ? call.flags.every(flag => tellsBy(call, flag)) : stryMutAct_9fa48("15002") ? false : stryMutAct_9fa48("15001") ? true : (stryCov_9fa48("15001", "15002", "15003"), call.flags.some(stryMutAct_9fa48("15004") ? () => undefined : (stryCov_9fa48("15004"), flag => tellsBy(call, flag))))) return stryMutAct_9fa48("15005") ? false : (stryCov_9fa48("15005"), true);
    if (stryMutAct_9fa48("15008") ? usage.helps === false && usage.style === 'stop' : stryMutAct_9fa48("15007") ? false : stryMutAct_9fa48("15006") ? true : (stryCov_9fa48("15006", "15007", "15008"), (stryMutAct_9fa48("15010") ? usage.helps !== false : stryMutAct_9fa48("15009") ? false : (stryCov_9fa48("15009", "15010"), usage.helps === (stryMutAct_9fa48("15011") ? true : (stryCov_9fa48("15011"), false)))) || (stryMutAct_9fa48("15013") ? usage.style !== 'stop' : stryMutAct_9fa48("15012") ? false : (stryCov_9fa48("15012", "15013"), usage.style === (stryMutAct_9fa48("15014") ? "" : (stryCov_9fa48("15014"), 'stop')))))) return stryMutAct_9fa48("15015") ? true : (stryCov_9fa48("15015"), false);
    return stryMutAct_9fa48("15016") ? call.flags.every(flag => flag.name === '--help' || flag.name === '--version') : (stryCov_9fa48("15016"), call.flags.some(stryMutAct_9fa48("15017") ? () => undefined : (stryCov_9fa48("15017"), flag => stryMutAct_9fa48("15020") ? flag.name === '--help' && flag.name === '--version' : stryMutAct_9fa48("15019") ? false : stryMutAct_9fa48("15018") ? true : (stryCov_9fa48("15018", "15019", "15020"), (stryMutAct_9fa48("15022") ? flag.name !== '--help' : stryMutAct_9fa48("15021") ? false : (stryCov_9fa48("15021", "15022"), flag.name === (stryMutAct_9fa48("15023") ? "" : (stryCov_9fa48("15023"), '--help')))) || (stryMutAct_9fa48("15025") ? flag.name !== '--version' : stryMutAct_9fa48("15024") ? false : (stryCov_9fa48("15024", "15025"), flag.name === (stryMutAct_9fa48("15026") ? "" : (stryCov_9fa48("15026"), '--version'))))))));
  }
};

/** Code that a flag names may be loaded before the command gets to telling. */
const playCode = (call: Call): void => {
  if (stryMutAct_9fa48("15027")) {
    {}
  } else {
    stryCov_9fa48("15027");
    for (const {
      spec,
      value
    } of call.flags) {
      if (stryMutAct_9fa48("15028")) {
        {}
      } else {
        stryCov_9fa48("15028");
        if (stryMutAct_9fa48("15032") ? spec.does?.includes('unknown') : stryMutAct_9fa48("15031") ? spec?.does.includes('unknown') : stryMutAct_9fa48("15030") ? false : stryMutAct_9fa48("15029") ? true : (stryCov_9fa48("15029", "15030", "15031", "15032"), spec?.does?.includes(stryMutAct_9fa48("15033") ? "" : (stryCov_9fa48("15033"), 'unknown')))) call.unknown(stryMutAct_9fa48("15035") ? `` : (stryCov_9fa48("15035"), `what ${call.name} would do`));
        if (stryMutAct_9fa48("15038") ? value !== undefined || /^(?:script|execute|unknown|command)$/.test(spec?.value ?? '') : stryMutAct_9fa48("15037") ? false : stryMutAct_9fa48("15036") ? true : (stryCov_9fa48("15036", "15037", "15038"), (stryMutAct_9fa48("15040") ? value === undefined : stryMutAct_9fa48("15039") ? true : (stryCov_9fa48("15039", "15040"), value !== undefined)) && (stryMutAct_9fa48("15042") ? /^(?:script|execute|unknown|command)/ : stryMutAct_9fa48("15041") ? /(?:script|execute|unknown|command)$/ : (stryCov_9fa48("15041", "15042"), /^(?:script|execute|unknown|command)$/)).test(stryMutAct_9fa48("15043") ? spec?.value && '' : (stryCov_9fa48("15043"), (stryMutAct_9fa48("15044") ? spec.value : (stryCov_9fa48("15044"), spec?.value)) ?? (stryMutAct_9fa48("15045") ? "Stryker was here!" : (stryCov_9fa48("15045"), '')))))) play(call, stryMutAct_9fa48("15047") ? spec?.value && 'none' : (stryCov_9fa48("15047"), (stryMutAct_9fa48("15048") ? spec.value : (stryCov_9fa48("15048"), spec?.value)) ?? (stryMutAct_9fa48("15049") ? "" : (stryCov_9fa48("15049"), 'none'))), value);
      }
    }
  }
};
const playFlags = (call: Call): void => {
  if (stryMutAct_9fa48("15050")) {
    {}
  } else {
    stryCov_9fa48("15050");
    for (const {
      spec,
      value
    } of call.flags) {
      if (stryMutAct_9fa48("15051")) {
        {}
      } else {
        stryCov_9fa48("15051");
        for (const what of stryMutAct_9fa48("15052") ? spec?.does && [] : (stryCov_9fa48("15052"), (stryMutAct_9fa48("15053") ? spec.does : (stryCov_9fa48("15053"), spec?.does)) ?? (stryMutAct_9fa48("15054") ? ["Stryker was here"] : (stryCov_9fa48("15054"), [])))) if (stryMutAct_9fa48("15055")) {
          ;
        } else {
          stryCov_9fa48("15055");
          act(call, what);
        }
        if (stryMutAct_9fa48("15058") ? spec?.value !== undefined || value !== undefined : stryMutAct_9fa48("15057") ? false : stryMutAct_9fa48("15056") ? true : (stryCov_9fa48("15056", "15057", "15058"), (stryMutAct_9fa48("15060") ? spec?.value === undefined : stryMutAct_9fa48("15059") ? true : (stryCov_9fa48("15059", "15060"), (stryMutAct_9fa48("15061") ? spec.value : (stryCov_9fa48("15061"), spec?.value)) !== undefined)) && (stryMutAct_9fa48("15063") ? value === undefined : stryMutAct_9fa48("15062") ? true : (stryCov_9fa48("15062", "15063"), value !== undefined)))) if (stryMutAct_9fa48("15064")) {
          ;
        } else {
          stryCov_9fa48("15064");
          play(call, spec.value, value);
        }
      }
    }
  }
};

/** A call without arguments of its own: for redirections and assignments. */
export const bareCall = stryMutAct_9fa48("15065") ? () => undefined : (stryCov_9fa48("15065"), (() => {
  const bareCall = (scope: Scope, name: string, excerpt: string): Call => makeCall(stryMutAct_9fa48("15066") ? {} : (stryCov_9fa48("15066"), {
    name,
    args: stryMutAct_9fa48("15067") ? ["Stryker was here"] : (stryCov_9fa48("15067"), []),
    scope,
    excerpt
  }), stryMutAct_9fa48("15068") ? {} : (stryCov_9fa48("15068"), {
    flags: stryMutAct_9fa48("15069") ? ["Stryker was here"] : (stryCov_9fa48("15069"), []),
    operands: stryMutAct_9fa48("15070") ? ["Stryker was here"] : (stryCov_9fa48("15070"), []),
    loose: stryMutAct_9fa48("15071") ? true : (stryCov_9fa48("15071"), false)
  }), stryMutAct_9fa48("15072") ? true : (stryCov_9fa48("15072"), false));
  return bareCall;
})());

/** Flags that nobody knows, or an argument that may be any of them. */
const weighFlags = (call: Call, argv: Argv, usage: Usage): void => {
  if (stryMutAct_9fa48("15073")) {
    {}
  } else {
    stryCov_9fa48("15073");
    const odd = unlisted(argv, usage);
    if (stryMutAct_9fa48("15076") ? odd === undefined : stryMutAct_9fa48("15075") ? false : stryMutAct_9fa48("15074") ? true : (stryCov_9fa48("15074", "15075", "15076"), odd !== undefined)) call.unknown(stryMutAct_9fa48("15078") ? `` : (stryCov_9fa48("15078"), `${call.name} with ${odd.name} is not known`));
    if (stryMutAct_9fa48("15081") ? argv.loose || usage.closed !== undefined || isRisky(usage) : stryMutAct_9fa48("15080") ? false : stryMutAct_9fa48("15079") ? true : (stryCov_9fa48("15079", "15080", "15081"), argv.loose && (stryMutAct_9fa48("15083") ? usage.closed !== undefined && isRisky(usage) : stryMutAct_9fa48("15082") ? true : (stryCov_9fa48("15082", "15083"), (stryMutAct_9fa48("15085") ? usage.closed === undefined : stryMutAct_9fa48("15084") ? false : (stryCov_9fa48("15084", "15085"), usage.closed !== undefined)) || isRisky(usage))))) call.unknown(stryMutAct_9fa48("15087") ? "" : (stryCov_9fa48("15087"), 'an argument that may be any flag'));
  }
};

/** What a usage without (further) subcommands does. */
const reducePlain = (given: Given, usage: Usage): void => {
  if (stryMutAct_9fa48("15088")) {
    {}
  } else {
    stryCov_9fa48("15088");
    const argv = readArgv(given.args, usage);
    const recursive = stryMutAct_9fa48("15091") ? usage.recursive === true && argv.flags.some(flag => flag.spec?.recursive === true) : stryMutAct_9fa48("15090") ? false : stryMutAct_9fa48("15089") ? true : (stryCov_9fa48("15089", "15090", "15091"), (stryMutAct_9fa48("15093") ? usage.recursive !== true : stryMutAct_9fa48("15092") ? false : (stryCov_9fa48("15092", "15093"), usage.recursive === (stryMutAct_9fa48("15094") ? false : (stryCov_9fa48("15094"), true)))) || (stryMutAct_9fa48("15095") ? argv.flags.every(flag => flag.spec?.recursive === true) : (stryCov_9fa48("15095"), argv.flags.some(stryMutAct_9fa48("15096") ? () => undefined : (stryCov_9fa48("15096"), flag => stryMutAct_9fa48("15099") ? flag.spec?.recursive !== true : stryMutAct_9fa48("15098") ? false : stryMutAct_9fa48("15097") ? true : (stryCov_9fa48("15097", "15098", "15099"), (stryMutAct_9fa48("15100") ? flag.spec.recursive : (stryCov_9fa48("15100"), flag.spec?.recursive)) === (stryMutAct_9fa48("15101") ? false : (stryCov_9fa48("15101"), true))))))));
    const call = makeCall(given, argv, recursive);
    if (stryMutAct_9fa48("15102")) {
      ;
    } else {
      stryCov_9fa48("15102");
      weighFlags(call, argv, usage);
    }
    if (stryMutAct_9fa48("15104") ? false : stryMutAct_9fa48("15103") ? true : (stryCov_9fa48("15103", "15104"), tells(call, usage))) return playCode(call);
    if (stryMutAct_9fa48("15105")) {
      ;
    } else {
      stryCov_9fa48("15105");
      playFlags(call);
    }
    const operands = stryMutAct_9fa48("15106") ? argv.flags.findLast(flag => flag.spec?.operands !== undefined)?.spec?.operands && usage.operands : (stryCov_9fa48("15106"), (stryMutAct_9fa48("15108") ? argv.flags.findLast(flag => flag.spec?.operands !== undefined).spec?.operands : stryMutAct_9fa48("15107") ? argv.flags.findLast(flag => flag.spec?.operands !== undefined)?.spec.operands : (stryCov_9fa48("15107", "15108"), argv.flags.findLast(stryMutAct_9fa48("15109") ? () => undefined : (stryCov_9fa48("15109"), flag => stryMutAct_9fa48("15112") ? flag.spec?.operands === undefined : stryMutAct_9fa48("15111") ? false : stryMutAct_9fa48("15110") ? true : (stryCov_9fa48("15110", "15111", "15112"), (stryMutAct_9fa48("15113") ? flag.spec.operands : (stryCov_9fa48("15113"), flag.spec?.operands)) !== undefined)))?.spec?.operands)) ?? usage.operands);
    if (stryMutAct_9fa48("15116") ? operands === undefined : stryMutAct_9fa48("15115") ? false : stryMutAct_9fa48("15114") ? true : (stryCov_9fa48("15114", "15115", "15116"), operands !== undefined)) if (stryMutAct_9fa48("15117")) {
      ;
    } else {
      stryCov_9fa48("15117");
      playOperands(call, operands);
    }
    if (stryMutAct_9fa48("15120") ? false : stryMutAct_9fa48("15119") ? true : stryMutAct_9fa48("15118") ? argv.flags.some(flag => flag.spec?.quiets === true) : (stryCov_9fa48("15118", "15119", "15120"), !(stryMutAct_9fa48("15121") ? argv.flags.every(flag => flag.spec?.quiets === true) : (stryCov_9fa48("15121"), argv.flags.some(stryMutAct_9fa48("15122") ? () => undefined : (stryCov_9fa48("15122"), flag => stryMutAct_9fa48("15125") ? flag.spec?.quiets !== true : stryMutAct_9fa48("15124") ? false : stryMutAct_9fa48("15123") ? true : (stryCov_9fa48("15123", "15124", "15125"), (stryMutAct_9fa48("15126") ? flag.spec.quiets : (stryCov_9fa48("15126"), flag.spec?.quiets)) === (stryMutAct_9fa48("15127") ? false : (stryCov_9fa48("15127"), true))))))))) for (const what of stryMutAct_9fa48("15128") ? usage.does && [] : (stryCov_9fa48("15128"), usage.does ?? (stryMutAct_9fa48("15129") ? ["Stryker was here"] : (stryCov_9fa48("15129"), [])))) if (stryMutAct_9fa48("15130")) {
      ;
    } else {
      stryCov_9fa48("15130");
      act(call, what);
    }
    if (stryMutAct_9fa48("15133") ? usage.eats !== undefined || argv.operands.length === 0 : stryMutAct_9fa48("15132") ? false : stryMutAct_9fa48("15131") ? true : (stryCov_9fa48("15131", "15132", "15133"), (stryMutAct_9fa48("15135") ? usage.eats === undefined : stryMutAct_9fa48("15134") ? true : (stryCov_9fa48("15134", "15135"), usage.eats !== undefined)) && (stryMutAct_9fa48("15137") ? argv.operands.length !== 0 : stryMutAct_9fa48("15136") ? true : (stryCov_9fa48("15136", "15137"), argv.operands.length === 0)))) if (stryMutAct_9fa48("15138")) {
      ;
    } else {
      stryCov_9fa48("15138");
      eat(call, usage.eats);
    }
    stryMutAct_9fa48("15139") ? usage.judge(call) : (stryCov_9fa48("15139"), usage.judge?.(call));
    noteSecrets(call, stryMutAct_9fa48("15141") ? operands && [] : (stryCov_9fa48("15141"), operands ?? (stryMutAct_9fa48("15142") ? ["Stryker was here"] : (stryCov_9fa48("15142"), []))));
  }
};

/** Commands whose operands are words, or paths that they only name. */
const NAMES = stryMutAct_9fa48("15148") ? /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .*|podman .*|kubectl .)$/ : stryMutAct_9fa48("15147") ? /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .*|podman .|kubectl .*)$/ : stryMutAct_9fa48("15146") ? /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .|podman .*|kubectl .*)$/ : stryMutAct_9fa48("15145") ? /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .|ssh|mosh|autossh|docker .*|podman .*|kubectl .*)$/ : stryMutAct_9fa48("15144") ? /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .*|podman .*|kubectl .*)/ : stryMutAct_9fa48("15143") ? /(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .*|podman .*|kubectl .*)$/ : (stryCov_9fa48("15143", "15144", "15145", "15146", "15147", "15148"), /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .*|podman .*|kubectl .*)$/);

/** Whatever a command does with a path that is secret: it might show what is in it. */
const noteSecrets = (call: Call, operands: Operands): void => {
  if (stryMutAct_9fa48("15149")) {
    {}
  } else {
    stryCov_9fa48("15149");
    if (stryMutAct_9fa48("15152") ? NAMES.test(call.name) && operands.some(role => !/none|host|url/.test(role)) : stryMutAct_9fa48("15151") ? false : stryMutAct_9fa48("15150") ? true : (stryCov_9fa48("15150", "15151", "15152"), NAMES.test(call.name) || (stryMutAct_9fa48("15153") ? operands.every(role => !/none|host|url/.test(role)) : (stryCov_9fa48("15153"), operands.some(stryMutAct_9fa48("15154") ? () => undefined : (stryCov_9fa48("15154"), role => stryMutAct_9fa48("15155") ? /none|host|url/.test(role) : (stryCov_9fa48("15155"), !/none|host|url/.test(role)))))))) return;
    for (const arg of call.operands) if (stryMutAct_9fa48("15158") ? arg.dynamic === 'no' && arg.text.startsWith('/') || isSecret(arg.text, call.scope.world.home) : stryMutAct_9fa48("15157") ? false : stryMutAct_9fa48("15156") ? true : (stryCov_9fa48("15156", "15157", "15158"), (stryMutAct_9fa48("15160") ? arg.dynamic === 'no' || arg.text.startsWith('/') : stryMutAct_9fa48("15159") ? true : (stryCov_9fa48("15159", "15160"), (stryMutAct_9fa48("15162") ? arg.dynamic !== 'no' : stryMutAct_9fa48("15161") ? true : (stryCov_9fa48("15161", "15162"), arg.dynamic === (stryMutAct_9fa48("15163") ? "" : (stryCov_9fa48("15163"), 'no')))) && (stryMutAct_9fa48("15164") ? arg.text.endsWith('/') : (stryCov_9fa48("15164"), arg.text.startsWith(stryMutAct_9fa48("15165") ? "" : (stryCov_9fa48("15165"), '/')))))) && isSecret(arg.text, call.scope.world.home))) play(call, stryMutAct_9fa48("15167") ? "" : (stryCov_9fa48("15167"), 'secret'), arg);
  }
};

/** Code on standard input: known shell text is walked, nothing else can be told. */
const eat = (call: Call, what: 'shell' | 'code'): void => {
  if (stryMutAct_9fa48("15168")) {
    {}
  } else {
    stryCov_9fa48("15168");
    const {
      stdin
    } = call.scope;
    if (stryMutAct_9fa48("15171") ? what === 'shell' || stdin.kind === 'text' : stryMutAct_9fa48("15170") ? false : stryMutAct_9fa48("15169") ? true : (stryCov_9fa48("15169", "15170", "15171"), (stryMutAct_9fa48("15173") ? what !== 'shell' : stryMutAct_9fa48("15172") ? true : (stryCov_9fa48("15172", "15173"), what === (stryMutAct_9fa48("15174") ? "" : (stryCov_9fa48("15174"), 'shell')))) && (stryMutAct_9fa48("15176") ? stdin.kind !== 'text' : stryMutAct_9fa48("15175") ? true : (stryCov_9fa48("15175", "15176"), stdin.kind === (stryMutAct_9fa48("15177") ? "" : (stryCov_9fa48("15177"), 'text')))))) {
      if (stryMutAct_9fa48("15178")) {
        {}
      } else {
        stryCov_9fa48("15178");
        runScript(call.scope, stryMutAct_9fa48("15180") ? {} : (stryCov_9fa48("15180"), {
          text: stdin.text,
          raw: stdin.text,
          dynamic: stryMutAct_9fa48("15181") ? "" : (stryCov_9fa48("15181"), 'no'),
          glob: stryMutAct_9fa48("15182") ? true : (stryCov_9fa48("15182"), false)
        }), stryMutAct_9fa48("15183") ? {} : (stryCov_9fa48("15183"), {
          by: call.name
        }));
      }
    } else call.unknown(stryMutAct_9fa48("15185") ? `` : (stryCov_9fa48("15185"), `${call.name} runs what it reads`));
  }
};

/** Each `-C` goes on from the one before. */
const scopeIn = ({
  scope,
  flags
}: Call, flag: string | undefined): Scope => {
  if (stryMutAct_9fa48("15186")) {
    {}
  } else {
    stryCov_9fa48("15186");
    const given = (stryMutAct_9fa48("15189") ? flag !== undefined : stryMutAct_9fa48("15188") ? false : stryMutAct_9fa48("15187") ? true : (stryCov_9fa48("15187", "15188", "15189"), flag === undefined)) ? stryMutAct_9fa48("15190") ? ["Stryker was here"] : (stryCov_9fa48("15190"), []) : stryMutAct_9fa48("15191") ? flags : (stryCov_9fa48("15191"), flags.filter(stryMutAct_9fa48("15192") ? () => undefined : (stryCov_9fa48("15192"), ({
      name,
      value
    }) => stryMutAct_9fa48("15195") ? name === flag || value !== undefined : stryMutAct_9fa48("15194") ? false : stryMutAct_9fa48("15193") ? true : (stryCov_9fa48("15193", "15194", "15195"), (stryMutAct_9fa48("15197") ? name !== flag : stryMutAct_9fa48("15196") ? true : (stryCov_9fa48("15196", "15197"), name === flag)) && (stryMutAct_9fa48("15199") ? value === undefined : stryMutAct_9fa48("15198") ? true : (stryCov_9fa48("15198", "15199"), value !== undefined))))));
    if (stryMutAct_9fa48("15202") ? given.length !== 0 : stryMutAct_9fa48("15201") ? false : stryMutAct_9fa48("15200") ? true : (stryCov_9fa48("15200", "15201", "15202"), given.length === 0)) return scope;
    const cwd = given.reduce<string | undefined>(stryMutAct_9fa48("15203") ? () => undefined : (stryCov_9fa48("15203"), (at, {
      value
    }) => (stryMutAct_9fa48("15206") ? (at === undefined || value === undefined) && value.dynamic !== 'no' : stryMutAct_9fa48("15205") ? false : stryMutAct_9fa48("15204") ? true : (stryCov_9fa48("15204", "15205", "15206"), (stryMutAct_9fa48("15208") ? at === undefined && value === undefined : stryMutAct_9fa48("15207") ? false : (stryCov_9fa48("15207", "15208"), (stryMutAct_9fa48("15210") ? at !== undefined : stryMutAct_9fa48("15209") ? false : (stryCov_9fa48("15209", "15210"), at === undefined)) || (stryMutAct_9fa48("15212") ? value !== undefined : stryMutAct_9fa48("15211") ? false : (stryCov_9fa48("15211", "15212"), value === undefined)))) || (stryMutAct_9fa48("15214") ? value.dynamic === 'no' : stryMutAct_9fa48("15213") ? false : (stryCov_9fa48("15213", "15214"), value.dynamic !== (stryMutAct_9fa48("15215") ? "" : (stryCov_9fa48("15215"), 'no')))))) ? undefined : absolute(at, value.text)), scope.cwd);
    return fork(scope, stryMutAct_9fa48("15216") ? {} : (stryCov_9fa48("15216"), {
      cwd
    }));
  }
};

/** Walks down the subcommands, then reduces what is left. */
export const reduce = (given: Given, usage: Usage): void => {
  if (stryMutAct_9fa48("15217")) {
    {}
  } else {
    stryCov_9fa48("15217");
    if (stryMutAct_9fa48("15220") ? usage.subcommands !== undefined : stryMutAct_9fa48("15219") ? false : stryMutAct_9fa48("15218") ? true : (stryCov_9fa48("15218", "15219", "15220"), usage.subcommands === undefined)) return reducePlain(given, usage);
    const argv = readArgv(given.args, stryMutAct_9fa48("15221") ? {} : (stryCov_9fa48("15221"), {
      ...usage,
      style: stryMutAct_9fa48("15222") ? "" : (stryCov_9fa48("15222"), 'stop')
    }));
    const call = makeCall(given, argv, stryMutAct_9fa48("15223") ? true : (stryCov_9fa48("15223"), false));
    if (stryMutAct_9fa48("15225") ? false : stryMutAct_9fa48("15224") ? true : (stryCov_9fa48("15224", "15225"), tells(call, stryMutAct_9fa48("15226") ? {} : (stryCov_9fa48("15226"), {
      ...usage,
      style: stryMutAct_9fa48("15227") ? "" : (stryCov_9fa48("15227"), 'long')
    })))) return playCode(call);
    if (stryMutAct_9fa48("15228")) {
      ;
    } else {
      stryCov_9fa48("15228");
      playFlags(call);
    }
    stryMutAct_9fa48("15229") ? usage.judge(call) : (stryCov_9fa48("15229"), usage.judge?.(call));
    const [word, ...rest] = argv.operands;
    if (stryMutAct_9fa48("15232") ? word !== undefined : stryMutAct_9fa48("15231") ? false : stryMutAct_9fa48("15230") ? true : (stryCov_9fa48("15230", "15231", "15232"), word === undefined)) return reducePlain(stryMutAct_9fa48("15233") ? {} : (stryCov_9fa48("15233"), {
      ...given,
      args: stryMutAct_9fa48("15234") ? ["Stryker was here"] : (stryCov_9fa48("15234"), [])
    }), stryMutAct_9fa48("15235") ? usage.alone && {} : (stryCov_9fa48("15235"), usage.alone ?? {}));
    if (stryMutAct_9fa48("15238") ? word.dynamic !== 'no' && argv.loose : stryMutAct_9fa48("15237") ? false : stryMutAct_9fa48("15236") ? true : (stryCov_9fa48("15236", "15237", "15238"), (stryMutAct_9fa48("15240") ? word.dynamic === 'no' : stryMutAct_9fa48("15239") ? false : (stryCov_9fa48("15239", "15240"), word.dynamic !== (stryMutAct_9fa48("15241") ? "" : (stryCov_9fa48("15241"), 'no')))) || argv.loose)) return call.unknown(stryMutAct_9fa48("15242") ? "" : (stryCov_9fa48("15242"), 'a subcommand that is not known before it runs'));
    const found = Object.hasOwn(usage.subcommands, word.text) ? usage.subcommands[word.text] : usage.otherwise;
    if (stryMutAct_9fa48("15245") ? found !== undefined : stryMutAct_9fa48("15244") ? false : stryMutAct_9fa48("15243") ? true : (stryCov_9fa48("15243", "15244", "15245"), found === undefined)) return call.unknown(stryMutAct_9fa48("15246") ? `` : (stryCov_9fa48("15246"), `${given.name} ${word.text} is not known`));
    reduce(stryMutAct_9fa48("15248") ? {} : (stryCov_9fa48("15248"), {
      ...given,
      scope: scopeIn(call, usage.folder),
      name: stryMutAct_9fa48("15249") ? `` : (stryCov_9fa48("15249"), `${given.name} ${word.text}`),
      args: rest
    }), (stryMutAct_9fa48("15252") ? usage.globals !== 'anywhere' : stryMutAct_9fa48("15251") ? false : stryMutAct_9fa48("15250") ? true : (stryCov_9fa48("15250", "15251", "15252"), usage.globals === (stryMutAct_9fa48("15253") ? "" : (stryCov_9fa48("15253"), 'anywhere')))) ? merged(usage, found) : found);
  }
};
const mergedUsages = new WeakMap<Usage, Map<Usage, Usage>>();

/** Global flags are accepted after the subcommand, too; made once for each pair. */
const merged = (usage: Usage, found: Usage): Usage => {
  if (stryMutAct_9fa48("15254")) {
    {}
  } else {
    stryCov_9fa48("15254");
    const inner = stryMutAct_9fa48("15255") ? mergedUsages.get(usage) && new Map<Usage, Usage>() : (stryCov_9fa48("15255"), mergedUsages.get(usage) ?? new Map<Usage, Usage>());
    if (stryMutAct_9fa48("15256")) {
      ;
    } else {
      stryCov_9fa48("15256");
      mergedUsages.set(usage, inner);
    }
    const made = stryMutAct_9fa48("15257") ? inner.get(found) && {
      ...found,
      globals: 'anywhere',
      flags: {
        ...usage.flags,
        ...found.flags
      }
    } : (stryCov_9fa48("15257"), inner.get(found) ?? (stryMutAct_9fa48("15258") ? {} : (stryCov_9fa48("15258"), {
      ...found,
      globals: stryMutAct_9fa48("15259") ? "" : (stryCov_9fa48("15259"), 'anywhere'),
      flags: stryMutAct_9fa48("15260") ? {} : (stryCov_9fa48("15260"), {
        ...usage.flags,
        ...found.flags
      })
    })));
    if (stryMutAct_9fa48("15261")) {
      ;
    } else {
      stryCov_9fa48("15261");
      inner.set(found, made);
    }
    return made;
  }
};