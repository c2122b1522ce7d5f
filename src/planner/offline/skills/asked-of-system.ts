/** Looks at the machine with what is said of them: since when, how much, in which unit, of which device. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const BOX = '(system|machine|computer|server|box|host|pc|laptop|device|it|we|this|vm)';
const ASK =
  'what which show tell give get list display print how much many is are the of on in this it we have has been do does i my with and there for you can could';

export const askedOfSystem: readonly Skill[] = frames('system', [
  {
    name: 'booted-when',
    summary: 'when this machine was started',
    heads: [
      [
        `(last|latest|most recent|previous) (boot~|reboot~|restart~|startup|start-up|boot-up|power on|power-on) [time|date]`,
        {},
      ],
      [`(boot~|reboot~|restart~|turned on|started up|switched on|powered on|come up|came up) last`, {}],
      [`last (booted|rebooted|restarted|turned on|started up|switched on|powered on|came up)`, {}],
      [`(boot|startup|start-up) (time|date)`, {}],
      [`since when [has|is|was] ${BOX} [been] (up|running|on|online)`, {}],
      [
        `when [did|was|has] ${BOX} [been] [last] (boot~|reboot~|restart~|turned on|started|start|switched on|powered on|come up|came up)`,
        {},
      ],
      [`when [did|was|has] ${BOX} [last] (start~|boot~|go up)`, {}],
    ],
    clauses: [
      ['when [did|was|were|has]', {}],
      [BOX, {}],
      ['(date|time|moment|exact date|date and time) [and] [time]', {}],
    ],
    free: `${ASK} at was were did when last time date up again system`,
    unless:
      /\b(before|times|history|all|every|how many|between|service|log|logs|journal|messages|errors|list|docker|container)\b/i,
    write: (_said, { userland }) => (userland === 'gnu' ? 'who -b' : 'sysctl -n kern.boottime'),
    examples: [['when did this computer last boot', 'who -b']],
  },
  {
    name: 'up-for',
    summary: 'for how long this machine has been up',
    heads: [
      [`how long [has|have|is|was] ${BOX} [been] (up|running|on|online|alive|turned on|powered on|switched on)`, {}],
      [`how long [has|have|is] ${BOX} [been] (up|running|on|online|going)`, {}],
      ['how long since [last] (boot|reboot|restart|start)', {}],
      ['time since [last] (boot|reboot|restart)', {}],
    ],
    clauses: [
      ['(in|with|as) [pretty|nice|readable|friendly|human readable|human] (format|form|words|way|style)', {}],
      ['(pretty|nicely formatted|prettily)', {}],
      [`without [a] (restart~|reboot~|interruption)`, {}],
      ['since [last] (boot~|reboot~|restart~)', {}],
    ],
    free: `${ASK} for long now already`,
    unless: /\b(process|pid|service|program|container|command|script)\b/i,
    write: (_said, { userland }) => (userland === 'gnu' ? 'uptime -p' : 'uptime'),
    examples: [['how long has this machine been running without a reboot', 'uptime -p']],
  },
  {
    name: 'load-told',
    summary: 'the load of the machine',
    heads: [
      ['load (average~|averages)', {}],
      [`${BOX} load`, {}],
      [`(load|busy) [is|are] ${BOX}`, {}],
      ['under [heavy] load', {}],
      [`how (loaded|busy|stressed) [has|have|is|was] ${BOX} [been]`, {}],
    ],
    clauses: [
      ['[last|past|over] (1|one) 5 (and )?(15|fifteen) [minute|minutes|min]', {}],
      ['(1|one) (five|5) (15|fifteen) [minute|minutes|min]', {}],
      ['(last|past) (minute|five minutes|5 minutes|15 minutes|few minutes)', {}],
      ['(cpu|processor|system|current|average)', {}],
    ],
    free: `${ASK} minute minutes 1 5 15 1, 5, load average averages busy current heavy under now over last past one five fifteen`,
    unless: /\b(process|per process|watch|every|top|page|web)\b/i,
    write: () => 'uptime',
    examples: [['the 1, 5 and 15 minute load averages', 'uptime']],
  },
  {
    name: 'swap-told',
    summary: 'the swap space: where it is, how much is used',
    heads: [['swap [space|memory|file|partition|area|devices|usage]', {}]],
    clauses: [
      ['(how much|amount of|size of|total|used|free|in use|left|remaining|available|full|usage)', {}],
      ['(enabled|active|turned on|switched on|configured|on|any)', {}],
      ['(devices|partitions|files|areas|where|which)', {}],
    ],
    free: `${ASK} used use using space memory file being currently configured enabled in swap free left or not if`,
    unless:
      /\b(how much|amount|occupied|process(es)?|program|create|make|add|turn (off|on)|disable|enable|off|swap (out|two|the|column|name)|letters|words|swappiness|first|second|files? \w+\.\w+)\b|\bswap(ping)? \S+ (with|and|for)\b/i,
    write: (_said, { userland }) => (userland === 'gnu' ? 'swapon --show' : 'sysctl vm.swapusage'),
    examples: [
      ['which swap devices are configured', 'swapon --show'],
      ['is any swap enabled', 'swapon --show'],
    ],
  },
  {
    name: 'cores-told',
    summary: 'how many processors there are',
    heads: [
      [
        '(how many|number of|count~|amount of) [cpu|processor|physical|logical|available|virtual] (core~|cpu~|processor~|vcpus|threads|hardware threads)',
        {},
      ],
    ],
    clauses: [
      ['(cpu|processor)', {}],
      [BOX, {}],
    ],
    free: `${ASK} that online active core cores cpu cpus processor processors available available? number count does pls`,
    unless: /\b(process|program|pid|java|socket|per|using|usage|busy|files?|lines?|occurrences?)\b/i,
    write: (_said, { userland }) => (userland === 'gnu' ? 'nproc' : 'sysctl -n hw.ncpu'),
    examples: [['number of cpu cores', 'nproc']],
  },
  {
    name: 'devices-verbose',
    summary: 'the devices on a bus, in detail or by name',
    heads: [
      ['usb [bus]', { bus: 'lsusb' }],
      ['pci [bus|express]', { bus: 'lspci' }],
    ],
    clauses: [
      ['(verbose~|in detail|detailed|with details|details|all details)', { how: '-v' }],
      ['(as tree|tree|hierarchy|hierarchically)', { how: '-t' }],
      ['(with|and|including|their|show) [kernel] (driver~|modules)', { how: '-k' }],
      ['(graphics|video|vga|display) (card~|adapter~|controller~|device~)', { like: 'vga\\|3d\\|display' }],
      ['(network|ethernet) (card~|adapter~|controller~|device~)', { like: 'network\\|ethernet' }],
      ['(sound|audio) (card~|adapter~|controller~|device~)', { like: 'audio' }],
    ],
    free: `${ASK} device devices attached connected plugged bus all hardware cards peripherals numbers currently into usb pci`,
    unless: /\b(mount|eject|format|copy|stick|drive|speed|count|how many|files?|storage|block)\b/i,
    write: ({ like }) => (like === undefined ? '{bus} [{how}]' : `{bus} [{how}] | grep -i '${like}'`),
    examples: [
      ['pci devices with their drivers', 'lspci -k'],
      ['usb devices as a tree', 'lsusb -t'],
    ],
  },
  {
    name: 'boots-into',
    summary: 'the target or runlevel of the system',
    heads: [
      ['(runlevel|run level)', { is: 'runlevel' }],
      ['(default|boot|systemd) target', { is: 'target' }],
    ],
    clauses: [
      ['(current|present|default)', {}],
      ['(or|and) [systemd] (target|runlevel)', {}],
    ],
    free: `${ASK} current system systemd default level boots into boot`,
    unless: /\b(change|set|switch|isolate|to)\b/i,
    write: ({ is }) => (is === 'target' ? 'systemctl get-default' : 'runlevel'),
    examples: [
      ['what is the current runlevel', 'runlevel'],
      ['show the default target', 'systemctl get-default'],
    ],
  },
  {
    name: 'module-facts',
    summary: 'a module of the kernel: whether it is loaded, what it is',
    heads: [
      ['(kernel module|module|kernel driver|driver) {M}', { name: '$1' }],
      ['{M} (kernel module|module|driver) (loaded|info~|details)', { name: '$1' }],
    ],
    clauses: [
      ['(loaded|active|in use)', { how: 'loaded' }],
      ['(info~|details|about|version|parameters|description|author)', { how: 'about' }],
    ],
    free: `${ASK} whether if kernel module driver loaded currently about information`,
    unless: /\b(load the|unload|remove|insert|blacklist|python|perl|node|npm|go|terraform)\b/i,
    write: ({ how }) => (how === 'loaded' ? 'lsmod | grep -w {name}' : how === 'about' ? 'modinfo {name}' : undefined),
    examples: [
      ['is the kernel module btrfs loaded', 'lsmod | grep -w btrfs'],
      ['information about the kernel module btrfs', 'modinfo btrfs'],
    ],
  },
  {
    name: 'memory-in',
    summary: 'how much memory there is, in a unit',
    heads: [
      ['(total|installed|physical|overall) [installed|physical|amount of|system] (memory|ram)', { what: '2' }],
      ['(free|available|unused) (memory|ram)', { what: '7' }],
      ['(used) (memory|ram)', { what: '3' }],
      ['(memory|ram) (left|available|free)', { what: '7' }],
    ],
    clauses: [
      ['in (megabytes|mb|mib|mebibytes|megs)', { unit: '-m' }],
      ['in (gigabytes|gb|gib|gibibytes|gigs)', { unit: '-g' }],
      ['in (kilobytes|kb|kib)', { unit: '-k' }],
      ['in (bytes)', { unit: '-b' }],
    ],
    free: `${ASK} memory ram total free left available system amount only just number value`,
    unless: /\b(process|program|user|percent\w*|%|swap|video|gpu|watch|every|and used|used and)\b/i,
    write: ({ what, unit }, { userland }, { text }) =>
      unit === undefined ||
      userland !== 'gnu' ||
      (what === '7' && !/\b(?:only|just|alone|single|nothing else)\b/i.test(text))
        ? undefined
        : `free ${unit} | awk '/^Mem/ { print $${what} }'`,
    examples: [['total memory in megabytes', "free -m | awk '/^Mem/ { print $2 }'"]],
  },
]);
