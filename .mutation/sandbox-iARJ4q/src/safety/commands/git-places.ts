/** The files that git's subcommands change: where branches, the index and the settings lie, so that undo can keep them. */
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
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { absolute, baseName } from '../paths.ts';
import type { Usage } from '../spec.ts';

/** The repository's own folder, looked for from the current one up; undefined where there is none, or where it is a file. */
const gitFolder = ({
  scope
}: Call): string | undefined => {
  if (stryMutAct_9fa48("5244")) {
    {}
  } else {
    stryCov_9fa48("5244");
    for (let at = scope.cwd; stryMutAct_9fa48("5246") ? at !== undefined || at !== '' : stryMutAct_9fa48("5245") ? false : (stryCov_9fa48("5245", "5246"), (stryMutAct_9fa48("5248") ? at === undefined : stryMutAct_9fa48("5247") ? true : (stryCov_9fa48("5247", "5248"), at !== undefined)) && (stryMutAct_9fa48("5250") ? at === '' : stryMutAct_9fa48("5249") ? true : (stryCov_9fa48("5249", "5250"), at !== (stryMutAct_9fa48("5251") ? "Stryker was here!" : (stryCov_9fa48("5251"), ''))))); at = stryMutAct_9fa48("5252") ? at : (stryCov_9fa48("5252"), at.slice(0, at.lastIndexOf(stryMutAct_9fa48("5253") ? "" : (stryCov_9fa48("5253"), '/'))))) {
      if (stryMutAct_9fa48("5254")) {
        {}
      } else {
        stryCov_9fa48("5254");
        const kind = stryMutAct_9fa48("5255") ? scope.world.entry(`${at}/.git`).kind : (stryCov_9fa48("5255"), scope.world.entry(stryMutAct_9fa48("5256") ? `` : (stryCov_9fa48("5256"), `${at}/.git`))?.kind);
        if (stryMutAct_9fa48("5259") ? kind === undefined : stryMutAct_9fa48("5258") ? false : stryMutAct_9fa48("5257") ? true : (stryCov_9fa48("5257", "5258", "5259"), kind !== undefined)) return (stryMutAct_9fa48("5262") ? kind !== 'dir' : stryMutAct_9fa48("5261") ? false : stryMutAct_9fa48("5260") ? true : (stryCov_9fa48("5260", "5261", "5262"), kind === (stryMutAct_9fa48("5263") ? "" : (stryCov_9fa48("5263"), 'dir')))) ? stryMutAct_9fa48("5264") ? `` : (stryCov_9fa48("5264"), `${at}/.git`) : undefined;
      }
    }
    return undefined;
  }
};
const touch = (call: Call, paths: readonly string[]): void => {
  if (stryMutAct_9fa48("5265")) {
    {}
  } else {
    stryCov_9fa48("5265");
    const folder = (stryMutAct_9fa48("5268") ? call.scope.elsewhere !== undefined : stryMutAct_9fa48("5267") ? false : stryMutAct_9fa48("5266") ? true : (stryCov_9fa48("5266", "5267", "5268"), call.scope.elsewhere === undefined)) ? gitFolder(call) : undefined;
    if (stryMutAct_9fa48("5271") ? folder !== undefined : stryMutAct_9fa48("5270") ? false : stryMutAct_9fa48("5269") ? true : (stryCov_9fa48("5269", "5270", "5271"), folder === undefined)) return;
    for (const path of paths) {
      if (stryMutAct_9fa48("5272")) {
        {}
      } else {
        stryCov_9fa48("5272");
        const full = stryMutAct_9fa48("5273") ? `` : (stryCov_9fa48("5273"), `${folder}/${path}`);
        const isFolder = stryMutAct_9fa48("5276") ? call.scope.world.entry(full)?.kind !== 'dir' : stryMutAct_9fa48("5275") ? false : stryMutAct_9fa48("5274") ? true : (stryCov_9fa48("5274", "5275", "5276"), (stryMutAct_9fa48("5277") ? call.scope.world.entry(full).kind : (stryCov_9fa48("5277"), call.scope.world.entry(full)?.kind)) === (stryMutAct_9fa48("5278") ? "" : (stryCov_9fa48("5278"), 'dir')));
        call.play(stryMutAct_9fa48("5280") ? "" : (stryCov_9fa48("5280"), 'alter'), isFolder ? stryMutAct_9fa48("5281") ? {} : (stryCov_9fa48("5281"), {
          ...literal(full),
          under: stryMutAct_9fa48("5282") ? "" : (stryCov_9fa48("5282"), 'all')
        }) : literal(full));
      }
    }
    call.play(stryMutAct_9fa48("5284") ? "" : (stryCov_9fa48("5284"), 'alter'), literal(stryMutAct_9fa48("5285") ? `` : (stryCov_9fa48("5285"), `${folder}/objects`)));
  }
};

