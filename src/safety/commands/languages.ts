/** Package managers and build tools of languages. */

import { type CommandSpec, DISCARDS, each, RUNS_PROJECT, SENDS, TELLS, UNKNOWN, WRITES, words } from '../spec.ts';
import { literal } from '../word.ts';
import { INSTALL_LOCAL, REMOVE } from './installing.ts';

export const languages: readonly CommandSpec[] = [
  {
    names: words('pip pip3 pipx uv poetry pipenv conda mamba pdm'),
    globals: 'anywhere',
    flags: { '--index-url -i --extra-index-url --config-file': 'unknown' },
    subcommands: {
      ...each('list show freeze check search index inspect debug tree outdated info version help', TELLS),
      ...each('install add sync update upgrade lock', INSTALL_LOCAL),
      ...each('uninstall remove cache', REMOVE),
      download: SENDS,
      pip: {
        subcommands: { ...each('list show freeze tree check', TELLS), install: INSTALL_LOCAL, uninstall: REMOVE },
      },
      ...each('init venv new create build shell', WRITES),
      run: { ...UNKNOWN, helps: false },
      publish: { does: ['network', '!upload'] },
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
      publish: { does: ['network', '!upload'], flags: { '--dry-run -n': { tells: true } } },
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
      ...each('build vet generate', {
        ...RUNS_PROJECT,
        style: 'long',
        flags: { '-toolexec -exec -vettool': 'unknown', '-o': 'write' },
      }),
      test: { ...RUNS_PROJECT, style: 'long', flags: { '-toolexec -exec -vettool': 'unknown', '-o': 'write' } },
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
