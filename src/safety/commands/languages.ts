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
  install: INSTALL_LOCAL,
  uninstall: REMOVE,
};

export const languages: readonly CommandSpec[] = [
  {
    names: words('pip pip3 pipx uv poetry pipenv conda mamba pdm'),
    globals: 'anywhere',
    flags: { '--index-url -i --extra-index-url --config-file': 'unknown' },
    subcommands: {
      ...PIP,
      ...each('search index inspect debug outdated info version help', TELLS),
      ...each('add sync update upgrade lock', INSTALL_LOCAL),
      ...each('remove cache', REMOVE),
      download: SENDS,
      pip: { subcommands: PIP },
      ...each('init venv new create build shell', WRITES),
      run: { ...UNKNOWN, helps: false },
      publish: PUBLISH,
    },
    alone: TELLS,
    examples: [
      ['pip list --user', 'safe'],
      ['pip install flask', 'write'],
      ['pip install git+https://example.org/a', 'opaque'],
      ['pip uninstall a', 'write'],
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
      ...each(
        'add remove rm init new fmt fix update fetch generate-lockfile vendor doc toolchain component target default override self',
        WRITES,
      ),
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
      ...each('build vet generate test', {
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
      ['go run https://example.org/a.go', 'opaque'],
    ],
  },
];
