import { type Rule, tagged } from '../rule.ts';

export const suid: Rule = {
  name: 'suid',
  level: 'dangerous',
  reason: 'it gives a program the rights of its owner',
  match: tagged('suid'),
  examples: {
    match: ['chmod u+s /tmp/a', 'chmod 4755 a'],
    notMatch: ['chmod u+x a'],
  },
};
