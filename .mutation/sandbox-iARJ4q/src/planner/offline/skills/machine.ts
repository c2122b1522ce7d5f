/** The machine: its parts, sensorsand boot. */
// @ts-nocheck

import type { Skill } from '../skill.ts';
import { type Template, templates } from '../template.ts';

const HOST = ['HOST', 'TIME', 'INFO', 'CPU', 'CURRENT', 'LAST', 'SHOW', 'NEWEST'] as const;
const onLinux: Template['fits'] = (_slots, world) => world.os === 'linux';

export const machineLooks: readonly Skill[] = templates('system', [
  {
    name: 'battery',
    summary: 'how full the battery is',
    says: ['=battery INFO|SPACE_LEFT|=level|=percentage|=charge|=life|=full|=remaining|=power?', '=how|=what =battery'],
    free: [...HOST, 'SPACE_LEFT', 'COUNT', 'WHOLE', 'LEVEL'],
    run: 'acpi -b',
    fits: onLinux,
    eg: ['battery status', 'acpi -b'],
  },
  {
    name: 'sensors',
    summary: 'temperatures of the machine',
    says: ['=temperature|=temperatures|=temp|=hot|=sensor|=sensors =sensor? =temperatures?', '=fan =speed'],
    free: HOST,
    run: 'sensors',
    unless: /\b(weather|outside|folder|directory|tmp|file)\b/i,
    eg: ["what's the cpu temperature", 'sensors'],
  },
  {
    name: 'partition-ids',
    summary: 'UUIDs and file system types of the partitions',
    says: ['=uuid|=uuids DISK?', '=type =of FILE? DISK', 'DISK EXTENSION|KIND_WORD|=type|=types'],
    free: ['DISK', 'EXTENSION', 'KIND_WORD', 'OF', 'FOLDER'],
    run: 'lsblk -f',
    unless: /\b(generate|create|random|make|new|files? of|space)\b|\.\w/i,
    eg: ['uuids of my partitions', 'lsblk -f'],
  },
  {
    name: 'last-boots',
    summary: 'when the machine was started, over time',
    says: [
      'LAST|NEWEST =reboot|=reboots|=restart|RESTART',
      '=when =reboot|=restarted|=rebooted',
      'HISTORY|=history =reboot|=reboots',
    ],
    free: [...HOST, 'RESTART', 'HISTORY', 'OCCURRENCE'],
    run: 'last reboot',
    unless: /\b(service|container|nginx|docker|needs?|required|at|in \d)\b/i,
    eg: ['when was the last reboot', 'last reboot'],
  },
  {
    name: 'boot-length',
    summary: 'how long the start took',
    says: ['=long =boot|=startup|=start USE?', '=boot|=startup TIME|=duration|=analysis'],
    free: [...HOST, 'USE', 'LONG', 'START'],
    run: 'systemd-analyze',
    unless: /\b(when|was|last|at boot|on boot|since)\b|long ago/i,
    eg: ['how long did the boot take', 'systemd-analyze'],
  },
  {
    name: 'boot-blame',
    summary: 'which services make the start slow',
    says: [
      '=slow|=slows|=slowing|=delays|=slowest =down? =boot|=startup',
      '=what|=which SERVICE? USE LARGEST|=longest =boot|=startup',
    ],
    free: [...HOST, 'SERVICE', 'USE', 'LARGEST', 'IN'],
    run: 'systemd-analyze blame',
    eg: ['what slows down the boot', 'systemd-analyze blame'],
  },
  {
    name: 'services-at-boot',
    summary: 'services that start with the machine',
    says: ['=which|SHOW|EVERY SERVICE START|=enabled|ENABLE|RUN =boot|=startup', 'SHOW|=which SERVICE =enabled|ENABLE'],
    free: [...HOST, 'SERVICE', 'START', 'RUN', 'ENABLE', 'EVERY'],
    run: 'systemctl list-unit-files --state=enabled',
    unless: /\b(don'?t|not|disable|is)\b/i,
    eg: ['which services start at boot', 'systemctl list-unit-files --state=enabled'],
  },
  {
    name: 'timers',
    summary: 'timers of systemd',
    says: ['SHOW|=which|EVERY =timers|=timer', '=systemd =timers|=timer'],
    free: [...HOST, 'RUN', 'EVERY'],
    run: 'systemctl list-timers',
    unless: /\b(set|start|stop|minutes?|seconds?)\b/i,
    eg: ['list the timers', 'systemctl list-timers'],
  },
  {
    name: 'cpu-speed',
    summary: 'the clock rate of the processor',
    says: ['=fast|=speed|=frequency|=ghz|=clock CPU', 'CPU =clock =speed|=rate'],
    free: [...HOST, 'CPU', 'TIME'],
    run: 'lscpu | grep MHz',
    unless: /\b(temperature|usage|internet|fan)\b/i,
    eg: ['how fast is my cpu', 'lscpu | grep MHz'],
  },
  {
    name: 'graphics-card',
    summary: 'the graphics card',
    says: ['=graphics =card|=cards|=adapter', '=gpu', '=video =card', '=graphic =card'],
    free: [...HOST, 'NETWORK'],
    run: "lspci | grep -iE 'vga|3d|display'",
    unless: /\b(usage|use|memory|temperature|nvidia-smi|process)\b/i,
    eg: ['which graphics card do i have', "lspci | grep -iE 'vga|3d|display'"],
  },
  {
    name: 'hardware',
    summary: 'a list of the hardware',
    says: ['=hardware INFO|SHOW|SUMMARY|LONG', 'SHOW =hardware', '=hardware =of|=in HOST'],
    free: [...HOST, 'SUMMARY', 'LONG', 'IN', 'OF'],
    run: '$sudo lshw -short',
    unless: /\b(address|clock|pci|usb)\b/i,
    eg: ['show the hardware', 'sudo lshw -short'],
  },
  {
    name: 'bios',
    summary: 'vendor and model of the machine',
    says: [
      '=bios INFO|VERSION?',
      'HOST =model|=vendor|=manufacturer|=serial',
      '=model|=manufacturer|=serial =number? HOST',
    ],
    free: [...HOST, 'VERSION', 'NUMBER', 'OF'],
    run: '$sudo dmidecode -t system',
    eg: ['the model of this computer', 'sudo dmidecode -t system'],
  },
  {
    name: 'is-set',
    summary: 'whether a variable is set',
    says: ['VARIABLE {name} CHANGE|=set|=defined', '=is {name} =set|=defined VARIABLE?'],
    free: ['VARIABLE', 'CHANGE', 'ENVIRONMENT'],
    run: 'printenv {name}',
    unless: /\b(to|set the|set a)\b/i,
    fits: ({ name }) => /^[A-Z_][A-Z_\d]+$/.test(String(name)),
    eg: ['is the variable JAVA_HOME set', 'printenv JAVA_HOME'],
  },
]);
