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
  // What a folder uses, and what eats the disk, is asked of the folders.
  write: ({ path }, _world, { text }) => {
    const isOfFolder =
      path !== undefined &&
      path !== '/' &&
      /\b(us(ing|es)|take[sn]?|taking|occup\w+)\b/i.test(text) &&
      !/\b(free|left|available)\b/i.test(text);
    return isOfFolder || /\b(eat|hog|fill)/i.test(text)
      ? undefined
      : run('df', '-h', path === undefined ? undefined : { path });
  },
  examples: [
    ['is there free space on the disks', 'df -h'],
    ['free space on the root partition', 'df -h /'],
  ],
});
