/** Disks, limits and clocks of the machine, one fact each. */
import type { Skill } from '../skill.ts';
import { templates } from '../template.ts';

const HOST = ['HOST', 'CPU', 'INFO', 'NAME', 'OF'] as const;

export const machineParts: readonly Skill[] = templates('system', [
  {
    name: 'device-id',
    summary: 'UUID and type of one partition',
    says: ['=blkid|=uuids {device}', '=uuid =type {device}'],
    slots: {
      device: ({ tokens }) => {
        const one = tokens.find(({ value }) => /^\/dev\/\w+$/.test(value));
        return one && { value: one.value, tokens: [one.index] };
      },
    },
    free: ['DISK', 'EXTENSION', 'KIND_WORD', 'OF'],
    run: '$sudo blkid {device}',
    eg: ['uuid and type of /dev/sda1', 'sudo blkid /dev/sda1'],
  },
  {
    name: 'partition-table',
    summary: 'the partition tables of the disks',
    says: ['=partition =table|=tables', 'DISK =partition|=partitions|=layout', 'THING|EVERY =partitions|=partition'],
    free: [...HOST, 'DISK', 'EVERY', 'THING'],
    run: '$sudo fdisk -l',
    unless: /\b(space|usage|uuid|type|mounted|free|size)\b/i,
    eg: ['show the partition tables', 'sudo fdisk -l'],
  },
  {
    name: 'open-file-limit',
    summary: 'how many files may be open',
    says: ['=limit|=maximum|LARGEST|=max OPEN FILE|=files', 'COUNT FILE OPEN =limit|=allowed|=may', 'OPEN FILE =limit'],
    free: ['OPEN', 'FILE', 'COUNT', 'PROCESS', 'NUMBER', 'OF', 'SHELL', 'LARGEST'],
    run: 'ulimit -n',
    unless: /\b(raise|set|change|increase|to \d)\b/i,
    eg: ['the limit of open files', 'ulimit -n'],
  },
  {
    name: 'process-limit',
    summary: 'how many processes a user may start',
    says: ['=limit|=maximum|=max COUNT? PROCESS'],
    free: ['PROCESS', 'COUNT', 'NUMBER', 'OF', 'SHELL', 'LARGEST', 'USER', 'PER'],
    run: 'ulimit -u',
    unless: /\b(raise|set|change|increase|cpu|memory|to \d|using|most|id|longest|that|which)\b/i,
    eg: ['the maximum number of processes per user', 'ulimit -u'],
  },
  {
    name: 'is-64-bit',
    summary: 'whether the machine has 64 bits',
    says: ['=32 =64 =bit?', '=32|=64|=32-bit|=64-bit =bit? HOST|KERNEL|CPU', '=word =size HOST|CPU'],
    free: [...HOST, 'OR', 'KERNEL', 'NUMBER', 'SIZE'],
    run: 'getconf LONG_BIT',
    unless: /\b(port|process|file|number|chars?)\b/i,
    eg: ['is this machine 32 or 64 bit', 'getconf LONG_BIT'],
  },
  {
    name: 'host-card',
    summary: 'host name, kernel and system in one',
    says: ['=hostnamectl', 'HOST NAME AND VERSION|KERNEL|=os', 'HOST INFO AND =os'],
    free: [...HOST, 'AND', 'VERSION', 'KERNEL'],
    run: 'hostnamectl',
    unless: /\bset\b/i,
    eg: ['hostnamectl of this machine', 'hostnamectl'],
  },
  {
    name: 'clock-state',
    summary: 'clock, time zone and time service',
    says: [
      '=timedatectl',
      'TIME AND TIME =zone|=timezone INFO',
      '=clock INFO|=settings',
      '=ntp INFO|=synchronized|=status',
      '=is =clock =synchronized|=synced|=synchronised',
    ],
    free: [...HOST, 'TIME', 'AND', 'SIMILAR'],
    run: 'timedatectl',
    unless: /\b(set|sync the|enable|turn)\b/i,
    eg: ['is the clock synchronized', 'timedatectl'],
  },
  {
    name: 'time-zones',
    summary: 'all time zones',
    says: ['THING|EVERY|=available|SHOW =timezones|=zones', '=list =timezones'],
    free: [...HOST, 'TIME', 'EVERY', 'THING'],
    run: 'timedatectl list-timezones',
    rows: 'plain',
    eg: ['list all timezones', 'timedatectl list-timezones'],
  },
  {
    name: 'disk-names',
    summary: 'the disks with size and model',
    says: [
      'DISK SIZE AND =model|NAME',
      '=disks =attached|CONNECT|=installed',
      '=which DISK CONNECT|=attached',
      '=physical DISK',
    ],
    free: [...HOST, 'DISK', 'SIZE', 'AND', 'CONNECT', 'EVERY'],
    run: 'lsblk -d -o NAME,SIZE,MODEL',
    unless: /\b(space|free|full|usage|used|mount|files?)\b/i,
    eg: ['which disks are attached', 'lsblk -d -o NAME,SIZE,MODEL'],
  },
  {
    name: 'release-name',
    summary: 'the code name of the distribution',
    says: ['=codename|=code NAME?', '=distribution =codename'],
    free: [...HOST, 'VERSION'],
    run: 'lsb_release -c',
    unless: /\b(source|lines?|exit|status|http|vs ?code)\b/i,
    eg: ['the codename of this distribution', 'lsb_release -c'],
  },
  {
    name: 'system-calls',
    summary: 'the system calls of a command',
    says: ['=trace|=strace =system RUN =of? {words}', '=trace|=strace =system RUN =of? {words}', '=strace {words}'],
    free: ['PROCESS', 'RUN', 'OF', 'HOST'],
    run: 'strace {words}',
    unless: /\b(route|packets?|pid|\d)\b/i,
    fits: ({ words }) => /^[\w.+/-]+$/.test(String(words)),
    eg: ['trace the system calls of cat', 'strace cat'],
  },
]);
