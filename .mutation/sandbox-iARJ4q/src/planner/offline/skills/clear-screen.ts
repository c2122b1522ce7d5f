// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const clearScreen = intent({
  name: 'clear-screen',
  topic: 'shell',
  summary: 'clear the screen',
  says: ['CLEAR|DELETE SCREEN'],
  free: ['SCREEN', 'EMPTY'],
  act: true,
  write: () => run('clear'),
  examples: [['clear the screen', 'clear']],
});
