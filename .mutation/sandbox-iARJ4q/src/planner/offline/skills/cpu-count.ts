// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const cpuCount = intent({
  name: 'cpu-count',
  topic: 'system',
  summary: 'number of processor cores',
  says: ['COUNT|NUMBER CPU? core', 'COUNT|NUMBER CPU'],
  free: ['CPU', 'COUNT', 'NUMBER'],
  write: () => run('nproc'),
  examples: [['number of cpu cores in this machine', 'nproc']],
});
