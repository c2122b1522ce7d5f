import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const mounts = intent({
  name: 'mounts',
  topic: 'disk',
  summary: 'mounted file systems',
  says: ['mounted|mount DISK?'],
  free: ['DISK', 'FOLDER'],
  write: () => run('findmnt'),
  examples: [['list mounted filesystems', 'findmnt']],
});
