/** What stands in the way of a dry run, said in one line; and the folder that the dry run covers. Pure. */
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
import type { Effect, Plan, Verdict } from '../../plan.ts';
import type { World } from '../../world.ts';
import { absolute, isUnder } from '../paths.ts';
import { isSystem } from '../places.ts';

/** Rules whose match means that more than files would change. */
const BEYOND_FILES: Readonly<Record<string, string>> = stryMutAct_9fa48("12586") ? {} : (stryCov_9fa48("12586"), {
  account: stryMutAct_9fa48("12587") ? "" : (stryCov_9fa48("12587"), 'who may use this machine'),
  'service-off': stryMutAct_9fa48("12588") ? "" : (stryCov_9fa48("12588"), 'services'),
  setting: stryMutAct_9fa48("12589") ? "" : (stryCov_9fa48("12589"), 'settings of the whole system'),
  disk: stryMutAct_9fa48("12590") ? "" : (stryCov_9fa48("12590"), 'disks'),
  firewall: stryMutAct_9fa48("12591") ? "" : (stryCov_9fa48("12591"), 'the firewall'),
  shutdown: stryMutAct_9fa48("12592") ? "" : (stryCov_9fa48("12592"), 'whether the machine runs'),
  devices: stryMutAct_9fa48("12593") ? "" : (stryCov_9fa48("12593"), 'devices'),
  'kill-all': stryMutAct_9fa48("12594") ? "" : (stryCov_9fa48("12594"), 'running processes'),
  processes: stryMutAct_9fa48("12595") ? "" : (stryCov_9fa48("12595"), 'running processes')
});
const KINDS: Partial<Record<Effect['kind'], string>> = stryMutAct_9fa48("12596") ? {} : (stryCov_9fa48("12596"), {
  network: stryMutAct_9fa48("12597") ? "" : (stryCov_9fa48("12597"), 'it talks to the network'),
  privilege: stryMutAct_9fa48("12598") ? "" : (stryCov_9fa48("12598"), 'it runs with the rights of another user')
});
const written = stryMutAct_9fa48("12599") ? () => undefined : (stryCov_9fa48("12599"), (() => {
  const written = ({
    effects,
    targets
  }: Verdict, world: World): readonly string[] => stryMutAct_9fa48("12600") ? [] : (stryCov_9fa48("12600"), [...targets.map(stryMutAct_9fa48("12601") ? () => undefined : (stryCov_9fa48("12601"), target => target.path)), ...effects.flatMap(stryMutAct_9fa48("12602") ? () => undefined : (stryCov_9fa48("12602"), ({
    kind,
    target
  }) => (stryMutAct_9fa48("12605") ? (kind === 'write' || kind === 'delete') && target.type === 'path' || !target.glob : stryMutAct_9fa48("12604") ? false : stryMutAct_9fa48("12603") ? true : (stryCov_9fa48("12603", "12604", "12605"), (stryMutAct_9fa48("12607") ? kind === 'write' || kind === 'delete' || target.type === 'path' : stryMutAct_9fa48("12606") ? true : (stryCov_9fa48("12606", "12607"), (stryMutAct_9fa48("12609") ? kind === 'write' && kind === 'delete' : stryMutAct_9fa48("12608") ? true : (stryCov_9fa48("12608", "12609"), (stryMutAct_9fa48("12611") ? kind !== 'write' : stryMutAct_9fa48("12610") ? false : (stryCov_9fa48("12610", "12611"), kind === (stryMutAct_9fa48("12612") ? "" : (stryCov_9fa48("12612"), 'write')))) || (stryMutAct_9fa48("12614") ? kind !== 'delete' : stryMutAct_9fa48("12613") ? false : (stryCov_9fa48("12613", "12614"), kind === (stryMutAct_9fa48("12615") ? "" : (stryCov_9fa48("12615"), 'delete')))))) && (stryMutAct_9fa48("12617") ? target.type !== 'path' : stryMutAct_9fa48("12616") ? true : (stryCov_9fa48("12616", "12617"), target.type === (stryMutAct_9fa48("12618") ? "" : (stryCov_9fa48("12618"), 'path')))))) && (stryMutAct_9fa48("12619") ? target.glob : (stryCov_9fa48("12619"), !target.glob)))) ? stryMutAct_9fa48("12620") ? [] : (stryCov_9fa48("12620"), [absolute(world.cwd, target.path)]) : stryMutAct_9fa48("12621") ? ["Stryker was here"] : (stryCov_9fa48("12621"), [])))]);
  return written;
})());
const common = (a: string, b: string): string => {
  if (stryMutAct_9fa48("12622")) {
    {}
  } else {
    stryCov_9fa48("12622");
    const [left, right] = stryMutAct_9fa48("12623") ? [] : (stryCov_9fa48("12623"), [a.split(stryMutAct_9fa48("12624") ? "" : (stryCov_9fa48("12624"), '/')), b.split(stryMutAct_9fa48("12625") ? "" : (stryCov_9fa48("12625"), '/'))]);
    let at = 0;
    while (stryMutAct_9fa48("12627") ? at < left.length || left[at] === right[at] : stryMutAct_9fa48("12626") ? false : (stryCov_9fa48("12626", "12627"), (stryMutAct_9fa48("12630") ? at >= left.length : stryMutAct_9fa48("12629") ? at <= left.length : stryMutAct_9fa48("12628") ? true : (stryCov_9fa48("12628", "12629", "12630"), at < left.length)) && (stryMutAct_9fa48("12632") ? left[at] !== right[at] : stryMutAct_9fa48("12631") ? true : (stryCov_9fa48("12631", "12632"), left[at] === right[at])))) stryMutAct_9fa48("12633") ? at-- : (stryCov_9fa48("12633"), at++);
    return stryMutAct_9fa48("12636") ? left.slice(0, at).join('/') && '/' : stryMutAct_9fa48("12635") ? false : stryMutAct_9fa48("12634") ? true : (stryCov_9fa48("12634", "12635", "12636"), (stryMutAct_9fa48("12637") ? left.join('/') : (stryCov_9fa48("12637"), left.slice(0, at).join(stryMutAct_9fa48("12638") ? "" : (stryCov_9fa48("12638"), '/')))) || (stryMutAct_9fa48("12639") ? "" : (stryCov_9fa48("12639"), '/')));
  }
};

