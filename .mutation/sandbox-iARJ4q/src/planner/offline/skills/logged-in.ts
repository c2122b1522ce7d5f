// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const loggedIn = intent({
  name: 'logged-in',
  rows: 'plain',
  topic: 'users',
  summary: 'which users are logged in at the moment',
  says: ['who CONNECT', 'CONNECT USER', 'log|logged in'],
  free: ['USER', 'LOGFILE', 'IN', 'CONNECT'],
  write: () => run('who'),
  examples: [['which users are logged in at the moment', 'who']],
});
