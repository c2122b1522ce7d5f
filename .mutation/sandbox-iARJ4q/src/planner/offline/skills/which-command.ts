// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';
import { commandName } from './operands.ts';

export const whichCommand = intent({
  name: 'which-command',
  topic: 'shell',
  summary: 'where a command is',
  says: ['where|PATH command|binary|executable|program|EXECUTABLE {name}', 'which {name} binary|executable'],
  slots: { name: commandName },
  free: ['PATH', 'EXECUTABLE', 'PROCESS', 'IN'],
  write: ({ name }) => (name === undefined || !/^[\w.+-]+$/.test(name) ? undefined : run('which', name)),
  examples: [['where is the executable perl', 'which perl']],
});