/** Too wide to lay anything over. */
const isWide = stryMutAct_9fa48("12640") ? () => undefined : (stryCov_9fa48("12640"), (() => {
  const isWide = (path: string): boolean => stryMutAct_9fa48("12643") ? path.split('/').length < 3 && isSystem(path) : stryMutAct_9fa48("12642") ? false : stryMutAct_9fa48("12641") ? true : (stryCov_9fa48("12641", "12642", "12643"), (stryMutAct_9fa48("12646") ? path.split('/').length >= 3 : stryMutAct_9fa48("12645") ? path.split('/').length <= 3 : stryMutAct_9fa48("12644") ? false : (stryCov_9fa48("12644", "12645", "12646"), path.split(stryMutAct_9fa48("12647") ? "" : (stryCov_9fa48("12647"), '/')).length < 3)) || isSystem(path));
  return isWide;
})());

/** The folder that holds all that is written: the current one, or one above it. */
const rootOf = stryMutAct_9fa48("12648") ? () => undefined : (stryCov_9fa48("12648"), (() => {
  const rootOf = (verdict: Verdict, world: World): string => written(verdict, world).reduce(stryMutAct_9fa48("12649") ? () => undefined : (stryCov_9fa48("12649"), (root, path) => isUnder(path, root) ? root : common(root, path)), world.cwd);
  return rootOf;
})());

/** In the dry run these are empty. */
const MASKED = stryMutAct_9fa48("12651") ? /^\/(?:tmp|run|var\/run|dev\/shm)(?:\/)/ : stryMutAct_9fa48("12650") ? /\/(?:tmp|run|var\/run|dev\/shm)(?:\/|$)/ : (stryCov_9fa48("12650", "12651"), /^\/(?:tmp|run|var\/run|dev\/shm)(?:\/|$)/);
const isMasked = (effect: Effect, root: string, world: World): boolean => {
  if (stryMutAct_9fa48("12652")) {
    {}
  } else {
    stryCov_9fa48("12652");
    if (stryMutAct_9fa48("12655") ? effect.target.type === 'path' : stryMutAct_9fa48("12654") ? false : stryMutAct_9fa48("12653") ? true : (stryCov_9fa48("12653", "12654", "12655"), effect.target.type !== (stryMutAct_9fa48("12656") ? "" : (stryCov_9fa48("12656"), 'path')))) return stryMutAct_9fa48("12657") ? true : (stryCov_9fa48("12657"), false);
    const path = absolute(world.cwd, effect.target.path);
    return stryMutAct_9fa48("12660") ? MASKED.test(path) || !isUnder(path, root) : stryMutAct_9fa48("12659") ? false : stryMutAct_9fa48("12658") ? true : (stryCov_9fa48("12658", "12659", "12660"), MASKED.test(path) && (stryMutAct_9fa48("12661") ? isUnder(path, root) : (stryCov_9fa48("12661"), !isUnder(path, root))));
  }
};

