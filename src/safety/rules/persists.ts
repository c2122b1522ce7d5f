import { effected, type Rule } from '../rule.ts';

export const persists: Rule = {
  name: 'persists',
  level: 'dangerous',
  reason: 'it takes hold later: a start-up file, a schedule, a key or a hook',
  match: effected((effect) => effect.kind === 'persist'),
  examples: {
    match: ['echo a >> ~/.bashrc', 'crontab mine', 'cp a .git/hooks/pre-push'],
    notMatch: ['cat ~/.bashrc', 'crontab -l'],
  },
};
