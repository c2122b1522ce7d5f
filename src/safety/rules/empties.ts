import { type Rule, tagged } from '../rule.ts';

export const empties: Rule = {
  name: 'empties',
  level: 'dangerous',
  reason: 'it leaves a file empty',
  match: tagged('empty'),
  examples: {
    match: ['> notes.md', 'truncate -s 0 app.log'],
    notMatch: ['echo hi > notes.md', 'truncate -s 1G disk.img'],
  },
};
