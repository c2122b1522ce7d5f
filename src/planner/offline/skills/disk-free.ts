import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const diskFree = intent({
  name: 'disk-free',
  topic: 'disk',
  summary: 'free and used space of the mounted file systems',
  says: ['DISK_SPACE SPACE_LEFT?', 'SPACE_LEFT DISK?', 'DISK SPACE_LEFT|USE|DISK_SPACE', 'df', 'DISK SIZE|DISK_SPACE'],
  free: ['DISK', 'DISK_SPACE', 'SPACE_LEFT', 'HUMAN', 'USE', 'SPACE', 'COUNT', 'SIZE', 'FOLDER'],
  slots: { path: take.folder },
  write: ({ path }, _world, { text }) =>
    // Who eats it is asked of the folders.
    /\b(eat|hog|fill)/i.test(text) ? undefined : run('df', '-h', path === undefined ? undefined : { path }),
  examples: [
    ['is there free space on the disks', 'df -h'],
    ['free space on the root partition', 'df -h /'],
  ],
});
