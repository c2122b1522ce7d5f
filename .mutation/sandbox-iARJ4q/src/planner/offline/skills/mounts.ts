// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const mounts = intent({
  name: 'mounts',
  rows: 'headed',
  topic: 'disk',
  summary: 'mounted file systems',
  says: ['=mounted|=mount|=mounts DISK?'],
  free: ['DISK', 'FOLDER'],
  write: (_slots, _world, { text }) => (/\/dev\/|\bunmount/i.test(text) ? undefined : run('findmnt')),
  examples: [['list mounted filesystems', 'findmnt']],
});
