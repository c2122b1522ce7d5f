/** Package managers of the system. Installing can be had back; what was never seen cannot be told. */

import { type CommandSpec, each, SENDS, TELLS, words } from '../spec.ts';
import { INSTALL, REMOVE } from './installing.ts';

const ALL_READS =
  'list search show info policy depends rdepends madison stats find pkgnames showpkg showsrc dump unmet check files deps leaves outdated repolist repoquery provides whatprovides uses desc doctor config --prefix --version cat home log missing tap-info formulae casks commands showmanual showauto showhold';

export const packages: readonly CommandSpec[] = [
  {
    names: words(
      'apt apt-get apt-mark aptitude nala dnf yum microdnf zypper apk brew port snap flatpak pkg pkgin opkg xbps-install eopkg rpm-ostree guix choco winget scoop mas',
    ),
    globals: 'anywhere',
    flags: { '-o --option -c --config-file': 'unknown', '-y -q': {}, '--simulate --dry-run': { tells: true } },
    subcommands: {
      ...each(ALL_READS, TELLS),
      ...each('update check-update refresh makecache', SENDS),
      ...each(
        'install reinstall upgrade full-upgrade dist-upgrade upgrade-minimal add build-dep groupinstall tap link download source fix',
        INSTALL,
      ),
      ...each(
        'remove autoremove uninstall del erase autoclean clean unlink untap cleanup mark manual auto hold unhold pin unpin',
        { ...REMOVE, flags: { ...REMOVE.flags, '--purge --zap --delete-data --nodeps': { does: ['!discard'] } } },
      ),
      purge: { ...REMOVE, does: ['write', '!discard'] },
      'edit-sources': { does: ['persist'] },
      package: {
        flags: {
          '-I --list-installed -A --list-available -s --search -l --list-generations': {
            value: 'none',
            attached: true,
            tells: true,
          },
        },
        does: ['network', 'write'],
      },
      services: { subcommands: { list: TELLS, ...each('start stop restart', { does: ['process'] }) } },
    },
    alone: TELLS,
    judge: (call) => {
      if (
        call.args.some(({ text }) =>
          /^--(?:dangerous|allow-untrusted|no-gpg-checks?|nogpgcheck|allow-unauthenticated)$/.test(text),
        )
      )
        call.unknown('a package that nobody vouches for');
      if (call.args.some((arg) => /^(?:-s|--source)$/.test(arg.text)) && /^(?:choco|winget|scoop)$/.test(call.name))
        call.unknown('a source of packages that is not known');
    },
    examples: [
      ['apt list', 'safe'],
      ['apt install jq', 'write'],
      ['apt install ./a.deb', 'opaque'],
      ['snap install --dangerous a', 'opaque'],
      ['brew install bob/tap/a', 'opaque'],
      ['apt-get --simulate install jq', 'safe'],
      ['apt -o A=b install jq', 'opaque'],
      ['brew list --versions', 'safe'],
      ['apt-mark showhold', 'safe'],
      ['apt-mark hold jq', 'write'],
      ['guix package -I', 'safe'],
      ['dnf remove jq', 'write'],
      ['apt purge jq', 'dangerous'],
      ['snap remove --purge jq', 'dangerous'],
    ],
  },
  {
    names: words('apt-cache apt-file apt-listchanges dpkg-query dpkg-architecture rpm2cpio equery debsums'),
    flags: { '-c --config-file -o --option': 'unknown' },
    examples: [['apt-cache policy jq', 'safe']],
  },
  {
    names: ['apt-key', 'add-apt-repository', 'dpkg-divert', 'debconf-set-selections'],
    flags: { '--list': { tells: true } },
    does: ['persist'],
    examples: [['add-apt-repository ppa:a/b', 'dangerous']],
  },
  {
    names: ['dpkg'],
    flags: {
      '-l -L -s -S -p -I -c -C -V --list --listfiles --status --search --info --contents --get-selections --print-architecture --verify --audit':
        { tells: true },
      '-i --install --unpack': { does: ['unknown'] },
      '-r --remove --configure': { does: ['write'] },
      '-P --purge --force-all --force-remove-essential --force-depends': { does: ['write', '!discard'] },
    },
    judge: (call) => {
      if (call.flags.length === 0) call.unknown('dpkg without an action');
    },
    examples: [
      ['dpkg -l', 'safe'],
      ['dpkg -i a.deb', 'opaque'],
      ['dpkg -r a', 'write'],
      ['dpkg -P a', 'dangerous'],
    ],
  },
  {
    names: ['rpm'],
    flags: {
      '-q -qa -qi -ql -qf --query -V --verify': {},
      '-i -U -F --install --upgrade': { does: ['unknown'] },
      '-e --erase': { does: ['write'] },
      '--eval -E --pipe --define --macros --load': 'unknown',
      '-a -l -f': {},
    },
    judge: (call) => {
      if (!call.has('-q', '-V', '--query', '--verify', '-e', '--erase', '-qa', '-qi', '-ql', '-qf'))
        call.unknown('rpm without a known action');
    },
    examples: [
      ['rpm -qa', 'safe'],
      ["rpm --eval '%(rm a)'", 'opaque'],
      ['rpm -e a', 'write'],
    ],
  },
  {
    names: ['pacman', 'yay', 'paru'],
    flags: { '-r --root --config --hookdir --dbpath': 'unknown' },
    judge: (call) => {
      const mode = call.args[0]?.text ?? '';
      if (/^-(?:Q|F|T|Ss|Si|Sl|Sg|Sp)|^--(?:query|files)/.test(mode)) return;
      if (/^-(?:S|R|D)/.test(mode)) call.changes('packages');
      else call.unknown('pacman without a known action');
      // what needs them is not asked, or their settings go, too
      if (/^-R\w*[nd]|^-S\w*dd/.test(mode)) call.mark('discard');
    },
    examples: [
      ['pacman -Qi jq', 'safe'],
      ['pacman -S jq', 'write'],
      ['pacman -Rs jq', 'write'],
      ['pacman -Rdd jq', 'dangerous'],
      ['pacman -U a', 'opaque'],
    ],
  },
];
