import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const diskInodes = intent({
  name: 'disk-inodes',
  topic: 'disk',
  summary: 'free and used inodes',
  says: ['inode DISK? USE?'],
  free: ['DISK', 'DISK_SPACE', 'USE', 'HUMAN', 'SPACE_LEFT'],
  write: () => run('df', '-ih'),
  examples: [['show inode usage', 'df -ih']],
});
