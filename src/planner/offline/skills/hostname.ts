import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const hostname = intent({
  name: 'hostname',
  topic: 'system',
  summary: 'name of this machine',
  says: ['hostname', 'HOST NAME', 'NAME HOST'],
  free: ['HOST', 'NAME', 'NETWORK'],
  write: () => run('hostname'),
  examples: [['show the hostname', 'hostname']],
});
