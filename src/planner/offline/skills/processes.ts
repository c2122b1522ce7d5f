import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const processes = intent({
  name: 'processes',
  topic: 'processes',
  summary: 'running processes',
  says: ['PROCESS', 'ps', 'RUN PROCESS'],
  free: ['RUN', 'PROCESS', 'LONG', 'EVERY', 'HOST'],
  write: () => run('ps', 'aux'),
  examples: [['show all running processes', 'ps aux']],
});
