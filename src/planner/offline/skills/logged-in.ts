import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const loggedIn = intent({
  name: 'logged-in',
  rows: 'plain',
  topic: 'users',
  summary: 'which users are logged in at the moment',
  says: ['who CONNECT', 'CONNECT USER', 'log|logged in', 'USER =online|=working|=active'],
  free: ['USER', 'LOGFILE', 'IN', 'CONNECT'],
  write: (_slots, _world, { text }) =>
    /\bam i\b|\bi am\b|\bas\b|\bdoing\b|\b(?:can|may|allowed|able)\b/i.test(text) ? undefined : run('who'),
  examples: [['which users are logged in at the moment', 'who']],
});
