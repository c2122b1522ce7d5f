/** Package managers and build tools of languages. */
import type { Call } from '../call.ts';
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

const INSTALL: Usage = {
  does: ['network', 'write'],
  flags: {
    '-o --option -c --config-file --root --installroot --setopt': 'unknown',
    '-s --dry-run --simulate --just-print --no-act': { tells: true },
    '-y -q --yes': {},
  },
  judge: (call: Call) => {
    for (const arg of call.operands)
      if (/^(?:git\+|https?:|ssh:|git@|file:|\.{0,2}\/|github:)/.test(arg.text) || arg.dynamic === 'any')
        call.unknown(`${arg.text || 'a package'} comes from somewhere unknown`);
  },
};

/** Local folders are the person's own project. */
const INSTALL_LOCAL: Usage = {
  ...INSTALL,
  flags: {
    '-r --requirement -c --constraint -t --target --prefix -e --editable --python': 'none',
    '-i --index-url --extra-index-url -f --find-links --registry --script-shell --node-options': 'unknown',
    '--dry-run': { tells: true },
  },
  judge: (call: Call) => {
    for (const arg of call.operands)
      if (
        /^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|[\w-]+\/[\w.-]+$)/.test(arg.text) ||
        arg.dynamic === 'any'
      )
        call.unknown(`${arg.text || 'a package'} comes from somewhere unknown`);
  },
};

const REMOVE: Usage = { does: ['write'], flags: { '-s --dry-run': { tells: true } } };

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
      run: UNKNOWN,
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
        judge: (call) => {
          if (call.operands.every((arg) => arg.text.startsWith('.') && !arg.text.startsWith('..')))
            call.mark('project');
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
