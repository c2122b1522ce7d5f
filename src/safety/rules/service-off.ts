import { type Rule, tagged } from '../rule.ts';

export const serviceOff: Rule = {
  name: 'service-off',
  level: 'dangerous',
  reason: 'it stops or disables what others may rely on',
  match: tagged('service-off'),
  examples: {
    match: ['sudo systemctl mask ssh'],
    notMatch: ['systemctl status ssh'],
  },
};
