import { type Rule, tagged } from '../rule.ts';

export const flood: Rule = {
  name: 'flood',
  level: 'dangerous',
  reason: 'it would fill a disk or take all the processor',
  match: tagged('flood'),
  examples: {
    match: ['cat /dev/zero > fill', 'yes > fill'],
    notMatch: ['yes | head -3'],
  },
};
