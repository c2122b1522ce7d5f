import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const blockDevices = intent({
  name: 'block-devices',
  topic: 'disk',
  summary: 'disks and partitions',
  says: ['block device', 'partition', 'DISK attached|connected|available|plugged'],
  free: ['DISK'],
  write: () => run('lsblk'),
  examples: [['show block devices', 'lsblk']],
});