/** Branches, tags, the index and what is under way. */
const changesRefs = stryMutAct_9fa48("5286") ? () => undefined : (stryCov_9fa48("5286"), (() => {
  const changesRefs = (call: Call): void => touch(call, stryMutAct_9fa48("5287") ? [] : (stryCov_9fa48("5287"), [stryMutAct_9fa48("5288") ? "" : (stryCov_9fa48("5288"), 'HEAD'), stryMutAct_9fa48("5289") ? "" : (stryCov_9fa48("5289"), 'index'), stryMutAct_9fa48("5290") ? "" : (stryCov_9fa48("5290"), 'refs'), stryMutAct_9fa48("5291") ? "" : (stryCov_9fa48("5291"), 'logs'), stryMutAct_9fa48("5292") ? "" : (stryCov_9fa48("5292"), 'packed-refs'), stryMutAct_9fa48("5293") ? "" : (stryCov_9fa48("5293"), 'ORIG_HEAD'), stryMutAct_9fa48("5294") ? "" : (stryCov_9fa48("5294"), 'MERGE_HEAD'), stryMutAct_9fa48("5295") ? "" : (stryCov_9fa48("5295"), 'COMMIT_EDITMSG'), stryMutAct_9fa48("5296") ? "" : (stryCov_9fa48("5296"), 'AUTO_MERGE')]));
  return changesRefs;
})());

/** The same, and the files that are checked out. */
const changesTree = (call: Call): void => {
  if (stryMutAct_9fa48("5297")) {
    {}
  } else {
    stryCov_9fa48("5297");
    if (stryMutAct_9fa48("5298")) {
      ;
    } else {
      stryCov_9fa48("5298");
      changesRefs(call);
    }
    const folder = gitFolder(call);
    if (stryMutAct_9fa48("5301") ? folder !== undefined || call.scope.elsewhere === undefined : stryMutAct_9fa48("5300") ? false : stryMutAct_9fa48("5299") ? true : (stryCov_9fa48("5299", "5300", "5301"), (stryMutAct_9fa48("5303") ? folder === undefined : stryMutAct_9fa48("5302") ? true : (stryCov_9fa48("5302", "5303"), folder !== undefined)) && (stryMutAct_9fa48("5305") ? call.scope.elsewhere !== undefined : stryMutAct_9fa48("5304") ? true : (stryCov_9fa48("5304", "5305"), call.scope.elsewhere === undefined)))) call.play(stryMutAct_9fa48("5307") ? "" : (stryCov_9fa48("5307"), 'alter'), literal(stryMutAct_9fa48("5310") ? folder.slice(0, -'/.git'.length) && '/' : stryMutAct_9fa48("5309") ? false : stryMutAct_9fa48("5308") ? true : (stryCov_9fa48("5308", "5309", "5310"), (stryMutAct_9fa48("5311") ? folder : (stryCov_9fa48("5311"), folder.slice(0, stryMutAct_9fa48("5312") ? +'/.git'.length : (stryCov_9fa48("5312"), -(stryMutAct_9fa48("5313") ? "" : (stryCov_9fa48("5313"), '/.git')).length)))) || (stryMutAct_9fa48("5314") ? "" : (stryCov_9fa48("5314"), '/')))));
  }
};
const changesIndex = stryMutAct_9fa48("5315") ? () => undefined : (stryCov_9fa48("5315"), (() => {
  const changesIndex = (call: Call): void => touch(call, stryMutAct_9fa48("5316") ? [] : (stryCov_9fa48("5316"), [stryMutAct_9fa48("5317") ? "" : (stryCov_9fa48("5317"), 'index')]));
  return changesIndex;
})());
export const changesConfig = (call: Call): void => {
  if (stryMutAct_9fa48("5318")) {
    {}
  } else {
    stryCov_9fa48("5318");
    if (stryMutAct_9fa48("5320") ? false : stryMutAct_9fa48("5319") ? true : (stryCov_9fa48("5319", "5320"), call.has(stryMutAct_9fa48("5321") ? "" : (stryCov_9fa48("5321"), '--global')))) call.play(stryMutAct_9fa48("5323") ? "" : (stryCov_9fa48("5323"), 'alter'), literal(stryMutAct_9fa48("5324") ? `` : (stryCov_9fa48("5324"), `${call.scope.world.home}/.gitconfig`)));else touch(call, stryMutAct_9fa48("5326") ? [] : (stryCov_9fa48("5326"), [stryMutAct_9fa48("5327") ? "" : (stryCov_9fa48("5327"), 'config')]));
  }
};

