import { effected, type Rule } from '../rule.ts';

export const changes: Rule = {
  name: 'changes',
  level: 'write',
  reason: 'it changes files or settings',
  match: effected((effect) => effect.kind === 'write'),
  examples: { match: ['touch a', 'cp a b', 'echo hi >> a'], notMatch: ['ls', 'cat a', 'echo hi > /dev/null'] },
};
