/** A role played by an argument becomes effects on a target. */
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
import type { EffectKind, Target } from '../plan.ts';
import type { Arg } from './arg.ts';
import type { Call } from './call.ts';
import { weighUnknown } from './environment.ts';
import type { Role } from './grammar.ts';
import { absolute, isUnder } from './paths.ts';
import { isPersistent } from './persistent.ts';
import { isDevice, isSystem } from './places.ts';
import { addEffect, type Scope } from './scope.ts';
import { holdsSecrets, isSecret } from './secrets.ts';
const NOWHERE = stryMutAct_9fa48("15265") ? /^\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|random|urandom|ptmx|fd\/\D+)$/ : stryMutAct_9fa48("15264") ? /^\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|random|urandom|ptmx|fd\/\d)$/ : stryMutAct_9fa48("15263") ? /^\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|random|urandom|ptmx|fd\/\d+)/ : stryMutAct_9fa48("15262") ? /\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|random|urandom|ptmx|fd\/\d+)$/ : (stryCov_9fa48("15262", "15263", "15264", "15265"), /^\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|random|urandom|ptmx|fd\/\d+)$/);
const SOCKET = stryMutAct_9fa48("15268") ? /^\/dev\/(?:tcp|udp)\/([/]+)/ : stryMutAct_9fa48("15267") ? /^\/dev\/(?:tcp|udp)\/([^/])/ : stryMutAct_9fa48("15266") ? /\/dev\/(?:tcp|udp)\/([^/]+)/ : (stryCov_9fa48("15266", "15267", "15268"), /^\/dev\/(?:tcp|udp)\/([^/]+)/);

/** The path that an argument names, absolute when the script's folder is not the World's; undefined when unknown. */
export const pathOf = (scope: Scope, arg: Arg): string | undefined => {
  if (stryMutAct_9fa48("15269")) {
    {}
  } else {
    stryCov_9fa48("15269");
    if (stryMutAct_9fa48("15272") ? arg.dynamic !== 'no' || arg.under === undefined : stryMutAct_9fa48("15271") ? false : stryMutAct_9fa48("15270") ? true : (stryCov_9fa48("15270", "15271", "15272"), (stryMutAct_9fa48("15274") ? arg.dynamic === 'no' : stryMutAct_9fa48("15273") ? true : (stryCov_9fa48("15273", "15274"), arg.dynamic !== (stryMutAct_9fa48("15275") ? "" : (stryCov_9fa48("15275"), 'no')))) && (stryMutAct_9fa48("15277") ? arg.under !== undefined : stryMutAct_9fa48("15276") ? true : (stryCov_9fa48("15276", "15277"), arg.under === undefined)))) return undefined;
    if (stryMutAct_9fa48("15280") ? arg.text.startsWith('/') && scope.cwd === scope.world.cwd : stryMutAct_9fa48("15279") ? false : stryMutAct_9fa48("15278") ? true : (stryCov_9fa48("15278", "15279", "15280"), (stryMutAct_9fa48("15281") ? arg.text.endsWith('/') : (stryCov_9fa48("15281"), arg.text.startsWith(stryMutAct_9fa48("15282") ? "" : (stryCov_9fa48("15282"), '/')))) || (stryMutAct_9fa48("15284") ? scope.cwd !== scope.world.cwd : stryMutAct_9fa48("15283") ? false : (stryCov_9fa48("15283", "15284"), scope.cwd === scope.world.cwd)))) return arg.text;
    return (stryMutAct_9fa48("15287") ? scope.cwd !== undefined : stryMutAct_9fa48("15286") ? false : stryMutAct_9fa48("15285") ? true : (stryCov_9fa48("15285", "15286", "15287"), scope.cwd === undefined)) ? undefined : absolute(scope.cwd, arg.text);
  }
};
const targetOf = (call: Call, arg: Arg): Target => {
  if (stryMutAct_9fa48("15288")) {
    {}
  } else {
    stryCov_9fa48("15288");
    const path = pathOf(call.scope, arg);
    if (stryMutAct_9fa48("15291") ? call.scope.elsewhere !== undefined || path === undefined : stryMutAct_9fa48("15290") ? false : stryMutAct_9fa48("15289") ? true : (stryCov_9fa48("15289", "15290", "15291"), (stryMutAct_9fa48("15293") ? call.scope.elsewhere === undefined : stryMutAct_9fa48("15292") ? true : (stryCov_9fa48("15292", "15293"), call.scope.elsewhere !== undefined)) && (stryMutAct_9fa48("15295") ? path !== undefined : stryMutAct_9fa48("15294") ? true : (stryCov_9fa48("15294", "15295"), path === undefined)))) return stryMutAct_9fa48("15296") ? {} : (stryCov_9fa48("15296"), {
      type: stryMutAct_9fa48("15297") ? "" : (stryCov_9fa48("15297"), 'name'),
      name: arg.raw
    });
    if (stryMutAct_9fa48("15300") ? path !== undefined : stryMutAct_9fa48("15299") ? false : stryMutAct_9fa48("15298") ? true : (stryCov_9fa48("15298", "15299", "15300"), path === undefined)) return stryMutAct_9fa48("15301") ? {} : (stryCov_9fa48("15301"), {
      type: stryMutAct_9fa48("15302") ? "" : (stryCov_9fa48("15302"), 'dynamic'),
      text: arg.raw
    });
    if (stryMutAct_9fa48("15305") ? call.scope.elsewhere === undefined : stryMutAct_9fa48("15304") ? false : stryMutAct_9fa48("15303") ? true : (stryCov_9fa48("15303", "15304", "15305"), call.scope.elsewhere !== undefined)) return stryMutAct_9fa48("15306") ? {} : (stryCov_9fa48("15306"), {
      type: stryMutAct_9fa48("15307") ? "" : (stryCov_9fa48("15307"), 'name'),
      name: stryMutAct_9fa48("15308") ? `` : (stryCov_9fa48("15308"), `${call.scope.elsewhere}:${path}`)
    });
    const recursive = stryMutAct_9fa48("15311") ? arg.under !== undefined && call.recursive : stryMutAct_9fa48("15310") ? false : stryMutAct_9fa48("15309") ? true : (stryCov_9fa48("15309", "15310", "15311"), (stryMutAct_9fa48("15313") ? arg.under === undefined : stryMutAct_9fa48("15312") ? false : (stryCov_9fa48("15312", "15313"), arg.under !== undefined)) || call.recursive);
    const glob = stryMutAct_9fa48("15316") ? arg.glob && arg.under === 'some' : stryMutAct_9fa48("15315") ? false : stryMutAct_9fa48("15314") ? true : (stryCov_9fa48("15314", "15315", "15316"), arg.glob || (stryMutAct_9fa48("15318") ? arg.under !== 'some' : stryMutAct_9fa48("15317") ? false : (stryCov_9fa48("15317", "15318"), arg.under === (stryMutAct_9fa48("15319") ? "" : (stryCov_9fa48("15319"), 'some')))));
    return stryMutAct_9fa48("15320") ? {} : (stryCov_9fa48("15320"), {
      type: stryMutAct_9fa48("15321") ? "" : (stryCov_9fa48("15321"), 'path'),
      path,
      glob,
      recursive,
      ...(stryMutAct_9fa48("15324") ? arg.matching || {
        matching: arg.matching
      } : stryMutAct_9fa48("15323") ? false : stryMutAct_9fa48("15322") ? true : (stryCov_9fa48("15322", "15323", "15324"), arg.matching && (stryMutAct_9fa48("15325") ? {} : (stryCov_9fa48("15325"), {
        matching: arg.matching
      }))))
    });
  }
};
type PathRole = 'read' | 'look' | 'write' | 'append' | 'edit' | 'create' | 'folder' | 'delete' | 'alter' | 'into' | 'source' | 'execute';
const KINDS: Readonly<Record<PathRole, EffectKind>> = stryMutAct_9fa48("15326") ? {} : (stryCov_9fa48("15326"), {
  read: stryMutAct_9fa48("15327") ? "" : (stryCov_9fa48("15327"), 'read'),
  look: stryMutAct_9fa48("15328") ? "" : (stryCov_9fa48("15328"), 'read'),
  write: stryMutAct_9fa48("15329") ? "" : (stryCov_9fa48("15329"), 'write'),
  append: stryMutAct_9fa48("15330") ? "" : (stryCov_9fa48("15330"), 'write'),
  edit: stryMutAct_9fa48("15331") ? "" : (stryCov_9fa48("15331"), 'write'),
  create: stryMutAct_9fa48("15332") ? "" : (stryCov_9fa48("15332"), 'write'),
  folder: stryMutAct_9fa48("15333") ? "" : (stryCov_9fa48("15333"), 'write'),
  delete: stryMutAct_9fa48("15334") ? "" : (stryCov_9fa48("15334"), 'delete'),
  alter: stryMutAct_9fa48("15335") ? "" : (stryCov_9fa48("15335"), 'write'),
  into: stryMutAct_9fa48("15336") ? "" : (stryCov_9fa48("15336"), 'write'),
  source: stryMutAct_9fa48("15337") ? "" : (stryCov_9fa48("15337"), 'write'),
  execute: stryMutAct_9fa48("15338") ? "" : (stryCov_9fa48("15338"), 'execute')
});
const NOTES: Partial<Record<PathRole, string>> = stryMutAct_9fa48("15339") ? {} : (stryCov_9fa48("15339"), {
  look: stryMutAct_9fa48("15340") ? "" : (stryCov_9fa48("15340"), 'looked at'),
  append: stryMutAct_9fa48("15341") ? "" : (stryCov_9fa48("15341"), 'append'),
  alter: stryMutAct_9fa48("15342") ? "" : (stryCov_9fa48("15342"), 'metadata'),
  into: stryMutAct_9fa48("15343") ? "" : (stryCov_9fa48("15343"), 'into'),
  source: stryMutAct_9fa48("15344") ? "" : (stryCov_9fa48("15344"), 'moved away'),
  write: stryMutAct_9fa48("15345") ? "" : (stryCov_9fa48("15345"), 'replace')
});