/** `git init [folder]` */
const makesRepository = (call: Call): void => {
  if (stryMutAct_9fa48("5328")) {
    {}
  } else {
    stryCov_9fa48("5328");
    const [folder] = call.operands;
    const at = (stryMutAct_9fa48("5331") ? folder !== undefined : stryMutAct_9fa48("5330") ? false : stryMutAct_9fa48("5329") ? true : (stryCov_9fa48("5329", "5330", "5331"), folder === undefined)) ? stryMutAct_9fa48("5332") ? "" : (stryCov_9fa48("5332"), '.git') : stryMutAct_9fa48("5333") ? `` : (stryCov_9fa48("5333"), `${folder.text.replace(stryMutAct_9fa48("5335") ? /\/$/ : stryMutAct_9fa48("5334") ? /\/+/ : (stryCov_9fa48("5334", "5335"), /\/+$/), stryMutAct_9fa48("5336") ? "Stryker was here!" : (stryCov_9fa48("5336"), ''))}/.git`);
    call.play(stryMutAct_9fa48("5338") ? "" : (stryCov_9fa48("5338"), 'folder'), stryMutAct_9fa48("5339") ? {} : (stryCov_9fa48("5339"), {
      ...(stryMutAct_9fa48("5340") ? folder && literal('.') : (stryCov_9fa48("5340"), folder ?? literal(stryMutAct_9fa48("5341") ? "" : (stryCov_9fa48("5341"), '.')))),
      text: call.has(stryMutAct_9fa48("5342") ? "" : (stryCov_9fa48("5342"), '--bare')) ? stryMutAct_9fa48("5343") ? folder?.text && '.' : (stryCov_9fa48("5343"), (stryMutAct_9fa48("5344") ? folder.text : (stryCov_9fa48("5344"), folder?.text)) ?? (stryMutAct_9fa48("5345") ? "" : (stryCov_9fa48("5345"), '.'))) : at
    }));
  }
};

