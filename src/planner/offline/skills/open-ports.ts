import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const openPorts = intent({
  name: 'open-ports',
  topic: 'network',
  summary: 'listening ports',
  says: ['LISTEN|OPEN PORT', 'PORT LISTEN|OPEN'],
  free: ['PORT', 'LISTEN', 'OPEN', 'USE', 'HOST', 'EVERY'],
  write: () => run('ss', '-tuln'),
  examples: [['list the open ports', 'ss -tuln']],
});
