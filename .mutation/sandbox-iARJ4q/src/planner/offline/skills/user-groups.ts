// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const userGroups = intent({
  name: 'user-groups',
  topic: 'users',
  summary: 'groups of the current user',
  says: ['GROUP USER belong?', 'GROUP i|belong|member', 'my GROUP'],
  free: ['GROUP', 'USER', 'OWNED', 'NAME'],
  write: () => run('groups'),
  examples: [['to which groups does my user belong', 'groups']],
});
