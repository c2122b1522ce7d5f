import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const whoAmI = intent({
  name: 'who-am-i',
  topic: 'users',
  summary: 'the current user',
  says: ['whoami', 'USER NAME', 'NAME USER', 'CURRENT USER', 'username', 'who am i|I'],
  free: ['USER', 'NAME'],
  write: (_slots, _world, { text }) => (/\busers\b/i.test(text) ? undefined : run('whoami')),
  examples: [['what is my username', 'whoami']],
});
