/** Programs that do one another's work: how flags and verbs of one are said to the other. From the programs' own manuals. */

/** A flag that is not listed has no counterpart; '' says that it is not needed. `same`: all is said alike. */
export interface Sibling {
  readonly flags: Readonly<Record<string, string>> | 'same';
  readonly verbs?: Readonly<Record<string, string>>;
}

const SAME: Sibling = { flags: 'same' };

const alike = (flags: string): Record<string, string> =>
  Object.fromEntries(flags.split(' ').map((flag) => [flag, flag]));

const SIBLINGS: Readonly<Record<string, Sibling>> = {
  'grep rg': {
    flags: {
      ...alike(
        '-n -i -l -c -v -w -x -o -e -f -q -s -F -A -B -C -m -H --line-number --ignore-case --invert-match --count',
      ),
      ...alike('--word-regexp --only-matching --fixed-strings --files-with-matches --color --max-count'),
      '-r': '',
      '-R': '',
      '--recursive': '',
      '-E': '',
      '-I': '',
      '-h': '--no-filename',
    },
  },
  'npm pnpm': { flags: alike('-g -D -E -O --global --save-dev --save-exact'), verbs: { i: 'install', ci: 'install' } },
  'npm yarn': {
    flags: { '-D': '-D', '--save-dev': '--dev', '-E': '-E' },
    verbs: { uninstall: 'remove', ci: 'install' },
  },
  'npm bun': { flags: { '-D': '-d', '--save-dev': '-d', '-g': '-g' }, verbs: { ci: 'install', uninstall: 'remove' } },
  'pip pip3': SAME,
  'python python3': SAME,
  'docker podman': SAME,
  'vi vim': SAME,
  'vim nvim': SAME,
  'vi nvim': SAME,
  'ls eza': { flags: alike('-l -a -r -R -d -1 -F -i -s') },
  'ls exa': { flags: alike('-l -a -r -R -d -1 -F -i -s') },
  'ls lsd': { flags: alike('-l -a -h -r -R -d -1 -t -S') },
  'cat bat': { flags: { '-n': '-n', '-A': '-A' } },
  'top htop': { flags: alike('-u -p -d') },
  'more less': { flags: {} },
  'wget curl': { flags: {} },
  'apt-get apt': SAME,
  'yum dnf': SAME,
  'doas sudo': { flags: alike('-u -n') },
  'kubectl oc': SAME,
  'terraform tofu': SAME,
  'rm trash': { flags: { '-r': '', '-f': '', '-rf': '', '-R': '', '-fr': '' } },
  'rm trash-put': { flags: { '-r': '', '-f': '', '-rf': '', '-R': '', '-fr': '' } },
};

/** Undefined where nothing is known of the pair. */
export const siblingOf = (from: string, to: string): Sibling | undefined =>
  Object.hasOwn(SIBLINGS, `${from} ${to}`) ? SIBLINGS[`${from} ${to}`] : undefined;