/** Absolute; on another machine as if it were here, since secrets and start-up files have the same names there. */
const fullPath = (scope: Scope, arg: Arg): string | undefined => {
  if (stryMutAct_9fa48("15346")) {
    {}
  } else {
    stryCov_9fa48("15346");
    const path = pathOf(scope, arg);
    return (stryMutAct_9fa48("15349") ? path !== undefined : stryMutAct_9fa48("15348") ? false : stryMutAct_9fa48("15347") ? true : (stryCov_9fa48("15347", "15348", "15349"), path === undefined)) ? undefined : absolute(scope.world.cwd, path);
  }
};

/** What follows from writing there: it is remembered, and start-up files persist. */
const noteWrite = (call: Call, role: PathRole, {
  full,
  target
}: {
  full: string;
  target: Target;
}): void => {
  if (stryMutAct_9fa48("15350")) {
    {}
  } else {
    stryCov_9fa48("15350");
    const {
      scope
    } = call;
    if (stryMutAct_9fa48("15353") ? scope.elsewhere !== undefined : stryMutAct_9fa48("15352") ? false : stryMutAct_9fa48("15351") ? true : (stryCov_9fa48("15351", "15352", "15353"), scope.elsewhere === undefined)) {
      if (stryMutAct_9fa48("15354")) {
        ;
      } else {
        stryCov_9fa48("15354");
        scope.trace.written.add(full);
      }
    } else if (stryMutAct_9fa48("15357") ? isSystem(full) && isDevice(full) : stryMutAct_9fa48("15356") ? false : stryMutAct_9fa48("15355") ? true : (stryCov_9fa48("15355", "15356", "15357"), isSystem(full) || isDevice(full))) call.mark(stryMutAct_9fa48("15359") ? "" : (stryCov_9fa48("15359"), 'setting'));
    const passes = stryMutAct_9fa48("15362") ? role === 'folder' && role === 'alter' : stryMutAct_9fa48("15361") ? false : stryMutAct_9fa48("15360") ? true : (stryCov_9fa48("15360", "15361", "15362"), (stryMutAct_9fa48("15364") ? role !== 'folder' : stryMutAct_9fa48("15363") ? false : (stryCov_9fa48("15363", "15364"), role === (stryMutAct_9fa48("15365") ? "" : (stryCov_9fa48("15365"), 'folder')))) || (stryMutAct_9fa48("15367") ? role !== 'alter' : stryMutAct_9fa48("15366") ? false : (stryCov_9fa48("15366", "15367"), role === (stryMutAct_9fa48("15368") ? "" : (stryCov_9fa48("15368"), 'alter')))));
    if (stryMutAct_9fa48("15371") ? !passes || isPersistent(full, scope.world) : stryMutAct_9fa48("15370") ? false : stryMutAct_9fa48("15369") ? true : (stryCov_9fa48("15369", "15370", "15371"), (stryMutAct_9fa48("15372") ? passes : (stryCov_9fa48("15372"), !passes)) && isPersistent(full, scope.world))) addEffect(scope, stryMutAct_9fa48("15374") ? {} : (stryCov_9fa48("15374"), {
      kind: stryMutAct_9fa48("15375") ? "" : (stryCov_9fa48("15375"), 'persist'),
      target,
      by: call.name
    }));
  }
};

