import { effected, type Rule } from '../rule.ts';

export const deletes: Rule = {
  name: 'deletes',
  level: 'dangerous',
  reason: 'it deletes for good',
  match: effected((effect) => effect.kind === 'delete'),
  examples: { match: ['rm a', 'find . -delete', 'ls *.o | xargs rm'], notMatch: ['rmdir a', 'echo rm a', 'trash a'] },
};
