import { type Rule, tagged } from '../rule.ts';

export const account: Rule = {
  name: 'account',
  level: 'dangerous',
  reason: 'it changes who may use this machine',
  match: tagged('account'),
  examples: {
    match: ['sudo useradd bob', 'sudo passwd root'],
    notMatch: ['id bob', 'passwd -S bob'],
  },
};
