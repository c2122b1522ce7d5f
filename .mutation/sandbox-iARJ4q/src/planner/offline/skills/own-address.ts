// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const ownAddress = intent({
  name: 'own-address',
  topic: 'network',
  summary: 'network addresses of this machine',
  says: ['ip URL?', 'network interface', 'ip address'],
  free: ['URL', 'HOST'],
  write: () => run('ip', 'addr'),
  examples: [['show the ip addresses of this machine', 'ip addr']],
});
