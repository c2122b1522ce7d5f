// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const gitInit = intent({
  name: 'git-init',
  topic: 'git',
  summary: 'make a repository here',
  says: ['INITIALISE|CREATE REPOSITORY'],
  free: ['REPOSITORY', 'INITIALISE', 'CREATE', 'HERE', 'CURRENT', 'EMPTY'],
  act: true,
  write: () => run('git', 'init'),
  examples: [['make this folder a new git repository', 'git init']],
});
