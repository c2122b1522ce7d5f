import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const gitStatus = intent({
  name: 'git-status',
  topic: 'git',
  summary: 'state of the work tree',
  says: ['git status', 'status REPOSITORY|git', 'CHANGE|MODIFIED git|REPOSITORY uncommitted?', 'uncommitted CHANGE?'],
  free: ['REPOSITORY', 'CHANGE', 'MODIFIED', 'FILE'],
  write: (_slots, _world, { text }) =>
    /^\W*(?:turn|make|convert|change|transform|push|discard)\b/i.test(text) ? undefined : run('git', 'status'),
  examples: [['show the git status', 'git status']],
});
