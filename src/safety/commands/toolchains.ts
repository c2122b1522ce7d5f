/** Managers of language versions: which are there, which counts, and what puts another in its place. */
import { type CommandSpec, DISCARDS, each, SENDS, TELLS, WRITES, words } from '../spec.ts';
import { REMOVE } from './installing.ts';

export const toolchains: readonly CommandSpec[] = [
  {
    names: words('asdf pyenv rbenv nodenv goenv jenv nvm fnm mise sdk volta tfenv'),
    subcommands: {
      ...each(
        'current list ls list-all list-remote ls-remote where which whence latest version versions root doctor info help outdated commands prefix shims',
        TELLS,
      ),
      ...each('install upgrade update', SENDS),
      ...each('use global local shell set unset rehash reshim alias default pin', WRITES),
      ...each('uninstall remove rm', REMOVE),
      plugin: { subcommands: { list: TELLS, remove: REMOVE }, alone: TELLS },
    },
    alone: TELLS,
    examples: [
      ['pyenv versions', 'safe'],
      ['nvm ls', 'safe'],
      ['asdf current', 'safe'],
      ['pyenv global 3.12', 'write'],
      ['nvm uninstall 18', 'write'],
      ['asdf plugin add a https://example.org/a', 'opaque'],
      ['pyenv exec a', 'opaque'],
    ],
  },
  {
    names: ['nix'],
    flags: {
      '--extra-experimental-features --option --max-jobs -j': 'none',
      '-f --file --expr -E --impure --override-input': 'unknown',
    },
    subcommands: {
      ...each('search path-info why-depends show-config doctor log', TELLS),
      ...each('profile registry store', {
        subcommands: { ...each('list history info ls cat ping diff-closures', TELLS), remove: REMOVE, gc: DISCARDS },
      }),
      // evaluated from what the project says
      flake: { subcommands: each('show metadata info', { does: ['!project'] }) },
    },
    alone: TELLS,
    examples: [
      ['nix search nixpkgs jq', 'safe'],
      ['nix run nixpkgs#hello', 'opaque'],
    ],
  },
  {
    names: ['nix-env', 'nix-store', 'nix-channel', 'nix-collect-garbage'],
    flags: {
      '-q --query --list --list-generations': { tells: true },
      '-d --delete-old --delete-older-than --gc --delete --delete-generations': { does: ['!discard'] },
    },
    judge: (call) => {
      if (!call.flags.some(({ spec }) => spec?.does !== undefined)) call.unknown(`what ${call.name} would do`);
    },
    examples: [
      ['nix-env -q', 'safe'],
      ['nix-collect-garbage -d', 'dangerous'],
      ['nix-env -iA nixpkgs.jq', 'opaque'],
    ],
  },
  {
    names: ['virtualenv'],
    flags: { '-p --python': 'execute', '--prompt --app-data --pip --setuptools': 'none', '--version': { tells: true } },
    operands: ['...create'],
    examples: [
      ['virtualenv .venv', 'write'],
      ['virtualenv -p ./python .venv', 'opaque'],
    ],
  },
];
