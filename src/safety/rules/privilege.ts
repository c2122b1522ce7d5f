import { effected, type Rule } from '../rule.ts';

export const privilege: Rule = {
  name: 'privilege',
  level: 'write',
  reason: 'it runs with the rights of another user',
  match: effected((effect) => effect.kind === 'privilege'),
  examples: { match: ['sudo ls', 'doas ls'], notMatch: ['ls', 'echo sudo'] },
};
