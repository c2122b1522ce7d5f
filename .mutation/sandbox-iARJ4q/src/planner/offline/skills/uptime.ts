// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const uptime = intent({
  name: 'uptime',
  topic: 'system',
  summary: 'how long the system has been up, and its load',
  says: ['UPTIME', 'long system|machine|computer|HOST up|running?', 'load average|AVERAGE', 'load'],
  free: ['HOST', 'LONG', 'AVERAGE', 'RUN'],
  write: () => run('uptime'),
  examples: [['show the uptime', 'uptime']],
});
