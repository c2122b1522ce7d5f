// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const kernelVersion = intent({
  name: 'kernel-version',
  topic: 'system',
  summary: 'kernel release',
  says: ['KERNEL VERSION?'],
  free: ['VERSION', 'RUN'],
  write: () => run('uname', '-r'),
  examples: [['which kernel version is this', 'uname -r']],
});
