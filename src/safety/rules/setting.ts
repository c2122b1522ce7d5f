import { type Rule, tagged } from '../rule.ts';

export const setting: Rule = {
  name: 'setting',
  level: 'dangerous',
  reason: 'it changes how the whole system works',
  match: tagged('setting'),
  examples: {
    match: ['sysctl -w vm.swappiness=1', 'swapoff -a'],
    notMatch: ['sysctl -a', 'swapon --show'],
  },
};
