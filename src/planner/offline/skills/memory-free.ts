import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const memoryFree = intent({
  name: 'memory-free',
  topic: 'system',
  summary: 'used and free memory',
  says: ['MEMORY', 'MEMORY USE'],
  free: ['USE', 'HUMAN', 'SPACE_LEFT', 'COUNT', 'SPACE', 'SUMMARY', 'SIZE'],
  write: () => run('free', '-h'),
  examples: [['how much memory is free', 'free -h']],
});
