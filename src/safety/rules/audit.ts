import { type Rule, tagged } from '../rule.ts';

export const audit: Rule = {
  name: 'audit',
  level: 'dangerous',
  reason: 'it hides what was done',
  match: tagged('audit'),
  examples: {
    match: ['history -c', 'journalctl --vacuum-size=1M'],
    notMatch: ['history', 'journalctl -u ssh'],
  },
};