/** The root of a dry run, or the reason why there can be none. */
export const rootFor = (plan: Plan, verdict: Verdict, world: World): {
  root: string;
} | {
  reason: string;
} => {
  if (stryMutAct_9fa48("12662")) {
    {}
  } else {
    stryCov_9fa48("12662");
    if (stryMutAct_9fa48("12665") ? world.os === 'linux' : stryMutAct_9fa48("12664") ? false : stryMutAct_9fa48("12663") ? true : (stryCov_9fa48("12663", "12664", "12665"), world.os !== (stryMutAct_9fa48("12666") ? "" : (stryCov_9fa48("12666"), 'linux')))) return stryMutAct_9fa48("12667") ? {} : (stryCov_9fa48("12667"), {
      reason: stryMutAct_9fa48("12668") ? "" : (stryCov_9fa48("12668"), 'a dry run needs Linux')
    });
    for (const step of plan.steps) {
      if (stryMutAct_9fa48("12669")) {
        {}
      } else {
        stryCov_9fa48("12669");
        if (stryMutAct_9fa48("12672") ? step.kind !== 'tool' : stryMutAct_9fa48("12671") ? false : stryMutAct_9fa48("12670") ? true : (stryCov_9fa48("12670", "12671", "12672"), step.kind === (stryMutAct_9fa48("12673") ? "" : (stryCov_9fa48("12673"), 'tool')))) return stryMutAct_9fa48("12674") ? {} : (stryCov_9fa48("12674"), {
          reason: stryMutAct_9fa48("12675") ? `` : (stryCov_9fa48("12675"), `it calls the tool ${step.tool}`)
        });
        if (stryMutAct_9fa48("12678") ? step.terminal !== true : stryMutAct_9fa48("12677") ? false : stryMutAct_9fa48("12676") ? true : (stryCov_9fa48("12676", "12677", "12678"), step.terminal === (stryMutAct_9fa48("12679") ? false : (stryCov_9fa48("12679"), true)))) return stryMutAct_9fa48("12680") ? {} : (stryCov_9fa48("12680"), {
          reason: stryMutAct_9fa48("12681") ? "" : (stryCov_9fa48("12681"), 'it needs the terminal')
        });
      }
    }
    for (const {
      kind
    } of verdict.effects) if (stryMutAct_9fa48("12684") ? KINDS[kind] === undefined : stryMutAct_9fa48("12683") ? false : stryMutAct_9fa48("12682") ? true : (stryCov_9fa48("12682", "12683", "12684"), KINDS[kind] !== undefined)) return stryMutAct_9fa48("12685") ? {} : (stryCov_9fa48("12685"), {
      reason: KINDS[kind]
    });
    for (const {
      rule
    } of verdict.findings) if (stryMutAct_9fa48("12688") ? BEYOND_FILES[rule] === undefined : stryMutAct_9fa48("12687") ? false : stryMutAct_9fa48("12686") ? true : (stryCov_9fa48("12686", "12687", "12688"), BEYOND_FILES[rule] !== undefined)) return stryMutAct_9fa48("12689") ? {} : (stryCov_9fa48("12689"), {
      reason: stryMutAct_9fa48("12690") ? `` : (stryCov_9fa48("12690"), `it changes ${BEYOND_FILES[rule]}, not only files`)
    });
    const root = rootOf(verdict, world);
    if (stryMutAct_9fa48("12692") ? false : stryMutAct_9fa48("12691") ? true : (stryCov_9fa48("12691", "12692"), isWide(root))) return stryMutAct_9fa48("12693") ? {} : (stryCov_9fa48("12693"), {
      reason: stryMutAct_9fa48("12694") ? `` : (stryCov_9fa48("12694"), `it writes outside ${world.cwd}`)
    });
    if (stryMutAct_9fa48("12696") ? false : stryMutAct_9fa48("12695") ? true : (stryCov_9fa48("12695", "12696"), (stryMutAct_9fa48("12697") ? /[^,:\\"\n]/ : (stryCov_9fa48("12697"), /[,:\\"\n]/)).test(root))) return stryMutAct_9fa48("12698") ? {} : (stryCov_9fa48("12698"), {
      reason: stryMutAct_9fa48("12699") ? `` : (stryCov_9fa48("12699"), `the folder's name cannot be given to the system: ${root}`)
    });
    const masked = verdict.effects.find(stryMutAct_9fa48("12700") ? () => undefined : (stryCov_9fa48("12700"), effect => isMasked(effect, root, world)));
    if (stryMutAct_9fa48("12703") ? masked?.target.type !== 'path' : stryMutAct_9fa48("12702") ? false : stryMutAct_9fa48("12701") ? true : (stryCov_9fa48("12701", "12702", "12703"), (stryMutAct_9fa48("12704") ? masked.target.type : (stryCov_9fa48("12704"), masked?.target.type)) === (stryMutAct_9fa48("12705") ? "" : (stryCov_9fa48("12705"), 'path')))) return stryMutAct_9fa48("12706") ? {} : (stryCov_9fa48("12706"), {
      reason: stryMutAct_9fa48("12707") ? `` : (stryCov_9fa48("12707"), `it uses ${masked.target.path}, which a dry run does not see`)
    });
    return stryMutAct_9fa48("12708") ? {} : (stryCov_9fa48("12708"), {
      root
    });
  }
};