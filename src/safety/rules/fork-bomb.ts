import { type Rule, tagged } from '../rule.ts';

export const forkBomb: Rule = {
  name: 'fork-bomb',
  level: 'dangerous',
  reason: 'a function starts itself again and again',
  match: tagged('fork-bomb'),
  examples: {
    match: ['b(){ b|b& };b'],
    notMatch: ['f(){ ls; }; f'],
  },
};
