import { type Rule, tagged } from '../rule.ts';

export const rootShell: Rule = {
  name: 'root-shell',
  level: 'dangerous',
  reason: 'it opens a shell with more rights',
  match: tagged('root-shell'),
  examples: {
    match: ['sudo -i', 'sudo su'],
    notMatch: ['sudo apt upgrade -y'],
  },
};
