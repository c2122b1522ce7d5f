import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const listUsers = intent({
  name: 'list-users',
  rows: 'plain',
  topic: 'users',
  summary: 'all user accounts',
  says: ['SHOW WORLD', 'EVERY? USER system|HOST', 'all USER', 'WORLD system|HOST'],
  free: ['USER', 'HOST', 'DISK', 'NAME', 'WORLD'],
  // People among the accounts, and shells, are asked otherwise.
  write: (_slots, _world, { text }) =>
    /\b(regular|normal|ordinary|human|real|names?|shell|logged|non-?system)\b/i.test(text)
      ? undefined
      : run('getent', 'passwd'),
  examples: [['show every user account of this machine', 'getent passwd']],
});
