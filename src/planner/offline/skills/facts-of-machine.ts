/** Single facts of this machine, its kernel and its parts. */
import { type Fact, ownFacts } from '../frames/facts.ts';
import type { Skill } from '../skill.ts';

const dmi = (key: string): string => `$sudo dmidecode -s ${key}`;
const cpu = (label: string): string => `lscpu | grep '${label}'`;

const KERNEL: readonly Fact[] = [
  ['memory page|page|vm page|memory pages|pages : size|sizes', 'getconf PAGESIZE'],
  ['how (?:large|big) (?:is|are) (?:one |single )?(?:memory |vm )?pages?', 'getconf PAGESIZE'],
  [
    '(?:maximum|max|longest) (?:length of |size of )?(?:command line|command-line|argument|argument list|arguments)(?: length| size)?|arg_max|argument : limit',
    'getconf ARG_MAX',
  ],
  [
    '(?:maximum|max|longest|greatest) (?:permitted |allowed |possible |legal |valid )?(?:length (?:of|for) )?(?:file ?name|file names|name of file)(?: length)?|name_max|how long (?:may|can|could|is) (?:file ?name|file names|name of file)',
    'getconf NAME_MAX /',
  ],
  [
    '(?:maximum|max|longest) (?:length of (?:a )?)?(?:path|path name|pathname)(?: length)?|path_max',
    'getconf PATH_MAX /',
  ],
  ['long integer|long integers|long int|long : size|width|bits|configured size|bit width', 'getconf LONG_BIT'],
  ['word size|bitness|(?:32|64)[ -]bit or (?:a )?(?:32|64)[ -]bit', 'getconf LONG_BIT'],
  ['clock ticks(?: per second)?|clk_tck', 'getconf CLK_TCK'],
  [
    '(?:maximum|max|highest|largest|biggest) (?:possible )?(?:pid|process id|process number)|pid_max',
    'cat /proc/sys/kernel/pid_max // sysctl -n kern.maxproc',
  ],
  ['swappiness', 'cat /proc/sys/vm/swappiness'],
  ['available entropy|entropy', 'cat /proc/sys/kernel/random/entropy_avail'],
  [
    'system-wide (?:limit of |maximum of |max |maximum )?(?:open files|file descriptors|file handles)(?: limit)?|file-max',
    'cat /proc/sys/fs/file-max // sysctl -n kern.maxfiles',
  ],
  ['kernel|linux|running kernel|current kernel : release|release number|release string|version number', 'uname -r'],
  [
    'kernel|system|operating system : build|build date|date of build|build time|version string|build string|compile date|compilation date',
    'uname -v',
  ],
  [
    '(?:when was|was|when) (?:running |current |linux )?kernel (?:that )?(?:i am running |i run |running |in use )?(?:was )?(?:built|compiled)',
    'uname -v',
  ],
  ['kernel : name|kernel name|name only', 'uname -s'],
  ['node name|nodename|network node hostname', 'uname -n'],
  [
    'locale|system|terminal|default|current locale : encoding|character encoding|charset|character set|charmap|codeset',
    'locale charmap',
  ],
  [
    '(?:(?:one|1)(?: |-)minute (?:load average|load)|load average (?:of|for|over|during) (?:the )?(?:last|past) (?:one |1 )?minute)',
    "cut -d ' ' -f1 /proc/loadavg",
  ],
  ['(?:machine )?hardware name|machine hardware', 'uname -m'],
  ['hardware platform', 'uname -i // uname -m'],
  ['hardware|machine|cpu|processor|system|instruction set : architecture|hardware name', 'uname -m'],
  ['processor type', 'uname -p'],
  ['(?:byte order|endianness|endianess|endian)', "lscpu | grep 'Byte Order' // sysctl -n hw.byteorder"],
  [
    'supported (?:file systems|filesystems|filesystem types|file system types)|(?:file systems|filesystems|filesystem types|file system types) (?:that )?(?:are )?(?:supported|known)(?: by)?(?: the)?(?: kernel)?',
    'cat /proc/filesystems',
  ],
  ['interrupt counts|interrupts(?: per cpu)?', 'cat /proc/interrupts'],
  ['machine id|machine-id|unique id', 'cat /etc/machine-id'],
  ['host id|hostid|host identifier', 'hostid'],
  ['init system|name of (?:the )?init|process with pid 1|pid 1', 'ps -p 1 -o comm='],
  ['(?:c library|libc|glibc) version', 'ldd --version | head -n 1'],
  ['selinux : status|mode|state', 'getenforce'],
  ['apparmor : status|mode|state|profiles', '$sudo aa-status'],
  [
    '(?:virtualization|virtualisation|hypervisor)(?: type| technology)?|virtual machine or not|(?:a )?virtual machine',
    'systemd-detect-virt',
  ],
];