/** `git clone address [folder]` */
const clones = (call: Call): void => {
  if (stryMutAct_9fa48("5346")) {
    {}
  } else {
    stryCov_9fa48("5346");
    const [address, folder] = call.operands;
    if (stryMutAct_9fa48("5349") ? address !== undefined : stryMutAct_9fa48("5348") ? false : stryMutAct_9fa48("5347") ? true : (stryCov_9fa48("5347", "5348", "5349"), address === undefined)) return;
    const name = baseName(address.text.replace(stryMutAct_9fa48("5351") ? /\/$/ : stryMutAct_9fa48("5350") ? /\/+/ : (stryCov_9fa48("5350", "5351"), /\/+$/), stryMutAct_9fa48("5352") ? "Stryker was here!" : (stryCov_9fa48("5352"), '')).replace(stryMutAct_9fa48("5353") ? /\.git/ : (stryCov_9fa48("5353"), /\.git$/), stryMutAct_9fa48("5354") ? "Stryker was here!" : (stryCov_9fa48("5354"), ''))).replace(stryMutAct_9fa48("5356") ? /^.:/ : stryMutAct_9fa48("5355") ? /.*:/ : (stryCov_9fa48("5355", "5356"), /^.*:/), stryMutAct_9fa48("5357") ? "Stryker was here!" : (stryCov_9fa48("5357"), ''));
    const into: Arg = stryMutAct_9fa48("5358") ? folder && {
      ...address,
      text: name
    } : (stryCov_9fa48("5358"), folder ?? (stryMutAct_9fa48("5359") ? {} : (stryCov_9fa48("5359"), {
      ...address,
      text: name
    })));
    if (stryMutAct_9fa48("5362") ? into.dynamic !== 'no' && absolute('/', into.text) === '/' : stryMutAct_9fa48("5361") ? false : stryMutAct_9fa48("5360") ? true : (stryCov_9fa48("5360", "5361", "5362"), (stryMutAct_9fa48("5364") ? into.dynamic === 'no' : stryMutAct_9fa48("5363") ? false : (stryCov_9fa48("5363", "5364"), into.dynamic !== (stryMutAct_9fa48("5365") ? "" : (stryCov_9fa48("5365"), 'no')))) || (stryMutAct_9fa48("5367") ? absolute('/', into.text) !== '/' : stryMutAct_9fa48("5366") ? false : (stryCov_9fa48("5366", "5367"), absolute(stryMutAct_9fa48("5368") ? "" : (stryCov_9fa48("5368"), '/'), into.text) === (stryMutAct_9fa48("5369") ? "" : (stryCov_9fa48("5369"), '/')))))) return;
    call.play(stryMutAct_9fa48("5371") ? "" : (stryCov_9fa48("5371"), 'create'), into);
  }
};
const stashes = (call: Call): void => {
  if (stryMutAct_9fa48("5372")) {
    {}
  } else {
    stryCov_9fa48("5372");
    if (stryMutAct_9fa48("5375") ? false : stryMutAct_9fa48("5374") ? true : stryMutAct_9fa48("5373") ? /^(?:list|show)$/.test(call.operands[0]?.text ?? '') : (stryCov_9fa48("5373", "5374", "5375"), !(stryMutAct_9fa48("5377") ? /^(?:list|show)/ : stryMutAct_9fa48("5376") ? /(?:list|show)$/ : (stryCov_9fa48("5376", "5377"), /^(?:list|show)$/)).test(stryMutAct_9fa48("5378") ? call.operands[0]?.text && '' : (stryCov_9fa48("5378"), (stryMutAct_9fa48("5379") ? call.operands[0].text : (stryCov_9fa48("5379"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("5380") ? "Stryker was here!" : (stryCov_9fa48("5380"), '')))))) if (stryMutAct_9fa48("5381")) {
      ;
    } else {
      stryCov_9fa48("5381");
      changesTree(call);
    }
  }
};
const PLACES: readonly (readonly [verbs: string, (call: Call) => void])[] = stryMutAct_9fa48("5382") ? [] : (stryCov_9fa48("5382"), [stryMutAct_9fa48("5383") ? [] : (stryCov_9fa48("5383"), [stryMutAct_9fa48("5384") ? "" : (stryCov_9fa48("5384"), 'add stage update-index'), changesIndex]), stryMutAct_9fa48("5385") ? [] : (stryCov_9fa48("5385"), [stryMutAct_9fa48("5386") ? "" : (stryCov_9fa48("5386"), 'commit'), changesRefs]), stryMutAct_9fa48("5387") ? [] : (stryCov_9fa48("5387"), [stryMutAct_9fa48("5388") ? "" : (stryCov_9fa48("5388"), 'rm mv merge cherry-pick revert am apply rebase pull checkout switch restore reset'), changesTree]), stryMutAct_9fa48("5389") ? [] : (stryCov_9fa48("5389"), [stryMutAct_9fa48("5390") ? "" : (stryCov_9fa48("5390"), 'stash'), stashes]), stryMutAct_9fa48("5391") ? [] : (stryCov_9fa48("5391"), [stryMutAct_9fa48("5392") ? "" : (stryCov_9fa48("5392"), 'init'), makesRepository]), stryMutAct_9fa48("5393") ? [] : (stryCov_9fa48("5393"), [stryMutAct_9fa48("5394") ? "" : (stryCov_9fa48("5394"), 'clone'), clones])]);

/** The same verbs, each with the places that it changes. */
export const withPlaces = (verbs: Readonly<Record<string, Usage>>): Record<string, Usage> => {
  if (stryMutAct_9fa48("5395")) {
    {}
  } else {
    stryCov_9fa48("5395");
    const placed: Record<string, Usage> = stryMutAct_9fa48("5396") ? {} : (stryCov_9fa48("5396"), {
      ...verbs
    });
    for (const [names, place] of PLACES) for (const name of names.split(stryMutAct_9fa48("5397") ? "" : (stryCov_9fa48("5397"), ' '))) {
      if (stryMutAct_9fa48("5398")) {
        {}
      } else {
        stryCov_9fa48("5398");
        const usage = placed[name];
        if (stryMutAct_9fa48("5401") ? usage !== undefined : stryMutAct_9fa48("5400") ? false : stryMutAct_9fa48("5399") ? true : (stryCov_9fa48("5399", "5400", "5401"), usage === undefined)) continue;
        placed[name] = stryMutAct_9fa48("5402") ? {} : (stryCov_9fa48("5402"), {
          ...usage,
          judge: call => {
            if (stryMutAct_9fa48("5403")) {
              {}
            } else {
              stryCov_9fa48("5403");
              stryMutAct_9fa48("5404") ? usage.judge(call) : (stryCov_9fa48("5404"), usage.judge?.(call));
              if (stryMutAct_9fa48("5405")) {
                ;
              } else {
                stryCov_9fa48("5405");
                place(call);
              }
            }
          }
        });
      }
    }
    return placed;
  }
};