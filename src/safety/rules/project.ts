import { type Rule, tagged } from '../rule.ts';

export const project: Rule = {
  name: 'project',
  level: 'write',
  reason: 'it runs what the project at hand declares',
  match: tagged('project'),
  examples: {
    match: ['npm test -- --bail', 'make all'],
    notMatch: ['make -n docs', 'npm ls'],
  },
};
