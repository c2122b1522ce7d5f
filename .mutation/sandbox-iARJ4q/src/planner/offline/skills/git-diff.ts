// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const gitDiff = intent({
  name: 'git-diff',
  topic: 'git',
  summary: 'changes not yet staged',
  says: ['git COMPARE|DIFFERENCE', 'unstaged CHANGE?'],
  free: ['CHANGE', 'MODIFIED', 'REPOSITORY'],
  write: () => run('git', 'diff'),
  examples: [['show unstaged changes', 'git diff']],
});
