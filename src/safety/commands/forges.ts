/** Forges and other version control. */
import { ASKS, type CommandSpec, DISCARDS, each, SENDS, TELLS, WRITES } from '../spec.ts';

export const forges: readonly CommandSpec[] = [
  {
    names: ['gh', 'glab'],
    subcommands: {
      ...each('pr issue mr release repo run workflow label project cache ruleset search status', {
        subcommands: {
          ...each('list view status diff checks issues prs repos code commits watch', ASKS),
          ...each(
            'create checkout comment edit close reopen ready review clone fork rerun enable disable set-default develop download',
            { ...SENDS, flags: { '-F --body-file --notes-file': 'read' } },
          ),
          merge: SENDS,
          ...each('delete archive rename transfer sync cancel', DISCARDS),
        },
        alone: ASKS,
      }),
      gist: {
        subcommands: {
          ...each('list view', ASKS),
          ...each('create edit', { does: ['network', '!upload'], operands: ['...read'] }),
          clone: SENDS,
          ...each('delete rename', DISCARDS),
        },
      },
      auth: {
        subcommands: {
          status: ASKS,
          ...each('login logout refresh setup-git switch', WRITES),
          token: { does: ['secret'] },
        },
      },
      api: {
        does: ['network'],
        flags: {
          '-X --method -f -F --field --raw-field --input': { value: 'none', does: ['!upload'] },
          '-q --jq -t -H': 'none',
        },
      },
      browse: ASKS,
      version: TELLS,
      completion: TELLS,
      help: TELLS,
    },
    examples: [
      ['gh pr list --author me', 'safe'],
      ['gh pr create', 'write'],
      ['gh repo delete a', 'dangerous'],
      ['gh auth token', 'dangerous'],
      ['gh alias set a b', 'opaque'],
    ],
  },
  { names: ['tig', 'gitk', 'lazygit', 'git-gui'], does: ['write'], examples: [['tig', 'write']] },
  {
    names: ['hg', 'svn', 'bzr', 'fossil', 'cvs'],
    subcommands: {
      ...each('status st log info diff summary branches tags id cat annotate blame list ls', TELLS),
      ...each('add commit ci update up checkout co pull init clone branch copy cp merge', WRITES),
      ...each('revert rollback purge strip', DISCARDS),
      push: SENDS,
    },
    flags: {
      '--config --config-file --config-option --config-dir -R': 'unknown',
      '--diff-cmd --diff3-cmd --editor-cmd --merge-cmd': 'script',
    },
    globals: 'anywhere',
    examples: [
      ['hg status', 'safe'],
      ['svn commit -m a', 'write'],
      ['hg --config a=b status', 'opaque'],
    ],
  },
];
