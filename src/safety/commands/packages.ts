/** Package managers of the system. Installing can be had back; what was never seen cannot be told. */

import { type CommandSpec, each, SENDS, TELLS, words } from '../spec.ts';
import { INSTALL, REMOVE } from './installing.ts';

const ALL_READS =
  'list search show info policy depends rdepends madison stats find pkgnames showpkg showsrc dump unmet check files deps leaves outdated repolist repoquery provides whatprovides uses desc doctor config --prefix --version cat home log missing tap-info formulae casks commands';

export const packages: readonly CommandSpec[] = [
  {
    names: words(
      'apt apt-get aptitude nala dnf yum microdnf zypper apk brew port snap flatpak pkg pkgin opkg xbps-install eopkg rpm-ostree guix choco winget scoop mas',
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
        'remove purge autoremove uninstall del erase autoclean clean unlink untap cleanup mark hold unhold pin unpin',
        REMOVE,
      ),
      'edit-sources': { does: ['persist'] },
      services: { subcommands: { list: TELLS, ...each('start stop restart', { does: ['process'] }) } },
    },
    alone: TELLS,
    judge: (call) => {
      if (call.args.some((arg) => /^(?:-s|--source)$/.test(arg.text)) && /^(?:choco|winget|scoop)$/.test(call.name))
        call.unknown('a source of packages that is not known');
    },
    examples: [
      ['apt list', 'safe'],
      ['apt install jq', 'write'],
      ['apt install ./a.deb', 'opaque'],
      ['apt-get --simulate install jq', 'safe'],
      ['apt -o A=b install jq', 'opaque'],
      ['brew list --versions', 'safe'],
      ['dnf remove jq', 'write'],
    ],
  },
  {
    names: words('apt-cache apt-file apt-listchanges dpkg-query dpkg-architecture rpm2cpio equery debsums'),
    flags: { '-c --config-file -o --option': 'unknown' },
    examples: [['apt-cache policy jq', 'safe']],
  },
  {
    names: ['apt-mark', 'apt-key', 'add-apt-repository', 'dpkg-divert', 'debconf-set-selections'],
    does: ['persist'],
    examples: [['add-apt-repository ppa:a/b', 'dangerous']],
  },
  {
    names: ['dpkg'],
    flags: {
      '-l -L -s -S -p -I -c -C -V --list --listfiles --status --search --info --contents --get-selections --print-architecture --verify --audit':
        { tells: true },
      '-i --install --unpack': { does: ['unknown'] },
      '-r -P --remove --purge --configure': { does: ['write'] },
    },
    judge: (call) => {
      if (call.flags.length === 0) call.unknown('dpkg without an action');
    },
    examples: [
      ['dpkg -l', 'safe'],
      ['dpkg -i a.deb', 'opaque'],
      ['dpkg -r a', 'write'],
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
      if (/^-(?:S|R|D|Sy)/.test(mode)) call.changes('packages');
      else call.unknown('pacman without a known action');
    },
    examples: [
      ['pacman -Qi jq', 'safe'],
      ['pacman -S jq', 'write'],
      ['pacman -U a', 'opaque'],
    ],
  },
];
