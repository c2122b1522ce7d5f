/** git's subcommands: what loses work, what rewrites history, what reaches out. */

import type { Flags } from '../grammar.ts';
import { ASKS, DISCARDS, each, SENDS, TELLS, UNKNOWN, type Usage, WRITES } from '../spec.ts';
import {
  judgeAdded,
  judgeArchive,
  judgeCheckout,
  judgeConfig,
  judgePush,
  judgeRemote,
  judgeShown,
} from './git-judges.ts';

const REMOTE_RUNS: Flags = { '-u --upload-pack --receive-pack --exec': 'script', '-c --config': 'none' };

/** `-x` and rebases with commands. */
const BISECT: Usage = {
  subcommands: {
    ...each('start good bad skip reset old new terms', WRITES),
    ...each('log view visualize', TELLS),
    run: { operands: ['command'], style: 'stop' },
    replay: UNKNOWN,
  },
};

export const gitVerbs: Readonly<Record<string, Usage>> = {
  ...each(
    'status log shortlog show blame annotate describe rev-parse rev-list cat-file ls-tree name-rev merge-base whatchanged count-objects cherry check-ignore check-attr for-each-ref show-ref show-branch var version diff-tree diff-index diff-files range-diff verify-commit verify-tag fsck get-tar-commit-id check-ref-format',
    {
      flags: {
        '--output': 'write',
        '--ext-diff --textconv': {},
        '-n -S -G --grep --author --since --until --format --pretty': 'none',
        '--contents': 'read',
      },
      judge: judgeShown,
    },
  ),
  help: {},
  diff: {
    flags: { '--output': 'write', '-O': 'read', '-S -G': 'none', '--no-index': { operands: ['...read'] } },
    judge: judgeShown,
  },
  grep: {
    flags: { '-O --open-files-in-pager': { value: 'script', attached: true }, '-e -A -B -C': 'none', '-f': 'read' },
    judge: judgeShown,
  },
  'ls-files': TELLS,
  'merge-tree': TELLS,
  'read-tree': { does: ['write'], flags: { '--reset': { does: ['!discard'] } } },
  bundle: {
    subcommands: { ...each('verify list-heads', TELLS), create: { operands: ['write', '...none'] }, unbundle: WRITES },
  },
  // with one name it says where that leads
  'symbolic-ref': {
    flags: { '-m': 'none', '-d --delete': { does: ['!discard'] } },
    judge: (call) => {
      if (call.operands.length > 1) call.changes('git references');
    },
  },
  'ls-remote': { ...ASKS, flags: REMOTE_RUNS, judge: judgeRemote },
  fetch: { ...SENDS, flags: { ...REMOTE_RUNS, '--dry-run': { tells: 'only' } }, judge: judgeRemote },
  pull: { ...SENDS, flags: { ...REMOTE_RUNS, '-f --force': {} }, judge: judgeRemote },
  clone: {
    ...SENDS,
    flags: {
      ...REMOTE_RUNS,
      '-c --config --template': 'unknown',
      '-b --branch --depth -o --origin --reference': 'none',
    },
    judge: judgeRemote,
  },
  push: {
    ...SENDS,
    flags: {
      '-f --force --force-with-lease --force-if-includes --mirror --prune': { does: ['!history'] },
      '-d --delete': { does: ['!discard'] },
      '--receive-pack --exec': 'script',
      '-o --push-option': 'none',
      '-n --dry-run': { tells: true },
    },
    judge: judgePush,
  },
  ...each(
    'add stage commit merge cherry-pick revert mv am apply sparse-checkout update-index pack-refs write-tree commit-tree hash-object repack',
    {
      does: ['write'],
      flags: {
        '-m -F -C --author --date --message --template --file': 'none',
        '-s --strategy -X': 'none',
        '--dry-run': { tells: true },
        '--exec': 'script',
        '--unsafe-paths': 'unknown',
        '--directory': 'into',
      },
    },
  ),
  notes: {
    subcommands: {
      ...each('list show get-ref', TELLS),
      ...each('add append copy edit merge', WRITES),
      ...each('remove prune', DISCARDS),
    },
    alone: TELLS,
  },
  'format-patch': {
    flags: {
      '-o --output-directory': 'folder',
      '--stdout': { tells: true },
      '-n -s --from --to --subject-prefix --base -v': 'none',
      '--output': 'write',
    },
    does: ['write'],
    judge: judgeShown,
  },
  init: {
    does: ['write'],
    flags: {
      '--template --separate-git-dir': 'unknown',
      '-b --initial-branch --object-format --ref-format': 'none',
      '--shared': {},
    },
  },
  maintenance: {
    subcommands: { run: WRITES, ...each('start register', { does: ['persist'] }), ...each('stop unregister', WRITES) },
  },
  archive: {
    flags: { '-o --output': 'write', '--exec': 'script', '--format --prefix': 'none', '--remote': 'host' },
    judge: judgeArchive,
  },
  rebase: { does: ['write'], flags: { '-x --exec': 'script', '--onto -s -X': 'none', '-i --interactive': {} } },
  switch: { does: ['write'], flags: { '-f --force --discard-changes -C': { does: ['!discard'] }, '-c': 'none' } },
  checkout: { does: ['write'], flags: { '-b -B --orphan': 'none' }, judge: judgeCheckout },
  restore: {
    does: ['write'],
    flags: { '-s --source': 'none', '-S --staged': {}, '-W --worktree': { does: ['!discard'] } },
    judge: (call) => {
      if (!call.has('-S', '--staged')) call.mark('discard');
    },
  },
  reset: { does: ['write'], flags: { '--hard --merge --keep': { does: ['!discard'] } } },
  clean: { ...DISCARDS, flags: { '-n --dry-run': { tells: true }, '-e --exclude': 'none' } },
  rm: {
    does: ['write'],
    flags: { '-n --dry-run': { tells: true }, '--cached': { quiets: true, does: ['write'] }, '-r -f': {} },
    judge: (call) => {
      if (!call.has('--cached')) for (const arg of call.operands) call.play('delete', arg);
    },
  },
  stash: {
    subcommands: {
      ...each('list show', TELLS),
      ...each('push save apply pop branch create store -u -k -m', WRITES),
      ...each('drop clear', DISCARDS),
    },
    alone: WRITES,
    otherwise: WRITES,
  },
  branch: {
    flags: {
      '-D': { does: ['!discard'] },
      '-d -m -M -c -C -f --delete --move --copy --force --set-upstream-to -u --unset-upstream --edit-description': {
        does: ['write'],
      },
      '-a -r -v --list --show-current --merged --no-merged --contains --all --remotes': { operands: ['...none'] },
      '--sort --format': 'none',
    },
    judge: (call) => {
      if (call.has('-d', '--delete') && call.has('-f', '--force')) call.mark('discard');
      else if (
        call.operands.length > 0 &&
        !call.has('-a', '-r', '--list', '-l', '--merged', '--no-merged', '--contains')
      )
        call.changes('git references');
    },
  },
  tag: {
    flags: {
      '-l --list -n --contains --points-at --sort --format': {},
      '-m -F': 'none',
      '-d --delete -f --force': { does: ['!discard'] },
    },
    judge: (call) => {
      if (call.operands.length > 0 && !call.has('-l', '--list', '--contains', '--points-at', '-v'))
        call.changes('git references');
    },
  },
  remote: {
    subcommands: {
      ...each('show get-url', ASKS),
      ...each('-v --verbose', TELLS),
      ...each('add set-url', { does: ['write'], judge: judgeAdded }),
      ...each('rename set-head set-branches', { does: ['write'], judge: judgeRemote }),
      ...each('remove rm prune', WRITES),
      update: SENDS,
    },
    alone: TELLS,
  },
  config: {
    flags: { '-f --file --blob --type --default': 'none', '-e --edit': { does: ['!poison'] } },
    judge: judgeConfig,
  },
  reflog: {
    subcommands: { ...each('show list exists', TELLS), ...each('expire delete drop', { does: ['!history'] }) },
    alone: TELLS,
    otherwise: TELLS,
  },
  gc: { does: ['write'], flags: { '--prune --aggressive': { value: 'none', attached: true, does: ['!discard'] } } },
  prune: DISCARDS,
  ...each('filter-branch filter-repo replace update-ref', { does: ['!history', 'unknown'] }),
  worktree: {
    subcommands: {
      list: TELLS,
      ...each('add lock unlock move repair', WRITES),
      prune: WRITES,
      remove: { does: ['write'], flags: { '-f --force': { does: ['!discard'] } } },
    },
  },
  submodule: {
    subcommands: {
      ...each('status summary', TELLS),
      ...each('add init update sync set-url set-branch absorbgitdirs', { ...SENDS, judge: judgeRemote }),
      deinit: DISCARDS,
      foreach: {
        style: 'stop',
        judge: (call) => {
          const [first, ...rest] = call.operands;
          if (first !== undefined && rest.length === 0) call.script(first);
          else if (first !== undefined) call.command(call.operands);
        },
      },
    },
    alone: TELLS,
  },
  bisect: BISECT,
  lfs: {
    subcommands: {
      ...each('ls-files status env version', TELLS),
      ...each('install track untrack fetch pull checkout', WRITES),
      push: SENDS,
    },
  },
};
