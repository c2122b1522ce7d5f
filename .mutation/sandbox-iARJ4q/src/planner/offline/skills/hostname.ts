// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const hostname = intent({
  name: 'hostname',
  topic: 'system',
  summary: 'name of this machine',
  says: ['hostname', 'HOST NAME', 'NAME HOST'],
  free: ['HOST', 'NAME'],
  write: () => run('hostname'),
  examples: [['show the hostname', 'hostname']],
});
