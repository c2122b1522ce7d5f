// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const blockDevices = intent({
  name: 'block-devices',
  rows: 'headed',
  topic: 'disk',
  summary: 'disks and partitions',
  says: [
    '=block device',
    '=partition|=partitions',
    '=disk|=disks|=drive|=drives AND =partition|=partitions',
    '=which|SHOW|THING|EVERY =disks|=drives',
    'DISK connected|=available|plugged',
  ],
  free: ['DISK', 'AND', 'CONNECT', 'HOST', 'OF', 'IN'],
  write: (_slots, _world, { text }) =>
    // What is said beside the devices is asked of other programs.
    /\b(full|free|space|uuid|mount(ed)?|us(ed|age)|type|size of|health|inodes?|format|mb|gb|root)\b/i.test(text)
      ? undefined
      : run('lsblk'),
  examples: [['show block devices', 'lsblk']],
});
