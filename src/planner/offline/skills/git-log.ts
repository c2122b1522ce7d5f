import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const gitLog = intent({
  name: 'git-log',
  topic: 'git',
  summary: 'latest commits',
  says: ['COMMIT {rank?}', 'git log|HISTORY|LOGFILE {rank?}'],
  slots: { rank: take.rank },
  free: ['COMMIT', 'HISTORY', 'LOGFILE', 'REPOSITORY', 'NEWEST'],
  write: ({ rank }) =>
    rank?.explicit ? run('git', 'log', '--oneline', '-n', String(rank.count)) : run('git', 'log', '--oneline'),
  examples: [['show the last 5 commits', 'git log --oneline -n 5']],
});
