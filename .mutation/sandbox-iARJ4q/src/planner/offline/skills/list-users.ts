// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const listUsers = intent({
  name: 'list-users',
  rows: 'plain',
  topic: 'users',
  summary: 'all user accounts',
  says: ['SHOW WORLD', 'EVERY? USER system|HOST', 'all USER', 'WORLD system|HOST'],
  free: ['USER', 'HOST', 'DISK', 'NAME', 'WORLD'],
  write: () => run('getent', 'passwd'),
  examples: [['show every user account of this machine', 'getent passwd']],
});