/** Where the plan's own links, and those that are there already, lead. */
const followed = ({
  trace,
  world,
  elsewhere
}: Scope, path: string): string => {
  if (stryMutAct_9fa48("15376")) {
    {}
  } else {
    stryCov_9fa48("15376");
    if (stryMutAct_9fa48("15379") ? elsewhere === undefined : stryMutAct_9fa48("15378") ? false : stryMutAct_9fa48("15377") ? true : (stryCov_9fa48("15377", "15378", "15379"), elsewhere !== undefined)) return path;
    for (const [link, to] of trace.links) if (stryMutAct_9fa48("15381") ? false : stryMutAct_9fa48("15380") ? true : (stryCov_9fa48("15380", "15381"), isUnder(path, link))) return stryMutAct_9fa48("15382") ? to - path.slice(link.length) : (stryCov_9fa48("15382"), to + (stryMutAct_9fa48("15383") ? path : (stryCov_9fa48("15383"), path.slice(link.length))));
    const own = world.entry(path);
    if (stryMutAct_9fa48("15386") ? own?.kind === 'link' || own.target !== undefined : stryMutAct_9fa48("15385") ? false : stryMutAct_9fa48("15384") ? true : (stryCov_9fa48("15384", "15385", "15386"), (stryMutAct_9fa48("15388") ? own?.kind !== 'link' : stryMutAct_9fa48("15387") ? true : (stryCov_9fa48("15387", "15388"), (stryMutAct_9fa48("15389") ? own.kind : (stryCov_9fa48("15389"), own?.kind)) === (stryMutAct_9fa48("15390") ? "" : (stryCov_9fa48("15390"), 'link')))) && (stryMutAct_9fa48("15392") ? own.target === undefined : stryMutAct_9fa48("15391") ? true : (stryCov_9fa48("15391", "15392"), own.target !== undefined)))) return own.target;
    const folder = stryMutAct_9fa48("15393") ? path : (stryCov_9fa48("15393"), path.slice(0, path.lastIndexOf(stryMutAct_9fa48("15394") ? "" : (stryCov_9fa48("15394"), '/'))));
    const above = world.entry(folder);
    return (stryMutAct_9fa48("15397") ? above?.kind === 'link' || above.target !== undefined : stryMutAct_9fa48("15396") ? false : stryMutAct_9fa48("15395") ? true : (stryCov_9fa48("15395", "15396", "15397"), (stryMutAct_9fa48("15399") ? above?.kind !== 'link' : stryMutAct_9fa48("15398") ? true : (stryCov_9fa48("15398", "15399"), (stryMutAct_9fa48("15400") ? above.kind : (stryCov_9fa48("15400"), above?.kind)) === (stryMutAct_9fa48("15401") ? "" : (stryCov_9fa48("15401"), 'link')))) && (stryMutAct_9fa48("15403") ? above.target === undefined : stryMutAct_9fa48("15402") ? true : (stryCov_9fa48("15402", "15403"), above.target !== undefined)))) ? stryMutAct_9fa48("15404") ? above.target - path.slice(folder.length) : (stryCov_9fa48("15404"), above.target + (stryMutAct_9fa48("15405") ? path : (stryCov_9fa48("15405"), path.slice(folder.length)))) : path;
  }
};
const READS_ALL = stryMutAct_9fa48("15407") ? /^(?:cp|gcp|tar|gtar|bsdtar|rsync|scp|zip|7z|mv)/ : stryMutAct_9fa48("15406") ? /(?:cp|gcp|tar|gtar|bsdtar|rsync|scp|zip|7z|mv)$/ : (stryCov_9fa48("15406", "15407"), /^(?:cp|gcp|tar|gtar|bsdtar|rsync|scp|zip|7z|mv)$/);
const showsSecret = (call: Call, full: string): boolean => {
  if (stryMutAct_9fa48("15408")) {
    {}
  } else {
    stryCov_9fa48("15408");
    const {
      home
    } = call.scope.world;
    if (stryMutAct_9fa48("15411") ? isSecret(full, home) && isDevice(full) : stryMutAct_9fa48("15410") ? false : stryMutAct_9fa48("15409") ? true : (stryCov_9fa48("15409", "15410", "15411"), isSecret(full, home) || isDevice(full))) return stryMutAct_9fa48("15412") ? false : (stryCov_9fa48("15412"), true);
    if (stryMutAct_9fa48("15415") ? READS_ALL.test(call.name) || holdsSecrets(full, home) : stryMutAct_9fa48("15414") ? false : stryMutAct_9fa48("15413") ? true : (stryCov_9fa48("15413", "15414", "15415"), READS_ALL.test(call.name) && holdsSecrets(full, home))) return stryMutAct_9fa48("15416") ? false : (stryCov_9fa48("15416"), true);
    const to = followed(call.scope, full);
    return stryMutAct_9fa48("15419") ? to !== full || isSecret(to, home) : stryMutAct_9fa48("15418") ? false : stryMutAct_9fa48("15417") ? true : (stryCov_9fa48("15417", "15418", "15419"), (stryMutAct_9fa48("15421") ? to === full : stryMutAct_9fa48("15420") ? true : (stryCov_9fa48("15420", "15421"), to !== full)) && isSecret(to, home));
  }
};
const kindOf = (call: Call, role: PathRole, found: {
  full: string | undefined;
  arg: Arg;
}): EffectKind => {
  if (stryMutAct_9fa48("15422")) {
    {}
  } else {
    stryCov_9fa48("15422");
    const {
      full,
      arg
    } = found;
    if (stryMutAct_9fa48("15425") ? role === 'read' : stryMutAct_9fa48("15424") ? false : stryMutAct_9fa48("15423") ? true : (stryCov_9fa48("15423", "15424", "15425"), role !== (stryMutAct_9fa48("15426") ? "" : (stryCov_9fa48("15426"), 'read')))) return KINDS[role];
    const isUnseen = stryMutAct_9fa48("15429") ? arg.dynamic !== 'no' && arg.under !== undefined : stryMutAct_9fa48("15428") ? false : stryMutAct_9fa48("15427") ? true : (stryCov_9fa48("15427", "15428", "15429"), (stryMutAct_9fa48("15431") ? arg.dynamic === 'no' : stryMutAct_9fa48("15430") ? false : (stryCov_9fa48("15430", "15431"), arg.dynamic !== (stryMutAct_9fa48("15432") ? "" : (stryCov_9fa48("15432"), 'no')))) || (stryMutAct_9fa48("15434") ? arg.under === undefined : stryMutAct_9fa48("15433") ? false : (stryCov_9fa48("15433", "15434"), arg.under !== undefined)));
    if (stryMutAct_9fa48("15437") ? call.scope.trace.sought || isUnseen : stryMutAct_9fa48("15436") ? false : stryMutAct_9fa48("15435") ? true : (stryCov_9fa48("15435", "15436", "15437"), call.scope.trace.sought && isUnseen)) return stryMutAct_9fa48("15438") ? "" : (stryCov_9fa48("15438"), 'secret');
    return (stryMutAct_9fa48("15441") ? full !== undefined || showsSecret(call, full) : stryMutAct_9fa48("15440") ? false : stryMutAct_9fa48("15439") ? true : (stryCov_9fa48("15439", "15440", "15441"), (stryMutAct_9fa48("15443") ? full === undefined : stryMutAct_9fa48("15442") ? true : (stryCov_9fa48("15442", "15443"), full !== undefined)) && showsSecret(call, full))) ? stryMutAct_9fa48("15444") ? "" : (stryCov_9fa48("15444"), 'secret') : stryMutAct_9fa48("15445") ? "" : (stryCov_9fa48("15445"), 'read');
  }
};

