/** Package managers and build tools of languages. */

import { literal } from '../arg.ts';
import {
  type CommandSpec,
  DISCARDS,
  each,
  RUNS_PROJECT,
  SENDS,
  TELLS,
  UNKNOWN,
  type Usage,
  WRITES,
  words,
} from '../spec.ts';
import { INSTALL_LOCAL, PUBLISH, REMOVE } from './installing.ts';

const PIP: Readonly<Record<string, Usage>> = {
  ...each('list show freeze check tree', TELLS),
  // to know what a source package needs, its own code is run, dry or not
  install: { ...INSTALL_LOCAL, flags: { ...INSTALL_LOCAL.flags, '--dry-run': {} } },
  uninstall: REMOVE,
  wheel: INSTALL_LOCAL,
  config: { subcommands: { ...each('list get debug', TELLS), ...each('set unset edit', { does: ['!poison'] }) } },
};

/** What is asked of an archive of packages, whatever the language. */
const ASKED = 'list show search info which dependency contents environment outdated help specification';

export const languages: readonly CommandSpec[] = [
  {
    names: words('pip pip3 pipx uv poetry pipenv conda mamba pdm'),
    globals: 'anywhere',
    flags: { '--index-url -i --extra-index-url --config-file': 'unknown' },
    subcommands: {
      ...PIP,
      ...each('search index inspect debug outdated info version help graph', TELLS),
      ...each('add sync update upgrade lock', INSTALL_LOCAL),
      ...each('remove cache', REMOVE),
      download: SENDS,
      pip: { subcommands: PIP },
      ...each('init venv new create build shell', WRITES),
      env: {
        subcommands: {
          ...each('list info', TELLS),
          ...each('create use activate', WRITES),
          ...each('remove export', REMOVE),
        },
      },
      run: { ...UNKNOWN, helps: false },
      publish: PUBLISH,
    },
    alone: TELLS,
    examples: [
      ['pip list --user', 'safe'],
      ['pip install flask', 'write'],
      ['pip install --dry-run flask', 'write'],
      ['pip install git+https://example.org/a', 'opaque'],
      ['pip uninstall a', 'write'],
      ['pip config get global.index-url', 'safe'],
      ['pip config set global.index-url https://example.org', 'dangerous'],
      ['conda env list', 'safe'],
    ],
  },
  {
    names: ['cargo', 'rustup'],
    flags: { '--config -Z': 'unknown', '--manifest-path': 'none' },
    // `cargo +nightly build`
    otherwise: {
      judge: (call) => {
        if (/ \+[\w.-]+$/.test(call.name) && call.args.length > 0) call.command([literal('cargo'), ...call.args]);
        else call.unknown(`${call.name} is not known`);
      },
    },
    subcommands: {
      ...each(
        'tree search metadata locate-project pkgid version show which --list read-manifest verify-project',
        TELLS,
      ),
      ...each('add remove rm init new fmt fix update fetch generate-lockfile vendor doc default', WRITES),
      ...each('toolchain component target override self', {
        subcommands: {
          list: TELLS,
          ...each('install add update set link unset upgrade-data', WRITES),
          ...each('uninstall remove', DISCARDS),
        },
      }),
      ...each('build b check c test t run r bench clippy d rustc miri nextest', {
        does: ['write', '!project'],
        flags: { '--config': 'unknown' },
      }),
      install: INSTALL_LOCAL,
      uninstall: REMOVE,
      clean: WRITES,
      publish: PUBLISH,
      yank: DISCARDS,
      login: WRITES,
    },
    alone: TELLS,
    examples: [
      ['cargo tree -e features', 'safe'],
      ['cargo build', 'write'],
      ['cargo +beta test', 'write'],
      ['cargo frobnicate', 'opaque'],
      ['cargo publish', 'dangerous'],
      ['rustup target list', 'safe'],
      ['rustup self uninstall', 'dangerous'],
    ],
  },
  {
    names: ['go'],
    style: 'stop',
    subcommands: {
      ...each('list version env doc help', {
        style: 'long',
        flags: { '-w -u': { does: ['!poison'] }, '-toolexec -overlay': 'unknown' },
      }),
      ...each('mod get fmt fix work clean', WRITES),
      vet: { style: 'long', flags: { '-toolexec -vettool -overlay': 'unknown' } },
      ...each('build generate test', {
        ...RUNS_PROJECT,
        style: 'long',
        flags: { '-toolexec -exec -vettool': 'unknown', '-o': 'write' },
      }),
      run: {
        helps: false,
        style: 'stop',
        judge: (call) => {
          if (/^\.(?:\/(?!\.\.)|$)/.test(call.operands[0]?.text ?? '')) call.mark('project');
          else call.unknown('go run of code that was not looked into');
        },
      },
      install: INSTALL_LOCAL,
      tool: UNKNOWN,
    },
    examples: [
      ['go list ./cmd/...', 'safe'],
      ['go mod tidy -v', 'write'],
      ['go test ./...', 'write'],
      ['go vet ./...', 'safe'],
      ['go vet -vettool=./a ./...', 'opaque'],
      ['go run https://example.org/a.go', 'opaque'],
    ],
  },
  {
    names: ['gem', 'luarocks', 'opam'],
    flags: { '-s --source --server --only-server -g --file --config-file --clear-sources': 'unknown' },
    subcommands: {
      ...each(ASKED, TELLS),
      ...each('install update upgrade reinstall fetch unpack init', INSTALL_LOCAL),
      ...each('uninstall remove cleanup clean', REMOVE),
      // a gemspec is a program
      build: RUNS_PROJECT,
      env: TELLS,
      switch: {
        subcommands: { ...each('list show', TELLS), ...each('create set install', INSTALL_LOCAL), remove: DISCARDS },
        alone: TELLS,
      },
      ...each('push publish upload', PUBLISH),
      yank: DISCARDS,
    },
    examples: [
      ['gem list', 'safe'],
      ['luarocks list', 'safe'],
      ['opam switch list', 'safe'],
      ['gem install a', 'write'],
      ['gem install --source https://example.org a', 'opaque'],
      ['gem exec a', 'opaque'],
      ['gem push a.gem', 'dangerous'],
    ],
  },
  {
    names: ['dotnet'],
    flags: { '--version --info --list-sdks --list-runtimes': { tells: 'alone' } },
    subcommands: {
      ...each('build test run restore clean watch format pack publish', {
        ...RUNS_PROJECT,
        helps: false,
        flags: { '-p --property': 'unknown', '-c -o -f -r -v --project --configuration --output --framework': 'none' },
      }),
      ...each('new sln', WRITES),
      ...each('list', { does: ['!project'] }),
      ...each('add remove', { subcommands: { package: INSTALL_LOCAL, reference: WRITES } }),
      help: TELLS,
    },
    alone: TELLS,
    examples: [
      ['dotnet --info', 'safe'],
      ['dotnet build', 'write'],
      ['dotnet a.dll', 'opaque'],
      ['dotnet a.dll --version', 'opaque'],
    ],
  },
];
