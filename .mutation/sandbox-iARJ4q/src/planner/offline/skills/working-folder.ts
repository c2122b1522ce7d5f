// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const workingFolder = intent({
  name: 'working-folder',
  topic: 'shell',
  summary: 'the current folder',
  says: ['CURRENT FOLDER', 'HERE PATH?', 'where am i|I', 'pwd'],
  free: ['PATH', 'HERE', 'FOLDER', 'NAME', 'WHOLE'],
  write: () => run('pwd'),
  examples: [['where am i', 'pwd']],
});
