/** Facts about the machine, and its settings. */
import { type CommandSpec, each, TELLS, WRITES } from '../spec.ts';

const tells = (names: string): CommandSpec => {
  const all = names.split(' ');
  return { names: all, examples: [[`${all[0]} -a`, 'safe']] };
};

export const system: readonly CommandSpec[] = [
  {
    names: ['dmidecode'],
    flags: { '--dump-bin': 'write', '-s -t -d': 'none' },
    examples: [
      ['dmidecode', 'safe'],
      ['dmidecode --dump-bin a', 'write'],
    ],
  },
  {
    names: ['neofetch', 'fastfetch'],
    flags: { '-c --config --gen-config': 'unknown' },
    examples: [
      ['fastfetch', 'safe'],
      ['fastfetch -c a', 'opaque'],
    ],
  },
  {
    names: ['finger'],
    judge: (call) => {
      if (call.operands.some((arg) => arg.text.includes('@'))) call.mark('upload');
    },
    examples: [
      ['finger', 'safe'],
      ['finger bob@box', 'dangerous'],
    ],
  },

  tells(
    'uname arch hostid tty groups id whoami logname lscpu lsblk lspci lsusb lsmem lshw lsmod lsinitramfs modinfo hwinfo inxi screenfetch sensors acpi blkid findmnt lsb_release getconf locale cal ncal pinky vm_stat sw_vers system_profiler systemd-analyze systemd-cgls systemd-cgtop systemd-detect-virt systemd-path tldr cheat runlevel lsipc tput clear reset stty infocmp tabs cls xdpyinfo xprop fc-list fc-match zdump lpstat lpq faillog lslogins virt-what',
  ),
  {
    names: ['nvidia-smi'],
    flags: {
      '-r --gpu-reset -pm -pl -e -c -ac -rac -lgc -mig': { does: ['!setting'] },
      '-f --filename': 'write',
      '-i -l -q': {},
    },
    examples: [
      ['nvidia-smi -q', 'safe'],
      ['nvidia-smi -pm 1', 'dangerous'],
    ],
  },
  {
    names: ['info'],
    flags: { '-o --output': 'write', '--restore --init-file': 'unknown', '-f --file': 'read' },
    examples: [
      ['info ls', 'safe'],
      ['info --restore a', 'opaque'],
    ],
  },
  {
    names: ['date', 'gdate'],
    flags: {
      '-d --date -r --reference': 'none',
      '-I --iso-8601 --rfc-3339': { value: 'none', attached: true },
      '-f --file': 'read',
      '-s --set': { value: 'none', does: ['!setting'] },
    },
    examples: [
      ['date -u +%s', 'safe'],
      ['date -s now', 'dangerous'],
      ['date -Iseconds', 'safe'],
      ['date -us now', 'dangerous'],
    ],
  },
  {
    names: ['hostname', 'domainname'],
    flags: { '-F --file': { value: 'read', does: ['!setting'] } },
    judge: (call) => {
      if (call.operands.length > 0) call.mark('setting');
    },
    examples: [
      ['hostname', 'safe'],
      ['hostname a', 'dangerous'],
    ],
  },
  ...['hostnamectl', 'timedatectl', 'localectl', 'loginctl'].map(
    (name): CommandSpec => ({
      names: [name],
      subcommands: {
        ...each(
          'status show list-timezones list-sessions list-users list-seats list-locales list-keymaps session-status user-status show-session show-user show-timesync timesync-status',
          TELLS,
        ),
        ...each('terminate-user terminate-session kill-user kill-session kill-seat', { does: ['!kill-all'] }),
        'enable-linger': { does: ['persist'] },
      },
      alone: TELLS,
      otherwise: WRITES,
      examples: [
        [name, 'safe'],
        [`${name} set-x a`, 'write'],
      ],
    }),
  ),
  { names: ['pkg-config', 'pkgconf'], examples: [['pkg-config --libs zlib', 'safe']] },
  { names: ['printenv', 'getopt'], examples: [['printenv HOME', 'safe']] },
  {
    names: ['dmesg'],
    flags: { '-C --clear -c --read-clear -D -E -n': { does: ['!audit'] } },
    examples: [
      ['dmesg -T', 'safe'],
      ['dmesg -C', 'dangerous'],
    ],
  },
  {
    names: ['sysctl'],
    flags: { '-w --write -p --load --system': { does: ['!setting'] }, '-a': {} },
    judge: (call) => {
      if (call.args.some((arg) => arg.text.includes('='))) call.mark('setting');
    },
    examples: [
      ['sysctl -a', 'safe'],
      ['sysctl vm.swappiness=1', 'dangerous'],
    ],
  },
  {
    names: ['modprobe', 'insmod', 'rmmod', 'kmod', 'depmod', 'dkms'],
    flags: { '--dry-run --show-depends --showconfig': { tells: true } },
    does: ['!setting', 'privilege'],
    examples: [
      ['modprobe a', 'dangerous'],
      ['rmmod a', 'dangerous'],
    ],
  },
];