const HARDWARE: readonly Fact[] = [
  [
    'failed (?:ssh|sshd|password) (?:logins|login attempts|log-ins|attempts|authentications)|failed (?:ssh )?passwords',
    "grep 'Failed password' /var/log/auth.log",
  ],
  ['failed (?:logins|login attempts|log-ins|log in attempts)|bad logins', '$sudo lastb'],
  [
    '(?:wifi|wireless|wlan) (?:signal(?: strength| quality| level)?|link quality|connection quality)',
    'iwconfig // networksetup -getairportnetwork en0',
  ],
  ['dns : cache statistics|cache stats|statistics|resolver statistics', 'resolvectl statistics'],
  ['reboot|boot|restart : history|log', 'last reboot'],
  ['cpu|processor|core|system|hardware|machine : temperature|temperatures|temp', 'sensors'],
  ['cpu|processor : vendor|manufacturer|maker', cpu('Vendor ID')],
  ['cpu|processor|core|clock : frequency|speed|clock speed|clock rate|clock frequency|mhz|ghz', cpu('MHz')],
  ['cpu|processor : flags|features|feature flags', cpu('Flags')],
  ['cpu|processor|physical processor : sockets|socket count|number of sockets', cpu('Socket(s)')],
  [
    'number of (?:cpu |processor )?sockets|(?:cpu|processor) sockets|how many (?:cpu |processor )?sockets',
    cpu('Socket(s)'),
  ],
  ['bios|firmware : version|revision', dmi('bios-version')],
  ['bios|firmware : date|release date', dmi('bios-release-date')],
  ['bios|firmware : vendor', dmi('bios-vendor')],
  [
    'system|machine|hardware|computer|server|chassis|device : serial number|serial|service tag',
    dmi('system-serial-number'),
  ],
  ['system|machine|hardware|computer|server|laptop : manufacturer|vendor|maker', dmi('system-manufacturer')],
  [
    'system|machine|hardware|computer|server|laptop : product name|model|model name|product',
    dmi('system-product-name'),
  ],
  ['(?:motherboard|mainboard|baseboard)(?: model| name| type| information| info)?', dmi('baseboard-product-name')],
  [
    '(?:graphics|video|display|vga) (?:card|adapter|controller|chip)|gpu(?: model| name)?',
    "lspci | grep -iE 'vga|3d|display'",
  ],
  [
    '(?:network|ethernet) (?:card|cards|controller|controllers|hardware|adapter hardware)(?: model)?',
    "lspci | grep -iE 'network|ethernet'",
  ],
  ['(?:sound|audio) (?:card|cards|controller|device|devices|hardware)', 'lspci | grep -i audio'],
  [
    'battery : level|charge|percentage|capacity|charge level|state of charge',
    'cat /sys/class/power_supply/BAT0/capacity // pmset -g batt',
  ],
  ['battery : status|state', 'cat /sys/class/power_supply/BAT0/status // pmset -g batt'],
  ['screen|display|monitor : resolution|size in pixels', "xrandr | grep '*'"],
  ['keyboard : layout|layouts|map', 'localectl status'],
  ['memory|ram|dimm : slots|modules|banks', '$sudo dmidecode -t memory'],
];

export const factsOfMachine: readonly Skill[] = [
  ownFacts({
    name: 'kernel-facts',
    topic: 'system',
    summary: 'one fact of the kernel or the system',
    facts: KERNEL,
    beside: 'bytes root file filesystem / permitted possible nothing else alone kernel',
    unless:
      /\b(?:files? (?:in|under)|each|every|process(?:es)? (?:by|sorted|of)|largest files?|docker|git|package|modules?)\b/i,
    examples: [
      ['what is the size of a memory page', 'getconf PAGESIZE'],
      ['the maximum length of a file name', 'getconf NAME_MAX /'],
    ],
  }),
  ownFacts({
    name: 'hardware-facts',
    topic: 'system',
    summary: 'one fact of the hardware',
    facts: HARDWARE,
    beside: 'in auth log',
    unless: /\b(?:files? (?:in|under)|each|every|process(?:es)?|docker|git|package)\b/i,
    examples: [
      ['the serial number of this machine', 'sudo dmidecode -s system-serial-number'],
      ['clock speed of the processor', 'lscpu | grep MHz'],
    ],
  }),
];
