import { type Rule, tagged } from '../rule.ts';

export const killAll: Rule = {
  name: 'kill-all',
  level: 'dangerous',
  reason: 'it ends processes without choosing them',
  match: tagged('kill-all'),
  examples: {
    match: ['kill -9 -1', 'pkill -u sam'],
    notMatch: ['kill 1234', 'pgrep node'],
  },
};
