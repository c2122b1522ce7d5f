/** git's subcommands: what loses work, what rewrites history, what reaches out. */
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
import type { Flags } from '../grammar.ts';
import { ASKS, DISCARDS, each, SENDS, TELLS, UNKNOWN, type Usage, WRITES } from '../spec.ts';
import { judgeAdded, judgeArchive, judgeCheckout, judgeConfig, judgePush, judgeRemote, judgeShown } from './git-judges.ts';
const REMOTE_RUNS: Flags = stryMutAct_9fa48("5406") ? {} : (stryCov_9fa48("5406"), {
  '-u --upload-pack --receive-pack --exec': stryMutAct_9fa48("5407") ? "" : (stryCov_9fa48("5407"), 'script'),
  '-c --config': stryMutAct_9fa48("5408") ? "" : (stryCov_9fa48("5408"), 'none')
});

/** `-x` and rebases with commands. */
const BISECT: Usage = stryMutAct_9fa48("5409") ? {} : (stryCov_9fa48("5409"), {
  subcommands: stryMutAct_9fa48("5410") ? {} : (stryCov_9fa48("5410"), {
    ...each(stryMutAct_9fa48("5411") ? "" : (stryCov_9fa48("5411"), 'start good bad skip reset old new terms'), WRITES),
    ...each(stryMutAct_9fa48("5412") ? "" : (stryCov_9fa48("5412"), 'log view visualize'), TELLS),
    run: stryMutAct_9fa48("5413") ? {} : (stryCov_9fa48("5413"), {
      operands: stryMutAct_9fa48("5414") ? [] : (stryCov_9fa48("5414"), [stryMutAct_9fa48("5415") ? "" : (stryCov_9fa48("5415"), 'command')]),
      style: stryMutAct_9fa48("5416") ? "" : (stryCov_9fa48("5416"), 'stop')
    }),
    replay: UNKNOWN
  })
});
export const gitVerbs: Readonly<Record<string, Usage>> = stryMutAct_9fa48("5417") ? {} : (stryCov_9fa48("5417"), {
  ...each(stryMutAct_9fa48("5418") ? "" : (stryCov_9fa48("5418"), 'status log shortlog show blame annotate describe rev-parse rev-list cat-file ls-tree name-rev merge-base whatchanged count-objects cherry check-ignore check-attr for-each-ref show-ref show-branch var version diff-tree diff-index diff-files range-diff verify-commit verify-tag fsck get-tar-commit-id check-ref-format'), stryMutAct_9fa48("5419") ? {} : (stryCov_9fa48("5419"), {
    flags: stryMutAct_9fa48("5420") ? {} : (stryCov_9fa48("5420"), {
      '--output': stryMutAct_9fa48("5421") ? "" : (stryCov_9fa48("5421"), 'write'),
      '--ext-diff --textconv': {},
      '-n -S -G --grep --author --since --until --format --pretty': stryMutAct_9fa48("5422") ? "" : (stryCov_9fa48("5422"), 'none'),
      '--contents': stryMutAct_9fa48("5423") ? "" : (stryCov_9fa48("5423"), 'read')
    }),
    judge: judgeShown
  })),
  help: {},
  diff: stryMutAct_9fa48("5424") ? {} : (stryCov_9fa48("5424"), {
    flags: stryMutAct_9fa48("5425") ? {} : (stryCov_9fa48("5425"), {
      '--output': stryMutAct_9fa48("5426") ? "" : (stryCov_9fa48("5426"), 'write'),
      '-O': stryMutAct_9fa48("5427") ? "" : (stryCov_9fa48("5427"), 'read'),
      '-S -G': stryMutAct_9fa48("5428") ? "" : (stryCov_9fa48("5428"), 'none'),
      '--no-index': stryMutAct_9fa48("5429") ? {} : (stryCov_9fa48("5429"), {
        operands: stryMutAct_9fa48("5430") ? [] : (stryCov_9fa48("5430"), [stryMutAct_9fa48("5431") ? "" : (stryCov_9fa48("5431"), '...read')])
      })
    }),
    judge: judgeShown
  }),
  grep: stryMutAct_9fa48("5432") ? {} : (stryCov_9fa48("5432"), {
    flags: stryMutAct_9fa48("5433") ? {} : (stryCov_9fa48("5433"), {
      '-O --open-files-in-pager': stryMutAct_9fa48("5434") ? {} : (stryCov_9fa48("5434"), {
        value: stryMutAct_9fa48("5435") ? "" : (stryCov_9fa48("5435"), 'script'),
        attached: stryMutAct_9fa48("5436") ? false : (stryCov_9fa48("5436"), true)
      }),
      '-e -A -B -C': stryMutAct_9fa48("5437") ? "" : (stryCov_9fa48("5437"), 'none'),
      '-f': stryMutAct_9fa48("5438") ? "" : (stryCov_9fa48("5438"), 'read')
    }),
    judge: judgeShown
  }),
  'ls-files': TELLS,
  'ls-remote': stryMutAct_9fa48("5439") ? {} : (stryCov_9fa48("5439"), {
    ...ASKS,
    flags: REMOTE_RUNS,
    judge: judgeRemote
  }),
  fetch: stryMutAct_9fa48("5440") ? {} : (stryCov_9fa48("5440"), {
    ...SENDS,
    flags: REMOTE_RUNS,
    judge: judgeRemote
  }),
  pull: stryMutAct_9fa48("5441") ? {} : (stryCov_9fa48("5441"), {
    ...SENDS,
    flags: stryMutAct_9fa48("5442") ? {} : (stryCov_9fa48("5442"), {
      ...REMOTE_RUNS,
      '-f --force': {}
    }),
    judge: judgeRemote
  }),
  clone: stryMutAct_9fa48("5443") ? {} : (stryCov_9fa48("5443"), {
    ...SENDS,
    flags: stryMutAct_9fa48("5444") ? {} : (stryCov_9fa48("5444"), {
      ...REMOTE_RUNS,
      '-c --config --template': stryMutAct_9fa48("5445") ? "" : (stryCov_9fa48("5445"), 'unknown'),
      '-b --branch --depth -o --origin --reference': stryMutAct_9fa48("5446") ? "" : (stryCov_9fa48("5446"), 'none')
    }),
    judge: judgeRemote
  }),
  push: stryMutAct_9fa48("5447") ? {} : (stryCov_9fa48("5447"), {
    ...SENDS,
    flags: stryMutAct_9fa48("5448") ? {} : (stryCov_9fa48("5448"), {
      '-f --force --force-with-lease --force-if-includes --mirror --prune': stryMutAct_9fa48("5449") ? {} : (stryCov_9fa48("5449"), {
        does: stryMutAct_9fa48("5450") ? [] : (stryCov_9fa48("5450"), [stryMutAct_9fa48("5451") ? "" : (stryCov_9fa48("5451"), '!history')])
      }),
      '-d --delete': stryMutAct_9fa48("5452") ? {} : (stryCov_9fa48("5452"), {
        does: stryMutAct_9fa48("5453") ? [] : (stryCov_9fa48("5453"), [stryMutAct_9fa48("5454") ? "" : (stryCov_9fa48("5454"), '!discard')])
      }),
      '--receive-pack --exec': stryMutAct_9fa48("5455") ? "" : (stryCov_9fa48("5455"), 'script'),
      '-o --push-option': stryMutAct_9fa48("5456") ? "" : (stryCov_9fa48("5456"), 'none'),
      '-n --dry-run': stryMutAct_9fa48("5457") ? {} : (stryCov_9fa48("5457"), {
        tells: stryMutAct_9fa48("5458") ? false : (stryCov_9fa48("5458"), true)
      })
    }),
    judge: judgePush
  }),
  ...each(stryMutAct_9fa48("5459") ? "" : (stryCov_9fa48("5459"), 'add stage commit merge cherry-pick revert mv notes am apply bundle-create sparse-checkout update-index pack-refs read-tree write-tree commit-tree hash-object repack'), stryMutAct_9fa48("5460") ? {} : (stryCov_9fa48("5460"), {
    does: stryMutAct_9fa48("5461") ? [] : (stryCov_9fa48("5461"), [stryMutAct_9fa48("5462") ? "" : (stryCov_9fa48("5462"), 'write')]),
    flags: stryMutAct_9fa48("5463") ? {} : (stryCov_9fa48("5463"), {
      '-m -F -C --author --date --message --template --file': stryMutAct_9fa48("5464") ? "" : (stryCov_9fa48("5464"), 'none'),
      '-s --strategy -X': stryMutAct_9fa48("5465") ? "" : (stryCov_9fa48("5465"), 'none'),
      '--dry-run': stryMutAct_9fa48("5466") ? {} : (stryCov_9fa48("5466"), {
        tells: stryMutAct_9fa48("5467") ? false : (stryCov_9fa48("5467"), true)
      }),
      '--exec': stryMutAct_9fa48("5468") ? "" : (stryCov_9fa48("5468"), 'script')
    })
  })),
  init: stryMutAct_9fa48("5469") ? {} : (stryCov_9fa48("5469"), {
    does: stryMutAct_9fa48("5470") ? [] : (stryCov_9fa48("5470"), [stryMutAct_9fa48("5471") ? "" : (stryCov_9fa48("5471"), 'write')]),
    flags: stryMutAct_9fa48("5472") ? {} : (stryCov_9fa48("5472"), {
      '--template --separate-git-dir': stryMutAct_9fa48("5473") ? "" : (stryCov_9fa48("5473"), 'unknown'),
      '-b --initial-branch --object-format --ref-format': stryMutAct_9fa48("5474") ? "" : (stryCov_9fa48("5474"), 'none'),
      '--shared': {}
    })
  }),
  maintenance: stryMutAct_9fa48("5475") ? {} : (stryCov_9fa48("5475"), {
    subcommands: stryMutAct_9fa48("5476") ? {} : (stryCov_9fa48("5476"), {
      run: WRITES,
      ...each(stryMutAct_9fa48("5477") ? "" : (stryCov_9fa48("5477"), 'start register'), stryMutAct_9fa48("5478") ? {} : (stryCov_9fa48("5478"), {
        does: stryMutAct_9fa48("5479") ? [] : (stryCov_9fa48("5479"), [stryMutAct_9fa48("5480") ? "" : (stryCov_9fa48("5480"), 'persist')])
      })),
      ...each(stryMutAct_9fa48("5481") ? "" : (stryCov_9fa48("5481"), 'stop unregister'), WRITES)
    })
  }),
  archive: stryMutAct_9fa48("5482") ? {} : (stryCov_9fa48("5482"), {
    flags: stryMutAct_9fa48("5483") ? {} : (stryCov_9fa48("5483"), {
      '-o --output': stryMutAct_9fa48("5484") ? "" : (stryCov_9fa48("5484"), 'write'),
      '--exec': stryMutAct_9fa48("5485") ? "" : (stryCov_9fa48("5485"), 'script'),
      '--format --prefix': stryMutAct_9fa48("5486") ? "" : (stryCov_9fa48("5486"), 'none'),
      '--remote': stryMutAct_9fa48("5487") ? "" : (stryCov_9fa48("5487"), 'host')
    }),
    judge: judgeArchive
  }),
  rebase: stryMutAct_9fa48("5488") ? {} : (stryCov_9fa48("5488"), {
    does: stryMutAct_9fa48("5489") ? [] : (stryCov_9fa48("5489"), [stryMutAct_9fa48("5490") ? "" : (stryCov_9fa48("5490"), 'write')]),
    flags: stryMutAct_9fa48("5491") ? {} : (stryCov_9fa48("5491"), {
      '-x --exec': stryMutAct_9fa48("5492") ? "" : (stryCov_9fa48("5492"), 'script'),
      '--onto -s -X': stryMutAct_9fa48("5493") ? "" : (stryCov_9fa48("5493"), 'none'),
      '-i --interactive': {}
    })
  }),
  switch: stryMutAct_9fa48("5494") ? {} : (stryCov_9fa48("5494"), {
    does: stryMutAct_9fa48("5495") ? [] : (stryCov_9fa48("5495"), [stryMutAct_9fa48("5496") ? "" : (stryCov_9fa48("5496"), 'write')]),
    flags: stryMutAct_9fa48("5497") ? {} : (stryCov_9fa48("5497"), {
      '-f --force --discard-changes -C': stryMutAct_9fa48("5498") ? {} : (stryCov_9fa48("5498"), {
        does: stryMutAct_9fa48("5499") ? [] : (stryCov_9fa48("5499"), [stryMutAct_9fa48("5500") ? "" : (stryCov_9fa48("5500"), '!discard')])
      }),
      '-c': stryMutAct_9fa48("5501") ? "" : (stryCov_9fa48("5501"), 'none')
    })
  }),
  checkout: stryMutAct_9fa48("5502") ? {} : (stryCov_9fa48("5502"), {
    does: stryMutAct_9fa48("5503") ? [] : (stryCov_9fa48("5503"), [stryMutAct_9fa48("5504") ? "" : (stryCov_9fa48("5504"), 'write')]),
    flags: stryMutAct_9fa48("5505") ? {} : (stryCov_9fa48("5505"), {
      '-b -B --orphan': stryMutAct_9fa48("5506") ? "" : (stryCov_9fa48("5506"), 'none')
    }),
    judge: judgeCheckout
  }),
  restore: stryMutAct_9fa48("5507") ? {} : (stryCov_9fa48("5507"), {
    does: stryMutAct_9fa48("5508") ? [] : (stryCov_9fa48("5508"), [stryMutAct_9fa48("5509") ? "" : (stryCov_9fa48("5509"), 'write')]),
    flags: stryMutAct_9fa48("5510") ? {} : (stryCov_9fa48("5510"), {
      '-s --source': stryMutAct_9fa48("5511") ? "" : (stryCov_9fa48("5511"), 'none'),
      '-S --staged': {},
      '-W --worktree': stryMutAct_9fa48("5512") ? {} : (stryCov_9fa48("5512"), {
        does: stryMutAct_9fa48("5513") ? [] : (stryCov_9fa48("5513"), [stryMutAct_9fa48("5514") ? "" : (stryCov_9fa48("5514"), '!discard')])
      })
    }),
    judge: call => {
      if (stryMutAct_9fa48("5515")) {
        {}
      } else {
        stryCov_9fa48("5515");
        if (stryMutAct_9fa48("5518") ? false : stryMutAct_9fa48("5517") ? true : stryMutAct_9fa48("5516") ? call.has('-S', '--staged') : (stryCov_9fa48("5516", "5517", "5518"), !call.has(stryMutAct_9fa48("5519") ? "" : (stryCov_9fa48("5519"), '-S'), stryMutAct_9fa48("5520") ? "" : (stryCov_9fa48("5520"), '--staged')))) call.mark(stryMutAct_9fa48("5522") ? "" : (stryCov_9fa48("5522"), 'discard'));
      }
    }
  }),
  reset: stryMutAct_9fa48("5523") ? {} : (stryCov_9fa48("5523"), {
    does: stryMutAct_9fa48("5524") ? [] : (stryCov_9fa48("5524"), [stryMutAct_9fa48("5525") ? "" : (stryCov_9fa48("5525"), 'write')]),
    flags: stryMutAct_9fa48("5526") ? {} : (stryCov_9fa48("5526"), {
      '--hard --merge --keep': stryMutAct_9fa48("5527") ? {} : (stryCov_9fa48("5527"), {
        does: stryMutAct_9fa48("5528") ? [] : (stryCov_9fa48("5528"), [stryMutAct_9fa48("5529") ? "" : (stryCov_9fa48("5529"), '!discard')])
      })
    })
  }),
  clean: stryMutAct_9fa48("5530") ? {} : (stryCov_9fa48("5530"), {
    ...DISCARDS,
    flags: stryMutAct_9fa48("5531") ? {} : (stryCov_9fa48("5531"), {
      '-n --dry-run': stryMutAct_9fa48("5532") ? {} : (stryCov_9fa48("5532"), {
        tells: stryMutAct_9fa48("5533") ? false : (stryCov_9fa48("5533"), true)
      }),
      '-e --exclude': stryMutAct_9fa48("5534") ? "" : (stryCov_9fa48("5534"), 'none')
    })
  }),
  rm: stryMutAct_9fa48("5535") ? {} : (stryCov_9fa48("5535"), {
    does: stryMutAct_9fa48("5536") ? [] : (stryCov_9fa48("5536"), [stryMutAct_9fa48("5537") ? "" : (stryCov_9fa48("5537"), 'write')]),
    flags: stryMutAct_9fa48("5538") ? {} : (stryCov_9fa48("5538"), {
      '-n --dry-run': stryMutAct_9fa48("5539") ? {} : (stryCov_9fa48("5539"), {
        tells: stryMutAct_9fa48("5540") ? false : (stryCov_9fa48("5540"), true)
      }),
      '--cached': stryMutAct_9fa48("5541") ? {} : (stryCov_9fa48("5541"), {
        quiets: stryMutAct_9fa48("5542") ? false : (stryCov_9fa48("5542"), true),
        does: stryMutAct_9fa48("5543") ? [] : (stryCov_9fa48("5543"), [stryMutAct_9fa48("5544") ? "" : (stryCov_9fa48("5544"), 'write')])
      }),
      '-r -f': {}
    }),
    judge: call => {
      if (stryMutAct_9fa48("5545")) {
        {}
      } else {
        stryCov_9fa48("5545");
        if (stryMutAct_9fa48("5548") ? false : stryMutAct_9fa48("5547") ? true : stryMutAct_9fa48("5546") ? call.has('--cached') : (stryCov_9fa48("5546", "5547", "5548"), !call.has(stryMutAct_9fa48("5549") ? "" : (stryCov_9fa48("5549"), '--cached')))) for (const arg of call.operands) call.play(stryMutAct_9fa48("5551") ? "" : (stryCov_9fa48("5551"), 'delete'), arg);
      }
    }
  }),
  stash: stryMutAct_9fa48("5552") ? {} : (stryCov_9fa48("5552"), {
    subcommands: stryMutAct_9fa48("5553") ? {} : (stryCov_9fa48("5553"), {
      ...each(stryMutAct_9fa48("5554") ? "" : (stryCov_9fa48("5554"), 'list show'), TELLS),
      ...each(stryMutAct_9fa48("5555") ? "" : (stryCov_9fa48("5555"), 'push save apply pop branch create store -u -k -m'), WRITES),
      ...each(stryMutAct_9fa48("5556") ? "" : (stryCov_9fa48("5556"), 'drop clear'), DISCARDS)
    }),
    alone: WRITES,
    otherwise: WRITES
  }),
  branch: stryMutAct_9fa48("5557") ? {} : (stryCov_9fa48("5557"), {
    flags: stryMutAct_9fa48("5558") ? {} : (stryCov_9fa48("5558"), {
      '-D': stryMutAct_9fa48("5559") ? {} : (stryCov_9fa48("5559"), {
        does: stryMutAct_9fa48("5560") ? [] : (stryCov_9fa48("5560"), [stryMutAct_9fa48("5561") ? "" : (stryCov_9fa48("5561"), '!discard')])
      }),
      '-d -m -M -c -C -f --delete --move --copy --force --set-upstream-to -u --unset-upstream --edit-description': stryMutAct_9fa48("5562") ? {} : (stryCov_9fa48("5562"), {
        does: stryMutAct_9fa48("5563") ? [] : (stryCov_9fa48("5563"), [stryMutAct_9fa48("5564") ? "" : (stryCov_9fa48("5564"), 'write')])
      }),
      '-a -r -v --list --show-current --merged --no-merged --contains --all --remotes': stryMutAct_9fa48("5565") ? {} : (stryCov_9fa48("5565"), {
        operands: stryMutAct_9fa48("5566") ? [] : (stryCov_9fa48("5566"), [stryMutAct_9fa48("5567") ? "" : (stryCov_9fa48("5567"), '...none')])
      }),
      '--sort --format': stryMutAct_9fa48("5568") ? "" : (stryCov_9fa48("5568"), 'none')
    }),
    judge: call => {
      if (stryMutAct_9fa48("5569")) {
        {}
      } else {
        stryCov_9fa48("5569");
        if (stryMutAct_9fa48("5572") ? call.has('-d', '--delete') || call.has('-f', '--force') : stryMutAct_9fa48("5571") ? false : stryMutAct_9fa48("5570") ? true : (stryCov_9fa48("5570", "5571", "5572"), call.has(stryMutAct_9fa48("5573") ? "" : (stryCov_9fa48("5573"), '-d'), stryMutAct_9fa48("5574") ? "" : (stryCov_9fa48("5574"), '--delete')) && call.has(stryMutAct_9fa48("5575") ? "" : (stryCov_9fa48("5575"), '-f'), stryMutAct_9fa48("5576") ? "" : (stryCov_9fa48("5576"), '--force')))) call.mark(stryMutAct_9fa48("5578") ? "" : (stryCov_9fa48("5578"), 'discard'));else if (stryMutAct_9fa48("5581") ? call.operands.length > 0 || !call.has('-a', '-r', '--list', '-l', '--merged', '--no-merged', '--contains') : stryMutAct_9fa48("5580") ? false : stryMutAct_9fa48("5579") ? true : (stryCov_9fa48("5579", "5580", "5581"), (stryMutAct_9fa48("5584") ? call.operands.length <= 0 : stryMutAct_9fa48("5583") ? call.operands.length >= 0 : stryMutAct_9fa48("5582") ? true : (stryCov_9fa48("5582", "5583", "5584"), call.operands.length > 0)) && (stryMutAct_9fa48("5585") ? call.has('-a', '-r', '--list', '-l', '--merged', '--no-merged', '--contains') : (stryCov_9fa48("5585"), !call.has(stryMutAct_9fa48("5586") ? "" : (stryCov_9fa48("5586"), '-a'), stryMutAct_9fa48("5587") ? "" : (stryCov_9fa48("5587"), '-r'), stryMutAct_9fa48("5588") ? "" : (stryCov_9fa48("5588"), '--list'), stryMutAct_9fa48("5589") ? "" : (stryCov_9fa48("5589"), '-l'), stryMutAct_9fa48("5590") ? "" : (stryCov_9fa48("5590"), '--merged'), stryMutAct_9fa48("5591") ? "" : (stryCov_9fa48("5591"), '--no-merged'), stryMutAct_9fa48("5592") ? "" : (stryCov_9fa48("5592"), '--contains')))))) call.changes(stryMutAct_9fa48("5594") ? "" : (stryCov_9fa48("5594"), 'git references'));
      }
    }
  }),
  tag: stryMutAct_9fa48("5595") ? {} : (stryCov_9fa48("5595"), {
    flags: stryMutAct_9fa48("5596") ? {} : (stryCov_9fa48("5596"), {
      '-l --list -n --contains --points-at --sort --format': {},
      '-m -F': stryMutAct_9fa48("5597") ? "" : (stryCov_9fa48("5597"), 'none'),
      '-d --delete -f --force': stryMutAct_9fa48("5598") ? {} : (stryCov_9fa48("5598"), {
        does: stryMutAct_9fa48("5599") ? [] : (stryCov_9fa48("5599"), [stryMutAct_9fa48("5600") ? "" : (stryCov_9fa48("5600"), '!discard')])
      })
    }),
    judge: call => {
      if (stryMutAct_9fa48("5601")) {
        {}
      } else {
        stryCov_9fa48("5601");
        if (stryMutAct_9fa48("5604") ? call.operands.length > 0 || !call.has('-l', '--list', '--contains', '--points-at', '-v') : stryMutAct_9fa48("5603") ? false : stryMutAct_9fa48("5602") ? true : (stryCov_9fa48("5602", "5603", "5604"), (stryMutAct_9fa48("5607") ? call.operands.length <= 0 : stryMutAct_9fa48("5606") ? call.operands.length >= 0 : stryMutAct_9fa48("5605") ? true : (stryCov_9fa48("5605", "5606", "5607"), call.operands.length > 0)) && (stryMutAct_9fa48("5608") ? call.has('-l', '--list', '--contains', '--points-at', '-v') : (stryCov_9fa48("5608"), !call.has(stryMutAct_9fa48("5609") ? "" : (stryCov_9fa48("5609"), '-l'), stryMutAct_9fa48("5610") ? "" : (stryCov_9fa48("5610"), '--list'), stryMutAct_9fa48("5611") ? "" : (stryCov_9fa48("5611"), '--contains'), stryMutAct_9fa48("5612") ? "" : (stryCov_9fa48("5612"), '--points-at'), stryMutAct_9fa48("5613") ? "" : (stryCov_9fa48("5613"), '-v')))))) call.changes(stryMutAct_9fa48("5615") ? "" : (stryCov_9fa48("5615"), 'git references'));
      }
    }
  }),
  remote: stryMutAct_9fa48("5616") ? {} : (stryCov_9fa48("5616"), {
    subcommands: stryMutAct_9fa48("5617") ? {} : (stryCov_9fa48("5617"), {
      ...each(stryMutAct_9fa48("5618") ? "" : (stryCov_9fa48("5618"), 'show get-url'), ASKS),
      ...each(stryMutAct_9fa48("5619") ? "" : (stryCov_9fa48("5619"), '-v --verbose'), TELLS),
      ...each(stryMutAct_9fa48("5620") ? "" : (stryCov_9fa48("5620"), 'add set-url'), stryMutAct_9fa48("5621") ? {} : (stryCov_9fa48("5621"), {
        does: stryMutAct_9fa48("5622") ? [] : (stryCov_9fa48("5622"), [stryMutAct_9fa48("5623") ? "" : (stryCov_9fa48("5623"), 'write')]),
        judge: judgeAdded
      })),
      ...each(stryMutAct_9fa48("5624") ? "" : (stryCov_9fa48("5624"), 'rename set-head set-branches'), stryMutAct_9fa48("5625") ? {} : (stryCov_9fa48("5625"), {
        does: stryMutAct_9fa48("5626") ? [] : (stryCov_9fa48("5626"), [stryMutAct_9fa48("5627") ? "" : (stryCov_9fa48("5627"), 'write')]),
        judge: judgeRemote
      })),
      ...each(stryMutAct_9fa48("5628") ? "" : (stryCov_9fa48("5628"), 'remove rm prune'), WRITES),
      update: SENDS
    }),
    alone: TELLS
  }),
  config: stryMutAct_9fa48("5629") ? {} : (stryCov_9fa48("5629"), {
    flags: stryMutAct_9fa48("5630") ? {} : (stryCov_9fa48("5630"), {
      '-f --file --blob --type --default': stryMutAct_9fa48("5631") ? "" : (stryCov_9fa48("5631"), 'none'),
      '-e --edit': stryMutAct_9fa48("5632") ? {} : (stryCov_9fa48("5632"), {
        does: stryMutAct_9fa48("5633") ? [] : (stryCov_9fa48("5633"), [stryMutAct_9fa48("5634") ? "" : (stryCov_9fa48("5634"), '!poison')])
      })
    }),
    judge: judgeConfig
  }),
  reflog: stryMutAct_9fa48("5635") ? {} : (stryCov_9fa48("5635"), {
    subcommands: stryMutAct_9fa48("5636") ? {} : (stryCov_9fa48("5636"), {
      ...each(stryMutAct_9fa48("5637") ? "" : (stryCov_9fa48("5637"), 'show list exists'), TELLS),
      ...each(stryMutAct_9fa48("5638") ? "" : (stryCov_9fa48("5638"), 'expire delete drop'), stryMutAct_9fa48("5639") ? {} : (stryCov_9fa48("5639"), {
        does: stryMutAct_9fa48("5640") ? [] : (stryCov_9fa48("5640"), [stryMutAct_9fa48("5641") ? "" : (stryCov_9fa48("5641"), '!history')])
      }))
    }),
    alone: TELLS,
    otherwise: TELLS
  }),
  gc: stryMutAct_9fa48("5642") ? {} : (stryCov_9fa48("5642"), {
    does: stryMutAct_9fa48("5643") ? [] : (stryCov_9fa48("5643"), [stryMutAct_9fa48("5644") ? "" : (stryCov_9fa48("5644"), 'write')]),
    flags: stryMutAct_9fa48("5645") ? {} : (stryCov_9fa48("5645"), {
      '--prune --aggressive': stryMutAct_9fa48("5646") ? {} : (stryCov_9fa48("5646"), {
        value: stryMutAct_9fa48("5647") ? "" : (stryCov_9fa48("5647"), 'none'),
        attached: stryMutAct_9fa48("5648") ? false : (stryCov_9fa48("5648"), true),
        does: stryMutAct_9fa48("5649") ? [] : (stryCov_9fa48("5649"), [stryMutAct_9fa48("5650") ? "" : (stryCov_9fa48("5650"), '!discard')])
      })
    })
  }),
  prune: DISCARDS,
  ...each(stryMutAct_9fa48("5651") ? "" : (stryCov_9fa48("5651"), 'filter-branch filter-repo replace update-ref'), stryMutAct_9fa48("5652") ? {} : (stryCov_9fa48("5652"), {
    does: stryMutAct_9fa48("5653") ? [] : (stryCov_9fa48("5653"), [stryMutAct_9fa48("5654") ? "" : (stryCov_9fa48("5654"), '!history'), stryMutAct_9fa48("5655") ? "" : (stryCov_9fa48("5655"), 'unknown')])
  })),
  worktree: stryMutAct_9fa48("5656") ? {} : (stryCov_9fa48("5656"), {
    subcommands: stryMutAct_9fa48("5657") ? {} : (stryCov_9fa48("5657"), {
      list: TELLS,
      ...each(stryMutAct_9fa48("5658") ? "" : (stryCov_9fa48("5658"), 'add lock unlock move repair'), WRITES),
      prune: WRITES,
      remove: stryMutAct_9fa48("5659") ? {} : (stryCov_9fa48("5659"), {
        does: stryMutAct_9fa48("5660") ? [] : (stryCov_9fa48("5660"), [stryMutAct_9fa48("5661") ? "" : (stryCov_9fa48("5661"), 'write')]),
        flags: stryMutAct_9fa48("5662") ? {} : (stryCov_9fa48("5662"), {
          '-f --force': stryMutAct_9fa48("5663") ? {} : (stryCov_9fa48("5663"), {
            does: stryMutAct_9fa48("5664") ? [] : (stryCov_9fa48("5664"), [stryMutAct_9fa48("5665") ? "" : (stryCov_9fa48("5665"), '!discard')])
          })
        })
      })
    })
  }),
  submodule: stryMutAct_9fa48("5666") ? {} : (stryCov_9fa48("5666"), {
    subcommands: stryMutAct_9fa48("5667") ? {} : (stryCov_9fa48("5667"), {
      ...each(stryMutAct_9fa48("5668") ? "" : (stryCov_9fa48("5668"), 'status summary'), TELLS),
      ...each(stryMutAct_9fa48("5669") ? "" : (stryCov_9fa48("5669"), 'add init update sync set-url set-branch absorbgitdirs'), stryMutAct_9fa48("5670") ? {} : (stryCov_9fa48("5670"), {
        ...SENDS,
        judge: judgeRemote
      })),
      deinit: DISCARDS,
      foreach: stryMutAct_9fa48("5671") ? {} : (stryCov_9fa48("5671"), {
        style: stryMutAct_9fa48("5672") ? "" : (stryCov_9fa48("5672"), 'stop'),
        judge: call => {
          if (stryMutAct_9fa48("5673")) {
            {}
          } else {
            stryCov_9fa48("5673");
            const [first, ...rest] = call.operands;
            if (stryMutAct_9fa48("5676") ? first !== undefined || rest.length === 0 : stryMutAct_9fa48("5675") ? false : stryMutAct_9fa48("5674") ? true : (stryCov_9fa48("5674", "5675", "5676"), (stryMutAct_9fa48("5678") ? first === undefined : stryMutAct_9fa48("5677") ? true : (stryCov_9fa48("5677", "5678"), first !== undefined)) && (stryMutAct_9fa48("5680") ? rest.length !== 0 : stryMutAct_9fa48("5679") ? true : (stryCov_9fa48("5679", "5680"), rest.length === 0)))) {
              if (stryMutAct_9fa48("5681")) {
                ;
              } else {
                stryCov_9fa48("5681");
                call.script(first);
              }
            } else if (stryMutAct_9fa48("5684") ? first === undefined : stryMutAct_9fa48("5683") ? false : stryMutAct_9fa48("5682") ? true : (stryCov_9fa48("5682", "5683", "5684"), first !== undefined)) if (stryMutAct_9fa48("5685")) {
              ;
            } else {
              stryCov_9fa48("5685");
              call.command(call.operands);
            }
          }
        }
      })
    }),
    alone: TELLS
  }),
  bisect: BISECT,
  lfs: stryMutAct_9fa48("5686") ? {} : (stryCov_9fa48("5686"), {
    subcommands: stryMutAct_9fa48("5687") ? {} : (stryCov_9fa48("5687"), {
      ...each(stryMutAct_9fa48("5688") ? "" : (stryCov_9fa48("5688"), 'ls-files status env version'), TELLS),
      ...each(stryMutAct_9fa48("5689") ? "" : (stryCov_9fa48("5689"), 'install track untrack fetch pull checkout'), WRITES),
      push: SENDS
    })
  })
});