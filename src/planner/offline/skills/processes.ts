import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const processes = intent({
  name: 'processes',
  topic: 'processes',
  summary: 'running processes',
  says: [
    'PROCESS',
    '=ps',
    'RUN PROCESS',
    '=what =running|RUN',
    'PROCESS WHOLE =command LINE?',
    'PROCESS USER|OWNED EVERY',
  ],
  free: ['RUN', 'PROCESS', 'LONG', 'EVERY', 'HOST', 'WITH', 'WHOLE', 'LINE'],
  write: () => run('ps', 'aux'),
  examples: [['show all running processes', 'ps aux']],
});