/** What a decoder prints is hidden from who reads the command. */
const DECODES = stryMutAct_9fa48("15464") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[^x0-7])/ : stryMutAct_9fa48("15463") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\s*\\[x0-7])/ : stryMutAct_9fa48("15462") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S\\[x0-7])/ : stryMutAct_9fa48("15461") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\S+\S*\\[x0-7])/ : stryMutAct_9fa48("15460") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s\S*\\[x0-7])/ : stryMutAct_9fa48("15459") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\S+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15458") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\senc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15457") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\W*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15456") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\wr|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15455") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\S+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15454") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15453") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\W+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15452") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15451") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15450") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\S+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15449") ? /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15448") ? /\$\(.*\b(?:base(?:32|64)\S+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15447") ? /\$\(.*\b(?:base(?:32|64)\s(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : stryMutAct_9fa48("15446") ? /\$\(.\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/ : (stryCov_9fa48("15446", "15447", "15448", "15449", "15450", "15451", "15452", "15453", "15454", "15455", "15456", "15457", "15458", "15459", "15460", "15461", "15462", "15463", "15464"), /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/);
const playPath = (call: Call, role: PathRole, arg: Arg): void => {
  if (stryMutAct_9fa48("15465")) {
    {}
  } else {
    stryCov_9fa48("15465");
    const socket = SOCKET.exec(arg.text);
    if (stryMutAct_9fa48("15468") ? socket === null : stryMutAct_9fa48("15467") ? false : stryMutAct_9fa48("15466") ? true : (stryCov_9fa48("15466", "15467", "15468"), socket !== null)) return reach(call, stryMutAct_9fa48("15469") ? socket[1] && '' : (stryCov_9fa48("15469"), socket[1] ?? (stryMutAct_9fa48("15470") ? "Stryker was here!" : (stryCov_9fa48("15470"), ''))), (stryMutAct_9fa48("15473") ? role !== 'read' : stryMutAct_9fa48("15472") ? false : stryMutAct_9fa48("15471") ? true : (stryCov_9fa48("15471", "15472", "15473"), role === (stryMutAct_9fa48("15474") ? "" : (stryCov_9fa48("15474"), 'read')))) ? stryMutAct_9fa48("15475") ? "" : (stryCov_9fa48("15475"), 'fetch') : stryMutAct_9fa48("15476") ? "" : (stryCov_9fa48("15476"), 'send'));
    if (stryMutAct_9fa48("15479") ? role !== 'delete' || NOWHERE.test(arg.text) : stryMutAct_9fa48("15478") ? false : stryMutAct_9fa48("15477") ? true : (stryCov_9fa48("15477", "15478", "15479"), (stryMutAct_9fa48("15481") ? role === 'delete' : stryMutAct_9fa48("15480") ? true : (stryCov_9fa48("15480", "15481"), role !== (stryMutAct_9fa48("15482") ? "" : (stryCov_9fa48("15482"), 'delete')))) && NOWHERE.test(arg.text))) return;
    const {
      scope,
      name: by
    } = call;
    const target = targetOf(call, arg);
    const full = fullPath(scope, arg);
    const note = NOTES[role];
    const extra = stryMutAct_9fa48("15483") ? {} : (stryCov_9fa48("15483"), {
      ...((stryMutAct_9fa48("15486") ? role === 'create' && role === 'folder' : stryMutAct_9fa48("15485") ? false : stryMutAct_9fa48("15484") ? true : (stryCov_9fa48("15484", "15485", "15486"), (stryMutAct_9fa48("15488") ? role !== 'create' : stryMutAct_9fa48("15487") ? false : (stryCov_9fa48("15487", "15488"), role === (stryMutAct_9fa48("15489") ? "" : (stryCov_9fa48("15489"), 'create')))) || (stryMutAct_9fa48("15491") ? role !== 'folder' : stryMutAct_9fa48("15490") ? false : (stryCov_9fa48("15490", "15491"), role === (stryMutAct_9fa48("15492") ? "" : (stryCov_9fa48("15492"), 'folder')))))) ? stryMutAct_9fa48("15493") ? {} : (stryCov_9fa48("15493"), {
        create: true as const
      }) : {}),
      ...((stryMutAct_9fa48("15496") ? note !== undefined : stryMutAct_9fa48("15495") ? false : stryMutAct_9fa48("15494") ? true : (stryCov_9fa48("15494", "15495", "15496"), note === undefined)) ? {} : stryMutAct_9fa48("15497") ? {} : (stryCov_9fa48("15497"), {
        note
      }))
    });
    const kind = kindOf(call, role, stryMutAct_9fa48("15498") ? {} : (stryCov_9fa48("15498"), {
      full,
      arg
    }));
    if (stryMutAct_9fa48("15501") ? arg.dynamic === 'any' || DECODES.test(arg.raw) : stryMutAct_9fa48("15500") ? false : stryMutAct_9fa48("15499") ? true : (stryCov_9fa48("15499", "15500", "15501"), (stryMutAct_9fa48("15503") ? arg.dynamic !== 'any' : stryMutAct_9fa48("15502") ? true : (stryCov_9fa48("15502", "15503"), arg.dynamic === (stryMutAct_9fa48("15504") ? "" : (stryCov_9fa48("15504"), 'any')))) && DECODES.test(arg.raw))) call.unknown(stryMutAct_9fa48("15506") ? "" : (stryCov_9fa48("15506"), 'a path that is decoded while running'));
    addEffect(scope, stryMutAct_9fa48("15508") ? {} : (stryCov_9fa48("15508"), {
      kind,
      target,
      by,
      ...extra
    }));
    if (stryMutAct_9fa48("15511") ? full !== undefined || kind === 'write' || kind === 'delete' : stryMutAct_9fa48("15510") ? false : stryMutAct_9fa48("15509") ? true : (stryCov_9fa48("15509", "15510", "15511"), (stryMutAct_9fa48("15513") ? full === undefined : stryMutAct_9fa48("15512") ? true : (stryCov_9fa48("15512", "15513"), full !== undefined)) && (stryMutAct_9fa48("15515") ? kind === 'write' && kind === 'delete' : stryMutAct_9fa48("15514") ? true : (stryCov_9fa48("15514", "15515"), (stryMutAct_9fa48("15517") ? kind !== 'write' : stryMutAct_9fa48("15516") ? false : (stryCov_9fa48("15516", "15517"), kind === (stryMutAct_9fa48("15518") ? "" : (stryCov_9fa48("15518"), 'write')))) || (stryMutAct_9fa48("15520") ? kind !== 'delete' : stryMutAct_9fa48("15519") ? false : (stryCov_9fa48("15519", "15520"), kind === (stryMutAct_9fa48("15521") ? "" : (stryCov_9fa48("15521"), 'delete')))))))) noteWrite(call, role, stryMutAct_9fa48("15523") ? {} : (stryCov_9fa48("15523"), {
      full,
      target
    }));
  }
};

/** The host of a URL, of `user@host:path` or of a plain name. */
export const hostOf = stryMutAct_9fa48("15524") ? () => undefined : (stryCov_9fa48("15524"), (() => {
  const hostOf = (text: string): string => stryMutAct_9fa48("15525") ? (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(text)?.[1] ?? /^(?:[^@/]*@)?([^:/]+)/.exec(text)?.[1]) && text : (stryCov_9fa48("15525"), (stryMutAct_9fa48("15526") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(text)?.[1] && /^(?:[^@/]*@)?([^:/]+)/.exec(text)?.[1] : (stryCov_9fa48("15526"), (stryMutAct_9fa48("15527") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(text)[1] : (stryCov_9fa48("15527"), (stryMutAct_9fa48("15536") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([/:?#]+)/i : stryMutAct_9fa48("15535") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#])/i : stryMutAct_9fa48("15534") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[/@]*@)?([^/:?#]+)/i : stryMutAct_9fa48("15533") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]@)?([^/:?#]+)/i : stryMutAct_9fa48("15532") ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)([^/:?#]+)/i : stryMutAct_9fa48("15531") ? /^[a-z][^a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i : stryMutAct_9fa48("15530") ? /^[a-z][a-z0-9+.-]:\/\/(?:[^/@]*@)?([^/:?#]+)/i : stryMutAct_9fa48("15529") ? /^[^a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i : stryMutAct_9fa48("15528") ? /[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i : (stryCov_9fa48("15528", "15529", "15530", "15531", "15532", "15533", "15534", "15535", "15536"), /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i)).exec(text)?.[1])) ?? (stryMutAct_9fa48("15537") ? /^(?:[^@/]*@)?([^:/]+)/.exec(text)[1] : (stryCov_9fa48("15537"), (stryMutAct_9fa48("15543") ? /^(?:[^@/]*@)?([:/]+)/ : stryMutAct_9fa48("15542") ? /^(?:[^@/]*@)?([^:/])/ : stryMutAct_9fa48("15541") ? /^(?:[@/]*@)?([^:/]+)/ : stryMutAct_9fa48("15540") ? /^(?:[^@/]@)?([^:/]+)/ : stryMutAct_9fa48("15539") ? /^(?:[^@/]*@)([^:/]+)/ : stryMutAct_9fa48("15538") ? /(?:[^@/]*@)?([^:/]+)/ : (stryCov_9fa48("15538", "15539", "15540", "15541", "15542", "15543"), /^(?:[^@/]*@)?([^:/]+)/)).exec(text)?.[1])))) ?? text);
  return hostOf;
})());
const reach = (call: Call, host: string, way: 'fetch' | 'send'): void => {
  if (stryMutAct_9fa48("15544")) {
    {}
  } else {
    stryCov_9fa48("15544");
    addEffect(call.scope, stryMutAct_9fa48("15546") ? {} : (stryCov_9fa48("15546"), {
      kind: stryMutAct_9fa48("15547") ? "" : (stryCov_9fa48("15547"), 'network'),
      target: stryMutAct_9fa48("15548") ? {} : (stryCov_9fa48("15548"), {
        type: stryMutAct_9fa48("15549") ? "" : (stryCov_9fa48("15549"), 'host'),
        host
      }),
      by: call.name,
      ...((stryMutAct_9fa48("15552") ? way !== 'send' : stryMutAct_9fa48("15551") ? false : stryMutAct_9fa48("15550") ? true : (stryCov_9fa48("15550", "15551", "15552"), way === (stryMutAct_9fa48("15553") ? "" : (stryCov_9fa48("15553"), 'send')))) ? stryMutAct_9fa48("15554") ? {} : (stryCov_9fa48("15554"), {
        note: stryMutAct_9fa48("15555") ? "" : (stryCov_9fa48("15555"), 'sends')
      }) : {})
    }));
    if (stryMutAct_9fa48("15558") ? way !== 'send' : stryMutAct_9fa48("15557") ? false : stryMutAct_9fa48("15556") ? true : (stryCov_9fa48("15556", "15557", "15558"), way === (stryMutAct_9fa48("15559") ? "" : (stryCov_9fa48("15559"), 'send')))) call.mark(stryMutAct_9fa48("15561") ? "" : (stryCov_9fa48("15561"), 'upload'));
  }
};
const playUrl = (call: Call, arg: Arg): void => {
  if (stryMutAct_9fa48("15562")) {
    {}
  } else {
    stryCov_9fa48("15562");
    const file = stryMutAct_9fa48("15563") ? /^file:\/\/[^/]*(\/.*)/i.exec(arg.text)[1] : (stryCov_9fa48("15563"), (stryMutAct_9fa48("15567") ? /^file:\/\/[^/]*(\/.)/i : stryMutAct_9fa48("15566") ? /^file:\/\/[/]*(\/.*)/i : stryMutAct_9fa48("15565") ? /^file:\/\/[^/](\/.*)/i : stryMutAct_9fa48("15564") ? /file:\/\/[^/]*(\/.*)/i : (stryCov_9fa48("15564", "15565", "15566", "15567"), /^file:\/\/[^/]*(\/.*)/i)).exec(arg.text)?.[1]);
    if (stryMutAct_9fa48("15570") ? file === undefined : stryMutAct_9fa48("15569") ? false : stryMutAct_9fa48("15568") ? true : (stryCov_9fa48("15568", "15569", "15570"), file !== undefined)) return playPath(call, stryMutAct_9fa48("15571") ? "" : (stryCov_9fa48("15571"), 'read'), stryMutAct_9fa48("15572") ? {} : (stryCov_9fa48("15572"), {
      ...arg,
      text: file
    }));
    if (stryMutAct_9fa48("15573")) {
      ;
    } else {
      stryCov_9fa48("15573");
      reachArg(call, arg);
    }
  }
};

/** The text holds what a substitution prints, or a variable that was filled from a file. */
export const carries = stryMutAct_9fa48("15574") ? () => undefined : (stryCov_9fa48("15574"), (() => {
  const carries = ({
    scope
  }: Call, arg: Arg): boolean => stryMutAct_9fa48("15577") ? arg.dynamic !== 'no' || /\$\(|`/.test(arg.raw) || scope.trace.printed.size > 0 && [...arg.raw.matchAll(/\$\{?(\w+)/g)].some(([, name]) => scope.trace.printed.has(name ?? '')) : stryMutAct_9fa48("15576") ? false : stryMutAct_9fa48("15575") ? true : (stryCov_9fa48("15575", "15576", "15577"), (stryMutAct_9fa48("15579") ? arg.dynamic === 'no' : stryMutAct_9fa48("15578") ? true : (stryCov_9fa48("15578", "15579"), arg.dynamic !== (stryMutAct_9fa48("15580") ? "" : (stryCov_9fa48("15580"), 'no')))) && (stryMutAct_9fa48("15582") ? /\$\(|`/.test(arg.raw) && scope.trace.printed.size > 0 && [...arg.raw.matchAll(/\$\{?(\w+)/g)].some(([, name]) => scope.trace.printed.has(name ?? '')) : stryMutAct_9fa48("15581") ? true : (stryCov_9fa48("15581", "15582"), /\$\(|`/.test(arg.raw) || (stryMutAct_9fa48("15584") ? scope.trace.printed.size > 0 || [...arg.raw.matchAll(/\$\{?(\w+)/g)].some(([, name]) => scope.trace.printed.has(name ?? '')) : stryMutAct_9fa48("15583") ? false : (stryCov_9fa48("15583", "15584"), (stryMutAct_9fa48("15587") ? scope.trace.printed.size <= 0 : stryMutAct_9fa48("15586") ? scope.trace.printed.size >= 0 : stryMutAct_9fa48("15585") ? true : (stryCov_9fa48("15585", "15586", "15587"), scope.trace.printed.size > 0)) && (stryMutAct_9fa48("15588") ? [...arg.raw.matchAll(/\$\{?(\w+)/g)].every(([, name]) => scope.trace.printed.has(name ?? '')) : (stryCov_9fa48("15588"), (stryMutAct_9fa48("15589") ? [] : (stryCov_9fa48("15589"), [...arg.raw.matchAll(stryMutAct_9fa48("15592") ? /\$\{?(\W+)/g : stryMutAct_9fa48("15591") ? /\$\{?(\w)/g : stryMutAct_9fa48("15590") ? /\$\{(\w+)/g : (stryCov_9fa48("15590", "15591", "15592"), /\$\{?(\w+)/g))])).some(stryMutAct_9fa48("15593") ? () => undefined : (stryCov_9fa48("15593"), ([, name]) => scope.trace.printed.has(stryMutAct_9fa48("15594") ? name && '' : (stryCov_9fa48("15594"), name ?? (stryMutAct_9fa48("15595") ? "Stryker was here!" : (stryCov_9fa48("15595"), '')))))))))))));
  return carries;
})());

/** What a substitution prints leaves the machine inside the address. */
const reachArg = stryMutAct_9fa48("15596") ? () => undefined : (stryCov_9fa48("15596"), (() => {
  const reachArg = (call: Call, arg: Arg): void => reach(call, (stryMutAct_9fa48("15599") ? arg.dynamic !== 'no' : stryMutAct_9fa48("15598") ? false : stryMutAct_9fa48("15597") ? true : (stryCov_9fa48("15597", "15598", "15599"), arg.dynamic === (stryMutAct_9fa48("15600") ? "" : (stryCov_9fa48("15600"), 'no')))) ? hostOf(arg.text) : arg.raw, carries(call, arg) ? stryMutAct_9fa48("15601") ? "" : (stryCov_9fa48("15601"), 'send') : stryMutAct_9fa48("15602") ? "" : (stryCov_9fa48("15602"), 'fetch'));
  return reachArg;
})());
const playUpload = (call: Call, arg: Arg): void => {
  if (stryMutAct_9fa48("15603")) {
    {}
  } else {
    stryCov_9fa48("15603");
    const file = stryMutAct_9fa48("15604") ? /(?:^|=)[@<]([^;]+)/.exec(arg.text)[1] : (stryCov_9fa48("15604"), (stryMutAct_9fa48("15608") ? /(?:^|=)[@<]([;]+)/ : stryMutAct_9fa48("15607") ? /(?:^|=)[@<]([^;])/ : stryMutAct_9fa48("15606") ? /(?:^|=)[^@<]([^;]+)/ : stryMutAct_9fa48("15605") ? /(?:=)[@<]([^;]+)/ : (stryCov_9fa48("15605", "15606", "15607", "15608"), /(?:^|=)[@<]([^;]+)/)).exec(arg.text)?.[1]);
    if (stryMutAct_9fa48("15611") ? file === undefined : stryMutAct_9fa48("15610") ? false : stryMutAct_9fa48("15609") ? true : (stryCov_9fa48("15609", "15610", "15611"), file !== undefined)) playPath(call, stryMutAct_9fa48("15613") ? "" : (stryCov_9fa48("15613"), 'read'), stryMutAct_9fa48("15614") ? {} : (stryCov_9fa48("15614"), {
      ...arg,
      text: file
    }));
    call.mark(stryMutAct_9fa48("15616") ? "" : (stryCov_9fa48("15616"), 'upload'));
  }
};

/** A subscript is evaluated as arithmetic, and may hold a command. */
const playVariable = (call: Call, arg: Arg): void => {
  if (stryMutAct_9fa48("15617")) {
    {}
  } else {
    stryCov_9fa48("15617");
    if (stryMutAct_9fa48("15620") ? /\[.*(?:\$|`)/s.test(arg.text) && arg.dynamic === 'any' : stryMutAct_9fa48("15619") ? false : stryMutAct_9fa48("15618") ? true : (stryCov_9fa48("15618", "15619", "15620"), (stryMutAct_9fa48("15621") ? /\[.(?:\$|`)/s : (stryCov_9fa48("15621"), /\[.*(?:\$|`)/s)).test(arg.text) || (stryMutAct_9fa48("15623") ? arg.dynamic !== 'any' : stryMutAct_9fa48("15622") ? false : (stryCov_9fa48("15622", "15623"), arg.dynamic === (stryMutAct_9fa48("15624") ? "" : (stryCov_9fa48("15624"), 'any')))))) call.unknown(stryMutAct_9fa48("15626") ? "" : (stryCov_9fa48("15626"), 'a variable name that may run code'));
    const name = stryMutAct_9fa48("15627") ? /^\w+/.exec(arg.text)[0] : (stryCov_9fa48("15627"), (stryMutAct_9fa48("15630") ? /^\W+/ : stryMutAct_9fa48("15629") ? /^\w/ : stryMutAct_9fa48("15628") ? /\w+/ : (stryCov_9fa48("15628", "15629", "15630"), /^\w+/)).exec(arg.text)?.[0]);
    if (stryMutAct_9fa48("15633") ? name !== undefined : stryMutAct_9fa48("15632") ? false : stryMutAct_9fa48("15631") ? true : (stryCov_9fa48("15631", "15632", "15633"), name === undefined)) return;
    if (stryMutAct_9fa48("15634")) {
      ;
    } else {
      stryCov_9fa48("15634");
      weighUnknown(call, name);
    }
    if (stryMutAct_9fa48("15635")) {
      ;
    } else {
      stryCov_9fa48("15635");
      call.scope.vars.set(name, null);
    }
  }
};

/** Plays one role; `none` and unknown names do nothing. */
export const play = (call: Call, role: Role, arg: Arg): void => {
  if (stryMutAct_9fa48("15636")) {
    {}
  } else {
    stryCov_9fa48("15636");
    const isStream = stryMutAct_9fa48("15639") ? arg.text === '-' && arg.text === '' : stryMutAct_9fa48("15638") ? false : stryMutAct_9fa48("15637") ? true : (stryCov_9fa48("15637", "15638", "15639"), (stryMutAct_9fa48("15641") ? arg.text !== '-' : stryMutAct_9fa48("15640") ? false : (stryCov_9fa48("15640", "15641"), arg.text === (stryMutAct_9fa48("15642") ? "" : (stryCov_9fa48("15642"), '-')))) || (stryMutAct_9fa48("15644") ? arg.text !== '' : stryMutAct_9fa48("15643") ? false : (stryCov_9fa48("15643", "15644"), arg.text === (stryMutAct_9fa48("15645") ? "Stryker was here!" : (stryCov_9fa48("15645"), '')))));
    switch (role) {
      case stryMutAct_9fa48("15647") ? "" : (stryCov_9fa48("15647"), 'none'):
        if (stryMutAct_9fa48("15646")) {} else {
          stryCov_9fa48("15646");
          return;
        }
      case stryMutAct_9fa48("15649") ? "" : (stryCov_9fa48("15649"), 'host'):
        if (stryMutAct_9fa48("15648")) {} else {
          stryCov_9fa48("15648");
          return reachArg(call, arg);
        }
      case stryMutAct_9fa48("15651") ? "" : (stryCov_9fa48("15651"), 'url'):
        if (stryMutAct_9fa48("15650")) {} else {
          stryCov_9fa48("15650");
          return playUrl(call, arg);
        }
      case stryMutAct_9fa48("15653") ? "" : (stryCov_9fa48("15653"), 'upload'):
        if (stryMutAct_9fa48("15652")) {} else {
          stryCov_9fa48("15652");
          return playUpload(call, arg);
        }
      case stryMutAct_9fa48("15655") ? "" : (stryCov_9fa48("15655"), 'script'):
        if (stryMutAct_9fa48("15654")) {} else {
          stryCov_9fa48("15654");
          return call.script(arg);
        }
      case stryMutAct_9fa48("15657") ? "" : (stryCov_9fa48("15657"), 'sink'):
        if (stryMutAct_9fa48("15656")) {} else {
          stryCov_9fa48("15656");
          return (stryMutAct_9fa48("15661") ? /^\s*[^|!]/ : stryMutAct_9fa48("15660") ? /^\S*[|!]/ : stryMutAct_9fa48("15659") ? /^\s[|!]/ : stryMutAct_9fa48("15658") ? /\s*[|!]/ : (stryCov_9fa48("15658", "15659", "15660", "15661"), /^\s*[|!]/)).test(arg.text) ? call.script(stryMutAct_9fa48("15662") ? {} : (stryCov_9fa48("15662"), {
            ...arg,
            text: arg.text.replace(stryMutAct_9fa48("15667") ? /^\s*[^|!]+/ : stryMutAct_9fa48("15666") ? /^\s*[|!]/ : stryMutAct_9fa48("15665") ? /^\S*[|!]+/ : stryMutAct_9fa48("15664") ? /^\s[|!]+/ : stryMutAct_9fa48("15663") ? /\s*[|!]+/ : (stryCov_9fa48("15663", "15664", "15665", "15666", "15667"), /^\s*[|!]+/), stryMutAct_9fa48("15668") ? "Stryker was here!" : (stryCov_9fa48("15668"), ''))
          })) : playPath(call, stryMutAct_9fa48("15669") ? "" : (stryCov_9fa48("15669"), 'write'), arg);
        }
      case stryMutAct_9fa48("15671") ? "" : (stryCov_9fa48("15671"), 'command'):
        if (stryMutAct_9fa48("15670")) {} else {
          stryCov_9fa48("15670");
          return call.command(stryMutAct_9fa48("15672") ? [] : (stryCov_9fa48("15672"), [arg]));
        }
      case stryMutAct_9fa48("15674") ? "" : (stryCov_9fa48("15674"), 'variable'):
        if (stryMutAct_9fa48("15673")) {} else {
          stryCov_9fa48("15673");
          return playVariable(call, arg);
        }
      case stryMutAct_9fa48("15676") ? "" : (stryCov_9fa48("15676"), 'process'):
        if (stryMutAct_9fa48("15675")) {} else {
          stryCov_9fa48("15675");
          return addEffect(call.scope, stryMutAct_9fa48("15677") ? {} : (stryCov_9fa48("15677"), {
            kind: stryMutAct_9fa48("15678") ? "" : (stryCov_9fa48("15678"), 'process'),
            target: stryMutAct_9fa48("15679") ? {} : (stryCov_9fa48("15679"), {
              type: stryMutAct_9fa48("15680") ? "" : (stryCov_9fa48("15680"), 'name'),
              name: arg.text
            }),
            by: call.name
          }));
        }
      case stryMutAct_9fa48("15682") ? "" : (stryCov_9fa48("15682"), 'secret'):
        if (stryMutAct_9fa48("15681")) {} else {
          stryCov_9fa48("15681");
          return addEffect(call.scope, stryMutAct_9fa48("15683") ? {} : (stryCov_9fa48("15683"), {
            kind: stryMutAct_9fa48("15684") ? "" : (stryCov_9fa48("15684"), 'secret'),
            target: stryMutAct_9fa48("15685") ? {} : (stryCov_9fa48("15685"), {
              type: stryMutAct_9fa48("15686") ? "" : (stryCov_9fa48("15686"), 'name'),
              name: arg.text
            }),
            by: call.name
          }));
        }
      case stryMutAct_9fa48("15688") ? "" : (stryCov_9fa48("15688"), 'unknown'):
        if (stryMutAct_9fa48("15687")) {} else {
          stryCov_9fa48("15687");
          return call.unknown(stryMutAct_9fa48("15689") ? `` : (stryCov_9fa48("15689"), `what ${call.name} does with ${arg.text}`));
        }
      case stryMutAct_9fa48("15691") ? "" : (stryCov_9fa48("15691"), 'execute'):
        if (stryMutAct_9fa48("15690")) {} else {
          stryCov_9fa48("15690");
          if (stryMutAct_9fa48("15694") ? false : stryMutAct_9fa48("15693") ? true : stryMutAct_9fa48("15692") ? isStream : (stryCov_9fa48("15692", "15693", "15694"), !isStream)) playPath(call, stryMutAct_9fa48("15696") ? "" : (stryCov_9fa48("15696"), 'execute'), arg);
          return call.unknown(stryMutAct_9fa48("15697") ? `` : (stryCov_9fa48("15697"), `${arg.text} is run, and was not looked into`));
        }
      default:
        if (stryMutAct_9fa48("15698")) {} else {
          stryCov_9fa48("15698");
          if (stryMutAct_9fa48("15701") ? !isStream && arg.dynamic !== 'no' : stryMutAct_9fa48("15700") ? false : stryMutAct_9fa48("15699") ? true : (stryCov_9fa48("15699", "15700", "15701"), (stryMutAct_9fa48("15702") ? isStream : (stryCov_9fa48("15702"), !isStream)) || (stryMutAct_9fa48("15704") ? arg.dynamic === 'no' : stryMutAct_9fa48("15703") ? false : (stryCov_9fa48("15703", "15704"), arg.dynamic !== (stryMutAct_9fa48("15705") ? "" : (stryCov_9fa48("15705"), 'no')))))) if (stryMutAct_9fa48("15706")) {
            ;
          } else {
            stryCov_9fa48("15706");
            playPath(call, role, arg);
          }
        }
    }
  }
};