// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const gitBranch = intent({
  name: 'git-branch',
  topic: 'git',
  summary: 'the current branch',
  says: ['CURRENT BRANCH', 'which BRANCH'],
  free: ['BRANCH', 'NAME', 'REPOSITORY'],
  write: () => run('git', 'branch', '--show-current'),
  examples: [['name of the current git branch', 'git branch --show-current']],
});
