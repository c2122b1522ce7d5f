/** Disks looked after: health, checks, new file systems, what a place is on, media put out. */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { oneOf, templates } from '../template.ts';
import { operand, pipe, run } from '../write/command.ts';

const device: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^\/dev\/[\w/]+$/.test(value));
  return found && { value: found.value, tokens: [found.index] };
};
const system = oneOf({
  ext4: 'ext4',
  ext3: 'ext3',
  ext2: 'ext2',
  xfs: 'xfs',
  btrfs: 'btrfs',
  vfat: 'vfat',
  fat32: 'vfat',
  ntfs: 'ntfs',
  exfat: 'exfat',
});

/** "what type of file system is x on": the type alone, without the head of the table. */
const typeOfPlace: Skill = phrasing({
  name: 'type-of-place',
  topic: 'disk',
  summary: 'which type of file system a place is on',
  forms: [
    '(?:what|which) (?:type|kind|sort|type of|kind of|sort of) ?(?:of )?(?:a )?(?:file system|filesystem|fs) (?:is|be|do|does|have|has|hold)? ?(?:the )?(?:folder |directory )?{V}(?: folder| directory)? ?(?:on|use|have|live on|lie on|mount on|mounted on|format with)?',
    '(?:what|which) (?:type|kind|sort|type of|kind of|sort of) ?(?:of )?(?:file system|filesystem|fs) (?:is|be|do|does)? ?(?:used |use |mount |mounted )?(?:on|for|at|by|under) (?:the )?(?:folder |directory )?{V}(?: folder| directory)?',
  ],
  write: ({ values: [path], request }) =>
    path === undefined || !/^[/~.]/.test(path) || path.startsWith('/dev/') || request.world.userland !== 'gnu'
      ? undefined
      : pipe(run('df', '--output=fstype', operand(path)), run('tail', '-n', '1')),
  examples: [['what type of filesystem is /var on', 'df --output=fstype /var | tail -n 1']],
});

export const diskCare: readonly Skill[] = [
  typeOfPlace,
  ...templates('disk', [
    {
      name: 'disk-health',
      summary: 'what a disk says of its health',
      says: ['=health|=smart|=healthy {device}', '=smart =data|INFO|=status {device}'],
      slots: { device },
      free: ['DISK', 'INFO', 'OF'],
      run: '$sudo smartctl -H {device}',
      eg: ['the health of /dev/sda', 'sudo smartctl -H /dev/sda'],
    },
    {
      name: 'disk-check',
      summary: 'check the file system of a partition',
      says: [
        '=check|SHOW|=repair|=verify|=fix|=scan DISK? {device} =errors|=error|=consistency|=corruption',
        '=fsck {device}',
        '=check|=repair|=fix|SHOW DISK {device}',
      ],
      slots: { device },
      free: ['DISK', 'ROOT', 'FIND', 'RUN', 'OF'],
      run: '$sudo fsck {device}',
      fits: (_slots, _world, { text }) => /\b(check|repair|fix|verify|fsck|scan)\b/i.test(text),
      unless: /\b(health|smart|space|type|uuid|mounted|free)\b/i,
      act: true,
      eg: ['check the filesystem on /dev/sdb1 for errors', 'sudo fsck /dev/sdb1'],
    },
    {
      name: 'new-file-system',
      summary: 'make a new file system on a partition',
      says: [
        '=format|=reformat {device} =as|=with|TO|WITH {system}',
        'CREATE {system} DISK =on|=in? {device}',
        'CREATE =a {system} DISK {device}',
      ],
      slots: { device, system },
      free: ['DISK', 'ROOT', 'AS', 'TO', 'WITH', 'IN'],
      run: '$sudo mkfs -t {system} {device}',
      act: true,
      eg: ['format /dev/sdb1 as ext4', 'sudo mkfs -t ext4 /dev/sdb1'],
    },
    {
      name: 'place-of-disk',
      summary: 'the file system that a place is on',
      says: ['=which|=what DISK {path}', 'DISK CONTAIN|=holds|=holding {path}', '=which|=what =device {path}'],
      free: ['DISK', 'ROOT', 'CONTAIN', 'IN', 'FOLDER', 'FILE'],
      run: 'df -h {path}',
      fits: ({ path }, _world, { text }) =>
        String(path).startsWith('/') && !String(path).startsWith('/dev') && /^(which|what)\b/i.test(text),
      unless: /\b(type|space|size|us(es|ing|age|ed)|takes?|free|full)\b/i,
      eg: ['which filesystem is /var on', 'df -h /var'],
    },
    {
      name: 'per-cent-used',
      summary: 'how full a file system is, in per cent',
      says: ['=percentage|=percent|=% DISK|DISK_SPACE|SPACE|USE {path?}', '=percentage|=percent =full DISK? {path?}'],
      free: ['DISK', 'ROOT', 'DISK_SPACE', 'SPACE', 'USE', 'ONLY', 'OF', 'WHOLE', 'COUNT'],
      run: 'df --output=pcent {path}',
      fits: (_slots, world) => world.userland === 'gnu',
      unless: /\b(cpu|memory|ram|inode\w*|battery|process(es)?)\b/i,
      eg: ['only the percentage of used space on /', 'df --output=pcent /'],
    },
    {
      name: 'eject',
      summary: 'put a medium out',
      says: ['=eject =cdrom|=cd|=dvd|=disc|=disk? {device?}', '=open =cd|=dvd =tray|=drive'],
      slots: { device },
      free: ['DISK', 'OPEN'],
      run: 'eject [{device}]',
      unless: /\busb\b/i,
      act: true,
      eg: ['eject the cdrom', 'eject'],
    },
    {
      name: 'mounted-where',
      summary: 'where a device is mounted',
      says: ['=where {device} =mounted|DISK', '=mount =point =of? {device}'],
      slots: { device },
      free: ['DISK', 'OF'],
      run: 'findmnt {device}',
      eg: ['where is /dev/sdb1 mounted', 'findmnt /dev/sdb1'],
    },
    {
      name: 'disk-activity',
      summary: 'what the disks read and write',
      says: ['DISK =io|=i/o|=activity|=throughput|=iops INFO?', '=iostat', '=input/output|=io INFO DISK?'],
      free: ['DISK', 'INFO', 'USE', 'CURRENT'],
      run: 'iostat -x',
      unless: /\b(process(es)?|program|per process|who)\b/i,
      eg: ['disk i/o statistics', 'iostat -x'],
    },
    {
      name: 'disk-activity-processes',
      summary: 'which processes read and write most',
      says: ['PROCESS =most? =io|=i/o|=iotop DISK?', '=which|=what PROCESS USE|WRITE|=reading|=writing DISK', '=iotop'],
      free: ['DISK', 'USE', 'LARGEST', 'WRITE', 'PROCESS', 'MORE', 'ACCESSED'],
      run: '$sudo iotop -o',
      terminal: true,
      unless: /\b(space|mounted)\b/i,
      eg: ['which processes do most disk i/o', 'sudo iotop -o'],
    },
  ]),
];
