import { isClearing } from '../places.ts';
import { effected, type Rule } from '../rule.ts';

export const deletes: Rule = {
  name: 'deletes',
  level: 'dangerous',
  reason: 'it deletes for good',
  match: effected((effect, world) => effect.kind === 'delete' && !isClearing(effect, world)),
  examples: {
    match: ['rm a', 'find . -delete', 'ls *.o | xargs rm', 'rm -rf /tmp', 'rm -rf /tmp/*', 'rm /tmp/../etc/a'],
    notMatch: ['rmdir a', 'echo rm a', 'trash a', 'rm -rf /tmp/build'],
  },
};
