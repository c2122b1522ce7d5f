import { type Rule, tagged } from '../rule.ts';

export const discard: Rule = {
  name: 'discard',
  level: 'dangerous',
  reason: 'it loses work or records that cannot be had back',
  match: tagged('discard'),
  examples: {
    match: ['git reset --hard HEAD~2', 'docker volume prune -f'],
    notMatch: ['git status --short docs', 'docker ps'],
  },
};
