import { type Rule, tagged } from '../rule.ts';

export const listen: Rule = {
  name: 'listen',
  level: 'dangerous',
  reason: 'it opens this machine to others',
  match: tagged('listen'),
  examples: {
    match: ['nc -l 4444', 'python3 -m http.server'],
    notMatch: ['nc -z host 22'],
  },
};
