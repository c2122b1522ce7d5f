import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const gitBranch = intent({
  name: 'git-branch',
  topic: 'git',
  summary: 'the current branch',
  says: ['CURRENT BRANCH', 'which BRANCH'],
  free: ['BRANCH', 'NAME', 'REPOSITORY'],
  write: (_slots, _world, { text }) =>
    /\bbranches\b/i.test(text) ? undefined : run('git', 'branch', '--show-current'),
  examples: [['name of the current git branch', 'git branch --show-current']],
});
