/** Package managers of Node. */

import type { Call } from '../call.ts';
import { ASKS, type CommandSpec, each, TELLS, UNKNOWN, type Usage, WRITES } from '../spec.ts';
import { INSTALL_LOCAL, PUBLISH, REMOVE, RUNS_PACKAGE } from './installing.ts';

/** Runs a project's own script. */
const SCRIPT: Usage = {
  does: ['write', '!project'],
  flags: { '--script-shell --node-options --shell': 'unknown' },
};

const runsScript = (call: Call): void => {
  call.mark('project');
  call.changes('what the script writes');
};

const npmLike = (names: string, more: Readonly<Record<string, Usage>> = {}, alone: Usage = TELLS): CommandSpec => ({
  names: names.split(' '),
  globals: 'anywhere',
  flags: { '--prefix -C --cwd --filter -w --workspace': 'none' },
  subcommands: {
    ...each(
      'ls list ll la outdated view info show v search audit doctor why explain ping whoami bin root prefix help fund licenses get',
      ASKS,
    ),
    // what the project declares for it is run
    ...each('install i ci rebuild', { ...INSTALL_LOCAL, does: ['network', 'write', '!project'] }),
    ...each('add update upgrade up link dedupe', INSTALL_LOCAL),
    ...each('uninstall remove rm un r prune', REMOVE),
    // without a name it lists what there is
    ...each('run run-script', { ...SCRIPT, does: [], judge: (call) => call.operands.length > 0 && runsScript(call) }),
    ...each('test t start stop restart build dev lint format typecheck', SCRIPT),
    ...each('init create', {
      does: ['write'],
      judge: (call) => {
        if (call.operands.length > 0) call.unknown('a package that was never seen is run');
      },
    }),
    ...each('exec x dlx', RUNS_PACKAGE),
    ...each('publish unpublish deprecate owner access dist-tag', PUBLISH),
    pack: { does: ['write', '!project'], flags: { '--dry-run': { tells: true } } },
    version: WRITES,
    cache: WRITES,
    store: WRITES,
    token: UNKNOWN,
    login: WRITES,
    logout: WRITES,
    approve: WRITES,
    config: { subcommands: { ...each('get list ls', TELLS), ...each('set delete edit', { does: ['!poison'] }) } },
    ...more,
  },
  alone,
  examples: [
    [`${names.split(' ')[0]} ls`, 'safe'],
    [`${names.split(' ')[0]} install`, 'write'],
    [`${names.split(' ')[0]} run build`, 'write'],
    [`${names.split(' ')[0]} exec a`, 'opaque'],
  ],
});

export const nodePackages: readonly CommandSpec[] = [
  npmLike('npm cnpm'),
  npmLike('pnpm', { '-r': SCRIPT }),
  npmLike(
    'yarn bun',
    { pm: { subcommands: each('ls list bin cache hash', TELLS) }, workspaces: TELLS, workspace: SCRIPT },
    { does: ['network', 'write', '!project'] },
  ),
  {
    names: ['npx', 'pnpx', 'bunx', 'uvx', 'dlx'],
    flags: { '-c --call': 'script', '--version --help': { tells: 'alone' } },
    style: 'stop',
    does: ['unknown'],
    helps: false,
    examples: [
      ['npx a', 'opaque'],
      ['uvx a', 'opaque'],
      ['npx --version', 'safe'],
      ['npx a --version', 'opaque'],
    ],
  },
];
