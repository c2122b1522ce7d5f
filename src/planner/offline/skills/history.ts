import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const history = intent({
  name: 'history',
  topic: 'shell',
  summary: 'commands typed before',
  says: ['HISTORY'],
  write: () => run('history'),
  examples: [['show my command history', 'history']],
});
