import { isClearing } from '../places.ts';
import { effected, type Rule } from '../rule.ts';

export const clears: Rule = {
  name: 'clears',
  level: 'write',
  reason: 'it clears up in the folder for temporary files',
  match: effected(isClearing),
  examples: { match: ['rm -rf /tmp/build', 'rm /var/tmp/out'], notMatch: ['rm a', 'ls /tmp/build'] },
};
