import { type Rule, tagged } from '../rule.ts';

export const historyRewrite: Rule = {
  name: 'history-rewrite',
  level: 'dangerous',
  reason: 'it replaces history that others may have',
  match: tagged('history'),
  examples: {
    match: ['git push --force fork main', 'git push origin +main'],
    notMatch: ['git push fork topic', 'git log -3 --stat'],
  },
};
