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

const examplesOf = (name: string): CommandSpec['examples'] => [
  [`${name} ls`, 'safe'],
  [`${name} audit --json`, 'safe'],
  [`${name} audit fix`, 'write'],
  [`${name} pkg get name`, 'safe'],
  [`${name} pkg set name=a`, 'write'],
  [`${name} install`, 'write'],
  [`${name} run build`, 'write'],
  [`${name} exec a`, 'opaque'],
];

const npmLike = (names: string, more: Readonly<Record<string, Usage>> = {}, alone: Usage = TELLS): CommandSpec => ({
  names: names.split(' '),
  globals: 'anywhere',
  flags: { '--prefix -C --cwd --filter -w --workspace': 'none' },
  subcommands: {
    ...each(
      'ls list ll la outdated view info show v search doctor why explain ping whoami bin root prefix help fund licenses get',
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
    audit: {
      subcommands: { fix: { does: ['network', 'write', '!project'] }, signatures: ASKS },
      alone: ASKS,
      otherwise: ASKS,
    },
    pkg: { subcommands: { get: TELLS, ...each('set delete fix', WRITES) } },
    config: { subcommands: { ...each('get list ls', TELLS), ...each('set delete edit', { does: ['!poison'] }) } },
    ...more,
  },
  alone,
  examples: examplesOf(names.split(' ')[0] ?? ''),
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
    names: ['ncu', 'npm-check-updates'],
    flags: {
      '-u --upgrade -i --interactive': { does: ['write'] },
      '-d --doctor': { does: ['write', '!project'] },
      '--doctorTest --doctorInstall': 'script',
      '--configFilePath --configFileName --packageManager -t --target -f --filter': 'none',
    },
    does: ['network'],
    examples: [
      ['ncu', 'safe'],
      ['ncu -u', 'write'],
      ["ncu --doctorTest 'rm a'", 'dangerous'],
    ],
  },
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
